import ExactOnline
import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Sales invoices and entries.
@Suite("Create: invoices and sales entries", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct InvoiceCreateTests {
  @Test("Create a sales invoice")
  func invoice_isADraftWithTotals() async throws {
    try await Administration.run(shows: [.invoicePrinting, .required, .references, .referenceTexts]) { books in
      let invoices = books.division.salesInvoice.salesInvoices
      let invoice = try await invoices.create {
        $0.orderedBy = books["customer"]
        $0.journal = "70"
        $0.description = "Chairs"
        $0.salesInvoiceLines = [
          .new {
            $0.item = books["item"]
            $0.quantity = 3
            $0.project = books["project"]
          }
        ]
      }
      // 3 × 12.50 and 21 %. It gets its number when it is printed.
      let row = try await books.row("salesinvoice/SalesInvoices", invoice.key, named: "InvoiceID")
      #expect(row["Status"] == 20)
      #expect(row["Type"] == 8020)
      #expect(row["InvoiceNumber"] == .null)
      #expect(row["AmountFC"] == 45.38)
      #expect(row["VATAmountFC"] == 7.88)
      #expect(row["JournalDescription"] == "Sales")
      let line = try #require(try await books.rows("salesinvoice/SalesInvoiceLines").first)
      #expect(line["GLAccount"] == .key(books["8000"]))
      #expect(line["ProjectDescription"] == "Terrace")
      await books.refused("Mandatory: Journal") {
        _ = try await invoices.create {
          $0.orderedBy = books["customer"]
          $0.salesInvoiceLines = [.new { $0.item = books["item"] }]
        }
      }
      await books.refused("Journal '71' does not exist.") {
        _ = try await invoices.create {
          $0.orderedBy = books["customer"]
          $0.journal = "71"
          $0.salesInvoiceLines = [.new { $0.item = books["item"] }]
        }
      }
    }
  }

  @Test("Create a sales invoice line")
  func invoiceLine_changesTheTotalOfItsInvoice() async throws {
    try await Administration.run(shows: [.invoicePrinting, .required, .references]) { books in
      let invoice = try await books.division.salesInvoice.salesInvoices.create {
        $0.orderedBy = books["customer"]
        $0.journal = "70"
        $0.salesInvoiceLines = [.new { $0.item = books["item"] }]
      }
      let lines = books.division.salesInvoice.salesInvoiceLines
      let line = try await lines.create {
        $0.invoiceID = invoice.key
        $0.item = books["part"]
        $0.quantity = 2
        $0.netPrice = 7.5
      }
      let row = try await books.row("salesinvoice/SalesInvoiceLines", line.key)
      #expect(row["LineNumber"] == 2)
      #expect(row["AmountFC"] == 15)
      #expect(row["VATCode"] == "2")
      #expect(row["GLAccountDescription"] == "Revenue")
      // 12.50, 15.00, and 21 %.
      #expect(try await books.value("salesinvoice/SalesInvoices", "AmountFC") == 33.28)
      await books.refused("Mandatory: Item") { _ = try await lines.create { $0.invoiceID = invoice.key } }
      await books.refused("Item '\(Administration.absentKey)' does not exist.") {
        _ = try await lines.create {
          $0.invoiceID = invoice.key
          $0.item = Administration.absent
        }
      }
    }
  }

  @Test("Create a sales entry")
  func salesEntry_isBooked_andOpen() async throws {
    try await Administration.run(shows: [.bookkeeping, .required, .references]) { books in
      let entries = books.division.salesEntry.salesEntries
      let entry = try await entries.create {
        $0.customer = books["customer"]
        $0.journal = "70"
        $0.entryDate = LocalDateTime("2026-01-02")
        $0.description = "Chairs"
        $0.salesEntryLines = [
          .new {
            $0.glAccount = books["8000"]
            $0.amountFC = 100
            $0.vatCode = "2"
          }
        ]
      }
      let row = try await books.row("salesentry/SalesEntries", entry.key, named: "EntryID")
      #expect(row["EntryNumber"] == 26_700_001)
      #expect(row["ReportingPeriod"] == 1)
      #expect(row["AmountFC"] == 121)
      // 30 days from 2 January.
      #expect(row["DueDate"] == "/Date(1769904000000)/")
      let lines = "financialtransaction/TransactionLines"
      #expect(try await books.cents(lines, "AmountDC", filter: "GLAccountCode eq '1300'") == 12100)
      #expect(try await books.cents(lines, "AmountDC", filter: "GLAccountCode eq '1500'") == -2100)
      #expect(try await books.cents(lines, "AmountDC") == 0)
      #expect(try await books.cents("cashflow/Receivables", "AmountDC") == 12100)
      await books.refused("Mandatory: SalesEntryLines") {
        _ = try await entries.create {
          $0.customer = books["customer"]
          $0.journal = "70"
        }
      }
      await books.refused("Project '\(Administration.absentKey)' does not exist.") {
        _ = try await entries.create {
          $0.customer = books["customer"]
          $0.journal = "70"
          $0.salesEntryLines = [
            .new {
              $0.glAccount = books["8000"]
              $0.amountFC = 100
              $0.project = Administration.absent
            }
          ]
        }
      }
    }
  }
}
