package import ExactOnlineRuntime
import Synchronization

/// The tokens of a login: each that is read or stored is hidden from then on.
package final class HiddenTokenStore: TokenStore {
  private let store: any TokenStore
  private let redactor: SecretRedactor
  private let failed = Mutex<TokenStoreError?>(nil)

  package init(_ store: any TokenStore, hiding redactor: SecretRedactor) {
    self.store = store
    self.redactor = redactor
  }

  /// The reason why the store could not be used when it was last needed. A call names it in the words of its error only.
  package var failure: TokenStoreError? { failed.withLock(\.self) }

  package func load() async throws -> TokenSet? { hide(try await noting { try await store.load() }) }

  @discardableResult
  package func update(_ change: @Sendable (TokenSet?) async throws -> TokenSet?) async throws -> TokenSet? {
    try await noting {
      try await store.update { [self] stored in hide(try await change(hide(stored))) }
    }
  }

  private func noting<Outcome>(_ work: () async throws -> Outcome) async throws -> Outcome {
    do {
      let outcome = try await work()
      failed.withLock { $0 = nil }
      return outcome
    } catch {
      failed.withLock { $0 = error as? TokenStoreError }
      throw error
    }
  }

  private func hide(_ tokens: TokenSet?) -> TokenSet? {
    if let tokens { redactor.add([tokens.accessToken, tokens.refreshToken]) }
    return tokens
  }
}
