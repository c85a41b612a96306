public import HTTPTypes

/// Carries one HTTP exchange: sends a request, and returns the response head with a body that is still streaming.
///
/// Write one to use another HTTP library. To inspect or alter requests write a ``ClientMiddleware`` instead, and in
/// tests use the in-memory transport of `ExactOnlineTesting`. The client relies on the following:
///
/// - The request is complete: scheme, authority, path with query, and headers (the bearer token among them).
/// - The path is sent byte for byte as given.
/// - No redirect is followed. A redirect would carry the token elsewhere, and Exact Online answers an expired token
///   with a redirect to its login page, which must stay visible.
/// - Bodies arrive decompressed; the transport sets `Accept-Encoding`.
/// - A body that ends before its announced length throws a ``TransportError`` of kind `.truncated` while it is read.
/// - Cancelling the task ends the exchange on the socket, even while the body is being read, and throws
///   `CancellationError`.
/// - Failures are thrown as ``TransportError``, which says whether the request may have reached the server.
public protocol ClientTransport: Sendable {
  /// Sends a request and returns as soon as the response head has arrived; the body is still to be read.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - body: The body of the request; nil for none.
  /// - Throws: ``TransportError``, or `CancellationError`.
  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
}

/// Wraps every exchange: inspects, logs, modifies, answers or refuses it.
///
/// Middlewares run in the order in which the client was given them; the first sees the request first and the response
/// last. They run inside authorization, so a request they see carries its `Authorization` header: log requests through
/// ``RedactedRequest``, or not at all.
public protocol ClientMiddleware: Sendable {
  /// Performs an exchange by calling `next`, or responds to the request itself.
  ///
  /// - Parameters:
  ///   - request: The request, with its token.
  ///   - body: The body of the request; nil for none.
  ///   - operation: The name of the call in errors and logs: `GET crm/Accounts`.
  ///   - next: Passes the exchange on to the next middleware, and eventually to the transport.
  /// - Returns: The head of the response, and its body as it arrives.
  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody)
}
