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

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }
    /// `Timestamp` in queries and change sets.
    public static var timestamp: Property<Self, Int64> { Property(0) }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 1] }
    /// `AmountDC` in queries and change sets.
    public static var amountDC: SelectableProperty<Self, Decimal?> { SelectableProperty(1) }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 2] }
    /// `AmountDiscount` in queries and change sets.
    public static var amountDiscount: SelectableProperty<Self, Decimal?> { SelectableProperty(2) }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }
    /// `AmountDiscountExclVat` in queries and change sets.
    public static var amountDiscountExclVAT: SelectableProperty<Self, Decimal?> { SelectableProperty(3) }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }
    /// `AmountFC` in queries and change sets.
    public static var amountFC: SelectableProperty<Self, Decimal?> { SelectableProperty(4) }

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

    /// `CostCenter` · Edm.Guid
    public var costCenter: UUID? { row[ifPresent: 11] }
    /// `CostCenter` in queries and change sets.
    public static var costCenter: SelectableProperty<Self, UUID?> { SelectableProperty(11) }

    /// `CostCenterCode` · Edm.String
    public var costCenterCode: String? { row[ifPresent: 12] }
    /// `CostCenterCode` in queries and change sets.
    public static var costCenterCode: SelectableProperty<Self, String?> { SelectableProperty(12) }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 13] }
    /// `CostCenterDescription` in queries and change sets.
    public static var costCenterDescription: SelectableProperty<Self, String?> { SelectableProperty(13) }

    /// `CostUnit` · Edm.Guid
    public var costUnit: UUID? { row[ifPresent: 14] }
    /// `CostUnit` in queries and change sets.
    public static var costUnit: SelectableProperty<Self, UUID?> { SelectableProperty(14) }

    /// `CostUnitCode` · Edm.String
    public var costUnitCode: String? { row[ifPresent: 15] }
    /// `CostUnitCode` in queries and change sets.
    public static var costUnitCode: SelectableProperty<Self, String?> { SelectableProperty(15) }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 16] }
    /// `CostUnitDescription` in queries and change sets.
    public static var costUnitDescription: SelectableProperty<Self, String?> { SelectableProperty(16) }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 17] }
    /// `Created` in queries and change sets.
    public static var created: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(17) }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 18] }
    /// `Creator` in queries and change sets.
    public static var creator: SelectableProperty<Self, UUID?> { SelectableProperty(18) }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 19] }
    /// `CreatorFullName` in queries and change sets.
    public static var creatorFullName: SelectableProperty<Self, String?> { SelectableProperty(19) }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 20] }
    /// `Currency` in queries and change sets.
    public static var currency: SelectableProperty<Self, String?> { SelectableProperty(20) }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 21] }
    /// `CustomField` in queries and change sets.
    public static var customField: SelectableProperty<Self, String?> { SelectableProperty(21) }

    /// `DeliveryAccount` · Edm.Guid
    public var deliveryAccount: UUID? { row[ifPresent: 22] }
    /// `DeliveryAccount` in queries and change sets.
    public static var deliveryAccount: SelectableProperty<Self, UUID?> { SelectableProperty(22) }

    /// `DeliveryAccountCode` · Edm.String · left-padded to 18
    public var deliveryAccountCode: PaddedCode? { row[ifPresent: 23] }
    /// `DeliveryAccountCode` in queries and change sets.
    public static var deliveryAccountCode: SelectableProperty<Self, PaddedCode?> { SelectableProperty(23) }

    /// `DeliveryAccountName` · Edm.String
    public var deliveryAccountName: String? { row[ifPresent: 24] }
    /// `DeliveryAccountName` in queries and change sets.
    public static var deliveryAccountName: SelectableProperty<Self, String?> { SelectableProperty(24) }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 25] }
    /// `DeliveryAddress` in queries and change sets.
    public static var deliveryAddress: SelectableProperty<Self, UUID?> { SelectableProperty(25) }

    /// `DeliveryContact` · Edm.Guid
    public var deliveryContact: UUID? { row[ifPresent: 26] }
    /// `DeliveryContact` in queries and change sets.
    public static var deliveryContact: SelectableProperty<Self, UUID?> { SelectableProperty(26) }

    /// `DeliveryContactPersonFullName` · Edm.String
    public var deliveryContactPersonFullName: String? { row[ifPresent: 27] }
    /// `DeliveryContactPersonFullName` in queries and change sets.
    public static var deliveryContactPersonFullName: SelectableProperty<Self, String?> { SelectableProperty(27) }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 28] }
    /// `Description` in queries and change sets.
    public static var description: SelectableProperty<Self, String?> { SelectableProperty(28) }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 29] }
    /// `Discount` in queries and change sets.
    public static var discount: SelectableProperty<Self, Decimal?> { SelectableProperty(29) }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 30] }
    /// `Division` in queries and change sets.
    public static var division: SelectableProperty<Self, Int32?> { SelectableProperty(30) }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 31] }
    /// `Document` in queries and change sets.
    public static var document: SelectableProperty<Self, UUID?> { SelectableProperty(31) }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 32] }
    /// `DocumentNumber` in queries and change sets.
    public static var documentNumber: SelectableProperty<Self, Int32?> { SelectableProperty(32) }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 33] }
    /// `DocumentSubject` in queries and change sets.
    public static var documentSubject: SelectableProperty<Self, String?> { SelectableProperty(33) }

    /// `DropShipment` · Edm.Boolean
    public var dropShipment: Bool? { row[ifPresent: 34] }
    /// `DropShipment` in queries and change sets.
    public static var dropShipment: SelectableProperty<Self, Bool?> { SelectableProperty(34) }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 35] }
    /// `ExchangeRate` in queries and change sets.
    public static var exchangeRate: SelectableProperty<Self, Decimal?> { SelectableProperty(35) }

    /// `Expense` · Edm.Guid
    public var expense: UUID? { row[ifPresent: 36] }
    /// `Expense` in queries and change sets.
    public static var expense: SelectableProperty<Self, UUID?> { SelectableProperty(36) }

    /// `ExpenseDescription` · Edm.String
    public var expenseDescription: String? { row[ifPresent: 37] }
    /// `ExpenseDescription` in queries and change sets.
    public static var expenseDescription: SelectableProperty<Self, String?> { SelectableProperty(37) }

    /// `ID` · Edm.Guid
    public var id: UUID { row[38] }
    /// `ID` in queries and change sets.
    public static var id: SelectableProperty<Self, UUID> { SelectableProperty(38) }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 39] }
    /// `IncotermAddress` in queries and change sets.
    public static var incotermAddress: SelectableProperty<Self, String?> { SelectableProperty(39) }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 40] }
    /// `IncotermCode` in queries and change sets.
    public static var incotermCode: SelectableProperty<Self, String?> { SelectableProperty(40) }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 41] }
    /// `IncotermVersion` in queries and change sets.
    public static var incotermVersion: SelectableProperty<Self, IncotermVersion?> { SelectableProperty(41) }

    /// `InvoicedQuantity` · Edm.Double
    public var invoicedQuantity: Decimal? { row[ifPresent: 42] }
    /// `InvoicedQuantity` in queries and change sets.
    public static var invoicedQuantity: SelectableProperty<Self, Decimal?> { SelectableProperty(42) }

    /// `InvoiceStatus` · Edm.Int32
    public var invoiceStatus: PurchaseOrderStatus? { row[ifPresent: 43] }
    /// `InvoiceStatus` in queries and change sets.
    public static var invoiceStatus: SelectableProperty<Self, PurchaseOrderStatus?> { SelectableProperty(43) }

    /// `IsBatchNumberItem` · Edm.Byte
    public var isBatchNumberItem: Bool { row[44] }
    /// `IsBatchNumberItem` in queries and change sets.
    public static var isBatchNumberItem: SelectableProperty<Self, Bool> { SelectableProperty(44) }

    /// `IsSerialNumberItem` · Edm.Byte
    public var isSerialNumberItem: Bool { row[45] }
    /// `IsSerialNumberItem` in queries and change sets.
    public static var isSerialNumberItem: SelectableProperty<Self, Bool> { SelectableProperty(45) }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 46] }
    /// `Item` in queries and change sets.
    public static var item: SelectableProperty<Self, UUID?> { SelectableProperty(46) }

    /// `ItemBarcode` · Edm.String
    public var itemBarcode: String? { row[ifPresent: 47] }
    /// `ItemBarcode` in queries and change sets.
    public static var itemBarcode: SelectableProperty<Self, String?> { SelectableProperty(47) }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 48] }
    /// `ItemCode` in queries and change sets.
    public static var itemCode: SelectableProperty<Self, String?> { SelectableProperty(48) }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 49] }
    /// `ItemDescription` in queries and change sets.
    public static var itemDescription: SelectableProperty<Self, String?> { SelectableProperty(49) }

    /// `ItemDivisable` · Edm.Boolean
    public var itemDivisable: Bool? { row[ifPresent: 50] }
    /// `ItemDivisable` in queries and change sets.
    public static var itemDivisable: SelectableProperty<Self, Bool?> { SelectableProperty(50) }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 51] }
    /// `LineNumber` in queries and change sets.
    public static var lineNumber: SelectableProperty<Self, Int32?> { SelectableProperty(51) }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 52] }
    /// `Modified` in queries and change sets.
    public static var modified: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(52) }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 53] }
    /// `Modifier` in queries and change sets.
    public static var modifier: SelectableProperty<Self, UUID?> { SelectableProperty(53) }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 54] }
    /// `ModifierFullName` in queries and change sets.
    public static var modifierFullName: SelectableProperty<Self, String?> { SelectableProperty(54) }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 55] }
    /// `NetPrice` in queries and change sets.
    public static var netPrice: SelectableProperty<Self, Decimal?> { SelectableProperty(55) }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 56] }
    /// `Notes` in queries and change sets.
    public static var notes: SelectableProperty<Self, String?> { SelectableProperty(56) }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 57] }
    /// `OrderDate` in queries and change sets.
    public static var orderDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(57) }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 58] }
    /// `OrderNumber` in queries and change sets.
    public static var orderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(58) }

    /// `OrderStatus` · Edm.Int32
    public var orderStatus: PurchaseOrderStatus? { row[ifPresent: 59] }
    /// `OrderStatus` in queries and change sets.
    public static var orderStatus: SelectableProperty<Self, PurchaseOrderStatus?> { SelectableProperty(59) }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 60] }
    /// `PaymentCondition` in queries and change sets.
    public static var paymentCondition: SelectableProperty<Self, String?> { SelectableProperty(60) }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 61] }
    /// `PaymentConditionDescription` in queries and change sets.
    public static var paymentConditionDescription: SelectableProperty<Self, String?> { SelectableProperty(61) }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 62] }
    /// `Project` in queries and change sets.
    public static var project: SelectableProperty<Self, UUID?> { SelectableProperty(62) }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 63] }
    /// `ProjectCode` in queries and change sets.
    public static var projectCode: SelectableProperty<Self, String?> { SelectableProperty(63) }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 64] }
    /// `ProjectDescription` in queries and change sets.
    public static var projectDescription: SelectableProperty<Self, String?> { SelectableProperty(64) }

    /// `PurchaseAgent` · Edm.Guid
    public var purchaseAgent: UUID? { row[ifPresent: 65] }
    /// `PurchaseAgent` in queries and change sets.
    public static var purchaseAgent: SelectableProperty<Self, UUID?> { SelectableProperty(65) }

    /// `PurchaseAgentFullName` · Edm.String
    public var purchaseAgentFullName: String? { row[ifPresent: 66] }
    /// `PurchaseAgentFullName` in queries and change sets.
    public static var purchaseAgentFullName: SelectableProperty<Self, String?> { SelectableProperty(66) }

    /// `PurchaseOrderID` · Edm.Guid
    public var purchaseOrderID: UUID { row[67] }
    /// `PurchaseOrderID` in queries and change sets.
    public static var purchaseOrderID: SelectableProperty<Self, UUID> { SelectableProperty(67) }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 68] }
    /// `Quantity` in queries and change sets.
    public static var quantity: SelectableProperty<Self, Decimal?> { SelectableProperty(68) }

    /// `QuantityInPurchaseUnits` · Edm.Double
    public var quantityInPurchaseUnits: Decimal? { row[ifPresent: 69] }
    /// `QuantityInPurchaseUnits` in queries and change sets.
    public static var quantityInPurchaseUnits: SelectableProperty<Self, Decimal?> { SelectableProperty(69) }

    /// `Rebill` · Edm.Boolean
    public var rebill: Bool? { row[ifPresent: 70] }
    /// `Rebill` in queries and change sets.
    public static var rebill: SelectableProperty<Self, Bool?> { SelectableProperty(70) }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[ifPresent: 71] }
    /// `ReceiptDate` in queries and change sets.
    public static var receiptDate: SelectableProperty<Self, LocalDateTime?> { SelectableProperty(71) }

    /// `ReceiptStatus` · Edm.Int32
    public var receiptStatus: PurchaseOrderStatus? { row[ifPresent: 72] }
    /// `ReceiptStatus` in queries and change sets.
    public static var receiptStatus: SelectableProperty<Self, PurchaseOrderStatus?> { SelectableProperty(72) }

    /// `ReceivedQuantity` · Edm.Double
    public var receivedQuantity: Decimal? { row[ifPresent: 73] }
    /// `ReceivedQuantity` in queries and change sets.
    public static var receivedQuantity: SelectableProperty<Self, Decimal?> { SelectableProperty(73) }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 74] }
    /// `Remarks` in queries and change sets.
    public static var remarks: SelectableProperty<Self, String?> { SelectableProperty(74) }

    /// `SalesOrder` · Edm.Guid
    public var salesOrder: UUID? { row[ifPresent: 75] }
    /// `SalesOrder` in queries and change sets.
    public static var salesOrder: SelectableProperty<Self, UUID?> { SelectableProperty(75) }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 76] }
    /// `SalesOrderLine` in queries and change sets.
    public static var salesOrderLine: SelectableProperty<Self, UUID?> { SelectableProperty(76) }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 77] }
    /// `SalesOrderLineNumber` in queries and change sets.
    public static var salesOrderLineNumber: SelectableProperty<Self, Int32?> { SelectableProperty(77) }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 78] }
    /// `SalesOrderNumber` in queries and change sets.
    public static var salesOrderNumber: SelectableProperty<Self, Int32?> { SelectableProperty(78) }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 79] }
    /// `SelectionCode` in queries and change sets.
    public static var selectionCode: SelectableProperty<Self, UUID?> { SelectableProperty(79) }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 80] }
    /// `SelectionCodeCode` in queries and change sets.
    public static var selectionCodeCode: SelectableProperty<Self, String?> { SelectableProperty(80) }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 81] }
    /// `SelectionCodeDescription` in queries and change sets.
    public static var selectionCodeDescription: SelectableProperty<Self, String?> { SelectableProperty(81) }

    /// `SendingMethod` · Edm.Int32
    public var sendingMethod: Int32? { row[ifPresent: 82] }
    /// `SendingMethod` in queries and change sets.
    public static var sendingMethod: SelectableProperty<Self, Int32?> { SelectableProperty(82) }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 83] }
    /// `ShippingMethod` in queries and change sets.
    public static var shippingMethod: SelectableProperty<Self, UUID?> { SelectableProperty(83) }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 84] }
    /// `ShippingMethodCode` in queries and change sets.
    public static var shippingMethodCode: SelectableProperty<Self, String?> { SelectableProperty(84) }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 85] }
    /// `ShippingMethodDescription` in queries and change sets.
    public static var shippingMethodDescription: SelectableProperty<Self, String?> { SelectableProperty(85) }

    /// `Source` · Edm.Int16
    public var source: PurchaseOrderSource? { row[ifPresent: 86] }
    /// `Source` in queries and change sets.
    public static var source: SelectableProperty<Self, PurchaseOrderSource?> { SelectableProperty(86) }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 87] }
    /// `Supplier` in queries and change sets.
    public static var supplier: SelectableProperty<Self, UUID?> { SelectableProperty(87) }

    /// `SupplierCode` · Edm.String
    public var supplierCode: String? { row[ifPresent: 88] }
    /// `SupplierCode` in queries and change sets.
    public static var supplierCode: SelectableProperty<Self, String?> { SelectableProperty(88) }

    /// `SupplierContact` · Edm.Guid
    public var supplierContact: UUID? { row[ifPresent: 89] }
    /// `SupplierContact` in queries and change sets.
    public static var supplierContact: SelectableProperty<Self, UUID?> { SelectableProperty(89) }

    /// `SupplierContactPersonFullName` · Edm.String
    public var supplierContactPersonFullName: String? { row[ifPresent: 90] }
    /// `SupplierContactPersonFullName` in queries and change sets.
    public static var supplierContactPersonFullName: SelectableProperty<Self, String?> { SelectableProperty(90) }

    /// `SupplierItemCode` · Edm.String
    public var supplierItemCode: String? { row[ifPresent: 91] }
    /// `SupplierItemCode` in queries and change sets.
    public static var supplierItemCode: SelectableProperty<Self, String?> { SelectableProperty(91) }

    /// `SupplierItemCopyRemarks` · Edm.Byte
    public var supplierItemCopyRemarks: UInt8? { row[ifPresent: 92] }
    /// `SupplierItemCopyRemarks` in queries and change sets.
    public static var supplierItemCopyRemarks: SelectableProperty<Self, UInt8?> { SelectableProperty(92) }

    /// `SupplierName` · Edm.String
    public var supplierName: String? { row[ifPresent: 93] }
    /// `SupplierName` in queries and change sets.
    public static var supplierName: SelectableProperty<Self, String?> { SelectableProperty(93) }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 94] }
    /// `Unit` in queries and change sets.
    public static var unit: SelectableProperty<Self, String?> { SelectableProperty(94) }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 95] }
    /// `UnitDescription` in queries and change sets.
    public static var unitDescription: SelectableProperty<Self, String?> { SelectableProperty(95) }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 96] }
    /// `UnitPrice` in queries and change sets.
    public static var unitPrice: SelectableProperty<Self, Decimal?> { SelectableProperty(96) }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 97] }
    /// `VATAmount` in queries and change sets.
    public static var vatAmount: SelectableProperty<Self, Decimal?> { SelectableProperty(97) }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 98] }
    /// `VATCode` in queries and change sets.
    public static var vatCode: SelectableProperty<Self, String?> { SelectableProperty(98) }

    /// `VATDescription` · Edm.String
    public var vatDescription: String? { row[ifPresent: 99] }
    /// `VATDescription` in queries and change sets.
    public static var vatDescription: SelectableProperty<Self, String?> { SelectableProperty(99) }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 100] }
    /// `VATPercentage` in queries and change sets.
    public static var vatPercentage: SelectableProperty<Self, Decimal?> { SelectableProperty(100) }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 101] }
    /// `Warehouse` in queries and change sets.
    public static var warehouse: SelectableProperty<Self, UUID?> { SelectableProperty(101) }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 102] }
    /// `WarehouseCode` in queries and change sets.
    public static var warehouseCode: SelectableProperty<Self, String?> { SelectableProperty(102) }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 103] }
    /// `WarehouseDescription` in queries and change sets.
    public static var warehouseDescription: SelectableProperty<Self, String?> { SelectableProperty(103) }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 104] }
    /// `YourRef` in queries and change sets.
    public static var yourRef: SelectableProperty<Self, String?> { SelectableProperty(104) }

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
