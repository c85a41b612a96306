/// Keeps the tokens of one connection where all its users find them: tasks, processes and machines.
///
/// Exact Online's refresh tokens are single-use: a program that refreshes with one that was used before loses the
/// connection, and its user must log in again. Therefore the only way to change the stored tokens is ``update(_:)``,
/// which runs under a lock that holds for all tasks, processes and machines that share the store.
public protocol TokenStore: Sendable {
  /// The stored tokens, read without waiting for an update under way. Nil before the first login.
  func load() async throws -> TokenSet?

  /// Locks the connection, reads the stored tokens, and durably stores what `change` makes of them before anything else
  /// can read or change them. Nil removes the tokens.
  ///
  /// When `change` throws, the stored tokens stay, and the error is passed on.
  ///
  /// - Returns: The tokens stored afterwards.
  @discardableResult
  func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet?
}

/// A token store cannot be read or written. Nothing was changed.
public struct TokenStoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason why a store cannot be used.
  public enum Reason: Sendable, Hashable {
    /// The stored bytes are no record of tokens: truncated, or written by something else.
    case unreadable
    /// The stored record was written by a newer version of this package.
    case unknownVersion(Int)
    /// The file system, database or lock refuses, in its own words.
    case inaccessible(String)
  }

  /// The reason why the store cannot be used.
  public var reason: Reason

  /// For stores of your own.
  public init(_ reason: Reason) { self.reason = reason }

  /// One sentence, with what to do. Without tokens.
  public var description: String {
    switch reason {
    case .unreadable:
      "the stored tokens are not readable, and were left as they are; remove them and log in again"
    case .unknownVersion(let version):
      "the stored tokens have version \(version), this package knows up to \(TokenSet.version); update it"
    case .inaccessible(let words): "the token store cannot be used: \(words)"
    }
  }
}
