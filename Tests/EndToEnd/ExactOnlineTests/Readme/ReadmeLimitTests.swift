import ExactOnline
import ExactOnlineTesting
import Testing

/// The snippet of Documentation/connection.md.
@Suite("README, limits", .timeLimit(.minutes(4)))
struct ReadmeLimitTests {
  @Test func limits_areVisibleAndSet() async throws {
    let transport = InMemoryTransport { _ in .odata(results: "[]") }
    var policies = ConnectionPolicies(time: ManualTime())  // processes count together
    policies.retries = .throughMaintenance  // for 45 minutes
    policies.onEvent = { _ = "\($0)" }  // waits, answers, retries
    let exact = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken(secretToken), transport: transport, policies: policies)
    let division = exact.division(123456)
    let nightly = division.with(.bulk)  // steps back for interactive calls
    let impatient = division.with(CallOptions(maximumWait: .seconds(5)))  // fails at once instead of waiting for longer
    _ = try await nightly.crm.accounts.select { $0.name }.all()
    for _ in 0..<59 { _ = try await division.crm.accounts.select { $0.name }.all() }
    let left = try #require(await division.callBudget())
    #expect(left.minute.remaining == 0 && left.day.remaining == 4940)
    let error = await failure(of: "GET crm/Accounts") {
      try await impatient.crm.accounts.select { $0.name }.all()
    }
    guard case .rateLimited(.some) = error?.kind else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(transport.requests.count == 60)
  }
}
