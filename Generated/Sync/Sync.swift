// exact-online-generator 0.1.0 · services/sync.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/sync`
nonisolated public struct Sync: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `/api/v1/{division}/sync/CRM`
  public var crm: Sync.CRM { Sync.CRM(root: root.service("CRM")) }

  /// `/api/v1/{division}/sync/Cashflow`
  public var cashflow: Sync.Cashflow { Sync.Cashflow(root: root.service("Cashflow")) }

  /// `/api/v1/{division}/sync/Documents`
  public var documents: Sync.Documents { Sync.Documents(root: root.service("Documents")) }

  /// `/api/v1/{division}/sync/Financial`
  public var financial: Sync.Financial { Sync.Financial(root: root.service("Financial")) }

  /// `/api/v1/{division}/sync/HRM`
  public var hrm: Sync.HRM { Sync.HRM(root: root.service("HRM")) }

  /// `/api/v1/{division}/sync/Inventory`
  public var inventory: Sync.Inventory { Sync.Inventory(root: root.service("Inventory")) }

  /// `/api/v1/{division}/sync/Logistics`
  public var logistics: Sync.Logistics { Sync.Logistics(root: root.service("Logistics")) }

  /// `/api/v1/{division}/sync/Manufacturing`
  public var manufacturing: Sync.Manufacturing { Sync.Manufacturing(root: root.service("Manufacturing")) }

  /// `/api/v1/{division}/sync/Payroll`
  public var payroll: Sync.Payroll { Sync.Payroll(root: root.service("Payroll")) }

  /// `/api/v1/{division}/sync/Project`
  public var project: Sync.Project { Sync.Project(root: root.service("Project")) }

  /// `/api/v1/{division}/sync/PurchaseOrder`
  public var purchaseOrder: Sync.PurchaseOrder { Sync.PurchaseOrder(root: root.service("PurchaseOrder")) }

  /// `/api/v1/{division}/sync/Sales`
  public var sales: Sync.Sales { Sync.Sales(root: root.service("Sales")) }

  /// `/api/v1/{division}/sync/SalesInvoice`
  public var salesInvoice: Sync.SalesInvoice { Sync.SalesInvoice(root: root.service("SalesInvoice")) }

  /// `/api/v1/{division}/sync/SalesOrder`
  public var salesOrder: Sync.SalesOrder { Sync.SalesOrder(root: root.service("SalesOrder")) }

  /// `/api/v1/{division}/sync/Subscription`
  public var subscription: Sync.Subscription { Sync.Subscription(root: root.service("Subscription")) }

  /// `Deleted` · read · 1000 rows a page · permission "Organization administration"
  public var deleted: EntitySet<Sync.DeletedEntity, Methods.Read> { EntitySet(root, "Deleted") }
}
