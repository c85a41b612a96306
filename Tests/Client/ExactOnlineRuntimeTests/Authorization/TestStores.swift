import ExactOnlineRuntime
import Synchronization

/// A store whose contents have changed when it is read for the second time under its lock.
final class LateStore: TokenStore {
  let tokens = Mutex<TokenSet?>(nil)
  let next = Mutex<TokenSet?>(nil)

  func load() -> TokenSet? { tokens.withLock { $0 } }

  func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    do {
      let changed = try await change(load())
      tokens.withLock { $0 = changed }
      return changed
    } catch {
      let new = next.withLock { $0 }
      tokens.withLock { $0 = new }
      throw error
    }
  }
}

/// Fails to write a number of times.
final class FailingStore: TokenStore {
  let tokens = Mutex<TokenSet?>(nil)
  let failures = Mutex(0)

  func load() -> TokenSet? { tokens.withLock { $0 } }

  func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    let changed = try await change(load())
    let fails = failures.withLock { count in
      defer { count -= 1 }
      return count > 0
    }
    if fails { throw TokenStoreError(.inaccessible("disk full")) }
    tokens.withLock { $0 = changed }
    return changed
  }
}
