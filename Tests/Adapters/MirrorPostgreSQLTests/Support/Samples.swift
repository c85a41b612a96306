import MirrorEngine

/// Tables, rows and pages of made-up sets.
enum Samples {
  /// A table with a column of each kind.
  static let everything = MirrorTable(
    name: "everything",
    columns: [
      MirrorColumn("Division", .integer), MirrorColumn("ID", .guid), MirrorColumn("Description", .text),
      MirrorColumn("Count", .integer), MirrorColumn("IsBlocked", .boolean), MirrorColumn("AmountDC", .decimal),
      MirrorColumn("Date", .dateTime), MirrorColumn("Seen", .instant), MirrorColumn("Took", .duration),
      MirrorColumn("Picture", .bytes), MirrorColumn("Extra", .json),
    ], key: 1, view: MirrorView(name: "everything_view"))

  static let headers = MirrorTable(
    name: "orders", columns: [MirrorColumn("Division", .integer), MirrorColumn("OrderID", .guid)], key: 1,
    view: MirrorView(name: "orders_view"))

  static let lines = MirrorTable(
    name: "order_lines",
    columns: [
      MirrorColumn("Division", .integer), MirrorColumn("ID", .guid), MirrorColumn("OrderID", .guid),
      MirrorColumn("LineNumber", .integer), MirrorColumn("AmountDC", .decimal),
    ], key: 1, header: 2,
    view: MirrorView(
      name: "order_lines_view", inverted: ["AmountDC"], lineNumber: "LineNumber", lineNumbers: 1...9000))

  /// A table with the name and the value of a row.
  static let notes = MirrorTable(
    name: "notes",
    columns: [MirrorColumn("Division", .integer), MirrorColumn("ID", .integer), MirrorColumn("Text", .text)], key: 1,
    view: MirrorView(name: "notes_view"))

  static func guid(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  static func note(_ id: Int64, _ text: String, division: Int32 = 7) -> [MirrorCell] {
    [.integer(Int64(division)), .integer(id), .text(text)]
  }

  static func record(
    _ cursor: String, set: String = "notes", division: Int32 = 7, generation: Int64 = 1, isComplete: Bool = true
  ) -> MirrorRecord {
    MirrorRecord(
      set: set, division: division, cursor: cursor, generation: generation, isComplete: isComplete,
      updated: 1_767_600_000_123)
  }

  /// A page of notes.
  static func page(
    _ rows: [[MirrorCell]], deleting: [Int64] = [], completes: Bool = false, after old: MirrorRecord? = nil,
    _ record: MirrorRecord
  ) -> MirrorPage {
    MirrorPage(
      parts: [MirrorPage.Part(notes, rows: rows)], deletions: deleting.map { .integer($0) }, completes: completes,
      follows: old, record: record)
  }
}
