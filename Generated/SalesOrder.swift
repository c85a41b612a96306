// exact-online-generator 0.1.0 · for runtime 1 · services/salesorder.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/salesorder`
nonisolated public struct SalesOrder: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `SalesOrders` · read, create, update, delete · 60 rows a page · webhook topic `SalesOrders`
  /// · permission "Sales orders"
  public var salesOrders: EntitySet<SalesOrder.SalesOrderEntity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesOrders") }

  /// `SalesOrderLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  public var salesOrderLines: EntitySet<SalesOrder.SalesOrderLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesOrderLines") }

  /// `SalesOrderOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  public var salesOrderOrderChargeLines: EntitySet<SalesOrder.SalesOrderOrderChargeLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesOrderOrderChargeLines") }

  /// `PrintedSalesOrders` · create · permission "Sales orders"
  public var printedSalesOrders: EntitySet<SalesOrder.PrintedSalesOrder, Methods.Create> { EntitySet(root, "PrintedSalesOrders") }

  /// `Layouts`
  public var layouts: EntitySet<SalesOrder.Layout, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Layouts") }

  /// `GoodsDeliveries` · read, create, update · 60 rows a page · webhook topic `GoodsDeliveries`
  /// · permission "Logistics wms"
  public var goodsDeliveries: EntitySet<SalesOrder.GoodsDelivery, Methods.ReadCreateUpdate> { EntitySet(root, "GoodsDeliveries") }

  /// `GoodsDeliveryLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var goodsDeliveryLines: EntitySet<SalesOrder.GoodsDeliveryLine, Methods.ReadCreateUpdate> { EntitySet(root, "GoodsDeliveryLines") }

  /// `StockBatchNumbers`
  public var stockBatchNumbers: EntitySet<SalesOrder.StockBatchNumber, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockBatchNumbers") }

  /// `StockSerialNumbers`
  public var stockSerialNumbers: EntitySet<SalesOrder.StockSerialNumber, Methods.ReadCreateUpdateDelete> { EntitySet(root, "StockSerialNumbers") }

  /// `BatchQuantitiesPerWarehouses`
  public var batchQuantitiesPerWarehouses: EntitySet<SalesOrder.BatchQuantitiesPerWarehouse, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BatchQuantitiesPerWarehouses") }

  /// `BatchQuantitiesPerLocations`
  public var batchQuantitiesPerLocations: EntitySet<SalesOrder.BatchQuantitiesPerLocation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BatchQuantitiesPerLocations") }

  /// `PlannedSalesReturnLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  public var plannedSalesReturnLines: EntitySet<SalesOrder.PlannedSalesReturnLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PlannedSalesReturnLines") }

  /// `PlannedSalesReturns` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  public var plannedSalesReturns: EntitySet<SalesOrder.PlannedSalesReturn, Methods.ReadCreateUpdateDelete> { EntitySet(root, "PlannedSalesReturns") }

  /// `DigitalOrderPickings` · read · 60 rows a page
  public var digitalOrderPickings: EntitySet<SalesOrder.DigitalOrderPicking, Methods.Read> { EntitySet(root, "DigitalOrderPickings") }

  /// `DigitalOrderPickingLines` · read · 60 rows a page
  public var digitalOrderPickingLines: EntitySet<SalesOrder.DigitalOrderPickingLine, Methods.Read> { EntitySet(root, "DigitalOrderPickingLines") }

  /// `DigitalOrderPickingLocations` · read · 60 rows a page
  public var digitalOrderPickingLocations: EntitySet<SalesOrder.DigitalOrderPickingLocation, Methods.Read> { EntitySet(root, "DigitalOrderPickingLocations") }

  /// `DropShipments` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var dropShipments: EntitySet<SalesOrder.DropShipment, Methods.ReadCreateUpdate> { EntitySet(root, "DropShipments") }

  /// `DropShipmentLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  public var dropShipmentLines: EntitySet<SalesOrder.DropShipmentLine, Methods.ReadCreateUpdate> { EntitySet(root, "DropShipmentLines") }

  /// `CompleteSalesOrder` · create · permission "Sales orders"
  public var completeSalesOrder: EntitySet<SalesOrder.CompleteSalesOrder, Methods.Create> { EntitySet(root, "CompleteSalesOrder") }

  /// `CompleteSalesOrderLine` · create · permission "Sales orders"
  public var completeSalesOrderLine: EntitySet<SalesOrder.CompleteSalesOrderLine, Methods.Create> { EntitySet(root, "CompleteSalesOrderLine") }

  /// `UpdateStockSerialNumberPickOrderLine` · function · POST
  public func updateStockSerialNumberPickOrderLine(id: UUID, pickOrderLine: UUID) async throws -> String {
    try await root.primitive("UpdateStockSerialNumberPickOrderLine", .post, [FunctionParameter("id", .guid, id), FunctionParameter("pickOrderLine", .guid, pickOrderLine)])
  }
}

nonisolated extension EntitySet where Subject == SalesOrder.SalesOrderEntity {
  /// Has invoices made of sales orders in the background, and does not wait for them: 'processID' of the answer is
  /// what to ask for. 'invoice' waits.
  ///
  /// POST `salesinvoice/InvoiceSalesOrders` · permission "Sales orders"
  nonisolated(nonsending) public func beginInvoicing(_ rows: [SalesOrder.SalesOrderEntity], journal: String, mode: InvoiceQuantityMode, _ build: (inout Changes<SalesInvoice.InvoiceSalesOrders>) throws -> Void = { _ in }) async throws -> SalesInvoice.InvoiceSalesOrders {
    try await beginInvoicing(rows.map { try odataValue("OrderID", of: $0) }, journal: journal, mode: mode, build)
  }
  /// The same, given `OrderID` of the rows alone.
  nonisolated(nonsending) public func beginInvoicing(_ keys: [UUID], journal: String, mode: InvoiceQuantityMode, _ build: (inout Changes<SalesInvoice.InvoiceSalesOrders>) throws -> Void = { _ in }) async throws -> SalesInvoice.InvoiceSalesOrders {
    try await odataAct("InvoiceSalesOrders", of: "salesinvoice", at: "../salesinvoice", key: "SalesOrderIDs.ID", keys, with: ["CreateMode": 0, "JournalCode": journal, "InvoiceMode": mode], build)
  }

  /// Completes what 'completeDelivery' and 'completeInvoice' say, with what is left of the order.
  ///
  /// POST `salesorder/CompleteSalesOrder` · throws `ErrorMessage` · permission "Sales orders"
  nonisolated(nonsending) public func complete(_ row: SalesOrder.SalesOrderEntity, _ build: (inout Changes<SalesOrder.CompleteSalesOrder>) throws -> Void = { _ in }) async throws -> SalesOrder.CompleteSalesOrder {
    try await complete(odataValue("OrderID", of: row), build)
  }
  /// The same, given `OrderID` of the row alone.
  nonisolated(nonsending) public func complete(_ key: UUID, _ build: (inout Changes<SalesOrder.CompleteSalesOrder>) throws -> Void = { _ in }) async throws -> SalesOrder.CompleteSalesOrder {
    try await odataAct("CompleteSalesOrder", key: "OrderID", key, failure: ["ErrorMessage"], build)
  }

  /// Makes a document of the order, and sends it where 'sendEmailToCustomer' says so.
  ///
  /// POST `salesorder/PrintedSalesOrders` · throws `DocumentCreationError` · throws `EmailCreationError`
  /// · permission "Sales orders"
  nonisolated(nonsending) public func print(_ row: SalesOrder.SalesOrderEntity, _ build: (inout Changes<SalesOrder.PrintedSalesOrder>) throws -> Void = { _ in }) async throws -> SalesOrder.PrintedSalesOrder {
    try await print(odataValue("OrderID", of: row), build)
  }
  /// The same, given `OrderID` of the row alone.
  nonisolated(nonsending) public func print(_ key: UUID, _ build: (inout Changes<SalesOrder.PrintedSalesOrder>) throws -> Void = { _ in }) async throws -> SalesOrder.PrintedSalesOrder {
    try await odataAct("PrintedSalesOrders", key: "OrderId", key, failure: ["DocumentCreationError", "EmailCreationError"], build)
  }

  /// Makes a document of the order, and sends it to the customer by e-mail unless told otherwise.
  ///
  /// POST `salesorder/PrintedSalesOrders` · throws `DocumentCreationError` · throws `EmailCreationError`
  /// · permission "Sales orders"
  nonisolated(nonsending) public func send(_ row: SalesOrder.SalesOrderEntity, _ build: (inout Changes<SalesOrder.PrintedSalesOrder>) throws -> Void = { _ in }) async throws -> SalesOrder.PrintedSalesOrder {
    try await send(odataValue("OrderID", of: row), build)
  }
  /// The same, given `OrderID` of the row alone.
  nonisolated(nonsending) public func send(_ key: UUID, _ build: (inout Changes<SalesOrder.PrintedSalesOrder>) throws -> Void = { _ in }) async throws -> SalesOrder.PrintedSalesOrder {
    try await odataAct("PrintedSalesOrders", key: "OrderId", key, with: ["SendEmailToCustomer": true], failure: ["DocumentCreationError", "EmailCreationError"], build)
  }
}

nonisolated extension EntitySet where Subject == SalesOrder.SalesOrderLine {
  /// Completes what 'completeDelivery' and 'completeInvoice' say, with what is left of the line.
  ///
  /// POST `salesorder/CompleteSalesOrderLine` · throws `ErrorMessage` · permission "Sales orders"
  nonisolated(nonsending) public func complete(_ row: SalesOrder.SalesOrderLine, _ build: (inout Changes<SalesOrder.CompleteSalesOrderLine>) throws -> Void = { _ in }) async throws -> SalesOrder.CompleteSalesOrderLine {
    try await complete(odataValue("ID", of: row), build)
  }
  /// The same, given `ID` of the row alone.
  nonisolated(nonsending) public func complete(_ key: UUID, _ build: (inout Changes<SalesOrder.CompleteSalesOrderLine>) throws -> Void = { _ in }) async throws -> SalesOrder.CompleteSalesOrderLine {
    try await odataAct("CompleteSalesOrderLine", key: "ID", key, failure: ["ErrorMessage"], build)
  }
}

