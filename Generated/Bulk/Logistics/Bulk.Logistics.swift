// exact-online-generator 0.1.0 · services/bulk/Logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Logistics`
  nonisolated public struct Logistics: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `Items` · read · 1000 rows a page · `$select` required · permission "Logistics items"
    public var items: EntitySet<Bulk.Logistics.Item, Methods.Read> { EntitySet(root, "Items") }

    /// `SalesItemPrices` · read · 1000 rows a page · `$select` required · permission "Sales prices"
    public var salesItemPrices: EntitySet<Bulk.Logistics.SalesItemPrice, Methods.Read> {
      EntitySet(root, "SalesItemPrices")
    }
  }
}
