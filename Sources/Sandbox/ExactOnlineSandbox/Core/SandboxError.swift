/// The reason why a sandbox could not start, or a row not be seeded.
public struct SandboxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason, in a sentence.
  public let description: String

  init(_ description: String) { self.description = description }
}
