public import HTTPTypes

/// Wraps every exchange: inspects, logs, alters, answers or refuses it.
///
/// Middlewares run in the order in which the client was given them; the first sees the request first and the response
/// last. They run inside authorization, so a request they see carries its `Authorization` header: log requests through
/// ``RedactedRequest``, or not at all.
public protocol ClientMiddleware: Sendable {
  /// Performs an exchange by way of `next`, or answers the request itself.
  ///
  /// - Parameters:
  ///   - request: The request, with its token.
  ///   - body: The body of the request; nil for none.
  ///   - operation: The name of the call in errors and logs: `GET crm/Accounts`.
  ///   - next: Passes the exchange on to the next middleware, and at last to the transport.
  /// - Returns: The head of the answer, and its body as it arrives.
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody)
}
