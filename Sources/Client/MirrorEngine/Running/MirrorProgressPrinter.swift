import Foundation
import Synchronization

/// Shows progress to people or to programs: on a terminal as a bar, elsewhere as lines, or as JSON lines.
///
/// ```swift
/// let printer = MirrorProgressPrinter()
/// try await mirror.update(division, sets) { printer.show($0) }
/// ```
public final class MirrorProgressPrinter: Sendable {
  /// The forms of output.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// One line that is written over, with a bar.
    case bar
    /// A line for each page.
    case lines
    /// An object of JSON for each page, on a line of its own: the members of ``MirrorProgress``.
    case json
  }

  private let style: Style
  private let write: @Sendable (String) -> Void
  /// The length of the line that stands on the terminal.
  private let shown = Mutex(0)

  /// Creates a printer.
  ///
  /// - Parameters:
  ///   - style: The form; nil for a bar where standard error is a terminal, and lines elsewhere.
  ///   - write: Writes text; nil to write to standard error.
  public init(
    style: Style? = nil, write: (@Sendable (String) -> Void)? = nil
  ) {
    self.style = style ?? (isatty(2) == 1 ? .bar : .lines)
    self.write = write ?? { FileHandle.standardError.write(Data($0.utf8)) }
  }

  /// Shows the state of a set.
  ///
  /// - Parameter progress: The state.
  public func show(_ progress: MirrorProgress) {
    switch style {
    case .lines: write("\(progress)\n")
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      guard let data = try? encoder.encode(progress) else { return }
      write(String(decoding: data, as: UTF8.self) + "\n")
    case .bar:
      let bar = Self.bar(progress.fraction)
      shown.withLock { length in
        let line = "\(bar) \(progress)"
        write("\r" + line.padding(toLength: max(length, line.count), withPad: " ", startingAt: 0))
        length = line.count
        // What is complete stays.
        guard progress.isDone else { return }
        write("\n")
        length = 0
      }
    }
  }

  private static func bar(_ fraction: Double?) -> String {
    guard let fraction else { return "[        ?         ]" }
    let full = Int(fraction * 18)
    return "[" + String(repeating: "#", count: full) + String(repeating: " ", count: 18 - full) + "]"
  }
}
