// exact-online-generator 0.1.0 · services/beta/budget.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta.Budget {
  /// `beta/budget/BudgetScenarios` · read · 60 rows a page · permission "Financial budgets"
  nonisolated public struct BudgetScenario: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `FromYear` · Edm.Int16
    public var fromYear: Int16? { row[ifPresent: 7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `ToYear` · Edm.Int16
    public var toYear: Int16? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!     key
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      FromYear          Int16
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      ToYear            Int16
      """)
  }
}

nonisolated extension Beta.Budget.BudgetScenario {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Beta.Budget.BudgetScenario, UUID> { Property(0) }
    public var code: Property<Beta.Budget.BudgetScenario, String?> { Property(1) }
    public var created: Property<Beta.Budget.BudgetScenario, LocalDateTime?> { Property(2) }
    public var creator: Property<Beta.Budget.BudgetScenario, UUID?> { Property(3) }
    public var creatorFullName: Property<Beta.Budget.BudgetScenario, String?> { Property(4) }
    public var description: Property<Beta.Budget.BudgetScenario, String?> { Property(5) }
    public var division: Property<Beta.Budget.BudgetScenario, Int32?> { Property(6) }
    public var fromYear: Property<Beta.Budget.BudgetScenario, Int16?> { Property(7) }
    public var modified: Property<Beta.Budget.BudgetScenario, LocalDateTime?> { Property(8) }
    public var modifier: Property<Beta.Budget.BudgetScenario, UUID?> { Property(9) }
    public var modifierFullName: Property<Beta.Budget.BudgetScenario, String?> { Property(10) }
    public var toYear: Property<Beta.Budget.BudgetScenario, Int16?> { Property(11) }
  }
}
