import HTTPTypes
package import SandboxService

/// ``SandboxBehaviour/atomDefault``: responses are Atom unless the client names JSON (Documentation/protocol.md,
/// section 4.1).
package struct AtomDefault: RequestStage {
  private let switches: BehaviourSwitches

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let accepted = request.headers[.accept]?.lowercased() ?? ""
    guard switches.isOn(.atomDefault), !accepted.contains("json"), !accepted.contains("xml") else {
      return await next(request)
    }
    var request = request
    request.headers[.accept] = "application/atom+xml"
    return await next(request)
  }
}
