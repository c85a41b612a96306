// exact-online-generator 0.1.0 · services/sync/Logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Logistics`
  nonisolated public struct Logistics: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `Items` · read · 1000 rows a page · `$select` required · permission "Logistics items"
    public var items: EntitySet<Sync.Logistics.ItemSync, Methods.Read> { EntitySet(root, "Items") }

    /// `PurchaseItemPrices` · read · 1000 rows a page · `$select` required · permission "Purchase prices"
    public var purchaseItemPrices: EntitySet<Sync.Logistics.PurchaseItemPriceSync, Methods.Read> {
      EntitySet(root, "PurchaseItemPrices")
    }

    /// `SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
    public var salesItemPrices: EntitySet<Sync.Logistics.SalesItemPriceSync, Methods.Read> {
      EntitySet(root, "SalesItemPrices")
    }

    /// `SupplierItem` · read · 1000 rows a page · `$select` required · permission "Logistics items"
    public var supplierItem: EntitySet<Sync.Logistics.SupplierItemSync, Methods.Read> {
      EntitySet(root, "SupplierItem")
    }
  }
}