nonisolated extension SalesOrder {
  /// `salesorder:BatchQuantitiesBase`
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

nonisolated extension SalesOrder.BatchQuantitiesBase {
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

nonisolated extension SalesOrder {
  /// `salesorder/BatchQuantitiesPerLocations`
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

nonisolated extension SalesOrder.BatchQuantitiesPerLocation {
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

nonisolated extension SalesOrder {
  /// `salesorder/BatchQuantitiesPerWarehouses`
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

nonisolated extension SalesOrder.BatchQuantitiesPerWarehouse {
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

nonisolated extension SalesOrder {
  /// `salesorder/CompleteSalesOrder` · create · permission "Sales orders"
  nonisolated public struct CompleteSalesOrder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      OrderID           Guid!    key create!
      Division          Int32!   create
      CompleteDelivery  Boolean  create
      CompleteInvoice   Boolean  create
      SuccessMessage    String   create
      ErrorMessage      String   create
      """)
  }
}

nonisolated extension SalesOrder.CompleteSalesOrder {
  /// `OrderID` · Edm.Guid · key · required on create
  public var orderID: UUID { row[0] }
  /// `OrderID` in queries and change sets.
  public static var orderID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(1) }

  /// `CompleteDelivery` · Edm.Boolean
  public var completeDelivery: Bool? { row.boolean(2) }
  /// `CompleteDelivery` in queries and change sets.
  public static var completeDelivery: WritableProperty<Self, Bool?> { .init(2) }

  /// `CompleteInvoice` · Edm.Boolean
  public var completeInvoice: Bool? { row.boolean(3) }
  /// `CompleteInvoice` in queries and change sets.
  public static var completeInvoice: WritableProperty<Self, Bool?> { .init(3) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(4) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(4) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(5) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(5) }
}

nonisolated extension SalesOrder {
  /// `salesorder/CompleteSalesOrderLine` · create · permission "Sales orders"
  nonisolated public struct CompleteSalesOrderLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Division          Int32    create
      ID                Guid!    key create!
      CompleteDelivery  Boolean  create
      CompleteInvoice   Boolean  create
      ErrorMessage      String   create
      SuccessMessage    String   create
      """)
  }
}

nonisolated extension SalesOrder.CompleteSalesOrderLine {
  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(0) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(0) }

  /// `ID` · Edm.Guid · key · required on create
  public var id: UUID { row[1] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(1) }

  /// `CompleteDelivery` · Edm.Boolean
  public var completeDelivery: Bool? { row.boolean(2) }
  /// `CompleteDelivery` in queries and change sets.
  public static var completeDelivery: WritableProperty<Self, Bool?> { .init(2) }

  /// `CompleteInvoice` · Edm.Boolean
  public var completeInvoice: Bool? { row.boolean(3) }
  /// `CompleteInvoice` in queries and change sets.
  public static var completeInvoice: WritableProperty<Self, Bool?> { .init(3) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(4) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(4) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(5) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(5) }
}

nonisolated extension SalesOrder {
  /// `salesorder/DigitalOrderPickings` · read · 60 rows a page
  nonisolated public struct DigitalOrderPicking: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                       DateTime
      Creator                       Guid
      CreatorFullName               String
      DeliveryAccount               Guid
      DeliveryAccountCode           String                               padded(18)
      DeliveryAccountName           String
      Division                      Int32
      DigitalOrderPickingLineCount  Int32!
      EntryID                       Guid!                                key
      Modified                      DateTime
      Modifier                      Guid
      ModifierFullName              String
      OrderPicker                   Guid
      OrderPickerFullName           String
      PickedDate                    DateTime
      PickedOrderDeliveryDate       DateTime
      PickOrderNumber               Int32
      Remarks                       String
      SalesOrderNumber              Int32
      SalesOrderCount               Int32!
      Status                        Byte
      Type                          Int16!
      Warehouse                     Guid
      WarehouseCode                 String
      WarehouseDescription          String
      DigitalOrderPickingLines      SalesOrder.DigitalOrderPickingLine*
      """, related: { [SalesOrder.DigitalOrderPickingLine.table] })
  }
}

nonisolated extension SalesOrder.DigitalOrderPicking {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `DeliveryAccount` · Edm.Guid
  public var deliveryAccount: UUID? { row.guid(3) }
  /// `DeliveryAccount` in queries and change sets.
  public static var deliveryAccount: Property<Self, UUID?> { .init(3) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 4] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: Property<Self, PaddedCode?> { .init(4) }

  /// `DeliveryAccountName` · Edm.String
  public var deliveryAccountName: String? { row.string(5) }
  /// `DeliveryAccountName` in queries and change sets.
  public static var deliveryAccountName: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `DigitalOrderPickingLineCount` · Edm.Int32
  public var digitalOrderPickingLineCount: Int32 { row[7] }
  /// `DigitalOrderPickingLineCount` in queries and change sets.
  public static var digitalOrderPickingLineCount: Property<Self, Int32> { .init(7) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[8] }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(9) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(9) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }

  /// `OrderPicker` · Edm.Guid
  public var orderPicker: UUID? { row.guid(12) }
  /// `OrderPicker` in queries and change sets.
  public static var orderPicker: Property<Self, UUID?> { .init(12) }

  /// `OrderPickerFullName` · Edm.String
  public var orderPickerFullName: String? { row.string(13) }
  /// `OrderPickerFullName` in queries and change sets.
  public static var orderPickerFullName: Property<Self, String?> { .init(13) }

  /// `PickedDate` · Edm.DateTime
  public var pickedDate: LocalDateTime? { row.dateTime(14) }
  /// `PickedDate` in queries and change sets.
  public static var pickedDate: Property<Self, LocalDateTime?> { .init(14) }

  /// `PickedOrderDeliveryDate` · Edm.DateTime
  public var pickedOrderDeliveryDate: LocalDateTime? { row.dateTime(15) }
  /// `PickedOrderDeliveryDate` in queries and change sets.
  public static var pickedOrderDeliveryDate: Property<Self, LocalDateTime?> { .init(15) }

  /// `PickOrderNumber` · Edm.Int32
  public var pickOrderNumber: Int32? { row.int32(16) }
  /// `PickOrderNumber` in queries and change sets.
  public static var pickOrderNumber: Property<Self, Int32?> { .init(16) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(17) }
  /// `Remarks` in queries and change sets.
  public static var remarks: Property<Self, String?> { .init(17) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(18) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(18) }

  /// `SalesOrderCount` · Edm.Int32
  public var salesOrderCount: Int32 { row[19] }
  /// `SalesOrderCount` in queries and change sets.
  public static var salesOrderCount: Property<Self, Int32> { .init(19) }

  /// `Status` · Edm.Byte
  public var status: DigitalOrderPickingStatus? { row[ifPresent: 20] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, DigitalOrderPickingStatus?> { .init(20) }

  /// `Type` · Edm.Int16
  public var type: DigitalOrderPickingType { row[21] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, DigitalOrderPickingType> { .init(21) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(22) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(22) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(23) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(23) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(24) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(24) }

  /// `DigitalOrderPickingLines` · expand with `expanding { $0.digitalOrderPickingLines }`
  public var digitalOrderPickingLines: Expanded<SalesOrder.DigitalOrderPickingLine> { row[25] }
  /// `DigitalOrderPickingLines` in queries and change sets.
  public static var digitalOrderPickingLines: Navigation<Self, SalesOrder.DigitalOrderPickingLine> { .init(25) }
}

nonisolated extension SalesOrder {
  /// `salesorder/DigitalOrderPickingLines` · read · 60 rows a page
  nonisolated public struct DigitalOrderPickingLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Bin                         String
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Description                 String
      Division                    Int32
      EntryID                     Guid!
      ID                          Guid!                                    key
      IsAssembledItem             Byte!
      IsBatchNumberItem           Byte!
      IsSerialNumberItem          Byte!
      Item                        Guid
      ItemBarcode                 String
      ItemBarcodeAdditional       String
      ItemCode                    String
      ItemDescription             String
      ItemUnitcode                String
      LineNumber                  Int32
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Notes                       String
      OrderPicker                 Guid
      OrderPickerFullName         String
      PickedDate                  DateTime
      PickedOrderDeliveryDate     DateTime
      PickOrderNumber             Int32
      QuantityPicked              Double
      QuantityToBePicked          Double
      RelatedID                   Guid
      SalesOrderLineID            Guid
      SalesOrderNumber            Int32
      Status                      Byte
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      UnitFactor                  Double
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      PickingLocations            SalesOrder.DigitalOrderPickingLocation*
      BatchNumbers                SalesOrder.StockBatchNumber*
      SerialNumbers               SalesOrder.StockSerialNumber*
      """, related: { [SalesOrder.DigitalOrderPickingLocation.table, SalesOrder.StockBatchNumber.table, SalesOrder.StockSerialNumber.table] })
  }
}

nonisolated extension SalesOrder.DigitalOrderPickingLine {
  /// `Bin` · Edm.String
  public var bin: String? { row.string(0) }
  /// `Bin` in queries and change sets.
  public static var bin: Property<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(5) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(5) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID { row[6] }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `IsAssembledItem` · Edm.Byte
  public var isAssembledItem: Bool { row[8] }
  /// `IsAssembledItem` in queries and change sets.
  public static var isAssembledItem: Property<Self, Bool> { .init(8) }

  /// `IsBatchNumberItem` · Edm.Byte
  public var isBatchNumberItem: Bool { row[9] }
  /// `IsBatchNumberItem` in queries and change sets.
  public static var isBatchNumberItem: Property<Self, Bool> { .init(9) }

  /// `IsSerialNumberItem` · Edm.Byte
  public var isSerialNumberItem: Bool { row[10] }
  /// `IsSerialNumberItem` in queries and change sets.
  public static var isSerialNumberItem: Property<Self, Bool> { .init(10) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(11) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(11) }

  /// `ItemBarcode` · Edm.String
  public var itemBarcode: String? { row.string(12) }
  /// `ItemBarcode` in queries and change sets.
  public static var itemBarcode: Property<Self, String?> { .init(12) }

  /// `ItemBarcodeAdditional` · Edm.String
  public var itemBarcodeAdditional: String? { row.string(13) }
  /// `ItemBarcodeAdditional` in queries and change sets.
  public static var itemBarcodeAdditional: Property<Self, String?> { .init(13) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(14) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(14) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(15) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(15) }

  /// `ItemUnitcode` · Edm.String
  public var itemUnitcode: String? { row.string(16) }
  /// `ItemUnitcode` in queries and change sets.
  public static var itemUnitcode: Property<Self, String?> { .init(16) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(17) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(17) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(18) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(18) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(19) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(19) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(20) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(20) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(21) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(21) }

  /// `OrderPicker` · Edm.Guid
  public var orderPicker: UUID? { row.guid(22) }
  /// `OrderPicker` in queries and change sets.
  public static var orderPicker: Property<Self, UUID?> { .init(22) }

  /// `OrderPickerFullName` · Edm.String
  public var orderPickerFullName: String? { row.string(23) }
  /// `OrderPickerFullName` in queries and change sets.
  public static var orderPickerFullName: Property<Self, String?> { .init(23) }

  /// `PickedDate` · Edm.DateTime
  public var pickedDate: LocalDateTime? { row.dateTime(24) }
  /// `PickedDate` in queries and change sets.
  public static var pickedDate: Property<Self, LocalDateTime?> { .init(24) }

  /// `PickedOrderDeliveryDate` · Edm.DateTime
  public var pickedOrderDeliveryDate: LocalDateTime? { row.dateTime(25) }
  /// `PickedOrderDeliveryDate` in queries and change sets.
  public static var pickedOrderDeliveryDate: Property<Self, LocalDateTime?> { .init(25) }

  /// `PickOrderNumber` · Edm.Int32
  public var pickOrderNumber: Int32? { row.int32(26) }
  /// `PickOrderNumber` in queries and change sets.
  public static var pickOrderNumber: Property<Self, Int32?> { .init(26) }

  /// `QuantityPicked` · Edm.Double
  public var quantityPicked: Decimal? { row.decimal(27) }
  /// `QuantityPicked` in queries and change sets.
  public static var quantityPicked: Property<Self, Decimal?> { .init(27) }

  /// `QuantityToBePicked` · Edm.Double
  public var quantityToBePicked: Decimal? { row.decimal(28) }
  /// `QuantityToBePicked` in queries and change sets.
  public static var quantityToBePicked: Property<Self, Decimal?> { .init(28) }

  /// `RelatedID` · Edm.Guid
  public var relatedID: UUID? { row.guid(29) }
  /// `RelatedID` in queries and change sets.
  public static var relatedID: Property<Self, UUID?> { .init(29) }

  /// `SalesOrderLineID` · Edm.Guid
  public var salesOrderLineID: UUID? { row.guid(30) }
  /// `SalesOrderLineID` in queries and change sets.
  public static var salesOrderLineID: Property<Self, UUID?> { .init(30) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(31) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(31) }

  /// `Status` · Edm.Byte
  public var status: DigitalOrderPickingStatus? { row[ifPresent: 32] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, DigitalOrderPickingStatus?> { .init(32) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(33) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(33) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(34) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(34) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(35) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(35) }

  /// `UnitFactor` · Edm.Double
  public var unitFactor: Decimal? { row.decimal(36) }
  /// `UnitFactor` in queries and change sets.
  public static var unitFactor: Property<Self, Decimal?> { .init(36) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(37) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(37) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(38) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(38) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(39) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(39) }

  /// `PickingLocations` · expand with `expanding { $0.pickingLocations }`
  public var pickingLocations: Expanded<SalesOrder.DigitalOrderPickingLocation> { row[40] }
  /// `PickingLocations` in queries and change sets.
  public static var pickingLocations: Navigation<Self, SalesOrder.DigitalOrderPickingLocation> { .init(40) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<SalesOrder.StockBatchNumber> { row[41] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: Navigation<Self, SalesOrder.StockBatchNumber> { .init(41) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<SalesOrder.StockSerialNumber> { row[42] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: Navigation<Self, SalesOrder.StockSerialNumber> { .init(42) }
}

nonisolated extension SalesOrder {
  /// `salesorder/DigitalOrderPickingLocations` · read · 60 rows a page
  nonisolated public struct DigitalOrderPickingLocation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Bin                         String
      Division                    Int32
      ID                          Guid!   key
      EntryID                     Guid!
      PickOrderLineID             Guid
      PickSequence                Int32
      QuantityPicked              Double
      QuantityToBePicked          Double
      Status                      Int16
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      IsReservedStock             Byte
      """)
  }
}

nonisolated extension SalesOrder.DigitalOrderPickingLocation {
  /// `Bin` · Edm.String
  public var bin: String? { row.string(0) }
  /// `Bin` in queries and change sets.
  public static var bin: Property<Self, String?> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(1) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(1) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[2] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(2) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID { row[3] }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID> { .init(3) }

  /// `PickOrderLineID` · Edm.Guid
  public var pickOrderLineID: UUID? { row.guid(4) }
  /// `PickOrderLineID` in queries and change sets.
  public static var pickOrderLineID: Property<Self, UUID?> { .init(4) }

  /// `PickSequence` · Edm.Int32
  public var pickSequence: Int32? { row.int32(5) }
  /// `PickSequence` in queries and change sets.
  public static var pickSequence: Property<Self, Int32?> { .init(5) }

  /// `QuantityPicked` · Edm.Double
  public var quantityPicked: Decimal? { row.decimal(6) }
  /// `QuantityPicked` in queries and change sets.
  public static var quantityPicked: Property<Self, Decimal?> { .init(6) }

  /// `QuantityToBePicked` · Edm.Double
  public var quantityToBePicked: Decimal? { row.decimal(7) }
  /// `QuantityToBePicked` in queries and change sets.
  public static var quantityToBePicked: Property<Self, Decimal?> { .init(7) }

  /// `Status` · Edm.Int16
  public var status: DigitalOrderPickingStatusInt16? { row[ifPresent: 8] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, DigitalOrderPickingStatusInt16?> { .init(8) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(9) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(9) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(10) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(10) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(11) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(11) }

  /// `IsReservedStock` · Edm.Byte
  public var isReservedStock: Bool? { row.boolean(12) }
  /// `IsReservedStock` in queries and change sets.
  public static var isReservedStock: Property<Self, Bool?> { .init(12) }
}

nonisolated extension SalesOrder {
  /// `salesorder/DropShipments` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct DropShipment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      DeliveryAccount                Guid
      DeliveryAccountCode            String                        padded(18)
      DeliveryAccountName            String
      DeliveryAddress                Guid
      DeliveryContact                Guid
      DeliveryContactPersonFullName  String
      DeliveryDate                   DateTime                      create! update
      DeliveryNumber                 Int32
      Description                    String                        create update
      Division                       Int32
      Document                       Guid                          create update
      DocumentSubject                String
      EntryID                        Guid!                         key create update
      EntryNumber                    Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Remarks                        String                        create update
      ShippingMethod                 Guid                          create update
      ShippingMethodCode             String
      ShippingMethodDescription      String
      TrackingNumber                 String                        create update
      DropShipmentLines              SalesOrder.DropShipmentLine*  create!
      """, related: { [SalesOrder.DropShipmentLine.table] })
  }
}

nonisolated extension SalesOrder.DropShipment {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `DeliveryAccount` · Edm.Guid · read-only
  public var deliveryAccount: UUID? { row.guid(3) }
  /// `DeliveryAccount` in queries and change sets.
  public static var deliveryAccount: Property<Self, UUID?> { .init(3) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18 · read-only
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 4] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: Property<Self, PaddedCode?> { .init(4) }

  /// `DeliveryAccountName` · Edm.String · read-only
  public var deliveryAccountName: String? { row.string(5) }
  /// `DeliveryAccountName` in queries and change sets.
  public static var deliveryAccountName: Property<Self, String?> { .init(5) }

  /// `DeliveryAddress` · Edm.Guid · read-only
  public var deliveryAddress: UUID? { row.guid(6) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: Property<Self, UUID?> { .init(6) }

  /// `DeliveryContact` · Edm.Guid · read-only
  public var deliveryContact: UUID? { row.guid(7) }
  /// `DeliveryContact` in queries and change sets.
  public static var deliveryContact: Property<Self, UUID?> { .init(7) }

  /// `DeliveryContactPersonFullName` · Edm.String · read-only
  public var deliveryContactPersonFullName: String? { row.string(8) }
  /// `DeliveryContactPersonFullName` in queries and change sets.
  public static var deliveryContactPersonFullName: Property<Self, String?> { .init(8) }

  /// `DeliveryDate` · Edm.DateTime · required on create
  public var deliveryDate: LocalDateTime? { row.dateTime(9) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: WritableProperty<Self, LocalDateTime?> { .init(9) }

  /// `DeliveryNumber` · Edm.Int32 · read-only
  public var deliveryNumber: Int32? { row.int32(10) }
  /// `DeliveryNumber` in queries and change sets.
  public static var deliveryNumber: Property<Self, Int32?> { .init(10) }

  /// `Description` · Edm.String
  public var description: String? { row.string(11) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(11) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(12) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(12) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(13) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(13) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(14) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(14) }

  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[15] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(15) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(16) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(16) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(17) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(19) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(20) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(20) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(21) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: WritableProperty<Self, UUID?> { .init(21) }

  /// `ShippingMethodCode` · Edm.String · read-only
  public var shippingMethodCode: String? { row.string(22) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: Property<Self, String?> { .init(22) }

  /// `ShippingMethodDescription` · Edm.String · read-only
  public var shippingMethodDescription: String? { row.string(23) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: Property<Self, String?> { .init(23) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(24) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: WritableProperty<Self, String?> { .init(24) }

  /// `DropShipmentLines` · expand with `expanding { $0.dropShipmentLines }`
  public var dropShipmentLines: Expanded<SalesOrder.DropShipmentLine> { row[25] }
  /// `DropShipmentLines` in queries and change sets.
  public static var dropShipmentLines: WritableNavigation<Self, SalesOrder.DropShipmentLine, [Changes<SalesOrder.DropShipmentLine>]> { .init(25) }
}

nonisolated extension SalesOrder {
  /// `salesorder/DropShipmentLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct DropShipmentLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      CustomerItemCode      String
      Description           String                         create update
      DeliveryDate          DateTime
      Division              Int32
      EntryID               Guid                           create update
      ID                    Guid!                          key create update
      Item                  Guid
      ItemCode              String
      ItemDescription       String
      LineNumber            Int32
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      Notes                 String                         create update
      PurchaseOrderLineID   Guid                           create! update
      QuantityDelivered     Double                         create! update
      QuantityOrdered       Double
      SalesOrderLineID      Guid                           create! update
      SalesOrderLineNumber  Int32
      SalesOrderNumber      Int32
      TrackingNumber        String                         create update
      Unitcode              String
      BatchNumbers          SalesOrder.StockBatchNumber*   create
      SerialNumbers         SalesOrder.StockSerialNumber*  create
      """, related: { [SalesOrder.StockBatchNumber.table, SalesOrder.StockSerialNumber.table] })
  }
}

nonisolated extension SalesOrder.DropShipmentLine {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `CustomerItemCode` · Edm.String · read-only
  public var customerItemCode: String? { row.string(3) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `DeliveryDate` · Edm.DateTime · read-only
  public var deliveryDate: LocalDateTime? { row.dateTime(5) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(7) }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID?> { .init(7) }

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

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(12) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(12) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(15) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(16) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(16) }

  /// `PurchaseOrderLineID` · Edm.Guid · required on create
  public var purchaseOrderLineID: UUID? { row.guid(17) }
  /// `PurchaseOrderLineID` in queries and change sets.
  public static var purchaseOrderLineID: WritableProperty<Self, UUID?> { .init(17) }

  /// `QuantityDelivered` · Edm.Double · required on create
  public var quantityDelivered: Decimal? { row.decimal(18) }
  /// `QuantityDelivered` in queries and change sets.
  public static var quantityDelivered: WritableProperty<Self, Decimal?> { .init(18) }

  /// `QuantityOrdered` · Edm.Double · read-only
  public var quantityOrdered: Decimal? { row.decimal(19) }
  /// `QuantityOrdered` in queries and change sets.
  public static var quantityOrdered: Property<Self, Decimal?> { .init(19) }

  /// `SalesOrderLineID` · Edm.Guid · required on create
  public var salesOrderLineID: UUID? { row.guid(20) }
  /// `SalesOrderLineID` in queries and change sets.
  public static var salesOrderLineID: WritableProperty<Self, UUID?> { .init(20) }

  /// `SalesOrderLineNumber` · Edm.Int32 · read-only
  public var salesOrderLineNumber: Int32? { row.int32(21) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: Property<Self, Int32?> { .init(21) }

  /// `SalesOrderNumber` · Edm.Int32 · read-only
  public var salesOrderNumber: Int32? { row.int32(22) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(22) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(23) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: WritableProperty<Self, String?> { .init(23) }

  /// `Unitcode` · Edm.String · read-only
  public var unitcode: String? { row.string(24) }
  /// `Unitcode` in queries and change sets.
  public static var unitcode: Property<Self, String?> { .init(24) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<SalesOrder.StockBatchNumber> { row[25] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, SalesOrder.StockBatchNumber, [Changes<SalesOrder.StockBatchNumber>]> { .init(25) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<SalesOrder.StockSerialNumber> { row[26] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, SalesOrder.StockSerialNumber, [Changes<SalesOrder.StockSerialNumber>]> { .init(26) }
}

nonisolated extension SalesOrder {
  /// `salesorder:GeneralLayout`
  nonisolated public struct GeneralLayout: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Division          Int32
      ID                Guid!     key
      Subject           String
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Type              Int16
      Category          Int32!
      CategoryName      String
      DDView            Guid
      Language          String
      Status            Int16!
      """)
  }
}

nonisolated extension SalesOrder.GeneralLayout {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(5) }
  /// `Subject` in queries and change sets.
  public static var subject: Property<Self, String?> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(6) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(8) }

  /// `Type` · Edm.Int16
  public var type: LayoutType? { row[ifPresent: 9] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, LayoutType?> { .init(9) }

  /// `Category` · Edm.Int32
  public var category: LayoutCategory { row[10] }
  /// `Category` in queries and change sets.
  public static var category: Property<Self, LayoutCategory> { .init(10) }

  /// `CategoryName` · Edm.String
  public var categoryName: String? { row.string(11) }
  /// `CategoryName` in queries and change sets.
  public static var categoryName: Property<Self, String?> { .init(11) }

  /// `DDView` · Edm.Guid
  public var ddView: UUID? { row.guid(12) }
  /// `DDView` in queries and change sets.
  public static var ddView: Property<Self, UUID?> { .init(12) }

  /// `Language` · Edm.String
  public var language: String? { row.string(13) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(13) }

  /// `Status` · Edm.Int16
  public var status: LayoutStatus { row[14] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, LayoutStatus> { .init(14) }
}

nonisolated extension SalesOrder {
  /// Goods delivered to a customer for sales orders.
  ///
  /// `salesorder/GoodsDeliveries` · read, create, update · 60 rows a page · webhook topic `GoodsDeliveries`
  /// · permission "Logistics wms"
  nonisolated public struct GoodsDelivery: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      EntryID                        Guid!                          key create update
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      DeliveryAccount                Guid
      DeliveryAccountCode            String                         padded(18)
      DeliveryAccountName            String
      DeliveryAddress                Guid
      DeliveryContact                Guid
      DeliveryContactPersonFullName  String
      DeliveryDate                   DateTime                       create! update
      DeliveryNumber                 Int32
      Description                    String                         create update
      Division                       Int32
      Document                       Guid                           create update
      DocumentSubject                String
      EntryNumber                    Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Remarks                        String                         create update
      ShippingMethod                 Guid                           create update
      ShippingMethodCode             String
      ShippingMethodDescription      String
      TrackingNumber                 String                         create update
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      GoodsDeliveryLines             SalesOrder.GoodsDeliveryLine*  create!
      """, related: { [SalesOrder.GoodsDeliveryLine.table] })
  }
}

nonisolated extension SalesOrder.GoodsDelivery {
  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[0] }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `DeliveryAccount` · Edm.Guid · read-only
  public var deliveryAccount: UUID? { row.guid(4) }
  /// `DeliveryAccount` in queries and change sets.
  public static var deliveryAccount: Property<Self, UUID?> { .init(4) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18 · read-only
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 5] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: Property<Self, PaddedCode?> { .init(5) }

  /// `DeliveryAccountName` · Edm.String · read-only
  public var deliveryAccountName: String? { row.string(6) }
  /// `DeliveryAccountName` in queries and change sets.
  public static var deliveryAccountName: Property<Self, String?> { .init(6) }

  /// `DeliveryAddress` · Edm.Guid · read-only
  public var deliveryAddress: UUID? { row.guid(7) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: Property<Self, UUID?> { .init(7) }

  /// `DeliveryContact` · Edm.Guid · read-only
  public var deliveryContact: UUID? { row.guid(8) }
  /// `DeliveryContact` in queries and change sets.
  public static var deliveryContact: Property<Self, UUID?> { .init(8) }

  /// `DeliveryContactPersonFullName` · Edm.String · read-only
  public var deliveryContactPersonFullName: String? { row.string(9) }
  /// `DeliveryContactPersonFullName` in queries and change sets.
  public static var deliveryContactPersonFullName: Property<Self, String?> { .init(9) }

  /// `DeliveryDate` · Edm.DateTime · required on create
  public var deliveryDate: LocalDateTime? { row.dateTime(10) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `DeliveryNumber` · Edm.Int32 · read-only
  public var deliveryNumber: Int32? { row.int32(11) }
  /// `DeliveryNumber` in queries and change sets.
  public static var deliveryNumber: Property<Self, Int32?> { .init(11) }

  /// `Description` · Edm.String
  public var description: String? { row.string(12) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(12) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(13) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(13) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(14) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(14) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(15) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(15) }

  /// `EntryNumber` · Edm.Int32 · read-only
  public var entryNumber: Int32? { row.int32(16) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: Property<Self, Int32?> { .init(16) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(17) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(19) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(20) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(20) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(21) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: WritableProperty<Self, UUID?> { .init(21) }

  /// `ShippingMethodCode` · Edm.String · read-only
  public var shippingMethodCode: String? { row.string(22) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: Property<Self, String?> { .init(22) }

  /// `ShippingMethodDescription` · Edm.String · read-only
  public var shippingMethodDescription: String? { row.string(23) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: Property<Self, String?> { .init(23) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(24) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: WritableProperty<Self, String?> { .init(24) }

  /// `Warehouse` · Edm.Guid · read-only
  public var warehouse: UUID? { row.guid(25) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(25) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(26) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(26) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(27) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(27) }

  /// `GoodsDeliveryLines` · expand with `expanding { $0.goodsDeliveryLines }`
  public var goodsDeliveryLines: Expanded<SalesOrder.GoodsDeliveryLine> { row[28] }
  /// `GoodsDeliveryLines` in queries and change sets.
  public static var goodsDeliveryLines: WritableNavigation<Self, SalesOrder.GoodsDeliveryLine, [Changes<SalesOrder.GoodsDeliveryLine>]> { .init(28) }
}

nonisolated extension SalesOrder {
  /// `salesorder/GoodsDeliveryLines` · read, create, update · 60 rows a page · permission "Logistics wms"
  nonisolated public struct GoodsDeliveryLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!                          key create update
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      CustomerItemCode            String
      Description                 String                         create update
      DeliveryDate                DateTime
      Division                    Int32
      EntryID                     Guid                           create update
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      LineNumber                  Int32
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Notes                       String                         create update
      QuantityDelivered           Double                         create! update
      QuantityOrdered             Double
      SalesOrderLineID            Guid                           create! update
      SalesOrderLineNumber        Int32
      SalesOrderNumber            Int32
      TrackingNumber              String                         create update
      Unitcode                    String
      StorageLocation             Guid                           create update
      StorageLocationCode         String                         create update
      StorageLocationDescription  String                         create update
      BatchNumbers                SalesOrder.StockBatchNumber*   create
      SerialNumbers               SalesOrder.StockSerialNumber*  create
      """, related: { [SalesOrder.StockBatchNumber.table, SalesOrder.StockSerialNumber.table] })
  }
}

nonisolated extension SalesOrder.GoodsDeliveryLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `CustomerItemCode` · Edm.String · read-only
  public var customerItemCode: String? { row.string(4) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `DeliveryDate` · Edm.DateTime · read-only
  public var deliveryDate: LocalDateTime? { row.dateTime(6) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: Property<Self, LocalDateTime?> { .init(6) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(7) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(8) }
  /// `EntryID` in queries and change sets.
  public static var entryID: WritableProperty<Self, UUID?> { .init(8) }

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

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(12) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(12) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(15) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(16) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(16) }

  /// `QuantityDelivered` · Edm.Double · required on create
  public var quantityDelivered: Decimal? { row.decimal(17) }
  /// `QuantityDelivered` in queries and change sets.
  public static var quantityDelivered: WritableProperty<Self, Decimal?> { .init(17) }

  /// `QuantityOrdered` · Edm.Double · read-only
  public var quantityOrdered: Decimal? { row.decimal(18) }
  /// `QuantityOrdered` in queries and change sets.
  public static var quantityOrdered: Property<Self, Decimal?> { .init(18) }

  /// `SalesOrderLineID` · Edm.Guid · required on create
  public var salesOrderLineID: UUID? { row.guid(19) }
  /// `SalesOrderLineID` in queries and change sets.
  public static var salesOrderLineID: WritableProperty<Self, UUID?> { .init(19) }

  /// `SalesOrderLineNumber` · Edm.Int32 · read-only
  public var salesOrderLineNumber: Int32? { row.int32(20) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: Property<Self, Int32?> { .init(20) }

  /// `SalesOrderNumber` · Edm.Int32 · read-only
  public var salesOrderNumber: Int32? { row.int32(21) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(21) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(22) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: WritableProperty<Self, String?> { .init(22) }

  /// `Unitcode` · Edm.String · read-only
  public var unitcode: String? { row.string(23) }
  /// `Unitcode` in queries and change sets.
  public static var unitcode: Property<Self, String?> { .init(23) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(24) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(24) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(25) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: WritableProperty<Self, String?> { .init(25) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(26) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: WritableProperty<Self, String?> { .init(26) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<SalesOrder.StockBatchNumber> { row[27] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, SalesOrder.StockBatchNumber, [Changes<SalesOrder.StockBatchNumber>]> { .init(27) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<SalesOrder.StockSerialNumber> { row[28] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, SalesOrder.StockSerialNumber, [Changes<SalesOrder.StockSerialNumber>]> { .init(28) }
}

nonisolated extension SalesOrder {
  /// `salesorder/Layouts`
  nonisolated public struct Layout: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime  create update
      Creator           Guid      create update
      CreatorFullName   String    create update
      Division          Int32     create update
      ID                Guid!     key create update
      Subject           String    create update
      Modified          DateTime  create update
      Modifier          Guid      create update
      ModifierFullName  String    create update
      Type              Int16     create update
      """)
  }
}

nonisolated extension SalesOrder.Layout {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(4) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(5) }
  /// `Subject` in queries and change sets.
  public static var subject: WritableProperty<Self, String?> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(6) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(8) }

  /// `Type` · Edm.Int16
  public var type: LayoutType? { row[ifPresent: 9] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, LayoutType?> { .init(9) }
}

nonisolated extension SalesOrder {
  /// `salesorder/PlannedSalesReturns` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  nonisolated public struct PlannedSalesReturn: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      DeliveredTo                       Guid!                               create! update
      DeliveredToContactPerson          Guid                                create update
      DeliveredToContactPersonFullName  String
      DeliveredToName                   String
      DeliveryAddress                   Guid
      Description                       String                              create update
      Division                          Int32
      Document                          Guid
      DocumentSubject                   String
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      PlannedSalesReturnID              Guid!                               key create update
      Remarks                           String                              create update
      ReturnDate                        DateTime                            create update
      ReturnNumber                      Int32!
      Source                            Int16
      Status                            Int16!                              create update
      Warehouse                         Guid!                               create! update
      WarehouseCode                     String
      WarehouseDescription              String
      PlannedSalesReturnLines           SalesOrder.PlannedSalesReturnLine*  create!
      """, related: { [SalesOrder.PlannedSalesReturnLine.table] })
  }
}

nonisolated extension SalesOrder.PlannedSalesReturn {
  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `DeliveredTo` · Edm.Guid · required on create
  public var deliveredTo: UUID { row[3] }
  /// `DeliveredTo` in queries and change sets.
  public static var deliveredTo: WritableProperty<Self, UUID> { .init(3) }

  /// `DeliveredToContactPerson` · Edm.Guid
  public var deliveredToContactPerson: UUID? { row.guid(4) }
  /// `DeliveredToContactPerson` in queries and change sets.
  public static var deliveredToContactPerson: WritableProperty<Self, UUID?> { .init(4) }

  /// `DeliveredToContactPersonFullName` · Edm.String · read-only
  public var deliveredToContactPersonFullName: String? { row.string(5) }
  /// `DeliveredToContactPersonFullName` in queries and change sets.
  public static var deliveredToContactPersonFullName: Property<Self, String?> { .init(5) }

  /// `DeliveredToName` · Edm.String · read-only
  public var deliveredToName: String? { row.string(6) }
  /// `DeliveredToName` in queries and change sets.
  public static var deliveredToName: Property<Self, String?> { .init(6) }

  /// `DeliveryAddress` · Edm.Guid · read-only
  public var deliveryAddress: UUID? { row.guid(7) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: Property<Self, UUID?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `Document` · Edm.Guid · read-only
  public var document: UUID? { row.guid(10) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(10) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(11) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(11) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }

  /// `PlannedSalesReturnID` · Edm.Guid · key
  public var plannedSalesReturnID: UUID { row[15] }
  /// `PlannedSalesReturnID` in queries and change sets.
  public static var plannedSalesReturnID: WritableProperty<Self, UUID> { .init(15) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(16) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(16) }

  /// `ReturnDate` · Edm.DateTime
  public var returnDate: LocalDateTime? { row.dateTime(17) }
  /// `ReturnDate` in queries and change sets.
  public static var returnDate: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `ReturnNumber` · Edm.Int32 · read-only
  public var returnNumber: Int32 { row[18] }
  /// `ReturnNumber` in queries and change sets.
  public static var returnNumber: Property<Self, Int32> { .init(18) }

  /// `Source` · Edm.Int16 · read-only
  public var source: PlannedSalesReturnSource? { row[ifPresent: 19] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, PlannedSalesReturnSource?> { .init(19) }

  /// `Status` · Edm.Int16
  public var status: PlannedSalesReturnStatus { row[20] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, PlannedSalesReturnStatus> { .init(20) }

  /// `Warehouse` · Edm.Guid · required on create
  public var warehouse: UUID { row[21] }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID> { .init(21) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(22) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(22) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(23) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(23) }

  /// `PlannedSalesReturnLines` · expand with `expanding { $0.plannedSalesReturnLines }`
  public var plannedSalesReturnLines: Expanded<SalesOrder.PlannedSalesReturnLine> { row[24] }
  /// `PlannedSalesReturnLines` in queries and change sets.
  public static var plannedSalesReturnLines: WritableNavigation<Self, SalesOrder.PlannedSalesReturnLine, [Changes<SalesOrder.PlannedSalesReturnLine>]> { .init(24) }
}

nonisolated extension SalesOrder {
  /// `salesorder/PlannedSalesReturnLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  nonisolated public struct PlannedSalesReturnLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      CreateCredit                   Byte                           create! update
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Division                       Int32
      GoodDeliveryLineID             Guid!                          create! update
      ID                             Guid!                          key create update
      Item                           Guid                           create! update
      ItemCode                       String
      ItemDescription                String
      LineNumber                     Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Notes                          String                         create update
      PlannedSalesReturnID           Guid!
      PlannedReturnQuantity          Double                         create! update
      ReceivedQuantity               Double                         create! update
      ReturnReasonCodeID             Guid
      ReturnReasonCodeCode           String
      ReturnReasonCodeDescription    String
      SalesOrderLineID               Guid
      SalesOrderNumber               Int32
      StockTransactionEntryID        Guid
      StorageLocation                Guid                           create update
      StorageLocationCode            String
      StorageLocationDescription     String
      UnitCode                       String
      UnitDescription                String
      StorageLocationSequenceNumber  Int32
      BatchNumbers                   SalesOrder.StockBatchNumber*   create
      SerialNumbers                  SalesOrder.StockSerialNumber*  create
      """, related: { [SalesOrder.StockBatchNumber.table, SalesOrder.StockSerialNumber.table] })
  }
}

nonisolated extension SalesOrder.PlannedSalesReturnLine {
  /// `CreateCredit` · Edm.Byte · required on create
  public var createCredit: PlannedSalesReturnCredit? { row[ifPresent: 0] }
  /// `CreateCredit` in queries and change sets.
  public static var createCredit: WritableProperty<Self, PlannedSalesReturnCredit?> { .init(0) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `GoodDeliveryLineID` · Edm.Guid · required on create
  public var goodDeliveryLineID: UUID { row[5] }
  /// `GoodDeliveryLineID` in queries and change sets.
  public static var goodDeliveryLineID: WritableProperty<Self, UUID> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(6) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(7) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(7) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(8) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(8) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(9) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(9) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(10) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(10) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(14) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(14) }

  /// `PlannedSalesReturnID` · Edm.Guid · read-only
  public var plannedSalesReturnID: UUID { row[15] }
  /// `PlannedSalesReturnID` in queries and change sets.
  public static var plannedSalesReturnID: Property<Self, UUID> { .init(15) }

  /// `PlannedReturnQuantity` · Edm.Double · required on create
  public var plannedReturnQuantity: Decimal? { row.decimal(16) }
  /// `PlannedReturnQuantity` in queries and change sets.
  public static var plannedReturnQuantity: WritableProperty<Self, Decimal?> { .init(16) }

  /// `ReceivedQuantity` · Edm.Double · required on create
  public var receivedQuantity: Decimal? { row.decimal(17) }
  /// `ReceivedQuantity` in queries and change sets.
  public static var receivedQuantity: WritableProperty<Self, Decimal?> { .init(17) }

  /// `ReturnReasonCodeID` · Edm.Guid · read-only
  public var returnReasonCodeID: UUID? { row.guid(18) }
  /// `ReturnReasonCodeID` in queries and change sets.
  public static var returnReasonCodeID: Property<Self, UUID?> { .init(18) }

  /// `ReturnReasonCodeCode` · Edm.String · read-only
  public var returnReasonCodeCode: String? { row.string(19) }
  /// `ReturnReasonCodeCode` in queries and change sets.
  public static var returnReasonCodeCode: Property<Self, String?> { .init(19) }

  /// `ReturnReasonCodeDescription` · Edm.String · read-only
  public var returnReasonCodeDescription: String? { row.string(20) }
  /// `ReturnReasonCodeDescription` in queries and change sets.
  public static var returnReasonCodeDescription: Property<Self, String?> { .init(20) }

  /// `SalesOrderLineID` · Edm.Guid · read-only
  public var salesOrderLineID: UUID? { row.guid(21) }
  /// `SalesOrderLineID` in queries and change sets.
  public static var salesOrderLineID: Property<Self, UUID?> { .init(21) }

  /// `SalesOrderNumber` · Edm.Int32 · read-only
  public var salesOrderNumber: Int32? { row.int32(22) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: Property<Self, Int32?> { .init(22) }

  /// `StockTransactionEntryID` · Edm.Guid · read-only
  public var stockTransactionEntryID: UUID? { row.guid(23) }
  /// `StockTransactionEntryID` in queries and change sets.
  public static var stockTransactionEntryID: Property<Self, UUID?> { .init(23) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(24) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: WritableProperty<Self, UUID?> { .init(24) }

  /// `StorageLocationCode` · Edm.String · read-only
  public var storageLocationCode: String? { row.string(25) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(25) }

  /// `StorageLocationDescription` · Edm.String · read-only
  public var storageLocationDescription: String? { row.string(26) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(26) }

  /// `UnitCode` · Edm.String · read-only
  public var unitCode: String? { row.string(27) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: Property<Self, String?> { .init(27) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(28) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(28) }

  /// `StorageLocationSequenceNumber` · Edm.Int32 · read-only
  public var storageLocationSequenceNumber: Int32? { row.int32(29) }
  /// `StorageLocationSequenceNumber` in queries and change sets.
  public static var storageLocationSequenceNumber: Property<Self, Int32?> { .init(29) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<SalesOrder.StockBatchNumber> { row[30] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: WritableNavigation<Self, SalesOrder.StockBatchNumber, [Changes<SalesOrder.StockBatchNumber>]> { .init(30) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<SalesOrder.StockSerialNumber> { row[31] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: WritableNavigation<Self, SalesOrder.StockSerialNumber, [Changes<SalesOrder.StockSerialNumber>]> { .init(31) }
}

nonisolated extension SalesOrder {
  /// `salesorder/PrintedSalesOrders` · create · permission "Sales orders"
  nonisolated public struct PrintedSalesOrder: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      OrderId                  Guid!    key create!
      Division                 Int32    create
      ExtraText                String   create
      Document                 Guid     create
      DocumentCreationError    String   create
      DocumentCreationSuccess  String   create
      DocumentLayout           Guid     create
      EmailCreationError       String   create
      EmailCreationSuccess     String   create
      EmailLayout              Guid     create
      SenderEmailAddress       String   create
      SendEmailToCustomer      Boolean  create
      """)
  }
}

nonisolated extension SalesOrder.PrintedSalesOrder {
  /// `OrderId` · Edm.Guid · key · required on create
  public var orderID: UUID { row[0] }
  /// `OrderId` in queries and change sets.
  public static var orderID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(1) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(1) }

  /// `ExtraText` · Edm.String
  public var extraText: String? { row.string(2) }
  /// `ExtraText` in queries and change sets.
  public static var extraText: WritableProperty<Self, String?> { .init(2) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(3) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(3) }

  /// `DocumentCreationError` · Edm.String
  public var documentCreationError: String? { row.string(4) }
  /// `DocumentCreationError` in queries and change sets.
  public static var documentCreationError: WritableProperty<Self, String?> { .init(4) }

  /// `DocumentCreationSuccess` · Edm.String
  public var documentCreationSuccess: String? { row.string(5) }
  /// `DocumentCreationSuccess` in queries and change sets.
  public static var documentCreationSuccess: WritableProperty<Self, String?> { .init(5) }

  /// `DocumentLayout` · Edm.Guid
  public var documentLayout: UUID? { row.guid(6) }
  /// `DocumentLayout` in queries and change sets.
  public static var documentLayout: WritableProperty<Self, UUID?> { .init(6) }

  /// `EmailCreationError` · Edm.String
  public var emailCreationError: String? { row.string(7) }
  /// `EmailCreationError` in queries and change sets.
  public static var emailCreationError: WritableProperty<Self, String?> { .init(7) }

  /// `EmailCreationSuccess` · Edm.String
  public var emailCreationSuccess: String? { row.string(8) }
  /// `EmailCreationSuccess` in queries and change sets.
  public static var emailCreationSuccess: WritableProperty<Self, String?> { .init(8) }

  /// `EmailLayout` · Edm.Guid
  public var emailLayout: UUID? { row.guid(9) }
  /// `EmailLayout` in queries and change sets.
  public static var emailLayout: WritableProperty<Self, UUID?> { .init(9) }

  /// `SenderEmailAddress` · Edm.String
  public var senderEmailAddress: String? { row.string(10) }
  /// `SenderEmailAddress` in queries and change sets.
  public static var senderEmailAddress: WritableProperty<Self, String?> { .init(10) }

  /// `SendEmailToCustomer` · Edm.Boolean
  public var sendEmailToCustomer: Bool? { row.boolean(11) }
  /// `SendEmailToCustomer` in queries and change sets.
  public static var sendEmailToCustomer: WritableProperty<Self, Bool?> { .init(11) }
}

nonisolated extension SalesOrder {
  /// An order received from a customer.
  ///
  /// `salesorder/SalesOrders` · read, create, update, delete · 60 rows a page · webhook topic `SalesOrders`
  /// · permission "Sales orders"
  nonisolated public struct SalesOrderEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                        Double!
      AmountDiscount                  Double                                 create update
      AmountDiscountExclVat           Double                                 create update
      AmountFC                        Double!
      AmountFCExclVat                 Double
      ApprovalStatus                  Int16!                                 create update
      ApprovalStatusDescription       String
      Approved                        DateTime
      Approver                        Guid
      ApproverFullName                String
      Created                         DateTime!
      Creator                         Guid
      CreatorFullName                 String
      Currency                        String                                 create update
      DeliverTo                       Guid                                   create update
      DeliverToContactPerson          Guid                                   create update
      DeliverToContactPersonFullName  String
      DeliverToName                   String
      DeliveryDate                    DateTime                               create update
      DeliveryStatus                  Int16
      DeliveryStatusDescription       String
      DeliveryAddress                 Guid                                   create update
      Description                     String                                 create update
      Discount                        Double                                 create update
      Division                        Int32!
      Document                        Guid                                   create update
      DocumentNumber                  Int32
      DocumentSubject                 String
      IncotermAddress                 String                                 create update
      IncotermCode                    String                                 create update
      IncotermVersion                 Int16                                  create update
      InvoiceStatus                   Int16
      InvoiceStatusDescription        String
      InvoiceTo                       Guid                                   create update
      InvoiceToContactPerson          Guid                                   create update
      InvoiceToContactPersonFullName  String
      InvoiceToName                   String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      OrderDate                       DateTime                               create update
      OrderedBy                       Guid                                   create! update
      OrderedByContactPerson          Guid                                   create update
      OrderedByContactPersonFullName  String
      OrderedByName                   String
      OrderID                         Guid!                                  key create update
      OrderNumber                     Int32!                                 create update
      PaymentCondition                String                                 create update
      PaymentConditionDescription     String
      PaymentReference                String                                 create update
      Remarks                         String                                 create update
      SalesChannel                    Guid                                   create update
      SalesChannelCode                String
      SalesChannelDescription         String
      Salesperson                     Guid                                   create update
      SalespersonFullName             String
      SelectionCode                   Guid                                   create update
      SelectionCodeCode               String
      SelectionCodeDescription        String
      ShippingMethod                  Guid                                   create update
      ShippingMethodDescription       String
      Status                          Int16
      StatusDescription               String
      TaxSchedule                     Guid                                   create update
      TaxScheduleCode                 String
      TaxScheduleDescription          String
      WarehouseID                     Guid                                   create update
      WarehouseCode                   String
      WarehouseDescription            String
      YourRef                         String                                 create update
      CustomField                     String
      ServicePoint                    String                                 create update
      SalesOrderOrderChargeLines      SalesOrder.SalesOrderOrderChargeLine*  create
      SalesOrderLines                 SalesOrder.SalesOrderLine*             create!
      """, related: { [SalesOrder.SalesOrderOrderChargeLine.table, SalesOrder.SalesOrderLine.table] })
  }
}

nonisolated extension SalesOrder.SalesOrderEntity {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(1) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: WritableProperty<Self, Decimal?> { .init(1) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(2) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: WritableProperty<Self, Decimal?> { .init(2) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal { row[3] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(3) }

  /// `AmountFCExclVat` · Edm.Double · read-only
  public var amountFCExclVAT: Decimal? { row.decimal(4) }
  /// `AmountFCExclVat` in queries and change sets.
  public static var amountFCExclVAT: Property<Self, Decimal?> { .init(4) }

  /// `ApprovalStatus` · Edm.Int16
  public var approvalStatus: OrderApprovalStatus { row[5] }
  /// `ApprovalStatus` in queries and change sets.
  public static var approvalStatus: WritableProperty<Self, OrderApprovalStatus> { .init(5) }

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
  public var created: LocalDateTime { row[10] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(10) }

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

  /// `DeliverTo` · Edm.Guid
  public var deliverTo: UUID? { row.guid(14) }
  /// `DeliverTo` in queries and change sets.
  public static var deliverTo: WritableProperty<Self, UUID?> { .init(14) }

  /// `DeliverToContactPerson` · Edm.Guid
  public var deliverToContactPerson: UUID? { row.guid(15) }
  /// `DeliverToContactPerson` in queries and change sets.
  public static var deliverToContactPerson: WritableProperty<Self, UUID?> { .init(15) }

  /// `DeliverToContactPersonFullName` · Edm.String · read-only
  public var deliverToContactPersonFullName: String? { row.string(16) }
  /// `DeliverToContactPersonFullName` in queries and change sets.
  public static var deliverToContactPersonFullName: Property<Self, String?> { .init(16) }

  /// `DeliverToName` · Edm.String · read-only
  public var deliverToName: String? { row.string(17) }
  /// `DeliverToName` in queries and change sets.
  public static var deliverToName: Property<Self, String?> { .init(17) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(18) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: WritableProperty<Self, LocalDateTime?> { .init(18) }

  /// `DeliveryStatus` · Edm.Int16 · read-only
  public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 19] }
  /// `DeliveryStatus` in queries and change sets.
  public static var deliveryStatus: Property<Self, SalesOrderStatus?> { .init(19) }

  /// `DeliveryStatusDescription` · Edm.String · read-only
  public var deliveryStatusDescription: String? { row.string(20) }
  /// `DeliveryStatusDescription` in queries and change sets.
  public static var deliveryStatusDescription: Property<Self, String?> { .init(20) }

  /// `DeliveryAddress` · Edm.Guid
  public var deliveryAddress: UUID? { row.guid(21) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: WritableProperty<Self, UUID?> { .init(21) }

  /// `Description` · Edm.String
  public var description: String? { row.string(22) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(22) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(23) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(23) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[24] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(24) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(25) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(25) }

  /// `DocumentNumber` · Edm.Int32 · read-only
  public var documentNumber: Int32? { row.int32(26) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(26) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(27) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(27) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(28) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: WritableProperty<Self, String?> { .init(28) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(29) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: WritableProperty<Self, String?> { .init(29) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 30] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: WritableProperty<Self, IncotermVersion?> { .init(30) }

  /// `InvoiceStatus` · Edm.Int16 · read-only
  public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 31] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: Property<Self, SalesOrderStatus?> { .init(31) }

  /// `InvoiceStatusDescription` · Edm.String · read-only
  public var invoiceStatusDescription: String? { row.string(32) }
  /// `InvoiceStatusDescription` in queries and change sets.
  public static var invoiceStatusDescription: Property<Self, String?> { .init(32) }

  /// `InvoiceTo` · Edm.Guid
  public var invoiceTo: UUID? { row.guid(33) }
  /// `InvoiceTo` in queries and change sets.
  public static var invoiceTo: WritableProperty<Self, UUID?> { .init(33) }

  /// `InvoiceToContactPerson` · Edm.Guid
  public var invoiceToContactPerson: UUID? { row.guid(34) }
  /// `InvoiceToContactPerson` in queries and change sets.
  public static var invoiceToContactPerson: WritableProperty<Self, UUID?> { .init(34) }

  /// `InvoiceToContactPersonFullName` · Edm.String · read-only
  public var invoiceToContactPersonFullName: String? { row.string(35) }
  /// `InvoiceToContactPersonFullName` in queries and change sets.
  public static var invoiceToContactPersonFullName: Property<Self, String?> { .init(35) }

  /// `InvoiceToName` · Edm.String · read-only
  public var invoiceToName: String? { row.string(36) }
  /// `InvoiceToName` in queries and change sets.
  public static var invoiceToName: Property<Self, String?> { .init(36) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[37] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(37) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(38) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(38) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(39) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(39) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(40) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: WritableProperty<Self, LocalDateTime?> { .init(40) }

  /// `OrderedBy` · Edm.Guid · required on create
  public var orderedBy: UUID? { row.guid(41) }
  /// `OrderedBy` in queries and change sets.
  public static var orderedBy: WritableProperty<Self, UUID?> { .init(41) }

  /// `OrderedByContactPerson` · Edm.Guid
  public var orderedByContactPerson: UUID? { row.guid(42) }
  /// `OrderedByContactPerson` in queries and change sets.
  public static var orderedByContactPerson: WritableProperty<Self, UUID?> { .init(42) }

  /// `OrderedByContactPersonFullName` · Edm.String · read-only
  public var orderedByContactPersonFullName: String? { row.string(43) }
  /// `OrderedByContactPersonFullName` in queries and change sets.
  public static var orderedByContactPersonFullName: Property<Self, String?> { .init(43) }

  /// `OrderedByName` · Edm.String · read-only
  public var orderedByName: String? { row.string(44) }
  /// `OrderedByName` in queries and change sets.
  public static var orderedByName: Property<Self, String?> { .init(44) }

  /// `OrderID` · Edm.Guid · key
  public var orderID: UUID { row[45] }
  /// `OrderID` in queries and change sets.
  public static var orderID: WritableProperty<Self, UUID> { .init(45) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32 { row[46] }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: WritableProperty<Self, Int32> { .init(46) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(47) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(47) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(48) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(48) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(49) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(49) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(50) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(50) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(51) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: WritableProperty<Self, UUID?> { .init(51) }

  /// `SalesChannelCode` · Edm.String · read-only
  public var salesChannelCode: String? { row.string(52) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: Property<Self, String?> { .init(52) }

  /// `SalesChannelDescription` · Edm.String · read-only
  public var salesChannelDescription: String? { row.string(53) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: Property<Self, String?> { .init(53) }

  /// `Salesperson` · Edm.Guid
  public var salesperson: UUID? { row.guid(54) }
  /// `Salesperson` in queries and change sets.
  public static var salesperson: WritableProperty<Self, UUID?> { .init(54) }

  /// `SalespersonFullName` · Edm.String · read-only
  public var salespersonFullName: String? { row.string(55) }
  /// `SalespersonFullName` in queries and change sets.
  public static var salespersonFullName: Property<Self, String?> { .init(55) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(56) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: WritableProperty<Self, UUID?> { .init(56) }

  /// `SelectionCodeCode` · Edm.String · read-only
  public var selectionCodeCode: String? { row.string(57) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: Property<Self, String?> { .init(57) }

  /// `SelectionCodeDescription` · Edm.String · read-only
  public var selectionCodeDescription: String? { row.string(58) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: Property<Self, String?> { .init(58) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(59) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: WritableProperty<Self, UUID?> { .init(59) }

  /// `ShippingMethodDescription` · Edm.String · read-only
  public var shippingMethodDescription: String? { row.string(60) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: Property<Self, String?> { .init(60) }

  /// `Status` · Edm.Int16 · read-only
  public var status: SalesOrderStatus? { row[ifPresent: 61] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, SalesOrderStatus?> { .init(61) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(62) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(62) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(63) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: WritableProperty<Self, UUID?> { .init(63) }

  /// `TaxScheduleCode` · Edm.String · read-only
  public var taxScheduleCode: String? { row.string(64) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: Property<Self, String?> { .init(64) }

  /// `TaxScheduleDescription` · Edm.String · read-only
  public var taxScheduleDescription: String? { row.string(65) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: Property<Self, String?> { .init(65) }

  /// `WarehouseID` · Edm.Guid
  public var warehouseID: UUID? { row.guid(66) }
  /// `WarehouseID` in queries and change sets.
  public static var warehouseID: WritableProperty<Self, UUID?> { .init(66) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(67) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(67) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(68) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(68) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(69) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(69) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(70) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(70) }

  /// `ServicePoint` · Edm.String
  public var servicePoint: String? { row.string(71) }
  /// `ServicePoint` in queries and change sets.
  public static var servicePoint: WritableProperty<Self, String?> { .init(71) }

  /// `SalesOrderOrderChargeLines` · expand with `expanding { $0.salesOrderOrderChargeLines }`
  public var salesOrderOrderChargeLines: Expanded<SalesOrder.SalesOrderOrderChargeLine> { row[72] }
  /// `SalesOrderOrderChargeLines` in queries and change sets.
  public static var salesOrderOrderChargeLines: WritableNavigation<Self, SalesOrder.SalesOrderOrderChargeLine, [Changes<SalesOrder.SalesOrderOrderChargeLine>]> { .init(72) }

  /// `SalesOrderLines` · expand with `expanding { $0.salesOrderLines }`
  public var salesOrderLines: Expanded<SalesOrder.SalesOrderLine> { row[73] }
  /// `SalesOrderLines` in queries and change sets.
  public static var salesOrderLines: WritableNavigation<Self, SalesOrder.SalesOrderLine, [Changes<SalesOrder.SalesOrderLine>]> { .init(73) }
}

nonisolated extension SalesOrder {
  /// One ordered item on a sales order.
  ///
  /// `salesorder/SalesOrderLines` · read, create, update, delete · 60 rows a page · permission "Sales orders"
  nonisolated public struct SalesOrderLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                 Double!
      AmountFC                 Double!   create update
      CostCenter               String    create update
      CostCenterDescription    String
      CostPriceFC              Double
      CostUnit                 String    create update
      CostUnitDescription      String
      CustomerItemCode         String
      DeliveryDate             DateTime  create update
      DeliveryStatus           Int16
      Description              String    create update
      Discount                 Double    create update
      Division                 Int32!
      ID                       Guid!     key create update
      InvoiceStatus            Int16
      Item                     Guid      create! update
      ItemDescription          String
      ItemCode                 String
      ItemVersion              Guid      create update
      ItemVersionDescription   String
      LineNumber               Int32!
      Margin                   Double    create update
      NetPrice                 Double    create update
      Notes                    String    create update
      OrderID                  Guid!     create! update
      OrderNumber              Int32!    create update
      OrderStatus              Int16
      Pricelist                Guid      create update
      PricelistDescription     String
      Project                  Guid      create update
      ProjectDescription       String
      PurchaseOrder            Guid
      PurchaseOrderLine        Guid
      PurchaseOrderLineNumber  Int32
      PurchaseOrderNumber      Int32
      Quantity                 Double    create update
      QuantityDelivered        Double
      QuantityInvoiced         Double
      ShopOrder                Guid      create update
      TaxSchedule              Guid      create update
      TaxScheduleCode          String
      TaxScheduleDescription   String
      UnitCode                 String    create update
      UnitDescription          String
      UnitPrice                Double    create update
      UseDropShipment          Byte!     create update
      VATAmount                Double    create update
      VATCode                  String    create update
      VATCodeDescription       String
      VATPercentage            Double    create update
      CustomField              String
      """)
  }
}

nonisolated extension SalesOrder.SalesOrderLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[1] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal> { .init(1) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(2) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(2) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(3) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(3) }

  /// `CostPriceFC` · Edm.Double · read-only
  public var costPriceFC: Decimal? { row.decimal(4) }
  /// `CostPriceFC` in queries and change sets.
  public static var costPriceFC: Property<Self, Decimal?> { .init(4) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(5) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(5) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(6) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(6) }

  /// `CustomerItemCode` · Edm.String · read-only
  public var customerItemCode: String? { row.string(7) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: Property<Self, String?> { .init(7) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(8) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `DeliveryStatus` · Edm.Int16 · read-only
  public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 9] }
  /// `DeliveryStatus` in queries and change sets.
  public static var deliveryStatus: Property<Self, SalesOrderStatus?> { .init(9) }

  /// `Description` · Edm.String
  public var description: String? { row.string(10) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(10) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(11) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(11) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[12] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(12) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[13] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(13) }

  /// `InvoiceStatus` · Edm.Int16 · read-only
  public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 14] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: Property<Self, SalesOrderStatus?> { .init(14) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(15) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(15) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(16) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(16) }

  /// `ItemCode` · Edm.String · read-only
  public var itemCode: String? { row.string(17) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(17) }

  /// `ItemVersion` · Edm.Guid
  public var itemVersion: UUID? { row.guid(18) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: WritableProperty<Self, UUID?> { .init(18) }

  /// `ItemVersionDescription` · Edm.String · read-only
  public var itemVersionDescription: String? { row.string(19) }
  /// `ItemVersionDescription` in queries and change sets.
  public static var itemVersionDescription: Property<Self, String?> { .init(19) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32 { row[20] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32> { .init(20) }

  /// `Margin` · Edm.Double
  public var margin: Decimal? { row.decimal(21) }
  /// `Margin` in queries and change sets.
  public static var margin: WritableProperty<Self, Decimal?> { .init(21) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(22) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: WritableProperty<Self, Decimal?> { .init(22) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(23) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(23) }

  /// `OrderID` · Edm.Guid · required on create
  public var orderID: UUID { row[24] }
  /// `OrderID` in queries and change sets.
  public static var orderID: WritableProperty<Self, UUID> { .init(24) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32 { row[25] }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: WritableProperty<Self, Int32> { .init(25) }

  /// `OrderStatus` · Edm.Int16 · read-only
  public var orderStatus: SalesOrderStatus? { row[ifPresent: 26] }
  /// `OrderStatus` in queries and change sets.
  public static var orderStatus: Property<Self, SalesOrderStatus?> { .init(26) }

  /// `Pricelist` · Edm.Guid
  public var pricelist: UUID? { row.guid(27) }
  /// `Pricelist` in queries and change sets.
  public static var pricelist: WritableProperty<Self, UUID?> { .init(27) }

  /// `PricelistDescription` · Edm.String · read-only
  public var pricelistDescription: String? { row.string(28) }
  /// `PricelistDescription` in queries and change sets.
  public static var pricelistDescription: Property<Self, String?> { .init(28) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(29) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(29) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(30) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(30) }

  /// `PurchaseOrder` · Edm.Guid · read-only
  public var purchaseOrder: UUID? { row.guid(31) }
  /// `PurchaseOrder` in queries and change sets.
  public static var purchaseOrder: Property<Self, UUID?> { .init(31) }

  /// `PurchaseOrderLine` · Edm.Guid · read-only
  public var purchaseOrderLine: UUID? { row.guid(32) }
  /// `PurchaseOrderLine` in queries and change sets.
  public static var purchaseOrderLine: Property<Self, UUID?> { .init(32) }

  /// `PurchaseOrderLineNumber` · Edm.Int32 · read-only
  public var purchaseOrderLineNumber: Int32? { row.int32(33) }
  /// `PurchaseOrderLineNumber` in queries and change sets.
  public static var purchaseOrderLineNumber: Property<Self, Int32?> { .init(33) }

  /// `PurchaseOrderNumber` · Edm.Int32 · read-only
  public var purchaseOrderNumber: Int32? { row.int32(34) }
  /// `PurchaseOrderNumber` in queries and change sets.
  public static var purchaseOrderNumber: Property<Self, Int32?> { .init(34) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(35) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(35) }

  /// `QuantityDelivered` · Edm.Double · read-only
  public var quantityDelivered: Decimal? { row.decimal(36) }
  /// `QuantityDelivered` in queries and change sets.
  public static var quantityDelivered: Property<Self, Decimal?> { .init(36) }

  /// `QuantityInvoiced` · Edm.Double · read-only
  public var quantityInvoiced: Decimal? { row.decimal(37) }
  /// `QuantityInvoiced` in queries and change sets.
  public static var quantityInvoiced: Property<Self, Decimal?> { .init(37) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(38) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: WritableProperty<Self, UUID?> { .init(38) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(39) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: WritableProperty<Self, UUID?> { .init(39) }

  /// `TaxScheduleCode` · Edm.String · read-only
  public var taxScheduleCode: String? { row.string(40) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: Property<Self, String?> { .init(40) }

  /// `TaxScheduleDescription` · Edm.String · read-only
  public var taxScheduleDescription: String? { row.string(41) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: Property<Self, String?> { .init(41) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(42) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: WritableProperty<Self, String?> { .init(42) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(43) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(43) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(44) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: WritableProperty<Self, Decimal?> { .init(44) }

  /// `UseDropShipment` · Edm.Byte
  public var useDropShipment: Bool { row[45] }
  /// `UseDropShipment` in queries and change sets.
  public static var useDropShipment: WritableProperty<Self, Bool> { .init(45) }

  /// `VATAmount` · Edm.Double
  public var vatAmount: Decimal? { row.decimal(46) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: WritableProperty<Self, Decimal?> { .init(46) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(47) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(47) }

  /// `VATCodeDescription` · Edm.String · read-only
  public var vatCodeDescription: String? { row.string(48) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(48) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(49) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: WritableProperty<Self, Decimal?> { .init(49) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(50) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(50) }
}

nonisolated extension SalesOrder {
  /// `salesorder/SalesOrderOrderChargeLines` · read, create, update, delete · 60 rows a page
  /// · permission "Sales orders"
  nonisolated public struct SalesOrderOrderChargeLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                     Double
      AmountFCExclVAT              Double   create update
      AmountFCInclVAT              Double   create update
      AmountVATFC                  Double
      Division                     Int32
      ID                           Guid!    key create update
      IsShippingCost               Boolean  create update
      LineNumber                   Int32
      OrderCharge                  Guid     create update
      OrderChargeCode              String
      OrderChargeDescription       String
      OrderChargesLineDescription  String   create update
      OrderID                      Guid     create! update
      VATCode                      String   create update
      VATDescription               String
      VATPercentage                Double
      """)
  }
}

nonisolated extension SalesOrder.SalesOrderOrderChargeLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(0) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(0) }

  /// `AmountFCExclVAT` · Edm.Double
  public var amountFCExclVAT: Decimal? { row.decimal(1) }
  /// `AmountFCExclVAT` in queries and change sets.
  public static var amountFCExclVAT: WritableProperty<Self, Decimal?> { .init(1) }

  /// `AmountFCInclVAT` · Edm.Double
  public var amountFCInclVAT: Decimal? { row.decimal(2) }
  /// `AmountFCInclVAT` in queries and change sets.
  public static var amountFCInclVAT: WritableProperty<Self, Decimal?> { .init(2) }

  /// `AmountVATFC` · Edm.Double · read-only
  public var amountVATFC: Decimal? { row.decimal(3) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: Property<Self, Decimal?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(5) }

  /// `IsShippingCost` · Edm.Boolean
  public var isShippingCost: Bool? { row.boolean(6) }
  /// `IsShippingCost` in queries and change sets.
  public static var isShippingCost: WritableProperty<Self, Bool?> { .init(6) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(7) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(7) }

  /// `OrderCharge` · Edm.Guid
  public var orderCharge: UUID? { row.guid(8) }
  /// `OrderCharge` in queries and change sets.
  public static var orderCharge: WritableProperty<Self, UUID?> { .init(8) }

  /// `OrderChargeCode` · Edm.String · read-only
  public var orderChargeCode: String? { row.string(9) }
  /// `OrderChargeCode` in queries and change sets.
  public static var orderChargeCode: Property<Self, String?> { .init(9) }

  /// `OrderChargeDescription` · Edm.String · read-only
  public var orderChargeDescription: String? { row.string(10) }
  /// `OrderChargeDescription` in queries and change sets.
  public static var orderChargeDescription: Property<Self, String?> { .init(10) }

  /// `OrderChargesLineDescription` · Edm.String
  public var orderChargesLineDescription: String? { row.string(11) }
  /// `OrderChargesLineDescription` in queries and change sets.
  public static var orderChargesLineDescription: WritableProperty<Self, String?> { .init(11) }

  /// `OrderID` · Edm.Guid · required on create
  public var orderID: UUID? { row.guid(12) }
  /// `OrderID` in queries and change sets.
  public static var orderID: WritableProperty<Self, UUID?> { .init(12) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(13) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(13) }

  /// `VATDescription` · Edm.String · read-only
  public var vatDescription: String? { row.string(14) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: Property<Self, String?> { .init(14) }

  /// `VATPercentage` · Edm.Double · read-only
  public var vatPercentage: Decimal? { row.decimal(15) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(15) }
}

nonisolated extension SalesOrder {
  /// `salesorder/StockBatchNumbers`
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

nonisolated extension SalesOrder.StockBatchNumber {
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

nonisolated extension SalesOrder {
  /// `salesorder/StockSerialNumbers`
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

nonisolated extension SalesOrder.StockSerialNumber {
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
