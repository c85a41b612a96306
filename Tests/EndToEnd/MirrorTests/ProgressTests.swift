import ExactOnline
import ExactOnlineMirror
import ExactOnlineSandbox
import ExactOnlineTesting
import Foundation
import SandboxFixtures
import Synchronization
import Testing

@testable import MirrorEngine

@Suite("Progress, estimates and reserves of mirrors", .timeLimit(.minutes(1)))
struct ProgressTests {
  @Test func progressIsAValue_ofRowsAndCalls() async throws {
    try await Office.run([], pageSize: 2) { office in
      let mirror = try office.mirror()
      try await office.add("A", "B", "C", "D", "E")
      let options = office.options
      let seen = Mutex<[MirrorProgress]>([])
      try await mirror.update(office.division, [.accounts], options: options) { progress in
        seen.withLock { $0.append(progress) }
      }
      let states = seen.withLock { $0 }
      #expect(states.map(\.rows) == states.map(\.rows).sorted() && states.last?.rows == 5)
      #expect(states.allSatisfy { $0.expectedRows == 5 } && states.last?.fraction == 1)
      #expect(states.last?.description == "accounts of \(office.division.code): 5 of 5 rows, 7 calls, done")
    }
  }

  @Test func printers_writeBarsLinesAndJSON() throws {
    var progress = MirrorProgress(set: "accounts", division: 1)
    progress.rows = 500
    progress.expectedRows = 1000
    progress.calls = 2
    progress.secondsToGo = 3
    func output(_ style: MirrorProgressPrinter.Style, _ states: [MirrorProgress]) -> String {
      let text = Mutex("")
      let printer = MirrorProgressPrinter(style: style) { part in text.withLock { $0 += part } }
      for state in states { printer.show(state) }
      return text.withLock { $0 }
    }
    #expect(output(.lines, [progress]) == "accounts of 1: 500 of 1000 rows, 2 calls, 3 s to go\n")
    let json = output(.json, [progress])
    #expect(json.hasSuffix("}\n") && json.contains("\"rows\":500") && json.contains("\"secondsToGo\":3"))
    #expect(try JSONDecoder().decode(MirrorProgress.self, from: Data(json.utf8)) == progress)
    var end = progress
    end.isDone = true
    end.secondsToGo = nil
    let bar = output(.bar, [progress, end])
    #expect(bar.hasPrefix("\r[#########         ] accounts of 1: 500 of 1000 rows"))
    #expect(bar.contains("\r[##################] accounts") && bar.contains(", done ") && bar.hasSuffix(" \n"))
    let narrow = Mutex("")
    MirrorProgressPrinter(style: .bar, width: 40) { part in narrow.withLock { $0 += part } }.show(progress)
    #expect(narrow.withLock { $0 } == "\r[#########         ] accounts of 1: 500")
  }

