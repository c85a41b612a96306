// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/salesorder`
nonisolated public struct SalesOrder: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `SalesOrders` · read, create, update, delete · 60 rows a page · webhook topic `SalesOrders`
  /// · permission "Sales orders"
  public var salesOrders: EntitySet<SalesOrder.SalesOrderEntity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesOrders")
  }

  /// `SalesOrderLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  public var salesOrderLines: EntitySet<SalesOrder.SalesOrderLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesOrderLines")
  }

  /// `SalesOrderOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  public var salesOrderOrderChargeLines: EntitySet<SalesOrder.SalesOrderOrderChargeLine, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "SalesOrderOrderChargeLines")
  }

  /// `PrintedSalesOrders` · create · permission "Sales orders"
  public var printedSalesOrders: EntitySet<SalesOrder.PrintedSalesOrder, Methods.Create> {
    EntitySet(root, "PrintedSalesOrders")
  }

  /// `Layouts`
  public var layouts: EntitySet<SalesOrder.Layout, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Layouts") }

  /// `GoodsDeliveries` · read, create, update · 60 rows a page · webhook topic `GoodsDeliveries`
  /// · permission "Logistics wms"
  public var goodsDeliveries: EntitySet<SalesOrder.GoodsDelivery, Methods.ReadCreateUpdate> {
    EntitySet(root, "GoodsDeliveries")
  }

  /// `GoodsDeliveryLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var goodsDeliveryLines: EntitySet<SalesOrder.GoodsDeliveryLine, Methods.ReadCreateUpdate> {
    EntitySet(root, "GoodsDeliveryLines")
  }

  /// `StockBatchNumbers`
  public var stockBatchNumbers: EntitySet<SalesOrder.StockBatchNumber, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockBatchNumbers")
  }

  /// `StockSerialNumbers`
  public var stockSerialNumbers: EntitySet<SalesOrder.StockSerialNumber, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockSerialNumbers")
  }

  /// `BatchQuantitiesPerWarehouses`
  public var batchQuantitiesPerWarehouses:
    EntitySet<SalesOrder.BatchQuantitiesPerWarehouse, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "BatchQuantitiesPerWarehouses")
  }

  /// `BatchQuantitiesPerLocations`
  public var batchQuantitiesPerLocations:
    EntitySet<SalesOrder.BatchQuantitiesPerLocation, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "BatchQuantitiesPerLocations")
  }

  /// `PlannedSalesReturnLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  public var plannedSalesReturnLines: EntitySet<SalesOrder.PlannedSalesReturnLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "PlannedSalesReturnLines")
  }

  /// `PlannedSalesReturns` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  public var plannedSalesReturns: EntitySet<SalesOrder.PlannedSalesReturn, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "PlannedSalesReturns")
  }

  /// `DigitalOrderPickings` · read · 60 rows a page
  public var digitalOrderPickings: EntitySet<SalesOrder.DigitalOrderPicking, Methods.Read> {
    EntitySet(root, "DigitalOrderPickings")
  }

  /// `DigitalOrderPickingLines` · read · 60 rows a page
  public var digitalOrderPickingLines: EntitySet<SalesOrder.DigitalOrderPickingLine, Methods.Read> {
    EntitySet(root, "DigitalOrderPickingLines")
  }

  /// `DigitalOrderPickingLocations` · read · 60 rows a page
  public var digitalOrderPickingLocations: EntitySet<SalesOrder.DigitalOrderPickingLocation, Methods.Read> {
    EntitySet(root, "DigitalOrderPickingLocations")
  }

  /// `DropShipments` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var dropShipments: EntitySet<SalesOrder.DropShipment, Methods.ReadCreateUpdate> {
    EntitySet(root, "DropShipments")
  }

  /// `DropShipmentLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var dropShipmentLines: EntitySet<SalesOrder.DropShipmentLine, Methods.ReadCreateUpdate> {
    EntitySet(root, "DropShipmentLines")
  }

  /// `CompleteSalesOrder` · create · permission "Sales orders"
  public var completeSalesOrder: EntitySet<SalesOrder.CompleteSalesOrder, Methods.Create> {
    EntitySet(root, "CompleteSalesOrder")
  }

  /// `CompleteSalesOrderLine` · create · permission "Sales orders"
  public var completeSalesOrderLine: EntitySet<SalesOrder.CompleteSalesOrderLine, Methods.Create> {
    EntitySet(root, "CompleteSalesOrderLine")
  }

  /// `UpdateStockSerialNumberPickOrderLine` · function · POST
  public func updateStockSerialNumberPickOrderLine(id: UUID, pickOrderLine: UUID) async throws -> String {
    try await root.primitive(
      "UpdateStockSerialNumberPickOrderLine", .post,
      [FunctionParameter("id", .guid, id), FunctionParameter("pickOrderLine", .guid, pickOrderLine)])
  }
}
