import CoreMetrics
import ExactOnlineTesting
import Foundation
import MetricsTestKit
@_spi(Generated) import ODataRuntime
import TestSupport
import Testing

@_spi(Generated) @testable import ExactOnlineRuntime

@Suite("Observation", .timeLimit(.minutes(4)))
struct ObservationTests {
  let time = ManualTime()

  @Test func events_reportEachStepOfACall() async throws {
    let story = Collected<String>()
    let script = Script(.status(503), .rows)
    let connection = TestConnection(
      time: time,
      policies: {
        $0.onEvent = { event in
          let line =
            switch event {
            case .waiting(let operation, let until): "waiting \(operation) \(until.timeIntervalSince1970)"
            case .sent(let operation): "sent \(operation)"
            case .answered(let operation, let status): "answered \(operation) \(status ?? 0)"
            case .retrying(let operation, let failures, let pause, _): "retrying \(operation) \(failures) \(pause)"
            case .read(let progress): "read \(progress.rows)"
            case .missingValue(let operation, let property): "missing \(operation) \(property)"
            case .refused(let operation, let error): "refused \(operation) \(error.rateLimitedUntil != nil)"
            }
          story.append(line)
        }
      }
    ) { _ in script.next() }
    try await connection.moving { try await connection.call() }
    #expect(
      story.take() == [
        "sent GET api/v1/1/crm/Accounts", "answered GET api/v1/1/crm/Accounts 503",
        "retrying GET api/v1/1/crm/Accounts 1 0.5 seconds",
        "sent GET api/v1/1/crm/Accounts", "answered GET api/v1/1/crm/Accounts 200",
      ])
    try await connection.calls(58)
    _ = story.take()
    let start = ManualTime().now.timeIntervalSince1970
    let division = connection.division.with(CallOptions(maximumWait: .seconds(1)))
    try await #require(throws: ODataError.self) { try await connection.calls(1, division) }
    try await connection.moving { try await connection.calls(1) }
    #expect(
      story.take() == [
        "refused GET api/v1/1/crm/Accounts true", "waiting GET api/v1/1/crm/Accounts \(start + 60)",
        "sent GET api/v1/1/crm/Accounts",
        "answered GET api/v1/1/crm/Accounts 200",
      ])
  }

  @Test func longRead_reportsItsProgress() async throws {
    let seen = Collected<ReadProgress>()
    var policies = ConnectionPolicies.bare
    policies.onEvent = { if case .read(let progress) = $0 { seen.append(progress) } }
    let transport = InMemoryTransport(
      .odata(results: #"[{"Code":1},{"Code":2}]"#, next: "/api/v1/1/system/Divisions?$skiptoken=2"),
      .odata(results: #"[{"Code":3}]"#))
    let client = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: policies)
    let divisions = EntitySet<DivisionSummary, Methods.Read>(
      client.division(1).services.service("/api/v1/{division}/system"), "Divisions")
    let rows = try await divisions.select { $0.code }.all()
    #expect(rows == [1, 2, 3])
    let progress = seen.values
    #expect(progress.map(\.operation) == ["GET system/Divisions", "GET system/Divisions"])
    #expect(progress.map(\.pages) == [1, 2])
    #expect(progress.map(\.rows) == [2, 3])
    #expect(progress.map(\.isComplete) == [false, true])
  }

  @Test func metrics_countCallsWaitsRetriesAndWhatIsLeft() async throws {
    let metrics = TestMetrics()
    let script = Script(.lostConnection, .rows)
    let connection = TestConnection(time: time, policies: { $0.metrics = metrics }) { _ in script.next() }
    try await connection.moving { try await connection.calls(60) }
    let count = { (label: String, dimensions: [(String, String)]) in
      try metrics.expectCounter(label, dimensions).values.reduce(0, +)
    }
    #expect(try count("exact_online_calls", [("method", "GET"), ("status", "200")]) == 60)
    #expect(try count("exact_online_calls", [("method", "GET"), ("status", "none")]) == 1)
    #expect(try count("exact_online_retries", [("reason", "connectionLost")]) == 1)
    #expect(try count("exact_online_waits", []) == 1)
    let wait = try #require(try metrics.expectTimer("exact_online_wait_duration").values.first)
    #expect((59_000_000_000...60_000_000_000).contains(wait))
    let left = try metrics.expectRecorder(
      "exact_online_remaining_calls", [("budget", "day"), ("division", "1")])
    #expect(left.values.last == 4939.0)
    try await #require(throws: ODataError.self) {
      try await connection.calls(100, connection.division.with(CallOptions(maximumWait: .zero)))
    }
    #expect(try count("exact_online_refusals", [("reason", "deadline")]) == 1)
  }

  /// Passing the gate takes a moment by a real clock, and more of it with a store.
  @Test(arguments: [false, true]) func callThatIsSentAtOnce_countsAsNoWait(hasStore: Bool) async throws {
    let metrics = TestMetrics()
    let folder = try TemporaryFolder()
    let limiter = RateLimiter(store: hasStore ? FileRateLimitStore(in: folder.path("limits")) : nil)
    var policies = ConnectionPolicies()
    policies.metrics = metrics
    policies.limiter = limiter
    let client = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"), transport: InMemoryTransport(.odata(results: "[]")),
      policies: policies)
    let divisions = EntitySet<DivisionSummary, Methods.Read>(
      client.division(1).services.service("/api/v1/{division}/system"), "Divisions")
    #expect(try await divisions.all().isEmpty)
    #expect(throws: (any Error).self) { try metrics.expectCounter("exact_online_waits", []) }
    #expect(try metrics.expectCounter("exact_online_calls", [("method", "GET"), ("status", "200")]).values == [1])
  }

  @Test func withoutAFactory_nothingIsCounted() { #expect(CallMetrics(NOOPMetricsHandler.instance) == nil) }
}
