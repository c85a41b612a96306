package import ExactOnlineRuntime
import Foundation
package import HTTPTypes
import Synchronization

/// A filter that removes the secrets of a run from all output, since servers echo what they were sent. Secrets that are
/// renewed during the run are added.
package final class SecretRedactor: ClientMiddleware {
  private let secrets: Mutex<HiddenTexts>

  package init(_ secrets: [String]) { self.secrets = Mutex(HiddenTexts(secrets)) }

  /// Hides more texts from now on.
  package func add(_ more: [String]) { secrets.withLock { $0.add(more) } }

  package func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    // `Bearer …`
    if let token = request.headerFields[.authorization]?.split(separator: " ").last { add([String(token)]) }
    return try await next(request, body)
  }

  package func redacted(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let shown = redacted(bytes)
    return shown.count == bytes.count && shown == bytes ? text : String(decoding: shown, as: UTF8.self)
  }

  /// The same for bytes that may be no text: all others stay as they are.
  package func redacted(_ bytes: [UInt8]) -> [UInt8] {
    let hidden = secrets.withLock(\.self)
    return hidden.removed(from: bytes)
  }
}
