/// Gives requests their `Authorization` field.
public protocol Authorization: Sendable {
  /// The value for the next request: `Bearer …`.
  func authorization() async throws -> String
  /// The value for a second try after the service answered 401 to `rejected`. Nil means that there is no better one;
  /// the default.
  func authorization(replacing rejected: String) async throws -> String?
}

extension Authorization {
  public func authorization(replacing rejected: String) async throws -> String? { nil }
}

/// A token that somebody else obtained and keeps fresh.
public struct BearerToken: Authorization, CustomStringConvertible, CustomReflectable {
  private let token: String

  public init(_ token: String) { self.token = token }

  public func authorization() -> String { "Bearer \(token)" }

  /// Never the token.
  public var description: String { "BearerToken(redacted)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