  /// Once, and before the rows; a program finds it in each line.
  @Test(arguments: [MirrorProgressPrinter.Style.lines, .bar, .json])
  func fullReadOfAMirrorWithRows_isAnnounced(style: MirrorProgressPrinter.Style) async throws {
    try await Office.run([], pageSize: 1) { office in
      let mirror = try office.mirror()
      try await office.add("A", "B", "C")
      func update() async throws -> String {
        let text = Mutex("")
        let printer = MirrorProgressPrinter(style: style) { part in text.withLock { $0 += part } }
        try await mirror.update(office.division, [.accounts], options: office.options) { printer.show($0) }
        return text.withLock { $0 }
      }
      #expect(try await !update().contains("again"))
      office.advance(by: .seconds(70 * 86_400))
      let estimate = try await mirror.estimate(office.division, [.accounts], options: office.options)
      #expect(estimate.sets[0].startsOver && estimate.sets[0].rows == 3)
      let output = try await update()
      let words = "accounts of \(office.division.code): everything is read again: the cursor is older"
      let count = output.ranges(of: style == .json ? #""startedOver":"deletionsExpired""# : words).count
      #expect(style == .json ? count > 1 : count == 1, "\(output)")
      #expect(try await !update().contains("again"))
    }
  }

  @Test func estimate_saysWhatAnUpdateCosts() async throws {
    try await Office.run(["logistics", "sync/Logistics"], policies: ConnectionPolicies()) { office in
      let mirror = try office.mirror()
      try await office.add("A", "B", "C")
      let sets: [MirrorSet] = [.accounts, .items]
      let estimate = try await mirror.estimate(office.division, sets)
      #expect(estimate.sets.map(\.rows) == [3, 0] && estimate.sets.allSatisfy(\.startsOver))
      let calls = try await office.sandbox.calls {
        try await mirror.update(office.division, sets, options: office.options)
      }
      #expect(estimate.calls == calls.count)
      #expect(estimate.days == 1 && (estimate.callsLeftToday ?? 0) > 4000)
      try await office.add("D")
      let next = try await mirror.estimate(office.division, sets, options: office.options)
      #expect(next.sets.map(\.rows) == [1, 0] && !next.sets[0].startsOver && next.calls == 3)
    }
  }

  @Test func fullReadOfAMovedDivision_isForeseen_andHasATotal() async throws {
    try await Office.run(["logistics", "sync/Logistics"], policies: ConnectionPolicies()) { office in
      let mirror = try office.mirror()
      try await office.add("A", "B", "C")
      try await office.sandbox.create("logistics/Items", [["Code": "A", "Description": "Lamp"]])
      let sets: [MirrorSet] = [.accounts, .items]
      try await mirror.update(office.division, sets, options: office.options)
      try await office.sandbox.moveDivision()
      let looking = try await office.sandbox.calls {
        let estimate = try await mirror.estimate(office.division, sets, options: office.options)
        #expect(estimate.sets.map(\.rows) == [3, 1] && estimate.sets.allSatisfy(\.startsOver) && estimate.calls == 6)
      }
      #expect(looking.count == 3)
      let seen = Mutex<[MirrorProgress]>([])
      let counted = Mutex(0)
      let calls = try await office.sandbox.calls {
        let report = try await mirror.update(office.division, sets, options: office.options) { progress in
          seen.withLock { $0.append(progress) }
        }
        #expect(report.sets.map(\.startedOver) == [.divisionMoved, .divisionMoved])
        counted.withLock { $0 = report.calls }
      }
      #expect(calls.count == counted.withLock { $0 })
      // A set that did not know of the move has read its rows and the list of deletions in vain, and asked for the dates.
      #expect((6...11).contains(calls.count), "\(calls)")
      let states = seen.withLock { $0.filter { $0.set == "accounts" } }
      #expect(!states.isEmpty && states.allSatisfy { $0.expectedRows == 3 })
    }
  }

  @Test func fullReadThatIsContinued_hasTheTotalOfWhatIsLeft() async throws {
    try await Office.run([], pageSize: 1, policies: ConnectionPolicies()) { office in
      let mirror = try office.mirror()
      try await office.add("A", "B", "C", "D", "E", "F")
      var options = office.options
      options.reserve = try #require(await office.division.callBudget()?.day.remaining) - 10
      let paused = try await mirror.update(office.division, [.accounts], options: options)
      #expect(paused.pausedUntil != nil && paused.rows > 0 && paused.rows < 6)
      options.reserve = 0
      let estimate = try await mirror.estimate(office.division, [.accounts], options: options)
      #expect(estimate.sets[0].rows == 6 - paused.rows && !estimate.sets[0].startsOver)
      let seen = Mutex<[MirrorProgress]>([])
      try await mirror.update(office.division, [.accounts], options: options) { progress in
        seen.withLock { $0.append(progress) }
      }
      let states = seen.withLock { $0 }
      #expect(states.last?.rows == 6 - paused.rows && states.allSatisfy { $0.expectedRows == 6 - paused.rows })
    }
  }

  @Test func reserve_isLeftToOthers_andTheNextUpdateGoesOn() async throws {
    try await Office.run([], pageSize: 1, policies: ConnectionPolicies()) { office in
      let mirror = try office.mirror()
      try await office.add("A", "B", "C", "D", "E", "F")
      var options = office.options
      options.countsRows = false
      let left = try #require(await office.division.callBudget()?.day.remaining)
      // Five calls before the reserve is reached it pauses.
      options.reserve = left - 9
      let paused = try await mirror.update(office.division, [.accounts], options: options)
      #expect(paused.pausedUntil != nil && !paused.isDone && paused.rows > 0 && paused.rows < 6)
      #expect(try #require(await office.division.callBudget()?.day.remaining) > options.reserve)
      options.reserve = 0
      let done = try await mirror.update(office.division, [.accounts], options: options)
      #expect(done.isDone && done.pausedUntil == nil && done.sets[0].startedOver == nil)
      #expect(try office.query("SELECT count(*) FROM accounts") == ["6"])
    }
  }
}
