// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/purchaseorder`
nonisolated public struct PurchaseOrder: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `PurchaseOrders` · read, create, update, delete · 60 rows a page · webhook topic `PurchaseOrders`
  /// · permission "Purchase orders"
  public var purchaseOrders: EntitySet<PurchaseOrder.PurchaseOrderEntity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "PurchaseOrders")
  }

  /// `PurchaseOrderLines` · read, create, update, delete · 60 rows a page · permission "Purchase orders"
  public var purchaseOrderLines: EntitySet<PurchaseOrder.PurchaseOrderLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "PurchaseOrderLines")
  }

  /// `GoodsReceipts` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var goodsReceipts: EntitySet<PurchaseOrder.GoodsReceipt, Methods.ReadCreateUpdate> {
    EntitySet(root, "GoodsReceipts")
  }

  /// `GoodsReceiptLines` · read, create · 60 rows a page · permission "Logistics wms"
  public var goodsReceiptLines: EntitySet<PurchaseOrder.GoodsReceiptLine, Methods.ReadCreate> {
    EntitySet(root, "GoodsReceiptLines")
  }

  /// `BatchQuantitiesPerWarehouses`
  public var batchQuantitiesPerWarehouses:
    EntitySet<PurchaseOrder.BatchQuantitiesPerWarehouse, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "BatchQuantitiesPerWarehouses")
  }

  /// `BatchQuantitiesPerLocations`
  public var batchQuantitiesPerLocations:
    EntitySet<PurchaseOrder.BatchQuantitiesPerLocation, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "BatchQuantitiesPerLocations")
  }

  /// `StockBatchNumbers`
  public var stockBatchNumbers: EntitySet<PurchaseOrder.StockBatchNumber, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockBatchNumbers")
  }

  /// `StockSerialNumbers`
  public var stockSerialNumbers: EntitySet<PurchaseOrder.StockSerialNumber, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockSerialNumbers")
  }

  /// `PurchaseReturns` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var purchaseReturns: EntitySet<PurchaseOrder.PurchaseReturn, Methods.ReadCreateUpdate> {
    EntitySet(root, "PurchaseReturns")
  }

  /// `PurchaseReturnLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var purchaseReturnLines: EntitySet<PurchaseOrder.PurchaseReturnLines, Methods.ReadCreateUpdate> {
    EntitySet(root, "PurchaseReturnLines")
  }

  /// `PurchasePlanningShopOrderMaterialPlans`
  public var purchasePlanningShopOrderMaterialPlans:
    EntitySet<PurchaseOrder.PurchaseMaterialPlanning, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "PurchasePlanningShopOrderMaterialPlans")
  }

  /// `PurchasePlanningShopOrderRoutingStepPlans`
  public var purchasePlanningShopOrderRoutingStepPlans:
    EntitySet<PurchaseOrder.PurchaseSubcontractPlanning, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "PurchasePlanningShopOrderRoutingStepPlans")
  }
}
