// exact-online-generator 0.1.0 · for runtime 1 · services/sync/Sales.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Sales`
  nonisolated public struct Sales: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `SalesPriceListVolumeDiscounts` · read · 1000 rows a page · `$select` required · permission "Sales prices"
    public var salesPriceListVolumeDiscounts: EntitySet<Sync.Sales.SalesPriceListVolumeDiscountSync, Methods.Read> { EntitySet(root, "SalesPriceListVolumeDiscounts") }
  }
}

nonisolated extension Sync.Sales {
  /// `sync/Sales/SalesPriceListVolumeDiscounts` · read · 1000 rows a page · `$select` required
  /// · permission "Sales prices"
  nonisolated public struct SalesPriceListVolumeDiscountSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp             Int64!    key
      BasePrice             Guid
      BasePriceAmount       Double
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Discount              Double
      Division              Int32
      EntryMethod           Int32!
      ID                    Guid!
      Item                  Guid
      ItemCode              String
      ItemDescription       String
      ItemGroup             Guid
      ItemGroupCode         String
      ItemGroupDescription  String
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      NewPrice              Double
      NumberOfItemsPerUnit  Double
      PriceListCode         String
      PriceListDescription  String
      PriceListPeriod       Guid
      Quantity              Double
      Unit                  String
      UnitDescription       String
      """)
  }
}

nonisolated extension Sync.Sales.SalesPriceListVolumeDiscountSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `BasePrice` · Edm.Guid
  public var basePrice: UUID? { row.guid(1) }
  /// `BasePrice` in queries and change sets.
  public static var basePrice: SelectableProperty<Self, UUID?> { .init(1) }

  /// `BasePriceAmount` · Edm.Double
  public var basePriceAmount: Decimal? { row.decimal(2) }
  /// `BasePriceAmount` in queries and change sets.
  public static var basePriceAmount: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(5) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(6) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(7) }

  /// `EntryMethod` · Edm.Int32
  public var entryMethod: SalesPriceEntryMethod { row[8] }
  /// `EntryMethod` in queries and change sets.
  public static var entryMethod: SelectableProperty<Self, SalesPriceEntryMethod> { .init(8) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(9) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(11) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(12) }

  /// `ItemGroup` · Edm.Guid
  public var itemGroup: UUID? { row.guid(13) }
  /// `ItemGroup` in queries and change sets.
  public static var itemGroup: SelectableProperty<Self, UUID?> { .init(13) }

  /// `ItemGroupCode` · Edm.String
  public var itemGroupCode: String? { row.string(14) }
  /// `ItemGroupCode` in queries and change sets.
  public static var itemGroupCode: SelectableProperty<Self, String?> { .init(14) }

  /// `ItemGroupDescription` · Edm.String
  public var itemGroupDescription: String? { row.string(15) }
  /// `ItemGroupDescription` in queries and change sets.
  public static var itemGroupDescription: SelectableProperty<Self, String?> { .init(15) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(16) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(18) }

  /// `NewPrice` · Edm.Double
  public var newPrice: Decimal? { row.decimal(19) }
  /// `NewPrice` in queries and change sets.
  public static var newPrice: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `NumberOfItemsPerUnit` · Edm.Double
  public var numberOfItemsPerUnit: Decimal? { row.decimal(20) }
  /// `NumberOfItemsPerUnit` in queries and change sets.
  public static var numberOfItemsPerUnit: SelectableProperty<Self, Decimal?> { .init(20) }

  /// `PriceListCode` · Edm.String
  public var priceListCode: String? { row.string(21) }
  /// `PriceListCode` in queries and change sets.
  public static var priceListCode: SelectableProperty<Self, String?> { .init(21) }

  /// `PriceListDescription` · Edm.String
  public var priceListDescription: String? { row.string(22) }
  /// `PriceListDescription` in queries and change sets.
  public static var priceListDescription: SelectableProperty<Self, String?> { .init(22) }

  /// `PriceListPeriod` · Edm.Guid
  public var priceListPeriod: UUID? { row.guid(23) }
  /// `PriceListPeriod` in queries and change sets.
  public static var priceListPeriod: SelectableProperty<Self, UUID?> { .init(23) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(24) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(24) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(25) }
  /// `Unit` in queries and change sets.
  public static var unit: SelectableProperty<Self, String?> { .init(25) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(26) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(26) }
}
