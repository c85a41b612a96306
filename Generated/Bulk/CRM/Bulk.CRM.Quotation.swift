// exact-online-generator 0.1.0 · services/bulk/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/Quotations` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
  nonisolated public struct Quotation: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key
    public var quotationID: UUID { row[0] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal { row[1] }

    /// `AmountDiscount` · Edm.Double
    public var amountDiscount: Decimal? { row[ifPresent: 2] }

    /// `AmountDiscountExclVat` · Edm.Double
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal { row[4] }

    /// `CloseDate` · Edm.DateTime
    public var closeDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ClosingDate` · Edm.DateTime
    public var closingDate: LocalDateTime? { row[ifPresent: 6] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[7] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 8] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 9] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 10] }

    /// `DeliveryAccount` · Edm.Guid
    public var deliveryAccount: UUID? { row[ifPresent: 11] }

    /// `DeliveryAccountCode` · Edm.String
    public var deliveryAccountCode: String? { row[ifPresent: 12] }

    /// `DeliveryAccountContact` · Edm.Guid
    public var deliveryAccountContact: UUID? { row[ifPresent: 13] }

    /// `DeliveryAccountContactFullName` · Edm.String
    public var deliveryAccountContactFullName: String? { row[ifPresent: 14] }

    /// `DeliveryAccountName` · Edm.String
    public var deliveryAccountName: String? { row[ifPresent: 15] }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 16] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 17] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 18] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[19] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 20] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 21] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 22] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 23] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 24] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 25] }

    /// `InvoiceAccount` · Edm.Guid
    public var invoiceAccount: UUID? { row[ifPresent: 26] }

    /// `InvoiceAccountCode` · Edm.String
    public var invoiceAccountCode: String? { row[ifPresent: 27] }

    /// `InvoiceAccountContact` · Edm.Guid
    public var invoiceAccountContact: UUID? { row[ifPresent: 28] }

    /// `InvoiceAccountContactFullName` · Edm.String
    public var invoiceAccountContactFullName: String? { row[ifPresent: 29] }

    /// `InvoiceAccountName` · Edm.String
    public var invoiceAccountName: String? { row[ifPresent: 30] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[31] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 32] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 33] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 34] }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[ifPresent: 35] }

    /// `OrderAccount` · Edm.Guid
    public var orderAccount: UUID? { row[ifPresent: 36] }

    /// `OrderAccountCode` · Edm.String
    public var orderAccountCode: String? { row[ifPresent: 37] }

    /// `OrderAccountContact` · Edm.Guid
    public var orderAccountContact: UUID? { row[ifPresent: 38] }

    /// `OrderAccountContactFullName` · Edm.String
    public var orderAccountContactFullName: String? { row[ifPresent: 39] }

    /// `OrderAccountName` · Edm.String
    public var orderAccountName: String? { row[ifPresent: 40] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 41] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 42] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 43] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 44] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 45] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime? { row[ifPresent: 46] }

    /// `QuotationNumber` · Edm.Int32
    public var quotationNumber: Int32 { row[47] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 48] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 49] }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 50] }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 51] }

    /// `SalesPerson` · Edm.Guid
    public var salesPerson: UUID? { row[ifPresent: 52] }

    /// `SalesPersonFullName` · Edm.String
    public var salesPersonFullName: String? { row[ifPresent: 53] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 54] }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 55] }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 56] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 57] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 58] }

    /// `Status` · Edm.Int16
    public var status: QuotationStatus? { row[ifPresent: 59] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 60] }

    /// `VATAmountFC` · Edm.Double
    public var vatAmountFC: Decimal? { row[ifPresent: 61] }

    /// `VersionNumber` · Edm.Int32
    public var versionNumber: Int32 { row[62] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 63] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID                     Guid!      key
      AmountDC                        Double!
      AmountDiscount                  Double
      AmountDiscountExclVat           Double
      AmountFC                        Double!
      CloseDate                       DateTime
      ClosingDate                     DateTime
      Created                         DateTime!
      Creator                         Guid
      CreatorFullName                 String
      Currency                        String
      DeliveryAccount                 Guid
      DeliveryAccountCode             String
      DeliveryAccountContact          Guid
      DeliveryAccountContactFullName  String
      DeliveryAccountName             String
      DeliveryAddress                 Guid
      DeliveryDate                    DateTime
      Description                     String
      Division                        Int32!
      Document                        Guid
      DocumentSubject                 String
      DueDate                         DateTime
      IncotermAddress                 String
      IncotermCode                    String
      IncotermVersion                 Int16
      InvoiceAccount                  Guid
      InvoiceAccountCode              String
      InvoiceAccountContact           Guid
      InvoiceAccountContactFullName   String
      InvoiceAccountName              String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      Opportunity                     Guid
      OpportunityName                 String
      OrderAccount                    Guid
      OrderAccountCode                String
      OrderAccountContact             Guid
      OrderAccountContactFullName     String
      OrderAccountName                String
      PaymentCondition                String
      PaymentConditionDescription     String
      Project                         Guid
      ProjectCode                     String
      ProjectDescription              String
      QuotationDate                   DateTime
      QuotationNumber                 Int32!
      Remarks                         String
      SalesChannel                    Guid
      SalesChannelCode                String
      SalesChannelDescription         String
      SalesPerson                     Guid
      SalesPersonFullName             String
      SelectionCode                   Guid
      SelectionCodeCode               String
      SelectionCodeDescription        String
      ShippingMethod                  Guid
      ShippingMethodDescription       String
      Status                          Int16
      StatusDescription               String
      VATAmountFC                     Double
      VersionNumber                   Int32!
      YourRef                         String
      """)
  }
}

nonisolated extension Bulk.CRM.Quotation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var quotationID: Property<Bulk.CRM.Quotation, UUID> { Property(0) }
    public var amountDC: SelectableProperty<Bulk.CRM.Quotation, Decimal> { SelectableProperty(1) }
    public var amountDiscount: SelectableProperty<Bulk.CRM.Quotation, Decimal?> { SelectableProperty(2) }
    public var amountDiscountExclVAT: SelectableProperty<Bulk.CRM.Quotation, Decimal?> { SelectableProperty(3) }
    public var amountFC: SelectableProperty<Bulk.CRM.Quotation, Decimal> { SelectableProperty(4) }
    public var closeDate: SelectableProperty<Bulk.CRM.Quotation, LocalDateTime?> { SelectableProperty(5) }
    public var closingDate: SelectableProperty<Bulk.CRM.Quotation, LocalDateTime?> { SelectableProperty(6) }
    public var created: SelectableProperty<Bulk.CRM.Quotation, LocalDateTime> { SelectableProperty(7) }
    public var creator: SelectableProperty<Bulk.CRM.Quotation, UUID?> { SelectableProperty(8) }
    public var creatorFullName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(9) }
    public var currency: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(10) }
    public var deliveryAccount: Property<Bulk.CRM.Quotation, UUID?> { Property(11) }
    public var deliveryAccountCode: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(12) }
    public var deliveryAccountContact: Property<Bulk.CRM.Quotation, UUID?> { Property(13) }
    public var deliveryAccountContactFullName: SelectableProperty<Bulk.CRM.Quotation, String?> {
      SelectableProperty(14)
    }
    public var deliveryAccountName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(15) }
    public var deliveryAddress: Property<Bulk.CRM.Quotation, UUID?> { Property(16) }
    public var deliveryDate: SelectableProperty<Bulk.CRM.Quotation, LocalDateTime?> { SelectableProperty(17) }
    public var description: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(18) }
    public var division: SelectableProperty<Bulk.CRM.Quotation, Int32> { SelectableProperty(19) }
    public var document: Property<Bulk.CRM.Quotation, UUID?> { Property(20) }
    public var documentSubject: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(21) }
    public var dueDate: SelectableProperty<Bulk.CRM.Quotation, LocalDateTime?> { SelectableProperty(22) }
    public var incotermAddress: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(23) }
    public var incotermCode: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(24) }
    public var incotermVersion: SelectableProperty<Bulk.CRM.Quotation, IncotermVersion?> { SelectableProperty(25) }
    public var invoiceAccount: Property<Bulk.CRM.Quotation, UUID?> { Property(26) }
    public var invoiceAccountCode: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(27) }
    public var invoiceAccountContact: Property<Bulk.CRM.Quotation, UUID?> { Property(28) }
    public var invoiceAccountContactFullName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(29) }
    public var invoiceAccountName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(30) }
    public var modified: SelectableProperty<Bulk.CRM.Quotation, LocalDateTime> { SelectableProperty(31) }
    public var modifier: SelectableProperty<Bulk.CRM.Quotation, UUID?> { SelectableProperty(32) }
    public var modifierFullName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(33) }
    public var opportunity: Property<Bulk.CRM.Quotation, UUID?> { Property(34) }
    public var opportunityName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(35) }
    public var orderAccount: Property<Bulk.CRM.Quotation, UUID?> { Property(36) }
    public var orderAccountCode: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(37) }
    public var orderAccountContact: Property<Bulk.CRM.Quotation, UUID?> { Property(38) }
    public var orderAccountContactFullName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(39) }
    public var orderAccountName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(40) }
    public var paymentCondition: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(41) }
    public var paymentConditionDescription: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(42) }
    public var project: Property<Bulk.CRM.Quotation, UUID?> { Property(43) }
    public var projectCode: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(44) }
    public var projectDescription: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(45) }
    public var quotationDate: Property<Bulk.CRM.Quotation, LocalDateTime?> { Property(46) }
    public var quotationNumber: Property<Bulk.CRM.Quotation, Int32> { Property(47) }
    public var remarks: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(48) }
    public var salesChannel: SelectableProperty<Bulk.CRM.Quotation, UUID?> { SelectableProperty(49) }
    public var salesChannelCode: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(50) }
    public var salesChannelDescription: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(51) }
    public var salesPerson: SelectableProperty<Bulk.CRM.Quotation, UUID?> { SelectableProperty(52) }
    public var salesPersonFullName: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(53) }
    public var selectionCode: Property<Bulk.CRM.Quotation, UUID?> { Property(54) }
    public var selectionCodeCode: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(55) }
    public var selectionCodeDescription: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(56) }
    public var shippingMethod: SelectableProperty<Bulk.CRM.Quotation, UUID?> { SelectableProperty(57) }
    public var shippingMethodDescription: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(58) }
    public var status: Property<Bulk.CRM.Quotation, QuotationStatus?> { Property(59) }
    public var statusDescription: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(60) }
    public var vatAmountFC: SelectableProperty<Bulk.CRM.Quotation, Decimal?> { SelectableProperty(61) }
    public var versionNumber: Property<Bulk.CRM.Quotation, Int32> { Property(62) }
    public var yourRef: SelectableProperty<Bulk.CRM.Quotation, String?> { SelectableProperty(63) }
  }
}
