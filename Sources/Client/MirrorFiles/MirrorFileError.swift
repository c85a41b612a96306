/// The error of a file or folder whose contents conflict with a mirror.
public struct MirrorFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The description: what is wrong, and what to do.
  public let description: String

  /// Creates an error.
  ///
  /// - Parameter description: What is wrong, and what to do.
  package init(description: String) { self.description = description }
}
