@testable import ExactOnlineMirrorPostgreSQL
import Foundation
@testable import MirrorEngine
import ODataRuntime
import Testing

@Suite(.timeLimit(.minutes(2))) struct ParkingTests {
  @Test(arguments: MirrorParking.Reason.allCases)
  func parked_isLeftAlone_withItsReason_untilUnparked(reason: MirrorParking.Reason) async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1, 2)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.park(lease, MirrorParking(reason, "because"))
    #expect(try await schema.state(of: 1) == "parked")
    let status = try await schema.sql("SELECT parked, reason, next_at FROM @.mirror_status WHERE division = 1")
    #expect(status == [[reason.rawValue, "because", nil]])
    #expect(try await schema.queue.claim(by: "a")?.division == 2)
    #expect(try await schema.queue.claim(by: "a") == nil)
    #expect(try await schema.queue.pauseUntilReady() != nil)

    #expect(try await schema.queue.unpark(1))
    let again = try #require(try await schema.queue.claim(by: "a"))
    #expect(again.division == 1)
    #expect(again.attempt == 1)
    #expect(try await schema.queue.unpark(99) == false)
  }

  @Test func parkedUntilATime_isReadyThen() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.park(lease, MirrorParking(.budgetSpent, "until midnight", until: Date() + 3600))
    let pause = try #require(try await schema.queue.pauseUntilReady())
    #expect(pause > .seconds(3500) && pause < .seconds(3700))
    try await schema.makeReady(1)
    #expect(try await schema.state(of: 1) == "due")
    #expect(try await schema.queue.claim(by: "a")?.division == 1)
  }

  /// The end of a budget comes from the service, and that of other budgets from the machine: a clock that is ahead by
  /// months must not hold the division up.
  @Test func spentBudget_isBackAfterADay_byTheDatabasesClock() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.park(lease, MirrorParking(.budgetSpent, "until midnight", until: Date() + 70 * 86_400))
    let pause = try #require(try await schema.queue.pauseUntilReady())
    #expect(pause > .seconds(24 * 3600) && pause <= .seconds(25 * 3600))
  }

  @Test func afterALogin_allThatWaitedForItAreReady() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1, 2, 3)
    for reason in [MirrorParking.Reason.loginRequired, .loginRequired, .licenceEnded] {
      try await schema.queue.park(
        try #require(try await schema.queue.claim(by: "a")), MirrorParking(reason, "no"))
    }
    #expect(try await schema.queue.unparkAll(.loginRequired) == 2)
    #expect(try await schema.state(of: 1) == "due")
    #expect(try await schema.state(of: 3) == "parked")
  }

  @Test func errorsThatLast_park_andOthersDoNot() {
    func reason(_ kind: ODataError.Kind, _ message: String? = nil) -> MirrorParking.Reason? {
      MirrorParking(Self.error(kind, message))?.reason
    }
    #expect(
      reason(.forbidden(reason: nil, permission: nil), "Forbidden - Customer's license expired.") == .licenceEnded)
    #expect(reason(.forbidden(reason: "LicenseExpired", permission: nil)) == .licenceEnded)
    #expect(reason(.forbidden(reason: "NoDivisionAccess", permission: nil)) == .noAccess)
    #expect(reason(.unauthorized(.loginRequired)) == .loginRequired)
    #expect(reason(.unauthorized(.tokenRefused)) == nil)
    #expect(reason(.errorBudgetSpent(until: Date())) == .budgetSpent)
    #expect(reason(.rateLimited(until: Date())) == .budgetSpent)
    #expect(reason(.rateLimited(until: nil)) == nil)
    #expect(reason(.unavailable) == nil)
  }

  private static func error(_ kind: ODataError.Kind, _ message: String? = nil) -> ODataError {
    ODataError(kind, operation: "GET sync/CRM/Accounts", serviceMessage: message)
  }

  /// The outcomes of a division's sets, nil for one without failure, and their meaning for all of it.
  @Test(
    arguments: [
      ([.forbidden(reason: "LicenseExpired", permission: nil), nil], "park licence ended"),
      ([.forbidden(reason: nil, permission: nil), .forbidden(reason: nil, permission: nil)], "park no access"),
      ([.forbidden(reason: nil, permission: nil), nil], "finish"),
      ([.forbidden(reason: nil, permission: nil), .unavailable], "retry"),
      ([.unavailable, nil], "retry"),
      ([.errorBudgetSpent(until: Date()), nil], "retry"),
    ] as [([ODataError.Kind?], String)])
  func failuresOfSets_areDecidedTogether(kinds: [ODataError.Kind?], expected: String) {
    let entries = kinds.enumerated().map { number, kind in
      var entry = MirrorReport.Entry(set: "set\(number)")
      entry.failure = kind.map { Self.error($0) }
      return entry
    }
    let failure = MirrorFailure(report: MirrorReport(division: 1, sets: entries))
    let decision =
      switch ParkingDecision(failure) {
      case .park(let parking): "park \(parking.reason.rawValue)"
      case .finish: "finish"
      case .retry: "retry"
      }
    #expect(decision == expected)
  }

  @Test func reserveThatIsReached_parksUntilTheNextDay() {
    let until = Date() + 3600
    guard case .park(let parking) = ParkingDecision(MirrorReserveReached(until: until)) else {
      Issue.record("It is not parked.")
      return
    }
    #expect(parking.reason == .budgetSpent)
    #expect(parking.until == until)
  }

  /// A note about what could not be read does not make a finished division a failed one.
  @Test func finishedWithANote_waits_andTellsIt() async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(1)
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.queue.finish(lease, next: .every(.seconds(60)), note: "payroll: no access")
    #expect(try await schema.sql("SELECT state, reason FROM @.mirror_status") == [["waiting", "payroll: no access"]])
  }
}
