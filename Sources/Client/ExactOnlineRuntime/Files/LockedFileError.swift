/// A file cannot be read, written or locked. Nothing was changed.
package struct LockedFileError: Error, Sendable, Hashable, CustomStringConvertible {
  package let path: String
  /// What is wrong, and what to do.
  package let reason: String

  init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  package var description: String { "'\(path)': \(reason)" }
}
