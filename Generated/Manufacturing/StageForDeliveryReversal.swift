// exact-online-generator 0.1.0 · services/manufacturing.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Manufacturing {
  /// `manufacturing/StageForDeliveryReversals` · read, create · 60 rows a page · permission "Manufacturing production"
  nonisolated public struct StageForDeliveryReversal: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Id` · Edm.Guid · key · read-only
    public var id: UUID { row[0] }

    /// `RelatedId` · Edm.Guid · required on create
    public var relatedID: UUID? { row[ifPresent: 1] }

    /// `CreatedBy` · Edm.Guid · read-only
    public var createdBy: UUID? { row[ifPresent: 2] }

    /// `CreatedByFullName` · Edm.String · read-only
    public var createdByFullName: String? { row[ifPresent: 3] }

    /// `CreatedDate` · Edm.DateTime · read-only
    public var createdDate: LocalDateTime? { row[ifPresent: 4] }

    /// `Quantity` · Edm.Double · required on create
    public var quantity: Decimal? { row[ifPresent: 5] }

    /// `IsBatch` · Edm.Byte · read-only
    public var isBatch: UInt8 { row[6] }

    /// `IsFractionAllowedItem` · Edm.Byte · read-only
    public var isFractionAllowedItem: UInt8 { row[7] }

    /// `IsSerial` · Edm.Byte · read-only
    public var isSerial: UInt8 { row[8] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 9] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 10] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 11] }

    /// `ItemPictureUrl` · Edm.String · read-only
    public var itemPictureURL: String? { row[ifPresent: 12] }

    /// `ShopOrder` · Edm.Guid · required on create
    public var shopOrder: UUID? { row[ifPresent: 13] }

    /// `ShopOrderNumber` · Edm.Int32 · read-only
    public var shopOrderNumber: Int32? { row[ifPresent: 14] }

    /// `TransactionDate` · Edm.DateTime · required on create
    public var transactionDate: LocalDateTime? { row[ifPresent: 15] }

    /// `Unit` · Edm.String · read-only
    public var unit: String? { row[ifPresent: 16] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 17] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 18] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 19] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 20] }

    public static let table: PropertyTable = PropertyTable(
      """
      Id                     Guid!     key
      RelatedId              Guid      create!
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
      ShopOrder              Guid      create!
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

nonisolated extension Manufacturing.StageForDeliveryReversal {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Manufacturing.StageForDeliveryReversal, UUID> { Property(0) }
    public var relatedID: Property<Manufacturing.StageForDeliveryReversal, UUID?> { Property(1) }
    public var createdBy: Property<Manufacturing.StageForDeliveryReversal, UUID?> { Property(2) }
    public var createdByFullName: Property<Manufacturing.StageForDeliveryReversal, String?> { Property(3) }
    public var createdDate: Property<Manufacturing.StageForDeliveryReversal, LocalDateTime?> { Property(4) }
    public var quantity: Property<Manufacturing.StageForDeliveryReversal, Decimal?> { Property(5) }
    public var isBatch: Property<Manufacturing.StageForDeliveryReversal, UInt8> { Property(6) }
    public var isFractionAllowedItem: Property<Manufacturing.StageForDeliveryReversal, UInt8> { Property(7) }
    public var isSerial: Property<Manufacturing.StageForDeliveryReversal, UInt8> { Property(8) }
    public var item: Property<Manufacturing.StageForDeliveryReversal, UUID?> { Property(9) }
    public var itemCode: Property<Manufacturing.StageForDeliveryReversal, String?> { Property(10) }
    public var itemDescription: Property<Manufacturing.StageForDeliveryReversal, String?> { Property(11) }
    public var itemPictureURL: Property<Manufacturing.StageForDeliveryReversal, String?> { Property(12) }
    public var shopOrder: Property<Manufacturing.StageForDeliveryReversal, UUID?> { Property(13) }
    public var shopOrderNumber: Property<Manufacturing.StageForDeliveryReversal, Int32?> { Property(14) }
    public var transactionDate: Property<Manufacturing.StageForDeliveryReversal, LocalDateTime?> { Property(15) }
    public var unit: Property<Manufacturing.StageForDeliveryReversal, String?> { Property(16) }
    public var unitDescription: Property<Manufacturing.StageForDeliveryReversal, String?> { Property(17) }
    public var warehouse: Property<Manufacturing.StageForDeliveryReversal, UUID?> { Property(18) }
    public var warehouseCode: Property<Manufacturing.StageForDeliveryReversal, String?> { Property(19) }
    public var warehouseDescription: Property<Manufacturing.StageForDeliveryReversal, String?> { Property(20) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var relatedID: WritableProperty<UUID> { WritableProperty(1) }
    public var quantity: WritableProperty<Decimal> { WritableProperty(5) }
    public var shopOrder: WritableProperty<UUID> { WritableProperty(13) }
    public var transactionDate: WritableProperty<LocalDateTime> { WritableProperty(15) }
  }
}
