import HTTPTypes
package import SandboxService

/// ``SandboxBehaviour/endedLicence``: the customer's licence for a division has ended, and calls for that division alone are
/// refused (Documentation/protocol.md, sections 8.4 and 8.5). It is the last division of the sandbox.
package struct EndedLicence: RequestStage {
  private let division: Int?
  private let switches: BehaviourSwitches

  package init(divisions: [Int], switches: BehaviourSwitches) {
    division = divisions.last
    self.switches = switches
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard switches.isOn(.endedLicence), let named = request.division, named == division else {
      return await next(request)
    }
    return Self.refusal(of: request)
  }

  package static func refusal(of request: SandboxRequest) -> SandboxResponse {
    var problem = ODataError(403, "Forbidden - Customer's license expired.")
    if let name = HTTPField.Name("Reason") { problem.headers[name] = "LicenseExpired" }
    return problem.response(to: request)
  }
}
