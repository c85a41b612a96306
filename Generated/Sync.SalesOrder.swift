// exact-online-generator 0.1.0 · for runtime 1 · services/sync/SalesOrder.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/SalesOrder`
  nonisolated public struct SalesOrder: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `GoodsDeliveries` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
    public var goodsDeliveries: EntitySet<Sync.SalesOrder.GoodsDeliverySync, Methods.Read> { EntitySet(root, "GoodsDeliveries") }

    /// `GoodsDeliveryLines` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
    public var goodsDeliveryLines: EntitySet<Sync.SalesOrder.GoodsDeliveryLineSync, Methods.Read> { EntitySet(root, "GoodsDeliveryLines") }

    /// `SalesOrderHeaders` · read · 1000 rows a page · `$select` required · permission "Sales orders"
    public var salesOrderHeaders: EntitySet<Sync.SalesOrder.SalesOrderHeaderSync, Methods.Read> { EntitySet(root, "SalesOrderHeaders") }

    /// `SalesOrderLines` · read · 1000 rows a page · `$select` required · permission "Sales orders"
    public var salesOrderLines: EntitySet<Sync.SalesOrder.SalesOrderLineSync, Methods.Read> { EntitySet(root, "SalesOrderLines") }
  }
}

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder/GoodsDeliveryLines` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
  nonisolated public struct GoodsDeliveryLineSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

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
    public static var entryID: SelectableProperty<Self, UUID?> { SelectableProperty(8) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[9] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(9) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 10] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(10) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 11] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(11) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 12] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(12) }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 13] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: SelectableProperty<Self, Int32?> { SelectableProperty(13) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 14] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(14) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 15] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(15) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 16] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 17] }
    /// `Notes` in queries and change sets.
    public static var notes: SelectableProperty<Self, String?> { SelectableProperty(17) }

    /// `QuantityDelivered` · Edm.Double
    public var quantityDelivered: Decimal? { row[ifPresent: 18] }
    /// `QuantityDelivered` in queries and change sets.
    public static var quantityDelivered: SelectableProperty<Self, Decimal?> { SelectableProperty(18) }

    /// `QuantityOrdered` · Edm.Double
    public var quantityOrdered: Decimal? { row[ifPresent: 19] }
    /// `QuantityOrdered` in queries and change sets.
    public static var quantityOrdered: SelectableProperty<Self, Decimal?> { SelectableProperty(19) }

    /// `SalesOrderLineID` · Edm.Guid
    public var salesOrderLineID: UUID? { row[ifPresent: 20] }
    /// `SalesOrderLineID` in queries and change sets.
    public static var salesOrderLineID: SelectableProperty<Self, UUID?> { SelectableProperty(20) }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 21] }
    /// `SalesOrderLineNumber` in queries and change sets.
    public static var salesOrderLineNumber: SelectableProperty<Self, Int32?> { SelectableProperty(21) }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 22] }
    /// `SalesOrderNumber` in queries and change sets.
    public static var salesOrderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(22) }

    /// `StorageLocation` · Edm.Guid
    public var storageLocation: UUID? { row[ifPresent: 23] }
    /// `StorageLocation` in queries and change sets.
    public static var storageLocation: SelectableProperty<Self, UUID?> { SelectableProperty(23) }

    /// `StorageLocationCode` · Edm.String
    public var storageLocationCode: String? { row[ifPresent: 24] }
    /// `StorageLocationCode` in queries and change sets.
    public static var storageLocationCode: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `StorageLocationDescription` · Edm.String
    public var storageLocationDescription: String? { row[ifPresent: 25] }
    /// `StorageLocationDescription` in queries and change sets.
    public static var storageLocationDescription: SelectableProperty<Self, String?> { SelectableProperty(25) }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 26] }
    /// `TrackingNumber` in queries and change sets.
    public static var trackingNumber: SelectableProperty<Self, String?> { SelectableProperty(26) }

    /// `Unitcode` · Edm.String
    public var unitcode: String? { row[ifPresent: 27] }
    /// `Unitcode` in queries and change sets.
    public static var unitcode: SelectableProperty<Self, String?> { SelectableProperty(27) }

    /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
    public var batchNumbers: Expanded<Sync.SalesOrder.StockBatchNumber> { row[28] }
    /// `BatchNumbers` in queries and change sets.
    public static var batchNumbers: Navigation<Self, Sync.SalesOrder.StockBatchNumber> { Navigation(28) }

    /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
    public var serialNumbers: Expanded<Sync.SalesOrder.StockSerialNumber> { row[29] }
    /// `SerialNumbers` in queries and change sets.
    public static var serialNumbers: Navigation<Self, Sync.SalesOrder.StockSerialNumber> { Navigation(29) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                   Int64!                              key
      Created                     DateTime
      Creator                     Guid
      CreatorFullName             String
      CustomerItemCode            String
      DeliveryDate                DateTime
      Description                 String
      Division                    Int32
      EntryID                     Guid
      ID                          Guid!
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
      BatchNumbers                Sync.SalesOrder.StockBatchNumber*
      SerialNumbers               Sync.SalesOrder.StockSerialNumber*
      """, related: { [Sync.SalesOrder.StockBatchNumber.table, Sync.SalesOrder.StockSerialNumber.table] })
  }
}

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder/GoodsDeliveries` · read · 1000 rows a page · `$select` required · permission "Logistics wms"
  nonisolated public struct GoodsDeliverySync: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

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
    public static var document: SelectableProperty<Self, UUID?> { SelectableProperty(14) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 15] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `EntryID` · Edm.Guid
    public var entryID: UUID { row[16] }
    /// `EntryID` in queries and change sets.
    public static var entryID: SelectableProperty<Self, UUID> { SelectableProperty(16) }

    /// `EntryNumber` · Edm.Int32
    public var entryNumber: Int32? { row[ifPresent: 17] }
    /// `EntryNumber` in queries and change sets.
    public static var entryNumber: SelectableProperty<Self, Int32?> { SelectableProperty(17) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 18] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(18) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 19] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(19) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 20] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(20) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 21] }
    /// `Remarks` in queries and change sets.
    public static var remarks: SelectableProperty<Self, String?> { SelectableProperty(21) }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 22] }
    /// `ShippingMethod` in queries and change sets.
    public static var shippingMethod: SelectableProperty<Self, UUID?> { SelectableProperty(22) }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 23] }
    /// `ShippingMethodCode` in queries and change sets.
    public static var shippingMethodCode: SelectableProperty<Self, String?> { SelectableProperty(23) }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 24] }
    /// `ShippingMethodDescription` in queries and change sets.
    public static var shippingMethodDescription: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `TrackingNumber` · Edm.String
    public var trackingNumber: String? { row[ifPresent: 25] }
    /// `TrackingNumber` in queries and change sets.
    public static var trackingNumber: SelectableProperty<Self, String?> { SelectableProperty(25) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 26] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: SelectableProperty<Self, UUID?> { SelectableProperty(26) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 27] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(27) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 28] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(28) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                      Int64!    key
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      DeliveryAccount                Guid
      DeliveryAccountCode            String    padded(18)
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
      EntryID                        Guid!
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
      """)
  }
}

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder/SalesOrderHeaders` · read · 1000 rows a page · `$select` required · permission "Sales orders"
  nonisolated public struct SalesOrderHeaderSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: SelectableProperty<Self, Decimal> { SelectableProperty(1) }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 2] }
    /// `AmountDiscount` in queries and change sets.
    public static var amountDiscount: SelectableProperty<Self, Decimal?> { SelectableProperty(2) }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }
    /// `AmountDiscountExclVat` in queries and change sets.
    public static var amountDiscountExclVAT: SelectableProperty<Self, Decimal?> { SelectableProperty(3) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[4] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: SelectableProperty<Self, Decimal> { SelectableProperty(4) }

    /// `AmountFCExclVat` · Edm.Double
    public var amountFCExclVAT: Decimal? { row[ifPresent: 5] }
    /// `AmountFCExclVat` in queries and change sets.
    public static var amountFCExclVAT: SelectableProperty<Self, Decimal?> { SelectableProperty(5) }

    /// `ApprovalStatus` · Edm.Int16
    public var approvalStatus: OrderApprovalStatus { row[6] }
    /// `ApprovalStatus` in queries and change sets.
    public static var approvalStatus: SelectableProperty<Self, OrderApprovalStatus> { SelectableProperty(6) }

    /// `ApprovalStatusDescription` · Edm.String
    public var approvalStatusDescription: String? { row[ifPresent: 7] }
    /// `ApprovalStatusDescription` in queries and change sets.
    public static var approvalStatusDescription: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `Approved` · Edm.DateTime
    public var approved: LocalDateTime? { row[ifPresent: 8] }
    /// `Approved` in queries and change sets.
    public static var approved: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(8) }

    /// `Approver` · Edm.Guid
    public var approver: UUID? { row[ifPresent: 9] }
    /// `Approver` in queries and change sets.
    public static var approver: SelectableProperty<Self, UUID?> { SelectableProperty(9) }

    /// `ApproverFullName` · Edm.String
    public var approverFullName: String? { row[ifPresent: 10] }
    /// `ApproverFullName` in queries and change sets.
    public static var approverFullName: SelectableProperty<Self, String?> { SelectableProperty(10) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[11] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime> { SelectableProperty(11) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 12] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(12) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 13] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 14] }
    /// `Currency` in queries and change sets.
    public static var currency: SelectableProperty<Self, String?> { SelectableProperty(14) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 15] }
    /// `CustomField` in queries and change sets.
    public static var customField: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[ifPresent: 16] }
    /// `DeliverTo` in queries and change sets.
    public static var deliverTo: SelectableProperty<Self, UUID?> { SelectableProperty(16) }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[ifPresent: 17] }
    /// `DeliverToContactPerson` in queries and change sets.
    public static var deliverToContactPerson: SelectableProperty<Self, UUID?> { SelectableProperty(17) }

    /// `DeliverToContactPersonFullName` · Edm.String
    public var deliverToContactPersonFullName: String? { row[ifPresent: 18] }
    /// `DeliverToContactPersonFullName` in queries and change sets.
    public static var deliverToContactPersonFullName: SelectableProperty<Self, String?> { SelectableProperty(18) }

    /// `DeliverToName` · Edm.String
    public var deliverToName: String? { row[ifPresent: 19] }
    /// `DeliverToName` in queries and change sets.
    public static var deliverToName: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 20] }
    /// `DeliveryAddress` in queries and change sets.
    public static var deliveryAddress: SelectableProperty<Self, UUID?> { SelectableProperty(20) }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 21] }
    /// `DeliveryDate` in queries and change sets.
    public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(21) }

    /// `DeliveryStatus` · Edm.Int16
    public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 22] }
    /// `DeliveryStatus` in queries and change sets.
    public static var deliveryStatus: SelectableProperty<Self, SalesOrderStatus?> { SelectableProperty(22) }

    /// `DeliveryStatusDescription` · Edm.String
    public var deliveryStatusDescription: String? { row[ifPresent: 23] }
    /// `DeliveryStatusDescription` in queries and change sets.
    public static var deliveryStatusDescription: SelectableProperty<Self, String?> { SelectableProperty(23) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 24] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 25] }
    /// `Discount` in queries and change sets.
    public static var discount: SelectableProperty<Self, Decimal?> { SelectableProperty(25) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[26] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32> { SelectableProperty(26) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 27] }
    /// `Document` in queries and change sets.
    public static var document: SelectableProperty<Self, UUID?> { SelectableProperty(27) }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 28] }
    /// `DocumentNumber` in queries and change sets.
    public static var documentNumber: SelectableProperty<Self, Int32?> { SelectableProperty(28) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 29] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: SelectableProperty<Self, String?> { SelectableProperty(29) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[30] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(30) }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 31] }
    /// `IncotermAddress` in queries and change sets.
    public static var incotermAddress: SelectableProperty<Self, String?> { SelectableProperty(31) }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 32] }
    /// `IncotermCode` in queries and change sets.
    public static var incotermCode: SelectableProperty<Self, String?> { SelectableProperty(32) }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 33] }
    /// `IncotermVersion` in queries and change sets.
    public static var incotermVersion: SelectableProperty<Self, IncotermVersion?> { SelectableProperty(33) }

    /// `InvoiceStatus` · Edm.Int16
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 34] }
    /// `InvoiceStatus` in queries and change sets.
    public static var invoiceStatus: SelectableProperty<Self, SalesOrderStatus?> { SelectableProperty(34) }

    /// `InvoiceStatusDescription` · Edm.String
    public var invoiceStatusDescription: String? { row[ifPresent: 35] }
    /// `InvoiceStatusDescription` in queries and change sets.
    public static var invoiceStatusDescription: SelectableProperty<Self, String?> { SelectableProperty(35) }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 36] }
    /// `InvoiceTo` in queries and change sets.
    public static var invoiceTo: SelectableProperty<Self, UUID?> { SelectableProperty(36) }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 37] }
    /// `InvoiceToContactPerson` in queries and change sets.
    public static var invoiceToContactPerson: SelectableProperty<Self, UUID?> { SelectableProperty(37) }

    /// `InvoiceToContactPersonFullName` · Edm.String
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 38] }
    /// `InvoiceToContactPersonFullName` in queries and change sets.
    public static var invoiceToContactPersonFullName: SelectableProperty<Self, String?> { SelectableProperty(38) }

    /// `InvoiceToName` · Edm.String
    public var invoiceToName: String? { row[ifPresent: 39] }
    /// `InvoiceToName` in queries and change sets.
    public static var invoiceToName: SelectableProperty<Self, String?> { SelectableProperty(39) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[40] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime> { SelectableProperty(40) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 41] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(41) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 42] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(42) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 43] }
    /// `Notes` in queries and change sets.
    public static var notes: SelectableProperty<Self, String?> { SelectableProperty(43) }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 44] }
    /// `OrderDate` in queries and change sets.
    public static var orderDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(44) }

    /// `OrderedBy` · Edm.Guid
    public var orderedBy: UUID? { row[ifPresent: 45] }
    /// `OrderedBy` in queries and change sets.
    public static var orderedBy: SelectableProperty<Self, UUID?> { SelectableProperty(45) }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 46] }
    /// `OrderedByContactPerson` in queries and change sets.
    public static var orderedByContactPerson: SelectableProperty<Self, UUID?> { SelectableProperty(46) }

    /// `OrderedByContactPersonFullName` · Edm.String
    public var orderedByContactPersonFullName: String? { row[ifPresent: 47] }
    /// `OrderedByContactPersonFullName` in queries and change sets.
    public static var orderedByContactPersonFullName: SelectableProperty<Self, String?> { SelectableProperty(47) }

    /// `OrderedByName` · Edm.String
    public var orderedByName: String? { row[ifPresent: 48] }
    /// `OrderedByName` in queries and change sets.
    public static var orderedByName: SelectableProperty<Self, String?> { SelectableProperty(48) }

    /// `OrderID` · Edm.Guid
    public var orderID: UUID { row[49] }
    /// `OrderID` in queries and change sets.
    public static var orderID: SelectableProperty<Self, UUID> { SelectableProperty(49) }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[50] }
    /// `OrderNumber` in queries and change sets.
    public static var orderNumber: SelectableProperty<Self, Int32> { SelectableProperty(50) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 51] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: SelectableProperty<Self, String?> { SelectableProperty(51) }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 52] }
    /// `PaymentConditionDescription` in queries and change sets.
    public static var paymentConditionDescription: SelectableProperty<Self, String?> { SelectableProperty(52) }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 53] }
    /// `PaymentReference` in queries and change sets.
    public static var paymentReference: SelectableProperty<Self, String?> { SelectableProperty(53) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 54] }
    /// `Project` in queries and change sets.
    public static var project: SelectableProperty<Self, UUID?> { SelectableProperty(54) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 55] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: SelectableProperty<Self, String?> { SelectableProperty(55) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 56] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: SelectableProperty<Self, String?> { SelectableProperty(56) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 57] }
    /// `Remarks` in queries and change sets.
    public static var remarks: SelectableProperty<Self, String?> { SelectableProperty(57) }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 58] }
    /// `SalesChannel` in queries and change sets.
    public static var salesChannel: SelectableProperty<Self, UUID?> { SelectableProperty(58) }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 59] }
    /// `SalesChannelCode` in queries and change sets.
    public static var salesChannelCode: SelectableProperty<Self, String?> { SelectableProperty(59) }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 60] }
    /// `SalesChannelDescription` in queries and change sets.
    public static var salesChannelDescription: SelectableProperty<Self, String?> { SelectableProperty(60) }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 61] }
    /// `Salesperson` in queries and change sets.
    public static var salesperson: SelectableProperty<Self, UUID?> { SelectableProperty(61) }

    /// `SalespersonFullName` · Edm.String
    public var salespersonFullName: String? { row[ifPresent: 62] }
    /// `SalespersonFullName` in queries and change sets.
    public static var salespersonFullName: SelectableProperty<Self, String?> { SelectableProperty(62) }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 63] }
    /// `SelectionCode` in queries and change sets.
    public static var selectionCode: SelectableProperty<Self, UUID?> { SelectableProperty(63) }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 64] }
    /// `SelectionCodeCode` in queries and change sets.
    public static var selectionCodeCode: SelectableProperty<Self, String?> { SelectableProperty(64) }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 65] }
    /// `SelectionCodeDescription` in queries and change sets.
    public static var selectionCodeDescription: SelectableProperty<Self, String?> { SelectableProperty(65) }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 66] }
    /// `ShippingMethod` in queries and change sets.
    public static var shippingMethod: SelectableProperty<Self, UUID?> { SelectableProperty(66) }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 67] }
    /// `ShippingMethodCode` in queries and change sets.
    public static var shippingMethodCode: SelectableProperty<Self, String?> { SelectableProperty(67) }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 68] }
    /// `ShippingMethodDescription` in queries and change sets.
    public static var shippingMethodDescription: SelectableProperty<Self, String?> { SelectableProperty(68) }

    /// `Status` · Edm.Int16
    public var status: SalesOrderStatus? { row[ifPresent: 69] }
    /// `Status` in queries and change sets.
    public static var status: SelectableProperty<Self, SalesOrderStatus?> { SelectableProperty(69) }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 70] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: SelectableProperty<Self, String?> { SelectableProperty(70) }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 71] }
    /// `VATAmount` in queries and change sets.
    public static var vatAmount: SelectableProperty<Self, Decimal?> { SelectableProperty(71) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 72] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: SelectableProperty<Self, String?> { SelectableProperty(72) }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 73] }
    /// `VATCodeDescription` in queries and change sets.
    public static var vatCodeDescription: SelectableProperty<Self, String?> { SelectableProperty(73) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 74] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(74) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 75] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(75) }

    /// `WarehouseID` · Edm.Guid
    public var warehouseID: UUID? { row[ifPresent: 76] }
    /// `WarehouseID` in queries and change sets.
    public static var warehouseID: SelectableProperty<Self, UUID?> { SelectableProperty(76) }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 77] }
    /// `YourRef` in queries and change sets.
    public static var yourRef: SelectableProperty<Self, String?> { SelectableProperty(77) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                       Int64!     key
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
      ID                              Guid!
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
      Notes                           String
      OrderDate                       DateTime
      OrderedBy                       Guid
      OrderedByContactPerson          Guid
      OrderedByContactPersonFullName  String
      OrderedByName                   String
      OrderID                         Guid!
      OrderNumber                     Int32!
      PaymentCondition                String
      PaymentConditionDescription     String
      PaymentReference                String
      Project                         Guid
      ProjectCode                     String
      ProjectDescription              String
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
      ShippingMethodCode              String
      ShippingMethodDescription       String
      Status                          Int16
      StatusDescription               String
      VATAmount                       Double
      VATCode                         String
      VATCodeDescription              String
      WarehouseCode                   String
      WarehouseDescription            String
      WarehouseID                     Guid
      YourRef                         String
      """)
  }
}

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder/SalesOrderLines` · read · 1000 rows a page · `$select` required · permission "Sales orders"
  nonisolated public struct SalesOrderLineSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: SelectableProperty<Self, Decimal> { SelectableProperty(1) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[2] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: SelectableProperty<Self, Decimal> { SelectableProperty(2) }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 3] }
    /// `CostCenter` in queries and change sets.
    public static var costCenter: SelectableProperty<Self, String?> { SelectableProperty(3) }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 4] }
    /// `CostCenterDescription` in queries and change sets.
    public static var costCenterDescription: SelectableProperty<Self, String?> { SelectableProperty(4) }

    /// `CostPriceFC` · Edm.Double
    public var costPriceFC: Decimal? { row[ifPresent: 5] }
    /// `CostPriceFC` in queries and change sets.
    public static var costPriceFC: SelectableProperty<Self, Decimal?> { SelectableProperty(5) }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 6] }
    /// `CostUnit` in queries and change sets.
    public static var costUnit: SelectableProperty<Self, String?> { SelectableProperty(6) }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 7] }
    /// `CostUnitDescription` in queries and change sets.
    public static var costUnitDescription: SelectableProperty<Self, String?> { SelectableProperty(7) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 8] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(8) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 9] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(9) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 10] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(10) }

    /// `CustomerItemCode` · Edm.String
    public var customerItemCode: String? { row[ifPresent: 11] }
    /// `CustomerItemCode` in queries and change sets.
    public static var customerItemCode: SelectableProperty<Self, String?> { SelectableProperty(11) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 12] }
    /// `CustomField` in queries and change sets.
    public static var customField: SelectableProperty<Self, String?> { SelectableProperty(12) }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 13] }
    /// `DeliveryDate` in queries and change sets.
    public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(13) }

    /// `DeliveryStatus` · Edm.Int16
    public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 14] }
    /// `DeliveryStatus` in queries and change sets.
    public static var deliveryStatus: SelectableProperty<Self, SalesOrderStatus?> { SelectableProperty(14) }

    /// `DeliveryStatusDescription` · Edm.String
    public var deliveryStatusDescription: String? { row[ifPresent: 15] }
    /// `DeliveryStatusDescription` in queries and change sets.
    public static var deliveryStatusDescription: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 16] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 17] }
    /// `Discount` in queries and change sets.
    public static var discount: SelectableProperty<Self, Decimal?> { SelectableProperty(17) }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[18] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32> { SelectableProperty(18) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[19] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(19) }

    /// `InvoiceStatus` · Edm.Int16
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 20] }
    /// `InvoiceStatus` in queries and change sets.
    public static var invoiceStatus: SelectableProperty<Self, SalesOrderStatus?> { SelectableProperty(20) }

    /// `InvoiceStatusDescription` · Edm.String
    public var invoiceStatusDescription: String? { row[ifPresent: 21] }
    /// `InvoiceStatusDescription` in queries and change sets.
    public static var invoiceStatusDescription: SelectableProperty<Self, String?> { SelectableProperty(21) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 22] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(22) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 23] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(23) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 24] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `ItemVersion` · Edm.Guid
    public var itemVersion: UUID? { row[ifPresent: 25] }
    /// `ItemVersion` in queries and change sets.
    public static var itemVersion: SelectableProperty<Self, UUID?> { SelectableProperty(25) }

    /// `ItemVersionDescription` · Edm.String
    public var itemVersionDescription: String? { row[ifPresent: 26] }
    /// `ItemVersionDescription` in queries and change sets.
    public static var itemVersionDescription: SelectableProperty<Self, String?> { SelectableProperty(26) }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32 { row[27] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: SelectableProperty<Self, Int32> { SelectableProperty(27) }

    /// `Margin` · Edm.Double
    public var margin: Decimal? { row[ifPresent: 28] }
    /// `Margin` in queries and change sets.
    public static var margin: SelectableProperty<Self, Decimal?> { SelectableProperty(28) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 29] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(29) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 30] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(30) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 31] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(31) }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 32] }
    /// `NetPrice` in queries and change sets.
    public static var netPrice: SelectableProperty<Self, Decimal?> { SelectableProperty(32) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 33] }
    /// `Notes` in queries and change sets.
    public static var notes: SelectableProperty<Self, String?> { SelectableProperty(33) }

    /// `OrderID` · Edm.Guid
    public var orderID: UUID { row[34] }
    /// `OrderID` in queries and change sets.
    public static var orderID: SelectableProperty<Self, UUID> { SelectableProperty(34) }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[35] }
    /// `OrderNumber` in queries and change sets.
    public static var orderNumber: SelectableProperty<Self, Int32> { SelectableProperty(35) }

    /// `Pricelist` · Edm.Guid
    public var pricelist: UUID? { row[ifPresent: 36] }
    /// `Pricelist` in queries and change sets.
    public static var pricelist: SelectableProperty<Self, UUID?> { SelectableProperty(36) }

    /// `PricelistDescription` · Edm.String
    public var pricelistDescription: String? { row[ifPresent: 37] }
    /// `PricelistDescription` in queries and change sets.
    public static var pricelistDescription: SelectableProperty<Self, String?> { SelectableProperty(37) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 38] }
    /// `Project` in queries and change sets.
    public static var project: SelectableProperty<Self, UUID?> { SelectableProperty(38) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 39] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: SelectableProperty<Self, String?> { SelectableProperty(39) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 40] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: SelectableProperty<Self, String?> { SelectableProperty(40) }

    /// `PurchaseOrder` · Edm.Guid
    public var purchaseOrder: UUID? { row[ifPresent: 41] }
    /// `PurchaseOrder` in queries and change sets.
    public static var purchaseOrder: SelectableProperty<Self, UUID?> { SelectableProperty(41) }

    /// `PurchaseOrderLine` · Edm.Guid
    public var purchaseOrderLine: UUID? { row[ifPresent: 42] }
    /// `PurchaseOrderLine` in queries and change sets.
    public static var purchaseOrderLine: SelectableProperty<Self, UUID?> { SelectableProperty(42) }

    /// `PurchaseOrderLineNumber` · Edm.Int32
    public var purchaseOrderLineNumber: Int32? { row[ifPresent: 43] }
    /// `PurchaseOrderLineNumber` in queries and change sets.
    public static var purchaseOrderLineNumber: SelectableProperty<Self, Int32?> { SelectableProperty(43) }

    /// `PurchaseOrderNumber` · Edm.Int32
    public var purchaseOrderNumber: Int32? { row[ifPresent: 44] }
    /// `PurchaseOrderNumber` in queries and change sets.
    public static var purchaseOrderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(44) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 45] }
    /// `Quantity` in queries and change sets.
    public static var quantity: SelectableProperty<Self, Decimal?> { SelectableProperty(45) }

    /// `QuantityDelivered` · Edm.Double
    public var quantityDelivered: Decimal? { row[ifPresent: 46] }
    /// `QuantityDelivered` in queries and change sets.
    public static var quantityDelivered: SelectableProperty<Self, Decimal?> { SelectableProperty(46) }

    /// `QuantityInvoiced` · Edm.Double
    public var quantityInvoiced: Decimal? { row[ifPresent: 47] }
    /// `QuantityInvoiced` in queries and change sets.
    public static var quantityInvoiced: SelectableProperty<Self, Decimal?> { SelectableProperty(47) }

    /// `ShopOrder` · Edm.Guid
    public var shopOrder: UUID? { row[ifPresent: 48] }
    /// `ShopOrder` in queries and change sets.
    public static var shopOrder: SelectableProperty<Self, UUID?> { SelectableProperty(48) }

    /// `ShopOrderNumber` · Edm.Int32
    public var shopOrderNumber: Int32? { row[ifPresent: 49] }
    /// `ShopOrderNumber` in queries and change sets.
    public static var shopOrderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(49) }

    /// `Status` · Edm.Int16
    public var status: SalesOrderStatus? { row[ifPresent: 50] }
    /// `Status` in queries and change sets.
    public static var status: SelectableProperty<Self, SalesOrderStatus?> { SelectableProperty(50) }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 51] }
    /// `StatusDescription` in queries and change sets.
    public static var statusDescription: SelectableProperty<Self, String?> { SelectableProperty(51) }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 52] }
    /// `UnitCode` in queries and change sets.
    public static var unitCode: SelectableProperty<Self, String?> { SelectableProperty(52) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 53] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(53) }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 54] }
    /// `UnitPrice` in queries and change sets.
    public static var unitPrice: SelectableProperty<Self, Decimal?> { SelectableProperty(54) }

    /// `UseDropShipment` · Edm.Byte
    public var useDropShipment: Bool { row[55] }
    /// `UseDropShipment` in queries and change sets.
    public static var useDropShipment: SelectableProperty<Self, Bool> { SelectableProperty(55) }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 56] }
    /// `VATAmount` in queries and change sets.
    public static var vatAmount: SelectableProperty<Self, Decimal?> { SelectableProperty(56) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 57] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: SelectableProperty<Self, String?> { SelectableProperty(57) }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 58] }
    /// `VATCodeDescription` in queries and change sets.
    public static var vatCodeDescription: SelectableProperty<Self, String?> { SelectableProperty(58) }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 59] }
    /// `VATPercentage` in queries and change sets.
    public static var vatPercentage: SelectableProperty<Self, Decimal?> { SelectableProperty(59) }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!    key
      AmountDC                   Double!
      AmountFC                   Double!
      CostCenter                 String
      CostCenterDescription      String
      CostPriceFC                Double
      CostUnit                   String
      CostUnitDescription        String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      CustomerItemCode           String
      CustomField                String
      DeliveryDate               DateTime
      DeliveryStatus             Int16
      DeliveryStatusDescription  String
      Description                String
      Discount                   Double
      Division                   Int32!
      ID                         Guid!
      InvoiceStatus              Int16
      InvoiceStatusDescription   String
      Item                       Guid
      ItemCode                   String
      ItemDescription            String
      ItemVersion                Guid
      ItemVersionDescription     String
      LineNumber                 Int32!
      Margin                     Double
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      NetPrice                   Double
      Notes                      String
      OrderID                    Guid!
      OrderNumber                Int32!
      Pricelist                  Guid
      PricelistDescription       String
      Project                    Guid
      ProjectCode                String
      ProjectDescription         String
      PurchaseOrder              Guid
      PurchaseOrderLine          Guid
      PurchaseOrderLineNumber    Int32
      PurchaseOrderNumber        Int32
      Quantity                   Double
      QuantityDelivered          Double
      QuantityInvoiced           Double
      ShopOrder                  Guid
      ShopOrderNumber            Int32
      Status                     Int16
      StatusDescription          String
      UnitCode                   String
      UnitDescription            String
      UnitPrice                  Double
      UseDropShipment            Byte!
      VATAmount                  Double
      VATCode                    String
      VATCodeDescription         String
      VATPercentage              Double
      """)
  }
}

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder:StockBatchNumber`
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

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder:StockSerialNumber`
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
