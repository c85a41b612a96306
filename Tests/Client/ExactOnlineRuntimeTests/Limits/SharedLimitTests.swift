import ExactOnlineTesting
import Foundation
import ODataRuntime
import Synchronization
import TestSupport
import Testing

@testable import ExactOnlineRuntime

@Suite("Shared limits", .timeLimit(.minutes(4)))
struct SharedLimitTests {
  let time = ManualTime()

  private struct App: AppAuthorization {
    let clientID: String
    func authorization(in context: AuthorizationContext) -> String { "Bearer token" }
  }

  @Test func connectionsOfOneApp_countTogether() async throws {
    let limiter = RateLimiter(time: time)
    let apps = ["a", "a", "b"].map { name in
      TestConnection(time: time, limiter: limiter, authorization: App(clientID: name)) { _ in .odata(results: "[]") }
    }
    try await apps[0].calls(40)
    #expect(await apps[1].division.callBudget()?.minute.remaining == 20)
    #expect(await apps[2].division.callBudget()?.minute.remaining == 60)
    let belgium = TestConnection(
      time: time, site: .belgium, limiter: limiter, authorization: App(clientID: "a")
    ) { _ in .odata(results: "[]") }
    #expect(await belgium.division.callBudget()?.minute.remaining == 60)
  }

