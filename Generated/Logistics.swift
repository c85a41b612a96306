// exact-online-generator 0.1.0 · for runtime 1 · services/logistics.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/logistics`
nonisolated public struct Logistics: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Items` · read, create, update, delete · 60 rows a page · webhook topic `Items` · permission "Logistics items"
  public var items: EntitySet<Logistics.Item, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Items") }

  /// `ItemAssortmentProperty` · read · 60 rows a page · permission "Logistics items"
  public var itemAssortmentProperty: EntitySet<Logistics.ItemAssortmentProperty, Methods.Read> { EntitySet(root, "ItemAssortmentProperty") }

  /// `ItemAssortment` · read · 60 rows a page · permission "Logistics items"
  public var itemAssortment: EntitySet<Logistics.ItemAssortment, Methods.Read> { EntitySet(root, "ItemAssortment") }

  /// `SupplierItem` · read, create, update, delete · 60 rows a page · permission "Logistics items"
  public var supplierItem: EntitySet<Logistics.SupplierItem, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SupplierItem") }

  /// `ItemGroups` · read · 60 rows a page · permission "Logistics items"
  public var itemGroups: EntitySet<Logistics.ItemGroup, Methods.Read> { EntitySet(root, "ItemGroups") }

  /// `ItemVersions` · read · 60 rows a page · permission "Logistics items"
  public var itemVersions: EntitySet<Logistics.ItemVersion, Methods.Read> { EntitySet(root, "ItemVersions") }

  /// `SalesItemPrices` · read, create, update, delete · 60 rows a page · permission "Sales prices"
  public var salesItemPrices: EntitySet<Logistics.SalesItemPrice, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesItemPrices") }

  /// `Units` · read · 60 rows a page · permission "Logistics items"
  public var units: EntitySet<Logistics.Unit, Methods.Read> { EntitySet(root, "Units") }

  /// `CustomerItems` · read, create, update, delete · 60 rows a page · permission "Logistics items"
  public var customerItems: EntitySet<Logistics.CustomerItem, Methods.ReadCreateUpdateDelete> { EntitySet(root, "CustomerItems") }

  /// `SelectionCodes` · read · 60 rows a page · permission "Sales orders"
  public var selectionCodes: EntitySet<Logistics.SelectionCode, Methods.Read> { EntitySet(root, "SelectionCodes") }

  /// `ItemChargeRelation` · read · 60 rows a page · permission "Logistics items"
  public var itemChargeRelation: EntitySet<Logistics.ItemChargeRelation, Methods.Read> { EntitySet(root, "ItemChargeRelation") }

  /// `ReasonCodes` · read · 60 rows a page · permission "Logistics items"
  public var reasonCodes: EntitySet<Logistics.ReasonCodes, Methods.Read> { EntitySet(root, "ReasonCodes") }

  /// `ReasonCodesLinkTypes` · read · 60 rows a page · permission "Logistics items"
  public var reasonCodesLinkTypes: EntitySet<Logistics.ReasonCodesLinkType, Methods.Read> { EntitySet(root, "ReasonCodesLinkTypes") }

  /// `Incoterms` · read · 60 rows a page · permission "Crm quotes, sales orders, sales invoices, purchase orders"
  public var incoterms: EntitySet<Logistics.Incoterms, Methods.Read> { EntitySet(root, "Incoterms") }

  /// `ReasonForLogistics` · read · 60 rows a page
  public var reasonForLogistics: EntitySet<Logistics.ReasonForLogistics, Methods.Read> { EntitySet(root, "ReasonForLogistics") }

  /// `ReasonForLogisticsLinkTypes` · read · 60 rows a page
  public var reasonForLogisticsLinkTypes: EntitySet<Logistics.ReasonForLogisticsLinkType, Methods.Read> { EntitySet(root, "ReasonForLogisticsLinkTypes") }
}

nonisolated extension EntitySet where Subject == Logistics.Item {
  /// Links the item to an account that supplies it.
  ///
  /// POST `logistics/SupplierItem` · permission "Logistics items"
  nonisolated(nonsending) public func link(_ row: Logistics.Item, toSupplier: UUID, _ build: (inout Changes<Logistics.SupplierItem>) throws -> Void = { _ in }) async throws -> Created<Logistics.SupplierItem> {
    try await link(odataValue("ID", of: row), toSupplier: toSupplier, build)
  }
  /// The same, given `ID` of the row alone.
  nonisolated(nonsending) public func link(_ key: UUID, toSupplier: UUID, _ build: (inout Changes<Logistics.SupplierItem>) throws -> Void = { _ in }) async throws -> Created<Logistics.SupplierItem> {
    try await odataCreate("SupplierItem", key: "Item", key, with: ["Supplier": toSupplier], build)
  }
}

nonisolated extension Logistics {
  /// `logistics:BillOfMaterialVersionBase`
  nonisolated public struct BillOfMaterialVersionBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchQuantity        Double
      CalculatedCostPrice  Double
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String
      Division             Int32
      ID                   Guid!     key
      IsDefault            Byte!
      Item                 Guid!
      ItemDescription      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String
      Status               Int16
      StatusDescription    String
      Type                 Int16
      TypeDescription      String
      VersionNumber        Int32
      """)
  }
}

nonisolated extension Logistics.BillOfMaterialVersionBase {
  /// `BatchQuantity` · Edm.Double
  public var batchQuantity: Decimal? { row.decimal(0) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: Property<Self, Decimal?> { .init(0) }

  /// `CalculatedCostPrice` · Edm.Double
  public var calculatedCostPrice: Decimal? { row.decimal(1) }
  /// `CalculatedCostPrice` in queries and change sets.
  public static var calculatedCostPrice: Property<Self, Decimal?> { .init(1) }

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

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `IsDefault` · Edm.Byte
  public var isDefault: UInt8 { row[8] }
  /// `IsDefault` in queries and change sets.
  public static var isDefault: Property<Self, UInt8> { .init(8) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[9] }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID> { .init(9) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(14) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(14) }

  /// `Status` · Edm.Int16
  public var status: ItemVersionStatus? { row[ifPresent: 15] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ItemVersionStatus?> { .init(15) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(16) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(16) }

  /// `Type` · Edm.Int16
  public var type: ItemVersionType? { row[ifPresent: 17] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ItemVersionType?> { .init(17) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(18) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(18) }

  /// `VersionNumber` · Edm.Int32
  public var versionNumber: Int32? { row.int32(19) }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: Property<Self, Int32?> { .init(19) }
}

nonisolated extension Logistics {
  /// `logistics/CustomerItems` · read, create, update, delete · 60 rows a page · permission "Logistics items"
  nonisolated public struct CustomerItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account           Guid!      create! update
      AccountCode       String     padded(18)
      AccountName       String
      Created           DateTime!
      Creator           Guid
      CreatorFullName   String
      Division          Int32!
      ID                Guid!      key create update
      Item              Guid       create! update
      ItemCode          String
      ItemDescription   String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      CustomerItemCode  String     create update
      Type              String     create update
      """)
  }
}

nonisolated extension Logistics.CustomerItem {
  /// `Account` · Edm.Guid · required on create
  public var account: UUID { row[0] }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID> { .init(0) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 1] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[3] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(3) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[6] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(7) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(8) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(8) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(9) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(9) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(14) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: WritableProperty<Self, String?> { .init(14) }

  /// `Type` · Edm.String
  public var type: String? { row.string(15) }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, String?> { .init(15) }
}

nonisolated extension Logistics {
  /// `logistics/Incoterms` · read · 60 rows a page
  /// · permission "Crm quotes, sales orders, sales invoices, purchase orders"
  nonisolated public struct Incoterms: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int16
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int16!  key
      Code         String
      Description  String
      Version      Int16!
      """)
  }
}

nonisolated extension Logistics.Incoterms {
  /// `ID` · Edm.Int16 · key
  public var id: Int16 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int16> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(2) }

  /// `Version` · Edm.Int16
  public var version: IncotermVersion { row[3] }
  /// `Version` in queries and change sets.
  public static var version: Property<Self, IncotermVersion> { .init(3) }
}

nonisolated extension Logistics {
  /// A product or service that is bought, sold or made.
  ///
  /// `logistics/Items` · read, create, update, delete · 60 rows a page · webhook topic `Items`
  /// · permission "Logistics items"
  nonisolated public struct Item: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      IsSerialNumberItem                  Boolean   create update
      IsBatchNumberItem                   Byte!     create update
      ID                                  Guid!     key create update
      StandardSalesPrice                  Double
      Class_01                            String    create update
      Class_02                            String    create update
      Class_03                            String    create update
      Class_04                            String    create update
      Class_05                            String    create update
      Class_06                            String    create update
      Class_07                            String    create update
      Class_08                            String    create update
      Class_09                            String    create update
      Class_10                            String    create update
      Code                                String    create! update
      CopyRemarks                         Byte!     create update
      CostPriceCurrency                   String    create update
      CostPriceNew                        Double    create update
      CostPriceStandard                   Double    create update
      AverageCost                         Double    create update
      Barcode                             String    create update
      Created                             DateTime
      CreatorFullName                     String
      Creator                             Guid
      CustomField                         String
      Description                         String    create! update
      Division                            Int32
      EndDate                             DateTime  create update
      ExtraDescription                    String    create update
      FreeBoolField_01                    Boolean   create update
      FreeBoolField_02                    Boolean   create update
      FreeBoolField_03                    Boolean   create update
      FreeBoolField_04                    Boolean   create update
      FreeBoolField_05                    Boolean   create update
      FreeDateField_01                    DateTime  create update
      FreeDateField_02                    DateTime  create update
      FreeDateField_03                    DateTime  create update
      FreeDateField_04                    DateTime  create update
      FreeDateField_05                    DateTime  create update
      FreeNumberField_01                  Double    create update
      FreeNumberField_02                  Double    create update
      FreeNumberField_03                  Double    create update
      FreeNumberField_04                  Double    create update
      FreeNumberField_05                  Double    create update
      FreeNumberField_06                  Double    create update
      FreeNumberField_07                  Double    create update
      FreeNumberField_08                  Double    create update
      FreeTextField_01                    String    create update
      FreeTextField_02                    String    create update
      FreeTextField_03                    String    create update
      FreeTextField_04                    String    create update
      FreeTextField_05                    String    create update
      FreeTextField_06                    String    create update
      FreeTextField_07                    String    create update
      FreeTextField_08                    String    create update
      FreeTextField_09                    String    create update
      FreeTextField_10                    String    create update
      GLCostsCode                         String
      GLCostsDescription                  String
      GLCosts                             Guid      create update
      GLCostsWorkInProgress               Guid      create update
      GLCostsWorkInProgressCode           String
      GLCostsWorkInProgressDescription    String
      GLRevenueCode                       String
      GLRevenueDescription                String
      GLRevenue                           Guid      create update
      GLRevenueWorkInProgress             Guid      create update
      GLRevenueWorkInProgressCode         String
      GLRevenueWorkInProgressDescription  String
      GLStockCode                         String
      GLStockDescription                  String
      GLStock                             Guid      create update
      IsBatchItem                         Byte!     create update
      IsFractionAllowedItem               Boolean   create update
      IsMakeItem                          Byte!     create update
      IsNewContract                       Byte!     create update
      IsOnDemandItem                      Byte!     create update
      IsPackageItem                       Boolean   create update
      IsPurchaseItem                      Boolean   create update
      IsRegistrationCodeItem              Byte!     create update
      IsSalesItem                         Boolean   create update
      IsSerialItem                        Boolean   create update
      IsStockItem                         Boolean   create update
      IsSubcontractedItem                 Boolean   create update
      IsTaxableItem                       Byte      create update
      IsTime                              Byte!     create update
      IsWebshopItem                       Byte!     create update
      ItemGroupCode                       String
      ItemGroupDescription                String
      ItemGroup                           Guid      create update
      Modified                            DateTime
      ModifierFullName                    String
      Modifier                            Guid
      GrossWeight                         Double    create update
      NetWeight                           Double    create update
      NetWeightUnit                       String    create update
      Notes                               String    create update
      Picture                             Binary    create update
      PictureName                         String    create update
      PictureUrl                          String
      PictureThumbnailUrl                 String
      SalesVatCodeDescription             String
      SalesVatCode                        String    create update
      SearchCode                          String    create update
      SecurityLevel                       Int32     create update
      StartDate                           DateTime  create update
      StatisticalCode                     String
      StatisticalNetWeight                Double
      StatisticalUnits                    Double
      StatisticalValue                    Double
      Stock                               Double
      Unit                                String    create update
      UnitDescription                     String
      UnitType                            String
      AssembledLeadDays                   Int32
      BatchQuantity                       Double
      UseExplosion                        Byte
      """)
  }
}

nonisolated extension Logistics.Item {
  /// `IsSerialNumberItem` · Edm.Boolean
  public var isSerialNumberItem: Bool? { row.boolean(0) }
  /// `IsSerialNumberItem` in queries and change sets.
  public static var isSerialNumberItem: WritableProperty<Self, Bool?> { .init(0) }

  /// `IsBatchNumberItem` · Edm.Byte
  public var isBatchNumberItem: Bool { row[1] }
  /// `IsBatchNumberItem` in queries and change sets.
  public static var isBatchNumberItem: WritableProperty<Self, Bool> { .init(1) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[2] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(2) }

  /// `StandardSalesPrice` · Edm.Double · read-only
  public var standardSalesPrice: Decimal? { row.decimal(3) }
  /// `StandardSalesPrice` in queries and change sets.
  public static var standardSalesPrice: Property<Self, Decimal?> { .init(3) }

  /// `Class_01` · Edm.String
  public var class01: String? { row.string(4) }
  /// `Class_01` in queries and change sets.
  public static var class01: WritableProperty<Self, String?> { .init(4) }

  /// `Class_02` · Edm.String
  public var class02: String? { row.string(5) }
  /// `Class_02` in queries and change sets.
  public static var class02: WritableProperty<Self, String?> { .init(5) }

  /// `Class_03` · Edm.String
  public var class03: String? { row.string(6) }
  /// `Class_03` in queries and change sets.
  public static var class03: WritableProperty<Self, String?> { .init(6) }

  /// `Class_04` · Edm.String
  public var class04: String? { row.string(7) }
  /// `Class_04` in queries and change sets.
  public static var class04: WritableProperty<Self, String?> { .init(7) }

  /// `Class_05` · Edm.String
  public var class05: String? { row.string(8) }
  /// `Class_05` in queries and change sets.
  public static var class05: WritableProperty<Self, String?> { .init(8) }

  /// `Class_06` · Edm.String
  public var class06: String? { row.string(9) }
  /// `Class_06` in queries and change sets.
  public static var class06: WritableProperty<Self, String?> { .init(9) }

  /// `Class_07` · Edm.String
  public var class07: String? { row.string(10) }
  /// `Class_07` in queries and change sets.
  public static var class07: WritableProperty<Self, String?> { .init(10) }

  /// `Class_08` · Edm.String
  public var class08: String? { row.string(11) }
  /// `Class_08` in queries and change sets.
  public static var class08: WritableProperty<Self, String?> { .init(11) }

  /// `Class_09` · Edm.String
  public var class09: String? { row.string(12) }
  /// `Class_09` in queries and change sets.
  public static var class09: WritableProperty<Self, String?> { .init(12) }

  /// `Class_10` · Edm.String
  public var class10: String? { row.string(13) }
  /// `Class_10` in queries and change sets.
  public static var class10: WritableProperty<Self, String?> { .init(13) }

  /// `Code` · Edm.String · required on create
  public var code: String? { row.string(14) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(14) }

  /// `CopyRemarks` · Edm.Byte
  public var copyRemarks: UInt8 { row[15] }
  /// `CopyRemarks` in queries and change sets.
  public static var copyRemarks: WritableProperty<Self, UInt8> { .init(15) }

  /// `CostPriceCurrency` · Edm.String
  public var costPriceCurrency: String? { row.string(16) }
  /// `CostPriceCurrency` in queries and change sets.
  public static var costPriceCurrency: WritableProperty<Self, String?> { .init(16) }

  /// `CostPriceNew` · Edm.Double
  public var costPriceNew: Decimal? { row.decimal(17) }
  /// `CostPriceNew` in queries and change sets.
  public static var costPriceNew: WritableProperty<Self, Decimal?> { .init(17) }

  /// `CostPriceStandard` · Edm.Double
  public var costPriceStandard: Decimal? { row.decimal(18) }
  /// `CostPriceStandard` in queries and change sets.
  public static var costPriceStandard: WritableProperty<Self, Decimal?> { .init(18) }

  /// `AverageCost` · Edm.Double
  public var averageCost: Decimal? { row.decimal(19) }
  /// `AverageCost` in queries and change sets.
  public static var averageCost: WritableProperty<Self, Decimal?> { .init(19) }

  /// `Barcode` · Edm.String
  public var barcode: String? { row.string(20) }
  /// `Barcode` in queries and change sets.
  public static var barcode: WritableProperty<Self, String?> { .init(20) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(21) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(21) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(22) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(22) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(23) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(24) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(24) }

  /// `Description` · Edm.String · required on create
  public var description: String? { row.string(25) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(25) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(26) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(26) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(27) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(27) }

  /// `ExtraDescription` · Edm.String
  public var extraDescription: String? { row.string(28) }
  /// `ExtraDescription` in queries and change sets.
  public static var extraDescription: WritableProperty<Self, String?> { .init(28) }

  /// `FreeBoolField_01` · Edm.Boolean
  public var freeBoolField01: Bool? { row.boolean(29) }
  /// `FreeBoolField_01` in queries and change sets.
  public static var freeBoolField01: WritableProperty<Self, Bool?> { .init(29) }

  /// `FreeBoolField_02` · Edm.Boolean
  public var freeBoolField02: Bool? { row.boolean(30) }
  /// `FreeBoolField_02` in queries and change sets.
  public static var freeBoolField02: WritableProperty<Self, Bool?> { .init(30) }

  /// `FreeBoolField_03` · Edm.Boolean
  public var freeBoolField03: Bool? { row.boolean(31) }
  /// `FreeBoolField_03` in queries and change sets.
  public static var freeBoolField03: WritableProperty<Self, Bool?> { .init(31) }

  /// `FreeBoolField_04` · Edm.Boolean
  public var freeBoolField04: Bool? { row.boolean(32) }
  /// `FreeBoolField_04` in queries and change sets.
  public static var freeBoolField04: WritableProperty<Self, Bool?> { .init(32) }

  /// `FreeBoolField_05` · Edm.Boolean
  public var freeBoolField05: Bool? { row.boolean(33) }
  /// `FreeBoolField_05` in queries and change sets.
  public static var freeBoolField05: WritableProperty<Self, Bool?> { .init(33) }

  /// `FreeDateField_01` · Edm.DateTime
  public var freeDateField01: LocalDateTime? { row.dateTime(34) }
  /// `FreeDateField_01` in queries and change sets.
  public static var freeDateField01: WritableProperty<Self, LocalDateTime?> { .init(34) }

  /// `FreeDateField_02` · Edm.DateTime
  public var freeDateField02: LocalDateTime? { row.dateTime(35) }
  /// `FreeDateField_02` in queries and change sets.
  public static var freeDateField02: WritableProperty<Self, LocalDateTime?> { .init(35) }

  /// `FreeDateField_03` · Edm.DateTime
  public var freeDateField03: LocalDateTime? { row.dateTime(36) }
  /// `FreeDateField_03` in queries and change sets.
  public static var freeDateField03: WritableProperty<Self, LocalDateTime?> { .init(36) }

  /// `FreeDateField_04` · Edm.DateTime
  public var freeDateField04: LocalDateTime? { row.dateTime(37) }
  /// `FreeDateField_04` in queries and change sets.
  public static var freeDateField04: WritableProperty<Self, LocalDateTime?> { .init(37) }

  /// `FreeDateField_05` · Edm.DateTime
  public var freeDateField05: LocalDateTime? { row.dateTime(38) }
  /// `FreeDateField_05` in queries and change sets.
  public static var freeDateField05: WritableProperty<Self, LocalDateTime?> { .init(38) }

  /// `FreeNumberField_01` · Edm.Double
  public var freeNumberField01: Decimal? { row.decimal(39) }
  /// `FreeNumberField_01` in queries and change sets.
  public static var freeNumberField01: WritableProperty<Self, Decimal?> { .init(39) }

  /// `FreeNumberField_02` · Edm.Double
  public var freeNumberField02: Decimal? { row.decimal(40) }
  /// `FreeNumberField_02` in queries and change sets.
  public static var freeNumberField02: WritableProperty<Self, Decimal?> { .init(40) }

  /// `FreeNumberField_03` · Edm.Double
  public var freeNumberField03: Decimal? { row.decimal(41) }
  /// `FreeNumberField_03` in queries and change sets.
  public static var freeNumberField03: WritableProperty<Self, Decimal?> { .init(41) }

  /// `FreeNumberField_04` · Edm.Double
  public var freeNumberField04: Decimal? { row.decimal(42) }
  /// `FreeNumberField_04` in queries and change sets.
  public static var freeNumberField04: WritableProperty<Self, Decimal?> { .init(42) }

  /// `FreeNumberField_05` · Edm.Double
  public var freeNumberField05: Decimal? { row.decimal(43) }
  /// `FreeNumberField_05` in queries and change sets.
  public static var freeNumberField05: WritableProperty<Self, Decimal?> { .init(43) }

  /// `FreeNumberField_06` · Edm.Double
  public var freeNumberField06: Decimal? { row.decimal(44) }
  /// `FreeNumberField_06` in queries and change sets.
  public static var freeNumberField06: WritableProperty<Self, Decimal?> { .init(44) }

  /// `FreeNumberField_07` · Edm.Double
  public var freeNumberField07: Decimal? { row.decimal(45) }
  /// `FreeNumberField_07` in queries and change sets.
  public static var freeNumberField07: WritableProperty<Self, Decimal?> { .init(45) }

  /// `FreeNumberField_08` · Edm.Double
  public var freeNumberField08: Decimal? { row.decimal(46) }
  /// `FreeNumberField_08` in queries and change sets.
  public static var freeNumberField08: WritableProperty<Self, Decimal?> { .init(46) }

  /// `FreeTextField_01` · Edm.String
  public var freeTextField01: String? { row.string(47) }
  /// `FreeTextField_01` in queries and change sets.
  public static var freeTextField01: WritableProperty<Self, String?> { .init(47) }

  /// `FreeTextField_02` · Edm.String
  public var freeTextField02: String? { row.string(48) }
  /// `FreeTextField_02` in queries and change sets.
  public static var freeTextField02: WritableProperty<Self, String?> { .init(48) }

  /// `FreeTextField_03` · Edm.String
  public var freeTextField03: String? { row.string(49) }
  /// `FreeTextField_03` in queries and change sets.
  public static var freeTextField03: WritableProperty<Self, String?> { .init(49) }

  /// `FreeTextField_04` · Edm.String
  public var freeTextField04: String? { row.string(50) }
  /// `FreeTextField_04` in queries and change sets.
  public static var freeTextField04: WritableProperty<Self, String?> { .init(50) }

  /// `FreeTextField_05` · Edm.String
  public var freeTextField05: String? { row.string(51) }
  /// `FreeTextField_05` in queries and change sets.
  public static var freeTextField05: WritableProperty<Self, String?> { .init(51) }

  /// `FreeTextField_06` · Edm.String
  public var freeTextField06: String? { row.string(52) }
  /// `FreeTextField_06` in queries and change sets.
  public static var freeTextField06: WritableProperty<Self, String?> { .init(52) }

  /// `FreeTextField_07` · Edm.String
  public var freeTextField07: String? { row.string(53) }
  /// `FreeTextField_07` in queries and change sets.
  public static var freeTextField07: WritableProperty<Self, String?> { .init(53) }

  /// `FreeTextField_08` · Edm.String
  public var freeTextField08: String? { row.string(54) }
  /// `FreeTextField_08` in queries and change sets.
  public static var freeTextField08: WritableProperty<Self, String?> { .init(54) }

  /// `FreeTextField_09` · Edm.String
  public var freeTextField09: String? { row.string(55) }
  /// `FreeTextField_09` in queries and change sets.
  public static var freeTextField09: WritableProperty<Self, String?> { .init(55) }

  /// `FreeTextField_10` · Edm.String
  public var freeTextField10: String? { row.string(56) }
  /// `FreeTextField_10` in queries and change sets.
  public static var freeTextField10: WritableProperty<Self, String?> { .init(56) }

  /// `GLCostsCode` · Edm.String · read-only
  public var glCostsCode: String? { row.string(57) }
  /// `GLCostsCode` in queries and change sets.
  public static var glCostsCode: Property<Self, String?> { .init(57) }

  /// `GLCostsDescription` · Edm.String · read-only
  public var glCostsDescription: String? { row.string(58) }
  /// `GLCostsDescription` in queries and change sets.
  public static var glCostsDescription: Property<Self, String?> { .init(58) }

  /// `GLCosts` · Edm.Guid
  public var glCosts: UUID? { row.guid(59) }
  /// `GLCosts` in queries and change sets.
  public static var glCosts: WritableProperty<Self, UUID?> { .init(59) }

  /// `GLCostsWorkInProgress` · Edm.Guid
  public var glCostsWorkInProgress: UUID? { row.guid(60) }
  /// `GLCostsWorkInProgress` in queries and change sets.
  public static var glCostsWorkInProgress: WritableProperty<Self, UUID?> { .init(60) }

  /// `GLCostsWorkInProgressCode` · Edm.String · read-only
  public var glCostsWorkInProgressCode: String? { row.string(61) }
  /// `GLCostsWorkInProgressCode` in queries and change sets.
  public static var glCostsWorkInProgressCode: Property<Self, String?> { .init(61) }

  /// `GLCostsWorkInProgressDescription` · Edm.String · read-only
  public var glCostsWorkInProgressDescription: String? { row.string(62) }
  /// `GLCostsWorkInProgressDescription` in queries and change sets.
  public static var glCostsWorkInProgressDescription: Property<Self, String?> { .init(62) }

  /// `GLRevenueCode` · Edm.String · read-only
  public var glRevenueCode: String? { row.string(63) }
  /// `GLRevenueCode` in queries and change sets.
  public static var glRevenueCode: Property<Self, String?> { .init(63) }

  /// `GLRevenueDescription` · Edm.String · read-only
  public var glRevenueDescription: String? { row.string(64) }
  /// `GLRevenueDescription` in queries and change sets.
  public static var glRevenueDescription: Property<Self, String?> { .init(64) }

  /// `GLRevenue` · Edm.Guid
  public var glRevenue: UUID? { row.guid(65) }
  /// `GLRevenue` in queries and change sets.
  public static var glRevenue: WritableProperty<Self, UUID?> { .init(65) }

  /// `GLRevenueWorkInProgress` · Edm.Guid
  public var glRevenueWorkInProgress: UUID? { row.guid(66) }
  /// `GLRevenueWorkInProgress` in queries and change sets.
  public static var glRevenueWorkInProgress: WritableProperty<Self, UUID?> { .init(66) }

  /// `GLRevenueWorkInProgressCode` · Edm.String · read-only
  public var glRevenueWorkInProgressCode: String? { row.string(67) }
  /// `GLRevenueWorkInProgressCode` in queries and change sets.
  public static var glRevenueWorkInProgressCode: Property<Self, String?> { .init(67) }

  /// `GLRevenueWorkInProgressDescription` · Edm.String · read-only
  public var glRevenueWorkInProgressDescription: String? { row.string(68) }
  /// `GLRevenueWorkInProgressDescription` in queries and change sets.
  public static var glRevenueWorkInProgressDescription: Property<Self, String?> { .init(68) }

  /// `GLStockCode` · Edm.String · read-only
  public var glStockCode: String? { row.string(69) }
  /// `GLStockCode` in queries and change sets.
  public static var glStockCode: Property<Self, String?> { .init(69) }

  /// `GLStockDescription` · Edm.String · read-only
  public var glStockDescription: String? { row.string(70) }
  /// `GLStockDescription` in queries and change sets.
  public static var glStockDescription: Property<Self, String?> { .init(70) }

  /// `GLStock` · Edm.Guid
  public var glStock: UUID? { row.guid(71) }
  /// `GLStock` in queries and change sets.
  public static var glStock: WritableProperty<Self, UUID?> { .init(71) }

  /// `IsBatchItem` · Edm.Byte
  public var isBatchItem: Bool { row[72] }
  /// `IsBatchItem` in queries and change sets.
  public static var isBatchItem: WritableProperty<Self, Bool> { .init(72) }

  /// `IsFractionAllowedItem` · Edm.Boolean
  public var isFractionAllowedItem: Bool? { row.boolean(73) }
  /// `IsFractionAllowedItem` in queries and change sets.
  public static var isFractionAllowedItem: WritableProperty<Self, Bool?> { .init(73) }

  /// `IsMakeItem` · Edm.Byte
  public var isMakeItem: Bool { row[74] }
  /// `IsMakeItem` in queries and change sets.
  public static var isMakeItem: WritableProperty<Self, Bool> { .init(74) }

  /// `IsNewContract` · Edm.Byte
  public var isNewContract: Bool { row[75] }
  /// `IsNewContract` in queries and change sets.
  public static var isNewContract: WritableProperty<Self, Bool> { .init(75) }

  /// `IsOnDemandItem` · Edm.Byte
  public var isOnDemandItem: Bool { row[76] }
  /// `IsOnDemandItem` in queries and change sets.
  public static var isOnDemandItem: WritableProperty<Self, Bool> { .init(76) }

  /// `IsPackageItem` · Edm.Boolean
  public var isPackageItem: Bool? { row.boolean(77) }
  /// `IsPackageItem` in queries and change sets.
  public static var isPackageItem: WritableProperty<Self, Bool?> { .init(77) }

  /// `IsPurchaseItem` · Edm.Boolean
  public var isPurchaseItem: Bool? { row.boolean(78) }
  /// `IsPurchaseItem` in queries and change sets.
  public static var isPurchaseItem: WritableProperty<Self, Bool?> { .init(78) }

  /// `IsRegistrationCodeItem` · Edm.Byte
  public var isRegistrationCodeItem: Bool { row[79] }
  /// `IsRegistrationCodeItem` in queries and change sets.
  public static var isRegistrationCodeItem: WritableProperty<Self, Bool> { .init(79) }

  /// `IsSalesItem` · Edm.Boolean
  public var isSalesItem: Bool? { row.boolean(80) }
  /// `IsSalesItem` in queries and change sets.
  public static var isSalesItem: WritableProperty<Self, Bool?> { .init(80) }

  /// `IsSerialItem` · Edm.Boolean
  public var isSerialItem: Bool? { row.boolean(81) }
  /// `IsSerialItem` in queries and change sets.
  public static var isSerialItem: WritableProperty<Self, Bool?> { .init(81) }

  /// `IsStockItem` · Edm.Boolean
  public var isStockItem: Bool? { row.boolean(82) }
  /// `IsStockItem` in queries and change sets.
  public static var isStockItem: WritableProperty<Self, Bool?> { .init(82) }

  /// `IsSubcontractedItem` · Edm.Boolean
  public var isSubcontractedItem: Bool? { row.boolean(83) }
  /// `IsSubcontractedItem` in queries and change sets.
  public static var isSubcontractedItem: WritableProperty<Self, Bool?> { .init(83) }

  /// `IsTaxableItem` · Edm.Byte
  public var isTaxableItem: Bool? { row.boolean(84) }
  /// `IsTaxableItem` in queries and change sets.
  public static var isTaxableItem: WritableProperty<Self, Bool?> { .init(84) }

  /// `IsTime` · Edm.Byte
  public var isTime: Bool { row[85] }
  /// `IsTime` in queries and change sets.
  public static var isTime: WritableProperty<Self, Bool> { .init(85) }

  /// `IsWebshopItem` · Edm.Byte
  public var isWebshopItem: Bool { row[86] }
  /// `IsWebshopItem` in queries and change sets.
  public static var isWebshopItem: WritableProperty<Self, Bool> { .init(86) }

  /// `ItemGroupCode` · Edm.String · read-only
  public var itemGroupCode: String? { row.string(87) }
  /// `ItemGroupCode` in queries and change sets.
  public static var itemGroupCode: Property<Self, String?> { .init(87) }

  /// `ItemGroupDescription` · Edm.String · read-only
  public var itemGroupDescription: String? { row.string(88) }
  /// `ItemGroupDescription` in queries and change sets.
  public static var itemGroupDescription: Property<Self, String?> { .init(88) }

  /// `ItemGroup` · Edm.Guid
  public var itemGroup: UUID? { row.guid(89) }
  /// `ItemGroup` in queries and change sets.
  public static var itemGroup: WritableProperty<Self, UUID?> { .init(89) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(90) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(90) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(91) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(91) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(92) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(92) }

  /// `GrossWeight` · Edm.Double
  public var grossWeight: Decimal? { row.decimal(93) }
  /// `GrossWeight` in queries and change sets.
  public static var grossWeight: WritableProperty<Self, Decimal?> { .init(93) }

  /// `NetWeight` · Edm.Double
  public var netWeight: Decimal? { row.decimal(94) }
  /// `NetWeight` in queries and change sets.
  public static var netWeight: WritableProperty<Self, Decimal?> { .init(94) }

  /// `NetWeightUnit` · Edm.String
  public var netWeightUnit: String? { row.string(95) }
  /// `NetWeightUnit` in queries and change sets.
  public static var netWeightUnit: WritableProperty<Self, String?> { .init(95) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(96) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(96) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 97] }
  /// `Picture` in queries and change sets.
  public static var picture: WritableProperty<Self, Data?> { .init(97) }

  /// `PictureName` · Edm.String
  public var pictureName: String? { row.string(98) }
  /// `PictureName` in queries and change sets.
  public static var pictureName: WritableProperty<Self, String?> { .init(98) }

  /// `PictureUrl` · Edm.String · read-only
  public var pictureURL: String? { row.string(99) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: Property<Self, String?> { .init(99) }

  /// `PictureThumbnailUrl` · Edm.String · read-only
  public var pictureThumbnailURL: String? { row.string(100) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: Property<Self, String?> { .init(100) }

  /// `SalesVatCodeDescription` · Edm.String · read-only
  public var salesVATCodeDescription: String? { row.string(101) }
  /// `SalesVatCodeDescription` in queries and change sets.
  public static var salesVATCodeDescription: Property<Self, String?> { .init(101) }

  /// `SalesVatCode` · Edm.String
  public var salesVATCode: String? { row.string(102) }
  /// `SalesVatCode` in queries and change sets.
  public static var salesVATCode: WritableProperty<Self, String?> { .init(102) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(103) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: WritableProperty<Self, String?> { .init(103) }

  /// `SecurityLevel` · Edm.Int32
  public var securityLevel: Int32? { row.int32(104) }
  /// `SecurityLevel` in queries and change sets.
  public static var securityLevel: WritableProperty<Self, Int32?> { .init(104) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(105) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(105) }

  /// `StatisticalCode` · Edm.String · read-only
  public var statisticalCode: String? { row.string(106) }
  /// `StatisticalCode` in queries and change sets.
  public static var statisticalCode: Property<Self, String?> { .init(106) }

  /// `StatisticalNetWeight` · Edm.Double · read-only
  public var statisticalNetWeight: Decimal? { row.decimal(107) }
  /// `StatisticalNetWeight` in queries and change sets.
  public static var statisticalNetWeight: Property<Self, Decimal?> { .init(107) }

  /// `StatisticalUnits` · Edm.Double · read-only
  public var statisticalUnits: Decimal? { row.decimal(108) }
  /// `StatisticalUnits` in queries and change sets.
  public static var statisticalUnits: Property<Self, Decimal?> { .init(108) }

  /// `StatisticalValue` · Edm.Double · read-only
  public var statisticalValue: Decimal? { row.decimal(109) }
  /// `StatisticalValue` in queries and change sets.
  public static var statisticalValue: Property<Self, Decimal?> { .init(109) }

  /// `Stock` · Edm.Double · read-only
  public var stock: Decimal? { row.decimal(110) }
  /// `Stock` in queries and change sets.
  public static var stock: Property<Self, Decimal?> { .init(110) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(111) }
  /// `Unit` in queries and change sets.
  public static var unit: WritableProperty<Self, String?> { .init(111) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(112) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(112) }

  /// `UnitType` · Edm.String · read-only
  public var unitType: UnitType? { row[ifPresent: 113] }
  /// `UnitType` in queries and change sets.
  public static var unitType: Property<Self, UnitType?> { .init(113) }

  /// `AssembledLeadDays` · Edm.Int32 · read-only
  public var assembledLeadDays: Int32? { row.int32(114) }
  /// `AssembledLeadDays` in queries and change sets.
  public static var assembledLeadDays: Property<Self, Int32?> { .init(114) }

  /// `BatchQuantity` · Edm.Double · read-only
  public var batchQuantity: Decimal? { row.decimal(115) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: Property<Self, Decimal?> { .init(115) }

  /// `UseExplosion` · Edm.Byte · read-only
  public var useExplosion: Bool? { row.boolean(116) }
  /// `UseExplosion` in queries and change sets.
  public static var useExplosion: Property<Self, Bool?> { .init(116) }
}

nonisolated extension Logistics {
  /// `logistics/ItemAssortment` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemAssortment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code         Int32!
      Description  String
      Division     Int32!
      ID           Guid!                              key
      Properties   Logistics.ItemAssortmentProperty*
      """, related: { [Logistics.ItemAssortmentProperty.table] })
  }
}

nonisolated extension Logistics.ItemAssortment {
  /// `Code` · Edm.Int32
  public var code: Int32 { row[0] }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[2] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(3) }

  /// `Properties` · expand with `expanding { $0.properties }`
  public var properties: Expanded<Logistics.ItemAssortmentProperty> { row[4] }
  /// `Properties` in queries and change sets.
  public static var properties: Navigation<Self, Logistics.ItemAssortmentProperty> { .init(4) }
}

nonisolated extension Logistics {
  /// `logistics/ItemAssortmentProperty` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemAssortmentProperty: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                String
      Description         String
      Division            Int32!
      ID                  Guid!   key
      ItemAssortmentCode  Int32!
      """)
  }
}

nonisolated extension Logistics.ItemAssortmentProperty {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[2] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(3) }

  /// `ItemAssortmentCode` · Edm.Int32
  public var itemAssortmentCode: Int32 { row[4] }
  /// `ItemAssortmentCode` in queries and change sets.
  public static var itemAssortmentCode: Property<Self, Int32> { .init(4) }
}

nonisolated extension Logistics {
  /// `logistics/ItemChargeRelation` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemChargeRelation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Amount                Double
      ChargeCode            String
      ChargeDescription     String
      ChargeID              Guid!
      ChargeVATCode         String
      ChargeVATDescription  String
      ChargeVATPercentage   Double
      ChargeVATType         String
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      Currency              String
      Division              Int32
      ID                    Guid!     key
      ItemCode              String
      ItemDescription       String
      ItemID                Guid!
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Quantity              Double!
      TotalAmount           Double
      """)
  }
}

nonisolated extension Logistics.ItemChargeRelation {
  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(0) }
  /// `Amount` in queries and change sets.
  public static var amount: Property<Self, Decimal?> { .init(0) }

  /// `ChargeCode` · Edm.String
  public var chargeCode: String? { row.string(1) }
  /// `ChargeCode` in queries and change sets.
  public static var chargeCode: Property<Self, String?> { .init(1) }

  /// `ChargeDescription` · Edm.String
  public var chargeDescription: String? { row.string(2) }
  /// `ChargeDescription` in queries and change sets.
  public static var chargeDescription: Property<Self, String?> { .init(2) }

  /// `ChargeID` · Edm.Guid
  public var chargeID: UUID { row[3] }
  /// `ChargeID` in queries and change sets.
  public static var chargeID: Property<Self, UUID> { .init(3) }

  /// `ChargeVATCode` · Edm.String
  public var chargeVATCode: String? { row.string(4) }
  /// `ChargeVATCode` in queries and change sets.
  public static var chargeVATCode: Property<Self, String?> { .init(4) }

  /// `ChargeVATDescription` · Edm.String
  public var chargeVATDescription: String? { row.string(5) }
  /// `ChargeVATDescription` in queries and change sets.
  public static var chargeVATDescription: Property<Self, String?> { .init(5) }

  /// `ChargeVATPercentage` · Edm.Double
  public var chargeVATPercentage: Decimal? { row.decimal(6) }
  /// `ChargeVATPercentage` in queries and change sets.
  public static var chargeVATPercentage: Property<Self, Decimal?> { .init(6) }

  /// `ChargeVATType` · Edm.String
  public var chargeVATType: VATCodeType? { row[ifPresent: 7] }
  /// `ChargeVATType` in queries and change sets.
  public static var chargeVATType: Property<Self, VATCodeType?> { .init(7) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(8) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(8) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(9) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(10) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(10) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(11) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(11) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(12) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(13) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(14) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(14) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(15) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(15) }

  /// `ItemID` · Edm.Guid
  public var itemID: UUID { row[16] }
  /// `ItemID` in queries and change sets.
  public static var itemID: Property<Self, UUID> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(17) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(19) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal { row[20] }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal> { .init(20) }

  /// `TotalAmount` · Edm.Double
  public var totalAmount: Decimal? { row.decimal(21) }
  /// `TotalAmount` in queries and change sets.
  public static var totalAmount: Property<Self, Decimal?> { .init(21) }
}

nonisolated extension Logistics {
  /// Groups items that share ledger accounts.
  ///
  /// `logistics/ItemGroups` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemGroup: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                                String
      Created                             DateTime
      Creator                             Guid
      CreatorFullName                     String
      Description                         String
      Division                            Int32
      GLCosts                             Guid
      GLCostsCode                         String
      GLCostsDescription                  String
      GLCostsWorkInProgress               Guid
      GLCostsWorkInProgressCode           String
      GLCostsWorkInProgressDescription    String
      GLPurchaseAccount                   Guid
      GLPurchaseAccountCode               String
      GLPurchaseAccountDescription        String
      GLPurchasePriceDifference           Guid
      GLPurchasePriceDifferenceCode       String
      GLPurchasePriceDifferenceDescr      String
      GLRevenue                           Guid
      GLRevenueCode                       String
      GLRevenueDescription                String
      GLRevenueWorkInProgress             Guid
      GLRevenueWorkInProgressCode         String
      GLRevenueWorkInProgressDescription  String
      GLStock                             Guid
      GLStockCode                         String
      GLStockDescription                  String
      GLStockVariance                     Guid
      GLStockVarianceCode                 String
      GLStockVarianceDescription          String
      ID                                  Guid!     key
      IsDefault                           Byte!
      Modified                            DateTime
      Modifier                            Guid
      ModifierFullName                    String
      Notes                               String
      """)
  }
}

nonisolated extension Logistics.ItemGroup {
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

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `GLCosts` · Edm.Guid
  public var glCosts: UUID? { row.guid(6) }
  /// `GLCosts` in queries and change sets.
  public static var glCosts: Property<Self, UUID?> { .init(6) }

  /// `GLCostsCode` · Edm.String
  public var glCostsCode: String? { row.string(7) }
  /// `GLCostsCode` in queries and change sets.
  public static var glCostsCode: Property<Self, String?> { .init(7) }

  /// `GLCostsDescription` · Edm.String
  public var glCostsDescription: String? { row.string(8) }
  /// `GLCostsDescription` in queries and change sets.
  public static var glCostsDescription: Property<Self, String?> { .init(8) }

  /// `GLCostsWorkInProgress` · Edm.Guid
  public var glCostsWorkInProgress: UUID? { row.guid(9) }
  /// `GLCostsWorkInProgress` in queries and change sets.
  public static var glCostsWorkInProgress: Property<Self, UUID?> { .init(9) }

  /// `GLCostsWorkInProgressCode` · Edm.String
  public var glCostsWorkInProgressCode: String? { row.string(10) }
  /// `GLCostsWorkInProgressCode` in queries and change sets.
  public static var glCostsWorkInProgressCode: Property<Self, String?> { .init(10) }

  /// `GLCostsWorkInProgressDescription` · Edm.String
  public var glCostsWorkInProgressDescription: String? { row.string(11) }
  /// `GLCostsWorkInProgressDescription` in queries and change sets.
  public static var glCostsWorkInProgressDescription: Property<Self, String?> { .init(11) }

  /// `GLPurchaseAccount` · Edm.Guid
  public var glPurchaseAccount: UUID? { row.guid(12) }
  /// `GLPurchaseAccount` in queries and change sets.
  public static var glPurchaseAccount: Property<Self, UUID?> { .init(12) }

  /// `GLPurchaseAccountCode` · Edm.String
  public var glPurchaseAccountCode: String? { row.string(13) }
  /// `GLPurchaseAccountCode` in queries and change sets.
  public static var glPurchaseAccountCode: Property<Self, String?> { .init(13) }

  /// `GLPurchaseAccountDescription` · Edm.String
  public var glPurchaseAccountDescription: String? { row.string(14) }
  /// `GLPurchaseAccountDescription` in queries and change sets.
  public static var glPurchaseAccountDescription: Property<Self, String?> { .init(14) }

  /// `GLPurchasePriceDifference` · Edm.Guid
  public var glPurchasePriceDifference: UUID? { row.guid(15) }
  /// `GLPurchasePriceDifference` in queries and change sets.
  public static var glPurchasePriceDifference: Property<Self, UUID?> { .init(15) }

  /// `GLPurchasePriceDifferenceCode` · Edm.String
  public var glPurchasePriceDifferenceCode: String? { row.string(16) }
  /// `GLPurchasePriceDifferenceCode` in queries and change sets.
  public static var glPurchasePriceDifferenceCode: Property<Self, String?> { .init(16) }

  /// `GLPurchasePriceDifferenceDescr` · Edm.String
  public var glPurchasePriceDifferenceDescr: String? { row.string(17) }
  /// `GLPurchasePriceDifferenceDescr` in queries and change sets.
  public static var glPurchasePriceDifferenceDescr: Property<Self, String?> { .init(17) }

  /// `GLRevenue` · Edm.Guid
  public var glRevenue: UUID? { row.guid(18) }
  /// `GLRevenue` in queries and change sets.
  public static var glRevenue: Property<Self, UUID?> { .init(18) }

  /// `GLRevenueCode` · Edm.String
  public var glRevenueCode: String? { row.string(19) }
  /// `GLRevenueCode` in queries and change sets.
  public static var glRevenueCode: Property<Self, String?> { .init(19) }

  /// `GLRevenueDescription` · Edm.String
  public var glRevenueDescription: String? { row.string(20) }
  /// `GLRevenueDescription` in queries and change sets.
  public static var glRevenueDescription: Property<Self, String?> { .init(20) }

  /// `GLRevenueWorkInProgress` · Edm.Guid
  public var glRevenueWorkInProgress: UUID? { row.guid(21) }
  /// `GLRevenueWorkInProgress` in queries and change sets.
  public static var glRevenueWorkInProgress: Property<Self, UUID?> { .init(21) }

  /// `GLRevenueWorkInProgressCode` · Edm.String
  public var glRevenueWorkInProgressCode: String? { row.string(22) }
  /// `GLRevenueWorkInProgressCode` in queries and change sets.
  public static var glRevenueWorkInProgressCode: Property<Self, String?> { .init(22) }

  /// `GLRevenueWorkInProgressDescription` · Edm.String
  public var glRevenueWorkInProgressDescription: String? { row.string(23) }
  /// `GLRevenueWorkInProgressDescription` in queries and change sets.
  public static var glRevenueWorkInProgressDescription: Property<Self, String?> { .init(23) }

  /// `GLStock` · Edm.Guid
  public var glStock: UUID? { row.guid(24) }
  /// `GLStock` in queries and change sets.
  public static var glStock: Property<Self, UUID?> { .init(24) }

  /// `GLStockCode` · Edm.String
  public var glStockCode: String? { row.string(25) }
  /// `GLStockCode` in queries and change sets.
  public static var glStockCode: Property<Self, String?> { .init(25) }

  /// `GLStockDescription` · Edm.String
  public var glStockDescription: String? { row.string(26) }
  /// `GLStockDescription` in queries and change sets.
  public static var glStockDescription: Property<Self, String?> { .init(26) }

  /// `GLStockVariance` · Edm.Guid
  public var glStockVariance: UUID? { row.guid(27) }
  /// `GLStockVariance` in queries and change sets.
  public static var glStockVariance: Property<Self, UUID?> { .init(27) }

  /// `GLStockVarianceCode` · Edm.String
  public var glStockVarianceCode: String? { row.string(28) }
  /// `GLStockVarianceCode` in queries and change sets.
  public static var glStockVarianceCode: Property<Self, String?> { .init(28) }

  /// `GLStockVarianceDescription` · Edm.String
  public var glStockVarianceDescription: String? { row.string(29) }
  /// `GLStockVarianceDescription` in queries and change sets.
  public static var glStockVarianceDescription: Property<Self, String?> { .init(29) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[30] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(30) }

  /// `IsDefault` · Edm.Byte
  public var isDefault: Bool { row[31] }
  /// `IsDefault` in queries and change sets.
  public static var isDefault: Property<Self, Bool> { .init(31) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(32) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(32) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(33) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(33) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(34) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(34) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(35) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(35) }
}

nonisolated extension Logistics {
  /// `logistics/ItemVersions` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ItemVersion: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchQuantity        Double
      CalculatedCostPrice  Double
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String
      Division             Int32
      ID                   Guid!     key
      IsDefault            Byte!
      Item                 Guid!
      ItemDescription      String
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String
      Status               Int16
      StatusDescription    String
      Type                 Int16
      TypeDescription      String
      VersionNumber        Int32
      LeadTime             Int32
      VersionDate          DateTime
      """)
  }
}

nonisolated extension Logistics.ItemVersion {
  /// `BatchQuantity` · Edm.Double
  public var batchQuantity: Decimal? { row.decimal(0) }
  /// `BatchQuantity` in queries and change sets.
  public static var batchQuantity: Property<Self, Decimal?> { .init(0) }

  /// `CalculatedCostPrice` · Edm.Double
  public var calculatedCostPrice: Decimal? { row.decimal(1) }
  /// `CalculatedCostPrice` in queries and change sets.
  public static var calculatedCostPrice: Property<Self, Decimal?> { .init(1) }

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

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `IsDefault` · Edm.Byte
  public var isDefault: Bool { row[8] }
  /// `IsDefault` in queries and change sets.
  public static var isDefault: Property<Self, Bool> { .init(8) }

  /// `Item` · Edm.Guid
  public var item: UUID { row[9] }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID> { .init(9) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(10) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(14) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(14) }

  /// `Status` · Edm.Int16
  public var status: ItemVersionStatus? { row[ifPresent: 15] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, ItemVersionStatus?> { .init(15) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(16) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(16) }

  /// `Type` · Edm.Int16
  public var type: ItemVersionType? { row[ifPresent: 17] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, ItemVersionType?> { .init(17) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(18) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(18) }

  /// `VersionNumber` · Edm.Int32
  public var versionNumber: Int32? { row.int32(19) }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: Property<Self, Int32?> { .init(19) }

  /// `LeadTime` · Edm.Int32
  public var leadTime: Int32? { row.int32(20) }
  /// `LeadTime` in queries and change sets.
  public static var leadTime: Property<Self, Int32?> { .init(20) }

  /// `VersionDate` · Edm.DateTime
  public var versionDate: LocalDateTime? { row.dateTime(21) }
  /// `VersionDate` in queries and change sets.
  public static var versionDate: Property<Self, LocalDateTime?> { .init(21) }
}

nonisolated extension Logistics {
  /// `logistics/ReasonCodes` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ReasonCodes: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active            Byte
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!                           key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      Types             Logistics.ReasonCodesLinkType*
      """, related: { [Logistics.ReasonCodesLinkType.table] })
  }
}

nonisolated extension Logistics.ReasonCodes {
  /// `Active` · Edm.Byte
  public var active: UInt8? { row[ifPresent: 0] }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, UInt8?> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

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

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(11) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(11) }

  /// `Types` · expand with `expanding { $0.types }`
  public var types: Expanded<Logistics.ReasonCodesLinkType> { row[12] }
  /// `Types` in queries and change sets.
  public static var types: Navigation<Self, Logistics.ReasonCodesLinkType> { .init(12) }
}

nonisolated extension Logistics {
  /// `logistics/ReasonCodesLinkTypes` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct ReasonCodesLinkType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID               Guid!   key
      Reason           Guid!
      Type             Int16
      TypeDescription  String
      """)
  }
}

nonisolated extension Logistics.ReasonCodesLinkType {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Reason` · Edm.Guid
  public var reason: UUID { row[1] }
  /// `Reason` in queries and change sets.
  public static var reason: Property<Self, UUID> { .init(1) }

  /// `Type` · Edm.Int16
  public var type: Int16? { row[ifPresent: 2] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, Int16?> { .init(2) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(3) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(3) }
}

