import ExactOnlineMirrorPostgreSQL
import MirrorEngine
import Synchronization
import Testing

/// The past that is kept is that of mirrors in SQLite, under the same names.
@Suite(.timeLimit(.minutes(2))) struct HistoryTests {
  private func store(_ schema: MirrorSchema, _ history: MirrorHistory) throws -> PostgreSQLMirrorStore {
    try PostgreSQLMirrorStore(in: schema.database, schema: schema.name, history: history)
  }

  private func changes(_ schema: MirrorSchema) async throws -> [[String?]] {
    try await schema.sql(#"SELECT division, "table", "key", change FROM @.mirror_changes ORDER BY sequence"#)
  }

  @Test func changesAndStates_areKept_andReadingAgainIsNone() async throws {
    let schema = try await MirrorSchema()
    let store = try store(schema, .rows)
    try await store.prepare([Samples.notes])
    let records = (1...4).map { Samples.record("\($0)", generation: $0 < 3 ? 1 : 2) }
    try await store.apply(Samples.page([Samples.note(1, "one")], records[0]))
    try await store.apply(
      Samples.page([Samples.note(1, "eins"), Samples.note(2, "two")], deleting: [99], after: records[0], records[1]))
    // Everything is read again: nothing has changed but a row that does not come again.
    try await store.apply(Samples.page([Samples.note(1, "eins")], completes: true, after: records[1], records[2]))
    // A key that comes back in the page that deletes it.
    try await store.apply(Samples.page([Samples.note(1, "un")], deleting: [1], after: records[2], records[3]))
    // Rows of one page are in any order.
    #expect(
      try await changes(schema).sorted { "\($0)" < "\($1)" } == [
        ["7", "notes", "1", "delete"], ["7", "notes", "1", "insert"], ["7", "notes", "1", "insert"],
        ["7", "notes", "1", "update"], ["7", "notes", "2", "delete"], ["7", "notes", "2", "insert"],
      ])
    let states = try await schema.sql(
      """
      SELECT c.change, h.division, h.id, h.text FROM @.mirror_changes AS c
      JOIN @.notes_history AS h ON h.mirror_sequence = c.sequence WHERE h.id = 1 ORDER BY c.sequence
      """)
    #expect(
      states == [
        ["insert", "7", "1", "one"], ["update", "7", "1", "eins"], ["delete", "7", "1", "eins"],
        ["insert", "7", "1", "un"],
      ])
  }

  @Test func feedAlone_hasNoStates_andNothingIsKeptUnlessAskedFor() async throws {
    let schema = try await MirrorSchema()
    let first = Samples.record("1")
    let second = Samples.record("2")
    try await schema.store.prepare([Samples.notes])
    try await schema.store.apply(Samples.page([Samples.note(1, "one")], first))
    #expect(try await changes(schema).isEmpty)
    let store = try store(schema, .changes)
    try await store.prepare([Samples.notes])
    try await store.apply(Samples.page([Samples.note(1, "one"), Samples.note(2, "two")], after: first, second))
    #expect(try await changes(schema) == [["7", "notes", "2", "insert"]])
    #expect(try await schema.sql("SELECT to_regclass('@.notes_history') IS NULL") == [["t"]])
  }

  /// Every kind of value is compared, and a new number of the same value is no change.
  @Test func valuesAreCompared_whateverTheirKind() async throws {
    let schema = try await MirrorSchema()
    let store = try store(schema, .changes)
    try await store.prepare([Samples.everything])
    func page(_ amount: String, _ extra: String, after old: MirrorRecord?, _ record: MirrorRecord) -> MirrorPage {
      let row: [MirrorCell] = [
        .integer(7), .text(Samples.guid(1)), .null, .integer(1), .integer(1), .text(amount),
        .text("2026-01-31T14:05:00"), .text("2026-01-31T14:05:00Z"), .text("PT1H"), .text("AQI="), .text(extra),
      ]
      return MirrorPage(
        parts: [.init(Samples.everything, rows: [row])], deletions: [], completes: false, follows: old, record: record)
    }
    let records = (1...3).map { Samples.record("\($0)", set: "everything") }
    try await store.apply(page("1.5", "{\"a\":1,\"b\":2}", after: nil, records[0]))
    try await store.apply(page("1.50", "{\"b\":2, \"a\":1}", after: records[0], records[1]))
    try await store.apply(page("1.51", "{\"b\":2, \"a\":1}", after: records[1], records[2]))
    #expect(try await changes(schema).map { $0[3] } == ["insert", "update"])
    #expect(try await changes(schema).allSatisfy { $0[2] == Samples.guid(1) })
  }

  @Test func linesOfAHeaderThatIsGone_areToldOf() async throws {
    let schema = try await MirrorSchema()
    let store = try store(schema, .rows)
    try await store.prepare([Samples.headers, Samples.lines])
    let (first, second) = (Samples.record("1", set: "orders"), Samples.record("2", set: "orders"))
    let line: [MirrorCell] = [
      .integer(7), .text(Samples.guid(11)), .text(Samples.guid(1)), .integer(1), .text("-1.50"),
    ]
    try await store.apply(
      MirrorPage(
        parts: [
          .init(Samples.headers, rows: [[.integer(7), .text(Samples.guid(1))]]), .init(Samples.lines, rows: [line]),
        ], deletions: [], completes: false, follows: nil, record: first))
    try await store.apply(
      MirrorPage(
        parts: [.init(Samples.headers, rows: []), .init(Samples.lines, rows: [])],
        deletions: [.text(Samples.guid(1))], completes: false, follows: first, record: second))
    #expect(
      try await changes(schema) == [
        ["7", "orders", Samples.guid(1), "insert"], ["7", "order_lines", Samples.guid(11), "insert"],
        ["7", "orders", Samples.guid(1), "delete"], ["7", "order_lines", Samples.guid(11), "delete"],
      ])
    #expect(
      try await schema.sql("SELECT amountdc FROM @.order_lines_history ORDER BY mirror_sequence")
        == [["-1.50"], ["-1.50"]])
  }

  @Test func pageThatIsNotStored_tellsOfNothing() async throws {
    let schema = try await MirrorSchema()
    let store = try store(schema, .rows)
    try await store.prepare([Samples.notes])
    try await store.apply(Samples.page([], Samples.record("1")))
    await #expect(throws: MirrorConflict.self) {
      try await store.apply(Samples.page([Samples.note(1, "")], after: Samples.record("0"), Samples.record("2")))
    }
    #expect(try await changes(schema).isEmpty)
  }

  @Test func statesGetNewColumns_andTheirTypes() async throws {
    let schema = try await MirrorSchema()
    var table = Samples.notes
    table.columns.append(MirrorColumn("A", .integer))
    try await store(schema, .rows).prepare([table])
    table.columns[3].kind = .decimal
    table.columns.append(MirrorColumn("B", .text))
    let new = try store(schema, .rows)
    try await new.prepare([table])
    try await new.apply(
      MirrorPage(
        parts: [.init(table, rows: [Samples.note(1, "") + [.text("0.5"), .text("b")]])], deletions: [],
        completes: false, follows: nil, record: Samples.record("1")))
    #expect(try await schema.sql("SELECT a, b FROM @.notes_history") == [["0.5", "b"]])
  }

  /// Whoever has handled a number has seen all smaller ones, although many programs store pages at the same time.
  @Test func numbersBecomeVisible_inTheirOrder() async throws {
    let schema = try await MirrorSchema()
    let store = try store(schema, .changes)
    try await store.prepare([Samples.notes])
    let isDone = Mutex(false)
    async let written: Void = {
      defer { isDone.withLock { $0 = true } }
      try await withThrowingDiscardingTaskGroup { group in
        for division: Int32 in 1...4 { group.addTask { try await Self.write(10, pagesOf: division, into: store) } }
      }
    }()
    var seen: [Int] = []
    var isLast = false
    repeat {
      isLast = isDone.withLock(\.self)
      let rows = try await schema.sql(
        "SELECT sequence FROM @.mirror_changes WHERE sequence > $1::bigint ORDER BY sequence", "\(seen.last ?? 0)")
      seen += rows.compactMap { $0[0].flatMap { Int($0) } }
    } while !isLast
    try await written
    #expect(seen.count == 800)
    #expect(try await schema.sql("SELECT count(*) FROM @.mirror_changes") == [["800"]])
  }

  private static func write(_ pages: Int64, pagesOf division: Int32, into store: PostgreSQLMirrorStore) async throws {
    var last: MirrorRecord?
    for page in 1...pages {
      let next = Samples.record("\(page)", division: division)
      let rows = (page * 20..<page * 20 + 20).map { Samples.note($0, "", division: division) }
      try await store.apply(Samples.page(rows, after: last, next))
      last = next
    }
  }
}
