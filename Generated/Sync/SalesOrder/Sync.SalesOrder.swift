// exact-online-generator 0.1.0 · services/sync/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/SalesOrder`
  nonisolated public struct SalesOrder: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `GoodsDeliveries` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
    public var goodsDeliveries: EntitySet<Sync.SalesOrder.GoodsDeliverySync, Methods.Read> {
      EntitySet(root, "GoodsDeliveries")
    }

    /// `GoodsDeliveryLines` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
    public var goodsDeliveryLines: EntitySet<Sync.SalesOrder.GoodsDeliveryLineSync, Methods.Read> {
      EntitySet(root, "GoodsDeliveryLines")
    }

    /// `SalesOrderHeaders` · read · 1000 rows a page · `$select` required · permission "Sales orders"
    public var salesOrderHeaders: EntitySet<Sync.SalesOrder.SalesOrderHeaderSync, Methods.Read> {
      EntitySet(root, "SalesOrderHeaders")
    }

    /// `SalesOrderLines` · read · 1000 rows a page · `$select` required · permission "Sales orders"
    public var salesOrderLines: EntitySet<Sync.SalesOrder.SalesOrderLineSync, Methods.Read> {
      EntitySet(root, "SalesOrderLines")
    }
  }
}
