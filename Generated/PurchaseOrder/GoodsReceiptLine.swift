// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// `purchaseorder/GoodsReceiptLines` · read, create · 60 rows a page · permission "Logistics wms"
  nonisolated public struct GoodsReceiptLine: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[4] }

    /// `Expense` · Edm.Guid · read-only
    public var expense: UUID? { row[ifPresent: 5] }

    /// `ExpenseDescription` · Edm.String · read-only
    public var expenseDescription: String? { row[ifPresent: 6] }

    /// `GoodsReceiptID` · Edm.Guid · read-only
    public var goodsReceiptID: UUID? { row[ifPresent: 7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Item` · Edm.Guid · read-only
    public var item: UUID? { row[ifPresent: 9] }

    /// `ItemCode` · Edm.String · read-only
    public var itemCode: String? { row[ifPresent: 10] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 11] }

    /// `ItemUnitCode` · Edm.String · read-only
    public var itemUnitCode: String? { row[ifPresent: 12] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[13] }

    /// `Location` · Edm.Guid
    public var location: UUID? { row[ifPresent: 14] }

    /// `LocationCode` · Edm.String · read-only
    public var locationCode: String? { row[ifPresent: 15] }

    /// `LocationDescription` · Edm.String · read-only
    public var locationDescription: String? { row[ifPresent: 16] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[17] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 18] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 19] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 20] }

    /// `Project` · Edm.Guid · read-only
    public var project: UUID? { row[ifPresent: 21] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 22] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 23] }

    /// `PurchaseOrderLineID` · Edm.Guid · required on create
    public var purchaseOrderLineID: UUID? { row[ifPresent: 24] }

    /// `PurchaseOrderID` · Edm.Guid · read-only
    public var purchaseOrderID: UUID { row[25] }

    /// `PurchaseOrderNumber` · Edm.Int32 · read-only
    public var purchaseOrderNumber: Int32 { row[26] }

    /// `QuantityOrdered` · Edm.Double · read-only
    public var quantityOrdered: Decimal? { row[ifPresent: 27] }

    /// `QuantityReceived` · Edm.Double · required on create
    public var quantityReceived: Decimal? { row[ifPresent: 28] }

    /// `Rebill` · Edm.Boolean · read-only
    public var rebill: Bool? { row[ifPresent: 29] }

    /// `SupplierItemCode` · Edm.String · read-only
    public var supplierItemCode: String? { row[ifPresent: 30] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created              DateTime!
      Creator              Guid
      CreatorFullName      String
      Description          String     create
      Division             Int32!
      Expense              Guid
      ExpenseDescription   String
      GoodsReceiptID       Guid
      ID                   Guid!      key create
      Item                 Guid
      ItemCode             String
      ItemDescription      String
      ItemUnitCode         String
      LineNumber           Int32!
      Location             Guid       create
      LocationCode         String
      LocationDescription  String
      Modified             DateTime!
      Modifier             Guid
      ModifierFullName     String
      Notes                String     create
      Project              Guid
      ProjectCode          String
      ProjectDescription   String
      PurchaseOrderLineID  Guid       create!
      PurchaseOrderID      Guid!
      PurchaseOrderNumber  Int32!
      QuantityOrdered      Double
      QuantityReceived     Double     create!
      Rebill               Boolean
      SupplierItemCode     String
      """)
  }
}

nonisolated extension PurchaseOrder.GoodsReceiptLine {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<PurchaseOrder.GoodsReceiptLine, LocalDateTime> { Property(0) }
    public var creator: Property<PurchaseOrder.GoodsReceiptLine, UUID?> { Property(1) }
    public var creatorFullName: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(2) }
    public var description: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(3) }
    public var division: Property<PurchaseOrder.GoodsReceiptLine, Int32> { Property(4) }
    public var expense: Property<PurchaseOrder.GoodsReceiptLine, UUID?> { Property(5) }
    public var expenseDescription: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(6) }
    public var goodsReceiptID: Property<PurchaseOrder.GoodsReceiptLine, UUID?> { Property(7) }
    public var id: Property<PurchaseOrder.GoodsReceiptLine, UUID> { Property(8) }
    public var item: Property<PurchaseOrder.GoodsReceiptLine, UUID?> { Property(9) }
    public var itemCode: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(10) }
    public var itemDescription: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(11) }
    public var itemUnitCode: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(12) }
    public var lineNumber: Property<PurchaseOrder.GoodsReceiptLine, Int32> { Property(13) }
    public var location: Property<PurchaseOrder.GoodsReceiptLine, UUID?> { Property(14) }
    public var locationCode: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(15) }
    public var locationDescription: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(16) }
    public var modified: Property<PurchaseOrder.GoodsReceiptLine, LocalDateTime> { Property(17) }
    public var modifier: Property<PurchaseOrder.GoodsReceiptLine, UUID?> { Property(18) }
    public var modifierFullName: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(19) }
    public var notes: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(20) }
    public var project: Property<PurchaseOrder.GoodsReceiptLine, UUID?> { Property(21) }
    public var projectCode: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(22) }
    public var projectDescription: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(23) }
    public var purchaseOrderLineID: Property<PurchaseOrder.GoodsReceiptLine, UUID?> { Property(24) }
    public var purchaseOrderID: Property<PurchaseOrder.GoodsReceiptLine, UUID> { Property(25) }
    public var purchaseOrderNumber: Property<PurchaseOrder.GoodsReceiptLine, Int32> { Property(26) }
    public var quantityOrdered: Property<PurchaseOrder.GoodsReceiptLine, Decimal?> { Property(27) }
    public var quantityReceived: Property<PurchaseOrder.GoodsReceiptLine, Decimal?> { Property(28) }
    public var rebill: Property<PurchaseOrder.GoodsReceiptLine, Bool?> { Property(29) }
    public var supplierItemCode: Property<PurchaseOrder.GoodsReceiptLine, String?> { Property(30) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var description: WritableProperty<String> { WritableProperty(3) }
    public var id: WritableProperty<UUID> { WritableProperty(8) }
    public var location: WritableProperty<UUID> { WritableProperty(14) }
    public var notes: WritableProperty<String> { WritableProperty(20) }
    public var purchaseOrderLineID: WritableProperty<UUID> { WritableProperty(24) }
    public var quantityReceived: WritableProperty<Decimal> { WritableProperty(28) }
  }
}
