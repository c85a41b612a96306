import ExactOnline
@testable import ExactOnlineChanges
import ExactOnlineTesting
import Foundation
import TestSupport
import Testing

/// Divisions that are moved, and runs that read the dates of moves only when they have to.
@Suite("Moves of a division", .timeLimit(.minutes(3)))
struct MoveTests {
  private typealias Classifications = Copy<Sync.Financial.GLClassificationSync, UUID>

  private static let runWithoutDates = ["Deleted", "GLClassifications"]

  /// A division with rows, and a copy of them that was read ten minutes ago.
  private static func copied(_ rows: Int) async throws -> (MovingDivision, Classifications) {
    let moving = MovingDivision()
    var copy = Classifications.classifications
    for key in 0..<rows { moving.write(key, "A\(key)") }
    try await copy.follow(moving)
    moving.time.advance(by: .seconds(600))
    try await copy.follow(moving)
    #expect(copy.news().count == rows + 1)
    return (moving, copy)
  }

  // MARK: Calls

  @Test func runsWithoutChanges_askForTheDates_tenMinutesAfterAFullRead_andOnceADay() async throws {
    let moving = MovingDivision()
    var copy = Classifications.classifications
    for key in 0..<4 { moving.write(key, "A") }
    let first = try await moving.calls { try await copy.follow(moving) }
    #expect(first == ["Divisions"] + Self.runWithoutDates)
    var looks: [Int] = []
    for run in 1...300 {
      moving.time.advance(by: .seconds(600))
      let calls = try await moving.calls { try await copy.follow(moving) }
      #expect(calls.suffix(2) == Self.runWithoutDates && calls.count <= 3)
      if calls.count == 3 { looks.append(run) }
    }
    #expect(looks == [1, 145, 289])
  }

  @Test func changes_costTheDates_onlyIfNoneOfTheLastRowsIsAsItWas() async throws {
    var (moving, copy) = try await Self.copied(5)
    for (keys, costs) in [([0, 1, 2, 3], false), ([4], false), ([4, 0], false), (Array(0..<5), true)] {
      for key in keys { moving.write(key, "\(keys)") }
      let calls = try await moving.calls { try await copy.follow(moving) }
      #expect(calls == Self.runWithoutDates + (costs ? ["Divisions"] : []), "\(keys)")
      #expect(copy.news().count == keys.count && copy.rows == moving.names)
      moving.time.advance(by: .seconds(700))
    }
  }

  @Test func feedThatWasAlwaysEmpty_needsNoDates_andItsFirstRowDoes() async throws {
    var (moving, copy) = try await Self.copied(0)
    for _ in 0..<3 {
      let calls = try await moving.calls { try await copy.follow(moving) }
      #expect(calls == Self.runWithoutDates)
    }
    moving.write(1, "A")
    let calls = try await moving.calls { try await copy.follow(moving) }
    #expect(calls == Self.runWithoutDates + ["Divisions"])
    #expect(copy.news() == ["+ A"])
  }

  @Test func setsThatShareReadings_askOnceADay_forAll() async throws {
    var (moving, copy) = try await Self.copied(3)
    var other = copy
    let readings = DivisionReadings(time: moving.time)
    moving.time.advance(by: .seconds(86_400))
    let calls = try await moving.calls {
      try await copy.follow(moving) { $0.readings = readings }
      try await other.follow(moving) { $0.readings = readings }
    }
    #expect(calls == ["Divisions"] + Self.runWithoutDates + ["GLClassifications"])
  }

  /// Dates that were requested before a doubt arose do not settle it: the division may have been moved meanwhile.
  @Test func setsThatAreInDoubtAtTheSameTime_shareACall_andLaterDoubtsCostAnother() async throws {
    let moving = MovingDivision()
    let readings = DivisionReadings(time: moving.time)
    let address = try SetAddress(moving.division.sync.financial.glClassifications)
    for _ in 0..<2 {
      let mark = await readings.number
      let calls = try await moving.calls {
        try await withThrowingTaskGroup { group in
          for _ in 0..<8 { group.addTask { _ = try await readings.moves(at: address, after: mark) } }
          try await group.waitForAll()
        }
      }
      #expect(calls == ["Divisions"])
    }
  }

