import Logging

/// Tells a logger of each request. Headers and bodies are not logged, so no token is.
struct RequestLog: RequestStage {
  let logger: Logger

  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let clock = ContinuousClock()
    let start = clock.now
    let response = await next(request)
    let milliseconds = Double((clock.now - start).components.attoseconds / 1_000_000_000_000) / 1000
    let query = request.query.isEmpty ? "" : "?\(request.query)"
    logger.info("\(request.effectiveMethod) \(request.path)\(query) \(response.status) \(milliseconds) ms")
    return response
  }
}
