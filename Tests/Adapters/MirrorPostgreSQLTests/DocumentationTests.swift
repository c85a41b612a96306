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
    let text = try Repository.text("Documentation/mirror-postgresql.md")
    let blocks = text.split(separator: "```sql").dropFirst().compactMap { $0.split(separator: "```").first }
    let statements = blocks.flatMap { $0.split(separator: ";") }.map(String.init).filter { $0.contains("exact_online") }
    #expect(statements.count == 11)
    for statement in statements {
      try await schema.sql(statement.replacing("exact_online.", with: "@."))
    }
  }
}
