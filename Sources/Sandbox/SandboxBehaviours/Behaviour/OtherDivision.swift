import Foundation
import HTTPTypes
package import SandboxService

/// ``SandboxBehaviour/otherDivision``: what was written is answered as if it were in another division
/// (Documentation/protocol.md, section 16), so that a client can show that it compares the division of an answer with the one
/// that it named. The rows are written where they belong.
package struct OtherDivision: RequestStage {
  private static let methods: Set<String> = ["POST", "PUT", "MERGE", "PATCH"]

  private let divisions: [Int]
  private let switches: BehaviourSwitches

  /// - Parameter divisions: Those of the sandbox, of which another one is named if there is one.
  package init(divisions: [Int], switches: BehaviourSwitches) {
    self.divisions = divisions
    self.switches = switches
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    var response = await next(request)
    guard switches.isOn(.otherDivision), Self.methods.contains(request.effectiveMethod), response.status < 300,
      let division = request.division
    else { return response }
    Self.rename(&response, to: divisions.first { $0 != division } ?? division + 1)
    return response
  }

  /// Makes a response one for another division.
  package static func rename(_ response: inout SandboxResponse, to division: Int) {
    func renamed(_ text: String) -> String {
      text.replacingOccurrences(of: #"/api/v1/\d+/"#, with: "/api/v1/\(division)/", options: .regularExpression)
    }
    let body = String(decoding: response.body, as: UTF8.self)
      .replacingOccurrences(of: #""Division":\d+"#, with: "\"Division\":\(division)", options: .regularExpression)
    response.body = Array(renamed(body).utf8)
    response.headers[.location] = response.headers[.location].map(renamed)
  }
}
