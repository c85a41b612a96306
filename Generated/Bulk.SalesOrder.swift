// exact-online-generator 0.1.0 · for runtime 1 · services/bulk/SalesOrder.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/SalesOrder`
  nonisolated public struct SalesOrder: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `GoodsDeliveries` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
    public var goodsDeliveries: EntitySet<Bulk.SalesOrder.GoodsDelivery, Methods.Read> { EntitySet(root, "GoodsDeliveries") }

    /// `GoodsDeliveryLines` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
    public var goodsDeliveryLines: EntitySet<Bulk.SalesOrder.GoodsDeliveryLine, Methods.Read> { EntitySet(root, "GoodsDeliveryLines") }

    /// `SalesOrderLines` · read · 1000 rows a page · permission "Sales orders"
    public var salesOrderLines: EntitySet<Bulk.SalesOrder.SalesOrderLine, Methods.Read> { EntitySet(root, "SalesOrderLines") }

    /// `SalesOrders` · read · 1000 rows a page · `$select` required · permission "Sales orders"
    public var salesOrders: EntitySet<Bulk.SalesOrder.SalesOrderEntity, Methods.Read> { EntitySet(root, "SalesOrders") }
  }
}

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder/GoodsDeliveries` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
  nonisolated public struct GoodsDelivery: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `EntryID` · Edm.Guid · key
    public var entryID: UUID { row[0] }
    /// `EntryID` in queries and change sets.
    public static var entryID: Property<Self, UUID> { Property(0) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(1) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(2) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `DeliveryAccount` · Edm.Guid
    public var deliveryAccount: UUID? { row[ifPresent: 4] }
    /// `DeliveryAccount` in queries and change sets.
    public static var deliveryAccount: SelectableProperty<Self, UUID?> { SelectableProperty(4) }

    /// `DeliveryAccountCode` · Edm.String · left-padded to 18
    public var deliveryAccountCode: PaddedCode? { row[ifPresent: 5] }
    /// `DeliveryAccountCode` in queries and change sets.
    public static var deliveryAccountCode: SelectableProperty<Self, PaddedCode?> { SelectableProperty(5) }

    /// `DeliveryAccountName` · Edm.String
    public var deliveryAccountName: String? { row[ifPresent: 6] }
    /// `DeliveryAccountName` in queries and change sets.
    public static var deliveryAccountName: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 7] }
    /// `DeliveryAddress` in queries and change sets.
    public static var deliveryAddress: SelectableProperty<Self, UUID?> { SelectableProperty(7) }

    /// `DeliveryContact` · Edm.Guid
    public var deliveryContact: UUID? { row[ifPresent: 8] }
    /// `DeliveryContact` in queries and change sets.
    public static var deliveryContact: SelectableProperty<Self, UUID?> { SelectableProperty(8) }

    /// `DeliveryContactPersonFullName` · Edm.String
    public var deliveryContactPersonFullName: String? { row[ifPresent: 9] }
    /// `DeliveryContactPersonFullName` in queries and change sets.
    public static var deliveryContactPersonFullName: SelectableProperty<Self, String?> { SelectableProperty(9) }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 10] }
    /// `DeliveryDate` in queries and change sets.
    public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(10) }

    /// `DeliveryNumber` · Edm.Int32
    public var deliveryNumber: Int32? { row[ifPresent: 11] }
    /// `DeliveryNumber` in queries and change sets.
    public static var deliveryNumber: SelectableProperty<Self, Int32?> { SelectableProperty(11) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 12] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(12) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 13] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(13) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 14] }
    /// `Document` in queries and change sets.
    public static var document: Property<Self, UUID?> { Property(14) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 15] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 16] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: SelectableProperty<Self, Int32?> { SelectableProperty(16) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 17] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(17) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 18] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(18) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 19] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 20] }
    /// `Remarks` in queries and change sets.
    public static var remarks: SelectableProperty<Self, String?> { SelectableProperty(20) }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 21] }
    /// `ShippingMethod` in queries and change sets.
    public static var shippingMethod: SelectableProperty<Self, UUID?> { SelectableProperty(21) }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 22] }
    /// `ShippingMethodCode` in queries and change sets.
    public static var shippingMethodCode: SelectableProperty<Self, String?> { SelectableProperty(22) }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 23] }
    /// `ShippingMethodDescription` in queries and change sets.
    public static var shippingMethodDescription: SelectableProperty<Self, String?> { SelectableProperty(23) }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 24] }
    /// `TrackingNumber` in queries and change sets.
    public static var trackingNumber: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 25] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(25) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 26] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(26) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 27] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(27) }

    /// `GoodsDeliveryLines` · expand with `expanding { $0.goodsDeliveryLines }`
    public var goodsDeliveryLines: Expanded<Bulk.SalesOrder.GoodsDeliveryLine> { row[28] }
    /// `GoodsDeliveryLines` in queries and change sets.
    public static var goodsDeliveryLines: Navigation<Self, Bulk.SalesOrder.GoodsDeliveryLine> { Navigation(28) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      EntryID                        Guid!                               key
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      DeliveryAccount                Guid
      DeliveryAccountCode            String                              padded(18)
      DeliveryAccountName            String
      DeliveryAddress                Guid
      DeliveryContact                Guid
      DeliveryContactPersonFullName  String
      DeliveryDate                   DateTime
      DeliveryNumber                 Int32
      Description                    String
      Division                       Int32
      Document                       Guid
      DocumentSubject                String
      EntryNumber                    Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      Remarks                        String
      ShippingMethod                 Guid
      ShippingMethodCode             String
      ShippingMethodDescription      String
      TrackingNumber                 String
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      GoodsDeliveryLines             Bulk.SalesOrder.GoodsDeliveryLine*
      """, related: { [Bulk.SalesOrder.GoodsDeliveryLine.table] })
  }
}

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder/GoodsDeliveryLines` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
  nonisolated public struct GoodsDeliveryLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(1) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(2) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 4] }
    /// `CustomerItemCode` in queries and change sets.
    public static var customerItemCode: SelectableProperty<Self, String?> { SelectableProperty(4) }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 5] }
    /// `DeliveryDate` in queries and change sets.
    public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(5) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 7] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(7) }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 8] }
    /// `EntryID` in queries and change sets.
    public static var entryID: Property<Self, UUID?> { Property(8) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 9] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(9) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 10] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(10) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 11] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(11) }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 12] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: SelectableProperty<Self, Int32?> { SelectableProperty(12) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 13] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(13) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(14) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }
    /// `Notes` in queries and change sets.
    public static var notes: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `QuantityDelivered` · Edm.Double
    public var quantityDelivered: Decimal? { row[ifPresent: 17] }
    /// `QuantityDelivered` in queries and change sets.
    public static var quantityDelivered: SelectableProperty<Self, Decimal?> { SelectableProperty(17) }

    /// `QuantityOrdered` · Edm.Double
    public var quantityOrdered: Decimal? { row[ifPresent: 18] }
    /// `QuantityOrdered` in queries and change sets.
    public static var quantityOrdered: SelectableProperty<Self, Decimal?> { SelectableProperty(18) }

    /// `SalesOrderLineID` · Edm.Guid
    public var salesOrderLineID: UUID? { row[ifPresent: 19] }
    /// `SalesOrderLineID` in queries and change sets.
    public static var salesOrderLineID: SelectableProperty<Self, UUID?> { SelectableProperty(19) }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 20] }
    /// `SalesOrderLineNumber` in queries and change sets.
    public static var salesOrderLineNumber: SelectableProperty<Self, Int32?> { SelectableProperty(20) }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 21] }
    /// `SalesOrderNumber` in queries and change sets.
    public static var salesOrderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(21) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 22] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: SelectableProperty<Self, UUID?> { SelectableProperty(22) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 23] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: SelectableProperty<Self, String?> { SelectableProperty(23) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 24] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 25] }
    /// `TrackingNumber` in queries and change sets.
    public static var trackingNumber: SelectableProperty<Self, String?> { SelectableProperty(25) }

    /// `Unitcode` · Edm.String
    public var unitcode: String? { row[ifPresent: 26] }
    /// `Unitcode` in queries and change sets.
    public static var unitcode: SelectableProperty<Self, String?> { SelectableProperty(26) }

    /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
    public var batchNumbers: Expanded<Bulk.SalesOrder.StockBatchNumber> { row[27] }
    /// `BatchNumbers` in queries and change sets.
    public static var batchNumbers: Navigation<Self, Bulk.SalesOrder.StockBatchNumber> { Navigation(27) }

    /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
    public var serialNumbers: Expanded<Bulk.SalesOrder.StockSerialNumber> { row[28] }
    /// `SerialNumbers` in queries and change sets.
    public static var serialNumbers: Navigation<Self, Bulk.SalesOrder.StockSerialNumber> { Navigation(28) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!                               key
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      CustomerItemCode            String
      DeliveryDate                DateTime
      Description                 String
      Division                    Int32
      EntryID                     Guid
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
      BatchNumbers                Bulk.SalesOrder.StockBatchNumber*
      SerialNumbers               Bulk.SalesOrder.StockSerialNumber*
      """, related: { [Bulk.SalesOrder.StockBatchNumber.table, Bulk.SalesOrder.StockSerialNumber.table] })
  }
}

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder/SalesOrders` · read · 1000 rows a page · `$select` required · permission "Sales orders"
  nonisolated public struct SalesOrderEntity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `OrderID` · Edm.Guid · key
    public var orderID: UUID { row[0] }
    /// `OrderID` in queries and change sets.
    public static var orderID: Property<Self, UUID> { Property(0) }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: Property<Self, Decimal> { Property(1) }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 2] }
    /// `AmountDiscount` in queries and change sets.
    public static var amountDiscount: Property<Self, Decimal?> { Property(2) }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }
    /// `AmountDiscountExclVat` in queries and change sets.
    public static var amountDiscountExclVAT: Property<Self, Decimal?> { Property(3) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[4] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: Property<Self, Decimal> { Property(4) }

    /// `AmountFCExclVat` · Edm.Double
    public var amountFCExclVAT: Decimal? { row[ifPresent: 5] }
    /// `AmountFCExclVat` in queries and change sets.
    public static var amountFCExclVAT: Property<Self, Decimal?> { Property(5) }

    /// `ApprovalStatus` · Edm.Int16
    public var approvalStatus: OrderApprovalStatus { row[6] }
    /// `ApprovalStatus` in queries and change sets.
    public static var approvalStatus: Property<Self, OrderApprovalStatus> { Property(6) }

    /// `ApprovalStatusDescription` · Edm.String
    public var approvalStatusDescription: String? { row[ifPresent: 7] }
    /// `ApprovalStatusDescription` in queries and change sets.
    public static var approvalStatusDescription: Property<Self, String?> { Property(7) }

    /// `Approved` · Edm.DateTime
    public var approved: LocalDateTime? { row[ifPresent: 8] }
    /// `Approved` in queries and change sets.
    public static var approved: Property<Self, LocalDateTime?> { Property(8) }

    /// `Approver` · Edm.Guid
    public var approver: UUID? { row[ifPresent: 9] }
    /// `Approver` in queries and change sets.
    public static var approver: Property<Self, UUID?> { Property(9) }

    /// `ApproverFullName` · Edm.String
    public var approverFullName: String? { row[ifPresent: 10] }
    /// `ApproverFullName` in queries and change sets.
    public static var approverFullName: Property<Self, String?> { Property(10) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[11] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime> { Property(11) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 12] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(12) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 13] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(13) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 14] }
    /// `Currency` in queries and change sets.
    public static var currency: Property<Self, String?> { Property(14) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 15] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(15) }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[ifPresent: 16] }
    /// `DeliverTo` in queries and change sets.
    public static var deliverTo: Property<Self, UUID?> { Property(16) }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[ifPresent: 17] }
    /// `DeliverToContactPerson` in queries and change sets.
    public static var deliverToContactPerson: Property<Self, UUID?> { Property(17) }

    /// `DeliverToContactPersonFullName` · Edm.String
    public var deliverToContactPersonFullName: String? { row[ifPresent: 18] }
    /// `DeliverToContactPersonFullName` in queries and change sets.
    public static var deliverToContactPersonFullName: Property<Self, String?> { Property(18) }

    /// `DeliverToName` · Edm.String
    public var deliverToName: String? { row[ifPresent: 19] }
    /// `DeliverToName` in queries and change sets.
    public static var deliverToName: Property<Self, String?> { Property(19) }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 20] }
    /// `DeliveryAddress` in queries and change sets.
    public static var deliveryAddress: Property<Self, UUID?> { Property(20) }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 21] }
    /// `DeliveryDate` in queries and change sets.
    public static var deliveryDate: Property<Self, LocalDateTime?> { Property(21) }

    /// `DeliveryStatus` · Edm.Int16
    public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 22] }
    /// `DeliveryStatus` in queries and change sets.
    public static var deliveryStatus: Property<Self, SalesOrderStatus?> { Property(22) }

    /// `DeliveryStatusDescription` · Edm.String
    public var deliveryStatusDescription: String? { row[ifPresent: 23] }
    /// `DeliveryStatusDescription` in queries and change sets.
    public static var deliveryStatusDescription: Property<Self, String?> { Property(23) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 24] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(24) }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 25] }
    /// `Discount` in queries and change sets.
    public static var discount: Property<Self, Decimal?> { Property(25) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[26] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(26) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 27] }
    /// `Document` in queries and change sets.
    public static var document: Property<Self, UUID?> { Property(27) }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 28] }
    /// `DocumentNumber` in queries and change sets.
    public static var documentNumber: Property<Self, Int32?> { Property(28) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 29] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: Property<Self, String?> { Property(29) }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 30] }
    /// `IncotermAddress` in queries and change sets.
    public static var incotermAddress: Property<Self, String?> { Property(30) }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 31] }
    /// `IncotermCode` in queries and change sets.
    public static var incotermCode: Property<Self, String?> { Property(31) }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 32] }
    /// `IncotermVersion` in queries and change sets.
    public static var incotermVersion: Property<Self, IncotermVersion?> { Property(32) }

    /// `InvoiceStatus` · Edm.Int16
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 33] }
    /// `InvoiceStatus` in queries and change sets.
    public static var invoiceStatus: Property<Self, SalesOrderStatus?> { Property(33) }

    /// `InvoiceStatusDescription` · Edm.String
    public var invoiceStatusDescription: String? { row[ifPresent: 34] }
    /// `InvoiceStatusDescription` in queries and change sets.
    public static var invoiceStatusDescription: Property<Self, String?> { Property(34) }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 35] }
    /// `InvoiceTo` in queries and change sets.
    public static var invoiceTo: Property<Self, UUID?> { Property(35) }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 36] }
    /// `InvoiceToContactPerson` in queries and change sets.
    public static var invoiceToContactPerson: Property<Self, UUID?> { Property(36) }

    /// `InvoiceToContactPersonFullName` · Edm.String
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 37] }
    /// `InvoiceToContactPersonFullName` in queries and change sets.
    public static var invoiceToContactPersonFullName: Property<Self, String?> { Property(37) }

    /// `InvoiceToName` · Edm.String
    public var invoiceToName: String? { row[ifPresent: 38] }
    /// `InvoiceToName` in queries and change sets.
    public static var invoiceToName: Property<Self, String?> { Property(38) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[39] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime> { Property(39) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 40] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(40) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 41] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(41) }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 42] }
    /// `OrderDate` in queries and change sets.
    public static var orderDate: Property<Self, LocalDateTime?> { Property(42) }

    /// `OrderedBy` · Edm.Guid
    public var orderedBy: UUID? { row[ifPresent: 43] }
    /// `OrderedBy` in queries and change sets.
    public static var orderedBy: Property<Self, UUID?> { Property(43) }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 44] }
    /// `OrderedByContactPerson` in queries and change sets.
    public static var orderedByContactPerson: Property<Self, UUID?> { Property(44) }

    /// `OrderedByContactPersonFullName` · Edm.String
    public var orderedByContactPersonFullName: String? { row[ifPresent: 45] }
    /// `OrderedByContactPersonFullName` in queries and change sets.
    public static var orderedByContactPersonFullName: Property<Self, String?> { Property(45) }

    /// `OrderedByName` · Edm.String
    public var orderedByName: String? { row[ifPresent: 46] }
    /// `OrderedByName` in queries and change sets.
    public static var orderedByName: Property<Self, String?> { Property(46) }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[47] }
    /// `OrderNumber` in queries and change sets.
    public static var orderNumber: Property<Self, Int32> { Property(47) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 48] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: Property<Self, String?> { Property(48) }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 49] }
    /// `PaymentConditionDescription` in queries and change sets.
    public static var paymentConditionDescription: Property<Self, String?> { Property(49) }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 50] }
    /// `PaymentReference` in queries and change sets.
    public static var paymentReference: Property<Self, String?> { Property(50) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 51] }
    /// `Remarks` in queries and change sets.
    public static var remarks: Property<Self, String?> { Property(51) }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 52] }
    /// `SalesChannel` in queries and change sets.
    public static var salesChannel: Property<Self, UUID?> { Property(52) }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 53] }
    /// `SalesChannelCode` in queries and change sets.
    public static var salesChannelCode: Property<Self, String?> { Property(53) }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 54] }
    /// `SalesChannelDescription` in queries and change sets.
    public static var salesChannelDescription: Property<Self, String?> { Property(54) }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 55] }
    /// `Salesperson` in queries and change sets.
    public static var salesperson: Property<Self, UUID?> { Property(55) }

    /// `SalespersonFullName` · Edm.String
    public var salespersonFullName: String? { row[ifPresent: 56] }
    /// `SalespersonFullName` in queries and change sets.
    public static var salespersonFullName: Property<Self, String?> { Property(56) }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 57] }
    /// `SelectionCode` in queries and change sets.
    public static var selectionCode: Property<Self, UUID?> { Property(57) }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 58] }
    /// `SelectionCodeCode` in queries and change sets.
    public static var selectionCodeCode: Property<Self, String?> { Property(58) }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 59] }
    /// `SelectionCodeDescription` in queries and change sets.
    public static var selectionCodeDescription: Property<Self, String?> { Property(59) }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 60] }
    /// `ShippingMethod` in queries and change sets.
    public static var shippingMethod: Property<Self, UUID?> { Property(60) }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 61] }
    /// `ShippingMethodDescription` in queries and change sets.
    public static var shippingMethodDescription: Property<Self, String?> { Property(61) }

    /// `Status` · Edm.Int16
    public var status: SalesOrderStatus? { row[ifPresent: 62] }
    /// `Status` in queries and change sets.
    public static var status: Property<Self, SalesOrderStatus?> { Property(62) }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 63] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: Property<Self, String?> { Property(63) }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 64] }
    /// `TaxSchedule` in queries and change sets.
    public static var taxSchedule: Property<Self, UUID?> { Property(64) }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[ifPresent: 65] }
    /// `TaxScheduleCode` in queries and change sets.
    public static var taxScheduleCode: Property<Self, String?> { Property(65) }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[ifPresent: 66] }
    /// `TaxScheduleDescription` in queries and change sets.
    public static var taxScheduleDescription: Property<Self, String?> { Property(66) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 67] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(67) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 68] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(68) }

    /// `WarehouseID` · Edm.Guid
    public var warehouseID: UUID? { row[ifPresent: 69] }
    /// `WarehouseID` in queries and change sets.
    public static var warehouseID: Property<Self, UUID?> { Property(69) }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 70] }
    /// `YourRef` in queries and change sets.
    public static var yourRef: Property<Self, String?> { Property(70) }

    /// `SalesOrderLines` · expand with `expanding { $0.salesOrderLines }`
    public var salesOrderLines: Expanded<Bulk.SalesOrder.SalesOrderLine> { row[71] }
    /// `SalesOrderLines` in queries and change sets.
    public static var salesOrderLines: Navigation<Self, Bulk.SalesOrder.SalesOrderLine> { Navigation(71) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      OrderID                         Guid!                            key
      AmountDC                        Double!
      AmountDiscount                  Double
      AmountDiscountExclVat           Double
      AmountFC                        Double!
      AmountFCExclVat                 Double
      ApprovalStatus                  Int16!
      ApprovalStatusDescription       String
      Approved                        DateTime
      Approver                        Guid
      ApproverFullName                String
      Created                         DateTime!
      Creator                         Guid
      CreatorFullName                 String
      Currency                        String
      CustomField                     String
      DeliverTo                       Guid
      DeliverToContactPerson          Guid
      DeliverToContactPersonFullName  String
      DeliverToName                   String
      DeliveryAddress                 Guid
      DeliveryDate                    DateTime
      DeliveryStatus                  Int16
      DeliveryStatusDescription       String
      Description                     String
      Discount                        Double
      Division                        Int32!
      Document                        Guid
      DocumentNumber                  Int32
      DocumentSubject                 String
      IncotermAddress                 String
      IncotermCode                    String
      IncotermVersion                 Int16
      InvoiceStatus                   Int16
      InvoiceStatusDescription        String
      InvoiceTo                       Guid
      InvoiceToContactPerson          Guid
      InvoiceToContactPersonFullName  String
      InvoiceToName                   String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      OrderDate                       DateTime
      OrderedBy                       Guid
      OrderedByContactPerson          Guid
      OrderedByContactPersonFullName  String
      OrderedByName                   String
      OrderNumber                     Int32!
      PaymentCondition                String
      PaymentConditionDescription     String
      PaymentReference                String
      Remarks                         String
      SalesChannel                    Guid
      SalesChannelCode                String
      SalesChannelDescription         String
      Salesperson                     Guid
      SalespersonFullName             String
      SelectionCode                   Guid
      SelectionCodeCode               String
      SelectionCodeDescription        String
      ShippingMethod                  Guid
      ShippingMethodDescription       String
      Status                          Int16
      StatusDescription               String
      TaxSchedule                     Guid
      TaxScheduleCode                 String
      TaxScheduleDescription          String
      WarehouseCode                   String
      WarehouseDescription            String
      WarehouseID                     Guid
      YourRef                         String
      SalesOrderLines                 Bulk.SalesOrder.SalesOrderLine*
      """, related: { [Bulk.SalesOrder.SalesOrderLine.table] })
  }
}

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder/SalesOrderLines` · read · 1000 rows a page · permission "Sales orders"
  nonisolated public struct SalesOrderLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: Property<Self, Decimal> { Property(1) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[2] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: Property<Self, Decimal> { Property(2) }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 3] }
    /// `CostCenter` in queries and change sets.
    public static var costCenter: Property<Self, String?> { Property(3) }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 4] }
    /// `CostCenterDescription` in queries and change sets.
    public static var costCenterDescription: Property<Self, String?> { Property(4) }

    /// `CostPriceFC` · Edm.Double
    public var costPriceFC: Decimal? { row[ifPresent: 5] }
    /// `CostPriceFC` in queries and change sets.
    public static var costPriceFC: Property<Self, Decimal?> { Property(5) }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 6] }
    /// `CostUnit` in queries and change sets.
    public static var costUnit: Property<Self, String?> { Property(6) }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 7] }
    /// `CostUnitDescription` in queries and change sets.
    public static var costUnitDescription: Property<Self, String?> { Property(7) }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 8] }
    /// `CustomerItemCode` in queries and change sets.
    public static var customerItemCode: Property<Self, String?> { Property(8) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 9] }
    /// `CustomField` in queries and change sets.
    public static var customField: Property<Self, String?> { Property(9) }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 10] }
    /// `DeliveryDate` in queries and change sets.
    public static var deliveryDate: Property<Self, LocalDateTime?> { Property(10) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 11] }
    /// `Description` in queries and change sets.
    public static var description: Property<Self, String?> { Property(11) }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 12] }
    /// `Discount` in queries and change sets.
    public static var discount: Property<Self, Decimal?> { Property(12) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[13] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32> { Property(13) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 14] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(14) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 15] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(15) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 16] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(16) }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 17] }
    /// `ItemVersion` in queries and change sets.
    public static var itemVersion: Property<Self, UUID?> { Property(17) }

    /// `ItemVersionDescription` · Edm.String
    public var itemVersionDescription: String? { row[ifPresent: 18] }
    /// `ItemVersionDescription` in queries and change sets.
    public static var itemVersionDescription: Property<Self, String?> { Property(18) }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[19] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: Property<Self, Int32> { Property(19) }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 20] }
    /// `NetPrice` in queries and change sets.
    public static var netPrice: Property<Self, Decimal?> { Property(20) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 21] }
    /// `Notes` in queries and change sets.
    public static var notes: Property<Self, String?> { Property(21) }

    /// `OrderID` · Edm.Guid
    public var orderID: UUID { row[22] }
    /// `OrderID` in queries and change sets.
    public static var orderID: Property<Self, UUID> { Property(22) }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[23] }
    /// `OrderNumber` in queries and change sets.
    public static var orderNumber: Property<Self, Int32> { Property(23) }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 24] }
    /// `Pricelist` in queries and change sets.
    public static var pricelist: Property<Self, UUID?> { Property(24) }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[ifPresent: 25] }
    /// `PricelistDescription` in queries and change sets.
    public static var pricelistDescription: Property<Self, String?> { Property(25) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 26] }
    /// `Project` in queries and change sets.
    public static var project: Property<Self, UUID?> { Property(26) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 27] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: Property<Self, String?> { Property(27) }

    /// `PurchaseOrder` · Edm.Guid
    public var purchaseOrder: UUID? { row[ifPresent: 28] }
    /// `PurchaseOrder` in queries and change sets.
    public static var purchaseOrder: Property<Self, UUID?> { Property(28) }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[ifPresent: 29] }
    /// `PurchaseOrderLine` in queries and change sets.
    public static var purchaseOrderLine: Property<Self, UUID?> { Property(29) }

    /// `PurchaseOrderLineNumber` · Edm.Int32
    public var purchaseOrderLineNumber: Int32? { row[ifPresent: 30] }
    /// `PurchaseOrderLineNumber` in queries and change sets.
    public static var purchaseOrderLineNumber: Property<Self, Int32?> { Property(30) }

    /// `PurchaseOrderNumber` · Edm.Int32
    public var purchaseOrderNumber: Int32? { row[ifPresent: 31] }
    /// `PurchaseOrderNumber` in queries and change sets.
    public static var purchaseOrderNumber: Property<Self, Int32?> { Property(31) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 32] }
    /// `Quantity` in queries and change sets.
    public static var quantity: Property<Self, Decimal?> { Property(32) }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 33] }
    /// `ShopOrder` in queries and change sets.
    public static var shopOrder: Property<Self, UUID?> { Property(33) }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 34] }
    /// `UnitCode` in queries and change sets.
    public static var unitCode: Property<Self, String?> { Property(34) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 35] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: Property<Self, String?> { Property(35) }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 36] }
    /// `UnitPrice` in queries and change sets.
    public static var unitPrice: Property<Self, Decimal?> { Property(36) }

    /// `UseDropShipment` · Edm.Byte
    public var useDropShipment: Bool { row[37] }
    /// `UseDropShipment` in queries and change sets.
    public static var useDropShipment: Property<Self, Bool> { Property(37) }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 38] }
    /// `VATAmount` in queries and change sets.
    public static var vatAmount: Property<Self, Decimal?> { Property(38) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 39] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: Property<Self, String?> { Property(39) }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 40] }
    /// `VATCodeDescription` in queries and change sets.
    public static var vatCodeDescription: Property<Self, String?> { Property(40) }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 41] }
    /// `VATPercentage` in queries and change sets.
    public static var vatPercentage: Property<Self, Decimal?> { Property(41) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                       Guid!     key
      AmountDC                 Double!
      AmountFC                 Double!
      CostCenter               String
      CostCenterDescription    String
      CostPriceFC              Double
      CostUnit                 String
      CostUnitDescription      String
      CustomerItemCode         String
      CustomField              String
      DeliveryDate             DateTime
      Description              String
      Discount                 Double
      Division                 Int32!
      Item                     Guid
      ItemCode                 String
      ItemDescription          String
      ItemVersion              Guid
      ItemVersionDescription   String
      LineNumber               Int32!
      NetPrice                 Double
      Notes                    String
      OrderID                  Guid!
      OrderNumber              Int32!
      Pricelist                Guid
      PricelistDescription     String
      Project                  Guid
      ProjectDescription       String
      PurchaseOrder            Guid
      PurchaseOrderLine        Guid
      PurchaseOrderLineNumber  Int32
      PurchaseOrderNumber      Int32
      Quantity                 Double
      ShopOrder                Guid
      UnitCode                 String
      UnitDescription          String
      UnitPrice                Double
      UseDropShipment          Byte!
      VATAmount                Double
      VATCode                  String
      VATCodeDescription       String
      VATPercentage            Double
      """)
  }
}

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder:StockBatchNumber`
  nonisolated public struct StockBatchNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `BatchNumberID` · Edm.Guid
    public var batchNumberID: UUID? { row[ifPresent: 1] }
    /// `BatchNumberID` in queries and change sets.
    public static var batchNumberID: Property<Self, UUID?> { Property(1) }

    /// `BatchNumber` · Edm.String
    public var batchNumber: String? { row[ifPresent: 2] }
    /// `BatchNumber` in queries and change sets.
    public static var batchNumber: Property<Self, String?> { Property(2) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 3] }
    /// `Quantity` in queries and change sets.
    public static var quantity: Property<Self, Decimal?> { Property(3) }

    /// `DraftStockTransactionID` · Edm.Guid
    public var draftStockTransactionID: UUID? { row[ifPresent: 4] }
    /// `DraftStockTransactionID` in queries and change sets.
    public static var draftStockTransactionID: Property<Self, UUID?> { Property(4) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 5] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(5) }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: Bool? { row[ifPresent: 6] }
    /// `IsBlocked` in queries and change sets.
    public static var isBlocked: Property<Self, Bool?> { Property(6) }

    /// `IsDraft` · Edm.Byte
    public var isDraft: Bool? { row[ifPresent: 7] }
    /// `IsDraft` in queries and change sets.
    public static var isDraft: Property<Self, Bool?> { Property(7) }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[ifPresent: 8] }
    /// `ParentID` in queries and change sets.
    public static var parentID: Property<Self, UUID?> { Property(8) }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[ifPresent: 9] }
    /// `PickOrderLine` in queries and change sets.
    public static var pickOrderLine: Property<Self, UUID?> { Property(9) }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[ifPresent: 10] }
    /// `SalesReturnLine` in queries and change sets.
    public static var salesReturnLine: Property<Self, UUID?> { Property(10) }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[ifPresent: 11] }
    /// `StockCountLine` in queries and change sets.
    public static var stockCountLine: Property<Self, UUID?> { Property(11) }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 12] }
    /// `SalesOrderLine` in queries and change sets.
    public static var salesOrderLine: Property<Self, UUID?> { Property(12) }

    /// `StockTransactionID` · Edm.Guid
    public var stockTransactionID: UUID? { row[ifPresent: 13] }
    /// `StockTransactionID` in queries and change sets.
    public static var stockTransactionID: Property<Self, UUID?> { Property(13) }

    /// `StockTransactionType` · Edm.Int32
    public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
    /// `StockTransactionType` in queries and change sets.
    public static var stockTransactionType: Property<Self, StockTransactionType?> { Property(14) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 15] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: Property<Self, UUID?> { Property(15) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 16] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: Property<Self, String?> { Property(16) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 17] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: Property<Self, String?> { Property(17) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 18] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(18) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 19] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(19) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 20] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(20) }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[ifPresent: 21] }
    /// `WarehouseTransferLine` in queries and change sets.
    public static var warehouseTransferLine: Property<Self, UUID?> { Property(21) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 22] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(22) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 23] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(23) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 24] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(24) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(25) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 26] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(26) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 27] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(27) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 28] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(28) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 29] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(29) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 30] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(30) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 31] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(31) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 32] }
    /// `Remarks` in queries and change sets.
    public static var remarks: Property<Self, String?> { Property(32) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key
      BatchNumberID               Guid
      BatchNumber                 String
      Quantity                    Double
      DraftStockTransactionID     Guid
      EndDate                     DateTime
      IsBlocked                   Byte
      IsDraft                     Byte
      ParentID                    Guid
      PickOrderLine               Guid
      SalesReturnLine             Guid
      StockCountLine              Guid
      SalesOrderLine              Guid
      StockTransactionID          Guid
      StockTransactionType        Int32
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      WarehouseTransferLine       Guid
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Remarks                     String
      """)
  }
}

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder:StockSerialNumber`
  nonisolated public struct StockSerialNumber: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }
    /// `ID` in queries and change sets.
    public static var id: Property<Self, UUID> { Property(0) }

    /// `SerialNumberID` · Edm.Guid
    public var serialNumberID: UUID? { row[ifPresent: 1] }
    /// `SerialNumberID` in queries and change sets.
    public static var serialNumberID: Property<Self, UUID?> { Property(1) }

    /// `SerialNumber` · Edm.String
    public var serialNumber: String? { row[ifPresent: 2] }
    /// `SerialNumber` in queries and change sets.
    public static var serialNumber: Property<Self, String?> { Property(2) }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 3] }
    /// `StartDate` in queries and change sets.
    public static var startDate: Property<Self, LocalDateTime?> { Property(3) }

    /// `ParentID` · Edm.Guid
    public var parentID: UUID? { row[ifPresent: 4] }
    /// `ParentID` in queries and change sets.
    public static var parentID: Property<Self, UUID?> { Property(4) }

    /// `DraftStockTransactionID` · Edm.Guid
    public var draftStockTransactionID: UUID? { row[ifPresent: 5] }
    /// `DraftStockTransactionID` in queries and change sets.
    public static var draftStockTransactionID: Property<Self, UUID?> { Property(5) }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 6] }
    /// `EndDate` in queries and change sets.
    public static var endDate: Property<Self, LocalDateTime?> { Property(6) }

    /// `IsBlocked` · Edm.Byte
    public var isBlocked: Bool? { row[ifPresent: 7] }
    /// `IsBlocked` in queries and change sets.
    public static var isBlocked: Property<Self, Bool?> { Property(7) }

    /// `IsDraft` · Edm.Byte
    public var isDraft: Bool? { row[ifPresent: 8] }
    /// `IsDraft` in queries and change sets.
    public static var isDraft: Property<Self, Bool?> { Property(8) }

    /// `PickOrderLine` · Edm.Guid
    public var pickOrderLine: UUID? { row[ifPresent: 9] }
    /// `PickOrderLine` in queries and change sets.
    public static var pickOrderLine: Property<Self, UUID?> { Property(9) }

    /// `SalesReturnLine` · Edm.Guid
    public var salesReturnLine: UUID? { row[ifPresent: 10] }
    /// `SalesReturnLine` in queries and change sets.
    public static var salesReturnLine: Property<Self, UUID?> { Property(10) }

    /// `StockCountLine` · Edm.Guid
    public var stockCountLine: UUID? { row[ifPresent: 11] }
    /// `StockCountLine` in queries and change sets.
    public static var stockCountLine: Property<Self, UUID?> { Property(11) }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 12] }
    /// `SalesOrderLine` in queries and change sets.
    public static var salesOrderLine: Property<Self, UUID?> { Property(12) }

    /// `StockTransactionID` · Edm.Guid
    public var stockTransactionID: UUID? { row[ifPresent: 13] }
    /// `StockTransactionID` in queries and change sets.
    public static var stockTransactionID: Property<Self, UUID?> { Property(13) }

    /// `StockTransactionType` · Edm.Int32
    public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
    /// `StockTransactionType` in queries and change sets.
    public static var stockTransactionType: Property<Self, StockTransactionType?> { Property(14) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 15] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: Property<Self, UUID?> { Property(15) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 16] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: Property<Self, String?> { Property(16) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 17] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: Property<Self, String?> { Property(17) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 18] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: Property<Self, UUID?> { Property(18) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 19] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: Property<Self, String?> { Property(19) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 20] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: Property<Self, String?> { Property(20) }

    /// `WarehouseTransferLine` · Edm.Guid
    public var warehouseTransferLine: UUID? { row[ifPresent: 21] }
    /// `WarehouseTransferLine` in queries and change sets.
    public static var warehouseTransferLine: Property<Self, UUID?> { Property(21) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 22] }
    /// `Created` in queries and change sets.
    public static var created: Property<Self, LocalDateTime?> { Property(22) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 23] }
    /// `Creator` in queries and change sets.
    public static var creator: Property<Self, UUID?> { Property(23) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 24] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: Property<Self, String?> { Property(24) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 25] }
    /// `Division` in queries and change sets.
    public static var division: Property<Self, Int32?> { Property(25) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 26] }
    /// `Item` in queries and change sets.
    public static var item: Property<Self, UUID?> { Property(26) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 27] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: Property<Self, String?> { Property(27) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 28] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: Property<Self, String?> { Property(28) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 29] }
    /// `Modified` in queries and change sets.
    public static var modified: Property<Self, LocalDateTime?> { Property(29) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 30] }
    /// `Modifier` in queries and change sets.
    public static var modifier: Property<Self, UUID?> { Property(30) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 31] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: Property<Self, String?> { Property(31) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 32] }
    /// `Remarks` in queries and change sets.
    public static var remarks: Property<Self, String?> { Property(32) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                          Guid!     key
      SerialNumberID              Guid
      SerialNumber                String
      StartDate                   DateTime
      ParentID                    Guid
      DraftStockTransactionID     Guid
      EndDate                     DateTime
      IsBlocked                   Byte
      IsDraft                     Byte
      PickOrderLine               Guid
      SalesReturnLine             Guid
      StockCountLine              Guid
      SalesOrderLine              Guid
      StockTransactionID          Guid
      StockTransactionType        Int32
      StorageLocation             Guid
      StorageLocationCode         String
      StorageLocationDescription  String
      Warehouse                   Guid
      WarehouseCode               String
      WarehouseDescription        String
      WarehouseTransferLine       Guid
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      Division                    Int32
      Item                        Guid
      ItemCode                    String
      ItemDescription             String
      Modified                    DateTime
      Modifier                    Guid
      ModifierFullName            String
      Remarks                     String
      """)
  }
}
