import ExactOnline
import ExactOnlineMirror
import ExactOnlineTesting
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

/// A user whose right to read was taken away gets no rows, and no error.
@Suite("Mirrors after empty responses", .timeLimit(.minutes(1)))
struct EmptyAnswerTests {
  /// Sets with three rows, one on a page.
  private final class Service: Sendable {
    let mayRead = Mutex(true)
    /// The requests of rows, or of keys, after which the right is lost.
    let left = Mutex(Int.max)
    /// Whether the next request of rows gets none.
    let isEmptyOnce = Mutex(false)

    var division: Division {
      let transport = InMemoryTransport { [self] request in
        let path = request.path
        let isOfRows = !["system/", "UserHasRights", "$count", "sync/Deleted"].contains { path.contains($0) }
        let isLost = left.withLock { left in
          left -= isOfRows ? 1 : 0
          return left < 0
        }
        let mayRead = mayRead.withLock { mayRead in
          if isLost { mayRead = false }
          return mayRead
        }
        if path.contains("system/Divisions") {
          return .odata(results: #"[{"Code":1,"DivisionMoveDate":null,"DivisionHRLinkUnlinkDate":null}]"#)
        }
        if path.contains("UserHasRights") { return .json(#"{"d":{"UserHasRights":\#(mayRead)}}"#) }
        if path.contains("$count") { return .text(mayRead ? "3" : "0") }
        guard mayRead, !path.contains("sync/Deleted") else { return .odata(results: "[]") }
        let isEmpty = isEmptyOnce.withLock { isEmpty in
          defer { isEmpty = false }
          return isEmpty
        }
        if isEmpty { return .odata(results: "[]") }
        let page = path.firstMatch(of: #/page=(\d)/#).flatMap { Int($0.1) } ?? 1
        let row =
          #"{"ID":"00000000-0000-0000-0000-00000000000\#(page)","Name":"A","Timestamp":"\#(page)","#
          + #""Modified":"/Date(\#(page)000)/"}"#
        let set = path.contains("sync/") ? "sync/CRM/Accounts" : "crm/Opportunities"
        let link = "https://start.exactonline.nl/api/v1/1/\(set)?page=\(page + 1)"
        return .odata(results: "[\(row)]", next: page < 3 ? link : nil)
      }
      var policies = ConnectionPolicies.bare
      policies.missingValues = .accepted
      return ExactOnlineClient(
        site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: policies
      ).division(1)
    }
  }

  /// An update that finds that the user may not read the set.
  private func refused(_ mirror: Mirror, _ service: Service, _ set: MirrorSet, _ startsOver: Bool) async throws {
    var options = MirrorOptions()
    options.startsOver = startsOver
    let failure = await #expect(throws: MirrorFailure.self) {
      try await mirror.update(service.division, [set], options: options)
    }
    #expect(failure?.description.contains("may not read") == true)
  }

  private static let opportunities = MirrorSet("opportunities") { $0.crm.opportunities }.comparingKeys()

  @Test(arguments: [MirrorSet.accounts, opportunities], [false, true])
  func rightThatWasLost_isAnError_andRemovesNothing(set: MirrorSet, startsOver: Bool) async throws {
    let folder = try TemporaryFolder()
    let mirror = try Mirror(database: folder.path("mirror.sqlite"))
    let service = Service()
    #expect(try await mirror.update(service.division, [set]).sets[0].rows == 3)
    service.mayRead.withLock { $0 = false }
    try await refused(mirror, service, set, startsOver)
    #expect(try await Self.rows(set, folder) == 3)
    service.mayRead.withLock { $0 = true }
    let again = try await mirror.update(service.division, [set]).sets[0]
    #expect(again.failure == nil && again.isDone && again.rows == 0 && again.startedOver == nil, "\(again)")
  }

  /// In a full read after its first page, or between two pages of keys.
  @Test(arguments: [(MirrorSet.accounts, true, 1), (opportunities, true, 1), (opportunities, false, 4)])
  func rightThatIsLostWhileRowsAreRead_isAnError_andRemovesNothing(
    set: MirrorSet, startsOver: Bool, requests: Int
  ) async throws {
    let folder = try TemporaryFolder()
    let mirror = try Mirror(database: folder.path("mirror.sqlite"))
    let service = Service()
    try await mirror.update(service.division, [set])
    service.left.withLock { $0 = requests }
    try await refused(mirror, service, set, startsOver)
    #expect(try await Self.rows(set, folder) == 3)
    service.left.withLock { $0 = .max }
    service.mayRead.withLock { $0 = true }
    let again = try await mirror.update(service.division, [set]).sets[0]
    #expect(again.isDone && again.startedOver == nil, "\(again)")
    #expect(try await Self.rows(set, folder) == 3)
  }

  /// An answer that is empty by mistake, at the beginning of a full read over rows.
  @Test func emptyAnswerOnce_removesNothing() async throws {
    let folder = try TemporaryFolder()
    let mirror = try Mirror(database: folder.path("mirror.sqlite"))
    let service = Service()
    try await mirror.update(service.division, [.accounts])
    service.isEmptyOnce.withLock { $0 = true }
    var options = MirrorOptions()
    options.startsOver = true
    try await mirror.update(service.division, [.accounts], options: options)
    #expect(try await Self.rows(.accounts, folder) == 3)
  }

  private static func rows(_ set: MirrorSet, _ folder: TemporaryFolder) async throws -> Int? {
    try await DatabaseQueue(path: folder.path("mirror.sqlite")).read { database in
      try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(set.name)")
    }
  }
}
