import HTTPTypes
package import SandboxService
import Synchronization

/// ``SandboxBehaviour/networkBlock``: the network in front of the service takes clients without a `User-Agent` for
/// scrapers, and blocks their address: 503 with a page of its own to all calls, for a day (Documentation/protocol.md,
/// section 8.4). All clients of a sandbox have the same address, so that it is all that are blocked.
package final class NetworkBlock: RequestStage {
  private static let day = 86_400.0

  private let clock: SandboxClock
  private let switches: BehaviourSwitches
  /// The time of the first blocked call, in seconds since 1970.
  private let since = Mutex<Double?>(nil)

  package init(clock: SandboxClock, switches: BehaviourSwitches) {
    self.clock = clock
    self.switches = switches
  }

  package func reset() { since.withLock { $0 = nil } }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard switches.isOn(.networkBlock) else { return await next(request) }
    let now = clock.seconds
    let isNamed = !(request.headers[.userAgent] ?? "").isEmpty
    let isBlocked = since.withLock { since in
      if let begin = since, !(begin..<begin + Self.day).contains(now) { since = nil }
      if !isNamed, since == nil { since = now }
      return since != nil
    }
    guard isBlocked else { return await next(request) }
    var response = Self.page
    response.hint("A call without User-Agent was taken for one of a scraper. The block ends after a day of the clock.")
    return response
  }

  /// The response of the network.
  package static var page: SandboxResponse {
    .html(
      503,
      "<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>You don't have permission to access "
        + "this server.<p>Reference #18.6f3a1202.1764000000.1a2b3c4d</p></body></html>")
  }
}
