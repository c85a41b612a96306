// exact-online-generator 0.1.0 · services/purchaseorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension PurchaseOrder {
  /// An order for goods or services placed with a supplier.
  ///
  /// `purchaseorder/PurchaseOrders` · read, create, update, delete · 60 rows a page · webhook topic `PurchaseOrders`
  /// · permission "Purchase orders"
  nonisolated public struct PurchaseOrderEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[0] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[1] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[2] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal? { row[3] }

    /// `AmountFCExclVat` · Edm.Double · read-only
    public var amountFCExclVAT: Decimal? { row[4] }

    /// `ApprovalStatus` · Edm.Int16 · read-only
    public var approvalStatus: OrderApprovalStatus { row[5] }

    /// `ApprovalStatusDescription` · Edm.String · read-only
    public var approvalStatusDescription: String? { row[6] }

    /// `Approved` · Edm.DateTime · read-only
    public var approved: LocalDateTime? { row[7] }

    /// `Approver` · Edm.Guid · read-only
    public var approver: UUID? { row[8] }

    /// `ApproverFullName` · Edm.String · read-only
    public var approverFullName: String? { row[9] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[10] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[11] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[12] }

    /// `Currency` · Edm.String
    public var currency: String? { row[13] }

    /// `DeliveryAccount` · Edm.Guid · read-only
    public var deliveryAccount: UUID? { row[14] }

    /// `DeliveryAccountCode` · Edm.String · read-only
    public var deliveryAccountCode: String? { row[15] }

    /// `DeliveryAccountName` · Edm.String · read-only
    public var deliveryAccountName: String? { row[16] }

    /// `DeliveryAddress` · Edm.Guid · read-only
    public var deliveryAddress: UUID? { row[17] }

    /// `DeliveryContact` · Edm.Guid · read-only
    public var deliveryContact: UUID? { row[18] }

    /// `DeliveryContactPersonFullName` · Edm.String · read-only
    public var deliveryContactPersonFullName: String? { row[19] }

    /// `Description` · Edm.String
    public var description: String? { row[20] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[21] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[22] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[23] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[24] }

    /// `DropShipment` · Edm.Boolean · read-only
    public var dropShipment: Bool? { row[25] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[26] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[27] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[28] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[29] }

    /// `InvoiceStatus` · Edm.Int32 · read-only
    public var invoiceStatus: PurchaseOrderStatus? { row[30] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[31] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[32] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[33] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[34] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[35] }

    /// `OrderStatus` · Edm.Int32 · read-only
    public var orderStatus: PurchaseOrderStatus? { row[36] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[37] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[38] }

    /// `PurchaseOrderID` · Edm.Guid · key
    public var purchaseOrderID: UUID { row[39] }

    /// `PurchaseAgent` · Edm.Guid
    public var purchaseAgent: UUID? { row[40] }

    /// `PurchaseAgentFullName` · Edm.String · read-only
    public var purchaseAgentFullName: String? { row[41] }

    /// `PurchaseOrderLineCount` · Edm.Int32 · read-only
    public var purchaseOrderLineCount: Int32 { row[42] }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[43] }

    /// `ReceiptStatus` · Edm.Int32 · read-only
    public var receiptStatus: PurchaseOrderStatus? { row[44] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[45] }

    /// `SalesOrder` · Edm.Guid · read-only
    public var salesOrder: UUID? { row[46] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[47] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[48] }

    /// `SelectionCodeCode` · Edm.String · read-only
    public var selectionCodeCode: String? { row[49] }

    /// `SelectionCodeDescription` · Edm.String · read-only
    public var selectionCodeDescription: String? { row[50] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[51] }

    /// `ShippingMethodCode` · Edm.String · read-only
    public var shippingMethodCode: String? { row[52] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[53] }

    /// `Source` · Edm.Int16 · read-only
    public var source: PurchaseOrderSource? { row[54] }

    /// `Supplier` · Edm.Guid · required on create
    public var supplier: UUID? { row[55] }

    /// `SupplierCode` · Edm.String · read-only
    public var supplierCode: String? { row[56] }

    /// `SupplierContact` · Edm.Guid
    public var supplierContact: UUID? { row[57] }

    /// `SupplierContactPersonFullName` · Edm.String
    public var supplierContactPersonFullName: String? { row[58] }

    /// `SupplierName` · Edm.String · read-only
    public var supplierName: String? { row[59] }

    /// `VATAmount` · Edm.Double · read-only
    public var vatAmount: Decimal? { row[60] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[61] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[62] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[63] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[64] }

    /// `PurchaseOrderLines` · expand with `expanding { $0.purchaseOrderLines }`
    public var purchaseOrderLines: Expanded<PurchaseOrder.PurchaseOrderLine> { row[65] }

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
      DeliveryAccountCode            String
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
      """,
      related: { [PurchaseOrder.PurchaseOrderLine.table] })
  }
}

nonisolated extension PurchaseOrder.PurchaseOrderEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<PurchaseOrder.PurchaseOrderEntity, Decimal?> { Property(0) }
    public var amountDiscount: Property<PurchaseOrder.PurchaseOrderEntity, Decimal?> { Property(1) }
    public var amountDiscountExclVAT: Property<PurchaseOrder.PurchaseOrderEntity, Decimal?> { Property(2) }
    public var amountFC: Property<PurchaseOrder.PurchaseOrderEntity, Decimal?> { Property(3) }
    public var amountFCExclVAT: Property<PurchaseOrder.PurchaseOrderEntity, Decimal?> { Property(4) }
    public var approvalStatus: Property<PurchaseOrder.PurchaseOrderEntity, OrderApprovalStatus> { Property(5) }
    public var approvalStatusDescription: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(6) }
    public var approved: Property<PurchaseOrder.PurchaseOrderEntity, LocalDateTime?> { Property(7) }
    public var approver: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(8) }
    public var approverFullName: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(9) }
    public var created: Property<PurchaseOrder.PurchaseOrderEntity, LocalDateTime?> { Property(10) }
    public var creator: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(11) }
    public var creatorFullName: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(12) }
    public var currency: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(13) }
    public var deliveryAccount: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(14) }
    public var deliveryAccountCode: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(15) }
    public var deliveryAccountName: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(16) }
    public var deliveryAddress: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(17) }
    public var deliveryContact: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(18) }
    public var deliveryContactPersonFullName: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(19) }
    public var description: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(20) }
    public var discount: Property<PurchaseOrder.PurchaseOrderEntity, Decimal?> { Property(21) }
    public var division: Property<PurchaseOrder.PurchaseOrderEntity, Int32?> { Property(22) }
    public var document: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(23) }
    public var documentSubject: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(24) }
    public var dropShipment: Property<PurchaseOrder.PurchaseOrderEntity, Bool?> { Property(25) }
    public var exchangeRate: Property<PurchaseOrder.PurchaseOrderEntity, Decimal?> { Property(26) }
    public var incotermAddress: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(27) }
    public var incotermCode: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(28) }
    public var incotermVersion: Property<PurchaseOrder.PurchaseOrderEntity, IncotermVersion?> { Property(29) }
    public var invoiceStatus: Property<PurchaseOrder.PurchaseOrderEntity, PurchaseOrderStatus?> { Property(30) }
    public var modified: Property<PurchaseOrder.PurchaseOrderEntity, LocalDateTime?> { Property(31) }
    public var modifier: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(32) }
    public var modifierFullName: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(33) }
    public var orderDate: Property<PurchaseOrder.PurchaseOrderEntity, LocalDateTime?> { Property(34) }
    public var orderNumber: Property<PurchaseOrder.PurchaseOrderEntity, Int32?> { Property(35) }
    public var orderStatus: Property<PurchaseOrder.PurchaseOrderEntity, PurchaseOrderStatus?> { Property(36) }
    public var paymentCondition: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(37) }
    public var paymentConditionDescription: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(38) }
    public var purchaseOrderID: Property<PurchaseOrder.PurchaseOrderEntity, UUID> { Property(39) }
    public var purchaseAgent: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(40) }
    public var purchaseAgentFullName: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(41) }
    public var purchaseOrderLineCount: Property<PurchaseOrder.PurchaseOrderEntity, Int32> { Property(42) }
    public var receiptDate: Property<PurchaseOrder.PurchaseOrderEntity, LocalDateTime?> { Property(43) }
    public var receiptStatus: Property<PurchaseOrder.PurchaseOrderEntity, PurchaseOrderStatus?> { Property(44) }
    public var remarks: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(45) }
    public var salesOrder: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(46) }
    public var salesOrderNumber: Property<PurchaseOrder.PurchaseOrderEntity, Int32?> { Property(47) }
    public var selectionCode: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(48) }
    public var selectionCodeCode: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(49) }
    public var selectionCodeDescription: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(50) }
    public var shippingMethod: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(51) }
    public var shippingMethodCode: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(52) }
    public var shippingMethodDescription: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(53) }
    public var source: Property<PurchaseOrder.PurchaseOrderEntity, PurchaseOrderSource?> { Property(54) }
    public var supplier: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(55) }
    public var supplierCode: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(56) }
    public var supplierContact: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(57) }
    public var supplierContactPersonFullName: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(58) }
    public var supplierName: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(59) }
    public var vatAmount: Property<PurchaseOrder.PurchaseOrderEntity, Decimal?> { Property(60) }
    public var warehouse: Property<PurchaseOrder.PurchaseOrderEntity, UUID?> { Property(61) }
    public var warehouseCode: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(62) }
    public var warehouseDescription: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(63) }
    public var yourRef: Property<PurchaseOrder.PurchaseOrderEntity, String?> { Property(64) }
    public var purchaseOrderLines: Navigation<PurchaseOrder.PurchaseOrderEntity, PurchaseOrder.PurchaseOrderLine> {
      Navigation(65)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<PurchaseOrder.PurchaseOrderEntity>()
    public init() {}
    public var amountDiscount: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var amountDiscountExclVAT: Decimal? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var currency: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var description: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var discount: Decimal? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var document: UUID? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var exchangeRate: Decimal? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var incotermAddress: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var incotermCode: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var incotermVersion: IncotermVersion? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var orderDate: LocalDateTime? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var orderNumber: Int32? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var paymentCondition: String? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var purchaseOrderID: UUID? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var purchaseAgent: UUID? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var receiptDate: LocalDateTime? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var remarks: String? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var selectionCode: UUID? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var shippingMethod: UUID? {
      get { changes[51] }
      set { changes[51] = newValue }
    }
    public var supplier: UUID? {
      get { changes[55] }
      set { changes[55] = newValue }
    }
    public var supplierContact: UUID? {
      get { changes[57] }
      set { changes[57] = newValue }
    }
    public var supplierContactPersonFullName: String? {
      get { changes[58] }
      set { changes[58] = newValue }
    }
    public var warehouse: UUID? {
      get { changes[61] }
      set { changes[61] = newValue }
    }
    public var yourRef: String? {
      get { changes[64] }
      set { changes[64] = newValue }
    }
    public var purchaseOrderLines: [PurchaseOrder.PurchaseOrderLine.Writable]? {
      get { changes[65] }
      set { changes[65] = newValue }
    }
  }
}
