import Foundation
import Testing

@testable import ExactOnlineChanges

@Suite("Cursors", .timeLimit(.minutes(1)))
struct CursorTests {
  private func stored(_ seen: SeenRows) throws -> SeenRows {
    try JSONDecoder().decode(SeenRows.self, from: JSONEncoder().encode(seen))
  }

  @Test func seenRows_areStoredAsTheyAre() throws {
    var seen = SeenRows(floor: 10)
    for version in [30, 12, 20, 12, 25] as [Int64] { seen.insert(version, key: UInt32(version), seen: version / 10) }
    seen.insert(12, key: 7, state: 3, seen: 5)
    seen.insert(9, key: 1, seen: 1)
    #expect(seen.entries.map(\.version) == [12, 12, 20, 25, 30])
    #expect(try stored(seen) == seen)
    #expect(try stored(SeenRows()) == SeenRows())
    #expect(seen.contains(12, key: 7, state: 3) && !seen.contains(12, key: 7) && seen.highest == 30)
  }

  @Test func whatWasSeenLongAgo_isSettled_exceptForTheNewest() {
    var seen = SeenRows()
    for version in 1...5 as ClosedRange<Int64> { seen.insert(version, key: 0, seen: 100) }
    seen.insert(6, key: 1, seen: 200)
    var other = seen
    seen.settle(seenBy: 100, keeping: 0)
    #expect(seen.floor == 5 && seen.entries.map(\.version) == [6])
    other.settle(seenBy: 200, keeping: 3)
    #expect(other.floor == 3 && other.entries.map(\.version) == [4, 5, 6])
    other.settle(seenBy: 0, keeping: 0)
    #expect(other.floor == 3)
  }

  @Test func limit_givesUpTheLowest_andNeverHalfOfAVersion() {
    var seen = SeenRows()
    for key in 0..<4 as Range<UInt32> { seen.insert(5, key: key, seen: 0) }
    seen.insert(6, key: 9, seen: 0)
    seen.limit(to: 2)
    #expect(seen.floor == 4 && seen.entries.count == 5)
    seen.limit(to: 1)
    #expect(seen.floor == 5 && seen.entries.count == 1)
    seen.limit(to: 0)
    #expect(seen.floor == 6 && seen.entries.isEmpty)
  }

  /// Between the entries of an earlier run, and beside those with the same version, rows may be still to come.
  @Test func limit_endsBelowWhatTheRunHasReached() {
    var seen = SeenRows(floor: 10)
    for version in 101...103 as ClosedRange<Int64> { seen.insert(version, key: 0, seen: 0) }
    for version in 20...25 as ClosedRange<Int64> { seen.insert(version, key: 1, seen: 1) }
    seen.limit(to: 3, below: 25)
    #expect(seen.floor == 24 && seen.entries.map(\.version) == [25, 101, 102, 103])
    seen.limit(to: 3, below: 103)
    #expect(seen.floor == 100)
    seen.limit(to: 0)
    #expect(seen.floor == 103)
  }

  @Test(arguments: [
    #"{"to":1,"then":[1],"keys":[],"times":[]}"#, #"{"to":1,"then":[-1],"keys":[1],"times":[0,1]}"#,
    #"{"to":9223372036854775807,"then":[1],"keys":[1],"times":[0,1]}"#,
    #"{"to":1,"then":[1],"keys":[1],"times":[0,9223372036854775807]}"#,
    #"{"to":1,"then":[0],"keys":[1],"times":[0,1]}"#,
    #"{"to":1,"then":[1],"keys":[1],"times":[0,1],"states":[]}"#,
  ])
  func damagedText_isRefused(text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(SeenRows.self, from: Data(text.utf8)) }
  }
}
