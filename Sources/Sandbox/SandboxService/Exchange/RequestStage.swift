/// One step of the way that a request takes: it answers, or passes the request on and may change what comes back.
package protocol RequestStage: Sendable {
  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse
}
