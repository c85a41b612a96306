import SandboxBookkeeping

/// The division's rules for stock: `inventory/InventorySettings`. Without a row, no more is delivered or received than
/// was ordered, and stock may be negative.
struct StockSettings {
  let ledger: Ledger

  private func settings() throws -> Record? {
    guard let table = ledger.books["inventory/InventorySettings"] else { return nil }
    return try ledger.first(table, [])
  }

  func allowsMoreThanOrdered(isDelivery: Bool) throws -> Bool {
    try settings()?.flag(isDelivery ? "DeliverMoreThanOrdered" : "ReceiveMoreThanOrdered") ?? false
  }

  func allowsNegativeStock() throws -> Bool {
    guard let settings = try settings(), settings.has("AllowNegativeStock") else { return true }
    return settings.flag("AllowNegativeStock")
  }
}
