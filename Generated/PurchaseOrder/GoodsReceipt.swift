// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// Goods received from a supplier for purchase orders.
  ///
  /// `purchaseorder/GoodsReceipts` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct GoodsReceipt: KeyedEntity, WritableEntity {
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

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 5] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 6] }

    /// `EntryNumber` · Edm.Int32 · read-only
    public var entryNumber: Int32? { row[ifPresent: 7] }

    /// `GoodsReceiptLineCount` · Edm.Int32 · read-only
    public var goodsReceiptLineCount: Int32 { row[8] }

    /// `ID` · Edm.Guid · key · read-only
    public var id: UUID { row[9] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[10] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 11] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 12] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 13] }

    /// `ReceiptDate` · Edm.DateTime · required on create
    public var receiptDate: LocalDateTime? { row[ifPresent: 14] }

    /// `ReceiptNumber` · Edm.Int32 · read-only
    public var receiptNumber: Int32? { row[ifPresent: 15] }

    /// `Supplier` · Edm.Guid · read-only
    public var supplier: UUID? { row[ifPresent: 16] }

    /// `SupplierCode` · Edm.String · read-only
    public var supplierCode: String? { row[ifPresent: 17] }

    /// `SupplierContact` · Edm.Guid · read-only
    public var supplierContact: UUID? { row[ifPresent: 18] }

    /// `SupplierContactFullName` · Edm.String · read-only
    public var supplierContactFullName: String? { row[ifPresent: 19] }

    /// `SupplierName` · Edm.String · read-only
    public var supplierName: String? { row[ifPresent: 20] }

    /// `Warehouse` · Edm.Guid · read-only
    public var warehouse: UUID? { row[ifPresent: 21] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 22] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 23] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 24] }

    /// `GoodsReceiptLines` · expand with `expanding { $0.goodsReceiptLines }`
    public var goodsReceiptLines: Expanded<PurchaseOrder.GoodsReceiptLine> { row[25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                  DateTime!
      Creator                  Guid
      CreatorFullName          String
      Description              String                           create update
      Division                 Int32!
      Document                 Guid                             create update
      DocumentSubject          String
      EntryNumber              Int32
      GoodsReceiptLineCount    Int32!
      ID                       Guid!                            key
      Modified                 DateTime!
      Modifier                 Guid
      ModifierFullName         String
      Remarks                  String                           create update
      ReceiptDate              DateTime                         create! update
      ReceiptNumber            Int32
      Supplier                 Guid
      SupplierCode             String
      SupplierContact          Guid
      SupplierContactFullName  String
      SupplierName             String
      Warehouse                Guid
      WarehouseCode            String
      WarehouseDescription     String
      YourRef                  String                           create update
      GoodsReceiptLines        PurchaseOrder.GoodsReceiptLine*  create!
      """,
      related: { [PurchaseOrder.GoodsReceiptLine.table] })
  }
}

nonisolated extension PurchaseOrder.GoodsReceipt {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<PurchaseOrder.GoodsReceipt, LocalDateTime> { Property(0) }
    public var creator: Property<PurchaseOrder.GoodsReceipt, UUID?> { Property(1) }
    public var creatorFullName: Property<PurchaseOrder.GoodsReceipt, String?> { Property(2) }
    public var description: Property<PurchaseOrder.GoodsReceipt, String?> { Property(3) }
    public var division: Property<PurchaseOrder.GoodsReceipt, Int32> { Property(4) }
    public var document: Property<PurchaseOrder.GoodsReceipt, UUID?> { Property(5) }
    public var documentSubject: Property<PurchaseOrder.GoodsReceipt, String?> { Property(6) }
    public var entryNumber: Property<PurchaseOrder.GoodsReceipt, Int32?> { Property(7) }
    public var goodsReceiptLineCount: Property<PurchaseOrder.GoodsReceipt, Int32> { Property(8) }
    public var id: Property<PurchaseOrder.GoodsReceipt, UUID> { Property(9) }
    public var modified: Property<PurchaseOrder.GoodsReceipt, LocalDateTime> { Property(10) }
    public var modifier: Property<PurchaseOrder.GoodsReceipt, UUID?> { Property(11) }
    public var modifierFullName: Property<PurchaseOrder.GoodsReceipt, String?> { Property(12) }
    public var remarks: Property<PurchaseOrder.GoodsReceipt, String?> { Property(13) }
    public var receiptDate: Property<PurchaseOrder.GoodsReceipt, LocalDateTime?> { Property(14) }
    public var receiptNumber: Property<PurchaseOrder.GoodsReceipt, Int32?> { Property(15) }
    public var supplier: Property<PurchaseOrder.GoodsReceipt, UUID?> { Property(16) }
    public var supplierCode: Property<PurchaseOrder.GoodsReceipt, String?> { Property(17) }
    public var supplierContact: Property<PurchaseOrder.GoodsReceipt, UUID?> { Property(18) }
    public var supplierContactFullName: Property<PurchaseOrder.GoodsReceipt, String?> { Property(19) }
    public var supplierName: Property<PurchaseOrder.GoodsReceipt, String?> { Property(20) }
    public var warehouse: Property<PurchaseOrder.GoodsReceipt, UUID?> { Property(21) }
    public var warehouseCode: Property<PurchaseOrder.GoodsReceipt, String?> { Property(22) }
    public var warehouseDescription: Property<PurchaseOrder.GoodsReceipt, String?> { Property(23) }
    public var yourRef: Property<PurchaseOrder.GoodsReceipt, String?> { Property(24) }
    public var goodsReceiptLines: Navigation<PurchaseOrder.GoodsReceipt, PurchaseOrder.GoodsReceiptLine> {
      Navigation(25)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var description: WritableProperty<String> { WritableProperty(3) }
    public var document: WritableProperty<UUID> { WritableProperty(5) }
    public var remarks: WritableProperty<String> { WritableProperty(13) }
    public var receiptDate: WritableProperty<LocalDateTime> { WritableProperty(14) }
    public var yourRef: WritableProperty<String> { WritableProperty(24) }
    public var goodsReceiptLines: WritableProperty<[Changes<PurchaseOrder.GoodsReceiptLine>]> { WritableProperty(25) }
  }
}
