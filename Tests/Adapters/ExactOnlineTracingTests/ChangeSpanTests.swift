import ExactOnline
import ExactOnlineChanges
import ExactOnlineTesting
import Foundation
import InMemoryTracing
import LoopbackServer
import Testing

@Suite("Spans of runs over changes", .timeLimit(.minutes(1)))
struct ChangeSpanTests {
  private static func row(_ version: Int64, _ name: String) -> String {
    let row = Sync.CRM.AccountSync.sample {
      $0.id = UUID()
      $0.timestamp = version
      $0.name = name
    }
    let body = String(decoding: CannedResponse.odata([row]).body, as: UTF8.self)
    return String(body.drop { $0 != "[" }.dropFirst().dropLast(3))
  }

  /// Two pages of a feed, and nothing deleted.
  private static func answer(_ request: Request) -> Response {
    if request.target.contains("system/Divisions") {
      return .rows(#"{"Code":1,"DivisionMoveDate":null,"DivisionHRLinkUnlinkDate":null}"#)
    }
    if request.target.contains("sync/Deleted") { return .rows("") }
    if request.target.contains("skiptoken") { return .rows(row(2, "B")) }
    return .rows(row(1, "A"), next: "/api/v1/1/sync/CRM/Accounts?$skiptoken=1")
  }

  private static var policy: ChangePolicy {
    var policy = ChangePolicy()
    policy.heldRows = 0
    return policy
  }

  @Test func run_isOneSpanAroundAllItsPages() async throws {
    try await Traced.run(answering: Self.answer) { traced in
      var names: [String?] = []
      for try await page in traced.division.sync.crm.accounts.changes(since: nil, policy: Self.policy).pages {
        names += page.upserts.map(\.name)
        // Work of the program between pages is not part of the run.
        _ = try await traced.division.send(.get, "crm/Contacts")
      }
      #expect(names == ["A", "B"])
      let run = try #require(traced.tracer.inOrder.first { $0.operationName == "changes sync/CRM/Accounts" })
      #expect(run["exact_online.upserts"] == "2")
      #expect(run["exact_online.deletions"] == "0")
      #expect(run["exact_online.division"] == "1")
      #expect(!run.hasFailed)
      let pages = traced.tracer.inOrder.filter { $0.parentSpanID == run.spanID }.map(\.operationName)
      #expect(pages.filter { $0 == "GET sync/CRM/Accounts page" }.count == 2)
      #expect(
        traced.tracer.inOrder.filter { $0.operationName == "GET crm/Contacts call" }.allSatisfy {
          $0.parentSpanID == nil
        })
    }
  }

  @Test func runThatIsGivenUp_ends() async throws {
    try await Traced.run(answering: Self.answer) { traced in
      try await Self.readFirstRow(of: traced.division)
      #expect(traced.tracer.activeSpans.isEmpty)
      let run = try #require(traced.tracer.inOrder.first { $0.operationName == "changes sync/CRM/Accounts" })
      #expect(run["exact_online.upserts"] == "1")
    }
  }

  private static func readFirstRow(of division: Division) async throws {
    for try await page in division.sync.crm.accounts.changes(since: nil, policy: policy).pages
    where !page.upserts.isEmpty { return }
  }

  @Test func runThatFails_hasTheError() async throws {
    try await Traced.run { _ in
      Response(403)
    } _: { traced in
      await #expect(throws: ODataError.self) {
        for try await _ in traced.division.sync.crm.accounts.changes(since: nil) {}
      }
      let run = try #require(traced.tracer.inOrder.first)
      #expect(run.operationName == "changes sync/CRM/Accounts")
      #expect(run["error.type"] == "forbidden")
      #expect(run.hasFailed)
    }
  }
}
