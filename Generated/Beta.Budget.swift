// exact-online-generator 0.1.0 · for runtime 1 · services/beta/budget.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/budget`
  nonisolated public struct Budget: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `BudgetScenarios` · read · 60 rows a page · permission "Financial budgets"
    public var budgetScenarios: EntitySet<Beta.Budget.BudgetScenario, Methods.Read> { EntitySet(root, "BudgetScenarios") }
  }
}

nonisolated extension Beta.Budget {
  /// `beta/budget/BudgetScenarios` · read · 60 rows a page · permission "Financial budgets"
  nonisolated public struct BudgetScenario: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `FromYear` · Edm.Int16
  public var fromYear: Int16? { row[ifPresent: 7] }
  /// `FromYear` in queries and change sets.
  public static var fromYear: Property<Self, Int16?> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `ToYear` · Edm.Int16
  public var toYear: Int16? { row[ifPresent: 11] }
  /// `ToYear` in queries and change sets.
  public static var toYear: Property<Self, Int16?> { .init(11) }
}
