import ExactOnlineMirrorPostgreSQL
import MirrorEngine
import TestSupport
import Testing

/// The SQL of the documentation works.
@Suite(.timeLimit(.minutes(2))) struct DocumentationTests {
  private static func table(_ name: String, _ columns: [(String, MirrorColumn.Kind)]) -> MirrorTable {
    MirrorTable(
      name: name,
      columns: [MirrorColumn("Division", .integer), MirrorColumn("ID", .guid)]
        + columns.map { MirrorColumn($0.0, $0.1) }, key: 1, view: MirrorView(name: "\(name)_view"))
  }

  @Test func everyStatementRuns() async throws {
    let schema = try await MirrorSchema()
    try await schema.store.prepare([
      Self.table("accounts", [("Name", .text)]), Self.table("gl_accounts", [("Type", .integer)]),
      Self.table(
        "transaction_lines",
        [
          ("Account", .guid), ("GLAccount", .guid), ("FinancialYear", .integer), ("FinancialPeriod", .integer),
          ("AmountDC", .decimal),
        ]),
    ])
    try await schema.enqueue(123_456)
    let statements = try Self.statements()
    #expect(statements.count == 11)
    for statement in statements { try await schema.sql(statement) }
  }

  /// The statements of the page; `@` stands for the schema.
  private static func statements() throws -> [String] {
    let text = try Repository.text("Documentation/mirror-postgresql.md")
    let blocks = text.split(separator: "```sql").dropFirst().compactMap { $0.split(separator: "```").first }
    return blocks.flatMap { $0.split(separator: ";") }.map(String.init).filter { $0.contains("exact_online") }
      .map { $0.replacing("exact_online.", with: "@.") }
  }

  /// Whatever it is parked for, and also while a worker has it: then it stays with that one.
  @Test(arguments: MirrorParking.Reason.allCases)
  func divisionThatIsUnparkedByHand_isDue(reason: MirrorParking.Reason) async throws {
    let schema = try await MirrorSchema()
    try await schema.enqueue(123_456)
    let unparking = try #require(try Self.statements().first { $0.contains("SET parked = NULL") })
    let lease = try #require(try await schema.queue.claim(by: "a"))
    try await schema.sql(unparking)
    try await schema.queue.renew(lease)
    try await schema.queue.park(lease, MirrorParking(reason, "no"))
    #expect(try await schema.queue.claim(by: "a") == nil)
    try await schema.sql(unparking)
    #expect(try await schema.state(of: 123_456) == "due")
    #expect(try await schema.queue.claim(by: "b")?.attempt == 1)
  }
}
