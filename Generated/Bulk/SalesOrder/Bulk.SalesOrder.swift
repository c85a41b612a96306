// exact-online-generator 0.1.0 · services/bulk/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/SalesOrder`
  nonisolated public struct SalesOrder: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `GoodsDeliveries` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
    public var goodsDeliveries: EntitySet<Bulk.SalesOrder.GoodsDelivery, Methods.Read> {
      EntitySet(root, "GoodsDeliveries")
    }

    /// `GoodsDeliveryLines` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
    public var goodsDeliveryLines: EntitySet<Bulk.SalesOrder.GoodsDeliveryLine, Methods.Read> {
      EntitySet(root, "GoodsDeliveryLines")
    }

    /// `SalesOrderLines` · read · 1000 rows a page · permission "Sales orders"
    public var salesOrderLines: EntitySet<Bulk.SalesOrder.SalesOrderLine, Methods.Read> {
      EntitySet(root, "SalesOrderLines")
    }

    /// `SalesOrders` · read · 1000 rows a page · `$select` required · permission "Sales orders"
    public var salesOrders: EntitySet<Bulk.SalesOrder.SalesOrderEntity, Methods.Read> { EntitySet(root, "SalesOrders") }
  }
}
