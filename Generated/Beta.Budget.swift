// exact-online-generator 0.1.0 · services/beta/budget.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/budget`
  nonisolated public struct Budget: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `BudgetScenarios` · read · 60 rows a page · permission "Financial budgets"
    public var budgetScenarios: EntitySet<Beta.Budget.BudgetScenario, Methods.Read> {
      EntitySet(root, "BudgetScenarios")
    }
  }
}

nonisolated extension Beta.Budget {
  /// `beta/budget/BudgetScenarios` · read · 60 rows a page · permission "Financial budgets"
  nonisolated public struct BudgetScenario: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Beta.Budget.BudgetScenario {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var code: Property<Self, String?> { Property(1) }
  public static var created: Property<Self, LocalDateTime?> { Property(2) }
  public static var creator: Property<Self, UUID?> { Property(3) }
  public static var creatorFullName: Property<Self, String?> { Property(4) }
  public static var description: Property<Self, String?> { Property(5) }
  public static var division: Property<Self, Int32?> { Property(6) }
  public static var fromYear: Property<Self, Int16?> { Property(7) }
  public static var modified: Property<Self, LocalDateTime?> { Property(8) }
  public static var modifier: Property<Self, UUID?> { Property(9) }
  public static var modifierFullName: Property<Self, String?> { Property(10) }
  public static var toYear: Property<Self, Int16?> { Property(11) }
}
