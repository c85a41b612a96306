// exact-online-generator 0.1.0 · for runtime 1 · services/bulk/Project.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/Project`
  nonisolated public struct Project: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `ProjectWBS` · read · 1000 rows a page · `$select` required · permission "Projects projects"
    public var projectWBS: EntitySet<Bulk.Project.ProjectWBS, Methods.Read> { EntitySet(root, "ProjectWBS") }
  }
}

nonisolated extension Bulk.Project {
  /// `bulk/Project/ProjectWBS` · read · 1000 rows a page · `$select` required · permission "Projects projects"
  nonisolated public struct ProjectWBS: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                        Guid!      key
      AdditionalInvoicing       Byte
      BaselineDate              DateTime
      BlockEntry                Boolean
      BlockRebilling            Boolean
      BudgetOverrunHours        Byte
      Completed                 Byte!
      Cost                      Double
      Created                   DateTime!
      Creator                   Guid
      CustomField               String
      DefaultItem               Guid
      DefaultItemIsMandatory    Byte!
      Description               String
      Division                  Int32!
      EndDate                   DateTime
      Hours                     Double
      InvoiceMethod             Int16
      IsBaseline                Byte
      Milestone                 Byte
      Modified                  DateTime!
      Modifier                  Guid
      Notes                     String
      Parent                    Guid
      Project                   Guid!
      ProjectTerm               Guid
      PurchaseMarkupPercentage  Double
      PurchasePrice             Double
      Quantity                  Double
      Revenue                   Double
      SequenceNumber            Int32!
      StartDate                 DateTime
      Supplier                  Guid
      TimeQuantityToAlert       Double
      Type                      Int16!
      """)
  }
}

nonisolated extension Bulk.Project.ProjectWBS {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AdditionalInvoicing` · Edm.Byte
  public var additionalInvoicing: UInt8? { row[ifPresent: 1] }
  /// `AdditionalInvoicing` in queries and change sets.
  public static var additionalInvoicing: SelectableProperty<Self, UInt8?> { .init(1) }

  /// `BaselineDate` · Edm.DateTime
  public var baselineDate: LocalDateTime? { row.dateTime(2) }
  /// `BaselineDate` in queries and change sets.
  public static var baselineDate: SelectableProperty<Self, LocalDateTime?> { .init(2) }

  /// `BlockEntry` · Edm.Boolean
  public var blockEntry: Bool? { row.boolean(3) }
  /// `BlockEntry` in queries and change sets.
  public static var blockEntry: SelectableProperty<Self, Bool?> { .init(3) }

  /// `BlockRebilling` · Edm.Boolean
  public var blockRebilling: Bool? { row.boolean(4) }
  /// `BlockRebilling` in queries and change sets.
  public static var blockRebilling: SelectableProperty<Self, Bool?> { .init(4) }

  /// `BudgetOverrunHours` · Edm.Byte
  public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 5] }
  /// `BudgetOverrunHours` in queries and change sets.
  public static var budgetOverrunHours: SelectableProperty<Self, BudgetOverrunHours?> { .init(5) }

  /// `Completed` · Edm.Byte
  public var completed: UInt8 { row[6] }
  /// `Completed` in queries and change sets.
  public static var completed: SelectableProperty<Self, UInt8> { .init(6) }

  /// `Cost` · Edm.Double
  public var cost: Decimal? { row.decimal(7) }
  /// `Cost` in queries and change sets.
  public static var cost: SelectableProperty<Self, Decimal?> { .init(7) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[8] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(8) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(9) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(10) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(10) }

  /// `DefaultItem` · Edm.Guid
  public var defaultItem: UUID? { row.guid(11) }
  /// `DefaultItem` in queries and change sets.
  public static var defaultItem: Property<Self, UUID?> { .init(11) }

  /// `DefaultItemIsMandatory` · Edm.Byte
  public var defaultItemIsMandatory: Bool { row[12] }
  /// `DefaultItemIsMandatory` in queries and change sets.
  public static var defaultItemIsMandatory: SelectableProperty<Self, Bool> { .init(12) }

  /// `Description` · Edm.String
  public var description: String? { row.string(13) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(13) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[14] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(14) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(15) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(15) }

  /// `Hours` · Edm.Double
  public var hours: Decimal? { row.decimal(16) }
  /// `Hours` in queries and change sets.
  public static var hours: SelectableProperty<Self, Decimal?> { .init(16) }

  /// `InvoiceMethod` · Edm.Int16
  public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 17] }
  /// `InvoiceMethod` in queries and change sets.
  public static var invoiceMethod: SelectableProperty<Self, ProjectWBSInvoiceMethod?> { .init(17) }

  /// `IsBaseline` · Edm.Byte
  public var isBaseline: Bool? { row.boolean(18) }
  /// `IsBaseline` in queries and change sets.
  public static var isBaseline: SelectableProperty<Self, Bool?> { .init(18) }

  /// `Milestone` · Edm.Byte
  public var milestone: UInt8? { row[ifPresent: 19] }
  /// `Milestone` in queries and change sets.
  public static var milestone: SelectableProperty<Self, UInt8?> { .init(19) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[20] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(20) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(21) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(21) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(22) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(22) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(23) }
  /// `Parent` in queries and change sets.
  public static var parent: Property<Self, UUID?> { .init(23) }

  /// `Project` · Edm.Guid
  public var project: UUID { row[24] }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID> { .init(24) }

  /// `ProjectTerm` · Edm.Guid
  public var projectTerm: UUID? { row.guid(25) }
  /// `ProjectTerm` in queries and change sets.
  public static var projectTerm: Property<Self, UUID?> { .init(25) }

  /// `PurchaseMarkupPercentage` · Edm.Double
  public var purchaseMarkupPercentage: Decimal? { row.decimal(26) }
  /// `PurchaseMarkupPercentage` in queries and change sets.
  public static var purchaseMarkupPercentage: SelectableProperty<Self, Decimal?> { .init(26) }

  /// `PurchasePrice` · Edm.Double
  public var purchasePrice: Decimal? { row.decimal(27) }
  /// `PurchasePrice` in queries and change sets.
  public static var purchasePrice: SelectableProperty<Self, Decimal?> { .init(27) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(28) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(28) }

  /// `Revenue` · Edm.Double
  public var revenue: Decimal? { row.decimal(29) }
  /// `Revenue` in queries and change sets.
  public static var revenue: SelectableProperty<Self, Decimal?> { .init(29) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32 { row[30] }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: SelectableProperty<Self, Int32> { .init(30) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(31) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(31) }

  /// `Supplier` · Edm.Guid
  public var supplier: UUID? { row.guid(32) }
  /// `Supplier` in queries and change sets.
  public static var supplier: SelectableProperty<Self, UUID?> { .init(32) }

  /// `TimeQuantityToAlert` · Edm.Double
  public var timeQuantityToAlert: Decimal? { row.decimal(33) }
  /// `TimeQuantityToAlert` in queries and change sets.
  public static var timeQuantityToAlert: SelectableProperty<Self, Decimal?> { .init(33) }

  /// `Type` · Edm.Int16
  public var type: ProjectWBSType { row[34] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ProjectWBSType> { .init(34) }
}
