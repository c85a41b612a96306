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

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 0] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: Property<Self, Decimal?> { Property(0) }

    /// `BudgetScenario` · Edm.Guid
    public var budgetScenario: UUID? { row[ifPresent: 1] }
    /// `BudgetScenario` in queries and change sets.
    public static var budgetScenario: Property<Self, UUID?> { Property(1) }

    /// `BudgetScenarioCode` · Edm.String
    public var budgetScenarioCode: String? { row[ifPresent: 2] }
    /// `BudgetScenarioCode` in queries and change sets.
    public static var budgetScenarioCode: Property<Self, String?> { Property(2) }

    /// `BudgetScenarioDescription` · Edm.String
    public var budgetScenarioDescription: String? { row[ifPresent: 3] }
    /// `BudgetScenarioDescription` in queries and change sets.
    public static var budgetScenarioDescription: Property<Self, String?> { Property(3) }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 4] }
    /// `Costcenter` in queries and change sets.
    public static var costcenter: Property<Self, String?> { Property(4) }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[ifPresent: 5] }
    /// `CostcenterDescription` in queries and change sets.
    public static var costcenterDescription: Property<Self, String?> { Property(5) }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 6] }
    /// `Costunit` in queries and change sets.
    public static var costunit: Property<Self, String?> { Property(6) }

    /// `CostunitDescription` · Edm.String
    public var costunitDescription: String? { row[ifPresent: 7] }
    /// `CostunitDescription` in queries and change sets.
    public static var costunitDescription: Property<Self, String?> { Property(7) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 8] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(8) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(9) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 10] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(10) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 11] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(11) }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 12] }
    /// `GLAccount` in queries and change sets.
    public static var glAccount: Property<Self, UUID?> { Property(12) }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 13] }
    /// `GLAccountCode` in queries and change sets.
    public static var glAccountCode: Property<Self, String?> { Property(13) }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 14] }
    /// `GLAccountDescription` in queries and change sets.
    public static var glAccountDescription: Property<Self, String?> { Property(14) }

    /// `HID` · Edm.Int64
    public var hid: Int64? { row[ifPresent: 15] }
    /// `HID` in queries and change sets.
    public static var hid: Property<Self, Int64?> { Property(15) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(16) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 17] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(17) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 18] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(18) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 19] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(19) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 20] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(20) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 21] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(21) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 22] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(22) }

    /// `ReportingPeriod` · Edm.Int16
    public var reportingPeriod: Int16? { row[ifPresent: 23] }
    /// `ReportingPeriod` in queries and change sets.
    public static var reportingPeriod: Property<Self, Int16?> { Property(23) }

    /// `ReportingYear` · Edm.Int16
    public var reportingYear: Int16? { row[ifPresent: 24] }
    /// `ReportingYear` in queries and change sets.
    public static var reportingYear: Property<Self, Int16?> { Property(24) }

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
