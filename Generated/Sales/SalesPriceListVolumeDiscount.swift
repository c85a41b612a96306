// exact-online-generator 0.1.0 · services/sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sales {
  /// `sales/SalesPriceListVolumeDiscounts` · read · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesPriceListVolumeDiscount: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `SalesUnit` · Edm.String
    public var salesUnit: String? { row[ifPresent: 1] }

    /// `BasePrice` · Edm.Guid
    public var basePrice: UUID? { row[ifPresent: 2] }

    /// `BasePriceAmount` · Edm.Double
    public var basePriceAmount: Decimal { row[3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 7] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 8] }

    /// `EntryMethod` · Edm.Int32
    public var entryMethod: SalesPriceEntryMethod { row[9] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }

    /// `ItemGroup` · Edm.Guid
    public var itemGroup: UUID? { row[ifPresent: 13] }

    /// `ItemGroupCode` · Edm.String
    public var itemGroupCode: String? { row[ifPresent: 14] }

    /// `ItemGroupDescription` · Edm.String
    public var itemGroupDescription: String? { row[ifPresent: 15] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 16] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 17] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 18] }

    /// `NewPrice` · Edm.Double
    public var newPrice: Decimal? { row[ifPresent: 19] }

    /// `NumberOfItemsPerUnit` · Edm.Double
    public var numberOfItemsPerUnit: Decimal? { row[ifPresent: 20] }

    /// `PriceListCode` · Edm.String
    public var priceListCode: String? { row[ifPresent: 21] }

    /// `PriceListDescription` · Edm.String
    public var priceListDescription: String? { row[ifPresent: 22] }

    /// `PriceListPeriod` · Edm.Guid
    public var priceListPeriod: UUID { row[23] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal { row[24] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 25] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 26] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!     key
      SalesUnit             String
      BasePrice             Guid
      BasePriceAmount       Double!
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
      PriceListPeriod       Guid!
      Quantity              Double!
      Unit                  String
      UnitDescription       String
      """)
  }
}

nonisolated extension Sales.SalesPriceListVolumeDiscount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Sales.SalesPriceListVolumeDiscount, UUID> { Property(0) }
    public var salesUnit: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(1) }
    public var basePrice: Property<Sales.SalesPriceListVolumeDiscount, UUID?> { Property(2) }
    public var basePriceAmount: Property<Sales.SalesPriceListVolumeDiscount, Decimal> { Property(3) }
    public var created: Property<Sales.SalesPriceListVolumeDiscount, LocalDateTime?> { Property(4) }
    public var creator: Property<Sales.SalesPriceListVolumeDiscount, UUID?> { Property(5) }
    public var creatorFullName: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(6) }
    public var discount: Property<Sales.SalesPriceListVolumeDiscount, Decimal?> { Property(7) }
    public var division: Property<Sales.SalesPriceListVolumeDiscount, Int32?> { Property(8) }
    public var entryMethod: Property<Sales.SalesPriceListVolumeDiscount, SalesPriceEntryMethod> { Property(9) }
    public var item: Property<Sales.SalesPriceListVolumeDiscount, UUID?> { Property(10) }
    public var itemCode: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(11) }
    public var itemDescription: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(12) }
    public var itemGroup: Property<Sales.SalesPriceListVolumeDiscount, UUID?> { Property(13) }
    public var itemGroupCode: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(14) }
    public var itemGroupDescription: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(15) }
    public var modified: Property<Sales.SalesPriceListVolumeDiscount, LocalDateTime?> { Property(16) }
    public var modifier: Property<Sales.SalesPriceListVolumeDiscount, UUID?> { Property(17) }
    public var modifierFullName: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(18) }
    public var newPrice: Property<Sales.SalesPriceListVolumeDiscount, Decimal?> { Property(19) }
    public var numberOfItemsPerUnit: Property<Sales.SalesPriceListVolumeDiscount, Decimal?> { Property(20) }
    public var priceListCode: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(21) }
    public var priceListDescription: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(22) }
    public var priceListPeriod: Property<Sales.SalesPriceListVolumeDiscount, UUID> { Property(23) }
    public var quantity: Property<Sales.SalesPriceListVolumeDiscount, Decimal> { Property(24) }
    public var unit: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(25) }
    public var unitDescription: Property<Sales.SalesPriceListVolumeDiscount, String?> { Property(26) }
  }
}
