public import HTTPTypes

/// Stands around every exchange: inspects, logs, alters, answers or refuses it.
///
/// Middlewares run in the order in which the client was given them; the first sees the request first and the response
/// last. They run inside authorization, so a request they see carries its `Authorization` header: log requests through
/// ``RedactedRequest``, or not at all.
public protocol ClientMiddleware: Sendable {
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody)
}
