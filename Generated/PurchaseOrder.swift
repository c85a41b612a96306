// exact-online-generator 0.1.0 · for runtime 1 · services/purchaseorder.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/purchaseorder`
nonisolated public struct PurchaseOrder: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `PurchaseOrders` · read, create, update, delete · 60 rows a page · webhook topic `PurchaseOrders`
  /// · permission "Purchase orders"
  public var purchaseOrders: EntitySet<PurchaseOrder.PurchaseOrderEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PurchaseOrders") }

  /// `PurchaseOrderLines` · read, create, update, delete · 60 rows a page · permission "Purchase orders"
  public var purchaseOrderLines: EntitySet<PurchaseOrder.PurchaseOrderLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PurchaseOrderLines") }

  /// `GoodsReceipts` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var goodsReceipts: EntitySet<PurchaseOrder.GoodsReceipt, Methods.ReadCreateUpdate> { EntitySet(root, "GoodsReceipts") }

  /// `GoodsReceiptLines` · read, create · 60 rows a page · permission "Logistics wms"
  public var goodsReceiptLines: EntitySet<PurchaseOrder.GoodsReceiptLine, Methods.ReadCreate> { EntitySet(root, "GoodsReceiptLines") }

  /// `BatchQuantitiesPerWarehouses`
  public var batchQuantitiesPerWarehouses: EntitySet<PurchaseOrder.BatchQuantitiesPerWarehouse, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BatchQuantitiesPerWarehouses") }

  /// `BatchQuantitiesPerLocations`
  public var batchQuantitiesPerLocations: EntitySet<PurchaseOrder.BatchQuantitiesPerLocation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BatchQuantitiesPerLocations") }

  /// `StockBatchNumbers`
  public var stockBatchNumbers: EntitySet<PurchaseOrder.StockBatchNumber, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockBatchNumbers") }

  /// `StockSerialNumbers`
  public var stockSerialNumbers: EntitySet<PurchaseOrder.StockSerialNumber, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockSerialNumbers") }

  /// `PurchaseReturns` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var purchaseReturns: EntitySet<PurchaseOrder.PurchaseReturn, Methods.ReadCreateUpdate> { EntitySet(root, "PurchaseReturns") }

  /// `PurchaseReturnLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var purchaseReturnLines: EntitySet<PurchaseOrder.PurchaseReturnLines, Methods.ReadCreateUpdate> { EntitySet(root, "PurchaseReturnLines") }

  /// `PurchasePlanningShopOrderMaterialPlans`
  public var purchasePlanningShopOrderMaterialPlans: EntitySet<PurchaseOrder.PurchaseMaterialPlanning, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PurchasePlanningShopOrderMaterialPlans") }

  /// `PurchasePlanningShopOrderRoutingStepPlans`
  public var purchasePlanningShopOrderRoutingStepPlans: EntitySet<PurchaseOrder.PurchaseSubcontractPlanning, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PurchasePlanningShopOrderRoutingStepPlans") }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder:BatchQuantitiesBase`
  nonisolated public struct BatchQuantitiesBase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchNumberId         Guid!   key
      AvailableQuantity     Double
      Warehouse             Guid
      WarehouseCode         String
      WarehouseDescription  String
      """)
  }
}

nonisolated extension PurchaseOrder.BatchQuantitiesBase {
  /// `BatchNumberId` · Edm.Guid · key
  public var batchNumberID: UUID { row[0] }
  /// `BatchNumberId` in queries and change sets.
  public static var batchNumberID: Property<Self, UUID> { .init(0) }

  /// `AvailableQuantity` · Edm.Double
  public var availableQuantity: Decimal? { row.decimal(1) }
  /// `AvailableQuantity` in queries and change sets.
  public static var availableQuantity: Property<Self, Decimal?> { .init(1) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(2) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(2) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(3) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(3) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(4) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(4) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/BatchQuantitiesPerLocations`
  nonisolated public struct BatchQuantitiesPerLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchNumberId               Guid!   key create update
      AvailableQuantity           Double  create update
      Warehouse                   Guid    create update
      WarehouseCode               String  create update
      WarehouseDescription        String  create update
      StorageLocation             Guid    create update
      StorageLocationCode         String  create update
      StorageLocationDescription  String  create update
      """)
  }
}

