package import SandboxService
import Synchronization

/// ``SandboxBehaviour/falseAnswers``: answers that are wrong now and then, and right a moment later
/// (Documentation/protocol.md, sections 2.5 and 8.4). Every third call of the token endpoint is answered 400
/// `invalid_request`, 200 without a body, or with a fault of the gateway, in turn, and its token is not used up; every
/// tenth read 408 or 599, in turn.
package final class FalseAnswers: RequestStage {
  private struct Counts {
    var tokens = 0
    var reads = 0
  }

  private let switches: BehaviourSwitches
  private let counts = Mutex(Counts())

  package init(switches: BehaviourSwitches) { self.switches = switches }

  package func reset() { counts.withLock { $0 = Counts() } }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard switches.isOn(.falseAnswers) else { return await next(request) }
    if request.lowercasedPath == "/api/oauth2/token" {
      let count = counts.withLock { counts in
        counts.tokens += 1
        return counts.tokens
      }
      guard count % 3 == 0 else { return await next(request) }
      switch count / 3 % 3 {
      case 1: return Self.invalidRequest
      case 2: return Self.empty
      default: return Self.gatewayFault(for: request)
      }
    }
    guard request.effectiveMethod == "GET", request.lowercasedPath.hasPrefix("/api/v1/") else {
      return await next(request)
    }
    let count = counts.withLock { counts in
      counts.reads += 1
      return counts.reads
    }
    guard count % 10 == 0 else { return await next(request) }
    return SandboxResponse(count / 10 % 2 == 1 ? 408 : 599)
  }

  /// 400 `{"error":"invalid_request"}` for a request that is right.
  package static var invalidRequest: SandboxResponse {
    SandboxResponse(400, JSONNode.object(["error": "invalid_request"]).bytes, type: "application/json")
  }

  /// 200 without a body.
  package static var empty: SandboxResponse { SandboxResponse(200, [], type: "application/json; charset=utf-8") }

  /// The gateway in front of the service does not find it.
  package static func gatewayFault(for request: SandboxRequest) -> SandboxResponse {
    let fault: JSONNode = .object([
      "fault": .object([
        "faultstring": .string("Unable to identify proxy for host: sandbox and url: \(request.path)"),
        "detail": .object(["errorcode": "messaging.adaptors.http.flow.ApplicationNotFound"]),
      ])
    ])
    return SandboxResponse(500, fault.bytes, type: "application/json")
  }
}
