// exact-online-generator 0.1.0 · services/sync/Manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Manufacturing`
  nonisolated public struct Manufacturing: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `BillOfMaterialMaterials` · read · 1000 rows a page · `$select` required · permission "Manufacturing production"
    public var billOfMaterialMaterials: EntitySet<Sync.Manufacturing.BillOfMaterialMaterialSync, Methods.Read> {
      EntitySet(root, "BillOfMaterialMaterials")
    }

    /// `BillOfMaterialVersions` · read · 1000 rows a page · `$select` required · permission "Manufacturing production"
    public var billOfMaterialVersions: EntitySet<Sync.Manufacturing.BillOfMaterialVersionSync, Methods.Read> {
      EntitySet(root, "BillOfMaterialVersions")
    }

    /// `MaterialIssues` · read · 1000 rows a page · `$select` required · permission "Manufacturing production"
    public var materialIssues: EntitySet<Sync.Manufacturing.MaterialIssueSync, Methods.Read> {
      EntitySet(root, "MaterialIssues")
    }

    /// `ShopOrderMaterialPlans` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrderMaterialPlans: EntitySet<Sync.Manufacturing.ShopOrderMaterialPlanSync, Methods.Read> {
      EntitySet(root, "ShopOrderMaterialPlans")
    }

    /// `ShopOrderPurchasePlanning` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrderPurchasePlanning: EntitySet<Sync.Manufacturing.ShopOrderPurchasePlanningSync, Methods.Read> {
      EntitySet(root, "ShopOrderPurchasePlanning")
    }

    /// `ShopOrderRoutingStepPlans` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrderRoutingStepPlans: EntitySet<Sync.Manufacturing.ShopOrderRoutingStepPlanSync, Methods.Read> {
      EntitySet(root, "ShopOrderRoutingStepPlans")
    }

    /// `ShopOrders` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrders: EntitySet<Sync.Manufacturing.ShopOrderSync, Methods.Read> { EntitySet(root, "ShopOrders") }

    /// `ShopOrderSubOrders` · read · 1000 rows a page · `$select` required · permission "Manufacturing shopfloor"
    public var shopOrderSubOrders: EntitySet<Sync.Manufacturing.ShopOrderSubOrderSync, Methods.Read> {
      EntitySet(root, "ShopOrderSubOrders")
    }
  }
}
