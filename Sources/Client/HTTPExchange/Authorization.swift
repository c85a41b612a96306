public import Logging

/// Gives requests their `Authorization` field.
public protocol Authorization: Sendable {
  /// The value for the next request: `Bearer …`.
  func authorization(in context: AuthorizationContext) async throws -> String
  /// The value for a second attempt after the service answered 401 to `rejected`. Nil, the default, means that there is
  /// no better one.
  func authorization(replacing rejected: String, in context: AuthorizationContext) async throws -> String?
}

extension Authorization {
  /// No second attempt.
  public func authorization(
    replacing rejected: String, in context: AuthorizationContext
  ) async throws -> String? { nil }
}

/// The means of an authorization to make calls of its own, to the same server only.
public struct AuthorizationContext: Sendable {
  /// The server that requests go to.
  public let origin: Origin
  /// Carries the calls that the authorization makes itself.
  public let transport: any ClientTransport
  /// The logger of the client; secrets must not go there.
  public let logger: Logger
  /// The name to make these calls under.
  public var userAgent = UserAgent()

  /// The context of one request.
  public init(origin: Origin, transport: any ClientTransport, logger: Logger) {
    self.origin = origin
    self.transport = transport
    self.logger = logger
  }
}

/// A token that was obtained elsewhere and is kept fresh there.
public struct BearerToken: Authorization, CustomStringConvertible, CustomReflectable {
  private let token: String

  /// The token, without `Bearer`.
  public init(_ token: String) { self.token = token }

  /// `Bearer` and the token.
  public func authorization(in context: AuthorizationContext) -> String { "Bearer \(token)" }

  /// Never the token.
  public var description: String { "BearerToken(redacted)" }
  /// Nothing, so that `dump` does not show the token.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
