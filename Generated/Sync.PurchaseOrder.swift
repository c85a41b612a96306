// exact-online-generator 0.1.0 · for runtime 1 · services/sync/PurchaseOrder.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/PurchaseOrder`
  nonisolated public struct PurchaseOrder: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `PurchaseOrders` · read · 1000 rows a page · `$select` required · permission "Purchase orders"
    public var purchaseOrders: EntitySet<Sync.PurchaseOrder.PurchaseOrderSync, Methods.Read> { EntitySet(root, "PurchaseOrders") }
  }
}

nonisolated extension Sync.PurchaseOrder {
  /// `sync/PurchaseOrder/PurchaseOrders` · read · 1000 rows a page · `$select` required · permission "Purchase orders"
  nonisolated public struct PurchaseOrderSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
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
      AmountDC                       Double
      AmountDiscount                 Double
      AmountDiscountExclVat          Double
      AmountFC                       Double
      AmountFCExclVat                Double
      ApprovalStatus                 Int16!
      ApprovalStatusDescription      String
      Approved                       DateTime
      Approver                       Guid
      ApproverFullName               String
      CostCenter                     Guid
      CostCenterCode                 String
      CostCenterDescription          String
      CostUnit                       Guid
      CostUnitCode                   String
      CostUnitDescription            String
      Created                        DateTime
      Creator                        Guid
      CreatorFullName                String
      Currency                       String
      CustomField                    String
      DeliveryAccount                Guid
      DeliveryAccountCode            String    padded(18)
      DeliveryAccountName            String
      DeliveryAddress                Guid
      DeliveryContact                Guid
      DeliveryContactPersonFullName  String
      Description                    String
      Discount                       Double
      Division                       Int32
      Document                       Guid
      DocumentNumber                 Int32
      DocumentSubject                String
      DropShipment                   Boolean
      ExchangeRate                   Double
      Expense                        Guid
      ExpenseDescription             String
      ID                             Guid!
      IncotermAddress                String
      IncotermCode                   String
      IncotermVersion                Int16
      InvoicedQuantity               Double
      InvoiceStatus                  Int32
      IsBatchNumberItem              Byte!
      IsSerialNumberItem             Byte!
      Item                           Guid
      ItemBarcode                    String
      ItemCode                       String
      ItemDescription                String
      ItemDivisable                  Boolean
      LineNumber                     Int32
      Modified                       DateTime
      Modifier                       Guid
      ModifierFullName               String
      NetPrice                       Double
      Notes                          String
      OrderDate                      DateTime
      OrderNumber                    Int32
      OrderStatus                    Int32
      PaymentCondition               String
      PaymentConditionDescription    String
      Project                        Guid
      ProjectCode                    String
      ProjectDescription             String
      PurchaseAgent                  Guid
      PurchaseAgentFullName          String
      PurchaseOrderID                Guid!
      Quantity                       Double
      QuantityInPurchaseUnits        Double
      Rebill                         Boolean
      ReceiptDate                    DateTime
      ReceiptStatus                  Int32
      ReceivedQuantity               Double
      Remarks                        String
      SalesOrder                     Guid
      SalesOrderLine                 Guid
      SalesOrderLineNumber           Int32
      SalesOrderNumber               Int32
      SelectionCode                  Guid
      SelectionCodeCode              String
      SelectionCodeDescription       String
      SendingMethod                  Int32
      ShippingMethod                 Guid
      ShippingMethodCode             String
      ShippingMethodDescription      String
      Source                         Int16
      Supplier                       Guid
      SupplierCode                   String
      SupplierContact                Guid
      SupplierContactPersonFullName  String
      SupplierItemCode               String
      SupplierItemCopyRemarks        Byte
      SupplierName                   String
      Unit                           String
      UnitDescription                String
      UnitPrice                      Double
      VATAmount                      Double
      VATCode                        String
      VATDescription                 String
      VATPercentage                  Double
      Warehouse                      Guid
      WarehouseCode                  String
      WarehouseDescription           String
      YourRef                        String
      """)
  }
}

nonisolated extension Sync.PurchaseOrder.PurchaseOrderSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal? { row.decimal(1) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal?> { .init(1) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(2) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(3) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(4) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal?> { .init(4) }

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

  /// `CostCenter` · Edm.Guid
  public var costCenter: UUID? { row.guid(11) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, UUID?> { .init(11) }

  /// `CostCenterCode` · Edm.String
  public var costCenterCode: String? { row.string(12) }
  /// `CostCenterCode` in queries and change sets.
  public static var costCenterCode: SelectableProperty<Self, String?> { .init(12) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(13) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(13) }

  /// `CostUnit` · Edm.Guid
  public var costUnit: UUID? { row.guid(14) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, UUID?> { .init(14) }

  /// `CostUnitCode` · Edm.String
  public var costUnitCode: String? { row.string(15) }
  /// `CostUnitCode` in queries and change sets.
  public static var costUnitCode: SelectableProperty<Self, String?> { .init(15) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(16) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(16) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(17) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(18) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(18) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(19) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(19) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(20) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(20) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(21) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(21) }

  /// `DeliveryAccount` · Edm.Guid
  public var deliveryAccount: UUID? { row.guid(22) }
  /// `DeliveryAccount` in queries and change sets.
  public static var deliveryAccount: SelectableProperty<Self, UUID?> { .init(22) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 23] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: SelectableProperty<Self, PaddedCode?> { .init(23) }

  /// `DeliveryAccountName` · Edm.String
  public var deliveryAccountName: String? { row.string(24) }
  /// `DeliveryAccountName` in queries and change sets.
  public static var deliveryAccountName: SelectableProperty<Self, String?> { .init(24) }

  /// `DeliveryAddress` · Edm.Guid
  public var deliveryAddress: UUID? { row.guid(25) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: SelectableProperty<Self, UUID?> { .init(25) }

  /// `DeliveryContact` · Edm.Guid
  public var deliveryContact: UUID? { row.guid(26) }
  /// `DeliveryContact` in queries and change sets.
  public static var deliveryContact: SelectableProperty<Self, UUID?> { .init(26) }

  /// `DeliveryContactPersonFullName` · Edm.String
  public var deliveryContactPersonFullName: String? { row.string(27) }
  /// `DeliveryContactPersonFullName` in queries and change sets.
  public static var deliveryContactPersonFullName: SelectableProperty<Self, String?> { .init(27) }

  /// `Description` · Edm.String
  public var description: String? { row.string(28) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(28) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(29) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(29) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(30) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(30) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(31) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(31) }

  /// `DocumentNumber` · Edm.Int32
  public var documentNumber: Int32? { row.int32(32) }
  /// `DocumentNumber` in queries and change sets.
  public static var documentNumber: SelectableProperty<Self, Int32?> { .init(32) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(33) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(33) }

  /// `DropShipment` · Edm.Boolean
  public var dropShipment: Bool? { row.boolean(34) }
  /// `DropShipment` in queries and change sets.
  public static var dropShipment: SelectableProperty<Self, Bool?> { .init(34) }

  /// `ExchangeRate` · Edm.Double
  public var exchangeRate: Decimal? { row.decimal(35) }
  /// `ExchangeRate` in queries and change sets.
  public static var exchangeRate: SelectableProperty<Self, Decimal?> { .init(35) }

  /// `Expense` · Edm.Guid
  public var expense: UUID? { row.guid(36) }
  /// `Expense` in queries and change sets.
  public static var expense: SelectableProperty<Self, UUID?> { .init(36) }

  /// `ExpenseDescription` · Edm.String
  public var expenseDescription: String? { row.string(37) }
  /// `ExpenseDescription` in queries and change sets.
  public static var expenseDescription: SelectableProperty<Self, String?> { .init(37) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[38] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(38) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(39) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: SelectableProperty<Self, String?> { .init(39) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(40) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: SelectableProperty<Self, String?> { .init(40) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 41] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: SelectableProperty<Self, IncotermVersion?> { .init(41) }

  /// `InvoicedQuantity` · Edm.Double
  public var invoicedQuantity: Decimal? { row.decimal(42) }
  /// `InvoicedQuantity` in queries and change sets.
  public static var invoicedQuantity: SelectableProperty<Self, Decimal?> { .init(42) }

  /// `InvoiceStatus` · Edm.Int32
  public var invoiceStatus: PurchaseOrderStatus? { row[ifPresent: 43] }
  /// `InvoiceStatus` in queries and change sets.
  public static var invoiceStatus: SelectableProperty<Self, PurchaseOrderStatus?> { .init(43) }

  /// `IsBatchNumberItem` · Edm.Byte
  public var isBatchNumberItem: Bool { row[44] }
  /// `IsBatchNumberItem` in queries and change sets.
  public static var isBatchNumberItem: SelectableProperty<Self, Bool> { .init(44) }

  /// `IsSerialNumberItem` · Edm.Byte
  public var isSerialNumberItem: Bool { row[45] }
  /// `IsSerialNumberItem` in queries and change sets.
  public static var isSerialNumberItem: SelectableProperty<Self, Bool> { .init(45) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(46) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(46) }

  /// `ItemBarcode` · Edm.String
  public var itemBarcode: String? { row.string(47) }
  /// `ItemBarcode` in queries and change sets.
  public static var itemBarcode: SelectableProperty<Self, String?> { .init(47) }

  /// `ItemCode` · Edm.String
  public var itemCode: String? { row.string(48) }
  /// `ItemCode` in queries and change sets.
  public static var itemCode: SelectableProperty<Self, String?> { .init(48) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(49) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(49) }

  /// `ItemDivisable` · Edm.Boolean
  public var itemDivisable: Bool? { row.boolean(50) }
  /// `ItemDivisable` in queries and change sets.
  public static var itemDivisable: SelectableProperty<Self, Bool?> { .init(50) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32? { row.int32(51) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32?> { .init(51) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(52) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(52) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(53) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(53) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(54) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(54) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(55) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: SelectableProperty<Self, Decimal?> { .init(55) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(56) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(56) }

  /// `OrderDate` · Edm.DateTime
  public var orderDate: LocalDateTime? { row.dateTime(57) }
  /// `OrderDate` in queries and change sets.
  public static var orderDate: SelectableProperty<Self, LocalDateTime?> { .init(57) }

  /// `OrderNumber` · Edm.Int32
  public var orderNumber: Int32? { row.int32(58) }
  /// `OrderNumber` in queries and change sets.
  public static var orderNumber: SelectableProperty<Self, Int32?> { .init(58) }

  /// `OrderStatus` · Edm.Int32
  public var orderStatus: PurchaseOrderStatus? { row[ifPresent: 59] }
  /// `OrderStatus` in queries and change sets.
  public static var orderStatus: SelectableProperty<Self, PurchaseOrderStatus?> { .init(59) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(60) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(60) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(61) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(61) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(62) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(62) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(63) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(63) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(64) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(64) }

  /// `PurchaseAgent` · Edm.Guid
  public var purchaseAgent: UUID? { row.guid(65) }
  /// `PurchaseAgent` in queries and change sets.
  public static var purchaseAgent: SelectableProperty<Self, UUID?> { .init(65) }

  /// `PurchaseAgentFullName` · Edm.String
  public var purchaseAgentFullName: String? { row.string(66) }
  /// `PurchaseAgentFullName` in queries and change sets.
  public static var purchaseAgentFullName: SelectableProperty<Self, String?> { .init(66) }

  /// `PurchaseOrderID` · Edm.Guid
  public var purchaseOrderID: UUID { row[67] }
  /// `PurchaseOrderID` in queries and change sets.
  public static var purchaseOrderID: SelectableProperty<Self, UUID> { .init(67) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(68) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(68) }

  /// `QuantityInPurchaseUnits` · Edm.Double
  public var quantityInPurchaseUnits: Decimal? { row.decimal(69) }
  /// `QuantityInPurchaseUnits` in queries and change sets.
  public static var quantityInPurchaseUnits: SelectableProperty<Self, Decimal?> { .init(69) }

  /// `Rebill` · Edm.Boolean
  public var rebill: Bool? { row.boolean(70) }
  /// `Rebill` in queries and change sets.
  public static var rebill: SelectableProperty<Self, Bool?> { .init(70) }

  /// `ReceiptDate` · Edm.DateTime
  public var receiptDate: LocalDateTime? { row.dateTime(71) }
  /// `ReceiptDate` in queries and change sets.
  public static var receiptDate: SelectableProperty<Self, LocalDateTime?> { .init(71) }

  /// `ReceiptStatus` · Edm.Int32
  public var receiptStatus: PurchaseOrderStatus? { row[ifPresent: 72] }
  /// `ReceiptStatus` in queries and change sets.
  public static var receiptStatus: SelectableProperty<Self, PurchaseOrderStatus?> { .init(72) }

  /// `ReceivedQuantity` · Edm.Double
  public var receivedQuantity: Decimal? { row.decimal(73) }
  /// `ReceivedQuantity` in queries and change sets.
  public static var receivedQuantity: SelectableProperty<Self, Decimal?> { .init(73) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(74) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(74) }

  /// `SalesOrder` · Edm.Guid
  public var salesOrder: UUID? { row.guid(75) }
  /// `SalesOrder` in queries and change sets.
  public static var salesOrder: SelectableProperty<Self, UUID?> { .init(75) }

  /// `SalesOrderLine` · Edm.Guid
  public var salesOrderLine: UUID? { row.guid(76) }
  /// `SalesOrderLine` in queries and change sets.
  public static var salesOrderLine: SelectableProperty<Self, UUID?> { .init(76) }

  /// `SalesOrderLineNumber` · Edm.Int32
  public var salesOrderLineNumber: Int32? { row.int32(77) }
  /// `SalesOrderLineNumber` in queries and change sets.
  public static var salesOrderLineNumber: SelectableProperty<Self, Int32?> { .init(77) }

  /// `SalesOrderNumber` · Edm.Int32
  public var salesOrderNumber: Int32? { row.int32(78) }
  /// `SalesOrderNumber` in queries and change sets.
  public static var salesOrderNumber: SelectableProperty<Self, Int32?> { .init(78) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(79) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: SelectableProperty<Self, UUID?> { .init(79) }

  /// `SelectionCodeCode` · Edm.String
  public var selectionCodeCode: String? { row.string(80) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: SelectableProperty<Self, String?> { .init(80) }

  /// `SelectionCodeDescription` · Edm.String
  public var selectionCodeDescription: String? { row.string(81) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: SelectableProperty<Self, String?> { .init(81) }

  /// `SendingMethod` · Edm.Int32
  public var sendingMethod: Int32? { row.int32(82) }
  /// `SendingMethod` in queries and change sets.
  public static var sendingMethod: SelectableProperty<Self, Int32?> { .init(82) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(83) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: SelectableProperty<Self, UUID?> { .init(83) }

  /// `ShippingMethodCode` · Edm.String
  public var shippingMethodCode: String? { row.string(84) }
  /// `ShippingMethodCode` in queries and change sets.
  public static var shippingMethodCode: SelectableProperty<Self, String?> { .init(84) }

  /// `ShippingMethodDescription` · Edm.String
  public var shippingMethodDescription: String? { row.string(85) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: SelectableProperty<Self, String?> { .init(85) }

  /// `Source` · Edm.Int16
  public var source: PurchaseOrderSource? { row[ifPresent: 86] }
  /// `Source` in queries and change sets.
  public static var source: SelectableProperty<Self, PurchaseOrderSource?> { .init(86) }

  /// `Supplier` · Edm.Guid
  public var supplier: UUID? { row.guid(87) }
  /// `Supplier` in queries and change sets.
  public static var supplier: SelectableProperty<Self, UUID?> { .init(87) }

  /// `SupplierCode` · Edm.String
  public var supplierCode: String? { row.string(88) }
  /// `SupplierCode` in queries and change sets.
  public static var supplierCode: SelectableProperty<Self, String?> { .init(88) }

  /// `SupplierContact` · Edm.Guid
  public var supplierContact: UUID? { row.guid(89) }
  /// `SupplierContact` in queries and change sets.
  public static var supplierContact: SelectableProperty<Self, UUID?> { .init(89) }

  /// `SupplierContactPersonFullName` · Edm.String
  public var supplierContactPersonFullName: String? { row.string(90) }
  /// `SupplierContactPersonFullName` in queries and change sets.
  public static var supplierContactPersonFullName: SelectableProperty<Self, String?> { .init(90) }

  /// `SupplierItemCode` · Edm.String
  public var supplierItemCode: String? { row.string(91) }
  /// `SupplierItemCode` in queries and change sets.
  public static var supplierItemCode: SelectableProperty<Self, String?> { .init(91) }

  /// `SupplierItemCopyRemarks` · Edm.Byte
  public var supplierItemCopyRemarks: UInt8? { row[ifPresent: 92] }
  /// `SupplierItemCopyRemarks` in queries and change sets.
  public static var supplierItemCopyRemarks: SelectableProperty<Self, UInt8?> { .init(92) }

  /// `SupplierName` · Edm.String
  public var supplierName: String? { row.string(93) }
  /// `SupplierName` in queries and change sets.
  public static var supplierName: SelectableProperty<Self, String?> { .init(93) }

  /// `Unit` · Edm.String
  public var unit: String? { row.string(94) }
  /// `Unit` in queries and change sets.
  public static var unit: SelectableProperty<Self, String?> { .init(94) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(95) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(95) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(96) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: SelectableProperty<Self, Decimal?> { .init(96) }

  /// `VATAmount` · Edm.Double
  public var vatAmount: Decimal? { row.decimal(97) }
  /// `VATAmount` in queries and change sets.
  public static var vatAmount: SelectableProperty<Self, Decimal?> { .init(97) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(98) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(98) }

  /// `VATDescription` · Edm.String
  public var vatDescription: String? { row.string(99) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: SelectableProperty<Self, String?> { .init(99) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(100) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: SelectableProperty<Self, Decimal?> { .init(100) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(101) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(101) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(102) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(102) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(103) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(103) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(104) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(104) }
}
