package import ODataRuntime
import Synchronization

/// Two tokens: the second one is for when the first was refused.
package final class StubAuthorization: Authorization {
  private let first: String
  private let second: String?
  private let rejected = Mutex<[String]>([])

  /// - Parameter second: None unless given.
  package init(_ first: String, _ second: String? = nil) {
    self.first = first
    self.second = second
  }

  /// The header fields that were refused.
  package var refused: [String] { rejected.withLock { $0 } }

  package func authorization(in context: AuthorizationContext) async throws -> String { "Bearer \(first)" }

  package func authorization(replacing old: String, in context: AuthorizationContext) async throws -> String? {
    rejected.withLock { $0.append(old) }
    return second.map { "Bearer \($0)" }
  }
}
