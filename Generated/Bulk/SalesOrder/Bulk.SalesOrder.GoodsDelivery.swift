// exact-online-generator 0.1.0 · services/bulk/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder/GoodsDeliveries` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
  nonisolated public struct GoodsDelivery: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[0] }

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

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 20] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 21] }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 22] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 23] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 24] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 25] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 26] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 27] }

    /// `GoodsDeliveryLines` · expand with `expanding { $0.goodsDeliveryLines }`
    public var goodsDeliveryLines: Expanded<Bulk.SalesOrder.GoodsDeliveryLine> { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      EntryID                        Guid!                               key
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
      GoodsDeliveryLines             Bulk.SalesOrder.GoodsDeliveryLine*
      """,
      related: { [Bulk.SalesOrder.GoodsDeliveryLine.table] })
  }
}

nonisolated extension Bulk.SalesOrder.GoodsDelivery {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var entryID: Property<Bulk.SalesOrder.GoodsDelivery, UUID> { Property(0) }
    public var created: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, LocalDateTime?> { SelectableProperty(1) }
    public var creator: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(3) }
    public var deliveryAccount: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, UUID?> { SelectableProperty(4) }
    public var deliveryAccountCode: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(5) }
    public var deliveryAccountName: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(6) }
    public var deliveryAddress: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, UUID?> { SelectableProperty(7) }
    public var deliveryContact: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, UUID?> { SelectableProperty(8) }
    public var deliveryContactPersonFullName: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> {
      SelectableProperty(9)
    }
    public var deliveryDate: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, LocalDateTime?> {
      SelectableProperty(10)
    }
    public var deliveryNumber: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, Int32?> { SelectableProperty(11) }
    public var description: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(12) }
    public var division: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, Int32?> { SelectableProperty(13) }
    public var document: Property<Bulk.SalesOrder.GoodsDelivery, UUID?> { Property(14) }
    public var documentSubject: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(15) }
    public var entryNumber: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, Int32?> { SelectableProperty(16) }
    public var modified: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, LocalDateTime?> { SelectableProperty(17) }
    public var modifier: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, UUID?> { SelectableProperty(18) }
    public var modifierFullName: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(19) }
    public var remarks: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(20) }
    public var shippingMethod: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, UUID?> { SelectableProperty(21) }
    public var shippingMethodCode: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(22) }
    public var shippingMethodDescription: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> {
      SelectableProperty(23)
    }
    public var trackingNumber: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(24) }
    public var warehouse: Property<Bulk.SalesOrder.GoodsDelivery, UUID?> { Property(25) }
    public var warehouseCode: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> { SelectableProperty(26) }
    public var warehouseDescription: SelectableProperty<Bulk.SalesOrder.GoodsDelivery, String?> {
      SelectableProperty(27)
    }
    public var goodsDeliveryLines: Navigation<Bulk.SalesOrder.GoodsDelivery, Bulk.SalesOrder.GoodsDeliveryLine> {
      Navigation(28)
    }
  }
}