nonisolated extension PurchaseOrder.BatchQuantitiesPerLocation {
  /// `BatchNumberId` · Edm.Guid · key
  public var batchNumberID: UUID { row[0] }
  /// `BatchNumberId` in queries and change sets.
  public static var batchNumberID: WritableProperty<Self, UUID> { .init(0) }

  /// `AvailableQuantity` · Edm.Double
  public var availableQuantity: Decimal? { row.decimal(1) }
  /// `AvailableQuantity` in queries and change sets.
  public static var availableQuantity: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(2) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(2) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(3) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(3) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(4) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(4) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(5) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(5) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(6) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(6) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(7) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(7) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/BatchQuantitiesPerWarehouses`
  nonisolated public struct BatchQuantitiesPerWarehouse: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      BatchNumberId         Guid!   key create update
      AvailableQuantity     Double  create update
      Warehouse             Guid    create update
      WarehouseCode         String  create update
      WarehouseDescription  String  create update
      """)
  }
}

nonisolated extension PurchaseOrder.BatchQuantitiesPerWarehouse {
  /// `BatchNumberId` · Edm.Guid · key
  public var batchNumberID: UUID { row[0] }
  /// `BatchNumberId` in queries and change sets.
  public static var batchNumberID: WritableProperty<Self, UUID> { .init(0) }

  /// `AvailableQuantity` · Edm.Double
  public var availableQuantity: Decimal? { row.decimal(1) }
  /// `AvailableQuantity` in queries and change sets.
  public static var availableQuantity: WritableProperty<Self, Decimal?> { .init(1) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(2) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(2) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(3) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(3) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(4) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(4) }
}

nonisolated extension PurchaseOrder {
  /// Goods received from a supplier for purchase orders.
  ///
  /// `purchaseorder/GoodsReceipts` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct GoodsReceipt: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      """, related: { [PurchaseOrder.GoodsReceiptLine.table] })
  }
}

nonisolated extension PurchaseOrder.GoodsReceipt {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[4] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(4) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(5) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(5) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(6) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(6) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(7) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(7) }

  /// `GoodsReceiptLineCount` · Edm.Int32 · read-only
  public var goodsReceiptLineCount: Int32 { row[8] }
  /// `GoodsReceiptLineCount` in queries and change sets.
  public static var goodsReceiptLineCount: Property<Self, Int32> { .init(8) }

  /// `ID` · Edm.Guid · key · read-only
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(9) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[10] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(10) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(12) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(13) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(13) }

  /// `ReceiptDate` · Edm.DateTime · required on create
  public var receiptDate: LocalDateTime? { row.dateTime(14) }
  /// `ReceiptDate` in queries and change sets.
  public static var receiptDate: WritableProperty<Self, LocalDateTime?> { .init(14) }

  /// `ReceiptNumber` · Edm.Int32 · read-only
  public var receiptNumber: Int32? { row.int32(15) }
  /// `ReceiptNumber` in queries and change sets.
  public static var receiptNumber: Property<Self, Int32?> { .init(15) }

  /// `Supplier` · Edm.Guid · read-only
  public var supplier: UUID? { row.guid(16) }
  /// `Supplier` in queries and change sets.
  public static var supplier: Property<Self, UUID?> { .init(16) }

  /// `SupplierCode` · Edm.String · read-only
  public var supplierCode: String? { row.string(17) }
  /// `SupplierCode` in queries and change sets.
  public static var supplierCode: Property<Self, String?> { .init(17) }

  /// `SupplierContact` · Edm.Guid · read-only
  public var supplierContact: UUID? { row.guid(18) }
  /// `SupplierContact` in queries and change sets.
  public static var supplierContact: Property<Self, UUID?> { .init(18) }

  /// `SupplierContactFullName` · Edm.String · read-only
  public var supplierContactFullName: String? { row.string(19) }
  /// `SupplierContactFullName` in queries and change sets.
  public static var supplierContactFullName: Property<Self, String?> { .init(19) }

  /// `SupplierName` · Edm.String · read-only
  public var supplierName: String? { row.string(20) }
  /// `SupplierName` in queries and change sets.
  public static var supplierName: Property<Self, String?> { .init(20) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(21) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(21) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(22) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(22) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(23) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(23) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(24) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(24) }

  /// `GoodsReceiptLines` · expand with `expanding { $0.goodsReceiptLines }`
  public var goodsReceiptLines: Expanded<PurchaseOrder.GoodsReceiptLine> { row[25] }
  /// `GoodsReceiptLines` in queries and change sets.
  public static var goodsReceiptLines: WritableNavigation<Self, PurchaseOrder.GoodsReceiptLine, [Changes<PurchaseOrder.GoodsReceiptLine>]> { .init(25) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/GoodsReceiptLines` · read, create · 60 rows a page · permission "Logistics wms"
  nonisolated public struct GoodsReceiptLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created              DateTime!
      Creator              Guid
      CreatorFullName      String
      Description          String                            create
      Division             Int32!
      Expense              Guid
      ExpenseDescription   String
      GoodsReceiptID       Guid
      ID                   Guid!                             key create
      Item                 Guid
      ItemCode             String
      ItemDescription      String
      ItemUnitCode         String
      LineNumber           Int32!
      Location             Guid                              create
      LocationCode         String
      LocationDescription  String
      Modified             DateTime!
      Modifier             Guid
      ModifierFullName     String
      Notes                String                            create
      Project              Guid
      ProjectCode          String
      ProjectDescription   String
      PurchaseOrderLineID  Guid                              create!
      PurchaseOrderID      Guid!
      PurchaseOrderNumber  Int32!
      QuantityOrdered      Double
      QuantityReceived     Double                            create!
      Rebill               Boolean
      SupplierItemCode     String
      BatchNumbers         PurchaseOrder.StockBatchNumber*   create
      SerialNumbers        PurchaseOrder.StockSerialNumber*  create
      """, related: { [PurchaseOrder.StockBatchNumber.table, PurchaseOrder.StockSerialNumber.table] })
  }
}

nonisolated extension PurchaseOrder.GoodsReceiptLine {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[4] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(4) }

  /// `Expense` · Edm.Guid · read-only
  public var expense: UUID? { row.guid(5) }
  /// `Expense` in queries and change sets.
  public static var expense: Property<Self, UUID?> { .init(5) }

  /// `ExpenseDescription` · Edm.String · read-only
  public var expenseDescription: String? { row.string(6) }
  /// `ExpenseDescription` in queries and change sets.
  public static var expenseDescription: Property<Self, String?> { .init(6) }

  /// `GoodsReceiptID` · Edm.Guid · read-only
  public var goodsReceiptID: UUID? { row.guid(7) }
  /// `GoodsReceiptID` in queries and change sets.
  public static var goodsReceiptID: Property<Self, UUID?> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(8) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(9) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(9) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(10) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(10) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(11) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(11) }

  /// `ItemUnitCode` · Edm.String · read-only
  public var itemUnitCode: String? { row.string(12) }
  /// `ItemUnitCode` in queries and change sets.
  public static var itemUnitCode: Property<Self, String?> { .init(12) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32 { row[13] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32> { .init(13) }

  /// `Location` · Edm.Guid
  public var location: UUID? { row.guid(14) }
  /// `Location` in queries and change sets.
  public static var location: WritableProperty<Self, UUID?> { .init(14) }

  /// `LocationCode` · Edm.String · read-only
  public var locationCode: String? { row.string(15) }
  /// `LocationCode` in queries and change sets.
  public static var locationCode: Property<Self, String?> { .init(15) }

  /// `LocationDescription` · Edm.String · read-only
  public var locationDescription: String? { row.string(16) }
  /// `LocationDescription` in queries and change sets.
  public static var locationDescription: Property<Self, String?> { .init(16) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[17] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(17) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(19) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(20) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(20) }

  /// `Project` · Edm.Guid · read-only
  public var project: UUID? { row.guid(21) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(21) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(22) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(22) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(23) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(23) }

  /// `PurchaseOrderLineID` · Edm.Guid · required on create
  public var purchaseOrderLineID: UUID? { row.guid(24) }
  /// `PurchaseOrderLineID` in queries and change sets.
  public static var purchaseOrderLineID: WritableProperty<Self, UUID?> { .init(24) }

  /// `PurchaseOrderID` · Edm.Guid · read-only
  public var purchaseOrderID: UUID { row[25] }
  /// `PurchaseOrderID` in queries and change sets.
  public static var purchaseOrderID: Property<Self, UUID> { .init(25) }

  /// `PurchaseOrderNumber` · Edm.Int32 · read-only
  public var purchaseOrderNumber: Int32 { row[26] }
  /// `PurchaseOrderNumber` in queries and change sets.
  public static var purchaseOrderNumber: Property<Self, Int32> { .init(26) }

  /// `QuantityOrdered` · Edm.Double · read-only
  public var quantityOrdered: Decimal? { row.decimal(27) }
  /// `QuantityOrdered` in queries and change sets.
  public static var quantityOrdered: Property<Self, Decimal?> { .init(27) }

  /// `QuantityReceived` · Edm.Double · required on create
  public var quantityReceived: Decimal? { row.decimal(28) }
  /// `QuantityReceived` in queries and change sets.
  public static var quantityReceived: WritableProperty<Self, Decimal?> { .init(28) }

  /// `Rebill` · Edm.Boolean · read-only
  public var rebill: Bool? { row.boolean(29) }
  /// `Rebill` in queries and change sets.
  public static var rebill: Property<Self, Bool?> { .init(29) }

  /// `SupplierItemCode` · Edm.String · read-only
  public var supplierItemCode: String? { row.string(30) }
  /// `SupplierItemCode` in queries and change sets.
  public static var supplierItemCode: Property<Self, String?> { .init(30) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<PurchaseOrder.StockBatchNumber> { row[31] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, PurchaseOrder.StockBatchNumber, [Changes<PurchaseOrder.StockBatchNumber>]> { .init(31) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<PurchaseOrder.StockSerialNumber> { row[32] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, PurchaseOrder.StockSerialNumber, [Changes<PurchaseOrder.StockSerialNumber>]> { .init(32) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/PurchasePlanningShopOrderMaterialPlans`
  nonisolated public struct PurchaseMaterialPlanning: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!   key create update
      LineNumber             Int32!  create update
      PurchaseOrderLine      Guid!   create update
      ShopOrder              Guid!   create update
      ShopOrderNumber        Int32!  create update
      ShopOrderMaterialPlan  Guid!   create update
      """)
  }
}

