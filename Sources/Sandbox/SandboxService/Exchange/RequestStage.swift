/// One stage in the processing of a request: it answers, or passes the request on and may change the response.
package protocol RequestStage: Sendable {
  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse
}
