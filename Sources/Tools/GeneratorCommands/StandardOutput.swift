import Diagnostics
import Foundation

/// Standard output. A failure to write, because the disk is full for example, ends the command with an error: otherwise
/// half a response in a file would be taken for a whole one.
enum StandardOutput {
  /// Prints one line each.
  static func print(_ lines: [String]) throws {
    if lines.isEmpty { return }
    try write(lines.joined(separator: "\n") + "\n")
  }

  static func write(_ text: String) throws {
    guard let reason = put(Array(text.utf8), to: STDOUT_FILENO) else { return }
    let problem = Diagnostic(
      .error, rule: "output-failed", "Standard output cannot be written: \(reason).", at: nil)
    _ = put(Array("\(problem)\n".utf8), to: STDERR_FILENO)
    throw Exit.notWritten
  }

  /// - Returns: The system's description of a failure.
  static func put(_ bytes: [UInt8], to descriptor: Int32) -> String? {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        guard let start = buffer.baseAddress else { return nil }
        let count = Foundation.write(descriptor, start + written, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return String(cString: strerror(errno)) }
        written += count
      }
      return nil
    }
  }
}