  @Test func intervalOfZero_asksInEachRun() async throws {
    var (moving, copy) = try await Self.copied(3)
    for _ in 0..<2 {
      let calls = try await moving.calls { try await copy.follow(moving) { $0.moveInterval = .zero } }
      #expect(calls == ["Divisions"] + Self.runWithoutDates)
    }
  }

  @Test func cursorOfAnEarlierVersion_orWithTimesToCome_asksAtOnce() async throws {
    var (moving, copy) = try await Self.copied(3)
    try copy.makeOlder()
    let old = try await moving.calls { try await copy.follow(moving) }
    #expect(old == ["Divisions"] + Self.runWithoutDates)
    let clock = ShiftedTime(moving.time, by: .days(-70))
    let setBack = try await moving.calls { try await copy.follow(moving) { $0.time = clock } }
    #expect(setBack.contains("Divisions"))
    let again = try await moving.calls { try await copy.follow(moving) { $0.time = clock } }
    #expect(again == Self.runWithoutDates)
    #expect(copy.rows == moving.names)
  }

  // MARK: Moves

  /// The dates are not due. Whatever else has happened, everything is read again, and nothing is told twice.
  @Test(arguments: [MovingDivision.Versions.lower, .higher], [true, false])
  func moveBetweenTwoRuns_isFoundByTheNext(versions: MovingDivision.Versions, sharing: Bool) async throws {
    for changes in 0..<16 {
      var (moving, copy) = try await Self.copied(4)
      if changes & 1 > 0 { moving.delete(0) }
      if changes & 2 > 0 { moving.write(1, "before") }
      moving.move(versions)
      if changes & 4 > 0 { moving.delete(3) }
      if changes & 8 > 0 { for key in [2, 9] { moving.write(key, "after") } }
      let readings = sharing ? DivisionReadings(time: moving.time) : nil
      try await copy.follow(moving) { $0.readings = readings }
      let told = copy.news()
      #expect(told.first == "start divisionMoved" && told.count == 1 + moving.names.count, "\(changes): \(told)")
      #expect(copy.rows == moving.names)
      // Row versions and the list of deletions are those of the new database.
      moving.write(1, "later")
      moving.delete(2)
      moving.time.advance(by: .seconds(61))
      try await copy.follow(moving) { $0.readings = readings }
      #expect(copy.news().allSatisfy { !$0.hasPrefix("start") } && copy.rows == moving.names)
    }
  }

  /// As no service is known to do. Within the interval the old versions are good.
  @Test func moveThatKeepsVersions_isFoundADayLater_orAsThePolicySays() async throws {
    for interval in [86_400, 3600, 0] {
      var (moving, copy) = try await Self.copied(3)
      moving.move(.same)
      moving.write(1, "changed")
      try await copy.follow(moving)
      #expect(copy.news() == ["+ changed"])
      moving.time.advance(by: .seconds(interval))
      try await copy.follow(moving) { $0.moveInterval = .seconds(interval) }
      #expect(copy.news().first == "start divisionMoved" && copy.rows == moving.names)
    }
  }

  /// A full read that began before the move does not find the rows of the old database, and must not remove them.
  @Test(arguments: [MovingDivision.Versions.lower, .higher], [0, 10_000])
  func moveInTheMiddleOfAFullRead_isFoundBeforeItsEnd(
    versions: MovingDivision.Versions, heldRows: Int
  ) async throws {
    let moving = MovingDivision()
    for key in 0..<13 { moving.write(key, "A\(key)") }
    moving.before("after=") { $0.move(versions) }
    var copy = Classifications.classifications
    try await copy.follow(moving) { $0.heldRows = heldRows }
    #expect(copy.starts.last == .divisionMoved && copy.rows == moving.names)
    moving.time.advance(by: .seconds(700))
    _ = copy.news()
    try await copy.follow(moving)
    #expect(copy.news().isEmpty)
  }

