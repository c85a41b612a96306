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
    public var amountDC: Decimal? { row[ifPresent: 0] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 1] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 2] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal? { row[ifPresent: 3] }

    /// `AmountFCExclVat` · Edm.Double · read-only
    public var amountFCExclVAT: Decimal? { row[ifPresent: 4] }

    /// `ApprovalStatus` · Edm.Int16 · read-only
    public var approvalStatus: OrderApprovalStatus { row[5] }

    /// `ApprovalStatusDescription` · Edm.String · read-only
    public var approvalStatusDescription: String? { row[ifPresent: 6] }

    /// `Approved` · Edm.DateTime · read-only
    public var approved: LocalDateTime? { row[ifPresent: 7] }

    /// `Approver` · Edm.Guid · read-only
    public var approver: UUID? { row[ifPresent: 8] }

    /// `ApproverFullName` · Edm.String · read-only
    public var approverFullName: String? { row[ifPresent: 9] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 10] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 11] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 12] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 13] }

    /// `DeliveryAccount` · Edm.Guid · read-only
    public var deliveryAccount: UUID? { row[ifPresent: 14] }

    /// `DeliveryAccountCode` · Edm.String · read-only
    public var deliveryAccountCode: String? { row[ifPresent: 15] }

    /// `DeliveryAccountName` · Edm.String · read-only
    public var deliveryAccountName: String? { row[ifPresent: 16] }

    /// `DeliveryAddress` · Edm.Guid · read-only
    public var deliveryAddress: UUID? { row[ifPresent: 17] }

    /// `DeliveryContact` · Edm.Guid · read-only
    public var deliveryContact: UUID? { row[ifPresent: 18] }

    /// `DeliveryContactPersonFullName` · Edm.String · read-only
    public var deliveryContactPersonFullName: String? { row[ifPresent: 19] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 20] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 21] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 22] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 23] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 24] }

    /// `DropShipment` · Edm.Boolean · read-only
    public var dropShipment: Bool? { row[ifPresent: 25] }

    /// `ExchangeRate` · Edm.Double
    public var exchangeRate: Decimal? { row[ifPresent: 26] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 27] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 28] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 29] }

    /// `InvoiceStatus` · Edm.Int32 · read-only
    public var invoiceStatus: PurchaseOrderStatus? { row[ifPresent: 30] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 31] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 32] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 33] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 34] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 35] }

    /// `OrderStatus` · Edm.Int32 · read-only
    public var orderStatus: PurchaseOrderStatus? { row[ifPresent: 36] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 37] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 38] }

    /// `PurchaseOrderID` · Edm.Guid · key
    public var purchaseOrderID: UUID { row[39] }

    /// `PurchaseAgent` · Edm.Guid
    public var purchaseAgent: UUID? { row[ifPresent: 40] }

    /// `PurchaseAgentFullName` · Edm.String · read-only
    public var purchaseAgentFullName: String? { row[ifPresent: 41] }

    /// `PurchaseOrderLineCount` · Edm.Int32 · read-only
    public var purchaseOrderLineCount: Int32 { row[42] }

    /// `ReceiptDate` · Edm.DateTime
    public var receiptDate: LocalDateTime? { row[ifPresent: 43] }

    /// `ReceiptStatus` · Edm.Int32 · read-only
    public var receiptStatus: PurchaseOrderStatus? { row[ifPresent: 44] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 45] }

    /// `SalesOrder` · Edm.Guid · read-only
    public var salesOrder: UUID? { row[ifPresent: 46] }

    /// `SalesOrderNumber` · Edm.Int32 · read-only
    public var salesOrderNumber: Int32? { row[ifPresent: 47] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 48] }

    /// `SelectionCodeCode` · Edm.String · read-only
    public var selectionCodeCode: String? { row[ifPresent: 49] }

    /// `SelectionCodeDescription` · Edm.String · read-only
    public var selectionCodeDescription: String? { row[ifPresent: 50] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 51] }

    /// `ShippingMethodCode` · Edm.String · read-only
    public var shippingMethodCode: String? { row[ifPresent: 52] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[ifPresent: 53] }

    /// `Source` · Edm.Int16 · read-only
    public var source: PurchaseOrderSource? { row[ifPresent: 54] }

    /// `Supplier` · Edm.Guid · required on create
    public var supplier: UUID? { row[ifPresent: 55] }

    /// `SupplierCode` · Edm.String · read-only
    public var supplierCode: String? { row[ifPresent: 56] }

    /// `SupplierContact` · Edm.Guid
    public var supplierContact: UUID? { row[ifPresent: 57] }

    /// `SupplierContactPersonFullName` · Edm.String
    public var supplierContactPersonFullName: String? { row[ifPresent: 58] }

    /// `SupplierName` · Edm.String · read-only
    public var supplierName: String? { row[ifPresent: 59] }

    /// `VATAmount` · Edm.Double · read-only
    public var vatAmount: Decimal? { row[ifPresent: 60] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 61] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 62] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 63] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 64] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountDiscount: WritableProperty<Decimal> { WritableProperty(1) }
    public var amountDiscountExclVAT: WritableProperty<Decimal> { WritableProperty(2) }
    public var currency: WritableProperty<String> { WritableProperty(13) }
    public var description: WritableProperty<String> { WritableProperty(20) }
    public var discount: WritableProperty<Decimal> { WritableProperty(21) }
    public var document: WritableProperty<UUID> { WritableProperty(23) }
    public var exchangeRate: WritableProperty<Decimal> { WritableProperty(26) }
    public var incotermAddress: WritableProperty<String> { WritableProperty(27) }
    public var incotermCode: WritableProperty<String> { WritableProperty(28) }
    public var incotermVersion: WritableProperty<IncotermVersion> { WritableProperty(29) }
    public var orderDate: WritableProperty<LocalDateTime> { WritableProperty(34) }
    public var orderNumber: WritableProperty<Int32> { WritableProperty(35) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(37) }
    public var purchaseOrderID: WritableProperty<UUID> { WritableProperty(39) }
    public var purchaseAgent: WritableProperty<UUID> { WritableProperty(40) }
    public var receiptDate: WritableProperty<LocalDateTime> { WritableProperty(43) }
    public var remarks: WritableProperty<String> { WritableProperty(45) }
    public var selectionCode: WritableProperty<UUID> { WritableProperty(48) }
    public var shippingMethod: WritableProperty<UUID> { WritableProperty(51) }
    public var supplier: WritableProperty<UUID> { WritableProperty(55) }
    public var supplierContact: WritableProperty<UUID> { WritableProperty(57) }
    public var supplierContactPersonFullName: WritableProperty<String> { WritableProperty(58) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(61) }
    public var yourRef: WritableProperty<String> { WritableProperty(64) }
    public var purchaseOrderLines: WritableProperty<[Changes<PurchaseOrder.PurchaseOrderLine>]> { WritableProperty(65) }
  }
}
