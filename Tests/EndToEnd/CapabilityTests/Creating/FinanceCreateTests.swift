import ExactOnline
import ExactOnlineSandbox
import Testing

/// Entries of bank, cash and the general journal, and what they are booked on.
@Suite("Create: finance", .failsWithoutBehaviours, .timeLimit(.minutes(4)))
struct FinanceCreateTests {
  private static let lines = "financialtransaction/TransactionLines"

  @Test("Create a bank entry")
  func bankEntry_isBooked_andSettlesWhatItPays() async throws {
    try await Administration.run(shows: [.bookkeeping, .required]) { books in
      let sale = try await books.division.salesEntry.salesEntries.create {
        $0.customer = books["customer"]
        $0.journal = "70"
        $0.salesEntryLines = [
          .new {
            $0.glAccount = books["8000"]
            $0.amountFC = 100
          }
        ]
      }
      let number = try await sale.read().entryNumber
      let entries = books.division.financialTransaction.bankEntries
      let entry = try await entries.create {
        $0.journalCode = "20"
        $0.openingBalanceFC = 0
        $0.bankEntryLines = [
          .new {
            $0.date = LocalDateTime("2026-01-02")
            $0.glAccount = books["1300"]
            $0.account = books["customer"]
            $0.ourRef = number
            $0.amountFC = 100
          }
        ]
      }
      let row = try await books.row("financialtransaction/BankEntries", entry.key, named: "EntryID")
      #expect(row["EntryNumber"] == 26_200_001)
      #expect(row["ClosingBalanceFC"] == 100)
      let line = try #require(try await books.rows("financialtransaction/BankEntryLines").first)
      #expect(line["AccountName"] == "Café Zuid B.V.")
      #expect(try await books.cents(Self.lines, "AmountDC", filter: "GLAccountCode eq '1100'") == 10000)
      #expect(try await books.cents(Self.lines, "AmountDC", filter: "GLAccountCode eq '1300'") == 0)
      #expect(try await books.value("cashflow/Receivables", "IsFullyPaid") == true)
      await books.refused("Mandatory: BankEntryLines") { _ = try await entries.create { $0.journalCode = "20" } }
    }
  }

  @Test func bankEntry_withAnOpeningBalance_isContinuedByTheNext() async throws {
    try await Administration.run { books in
      let entries = books.division.financialTransaction.bankEntries
      func receive(_ amount: Decimal, openingAt opening: Decimal? = nil) async throws -> UUID {
        try await entries.create {
          $0.journalCode = "20"
          if let opening { $0.openingBalanceFC = opening }
          $0.bankEntryLines = [
            .new {
              $0.date = LocalDateTime("2026-01-02")
              $0.glAccount = books["3000"]
              $0.amountFC = amount
            }
          ]
        }.key
      }
      _ = try await receive(100, openingAt: 1000)
      let id = try await receive(20)
      let row = try await books.row("financialtransaction/BankEntries", id, named: "EntryID")
      #expect(row["OpeningBalanceFC"] == 1100)
      #expect(row["ClosingBalanceFC"] == 1120)
      #expect(try await books.rows(Self.lines).allSatisfy { $0["Type"] == 40 })
      // One that is deleted counts no more.
      try await entries.delete(id)
      let next = try await books.row("financialtransaction/BankEntries", try await receive(5), named: "EntryID")
      #expect(next["OpeningBalanceFC"] == 1100)
      #expect(next["ClosingBalanceFC"] == 1105)
    }
  }

  @Test("Create a cash entry")
  func cashEntry_isBooked_andContinuesTheBalance() async throws {
    try await Administration.run(shows: [.bookkeeping, .required]) { books in
      let entries = books.division.financialTransaction.cashEntries
      func spend(_ amount: Decimal) async throws -> UUID {
        try await entries.create {
          $0.journalCode = "10"
          $0.cashEntryLines = [
            .new {
              $0.date = LocalDateTime("2026-01-02")
              $0.glAccount = books["4000"]
              $0.amountFC = -amount
              $0.vatCode = "2"
              $0.description = "Stamps"
            }
          ]
        }.key
      }
      _ = try await spend(10)
      let id = try await spend(5)
      let row = try await books.row("financialtransaction/CashEntries", id, named: "EntryID")
      #expect(row["EntryNumber"] == 26_100_002)
      #expect(row["OpeningBalanceFC"] == -12.1)
      #expect(row["ClosingBalanceFC"] == -18.15)
      #expect(try await books.cents(Self.lines, "AmountDC", filter: "GLAccountCode eq '1000'") == -1815)
      #expect(try await books.cents(Self.lines, "AmountDC", filter: "GLAccountCode eq '1510'") == 315)
      #expect(try await books.cents(Self.lines, "AmountDC") == 0)
      await books.refused("Mandatory: CashEntryLines") { _ = try await entries.create { $0.journalCode = "10" } }
    }
  }

