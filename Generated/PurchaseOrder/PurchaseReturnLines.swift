// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// `purchaseorder/PurchaseReturnLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct PurchaseReturnLines: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 1] }

    /// `GoodsReceiptLineID` · Edm.Guid · required on create
    public var goodsReceiptLineID: UUID? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `ReceiptNumber` · Edm.Int32 · read-only
    public var receiptNumber: Int32? { row[ifPresent: 10] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 11] }

    /// `PurchaseOrderNumber` · Edm.Int32 · read-only
    public var purchaseOrderNumber: Int32? { row[ifPresent: 12] }

    /// `PurchaseOrderLineID` · Edm.Guid · required on create
    public var purchaseOrderLineID: UUID { row[13] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 14] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 15] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 16] }

    /// `SupplierItemCode` · Edm.String · read-only
    public var supplierItemCode: String? { row[ifPresent: 17] }

    /// `UnitCode` · Edm.String · read-only
    public var unitCode: String? { row[ifPresent: 18] }

    /// `Location` · Edm.Guid
    public var location: UUID? { row[ifPresent: 19] }

    /// `LocationCode` · Edm.String · read-only
    public var locationCode: String? { row[ifPresent: 20] }

    /// `LocationDescription` · Edm.String · read-only
    public var locationDescription: String? { row[ifPresent: 21] }

    /// `CreateCredit` · Edm.Boolean
    public var createCredit: Bool? { row[ifPresent: 22] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 23] }

    /// `ReceivedQuantity` · Edm.Double · read-only
    public var receivedQuantity: Decimal? { row[ifPresent: 24] }

    /// `ReturnQuantity` · Edm.Double · required on create
    public var returnQuantity: Decimal? { row[ifPresent: 25] }

    /// `ReturnReasonCodeID` · Edm.Guid · read-only
    public var returnReasonCodeID: UUID? { row[ifPresent: 26] }

    /// `ReturnReasonCodeDescription` · Edm.String · read-only
    public var returnReasonCodeDescription: String? { row[ifPresent: 27] }

    /// `Project` · Edm.Guid · read-only
    public var project: UUID? { row[ifPresent: 28] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 29] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 30] }

    /// `Expense` · Edm.Guid · read-only
    public var expense: UUID? { row[ifPresent: 31] }

    /// `ExpenseDescription` · Edm.String · read-only
    public var expenseDescription: String? { row[ifPresent: 32] }

    /// `Rebill` · Edm.Boolean · read-only
    public var rebill: Bool? { row[ifPresent: 33] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                           Guid!     key create update
      EntryID                      Guid      create update
      GoodsReceiptLineID           Guid      create! update
      Division                     Int32
      Created                      DateTime
      Creator                      Guid
      CreatorFullName              String
      Modified                     DateTime
      Modifier                     Guid
      ModifierFullName             String
      ReceiptNumber                Int32
      LineNumber                   Int32
      PurchaseOrderNumber          Int32
      PurchaseOrderLineID          Guid!     create! update
      Item                         Guid
      ItemCode                     String
      ItemDescription              String
      SupplierItemCode             String
      UnitCode                     String
      Location                     Guid      create update
      LocationCode                 String
      LocationDescription          String
      CreateCredit                 Boolean   create update
      Notes                        String    create update
      ReceivedQuantity             Double
      ReturnQuantity               Double    create! update
      ReturnReasonCodeID           Guid
      ReturnReasonCodeDescription  String
      Project                      Guid
      ProjectCode                  String
      ProjectDescription           String
      Expense                      Guid
      ExpenseDescription           String
      Rebill                       Boolean
      """)
  }
}

nonisolated extension PurchaseOrder.PurchaseReturnLines {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<PurchaseOrder.PurchaseReturnLines, UUID> { Property(0) }
    public var entryID: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(1) }
    public var goodsReceiptLineID: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(2) }
    public var division: Property<PurchaseOrder.PurchaseReturnLines, Int32?> { Property(3) }
    public var created: Property<PurchaseOrder.PurchaseReturnLines, LocalDateTime?> { Property(4) }
    public var creator: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(5) }
    public var creatorFullName: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(6) }
    public var modified: Property<PurchaseOrder.PurchaseReturnLines, LocalDateTime?> { Property(7) }
    public var modifier: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(8) }
    public var modifierFullName: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(9) }
    public var receiptNumber: Property<PurchaseOrder.PurchaseReturnLines, Int32?> { Property(10) }
    public var lineNumber: Property<PurchaseOrder.PurchaseReturnLines, Int32?> { Property(11) }
    public var purchaseOrderNumber: Property<PurchaseOrder.PurchaseReturnLines, Int32?> { Property(12) }
    public var purchaseOrderLineID: Property<PurchaseOrder.PurchaseReturnLines, UUID> { Property(13) }
    public var item: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(14) }
    public var itemCode: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(15) }
    public var itemDescription: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(16) }
    public var supplierItemCode: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(17) }
    public var unitCode: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(18) }
    public var location: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(19) }
    public var locationCode: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(20) }
    public var locationDescription: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(21) }
    public var createCredit: Property<PurchaseOrder.PurchaseReturnLines, Bool?> { Property(22) }
    public var notes: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(23) }
    public var receivedQuantity: Property<PurchaseOrder.PurchaseReturnLines, Decimal?> { Property(24) }
    public var returnQuantity: Property<PurchaseOrder.PurchaseReturnLines, Decimal?> { Property(25) }
    public var returnReasonCodeID: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(26) }
    public var returnReasonCodeDescription: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(27) }
    public var project: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(28) }
    public var projectCode: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(29) }
    public var projectDescription: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(30) }
    public var expense: Property<PurchaseOrder.PurchaseReturnLines, UUID?> { Property(31) }
    public var expenseDescription: Property<PurchaseOrder.PurchaseReturnLines, String?> { Property(32) }
    public var rebill: Property<PurchaseOrder.PurchaseReturnLines, Bool?> { Property(33) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var entryID: WritableProperty<UUID> { WritableProperty(1) }
    public var goodsReceiptLineID: WritableProperty<UUID> { WritableProperty(2) }
    public var purchaseOrderLineID: WritableProperty<UUID> { WritableProperty(13) }
    public var location: WritableProperty<UUID> { WritableProperty(19) }
    public var createCredit: WritableProperty<Bool> { WritableProperty(22) }
    public var notes: WritableProperty<String> { WritableProperty(23) }
    public var returnQuantity: WritableProperty<Decimal> { WritableProperty(25) }
  }
}
