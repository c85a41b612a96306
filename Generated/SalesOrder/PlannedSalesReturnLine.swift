// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// `salesorder/PlannedSalesReturnLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  nonisolated public struct PlannedSalesReturnLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CreateCredit` · Edm.Byte · required on create
    public var createCredit: PlannedSalesReturnCredit? { row[0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[4] }

    /// `GoodDeliveryLineID` · Edm.Guid · required on create
    public var goodDeliveryLineID: UUID { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[7] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[8] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[9] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[10] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[11] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[12] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[13] }

    /// `Notes` · Edm.String
    public var notes: String? { row[14] }

    /// `PlannedSalesReturnID` · Edm.Guid · read-only
    public var plannedSalesReturnID: UUID { row[15] }

    /// `PlannedReturnQuantity` · Edm.Double · required on create
    public var plannedReturnQuantity: Decimal? { row[16] }

    /// `ReceivedQuantity` · Edm.Double · required on create
    public var receivedQuantity: Decimal? { row[17] }

    /// `ReturnReasonCodeID` · Edm.Guid · read-only
    public var returnReasonCodeID: UUID? { row[18] }

    /// `ReturnReasonCodeCode` · Edm.String · read-only
    public var returnReasonCodeCode: String? { row[19] }

    /// `ReturnReasonCodeDescription` · Edm.String · read-only
    public var returnReasonCodeDescription: String? { row[20] }

    /// `SalesOrderLineID` · Edm.Guid · read-only
    public var salesOrderLineID: UUID? { row[21] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[22] }

    /// `StockTransactionEntryID` · Edm.Guid · read-only
    public var stockTransactionEntryID: UUID? { row[23] }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[24] }

    /// `StorageLocationCode` · Edm.String · read-only
    public var storageLocationCode: String? { row[25] }

    /// `StorageLocationDescription` · Edm.String · read-only
    public var storageLocationDescription: String? { row[26] }

    /// `UnitCode` · Edm.String · read-only
    public var unitCode: String? { row[27] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[28] }

    /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
    public var storageLocationSequenceNumber: Int32? { row[29] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesOrder.PlannedSalesReturnLine>()
    public init() {}
    public var createCredit: PlannedSalesReturnCredit? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var goodDeliveryLineID: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var id: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var item: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var notes: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var plannedReturnQuantity: Decimal? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var receivedQuantity: Decimal? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var storageLocation: UUID? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
  }
}
