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
    public var amountFC: Decimal? { row[ifPresent: 0] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 1] }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[ifPresent: 2] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }

    /// `AmountFCExclVat` · Edm.Double · read-only
    public var amountFCExclVAT: Decimal? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 8] }

    /// `DeliverTo` · Edm.Guid
    public var deliverTo: UUID? { row[ifPresent: 9] }

    /// `DeliverToContactPerson` · Edm.Guid
    public var deliverToContactPerson: UUID? { row[ifPresent: 10] }

    /// `DeliverToContactPersonFullName` · Edm.String · read-only
    public var deliverToContactPersonFullName: String? { row[ifPresent: 11] }

    /// `DeliverToAddress` · Edm.Guid
    public var deliverToAddress: UUID? { row[ifPresent: 12] }

    /// `DeliverToName` · Edm.String · read-only
    public var deliverToName: String? { row[ifPresent: 13] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 14] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 15] }

    /// `DiscountType` · Edm.Int16 · read-only
    public var discountType: SalesInvoiceDiscountType? { row[ifPresent: 16] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 17] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 18] }

    /// `DocumentNumber` · Edm.Int32 · read-only
    public var documentNumber: Int32? { row[ifPresent: 19] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 20] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 21] }

    /// `ExtraDutyAmountFC` · Edm.Double
    public var extraDutyAmountFC: Decimal? { row[ifPresent: 22] }

    /// `GAccountAmountFC` · Edm.Double
    public var gAccountAmountFC: Decimal? { row[ifPresent: 23] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 24] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 25] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 26] }

    /// `InvoiceDate` · Edm.DateTime · read-only
    public var invoiceDate: LocalDateTime? { row[ifPresent: 27] }

    /// `InvoiceID` · Edm.Guid · key
    public var invoiceID: UUID { row[28] }

    /// `InvoiceTo` · Edm.Guid
    public var invoiceTo: UUID? { row[ifPresent: 29] }

    /// `InvoiceToContactPerson` · Edm.Guid
    public var invoiceToContactPerson: UUID? { row[ifPresent: 30] }

    /// `InvoiceToContactPersonFullName` · Edm.String · read-only
    public var invoiceToContactPersonFullName: String? { row[ifPresent: 31] }

    /// `InvoiceToName` · Edm.String · read-only
    public var invoiceToName: String? { row[ifPresent: 32] }

    /// `InvoiceNumber` · Edm.Int32 · read-only
    public var invoiceNumber: Int32? { row[ifPresent: 33] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 34] }

    /// `Journal` · Edm.String · required on create
    public var journal: String? { row[ifPresent: 35] }

    /// `JournalDescription` · Edm.String · read-only
    public var journalDescription: String? { row[ifPresent: 36] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 37] }

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

    /// `OrderNumber` · Edm.Int32
    public var orderNumber: Int32? { row[ifPresent: 45] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 46] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 47] }

    /// `PaymentReference` · Edm.String
    public var paymentReference: String? { row[ifPresent: 48] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 49] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 50] }

    /// `SalesChannelCode` · Edm.String · read-only
    public var salesChannelCode: String? { row[ifPresent: 51] }

    /// `SalesChannelDescription` · Edm.String · read-only
    public var salesChannelDescription: String? { row[ifPresent: 52] }

    /// `Salesperson` · Edm.Guid
    public var salesperson: UUID? { row[ifPresent: 53] }

    /// `SalespersonFullName` · Edm.String · read-only
    public var salespersonFullName: String? { row[ifPresent: 54] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 55] }

    /// `SelectionCodeCode` · Edm.String · read-only
    public var selectionCodeCode: String? { row[ifPresent: 56] }

    /// `SelectionCodeDescription` · Edm.String · read-only
    public var selectionCodeDescription: String? { row[ifPresent: 57] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 58] }

    /// `ShippingMethodCode` · Edm.String · read-only
    public var shippingMethodCode: String? { row[ifPresent: 59] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[ifPresent: 60] }

    /// `Status` · Edm.Int16 · read-only
    public var status: SalesInvoiceStatus? { row[ifPresent: 61] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 62] }

    /// `TaxSchedule` · Edm.Guid
    public var taxSchedule: UUID? { row[ifPresent: 63] }

    /// `TaxScheduleCode` · Edm.String · read-only
    public var taxScheduleCode: String? { row[ifPresent: 64] }

    /// `TaxScheduleDescription` · Edm.String · read-only
    public var taxScheduleDescription: String? { row[ifPresent: 65] }

    /// `Type` · Edm.Int32
    public var type: SalesInvoiceType? { row[ifPresent: 66] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 67] }

    /// `VATAmountFC` · Edm.Double · read-only
    public var vatAmountFC: Decimal? { row[ifPresent: 68] }

    /// `VATAmountDC` · Edm.Double · read-only
    public var vatAmountDC: Decimal? { row[ifPresent: 69] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 70] }

    /// `StarterSalesInvoiceStatus` · Edm.Int16 · read-only
    public var starterSalesInvoiceStatus: Int16? { row[ifPresent: 71] }

    /// `StarterSalesInvoiceStatusDescription` · Edm.String · read-only
    public var starterSalesInvoiceStatusDescription: String? { row[ifPresent: 72] }

    /// `WithholdingTaxAmountFC` · Edm.Double
    public var withholdingTaxAmountFC: Decimal? { row[ifPresent: 73] }

    /// `WithholdingTaxBaseAmount` · Edm.Double
    public var withholdingTaxBaseAmount: Decimal? { row[ifPresent: 74] }

    /// `WithholdingTaxPercentage` · Edm.Double
    public var withholdingTaxPercentage: Decimal? { row[ifPresent: 75] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 76] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amountDiscount: WritableProperty<Decimal> { WritableProperty(1) }
    public var amountDiscountExclVAT: WritableProperty<Decimal> { WritableProperty(3) }
    public var currency: WritableProperty<String> { WritableProperty(8) }
    public var deliverTo: WritableProperty<UUID> { WritableProperty(9) }
    public var deliverToContactPerson: WritableProperty<UUID> { WritableProperty(10) }
    public var deliverToAddress: WritableProperty<UUID> { WritableProperty(12) }
    public var description: WritableProperty<String> { WritableProperty(14) }
    public var discount: WritableProperty<Decimal> { WritableProperty(15) }
    public var document: WritableProperty<UUID> { WritableProperty(18) }
    public var dueDate: WritableProperty<LocalDateTime> { WritableProperty(21) }
    public var extraDutyAmountFC: WritableProperty<Decimal> { WritableProperty(22) }
    public var gAccountAmountFC: WritableProperty<Decimal> { WritableProperty(23) }
    public var incotermAddress: WritableProperty<String> { WritableProperty(24) }
    public var incotermCode: WritableProperty<String> { WritableProperty(25) }
    public var incotermVersion: WritableProperty<IncotermVersion> { WritableProperty(26) }
    public var invoiceID: WritableProperty<UUID> { WritableProperty(28) }
    public var invoiceTo: WritableProperty<UUID> { WritableProperty(29) }
    public var invoiceToContactPerson: WritableProperty<UUID> { WritableProperty(30) }
    public var isExtraDuty: WritableProperty<Bool> { WritableProperty(34) }
    public var journal: WritableProperty<String> { WritableProperty(35) }
    public var orderDate: WritableProperty<LocalDateTime> { WritableProperty(40) }
    public var orderedBy: WritableProperty<UUID> { WritableProperty(41) }
    public var orderedByContactPerson: WritableProperty<UUID> { WritableProperty(42) }
    public var orderNumber: WritableProperty<Int32> { WritableProperty(45) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(46) }
    public var paymentReference: WritableProperty<String> { WritableProperty(48) }
    public var remarks: WritableProperty<String> { WritableProperty(49) }
    public var salesChannel: WritableProperty<UUID> { WritableProperty(50) }
    public var salesperson: WritableProperty<UUID> { WritableProperty(53) }
    public var selectionCode: WritableProperty<UUID> { WritableProperty(55) }
    public var shippingMethod: WritableProperty<UUID> { WritableProperty(58) }
    public var taxSchedule: WritableProperty<UUID> { WritableProperty(63) }
    public var type: WritableProperty<SalesInvoiceType> { WritableProperty(66) }
    public var yourRef: WritableProperty<String> { WritableProperty(70) }
    public var withholdingTaxAmountFC: WritableProperty<Decimal> { WritableProperty(73) }
    public var withholdingTaxBaseAmount: WritableProperty<Decimal> { WritableProperty(74) }
    public var withholdingTaxPercentage: WritableProperty<Decimal> { WritableProperty(75) }
    public var warehouse: WritableProperty<UUID> { WritableProperty(76) }
    public var salesInvoiceLines: WritableProperty<[Changes<SalesInvoice.SalesInvoiceLine>]> { WritableProperty(77) }
    public var salesInvoiceOrderChargeLines: WritableProperty<[Changes<SalesInvoice.SalesInvoiceOrderChargeLine>]> {
      WritableProperty(78)
    }
  }
}
