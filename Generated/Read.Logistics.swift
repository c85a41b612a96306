// exact-online-generator 0.1.0 · for runtime 1 · services/read/logistics.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/logistics`
  nonisolated public struct Logistics: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `ItemExtraField` · read · 60 rows a page
    public var itemExtraField: EntitySet<Read.Logistics.ItemExtraField, Methods.Read> { EntitySet(root, "ItemExtraField") }

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

    /// `SalesItemPrice` · function · GET · takes parameters that no source names: give them by wire name
    /// · permission "Sales prices"
    public func salesItemPrice(parameters: [String: any PrimitiveType]) async throws -> [Read.Logistics.SalesItemPrice] {
      try await root.complexCollection("SalesItemPrice", .get, [] + FunctionParameter.named(parameters))
    }

    /// `StockPosition` · function · GET · permission "Logistics inventory"
    public func stockPosition(itemID: UUID) async throws -> [Read.Logistics.StockPosition] {
      try await root.complexCollection("StockPosition", .get, [FunctionParameter("itemId", .guid, itemID)])
    }
  }
}

nonisolated extension Read.Logistics {
  /// `read/logistics:AccountItem`
  nonisolated public struct AccountItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(2) }
  /// `Barcode` in queries and change sets.
  public static var barcode: Property<Self, String?> { .init(2) }

  /// `Code` · Edm.String
  public var code: String? { row.string(3) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(3) }

  /// `CostPriceCurrency` · Edm.String
  public var costPriceCurrency: String? { row.string(4) }
  /// `CostPriceCurrency` in queries and change sets.
  public static var costPriceCurrency: Property<Self, String?> { .init(4) }

  /// `CostPriceNew` · Edm.Double
  public var costPriceNew: Decimal? { row.decimal(5) }
  /// `CostPriceNew` in queries and change sets.
  public static var costPriceNew: Property<Self, Decimal?> { .init(5) }

  /// `CostPriceStandard` · Edm.Double
  public var costPriceStandard: Decimal? { row.decimal(6) }
  /// `CostPriceStandard` in queries and change sets.
  public static var costPriceStandard: Property<Self, Decimal?> { .init(6) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(7) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(7) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(8) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(9) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(9) }

  /// `DefaultSalesPrice` · Edm.Double
  public var defaultSalesPrice: Decimal? { row.decimal(10) }
  /// `DefaultSalesPrice` in queries and change sets.
  public static var defaultSalesPrice: Property<Self, Decimal?> { .init(10) }

  /// `Description` · Edm.String
  public var description: String? { row.string(11) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(11) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(12) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(12) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(13) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(13) }

  /// `IsFractionAllowedItem` · Edm.Boolean
  public var isFractionAllowedItem: Bool? { row.boolean(14) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(14) }

  /// `IsSalesItem` · Edm.Boolean
  public var isSalesItem: Bool? { row.boolean(15) }
  /// `IsSalesItem` in queries and change sets.
  public static var isSalesItem: Property<Self, Bool?> { .init(15) }

  /// `IsStockItem` · Edm.Boolean
  public var isStockItem: Bool? { row.boolean(16) }
  /// `IsStockItem` in queries and change sets.
  public static var isStockItem: Property<Self, Bool?> { .init(16) }

  /// `IsTaxableItem` · Edm.Byte
  public var isTaxableItem: Bool? { row.boolean(17) }
  /// `IsTaxableItem` in queries and change sets.
  public static var isTaxableItem: Property<Self, Bool?> { .init(17) }

  /// `IsWebshopItem` · Edm.Byte
  public var isWebshopItem: Bool? { row.boolean(18) }
  /// `IsWebshopItem` in queries and change sets.
  public static var isWebshopItem: Property<Self, Bool?> { .init(18) }

  /// `ItemGroup` · Edm.Guid
  public var itemGroup: UUID? { row.guid(19) }
  /// `ItemGroup` in queries and change sets.
  public static var itemGroup: Property<Self, UUID?> { .init(19) }

  /// `ItemGroupCode` · Edm.String
  public var itemGroupCode: String? { row.string(20) }
  /// `ItemGroupCode` in queries and change sets.
  public static var itemGroupCode: Property<Self, String?> { .init(20) }

  /// `ItemGroupDescription` · Edm.String
  public var itemGroupDescription: String? { row.string(21) }
  /// `ItemGroupDescription` in queries and change sets.
  public static var itemGroupDescription: Property<Self, String?> { .init(21) }

  /// `Margin` · Edm.Double
  public var margin: Decimal? { row.decimal(22) }
  /// `Margin` in queries and change sets.
  public static var margin: Property<Self, Decimal?> { .init(22) }

  /// `Markup` · Edm.Double
  public var markup: Decimal? { row.decimal(23) }
  /// `Markup` in queries and change sets.
  public static var markup: Property<Self, Decimal?> { .init(23) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(24) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(24) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(25) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(25) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(26) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(26) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(27) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(27) }

  /// `PictureName` · Edm.String
  public var pictureName: String? { row.string(28) }
  /// `PictureName` in queries and change sets.
  public static var pictureName: Property<Self, String?> { .init(28) }

  /// `PictureThumbnailUrl` · Edm.String
  public var pictureThumbnailURL: String? { row.string(29) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: Property<Self, String?> { .init(29) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(30) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: Property<Self, String?> { .init(30) }

  /// `ProjectedStock` · Edm.Double
  public var projectedStock: Decimal? { row.decimal(31) }
  /// `ProjectedStock` in queries and change sets.
  public static var projectedStock: Property<Self, Decimal?> { .init(31) }

  /// `PurchaseLeadDays` · Edm.Int32
  public var purchaseLeadDays: Int32? { row.int32(32) }
  /// `PurchaseLeadDays` in queries and change sets.
  public static var purchaseLeadDays: Property<Self, Int32?> { .init(32) }

  /// `QuantityToBeConsumed` · Edm.Double
  public var quantityToBeConsumed: Decimal? { row.decimal(33) }
  /// `QuantityToBeConsumed` in queries and change sets.
  public static var quantityToBeConsumed: Property<Self, Decimal?> { .init(33) }

  /// `QuantityToBeDelivered` · Edm.Double
  public var quantityToBeDelivered: Decimal? { row.decimal(34) }
  /// `QuantityToBeDelivered` in queries and change sets.
  public static var quantityToBeDelivered: Property<Self, Decimal?> { .init(34) }

  /// `QuantityToBeProduced` · Edm.Double
  public var quantityToBeProduced: Decimal? { row.decimal(35) }
  /// `QuantityToBeProduced` in queries and change sets.
  public static var quantityToBeProduced: Property<Self, Decimal?> { .init(35) }

  /// `QuantityToBeReceived` · Edm.Double
  public var quantityToBeReceived: Decimal? { row.decimal(36) }
  /// `QuantityToBeReceived` in queries and change sets.
  public static var quantityToBeReceived: Property<Self, Decimal?> { .init(36) }

  /// `ReservedStock` · Edm.Double
  public var reservedStock: Decimal? { row.decimal(37) }
  /// `ReservedStock` in queries and change sets.
  public static var reservedStock: Property<Self, Decimal?> { .init(37) }

  /// `SalesCurrency` · Edm.String
  public var salesCurrency: String? { row.string(38) }
  /// `SalesCurrency` in queries and change sets.
  public static var salesCurrency: Property<Self, String?> { .init(38) }

  /// `SalesPrice` · Edm.Double
  public var salesPrice: Decimal? { row.decimal(39) }
  /// `SalesPrice` in queries and change sets.
  public static var salesPrice: Property<Self, Decimal?> { .init(39) }

  /// `SalesVatCode` · Edm.String
  public var salesVATCode: String? { row.string(40) }
  /// `SalesVatCode` in queries and change sets.
  public static var salesVATCode: Property<Self, String?> { .init(40) }

  /// `SalesVatCodeDescription` · Edm.String
  public var salesVATCodeDescription: String? { row.string(41) }
  /// `SalesVatCodeDescription` in queries and change sets.
  public static var salesVATCodeDescription: Property<Self, String?> { .init(41) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(42) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(42) }

  /// `Stock` · Edm.Double
  public var stock: Decimal? { row.decimal(43) }
  /// `Stock` in queries and change sets.
  public static var stock: Property<Self, Decimal?> { .init(43) }

  /// `Unit` · Edm.Guid
  public var unit: UUID? { row.guid(44) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, UUID?> { .init(44) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(45) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: Property<Self, String?> { .init(45) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(46) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(46) }

  /// `UnitType` · Edm.String
  public var unitType: UnitType? { row[ifPresent: 47] }
  /// `UnitType` in queries and change sets.
  public static var unitType: Property<Self, UnitType?> { .init(47) }
}

nonisolated extension Read.Logistics {
  /// `read/logistics:ItemDetailsByID`
  nonisolated public struct ItemDetailsByID: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Logistics.ItemDetailsByID {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(2) }

  /// `IsFractionAllowedItem` · Edm.Boolean
  public var isFractionAllowedItem: Bool? { row.boolean(3) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: Property<Self, Bool?> { .init(3) }

  /// `IsSalesItem` · Edm.Boolean
  public var isSalesItem: Bool? { row.boolean(4) }
  /// `IsSalesItem` in queries and change sets.
  public static var isSalesItem: Property<Self, Bool?> { .init(4) }

  /// `SalesCurrency` · Edm.String
  public var salesCurrency: String? { row.string(5) }
  /// `SalesCurrency` in queries and change sets.
  public static var salesCurrency: Property<Self, String?> { .init(5) }

  /// `SalesPrice` · Edm.Double
  public var salesPrice: Decimal? { row.decimal(6) }
  /// `SalesPrice` in queries and change sets.
  public static var salesPrice: Property<Self, Decimal?> { .init(6) }
}

nonisolated extension Read.Logistics {
  /// `read/logistics/ItemExtraField` · read · 60 rows a page
  nonisolated public struct ItemExtraField: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The properties that together are its key.
    nonisolated public struct Key: EntityKey {
      /// `ItemID` · Edm.Guid · key
      public var itemID: UUID
      /// `Number` · Edm.Int32 · key
      public var number: Int32

      /// Creates a key from its values.
      public init(itemID: UUID, number: Int32) {
        self.itemID = itemID
        self.number = number
      }

      /// The key with the values of a row; nil if they have other types.
      public init?(odataKeyValues: [PrimitiveValue]) {
        guard odataKeyValues.count == 2 else { return nil }
        guard let itemID = UUID(odataValue: odataKeyValues[0]) else { return nil }
        guard let number = Int32(odataValue: odataKeyValues[1]) else { return nil }
        self.init(itemID: itemID, number: number)
      }

      /// The values in the order of the property table.
      public var odataKeyValues: [PrimitiveValue] {
        [
          itemID.odataValue,
          number.odataValue,
        ]
      }
    }

    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Logistics.ItemExtraField {
  /// `Description` · Edm.String
  public var description: String? { row.string(0) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(0) }

  /// `ItemID` · Edm.Guid · key
  public var itemID: UUID { row[1] }
  /// `ItemID` in queries and change sets.
  public static var itemID: Property<Self, UUID> { .init(1) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(2) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(2) }

  /// `Number` · Edm.Int32 · key
  public var number: Int32 { row[3] }
  /// `Number` in queries and change sets.
  public static var number: Property<Self, Int32> { .init(3) }

  /// `Value` · Edm.String
  public var value: String? { row.string(4) }
  /// `Value` in queries and change sets.
  public static var value: Property<Self, String?> { .init(4) }
}

nonisolated extension Read.Logistics {
  /// `read/logistics:SalesItemPrice`
  nonisolated public struct SalesItemPrice: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Logistics.SalesItemPrice {
  /// `CurrencyCode` · Edm.String
  public var currencyCode: String? { row.string(0) }
  /// `CurrencyCode` in queries and change sets.
  public static var currencyCode: WritableProperty<Self, String?> { .init(0) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(1) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(1) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(2) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(2) }

  /// `ItemId` · Edm.Guid
  public var itemID: UUID? { row.guid(3) }
  /// `ItemId` in queries and change sets.
  public static var itemID: WritableProperty<Self, UUID?> { .init(3) }

  /// `PriceExcludingVAT` · Edm.Double
  public var priceExcludingVAT: Decimal? { row.decimal(4) }
  /// `PriceExcludingVAT` in queries and change sets.
  public static var priceExcludingVAT: WritableProperty<Self, Decimal?> { .init(4) }

  /// `PriceIncludingVAT` · Edm.Double
  public var priceIncludingVAT: Decimal? { row.decimal(5) }
  /// `PriceIncludingVAT` in queries and change sets.
  public static var priceIncludingVAT: WritableProperty<Self, Decimal?> { .init(5) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(6) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: WritableProperty<Self, String?> { .init(6) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(7) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: WritableProperty<Self, String?> { .init(7) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(8) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(8) }
}

nonisolated extension Read.Logistics {
  /// `read/logistics:StockPosition`
  nonisolated public struct StockPosition: ComplexType, Hashable, Encodable, CustomDebugStringConvertible {
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension Read.Logistics.StockPosition {
  /// `FreeStock` · Edm.Double
  public var freeStock: Decimal? { row.decimal(0) }
  /// `FreeStock` in queries and change sets.
  public static var freeStock: WritableProperty<Self, Decimal?> { .init(0) }

  /// `InStock` · Edm.Double
  public var inStock: Decimal? { row.decimal(1) }
  /// `InStock` in queries and change sets.
  public static var inStock: WritableProperty<Self, Decimal?> { .init(1) }

  /// `ItemId` · Edm.Guid
  public var itemID: UUID? { row.guid(2) }
  /// `ItemId` in queries and change sets.
  public static var itemID: WritableProperty<Self, UUID?> { .init(2) }

  /// `PlanningIn` · Edm.Double
  public var planningIn: Decimal? { row.decimal(3) }
  /// `PlanningIn` in queries and change sets.
  public static var planningIn: WritableProperty<Self, Decimal?> { .init(3) }

  /// `PlanningOut` · Edm.Double
  public var planningOut: Decimal? { row.decimal(4) }
  /// `PlanningOut` in queries and change sets.
  public static var planningOut: WritableProperty<Self, Decimal?> { .init(4) }

  /// `ProjectedStock` · Edm.Double
  public var projectedStock: Decimal? { row.decimal(5) }
  /// `ProjectedStock` in queries and change sets.
  public static var projectedStock: WritableProperty<Self, Decimal?> { .init(5) }

  /// `ReservedStock` · Edm.Double
  public var reservedStock: Decimal? { row.decimal(6) }
  /// `ReservedStock` in queries and change sets.
  public static var reservedStock: WritableProperty<Self, Decimal?> { .init(6) }
}
