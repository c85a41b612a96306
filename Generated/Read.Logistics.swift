// exact-online-generator 0.1.0 · services/read/logistics.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/logistics`
  nonisolated public struct Logistics: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `ItemExtraField` · read · 60 rows a page
    public var itemExtraField: EntitySet<Read.Logistics.ItemExtraField, Methods.Read> {
      EntitySet(root, "ItemExtraField")
    }

    /// `AccountItems` · function · GET · permission "Logistics items"
    public func accountItems(accountID: UUID) async throws -> [Read.Logistics.AccountItem] {
      try await root.collection("AccountItems", .get, [FunctionParameter("accountId", .guid, accountID)])
    }

    /// `ItemDetailsByID` · function · GET · permission "Logistics items"
    public func itemDetails(byID itemID: UUID) async throws -> [Read.Logistics.ItemDetailsByID] {
      try await root.collection("ItemDetailsByID", .get, [FunctionParameter("itemId", .guid, itemID)])
    }

    /// `ItemExtraField` · function · GET · permission "Logistics items"
    public func itemExtraField(itemID: UUID) async throws -> [Read.Logistics.ItemExtraField] {
      try await root.collection("ItemExtraField", .get, [FunctionParameter("itemId", .guid, itemID)])
    }

    /// `SalesItemPrice` · function · GET · may take parameters that no source names · permission "Sales prices"
    public func salesItemPrice() async throws -> [Read.Logistics.SalesItemPrice] {
      try await root.complexCollection("SalesItemPrice", .get, [])
    }

    /// `StockPosition` · function · GET · permission "Logistics inventory"
    public func stockPosition(itemID: UUID) async throws -> [Read.Logistics.StockPosition] {
      try await root.complexCollection("StockPosition", .get, [FunctionParameter("itemId", .guid, itemID)])
    }
  }
}

