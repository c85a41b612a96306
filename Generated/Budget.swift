// exact-online-generator 0.1.0 · for runtime 1 · services/budget.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/budget`
nonisolated public struct Budget: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Budgets` · read · 60 rows a page · permission "Financial budgets"
  public var budgets: EntitySet<Budget.BudgetEntity, Methods.Read> { EntitySet(root, "Budgets") }
}

nonisolated extension Budget {
  /// A planned amount for a ledger account and period.
  ///
  /// `budget/Budgets` · read · 60 rows a page · permission "Financial budgets"
  nonisolated public struct BudgetEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                   Double
      BudgetScenario             Guid
      BudgetScenarioCode         String
      BudgetScenarioDescription  String
      Costcenter                 String
      CostcenterDescription      String
      Costunit                   String
      CostunitDescription        String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      Division                   Int32
      GLAccount                  Guid
      GLAccountCode              String
      GLAccountDescription       String
      HID                        Int64
      ID                         Guid!     key
      Item                       Guid
      ItemCode                   String
      ItemDescription            String
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      ReportingPeriod            Int16
      ReportingYear              Int16
      """)
  }
}

nonisolated extension Budget.BudgetEntity {
  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal? { row.decimal(0) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(0) }

  /// `BudgetScenario` · Edm.Guid
  public var budgetScenario: UUID? { row.guid(1) }
  /// `BudgetScenario` in queries and change sets.
  public static var budgetScenario: Property<Self, UUID?> { .init(1) }

  /// `BudgetScenarioCode` · Edm.String
  public var budgetScenarioCode: String? { row.string(2) }
  /// `BudgetScenarioCode` in queries and change sets.
  public static var budgetScenarioCode: Property<Self, String?> { .init(2) }

  /// `BudgetScenarioDescription` · Edm.String
  public var budgetScenarioDescription: String? { row.string(3) }
  /// `BudgetScenarioDescription` in queries and change sets.
  public static var budgetScenarioDescription: Property<Self, String?> { .init(3) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(4) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: Property<Self, String?> { .init(4) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(5) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(5) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(6) }
  /// `Costunit` in queries and change sets.
  public static var costunit: Property<Self, String?> { .init(6) }

  /// `CostunitDescription` · Edm.String
  public var costunitDescription: String? { row.string(7) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: Property<Self, String?> { .init(7) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(8) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(8) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(9) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(10) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(11) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(12) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(12) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(13) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(13) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(14) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(14) }

  /// `HID` · Edm.Int64
  public var hid: Int64? { row[ifPresent: 15] }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int64?> { .init(15) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(16) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(17) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(17) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(18) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(18) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(19) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(19) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(20) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(20) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(21) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(21) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(22) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(22) }

  /// `ReportingPeriod` · Edm.Int16
  public var reportingPeriod: Int16? { row[ifPresent: 23] }
  /// `ReportingPeriod` in queries and change sets.
  public static var reportingPeriod: Property<Self, Int16?> { .init(23) }

  /// `ReportingYear` · Edm.Int16
  public var reportingYear: Int16? { row[ifPresent: 24] }
  /// `ReportingYear` in queries and change sets.
  public static var reportingYear: Property<Self, Int16?> { .init(24) }
}
