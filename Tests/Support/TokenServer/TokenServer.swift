package import LoopbackServer

/// A ``TokenService`` on 127.0.0.1. Tests can put faults in its place, and look on before and after it answers.
package struct TokenServer: Sendable {
  /// Called around a request to the service.
  package struct Hooks: Sendable {
    /// Called before the service sees the request; a response is sent in place of the service's.
    package var instead: @Sendable (Request) async -> Response? = { _ in nil }
    /// Called when the service has given or refused tokens, before the response is sent.
    package var decided: @Sendable (Request, TokenAnswer) async -> Void = { _, _ in }

    package init() {}
  }

  package let service: TokenService
  private let server: LoopbackServer

  /// Runs a server for as long as the closure takes.
  package static func run<Outcome>(
    _ service: TokenService, hooks: Hooks = Hooks(), _ body: (TokenServer) async throws -> Outcome
  ) async throws -> Outcome {
    try await LoopbackServer.run { request in
      // Simple clients read until the connection ends.
      await respond(request, service, hooks).closingConnection()
    } _: { server in
      try await body(TokenServer(service: service, server: server))
    }
  }

  package var port: Int { server.port }
  package var requests: [Request] { server.requests }

  private static func respond(_ request: Request, _ service: TokenService, _ hooks: Hooks) async -> Response {
    guard request.method == "POST", request.target == "/api/oauth2/token" else { return Response(404, text: "") }
    // JSON is not accepted.
    guard request["content-type"] == "application/x-www-form-urlencoded" else {
      return Response(400, headers: json, text: #"{"error":"invalid_request"}"#)
    }
    if let response = await hooks.instead(request) { return response }
    let answer = service.answer(request.body)
    await hooks.decided(request, answer)
    return Response(answer.status, headers: json, text: answer.body)
  }

  private static let json = [("Content-Type", "application/json; charset=utf-8")]
}
