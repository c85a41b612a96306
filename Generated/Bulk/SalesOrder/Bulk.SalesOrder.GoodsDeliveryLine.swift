// exact-online-generator 0.1.0 · services/bulk/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder/GoodsDeliveryLines` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
  nonisolated public struct GoodsDeliveryLine: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 4] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 7] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 8] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 9] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 10] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 11] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }

    /// `QuantityDelivered` · Edm.Double
    public var quantityDelivered: Decimal? { row[ifPresent: 17] }

    /// `QuantityOrdered` · Edm.Double
    public var quantityOrdered: Decimal? { row[ifPresent: 18] }

    /// `SalesOrderLineID` · Edm.Guid
    public var salesOrderLineID: UUID? { row[ifPresent: 19] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 20] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 21] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 22] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 23] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 24] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 25] }

    /// `Unitcode` · Edm.String
    public var unitcode: String? { row[ifPresent: 26] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      CustomerItemCode            String
      DeliveryDate                DateTime
      Description                 String
      Division                    Int32
      EntryID                     Guid
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      LineNumber                  Int32
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Notes                       String
      QuantityDelivered           Double
      QuantityOrdered             Double
      SalesOrderLineID            Guid
      SalesOrderLineNumber        Int32
      SalesOrderNumber            Int32
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      TrackingNumber              String
      Unitcode                    String
      """)
  }
}

nonisolated extension Bulk.SalesOrder.GoodsDeliveryLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.SalesOrder.GoodsDeliveryLine, UUID> { Property(0) }
    public var created: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, LocalDateTime?> { SelectableProperty(1) }
    public var creator: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> { SelectableProperty(3) }
    public var customerItemCode: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> {
      SelectableProperty(4)
    }
    public var deliveryDate: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, LocalDateTime?> {
      SelectableProperty(5)
    }
    public var description: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> { SelectableProperty(6) }
    public var division: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, Int32?> { SelectableProperty(7) }
    public var entryID: Property<Bulk.SalesOrder.GoodsDeliveryLine, UUID?> { Property(8) }
    public var item: Property<Bulk.SalesOrder.GoodsDeliveryLine, UUID?> { Property(9) }
    public var itemCode: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> { SelectableProperty(10) }
    public var itemDescription: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> {
      SelectableProperty(11)
    }
    public var lineNumber: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, Int32?> { SelectableProperty(12) }
    public var modified: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, LocalDateTime?> {
      SelectableProperty(13)
    }
    public var modifier: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, UUID?> { SelectableProperty(14) }
    public var modifierFullName: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> {
      SelectableProperty(15)
    }
    public var notes: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> { SelectableProperty(16) }
    public var quantityDelivered: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, Decimal?> {
      SelectableProperty(17)
    }
    public var quantityOrdered: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, Decimal?> {
      SelectableProperty(18)
    }
    public var salesOrderLineID: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, UUID?> { SelectableProperty(19) }
    public var salesOrderLineNumber: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, Int32?> {
      SelectableProperty(20)
    }
    public var salesOrderNumber: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, Int32?> {
      SelectableProperty(21)
    }
    public var storageLocation: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, UUID?> { SelectableProperty(22) }
    public var storageLocationCode: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> {
      SelectableProperty(23)
    }
    public var storageLocationDescription: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> {
      SelectableProperty(24)
    }
    public var trackingNumber: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> { SelectableProperty(25) }
    public var unitcode: SelectableProperty<Bulk.SalesOrder.GoodsDeliveryLine, String?> { SelectableProperty(26) }
  }
}
