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

nonisolated extension Sync.SalesOrder.GoodsDeliveryLineSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(4) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: SelectableProperty<Self, String?> { .init(4) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(5) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(7) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(7) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID? { row.guid(8) }
  /// `EntryID` in queries and change sets.
  public static var entryID: SelectableProperty<Self, UUID?> { .init(8) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(9) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(10) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(10) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(11) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(11) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(12) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(12) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(13) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32?> { .init(13) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(14) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(14) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(15) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(15) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(16) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(16) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(17) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(17) }

  /// `QuantityDelivered` · Edm.Double
  public var quantityDelivered: Decimal? { row.decimal(18) }
  /// `QuantityDelivered` in queries and change sets.
  public static var quantityDelivered: SelectableProperty<Self, Decimal?> { .init(18) }

  /// `QuantityOrdered` · Edm.Double
  public var quantityOrdered: Decimal? { row.decimal(19) }
  /// `QuantityOrdered` in queries and change sets.
  public static var quantityOrdered: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `SalesOrderLineID` · Edm.Guid
  public var salesOrderLineID: UUID? { row.guid(20) }
  /// `SalesOrderLineID` in queries and change sets.
  public static var salesOrderLineID: SelectableProperty<Self, UUID?> { .init(20) }

  /// `SalesOrderLineNumber` · Edm.Int32
  public var salesOrderLineNumber: Int32? { row.int32(21) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: SelectableProperty<Self, Int32?> { .init(21) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(22) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: SelectableProperty<Self, Int32?> { .init(22) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(23) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: SelectableProperty<Self, UUID?> { .init(23) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(24) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: SelectableProperty<Self, String?> { .init(24) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(25) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: SelectableProperty<Self, String?> { .init(25) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(26) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: SelectableProperty<Self, String?> { .init(26) }

  /// `Unitcode` · Edm.String
  public var unitcode: String? { row.string(27) }
  /// `Unitcode` in queries and change sets.
  public static var unitcode: SelectableProperty<Self, String?> { .init(27) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<Sync.SalesOrder.StockBatchNumber> { row[28] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: Navigation<Self, Sync.SalesOrder.StockBatchNumber> { .init(28) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<Sync.SalesOrder.StockSerialNumber> { row[29] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: Navigation<Self, Sync.SalesOrder.StockSerialNumber> { .init(29) }
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

nonisolated extension Sync.SalesOrder.GoodsDeliverySync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `DeliveryAccount` · Edm.Guid
  public var deliveryAccount: UUID? { row.guid(4) }
  /// `DeliveryAccount` in queries and change sets.
  public static var deliveryAccount: SelectableProperty<Self, UUID?> { .init(4) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 5] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: SelectableProperty<Self, PaddedCode?> { .init(5) }

  /// `DeliveryAccountName` · Edm.String
  public var deliveryAccountName: String? { row.string(6) }
  /// `DeliveryAccountName` in queries and change sets.
  public static var deliveryAccountName: SelectableProperty<Self, String?> { .init(6) }

  /// `DeliveryAddress` · Edm.Guid
  public var deliveryAddress: UUID? { row.guid(7) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: SelectableProperty<Self, UUID?> { .init(7) }

  /// `DeliveryContact` · Edm.Guid
  public var deliveryContact: UUID? { row.guid(8) }
  /// `DeliveryContact` in queries and change sets.
  public static var deliveryContact: SelectableProperty<Self, UUID?> { .init(8) }

  /// `DeliveryContactPersonFullName` · Edm.String
  public var deliveryContactPersonFullName: String? { row.string(9) }
  /// `DeliveryContactPersonFullName` in queries and change sets.
  public static var deliveryContactPersonFullName: SelectableProperty<Self, String?> { .init(9) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(10) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { .init(10) }

  /// `DeliveryNumber` · Edm.Int32
  public var deliveryNumber: Int32? { row.int32(11) }
  /// `DeliveryNumber` in queries and change sets.
  public static var deliveryNumber: SelectableProperty<Self, Int32?> { .init(11) }

  /// `Description` · Edm.String
  public var description: String? { row.string(12) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(12) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(13) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(13) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(14) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(14) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(15) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(15) }

  /// `EntryID` · Edm.Guid
  public var entryID: UUID { row[16] }
  /// `EntryID` in queries and change sets.
  public static var entryID: SelectableProperty<Self, UUID> { .init(16) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(17) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: SelectableProperty<Self, Int32?> { .init(17) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(18) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(18) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(19) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(19) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(20) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(20) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(21) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(21) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(22) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: SelectableProperty<Self, UUID?> { .init(22) }

  /// `ShippingMethodCode` · Edm.String
  public var shippingMethodCode: String? { row.string(23) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: SelectableProperty<Self, String?> { .init(23) }

  /// `ShippingMethodDescription` · Edm.String
  public var shippingMethodDescription: String? { row.string(24) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: SelectableProperty<Self, String?> { .init(24) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(25) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: SelectableProperty<Self, String?> { .init(25) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(26) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(26) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(27) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(27) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(28) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(28) }
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

nonisolated extension Sync.SalesOrder.SalesOrderHeaderSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[1] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal> { .init(1) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(2) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(3) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[4] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(4) }

  /// `AmountFCExclVat` · Edm.Double
  public var amountFCExclVAT: Decimal? { row.decimal(5) }
  /// `AmountFCExclVat` in queries and change sets.
  public static var amountFCExclVAT: SelectableProperty<Self, Decimal?> { .init(5) }

  /// `ApprovalStatus` · Edm.Int16
  public var approvalStatus: OrderApprovalStatus { row[6] }
  /// `ApprovalStatus` in queries and change sets.
  public static var approvalStatus: SelectableProperty<Self, OrderApprovalStatus> { .init(6) }

  /// `ApprovalStatusDescription` · Edm.String
  public var approvalStatusDescription: String? { row.string(7) }
  /// `ApprovalStatusDescription` in queries and change sets.
  public static var approvalStatusDescription: SelectableProperty<Self, String?> { .init(7) }

  /// `Approved` · Edm.DateTime
  public var approved: LocalDateTime? { row.dateTime(8) }
  /// `Approved` in queries and change sets.
  public static var approved: SelectableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Approver` · Edm.Guid
  public var approver: UUID? { row.guid(9) }
  /// `Approver` in queries and change sets.
  public static var approver: SelectableProperty<Self, UUID?> { .init(9) }

  /// `ApproverFullName` · Edm.String
  public var approverFullName: String? { row.string(10) }
  /// `ApproverFullName` in queries and change sets.
  public static var approverFullName: SelectableProperty<Self, String?> { .init(10) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[11] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(11) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(12) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(12) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(13) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(13) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(14) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(14) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(15) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(15) }

  /// `DeliverTo` · Edm.Guid
  public var deliverTo: UUID? { row.guid(16) }
  /// `DeliverTo` in queries and change sets.
  public static var deliverTo: SelectableProperty<Self, UUID?> { .init(16) }

  /// `DeliverToContactPerson` · Edm.Guid
  public var deliverToContactPerson: UUID? { row.guid(17) }
  /// `DeliverToContactPerson` in queries and change sets.
  public static var deliverToContactPerson: SelectableProperty<Self, UUID?> { .init(17) }

  /// `DeliverToContactPersonFullName` · Edm.String
  public var deliverToContactPersonFullName: String? { row.string(18) }
  /// `DeliverToContactPersonFullName` in queries and change sets.
  public static var deliverToContactPersonFullName: SelectableProperty<Self, String?> { .init(18) }

  /// `DeliverToName` · Edm.String
  public var deliverToName: String? { row.string(19) }
  /// `DeliverToName` in queries and change sets.
  public static var deliverToName: SelectableProperty<Self, String?> { .init(19) }

  /// `DeliveryAddress` · Edm.Guid
  public var deliveryAddress: UUID? { row.guid(20) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: SelectableProperty<Self, UUID?> { .init(20) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(21) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { .init(21) }

  /// `DeliveryStatus` · Edm.Int16
  public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 22] }
  /// `DeliveryStatus` in queries and change sets.
  public static var deliveryStatus: SelectableProperty<Self, SalesOrderStatus?> { .init(22) }

  /// `DeliveryStatusDescription` · Edm.String
  public var deliveryStatusDescription: String? { row.string(23) }
  /// `DeliveryStatusDescription` in queries and change sets.
  public static var deliveryStatusDescription: SelectableProperty<Self, String?> { .init(23) }

  /// `Description` · Edm.String
  public var description: String? { row.string(24) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(24) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(25) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(25) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[26] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(26) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(27) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(27) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(28) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: SelectableProperty<Self, Int32?> { .init(28) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(29) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(29) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[30] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(30) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(31) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: SelectableProperty<Self, String?> { .init(31) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(32) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: SelectableProperty<Self, String?> { .init(32) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 33] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: SelectableProperty<Self, IncotermVersion?> { .init(33) }

  /// `InvoiceStatus` · Edm.Int16
  public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 34] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: SelectableProperty<Self, SalesOrderStatus?> { .init(34) }

  /// `InvoiceStatusDescription` · Edm.String
  public var invoiceStatusDescription: String? { row.string(35) }
  /// `InvoiceStatusDescription` in queries and change sets.
  public static var invoiceStatusDescription: SelectableProperty<Self, String?> { .init(35) }

  /// `InvoiceTo` · Edm.Guid
  public var invoiceTo: UUID? { row.guid(36) }
  /// `InvoiceTo` in queries and change sets.
  public static var invoiceTo: SelectableProperty<Self, UUID?> { .init(36) }

  /// `InvoiceToContactPerson` · Edm.Guid
  public var invoiceToContactPerson: UUID? { row.guid(37) }
  /// `InvoiceToContactPerson` in queries and change sets.
  public static var invoiceToContactPerson: SelectableProperty<Self, UUID?> { .init(37) }

  /// `InvoiceToContactPersonFullName` · Edm.String
  public var invoiceToContactPersonFullName: String? { row.string(38) }
  /// `InvoiceToContactPersonFullName` in queries and change sets.
  public static var invoiceToContactPersonFullName: SelectableProperty<Self, String?> { .init(38) }

  /// `InvoiceToName` · Edm.String
  public var invoiceToName: String? { row.string(39) }
  /// `InvoiceToName` in queries and change sets.
  public static var invoiceToName: SelectableProperty<Self, String?> { .init(39) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[40] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(40) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(41) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(41) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(42) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(42) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(43) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(43) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(44) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: SelectableProperty<Self, LocalDateTime?> { .init(44) }

  /// `OrderedBy` · Edm.Guid
  public var orderedBy: UUID? { row.guid(45) }
  /// `OrderedBy` in queries and change sets.
  public static var orderedBy: SelectableProperty<Self, UUID?> { .init(45) }

  /// `OrderedByContactPerson` · Edm.Guid
  public var orderedByContactPerson: UUID? { row.guid(46) }
  /// `OrderedByContactPerson` in queries and change sets.
  public static var orderedByContactPerson: SelectableProperty<Self, UUID?> { .init(46) }

  /// `OrderedByContactPersonFullName` · Edm.String
  public var orderedByContactPersonFullName: String? { row.string(47) }
  /// `OrderedByContactPersonFullName` in queries and change sets.
  public static var orderedByContactPersonFullName: SelectableProperty<Self, String?> { .init(47) }

  /// `OrderedByName` · Edm.String
  public var orderedByName: String? { row.string(48) }
  /// `OrderedByName` in queries and change sets.
  public static var orderedByName: SelectableProperty<Self, String?> { .init(48) }

  /// `OrderID` · Edm.Guid
  public var orderID: UUID { row[49] }
  /// `OrderID` in queries and change sets.
  public static var orderID: SelectableProperty<Self, UUID> { .init(49) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32 { row[50] }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: SelectableProperty<Self, Int32> { .init(50) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(51) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(51) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(52) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(52) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(53) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: SelectableProperty<Self, String?> { .init(53) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(54) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(54) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(55) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(55) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(56) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(56) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(57) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(57) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(58) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: SelectableProperty<Self, UUID?> { .init(58) }

  /// `SalesChannelCode` · Edm.String
  public var salesChannelCode: String? { row.string(59) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: SelectableProperty<Self, String?> { .init(59) }

  /// `SalesChannelDescription` · Edm.String
  public var salesChannelDescription: String? { row.string(60) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: SelectableProperty<Self, String?> { .init(60) }

  /// `Salesperson` · Edm.Guid
  public var salesperson: UUID? { row.guid(61) }
  /// `Salesperson` in queries and change sets.
  public static var salesperson: SelectableProperty<Self, UUID?> { .init(61) }

  /// `SalespersonFullName` · Edm.String
  public var salespersonFullName: String? { row.string(62) }
  /// `SalespersonFullName` in queries and change sets.
  public static var salespersonFullName: SelectableProperty<Self, String?> { .init(62) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(63) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: SelectableProperty<Self, UUID?> { .init(63) }

  /// `SelectionCodeCode` · Edm.String
  public var selectionCodeCode: String? { row.string(64) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: SelectableProperty<Self, String?> { .init(64) }

  /// `SelectionCodeDescription` · Edm.String
  public var selectionCodeDescription: String? { row.string(65) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: SelectableProperty<Self, String?> { .init(65) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(66) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: SelectableProperty<Self, UUID?> { .init(66) }

  /// `ShippingMethodCode` · Edm.String
  public var shippingMethodCode: String? { row.string(67) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: SelectableProperty<Self, String?> { .init(67) }

  /// `ShippingMethodDescription` · Edm.String
  public var shippingMethodDescription: String? { row.string(68) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: SelectableProperty<Self, String?> { .init(68) }

  /// `Status` · Edm.Int16
  public var status: SalesOrderStatus? { row[ifPresent: 69] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, SalesOrderStatus?> { .init(69) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(70) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: SelectableProperty<Self, String?> { .init(70) }

  /// `VATAmount` · Edm.Double
  public var vatAmount: Decimal? { row.decimal(71) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: SelectableProperty<Self, Decimal?> { .init(71) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(72) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(72) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(73) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: SelectableProperty<Self, String?> { .init(73) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(74) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(74) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(75) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(75) }

  /// `WarehouseID` · Edm.Guid
  public var warehouseID: UUID? { row.guid(76) }
  /// `WarehouseID` in queries and change sets.
  public static var warehouseID: SelectableProperty<Self, UUID?> { .init(76) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(77) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(77) }
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

nonisolated extension Sync.SalesOrder.SalesOrderLineSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[1] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal> { .init(1) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[2] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(2) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(3) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, String?> { .init(3) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(4) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(4) }

  /// `CostPriceFC` · Edm.Double
  public var costPriceFC: Decimal? { row.decimal(5) }
  /// `CostPriceFC` in queries and change sets.
  public static var costPriceFC: SelectableProperty<Self, Decimal?> { .init(5) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(6) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, String?> { .init(6) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(7) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(7) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(8) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(9) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(10) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(10) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(11) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: SelectableProperty<Self, String?> { .init(11) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(12) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(12) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(13) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { .init(13) }

  /// `DeliveryStatus` · Edm.Int16
  public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 14] }
  /// `DeliveryStatus` in queries and change sets.
  public static var deliveryStatus: SelectableProperty<Self, SalesOrderStatus?> { .init(14) }

  /// `DeliveryStatusDescription` · Edm.String
  public var deliveryStatusDescription: String? { row.string(15) }
  /// `DeliveryStatusDescription` in queries and change sets.
  public static var deliveryStatusDescription: SelectableProperty<Self, String?> { .init(15) }

  /// `Description` · Edm.String
  public var description: String? { row.string(16) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(16) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(17) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(17) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[18] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(18) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[19] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(19) }

  /// `InvoiceStatus` · Edm.Int16
  public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 20] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: SelectableProperty<Self, SalesOrderStatus?> { .init(20) }

  /// `InvoiceStatusDescription` · Edm.String
  public var invoiceStatusDescription: String? { row.string(21) }
  /// `InvoiceStatusDescription` in queries and change sets.
  public static var invoiceStatusDescription: SelectableProperty<Self, String?> { .init(21) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(22) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(22) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(23) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(23) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(24) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(24) }

  /// `ItemVersion` · Edm.Guid
  public var itemVersion: UUID? { row.guid(25) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: SelectableProperty<Self, UUID?> { .init(25) }

  /// `ItemVersionDescription` · Edm.String
  public var itemVersionDescription: String? { row.string(26) }
  /// `ItemVersionDescription` in queries and change sets.
  public static var itemVersionDescription: SelectableProperty<Self, String?> { .init(26) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[27] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32> { .init(27) }

  /// `Margin` · Edm.Double
  public var margin: Decimal? { row.decimal(28) }
  /// `Margin` in queries and change sets.
  public static var margin: SelectableProperty<Self, Decimal?> { .init(28) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(31) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(32) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: SelectableProperty<Self, Decimal?> { .init(32) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(33) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(33) }

  /// `OrderID` · Edm.Guid
  public var orderID: UUID { row[34] }
  /// `OrderID` in queries and change sets.
  public static var orderID: SelectableProperty<Self, UUID> { .init(34) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32 { row[35] }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: SelectableProperty<Self, Int32> { .init(35) }

  /// `Pricelist` · Edm.Guid
  public var pricelist: UUID? { row.guid(36) }
  /// `Pricelist` in queries and change sets.
  public static var pricelist: SelectableProperty<Self, UUID?> { .init(36) }

  /// `PricelistDescription` · Edm.String
  public var pricelistDescription: String? { row.string(37) }
  /// `PricelistDescription` in queries and change sets.
  public static var pricelistDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(38) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(38) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(39) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(39) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(40) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(40) }

  /// `PurchaseOrder` · Edm.Guid
  public var purchaseOrder: UUID? { row.guid(41) }
  /// `PurchaseOrder` in queries and change sets.
  public static var purchaseOrder: SelectableProperty<Self, UUID?> { .init(41) }

  /// `PurchaseOrderLine` · Edm.Guid
  public var purchaseOrderLine: UUID? { row.guid(42) }
  /// `PurchaseOrderLine` in queries and change sets.
  public static var purchaseOrderLine: SelectableProperty<Self, UUID?> { .init(42) }

  /// `PurchaseOrderLineNumber` · Edm.Int32
  public var purchaseOrderLineNumber: Int32? { row.int32(43) }
  /// `PurchaseOrderLineNumber` in queries and change sets.
  public static var purchaseOrderLineNumber: SelectableProperty<Self, Int32?> { .init(43) }

  /// `PurchaseOrderNumber` · Edm.Int32
  public var purchaseOrderNumber: Int32? { row.int32(44) }
  /// `PurchaseOrderNumber` in queries and change sets.
  public static var purchaseOrderNumber: SelectableProperty<Self, Int32?> { .init(44) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(45) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(45) }

  /// `QuantityDelivered` · Edm.Double
  public var quantityDelivered: Decimal? { row.decimal(46) }
  /// `QuantityDelivered` in queries and change sets.
  public static var quantityDelivered: SelectableProperty<Self, Decimal?> { .init(46) }

  /// `QuantityInvoiced` · Edm.Double
  public var quantityInvoiced: Decimal? { row.decimal(47) }
  /// `QuantityInvoiced` in queries and change sets.
  public static var quantityInvoiced: SelectableProperty<Self, Decimal?> { .init(47) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(48) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: SelectableProperty<Self, UUID?> { .init(48) }

  /// `ShopOrderNumber` · Edm.Int32
  public var shopOrderNumber: Int32? { row.int32(49) }
  /// `ShopOrderNumber` in queries and change sets.
  public static var shopOrderNumber: SelectableProperty<Self, Int32?> { .init(49) }

  /// `Status` · Edm.Int16
  public var status: SalesOrderStatus? { row[ifPresent: 50] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, SalesOrderStatus?> { .init(50) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(51) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: SelectableProperty<Self, String?> { .init(51) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(52) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: SelectableProperty<Self, String?> { .init(52) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(53) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(53) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(54) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: SelectableProperty<Self, Decimal?> { .init(54) }

  /// `UseDropShipment` · Edm.Byte
  public var useDropShipment: Bool { row[55] }
  /// `UseDropShipment` in queries and change sets.
  public static var useDropShipment: SelectableProperty<Self, Bool> { .init(55) }

  /// `VATAmount` · Edm.Double
  public var vatAmount: Decimal? { row.decimal(56) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: SelectableProperty<Self, Decimal?> { .init(56) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(57) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(57) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(58) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: SelectableProperty<Self, String?> { .init(58) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(59) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: SelectableProperty<Self, Decimal?> { .init(59) }
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

nonisolated extension Sync.SalesOrder.StockBatchNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `BatchNumberID` · Edm.Guid
  public var batchNumberID: UUID? { row.guid(1) }
  /// `BatchNumberID` in queries and change sets.
  public static var batchNumberID: Property<Self, UUID?> { .init(1) }

  /// `BatchNumber` · Edm.String
  public var batchNumber: String? { row.string(2) }
  /// `BatchNumber` in queries and change sets.
  public static var batchNumber: Property<Self, String?> { .init(2) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(3) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(3) }

  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(4) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: Property<Self, UUID?> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(6) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: Property<Self, Bool?> { .init(6) }

  /// `IsDraft` · Edm.Byte
  public var isDraft: Bool? { row.boolean(7) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: Property<Self, Bool?> { .init(7) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(8) }
  /// `ParentID` in queries and change sets.
  public static var parentID: Property<Self, UUID?> { .init(8) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(9) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: Property<Self, UUID?> { .init(9) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(10) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: Property<Self, UUID?> { .init(10) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(11) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: Property<Self, UUID?> { .init(11) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(12) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: Property<Self, UUID?> { .init(12) }

  /// `StockTransactionID` · Edm.Guid
  public var stockTransactionID: UUID? { row.guid(13) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: Property<Self, UUID?> { .init(13) }

  /// `StockTransactionType` · Edm.Int32
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: Property<Self, StockTransactionType?> { .init(14) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(15) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(15) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(16) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(16) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(17) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(20) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(21) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: Property<Self, UUID?> { .init(21) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(25) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(26) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(26) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(27) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(27) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(28) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(28) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(31) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(32) }
  /// `Remarks` in queries and change sets.
  public static var remarks: Property<Self, String?> { .init(32) }
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

nonisolated extension Sync.SalesOrder.StockSerialNumber {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `SerialNumberID` · Edm.Guid
  public var serialNumberID: UUID? { row.guid(1) }
  /// `SerialNumberID` in queries and change sets.
  public static var serialNumberID: Property<Self, UUID?> { .init(1) }

  /// `SerialNumber` · Edm.String
  public var serialNumber: String? { row.string(2) }
  /// `SerialNumber` in queries and change sets.
  public static var serialNumber: Property<Self, String?> { .init(2) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(3) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `ParentID` · Edm.Guid
  public var parentID: UUID? { row.guid(4) }
  /// `ParentID` in queries and change sets.
  public static var parentID: Property<Self, UUID?> { .init(4) }

  /// `DraftStockTransactionID` · Edm.Guid
  public var draftStockTransactionID: UUID? { row.guid(5) }
  /// `DraftStockTransactionID` in queries and change sets.
  public static var draftStockTransactionID: Property<Self, UUID?> { .init(5) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(6) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(6) }

  /// `IsBlocked` · Edm.Byte
  public var isBlocked: Bool? { row.boolean(7) }
  /// `IsBlocked` in queries and change sets.
  public static var isBlocked: Property<Self, Bool?> { .init(7) }

  /// `IsDraft` · Edm.Byte
  public var isDraft: Bool? { row.boolean(8) }
  /// `IsDraft` in queries and change sets.
  public static var isDraft: Property<Self, Bool?> { .init(8) }

  /// `PickOrderLine` · Edm.Guid
  public var pickOrderLine: UUID? { row.guid(9) }
  /// `PickOrderLine` in queries and change sets.
  public static var pickOrderLine: Property<Self, UUID?> { .init(9) }

  /// `SalesReturnLine` · Edm.Guid
  public var salesReturnLine: UUID? { row.guid(10) }
  /// `SalesReturnLine` in queries and change sets.
  public static var salesReturnLine: Property<Self, UUID?> { .init(10) }

  /// `StockCountLine` · Edm.Guid
  public var stockCountLine: UUID? { row.guid(11) }
  /// `StockCountLine` in queries and change sets.
  public static var stockCountLine: Property<Self, UUID?> { .init(11) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(12) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: Property<Self, UUID?> { .init(12) }

  /// `StockTransactionID` · Edm.Guid
  public var stockTransactionID: UUID? { row.guid(13) }
  /// `StockTransactionID` in queries and change sets.
  public static var stockTransactionID: Property<Self, UUID?> { .init(13) }

  /// `StockTransactionType` · Edm.Int32
  public var stockTransactionType: StockTransactionType? { row[ifPresent: 14] }
  /// `StockTransactionType` in queries and change sets.
  public static var stockTransactionType: Property<Self, StockTransactionType?> { .init(14) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(15) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: Property<Self, UUID?> { .init(15) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(16) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: Property<Self, String?> { .init(16) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(17) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: Property<Self, String?> { .init(17) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(18) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(18) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(19) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(19) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(20) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(20) }

  /// `WarehouseTransferLine` · Edm.Guid
  public var warehouseTransferLine: UUID? { row.guid(21) }
  /// `WarehouseTransferLine` in queries and change sets.
  public static var warehouseTransferLine: Property<Self, UUID?> { .init(21) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(25) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(26) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(26) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(27) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(27) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(28) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(28) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(29) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(29) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(30) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(30) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(31) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(31) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(32) }
  /// `Remarks` in queries and change sets.
  public static var remarks: Property<Self, String?> { .init(32) }
}
