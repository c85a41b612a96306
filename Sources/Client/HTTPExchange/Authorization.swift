public import Logging

/// Gives requests their `Authorization` field.
public protocol Authorization: Sendable {
  /// The value of the field for a request, such as `Bearer …`. Called once per request.
  ///
  /// - Parameter context: The means to make calls, such as one that renews a token.
  /// - Throws: Any error; the request then fails with it and is not sent.
  func authorization(in context: AuthorizationContext) async throws -> String
  /// The value for a second attempt after the service answered 401.
  ///
  /// - Parameters:
  ///   - rejected: The value that the service rejected.
  ///   - context: The means to make calls.
  /// - Returns: Nil, the default, if there is no better value: the 401 stands.
  func authorization(replacing rejected: String, in context: AuthorizationContext) async throws -> String?
}

extension Authorization {
  /// Returns nil: no second attempt is made.
  public func authorization(
    replacing rejected: String, in context: AuthorizationContext
  ) async throws -> String? { nil }
}

/// Lets an authorization make calls of its own, to the same server only.
public struct AuthorizationContext: Sendable {
  /// The server that requests go to.
  public let origin: Origin
  /// Carries the authorization's own calls.
  public let transport: any ClientTransport
  /// The client's logger. Never log secrets to it.
  public let logger: Logger
  /// The `User-Agent` for the authorization's own calls.
  public var userAgent = UserAgent()
  /// The observer of the authorization's own work; nil for none.
  public var observer: (any WorkObserver)?

  /// Creates the context of one request.
  ///
  /// - Parameters:
  ///   - origin: The server that requests go to.
  ///   - transport: Carries the authorization's own calls.
  ///   - logger: The client's logger.
  public init(origin: Origin, transport: any ClientTransport, logger: Logger) {
    self.origin = origin
    self.transport = transport
    self.logger = logger
  }
}

/// A token that is obtained, and renewed, elsewhere.
public struct BearerToken: Authorization, CustomStringConvertible, CustomReflectable {
  private let token: String

  /// Creates an authorization from a token.
  ///
  /// - Parameter token: The token, without `Bearer`.
  public init(_ token: String) { self.token = token }

  /// Returns `Bearer` and the token.
  public func authorization(in context: AuthorizationContext) -> String { "Bearer \(token)" }

  /// A placeholder; the token is not shown.
  public var description: String { "BearerToken(redacted)" }
  /// An empty mirror, so that `dump` does not show the token.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
