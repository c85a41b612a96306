// exact-online-generator 0.1.0 · services/bulk/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.SalesOrder {
  /// `bulk/SalesOrder/SalesOrders` · read · 1000 rows a page · `$select` required · permission "Sales orders"
  nonisolated public struct SalesOrderEntity: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `OrderID` · Edm.Guid · key
    public var orderID: UUID { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 2] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[4] }

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

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[11] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 12] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 13] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 14] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 15] }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[ifPresent: 16] }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[ifPresent: 17] }

    /// `DeliverToContactPersonFullName` · Edm.String
    public var deliverToContactPersonFullName: String? { row[ifPresent: 18] }

    /// `DeliverToName` · Edm.String
    public var deliverToName: String? { row[ifPresent: 19] }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 20] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 21] }

    /// `DeliveryStatus` · Edm.Int16
    public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 22] }

    /// `DeliveryStatusDescription` · Edm.String
    public var deliveryStatusDescription: String? { row[ifPresent: 23] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 24] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 25] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[26] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 27] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 28] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 29] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 30] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 31] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 32] }

    /// `InvoiceStatus` · Edm.Int16
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 33] }

    /// `InvoiceStatusDescription` · Edm.String
    public var invoiceStatusDescription: String? { row[ifPresent: 34] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 35] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 36] }

    /// `InvoiceToContactPersonFullName` · Edm.String
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 37] }

    /// `InvoiceToName` · Edm.String
    public var invoiceToName: String? { row[ifPresent: 38] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[39] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 40] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 41] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 42] }

    /// `OrderedBy` · Edm.Guid
    public var orderedBy: UUID? { row[ifPresent: 43] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 44] }

    /// `OrderedByContactPersonFullName` · Edm.String
    public var orderedByContactPersonFullName: String? { row[ifPresent: 45] }

    /// `OrderedByName` · Edm.String
    public var orderedByName: String? { row[ifPresent: 46] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[47] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 48] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 49] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 50] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 51] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 52] }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 53] }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 54] }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 55] }

    /// `SalespersonFullName` · Edm.String
    public var salespersonFullName: String? { row[ifPresent: 56] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 57] }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 58] }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 59] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 60] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 61] }

    /// `Status` · Edm.Int16
    public var status: SalesOrderStatus? { row[ifPresent: 62] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 63] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 64] }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[ifPresent: 65] }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[ifPresent: 66] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 67] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 68] }

    /// `WarehouseID` · Edm.Guid
    public var warehouseID: UUID? { row[ifPresent: 69] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 70] }

    /// `SalesOrderLines` · expand with `expanding { $0.salesOrderLines }`
    public var salesOrderLines: Expanded<Bulk.SalesOrder.SalesOrderLine> { row[71] }

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
      """,
      related: { [Bulk.SalesOrder.SalesOrderLine.table] })
  }
}

nonisolated extension Bulk.SalesOrder.SalesOrderEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var orderID: Property<Bulk.SalesOrder.SalesOrderEntity, UUID> { Property(0) }
    public var amountDC: Property<Bulk.SalesOrder.SalesOrderEntity, Decimal> { Property(1) }
    public var amountDiscount: Property<Bulk.SalesOrder.SalesOrderEntity, Decimal?> { Property(2) }
    public var amountDiscountExclVAT: Property<Bulk.SalesOrder.SalesOrderEntity, Decimal?> { Property(3) }
    public var amountFC: Property<Bulk.SalesOrder.SalesOrderEntity, Decimal> { Property(4) }
    public var amountFCExclVAT: Property<Bulk.SalesOrder.SalesOrderEntity, Decimal?> { Property(5) }
    public var approvalStatus: Property<Bulk.SalesOrder.SalesOrderEntity, OrderApprovalStatus> { Property(6) }
    public var approvalStatusDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(7) }
    public var approved: Property<Bulk.SalesOrder.SalesOrderEntity, LocalDateTime?> { Property(8) }
    public var approver: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(9) }
    public var approverFullName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(10) }
    public var created: Property<Bulk.SalesOrder.SalesOrderEntity, LocalDateTime> { Property(11) }
    public var creator: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(12) }
    public var creatorFullName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(13) }
    public var currency: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(14) }
    public var customField: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(15) }
    public var deliverTo: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(16) }
    public var deliverToContactPerson: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(17) }
    public var deliverToContactPersonFullName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(18) }
    public var deliverToName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(19) }
    public var deliveryAddress: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(20) }
    public var deliveryDate: Property<Bulk.SalesOrder.SalesOrderEntity, LocalDateTime?> { Property(21) }
    public var deliveryStatus: Property<Bulk.SalesOrder.SalesOrderEntity, SalesOrderStatus?> { Property(22) }
    public var deliveryStatusDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(23) }
    public var description: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(24) }
    public var discount: Property<Bulk.SalesOrder.SalesOrderEntity, Decimal?> { Property(25) }
    public var division: Property<Bulk.SalesOrder.SalesOrderEntity, Int32> { Property(26) }
    public var document: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(27) }
    public var documentNumber: Property<Bulk.SalesOrder.SalesOrderEntity, Int32?> { Property(28) }
    public var documentSubject: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(29) }
    public var incotermAddress: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(30) }
    public var incotermCode: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(31) }
    public var incotermVersion: Property<Bulk.SalesOrder.SalesOrderEntity, IncotermVersion?> { Property(32) }
    public var invoiceStatus: Property<Bulk.SalesOrder.SalesOrderEntity, SalesOrderStatus?> { Property(33) }
    public var invoiceStatusDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(34) }
    public var invoiceTo: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(35) }
    public var invoiceToContactPerson: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(36) }
    public var invoiceToContactPersonFullName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(37) }
    public var invoiceToName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(38) }
    public var modified: Property<Bulk.SalesOrder.SalesOrderEntity, LocalDateTime> { Property(39) }
    public var modifier: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(40) }
    public var modifierFullName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(41) }
    public var orderDate: Property<Bulk.SalesOrder.SalesOrderEntity, LocalDateTime?> { Property(42) }
    public var orderedBy: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(43) }
    public var orderedByContactPerson: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(44) }
    public var orderedByContactPersonFullName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(45) }
    public var orderedByName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(46) }
    public var orderNumber: Property<Bulk.SalesOrder.SalesOrderEntity, Int32> { Property(47) }
    public var paymentCondition: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(48) }
    public var paymentConditionDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(49) }
    public var paymentReference: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(50) }
    public var remarks: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(51) }
    public var salesChannel: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(52) }
    public var salesChannelCode: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(53) }
    public var salesChannelDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(54) }
    public var salesperson: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(55) }
    public var salespersonFullName: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(56) }
    public var selectionCode: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(57) }
    public var selectionCodeCode: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(58) }
    public var selectionCodeDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(59) }
    public var shippingMethod: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(60) }
    public var shippingMethodDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(61) }
    public var status: Property<Bulk.SalesOrder.SalesOrderEntity, SalesOrderStatus?> { Property(62) }
    public var statusDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(63) }
    public var taxSchedule: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(64) }
    public var taxScheduleCode: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(65) }
    public var taxScheduleDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(66) }
    public var warehouseCode: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(67) }
    public var warehouseDescription: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(68) }
    public var warehouseID: Property<Bulk.SalesOrder.SalesOrderEntity, UUID?> { Property(69) }
    public var yourRef: Property<Bulk.SalesOrder.SalesOrderEntity, String?> { Property(70) }
    public var salesOrderLines: Navigation<Bulk.SalesOrder.SalesOrderEntity, Bulk.SalesOrder.SalesOrderLine> {
      Navigation(71)
    }
  }
}
