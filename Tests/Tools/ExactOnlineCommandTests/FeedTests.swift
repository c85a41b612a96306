import ExactOnlineMirror
import ExactOnlineRuntime
import TestSupport
import Testing

/// Feeds have one name wherever a user meets them: that of their table.
@Suite("Feeds in exact-online", .timeLimit(.minutes(2))) struct FeedTests {
  @Test func feeds_areThoseOfTheClient_withTheirTables() async throws {
    let outcome = try await Desk().run("feeds", "--json")
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    let rows = try JSONValue(parsing: Array(outcome.output.utf8)).elements ?? []
    let names = rows.compactMap { $0["Feed"]?.stringValue }
    #expect(try Set(names.map { try MirrorSet.named($0).name }) == Set(MirrorSet.all.map(\.name)))
    #expect(names.count == MirrorSet.all.count && names == names.sorted() && names == names.map { $0.lowercased() })
    for row in rows {
      #expect(row["Holds"]?.stringValue?.isEmpty == false)
      #expect(row["Set"]?.stringValue?.hasPrefix("sync/") == true)
      #expect(row["Tables"]?.stringValue?.split(separator: ",").first.map(String.init) == row["Feed"]?.stringValue)
    }
    let invoices = try #require(rows.first { $0["Feed"] == .string("sales_invoices") })
    #expect(invoices["Tables"] == .string("sales_invoices, sales_invoice_lines"))
    #expect(invoices["Set"] == .string("sync/SalesInvoice/SalesInvoices"))
    let prices = rows.first { $0["Feed"] == .string("purchase_item_prices") }
    #expect(prices?["Deletions"] == .boolean(false))
  }

  @Test func feeds_areATable_onATerminal() async throws {
    let desk = try Desk()
    defer { withExtendedLifetime(desk) {} }
    let terminal = try desk.terminal("feeds")
    #expect(try await terminal.status() == 0)
    #expect(terminal.text.contains("Feed ") && terminal.text.contains("customers, suppliers"), "\(terminal.text)")
  }

  @Test func names_areTakenInEitherForm_andShownAsThoseOfTables() async throws {
    try await Desk.withSandbox { desk, _ in
      let words = ["--into", "books.sqlite", "--reserve", "0"]
      let update = try await desk.run(["mirror", "quotationHeaders", "quotation_lines"] + words)
      #expect(update.status == 0, "\(update.errors)")
      #expect(update.errors.contains("quotation_headers of "), "\(update.errors)")
      let json = try await desk.run(["mirror", "quotation-headers", "--json"] + words)
      #expect(json.output.contains("\"set\":\"quotation_headers\""), "\(json.output)")
      let estimate = try await desk.run(["mirror", "quotationHeaders", "--estimate", "--json"] + words)
      #expect(estimate.output.contains("\"set\":\"quotation_headers\""), "\(estimate.output)")
      let audit = try await desk.run(["mirror", "quotationHeaders", "--audit", "--json"] + words)
      #expect(audit.status == 0 && audit.output.contains("\"set\":\"quotation_headers\""), "\(audit.output)")
      let missing = try await desk.run(["mirror", "bankAccounts", "--audit"] + words)
      #expect(missing.status == 2 && missing.errors.contains("bank_accounts of "), "\(missing.errors)")
      // The sandbox has no such service.
      let failed = try await desk.run(["mirror", "bankAccounts"] + words)
      #expect(failed.errors.contains("1 of 1 set was not updated: bank_accounts: "), "\(failed.errors)")
      for outcome in [update, json, estimate, audit, missing, failed] {
        #expect(!(outcome.output + outcome.errors).contains("quotationHeaders"))
        #expect(!(outcome.output + outcome.errors).contains("bankAccounts"))
      }
    }
  }
}
