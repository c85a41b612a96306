// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/DropShipmentLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct DropShipmentLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `CustomerItemCode` · Edm.String · read-only
    public var customerItemCode: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `DeliveryDate` · Edm.DateTime · read-only
    public var deliveryDate: LocalDateTime? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

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

    /// `PurchaseOrderLineID` · Edm.Guid · required on create
    public var purchaseOrderLineID: UUID? { row[ifPresent: 17] }

    /// `QuantityDelivered` · Edm.Double · required on create
    public var quantityDelivered: Decimal? { row[ifPresent: 18] }

    /// `QuantityOrdered` · Edm.Double · read-only
    public var quantityOrdered: Decimal? { row[ifPresent: 19] }

    /// `SalesOrderLineID` · Edm.Guid · required on create
    public var salesOrderLineID: UUID? { row[ifPresent: 20] }

    /// `SalesOrderLineNumber` · Edm.Int32 · read-only
    public var salesOrderLineNumber: Int32? { row[ifPresent: 21] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[ifPresent: 22] }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 23] }

    /// `Unitcode` · Edm.String · read-only
    public var unitcode: String? { row[ifPresent: 24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      CustomerItemCode      String
      Description           String    create update
      DeliveryDate          DateTime
      Division              Int32
      EntryID               Guid      create update
      ID                    Guid!     key create update
      Item                  Guid
      ItemCode              String
      ItemDescription       String
      LineNumber            Int32
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Notes                 String    create update
      PurchaseOrderLineID   Guid      create! update
      QuantityDelivered     Double    create! update
      QuantityOrdered       Double
      SalesOrderLineID      Guid      create! update
      SalesOrderLineNumber  Int32
      SalesOrderNumber      Int32
      TrackingNumber        String    create update
      Unitcode              String
      """)
  }
}

nonisolated extension SalesOrder.DropShipmentLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<SalesOrder.DropShipmentLine, LocalDateTime?> { Property(0) }
    public var creator: Property<SalesOrder.DropShipmentLine, UUID?> { Property(1) }
    public var creatorFullName: Property<SalesOrder.DropShipmentLine, String?> { Property(2) }
    public var customerItemCode: Property<SalesOrder.DropShipmentLine, String?> { Property(3) }
    public var description: Property<SalesOrder.DropShipmentLine, String?> { Property(4) }
    public var deliveryDate: Property<SalesOrder.DropShipmentLine, LocalDateTime?> { Property(5) }
    public var division: Property<SalesOrder.DropShipmentLine, Int32?> { Property(6) }
    public var entryID: Property<SalesOrder.DropShipmentLine, UUID?> { Property(7) }
    public var id: Property<SalesOrder.DropShipmentLine, UUID> { Property(8) }
    public var item: Property<SalesOrder.DropShipmentLine, UUID?> { Property(9) }
    public var itemCode: Property<SalesOrder.DropShipmentLine, String?> { Property(10) }
    public var itemDescription: Property<SalesOrder.DropShipmentLine, String?> { Property(11) }
    public var lineNumber: Property<SalesOrder.DropShipmentLine, Int32?> { Property(12) }
    public var modified: Property<SalesOrder.DropShipmentLine, LocalDateTime?> { Property(13) }
    public var modifier: Property<SalesOrder.DropShipmentLine, UUID?> { Property(14) }
    public var modifierFullName: Property<SalesOrder.DropShipmentLine, String?> { Property(15) }
    public var notes: Property<SalesOrder.DropShipmentLine, String?> { Property(16) }
    public var purchaseOrderLineID: Property<SalesOrder.DropShipmentLine, UUID?> { Property(17) }
    public var quantityDelivered: Property<SalesOrder.DropShipmentLine, Decimal?> { Property(18) }
    public var quantityOrdered: Property<SalesOrder.DropShipmentLine, Decimal?> { Property(19) }
    public var salesOrderLineID: Property<SalesOrder.DropShipmentLine, UUID?> { Property(20) }
    public var salesOrderLineNumber: Property<SalesOrder.DropShipmentLine, Int32?> { Property(21) }
    public var salesOrderNumber: Property<SalesOrder.DropShipmentLine, Int32?> { Property(22) }
    public var trackingNumber: Property<SalesOrder.DropShipmentLine, String?> { Property(23) }
    public var unitcode: Property<SalesOrder.DropShipmentLine, String?> { Property(24) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var entryID: WritableProperty<UUID> { WritableProperty(7) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
    public var notes: WritableProperty<String> { WritableProperty(16) }
    public var purchaseOrderLineID: WritableProperty<UUID> { WritableProperty(17) }
    public var quantityDelivered: WritableProperty<Decimal> { WritableProperty(18) }
    public var salesOrderLineID: WritableProperty<UUID> { WritableProperty(20) }
    public var trackingNumber: WritableProperty<String> { WritableProperty(23) }
  }
}
