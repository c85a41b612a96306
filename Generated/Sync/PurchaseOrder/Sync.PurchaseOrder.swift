// exact-online-generator 0.1.0 · services/sync/PurchaseOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/PurchaseOrder`
  nonisolated public struct PurchaseOrder: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `PurchaseOrders` · read · 1000 rows a page · `$select` required · permission "Purchase orders"
    public var purchaseOrders: EntitySet<Sync.PurchaseOrder.PurchaseOrderSync, Methods.Read> {
      EntitySet(root, "PurchaseOrders")
    }
  }
}
