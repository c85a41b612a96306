// exact-online-generator 0.1.0 · services/sync/PurchaseOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.PurchaseOrder {
  /// `sync/PurchaseOrder/PurchaseOrders` · read · 1000 rows a page · `$select` required · permission "Purchase orders"
  nonisolated public struct PurchaseOrderSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 1] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 2] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 4] }

    /// `AmountFCExclVat` · Edm.Double
    public var amountFCExclVAT: Decimal? { row[ifPresent: 5] }

    /// `ApprovalStatus` · Edm.Int16
    public var approvalStatus: OrderApprovalStatus { row[6] }

    /// `ApprovalStatusDescription` · Edm.String
    public var approvalStatusDescription: String? { row[ifPresent: 7] }

    /// `Approved` · Edm.DateTime
    public var approved: LocalDateTime? { row[ifPresent: 8] }

    /// `Approver` · Edm.Guid
    public var approver: UUID? { row[ifPresent: 9] }

    /// `ApproverFullName` · Edm.String
    public var approverFullName: String? { row[ifPresent: 10] }

    /// `CostCenter` · Edm.Guid
    public var costCenter: UUID? { row[ifPresent: 11] }

    /// `CostCenterCode` · Edm.String
    public var costCenterCode: String? { row[ifPresent: 12] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 13] }

    /// `CostUnit` · Edm.Guid
    public var costUnit: UUID? { row[ifPresent: 14] }

    /// `CostUnitCode` · Edm.String
    public var costUnitCode: String? { row[ifPresent: 15] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 16] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 17] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 18] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 19] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 20] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 21] }

    /// `DeliveryAccount` · Edm.Guid
    public var deliveryAccount: UUID? { row[ifPresent: 22] }

    /// `DeliveryAccountCode` · Edm.String
    public var deliveryAccountCode: String? { row[ifPresent: 23] }

    /// `DeliveryAccountName` · Edm.String
    public var deliveryAccountName: String? { row[ifPresent: 24] }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 25] }

    /// `DeliveryContact` · Edm.Guid
    public var deliveryContact: UUID? { row[ifPresent: 26] }

    /// `DeliveryContactPersonFullName` · Edm.String
    public var deliveryContactPersonFullName: String? { row[ifPresent: 27] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 28] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 29] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 30] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 31] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 32] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 33] }

    /// `DropShipment` · Edm.Boolean
    public var dropShipment: Bool? { row[ifPresent: 34] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 35] }

    /// `Expense` · Edm.Guid
    public var expense: UUID? { row[ifPresent: 36] }

    /// `ExpenseDescription` · Edm.String
    public var expenseDescription: String? { row[ifPresent: 37] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[38] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 39] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 40] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 41] }

    /// `InvoicedQuantity` · Edm.Double
    public var invoicedQuantity: Decimal? { row[ifPresent: 42] }

    /// `InvoiceStatus` · Edm.Int32
    public var invoiceStatus: PurchaseOrderStatus? { row[ifPresent: 43] }

    /// `IsBatchNumberItem` · Edm.Byte
    public var isBatchNumberItem: UInt8 { row[44] }

    /// `IsSerialNumberItem` · Edm.Byte
    public var isSerialNumberItem: UInt8 { row[45] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 46] }

    /// `ItemBarcode` · Edm.String
    public var itemBarcode: String? { row[ifPresent: 47] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 48] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 49] }

    /// `ItemDivisable` · Edm.Boolean
    public var itemDivisable: Bool? { row[ifPresent: 50] }

    /// `LineNumber` · Edm.Int32
    public var lineNumber: Int32? { row[ifPresent: 51] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 52] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 53] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 54] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 55] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 56] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 57] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 58] }

    /// `OrderStatus` · Edm.Int32
    public var orderStatus: PurchaseOrderStatus? { row[ifPresent: 59] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 60] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 61] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 62] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 63] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 64] }

    /// `PurchaseAgent` · Edm.Guid
    public var purchaseAgent: UUID? { row[ifPresent: 65] }

    /// `PurchaseAgentFullName` · Edm.String
    public var purchaseAgentFullName: String? { row[ifPresent: 66] }

    /// `PurchaseOrderID` · Edm.Guid
    public var purchaseOrderID: UUID { row[67] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 68] }

    /// `QuantityInPurchaseUnits` · Edm.Double
    public var quantityInPurchaseUnits: Decimal? { row[ifPresent: 69] }

    /// `Rebill` · Edm.Boolean
    public var rebill: Bool? { row[ifPresent: 70] }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[ifPresent: 71] }

    /// `ReceiptStatus` · Edm.Int32
    public var receiptStatus: PurchaseOrderStatus? { row[ifPresent: 72] }

    /// `ReceivedQuantity` · Edm.Double
    public var receivedQuantity: Decimal? { row[ifPresent: 73] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 74] }

    /// `SalesOrder` · Edm.Guid
    public var salesOrder: UUID? { row[ifPresent: 75] }

    /// `SalesOrderLine` · Edm.Guid
    public var salesOrderLine: UUID? { row[ifPresent: 76] }

    /// `SalesOrderLineNumber` · Edm.Int32
    public var salesOrderLineNumber: Int32? { row[ifPresent: 77] }

    /// `SalesOrderNumber` · Edm.Int32
    public var salesOrderNumber: Int32? { row[ifPresent: 78] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 79] }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 80] }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 81] }

    /// `SendingMethod` · Edm.Int32
    public var sendingMethod: Int32? { row[ifPresent: 82] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 83] }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 84] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 85] }

    /// `Source` · Edm.Int16
    public var source: PurchaseOrderSource? { row[ifPresent: 86] }

    /// `Supplier` · Edm.Guid
    public var supplier: UUID? { row[ifPresent: 87] }

    /// `SupplierCode` · Edm.String
    public var supplierCode: String? { row[ifPresent: 88] }

    /// `SupplierContact` · Edm.Guid
    public var supplierContact: UUID? { row[ifPresent: 89] }

    /// `SupplierContactPersonFullName` · Edm.String
    public var supplierContactPersonFullName: String? { row[ifPresent: 90] }

    /// `SupplierItemCode` · Edm.String
    public var supplierItemCode: String? { row[ifPresent: 91] }

    /// `SupplierItemCopyRemarks` · Edm.Byte
    public var supplierItemCopyRemarks: UInt8? { row[ifPresent: 92] }

    /// `SupplierName` · Edm.String
    public var supplierName: String? { row[ifPresent: 93] }

    /// `Unit` · Edm.String
    public var unit: String? { row[ifPresent: 94] }

    /// `UnitDescription` · Edm.String
    public var unitDescription: String? { row[ifPresent: 95] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 96] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 97] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 98] }

    /// `VATDescription` · Edm.String
    public var vatDescription: String? { row[ifPresent: 99] }

    /// `VATPercentage` · Edm.Double
    public var vatPercentage: Decimal? { row[ifPresent: 100] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 101] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 102] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 103] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 104] }

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
      DeliveryAccountCode            String
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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.PurchaseOrder.PurchaseOrderSync, Int64> { Property(0) }
    public var amountDC: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> { SelectableProperty(1) }
    public var amountDiscount: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> {
      SelectableProperty(2)
    }
    public var amountDiscountExclVAT: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> {
      SelectableProperty(3)
    }
    public var amountFC: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> { SelectableProperty(4) }
    public var amountFCExclVAT: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> {
      SelectableProperty(5)
    }
    public var approvalStatus: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, OrderApprovalStatus> {
      SelectableProperty(6)
    }
    public var approvalStatusDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(7)
    }
    public var approved: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, LocalDateTime?> {
      SelectableProperty(8)
    }
    public var approver: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(9) }
    public var approverFullName: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(10)
    }
    public var costCenter: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(11) }
    public var costCenterCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(12)
    }
    public var costCenterDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(13)
    }
    public var costUnit: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(14) }
    public var costUnitCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(15)
    }
    public var costUnitDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(16)
    }
    public var created: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, LocalDateTime?> {
      SelectableProperty(17)
    }
    public var creator: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(18) }
    public var creatorFullName: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(19)
    }
    public var currency: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(20) }
    public var customField: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(21) }
    public var deliveryAccount: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> {
      SelectableProperty(22)
    }
    public var deliveryAccountCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(23)
    }
    public var deliveryAccountName: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(24)
    }
    public var deliveryAddress: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> {
      SelectableProperty(25)
    }
    public var deliveryContact: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> {
      SelectableProperty(26)
    }
    public var deliveryContactPersonFullName: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(27)
    }
    public var description: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(28) }
    public var discount: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> { SelectableProperty(29) }
    public var division: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Int32?> { SelectableProperty(30) }
    public var document: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(31) }
    public var documentNumber: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Int32?> {
      SelectableProperty(32)
    }
    public var documentSubject: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(33)
    }
    public var dropShipment: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Bool?> { SelectableProperty(34) }
    public var exchangeRate: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> {
      SelectableProperty(35)
    }
    public var expense: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(36) }
    public var expenseDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(37)
    }
    public var id: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID> { SelectableProperty(38) }
    public var incotermAddress: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(39)
    }
    public var incotermCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(40)
    }
    public var incotermVersion: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, IncotermVersion?> {
      SelectableProperty(41)
    }
    public var invoicedQuantity: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> {
      SelectableProperty(42)
    }
    public var invoiceStatus: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, PurchaseOrderStatus?> {
      SelectableProperty(43)
    }
    public var isBatchNumberItem: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UInt8> {
      SelectableProperty(44)
    }
    public var isSerialNumberItem: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UInt8> {
      SelectableProperty(45)
    }
    public var item: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(46) }
    public var itemBarcode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(47) }
    public var itemCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(48) }
    public var itemDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(49)
    }
    public var itemDivisable: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Bool?> { SelectableProperty(50) }
    public var lineNumber: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Int32?> { SelectableProperty(51) }
    public var modified: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, LocalDateTime?> {
      SelectableProperty(52)
    }
    public var modifier: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(53) }
    public var modifierFullName: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(54)
    }
    public var netPrice: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> { SelectableProperty(55) }
    public var notes: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(56) }
    public var orderDate: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, LocalDateTime?> {
      SelectableProperty(57)
    }
    public var orderNumber: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Int32?> { SelectableProperty(58) }
    public var orderStatus: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, PurchaseOrderStatus?> {
      SelectableProperty(59)
    }
    public var paymentCondition: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(60)
    }
    public var paymentConditionDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(61)
    }
    public var project: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(62) }
    public var projectCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(63) }
    public var projectDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(64)
    }
    public var purchaseAgent: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(65) }
    public var purchaseAgentFullName: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(66)
    }
    public var purchaseOrderID: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID> {
      SelectableProperty(67)
    }
    public var quantity: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> { SelectableProperty(68) }
    public var quantityInPurchaseUnits: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> {
      SelectableProperty(69)
    }
    public var rebill: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Bool?> { SelectableProperty(70) }
    public var receiptDate: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, LocalDateTime?> {
      SelectableProperty(71)
    }
    public var receiptStatus: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, PurchaseOrderStatus?> {
      SelectableProperty(72)
    }
    public var receivedQuantity: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> {
      SelectableProperty(73)
    }
    public var remarks: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(74) }
    public var salesOrder: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(75) }
    public var salesOrderLine: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> {
      SelectableProperty(76)
    }
    public var salesOrderLineNumber: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Int32?> {
      SelectableProperty(77)
    }
    public var salesOrderNumber: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Int32?> {
      SelectableProperty(78)
    }
    public var selectionCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(79) }
    public var selectionCodeCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(80)
    }
    public var selectionCodeDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(81)
    }
    public var sendingMethod: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Int32?> {
      SelectableProperty(82)
    }
    public var shippingMethod: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> {
      SelectableProperty(83)
    }
    public var shippingMethodCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(84)
    }
    public var shippingMethodDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(85)
    }
    public var source: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, PurchaseOrderSource?> {
      SelectableProperty(86)
    }
    public var supplier: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(87) }
    public var supplierCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(88)
    }
    public var supplierContact: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> {
      SelectableProperty(89)
    }
    public var supplierContactPersonFullName: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(90)
    }
    public var supplierItemCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(91)
    }
    public var supplierItemCopyRemarks: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UInt8?> {
      SelectableProperty(92)
    }
    public var supplierName: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(93)
    }
    public var unit: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(94) }
    public var unitDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(95)
    }
    public var unitPrice: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> { SelectableProperty(96) }
    public var vatAmount: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> { SelectableProperty(97) }
    public var vatCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(98) }
    public var vatDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(99)
    }
    public var vatPercentage: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, Decimal?> {
      SelectableProperty(100)
    }
    public var warehouse: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, UUID?> { SelectableProperty(101) }
    public var warehouseCode: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(102)
    }
    public var warehouseDescription: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> {
      SelectableProperty(103)
    }
    public var yourRef: SelectableProperty<Sync.PurchaseOrder.PurchaseOrderSync, String?> { SelectableProperty(104) }
  }
}