nonisolated extension Logistics {
  /// `logistics/ReasonForLogistics` · read · 60 rows a page
  nonisolated public struct ReasonForLogistics: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active            Byte
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!                                  key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      Types             Logistics.ReasonForLogisticsLinkType*
      """, related: { [Logistics.ReasonForLogisticsLinkType.table] })
  }
}

nonisolated extension Logistics.ReasonForLogistics {
  /// `Active` · Edm.Byte
  public var active: UInt8? { row[ifPresent: 0] }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, UInt8?> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

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

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(11) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(11) }

  /// `Types` · expand with `expanding { $0.types }`
  public var types: Expanded<Logistics.ReasonForLogisticsLinkType> { row[12] }
  /// `Types` in queries and change sets.
  public static var types: Navigation<Self, Logistics.ReasonForLogisticsLinkType> { .init(12) }
}

nonisolated extension Logistics {
  /// `logistics/ReasonForLogisticsLinkTypes` · read · 60 rows a page
  nonisolated public struct ReasonForLogisticsLinkType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID               Guid!   key
      Reason           Guid!
      Type             Int16
      TypeDescription  String
      """)
  }
}

nonisolated extension Logistics.ReasonForLogisticsLinkType {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Reason` · Edm.Guid
  public var reason: UUID { row[1] }
  /// `Reason` in queries and change sets.
  public static var reason: Property<Self, UUID> { .init(1) }

  /// `Type` · Edm.Int16
  public var type: Int16? { row[ifPresent: 2] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, Int16?> { .init(2) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(3) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(3) }
}

nonisolated extension Logistics {
  /// A sales price of an item for a quantity, period or customer.
  ///
  /// `logistics/SalesItemPrices` · read, create, update, delete · 60 rows a page · permission "Sales prices"
  nonisolated public struct SalesItemPrice: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!      key create update
      Account                     Guid       create update
      AccountName                 String
      Barcode                     String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Currency                    String     create update
      DefaultItemUnit             String
      DefaultItemUnitDescription  String
      Division                    Int32
      Employee                    Guid       create update
      EndDate                     DateTime   create update
      Item                        Guid       create update
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      NumberOfItemsPerUnit        Double     create update
      Price                       Double     create update
      Project                     Guid       create update
      ProjectDescription          String
      Quantity                    Double     create update
      StartDate                   DateTime!  create update
      Unit                        String     create update
      UnitDescription             String
      """)
  }
}

nonisolated extension Logistics.SalesItemPrice {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `Barcode` · Edm.String · read-only
  public var barcode: String? { row.string(3) }
  /// `Barcode` in queries and change sets.
  public static var barcode: Property<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(7) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(7) }

  /// `DefaultItemUnit` · Edm.String · read-only
  public var defaultItemUnit: String? { row.string(8) }
  /// `DefaultItemUnit` in queries and change sets.
  public static var defaultItemUnit: Property<Self, String?> { .init(8) }

  /// `DefaultItemUnitDescription` · Edm.String · read-only
  public var defaultItemUnitDescription: String? { row.string(9) }
  /// `DefaultItemUnitDescription` in queries and change sets.
  public static var defaultItemUnitDescription: Property<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(11) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(11) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(12) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(13) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(13) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(14) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(14) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(15) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(15) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(16) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(16) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(18) }

  /// `NumberOfItemsPerUnit` · Edm.Double
  public var numberOfItemsPerUnit: Decimal? { row.decimal(19) }
  /// `NumberOfItemsPerUnit` in queries and change sets.
  public static var numberOfItemsPerUnit: WritableProperty<Self, Decimal?> { .init(19) }

  /// `Price` · Edm.Double
  public var price: Decimal? { row.decimal(20) }
  /// `Price` in queries and change sets.
  public static var price: WritableProperty<Self, Decimal?> { .init(20) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(21) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(21) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(22) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(22) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(23) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(23) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[24] }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime> { .init(24) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(25) }
  /// `Unit` in queries and change sets.
  public static var unit: WritableProperty<Self, String?> { .init(25) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(26) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(26) }
}

nonisolated extension Logistics {
  /// `logistics/SelectionCodes` · read · 60 rows a page · permission "Sales orders"
  nonisolated public struct SelectionCode: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active            Byte
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      """)
  }
}

nonisolated extension Logistics.SelectionCode {
  /// `Active` · Edm.Byte
  public var active: UInt8? { row[ifPresent: 0] }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, UInt8?> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

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

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(11) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(11) }
}

nonisolated extension Logistics {
  /// An item as one supplier delivers it, with price and lead time.
  ///
  /// `logistics/SupplierItem` · read, create, update, delete · 60 rows a page · permission "Logistics items"
  nonisolated public struct SupplierItem: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      Barcode                     String
      CopyRemarks                 Byte!     create update
      CountryOfOrigin             String    create update
      CountryOfOriginDescription  String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Currency                    String    create update
      CurrencyDescription         String
      Division                    Int32
      DropShipment                Byte      create update
      EndDate                     DateTime
      Item                        Guid      create! update
      ItemUnit                    Guid      create! update
      ItemUnitCode                String
      ItemUnitDescription         String
      ItemCode                    String
      ItemDescription             String
      MainSupplier                Boolean   create update
      MinimumQuantity             Double    create update
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Notes                       String    create update
      PurchaseLeadTime            Int32     create update
      PurchaseLotSize             Int32     create update
      PurchasePrice               Double    create! update
      PurchaseUnit                String    create! update
      PurchaseUnitDescription     String
      PurchaseUnitFactor          Double    create update
      PurchaseVATCode             String    create update
      PurchaseVATCodeDescription  String
      StartDate                   DateTime
      Supplier                    Guid      create! update
      SupplierCode                String
      SupplierDescription         String
      SupplierItemCode            String    create update
      """)
  }
}

nonisolated extension Logistics.SupplierItem {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Barcode` · Edm.String · read-only
  public var barcode: String? { row.string(1) }
  /// `Barcode` in queries and change sets.
  public static var barcode: Property<Self, String?> { .init(1) }

  /// `CopyRemarks` · Edm.Byte
  public var copyRemarks: UInt8 { row[2] }
  /// `CopyRemarks` in queries and change sets.
  public static var copyRemarks: WritableProperty<Self, UInt8> { .init(2) }

  /// `CountryOfOrigin` · Edm.String
  public var countryOfOrigin: String? { row.string(3) }
  /// `CountryOfOrigin` in queries and change sets.
  public static var countryOfOrigin: WritableProperty<Self, String?> { .init(3) }

  /// `CountryOfOriginDescription` · Edm.String · read-only
  public var countryOfOriginDescription: String? { row.string(4) }
  /// `CountryOfOriginDescription` in queries and change sets.
  public static var countryOfOriginDescription: Property<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(8) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(8) }

  /// `CurrencyDescription` · Edm.String · read-only
  public var currencyDescription: String? { row.string(9) }
  /// `CurrencyDescription` in queries and change sets.
  public static var currencyDescription: Property<Self, String?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(10) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(10) }

  /// `DropShipment` · Edm.Byte
  public var dropShipment: SupplierItemDropShipment? { row[ifPresent: 11] }
  /// `DropShipment` in queries and change sets.
  public static var dropShipment: WritableProperty<Self, SupplierItemDropShipment?> { .init(11) }

  /// `EndDate` · Edm.DateTime · read-only
  public var endDate: LocalDateTime? { row.dateTime(12) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(12) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(13) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(13) }

  /// `ItemUnit` · Edm.Guid · required on create
  public var itemUnit: UUID? { row.guid(14) }
  /// `ItemUnit` in queries and change sets.
  public static var itemUnit: WritableProperty<Self, UUID?> { .init(14) }

  /// `ItemUnitCode` · Edm.String · read-only
  public var itemUnitCode: String? { row.string(15) }
  /// `ItemUnitCode` in queries and change sets.
  public static var itemUnitCode: Property<Self, String?> { .init(15) }

  /// `ItemUnitDescription` · Edm.String · read-only
  public var itemUnitDescription: String? { row.string(16) }
  /// `ItemUnitDescription` in queries and change sets.
  public static var itemUnitDescription: Property<Self, String?> { .init(16) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(17) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(17) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(18) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(18) }

  /// `MainSupplier` · Edm.Boolean
  public var mainSupplier: Bool? { row.boolean(19) }
  /// `MainSupplier` in queries and change sets.
  public static var mainSupplier: WritableProperty<Self, Bool?> { .init(19) }

  /// `MinimumQuantity` · Edm.Double
  public var minimumQuantity: Decimal? { row.decimal(20) }
  /// `MinimumQuantity` in queries and change sets.
  public static var minimumQuantity: WritableProperty<Self, Decimal?> { .init(20) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(23) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(24) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(24) }

  /// `PurchaseLeadTime` · Edm.Int32
  public var purchaseLeadTime: Int32? { row.int32(25) }
  /// `PurchaseLeadTime` in queries and change sets.
  public static var purchaseLeadTime: WritableProperty<Self, Int32?> { .init(25) }

  /// `PurchaseLotSize` · Edm.Int32
  public var purchaseLotSize: Int32? { row.int32(26) }
  /// `PurchaseLotSize` in queries and change sets.
  public static var purchaseLotSize: WritableProperty<Self, Int32?> { .init(26) }

  /// `PurchasePrice` · Edm.Double · required on create
  public var purchasePrice: Decimal? { row.decimal(27) }
  /// `PurchasePrice` in queries and change sets.
  public static var purchasePrice: WritableProperty<Self, Decimal?> { .init(27) }

  /// `PurchaseUnit` · Edm.String · required on create
  public var purchaseUnit: String? { row.string(28) }
  /// `PurchaseUnit` in queries and change sets.
  public static var purchaseUnit: WritableProperty<Self, String?> { .init(28) }

  /// `PurchaseUnitDescription` · Edm.String · read-only
  public var purchaseUnitDescription: String? { row.string(29) }
  /// `PurchaseUnitDescription` in queries and change sets.
  public static var purchaseUnitDescription: Property<Self, String?> { .init(29) }

  /// `PurchaseUnitFactor` · Edm.Double
  public var purchaseUnitFactor: Decimal? { row.decimal(30) }
  /// `PurchaseUnitFactor` in queries and change sets.
  public static var purchaseUnitFactor: WritableProperty<Self, Decimal?> { .init(30) }

  /// `PurchaseVATCode` · Edm.String
  public var purchaseVATCode: String? { row.string(31) }
  /// `PurchaseVATCode` in queries and change sets.
  public static var purchaseVATCode: WritableProperty<Self, String?> { .init(31) }

  /// `PurchaseVATCodeDescription` · Edm.String · read-only
  public var purchaseVATCodeDescription: String? { row.string(32) }
  /// `PurchaseVATCodeDescription` in queries and change sets.
  public static var purchaseVATCodeDescription: Property<Self, String?> { .init(32) }

  /// `StartDate` · Edm.DateTime · read-only
  public var startDate: LocalDateTime? { row.dateTime(33) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(33) }

  /// `Supplier` · Edm.Guid · required on create
  public var supplier: UUID? { row.guid(34) }
  /// `Supplier` in queries and change sets.
  public static var supplier: WritableProperty<Self, UUID?> { .init(34) }

  /// `SupplierCode` · Edm.String · read-only
  public var supplierCode: String? { row.string(35) }
  /// `SupplierCode` in queries and change sets.
  public static var supplierCode: Property<Self, String?> { .init(35) }

  /// `SupplierDescription` · Edm.String · read-only
  public var supplierDescription: String? { row.string(36) }
  /// `SupplierDescription` in queries and change sets.
  public static var supplierDescription: Property<Self, String?> { .init(36) }

  /// `SupplierItemCode` · Edm.String
  public var supplierItemCode: String? { row.string(37) }
  /// `SupplierItemCode` in queries and change sets.
  public static var supplierItemCode: WritableProperty<Self, String?> { .init(37) }
}

nonisolated extension Logistics {
  /// A unit in which item quantities are expressed.
  ///
  /// `logistics/Units` · read · 60 rows a page · permission "Logistics items"
  nonisolated public struct Unit: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Active       Boolean
      Code         String
      Description  String
      Division     Int32
      ID           Guid!    key
      Main         Byte
      TimeUnit     String
      Type         String
      """)
  }
}

nonisolated extension Logistics.Unit {
  /// `Active` · Edm.Boolean
  public var active: Bool? { row.boolean(0) }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, Bool?> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `Main` · Edm.Byte
  public var main: UInt8? { row[ifPresent: 5] }
  /// `Main` in queries and change sets.
  public static var main: Property<Self, UInt8?> { .init(5) }

  /// `TimeUnit` · Edm.String
  public var timeUnit: TimeUnit? { row[ifPresent: 6] }
  /// `TimeUnit` in queries and change sets.
  public static var timeUnit: Property<Self, TimeUnit?> { .init(6) }

  /// `Type` · Edm.String
  public var type: UnitType? { row[ifPresent: 7] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, UnitType?> { .init(7) }
}
