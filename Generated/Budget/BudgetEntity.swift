// exact-online-generator 0.1.0 · services/budget.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Budget {
  /// A planned amount for a ledger account and period.
  ///
  /// `budget/Budgets` · read · 60 rows a page · permission "Financial budgets"
  nonisolated public struct BudgetEntity: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 0] }

    /// `BudgetScenario` · Edm.Guid
    public var budgetScenario: UUID? { row[ifPresent: 1] }

    /// `BudgetScenarioCode` · Edm.String
    public var budgetScenarioCode: String? { row[ifPresent: 2] }

    /// `BudgetScenarioDescription` · Edm.String
    public var budgetScenarioDescription: String? { row[ifPresent: 3] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 4] }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[ifPresent: 5] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 6] }

    /// `CostunitDescription` · Edm.String
    public var costunitDescription: String? { row[ifPresent: 7] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 8] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 11] }

    /// `GLAccount` · Edm.Guid
    public var glAccount: UUID? { row[ifPresent: 12] }

    /// `GLAccountCode` · Edm.String
    public var glAccountCode: String? { row[ifPresent: 13] }

    /// `GLAccountDescription` · Edm.String
    public var glAccountDescription: String? { row[ifPresent: 14] }

    /// `HID` · Edm.Int64
    public var hid: Int64? { row[ifPresent: 15] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 17] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 18] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 19] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 20] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 21] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 22] }

    /// `ReportingPeriod` · Edm.Int16
    public var reportingPeriod: Int16? { row[ifPresent: 23] }

    /// `ReportingYear` · Edm.Int16
    public var reportingYear: Int16? { row[ifPresent: 24] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<Budget.BudgetEntity, Decimal?> { Property(0) }
    public var budgetScenario: Property<Budget.BudgetEntity, UUID?> { Property(1) }
    public var budgetScenarioCode: Property<Budget.BudgetEntity, String?> { Property(2) }
    public var budgetScenarioDescription: Property<Budget.BudgetEntity, String?> { Property(3) }
    public var costcenter: Property<Budget.BudgetEntity, String?> { Property(4) }
    public var costcenterDescription: Property<Budget.BudgetEntity, String?> { Property(5) }
    public var costunit: Property<Budget.BudgetEntity, String?> { Property(6) }
    public var costunitDescription: Property<Budget.BudgetEntity, String?> { Property(7) }
    public var created: Property<Budget.BudgetEntity, LocalDateTime?> { Property(8) }
    public var creator: Property<Budget.BudgetEntity, UUID?> { Property(9) }
    public var creatorFullName: Property<Budget.BudgetEntity, String?> { Property(10) }
    public var division: Property<Budget.BudgetEntity, Int32?> { Property(11) }
    public var glAccount: Property<Budget.BudgetEntity, UUID?> { Property(12) }
    public var glAccountCode: Property<Budget.BudgetEntity, String?> { Property(13) }
    public var glAccountDescription: Property<Budget.BudgetEntity, String?> { Property(14) }
    public var hid: Property<Budget.BudgetEntity, Int64?> { Property(15) }
    public var id: Property<Budget.BudgetEntity, UUID> { Property(16) }
    public var item: Property<Budget.BudgetEntity, UUID?> { Property(17) }
    public var itemCode: Property<Budget.BudgetEntity, String?> { Property(18) }
    public var itemDescription: Property<Budget.BudgetEntity, String?> { Property(19) }
    public var modified: Property<Budget.BudgetEntity, LocalDateTime?> { Property(20) }
    public var modifier: Property<Budget.BudgetEntity, UUID?> { Property(21) }
    public var modifierFullName: Property<Budget.BudgetEntity, String?> { Property(22) }
    public var reportingPeriod: Property<Budget.BudgetEntity, Int16?> { Property(23) }
    public var reportingYear: Property<Budget.BudgetEntity, Int16?> { Property(24) }
  }
}
