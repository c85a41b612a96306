/// The error when a local file cannot be read or written.
public struct LocalFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path of the file.
  public let path: String
  /// The system's message.
  public let reason: String

  init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  /// `'invoices/a.pdf': No such file or directory`
  public var description: String { "'\(path)': \(reason)" }
}