nonisolated extension PurchaseOrder.PurchaseMaterialPlanning {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[1] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32> { .init(1) }

  /// `PurchaseOrderLine` · Edm.Guid
  public var purchaseOrderLine: UUID { row[2] }
  /// `PurchaseOrderLine` in queries and change sets.
  public static var purchaseOrderLine: WritableProperty<Self, UUID> { .init(2) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID { row[3] }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID> { .init(3) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32 { row[4] }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: WritableProperty<Self, Int32> { .init(4) }

  /// `ShopOrderMaterialPlan` · Edm.Guid
  public var shopOrderMaterialPlan: UUID { row[5] }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: WritableProperty<Self, UUID> { .init(5) }
}

nonisolated extension PurchaseOrder {
  /// An order for goods or services placed with a supplier.
  ///
  /// `purchaseorder/PurchaseOrders` · read, create, update, delete · 60 rows a page · webhook topic `PurchaseOrders`
  /// · permission "Purchase orders"
  nonisolated public struct PurchaseOrderEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                       Double
      AmountDiscount                 Double                            create update
      AmountDiscountExclVat          Double                            create update
      AmountFC                       Double
      AmountFCExclVat                Double
      ApprovalStatus                 Int16!
      ApprovalStatusDescription      String
      Approved                       DateTime
      Approver                       Guid
      ApproverFullName               String
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Currency                       String                            create update
      DeliveryAccount                Guid
      DeliveryAccountCode            String                            padded(18)
      DeliveryAccountName            String
      DeliveryAddress                Guid
      DeliveryContact                Guid
      DeliveryContactPersonFullName  String
      Description                    String                            create update
      Discount                       Double                            create update
      Division                       Int32
      Document                       Guid                              create update
      DocumentSubject                String
      DropShipment                   Boolean
      ExchangeRate                   Double                            create update
      IncotermAddress                String                            create update
      IncotermCode                   String                            create update
      IncotermVersion                Int16                             create update
      InvoiceStatus                  Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      OrderDate                      DateTime                          create update
      OrderNumber                    Int32                             create update
      OrderStatus                    Int32
      PaymentCondition               String                            create update
      PaymentConditionDescription    String
      PurchaseOrderID                Guid!                             key create update
      PurchaseAgent                  Guid                              create update
      PurchaseAgentFullName          String
      PurchaseOrderLineCount         Int32!
      ReceiptDate                    DateTime                          create update
      ReceiptStatus                  Int32
      Remarks                        String                            create update
      SalesOrder                     Guid
      SalesOrderNumber               Int32
      SelectionCode                  Guid                              create update
      SelectionCodeCode              String
      SelectionCodeDescription       String
      ShippingMethod                 Guid                              create update
      ShippingMethodCode             String
      ShippingMethodDescription      String
      Source                         Int16
      Supplier                       Guid                              create! update
      SupplierCode                   String
      SupplierContact                Guid                              create update
      SupplierContactPersonFullName  String                            create update
      SupplierName                   String
      VATAmount                      Double
      Warehouse                      Guid                              create update
      WarehouseCode                  String
      WarehouseDescription           String
      YourRef                        String                            create update
      PurchaseOrderLines             PurchaseOrder.PurchaseOrderLine*  create!
      """, related: { [PurchaseOrder.PurchaseOrderLine.table] })
  }
}

nonisolated extension PurchaseOrder.PurchaseOrderEntity {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(0) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(0) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(1) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: WritableProperty<Self, Decimal?> { .init(1) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(2) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: WritableProperty<Self, Decimal?> { .init(2) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal? { row.decimal(3) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal?> { .init(3) }

  /// `AmountFCExclVat` · Edm.Double · read-only
  public var amountFCExclVAT: Decimal? { row.decimal(4) }
  /// `AmountFCExclVat` in queries and change sets.
  public static var amountFCExclVAT: Property<Self, Decimal?> { .init(4) }

  /// `ApprovalStatus` · Edm.Int16 · read-only
  public var approvalStatus: OrderApprovalStatus { row[5] }
  /// `ApprovalStatus` in queries and change sets.
  public static var approvalStatus: Property<Self, OrderApprovalStatus> { .init(5) }

  /// `ApprovalStatusDescription` · Edm.String · read-only
  public var approvalStatusDescription: String? { row.string(6) }
  /// `ApprovalStatusDescription` in queries and change sets.
  public static var approvalStatusDescription: Property<Self, String?> { .init(6) }

  /// `Approved` · Edm.DateTime · read-only
  public var approved: LocalDateTime? { row.dateTime(7) }
  /// `Approved` in queries and change sets.
  public static var approved: Property<Self, LocalDateTime?> { .init(7) }

  /// `Approver` · Edm.Guid · read-only
  public var approver: UUID? { row.guid(8) }
  /// `Approver` in queries and change sets.
  public static var approver: Property<Self, UUID?> { .init(8) }

  /// `ApproverFullName` · Edm.String · read-only
  public var approverFullName: String? { row.string(9) }
  /// `ApproverFullName` in queries and change sets.
  public static var approverFullName: Property<Self, String?> { .init(9) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(10) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(10) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(11) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(11) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(12) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(12) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(13) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(13) }

  /// `DeliveryAccount` · Edm.Guid · read-only
  public var deliveryAccount: UUID? { row.guid(14) }
  /// `DeliveryAccount` in queries and change sets.
  public static var deliveryAccount: Property<Self, UUID?> { .init(14) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18 · read-only
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 15] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: Property<Self, PaddedCode?> { .init(15) }

  /// `DeliveryAccountName` · Edm.String · read-only
  public var deliveryAccountName: String? { row.string(16) }
  /// `DeliveryAccountName` in queries and change sets.
  public static var deliveryAccountName: Property<Self, String?> { .init(16) }

  /// `DeliveryAddress` · Edm.Guid · read-only
  public var deliveryAddress: UUID? { row.guid(17) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: Property<Self, UUID?> { .init(17) }

  /// `DeliveryContact` · Edm.Guid · read-only
  public var deliveryContact: UUID? { row.guid(18) }
  /// `DeliveryContact` in queries and change sets.
  public static var deliveryContact: Property<Self, UUID?> { .init(18) }

  /// `DeliveryContactPersonFullName` · Edm.String · read-only
  public var deliveryContactPersonFullName: String? { row.string(19) }
  /// `DeliveryContactPersonFullName` in queries and change sets.
  public static var deliveryContactPersonFullName: Property<Self, String?> { .init(19) }

  /// `Description` · Edm.String
  public var description: String? { row.string(20) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(20) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(21) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(21) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(22) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(22) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(23) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(23) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(24) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(24) }

  /// `DropShipment` · Edm.Boolean · read-only
  public var dropShipment: Bool? { row.boolean(25) }
  /// `DropShipment` in queries and change sets.
  public static var dropShipment: Property<Self, Bool?> { .init(25) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(26) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: WritableProperty<Self, Decimal?> { .init(26) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(27) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: WritableProperty<Self, String?> { .init(27) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(28) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: WritableProperty<Self, String?> { .init(28) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 29] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: WritableProperty<Self, IncotermVersion?> { .init(29) }

  /// `InvoiceStatus` · Edm.Int32 · read-only
  public var invoiceStatus: PurchaseOrderStatus? { row[ifPresent: 30] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: Property<Self, PurchaseOrderStatus?> { .init(30) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(31) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(31) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(32) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(32) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(33) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(33) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(34) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: WritableProperty<Self, LocalDateTime?> { .init(34) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(35) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: WritableProperty<Self, Int32?> { .init(35) }

  /// `OrderStatus` · Edm.Int32 · read-only
  public var orderStatus: PurchaseOrderStatus? { row[ifPresent: 36] }
  /// `OrderStatus` in queries and change sets.
  public static var orderStatus: Property<Self, PurchaseOrderStatus?> { .init(36) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(37) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(37) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(38) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(38) }

  /// `PurchaseOrderID` · Edm.Guid · key
  public var purchaseOrderID: UUID { row[39] }
  /// `PurchaseOrderID` in queries and change sets.
  public static var purchaseOrderID: WritableProperty<Self, UUID> { .init(39) }

  /// `PurchaseAgent` · Edm.Guid
  public var purchaseAgent: UUID? { row.guid(40) }
  /// `PurchaseAgent` in queries and change sets.
  public static var purchaseAgent: WritableProperty<Self, UUID?> { .init(40) }

  /// `PurchaseAgentFullName` · Edm.String · read-only
  public var purchaseAgentFullName: String? { row.string(41) }
  /// `PurchaseAgentFullName` in queries and change sets.
  public static var purchaseAgentFullName: Property<Self, String?> { .init(41) }

  /// `PurchaseOrderLineCount` · Edm.Int32 · read-only
  public var purchaseOrderLineCount: Int32 { row[42] }
  /// `PurchaseOrderLineCount` in queries and change sets.
  public static var purchaseOrderLineCount: Property<Self, Int32> { .init(42) }

  /// `ReceiptDate` · Edm.DateTime
  public var receiptDate: LocalDateTime? { row.dateTime(43) }
  /// `ReceiptDate` in queries and change sets.
  public static var receiptDate: WritableProperty<Self, LocalDateTime?> { .init(43) }

  /// `ReceiptStatus` · Edm.Int32 · read-only
  public var receiptStatus: PurchaseOrderStatus? { row[ifPresent: 44] }
  /// `ReceiptStatus` in queries and change sets.
  public static var receiptStatus: Property<Self, PurchaseOrderStatus?> { .init(44) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(45) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(45) }

  /// `SalesOrder` · Edm.Guid · read-only
  public var salesOrder: UUID? { row.guid(46) }
  /// `SalesOrder` in queries and change sets.
  public static var salesOrder: Property<Self, UUID?> { .init(46) }

  /// `SalesOrderNumber` · Edm.Int32 · read-only
  public var salesOrderNumber: Int32? { row.int32(47) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(47) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(48) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: WritableProperty<Self, UUID?> { .init(48) }

  /// `SelectionCodeCode` · Edm.String · read-only
  public var selectionCodeCode: String? { row.string(49) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: Property<Self, String?> { .init(49) }

  /// `SelectionCodeDescription` · Edm.String · read-only
  public var selectionCodeDescription: String? { row.string(50) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: Property<Self, String?> { .init(50) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(51) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: WritableProperty<Self, UUID?> { .init(51) }

  /// `ShippingMethodCode` · Edm.String · read-only
  public var shippingMethodCode: String? { row.string(52) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: Property<Self, String?> { .init(52) }

  /// `ShippingMethodDescription` · Edm.String · read-only
  public var shippingMethodDescription: String? { row.string(53) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: Property<Self, String?> { .init(53) }

  /// `Source` · Edm.Int16 · read-only
  public var source: PurchaseOrderSource? { row[ifPresent: 54] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, PurchaseOrderSource?> { .init(54) }

  /// `Supplier` · Edm.Guid · required on create
  public var supplier: UUID? { row.guid(55) }
  /// `Supplier` in queries and change sets.
  public static var supplier: WritableProperty<Self, UUID?> { .init(55) }

  /// `SupplierCode` · Edm.String · read-only
  public var supplierCode: String? { row.string(56) }
  /// `SupplierCode` in queries and change sets.
  public static var supplierCode: Property<Self, String?> { .init(56) }

  /// `SupplierContact` · Edm.Guid
  public var supplierContact: UUID? { row.guid(57) }
  /// `SupplierContact` in queries and change sets.
  public static var supplierContact: WritableProperty<Self, UUID?> { .init(57) }

  /// `SupplierContactPersonFullName` · Edm.String
  public var supplierContactPersonFullName: String? { row.string(58) }
  /// `SupplierContactPersonFullName` in queries and change sets.
  public static var supplierContactPersonFullName: WritableProperty<Self, String?> { .init(58) }

  /// `SupplierName` · Edm.String · read-only
  public var supplierName: String? { row.string(59) }
  /// `SupplierName` in queries and change sets.
  public static var supplierName: Property<Self, String?> { .init(59) }

  /// `VATAmount` · Edm.Double · read-only
  public var vatAmount: Decimal? { row.decimal(60) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: Property<Self, Decimal?> { .init(60) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(61) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(61) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(62) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(62) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(63) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(63) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(64) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(64) }

  /// `PurchaseOrderLines` · expand with `expanding { $0.purchaseOrderLines }`
  public var purchaseOrderLines: Expanded<PurchaseOrder.PurchaseOrderLine> { row[65] }
  /// `PurchaseOrderLines` in queries and change sets.
  public static var purchaseOrderLines: WritableNavigation<Self, PurchaseOrder.PurchaseOrderLine, [Changes<PurchaseOrder.PurchaseOrderLine>]> { .init(65) }
}

nonisolated extension PurchaseOrder {
  /// One ordered item on a purchase order.
  ///
  /// `purchaseorder/PurchaseOrderLines` · read, create, update, delete · 60 rows a page · permission "Purchase orders"
  nonisolated public struct PurchaseOrderLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                            Double
      AmountFC                            Double
      CostCenter                          String                                      create update
      CostCenterDescription               String
      CostUnit                            String                                      create update
      CostUnitDescription                 String
      Created                             DateTime
      Creator                             Guid
      CreatorFullName                     String
      Description                         String                                      create update
      Discount                            Double                                      create update
      Division                            Int32
      Expense                             Guid
      ExpenseDescription                  String
      ID                                  Guid!                                       key create update
      InvoicedQuantity                    Double
      InStock                             Double
      IsBatchNumberItem                   Byte!
      IsSerialNumberItem                  Byte!
      Item                                Guid                                        create! update
      ItemBarcode                         String
      ItemBarcodeAdditional               String
      ItemCode                            String
      ItemDescription                     String
      ItemDivisable                       Boolean
      LineNumber                          Int32
      Modified                            DateTime
      Modifier                            Guid
      ModifierFullName                    String
      Notes                               String                                      create update
      NetPrice                            Double                                      create update
      PurchaseOrderID                     Guid!                                       create! update
      Project                             Guid                                        create update
      ProjectCode                         String
      ProjectDescription                  String
      ProjectedStock                      Double
      Quantity                            Double
      QuantityInPurchaseUnits             Double                                      create! update
      Rebill                              Boolean                                     create update
      ReceiptDate                         DateTime                                    create update
      ReceivedQuantity                    Double
      SalesOrder                          Guid
      SalesOrderLine                      Guid
      SalesOrderLineNumber                Int32
      SalesOrderNumber                    Int32
      ShopOrder                           Guid
      ShopOrderMaterialPlan               Guid
      ShopOrderMaterialPlanLineNumber     Int32
      ShopOrderNumber                     Int32
      ShopOrderRoutingStepPlan            Guid
      ShopOrderRoutingStepPlanLineNumber  Int32
      SupplierItemCode                    String
      SupplierItemCopyRemarks             Byte
      Unit                                String
      UnitDescription                     String
      UnitPrice                           Double                                      create update
      VATAmount                           Double
      VATCode                             String                                      create update
      VATDescription                      String
      VATPercentage                       Double                                      create update
      CustomField                         String
      From                                DateTime                                    create update
      To                                  DateTime                                    create update
      ShopOrderMaterialPlans              PurchaseOrder.PurchaseMaterialPlanning*
      ShopOrderRoutingStepPlans           PurchaseOrder.PurchaseSubcontractPlanning*
      """, related: { [PurchaseOrder.PurchaseMaterialPlanning.table, PurchaseOrder.PurchaseSubcontractPlanning.table] })
  }
}

