import ODataQueries
import SandboxStore

/// An open item of `cashflow/Receivables` or `cashflow/Payments`.
struct OpenItem {
  enum Side: String, Sendable {
    case receivable = "cashflow/Receivables"
    case payable = "cashflow/Payments"
  }

  var record: Record
  var amount: Amount
  /// 1 to 4: up to 30, 60 and 90 days after the invoice, and more.
  var ageGroup: Int64
  var isOverdue: Bool

  static let groups: [(group: Int64, name: String)] = [
    (1, "0 - 30"), (2, "31 - 60"), (3, "61 - 90"), (4, "> 90"),
  ]

  /// The open items, the oldest first.
  static func all(_ side: Side, _ ledger: Ledger) throws -> [OpenItem] {
    guard let table = ledger.books[side.rawValue] else { return [] }
    let today = EntryCalendar.day(ledger.now)
    return try ledger.records(table, []).compactMap { record in
      guard record.integer("Status") != 50 else { return nil }
      let date = record.integer("InvoiceDate") ?? today
      let days = (today - date) / CivilTime.ticksPerDay
      return OpenItem(
        record: record, amount: try record.amount("AmountDC") ?? .zero,
        ageGroup: days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4,
        isOverdue: (record.integer("DueDate") ?? date) < today)
    }.sorted { ($0.record.integer("InvoiceDate") ?? 0) < ($1.record.integer("InvoiceDate") ?? 0) }
  }
}
