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
    public var amountDiscount: Decimal? { row[ifPresent: 2] }

    /// `AmountDiscountExclVat` · Edm.Double · read-only
    public var amountDiscountExclVAT: Decimal? { row[ifPresent: 3] }

    /// `CloseDate` · Edm.DateTime · read-only
    public var closeDate: LocalDateTime? { row[ifPresent: 4] }

    /// `ClosingDate` · Edm.DateTime
    public var closingDate: LocalDateTime? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime { row[6] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 9] }

    /// `DeliveryAccount` · Edm.Guid
    public var deliveryAccount: UUID? { row[ifPresent: 10] }

    /// `DeliveryAccountCode` · Edm.String · read-only
    public var deliveryAccountCode: String? { row[ifPresent: 11] }

    /// `DeliveryAccountContact` · Edm.Guid
    public var deliveryAccountContact: UUID? { row[ifPresent: 12] }

    /// `DeliveryAccountContactFullName` · Edm.String · read-only
    public var deliveryAccountContactFullName: String? { row[ifPresent: 13] }

    /// `DeliveryAccountName` · Edm.String · read-only
    public var deliveryAccountName: String? { row[ifPresent: 14] }

    /// `DeliveryAddress` · Edm.Guid
    public var deliveryAddress: UUID? { row[ifPresent: 15] }

    /// `DeliveryDate` · Edm.DateTime
    public var deliveryDate: LocalDateTime? { row[ifPresent: 16] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 17] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[18] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 19] }

    /// `DocumentSubject` · Edm.String · read-only
    public var documentSubject: String? { row[ifPresent: 20] }

    /// `DueDate` · Edm.DateTime
    public var dueDate: LocalDateTime? { row[ifPresent: 21] }

    /// `IncotermAddress` · Edm.String
    public var incotermAddress: String? { row[ifPresent: 22] }

    /// `IncotermCode` · Edm.String
    public var incotermCode: String? { row[ifPresent: 23] }

    /// `IncotermVersion` · Edm.Int16
    public var incotermVersion: IncotermVersion? { row[ifPresent: 24] }

    /// `InvoiceAccount` · Edm.Guid
    public var invoiceAccount: UUID? { row[ifPresent: 25] }

    /// `InvoiceAccountCode` · Edm.String · read-only
    public var invoiceAccountCode: String? { row[ifPresent: 26] }

    /// `InvoiceAccountContact` · Edm.Guid
    public var invoiceAccountContact: UUID? { row[ifPresent: 27] }

    /// `InvoiceAccountContactFullName` · Edm.String · read-only
    public var invoiceAccountContactFullName: String? { row[ifPresent: 28] }

    /// `InvoiceAccountName` · Edm.String · read-only
    public var invoiceAccountName: String? { row[ifPresent: 29] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime { row[30] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 31] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 32] }

    /// `Opportunity` · Edm.Guid
    public var opportunity: UUID? { row[ifPresent: 33] }

    /// `OpportunityName` · Edm.String · read-only
    public var opportunityName: String? { row[ifPresent: 34] }

    /// `OrderAccount` · Edm.Guid · required on create
    public var orderAccount: UUID? { row[ifPresent: 35] }

    /// `OrderAccountCode` · Edm.String · read-only
    public var orderAccountCode: String? { row[ifPresent: 36] }

    /// `OrderAccountContact` · Edm.Guid
    public var orderAccountContact: UUID? { row[ifPresent: 37] }

    /// `OrderAccountContactFullName` · Edm.String · read-only
    public var orderAccountContactFullName: String? { row[ifPresent: 38] }

    /// `OrderAccountName` · Edm.String · read-only
    public var orderAccountName: String? { row[ifPresent: 39] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 40] }

    /// `PaymentConditionDescription` · Edm.String · read-only
    public var paymentConditionDescription: String? { row[ifPresent: 41] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 42] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 43] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 44] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime? { row[ifPresent: 45] }

    /// `QuotationID` · Edm.Guid · key
    public var quotationID: UUID { row[46] }

    /// `QuotationNumber` · Edm.Int32
    public var quotationNumber: Int32 { row[47] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 48] }

    /// `SalesChannel` · Edm.Guid
    public var salesChannel: UUID? { row[ifPresent: 49] }

    /// `SalesChannelCode` · Edm.String · read-only
    public var salesChannelCode: String? { row[ifPresent: 50] }

    /// `SalesChannelDescription` · Edm.String · read-only
    public var salesChannelDescription: String? { row[ifPresent: 51] }

    /// `SalesPerson` · Edm.Guid
    public var salesPerson: UUID? { row[ifPresent: 52] }

    /// `SalesPersonFullName` · Edm.String · read-only
    public var salesPersonFullName: String? { row[ifPresent: 53] }

    /// `SelectionCode` · Edm.Guid
    public var selectionCode: UUID? { row[ifPresent: 54] }

    /// `SelectionCodeCode` · Edm.String · read-only
    public var selectionCodeCode: String? { row[ifPresent: 55] }

    /// `SelectionCodeDescription` · Edm.String · read-only
    public var selectionCodeDescription: String? { row[ifPresent: 56] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 57] }

    /// `ShippingMethodDescription` · Edm.String · read-only
    public var shippingMethodDescription: String? { row[ifPresent: 58] }

    /// `Status` · Edm.Int16 · read-only
    public var status: QuotationStatus? { row[ifPresent: 59] }

    /// `StatusDescription` · Edm.String · read-only
    public var statusDescription: String? { row[ifPresent: 60] }

    /// `WarehouseID` · Edm.Guid
    public var warehouseID: UUID? { row[ifPresent: 61] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 62] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 63] }

    /// `VATAmountFC` · Edm.Double · read-only
    public var vatAmountFC: Decimal? { row[ifPresent: 64] }

    /// `VersionNumber` · Edm.Int32 · read-only
    public var versionNumber: Int32 { row[65] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 66] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var closingDate: WritableProperty<LocalDateTime> { WritableProperty(5) }
    public var currency: WritableProperty<String> { WritableProperty(9) }
    public var deliveryAccount: WritableProperty<UUID> { WritableProperty(10) }
    public var deliveryAccountContact: WritableProperty<UUID> { WritableProperty(12) }
    public var deliveryAddress: WritableProperty<UUID> { WritableProperty(15) }
    public var deliveryDate: WritableProperty<LocalDateTime> { WritableProperty(16) }
    public var description: WritableProperty<String> { WritableProperty(17) }
    public var document: WritableProperty<UUID> { WritableProperty(19) }
    public var dueDate: WritableProperty<LocalDateTime> { WritableProperty(21) }
    public var incotermAddress: WritableProperty<String> { WritableProperty(22) }
    public var incotermCode: WritableProperty<String> { WritableProperty(23) }
    public var incotermVersion: WritableProperty<IncotermVersion> { WritableProperty(24) }
    public var invoiceAccount: WritableProperty<UUID> { WritableProperty(25) }
    public var invoiceAccountContact: WritableProperty<UUID> { WritableProperty(27) }
    public var opportunity: WritableProperty<UUID> { WritableProperty(33) }
    public var orderAccount: WritableProperty<UUID> { WritableProperty(35) }
    public var orderAccountContact: WritableProperty<UUID> { WritableProperty(37) }
    public var paymentCondition: WritableProperty<String> { WritableProperty(40) }
    public var project: WritableProperty<UUID> { WritableProperty(42) }
    public var quotationDate: WritableProperty<LocalDateTime> { WritableProperty(45) }
    public var quotationID: WritableProperty<UUID> { WritableProperty(46) }
    public var quotationNumber: WritableProperty<Int32> { WritableProperty(47) }
    public var remarks: WritableProperty<String> { WritableProperty(48) }
    public var salesChannel: WritableProperty<UUID> { WritableProperty(49) }
    public var salesPerson: WritableProperty<UUID> { WritableProperty(52) }
    public var selectionCode: WritableProperty<UUID> { WritableProperty(54) }
    public var shippingMethod: WritableProperty<UUID> { WritableProperty(57) }
    public var warehouseID: WritableProperty<UUID> { WritableProperty(61) }
    public var yourRef: WritableProperty<String> { WritableProperty(66) }
    public var quotationLines: WritableProperty<[Changes<CRM.QuotationLine>]> { WritableProperty(67) }
    public var quotationOrderChargeLines: WritableProperty<[Changes<CRM.QuotationOrderChargeLine>]> {
      WritableProperty(68)
    }
  }
}
