// exact-online-generator 0.1.0 · for runtime 1 · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/read`
nonisolated public struct Read: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `/api/v1/{division}/read/crm`
  public var crm: Read.CRM { Read.CRM(root: root.service("crm")) }

  /// `/api/v1/{division}/read/financial`
  public var financial: Read.Financial { Read.Financial(root: root.service("financial")) }

  /// `/api/v1/{division}/read/logistics`
  public var logistics: Read.Logistics { Read.Logistics(root: root.service("logistics")) }

  /// `/api/v1/{division}/read/mailbox`
  public var mailbox: Read.Mailbox { Read.Mailbox(root: root.service("mailbox")) }

  /// `/api/v1/{division}/read/manufacturing`
  public var manufacturing: Read.Manufacturing { Read.Manufacturing(root: root.service("manufacturing")) }

  /// `/api/v1/{division}/read/payroll`
  public var payroll: Read.Payroll { Read.Payroll(root: root.service("payroll")) }

  /// `/api/v1/{division}/read/project`
  public var project: Read.Project { Read.Project(root: root.service("project")) }

  /// `/api/v1/{division}/read/salesinvoice`
  public var salesInvoice: Read.SalesInvoice { Read.SalesInvoice(root: root.service("salesinvoice")) }

  /// `/api/v1/{division}/read/sync`
  public var sync: Read.Sync { Read.Sync(root: root.service("sync")) }
}
