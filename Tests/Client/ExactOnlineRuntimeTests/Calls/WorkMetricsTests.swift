import CoreMetrics
import ExactOnlineTesting
import Foundation
import HTTPTypes
import MetricsTestKit
@_spi(Generated) import ODataRuntime
import TestSupport
import Testing

@_spi(Generated) @testable import ExactOnlineRuntime

/// Metrics of pages, requests and renewals, and an observer beside them.
@Suite("Metrics of work", .timeLimit(.minutes(1)))
struct WorkMetricsTests {
  private let metrics = TestMetrics()

  private func client(
    _ authorization: any Authorization = BearerToken("token"), observer: (any WorkObserver)? = nil,
    answering answer: @escaping @Sendable (RecordedRequest) async throws -> CannedResponse
  ) -> ExactOnlineClient {
    var policies = ConnectionPolicies.bare
    policies.metrics = metrics
    policies.observer = observer
    return ExactOnlineClient(
      site: .netherlands, authorization: authorization, transport: InMemoryTransport(answering: answer),
      policies: policies)
  }

  private func total(_ label: String, _ dimensions: [(String, String)] = []) throws -> Int64 {
    try metrics.expectCounter(label, dimensions).totalValue
  }

  @Test func read_countsPagesRowsAndTheTimeOfRequests() async throws {
    let client = client { request in
      request.path.contains("skiptoken")
        ? .odata(results: #"[{"Code":3}]"#)
        : .odata(results: #"[{"Code":1},{"Code":2}]"#, next: "/api/v1/1/system/Divisions?$skiptoken=2")
    }
    let divisions = EntitySet<DivisionSummary, Methods.Read>(
      client.division(1).services.service("/api/v1/{division}/system"), "Divisions")
    let codes = try await divisions.select { $0.code }.all()
    #expect(codes == [1, 2, 3])
    #expect(try total("exact_online_pages") == 2)
    #expect(try total("exact_online_rows") == 3)
    let duration = try metrics.expectTimer("exact_online_request_duration", [("method", "GET"), ("status", "200")])
    #expect(duration.values.count == 2)
  }

  @Test func requestWithoutAnAnswer_hasNoStatus() async throws {
    let client = client { _ in .lostConnection }
    await #expect(throws: ODataError.self) { try await client.division(1).send(.get, "crm/Accounts") }
    let duration = try metrics.expectTimer("exact_online_request_duration", [("method", "GET"), ("status", "none")])
    #expect(duration.values.count == 1)
  }

  @Test func renewals_areCountedByTheirOutcome() async throws {
    let tokens = TokenSet(accessToken: "old", refreshToken: "refresh", obtained: Date())
    let session = OAuthSession(clientID: "id", clientSecret: "secret", tokens: InMemoryTokenStore(tokens))
    let client = client(session) { request in
      if request.path == "/api/oauth2/token" {
        return .json(#"{"access_token":"new","token_type":"bearer","expires_in":"600","refresh_token":"next"}"#)
      }
      return request.headerFields[.authorization] == "Bearer old" ? .status(401) : .rows
    }
    _ = try await client.division(1).send(.get, "crm/Accounts")
    #expect(try total("exact_online_token_renewals", [("outcome", "store")]) == 1)
    #expect(try total("exact_online_token_renewals", [("outcome", "service")]) == 1)
    #expect(try metrics.expectTimer("exact_online_token_renewal_duration", []).values.count == 2)
    // Requests for tokens take time, too, but count for no limit.
    #expect(
      try metrics.expectTimer("exact_online_request_duration", [("method", "POST"), ("status", "200")]).values.count
        == 1)
    #expect(throws: (any Error).self) {
      try metrics.expectCounter("exact_online_calls", [("method", "POST"), ("status", "200")])
    }
  }

  @Test func observerOfTheProgram_seesTheSameWork() async throws {
    let observer = WorkLog()
    let client = client(observer: observer) { _ in .rows }
    _ = try await client.division(1).send(.get, "crm/Accounts")
    #expect(observer.lines == ["+ call", "+ exchange", "- exchange", "- call"])
    #expect(
      try metrics.expectTimer("exact_online_request_duration", [("method", "GET"), ("status", "200")]).values.count
        == 1)
  }

  @Test func longerWork_isCountedByItsName() async throws {
    let observer = MeteredObserver.metering(metrics, nil)
    await #expect(throws: CancellationError.self) {
      try await observer.observe(Work(.run, "mirror update")) { _ in throw CancellationError() }
    }
    #expect(try total("exact_online_runs", [("name", "mirror update"), ("outcome", "cancelled")]) == 1)
  }
}

/// Notes what begins and ends.
private final class WorkLog: WorkObserver {
  private let collected = Collected<String>()

  var lines: [String] { collected.values }

  func begin(_ work: Work) -> any WorkObservation {
    collected.append("+ \(work.kind)")
    return Observation(lines: collected, kind: work.kind)
  }

  private struct Observation: WorkObservation {
    let lines: Collected<String>
    let kind: Work.Kind

    func run<Outcome>(_ part: () async throws -> Outcome) async throws -> Outcome { try await part() }
    func end(_ error: (any Error)?) { lines.append("- \(kind)") }
  }
}
