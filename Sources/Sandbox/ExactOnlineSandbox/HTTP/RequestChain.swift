/// Stages one after another, and what answers behind the last.
struct RequestChain: Sendable {
  let stages: [any RequestStage]
  let end: @Sendable (SandboxRequest) async -> SandboxResponse

  func answer(_ request: SandboxRequest) async -> SandboxResponse { await answer(request, from: 0) }

  private func answer(_ request: SandboxRequest, from index: Int) async -> SandboxResponse {
    guard index < stages.count else { return await end(request) }
    return await stages[index].answer(request) { await answer($0, from: index + 1) }
  }
}
