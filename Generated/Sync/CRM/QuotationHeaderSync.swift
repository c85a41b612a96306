// exact-online-generator 0.1.0 · services/sync/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.CRM {
  /// `sync/CRM/QuotationHeaders` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
  nonisolated public struct QuotationHeaderSync: KeyedEntity {
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

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 19] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[20] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 21] }

    /// `DocumentSubject` · Edm.String
    public var documentSubject: String? { row[ifPresent: 22] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 23] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[24] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 25] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 26] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 27] }

    /// `InvoiceAccount` · Edm.Guid
    public var invoiceAccount: UUID? { row[ifPresent: 28] }

    /// `InvoiceAccountCode` · Edm.String
    public var invoiceAccountCode: String? { row[ifPresent: 29] }

    /// `InvoiceAccountContact` · Edm.Guid
    public var invoiceAccountContact: UUID? { row[ifPresent: 30] }

    /// `InvoiceAccountContactFullName` · Edm.String
    public var invoiceAccountContactFullName: String? { row[ifPresent: 31] }

    /// `InvoiceAccountName` · Edm.String
    public var invoiceAccountName: String? { row[ifPresent: 32] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[33] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 34] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 35] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 36] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 37] }

    /// `OpportunityName` · Edm.String
    public var opportunityName: String? { row[ifPresent: 38] }

    /// `OrderAccount` · Edm.Guid
    public var orderAccount: UUID? { row[ifPresent: 39] }

    /// `OrderAccountCode` · Edm.String
    public var orderAccountCode: String? { row[ifPresent: 40] }

    /// `OrderAccountContact` · Edm.Guid
    public var orderAccountContact: UUID? { row[ifPresent: 41] }

    /// `OrderAccountContactFullName` · Edm.String
    public var orderAccountContactFullName: String? { row[ifPresent: 42] }

    /// `OrderAccountName` · Edm.String
    public var orderAccountName: String? { row[ifPresent: 43] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 44] }

    /// `PaymentConditionDescription` · Edm.String
    public var paymentConditionDescription: String? { row[ifPresent: 45] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 46] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 47] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 48] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime? { row[ifPresent: 49] }

    /// `QuotationID` · Edm.Guid
    public var quotationID: UUID { row[50] }

    /// `QuotationNumber` · Edm.Int32
    public var quotationNumber: Int32 { row[51] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 52] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 53] }

    /// `SalesChannelCode` · Edm.String
    public var salesChannelCode: String? { row[ifPresent: 54] }

    /// `SalesChannelDescription` · Edm.String
    public var salesChannelDescription: String? { row[ifPresent: 55] }

    /// `SalesPerson` · Edm.Guid
    public var salesPerson: UUID? { row[ifPresent: 56] }

    /// `SalesPersonFullName` · Edm.String
    public var salesPersonFullName: String? { row[ifPresent: 57] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 58] }

    /// `SelectionCodeCode` · Edm.String
    public var selectionCodeCode: String? { row[ifPresent: 59] }

    /// `SelectionCodeDescription` · Edm.String
    public var selectionCodeDescription: String? { row[ifPresent: 60] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 61] }

    /// `ShippingMethodDescription` · Edm.String
    public var shippingMethodDescription: String? { row[ifPresent: 62] }

    /// `Status` · Edm.Int16
    public var status: QuotationStatus? { row[ifPresent: 63] }

    /// `StatusDescription` · Edm.String
    public var statusDescription: String? { row[ifPresent: 64] }

    /// `VersionNumber` · Edm.Int32
    public var versionNumber: Int32 { row[65] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 66] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                       Int64!     key
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
      Discount                        Double
      Division                        Int32!
      Document                        Guid
      DocumentSubject                 String
      DueDate                         DateTime
      ID                              Guid!
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
      Notes                           String
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
      QuotationID                     Guid!
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
      VersionNumber                   Int32!
      YourRef                         String
      """)
  }
}

nonisolated extension Sync.CRM.QuotationHeaderSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.CRM.QuotationHeaderSync, Int64> { Property(0) }
    public var amountDC: SelectableProperty<Sync.CRM.QuotationHeaderSync, Decimal> { SelectableProperty(1) }
    public var amountDiscount: SelectableProperty<Sync.CRM.QuotationHeaderSync, Decimal?> { SelectableProperty(2) }
    public var amountDiscountExclVAT: SelectableProperty<Sync.CRM.QuotationHeaderSync, Decimal?> {
      SelectableProperty(3)
    }
    public var amountFC: SelectableProperty<Sync.CRM.QuotationHeaderSync, Decimal> { SelectableProperty(4) }
    public var closeDate: SelectableProperty<Sync.CRM.QuotationHeaderSync, LocalDateTime?> { SelectableProperty(5) }
    public var closingDate: SelectableProperty<Sync.CRM.QuotationHeaderSync, LocalDateTime?> { SelectableProperty(6) }
    public var created: SelectableProperty<Sync.CRM.QuotationHeaderSync, LocalDateTime> { SelectableProperty(7) }
    public var creator: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(8) }
    public var creatorFullName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(9) }
    public var currency: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(10) }
    public var deliveryAccount: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(11) }
    public var deliveryAccountCode: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(12) }
    public var deliveryAccountContact: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> {
      SelectableProperty(13)
    }
    public var deliveryAccountContactFullName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> {
      SelectableProperty(14)
    }
    public var deliveryAccountName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(15) }
    public var deliveryAddress: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(16) }
    public var deliveryDate: SelectableProperty<Sync.CRM.QuotationHeaderSync, LocalDateTime?> { SelectableProperty(17) }
    public var description: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(18) }
    public var discount: SelectableProperty<Sync.CRM.QuotationHeaderSync, Decimal?> { SelectableProperty(19) }
    public var division: SelectableProperty<Sync.CRM.QuotationHeaderSync, Int32> { SelectableProperty(20) }
    public var document: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(21) }
    public var documentSubject: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(22) }
    public var dueDate: SelectableProperty<Sync.CRM.QuotationHeaderSync, LocalDateTime?> { SelectableProperty(23) }
    public var id: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID> { SelectableProperty(24) }
    public var incotermAddress: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(25) }
    public var incotermCode: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(26) }
    public var incotermVersion: SelectableProperty<Sync.CRM.QuotationHeaderSync, IncotermVersion?> {
      SelectableProperty(27)
    }
    public var invoiceAccount: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(28) }
    public var invoiceAccountCode: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(29) }
    public var invoiceAccountContact: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(30) }
    public var invoiceAccountContactFullName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> {
      SelectableProperty(31)
    }
    public var invoiceAccountName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(32) }
    public var modified: SelectableProperty<Sync.CRM.QuotationHeaderSync, LocalDateTime> { SelectableProperty(33) }
    public var modifier: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(34) }
    public var modifierFullName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(35) }
    public var notes: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(36) }
    public var opportunity: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(37) }
    public var opportunityName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(38) }
    public var orderAccount: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(39) }
    public var orderAccountCode: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(40) }
    public var orderAccountContact: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(41) }
    public var orderAccountContactFullName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> {
      SelectableProperty(42)
    }
    public var orderAccountName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(43) }
    public var paymentCondition: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(44) }
    public var paymentConditionDescription: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> {
      SelectableProperty(45)
    }
    public var project: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(46) }
    public var projectCode: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(47) }
    public var projectDescription: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(48) }
    public var quotationDate: SelectableProperty<Sync.CRM.QuotationHeaderSync, LocalDateTime?> {
      SelectableProperty(49)
    }
    public var quotationID: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID> { SelectableProperty(50) }
    public var quotationNumber: SelectableProperty<Sync.CRM.QuotationHeaderSync, Int32> { SelectableProperty(51) }
    public var remarks: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(52) }
    public var salesChannel: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(53) }
    public var salesChannelCode: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(54) }
    public var salesChannelDescription: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> {
      SelectableProperty(55)
    }
    public var salesPerson: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(56) }
    public var salesPersonFullName: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(57) }
    public var selectionCode: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(58) }
    public var selectionCodeCode: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(59) }
    public var selectionCodeDescription: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> {
      SelectableProperty(60)
    }
    public var shippingMethod: SelectableProperty<Sync.CRM.QuotationHeaderSync, UUID?> { SelectableProperty(61) }
    public var shippingMethodDescription: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> {
      SelectableProperty(62)
    }
    public var status: SelectableProperty<Sync.CRM.QuotationHeaderSync, QuotationStatus?> { SelectableProperty(63) }
    public var statusDescription: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(64) }
    public var versionNumber: SelectableProperty<Sync.CRM.QuotationHeaderSync, Int32> { SelectableProperty(65) }
    public var yourRef: SelectableProperty<Sync.CRM.QuotationHeaderSync, String?> { SelectableProperty(66) }
  }
}
