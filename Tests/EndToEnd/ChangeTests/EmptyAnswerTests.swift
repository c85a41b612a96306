import ExactOnline
import ExactOnlineChanges
import ExactOnlineTesting
import Foundation
import Synchronization
import Testing

/// Responses without rows, which are no deletions.
@Suite("Changes after empty responses", .timeLimit(.minutes(1)))
struct EmptyAnswerTests {
  /// A division with five accounts and five opportunities, two on a page.
  private final class Service: Sendable {
    struct State {
      var mayRead = true
      /// The response to `users/UserHasRights`; nil for what follows from `mayRead`.
      var right: CannedResponse?
      /// The pages from this one on are empty, as often as is said.
      var empty: (page: Int, times: Int)?
      /// The page before which the right to read is lost.
      var lostBefore: Int?
      /// Whether the last page has a link to one that is empty.
      var endsEmpty = false
      var paths: [String] = []
      var hasRows = true
    }

    let state = Mutex(State())

    var division: Division {
      let transport = InMemoryTransport { [self] request in
        state.withLock { state in Self.answer(request.path.removingPercentEncoding ?? "", &state) }
      }
      var policies = ConnectionPolicies.bare
      policies.missingValues = .accepted
      return ExactOnlineClient(
        site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: policies
      ).division(1)
    }

