import ExactOnlineChanges
import Foundation
import Synchronization
import Testing

@testable import MirrorEngine

@Suite("Values of mirrors", .timeLimit(.minutes(1)))
struct CellTests {
  @Test func datesAreWrittenAsTheyAreDescribed() throws {
    var generator = SystemRandomNumberGenerator()
    let fixed: [Int64] = [-62_135_596_800_000, 253_402_300_799_999, 0, -1, 951_782_400_000, 4_107_456_000_000]
    let random = (0..<2000).map { _ in Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &generator) }
    for milliseconds in fixed + random + random.map({ $0 / 86_400_000 * 86_400_000 }) {
      let time = try #require(LocalDateTime(milliseconds: milliseconds))
      #expect(CellText.dateTime(time) == time.description)
    }
  }

  @Test func cellsOfARow_areMadeWhenItIsRead() {
    let made = Mutex(0)
    let rows = MirrorRows(count: 3) { position in
      made.withLock { $0 += 1 }
      return [.integer(Int64(position))]
    }
    #expect(rows.count == 3 && made.withLock { $0 } == 0)
    for (position, cells) in rows.enumerated() {
      #expect(cells == [.integer(Int64(position))] && made.withLock { $0 } == position + 1)
    }
  }

  @Test func valuesAsText() {
    let id = UUID()
    #expect(CellText.guid(id) == id.uuidString.lowercased())
    #expect(MirrorCell(PrimitiveValue.boolean(true)) == .integer(1))
    #expect(MirrorCell(.decimal(Decimal(string: "-1234.50") ?? 0)) == .text("-1234.5"))
    #expect(MirrorCell(.duration(.seconds(4800))) == .text("PT1H20M"))
    #expect(MirrorCell(.binary(Data([1, 2, 3]))) == .text("AQID"))
    #expect(MirrorCell(.instant(Date(timeIntervalSince1970: 0))) == .text("1970-01-01T00:00:00Z"))
  }
}
