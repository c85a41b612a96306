import ODataQueries
package import SandboxService

/// ``SandboxBehaviour/maintenance``: from 04:00 to 04:30 Dutch time, 503 with a page
/// (Documentation/protocol.md, section 1.1).
package struct Maintenance: RequestStage {
  private let clock: SandboxClock
  private let switches: BehaviourSwitches

  package init(clock: SandboxClock, switches: BehaviourSwitches) {
    self.clock = clock
    self.switches = switches
  }

  package func answer(
    _ request: SandboxRequest, next: @Sendable (SandboxRequest) async -> SandboxResponse
  ) async -> SandboxResponse {
    guard switches.isOn(.maintenance) else { return await next(request) }
    let time = CivilTime(ticks: clock.now())
    return time.hour == 4 && time.minute < 30 ? Self.page : await next(request)
  }

  package static var page: SandboxResponse {
    .html(
      503,
      "<html><head><title>Exact Online</title></head><body><h1>Service Unavailable</h1>"
        + "<p>Exact Online is being maintained. Please try again later.</p></body></html>")
  }
}
