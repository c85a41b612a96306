/// Stages one after another, and what answers after the last.
package struct RequestChain: Sendable {
  private let stages: [any RequestStage]
  private let end: @Sendable (SandboxRequest) async -> SandboxResponse

  package init(stages: [any RequestStage], end: @escaping @Sendable (SandboxRequest) async -> SandboxResponse) {
    self.stages = stages
    self.end = end
  }

  package func answer(_ request: SandboxRequest) async -> SandboxResponse { await answer(request, from: 0) }

  private func answer(_ request: SandboxRequest, from index: Int) async -> SandboxResponse {
    guard index < stages.count else { return await end(request) }
    return await stages[index].answer(request) { await answer($0, from: index + 1) }
  }
}

/// One step of the way that a request takes: it answers, or passes the request on and may change what comes back.
package protocol RequestStage: Sendable {
  func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse
}