  @Test("Create a general journal entry")
  func generalJournalEntry_isBooked_whenItBalances() async throws {
    try await Administration.run(shows: [.bookkeeping, .required]) { books in
      let entries = books.division.generalJournalEntry.generalJournalEntries
      func enter(_ debit: Decimal, _ credit: Decimal) async throws -> UUID {
        try await entries.create {
          $0.journalCode = "90"
          $0.generalJournalEntryLines = [
            .new {
              $0.date = LocalDateTime("2026-01-02")
              $0.glAccount = books["4000"]
              $0.amountFC = debit
            },
            .new {
              $0.date = LocalDateTime("2026-01-02")
              $0.glAccount = books["3000"]
              $0.amountFC = -credit
            },
          ]
        }.key
      }
      let id = try await enter(75, 75)
      let row = try await books.row("generaljournalentry/GeneralJournalEntries", id, named: "EntryID")
      #expect(row["EntryNumber"] == 26_900_001)
      #expect(row["FinancialYear"] == 2026)
      #expect(try await books.cents(Self.lines, "AmountDC", filter: "GLAccountCode eq '4000'") == 7500)
      #expect(try await books.cents(Self.lines, "AmountDC") == 0)
      await books.refused("The entry does not balance: debit 75.00, credit 70.00.") { _ = try await enter(75, 70) }
      await books.refused("Mandatory: GeneralJournalEntryLines") {
        _ = try await entries.create { $0.journalCode = "90" }
      }
    }
  }

  @Test("Create a journal")
  func journal_takesEntries() async throws {
    try await Administration.run(shows: [.uniqueCodes, .references, .referenceTexts, .bookkeeping, .wallClock]) {
      books in
      let journals = books.division.financial.journals
      let journal = try await journals.create {
        $0.code = "71"
        $0.description = "Web shop"
        $0.type = .sales
        $0.glAccount = books["1300"]
      }
      let row = try await books.row("financial/Journals", journal.key)
      #expect(row["GLAccountDescription"] == "Debtors")
      #expect(row["Created"] == Administration.now)
      let entry = try await books.division.salesEntry.salesEntries.create {
        $0.customer = books["customer"]
        $0.journal = "71"
        $0.salesEntryLines = [
          .new {
            $0.glAccount = books["8000"]
            $0.amountFC = 100
          }
        ]
      }
      let booked = try await books.row("salesentry/SalesEntries", entry.key, named: "EntryID")
      #expect(booked["EntryNumber"] == 26_710_001)
      #expect(booked["JournalDescription"] == "Web shop")
      await books.refused("Already exists: Code") {
        _ = try await journals.create {
          $0.code = "70"
          $0.type = .sales
        }
      }
      await books.refused("GLAccount '\(Administration.absentKey)' does not exist.") {
        _ = try await journals.create {
          $0.code = "72"
          $0.type = .sales
          $0.glAccount = Administration.absent
        }
      }
    }
  }

  @Test("Create a cost center")
  func costCenter_canBeBookedOn() async throws {
    try await Administration.run(
      with: ["hrm"], shows: [.required, .uniqueCodes, .references, .referenceTexts, .wallClock]
    ) { books in
      let costCenters = books.division.hrm.costcenters
      let costCenter = try await costCenters.create {
        $0.code = "TERRACE"
        $0.description = "Terrace"
      }
      #expect(try await books.row("hrm/Costcenters", costCenter.key)["Created"] == Administration.now)
      func book(on code: String) async throws {
        _ = try await books.division.purchaseEntry.purchaseEntries.create {
          $0.supplier = books["supplier"]
          $0.journal = "60"
          $0.purchaseEntryLines = [
            .new {
              $0.glAccount = books["4000"]
              $0.amountFC = 50
              $0.costCenter = code
            }
          ]
        }
      }
      try await book(on: "TERRACE")
      #expect(try await books.value("purchaseentry/PurchaseEntryLines", "CostCenterDescription") == "Terrace")
      await books.refused("CostCenter 'ROOF' does not exist.") { try await book(on: "ROOF") }
      await books.refused("Mandatory: Description") { _ = try await costCenters.create { $0.code = "ROOF" } }
      await books.refused("Already exists: Code") {
        _ = try await costCenters.create {
          $0.code = "SHOP"
          $0.description = "Another shop"
        }
      }
    }
  }

  @Test("Create a cost unit")
  func costUnit_canBeBookedOn() async throws {
    try await Administration.run(
      with: ["hrm"], shows: [.required, .uniqueCodes, .references, .referenceTexts, .wallClock]
    ) { books in
      let costUnits = books.division.hrm.costunits
      let costUnit = try await costUnits.create {
        $0.code = "CHAIRS"
        $0.description = "Chairs"
      }
      #expect(try await books.row("hrm/Costunits", costUnit.key)["Created"] == Administration.now)
      func book(on code: String) async throws {
        _ = try await books.division.purchaseEntry.purchaseEntries.create {
          $0.supplier = books["supplier"]
          $0.journal = "60"
          $0.purchaseEntryLines = [
            .new {
              $0.glAccount = books["4000"]
              $0.amountFC = 50
              $0.costUnit = code
            }
          ]
        }
      }
      try await book(on: "CHAIRS")
      #expect(try await books.value("purchaseentry/PurchaseEntryLines", "CostUnitDescription") == "Chairs")
      await books.refused("CostUnit 'TABLES' does not exist.") { try await book(on: "TABLES") }
      await books.refused("Mandatory: Description") { _ = try await costUnits.create { $0.code = "TABLES" } }
      await books.refused("Already exists: Code") {
        _ = try await costUnits.create {
          $0.code = "LAMPS"
          $0.description = "Other lamps"
        }
      }
    }
  }
}
