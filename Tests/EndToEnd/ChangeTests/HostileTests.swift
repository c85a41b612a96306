import ExactOnline
import ExactOnlineTesting
import Foundation
import Testing

@testable import ExactOnlineChanges

/// Services that answer as none should.
@Suite("Changes of odd services", .timeLimit(.minutes(1)))
struct HostileTests {
  private static let keys = (0..<9).map { _ in UUID() }

  private static func row(_ key: Int, _ version: Int64, _ name: String) -> CRMRow {
    Sync.CRM.AccountSync.sample {
      $0.id = keys[key]
      $0.timestamp = version
      $0.name = name
    }
  }

  private typealias CRMRow = Sync.CRM.AccountSync

  /// A division whose feed has these pages, one after another, and whose list of deletions has these rows.
  private static func division(
    _ pages: [[CRMRow]], deleted: String = "[]", next: @escaping @Sendable (Int) -> String = { "\($0 + 1)" }
  ) -> Division {
    let transport = InMemoryTransport { request in
      if request.path.contains("system/Divisions") { return .unmovedDivision() }
      if request.path.contains("sync/Deleted") { return .odata(results: deleted) }
      let page = request.path.split(separator: "skiptoken=").dropFirst().first.flatMap { Int($0) } ?? 0
      let link = "https://start.exactonline.nl/api/v1/1/sync/CRM/Accounts?$skiptoken=\(next(page))"
      return .odata(pages[page], next: page + 1 < pages.count ? link : nil)
    }
    return ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: .bare
    ).division(1)
  }

  private static func policy(_ held: Int = 10_000) -> ChangePolicy {
    var policy = ChangePolicy()
    policy.heldRows = held
    return policy
  }

  @Test func pagesInDescendingOrder_areReadToTheEnd_andTheCursorStaysUntilThen() async throws {
    let pages = [
      [Self.row(0, 90, "new"), Self.row(1, 80, "B")], [Self.row(2, 30, "C")], [Self.row(0, 10, "old")],
    ]
    let feed = Self.division(pages).sync.crm.accounts
    var names: [String] = []
    var versions: [Int64] = []
    for try await page in feed.changes(since: nil, policy: Self.policy(0)).pages {
      names += page.upserts.compactMap(\.name)
      versions.append(page.cursor.rowVersion)
    }
    #expect(names == ["B", "new", "C"])
    #expect(versions == [0, 0, 90])
  }

  @Test func rowsOfEqualVersions_allCome_once() async throws {
    let pages = [[Self.row(0, 5, "A"), Self.row(1, 5, "B")], [Self.row(2, 5, "C"), Self.row(0, 5, "A")]]
    let feed = Self.division(pages).sync.crm.accounts
    var copy = Copy.accounts
    try await copy.take(feed.changes(since: nil, policy: Self.policy()))
    #expect(copy.news() == ["start noCursor", "+ B", "+ C", "+ A"] || copy.rows.count == 3)
    #expect(copy.rows.count == 3)
    try await copy.take(feed.changes(since: try copy.cursor, policy: Self.policy()))
    #expect(copy.news().isEmpty)
  }

  @Test func linkThatLeadsInACircle_isAnError_andTheCursorStaysGood() async throws {
    let pages = [[Self.row(0, 1, "A")], [Self.row(1, 2, "B")], [Self.row(2, 3, "C")]]
    let feed = Self.division(pages, next: { $0 == 1 ? "1" : "\($0 + 1)" }).sync.crm.accounts
    var copy = Copy.accounts
    let error = await #expect(throws: ODataError.self) {
      try await copy.take(feed.changes(since: nil, policy: Self.policy(0)))
    }
    #expect(error?.kind == .unsafeLink)
    let whole = Self.division(pages).sync.crm.accounts
    try await copy.take(whole.changes(since: try copy.cursor, policy: Self.policy(0)))
    #expect(copy.rows.values.sorted() == ["A", "B", "C"])
  }

  @Test func listOfDeletions_withUnknownKinds_andRepeats() async throws {
    let list = [(0, 2, 7), (1, 999, 8), (2, 2, 6), (0, 2, 7), (3, -1, 9)].map { key, type, version in
      #"{"EntityKey":"\#(Self.keys[key].uuidString)","EntityType":\#(type),"Timestamp":"\#(version)"}"#
    }
    let rows = (0..<4).map { Self.row($0, Int64($0 + 1), "A\($0)") }
    var copy = Copy.accounts
    try await copy.take(Self.division([rows]).sync.crm.accounts.changes(since: nil, policy: Self.policy()))
    let feed = Self.division([rows], deleted: "[\(list.joined(separator: ","))]").sync.crm.accounts
    _ = copy.news()
    for _ in 0..<2 { try await copy.take(feed.changes(since: try copy.cursor, policy: Self.policy())) }
    // The feed still has the rows: they came back.
    #expect(copy.news() == ["- \(Self.keys[2])", "- \(Self.keys[0])", "+ A0", "+ A2"])
  }

  @Test func filterThatIsIgnored_bringsNothingTwice() async throws {
    let rows = (0..<9).map { Self.row($0, Int64($0 + 1), "A\($0)") }
    let feed = Self.division([rows]).sync.crm.accounts
    var copy = Copy.accounts
    for _ in 0..<3 { try await copy.take(feed.changes(since: try copy.cursor, policy: Self.policy())) }
    #expect(copy.log.count == 10)
  }

  @Test func divisionThatIsNotInTheList_isAnError() async throws {
    let transport = InMemoryTransport(.odata(results: "[]"))
    let division = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: .bare
    ).division(1)
    let error = await #expect(throws: ODataError.self) {
      for try await _ in division.sync.crm.accounts.changes(since: nil) {}
    }
    #expect(error?.isNotFound == true)
  }
}
