package import ExactOnlineRuntime
package import HTTPTypes
import Synchronization

/// Knows the secrets of a run, including those that are renewed during it, and removes them from all output: servers
/// echo what they were sent.
package final class SecretRedactor: ClientMiddleware {
  private let secrets: Mutex<Set<String>>

  package init(_ secrets: [String]) { self.secrets = Mutex(Set(secrets)) }

  /// Hides more texts from now on.
  package func add(_ more: [String]) { secrets.withLock { $0.formUnion(more) } }

  package func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    // `Bearer …`
    if let token = request.headerFields[.authorization]?.split(separator: " ").last {
      _ = secrets.withLock { $0.insert(String(token)) }
    }
    return try await next(request, body)
  }

  package func redacted(_ text: String) -> String {
    Redaction.hiding(secrets.withLock(\.self), in: text)
  }
}
