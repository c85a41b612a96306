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

nonisolated extension General.Currency {
  /// `AmountPrecision` · Edm.Double
  public var amountPrecision: Decimal { row[0] }
  /// `AmountPrecision` in queries and change sets.
  public static var amountPrecision: Property<Self, Decimal> { .init(0) }

  /// `Code` · Edm.String · key
  public var code: String { row[1] }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(3) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(4) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(4) }

  /// `PricePrecision` · Edm.Double
  public var pricePrecision: Decimal { row[5] }
  /// `PricePrecision` in queries and change sets.
  public static var pricePrecision: Property<Self, Decimal> { .init(5) }
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

nonisolated extension General.GeneralLayout {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(5) }
  /// `Subject` in queries and change sets.
  public static var subject: Property<Self, String?> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(6) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(8) }

  /// `Type` · Edm.Int16
  public var type: LayoutType? { row[ifPresent: 9] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, LayoutType?> { .init(9) }

  /// `Category` · Edm.Int32
  public var category: LayoutCategory { row[10] }
  /// `Category` in queries and change sets.
  public static var category: Property<Self, LayoutCategory> { .init(10) }

  /// `CategoryName` · Edm.String
  public var categoryName: String? { row.string(11) }
  /// `CategoryName` in queries and change sets.
  public static var categoryName: Property<Self, String?> { .init(11) }

  /// `DDView` · Edm.Guid
  public var ddView: UUID? { row.guid(12) }
  /// `DDView` in queries and change sets.
  public static var ddView: Property<Self, UUID?> { .init(12) }

  /// `Language` · Edm.String
  public var language: String? { row.string(13) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(13) }

  /// `Status` · Edm.Int16
  public var status: LayoutStatus { row[14] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, LayoutStatus> { .init(14) }
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

nonisolated extension General.Layout {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(5) }
  /// `Subject` in queries and change sets.
  public static var subject: Property<Self, String?> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(6) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(8) }

  /// `Type` · Edm.Int16
  public var type: LayoutType? { row[ifPresent: 9] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, LayoutType?> { .init(9) }
}
