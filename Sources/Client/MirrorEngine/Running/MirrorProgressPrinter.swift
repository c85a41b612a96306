import Foundation
import Synchronization

/// A printer of progress: a bar on a terminal, otherwise lines of text, or JSON lines for programs.
///
/// ```swift
/// let printer = MirrorProgressPrinter()
/// try await mirror.update(division, sets) { printer.show($0) }
/// ```
public final class MirrorProgressPrinter: Sendable {
  /// The forms of output.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// A progress bar on a line that is overwritten.
    case bar
    /// A line of text for each page.
    case lines
    /// A JSON object with the members of ``MirrorProgress`` for each page, one per line.
    case json
  }

  private let style: Style
  private let width: Int?
  private let write: @Sendable (String) -> Void
  /// The length of the last line, which the next one overwrites.
  private let shown = Mutex(0)
  /// The full reads that were announced.
  private let announced = Mutex<Set<String>>([])

  /// Creates a printer.
  ///
  /// - Parameters:
  ///   - style: The form; nil for a bar if standard error is a terminal, otherwise lines.
  ///   - width: The columns of the terminal, to which the line of a bar is cut: of one that takes two lines, the next
  ///     overwrites the second alone. nil if it is not known.
  ///   - write: A closure that writes text; nil for standard error, where text that cannot be written is dropped.
  public init(
    style: Style? = nil, width: Int? = nil, write: (@Sendable (String) -> Void)? = nil
  ) {
    self.width = width
    self.style = style ?? (isatty(2) == 1 ? .bar : .lines)
    // A stream that is closed or full ends no update: without `try?` Foundation would end the process.
    self.write = write ?? { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) }
  }

  /// Prints the progress of a set, and before it, in text, the reason for reading everything again.
  ///
  /// - Parameter progress: The progress.
  public func show(_ progress: MirrorProgress) {
    if style != .json, let text = progress.announcement, announced.withLock({ $0.insert(text).inserted }) {
      shown.withLock { length in
        write(
          (style == .bar ? "\r" : "") + text.padding(toLength: max(length, text.count), withPad: " ", startingAt: 0))
        write("\n")
        length = 0
      }
    }
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
        let line = String("\(bar) \(progress)".prefix(width.map { max($0 - 1, 1) } ?? .max))
        write("\r" + line.padding(toLength: max(length, line.count), withPad: " ", startingAt: 0))
        length = line.count
        // The line of a finished set is not overwritten.
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
