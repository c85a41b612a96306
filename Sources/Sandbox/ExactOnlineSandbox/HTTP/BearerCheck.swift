import HTTPTypes

/// Refuses requests without the sandbox's access token.
struct BearerCheck: RequestStage {
  let token: String

  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let words = request.headers[.authorization]?.split(separator: " ") ?? []
    if words.count == 2, words[0].lowercased() == "bearer", words[1] == token { return await next(request) }
    let problem = ODataError(
      401,
      words.isEmpty
        ? "The request has no access token. Send 'Authorization: Bearer' with the token that the sandbox printed."
        : "The access token is not the one that the sandbox printed.")
    var response = problem.response(to: request)
    response.headers[.wwwAuthenticate] = "Bearer"
    return response
  }
}
