/// The reason why a sandbox could not start, or why a row could not be seeded.
public struct SandboxError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason, in one sentence.
  public let description: String

  init(_ description: String) { self.description = description }
}
