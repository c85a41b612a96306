// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// A price offer sent to an account.
  ///
  /// `crm/Quotations` · read, create, update, delete · 60 rows a page · webhook topic `Quotations`
  /// · permission "Crm quotes"
  nonisolated public struct Quotation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal { row[1] }

    /// `AmountDiscount` · Edm.Double · read-only
    public var amountDiscount: Decimal? { row[2] }

    /// `AmountDiscountExclVat` · Edm.Double · read-only
    public var amountDiscountExclVAT: Decimal? { row[3] }

    /// `CloseDate` · Edm.DateTime · read-only
    public var closeDate: LocalDateTime? { row[4] }

    /// `ClosingDate` · Edm.DateTime
    public var closingDate: LocalDateTime? { row[5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[8] }

    /// `Currency` · Edm.String
    public var currency: String? { row[9] }

    /// `DeliveryAccount` · Edm.Guid
    public var deliveryAccount: UUID? { row[10] }

    /// `DeliveryAccountCode` · Edm.String · read-only
    public var deliveryAccountCode: String? { row[11] }

    /// `DeliveryAccountContact` · Edm.Guid
    public var deliveryAccountContact: UUID? { row[12] }

    /// `DeliveryAccountContactFullName` · Edm.String · read-only
    public var deliveryAccountContactFullName: String? { row[13] }

    /// `DeliveryAccountName` · Edm.String · read-only
    public var deliveryAccountName: String? { row[14] }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[15] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[16] }

    /// `Description` · Edm.String
    public var description: String? { row[17] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[18] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[19] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[20] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[21] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[22] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[23] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[24] }

    /// `InvoiceAccount` · Edm.Guid
    public var invoiceAccount: UUID? { row[25] }

    /// `InvoiceAccountCode` · Edm.String · read-only
    public var invoiceAccountCode: String? { row[26] }

    /// `InvoiceAccountContact` · Edm.Guid
    public var invoiceAccountContact: UUID? { row[27] }

    /// `InvoiceAccountContactFullName` · Edm.String · read-only
    public var invoiceAccountContactFullName: String? { row[28] }

    /// `InvoiceAccountName` · Edm.String · read-only
    public var invoiceAccountName: String? { row[29] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[30] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[31] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[32] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[33] }

    /// `OpportunityName` · Edm.String · read-only
    public var opportunityName: String? { row[34] }

    /// `OrderAccount` · Edm.Guid · required on create
    public var orderAccount: UUID? { row[35] }

    /// `OrderAccountCode` · Edm.String · read-only
    public var orderAccountCode: String? { row[36] }

    /// `OrderAccountContact` · Edm.Guid
    public var orderAccountContact: UUID? { row[37] }

    /// `OrderAccountContactFullName` · Edm.String · read-only
    public var orderAccountContactFullName: String? { row[38] }

    /// `OrderAccountName` · Edm.String · read-only
    public var orderAccountName: String? { row[39] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[40] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[41] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[42] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[43] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[44] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime? { row[45] }

    /// `QuotationID` · Edm.Guid · key
    public var quotationID: UUID { row[46] }

    /// `QuotationNumber` · Edm.Int32
    public var quotationNumber: Int32 { row[47] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[48] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[49] }

    /// `SalesChannelCode` · Edm.String · read-only
    public var salesChannelCode: String? { row[50] }

    /// `SalesChannelDescription` · Edm.String · read-only
    public var salesChannelDescription: String? { row[51] }

    /// `SalesPerson` · Edm.Guid
    public var salesPerson: UUID? { row[52] }

    /// `SalesPersonFullName` · Edm.String · read-only
    public var salesPersonFullName: String? { row[53] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[54] }

    /// `SelectionCodeCode` · Edm.String · read-only
    public var selectionCodeCode: String? { row[55] }

    /// `SelectionCodeDescription` · Edm.String · read-only
    public var selectionCodeDescription: String? { row[56] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[57] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[58] }

    /// `Status` · Edm.Int16 · read-only
    public var status: QuotationStatus? { row[59] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[60] }

    /// `WarehouseID` · Edm.Guid
    public var warehouseID: UUID? { row[61] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[62] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[63] }

    /// `VATAmountFC` · Edm.Double · read-only
    public var vatAmountFC: Decimal? { row[64] }

    /// `VersionNumber` · Edm.Int32 · read-only
    public var versionNumber: Int32 { row[65] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[66] }

    /// `QuotationLines` · expand with `expanding { $0.quotationLines }`
    public var quotationLines: Expanded<CRM.QuotationLine> { row[67] }

    /// `QuotationOrderChargeLines` · expand with `expanding { $0.quotationOrderChargeLines }`
    public var quotationOrderChargeLines: Expanded<CRM.QuotationOrderChargeLine> { row[68] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                        Double!
      AmountFC                        Double!
      AmountDiscount                  Double
      AmountDiscountExclVat           Double
      CloseDate                       DateTime
      ClosingDate                     DateTime                       create update
      Created                         DateTime!
      Creator                         Guid
      CreatorFullName                 String
      Currency                        String                         create update
      DeliveryAccount                 Guid                           create update
      DeliveryAccountCode             String
      DeliveryAccountContact          Guid                           create update
      DeliveryAccountContactFullName  String
      DeliveryAccountName             String
      DeliveryAddress                 Guid                           create update
      DeliveryDate                    DateTime                       create update
      Description                     String                         create update
      Division                        Int32!
      Document                        Guid                           create update
      DocumentSubject                 String
      DueDate                         DateTime                       create update
      IncotermAddress                 String                         create update
      IncotermCode                    String                         create update
      IncotermVersion                 Int16                          create update
      InvoiceAccount                  Guid                           create update
      InvoiceAccountCode              String
      InvoiceAccountContact           Guid                           create update
      InvoiceAccountContactFullName   String
      InvoiceAccountName              String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      Opportunity                     Guid                           create update
      OpportunityName                 String
      OrderAccount                    Guid                           create! update
      OrderAccountCode                String
      OrderAccountContact             Guid                           create update
      OrderAccountContactFullName     String
      OrderAccountName                String
      PaymentCondition                String                         create update
      PaymentConditionDescription     String
      Project                         Guid                           create update
      ProjectCode                     String
      ProjectDescription              String
      QuotationDate                   DateTime                       create update
      QuotationID                     Guid!                          key create update
      QuotationNumber                 Int32!                         create update
      Remarks                         String                         create update
      SalesChannel                    Guid                           create update
      SalesChannelCode                String
      SalesChannelDescription         String
      SalesPerson                     Guid                           create update
      SalesPersonFullName             String
      SelectionCode                   Guid                           create update
      SelectionCodeCode               String
      SelectionCodeDescription        String
      ShippingMethod                  Guid                           create update
      ShippingMethodDescription       String
      Status                          Int16
      StatusDescription               String
      WarehouseID                     Guid                           create update
      WarehouseCode                   String
      WarehouseDescription            String
      VATAmountFC                     Double
      VersionNumber                   Int32!
      YourRef                         String                         create update
      QuotationLines                  CRM.QuotationLine*             create!
      QuotationOrderChargeLines       CRM.QuotationOrderChargeLine*  create
      """,
      related: { [CRM.QuotationLine.table, CRM.QuotationOrderChargeLine.table] })
  }
}

nonisolated extension CRM.Quotation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amountDC: Property<CRM.Quotation, Decimal> { Property(0) }
    public var amountFC: Property<CRM.Quotation, Decimal> { Property(1) }
    public var amountDiscount: Property<CRM.Quotation, Decimal?> { Property(2) }
    public var amountDiscountExclVAT: Property<CRM.Quotation, Decimal?> { Property(3) }
    public var closeDate: Property<CRM.Quotation, LocalDateTime?> { Property(4) }
    public var closingDate: Property<CRM.Quotation, LocalDateTime?> { Property(5) }
    public var created: Property<CRM.Quotation, LocalDateTime> { Property(6) }
    public var creator: Property<CRM.Quotation, UUID?> { Property(7) }
    public var creatorFullName: Property<CRM.Quotation, String?> { Property(8) }
    public var currency: Property<CRM.Quotation, String?> { Property(9) }
    public var deliveryAccount: Property<CRM.Quotation, UUID?> { Property(10) }
    public var deliveryAccountCode: Property<CRM.Quotation, String?> { Property(11) }
    public var deliveryAccountContact: Property<CRM.Quotation, UUID?> { Property(12) }
    public var deliveryAccountContactFullName: Property<CRM.Quotation, String?> { Property(13) }
    public var deliveryAccountName: Property<CRM.Quotation, String?> { Property(14) }
    public var deliveryAddress: Property<CRM.Quotation, UUID?> { Property(15) }
    public var deliveryDate: Property<CRM.Quotation, LocalDateTime?> { Property(16) }
    public var description: Property<CRM.Quotation, String?> { Property(17) }
    public var division: Property<CRM.Quotation, Int32> { Property(18) }
    public var document: Property<CRM.Quotation, UUID?> { Property(19) }
    public var documentSubject: Property<CRM.Quotation, String?> { Property(20) }
    public var dueDate: Property<CRM.Quotation, LocalDateTime?> { Property(21) }
    public var incotermAddress: Property<CRM.Quotation, String?> { Property(22) }
    public var incotermCode: Property<CRM.Quotation, String?> { Property(23) }
    public var incotermVersion: Property<CRM.Quotation, IncotermVersion?> { Property(24) }
    public var invoiceAccount: Property<CRM.Quotation, UUID?> { Property(25) }
    public var invoiceAccountCode: Property<CRM.Quotation, String?> { Property(26) }
    public var invoiceAccountContact: Property<CRM.Quotation, UUID?> { Property(27) }
    public var invoiceAccountContactFullName: Property<CRM.Quotation, String?> { Property(28) }
    public var invoiceAccountName: Property<CRM.Quotation, String?> { Property(29) }
    public var modified: Property<CRM.Quotation, LocalDateTime> { Property(30) }
    public var modifier: Property<CRM.Quotation, UUID?> { Property(31) }
    public var modifierFullName: Property<CRM.Quotation, String?> { Property(32) }
    public var opportunity: Property<CRM.Quotation, UUID?> { Property(33) }
    public var opportunityName: Property<CRM.Quotation, String?> { Property(34) }
    public var orderAccount: Property<CRM.Quotation, UUID?> { Property(35) }
    public var orderAccountCode: Property<CRM.Quotation, String?> { Property(36) }
    public var orderAccountContact: Property<CRM.Quotation, UUID?> { Property(37) }
    public var orderAccountContactFullName: Property<CRM.Quotation, String?> { Property(38) }
    public var orderAccountName: Property<CRM.Quotation, String?> { Property(39) }
    public var paymentCondition: Property<CRM.Quotation, String?> { Property(40) }
    public var paymentConditionDescription: Property<CRM.Quotation, String?> { Property(41) }
    public var project: Property<CRM.Quotation, UUID?> { Property(42) }
    public var projectCode: Property<CRM.Quotation, String?> { Property(43) }
    public var projectDescription: Property<CRM.Quotation, String?> { Property(44) }
    public var quotationDate: Property<CRM.Quotation, LocalDateTime?> { Property(45) }
    public var quotationID: Property<CRM.Quotation, UUID> { Property(46) }
    public var quotationNumber: Property<CRM.Quotation, Int32> { Property(47) }
    public var remarks: Property<CRM.Quotation, String?> { Property(48) }
    public var salesChannel: Property<CRM.Quotation, UUID?> { Property(49) }
    public var salesChannelCode: Property<CRM.Quotation, String?> { Property(50) }
    public var salesChannelDescription: Property<CRM.Quotation, String?> { Property(51) }
    public var salesPerson: Property<CRM.Quotation, UUID?> { Property(52) }
    public var salesPersonFullName: Property<CRM.Quotation, String?> { Property(53) }
    public var selectionCode: Property<CRM.Quotation, UUID?> { Property(54) }
    public var selectionCodeCode: Property<CRM.Quotation, String?> { Property(55) }
    public var selectionCodeDescription: Property<CRM.Quotation, String?> { Property(56) }
    public var shippingMethod: Property<CRM.Quotation, UUID?> { Property(57) }
    public var shippingMethodDescription: Property<CRM.Quotation, String?> { Property(58) }
    public var status: Property<CRM.Quotation, QuotationStatus?> { Property(59) }
    public var statusDescription: Property<CRM.Quotation, String?> { Property(60) }
    public var warehouseID: Property<CRM.Quotation, UUID?> { Property(61) }
    public var warehouseCode: Property<CRM.Quotation, String?> { Property(62) }
    public var warehouseDescription: Property<CRM.Quotation, String?> { Property(63) }
    public var vatAmountFC: Property<CRM.Quotation, Decimal?> { Property(64) }
    public var versionNumber: Property<CRM.Quotation, Int32> { Property(65) }
    public var yourRef: Property<CRM.Quotation, String?> { Property(66) }
    public var quotationLines: Navigation<CRM.Quotation, CRM.QuotationLine> { Navigation(67) }
    public var quotationOrderChargeLines: Navigation<CRM.Quotation, CRM.QuotationOrderChargeLine> { Navigation(68) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.Quotation>()
    public init() {}
    public var closingDate: LocalDateTime? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var currency: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var deliveryAccount: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var deliveryAccountContact: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var deliveryAddress: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var deliveryDate: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var description: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var document: UUID? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var dueDate: LocalDateTime? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var incotermAddress: String? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var incotermCode: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var incotermVersion: IncotermVersion? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var invoiceAccount: UUID? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var invoiceAccountContact: UUID? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var opportunity: UUID? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var orderAccount: UUID? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var orderAccountContact: UUID? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var paymentCondition: String? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var project: UUID? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var quotationDate: LocalDateTime? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var quotationID: UUID? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var quotationNumber: Int32? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var remarks: String? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var salesChannel: UUID? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var salesPerson: UUID? {
      get { changes[52] }
      set { changes[52] = newValue }
    }
    public var selectionCode: UUID? {
      get { changes[54] }
      set { changes[54] = newValue }
    }
    public var shippingMethod: UUID? {
      get { changes[57] }
      set { changes[57] = newValue }
    }
    public var warehouseID: UUID? {
      get { changes[61] }
      set { changes[61] = newValue }
    }
    public var yourRef: String? {
      get { changes[66] }
      set { changes[66] = newValue }
    }
    public var quotationLines: [CRM.QuotationLine.Writable]? {
      get { changes[67] }
      set { changes[67] = newValue }
    }
    public var quotationOrderChargeLines: [CRM.QuotationOrderChargeLine.Writable]? {
      get { changes[68] }
      set { changes[68] = newValue }
    }
  }
}
