// exact-online-generator 0.1.0 · for runtime 1 · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/bulk`
nonisolated public struct Bulk: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `/api/v1/{division}/bulk/CRM`
  public var crm: Bulk.CRM { Bulk.CRM(root: root.service("CRM")) }

  /// `/api/v1/{division}/bulk/Cashflow`
  public var cashflow: Bulk.Cashflow { Bulk.Cashflow(root: root.service("Cashflow")) }

  /// `/api/v1/{division}/bulk/Documents`
  public var documents: Bulk.Documents { Bulk.Documents(root: root.service("Documents")) }

  /// `/api/v1/{division}/bulk/Financial`
  public var financial: Bulk.Financial { Bulk.Financial(root: root.service("Financial")) }

  /// `/api/v1/{division}/bulk/Logistics`
  public var logistics: Bulk.Logistics { Bulk.Logistics(root: root.service("Logistics")) }

  /// `/api/v1/{division}/bulk/Project`
  public var project: Bulk.Project { Bulk.Project(root: root.service("Project")) }

  /// `/api/v1/{division}/bulk/SalesInvoice`
  public var salesInvoice: Bulk.SalesInvoice { Bulk.SalesInvoice(root: root.service("SalesInvoice")) }

  /// `/api/v1/{division}/bulk/SalesOrder`
  public var salesOrder: Bulk.SalesOrder { Bulk.SalesOrder(root: root.service("SalesOrder")) }
}
