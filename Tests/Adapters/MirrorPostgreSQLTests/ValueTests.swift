@testable import ExactOnlineMirrorPostgreSQL
import MirrorEngine
import Testing

/// Values keep what they are on their way into columns with types.
@Suite(.timeLimit(.minutes(2))) struct ValueTests {
  private func stored(_ cells: [MirrorCell]) async throws -> [String?] {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.everything])
    try await schema.store.apply(
      MirrorPage(
        parts: [.init(Samples.everything, rows: [[.integer(7), .text(Samples.guid(1))] + cells])], deletions: [],
        completes: false, follows: nil, record: Samples.record("1")))
    let rows = try await schema.sql(
      "SELECT description, count, isblocked, amountdc, date, seen AT TIME ZONE 'UTC', took, picture, extra "
        + "FROM @.everything")
    return try #require(rows.first)
  }

  @Test func everyKind_hasItsType() async throws {
    let row = try await stored([
      .text("Café"), .integer(-12), .integer(1), .text("-1234.50"), .text("2026-01-31T14:05:00.120"),
      .text("2026-01-31T13:05:00Z"), .text("PT13H20M"), .text("AAH/"), .text("{\"b\": [1, 2.50], \"a\": null}"),
    ])
    #expect(
      row == [
        "Café", "-12", "t", "-1234.50", "2026-01-31 14:05:00.12", "2026-01-31 13:05:00", "PT13H20M", "\\x0001ff",
        "{\"a\": null, \"b\": [1, 2.50]}",
      ])
  }

  @Test func nothing_isNull() async throws {
    #expect(try await stored(Array(repeating: .null, count: 9)) == Array(repeating: nil, count: 9))
  }

  @Test(arguments: ["\\N", "", "a\tb\nc\rd\\e\\t", "\\.", "{\"}", "日本語 😀", "\u{1}\u{7F}"])
  func texts_areKept(text: String) async throws {
    let row = try await stored([.text(text)] + Array(repeating: .null, count: 8))
    #expect(row[0] == text)
  }

  /// PostgreSQL has no zero character.
  @Test func zeroCharacter_isReplaced() async throws {
    let row = try await stored(
      [.text("a\0b")] + Array(repeating: .null, count: 7) + [.text("{\"x\": \"\\u0000 \\ud800 \\\\u0000\"}")])
    #expect(row[0] == "a\u{FFFD}b")
    #expect(row[8] == "{\"x\": \"\u{FFFD} \u{FFFD} \\\\u0000\"}")
  }

  @Test(
    arguments: [
      (#""\ud83d\ude00""#, #""\ud83d\ude00""#), (#""\ude00\ud83d""#, #""\ufffd\ufffd""#),
      (#""\u0041\n\/""#, #""\u0041\n\/""#), (#""\ud83d""#, #""\ufffd""#), (#""\uD83D\u0041""#, #""\ufffd\u0041""#),
      ("\"plain\"", "\"plain\""), ("\\", "\\"), (#"\u00"#, #"\u00"#),
    ])
  func json_isAcceptable(text: String, expected: String) { #expect(JSONBText.make(of: text) == expected) }

  /// A value comes back as it was stored.
  @Test(arguments: [
    (MirrorCell.text("2026-01-31T00:00:00"), MirrorColumn.Kind.dateTime, "2026-01-31 00:00:00"),
    (.text("2026-01-31T14:05:00.120"), .dateTime, "2026-01-31 14:05:00.12"), (.integer(1), .boolean, "t"),
    (.integer(0), .boolean, "f"), (.integer(-5), .integer, "-5"), (.text("1.50"), .decimal, "1.50"),
  ])
  func valuesAreReadBack(cell: MirrorCell, kind: MirrorColumn.Kind, text: String) {
    #expect(MirrorCell(text, kind) == cell)
    #expect(MirrorCell(nil, kind) == .null)
  }

  @Test func keysThatAColumnCannotHold_areLeftOut() {
    let keys: [MirrorCell] = [
      .integer(5), .text("6"), .text("six"), .text(Samples.guid(1)), .null, .text("\"a\\b\","),
    ]
    #expect(KeyArray.make(of: keys, .integer) == "{5,6}")
    #expect(KeyArray.make(of: keys, .guid) == "{\(Samples.guid(1))}")
    #expect(KeyArray.make(of: keys, .text) == "{\"5\",\"6\",\"six\",\"\(Samples.guid(1))\",\"\\\"a\\\\b\\\",\"}")
    // A quote and a mark that combines with it are one character to Swift.
    #expect(KeyArray.make(of: [.text("a\"\u{301},\\\u{301}\0")], .text) == "{\"a\\\"\u{301},\\\\\u{301}\u{FFFD}\"}")
  }
}