nonisolated extension PurchaseOrder.PurchaseOrderLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(0) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(0) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal? { row.decimal(1) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal?> { .init(1) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(2) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(2) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(3) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(3) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(4) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(4) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(5) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(6) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(9) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(10) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(10) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(11) }

  /// `Expense` · Edm.Guid · read-only
  public var expense: UUID? { row.guid(12) }
  /// `Expense` in queries and change sets.
  public static var expense: Property<Self, UUID?> { .init(12) }

  /// `ExpenseDescription` · Edm.String · read-only
  public var expenseDescription: String? { row.string(13) }
  /// `ExpenseDescription` in queries and change sets.
  public static var expenseDescription: Property<Self, String?> { .init(13) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[14] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(14) }

  /// `InvoicedQuantity` · Edm.Double · read-only
  public var invoicedQuantity: Decimal? { row.decimal(15) }
  /// `InvoicedQuantity` in queries and change sets.
  public static var invoicedQuantity: Property<Self, Decimal?> { .init(15) }

  /// `InStock` · Edm.Double · read-only
  public var inStock: Decimal? { row.decimal(16) }
  /// `InStock` in queries and change sets.
  public static var inStock: Property<Self, Decimal?> { .init(16) }

  /// `IsBatchNumberItem` · Edm.Byte · read-only
  public var isBatchNumberItem: Bool { row[17] }
  /// `IsBatchNumberItem` in queries and change sets.
  public static var isBatchNumberItem: Property<Self, Bool> { .init(17) }

  /// `IsSerialNumberItem` · Edm.Byte · read-only
  public var isSerialNumberItem: Bool { row[18] }
  /// `IsSerialNumberItem` in queries and change sets.
  public static var isSerialNumberItem: Property<Self, Bool> { .init(18) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(19) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(19) }

  /// `ItemBarcode` · Edm.String · read-only
  public var itemBarcode: String? { row.string(20) }
  /// `ItemBarcode` in queries and change sets.
  public static var itemBarcode: Property<Self, String?> { .init(20) }

  /// `ItemBarcodeAdditional` · Edm.String · read-only
  public var itemBarcodeAdditional: String? { row.string(21) }
  /// `ItemBarcodeAdditional` in queries and change sets.
  public static var itemBarcodeAdditional: Property<Self, String?> { .init(21) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(22) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(22) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(23) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(23) }

  /// `ItemDivisable` · Edm.Boolean · read-only
  public var itemDivisable: Bool? { row.boolean(24) }
  /// `ItemDivisable` in queries and change sets.
  public static var itemDivisable: Property<Self, Bool?> { .init(24) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(25) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(25) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(26) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(26) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(27) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(27) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(28) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(28) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(29) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(29) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(30) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: WritableProperty<Self, Decimal?> { .init(30) }

  /// `PurchaseOrderID` · Edm.Guid · required on create
  public var purchaseOrderID: UUID { row[31] }
  /// `PurchaseOrderID` in queries and change sets.
  public static var purchaseOrderID: WritableProperty<Self, UUID> { .init(31) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(32) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(32) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(33) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(33) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(34) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(34) }

  /// `ProjectedStock` · Edm.Double · read-only
  public var projectedStock: Decimal? { row.decimal(35) }
  /// `ProjectedStock` in queries and change sets.
  public static var projectedStock: Property<Self, Decimal?> { .init(35) }

  /// `Quantity` · Edm.Double · read-only
  public var quantity: Decimal? { row.decimal(36) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(36) }

  /// `QuantityInPurchaseUnits` · Edm.Double · required on create
  public var quantityInPurchaseUnits: Decimal? { row.decimal(37) }
  /// `QuantityInPurchaseUnits` in queries and change sets.
  public static var quantityInPurchaseUnits: WritableProperty<Self, Decimal?> { .init(37) }

  /// `Rebill` · Edm.Boolean
  public var rebill: Bool? { row.boolean(38) }
  /// `Rebill` in queries and change sets.
  public static var rebill: WritableProperty<Self, Bool?> { .init(38) }

  /// `ReceiptDate` · Edm.DateTime
  public var receiptDate: LocalDateTime? { row.dateTime(39) }
  /// `ReceiptDate` in queries and change sets.
  public static var receiptDate: WritableProperty<Self, LocalDateTime?> { .init(39) }

  /// `ReceivedQuantity` · Edm.Double · read-only
  public var receivedQuantity: Decimal? { row.decimal(40) }
  /// `ReceivedQuantity` in queries and change sets.
  public static var receivedQuantity: Property<Self, Decimal?> { .init(40) }

  /// `SalesOrder` · Edm.Guid · read-only
  public var salesOrder: UUID? { row.guid(41) }
  /// `SalesOrder` in queries and change sets.
  public static var salesOrder: Property<Self, UUID?> { .init(41) }

  /// `SalesOrderLine` · Edm.Guid · read-only
  public var salesOrderLine: UUID? { row.guid(42) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: Property<Self, UUID?> { .init(42) }

  /// `SalesOrderLineNumber` · Edm.Int32 · read-only
  public var salesOrderLineNumber: Int32? { row.int32(43) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: Property<Self, Int32?> { .init(43) }

  /// `SalesOrderNumber` · Edm.Int32 · read-only
  public var salesOrderNumber: Int32? { row.int32(44) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(44) }

  /// `ShopOrder` · Edm.Guid · read-only
  public var shopOrder: UUID? { row.guid(45) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(45) }

  /// `ShopOrderMaterialPlan` · Edm.Guid · read-only
  public var shopOrderMaterialPlan: UUID? { row.guid(46) }
  /// `ShopOrderMaterialPlan` in queries and change sets.
  public static var shopOrderMaterialPlan: Property<Self, UUID?> { .init(46) }

  /// `ShopOrderMaterialPlanLineNumber` · Edm.Int32 · read-only
  public var shopOrderMaterialPlanLineNumber: Int32? { row.int32(47) }
  /// `ShopOrderMaterialPlanLineNumber` in queries and change sets.
  public static var shopOrderMaterialPlanLineNumber: Property<Self, Int32?> { .init(47) }

  /// `ShopOrderNumber` · Edm.Int32 · read-only
  public var shopOrderNumber: Int32? { row.int32(48) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32?> { .init(48) }

  /// `ShopOrderRoutingStepPlan` · Edm.Guid · read-only
  public var shopOrderRoutingStepPlan: UUID? { row.guid(49) }
  /// `ShopOrderRoutingStepPlan` in queries and change sets.
  public static var shopOrderRoutingStepPlan: Property<Self, UUID?> { .init(49) }

  /// `ShopOrderRoutingStepPlanLineNumber` · Edm.Int32 · read-only
  public var shopOrderRoutingStepPlanLineNumber: Int32? { row.int32(50) }
  /// `ShopOrderRoutingStepPlanLineNumber` in queries and change sets.
  public static var shopOrderRoutingStepPlanLineNumber: Property<Self, Int32?> { .init(50) }

  /// `SupplierItemCode` · Edm.String · read-only
  public var supplierItemCode: String? { row.string(51) }
  /// `SupplierItemCode` in queries and change sets.
  public static var supplierItemCode: Property<Self, String?> { .init(51) }

  /// `SupplierItemCopyRemarks` · Edm.Byte · read-only
  public var supplierItemCopyRemarks: UInt8? { row[ifPresent: 52] }
  /// `SupplierItemCopyRemarks` in queries and change sets.
  public static var supplierItemCopyRemarks: Property<Self, UInt8?> { .init(52) }

  /// `Unit` · Edm.String · read-only
  public var unit: String? { row.string(53) }
  /// `Unit` in queries and change sets.
  public static var unit: Property<Self, String?> { .init(53) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(54) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(54) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(55) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: WritableProperty<Self, Decimal?> { .init(55) }

  /// `VATAmount` · Edm.Double · read-only
  public var vatAmount: Decimal? { row.decimal(56) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: Property<Self, Decimal?> { .init(56) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(57) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(57) }

  /// `VATDescription` · Edm.String · read-only
  public var vatDescription: String? { row.string(58) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: Property<Self, String?> { .init(58) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(59) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(59) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(60) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(60) }

  /// `From` · Edm.DateTime
  public var from: LocalDateTime? { row.dateTime(61) }
  /// `From` in queries and change sets.
  public static var from: WritableProperty<Self, LocalDateTime?> { .init(61) }

  /// `To` · Edm.DateTime
  public var to: LocalDateTime? { row.dateTime(62) }
  /// `To` in queries and change sets.
  public static var to: WritableProperty<Self, LocalDateTime?> { .init(62) }

  /// `ShopOrderMaterialPlans` · expand with `expanding { $0.shopOrderMaterialPlans }` · read-only
  public var shopOrderMaterialPlans: Expanded<PurchaseOrder.PurchaseMaterialPlanning> { row[63] }
  /// `ShopOrderMaterialPlans` in queries and change sets.
  public static var shopOrderMaterialPlans: Navigation<Self, PurchaseOrder.PurchaseMaterialPlanning> { .init(63) }

  /// `ShopOrderRoutingStepPlans` · expand with `expanding { $0.shopOrderRoutingStepPlans }` · read-only
  public var shopOrderRoutingStepPlans: Expanded<PurchaseOrder.PurchaseSubcontractPlanning> { row[64] }
  /// `ShopOrderRoutingStepPlans` in queries and change sets.
  public static var shopOrderRoutingStepPlans: Navigation<Self, PurchaseOrder.PurchaseSubcontractPlanning> { .init(64) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/PurchaseReturns` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct PurchaseReturn: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                       Guid!                               key create update
      Supplier                 Guid
      SupplierContact          Guid
      SupplierContactFullName  String
      SupplierAddress          Guid
      Warehouse                Guid
      WarehouseCode            String
      WarehouseDescription     String
      Status                   Int16
      ReturnNumber             Int32
      ReturnDate               DateTime                            create! update
      TrackingNumber           String                              create update
      Description              String                              create update
      Document                 Guid                                create update
      YourRef                  String                              create update
      Remarks                  String                              create update
      Division                 Int32
      Created                  DateTime
      Creator                  Guid
      CreatorFullName          String
      Modified                 DateTime
      Modifier                 Guid
      ModifierFullName         String
      PurchaseReturnLines      PurchaseOrder.PurchaseReturnLines*  create!
      """, related: { [PurchaseOrder.PurchaseReturnLines.table] })
  }
}

nonisolated extension PurchaseOrder.PurchaseReturn {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Supplier` · Edm.Guid · read-only
  public var supplier: UUID? { row.guid(1) }
  /// `Supplier` in queries and change sets.
  public static var supplier: Property<Self, UUID?> { .init(1) }

  /// `SupplierContact` · Edm.Guid · read-only
  public var supplierContact: UUID? { row.guid(2) }
  /// `SupplierContact` in queries and change sets.
  public static var supplierContact: Property<Self, UUID?> { .init(2) }

  /// `SupplierContactFullName` · Edm.String · read-only
  public var supplierContactFullName: String? { row.string(3) }
  /// `SupplierContactFullName` in queries and change sets.
  public static var supplierContactFullName: Property<Self, String?> { .init(3) }

  /// `SupplierAddress` · Edm.Guid · read-only
  public var supplierAddress: UUID? { row.guid(4) }
  /// `SupplierAddress` in queries and change sets.
  public static var supplierAddress: Property<Self, UUID?> { .init(4) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(5) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(5) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(6) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(6) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(7) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(7) }

  /// `Status` · Edm.Int16 · read-only
  public var status: Int16? { row[ifPresent: 8] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, Int16?> { .init(8) }

  /// `ReturnNumber` · Edm.Int32 · read-only
  public var returnNumber: Int32? { row.int32(9) }
  /// `ReturnNumber` in queries and change sets.
  public static var returnNumber: Property<Self, Int32?> { .init(9) }

  /// `ReturnDate` · Edm.DateTime · required on create
  public var returnDate: LocalDateTime? { row.dateTime(10) }
  /// `ReturnDate` in queries and change sets.
  public static var returnDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(11) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: WritableProperty<Self, String?> { .init(11) }

  /// `Description` · Edm.String
  public var description: String? { row.string(12) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(12) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(13) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(13) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(14) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(14) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(15) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(16) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(16) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(17) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(17) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(18) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(18) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(19) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(19) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(20) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(20) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(21) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(21) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(22) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(22) }

  /// `PurchaseReturnLines` · expand with `expanding { $0.purchaseReturnLines }`
  public var purchaseReturnLines: Expanded<PurchaseOrder.PurchaseReturnLines> { row[23] }
  /// `PurchaseReturnLines` in queries and change sets.
  public static var purchaseReturnLines: WritableNavigation<Self, PurchaseOrder.PurchaseReturnLines, [Changes<PurchaseOrder.PurchaseReturnLines>]> { .init(23) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/PurchaseReturnLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct PurchaseReturnLines: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                           Guid!                             key create update
      EntryID                      Guid                              create update
      GoodsReceiptLineID           Guid                              create! update
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
      PurchaseOrderLineID          Guid!                             create! update
      Item                         Guid
      ItemCode                     String
      ItemDescription              String
      SupplierItemCode             String
      UnitCode                     String
      Location                     Guid                              create update
      LocationCode                 String
      LocationDescription          String
      CreateCredit                 Boolean                           create update
      Notes                        String                            create update
      ReceivedQuantity             Double
      ReturnQuantity               Double                            create! update
      ReturnReasonCodeID           Guid
      ReturnReasonCodeDescription  String
      Project                      Guid
      ProjectCode                  String
      ProjectDescription           String
      Expense                      Guid
      ExpenseDescription           String
      Rebill                       Boolean
      BatchNumbers                 PurchaseOrder.StockBatchNumber*   create
      SerialNumbers                PurchaseOrder.StockSerialNumber*  create
      """, related: { [PurchaseOrder.StockBatchNumber.table, PurchaseOrder.StockSerialNumber.table] })
  }
}

nonisolated extension PurchaseOrder.PurchaseReturnLines {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(1) }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID?> { .init(1) }

  /// `GoodsReceiptLineID` · Edm.Guid · required on create
  public var goodsReceiptLineID: UUID? { row.guid(2) }
  /// `GoodsReceiptLineID` in queries and change sets.
  public static var goodsReceiptLineID: WritableProperty<Self, UUID?> { .init(2) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `ReceiptNumber` · Edm.Int32 · read-only
  public var receiptNumber: Int32? { row.int32(10) }
  /// `ReceiptNumber` in queries and change sets.
  public static var receiptNumber: Property<Self, Int32?> { .init(10) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(11) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(11) }

  /// `PurchaseOrderNumber` · Edm.Int32 · read-only
  public var purchaseOrderNumber: Int32? { row.int32(12) }
  /// `PurchaseOrderNumber` in queries and change sets.
  public static var purchaseOrderNumber: Property<Self, Int32?> { .init(12) }

  /// `PurchaseOrderLineID` · Edm.Guid · required on create
  public var purchaseOrderLineID: UUID { row[13] }
  /// `PurchaseOrderLineID` in queries and change sets.
  public static var purchaseOrderLineID: WritableProperty<Self, UUID> { .init(13) }

  /// `Item` · Edm.Guid · read-only
  public var item: UUID? { row.guid(14) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(14) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(15) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(15) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(16) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(16) }

  /// `SupplierItemCode` · Edm.String · read-only
  public var supplierItemCode: String? { row.string(17) }
  /// `SupplierItemCode` in queries and change sets.
  public static var supplierItemCode: Property<Self, String?> { .init(17) }

  /// `UnitCode` · Edm.String · read-only
  public var unitCode: String? { row.string(18) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: Property<Self, String?> { .init(18) }

  /// `Location` · Edm.Guid
  public var location: UUID? { row.guid(19) }
  /// `Location` in queries and change sets.
  public static var location: WritableProperty<Self, UUID?> { .init(19) }

  /// `LocationCode` · Edm.String · read-only
  public var locationCode: String? { row.string(20) }
  /// `LocationCode` in queries and change sets.
  public static var locationCode: Property<Self, String?> { .init(20) }

  /// `LocationDescription` · Edm.String · read-only
  public var locationDescription: String? { row.string(21) }
  /// `LocationDescription` in queries and change sets.
  public static var locationDescription: Property<Self, String?> { .init(21) }

  /// `CreateCredit` · Edm.Boolean
  public var createCredit: Bool? { row.boolean(22) }
  /// `CreateCredit` in queries and change sets.
  public static var createCredit: WritableProperty<Self, Bool?> { .init(22) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(23) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(23) }

  /// `ReceivedQuantity` · Edm.Double · read-only
  public var receivedQuantity: Decimal? { row.decimal(24) }
  /// `ReceivedQuantity` in queries and change sets.
  public static var receivedQuantity: Property<Self, Decimal?> { .init(24) }

  /// `ReturnQuantity` · Edm.Double · required on create
  public var returnQuantity: Decimal? { row.decimal(25) }
  /// `ReturnQuantity` in queries and change sets.
  public static var returnQuantity: WritableProperty<Self, Decimal?> { .init(25) }

  /// `ReturnReasonCodeID` · Edm.Guid · read-only
  public var returnReasonCodeID: UUID? { row.guid(26) }
  /// `ReturnReasonCodeID` in queries and change sets.
  public static var returnReasonCodeID: Property<Self, UUID?> { .init(26) }

  /// `ReturnReasonCodeDescription` · Edm.String · read-only
  public var returnReasonCodeDescription: String? { row.string(27) }
  /// `ReturnReasonCodeDescription` in queries and change sets.
  public static var returnReasonCodeDescription: Property<Self, String?> { .init(27) }

  /// `Project` · Edm.Guid · read-only
  public var project: UUID? { row.guid(28) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(28) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(29) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(29) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(30) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(30) }

  /// `Expense` · Edm.Guid · read-only
  public var expense: UUID? { row.guid(31) }
  /// `Expense` in queries and change sets.
  public static var expense: Property<Self, UUID?> { .init(31) }

  /// `ExpenseDescription` · Edm.String · read-only
  public var expenseDescription: String? { row.string(32) }
  /// `ExpenseDescription` in queries and change sets.
  public static var expenseDescription: Property<Self, String?> { .init(32) }

  /// `Rebill` · Edm.Boolean · read-only
  public var rebill: Bool? { row.boolean(33) }
  /// `Rebill` in queries and change sets.
  public static var rebill: Property<Self, Bool?> { .init(33) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<PurchaseOrder.StockBatchNumber> { row[34] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, PurchaseOrder.StockBatchNumber, [Changes<PurchaseOrder.StockBatchNumber>]> { .init(34) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<PurchaseOrder.StockSerialNumber> { row[35] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, PurchaseOrder.StockSerialNumber, [Changes<PurchaseOrder.StockSerialNumber>]> { .init(35) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/PurchasePlanningShopOrderRoutingStepPlans`
  nonisolated public struct PurchaseSubcontractPlanning: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                        Guid!   key create update
      LineNumber                Int32!  create update
      PurchaseOrderLine         Guid!   create update
      ShopOrder                 Guid!   create update
      ShopOrderNumber           Int32!  create update
      ShopOrderRoutingStepPlan  Guid!   create update
      """)
  }
}

nonisolated extension PurchaseOrder.PurchaseSubcontractPlanning {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[1] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: WritableProperty<Self, Int32> { .init(1) }

  /// `PurchaseOrderLine` · Edm.Guid
  public var purchaseOrderLine: UUID { row[2] }
  /// `PurchaseOrderLine` in queries and change sets.
  public static var purchaseOrderLine: WritableProperty<Self, UUID> { .init(2) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID { row[3] }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID> { .init(3) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32 { row[4] }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: WritableProperty<Self, Int32> { .init(4) }

  /// `ShopOrderRoutingStepPlan` · Edm.Guid
  public var shopOrderRoutingStepPlan: UUID { row[5] }
  /// `ShopOrderRoutingStepPlan` in queries and change sets.
  public static var shopOrderRoutingStepPlan: WritableProperty<Self, UUID> { .init(5) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder:ShopOrderPurchasePlanning`
  nonisolated public struct ShopOrderPurchasePlanning: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Guid!   key
      LineNumber         Int32!
      PurchaseOrderLine  Guid!
      ShopOrder          Guid!
      ShopOrderNumber    Int32!
      """)
  }
}

nonisolated extension PurchaseOrder.ShopOrderPurchasePlanning {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[1] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32> { .init(1) }

  /// `PurchaseOrderLine` · Edm.Guid
  public var purchaseOrderLine: UUID { row[2] }
  /// `PurchaseOrderLine` in queries and change sets.
  public static var purchaseOrderLine: Property<Self, UUID> { .init(2) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID { row[3] }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID> { .init(3) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32 { row[4] }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: Property<Self, Int32> { .init(4) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/StockBatchNumbers`
  nonisolated public struct StockBatchNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      BatchNumberID               Guid      create update
      BatchNumber                 String    create update
      Quantity                    Double    create update
      DraftStockTransactionID     Guid      create update
      EndDate                     DateTime  create update
      IsBlocked                   Byte      create update
      IsDraft                     Byte      create update
      ParentID                    Guid      create update
      PickOrderLine               Guid      create update
      SalesReturnLine             Guid      create update
      StockCountLine              Guid      create update
      SalesOrderLine              Guid      create update
      StockTransactionID          Guid      create update
      StockTransactionType        Int32     create update
      StorageLocation             Guid      create update
      StorageLocationCode         String    create update
      StorageLocationDescription  String    create update
      Warehouse                   Guid      create update
      WarehouseCode               String    create update
      WarehouseDescription        String    create update
      WarehouseTransferLine       Guid      create update
      Created                     DateTime  create update
      Creator                     Guid      create update
      CreatorFullName             String    create update
      Division                    Int32     create update
      Item                        Guid      create update
      ItemCode                    String    create update
      ItemDescription             String    create update
      Modified                    DateTime  create update
      Modifier                    Guid      create update
      ModifierFullName            String    create update
      Remarks                     String    create update
      """)
  }
}

nonisolated extension PurchaseOrder.StockBatchNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `BatchNumberID` · Edm.Guid
  public var batchNumberID: UUID? { row.guid(1) }
  /// `BatchNumberID` in queries and change sets.
  public static var batchNumberID: WritableProperty<Self, UUID?> { .init(1) }

  /// `BatchNumber` · Edm.String
  public var batchNumber: String? { row.string(2) }
  /// `BatchNumber` in queries and change sets.
  public static var batchNumber: WritableProperty<Self, String?> { .init(2) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(3) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(3) }

  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(4) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(5) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(6) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(6) }

  /// `IsDraft` · Edm.Byte
  public var isDraft: Bool? { row.boolean(7) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: WritableProperty<Self, Bool?> { .init(7) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(8) }
  /// `ParentID` in queries and change sets.
  public static var parentID: WritableProperty<Self, UUID?> { .init(8) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(9) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: WritableProperty<Self, UUID?> { .init(9) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(10) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: WritableProperty<Self, UUID?> { .init(10) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(11) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: WritableProperty<Self, UUID?> { .init(11) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(12) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: WritableProperty<Self, UUID?> { .init(12) }

  /// `StockTransactionID` · Edm.Guid
  public var stockTransactionID: UUID? { row.guid(13) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: WritableProperty<Self, UUID?> { .init(13) }

  /// `StockTransactionType` · Edm.Int32
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: WritableProperty<Self, StockTransactionType?> { .init(14) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(15) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(15) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(16) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(16) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(17) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(20) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(21) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: WritableProperty<Self, UUID?> { .init(21) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(25) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(26) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(26) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(27) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(27) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(28) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(28) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(31) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(32) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(32) }
}

nonisolated extension PurchaseOrder {
  /// `purchaseorder/StockSerialNumbers`
  nonisolated public struct StockSerialNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key create update
      SerialNumberID              Guid      create update
      SerialNumber                String    create update
      StartDate                   DateTime  create update
      ParentID                    Guid      create update
      DraftStockTransactionID     Guid      create update
      EndDate                     DateTime  create update
      IsBlocked                   Byte      create update
      IsDraft                     Byte      create update
      PickOrderLine               Guid      create update
      SalesReturnLine             Guid      create update
      StockCountLine              Guid      create update
      SalesOrderLine              Guid      create update
      StockTransactionID          Guid      create update
      StockTransactionType        Int32     create update
      StorageLocation             Guid      create update
      StorageLocationCode         String    create update
      StorageLocationDescription  String    create update
      Warehouse                   Guid      create update
      WarehouseCode               String    create update
      WarehouseDescription        String    create update
      WarehouseTransferLine       Guid      create update
      Created                     DateTime  create update
      Creator                     Guid      create update
      CreatorFullName             String    create update
      Division                    Int32     create update
      Item                        Guid      create update
      ItemCode                    String    create update
      ItemDescription             String    create update
      Modified                    DateTime  create update
      Modifier                    Guid      create update
      ModifierFullName            String    create update
      Remarks                     String    create update
      """)
  }
}

nonisolated extension PurchaseOrder.StockSerialNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `SerialNumberID` · Edm.Guid
  public var serialNumberID: UUID? { row.guid(1) }
  /// `SerialNumberID` in queries and change sets.
  public static var serialNumberID: WritableProperty<Self, UUID?> { .init(1) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(2) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: WritableProperty<Self, String?> { .init(2) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(3) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(3) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(4) }
  /// `ParentID` in queries and change sets.
  public static var parentID: WritableProperty<Self, UUID?> { .init(4) }

  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(5) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: WritableProperty<Self, UUID?> { .init(5) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(6) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(7) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: WritableProperty<Self, Bool?> { .init(7) }

  /// `IsDraft` · Edm.Byte
  public var isDraft: Bool? { row.boolean(8) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: WritableProperty<Self, Bool?> { .init(8) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(9) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: WritableProperty<Self, UUID?> { .init(9) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(10) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: WritableProperty<Self, UUID?> { .init(10) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(11) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: WritableProperty<Self, UUID?> { .init(11) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(12) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: WritableProperty<Self, UUID?> { .init(12) }

  /// `StockTransactionID` · Edm.Guid
  public var stockTransactionID: UUID? { row.guid(13) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: WritableProperty<Self, UUID?> { .init(13) }

  /// `StockTransactionType` · Edm.Int32
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: WritableProperty<Self, StockTransactionType?> { .init(14) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(15) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(15) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(16) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(16) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(17) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: WritableProperty<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: WritableProperty<Self, String?> { .init(20) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(21) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: WritableProperty<Self, UUID?> { .init(21) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(25) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(26) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(26) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(27) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: WritableProperty<Self, String?> { .init(27) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(28) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: WritableProperty<Self, String?> { .init(28) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(31) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(32) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(32) }
}
