// exact-online-generator 0.1.0 · services/bulk/SalesInvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.SalesInvoice {
  /// `bulk/SalesInvoice/SalesInvoices` · read · 1000 rows a page · `$select` required · permission "Sales invoices"
  nonisolated public struct SalesInvoiceEntity: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `InvoiceID` · Edm.Guid · key
    public var invoiceID: UUID { row[0] }

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

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 9] }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[ifPresent: 10] }

    /// `DeliverToAddress` · Edm.Guid
    public var deliverToAddress: UUID? { row[ifPresent: 11] }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[ifPresent: 12] }

    /// `DeliverToContactPersonFullName` · Edm.String
    public var deliverToContactPersonFullName: String? { row[ifPresent: 13] }

    /// `DeliverToName` · Edm.String
    public var deliverToName: String? { row[ifPresent: 14] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 15] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 16] }

    /// `DiscountType` · Edm.Int16
    public var discountType: SalesInvoiceDiscountType? { row[ifPresent: 17] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 18] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 19] }

    /// `DocumentNumber` · Edm.Int32
    public var documentNumber: Int32? { row[ifPresent: 20] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 21] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 22] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 23] }

    /// `GAccountAmountFC` · Edm.Double
    public var gAccountAmountFC: Decimal? { row[ifPresent: 24] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 25] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 26] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 27] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 28] }

    /// `InvoiceNumber` · Edm.Int32
    public var invoiceNumber: Int32? { row[ifPresent: 29] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 30] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 31] }

    /// `InvoiceToContactPersonFullName` · Edm.String
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 32] }

    /// `InvoiceToName` · Edm.String
    public var invoiceToName: String? { row[ifPresent: 33] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 34] }

    /// `Journal` · Edm.String
    public var journal: String? { row[ifPresent: 35] }

    /// `JournalDescription` · Edm.String
    public var journalDescription: String? { row[ifPresent: 36] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 37] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 38] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 39] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[ifPresent: 40] }

    /// `OrderedBy` · Edm.Guid
    public var orderedBy: UUID? { row[ifPresent: 41] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[ifPresent: 42] }

    /// `OrderedByContactPersonFullName` · Edm.String
    public var orderedByContactPersonFullName: String? { row[ifPresent: 43] }

    /// `OrderedByName` · Edm.String
    public var orderedByName: String? { row[ifPresent: 44] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 45] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 46] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 47] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 48] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 49] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 50] }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 51] }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 52] }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 53] }

    /// `SalespersonFullName` · Edm.String
    public var salespersonFullName: String? { row[ifPresent: 54] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 55] }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 56] }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 57] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 58] }

    /// `ShippingMethodCode` · Edm.String
    public var shippingMethodCode: String? { row[ifPresent: 59] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 60] }

    /// `StarterSalesInvoiceStatus` · Edm.Int16
    public var starterSalesInvoiceStatus: Int16? { row[ifPresent: 61] }

    /// `StarterSalesInvoiceStatusDescription` · Edm.String
    public var starterSalesInvoiceStatusDescription: String? { row[ifPresent: 62] }

    /// `Status` · Edm.Int16
    public var status: SalesInvoiceStatus? { row[ifPresent: 63] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 64] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 65] }

    /// `TaxScheduleCode` · Edm.String
    public var taxScheduleCode: String? { row[ifPresent: 66] }

    /// `TaxScheduleDescription` · Edm.String
    public var taxScheduleDescription: String? { row[ifPresent: 67] }

    /// `Type` · Edm.Int32
    public var type: SalesInvoiceType? { row[ifPresent: 68] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 69] }

    /// `VATAmountDC` · Edm.Double
    public var vatAmountDC: Decimal? { row[ifPresent: 70] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 71] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 72] }

    /// `WithholdingTaxAmountFC` · Edm.Double
    public var withholdingTaxAmountFC: Decimal? { row[ifPresent: 73] }

    /// `WithholdingTaxBaseAmount` · Edm.Double
    public var withholdingTaxBaseAmount: Decimal? { row[ifPresent: 74] }

    /// `WithholdingTaxPercentage` · Edm.Double
    public var withholdingTaxPercentage: Decimal? { row[ifPresent: 75] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 76] }

    /// `SalesInvoiceLines` · expand with `expanding { $0.salesInvoiceLines }`
    public var salesInvoiceLines: Expanded<Bulk.SalesInvoice.SalesInvoiceLine> { row[77] }

    public static let table: PropertyTable = PropertyTable(
      """
      InvoiceID                             Guid!                                key
      AmountDC                              Double
      AmountDiscount                        Double
      AmountDiscountExclVat                 Double
      AmountFC                              Double
      AmountFCExclVat                       Double
      Created                               DateTime
      Creator                               Guid
      CreatorFullName                       String
      Currency                              String
      DeliverTo                             Guid
      DeliverToAddress                      Guid
      DeliverToContactPerson                Guid
      DeliverToContactPersonFullName        String
      DeliverToName                         String
      Description                           String
      Discount                              Double
      DiscountType                          Int16
      Division                              Int32
      Document                              Guid
      DocumentNumber                        Int32
      DocumentSubject                       String
      DueDate                               DateTime
      ExtraDutyAmountFC                     Double
      GAccountAmountFC                      Double
      IncotermAddress                       String
      IncotermCode                          String
      IncotermVersion                       Int16
      InvoiceDate                           DateTime
      InvoiceNumber                         Int32
      InvoiceTo                             Guid
      InvoiceToContactPerson                Guid
      InvoiceToContactPersonFullName        String
      InvoiceToName                         String
      IsExtraDuty                           Boolean
      Journal                               String
      JournalDescription                    String
      Modified                              DateTime
      Modifier                              Guid
      ModifierFullName                      String
      OrderDate                             DateTime
      OrderedBy                             Guid
      OrderedByContactPerson                Guid
      OrderedByContactPersonFullName        String
      OrderedByName                         String
      OrderNumber                           Int32
      PaymentCondition                      String
      PaymentConditionDescription           String
      PaymentReference                      String
      Remarks                               String
      SalesChannel                          Guid
      SalesChannelCode                      String
      SalesChannelDescription               String
      Salesperson                           Guid
      SalespersonFullName                   String
      SelectionCode                         Guid
      SelectionCodeCode                     String
      SelectionCodeDescription              String
      ShippingMethod                        Guid
      ShippingMethodCode                    String
      ShippingMethodDescription             String
      StarterSalesInvoiceStatus             Int16
      StarterSalesInvoiceStatusDescription  String
      Status                                Int16
      StatusDescription                     String
      TaxSchedule                           Guid
      TaxScheduleCode                       String
      TaxScheduleDescription                String
      Type                                  Int32
      TypeDescription                       String
      VATAmountDC                           Double
      VATAmountFC                           Double
      Warehouse                             Guid
      WithholdingTaxAmountFC                Double
      WithholdingTaxBaseAmount              Double
      WithholdingTaxPercentage              Double
      YourRef                               String
      SalesInvoiceLines                     Bulk.SalesInvoice.SalesInvoiceLine*
      """,
      related: { [Bulk.SalesInvoice.SalesInvoiceLine.table] })
  }
}

