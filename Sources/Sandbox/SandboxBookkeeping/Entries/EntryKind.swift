import SandboxStore

/// A kind of entry: the sets it is posted to, and what their properties are called.
struct EntryKind: Sendable {
  enum Nature: Sendable {
    case sales, purchase, general, bank, cash
  }

  let nature: Nature
  let headers: Table
  let lines: Table
  /// The navigation property to the lines.
  let navigation: String

  /// Properties of the header.
  var journal: String { isInvoice ? "Journal" : "JournalCode" }
  var year: String { isInvoice ? "ReportingYear" : "FinancialYear" }
  var period: String { isInvoice ? "ReportingPeriod" : "FinancialPeriod" }
  var rate: String { isInvoice ? "Rate" : "ExchangeRate" }
  /// The customer or the supplier.
  var party: String { nature == .sales ? "Customer" : "Supplier" }
  /// VAT of a line.
  var vat: String { isInvoice ? "VATAmountFC" : "AmountVATFC" }

  /// Whether it is with one customer or supplier.
  var isInvoice: Bool { nature == .sales || nature == .purchase }

  /// The factor of a line's amount: amounts that are debit are positive.
  var sign: Amount { nature == .purchase || nature == .general ? .one : -.one }

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
  func type(total: Amount) -> Int64 {
    switch nature {
    case .sales: total < .zero ? 21 : 20
    case .purchase: total < .zero ? 31 : 30
    case .general: 90
    case .bank, .cash: 40
    }
  }

  static func all(_ books: Books) -> [EntryKind] {
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
