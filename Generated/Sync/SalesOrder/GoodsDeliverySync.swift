// exact-online-generator 0.1.0 · services/sync/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder/GoodsDeliveries` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
  nonisolated public struct GoodsDeliverySync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `DeliveryAccount` · Edm.Guid
    public var deliveryAccount: UUID? { row[ifPresent: 4] }

    /// `DeliveryAccountCode` · Edm.String
    public var deliveryAccountCode: String? { row[ifPresent: 5] }

    /// `DeliveryAccountName` · Edm.String
    public var deliveryAccountName: String? { row[ifPresent: 6] }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 7] }

    /// `DeliveryContact` · Edm.Guid
    public var deliveryContact: UUID? { row[ifPresent: 8] }

    /// `DeliveryContactPersonFullName` · Edm.String
    public var deliveryContactPersonFullName: String? { row[ifPresent: 9] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 10] }

    /// `DeliveryNumber` · Edm.Int32
    public var deliveryNumber: Int32? { row[ifPresent: 11] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 12] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 13] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 14] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 15] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID { row[16] }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 17] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 18] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 19] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 20] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 21] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 22] }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 23] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 24] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 25] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 26] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 27] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 28] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                      Int64!    key
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      DeliveryAccount                Guid
      DeliveryAccountCode            String
      DeliveryAccountName            String
      DeliveryAddress                Guid
      DeliveryContact                Guid
      DeliveryContactPersonFullName  String
      DeliveryDate                   DateTime
      DeliveryNumber                 Int32
      Description                    String
      Division                       Int32
      Document                       Guid
      DocumentSubject                String
      EntryID                        Guid!
      EntryNumber                    Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Remarks                        String
      ShippingMethod                 Guid
      ShippingMethodCode             String
      ShippingMethodDescription      String
      TrackingNumber                 String
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      """)
  }
}

nonisolated extension Sync.SalesOrder.GoodsDeliverySync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.SalesOrder.GoodsDeliverySync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, LocalDateTime?> { SelectableProperty(1) }
    public var creator: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> { SelectableProperty(3) }
    public var deliveryAccount: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID?> { SelectableProperty(4) }
    public var deliveryAccountCode: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> {
      SelectableProperty(5)
    }
    public var deliveryAccountName: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> {
      SelectableProperty(6)
    }
    public var deliveryAddress: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID?> { SelectableProperty(7) }
    public var deliveryContact: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID?> { SelectableProperty(8) }
    public var deliveryContactPersonFullName: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> {
      SelectableProperty(9)
    }
    public var deliveryDate: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, LocalDateTime?> {
      SelectableProperty(10)
    }
    public var deliveryNumber: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, Int32?> { SelectableProperty(11) }
    public var description: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> { SelectableProperty(12) }
    public var division: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, Int32?> { SelectableProperty(13) }
    public var document: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID?> { SelectableProperty(14) }
    public var documentSubject: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> {
      SelectableProperty(15)
    }
    public var entryID: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID> { SelectableProperty(16) }
    public var entryNumber: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, Int32?> { SelectableProperty(17) }
    public var modified: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, LocalDateTime?> {
      SelectableProperty(18)
    }
    public var modifier: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID?> { SelectableProperty(19) }
    public var modifierFullName: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> {
      SelectableProperty(20)
    }
    public var remarks: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> { SelectableProperty(21) }
    public var shippingMethod: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID?> { SelectableProperty(22) }
    public var shippingMethodCode: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> {
      SelectableProperty(23)
    }
    public var shippingMethodDescription: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> {
      SelectableProperty(24)
    }
    public var trackingNumber: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> { SelectableProperty(25) }
    public var warehouse: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, UUID?> { SelectableProperty(26) }
    public var warehouseCode: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> { SelectableProperty(27) }
    public var warehouseDescription: SelectableProperty<Sync.SalesOrder.GoodsDeliverySync, String?> {
      SelectableProperty(28)
    }
  }
}
