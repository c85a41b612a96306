// exact-online-generator 0.1.0 · services/logistics.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Logistics {
  /// An item as one supplier delivers it, with price and lead time.
  ///
  /// `logistics/SupplierItem` · read, create, update, delete · 60 rows a page · permission "Logistics items"
  nonisolated public struct SupplierItem: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Barcode` · Edm.String · read-only
    public var barcode: String? { row[ifPresent: 1] }

    /// `CopyRemarks` · Edm.Byte
    public var copyRemarks: UInt8 { row[2] }

    /// `CountryOfOrigin` · Edm.String
    public var countryOfOrigin: String? { row[ifPresent: 3] }

    /// `CountryOfOriginDescription` · Edm.String · read-only
    public var countryOfOriginDescription: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 8] }

    /// `CurrencyDescription` · Edm.String · read-only
    public var currencyDescription: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 10] }

    /// `DropShipment` · Edm.Byte
    public var dropShipment: SupplierItemDropShipment? { row[ifPresent: 11] }

    /// `EndDate` · Edm.DateTime · read-only
    public var endDate: LocalDateTime? { row[ifPresent: 12] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 13] }

    /// `ItemUnit` · Edm.Guid · required on create
    public var itemUnit: UUID? { row[ifPresent: 14] }

    /// `ItemUnitCode` · Edm.String · read-only
    public var itemUnitCode: String? { row[ifPresent: 15] }

    /// `ItemUnitDescription` · Edm.String · read-only
    public var itemUnitDescription: String? { row[ifPresent: 16] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 17] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 18] }

    /// `MainSupplier` · Edm.Boolean
    public var mainSupplier: Bool? { row[ifPresent: 19] }

    /// `MinimumQuantity` · Edm.Double
    public var minimumQuantity: Decimal? { row[ifPresent: 20] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 21] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 22] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 23] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 24] }

    /// `PurchaseLeadTime` · Edm.Int32
    public var purchaseLeadTime: Int32? { row[ifPresent: 25] }

    /// `PurchaseLotSize` · Edm.Int32
    public var purchaseLotSize: Int32? { row[ifPresent: 26] }

    /// `PurchasePrice` · Edm.Double · required on create
    public var purchasePrice: Decimal? { row[ifPresent: 27] }

    /// `PurchaseUnit` · Edm.String · required on create
    public var purchaseUnit: String? { row[ifPresent: 28] }

    /// `PurchaseUnitDescription` · Edm.String · read-only
    public var purchaseUnitDescription: String? { row[ifPresent: 29] }

    /// `PurchaseUnitFactor` · Edm.Double
    public var purchaseUnitFactor: Decimal? { row[ifPresent: 30] }

    /// `PurchaseVATCode` · Edm.String
    public var purchaseVATCode: String? { row[ifPresent: 31] }

    /// `PurchaseVATCodeDescription` · Edm.String · read-only
    public var purchaseVATCodeDescription: String? { row[ifPresent: 32] }

    /// `StartDate` · Edm.DateTime · read-only
    public var startDate: LocalDateTime? { row[ifPresent: 33] }

    /// `Supplier` · Edm.Guid · required on create
    public var supplier: UUID? { row[ifPresent: 34] }

    /// `SupplierCode` · Edm.String · read-only
    public var supplierCode: String? { row[ifPresent: 35] }

    /// `SupplierDescription` · Edm.String · read-only
    public var supplierDescription: String? { row[ifPresent: 36] }

    /// `SupplierItemCode` · Edm.String
    public var supplierItemCode: String? { row[ifPresent: 37] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Logistics.SupplierItem, UUID> { Property(0) }
    public var barcode: Property<Logistics.SupplierItem, String?> { Property(1) }
    public var copyRemarks: Property<Logistics.SupplierItem, UInt8> { Property(2) }
    public var countryOfOrigin: Property<Logistics.SupplierItem, String?> { Property(3) }
    public var countryOfOriginDescription: Property<Logistics.SupplierItem, String?> { Property(4) }
    public var created: Property<Logistics.SupplierItem, LocalDateTime?> { Property(5) }
    public var creator: Property<Logistics.SupplierItem, UUID?> { Property(6) }
    public var creatorFullName: Property<Logistics.SupplierItem, String?> { Property(7) }
    public var currency: Property<Logistics.SupplierItem, String?> { Property(8) }
    public var currencyDescription: Property<Logistics.SupplierItem, String?> { Property(9) }
    public var division: Property<Logistics.SupplierItem, Int32?> { Property(10) }
    public var dropShipment: Property<Logistics.SupplierItem, SupplierItemDropShipment?> { Property(11) }
    public var endDate: Property<Logistics.SupplierItem, LocalDateTime?> { Property(12) }
    public var item: Property<Logistics.SupplierItem, UUID?> { Property(13) }
    public var itemUnit: Property<Logistics.SupplierItem, UUID?> { Property(14) }
    public var itemUnitCode: Property<Logistics.SupplierItem, String?> { Property(15) }
    public var itemUnitDescription: Property<Logistics.SupplierItem, String?> { Property(16) }
    public var itemCode: Property<Logistics.SupplierItem, String?> { Property(17) }
    public var itemDescription: Property<Logistics.SupplierItem, String?> { Property(18) }
    public var mainSupplier: Property<Logistics.SupplierItem, Bool?> { Property(19) }
    public var minimumQuantity: Property<Logistics.SupplierItem, Decimal?> { Property(20) }
    public var modified: Property<Logistics.SupplierItem, LocalDateTime?> { Property(21) }
    public var modifier: Property<Logistics.SupplierItem, UUID?> { Property(22) }
    public var modifierFullName: Property<Logistics.SupplierItem, String?> { Property(23) }
    public var notes: Property<Logistics.SupplierItem, String?> { Property(24) }
    public var purchaseLeadTime: Property<Logistics.SupplierItem, Int32?> { Property(25) }
    public var purchaseLotSize: Property<Logistics.SupplierItem, Int32?> { Property(26) }
    public var purchasePrice: Property<Logistics.SupplierItem, Decimal?> { Property(27) }
    public var purchaseUnit: Property<Logistics.SupplierItem, String?> { Property(28) }
    public var purchaseUnitDescription: Property<Logistics.SupplierItem, String?> { Property(29) }
    public var purchaseUnitFactor: Property<Logistics.SupplierItem, Decimal?> { Property(30) }
    public var purchaseVATCode: Property<Logistics.SupplierItem, String?> { Property(31) }
    public var purchaseVATCodeDescription: Property<Logistics.SupplierItem, String?> { Property(32) }
    public var startDate: Property<Logistics.SupplierItem, LocalDateTime?> { Property(33) }
    public var supplier: Property<Logistics.SupplierItem, UUID?> { Property(34) }
    public var supplierCode: Property<Logistics.SupplierItem, String?> { Property(35) }
    public var supplierDescription: Property<Logistics.SupplierItem, String?> { Property(36) }
    public var supplierItemCode: Property<Logistics.SupplierItem, String?> { Property(37) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var copyRemarks: WritableProperty<UInt8> { WritableProperty(2) }
    public var countryOfOrigin: WritableProperty<String> { WritableProperty(3) }
    public var currency: WritableProperty<String> { WritableProperty(8) }
    public var dropShipment: WritableProperty<SupplierItemDropShipment> { WritableProperty(11) }
    public var item: WritableProperty<UUID> { WritableProperty(13) }
    public var itemUnit: WritableProperty<UUID> { WritableProperty(14) }
    public var mainSupplier: WritableProperty<Bool> { WritableProperty(19) }
    public var minimumQuantity: WritableProperty<Decimal> { WritableProperty(20) }
    public var notes: WritableProperty<String> { WritableProperty(24) }
    public var purchaseLeadTime: WritableProperty<Int32> { WritableProperty(25) }
    public var purchaseLotSize: WritableProperty<Int32> { WritableProperty(26) }
    public var purchasePrice: WritableProperty<Decimal> { WritableProperty(27) }
    public var purchaseUnit: WritableProperty<String> { WritableProperty(28) }
    public var purchaseUnitFactor: WritableProperty<Decimal> { WritableProperty(30) }
    public var purchaseVATCode: WritableProperty<String> { WritableProperty(31) }
    public var supplier: WritableProperty<UUID> { WritableProperty(34) }
    public var supplierItemCode: WritableProperty<String> { WritableProperty(37) }
  }
}
