public import Foundation
public import SandboxBehaviours
import SandboxService
public import SandboxWebhooks

extension Sandbox {
  /// The behaviours that are on.
  public var behaviours: Set<SandboxBehaviour> { Set(SandboxBehaviour.allCases.filter { core.switches.isOn($0) }) }

  /// Switches a behaviour on or off.
  ///
  /// - Parameters:
  ///   - behaviour: The behaviour.
  ///   - isOn: Whether it is on afterwards.
  public func setBehaviour(_ behaviour: SandboxBehaviour, isOn: Bool) { core.switches.set(behaviour, isOn: isOn) }

  /// The time of its clock.
  public var now: Date { Date(timeIntervalSince1970: core.clock.seconds) }

  /// Advances the clock: tokens, budgets and the dates of rows follow it. It stays between the years 1753 and 9998.
  ///
  /// - Parameter duration: The time by which the clock advances; negative to set it back.
  public func advanceClock(by duration: Duration) {
    let (seconds, attoseconds) = duration.components
    core.clock.advance(by: Double(seconds) + Double(attoseconds) / 1e18)
  }

  /// Sets the clock, which continues from there unless it is stopped.
  ///
  /// - Parameter time: The time that it shows then.
  public func setClock(_ time: Date) { core.clock.set(time.timeIntervalSince1970) }

  /// Stops the clock, so that a test does not depend on its own duration.
  public func stopClock() { core.clock.stop() }

  /// Starts a stopped clock.
  public func startClock() { core.clock.go() }

  /// Moves a division to another database: rows of sync feeds get new, lower row versions, and `DivisionMoveDate` says
  /// when, so that every cursor has to be given up.
  ///
  /// - Parameter division: The division; nil for the current one.
  public func moveDivision(_ division: Int? = nil) async throws {
    try await DivisionMove(core: core, moved: core.administration(division)).perform()
  }

  /// The latest 500 requests with their responses, oldest first.
  public var requests: [SandboxExchange] { core.watch.exchanges }

  /// Forgets the requests.
  public func clearRequests() { core.watch.clear() }

  /// The findings about clients that could be improved.
  public var report: SandboxReport { core.report.report }

  /// The order in which notifications arrive from now on.
  public var webhookOrder: WebhookOrder {
    get { core.sender.order }
    set { core.sender.order = newValue }
  }

  /// The latest 500 notifications, after all notifications so far have been answered.
  ///
  /// - Returns: The notifications, oldest first.
  public func webhookDeliveries() async -> [WebhookDelivery] {
    await core.sender.finish()
    return core.sender.deliveries
  }

  /// Adds a fault.
  ///
  /// - Parameter fault: The fault.
  /// - Returns: The number by which it can be removed.
  @discardableResult
  public func inject(_ fault: SandboxFault) -> Int { core.faults.add(fault) }

  /// Adds a fault.
  ///
  /// - Parameters:
  ///   - kind: The kind of fault.
  ///   - path: A part of the paths that it affects, such as `crm/Accounts`, case-insensitive.
  ///   - times: The number of requests that it affects; nil for all.
  /// - Returns: The number by which it can be removed.
  @discardableResult
  public func inject(_ kind: SandboxFault.Kind, on path: String, times: Int? = nil) -> Int {
    inject(SandboxFault(kind, path: path, count: times))
  }

  /// Removes faults.
  ///
  /// - Parameter number: The number of the fault; nil for all.
  public func removeFault(_ number: Int? = nil) { core.faults.remove(number) }
}
