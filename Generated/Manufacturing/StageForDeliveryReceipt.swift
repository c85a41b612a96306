// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/StageForDeliveryReceipts` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct StageForDeliveryReceipt: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Id` · Edm.Guid · key · read-only
    public var id: UUID { row[0] }

    /// `CreatedBy` · Edm.Guid · read-only
    public var createdBy: UUID? { row[ifPresent: 1] }

    /// `CreatedByFullName` · Edm.String · read-only
    public var createdByFullName: String? { row[ifPresent: 2] }

    /// `CreatedDate` · Edm.DateTime · read-only
    public var createdDate: LocalDateTime? { row[ifPresent: 3] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 4] }

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8 { row[5] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8 { row[6] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8 { row[7] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 8] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 9] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 10] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 11] }

    /// `ShopOrder` · Edm.Guid · required on create
    public var shopOrder: UUID { row[12] }

    /// `RelatedId` · Edm.Guid · read-only
    public var relatedID: UUID? { row[ifPresent: 13] }

    /// `HasReversibleQuantity` · Edm.Boolean · read-only
    public var hasReversibleQuantity: Bool { row[14] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 15] }

    /// `TransactionDate` · Edm.DateTime · required on create
    public var transactionDate: LocalDateTime? { row[ifPresent: 16] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 17] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 18] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 19] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 20] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 21] }

    public static let table: PropertyTable = PropertyTable(
      """
      Id                     Guid!     key
      CreatedBy              Guid
      CreatedByFullName      String
      CreatedDate            DateTime
      Quantity               Double    create!
      IsBatch                Byte!
      IsFractionAllowedItem  Byte!
      IsSerial               Byte!
      Item                   Guid
      ItemCode               String
      ItemDescription        String
      ItemPictureUrl         String
      ShopOrder              Guid!     create!
      RelatedId              Guid
      HasReversibleQuantity  Boolean!
      ShopOrderNumber        Int32
      TransactionDate        DateTime  create!
      Unit                   String
      UnitDescription        String
      Warehouse              Guid
      WarehouseCode          String
      WarehouseDescription   String
      """)
  }
}

nonisolated extension Manufacturing.StageForDeliveryReceipt {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Manufacturing.StageForDeliveryReceipt, UUID> { Property(0) }
    public var createdBy: Property<Manufacturing.StageForDeliveryReceipt, UUID?> { Property(1) }
    public var createdByFullName: Property<Manufacturing.StageForDeliveryReceipt, String?> { Property(2) }
    public var createdDate: Property<Manufacturing.StageForDeliveryReceipt, LocalDateTime?> { Property(3) }
    public var quantity: Property<Manufacturing.StageForDeliveryReceipt, Decimal?> { Property(4) }
    public var isBatch: Property<Manufacturing.StageForDeliveryReceipt, UInt8> { Property(5) }
    public var isFractionAllowedItem: Property<Manufacturing.StageForDeliveryReceipt, UInt8> { Property(6) }
    public var isSerial: Property<Manufacturing.StageForDeliveryReceipt, UInt8> { Property(7) }
    public var item: Property<Manufacturing.StageForDeliveryReceipt, UUID?> { Property(8) }
    public var itemCode: Property<Manufacturing.StageForDeliveryReceipt, String?> { Property(9) }
    public var itemDescription: Property<Manufacturing.StageForDeliveryReceipt, String?> { Property(10) }
    public var itemPictureURL: Property<Manufacturing.StageForDeliveryReceipt, String?> { Property(11) }
    public var shopOrder: Property<Manufacturing.StageForDeliveryReceipt, UUID> { Property(12) }
    public var relatedID: Property<Manufacturing.StageForDeliveryReceipt, UUID?> { Property(13) }
    public var hasReversibleQuantity: Property<Manufacturing.StageForDeliveryReceipt, Bool> { Property(14) }
    public var shopOrderNumber: Property<Manufacturing.StageForDeliveryReceipt, Int32?> { Property(15) }
    public var transactionDate: Property<Manufacturing.StageForDeliveryReceipt, LocalDateTime?> { Property(16) }
    public var unit: Property<Manufacturing.StageForDeliveryReceipt, String?> { Property(17) }
    public var unitDescription: Property<Manufacturing.StageForDeliveryReceipt, String?> { Property(18) }
    public var warehouse: Property<Manufacturing.StageForDeliveryReceipt, UUID?> { Property(19) }
    public var warehouseCode: Property<Manufacturing.StageForDeliveryReceipt, String?> { Property(20) }
    public var warehouseDescription: Property<Manufacturing.StageForDeliveryReceipt, String?> { Property(21) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var quantity: WritableProperty<Decimal> { WritableProperty(4) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(12) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(16) }
  }
}
