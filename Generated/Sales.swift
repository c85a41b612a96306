// exact-online-generator 0.1.0 · for runtime 1 · services/sales.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/sales`
nonisolated public struct Sales: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `ShippingMethods` · read · 60 rows a page · permission "Sales orders"
  public var shippingMethods: EntitySet<Sales.ShippingMethod, Methods.Read> { EntitySet(root, "ShippingMethods") }

  /// `OrderCharges` · read · 60 rows a page · permission "Sales orders"
  public var orderCharges: EntitySet<Sales.OrderCharge, Methods.Read> { EntitySet(root, "OrderCharges") }

  /// `SalesPriceLists` · read · 60 rows a page · permission "Sales prices"
  public var salesPriceLists: EntitySet<Sales.SalesPriceList, Methods.Read> { EntitySet(root, "SalesPriceLists") }

  /// `SalesPriceListLinkedAccounts` · read · 60 rows a page · permission "Sales prices"
  public var salesPriceListLinkedAccounts: EntitySet<Sales.SalesPriceListLinkedAccount, Methods.Read> { EntitySet(root, "SalesPriceListLinkedAccounts") }

  /// `SalesPriceListPeriods` · read · 60 rows a page · permission "Sales prices"
  public var salesPriceListPeriods: EntitySet<Sales.SalesPriceListPeriod, Methods.Read> { EntitySet(root, "SalesPriceListPeriods") }

  /// `SalesPriceListVolumeDiscounts` · read · 60 rows a page · permission "Sales prices"
  public var salesPriceListVolumeDiscounts: EntitySet<Sales.SalesPriceListVolumeDiscount, Methods.Read> { EntitySet(root, "SalesPriceListVolumeDiscounts") }

  /// `SalesChannels` · read, create, update, delete · 60 rows a page
  /// · permission "Crm quotes, sales orders, sales invoices"
  public var salesChannels: EntitySet<Sales.SalesChannel, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesChannels") }
}

nonisolated extension Sales {
  /// `sales/OrderCharges` · read · 60 rows a page · permission "Sales orders"
  nonisolated public struct OrderCharge: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active                Boolean
      Amount                Double
      Code                  String
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Description           String
      Division              Int32
      GLAccount             Guid
      GLAccountCode         String
      GLAccountDescription  String
      ID                    Guid!     key
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      VATCode               String
      VATDescription        String
      VATPercentage         Double
      """)
  }
}

nonisolated extension Sales.OrderCharge {
  /// `Active` · Edm.Boolean
  public var active: Bool? { row.boolean(0) }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, Bool?> { .init(0) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(1) }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal?> { .init(1) }

  /// `Code` · Edm.String
  public var code: String? { row.string(2) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(7) }

  /// `GLAccount` · Edm.Guid
  public var glAccount: UUID? { row.guid(8) }
  /// `GLAccount` in queries and change sets.
  public static var glAccount: Property<Self, UUID?> { .init(8) }

  /// `GLAccountCode` · Edm.String
  public var glAccountCode: String? { row.string(9) }
  /// `GLAccountCode` in queries and change sets.
  public static var glAccountCode: Property<Self, String?> { .init(9) }

  /// `GLAccountDescription` · Edm.String
  public var glAccountDescription: String? { row.string(10) }
  /// `GLAccountDescription` in queries and change sets.
  public static var glAccountDescription: Property<Self, String?> { .init(10) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(15) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: Property<Self, String?> { .init(15) }

  /// `VATDescription` · Edm.String
  public var vatDescription: String? { row.string(16) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: Property<Self, String?> { .init(16) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(17) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(17) }
}

nonisolated extension Sales {
  /// `sales/SalesChannels` · read, create, update, delete · 60 rows a page
  /// · permission "Crm quotes, sales orders, sales invoices"
  nonisolated public struct SalesChannel: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active            Boolean!  create update
      Code              String    create update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create update
      Division          Int32
      ID                Guid!     key create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String    create update
      """)
  }
}

nonisolated extension Sales.SalesChannel {
  /// `Active` · Edm.Boolean
  public var active: Bool { row[0] }
  /// `Active` in queries and change sets.
  public static var active: WritableProperty<Self, Bool> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(11) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(11) }
}

nonisolated extension Sales {
  /// A list of sales prices or discounts for chosen customers.
  ///
  /// `sales/SalesPriceLists` · read · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesPriceList: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Currency          String
      Description       String
      Division          Int32
      Entity            Int16
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      Type              Int16!
      """)
  }
}

nonisolated extension Sales.SalesPriceList {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(4) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `Entity` · Edm.Int16
  public var entity: SalesPriceListEntity? { row[ifPresent: 7] }
  /// `Entity` in queries and change sets.
  public static var entity: Property<Self, SalesPriceListEntity?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(12) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(12) }

  /// `Type` · Edm.Int16
  public var type: SalesPriceListType { row[13] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, SalesPriceListType> { .init(13) }
}

nonisolated extension Sales {
  /// `sales/SalesPriceListLinkedAccounts` · read · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesPriceListLinkedAccount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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
      Code              String    padded(18)
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      Name              String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      PriceList         Guid
      """)
  }
}

