import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import Foundation
import MirrorEngine
import PostgreSQLServer
import Testing

/// Tables take the form that a set needs today, whatever was there.
@Suite(.timeLimit(.minutes(2))) struct SchemaTests {
  private static func notes(_ columns: MirrorColumn...) -> MirrorTable {
    var table = Samples.notes
    table.columns += columns
    return table
  }

  private func columns(_ table: String, _ schema: MirrorSchema) async throws -> [String] {
    try await schema.sql(
      """
      SELECT column_name || ' ' || data_type FROM information_schema.columns
      WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position
      """, schema.name, table
    ).compactMap { $0[0] }
  }

  /// A store of a process that has just started.
  private func fresh(_ schema: MirrorSchema) throws -> PostgreSQLMirrorStore {
    try PostgreSQLMirrorStore(in: schema.database, schema: schema.name)
  }

  @Test func tablesThatAreThere_sufficeForARoleThatMayCreateNothing() async throws {
    let schema = try await MirrorSchema()
    try await PostgreSQLRateLimitStore.createTable(in: schema.database, schema: schema.name)
    let role = "exact_online_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
    for statement in [
      "CREATE ROLE \(role) LOGIN", "GRANT USAGE ON SCHEMA @ TO \(role)",
      "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA @ TO \(role)",
    ] { try await schema.sql(statement) }
    let connection = try await TestServer.connectionString().replacing("user=exact", with: "user=\(role)")
    let guest = try PostgreSQLDatabase(connectionString: connection)
    try await MirrorQueue.create(in: guest, schema: schema.name)
    try await PostgreSQLMirrorStore.create(in: guest, schema: schema.name)
    try await PostgreSQLRateLimitStore.createTable(in: guest, schema: schema.name)
    let added = try await MirrorQueue(in: guest, schema: schema.name).enqueue([(code: 7, name: nil)])
    #expect(added == 1)
    await #expect(throws: PostgreSQLError.self) {
      try await MirrorQueue.create(in: guest, schema: "\(schema.name.prefix(20)) other")
    }
  }

  @Test func newProperty_becomesAColumn_andRowsStay() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    let first = Samples.record("1")
    try await schema.store.apply(Samples.page([Samples.note(1, "old")], first))
    // Among the others, as properties are sorted by name.
    var table = Samples.notes
    table.columns.insert(MirrorColumn("Price", .decimal), at: 2)
    try await fresh(schema).prepare([table])
    try await fresh(schema).prepare([table])
    let page = MirrorPage(
      parts: [.init(table, rows: [[.integer(7), .integer(2), .text("1.5"), .text("new")]])], deletions: [],
      completes: false, follows: first, record: Samples.record("2"))
    try await fresh(schema).apply(page)
    #expect(
      try await schema.sql("SELECT id, price, text FROM @.notes ORDER BY id") == [
        ["1", nil, "old"], ["2", "1.5", "new"],
      ])
    #expect(try await columns("notes_view", schema).last == "price numeric")
    // A program that does not know the column goes on.
    try await schema.store.apply(
      Samples.page([Samples.note(2, "older")], after: Samples.record("2"), Samples.record("3")))
    #expect(try await schema.sql("SELECT price, text FROM @.notes WHERE id = 2") == [["1.5", "older"]])
  }

  @Test func wholeNumberThatHasAFraction_andAnythingThatIsText_changesTheColumn() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Self.notes(MirrorColumn("A", .integer), MirrorColumn("B", .guid))])
    let table = Self.notes(MirrorColumn("A", .decimal), MirrorColumn("B", .text))
    try await fresh(schema).prepare([table])
    try await fresh(schema).apply(
      MirrorPage(
        parts: [.init(table, rows: [Samples.note(1, "") + [.text("0.5"), .text("b")]])], deletions: [],
        completes: false, follows: nil, record: Samples.record("1")))
    #expect(try await schema.sql("SELECT a, b FROM @.notes_view") == [["0.5", "b"]])
  }

  @Test func otherChangeOfType_isAnErrorThatSaysWhatToDo() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Self.notes(MirrorColumn("A", .text))])
    let error = await #expect(throws: MirrorSchemaError.self) {
      try await fresh(schema).prepare([Self.notes(MirrorColumn("A", .integer))])
    }
    #expect(error?.description.contains("column a is of type text") == true)
  }

  /// Also if other tables could be created.
  @Test func tableOfAnother_isLeftAlone() async throws {
    let schema = try await MirrorSchema()
    try await schema.sql("CREATE TABLE @.notes (id bigint)")
    let error = await #expect(throws: MirrorSchemaError.self) {
      try await fresh(schema).prepare([Samples.lines, Samples.notes])
    }
    #expect(error?.description.contains("not the mirror's") == true)
    #expect(try await columns("notes", schema) == ["id bigint"])
    #expect(try await columns("order_lines", schema).isEmpty)
  }

  @Test(arguments: [
    ("mirror_sets", "TABLE", "(division integer)"), ("mirror_changes", "VIEW", "AS SELECT 1 AS sequence"),
    ("mirror_runs", "TABLE", "(id uuid)"), ("mirror_status", "VIEW", "AS SELECT 1 AS division"),
    ("mirror_status", "TABLE", "(division integer)"), ("exact_online_tokens", "TABLE", "(name text)"),
    ("mirror_runs", "SEQUENCE", ""), ("mirror_sets", "DOMAIN", "AS text"),
    ("mirror_divisions_ready", "TABLE", "(a int)"), ("mirror_files_hash", "SEQUENCE", ""),
  ])
  func somethingElseWithAnOwnName_isLeftAlone(name: String, kind: String, definition: String) async throws {
    let schema = "Others \(UUID())"
    let database = try await MirrorSchema().database
    try await database.transaction(isDurable: false) { transaction in
      try await transaction.execute("CREATE SCHEMA \"\(schema)\"")
      try await transaction.execute("CREATE \(kind) \"\(schema)\".\(name) \(definition)")
    }
    for create in [MirrorQueue.create(in:schema:), PostgreSQLMirrorStore.create(in:schema:)] {
      let error = await #expect(throws: MirrorSchemaError.self) { try await create(database, schema) }
      #expect(error?.schema == schema && error?.table == name)
    }
    let count = try await database.transaction(isDurable: false) {
      try await $0.execute("SELECT count(*) FROM pg_class WHERE relnamespace = ($1)::regnamespace", "\"\(schema)\"")
    }
    #expect(count == [[kind == "DOMAIN" ? "0" : "1"]])
  }

  /// Also with all columns: its rows are somebody else's.
  @Test func foreignTable_isLeftAlone() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.notes])
    let server = "server_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
    for statement in [
      "CREATE FOREIGN DATA WRAPPER \(server)", "CREATE SERVER \(server) FOREIGN DATA WRAPPER \(server)",
      "DROP TABLE @.notes CASCADE",
      "CREATE FOREIGN TABLE @.notes (division bigint, id bigint, text text, mirror_generation bigint) SERVER \(server)",
    ] { try await schema.sql(statement) }
    let error = await #expect(throws: MirrorSchemaError.self) { try await fresh(schema).prepare([Samples.notes]) }
    #expect(error?.table == "notes")
    try await schema.sql("DROP FOREIGN DATA WRAPPER \(server) CASCADE")
  }

  @Test(arguments: ["TABLE @.order_lines_header (a int)", "INDEX order_lines_header ON @.mirror_runs (worker)"])
  func somethingElseWithTheNameOfAnIndex_isLeftAlone(definition: String) async throws {
    let schema = try await MirrorSchema()
    try await schema.sql("CREATE \(definition)")
    let error = await #expect(throws: MirrorSchemaError.self) { try await fresh(schema).prepare([Samples.lines]) }
    #expect(error?.table == "order_lines_header")
    #expect(try await columns("order_lines", schema).isEmpty)
  }

  @Test(arguments: ["VIEW @.notes_view AS SELECT 1 AS division", "TABLE @.notes_view (a int)"])
  func viewOfAnother_isLeftAlone(definition: String) async throws {
    let schema = try await MirrorSchema()
    try await schema.sql("CREATE \(definition)")
    let before = try await columns("notes_view", schema)
    let error = await #expect(throws: MirrorSchemaError.self) { try await fresh(schema).prepare([Samples.notes]) }
    #expect(error?.table == "notes_view")
    #expect(try await columns("notes_view", schema) == before)
    #expect(try await columns("notes", schema).isEmpty)
  }

  /// A table that was dropped is read again, and one that has lost its key says what to do.
  @Test func droppedTable_losesItsCursors_andADroppedKeyIsAnError() async throws {
    let schema = try await MirrorSchema()
    var table = Samples.notes
    table.set = "notes"
    try await fresh(schema).prepare([table])
    try await schema.store.apply(Samples.page([Samples.note(1, "")], Samples.record("1")))
    try await schema.sql("DROP TABLE @.notes CASCADE")
    try await fresh(schema).prepare([table])
    let record = try await schema.store.record(of: "notes", in: 7)
    #expect(record?.cursor == "" && record?.isComplete == false && record?.generation == 1)
    try await schema.sql("ALTER TABLE @.notes DROP COLUMN id CASCADE")
    let error = await #expect(throws: MirrorSchemaError.self) { try await fresh(schema).prepare([table]) }
    #expect(error?.description.contains("drop the table") == true)
  }

  @Test func namesThatDifferInCaseOnly_areAnError() async throws {
    let schema = try await MirrorSchema()
    await #expect(throws: MirrorSchemaError.self) {
      try await schema.store.prepare([Self.notes(MirrorColumn("text", .text))])
    }
  }

  @Test func viewSaysWhatItDoes_andChangesWithTheDescription() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([Samples.lines])
    func comment() async throws -> String? {
      try await schema.sql("SELECT obj_description('@.order_lines_view'::regclass)").first?[0]
    }
    #expect(
      try await comment()
        == "The rows of order_lines; AmountDC with the usual sign; without totals: LineNumber from 1 to 9000, or none")
    var table = Samples.lines
    table.view.inverted = []
    try await fresh(schema).prepare([table])
    #expect(try await comment()?.contains("sign") == false)
  }

  @Test func severalPrograms_prepareAtOnce() async throws {
    let schema = try await MirrorSchema()
    try await withThrowingDiscardingTaskGroup { group in
      for _ in 0..<4 {
        group.addTask { try await fresh(schema).prepare([Samples.everything, Samples.lines]) }
      }
    }
    #expect(try await columns("everything", schema).count == 12)
  }
}
