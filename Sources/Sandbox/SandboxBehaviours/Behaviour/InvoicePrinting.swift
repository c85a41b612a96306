import SandboxBookkeeping
import SandboxTrade

/// ``SandboxBehaviour/invoicePrinting``: invoices and subscriptions get prices, VAT and totals, direct purchase invoices
/// are booked when they are written, and printing numbers, books and files a document. Without it, they are rows.
extension BookkeepingRules {
  func invoicePrinting(_ bookkeeping: Bookkeeping) -> Part {
    let isOn = isOn(.invoicePrinting)
    return Part(
      rules: [
        TradeDocuments(books: books, [.invoice, .purchaseInvoice, .subscription], isOn: isOn),
        PurchaseInvoiceEntries(books: books, bookkeeping: bookkeeping, isOn: isOn),
      ], acts: .printing, isOn: isOn)
  }
}