nonisolated extension Sales.SalesPriceListLinkedAccount {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Code` · Edm.String · left-padded to 18
  public var code: PaddedCode? { row[ifPresent: 1] }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, PaddedCode?> { .init(1) }

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

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `Name` · Edm.String
  public var name: String? { row.string(6) }
  /// `Name` in queries and change sets.
  public static var name: Property<Self, String?> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `PriceList` · Edm.Guid
  public var priceList: UUID? { row.guid(10) }
  /// `PriceList` in queries and change sets.
  public static var priceList: Property<Self, UUID?> { .init(10) }
}

nonisolated extension Sales {
  /// `sales/SalesPriceListPeriods` · read · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesPriceListPeriod: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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
      Currency          String
      Division          Int32
      EndDate           DateTime
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      PriceList         Guid!
      StartDate         DateTime
      Type              Int16!
      """)
  }
}

nonisolated extension Sales.SalesPriceListPeriod {
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

  /// `Currency` · Edm.String
  public var currency: String? { row.string(3) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `PriceList` · Edm.Guid
  public var priceList: UUID { row[10] }
  /// `PriceList` in queries and change sets.
  public static var priceList: Property<Self, UUID> { .init(10) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(11) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(11) }

  /// `Type` · Edm.Int16
  public var type: SalesPriceListPeriodType { row[12] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, SalesPriceListPeriodType> { .init(12) }
}

nonisolated extension Sales {
  /// `sales/SalesPriceListVolumeDiscounts` · read · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesPriceListVolumeDiscount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!     key
      SalesUnit             String
      BasePrice             Guid
      BasePriceAmount       Double
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Discount              Double
      Division              Int32
      EntryMethod           Int32!
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

nonisolated extension Sales.SalesPriceListVolumeDiscount {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `SalesUnit` · Edm.String
  public var salesUnit: String? { row.string(1) }
  /// `SalesUnit` in queries and change sets.
  public static var salesUnit: Property<Self, String?> { .init(1) }

  /// `BasePrice` · Edm.Guid
  public var basePrice: UUID? { row.guid(2) }
  /// `BasePrice` in queries and change sets.
  public static var basePrice: Property<Self, UUID?> { .init(2) }

  /// `BasePriceAmount` · Edm.Double
  public var basePriceAmount: Decimal? { row.decimal(3) }
  /// `BasePriceAmount` in queries and change sets.
  public static var basePriceAmount: Property<Self, Decimal?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(7) }
  /// `Discount` in queries and change sets.
  public static var discount: Property<Self, Decimal?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `EntryMethod` · Edm.Int32
  public var entryMethod: SalesPriceEntryMethod { row[9] }
  /// `EntryMethod` in queries and change sets.
  public static var entryMethod: Property<Self, SalesPriceEntryMethod> { .init(9) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(11) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(12) }

  /// `ItemGroup` · Edm.Guid
  public var itemGroup: UUID? { row.guid(13) }
  /// `ItemGroup` in queries and change sets.
  public static var itemGroup: Property<Self, UUID?> { .init(13) }

  /// `ItemGroupCode` · Edm.String
  public var itemGroupCode: String? { row.string(14) }
  /// `ItemGroupCode` in queries and change sets.
  public static var itemGroupCode: Property<Self, String?> { .init(14) }

  /// `ItemGroupDescription` · Edm.String
  public var itemGroupDescription: String? { row.string(15) }
  /// `ItemGroupDescription` in queries and change sets.
  public static var itemGroupDescription: Property<Self, String?> { .init(15) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(16) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(16) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(18) }

  /// `NewPrice` · Edm.Double
  public var newPrice: Decimal? { row.decimal(19) }
  /// `NewPrice` in queries and change sets.
  public static var newPrice: Property<Self, Decimal?> { .init(19) }

  /// `NumberOfItemsPerUnit` · Edm.Double
  public var numberOfItemsPerUnit: Decimal? { row.decimal(20) }
  /// `NumberOfItemsPerUnit` in queries and change sets.
  public static var numberOfItemsPerUnit: Property<Self, Decimal?> { .init(20) }

  /// `PriceListCode` · Edm.String
  public var priceListCode: String? { row.string(21) }
  /// `PriceListCode` in queries and change sets.
  public static var priceListCode: Property<Self, String?> { .init(21) }

  /// `PriceListDescription` · Edm.String
  public var priceListDescription: String? { row.string(22) }
  /// `PriceListDescription` in queries and change sets.
  public static var priceListDescription: Property<Self, String?> { .init(22) }

  /// `PriceListPeriod` · Edm.Guid
  public var priceListPeriod: UUID? { row.guid(23) }
  /// `PriceListPeriod` in queries and change sets.
  public static var priceListPeriod: Property<Self, UUID?> { .init(23) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(24) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(24) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(25) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(25) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(26) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(26) }
}

nonisolated extension Sales {
  /// A way in which goods are sent to customers.
  ///
  /// `sales/ShippingMethods` · read · 60 rows a page · permission "Sales orders"
  nonisolated public struct ShippingMethod: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active              Boolean
      Amount              Double
      Code                String
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Description         String
      Division            Int32
      ID                  Guid!     key
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Notes               String
      ShippingRatesURL    String
      TrackingURL         String
      VATCode             String
      VATCodeDescription  String
      VATPercentage       Double
      """)
  }
}

nonisolated extension Sales.ShippingMethod {
  /// `Active` · Edm.Boolean
  public var active: Bool? { row.boolean(0) }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, Bool?> { .init(0) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(1) }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal?> { .init(1) }

  /// `Code` · Edm.String
  public var code: String? { row.string(2) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(12) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(12) }

  /// `ShippingRatesURL` · Edm.String
  public var shippingRatesURL: String? { row.string(13) }
  /// `ShippingRatesURL` in queries and change sets.
  public static var shippingRatesURL: Property<Self, String?> { .init(13) }

  /// `TrackingURL` · Edm.String
  public var trackingURL: String? { row.string(14) }
  /// `TrackingURL` in queries and change sets.
  public static var trackingURL: Property<Self, String?> { .init(14) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(15) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: Property<Self, String?> { .init(15) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(16) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(16) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(17) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(17) }
}
