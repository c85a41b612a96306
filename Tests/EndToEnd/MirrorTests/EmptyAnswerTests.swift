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
  private final class Service: Sendable {
    let mayRead = Mutex(true)

    var division: Division {
      let transport = InMemoryTransport { [self] request in
        let path = request.path
        let mayRead = mayRead.withLock { $0 }
        if path.contains("system/Divisions") {
          return .odata(results: #"[{"Code":1,"DivisionMoveDate":null,"DivisionHRLinkUnlinkDate":null}]"#)
        }
        if path.contains("UserHasRights") { return .json(#"{"d":{"UserHasRights":\#(mayRead)}}"#) }
        if path.contains("$count") { return .text(mayRead ? "2" : "0") }
        guard mayRead, !path.contains("sync/Deleted") else { return .odata(results: "[]") }
        let rows = (1...2).map {
          #"{"ID":"00000000-0000-0000-0000-00000000000\#($0)","Name":"A","Timestamp":"\#($0)","Modified":"/Date(\#($0)000)/"}"#
        }
        return .odata(results: "[\(rows.joined(separator: ","))]")
      }
      var policies = ConnectionPolicies.bare
      policies.missingValues = .accepted
      return ExactOnlineClient(
        site: .netherlands, authorization: BearerToken("token"), transport: transport, policies: policies
      ).division(1)
    }
  }

  private static let opportunities = MirrorSet("opportunities") { $0.crm.opportunities }.comparingKeys()

  @Test(arguments: [MirrorSet.accounts, opportunities], [false, true])
  func rightThatWasLost_isAnError_andRemovesNothing(set: MirrorSet, startsOver: Bool) async throws {
    let folder = try TemporaryFolder()
    let mirror = try Mirror(database: folder.path("mirror.sqlite"))
    let service = Service()
    #expect(try await mirror.update(service.division, [set]).sets[0].rows == 2)
    service.mayRead.withLock { $0 = false }
    var options = MirrorOptions()
    options.startsOver = startsOver
    let failure = await #expect(throws: MirrorFailure.self) {
      try await mirror.update(service.division, [set], options: options)
    }
    #expect(failure?.description.contains("may not read") == true)
    let held = try await DatabaseQueue(path: folder.path("mirror.sqlite")).read { database in
      try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(set.name)")
    }
    #expect(held == 2)
    service.mayRead.withLock { $0 = true }
    let again = try await mirror.update(service.division, [set]).sets[0]
    #expect(again.failure == nil && again.isDone && again.rows == 0 && again.startedOver == nil, "\(again)")
  }
}
