// exact-online-generator 0.1.0 · services/salesorder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesOrder {
  /// An order received from a customer.
  ///
  /// `salesorder/SalesOrders` · read, create, update, delete · 60 rows a page · webhook topic `SalesOrders`
  /// · permission "Sales orders"
  nonisolated public struct SalesOrderEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 1] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 2] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal { row[3] }

    /// `AmountFCExclVat` · Edm.Double · read-only
    public var amountFCExclVAT: Decimal? { row[ifPresent: 4] }

    /// `ApprovalStatus` · Edm.Int16
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
    public var created: LocalDateTime { row[10] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 11] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 12] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 13] }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[ifPresent: 14] }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[ifPresent: 15] }

    /// `DeliverToContactPersonFullName` · Edm.String · read-only
    public var deliverToContactPersonFullName: String? { row[ifPresent: 16] }

    /// `DeliverToName` · Edm.String · read-only
    public var deliverToName: String? { row[ifPresent: 17] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 18] }

    /// `DeliveryStatus` · Edm.Int16 · read-only
    public var deliveryStatus: SalesOrderStatus? { row[ifPresent: 19] }

    /// `DeliveryStatusDescription` · Edm.String · read-only
    public var deliveryStatusDescription: String? { row[ifPresent: 20] }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 21] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 22] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 23] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[24] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 25] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[ifPresent: 26] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 27] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 28] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 29] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 30] }

    /// `InvoiceStatus` · Edm.Int16 · read-only
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 31] }

    /// `InvoiceStatusDescription` · Edm.String · read-only
    public var invoiceStatusDescription: String? { row[ifPresent: 32] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 33] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 34] }

    /// `InvoiceToContactPersonFullName` · Edm.String · read-only
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 35] }

    /// `InvoiceToName` · Edm.String · read-only
    public var invoiceToName: String? { row[ifPresent: 36] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[37] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 38] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 39] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 40] }

    /// `OrderedBy` · Edm.Guid · required on create
    public var orderedBy: UUID? { row[ifPresent: 41] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 42] }

    /// `OrderedByContactPersonFullName` · Edm.String · read-only
    public var orderedByContactPersonFullName: String? { row[ifPresent: 43] }

    /// `OrderedByName` · Edm.String · read-only
    public var orderedByName: String? { row[ifPresent: 44] }

    /// `OrderID` · Edm.Guid · key
    public var orderID: UUID { row[45] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[46] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 47] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 48] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 49] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 50] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 51] }

    /// `SalesChannelCode` · Edm.String · read-only
    public var salesChannelCode: String? { row[ifPresent: 52] }

    /// `SalesChannelDescription` · Edm.String · read-only
    public var salesChannelDescription: String? { row[ifPresent: 53] }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 54] }

    /// `SalespersonFullName` · Edm.String · read-only
    public var salespersonFullName: String? { row[ifPresent: 55] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 56] }

    /// `SelectionCodeCode` · Edm.String · read-only
    public var selectionCodeCode: String? { row[ifPresent: 57] }

    /// `SelectionCodeDescription` · Edm.String · read-only
    public var selectionCodeDescription: String? { row[ifPresent: 58] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 59] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[ifPresent: 60] }

    /// `Status` · Edm.Int16 · read-only
    public var status: SalesOrderStatus? { row[ifPresent: 61] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 62] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 63] }

    /// `TaxScheduleCode` · Edm.String · read-only
    public var taxScheduleCode: String? { row[ifPresent: 64] }

    /// `TaxScheduleDescription` · Edm.String · read-only
    public var taxScheduleDescription: String? { row[ifPresent: 65] }

    /// `WarehouseID` · Edm.Guid
    public var warehouseID: UUID? { row[ifPresent: 66] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 67] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 68] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 69] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 70] }

    /// `SalesOrderOrderChargeLines` · expand with `expanding { $0.salesOrderOrderChargeLines }`
    public var salesOrderOrderChargeLines: Expanded<SalesOrder.SalesOrderOrderChargeLine> { row[71] }

    /// `SalesOrderLines` · expand with `expanding { $0.salesOrderLines }`
    public var salesOrderLines: Expanded<SalesOrder.SalesOrderLine> { row[72] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                        Double!
      AmountDiscount                  Double                                 create update
      AmountDiscountExclVat           Double                                 create update
      AmountFC                        Double!
      AmountFCExclVat                 Double
      ApprovalStatus                  Int16!                                 create update
      ApprovalStatusDescription       String
      Approved                        DateTime
      Approver                        Guid
      ApproverFullName                String
      Created                         DateTime!
      Creator                         Guid
      CreatorFullName                 String
      Currency                        String                                 create update
      DeliverTo                       Guid                                   create update
      DeliverToContactPerson          Guid                                   create update
      DeliverToContactPersonFullName  String
      DeliverToName                   String
      DeliveryDate                    DateTime                               create update
      DeliveryStatus                  Int16
      DeliveryStatusDescription       String
      DeliveryAddress                 Guid                                   create update
      Description                     String                                 create update
      Discount                        Double                                 create update
      Division                        Int32!
      Document                        Guid                                   create update
      DocumentNumber                  Int32
      DocumentSubject                 String
      IncotermAddress                 String                                 create update
      IncotermCode                    String                                 create update
      IncotermVersion                 Int16                                  create update
      InvoiceStatus                   Int16
      InvoiceStatusDescription        String
      InvoiceTo                       Guid                                   create update
      InvoiceToContactPerson          Guid                                   create update
      InvoiceToContactPersonFullName  String
      InvoiceToName                   String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      OrderDate                       DateTime                               create update
      OrderedBy                       Guid                                   create! update
      OrderedByContactPerson          Guid                                   create update
      OrderedByContactPersonFullName  String
      OrderedByName                   String
      OrderID                         Guid!                                  key create update
      OrderNumber                     Int32!                                 create update
      PaymentCondition                String                                 create update
      PaymentConditionDescription     String
      PaymentReference                String                                 create update
      Remarks                         String                                 create update
      SalesChannel                    Guid                                   create update
      SalesChannelCode                String
      SalesChannelDescription         String
      Salesperson                     Guid                                   create update
      SalespersonFullName             String
      SelectionCode                   Guid                                   create update
      SelectionCodeCode               String
      SelectionCodeDescription        String
      ShippingMethod                  Guid                                   create update
      ShippingMethodDescription       String
      Status                          Int16
      StatusDescription               String
      TaxSchedule                     Guid                                   create update
      TaxScheduleCode                 String
      TaxScheduleDescription          String
      WarehouseID                     Guid                                   create update
      WarehouseCode                   String
      WarehouseDescription            String
      YourRef                         String                                 create update
      CustomField                     String
      SalesOrderOrderChargeLines      SalesOrder.SalesOrderOrderChargeLine*  create
      SalesOrderLines                 SalesOrder.SalesOrderLine*             create!
      """,
      related: { [SalesOrder.SalesOrderOrderChargeLine.table, SalesOrder.SalesOrderLine.table] })
  }
}

nonisolated extension SalesOrder.SalesOrderEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<SalesOrder.SalesOrderEntity, Decimal> { Property(0) }
    public var amountDiscount: Property<SalesOrder.SalesOrderEntity, Decimal?> { Property(1) }
    public var amountDiscountExclVAT: Property<SalesOrder.SalesOrderEntity, Decimal?> { Property(2) }
    public var amountFC: Property<SalesOrder.SalesOrderEntity, Decimal> { Property(3) }
    public var amountFCExclVAT: Property<SalesOrder.SalesOrderEntity, Decimal?> { Property(4) }
    public var approvalStatus: Property<SalesOrder.SalesOrderEntity, OrderApprovalStatus> { Property(5) }
    public var approvalStatusDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(6) }
    public var approved: Property<SalesOrder.SalesOrderEntity, LocalDateTime?> { Property(7) }
    public var approver: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(8) }
    public var approverFullName: Property<SalesOrder.SalesOrderEntity, String?> { Property(9) }
    public var created: Property<SalesOrder.SalesOrderEntity, LocalDateTime> { Property(10) }
    public var creator: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(11) }
    public var creatorFullName: Property<SalesOrder.SalesOrderEntity, String?> { Property(12) }
    public var currency: Property<SalesOrder.SalesOrderEntity, String?> { Property(13) }
    public var deliverTo: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(14) }
    public var deliverToContactPerson: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(15) }
    public var deliverToContactPersonFullName: Property<SalesOrder.SalesOrderEntity, String?> { Property(16) }
    public var deliverToName: Property<SalesOrder.SalesOrderEntity, String?> { Property(17) }
    public var deliveryDate: Property<SalesOrder.SalesOrderEntity, LocalDateTime?> { Property(18) }
    public var deliveryStatus: Property<SalesOrder.SalesOrderEntity, SalesOrderStatus?> { Property(19) }
    public var deliveryStatusDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(20) }
    public var deliveryAddress: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(21) }
    public var description: Property<SalesOrder.SalesOrderEntity, String?> { Property(22) }
    public var discount: Property<SalesOrder.SalesOrderEntity, Decimal?> { Property(23) }
    public var division: Property<SalesOrder.SalesOrderEntity, Int32> { Property(24) }
    public var document: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(25) }
    public var documentNumber: Property<SalesOrder.SalesOrderEntity, Int32?> { Property(26) }
    public var documentSubject: Property<SalesOrder.SalesOrderEntity, String?> { Property(27) }
    public var incotermAddress: Property<SalesOrder.SalesOrderEntity, String?> { Property(28) }
    public var incotermCode: Property<SalesOrder.SalesOrderEntity, String?> { Property(29) }
    public var incotermVersion: Property<SalesOrder.SalesOrderEntity, IncotermVersion?> { Property(30) }
    public var invoiceStatus: Property<SalesOrder.SalesOrderEntity, SalesOrderStatus?> { Property(31) }
    public var invoiceStatusDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(32) }
    public var invoiceTo: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(33) }
    public var invoiceToContactPerson: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(34) }
    public var invoiceToContactPersonFullName: Property<SalesOrder.SalesOrderEntity, String?> { Property(35) }
    public var invoiceToName: Property<SalesOrder.SalesOrderEntity, String?> { Property(36) }
    public var modified: Property<SalesOrder.SalesOrderEntity, LocalDateTime> { Property(37) }
    public var modifier: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(38) }
    public var modifierFullName: Property<SalesOrder.SalesOrderEntity, String?> { Property(39) }
    public var orderDate: Property<SalesOrder.SalesOrderEntity, LocalDateTime?> { Property(40) }
    public var orderedBy: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(41) }
    public var orderedByContactPerson: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(42) }
    public var orderedByContactPersonFullName: Property<SalesOrder.SalesOrderEntity, String?> { Property(43) }
    public var orderedByName: Property<SalesOrder.SalesOrderEntity, String?> { Property(44) }
    public var orderID: Property<SalesOrder.SalesOrderEntity, UUID> { Property(45) }
    public var orderNumber: Property<SalesOrder.SalesOrderEntity, Int32> { Property(46) }
    public var paymentCondition: Property<SalesOrder.SalesOrderEntity, String?> { Property(47) }
    public var paymentConditionDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(48) }
    public var paymentReference: Property<SalesOrder.SalesOrderEntity, String?> { Property(49) }
    public var remarks: Property<SalesOrder.SalesOrderEntity, String?> { Property(50) }
    public var salesChannel: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(51) }
    public var salesChannelCode: Property<SalesOrder.SalesOrderEntity, String?> { Property(52) }
    public var salesChannelDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(53) }
    public var salesperson: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(54) }
    public var salespersonFullName: Property<SalesOrder.SalesOrderEntity, String?> { Property(55) }
    public var selectionCode: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(56) }
    public var selectionCodeCode: Property<SalesOrder.SalesOrderEntity, String?> { Property(57) }
    public var selectionCodeDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(58) }
    public var shippingMethod: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(59) }
    public var shippingMethodDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(60) }
    public var status: Property<SalesOrder.SalesOrderEntity, SalesOrderStatus?> { Property(61) }
    public var statusDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(62) }
    public var taxSchedule: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(63) }
    public var taxScheduleCode: Property<SalesOrder.SalesOrderEntity, String?> { Property(64) }
    public var taxScheduleDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(65) }
    public var warehouseID: Property<SalesOrder.SalesOrderEntity, UUID?> { Property(66) }
    public var warehouseCode: Property<SalesOrder.SalesOrderEntity, String?> { Property(67) }
    public var warehouseDescription: Property<SalesOrder.SalesOrderEntity, String?> { Property(68) }
    public var yourRef: Property<SalesOrder.SalesOrderEntity, String?> { Property(69) }
    public var customField: Property<SalesOrder.SalesOrderEntity, String?> { Property(70) }
    public var salesOrderOrderChargeLines: Navigation<SalesOrder.SalesOrderEntity, SalesOrder.SalesOrderOrderChargeLine>
    {
      Navigation(71)
    }
    public var salesOrderLines: Navigation<SalesOrder.SalesOrderEntity, SalesOrder.SalesOrderLine> { Navigation(72) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountDiscount: WritableProperty<Decimal> { WritableProperty(1) }
    public var amountDiscountExclVAT: WritableProperty<Decimal> { WritableProperty(2) }
    public var approvalStatus: WritableProperty<OrderApprovalStatus> { WritableProperty(5) }
    public var currency: WritableProperty<String> { WritableProperty(13) }
    public var deliverTo: WritableProperty<UUID> { WritableProperty(14) }
    public var deliverToContactPerson: WritableProperty<UUID> { WritableProperty(15) }
    public var deliveryDate: WritableProperty<LocalDateTime> { WritableProperty(18) }
    public var deliveryAddress: WritableProperty<UUID> { WritableProperty(21) }
    public var description: WritableProperty<String> { WritableProperty(22) }
    public var discount: WritableProperty<Decimal> { WritableProperty(23) }
    public var document: WritableProperty<UUID> { WritableProperty(25) }
    public var incotermAddress: WritableProperty<String> { WritableProperty(28) }
    public var incotermCode: WritableProperty<String> { WritableProperty(29) }
    public var incotermVersion: WritableProperty<IncotermVersion> { WritableProperty(30) }
    public var invoiceTo: WritableProperty<UUID> { WritableProperty(33) }
    public var invoiceToContactPerson: WritableProperty<UUID> { WritableProperty(34) }
    public var orderDate: WritableProperty<LocalDateTime> { WritableProperty(40) }
    public var orderedBy: WritableProperty<UUID> { WritableProperty(41) }
    public var orderedByContactPerson: WritableProperty<UUID> { WritableProperty(42) }
    public var orderID: WritableProperty<UUID> { WritableProperty(45) }
    public var orderNumber: WritableProperty<Int32> { WritableProperty(46) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(47) }
    public var paymentReference: WritableProperty<String> { WritableProperty(49) }
    public var remarks: WritableProperty<String> { WritableProperty(50) }
    public var salesChannel: WritableProperty<UUID> { WritableProperty(51) }
    public var salesperson: WritableProperty<UUID> { WritableProperty(54) }
    public var selectionCode: WritableProperty<UUID> { WritableProperty(56) }
    public var shippingMethod: WritableProperty<UUID> { WritableProperty(59) }
    public var taxSchedule: WritableProperty<UUID> { WritableProperty(63) }
    public var warehouseID: WritableProperty<UUID> { WritableProperty(66) }
    public var yourRef: WritableProperty<String> { WritableProperty(69) }
    public var salesOrderOrderChargeLines: WritableProperty<[Changes<SalesOrder.SalesOrderOrderChargeLine>]> {
      WritableProperty(71)
    }
    public var salesOrderLines: WritableProperty<[Changes<SalesOrder.SalesOrderLine>]> { WritableProperty(72) }
  }
}
