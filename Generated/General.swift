// exact-online-generator 0.1.0 · for runtime 1 · services/general.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/general`
nonisolated public struct General: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
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
  nonisolated public struct Currency: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = String
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `AmountPrecision` · Edm.Double
    public var amountPrecision: Decimal { row[0] }
    /// `AmountPrecision` in queries and change sets.
    public static var amountPrecision: Property<Self, Decimal> { Property(0) }

    /// `Code` · Edm.String · key
    public var code: String { row[1] }
    /// `Code` in queries and change sets.
    public static var code: Property<Self, String> { Property(1) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(2) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(3) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 4] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(4) }

    /// `PricePrecision` · Edm.Double
    public var pricePrecision: Decimal { row[5] }
    /// `PricePrecision` in queries and change sets.
    public static var pricePrecision: Property<Self, Decimal> { Property(5) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension General {
  /// `general/Layouts` · read · 60 rows a page · permission "-"
  nonisolated public struct GeneralLayout: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(4) }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 5] }
    /// `Subject` in queries and change sets.
    public static var subject: Property<Self, String?> { Property(5) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(6) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(7) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(8) }

    /// `Type` · Edm.Int16
    public var type: LayoutType? { row[ifPresent: 9] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, LayoutType?> { Property(9) }

    /// `Category` · Edm.Int32
    public var category: LayoutCategory { row[10] }
    /// `Category` in queries and change sets.
    public static var category: Property<Self, LayoutCategory> { Property(10) }

    /// `CategoryName` · Edm.String
    public var categoryName: String? { row[ifPresent: 11] }
    /// `CategoryName` in queries and change sets.
    public static var categoryName: Property<Self, String?> { Property(11) }

    /// `DDView` · Edm.Guid
    public var ddView: UUID? { row[ifPresent: 12] }
    /// `DDView` in queries and change sets.
    public static var ddView: Property<Self, UUID?> { Property(12) }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 13] }
    /// `Language` in queries and change sets.
    public static var language: Property<Self, String?> { Property(13) }

    /// `Status` · Edm.Int16
    public var status: LayoutStatus { row[14] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, LayoutStatus> { Property(14) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension General {
  /// `general:Layout`
  nonisolated public struct Layout: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(0) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(1) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(2) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(3) }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(4) }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 5] }
    /// `Subject` in queries and change sets.
    public static var subject: Property<Self, String?> { Property(5) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(6) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(7) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(8) }

    /// `Type` · Edm.Int16
    public var type: LayoutType? { row[ifPresent: 9] }
    /// `Type` in queries and change sets.
    public static var type: Property<Self, LayoutType?> { Property(9) }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
