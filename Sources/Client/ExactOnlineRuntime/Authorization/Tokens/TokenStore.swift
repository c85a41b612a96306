/// Stores the tokens of one connection for all its users: tasks, processes and machines.
///
/// Exact Online's refresh tokens are single-use: a program that renews with a token that has already been used loses
/// the connection, and its user must log in again. Therefore the only way to change the stored tokens is
/// ``update(_:)``, which runs under a lock that applies to all tasks, processes and machines that share the store.
public protocol TokenStore: Sendable {
  /// The stored tokens, read without waiting for an update in progress. Nil before the first login.
  func load() async throws -> TokenSet?

  /// Locks the connection, reads the stored tokens, and durably stores the tokens that `change` returns before anything
  /// else can read or change them.
  ///
  /// If `change` throws, the stored tokens are kept, and the error is rethrown.
  ///
  /// - Parameter change: Takes the stored tokens, nil before the first login, and returns those to store; nil removes
  ///   them.
  /// - Returns: The tokens stored afterwards.
  @discardableResult
  func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet?
}

/// The error when a token store cannot be read or written. Nothing was changed.
public struct TokenStoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The reason why a store cannot be used.
  public enum Reason: Sendable, Hashable {
    /// The stored bytes are not a record of tokens: truncated, or written by something else.
    case unreadable
    /// The stored record was written by a newer version of this package.
    case unknownVersion(Int)
    /// The file system, database or lock refuses access; the message is the system's own.
    case inaccessible(String)
  }

  /// The reason why the store cannot be used.
  public var reason: Reason

  /// Creates an error, for custom stores.
  ///
  /// - Parameter reason: The reason.
  public init(_ reason: Reason) { self.reason = reason }

  /// One sentence, with advice. It contains no tokens.
  public var description: String {
    switch reason {
    case .unreadable:
      "the stored tokens are not readable, and were not changed; remove them and log in again"
    case .unknownVersion(let version):
      "the stored tokens have version \(version), but this package supports up to \(TokenSet.version); update it"
    case .inaccessible(let words): "the token store cannot be used: \(words)"
    }
  }
}
