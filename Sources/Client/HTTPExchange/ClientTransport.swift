public import HTTPTypes

/// Carries one HTTP exchange: a request goes out, the answer's head and its streamed body come back.
///
/// Write one to use another HTTP library. To inspect or alter requests write a ``ClientMiddleware`` instead, and in
/// tests use the in-memory transport of `ExactOnlineTesting`. What the client relies on:
///
/// - The request is complete: scheme, authority, path with query, and headers (the bearer token among them).
/// - The path goes out as it is given, byte for byte.
/// - No redirect is followed. A redirect would carry the token elsewhere, and Exact Online answers an expired token
///   with a redirect to its login page, which must stay visible.
/// - Bodies arrive decompressed; `Accept-Encoding` is the transport's business.
/// - A body that ends before its announced length throws a ``TransportError`` of kind `.truncated` while it is read.
/// - Cancelling the task ends the exchange on the socket, also while the body is read, and throws `CancellationError`.
/// - Failures are thrown as ``TransportError``, which says whether the request may have reached the server.
public protocol ClientTransport: Sendable {
  /// Sends a request and returns as soon as the head of its answer has arrived, with the body still to be read.
  ///
  /// - Throws: ``TransportError``, or `CancellationError`.
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
}

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
