public import Logging

/// Gives requests their `Authorization` field.
public protocol Authorization: Sendable {
  /// The value for the next request: `Bearer …`.
  func authorization(in context: AuthorizationContext) async throws -> String
  /// The value for a second try after the service answered 401 to `rejected`. Nil means that there is no better one;
  /// the default.
  func authorization(replacing rejected: String, in context: AuthorizationContext) async throws -> String?
}

extension Authorization {
  public func authorization(
    replacing rejected: String, in context: AuthorizationContext
  ) async throws -> String? { nil }
}

/// What an authorization may need of the client that asks it: to make calls of its own, to the same server only.
public struct AuthorizationContext: Sendable {
  public let origin: Origin
  public let transport: any ClientTransport
  public let logger: Logger

  public init(origin: Origin, transport: any ClientTransport, logger: Logger) {
    self.origin = origin
    self.transport = transport
    self.logger = logger
  }
}

/// A token that somebody else obtained and keeps fresh.
public struct BearerToken: Authorization, CustomStringConvertible, CustomReflectable {
  private let token: String

  public init(_ token: String) { self.token = token }

  public func authorization(in context: AuthorizationContext) -> String { "Bearer \(token)" }

  /// Never the token.
  public var description: String { "BearerToken(redacted)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