nonisolated extension Bulk.SalesInvoice.SalesInvoiceEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var invoiceID: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID> { Property(0) }
    public var amountDC: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(1) }
    public var amountDiscount: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(2) }
    public var amountDiscountExclVAT: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(3) }
    public var amountFC: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(4) }
    public var amountFCExclVAT: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(5) }
    public var created: Property<Bulk.SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(6) }
    public var creator: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(7) }
    public var creatorFullName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(8) }
    public var currency: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(9) }
    public var deliverTo: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(10) }
    public var deliverToAddress: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(11) }
    public var deliverToContactPerson: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(12) }
    public var deliverToContactPersonFullName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(13) }
    public var deliverToName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(14) }
    public var description: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(15) }
    public var discount: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(16) }
    public var discountType: Property<Bulk.SalesInvoice.SalesInvoiceEntity, SalesInvoiceDiscountType?> { Property(17) }
    public var division: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Int32?> { Property(18) }
    public var document: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(19) }
    public var documentNumber: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Int32?> { Property(20) }
    public var documentSubject: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(21) }
    public var dueDate: Property<Bulk.SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(22) }
    public var extraDutyAmountFC: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(23) }
    public var gAccountAmountFC: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(24) }
    public var incotermAddress: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(25) }
    public var incotermCode: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(26) }
    public var incotermVersion: Property<Bulk.SalesInvoice.SalesInvoiceEntity, IncotermVersion?> { Property(27) }
    public var invoiceDate: Property<Bulk.SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(28) }
    public var invoiceNumber: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Int32?> { Property(29) }
    public var invoiceTo: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(30) }
    public var invoiceToContactPerson: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(31) }
    public var invoiceToContactPersonFullName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(32) }
    public var invoiceToName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(33) }
    public var isExtraDuty: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Bool?> { Property(34) }
    public var journal: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(35) }
    public var journalDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(36) }
    public var modified: Property<Bulk.SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(37) }
    public var modifier: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(38) }
    public var modifierFullName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(39) }
    public var orderDate: Property<Bulk.SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(40) }
    public var orderedBy: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(41) }
    public var orderedByContactPerson: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(42) }
    public var orderedByContactPersonFullName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(43) }
    public var orderedByName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(44) }
    public var orderNumber: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Int32?> { Property(45) }
    public var paymentCondition: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(46) }
    public var paymentConditionDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(47) }
    public var paymentReference: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(48) }
    public var remarks: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(49) }
    public var salesChannel: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(50) }
    public var salesChannelCode: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(51) }
    public var salesChannelDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(52) }
    public var salesperson: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(53) }
    public var salespersonFullName: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(54) }
    public var selectionCode: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(55) }
    public var selectionCodeCode: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(56) }
    public var selectionCodeDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(57) }
    public var shippingMethod: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(58) }
    public var shippingMethodCode: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(59) }
    public var shippingMethodDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(60) }
    public var starterSalesInvoiceStatus: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Int16?> { Property(61) }
    public var starterSalesInvoiceStatusDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> {
      Property(62)
    }
    public var status: Property<Bulk.SalesInvoice.SalesInvoiceEntity, SalesInvoiceStatus?> { Property(63) }
    public var statusDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(64) }
    public var taxSchedule: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(65) }
    public var taxScheduleCode: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(66) }
    public var taxScheduleDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(67) }
    public var type: Property<Bulk.SalesInvoice.SalesInvoiceEntity, SalesInvoiceType?> { Property(68) }
    public var typeDescription: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(69) }
    public var vatAmountDC: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(70) }
    public var vatAmountFC: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(71) }
    public var warehouse: Property<Bulk.SalesInvoice.SalesInvoiceEntity, UUID?> { Property(72) }
    public var withholdingTaxAmountFC: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(73) }
    public var withholdingTaxBaseAmount: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(74) }
    public var withholdingTaxPercentage: Property<Bulk.SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(75) }
    public var yourRef: Property<Bulk.SalesInvoice.SalesInvoiceEntity, String?> { Property(76) }
    public var salesInvoiceLines: Navigation<Bulk.SalesInvoice.SalesInvoiceEntity, Bulk.SalesInvoice.SalesInvoiceLine> {
      Navigation(77)
    }
  }
}
