// exact-online-generator 0.1.0 · services/general.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/general`
nonisolated public struct General: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Currencies` · read · 60 rows a page · permission "Financial currencies"
  public var currencies: EntitySet<General.Currency, Methods.Read> { EntitySet(root, "Currencies") }

  /// `Layouts` · read · 60 rows a page · permission "-"
  public var layouts: EntitySet<General.GeneralLayout, Methods.Read> { EntitySet(root, "Layouts") }
}

nonisolated extension General {
  /// A currency that the division can use.
  ///
  /// `general/Currencies` · read · 60 rows a page · permission "Financial currencies"
  nonisolated public struct Currency: Entity {
    public typealias Key = String
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountPrecision` · Edm.Double
    public var amountPrecision: Decimal { row[0] }

    /// `Code` · Edm.String · key
    public var code: String { row[1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 4] }

    /// `PricePrecision` · Edm.Double
    public var pricePrecision: Decimal { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountPrecision  Double!
      Code             String!   key
      Created          DateTime
      Description      String
      Modified         DateTime
      PricePrecision   Double!
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension General.Currency {
  public static var amountPrecision: Property<Self, Decimal> { Property(0) }
  public static var code: Property<Self, String> { Property(1) }
  public static var created: Property<Self, LocalDateTime?> { Property(2) }
  public static var description: Property<Self, String?> { Property(3) }
  public static var modified: Property<Self, LocalDateTime?> { Property(4) }
  public static var pricePrecision: Property<Self, Decimal> { Property(5) }
}

nonisolated extension General {
  /// `general/Layouts` · read · 60 rows a page · permission "-"
  nonisolated public struct GeneralLayout: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }

    /// `Type` · Edm.Int16
    public var type: LayoutType? { row[ifPresent: 9] }

    /// `Category` · Edm.Int32
    public var category: LayoutCategory { row[10] }

    /// `CategoryName` · Edm.String
    public var categoryName: String? { row[ifPresent: 11] }

    /// `DDView` · Edm.Guid
    public var ddView: UUID? { row[ifPresent: 12] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 13] }

    /// `Status` · Edm.Int16
    public var status: LayoutStatus { row[14] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      ID                Guid!     key
      Subject           String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Type              Int16
      Category          Int32!
      CategoryName      String
      DDView            Guid
      Language          String
      Status            Int16!
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension General.GeneralLayout {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var creator: Property<Self, UUID?> { Property(1) }
  public static var creatorFullName: Property<Self, String?> { Property(2) }
  public static var division: Property<Self, Int32?> { Property(3) }
  public static var id: Property<Self, UUID> { Property(4) }
  public static var subject: Property<Self, String?> { Property(5) }
  public static var modified: Property<Self, LocalDateTime?> { Property(6) }
  public static var modifier: Property<Self, UUID?> { Property(7) }
  public static var modifierFullName: Property<Self, String?> { Property(8) }
  public static var type: Property<Self, LayoutType?> { Property(9) }
  public static var category: Property<Self, LayoutCategory> { Property(10) }
  public static var categoryName: Property<Self, String?> { Property(11) }
  public static var ddView: Property<Self, UUID?> { Property(12) }
  public static var language: Property<Self, String?> { Property(13) }
  public static var status: Property<Self, LayoutStatus> { Property(14) }
}

nonisolated extension General {
  /// `general:Layout`
  nonisolated public struct Layout: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }

    /// `Type` · Edm.Int16
    public var type: LayoutType? { row[ifPresent: 9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      ID                Guid!     key
      Subject           String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Type              Int16
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension General.Layout {
  public static var created: Property<Self, LocalDateTime?> { Property(0) }
  public static var creator: Property<Self, UUID?> { Property(1) }
  public static var creatorFullName: Property<Self, String?> { Property(2) }
  public static var division: Property<Self, Int32?> { Property(3) }
  public static var id: Property<Self, UUID> { Property(4) }
  public static var subject: Property<Self, String?> { Property(5) }
  public static var modified: Property<Self, LocalDateTime?> { Property(6) }
  public static var modifier: Property<Self, UUID?> { Property(7) }
  public static var modifierFullName: Property<Self, String?> { Property(8) }
  public static var type: Property<Self, LayoutType?> { Property(9) }
}
