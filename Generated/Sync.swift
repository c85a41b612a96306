// exact-online-generator 0.1.0 · for runtime 1 · services/sync.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/sync`
nonisolated public struct Sync: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
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

nonisolated extension Sync {
  /// A record of something deleted, for clients that synchronize.
  ///
  /// `sync/Deleted` · read · 1000 rows a page · permission "Organization administration"
  nonisolated public struct DeletedEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!
      Timestamp    Int64!     key
      EntityKey    Guid!
      Division     Int32!
      EntityType   Int32!
      DeletedDate  DateTime!
      DeletedBy    Guid
      """)
  }
}

nonisolated extension Sync.DeletedEntity {
  /// `ID` · Edm.Guid
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(0) }

  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[1] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(1) }

  /// `EntityKey` · Edm.Guid
  public var entityKeyProperty: UUID { row[2] }
  /// `EntityKey` in queries and change sets.
  public static var entityKeyProperty: SelectableProperty<Self, UUID> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[3] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(3) }

  /// `EntityType` · Edm.Int32
  public var entityType: DeletedEntityType { row[4] }
  /// `EntityType` in queries and change sets.
  public static var entityType: Property<Self, DeletedEntityType> { .init(4) }

  /// `DeletedDate` · Edm.DateTime
  public var deletedDate: LocalDateTime { row[5] }
  /// `DeletedDate` in queries and change sets.
  public static var deletedDate: SelectableProperty<Self, LocalDateTime> { .init(5) }

  /// `DeletedBy` · Edm.Guid
  public var deletedBy: UUID? { row.guid(6) }
  /// `DeletedBy` in queries and change sets.
  public static var deletedBy: SelectableProperty<Self, UUID?> { .init(6) }
}
