import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineChanges
import ExactOnlineMirror
import ODataRuntime
import Testing

@testable import MirrorEngine

@Suite("Names of sets", .timeLimit(.minutes(1)))
struct CatalogTests {
  private var division: Division {
    ExactOnlineClient(site: .netherlands, authorization: BearerToken("x"), transport: AsyncHTTPClientTransport())
      .division(1)
  }

  /// The annotations are compared with the catalog of feeds by the tests of changes.
  @Test func everyFeed_hasAName_andTables() throws {
    let paths = try MirrorSet.all.map { try $0.schema(division).path.lowercased() }
    #expect(Set(paths) == Set(FeedCatalog.feeds.keys) && paths.count == 57)
    #expect(Set(MirrorSet.all.map(\.name)).count == 57)
    let tables = try MirrorSet.all.flatMap { try $0.schema(division).tables }
    #expect(Set(tables.map(\.name)).count == 58)
    for table in tables {
      #expect(table.columns[0] == MirrorColumn("Division", .integer))
      #expect(table.columns[table.key].kind == .guid, "\(table.name)")
      #expect(Set(table.columns.map { $0.name.lowercased() }).count == table.columns.count)
    }
  }

  @Test func tablesOfInvoices() throws {
    let tables = try MirrorSet.salesInvoices.schema(division).tables
    #expect(tables.map(\.name) == ["sales_invoices", "sales_invoice_lines"])
    #expect(tables[1].header.map { tables[1].columns[$0].name } == "InvoiceID")
    #expect(tables[1].view.inverted.isSubset(of: Set(tables[1].columns.map(\.name))))
    #expect(tables[1].columns.first { $0.name == "AmountDC" }?.kind == .decimal)
    #expect(try MirrorSet.glAccounts.schema(division).tables[0].name == "gl_accounts")
    #expect(try MirrorSet.projectWBS.schema(division).tables[0].name == "project_wbs")
    #expect(try MirrorSet.transactionLines.schema(division).tables[0].view.lineNumber == "LineNumber")
  }

  @Test(arguments: ["salesInvoices", "SALESINVOICES", "sales_invoices", "sales-invoices"])
  func names_areFound(name: String) throws { #expect(try MirrorSet.named(name).name == "salesInvoices") }

  @Test func wrongNames_areAnsweredWithSuggestions() {
    let misspelt = #expect(throws: UnknownMirrorSet.self) { try MirrorSet.named("acounts") }
    #expect(misspelt?.suggestions.first == "accounts")
    #expect(misspelt?.description.contains("Did you mean 'accounts'") == true)
    let part = #expect(throws: UnknownMirrorSet.self) { try MirrorSet.named("invoice") }
    #expect(part?.suggestions == ["salesInvoices"])
    // As on the command line, and as the tables.
    #expect(part?.description.contains("Did you mean 'sales_invoices'?") == true)
    let none = #expect(throws: UnknownMirrorSet.self) { try MirrorSet.named("zzz") }
    #expect(none?.description.contains("There are 'absence_registration_transactions'") == true)
  }

  @Test func ownName_hasToBeOneOfATable() {
    let set = MirrorSet("my table") { $0.crm.opportunities }
    #expect(throws: ODataError.self) { try set.schema(division) }
  }
}
