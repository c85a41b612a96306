// exact-online-generator 0.1.0 · services/sync/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder/GoodsDeliveryLines` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
  nonisolated public struct GoodsDeliveryLineSync: KeyedEntity {
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

    /// `ID` · Edm.Guid
    public var id: UUID { row[9] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 13] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 14] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 15] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 16] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 17] }

    /// `QuantityDelivered` · Edm.Double
    public var quantityDelivered: Decimal? { row[ifPresent: 18] }

    /// `QuantityOrdered` · Edm.Double
    public var quantityOrdered: Decimal? { row[ifPresent: 19] }

    /// `SalesOrderLineID` · Edm.Guid
    public var salesOrderLineID: UUID? { row[ifPresent: 20] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 21] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 22] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 23] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 24] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 25] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 26] }

    /// `Unitcode` · Edm.String
    public var unitcode: String? { row[ifPresent: 27] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!    key
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      CustomerItemCode            String
      DeliveryDate                DateTime
      Description                 String
      Division                    Int32
      EntryID                     Guid
      ID                          Guid!
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

nonisolated extension Sync.SalesOrder.GoodsDeliveryLineSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.SalesOrder.GoodsDeliveryLineSync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, LocalDateTime?> {
      SelectableProperty(1)
    }
    public var creator: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> {
      SelectableProperty(3)
    }
    public var customerItemCode: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> {
      SelectableProperty(4)
    }
    public var deliveryDate: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, LocalDateTime?> {
      SelectableProperty(5)
    }
    public var description: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> { SelectableProperty(6) }
    public var division: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, Int32?> { SelectableProperty(7) }
    public var entryID: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, UUID?> { SelectableProperty(8) }
    public var id: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, UUID> { SelectableProperty(9) }
    public var item: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, UUID?> { SelectableProperty(10) }
    public var itemCode: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> { SelectableProperty(11) }
    public var itemDescription: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> {
      SelectableProperty(12)
    }
    public var lineNumber: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, Int32?> { SelectableProperty(13) }
    public var modified: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, LocalDateTime?> {
      SelectableProperty(14)
    }
    public var modifier: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, UUID?> { SelectableProperty(15) }
    public var modifierFullName: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> {
      SelectableProperty(16)
    }
    public var notes: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> { SelectableProperty(17) }
    public var quantityDelivered: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, Decimal?> {
      SelectableProperty(18)
    }
    public var quantityOrdered: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, Decimal?> {
      SelectableProperty(19)
    }
    public var salesOrderLineID: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, UUID?> {
      SelectableProperty(20)
    }
    public var salesOrderLineNumber: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, Int32?> {
      SelectableProperty(21)
    }
    public var salesOrderNumber: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, Int32?> {
      SelectableProperty(22)
    }
    public var storageLocation: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, UUID?> {
      SelectableProperty(23)
    }
    public var storageLocationCode: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> {
      SelectableProperty(24)
    }
    public var storageLocationDescription: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> {
      SelectableProperty(25)
    }
    public var trackingNumber: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> {
      SelectableProperty(26)
    }
    public var unitcode: SelectableProperty<Sync.SalesOrder.GoodsDeliveryLineSync, String?> { SelectableProperty(27) }
  }
}
