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

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `AdditionalInvoicing` · Edm.Byte
    public var additionalInvoicing: UInt8? { row[ifPresent: 1] }
    /// `AdditionalInvoicing` in queries and change sets.
    public static var additionalInvoicing: SelectableProperty<Self, UInt8?> { SelectableProperty(1) }

    /// `BaselineDate` · Edm.DateTime
    public var baselineDate: LocalDateTime? { row[ifPresent: 2] }
    /// `BaselineDate` in queries and change sets.
    public static var baselineDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(2) }

    /// `BlockEntry` · Edm.Boolean
    public var blockEntry: Bool? { row[ifPresent: 3] }
    /// `BlockEntry` in queries and change sets.
    public static var blockEntry: SelectableProperty<Self, Bool?> { SelectableProperty(3) }

    /// `BlockRebilling` · Edm.Boolean
    public var blockRebilling: Bool? { row[ifPresent: 4] }
    /// `BlockRebilling` in queries and change sets.
    public static var blockRebilling: SelectableProperty<Self, Bool?> { SelectableProperty(4) }

    /// `BudgetOverrunHours` · Edm.Byte
    public var budgetOverrunHours: BudgetOverrunHours? { row[ifPresent: 5] }
    /// `BudgetOverrunHours` in queries and change sets.
    public static var budgetOverrunHours: SelectableProperty<Self, BudgetOverrunHours?> { SelectableProperty(5) }

    /// `Completed` · Edm.Byte
    public var completed: UInt8 { row[6] }
    /// `Completed` in queries and change sets.
    public static var completed: SelectableProperty<Self, UInt8> { SelectableProperty(6) }

    /// `Cost` · Edm.Double
    public var cost: Decimal? { row[ifPresent: 7] }
    /// `Cost` in queries and change sets.
    public static var cost: SelectableProperty<Self, Decimal?> { SelectableProperty(7) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[8] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime> { SelectableProperty(8) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(9) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 10] }
    /// `CustomField` in queries and change sets.
    public static var customField: SelectableProperty<Self, String?> { SelectableProperty(10) }

    /// `DefaultItem` · Edm.Guid
    public var defaultItem: UUID? { row[ifPresent: 11] }
    /// `DefaultItem` in queries and change sets.
    public static var defaultItem: Property<Self, UUID?> { Property(11) }

    /// `DefaultItemIsMandatory` · Edm.Byte
    public var defaultItemIsMandatory: Bool { row[12] }
    /// `DefaultItemIsMandatory` in queries and change sets.
    public static var defaultItemIsMandatory: SelectableProperty<Self, Bool> { SelectableProperty(12) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 13] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[14] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32> { SelectableProperty(14) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 15] }
    /// `EndDate` in queries and change sets.
    public static var endDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(15) }

    /// `Hours` · Edm.Double
    public var hours: Decimal? { row[ifPresent: 16] }
    /// `Hours` in queries and change sets.
    public static var hours: SelectableProperty<Self, Decimal?> { SelectableProperty(16) }

    /// `InvoiceMethod` · Edm.Int16
    public var invoiceMethod: ProjectWBSInvoiceMethod? { row[ifPresent: 17] }
    /// `InvoiceMethod` in queries and change sets.
    public static var invoiceMethod: SelectableProperty<Self, ProjectWBSInvoiceMethod?> { SelectableProperty(17) }

    /// `IsBaseline` · Edm.Byte
    public var isBaseline: Bool? { row[ifPresent: 18] }
    /// `IsBaseline` in queries and change sets.
    public static var isBaseline: SelectableProperty<Self, Bool?> { SelectableProperty(18) }

    /// `Milestone` · Edm.Byte
    public var milestone: UInt8? { row[ifPresent: 19] }
    /// `Milestone` in queries and change sets.
    public static var milestone: SelectableProperty<Self, UInt8?> { SelectableProperty(19) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[20] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime> { Property(20) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 21] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(21) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 22] }
    /// `Notes` in queries and change sets.
    public static var notes: SelectableProperty<Self, String?> { SelectableProperty(22) }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 23] }
    /// `Parent` in queries and change sets.
    public static var parent: Property<Self, UUID?> { Property(23) }

    /// `Project` · Edm.Guid
    public var project: UUID { row[24] }
    /// `Project` in queries and change sets.
    public static var project: Property<Self, UUID> { Property(24) }

    /// `ProjectTerm` · Edm.Guid
    public var projectTerm: UUID? { row[ifPresent: 25] }
    /// `ProjectTerm` in queries and change sets.
    public static var projectTerm: Property<Self, UUID?> { Property(25) }

    /// `PurchaseMarkupPercentage` · Edm.Double
    public var purchaseMarkupPercentage: Decimal? { row[ifPresent: 26] }
    /// `PurchaseMarkupPercentage` in queries and change sets.
    public static var purchaseMarkupPercentage: SelectableProperty<Self, Decimal?> { SelectableProperty(26) }

    /// `PurchasePrice` · Edm.Double
    public var purchasePrice: Decimal? { row[ifPresent: 27] }
    /// `PurchasePrice` in queries and change sets.
    public static var purchasePrice: SelectableProperty<Self, Decimal?> { SelectableProperty(27) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 28] }
    /// `Quantity` in queries and change sets.
    public static var quantity: SelectableProperty<Self, Decimal?> { SelectableProperty(28) }

    /// `Revenue` · Edm.Double
    public var revenue: Decimal? { row[ifPresent: 29] }
    /// `Revenue` in queries and change sets.
    public static var revenue: SelectableProperty<Self, Decimal?> { SelectableProperty(29) }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32 { row[30] }
    /// `SequenceNumber` in queries and change sets.
    public static var sequenceNumber: SelectableProperty<Self, Int32> { SelectableProperty(30) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 31] }
    /// `StartDate` in queries and change sets.
    public static var startDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(31) }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 32] }
    /// `Supplier` in queries and change sets.
    public static var supplier: SelectableProperty<Self, UUID?> { SelectableProperty(32) }

    /// `TimeQuantityToAlert` · Edm.Double
    public var timeQuantityToAlert: Decimal? { row[ifPresent: 33] }
    /// `TimeQuantityToAlert` in queries and change sets.
    public static var timeQuantityToAlert: SelectableProperty<Self, Decimal?> { SelectableProperty(33) }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType { row[34] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, ProjectWBSType> { Property(34) }

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
