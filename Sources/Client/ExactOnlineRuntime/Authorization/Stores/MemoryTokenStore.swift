import Synchronization

/// Keeps tokens in memory: for tests, and for programs that log in whenever they start.
///
/// A connection that several processes use needs a store that they share, such as ``FileTokenStore``: with a copy each,
/// the second one to refresh loses the connection.
public final class MemoryTokenStore: TokenStore, CustomReflectable {
  private let tokens: Mutex<TokenSet?>
  private let line = TaskLock()

  public init(_ tokens: TokenSet? = nil) { self.tokens = Mutex(tokens) }

  public func load() -> TokenSet? { tokens.withLock { $0 } }

  @discardableResult
  public func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    try await line.withLock {
      let changed = try await change(load())
      tokens.withLock { $0 = changed }
      return changed
    }
  }

  public var customMirror: Mirror { Mirror(self, children: []) }
}
