package import ExactOnlineRuntime
import Foundation
package import HTTPTypes
import Synchronization

/// A filter that removes the secrets of a run from all output, since servers echo what they were sent. Secrets that are
/// renewed during the run are added.
package final class SecretRedactor: ClientMiddleware {
  private let secrets: Mutex<Set<String>>

  package init(_ secrets: [String]) { self.secrets = Mutex(Set(secrets)) }

  /// Adds texts to hide.
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
    let plain = secrets.withLock(\.self)
    let encoded = plain.compactMap { $0.addingPercentEncoding(withAllowedCharacters: Self.unreserved) }
    let all = plain.union(encoded)
    return Self.hidingBeginnings(of: all, in: Redaction.hiding(all, in: text))
  }

  /// The characters that are not percent-encoded in URLs (RFC 3986, 2.3).
  private static let unreserved = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))

  /// Hides beginnings of secrets, too, since excerpts of responses may end within one.
  private static func hidingBeginnings(of secrets: Set<String>, in text: String) -> String {
    var text = text
    for secret in secrets where secret.count >= 24 {
      let beginning = secret.prefix(16)
      while let range = text.firstRange(of: beginning) {
        let more = zip(text[range.upperBound...], secret.dropFirst(16)).prefix { $0 == $1 }.count
        text.replaceSubrange(range.lowerBound..<text.index(range.upperBound, offsetBy: more), with: "[redacted]")
      }
    }
    return text
  }
}
