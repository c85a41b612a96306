// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/PlannedSalesReturnLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  nonisolated public struct PlannedSalesReturnLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CreateCredit` · Edm.Byte · required on create
    public var createCredit: PlannedSalesReturnCredit? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }

    /// `GoodDeliveryLineID` · Edm.Guid · required on create
    public var goodDeliveryLineID: UUID { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 7] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 8] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 9] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 14] }

    /// `PlannedSalesReturnID` · Edm.Guid · read-only
    public var plannedSalesReturnID: UUID { row[15] }

    /// `PlannedReturnQuantity` · Edm.Double · required on create
    public var plannedReturnQuantity: Decimal? { row[ifPresent: 16] }

    /// `ReceivedQuantity` · Edm.Double · required on create
    public var receivedQuantity: Decimal? { row[ifPresent: 17] }

    /// `ReturnReasonCodeID` · Edm.Guid · read-only
    public var returnReasonCodeID: UUID? { row[ifPresent: 18] }

    /// `ReturnReasonCodeCode` · Edm.String · read-only
    public var returnReasonCodeCode: String? { row[ifPresent: 19] }

    /// `ReturnReasonCodeDescription` · Edm.String · read-only
    public var returnReasonCodeDescription: String? { row[ifPresent: 20] }

    /// `SalesOrderLineID` · Edm.Guid · read-only
    public var salesOrderLineID: UUID? { row[ifPresent: 21] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[ifPresent: 22] }

    /// `StockTransactionEntryID` · Edm.Guid · read-only
    public var stockTransactionEntryID: UUID? { row[ifPresent: 23] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 24] }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[ifPresent: 25] }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[ifPresent: 26] }

    /// `UnitCode` · Edm.String · read-only
    public var unitCode: String? { row[ifPresent: 27] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 28] }

    /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
    public var storageLocationSequenceNumber: Int32? { row[ifPresent: 29] }

    public static let table: PropertyTable = PropertyTable(
      """
      CreateCredit                   Byte      create! update
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Division                       Int32
      GoodDeliveryLineID             Guid!     create! update
      ID                             Guid!     key create update
      Item                           Guid      create! update
      ItemCode                       String
      ItemDescription                String
      LineNumber                     Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Notes                          String    create update
      PlannedSalesReturnID           Guid!
      PlannedReturnQuantity          Double    create! update
      ReceivedQuantity               Double    create! update
      ReturnReasonCodeID             Guid
      ReturnReasonCodeCode           String
      ReturnReasonCodeDescription    String
      SalesOrderLineID               Guid
      SalesOrderNumber               Int32
      StockTransactionEntryID        Guid
      StorageLocation                Guid      create update
      StorageLocationCode            String
      StorageLocationDescription     String
      UnitCode                       String
      UnitDescription                String
      StorageLocationSequenceNumber  Int32
      """)
  }
}

nonisolated extension SalesOrder.PlannedSalesReturnLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var createCredit: Property<SalesOrder.PlannedSalesReturnLine, PlannedSalesReturnCredit?> { Property(0) }
    public var created: Property<SalesOrder.PlannedSalesReturnLine, LocalDateTime?> { Property(1) }
    public var creator: Property<SalesOrder.PlannedSalesReturnLine, UUID?> { Property(2) }
    public var creatorFullName: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(3) }
    public var division: Property<SalesOrder.PlannedSalesReturnLine, Int32?> { Property(4) }
    public var goodDeliveryLineID: Property<SalesOrder.PlannedSalesReturnLine, UUID> { Property(5) }
    public var id: Property<SalesOrder.PlannedSalesReturnLine, UUID> { Property(6) }
    public var item: Property<SalesOrder.PlannedSalesReturnLine, UUID?> { Property(7) }
    public var itemCode: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(8) }
    public var itemDescription: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(9) }
    public var lineNumber: Property<SalesOrder.PlannedSalesReturnLine, Int32?> { Property(10) }
    public var modified: Property<SalesOrder.PlannedSalesReturnLine, LocalDateTime?> { Property(11) }
    public var modifier: Property<SalesOrder.PlannedSalesReturnLine, UUID?> { Property(12) }
    public var modifierFullName: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(13) }
    public var notes: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(14) }
    public var plannedSalesReturnID: Property<SalesOrder.PlannedSalesReturnLine, UUID> { Property(15) }
    public var plannedReturnQuantity: Property<SalesOrder.PlannedSalesReturnLine, Decimal?> { Property(16) }
    public var receivedQuantity: Property<SalesOrder.PlannedSalesReturnLine, Decimal?> { Property(17) }
    public var returnReasonCodeID: Property<SalesOrder.PlannedSalesReturnLine, UUID?> { Property(18) }
    public var returnReasonCodeCode: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(19) }
    public var returnReasonCodeDescription: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(20) }
    public var salesOrderLineID: Property<SalesOrder.PlannedSalesReturnLine, UUID?> { Property(21) }
    public var salesOrderNumber: Property<SalesOrder.PlannedSalesReturnLine, Int32?> { Property(22) }
    public var stockTransactionEntryID: Property<SalesOrder.PlannedSalesReturnLine, UUID?> { Property(23) }
    public var storageLocation: Property<SalesOrder.PlannedSalesReturnLine, UUID?> { Property(24) }
    public var storageLocationCode: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(25) }
    public var storageLocationDescription: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(26) }
    public var unitCode: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(27) }
    public var unitDescription: Property<SalesOrder.PlannedSalesReturnLine, String?> { Property(28) }
    public var storageLocationSequenceNumber: Property<SalesOrder.PlannedSalesReturnLine, Int32?> { Property(29) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var createCredit: WritableProperty<PlannedSalesReturnCredit> { WritableProperty(0) }
    public var goodDeliveryLineID: WritableProperty<UUID> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(6) }
    public var item: WritableProperty<UUID> { WritableProperty(7) }
    public var notes: WritableProperty<String> { WritableProperty(14) }
    public var plannedReturnQuantity: WritableProperty<Decimal> { WritableProperty(16) }
    public var receivedQuantity: WritableProperty<Decimal> { WritableProperty(17) }
    public var storageLocation: WritableProperty<UUID> { WritableProperty(24) }
  }
}
