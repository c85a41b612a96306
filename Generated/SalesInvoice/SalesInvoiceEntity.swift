// exact-online-generator 0.1.0 · services/salesinvoice.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension SalesInvoice {
  /// An invoice or credit note made for a customer.
  ///
  /// `salesinvoice/SalesInvoices` · read, create, update, delete · 60 rows a page · webhook topic `SalesInvoices`
  /// · permission "Sales invoices"
  nonisolated public struct SalesInvoiceEntity: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal? { row[0] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[1] }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[2] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[3] }

    /// `AmountFCExclVat` · Edm.Double · read-only
    public var amountFCExclVAT: Decimal? { row[4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[7] }

    /// `Currency` · Edm.String
    public var currency: String? { row[8] }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[9] }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[10] }

    /// `DeliverToContactPersonFullName` · Edm.String · read-only
    public var deliverToContactPersonFullName: String? { row[11] }

    /// `DeliverToAddress` · Edm.Guid
    public var deliverToAddress: UUID? { row[12] }

    /// `DeliverToName` · Edm.String · read-only
    public var deliverToName: String? { row[13] }

    /// `Description` · Edm.String
    public var description: String? { row[14] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[15] }

    /// `DiscountType` · Edm.Int16 · read-only
    public var discountType: SalesInvoiceDiscountType? { row[16] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[17] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[18] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[19] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[20] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[21] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[22] }

    /// `GAccountAmountFC` · Edm.Double
    public var gAccountAmountFC: Decimal? { row[23] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[24] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[25] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[26] }

    /// `InvoiceDate` · Edm.DateTime · read-only
    public var invoiceDate: LocalDateTime? { row[27] }

    /// `InvoiceID` · Edm.Guid · key
    public var invoiceID: UUID { row[28] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[29] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[30] }

    /// `InvoiceToContactPersonFullName` · Edm.String · read-only
    public var invoiceToContactPersonFullName: String? { row[31] }

    /// `InvoiceToName` · Edm.String · read-only
    public var invoiceToName: String? { row[32] }

    /// `InvoiceNumber` · Edm.Int32 · read-only
    public var invoiceNumber: Int32? { row[33] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[34] }

    /// `Journal` · Edm.String · required on create
    public var journal: String? { row[35] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[36] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[37] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[38] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[39] }

    /// `OrderDate` · Edm.DateTime
    public var orderDate: LocalDateTime? { row[40] }

    /// `OrderedBy` · Edm.Guid · required on create
    public var orderedBy: UUID? { row[41] }

    /// `OrderedByContactPerson` · Edm.Guid
    public var orderedByContactPerson: UUID? { row[42] }

    /// `OrderedByContactPersonFullName` · Edm.String · read-only
    public var orderedByContactPersonFullName: String? { row[43] }

    /// `OrderedByName` · Edm.String · read-only
    public var orderedByName: String? { row[44] }

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[45] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[46] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[47] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[48] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[49] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[50] }

    /// `SalesChannelCode` · Edm.String · read-only
    public var salesChannelCode: String? { row[51] }

    /// `SalesChannelDescription` · Edm.String · read-only
    public var salesChannelDescription: String? { row[52] }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[53] }

    /// `SalespersonFullName` · Edm.String · read-only
    public var salespersonFullName: String? { row[54] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[55] }

    /// `SelectionCodeCode` · Edm.String · read-only
    public var selectionCodeCode: String? { row[56] }

    /// `SelectionCodeDescription` · Edm.String · read-only
    public var selectionCodeDescription: String? { row[57] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[58] }

    /// `ShippingMethodCode` · Edm.String · read-only
    public var shippingMethodCode: String? { row[59] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[60] }

    /// `Status` · Edm.Int16 · read-only
    public var status: SalesInvoiceStatus? { row[61] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[62] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[63] }

    /// `TaxScheduleCode` · Edm.String · read-only
    public var taxScheduleCode: String? { row[64] }

    /// `TaxScheduleDescription` · Edm.String · read-only
    public var taxScheduleDescription: String? { row[65] }

    /// `Type` · Edm.Int32
    public var type: SalesInvoiceType? { row[66] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[67] }

    /// `VATAmountFC` · Edm.Double · read-only
    public var vatAmountFC: Decimal? { row[68] }

    /// `VATAmountDC` · Edm.Double · read-only
    public var vatAmountDC: Decimal? { row[69] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[70] }

    /// `StarterSalesInvoiceStatus` · Edm.Int16 · read-only
    public var starterSalesInvoiceStatus: Int16? { row[71] }

    /// `StarterSalesInvoiceStatusDescription` · Edm.String · read-only
    public var starterSalesInvoiceStatusDescription: String? { row[72] }

    /// `WithholdingTaxAmountFC` · Edm.Double
    public var withholdingTaxAmountFC: Decimal? { row[73] }

    /// `WithholdingTaxBaseAmount` · Edm.Double
    public var withholdingTaxBaseAmount: Decimal? { row[74] }

    /// `WithholdingTaxPercentage` · Edm.Double
    public var withholdingTaxPercentage: Decimal? { row[75] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[76] }

    /// `SalesInvoiceLines` · expand with `expanding { $0.salesInvoiceLines }`
    public var salesInvoiceLines: Expanded<SalesInvoice.SalesInvoiceLine> { row[77] }

    /// `SalesInvoiceOrderChargeLines` · expand with `expanding { $0.salesInvoiceOrderChargeLines }`
    public var salesInvoiceOrderChargeLines: Expanded<SalesInvoice.SalesInvoiceOrderChargeLine> { row[78] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountFC                              Double
      AmountDiscount                        Double                                     create update
      AmountDC                              Double
      AmountDiscountExclVat                 Double                                     create update
      AmountFCExclVat                       Double
      Created                               DateTime
      Creator                               Guid
      CreatorFullName                       String
      Currency                              String                                     create update
      DeliverTo                             Guid                                       create update
      DeliverToContactPerson                Guid                                       create update
      DeliverToContactPersonFullName        String
      DeliverToAddress                      Guid                                       create update
      DeliverToName                         String
      Description                           String                                     create update
      Discount                              Double                                     create update
      DiscountType                          Int16
      Division                              Int32
      Document                              Guid                                       create update
      DocumentNumber                        Int32
      DocumentSubject                       String
      DueDate                               DateTime                                   create update
      ExtraDutyAmountFC                     Double                                     create update
      GAccountAmountFC                      Double                                     create update
      IncotermAddress                       String                                     create update
      IncotermCode                          String                                     create update
      IncotermVersion                       Int16                                      create update
      InvoiceDate                           DateTime
      InvoiceID                             Guid!                                      key create update
      InvoiceTo                             Guid                                       create update
      InvoiceToContactPerson                Guid                                       create update
      InvoiceToContactPersonFullName        String
      InvoiceToName                         String
      InvoiceNumber                         Int32
      IsExtraDuty                           Boolean                                    create update
      Journal                               String                                     create! update
      JournalDescription                    String
      Modified                              DateTime
      Modifier                              Guid
      ModifierFullName                      String
      OrderDate                             DateTime                                   create update
      OrderedBy                             Guid                                       create! update
      OrderedByContactPerson                Guid                                       create update
      OrderedByContactPersonFullName        String
      OrderedByName                         String
      OrderNumber                           Int32                                      create update
      PaymentCondition                      String                                     create update
      PaymentConditionDescription           String
      PaymentReference                      String                                     create update
      Remarks                               String                                     create update
      SalesChannel                          Guid                                       create update
      SalesChannelCode                      String
      SalesChannelDescription               String
      Salesperson                           Guid                                       create update
      SalespersonFullName                   String
      SelectionCode                         Guid                                       create update
      SelectionCodeCode                     String
      SelectionCodeDescription              String
      ShippingMethod                        Guid                                       create update
      ShippingMethodCode                    String
      ShippingMethodDescription             String
      Status                                Int16
      StatusDescription                     String
      TaxSchedule                           Guid                                       create update
      TaxScheduleCode                       String
      TaxScheduleDescription                String
      Type                                  Int32                                      create update
      TypeDescription                       String
      VATAmountFC                           Double
      VATAmountDC                           Double
      YourRef                               String                                     create update
      StarterSalesInvoiceStatus             Int16
      StarterSalesInvoiceStatusDescription  String
      WithholdingTaxAmountFC                Double                                     create update
      WithholdingTaxBaseAmount              Double                                     create update
      WithholdingTaxPercentage              Double                                     create update
      Warehouse                             Guid                                       create update
      SalesInvoiceLines                     SalesInvoice.SalesInvoiceLine*             create!
      SalesInvoiceOrderChargeLines          SalesInvoice.SalesInvoiceOrderChargeLine*  create
      """,
      related: { [SalesInvoice.SalesInvoiceLine.table, SalesInvoice.SalesInvoiceOrderChargeLine.table] })
  }
}

nonisolated extension SalesInvoice.SalesInvoiceEntity {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountFC: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(0) }
    public var amountDiscount: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(1) }
    public var amountDC: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(2) }
    public var amountDiscountExclVAT: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(3) }
    public var amountFCExclVAT: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(4) }
    public var created: Property<SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(5) }
    public var creator: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(6) }
    public var creatorFullName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(7) }
    public var currency: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(8) }
    public var deliverTo: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(9) }
    public var deliverToContactPerson: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(10) }
    public var deliverToContactPersonFullName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(11) }
    public var deliverToAddress: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(12) }
    public var deliverToName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(13) }
    public var description: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(14) }
    public var discount: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(15) }
    public var discountType: Property<SalesInvoice.SalesInvoiceEntity, SalesInvoiceDiscountType?> { Property(16) }
    public var division: Property<SalesInvoice.SalesInvoiceEntity, Int32?> { Property(17) }
    public var document: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(18) }
    public var documentNumber: Property<SalesInvoice.SalesInvoiceEntity, Int32?> { Property(19) }
    public var documentSubject: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(20) }
    public var dueDate: Property<SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(21) }
    public var extraDutyAmountFC: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(22) }
    public var gAccountAmountFC: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(23) }
    public var incotermAddress: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(24) }
    public var incotermCode: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(25) }
    public var incotermVersion: Property<SalesInvoice.SalesInvoiceEntity, IncotermVersion?> { Property(26) }
    public var invoiceDate: Property<SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(27) }
    public var invoiceID: Property<SalesInvoice.SalesInvoiceEntity, UUID> { Property(28) }
    public var invoiceTo: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(29) }
    public var invoiceToContactPerson: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(30) }
    public var invoiceToContactPersonFullName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(31) }
    public var invoiceToName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(32) }
    public var invoiceNumber: Property<SalesInvoice.SalesInvoiceEntity, Int32?> { Property(33) }
    public var isExtraDuty: Property<SalesInvoice.SalesInvoiceEntity, Bool?> { Property(34) }
    public var journal: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(35) }
    public var journalDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(36) }
    public var modified: Property<SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(37) }
    public var modifier: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(38) }
    public var modifierFullName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(39) }
    public var orderDate: Property<SalesInvoice.SalesInvoiceEntity, LocalDateTime?> { Property(40) }
    public var orderedBy: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(41) }
    public var orderedByContactPerson: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(42) }
    public var orderedByContactPersonFullName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(43) }
    public var orderedByName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(44) }
    public var orderNumber: Property<SalesInvoice.SalesInvoiceEntity, Int32?> { Property(45) }
    public var paymentCondition: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(46) }
    public var paymentConditionDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(47) }
    public var paymentReference: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(48) }
    public var remarks: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(49) }
    public var salesChannel: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(50) }
    public var salesChannelCode: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(51) }
    public var salesChannelDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(52) }
    public var salesperson: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(53) }
    public var salespersonFullName: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(54) }
    public var selectionCode: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(55) }
    public var selectionCodeCode: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(56) }
    public var selectionCodeDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(57) }
    public var shippingMethod: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(58) }
    public var shippingMethodCode: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(59) }
    public var shippingMethodDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(60) }
    public var status: Property<SalesInvoice.SalesInvoiceEntity, SalesInvoiceStatus?> { Property(61) }
    public var statusDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(62) }
    public var taxSchedule: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(63) }
    public var taxScheduleCode: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(64) }
    public var taxScheduleDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(65) }
    public var type: Property<SalesInvoice.SalesInvoiceEntity, SalesInvoiceType?> { Property(66) }
    public var typeDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(67) }
    public var vatAmountFC: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(68) }
    public var vatAmountDC: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(69) }
    public var yourRef: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(70) }
    public var starterSalesInvoiceStatus: Property<SalesInvoice.SalesInvoiceEntity, Int16?> { Property(71) }
    public var starterSalesInvoiceStatusDescription: Property<SalesInvoice.SalesInvoiceEntity, String?> { Property(72) }
    public var withholdingTaxAmountFC: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(73) }
    public var withholdingTaxBaseAmount: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(74) }
    public var withholdingTaxPercentage: Property<SalesInvoice.SalesInvoiceEntity, Decimal?> { Property(75) }
    public var warehouse: Property<SalesInvoice.SalesInvoiceEntity, UUID?> { Property(76) }
    public var salesInvoiceLines: Navigation<SalesInvoice.SalesInvoiceEntity, SalesInvoice.SalesInvoiceLine> {
      Navigation(77)
    }
    public var salesInvoiceOrderChargeLines:
      Navigation<SalesInvoice.SalesInvoiceEntity, SalesInvoice.SalesInvoiceOrderChargeLine>
    {
      Navigation(78)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<SalesInvoice.SalesInvoiceEntity>()
    public init() {}
    public var amountDiscount: Decimal? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var amountDiscountExclVAT: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var currency: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var deliverTo: UUID? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var deliverToContactPerson: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var deliverToAddress: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var description: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var discount: Decimal? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var document: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var dueDate: LocalDateTime? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var extraDutyAmountFC: Decimal? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var gAccountAmountFC: Decimal? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var incotermAddress: String? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var incotermCode: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var incotermVersion: IncotermVersion? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var invoiceID: UUID? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var invoiceTo: UUID? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var invoiceToContactPerson: UUID? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var isExtraDuty: Bool? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var journal: String? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var orderDate: LocalDateTime? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var orderedBy: UUID? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var orderedByContactPerson: UUID? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var orderNumber: Int32? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var paymentCondition: String? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var paymentReference: String? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var remarks: String? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var salesChannel: UUID? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
    public var salesperson: UUID? {
      get { changes[53] }
      set { changes[53] = newValue }
    }
    public var selectionCode: UUID? {
      get { changes[55] }
      set { changes[55] = newValue }
    }
    public var shippingMethod: UUID? {
      get { changes[58] }
      set { changes[58] = newValue }
    }
    public var taxSchedule: UUID? {
      get { changes[63] }
      set { changes[63] = newValue }
    }
    public var type: SalesInvoiceType? {
      get { changes[66] }
      set { changes[66] = newValue }
    }
    public var yourRef: String? {
      get { changes[70] }
      set { changes[70] = newValue }
    }
    public var withholdingTaxAmountFC: Decimal? {
      get { changes[73] }
      set { changes[73] = newValue }
    }
    public var withholdingTaxBaseAmount: Decimal? {
      get { changes[74] }
      set { changes[74] = newValue }
    }
    public var withholdingTaxPercentage: Decimal? {
      get { changes[75] }
      set { changes[75] = newValue }
    }
    public var warehouse: UUID? {
      get { changes[76] }
      set { changes[76] = newValue }
    }
    public var salesInvoiceLines: [SalesInvoice.SalesInvoiceLine.Writable]? {
      get { changes[77] }
      set { changes[77] = newValue }
    }
    public var salesInvoiceOrderChargeLines: [SalesInvoice.SalesInvoiceOrderChargeLine.Writable]? {
      get { changes[78] }
      set { changes[78] = newValue }
    }
  }
}
