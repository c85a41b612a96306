import SandboxStore

/// A kind of entry: the sets it is posted to, and what their properties are called.
package struct EntryKind: Sendable {
  package enum Nature: Sendable {
    case sales, purchase, general, bank, cash
  }

  package let nature: Nature
  package let headers: Table
  package let lines: Table
  /// The navigation property to the lines.
  package let navigation: String

  /// Properties of the header.
  package var journal: String { isInvoice ? "Journal" : "JournalCode" }
  package var year: String { isInvoice ? "ReportingYear" : "FinancialYear" }
  package var period: String { isInvoice ? "ReportingPeriod" : "FinancialPeriod" }
  package var rate: String { isInvoice ? "Rate" : "ExchangeRate" }
  /// The customer or the supplier.
  package var party: String { nature == .sales ? "Customer" : "Supplier" }
  /// VAT of a line.
  package var vat: String { isInvoice ? "VATAmountFC" : "AmountVATFC" }

  /// Whether it is with one customer or supplier.
  var isInvoice: Bool { nature == .sales || nature == .purchase }

  /// The factor of a line's amount: amounts that are debit are positive.
  package var sign: Amount { nature == .purchase || nature == .general ? .one : -.one }

  /// The types that its journal can have.
  var journalTypes: Set<Int64> {
    switch nature {
    case .sales: [20, 21]
    case .purchase: [22, 23]
    case .general: [90]
    case .bank: [12, 16]
    case .cash: [10]
    }
  }

  /// The type of its transaction (Documentation/protocol.md, section 16, and the code list of the service).
  package func type(total: Amount) -> Int64 {
    switch nature {
    case .sales: total < .zero ? 21 : 20
    case .purchase: total < .zero ? 31 : 30
    case .general: 90
    case .bank, .cash: 40
    }
  }

  package static func all(_ books: Books) -> [EntryKind] {
    [
      make(.sales, "salesentry", "SalesEntries", "SalesEntryLines", books),
      make(.purchase, "purchaseentry", "PurchaseEntries", "PurchaseEntryLines", books),
      make(.general, "generaljournalentry", "GeneralJournalEntries", "GeneralJournalEntryLines", books),
      make(.bank, "financialtransaction", "BankEntries", "BankEntryLines", books),
      make(.cash, "financialtransaction", "CashEntries", "CashEntryLines", books),
    ].compactMap { $0 }
  }

  private static func make(
    _ nature: Nature, _ service: String, _ headers: String, _ lines: String, _ books: Books
  ) -> EntryKind? {
    guard let header = books["\(service)/\(headers)"], let line = books["\(service)/\(lines)"],
      header.column("EntryID") != nil, line.column("EntryID") != nil
    else { return nil }
    return EntryKind(nature: nature, headers: header, lines: line, navigation: lines)
  }
}