  /// The first page has rows of the old database, and those after it would confirm the cursor from then on.
  @Test(arguments: [MovingDivision.Versions.lower, .higher], [1, 2, 3, .max])
  func moveInTheMiddleOfARun_isFoundByTheNextAtTheLatest_alsoAfterAKill(
    versions: MovingDivision.Versions, pages: Int
  ) async throws {
    var (moving, copy) = try await Self.copied(15)
    for key in 0..<12 { moving.write(key, "B\(key)") }
    moving.before("after=") { moving in
      moving.delete(14)
      moving.move(versions)
      moving.delete(13)
      moving.write(0, "C")
    }
    try await copy.follow(moving, pages: pages) { $0.heldRows = 0 }
    try await copy.follow(moving)
    #expect(copy.starts == [.noCursor, .divisionMoved])
    #expect(copy.rows == moving.names)
  }

  /// The deletions are those of the old database, the rows those of the new one.
  @Test(arguments: [MovingDivision.Versions.lower, .higher])
  func moveBetweenDeletionsAndRows_isFound(versions: MovingDivision.Versions) async throws {
    var (moving, copy) = try await Self.copied(4)
    moving.delete(0)
    moving.before("GLClassifications") { $0.move(versions) }
    try await copy.follow(moving)
    #expect(copy.starts == [.noCursor, .divisionMoved] && copy.rows == moving.names)
    moving.delete(1)
    try await copy.follow(moving)
    #expect(copy.rows == moving.names)
  }

  /// Between its dates and its rows a full read does not see a move. It is found ten minutes later.
  @Test(arguments: [MovingDivision.Versions.lower, .higher], ["Deleted", "GLClassifications"])
  func moveAtTheBeginningOfAFullRead_isFoundTenMinutesLater(
    versions: MovingDivision.Versions, before path: String
  ) async throws {
    let moving = MovingDivision()
    for key in 0..<4 { moving.write(key, "A") }
    moving.before(path) { $0.move(versions) }
    var copy = Classifications.classifications
    try await copy.follow(moving)
    moving.delete(1)
    moving.time.advance(by: .seconds(600))
    try await copy.follow(moving)
    #expect(copy.starts == [.noCursor, .divisionMoved] && copy.rows == moving.names)
  }

  /// Rows delivered before belong to the old database: a program that keeps its rows until the end must be able to tell
  /// them by their time.
  @Test func moveInTheMiddleOfAFullRead_beginsOneThatIsLater() async throws {
    let moving = MovingDivision()
    for key in 0..<13 { moving.write(key, "A") }
    moving.before("after=10") { moving in
      moving.time.advance(by: .seconds(1))
      moving.move(.lower)
    }
    var policy = ChangePolicy()
    (policy.time, policy.heldRows) = (moving.time, 0)
    var starts: [StartOver] = []
    for try await page in moving.division.sync.financial.glClassifications.changes(since: nil, policy: policy).pages {
      if let start = page.startOver { starts.append(start) }
    }
    #expect(starts.map(\.reason) == [.noCursor, .divisionMoved])
    #expect(Set(starts.map(\.began)).count == 2)
  }

  /// One page is left, and has the rows of the new database.
  @Test func moveAtTheEndOfAFullReadThatIsContinued_isFoundBeforeRowsAreRemoved() async throws {
    let moving = MovingDivision()
    for key in 0..<12 { moving.write(key, "A\(key)") }
    var copy = Classifications.classifications
    try await copy.follow(moving, pages: 2) { ($0.heldRows, $0.overlapRows) = (0, 3) }
    #expect(copy.rows.count == 10)
    moving.before("GLClassifications") { moving in
      for key in 0..<9 { moving.delete(key) }
      moving.move(.higher)
    }
    let calls = try await moving.calls { try await copy.follow(moving) }
    #expect(Array(calls.prefix(5)) == ["Divisions", "Deleted", "GLClassifications", "Divisions", "Deleted"])
    #expect(copy.starts == [.noCursor, .divisionMoved] && copy.rows == moving.names)
  }

