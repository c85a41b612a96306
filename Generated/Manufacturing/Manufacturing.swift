// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/manufacturing`
nonisolated public struct Manufacturing: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `BillOfMaterialVersions` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var billOfMaterialVersions: EntitySet<Manufacturing.BillOfMaterialVersion, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "BillOfMaterialVersions")
  }

  /// `ShopOrderPriorities` · read, update · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderPriorities: EntitySet<Manufacturing.ShopOrderPriority, Methods.ReadUpdate> {
    EntitySet(root, "ShopOrderPriorities")
  }

  /// `BillOfMaterialMaterials` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var billOfMaterialMaterials: EntitySet<Manufacturing.BillOfMaterialMaterial, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "BillOfMaterialMaterials")
  }

  /// `BillOfMaterialRoutings` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var billOfMaterialRoutings: EntitySet<Manufacturing.BillOfMaterialRouting, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "BillOfMaterialRoutings")
  }

  /// `EmployeeWorkcenters`
  public var employeeWorkcenters: EntitySet<Manufacturing.EmployeeWorkcenter, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "EmployeeWorkcenters")
  }

  /// `ByProductReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  public var byProductReceipts: EntitySet<Manufacturing.ByProductReceipt, Methods.ReadCreate> {
    EntitySet(root, "ByProductReceipts")
  }

  /// `ByProductReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  public var byProductReversals: EntitySet<Manufacturing.ByProductReversal, Methods.ReadCreate> {
    EntitySet(root, "ByProductReversals")
  }

  /// `ShopOrderReceipts` · read, create · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderReceipts: EntitySet<Manufacturing.ShopOrderReceipt, Methods.ReadCreate> {
    EntitySet(root, "ShopOrderReceipts")
  }

  /// `ShopOrderReversals` · read, create · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderReversals: EntitySet<Manufacturing.ShopOrderReversal, Methods.ReadCreate> {
    EntitySet(root, "ShopOrderReversals")
  }

  /// `MaterialIssues` · read, create · 60 rows a page · permission "Manufacturing production"
  public var materialIssues: EntitySet<Manufacturing.MaterialIssue, Methods.ReadCreate> {
    EntitySet(root, "MaterialIssues")
  }

  /// `MaterialReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  public var materialReversals: EntitySet<Manufacturing.MaterialReversal, Methods.ReadCreate> {
    EntitySet(root, "MaterialReversals")
  }

  /// `StageForDeliveryReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  public var stageForDeliveryReceipts: EntitySet<Manufacturing.StageForDeliveryReceipt, Methods.ReadCreate> {
    EntitySet(root, "StageForDeliveryReceipts")
  }

  /// `StageForDeliveryReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  public var stageForDeliveryReversals: EntitySet<Manufacturing.StageForDeliveryReversal, Methods.ReadCreate> {
    EntitySet(root, "StageForDeliveryReversals")
  }

  /// `SubOrderReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  public var subOrderReversals: EntitySet<Manufacturing.SubOrderReversal, Methods.ReadCreate> {
    EntitySet(root, "SubOrderReversals")
  }

  /// `SubOrderReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  public var subOrderReceipts: EntitySet<Manufacturing.SubOrderReceipt, Methods.ReadCreate> {
    EntitySet(root, "SubOrderReceipts")
  }

  /// `OperationResources` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var operationResources: EntitySet<Manufacturing.OperationResource, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "OperationResources")
  }

  /// `Operations` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var operations: EntitySet<Manufacturing.Operation, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Operations")
  }

  /// `ProductionAreas` · read, create, update, delete · 60 rows a page · permission "Manufacturing production"
  public var productionAreas: EntitySet<Manufacturing.ProductionArea, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ProductionAreas")
  }

  /// `SalesOrderlines`
  public var salesOrderlines: EntitySet<Manufacturing.SalesOrderLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "SalesOrderlines")
  }

  /// `ShopOrderMaterialPlans` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderMaterialPlans: EntitySet<Manufacturing.ShopOrderMaterialPlan, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ShopOrderMaterialPlans")
  }

  /// `ShopOrderMaterialPlanDetails` · read · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderMaterialPlanDetails: EntitySet<Manufacturing.ShopOrderMaterialPlanDetail, Methods.Read> {
    EntitySet(root, "ShopOrderMaterialPlanDetails")
  }

  /// `ItemWarehouseStorageLocations`
  public var itemWarehouseStorageLocations:
    EntitySet<Manufacturing.ItemWarehouseStorageLocation, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "ItemWarehouseStorageLocations")
  }

  /// `ShopOrderRoutingStepPlans` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrderRoutingStepPlans:
    EntitySet<Manufacturing.ShopOrderRoutingStepPlan, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "ShopOrderRoutingStepPlans")
  }

  /// `ShopOrders` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var shopOrders: EntitySet<Manufacturing.ShopOrder, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ShopOrders")
  }

  /// `TimedTimeTransactions` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var timedTimeTransactions: EntitySet<Manufacturing.TimedTimeTransaction, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TimedTimeTransactions")
  }

  /// `TimeTransactions` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var timeTransactions: EntitySet<Manufacturing.ManufacturingTimeTransaction, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "TimeTransactions")
  }

  /// `Workcenters` · read, create, update, delete · 60 rows a page · permission "Manufacturing shopfloor"
  public var workcenters: EntitySet<Manufacturing.Workcenter, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Workcenters")
  }

  /// `ManufacturingSettings` · read · 60 rows a page · permission "Manufacturing production"
  public var manufacturingSettings: EntitySet<Manufacturing.ManufacturingSettings, Methods.Read> {
    EntitySet(root, "ManufacturingSettings")
  }

  /// `StockBatchNumbers`
  public var stockBatchNumbers: EntitySet<Manufacturing.StockBatchNumber, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockBatchNumbers")
  }

  /// `StockSerialNumbers`
  public var stockSerialNumbers: EntitySet<Manufacturing.StockSerialNumber, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "StockSerialNumbers")
  }
}
