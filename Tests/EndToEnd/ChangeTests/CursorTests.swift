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

  private func cursor(_ versions: KeyValuePairs<Int64, UInt32>) -> ChangeCursor {
    var cursor = ChangeCursor(feed: "sync/CRM/Accounts", division: 1)
    for (version, key) in versions { cursor.rows.insert(version, key: key, seen: 0) }
    return cursor
  }

  @Test func expectedRows_areMissed_unlessTheNewestIsAsItWas_orChangedSince() throws {
    func missing(_ found: KeyValuePairs<UInt32, Int64>, forgetting gone: UInt32? = nil) -> UInt32? {
      var rows = ExpectedRows(of: cursor([10: 1, 20: 2, 30: 3]))
      if let gone { rows.forget(gone) }
      for (key, version) in found { rows.find(key, version: version) }
      return rows.missing?.key
    }
    #expect(missing([1: 10, 2: 20, 3: 30]) == nil)
    // All below one that is as it was are those of the cursor.
    #expect(missing([3: 30]) == nil && missing([2: 20, 3: 31]) == nil)
    #expect(missing([1: 40, 2: 41, 3: 42]) == nil)
    #expect(missing([1: 10, 2: 20]) == 3 && missing([1: 10, 3: 31]) == 2)
    #expect(missing([1: 10, 2: 20], forgetting: 3) == nil)
    #expect(missing([1: 10, 2: 20, 3: 29]) == 3)
  }

  @Test func expectedRows_areContradicted_byLowerVersions_andByNoneAtAll() {
    var rows = ExpectedRows(of: cursor([10: 1, 20: 2]))
    #expect(rows.isContradicted && !rows.hasEarlierVersion)
    rows.find(2, version: 15)
    rows.find(9, version: 5)
    #expect(rows.isContradicted && rows.hasEarlierVersion)
    rows.find(2, version: 25)
    #expect(!rows.isContradicted && !rows.hasEarlierVersion)
    #expect(!ExpectedRows(of: cursor([:])).isContradicted)
  }

  @Test func expectedRows_areConfirmed_byOneInItsVersion() {
    var rows = ExpectedRows(of: cursor([10: 1, 20: 2]))
    for (key, version) in [(1, 11), (2, 10), (3, 20)] as [(UInt32, Int64)] { rows.find(key, version: version) }
    #expect(!rows.isConfirmed)
    rows.find(2, version: 20)
    #expect(rows.isConfirmed)
    var others = ExpectedRows(of: cursor([10: 1]))
    others.forget(1)
    others.find(1, version: 10)
    #expect(!others.isConfirmed && others.isEmpty)
  }

  @Test func doubt_isStored_andExplainedByTheRowOrItsDeletion() throws {
    var old = cursor([10: 1])
    old.doubt = Doubt(version: 30, key: 3, since: 7)
    let stored = try JSONDecoder().decode(ChangeCursor.self, from: JSONEncoder().encode(old))
    #expect(stored == old)
    let doubt = try #require(stored.doubt)
    var rows = ExpectedRows(of: stored)
    #expect(!rows.explains(doubt))
    var other = rows
    rows.find(3, version: 29)
    #expect(!rows.explains(doubt))
    rows.find(3, version: 31)
    other.forget(3)
    #expect(rows.explains(doubt) && other.explains(doubt))
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