    private static func answer(_ path: String, _ state: inout State) -> CannedResponse {
      state.paths.append(path)
      if path.contains("system/Divisions") {
        return .odata(results: #"[{"Code":1,"DivisionMoveDate":null,"DivisionHRLinkUnlinkDate":null}]"#)
      }
      if path.contains("sync/Deleted") { return .odata(results: "[]") }
      if path.contains("users/UserHasRights") {
        return state.right ?? .json(#"{"d":{"UserHasRights":\#(state.mayRead)}}"#)
      }
      let floor = path.firstMatch(of: #/Timestamp gt (\d+)L/#).flatMap { Int($0.1) } ?? 0
      let page = path.firstMatch(of: #/page=(\d+)/#).flatMap { Int($0.1) } ?? 0
      if let lost = state.lostBefore, page >= lost { state.mayRead = false }
      guard state.mayRead, state.hasRows else { return .odata(results: "[]") }
      let first = path.firstMatch(of: #/first=(\d+)/#).flatMap { Int($0.1) } ?? floor + 1
      if let (from, times) = state.empty, page >= from, times > 0 {
        state.empty = (from, times - 1)
        return .odata(results: "[]")
      }
      let rows = (first...max(first, 5)).filter { $0 <= 5 }
      let set = path.contains("sync/") ? "sync/CRM/Accounts" : "crm/Opportunities"
      let texts = rows.prefix(2).map {
        #"{"ID":"\#(id($0))","Name":"A\#($0)","Timestamp":"\#($0)","Modified":"/Date(\#($0)000)/"}"#
      }
      let link = "https://start.exactonline.nl/api/v1/1/\(set)?page=\(page + 1)&first=\(first + 2)"
      let isLast = rows.count <= (state.endsEmpty ? 0 : 2)
      return .odata(results: "[\(texts.joined(separator: ","))]", next: isLast ? nil : link)
    }

    static func id(_ number: Int) -> String { "00000000-0000-0000-0000-00000000000\(number)" }
  }

  private static func takeAll(_ service: Service, _ copy: inout Copy<Sync.CRM.AccountSync, UUID>) async throws {
    try await copy.take(service.division.sync.crm.accounts.changes(since: try copy.cursor))
  }

  @Test func rightThatWasLost_isAnError_andEmptiesNothing() async throws {
    let service = Service()
    var copy = Copy.accounts
    try await Self.takeAll(service, &copy)
    #expect(copy.rows.count == 5)
    service.state.withLock { $0.mayRead = false }
    let error = await #expect(throws: ODataError.self) { try await Self.takeAll(service, &copy) }
    #expect(error?.description.contains("may not read") == true && error?.advice?.contains("CRM/Accounts") == true)
    #expect(copy.rows.count == 5 && copy.starts == [.noCursor])
    service.state.withLock { $0.mayRead = true }
    try await Self.takeAll(service, &copy)
    #expect(copy.rows.count == 5 && copy.starts == [.noCursor])
  }

  /// Row versions were reset, and the set is empty now.
  /// Rows were seen before. The run does not end as if the others were deleted.
  @Test(arguments: [0, 10_000]) func rightThatIsLostInAFullRead_isAnError_andTheReadGoesOnLater(
    heldRows: Int
  ) async throws {
    let service = Service()
    var policy = ChangePolicy()
    policy.heldRows = heldRows
    var copy = Copy.accounts
    for page in [1, 2] {
      service.state.withLock { ($0.mayRead, $0.lostBefore) = (true, page) }
      let error = await #expect(throws: ODataError.self) {
        let changes = service.division.sync.crm.accounts.changes(since: try copy.cursor, policy: policy)
        try await copy.take(changes)
      }
      #expect(error?.description.contains("may not read") == true)
    }
    service.state.withLock { ($0.mayRead, $0.lostBefore, $0.paths) = (true, nil, []) }
    try await Self.takeAll(service, &copy)
    #expect(copy.rows.count == 5 && copy.starts == [.noCursor])
    #expect(service.state.withLock { $0.paths.count { $0.contains("UserHasRights") } } == 0)
  }

  /// The rows before the end are there again, so the right needs no question.
  @Test func fullReadThatEndsWithAnEmptyPage_findsTheRowsBeforeItAgain() async throws {
    let service = Service()
    var copy = Copy.accounts
    service.state.withLock { $0.endsEmpty = true }
    try await Self.takeAll(service, &copy)
    #expect(copy.rows.count == 5)
    let paths = service.state.withLock { $0.paths }
    // Four pages, and those from the third row on.
    #expect(paths.count { $0.contains("sync/CRM/Accounts") } == 4 + 3, "\(paths)")
    #expect(paths.count { $0.contains("UserHasRights") } == 0, "\(paths)")
  }

  /// A page of changes that is empty by mistake is no reason to read everything.
  @Test func emptyAnswerOnce_isNoReasonToStartOver() async throws {
    let service = Service()
    var copy = Copy.accounts
    try await Self.takeAll(service, &copy)
    service.state.withLock { $0.empty = (page: 0, times: 1) }
    try await Self.takeAll(service, &copy)
    #expect(copy.rows.count == 5 && copy.starts == [.noCursor])
  }

  @Test(arguments: [CannedResponse?.none, CannedResponse(status: .notFound)])
  func setThatIsEmptyNow_isReadTwice_andThenEmpty(right: CannedResponse?) async throws {
    let service = Service()
    var copy = Copy.accounts
    try await Self.takeAll(service, &copy)
    service.state.withLock { state in
      state.hasRows = false
      state.right = right
      state.paths = []
    }
    try await Self.takeAll(service, &copy)
    #expect(copy.starts == [.noCursor, .cursorUnknown] && copy.rows.isEmpty)
    let paths = service.state.withLock { $0.paths }
    #expect(paths.count { $0.contains("UserHasRights") } == 1)
    #expect(paths.count { $0.contains("sync/CRM/Accounts") } == 4)
  }

  @Test func emptyPage_inTheMiddleOfAFullRead_isReadAgain() async throws {
    let service = Service()
    service.state.withLock { $0.empty = (page: 1, times: 1) }
    var copy = Copy.accounts
    try await Self.takeAll(service, &copy)
    #expect(copy.rows.count == 5)
  }

  @Test func setThatWasAlwaysEmpty_costsNoMoreCalls() async throws {
    let service = Service()
    service.state.withLock { $0.hasRows = false }
    var copy = Copy.accounts
    try await Self.takeAll(service, &copy)
    #expect(service.state.withLock { $0.paths.count { $0.contains("sync/CRM/Accounts") } } == 1)
  }

  @Test func keysThatMayNotBeRead_areNoDeletions() async throws {
    let service = Service()
    let held = Set((1...5).compactMap { UUID(uuidString: Service.id($0)) })
    func gone(losing: Bool = false) async throws -> [UUID] {
      var gone: [UUID] = []
      let opportunities = service.division.crm.opportunities
      for try await page in opportunities.changes(since: nil).pages {
        let deletions = DeletionPolicy<UUID>.comparing {
          if losing { service.state.withLock { $0.lostBefore = 1 } }
          return held
        }
        for try await next in opportunities.changes(since: page.cursor, deletions: deletions).pages {
          gone += next.deletions
        }
      }
      return gone
    }
    #expect(try await gone().isEmpty)
    service.state.withLock { $0.mayRead = false }
    let error = await #expect(throws: ODataError.self) { try await gone() }
    #expect(error?.description.contains("may not read") == true)
    // In the middle of the keys.
    service.state.withLock { $0.mayRead = true }
    let late = await #expect(throws: ODataError.self) { try await gone(losing: true) }
    #expect(late?.description.contains("may not read") == true)
    service.state.withLock { state in
      state.mayRead = true
      state.lostBefore = nil
      state.hasRows = false
    }
    #expect(try await gone().count == 5)
  }
}
