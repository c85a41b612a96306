package import SandboxService

/// ``SandboxBehaviour/deleteForbidden``: `DELETE` of a row that does not exist returns 403 (Documentation/protocol.md,
/// section 7.2).
package struct DeleteForbidden: RequestStage {
  private let switches: BehaviourSwitches

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    let response = await next(request)
    guard switches.isOn(.deleteForbidden), request.effectiveMethod == "DELETE", response.status == 404,
      request.path.last == ")"
    else { return response }
    return ODataError(403, "Forbidden", hint: "The row does not exist.").response(to: request)
  }
}
