// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/GoodsDeliveryLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct GoodsDeliveryLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `CustomerItemCode` · Edm.String · read-only
    public var customerItemCode: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `DeliveryDate` · Edm.DateTime · read-only
    public var deliveryDate: LocalDateTime? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 7] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 8] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 9] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 10] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 11] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 13] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }

    /// `QuantityDelivered` · Edm.Double · required on create
    public var quantityDelivered: Decimal? { row[ifPresent: 17] }

    /// `QuantityOrdered` · Edm.Double · read-only
    public var quantityOrdered: Decimal? { row[ifPresent: 18] }

    /// `SalesOrderLineID` · Edm.Guid · required on create
    public var salesOrderLineID: UUID? { row[ifPresent: 19] }

    /// `SalesOrderLineNumber` · Edm.Int32 · read-only
    public var salesOrderLineNumber: Int32? { row[ifPresent: 20] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[ifPresent: 21] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 22] }

    /// `Unitcode` · Edm.String · read-only
    public var unitcode: String? { row[ifPresent: 23] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 24] }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 25] }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 26] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      CustomerItemCode            String
      Description                 String    create update
      DeliveryDate                DateTime
      Division                    Int32
      EntryID                     Guid      create update
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      LineNumber                  Int32
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Notes                       String    create update
      QuantityDelivered           Double    create! update
      QuantityOrdered             Double
      SalesOrderLineID            Guid      create! update
      SalesOrderLineNumber        Int32
      SalesOrderNumber            Int32
      TrackingNumber              String    create update
      Unitcode                    String
      StorageLocation             Guid      create update
      StorageLocationCode         String    create update
      StorageLocationDescription  String    create update
      """)
  }
}

nonisolated extension SalesOrder.GoodsDeliveryLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<SalesOrder.GoodsDeliveryLine, UUID> { Property(0) }
    public var created: Property<SalesOrder.GoodsDeliveryLine, LocalDateTime?> { Property(1) }
    public var creator: Property<SalesOrder.GoodsDeliveryLine, UUID?> { Property(2) }
    public var creatorFullName: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(3) }
    public var customerItemCode: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(4) }
    public var description: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(5) }
    public var deliveryDate: Property<SalesOrder.GoodsDeliveryLine, LocalDateTime?> { Property(6) }
    public var division: Property<SalesOrder.GoodsDeliveryLine, Int32?> { Property(7) }
    public var entryID: Property<SalesOrder.GoodsDeliveryLine, UUID?> { Property(8) }
    public var item: Property<SalesOrder.GoodsDeliveryLine, UUID?> { Property(9) }
    public var itemCode: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(10) }
    public var itemDescription: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(11) }
    public var lineNumber: Property<SalesOrder.GoodsDeliveryLine, Int32?> { Property(12) }
    public var modified: Property<SalesOrder.GoodsDeliveryLine, LocalDateTime?> { Property(13) }
    public var modifier: Property<SalesOrder.GoodsDeliveryLine, UUID?> { Property(14) }
    public var modifierFullName: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(15) }
    public var notes: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(16) }
    public var quantityDelivered: Property<SalesOrder.GoodsDeliveryLine, Decimal?> { Property(17) }
    public var quantityOrdered: Property<SalesOrder.GoodsDeliveryLine, Decimal?> { Property(18) }
    public var salesOrderLineID: Property<SalesOrder.GoodsDeliveryLine, UUID?> { Property(19) }
    public var salesOrderLineNumber: Property<SalesOrder.GoodsDeliveryLine, Int32?> { Property(20) }
    public var salesOrderNumber: Property<SalesOrder.GoodsDeliveryLine, Int32?> { Property(21) }
    public var trackingNumber: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(22) }
    public var unitcode: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(23) }
    public var storageLocation: Property<SalesOrder.GoodsDeliveryLine, UUID?> { Property(24) }
    public var storageLocationCode: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(25) }
    public var storageLocationDescription: Property<SalesOrder.GoodsDeliveryLine, String?> { Property(26) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var entryID: WritableProperty<UUID> { WritableProperty(8) }
    public var notes: WritableProperty<String> { WritableProperty(16) }
    public var quantityDelivered: WritableProperty<Decimal> { WritableProperty(17) }
    public var salesOrderLineID: WritableProperty<UUID> { WritableProperty(19) }
    public var trackingNumber: WritableProperty<String> { WritableProperty(22) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(24) }
    public var storageLocationCode: WritableProperty<String> { WritableProperty(25) }
    public var storageLocationDescription: WritableProperty<String> { WritableProperty(26) }
  }
}
