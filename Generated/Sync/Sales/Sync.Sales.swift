// exact-online-generator 0.1.0 · services/sync/Sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Sales`
  nonisolated public struct Sales: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `SalesPriceListVolumeDiscounts` · read · 1000 rows a page · `$select` required · permission "Sales prices"
    public var salesPriceListVolumeDiscounts: EntitySet<Sync.Sales.SalesPriceListVolumeDiscountSync, Methods.Read> {
      EntitySet(root, "SalesPriceListVolumeDiscounts")
    }
  }
}