nonisolated extension Read.Logistics {
  /// `read/logistics:AccountItem`
  nonisolated public struct AccountItem: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Read.Logistics.AccountItem {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var account: Property<Self, UUID?> { Property(1) }
  public static var barcode: Property<Self, String?> { Property(2) }
  public static var code: Property<Self, String?> { Property(3) }
  public static var costPriceCurrency: Property<Self, String?> { Property(4) }
  public static var costPriceNew: Property<Self, Decimal?> { Property(5) }
  public static var costPriceStandard: Property<Self, Decimal?> { Property(6) }
  public static var created: Property<Self, LocalDateTime?> { Property(7) }
  public static var creator: Property<Self, UUID?> { Property(8) }
  public static var creatorFullName: Property<Self, String?> { Property(9) }
  public static var defaultSalesPrice: Property<Self, Decimal?> { Property(10) }
  public static var description: Property<Self, String?> { Property(11) }
  public static var division: Property<Self, Int32?> { Property(12) }
  public static var endDate: Property<Self, LocalDateTime?> { Property(13) }
  public static var isFractionAllowedItem: Property<Self, Bool?> { Property(14) }
  public static var isSalesItem: Property<Self, Bool?> { Property(15) }
  public static var isStockItem: Property<Self, Bool?> { Property(16) }
  public static var isTaxableItem: Property<Self, UInt8?> { Property(17) }
  public static var isWebshopItem: Property<Self, UInt8?> { Property(18) }
  public static var itemGroup: Property<Self, UUID?> { Property(19) }
  public static var itemGroupCode: Property<Self, String?> { Property(20) }
  public static var itemGroupDescription: Property<Self, String?> { Property(21) }
  public static var margin: Property<Self, Decimal?> { Property(22) }
  public static var markup: Property<Self, Decimal?> { Property(23) }
  public static var modified: Property<Self, LocalDateTime?> { Property(24) }
  public static var modifier: Property<Self, UUID?> { Property(25) }
  public static var modifierFullName: Property<Self, String?> { Property(26) }
  public static var notes: Property<Self, String?> { Property(27) }
  public static var pictureName: Property<Self, String?> { Property(28) }
  public static var pictureThumbnailURL: Property<Self, String?> { Property(29) }
  public static var pictureURL: Property<Self, String?> { Property(30) }
  public static var projectedStock: Property<Self, Decimal?> { Property(31) }
  public static var purchaseLeadDays: Property<Self, Int32?> { Property(32) }
  public static var quantityToBeConsumed: Property<Self, Decimal?> { Property(33) }
  public static var quantityToBeDelivered: Property<Self, Decimal?> { Property(34) }
  public static var quantityToBeProduced: Property<Self, Decimal?> { Property(35) }
  public static var quantityToBeReceived: Property<Self, Decimal?> { Property(36) }
  public static var reservedStock: Property<Self, Decimal?> { Property(37) }
  public static var salesCurrency: Property<Self, String?> { Property(38) }
  public static var salesPrice: Property<Self, Decimal?> { Property(39) }
  public static var salesVATCode: Property<Self, String?> { Property(40) }
  public static var salesVATCodeDescription: Property<Self, String?> { Property(41) }
  public static var startDate: Property<Self, LocalDateTime?> { Property(42) }
  public static var stock: Property<Self, Decimal?> { Property(43) }
  public static var unit: Property<Self, UUID?> { Property(44) }
  public static var unitCode: Property<Self, String?> { Property(45) }
  public static var unitDescription: Property<Self, String?> { Property(46) }
  public static var unitType: Property<Self, UnitType?> { Property(47) }
}

nonisolated extension Read.Logistics {
  /// `read/logistics:ItemDetailsByID`
  nonisolated public struct ItemDetailsByID: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `IsFractionAllowedItem` · Edm.Boolean
    public var isFractionAllowedItem: Bool? { row[ifPresent: 3] }

    /// `IsSalesItem` · Edm.Boolean
    public var isSalesItem: Bool? { row[ifPresent: 4] }

    /// `SalesCurrency` · Edm.String
    public var salesCurrency: String? { row[ifPresent: 5] }

    /// `SalesPrice` · Edm.Double
    public var salesPrice: Decimal? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!    key
      Code                   String
      Description            String
      IsFractionAllowedItem  Boolean
      IsSalesItem            Boolean
      SalesCurrency          String
      SalesPrice             Double
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Read.Logistics.ItemDetailsByID {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var code: Property<Self, String?> { Property(1) }
  public static var description: Property<Self, String?> { Property(2) }
  public static var isFractionAllowedItem: Property<Self, Bool?> { Property(3) }
  public static var isSalesItem: Property<Self, Bool?> { Property(4) }
  public static var salesCurrency: Property<Self, String?> { Property(5) }
  public static var salesPrice: Property<Self, Decimal?> { Property(6) }
}

nonisolated extension Read.Logistics {
  /// `read/logistics/ItemExtraField` · read · 60 rows a page
  nonisolated public struct ItemExtraField: Entity {
    nonisolated public struct Key: EntityKey {
      public var itemID: UUID
      public var number: Int32

      public init(
        itemID: UUID,
        number: Int32
      ) {
        self.itemID = itemID
        self.number = number
      }

      public init?(keyValues: [PrimitiveValue]) {
        guard keyValues.count == 2 else { return nil }
        guard let itemID = UUID(keyValues[0]) else { return nil }
        guard let number = Int32(keyValues[1]) else { return nil }
        self.init(
          itemID: itemID,
          number: number)
      }

      public var keyValues: [PrimitiveValue] {
        [
          itemID.primitiveValue,
          number.primitiveValue,
        ]
      }
    }

    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 0] }

    /// `ItemID` · Edm.Guid · key
    public var itemID: UUID { row[1] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 2] }

    /// `Number` · Edm.Int32 · key
    public var number: Int32 { row[3] }

    /// `Value` · Edm.String
    public var value: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      Description  String
      ItemID       Guid!     key
      Modified     DateTime
      Number       Int32!    key
      Value        String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Read.Logistics.ItemExtraField {
  public static var description: Property<Self, String?> { Property(0) }
  public static var itemID: Property<Self, UUID> { Property(1) }
  public static var modified: Property<Self, LocalDateTime?> { Property(2) }
  public static var number: Property<Self, Int32> { Property(3) }
  public static var value: Property<Self, String?> { Property(4) }
}

nonisolated extension Read.Logistics {
  /// `read/logistics:SalesItemPrice`
  nonisolated public struct SalesItemPrice: ComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[ifPresent: 0] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 1] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 2] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[ifPresent: 3] }

    /// `PriceExcludingVAT` · Edm.Double
    public var priceExcludingVAT: Decimal? { row[ifPresent: 4] }

    /// `PriceIncludingVAT` · Edm.Double
    public var priceIncludingVAT: Decimal? { row[ifPresent: 5] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 6] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 7] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 8] }

    public static let table: PropertyTable = PropertyTable(
      """
      CurrencyCode       String  create update
      ItemCode           String  create update
      ItemDescription    String  create update
      ItemId             Guid    create update
      PriceExcludingVAT  Double  create update
      PriceIncludingVAT  Double  create update
      UnitCode           String  create update
      UnitDescription    String  create update
      VATCode            String  create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Read.Logistics.SalesItemPrice {
  public static var currencyCode: WritableProperty<Self, String?> { WritableProperty(0) }
  public static var itemCode: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var itemDescription: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var itemID: WritableProperty<Self, UUID?> { WritableProperty(3) }
  public static var priceExcludingVAT: WritableProperty<Self, Decimal?> { WritableProperty(4) }
  public static var priceIncludingVAT: WritableProperty<Self, Decimal?> { WritableProperty(5) }
  public static var unitCode: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var unitDescription: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var vatCode: WritableProperty<Self, String?> { WritableProperty(8) }
}

nonisolated extension Read.Logistics {
  /// `read/logistics:StockPosition`
  nonisolated public struct StockPosition: ComplexType {
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `FreeStock` · Edm.Double
    public var freeStock: Decimal? { row[ifPresent: 0] }

    /// `InStock` · Edm.Double
    public var inStock: Decimal? { row[ifPresent: 1] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[ifPresent: 2] }

    /// `PlanningIn` · Edm.Double
    public var planningIn: Decimal? { row[ifPresent: 3] }

    /// `PlanningOut` · Edm.Double
    public var planningOut: Decimal? { row[ifPresent: 4] }

    /// `ProjectedStock` · Edm.Double
    public var projectedStock: Decimal? { row[ifPresent: 5] }

    /// `ReservedStock` · Edm.Double
    public var reservedStock: Decimal? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      FreeStock       Double  create update
      InStock         Double  create update
      ItemId          Guid    create update
      PlanningIn      Double  create update
      PlanningOut     Double  create update
      ProjectedStock  Double  create update
      ReservedStock   Double  create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension Read.Logistics.StockPosition {
  public static var freeStock: WritableProperty<Self, Decimal?> { WritableProperty(0) }
  public static var inStock: WritableProperty<Self, Decimal?> { WritableProperty(1) }
  public static var itemID: WritableProperty<Self, UUID?> { WritableProperty(2) }
  public static var planningIn: WritableProperty<Self, Decimal?> { WritableProperty(3) }
  public static var planningOut: WritableProperty<Self, Decimal?> { WritableProperty(4) }
  public static var projectedStock: WritableProperty<Self, Decimal?> { WritableProperty(5) }
  public static var reservedStock: WritableProperty<Self, Decimal?> { WritableProperty(6) }
}
