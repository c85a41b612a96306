// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// Goods delivered to a customer for sales orders.
  ///
  /// `salesorder/GoodsDeliveries` · read, create, update · 60 rows a page · webhook topic `GoodsDeliveries`
  /// · permission "Logistics wms"
  nonisolated public struct GoodsDelivery: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `DeliveryAccount` · Edm.Guid · read-only
    public var deliveryAccount: UUID? { row[ifPresent: 4] }

    /// `DeliveryAccountCode` · Edm.String · read-only
    public var deliveryAccountCode: String? { row[ifPresent: 5] }

    /// `DeliveryAccountName` · Edm.String · read-only
    public var deliveryAccountName: String? { row[ifPresent: 6] }

    /// `DeliveryAddress` · Edm.Guid · read-only
    public var deliveryAddress: UUID? { row[ifPresent: 7] }

    /// `DeliveryContact` · Edm.Guid · read-only
    public var deliveryContact: UUID? { row[ifPresent: 8] }

    /// `DeliveryContactPersonFullName` · Edm.String · read-only
    public var deliveryContactPersonFullName: String? { row[ifPresent: 9] }

    /// `DeliveryDate` · Edm.DateTime · required on create
    public var deliveryDate: LocalDateTime? { row[ifPresent: 10] }

    /// `DeliveryNumber` · Edm.Int32 · read-only
    public var deliveryNumber: Int32? { row[ifPresent: 11] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 12] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 13] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 14] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 15] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 20] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 21] }

    /// `ShippingMethodCode` · Edm.String · read-only
    public var shippingMethodCode: String? { row[ifPresent: 22] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[ifPresent: 23] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 24] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 25] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 26] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 27] }

    /// `GoodsDeliveryLines` · expand with `expanding { $0.goodsDeliveryLines }`
    public var goodsDeliveryLines: Expanded<SalesOrder.GoodsDeliveryLine> { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      EntryID                        Guid!                          key create update
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      DeliveryAccount                Guid
      DeliveryAccountCode            String
      DeliveryAccountName            String
      DeliveryAddress                Guid
      DeliveryContact                Guid
      DeliveryContactPersonFullName  String
      DeliveryDate                   DateTime                       create! update
      DeliveryNumber                 Int32
      Description                    String                         create update
      Division                       Int32
      Document                       Guid                           create update
      DocumentSubject                String
      EntryNumber                    Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Remarks                        String                         create update
      ShippingMethod                 Guid                           create update
      ShippingMethodCode             String
      ShippingMethodDescription      String
      TrackingNumber                 String                         create update
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      GoodsDeliveryLines             SalesOrder.GoodsDeliveryLine*  create!
      """,
      related: { [SalesOrder.GoodsDeliveryLine.table] })
  }
}

nonisolated extension SalesOrder.GoodsDelivery {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var entryID: Property<SalesOrder.GoodsDelivery, UUID> { Property(0) }
    public var created: Property<SalesOrder.GoodsDelivery, LocalDateTime?> { Property(1) }
    public var creator: Property<SalesOrder.GoodsDelivery, UUID?> { Property(2) }
    public var creatorFullName: Property<SalesOrder.GoodsDelivery, String?> { Property(3) }
    public var deliveryAccount: Property<SalesOrder.GoodsDelivery, UUID?> { Property(4) }
    public var deliveryAccountCode: Property<SalesOrder.GoodsDelivery, String?> { Property(5) }
    public var deliveryAccountName: Property<SalesOrder.GoodsDelivery, String?> { Property(6) }
    public var deliveryAddress: Property<SalesOrder.GoodsDelivery, UUID?> { Property(7) }
    public var deliveryContact: Property<SalesOrder.GoodsDelivery, UUID?> { Property(8) }
    public var deliveryContactPersonFullName: Property<SalesOrder.GoodsDelivery, String?> { Property(9) }
    public var deliveryDate: Property<SalesOrder.GoodsDelivery, LocalDateTime?> { Property(10) }
    public var deliveryNumber: Property<SalesOrder.GoodsDelivery, Int32?> { Property(11) }
    public var description: Property<SalesOrder.GoodsDelivery, String?> { Property(12) }
    public var division: Property<SalesOrder.GoodsDelivery, Int32?> { Property(13) }
    public var document: Property<SalesOrder.GoodsDelivery, UUID?> { Property(14) }
    public var documentSubject: Property<SalesOrder.GoodsDelivery, String?> { Property(15) }
    public var entryNumber: Property<SalesOrder.GoodsDelivery, Int32?> { Property(16) }
    public var modified: Property<SalesOrder.GoodsDelivery, LocalDateTime?> { Property(17) }
    public var modifier: Property<SalesOrder.GoodsDelivery, UUID?> { Property(18) }
    public var modifierFullName: Property<SalesOrder.GoodsDelivery, String?> { Property(19) }
    public var remarks: Property<SalesOrder.GoodsDelivery, String?> { Property(20) }
    public var shippingMethod: Property<SalesOrder.GoodsDelivery, UUID?> { Property(21) }
    public var shippingMethodCode: Property<SalesOrder.GoodsDelivery, String?> { Property(22) }
    public var shippingMethodDescription: Property<SalesOrder.GoodsDelivery, String?> { Property(23) }
    public var trackingNumber: Property<SalesOrder.GoodsDelivery, String?> { Property(24) }
    public var warehouse: Property<SalesOrder.GoodsDelivery, UUID?> { Property(25) }
    public var warehouseCode: Property<SalesOrder.GoodsDelivery, String?> { Property(26) }
    public var warehouseDescription: Property<SalesOrder.GoodsDelivery, String?> { Property(27) }
    public var goodsDeliveryLines: Navigation<SalesOrder.GoodsDelivery, SalesOrder.GoodsDeliveryLine> { Navigation(28) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var entryID: WritableProperty<UUID> { WritableProperty(0) }
    public var deliveryDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var description: WritableProperty<String> { WritableProperty(12) }
    public var document: WritableProperty<UUID> { WritableProperty(14) }
    public var remarks: WritableProperty<String> { WritableProperty(20) }
    public var shippingMethod: WritableProperty<UUID> { WritableProperty(21) }
    public var trackingNumber: WritableProperty<String> { WritableProperty(24) }
    public var goodsDeliveryLines: WritableProperty<[Changes<SalesOrder.GoodsDeliveryLine>]> { WritableProperty(28) }
  }
}
