import Synchronization

/// Stores tokens in memory: for tests, and for programs that log in at every start.
///
/// A connection that several processes use needs a shared store, such as ``FileTokenStore``: if each has its own copy,
/// the second process that renews the tokens loses the connection.
public final class InMemoryTokenStore: TokenStore, CustomReflectable {
  private let tokens: Mutex<TokenSet?>
  private let queue = TaskLock()

  /// Creates a store.
  ///
  /// - Parameter tokens: The initial tokens; nil for none.
  public init(_ tokens: TokenSet? = nil) { self.tokens = Mutex(tokens) }

  /// The tokens; nil before the first login.
  public func load() -> TokenSet? { tokens.withLock { $0 } }

  /// Changes the tokens, one task at a time.
  ///
  /// - Parameter change: Takes the stored tokens and returns those to store; nil removes them.
  /// - Returns: The tokens stored afterwards.
  @discardableResult
  public func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    try await queue.withLock {
      let changed = try await change(load())
      tokens.withLock { $0 = changed }
      return changed
    }
  }

  /// An empty mirror; the tokens are not shown.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
