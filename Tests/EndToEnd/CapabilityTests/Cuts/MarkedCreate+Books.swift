import ExactOnline
import Foundation

extension MarkedCreate {
  static let relations: [MarkedCreate] = [
    MarkedCreate("Create an account", { $0.crm.accounts }, mark: \.name) { _, _ in },
    MarkedCreate("Create an address", { $0.crm.addresses }, mark: \.addressLine1) { row, _ in
      row.account = try Administration.id("customer")
      row.type = .delivery
    },
    MarkedCreate("Create a bank account", { $0.crm.bankAccounts }, mark: \.bankAccount) { row, _ in
      row.account = try Administration.id("customer")
    },
    MarkedCreate("Create a contact", { $0.crm.contacts }, mark: \.lastName) { row, _ in
      row.account = try Administration.id("customer")
      row.firstName = "Bo"
    },
    MarkedCreate("Create an opportunity", { $0.crm.opportunities }, mark: \.name) { _, _ in },
  ]

  static let documents: [MarkedCreate] = [
    MarkedCreate("Create a document", { $0.documents.documents }, mark: \.subject) { row, _ in
      row.type = .miscellaneous
    },
    MarkedCreate(
      "Create a document attachment", { $0.documents.documentAttachments }, mark: \.fileName,
      in: { books in
        let document = try await books.division.documents.documents.create {
          $0.subject = "Scans"
          $0.type = .attachment
        }
        return document.key
      }
    ) { row, document in
      row.document = document
      row.attachment = Data("a scan".utf8)
    },
  ]

  static let projects: [MarkedCreate] = [
    MarkedCreate("Create a project", { $0.project.projects }, mark: \.code) { row, _ in
      row.description = "A project"
      row.type = .fixedPrice
    },
    MarkedCreate("Create a project classification", { $0.project.projectClassifications }, mark: \.code) { row, _ in
      row.description = "A classification"
    },
    MarkedCreate("Create a WBS activity", { $0.project.wbsActivities }, mark: \.description) { row, _ in
      row.project = try Administration.id("project")
    },
    MarkedCreate("Create a cost center", { $0.hrm.costcenters }, mark: \.code) { row, _ in
      row.description = "A cost center"
    },
    MarkedCreate("Create a cost unit", { $0.hrm.costunits }, mark: \.code) { row, _ in
      row.description = "A cost unit"
    },
  ]

  static let finance: [MarkedCreate] = [
    MarkedCreate("Create a journal", { $0.financial.journals }, mark: \.code) { row, _ in
      row.description = "Web shop"
      row.type = .sales
    },
    MarkedCreate("Create a bank entry", { $0.financialTransaction.bankEntries }, mark: \.entryNumber) { row, _ in
      row.journalCode = "20"
      row.bankEntryLines = [
        try .new {
          $0.date = LocalDateTime("2026-01-02")
          $0.glAccount = try Administration.id("4000")
          $0.amountFC = -10
        }
      ]
    },
    MarkedCreate("Create a cash entry", { $0.financialTransaction.cashEntries }, mark: \.entryNumber) { row, _ in
      row.journalCode = "10"
      row.cashEntryLines = [
        try .new {
          $0.date = LocalDateTime("2026-01-02")
          $0.glAccount = try Administration.id("4000")
          $0.amountFC = -10
        }
      ]
    },
    MarkedCreate(
      "Create a general journal entry", { $0.generalJournalEntry.generalJournalEntries }, mark: \.entryNumber
    ) { row, _ in
      row.journalCode = "90"
      let amounts: [(String, Decimal)] = [("4000", 75), ("3000", -75)]
      row.generalJournalEntryLines = try amounts.map { account, amount in
        try .new {
          $0.date = LocalDateTime("2026-01-02")
          $0.glAccount = try Administration.id(account)
          $0.amountFC = amount
        }
      }
    },
    MarkedCreate("Create a sales entry", { $0.salesEntry.salesEntries }, mark: \.yourRef) { row, _ in
      row.customer = try Administration.id("customer")
      row.journal = "70"
      row.salesEntryLines = [
        try .new {
          $0.glAccount = try Administration.id("8000")
          $0.amountFC = 100
        }
      ]
    },
    MarkedCreate("Create a purchase entry", { $0.purchaseEntry.purchaseEntries }, mark: \.yourRef) { row, _ in
      row.supplier = try Administration.id("supplier")
      row.journal = "60"
      row.purchaseEntryLines = [
        try .new {
          $0.glAccount = try Administration.id("4000")
          $0.amountFC = 100
        }
      ]
    },
  ]
}