  /// Two limiters know nothing of each other but the folder, as two processes do.
  @Test func limitersOverOneFolder_countTogether() async throws {
    let folder = try TemporaryFolder()
    let service = LimitedService(time, fields: .none)
    let connections = (0..<2).map { _ in
      TestConnection(time: time, store: FileRateLimitStore(in: folder.path("limits"))) { _ in service.canned() }
    }
    try await connections[0].moving {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for connection in connections {
          for _ in 0..<10 { group.addTask { try await connection.calls(9) } }
        }
        try await group.waitForAll()
      }
    }
    #expect(service.accepted.count == 180)
    // Without fields in the responses only the store can have told them.
    #expect(service.refusals == 0)
    #expect(await connections[1].division.callBudget()?.day.remaining == 5000 - 180)
  }

  @Test func processThatEndedWithCallsUnderWay_holdsNothingUpForLong() async throws {
    let folder = try TemporaryFolder()
    let store = FileRateLimitStore(in: folder.path)
    let key = RateLimitKey(site: .netherlands, clientID: nil, division: 1)
    let now = time.now.milliseconds
    try await store.update(key) { record in
      for _ in 0..<60 {
        _ = record.admit(
          .init(endpoint: "x/\(record.admissions)", leavesReserve: false, isCounted: true), .exactOnline, now: now)
      }
    }
    let connection = TestConnection(time: time, store: store) { _ in .odata(results: "[]") }
    // The calls under way are not ours, and nothing settles them.
    try await moving(time, []) { try await connection.calls(1) }
    #expect(time.now <= Date(milliseconds: now) + 151)
    // They may have been sent.
    #expect(await connection.division.callBudget()?.day.remaining == 5000 - 61)
  }

  /// Ten calls of one endpoint are as many as may be in progress: the next one would wait for them.
  private func leaveCalls(in store: FileRateLimitStore, _ key: RateLimitKey) async throws {
    let now = time.now.milliseconds
    try await store.update(key) { record in
      for _ in 0..<10 {
        _ = record.admit(
          .init(endpoint: "crm/Accounts", leavesReserve: false, isCounted: true), .exactOnline, now: now)
      }
    }
  }

  @Test func processThatWasKilled_holdsNothingUp() async throws {
    let folder = try TemporaryFolder()
    let key = RateLimitKey(site: .netherlands, clientID: nil, division: 1)
    var killed: FileRateLimitStore? = FileRateLimitStore(in: folder.path)
    if let killed { try await leaveCalls(in: killed, key) }
    killed = nil
    // A killed process removes nothing, and holds no lock.
    let record = try RateLimitRecord(encoded: Array(try folder.text("\(key.fileName).json").utf8))
    #expect(record.underway.count == 10)
    let process = try #require(record.processes.first)
    try folder.write("", to: "\(process).process")

    let connection = TestConnection(time: time, store: FileRateLimitStore(in: folder.path)) { _ in
      .odata(results: "[]")
    }
    // Nothing moves the clock.
    try await connection.calls(1)
    #expect(!folder.exists("\(process).process"))
    // They may have been sent.
    #expect(await connection.division.callBudget()?.minute.remaining == 60 - 11)
    #expect(await connection.division.callBudget()?.day.remaining == 5000 - 11)
  }

  @Test func processThatIsAlive_keepsItsCalls() async throws {
    let folder = try TemporaryFolder()
    let key = RateLimitKey(site: .netherlands, clientID: nil, division: 1)
    let other = FileRateLimitStore(in: folder.path)
    try await leaveCalls(in: other, key)
    let connection = TestConnection(time: time, store: FileRateLimitStore(in: folder.path)) { _ in
      .odata(results: "[]")
    }
    let call = Task { try await connection.calls(1) }
    try await connection.waiting(1)
    #expect(await connection.division.callBudget()?.underWay == 10)
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
    withExtendedLifetime(other) {}
  }

  @Test func filesOfProcessesThatEnded_areRemoved() async throws {
    let folder = try TemporaryFolder()
    let ended = UUID().uuidString.lowercased()
    try folder.write("", to: "\(ended).process")
    let alive = try LifeSign(in: folder.path)
    #expect(!folder.exists("\(ended).process"))
    #expect(!LifeSign.isGone(alive.id, in: folder.path))
    #expect(LifeSign.isGone(ended, in: folder.path))
    // Not a name of ours: a path out of the folder.
    #expect(!LifeSign.isGone("../\(alive.id)", in: folder.path))
    #expect(folder.names == ["\(alive.id).process"])
    withExtendedLifetime(alive) {}
  }

  @Test func storeThatFails_isReplacedByCountingAlone() async throws {
    struct Broken: RateLimitStore {
      struct Failure: Error {}
      func update<Outcome: Sendable>(
        _ key: RateLimitKey, _ change: @Sendable (inout RateLimitRecord) -> Outcome
      ) async throws -> Outcome { throw Failure() }
    }
    let service = LimitedService(time, fields: .none)
    let connection = TestConnection(time: time, store: Broken()) { _ in service.canned() }
    try await connection.moving { try await connection.calls(130) }
    #expect(service.accepted.count == 130)
    #expect(service.refusals == 0)
  }

  @Test func cancelledWaiter_givesItsPlaceBackInTheStore() async throws {
    let folder = try TemporaryFolder()
    let connection = TestConnection(time: time, store: FileRateLimitStore(in: folder.path)) { _ in .odata(results: "[]")
    }
    try await connection.calls(60)
    let waiter = Task { try await connection.calls(1) }
    try await connection.waiting(1)
    waiter.cancel()
    await #expect(throws: CancellationError.self) { try await waiter.value }
    time.advance(by: .seconds(60))
    try await connection.calls(60)
    #expect(connection.sent == 120)
  }

  @Test(arguments: ["", "{}", "null", "[1]", #"{"version":1}"#, #"{"version":1,"admissions":"#, "\u{0}\u{1}"])
  func unreadableRecord_isAnEmptyOne(text: String) throws {
    #expect(try RateLimitRecord(encoded: Array(text.utf8)) == RateLimitRecord())
  }

  @Test func recordWithImpossibleNumbers_isAnEmptyOne() throws {
    var record = RateLimitRecord()
    record.answered = [.max]
    #expect(try RateLimitRecord(encoded: record.encoded()) == RateLimitRecord())
    record = RateLimitRecord()
    record.dayCalls = -5
    #expect(try RateLimitRecord(encoded: record.encoded()) == RateLimitRecord())
    record = RateLimitRecord()
    record.minuteLimit = 0
    #expect(try RateLimitRecord(encoded: record.encoded()) == RateLimitRecord())
  }

  @Test func recordOfANewerVersion_isLeftAlone() {
    #expect(throws: RateLimitStoreError(.unknownVersion(2))) {
      try RateLimitRecord(encoded: Array(#"{"version":2,"more":1}"#.utf8))
    }
  }

  @Test func keys_areFileNamesOfTheirOwn() {
    let key = RateLimitKey(site: .netherlands, clientID: "../a_b/é", division: 7)
    #expect(key.fileName == "https%3A%2F%2Fstart.exactonline.nl_..%2Fa%5Fb%2F%C3%A9_7")
    #expect(RateLimitKey(site: Site(Origin(host: "h")), clientID: nil, division: nil).fileName == "https%3A%2F%2Fh_-_-")
  }
}
