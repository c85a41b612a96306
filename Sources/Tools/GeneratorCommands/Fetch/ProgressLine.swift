import Foundation

/// One line on standard error that is rewritten while work goes on; none if standard error is not a terminal.
struct ProgressLine: Sendable {
  private let write: (@Sendable (String) -> Void)?

  init() {
    let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
    self.init(isTerminal: isTerminal) { FileHandle.standardError.write(Data($0.utf8)) }
  }

  init(isTerminal: Bool, write: @escaping @Sendable (String) -> Void) {
    self.write = isTerminal ? write : nil
  }

  func show(_ text: String) { write?("\r\u{1B}[K\(text)") }

  /// Makes room for other lines.
  func clear() { write?("\r\u{1B}[K") }
}
