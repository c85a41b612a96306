import ExactOnline
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import SandboxFixtures
import Synchronization
import TestSupport
import Testing

@testable import ExactOnlineChanges

/// Sets that are watched, over HTTP, with a clock that tests move.
@Suite("Watching", .timeLimit(.minutes(3)))
struct WatchTests {
  @Test func changes_areToldAfterTheInterval_once() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let keys = try await office.add("A", "B")
      try await office.watching(from: nil) { watched in
        #expect(await watched.news() == ["start noCursor", "+ A", "+ B"])
        try await office.rename(keys[0], "A2")
        try await office.remove(keys[1])
        #expect(await watched.news() == [])
        office.advance(by: .seconds(300))
        #expect(await watched.news() == ["- \(keys[1])", "+ A2"])
        for _ in 0..<3 {
          office.advance(by: .seconds(300))
          #expect(await watched.news() == [])
        }
      }
    }
  }

  @Test func hint_shortensTheWait_andManyAreOne() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let hints = ChangeHints()
      try await office.watching(from: nil, hints: hints) { watched in
        _ = await watched.news()
        try await office.add("A")
        hints.send(Hint(office, "crm/Contacts"))
        hints.send(Hint(office, "crm/Accounts", division: 1))
        #expect(await watched.news() == [])
        for _ in 0..<3 { hints.send(Hint(office, "crm/Accounts")) }
        await office.nextWake(after: .seconds(2))
        let calls = try await office.sandbox.calls {
          office.advance(by: .seconds(2))
          #expect(await watched.news() == ["+ A"])
        }
        #expect(calls.filter { $0 == "sync/CRM/Accounts" }.count == 1)
      }
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func hintsThatAreLostDoubledAndReordered_loseNothing_andTellNothingTwice(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    try await Office.run(["sync/CRM"]) { office in
      let hints = ChangeHints()
      var policy = office.watchPolicy
      policy.callsPerDay = 1_000_000
      let group = WatchGroup(policy, callsLeft: { nil })
      try await office.watching(from: nil, hints: hints, in: group) { watched in
        var told = await watched.news()
        var late: [Hint] = []
        var keys: [UUID] = []
        for number in 0..<40 {
          if let key = keys.last, generator.chance(1, in: 3) {
            try await office.rename(key, "\(number)")
          } else {
            keys += try await office.add("\(number)")
          }
          var now: [Hint] = []
          switch generator.below(20) {
          case 0: break
          case 1: now = [Hint(office, "crm/Accounts"), Hint(office, "crm/Accounts")]
          case 2..<6: late.append(Hint(office, "crm/Accounts"))
          default: now = [Hint(office, "crm/Accounts")]
          }
          if generator.chance(1, in: 4) {
            now += late
            late = []
          }
          for hint in now { hints.send(hint) }
          if !now.isEmpty { await office.nextWake(after: .seconds(2)) }
          office.advance(by: .seconds(3))
          told += await watched.news()
        }
        for _ in 0..<2 {
          office.advance(by: .seconds(300))
          told += await watched.news()
        }
        #expect(try await watched.rows == office.names())
        #expect(told.count == Set(told).count)
      }
    }
  }

  @Test func setsOfAGroup_keepToItsCalls_andShareTheirReadings() async throws {
    try await Office.run(["sync/CRM"]) { office in
      var policy = office.watchPolicy
      policy.interval = .seconds(10)
      policy.callsPerDay = 864  // one in 100 seconds
      policy.burst = 4
      let group = WatchGroup(policy, callsLeft: { nil })
      try await office.watching(from: nil, in: group) { first in
        try await office.watching(office.division.sync.crm.contacts, in: group) {
          _ = await first.news()
          let calls = try await office.sandbox.calls {
            let end = office.time.now + 7200
            while let wake = office.time.nextWake, wake <= end {
              office.advance(by: .seconds(wake.timeIntervalSince(office.time.now)))
              await office.settle(2)
            }
          }
          #expect((60...80).contains(calls.count), "\(calls.count)")
          #expect(Set(calls).count == 4)
        }
      }
    }
  }

  @Test func failuresThatPass_areWaitedFor_andOthersEndIt() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let events = Collected<String>()
      var policy = office.watchPolicy
      policy.onEvent = { event in
        if case .failed(let set, _, let pause) = event { events.append("\(set) \(pause)") }
      }
      try await office.watching(from: nil, in: WatchGroup(policy, callsLeft: { nil })) { watched in
        _ = await watched.news()
        try await office.add("A")
        office.sandbox.inject(SandboxFault(.maintenancePage, path: "sync/CRM", count: 2))
        for pause in [300, 30, 60] {
          #expect(await watched.news() == [])
          office.advance(by: .seconds(pause))
        }
        #expect(await watched.news() == ["+ A"])
        #expect(events.values == ["sync/CRM/Accounts 30.0 seconds", "sync/CRM/Accounts 60.0 seconds"])
        office.sandbox.inject(SandboxFault(.licenceExpired, path: "sync/CRM"))
        office.advance(by: .seconds(300))
        #expect(await watched.end()?.status == 403)
      }
    }
  }

  @Test func callsThatAreLeftToOthers_stopIt_untilTheNextDay() async throws {
    try await Office.run(["sync/CRM"]) { office in
      let left = Mutex(501)
      let reset = office.time.now + 7200
      let group = WatchGroup(office.watchPolicy) {
        (left.withLock { $0 }, reset)
      }
      try await office.watching(from: nil, in: group) { watched in
        _ = await watched.news()
        left.withLock { $0 = 500 }
        try await office.add("A")
        for _ in 0..<2 {
          office.advance(by: .seconds(3600))
          #expect(await watched.news() == [])
        }
        left.withLock { $0 = 5000 }
        office.advance(by: .seconds(3600))
        #expect(await watched.news() == ["+ A"])
      }
    }
  }

  @Test func cursorOfAPage_isHandedOutNowAndThen_withoutChanges() async throws {
    try await Office.run(["sync/CRM"]) { office in
      try await office.watching(from: nil) { watched in
        _ = await watched.news()
        let before = await watched.pages
        for _ in 0..<24 {
          office.advance(by: .seconds(300))
          _ = await watched.news()
        }
        #expect(await watched.pages - before == 2)
      }
    }
  }

  /// The moments in which a watch is cancelled.
  enum Moment: CaseIterable, Sendable {
    case waiting, collectingHints, reading, outOfCalls, afterFailure
  }

  @Test(arguments: Moment.allCases)
  func cancelledWatch_endsAtOnce_withoutFurtherCalls(moment: Moment) async throws {
    try await Office.run(["sync/CRM"]) { office in
      let (hints, isReading, never) = (ChangeHints(), Gate(), Gate())
      var policy = office.watchPolicy
      if moment == .outOfCalls { (policy.callsPerDay, policy.burst) = (1, 1) }
      if moment == .afterFailure { office.sandbox.inject(.maintenancePage, on: "sync/CRM", times: 1) }
      if moment == .reading {
        office.hook.before("sync/CRM/Accounts") {
          isReading.open()
          try await never.wait()
        }
      }
      let group = WatchGroup(policy, callsLeft: { nil })
      let watch = office.division.sync.crm.accounts.watch(from: nil, hints: hints, in: group)
      let task = Task { for try await _ in watch.pages {} }
      switch moment {
      case .waiting, .afterFailure: await office.settle()
      case .reading: try await isReading.wait()
      case .collectingHints:
        await office.settle()
        hints.send(Hint(office, "crm/Accounts"))
        await office.nextWake(after: .seconds(2))
      case .outOfCalls:
        await office.settle()
        office.advance(by: .seconds(300))
        while office.time.nextWake.map({ $0 < office.time.now + 3600 }) ?? true { await Task.yield() }
      }
      let calls = try await office.sandbox.calls {
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(office.time.sleeperCount == 0)
        hints.send(Hint(office, "crm/Accounts"))
        office.advance(by: .seconds(100_000))
      }
      #expect(calls.isEmpty)
    }
  }

  @Test(arguments: [
    ("sync/CRM/Accounts", "crm/Accounts", true), ("crm/Accounts", "CRM/Accounts", true),
    ("sync/SalesOrder/SalesOrderHeaders", "salesorder/SalesOrderLines", true),
    ("salesorder/SalesOrders", "salesorder/SalesOrderLines", true),
    ("sync/SalesOrder/SalesOrderLines", "salesorder/SalesOrders", true),
    ("sync/CRM/Accounts", "crm/Contacts", false), ("crm/BankAccounts", "payroll/BankAccounts", false),
  ])
  func news_concernTheSetTheFeedAndTheLines(watched: String, resource: String, isConcerned: Bool) {
    #expect(WatchedResource.concerns(watched, resource) == isConcerned)
  }
}

private struct Hint: ChangeHint {
  let division: Int32
  let resource: String?

  init(_ office: Office, _ resource: String, division: Int32? = nil) {
    self.division = division ?? office.division.code
    self.resource = resource
  }
}
