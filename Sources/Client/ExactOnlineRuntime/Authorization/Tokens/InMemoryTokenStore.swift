import Synchronization

/// Keeps tokens in memory: for tests, and for programs that log in whenever they start.
///
/// A connection that several processes use needs a store that they share, such as ``FileTokenStore``: with a copy each,
/// the second one to refresh loses the connection.
public final class InMemoryTokenStore: TokenStore, CustomReflectable {
  private let tokens: Mutex<TokenSet?>
  private let queue = TaskLock()

  /// A store with the tokens given, or with none.
  public init(_ tokens: TokenSet? = nil) { self.tokens = Mutex(tokens) }

  /// The tokens; nil before the first login.
  public func load() -> TokenSet? { tokens.withLock { $0 } }

  /// Changes the tokens, one task at a time.
  @discardableResult
  public func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    try await queue.withLock {
      let changed = try await change(load())
      tokens.withLock { $0 = changed }
      return changed
    }
  }

  /// Empty: a dump shows no secret.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
