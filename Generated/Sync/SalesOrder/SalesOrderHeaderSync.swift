// exact-online-generator 0.1.0 · services/sync/SalesOrder.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.SalesOrder {
  /// `sync/SalesOrder/SalesOrderHeaders` · read · 1000 rows a page · `$select` required · permission "Sales orders"
  nonisolated public struct SalesOrderHeaderSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

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

    /// `ID` · Edm.Guid
    public var id: UUID { row[30] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 31] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 32] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 33] }

    /// `InvoiceStatus` · Edm.Int16
    public var invoiceStatus: SalesOrderStatus? { row[ifPresent: 34] }

    /// `InvoiceStatusDescription` · Edm.String
    public var invoiceStatusDescription: String? { row[ifPresent: 35] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 36] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 37] }

    /// `InvoiceToContactPersonFullName` · Edm.String
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 38] }

    /// `InvoiceToName` · Edm.String
    public var invoiceToName: String? { row[ifPresent: 39] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[40] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 41] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 42] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 43] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 44] }

    /// `OrderedBy` · Edm.Guid
    public var orderedBy: UUID? { row[ifPresent: 45] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 46] }

    /// `OrderedByContactPersonFullName` · Edm.String
    public var orderedByContactPersonFullName: String? { row[ifPresent: 47] }

    /// `OrderedByName` · Edm.String
    public var orderedByName: String? { row[ifPresent: 48] }

    /// `OrderID` · Edm.Guid
    public var orderID: UUID { row[49] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32 { row[50] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 51] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 52] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 53] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 54] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 55] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 56] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 57] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 58] }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 59] }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 60] }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 61] }

    /// `SalespersonFullName` · Edm.String
    public var salespersonFullName: String? { row[ifPresent: 62] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 63] }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 64] }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 65] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 66] }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 67] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 68] }

    /// `Status` · Edm.Int16
    public var status: SalesOrderStatus? { row[ifPresent: 69] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 70] }

    /// `VATAmount` · Edm.Double
    public var vatAmount: Decimal? { row[ifPresent: 71] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 72] }

    /// `VATCodeDescription` · Edm.String
    public var vatCodeDescription: String? { row[ifPresent: 73] }

    /// `WarehouseCode` · Edm.String
    public var warehouseCode: String? { row[ifPresent: 74] }

    /// `WarehouseDescription` · Edm.String
    public var warehouseDescription: String? { row[ifPresent: 75] }

    /// `WarehouseID` · Edm.Guid
    public var warehouseID: UUID? { row[ifPresent: 76] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 77] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.SalesOrder.SalesOrderHeaderSync, Int64> { Property(0) }
    public var amountDC: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Decimal> { SelectableProperty(1) }
    public var amountDiscount: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Decimal?> {
      SelectableProperty(2)
    }
    public var amountDiscountExclVAT: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Decimal?> {
      SelectableProperty(3)
    }
    public var amountFC: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Decimal> { SelectableProperty(4) }
    public var amountFCExclVAT: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Decimal?> {
      SelectableProperty(5)
    }
    public var approvalStatus: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, OrderApprovalStatus> {
      SelectableProperty(6)
    }
    public var approvalStatusDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(7)
    }
    public var approved: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, LocalDateTime?> {
      SelectableProperty(8)
    }
    public var approver: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(9) }
    public var approverFullName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(10)
    }
    public var created: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, LocalDateTime> {
      SelectableProperty(11)
    }
    public var creator: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(12) }
    public var creatorFullName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(13)
    }
    public var currency: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> { SelectableProperty(14) }
    public var customField: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> { SelectableProperty(15) }
    public var deliverTo: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(16) }
    public var deliverToContactPerson: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> {
      SelectableProperty(17)
    }
    public var deliverToContactPersonFullName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(18)
    }
    public var deliverToName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(19)
    }
    public var deliveryAddress: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> {
      SelectableProperty(20)
    }
    public var deliveryDate: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, LocalDateTime?> {
      SelectableProperty(21)
    }
    public var deliveryStatus: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, SalesOrderStatus?> {
      SelectableProperty(22)
    }
    public var deliveryStatusDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(23)
    }
    public var description: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> { SelectableProperty(24) }
    public var discount: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Decimal?> { SelectableProperty(25) }
    public var division: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Int32> { SelectableProperty(26) }
    public var document: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(27) }
    public var documentNumber: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Int32?> {
      SelectableProperty(28)
    }
    public var documentSubject: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(29)
    }
    public var id: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID> { SelectableProperty(30) }
    public var incotermAddress: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(31)
    }
    public var incotermCode: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(32)
    }
    public var incotermVersion: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, IncotermVersion?> {
      SelectableProperty(33)
    }
    public var invoiceStatus: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, SalesOrderStatus?> {
      SelectableProperty(34)
    }
    public var invoiceStatusDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(35)
    }
    public var invoiceTo: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(36) }
    public var invoiceToContactPerson: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> {
      SelectableProperty(37)
    }
    public var invoiceToContactPersonFullName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(38)
    }
    public var invoiceToName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(39)
    }
    public var modified: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, LocalDateTime> {
      SelectableProperty(40)
    }
    public var modifier: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(41) }
    public var modifierFullName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(42)
    }
    public var notes: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> { SelectableProperty(43) }
    public var orderDate: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, LocalDateTime?> {
      SelectableProperty(44)
    }
    public var orderedBy: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(45) }
    public var orderedByContactPerson: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> {
      SelectableProperty(46)
    }
    public var orderedByContactPersonFullName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(47)
    }
    public var orderedByName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(48)
    }
    public var orderID: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID> { SelectableProperty(49) }
    public var orderNumber: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Int32> { SelectableProperty(50) }
    public var paymentCondition: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(51)
    }
    public var paymentConditionDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(52)
    }
    public var paymentReference: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(53)
    }
    public var project: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(54) }
    public var projectCode: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> { SelectableProperty(55) }
    public var projectDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(56)
    }
    public var remarks: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> { SelectableProperty(57) }
    public var salesChannel: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(58) }
    public var salesChannelCode: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(59)
    }
    public var salesChannelDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(60)
    }
    public var salesperson: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(61) }
    public var salespersonFullName: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(62)
    }
    public var selectionCode: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(63) }
    public var selectionCodeCode: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(64)
    }
    public var selectionCodeDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(65)
    }
    public var shippingMethod: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> {
      SelectableProperty(66)
    }
    public var shippingMethodCode: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(67)
    }
    public var shippingMethodDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(68)
    }
    public var status: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, SalesOrderStatus?> {
      SelectableProperty(69)
    }
    public var statusDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(70)
    }
    public var vatAmount: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, Decimal?> { SelectableProperty(71) }
    public var vatCode: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> { SelectableProperty(72) }
    public var vatCodeDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(73)
    }
    public var warehouseCode: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(74)
    }
    public var warehouseDescription: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> {
      SelectableProperty(75)
    }
    public var warehouseID: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, UUID?> { SelectableProperty(76) }
    public var yourRef: SelectableProperty<Sync.SalesOrder.SalesOrderHeaderSync, String?> { SelectableProperty(77) }
  }
}
