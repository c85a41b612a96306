// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Logistics {
  /// `read/logistics:AccountItem`
  nonisolated public struct AccountItem: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `Barcode` · Edm.String
    public var barcode: String? { row[ifPresent: 2] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 3] }

    /// `CostPriceCurrency` · Edm.String
    public var costPriceCurrency: String? { row[ifPresent: 4] }

    /// `CostPriceNew` · Edm.Double
    public var costPriceNew: Decimal? { row[ifPresent: 5] }

    /// `CostPriceStandard` · Edm.Double
    public var costPriceStandard: Decimal? { row[ifPresent: 6] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 7] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 8] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 9] }

    /// `DefaultSalesPrice` · Edm.Double
    public var defaultSalesPrice: Decimal? { row[ifPresent: 10] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 11] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 12] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 13] }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 14] }

    /// `IsSalesItem` · Edm.Boolean
    public var isSalesItem: Bool? { row[ifPresent: 15] }

    /// `IsStockItem` · Edm.Boolean
    public var isStockItem: Bool? { row[ifPresent: 16] }

    /// `IsTaxableItem` · Edm.Byte
    public var isTaxableItem: UInt8? { row[ifPresent: 17] }

    /// `IsWebshopItem` · Edm.Byte
    public var isWebshopItem: UInt8? { row[ifPresent: 18] }

    /// `ItemGroup` · Edm.Guid
    public var itemGroup: UUID? { row[ifPresent: 19] }

    /// `ItemGroupCode` · Edm.String
    public var itemGroupCode: String? { row[ifPresent: 20] }

    /// `ItemGroupDescription` · Edm.String
    public var itemGroupDescription: String? { row[ifPresent: 21] }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[ifPresent: 22] }

    /// `Markup` · Edm.Double
    public var markup: Decimal? { row[ifPresent: 23] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 24] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 25] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 26] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 27] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 28] }

    /// `PictureThumbnailUrl` · Edm.String
    public var pictureThumbnailURL: String? { row[ifPresent: 29] }

    /// `PictureUrl` · Edm.String
    public var pictureURL: String? { row[ifPresent: 30] }

    /// `ProjectedStock` · Edm.Double
    public var projectedStock: Decimal? { row[ifPresent: 31] }

    /// `PurchaseLeadDays` · Edm.Int32
    public var purchaseLeadDays: Int32? { row[ifPresent: 32] }

    /// `QuantityToBeConsumed` · Edm.Double
    public var quantityToBeConsumed: Decimal? { row[ifPresent: 33] }

    /// `QuantityToBeDelivered` · Edm.Double
    public var quantityToBeDelivered: Decimal? { row[ifPresent: 34] }

    /// `QuantityToBeProduced` · Edm.Double
    public var quantityToBeProduced: Decimal? { row[ifPresent: 35] }

    /// `QuantityToBeReceived` · Edm.Double
    public var quantityToBeReceived: Decimal? { row[ifPresent: 36] }

    /// `ReservedStock` · Edm.Double
    public var reservedStock: Decimal? { row[ifPresent: 37] }

    /// `SalesCurrency` · Edm.String
    public var salesCurrency: String? { row[ifPresent: 38] }

    /// `SalesPrice` · Edm.Double
    public var salesPrice: Decimal? { row[ifPresent: 39] }

    /// `SalesVatCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 40] }

    /// `SalesVatCodeDescription` · Edm.String
    public var salesVATCodeDescription: String? { row[ifPresent: 41] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 42] }

    /// `Stock` · Edm.Double
    public var stock: Decimal? { row[ifPresent: 43] }

    /// `Unit` · Edm.Guid
    public var unit: UUID? { row[ifPresent: 44] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 45] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 46] }

    /// `UnitType` · Edm.String
    public var unitType: UnitType? { row[ifPresent: 47] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                       Guid!     key
      Account                  Guid
      Barcode                  String
      Code                     String
      CostPriceCurrency        String
      CostPriceNew             Double
      CostPriceStandard        Double
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      DefaultSalesPrice        Double
      Description              String
      Division                 Int32
      EndDate                  DateTime
      IsFractionAllowedItem    Boolean
      IsSalesItem              Boolean
      IsStockItem              Boolean
      IsTaxableItem            Byte
      IsWebshopItem            Byte
      ItemGroup                Guid
      ItemGroupCode            String
      ItemGroupDescription     String
      Margin                   Double
      Markup                   Double
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      Notes                    String
      PictureName              String
      PictureThumbnailUrl      String
      PictureUrl               String
      ProjectedStock           Double
      PurchaseLeadDays         Int32
      QuantityToBeConsumed     Double
      QuantityToBeDelivered    Double
      QuantityToBeProduced     Double
      QuantityToBeReceived     Double
      ReservedStock            Double
      SalesCurrency            String
      SalesPrice               Double
      SalesVatCode             String
      SalesVatCodeDescription  String
      StartDate                DateTime
      Stock                    Double
      Unit                     Guid
      UnitCode                 String
      UnitDescription          String
      UnitType                 String
      """)
  }
}

nonisolated extension Read.Logistics.AccountItem {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Logistics.AccountItem, UUID> { Property(0) }
    public var account: Property<Read.Logistics.AccountItem, UUID?> { Property(1) }
    public var barcode: Property<Read.Logistics.AccountItem, String?> { Property(2) }
    public var code: Property<Read.Logistics.AccountItem, String?> { Property(3) }
    public var costPriceCurrency: Property<Read.Logistics.AccountItem, String?> { Property(4) }
    public var costPriceNew: Property<Read.Logistics.AccountItem, Decimal?> { Property(5) }
    public var costPriceStandard: Property<Read.Logistics.AccountItem, Decimal?> { Property(6) }
    public var created: Property<Read.Logistics.AccountItem, LocalDateTime?> { Property(7) }
    public var creator: Property<Read.Logistics.AccountItem, UUID?> { Property(8) }
    public var creatorFullName: Property<Read.Logistics.AccountItem, String?> { Property(9) }
    public var defaultSalesPrice: Property<Read.Logistics.AccountItem, Decimal?> { Property(10) }
    public var description: Property<Read.Logistics.AccountItem, String?> { Property(11) }
    public var division: Property<Read.Logistics.AccountItem, Int32?> { Property(12) }
    public var endDate: Property<Read.Logistics.AccountItem, LocalDateTime?> { Property(13) }
    public var isFractionAllowedItem: Property<Read.Logistics.AccountItem, Bool?> { Property(14) }
    public var isSalesItem: Property<Read.Logistics.AccountItem, Bool?> { Property(15) }
    public var isStockItem: Property<Read.Logistics.AccountItem, Bool?> { Property(16) }
    public var isTaxableItem: Property<Read.Logistics.AccountItem, UInt8?> { Property(17) }
    public var isWebshopItem: Property<Read.Logistics.AccountItem, UInt8?> { Property(18) }
    public var itemGroup: Property<Read.Logistics.AccountItem, UUID?> { Property(19) }
    public var itemGroupCode: Property<Read.Logistics.AccountItem, String?> { Property(20) }
    public var itemGroupDescription: Property<Read.Logistics.AccountItem, String?> { Property(21) }
    public var margin: Property<Read.Logistics.AccountItem, Decimal?> { Property(22) }
    public var markup: Property<Read.Logistics.AccountItem, Decimal?> { Property(23) }
    public var modified: Property<Read.Logistics.AccountItem, LocalDateTime?> { Property(24) }
    public var modifier: Property<Read.Logistics.AccountItem, UUID?> { Property(25) }
    public var modifierFullName: Property<Read.Logistics.AccountItem, String?> { Property(26) }
    public var notes: Property<Read.Logistics.AccountItem, String?> { Property(27) }
    public var pictureName: Property<Read.Logistics.AccountItem, String?> { Property(28) }
    public var pictureThumbnailURL: Property<Read.Logistics.AccountItem, String?> { Property(29) }
    public var pictureURL: Property<Read.Logistics.AccountItem, String?> { Property(30) }
    public var projectedStock: Property<Read.Logistics.AccountItem, Decimal?> { Property(31) }
    public var purchaseLeadDays: Property<Read.Logistics.AccountItem, Int32?> { Property(32) }
    public var quantityToBeConsumed: Property<Read.Logistics.AccountItem, Decimal?> { Property(33) }
    public var quantityToBeDelivered: Property<Read.Logistics.AccountItem, Decimal?> { Property(34) }
    public var quantityToBeProduced: Property<Read.Logistics.AccountItem, Decimal?> { Property(35) }
    public var quantityToBeReceived: Property<Read.Logistics.AccountItem, Decimal?> { Property(36) }
    public var reservedStock: Property<Read.Logistics.AccountItem, Decimal?> { Property(37) }
    public var salesCurrency: Property<Read.Logistics.AccountItem, String?> { Property(38) }
    public var salesPrice: Property<Read.Logistics.AccountItem, Decimal?> { Property(39) }
    public var salesVATCode: Property<Read.Logistics.AccountItem, String?> { Property(40) }
    public var salesVATCodeDescription: Property<Read.Logistics.AccountItem, String?> { Property(41) }
    public var startDate: Property<Read.Logistics.AccountItem, LocalDateTime?> { Property(42) }
    public var stock: Property<Read.Logistics.AccountItem, Decimal?> { Property(43) }
    public var unit: Property<Read.Logistics.AccountItem, UUID?> { Property(44) }
    public var unitCode: Property<Read.Logistics.AccountItem, String?> { Property(45) }
    public var unitDescription: Property<Read.Logistics.AccountItem, String?> { Property(46) }
    public var unitType: Property<Read.Logistics.AccountItem, UnitType?> { Property(47) }
  }
}
