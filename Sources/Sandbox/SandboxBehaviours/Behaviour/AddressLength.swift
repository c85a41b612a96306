package import SandboxService

/// ``SandboxBehaviour/addressLength``: the address of a call has at most 6,000 characters, as it is sent
/// (Documentation/protocol.md, section 3.1). The status of the refusal is not published; here it is 414.
package struct AddressLength: RequestStage {
  private static let maximum = 6000

  private let switches: BehaviourSwitches

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard switches.isOn(.addressLength), request.lowercasedPath.hasPrefix("/api/v1/") else {
      return await next(request)
    }
    let query = request.query.isEmpty ? 0 : request.query.utf8.count + 1
    let length = (request.origin?.utf8.count ?? 0) + request.path.utf8.count + query
    guard length > Self.maximum else { return await next(request) }
    return ODataError(
      414,
      "The address has \(length) characters, and may have \(Self.maximum). Ask for fewer rows or properties at a time."
    ).response(to: request)
  }
}
