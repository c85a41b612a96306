import HTTPTypes
import ODataRuntime

/// Requests tokens from `/api/oauth2/token`, once: without retries, redirects or limits, because these calls do not
/// count for a division (Documentation/protocol.md, section 2.3).
struct TokenEndpoint: Sendable, CustomReflectable {
  static let path = "/api/oauth2/token"
  /// The maximum size of a response, in bytes.
  private static let largestAnswer = 64 * 1024

  let clientID: String
  private let clientSecret: String
  private let time: any TimeSource
  /// The timeout of one call, from sending to the last byte of the response.
  private let timeout: Duration

  init(clientID: String, clientSecret: String, time: any TimeSource, timeout: Duration) {
    self.clientID = clientID
    self.clientSecret = clientSecret
    self.time = time
    self.timeout = timeout
  }

  var customMirror: Mirror { Mirror(self, children: []) }

  /// - Throws: ``TokenFailure``.
  func tokens(
    for grant: TokenGrant, at origin: Origin, by transport: any ClientTransport, userAgent: UserAgent = UserAgent(),
    observer: (any WorkObserver)? = nil
  ) async throws -> TokenSet {
    // Taken before the call: tokens may seem older than they are, but not younger.
    let asked = time.now
    let (status, body) = try await exchange(fields(of: grant), origin, transport, userAgent, observer)
    let answer = TokenAnswer(status: status, body: body)
    guard case .tokens(let accessToken, let refreshToken, let lifetime) = answer.meaning else {
      throw TokenFailure(answer, status: status, grant: grant, secrets: [clientSecret, grant.secret])
    }
    return TokenSet(accessToken: accessToken, refreshToken: refreshToken, obtained: asked, lifetime: lifetime)
  }

  private func fields(of grant: TokenGrant) -> [(name: String, value: String)] {
    let client = [("client_id", clientID), ("client_secret", clientSecret)]
    return switch grant {
    case .refreshToken(let token): [("grant_type", "refresh_token")] + client + [("refresh_token", token)]
    case .code(let code, let redirectURI):
      [("grant_type", "authorization_code")] + client + [("redirect_uri", redirectURI), ("code", code.value)]
    }
  }

  private func exchange(
    _ fields: [(name: String, value: String)], _ origin: Origin, _ transport: any ClientTransport,
    _ userAgent: UserAgent, _ observer: (any WorkObserver)?
  ) async throws -> (Int, [UInt8]) {
    let request = HTTPRequest(
      method: .post, scheme: origin.scheme, authority: origin.authority, path: Self.path,
      headerFields: userAgent.named([.contentType: FormBody.contentType, .accept: "application/json"]))
    let body = FormBody.encoded(fields)
    do {
      return try await withTimeout {
        let (head, stream) = try await observer.exchange(request, TokenFailure.operation) {
          try await transport.send($0, body: HTTPBody(body))
        }
        return (head.status.code, try await stream.collect(upTo: Self.largestAnswer))
      }
    } catch let error as TransportError {
      throw TokenFailure(error)
    } catch is HTTPBodyTooLarge {
      throw TokenFailure(
        TransportError(.malformed, mayHaveBeenSent: true, message: "more than \(Self.largestAnswer) bytes arrived"))
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw TokenFailure(TransportError(.other, mayHaveBeenSent: true, message: "\(type(of: error))"))
    }
  }

  private func withTimeout<Outcome: Sendable>(
    _ body: @escaping @Sendable () async throws -> Outcome
  ) async throws -> Outcome {
    try await withThrowingTaskGroup(of: Outcome?.self) { group in
      group.addTask { try await body() }
      group.addTask {
        try await time.sleep(for: timeout)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let outcome = first else {
        throw TransportError(.timeout, mayHaveBeenSent: true, message: "no complete response within \(timeout)")
      }
      return outcome
    }
  }
}

/// Fields encoded as `application/x-www-form-urlencoded`.
enum FormBody {
  static let contentType = "application/x-www-form-urlencoded"

  static func encoded(_ fields: [(name: String, value: String)]) -> [UInt8] {
    Array(fields.map { "\(URLText.form($0.name))=\(URLText.form($0.value))" }.joined(separator: "&").utf8)
  }
}