  /// Another set reads the list while the dates are under way, and the division is moved in between.
  @Test func listOfBeforeAMove_isNotTakenForOneOfAfterIt() async throws {
    let (moving, other) = try await Self.copied(4)
    moving.delete(0)
    let readings = DivisionReadings(time: moving.time)
    moving.before("Divisions") { moving in
      var other = other
      try await other.follow(moving) { $0.readings = readings }
      moving.move(.lower)
    }
    var copy = Classifications.classifications
    try await copy.follow(moving) { $0.readings = readings }
    // By now the deletions so far are not listed again.
    moving.time.advance(by: .seconds(600))
    try await copy.follow(moving) { $0.readings = readings }
    moving.delete(1)
    moving.time.advance(by: .seconds(61))
    try await copy.follow(moving) { $0.readings = readings }
    #expect(copy.rows == moving.names && copy.starts == [.noCursor])
  }

  /// The dates are from before the move, and remain good for an hour.
  @Test func moveBeforeAFullRead_isFound_onceSharedDatesAreTooOld() async throws {
    var (moving, other) = try await Self.copied(3)
    let readings = DivisionReadings(maximumAge: .seconds(3600), time: moving.time)
    try await other.follow(moving) { ($0.readings, $0.moveInterval) = (readings, .zero) }
    moving.time.advance(by: .seconds(1800))
    moving.move(.lower)
    var copy = Classifications.classifications
    for pause in [600, 3000] {
      try await copy.follow(moving) { $0.readings = readings }
      moving.time.advance(by: .seconds(pause))
    }
    moving.delete(1)
    try await copy.follow(moving) { $0.readings = readings }
    #expect(copy.starts == [.noCursor, .divisionMoved] && copy.rows == moving.names)
  }

  @Test func intervalWithoutAnEnd_isNoFailure() async throws {
    var (moving, copy) = try await Self.copied(3)
    for interval in [Int64.min, .max, .max] {
      moving.write(1, "\(interval)")
      try await copy.follow(moving) { $0.moveInterval = .seconds(interval) }
    }
    #expect(copy.rows == moving.names && copy.starts == [.noCursor])
  }

  /// Changes and moves come at any time, also between the calls of a run, and runs are killed after any page.
  @Test(arguments: [0, 7, 10_000], [true, false])
  func copyOfAMovingDivision_isEqual_howeverRunsAreInterrupted(heldRows: Int, sharing: Bool) async throws {
    for seed in 0..<15 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let moving = MovingDivision()
      var copy = Classifications.classifications
      var readings: DivisionReadings?
      for number in 0..<150 {
        switch generator.below(20) {
        case 0..<6: moving.write(generator.below(25), "\(number)")
        case 6..<9: if let key = moving.keys.randomElement(using: &generator) { moving.delete(key) }
        case 9: moving.move(generator.pick([.lower, .higher]))
        case 10, 11: moving.time.advance(by: .seconds(generator.pick([1, 50, 700, 90_000])))
        case 12:
          let (versions, path) = (
            generator.pick([MovingDivision.Versions.lower, .higher]),
            generator.pick(["after=", "Deleted", "Divisions", "GLClassifications"])
          )
          moving.before(path) { moving in
            moving.write(3, "surprise \(number)")
            moving.move(versions)
          }
        default:
          if sharing, generator.chance(1, in: 4) { readings = DivisionReadings(time: moving.time) }
          let shared = sharing ? readings : nil
          try await copy.follow(moving, pages: generator.pick([1, 2, 3, .max, .max])) { policy in
            (policy.heldRows, policy.readings, policy.overlapRows) = (heldRows, shared, 10)
          }
        }
      }
      moving.before("nothing") { _ in }
      moving.time.advance(by: .seconds(601))
      try await copy.follow(moving)
      #expect(copy.rows == moving.names, "seed \(seed)")
      _ = copy.news()
      moving.time.advance(by: .seconds(601))
      try await copy.follow(moving)
      #expect(copy.news().allSatisfy { !$0.hasPrefix("start") } && copy.rows == moving.names, "seed \(seed)")
    }
  }
}
