// exact-online-generator 0.1.0 · services/sync/Sales.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Sales {
  /// `sync/Sales/SalesPriceListVolumeDiscounts` · read · 1000 rows a page · `$select` required
  /// · permission "Sales prices"
  nonisolated public struct SalesPriceListVolumeDiscountSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `BasePrice` · Edm.Guid
    public var basePrice: UUID? { row[ifPresent: 1] }

    /// `BasePriceAmount` · Edm.Double
    public var basePriceAmount: Decimal { row[2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 7] }

    /// `EntryMethod` · Edm.Int32
    public var entryMethod: SalesPriceEntryMethod { row[8] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[9] }

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
      Timestamp             Int64!    key
      BasePrice             Guid
      BasePriceAmount       Double!
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
      PriceListPeriod       Guid!
      Quantity              Double!
      Unit                  String
      UnitDescription       String
      """)
  }
}

nonisolated extension Sync.Sales.SalesPriceListVolumeDiscountSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Sales.SalesPriceListVolumeDiscountSync, Int64> { Property(0) }
    public var basePrice: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, UUID?> {
      SelectableProperty(1)
    }
    public var basePriceAmount: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, Decimal> {
      SelectableProperty(2)
    }
    public var created: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, LocalDateTime?> {
      SelectableProperty(3)
    }
    public var creator: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, UUID?> { SelectableProperty(4) }
    public var creatorFullName: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(5)
    }
    public var discount: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, Decimal?> {
      SelectableProperty(6)
    }
    public var division: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, Int32?> {
      SelectableProperty(7)
    }
    public var entryMethod: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, SalesPriceEntryMethod> {
      SelectableProperty(8)
    }
    public var id: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, UUID> { SelectableProperty(9) }
    public var item: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, UUID?> { SelectableProperty(10) }
    public var itemCode: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(11)
    }
    public var itemDescription: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(12)
    }
    public var itemGroup: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, UUID?> {
      SelectableProperty(13)
    }
    public var itemGroupCode: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(14)
    }
    public var itemGroupDescription: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(15)
    }
    public var modified: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, LocalDateTime?> {
      SelectableProperty(16)
    }
    public var modifier: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, UUID?> {
      SelectableProperty(17)
    }
    public var modifierFullName: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(18)
    }
    public var newPrice: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, Decimal?> {
      SelectableProperty(19)
    }
    public var numberOfItemsPerUnit: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, Decimal?> {
      SelectableProperty(20)
    }
    public var priceListCode: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(21)
    }
    public var priceListDescription: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(22)
    }
    public var priceListPeriod: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, UUID> {
      SelectableProperty(23)
    }
    public var quantity: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, Decimal> {
      SelectableProperty(24)
    }
    public var unit: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> { SelectableProperty(25) }
    public var unitDescription: SelectableProperty<Sync.Sales.SalesPriceListVolumeDiscountSync, String?> {
      SelectableProperty(26)
    }
  }
}
