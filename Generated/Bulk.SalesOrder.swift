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

nonisolated extension Bulk.SalesOrder.GoodsDelivery {
  /// `EntryID` · Edm.Guid · key
  public var entryID: UUID { row[0] }
  /// `EntryID` in queries and change sets.
  public static var entryID: Property<Self, UUID> { .init(0) }

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
  public static var document: Property<Self, UUID?> { .init(14) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(15) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(15) }

  /// `EntryNumber` · Edm.Int32
  public var entryNumber: Int32? { row.int32(16) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: SelectableProperty<Self, Int32?> { .init(16) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(17) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(18) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(18) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(19) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(19) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(20) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(20) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(21) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: SelectableProperty<Self, UUID?> { .init(21) }

  /// `ShippingMethodCode` · Edm.String
  public var shippingMethodCode: String? { row.string(22) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: SelectableProperty<Self, String?> { .init(22) }

  /// `ShippingMethodDescription` · Edm.String
  public var shippingMethodDescription: String? { row.string(23) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: SelectableProperty<Self, String?> { .init(23) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(24) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: SelectableProperty<Self, String?> { .init(24) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(25) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(25) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(26) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(26) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(27) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(27) }

  /// `GoodsDeliveryLines` · expand with `expanding { $0.goodsDeliveryLines }`
  public var goodsDeliveryLines: Expanded<Bulk.SalesOrder.GoodsDeliveryLine> { row[28] }
  /// `GoodsDeliveryLines` in queries and change sets.
  public static var goodsDeliveryLines: Navigation<Self, Bulk.SalesOrder.GoodsDeliveryLine> { .init(28) }
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

nonisolated extension Bulk.SalesOrder.GoodsDeliveryLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

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
  public static var entryID: Property<Self, UUID?> { .init(8) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(9) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(9) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(10) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(10) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(11) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(11) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(12) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32?> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(13) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(13) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(14) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(14) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(15) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(16) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(16) }

  /// `QuantityDelivered` · Edm.Double
  public var quantityDelivered: Decimal? { row.decimal(17) }
  /// `QuantityDelivered` in queries and change sets.
  public static var quantityDelivered: SelectableProperty<Self, Decimal?> { .init(17) }

  /// `QuantityOrdered` · Edm.Double
  public var quantityOrdered: Decimal? { row.decimal(18) }
  /// `QuantityOrdered` in queries and change sets.
  public static var quantityOrdered: SelectableProperty<Self, Decimal?> { .init(18) }

  /// `SalesOrderLineID` · Edm.Guid
  public var salesOrderLineID: UUID? { row.guid(19) }
  /// `SalesOrderLineID` in queries and change sets.
  public static var salesOrderLineID: SelectableProperty<Self, UUID?> { .init(19) }

  /// `SalesOrderLineNumber` · Edm.Int32
  public var salesOrderLineNumber: Int32? { row.int32(20) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: SelectableProperty<Self, Int32?> { .init(20) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(21) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: SelectableProperty<Self, Int32?> { .init(21) }

  /// `StorageLocation` · Edm.Guid
  public var storageLocation: UUID? { row.guid(22) }
  /// `StorageLocation` in queries and change sets.
  public static var storageLocation: SelectableProperty<Self, UUID?> { .init(22) }

  /// `StorageLocationCode` · Edm.String
  public var storageLocationCode: String? { row.string(23) }
  /// `StorageLocationCode` in queries and change sets.
  public static var storageLocationCode: SelectableProperty<Self, String?> { .init(23) }

  /// `StorageLocationDescription` · Edm.String
  public var storageLocationDescription: String? { row.string(24) }
  /// `StorageLocationDescription` in queries and change sets.
  public static var storageLocationDescription: SelectableProperty<Self, String?> { .init(24) }

  /// `TrackingNumber` · Edm.String
  public var trackingNumber: String? { row.string(25) }
  /// `TrackingNumber` in queries and change sets.
  public static var trackingNumber: SelectableProperty<Self, String?> { .init(25) }

  /// `Unitcode` · Edm.String
  public var unitcode: String? { row.string(26) }
  /// `Unitcode` in queries and change sets.
  public static var unitcode: SelectableProperty<Self, String?> { .init(26) }

  /// `BatchNumbers` · expand with `expanding { $0.batchNumbers }`
  public var batchNumbers: Expanded<Bulk.SalesOrder.StockBatchNumber> { row[27] }
  /// `BatchNumbers` in queries and change sets.
  public static var batchNumbers: Navigation<Self, Bulk.SalesOrder.StockBatchNumber> { .init(27) }

  /// `SerialNumbers` · expand with `expanding { $0.serialNumbers }`
  public var serialNumbers: Expanded<Bulk.SalesOrder.StockSerialNumber> { row[28] }
  /// `SerialNumbers` in queries and change sets.
  public static var serialNumbers: Navigation<Self, Bulk.SalesOrder.StockSerialNumber> { .init(28) }
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

nonisolated extension Bulk.SalesOrder.SalesOrderEntity {
  /// `OrderID` · Edm.Guid · key
  public var orderID: UUID { row[0] }
  /// `OrderID` in queries and change sets.
  public static var orderID: Property<Self, UUID> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[1] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(1) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(2) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: Property<Self, Decimal?> { .init(2) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(3) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: Property<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[4] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(4) }

  /// `AmountFCExclVat` · Edm.Double
  public var amountFCExclVAT: Decimal? { row.decimal(5) }
  /// `AmountFCExclVat` in queries and change sets.
  public static var amountFCExclVAT: Property<Self, Decimal?> { .init(5) }

  /// `ApprovalStatus` · Edm.Int16
  public var approvalStatus: OrderApprovalStatus { row[6] }
  /// `ApprovalStatus` in queries and change sets.
  public static var approvalStatus: Property<Self, OrderApprovalStatus> { .init(6) }

  /// `ApprovalStatusDescription` · Edm.String
  public var approvalStatusDescription: String? { row.string(7) }
  /// `ApprovalStatusDescription` in queries and change sets.
  public static var approvalStatusDescription: Property<Self, String?> { .init(7) }

  /// `Approved` · Edm.DateTime
  public var approved: LocalDateTime? { row.dateTime(8) }
  /// `Approved` in queries and change sets.
  public static var approved: Property<Self, LocalDateTime?> { .init(8) }

  /// `Approver` · Edm.Guid
  public var approver: UUID? { row.guid(9) }
  /// `Approver` in queries and change sets.
  public static var approver: Property<Self, UUID?> { .init(9) }

  /// `ApproverFullName` · Edm.String
  public var approverFullName: String? { row.string(10) }
  /// `ApproverFullName` in queries and change sets.
  public static var approverFullName: Property<Self, String?> { .init(10) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[11] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(11) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(12) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(12) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(13) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(13) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(14) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(14) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(15) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(15) }

  /// `DeliverTo` · Edm.Guid
  public var deliverTo: UUID? { row.guid(16) }
  /// `DeliverTo` in queries and change sets.
  public static var deliverTo: Property<Self, UUID?> { .init(16) }

  /// `DeliverToContactPerson` · Edm.Guid
  public var deliverToContactPerson: UUID? { row.guid(17) }
  /// `DeliverToContactPerson` in queries and change sets.
  public static var deliverToContactPerson: Property<Self, UUID?> { .init(17) }

  /// `DeliverToContactPersonFullName` · Edm.String
  public var deliverToContactPersonFullName: String? { row.string(18) }
  /// `DeliverToContactPersonFullName` in queries and change sets.
  public static var deliverToContactPersonFullName: Property<Self, String?> { .init(18) }

  /// `DeliverToName` · Edm.String
  public var deliverToName: String? { row.string(19) }
  /// `DeliverToName` in queries and change sets.
  public static var deliverToName: Property<Self, String?> { .init(19) }

  /// `DeliveryAddress` · Edm.Guid
  public var deliveryAddress: UUID? { row.guid(20) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: Property<Self, UUID?> { .init(20) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(21) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: Property<Self, LocalDateTime?> { .init(21) }

  /// `DeliveryStatus` · Edm.Int16
  public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 22] }
  /// `DeliveryStatus` in queries and change sets.
  public static var deliveryStatus: Property<Self, SalesOrderStatus?> { .init(22) }

  /// `DeliveryStatusDescription` · Edm.String
  public var deliveryStatusDescription: String? { row.string(23) }
  /// `DeliveryStatusDescription` in queries and change sets.
  public static var deliveryStatusDescription: Property<Self, String?> { .init(23) }

  /// `Description` · Edm.String
  public var description: String? { row.string(24) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(24) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(25) }
  /// `Discount` in queries and change sets.
  public static var discount: Property<Self, Decimal?> { .init(25) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[26] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(26) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(27) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(27) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(28) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: Property<Self, Int32?> { .init(28) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(29) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(29) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(30) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: Property<Self, String?> { .init(30) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(31) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: Property<Self, String?> { .init(31) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 32] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: Property<Self, IncotermVersion?> { .init(32) }

  /// `InvoiceStatus` · Edm.Int16
  public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 33] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: Property<Self, SalesOrderStatus?> { .init(33) }

  /// `InvoiceStatusDescription` · Edm.String
  public var invoiceStatusDescription: String? { row.string(34) }
  /// `InvoiceStatusDescription` in queries and change sets.
  public static var invoiceStatusDescription: Property<Self, String?> { .init(34) }

  /// `InvoiceTo` · Edm.Guid
  public var invoiceTo: UUID? { row.guid(35) }
  /// `InvoiceTo` in queries and change sets.
  public static var invoiceTo: Property<Self, UUID?> { .init(35) }

  /// `InvoiceToContactPerson` · Edm.Guid
  public var invoiceToContactPerson: UUID? { row.guid(36) }
  /// `InvoiceToContactPerson` in queries and change sets.
  public static var invoiceToContactPerson: Property<Self, UUID?> { .init(36) }

  /// `InvoiceToContactPersonFullName` · Edm.String
  public var invoiceToContactPersonFullName: String? { row.string(37) }
  /// `InvoiceToContactPersonFullName` in queries and change sets.
  public static var invoiceToContactPersonFullName: Property<Self, String?> { .init(37) }

  /// `InvoiceToName` · Edm.String
  public var invoiceToName: String? { row.string(38) }
  /// `InvoiceToName` in queries and change sets.
  public static var invoiceToName: Property<Self, String?> { .init(38) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[39] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(39) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(40) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(40) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(41) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(41) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(42) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: Property<Self, LocalDateTime?> { .init(42) }

  /// `OrderedBy` · Edm.Guid
  public var orderedBy: UUID? { row.guid(43) }
  /// `OrderedBy` in queries and change sets.
  public static var orderedBy: Property<Self, UUID?> { .init(43) }

  /// `OrderedByContactPerson` · Edm.Guid
  public var orderedByContactPerson: UUID? { row.guid(44) }
  /// `OrderedByContactPerson` in queries and change sets.
  public static var orderedByContactPerson: Property<Self, UUID?> { .init(44) }

  /// `OrderedByContactPersonFullName` · Edm.String
  public var orderedByContactPersonFullName: String? { row.string(45) }
  /// `OrderedByContactPersonFullName` in queries and change sets.
  public static var orderedByContactPersonFullName: Property<Self, String?> { .init(45) }

  /// `OrderedByName` · Edm.String
  public var orderedByName: String? { row.string(46) }
  /// `OrderedByName` in queries and change sets.
  public static var orderedByName: Property<Self, String?> { .init(46) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32 { row[47] }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: Property<Self, Int32> { .init(47) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(48) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: Property<Self, String?> { .init(48) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(49) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(49) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(50) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: Property<Self, String?> { .init(50) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(51) }
  /// `Remarks` in queries and change sets.
  public static var remarks: Property<Self, String?> { .init(51) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(52) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: Property<Self, UUID?> { .init(52) }

  /// `SalesChannelCode` · Edm.String
  public var salesChannelCode: String? { row.string(53) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: Property<Self, String?> { .init(53) }

  /// `SalesChannelDescription` · Edm.String
  public var salesChannelDescription: String? { row.string(54) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: Property<Self, String?> { .init(54) }

  /// `Salesperson` · Edm.Guid
  public var salesperson: UUID? { row.guid(55) }
  /// `Salesperson` in queries and change sets.
  public static var salesperson: Property<Self, UUID?> { .init(55) }

  /// `SalespersonFullName` · Edm.String
  public var salespersonFullName: String? { row.string(56) }
  /// `SalespersonFullName` in queries and change sets.
  public static var salespersonFullName: Property<Self, String?> { .init(56) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(57) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: Property<Self, UUID?> { .init(57) }

  /// `SelectionCodeCode` · Edm.String
  public var selectionCodeCode: String? { row.string(58) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: Property<Self, String?> { .init(58) }

  /// `SelectionCodeDescription` · Edm.String
  public var selectionCodeDescription: String? { row.string(59) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: Property<Self, String?> { .init(59) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(60) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: Property<Self, UUID?> { .init(60) }

  /// `ShippingMethodDescription` · Edm.String
  public var shippingMethodDescription: String? { row.string(61) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: Property<Self, String?> { .init(61) }

  /// `Status` · Edm.Int16
  public var status: SalesOrderStatus? { row[ifPresent: 62] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, SalesOrderStatus?> { .init(62) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(63) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(63) }

  /// `TaxSchedule` · Edm.Guid
  public var taxSchedule: UUID? { row.guid(64) }
  /// `TaxSchedule` in queries and change sets.
  public static var taxSchedule: Property<Self, UUID?> { .init(64) }

  /// `TaxScheduleCode` · Edm.String
  public var taxScheduleCode: String? { row.string(65) }
  /// `TaxScheduleCode` in queries and change sets.
  public static var taxScheduleCode: Property<Self, String?> { .init(65) }

  /// `TaxScheduleDescription` · Edm.String
  public var taxScheduleDescription: String? { row.string(66) }
  /// `TaxScheduleDescription` in queries and change sets.
  public static var taxScheduleDescription: Property<Self, String?> { .init(66) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(67) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(67) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(68) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(68) }

  /// `WarehouseID` · Edm.Guid
  public var warehouseID: UUID? { row.guid(69) }
  /// `WarehouseID` in queries and change sets.
  public static var warehouseID: Property<Self, UUID?> { .init(69) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(70) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: Property<Self, String?> { .init(70) }

  /// `SalesOrderLines` · expand with `expanding { $0.salesOrderLines }`
  public var salesOrderLines: Expanded<Bulk.SalesOrder.SalesOrderLine> { row[71] }
  /// `SalesOrderLines` in queries and change sets.
  public static var salesOrderLines: Navigation<Self, Bulk.SalesOrder.SalesOrderLine> { .init(71) }
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

nonisolated extension Bulk.SalesOrder.SalesOrderLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[1] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(1) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[2] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(2) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(3) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: Property<Self, String?> { .init(3) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(4) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(4) }

  /// `CostPriceFC` · Edm.Double
  public var costPriceFC: Decimal? { row.decimal(5) }
  /// `CostPriceFC` in queries and change sets.
  public static var costPriceFC: Property<Self, Decimal?> { .init(5) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(6) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: Property<Self, String?> { .init(6) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(7) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(7) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(8) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: Property<Self, String?> { .init(8) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(9) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(9) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(10) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: Property<Self, LocalDateTime?> { .init(10) }

  /// `Description` · Edm.String
  public var description: String? { row.string(11) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(11) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(12) }
  /// `Discount` in queries and change sets.
  public static var discount: Property<Self, Decimal?> { .init(12) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[13] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(13) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(14) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(14) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(15) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: Property<Self, String?> { .init(15) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(16) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(16) }

  /// `ItemVersion` · Edm.Guid
  public var itemVersion: UUID? { row.guid(17) }
  /// `ItemVersion` in queries and change sets.
  public static var itemVersion: Property<Self, UUID?> { .init(17) }

  /// `ItemVersionDescription` · Edm.String
  public var itemVersionDescription: String? { row.string(18) }
  /// `ItemVersionDescription` in queries and change sets.
  public static var itemVersionDescription: Property<Self, String?> { .init(18) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[19] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32> { .init(19) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(20) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: Property<Self, Decimal?> { .init(20) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(21) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(21) }

  /// `OrderID` · Edm.Guid
  public var orderID: UUID { row[22] }
  /// `OrderID` in queries and change sets.
  public static var orderID: Property<Self, UUID> { .init(22) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32 { row[23] }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: Property<Self, Int32> { .init(23) }

  /// `Pricelist` · Edm.Guid
  public var pricelist: UUID? { row.guid(24) }
  /// `Pricelist` in queries and change sets.
  public static var pricelist: Property<Self, UUID?> { .init(24) }

  /// `PricelistDescription` · Edm.String
  public var pricelistDescription: String? { row.string(25) }
  /// `PricelistDescription` in queries and change sets.
  public static var pricelistDescription: Property<Self, String?> { .init(25) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(26) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(26) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(27) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(27) }

  /// `PurchaseOrder` · Edm.Guid
  public var purchaseOrder: UUID? { row.guid(28) }
  /// `PurchaseOrder` in queries and change sets.
  public static var purchaseOrder: Property<Self, UUID?> { .init(28) }

  /// `PurchaseOrderLine` · Edm.Guid
  public var purchaseOrderLine: UUID? { row.guid(29) }
  /// `PurchaseOrderLine` in queries and change sets.
  public static var purchaseOrderLine: Property<Self, UUID?> { .init(29) }

  /// `PurchaseOrderLineNumber` · Edm.Int32
  public var purchaseOrderLineNumber: Int32? { row.int32(30) }
  /// `PurchaseOrderLineNumber` in queries and change sets.
  public static var purchaseOrderLineNumber: Property<Self, Int32?> { .init(30) }

  /// `PurchaseOrderNumber` · Edm.Int32
  public var purchaseOrderNumber: Int32? { row.int32(31) }
  /// `PurchaseOrderNumber` in queries and change sets.
  public static var purchaseOrderNumber: Property<Self, Int32?> { .init(31) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(32) }
  /// `Quantity` in queries and change sets.
  public static var quantity: Property<Self, Decimal?> { .init(32) }

  /// `ShopOrder` · Edm.Guid
  public var shopOrder: UUID? { row.guid(33) }
  /// `ShopOrder` in queries and change sets.
  public static var shopOrder: Property<Self, UUID?> { .init(33) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(34) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: Property<Self, String?> { .init(34) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(35) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(35) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(36) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: Property<Self, Decimal?> { .init(36) }

  /// `UseDropShipment` · Edm.Byte
  public var useDropShipment: Bool { row[37] }
  /// `UseDropShipment` in queries and change sets.
  public static var useDropShipment: Property<Self, Bool> { .init(37) }

  /// `VATAmount` · Edm.Double
  public var vatAmount: Decimal? { row.decimal(38) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: Property<Self, Decimal?> { .init(38) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(39) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: Property<Self, String?> { .init(39) }

  /// `VATCodeDescription` · Edm.String
  public var vatCodeDescription: String? { row.string(40) }
  /// `VATCodeDescription` in queries and change sets.
  public static var vatCodeDescription: Property<Self, String?> { .init(40) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(41) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(41) }
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

nonisolated extension Bulk.SalesOrder.StockBatchNumber {
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

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder:StockSerialNumber`
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

nonisolated extension Bulk.SalesOrder.StockSerialNumber {
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
