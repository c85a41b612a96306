// exact-online-generator 0.1.0 · for runtime 1 · services/bulk/CRM.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Bulk {
  /// `/api/v1/{division}/bulk/CRM`
  nonisolated public struct CRM: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `Accounts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var accounts: EntitySet<Bulk.CRM.Account, Methods.Read> { EntitySet(root, "Accounts") }

    /// `Addresses` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var addresses: EntitySet<Bulk.CRM.Address, Methods.Read> { EntitySet(root, "Addresses") }

    /// `Contacts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var contacts: EntitySet<Bulk.CRM.Contact, Methods.Read> { EntitySet(root, "Contacts") }

    /// `QuotationLines` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
    public var quotationLines: EntitySet<Bulk.CRM.QuotationLine, Methods.Read> { EntitySet(root, "QuotationLines") }

    /// `Quotations` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
    public var quotations: EntitySet<Bulk.CRM.Quotation, Methods.Read> { EntitySet(root, "Quotations") }
  }
}

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/Accounts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct Account: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                                   Guid!                  key
      Accountant                           Guid
      AccountManager                       Guid
      AccountManagerFullName               String
      AccountManagerHID                    Int32
      ActivitySector                       Guid
      ActivitySubSector                    Guid
      AddressLine1                         String
      AddressLine2                         String
      AddressLine3                         String
      AddressSource                        Byte
      AutomaticProcessProposedEntry        Byte!
      Blocked                              Boolean
      BRIN                                 Guid
      BSN                                  String
      BusinessType                         Guid
      CanDropShip                          Boolean
      ChamberOfCommerce                    String
      City                                 String
      Classification                       String
      Classification1                      Guid
      Classification2                      Guid
      Classification3                      Guid
      Classification4                      Guid
      Classification5                      Guid
      Classification6                      Guid
      Classification7                      Guid
      Classification8                      Guid
      ClassificationDescription            String
      Code                                 String                 padded(18)
      CodeAtSupplier                       String
      CompanySize                          Guid
      ConsolidationScenario                Byte
      ControlledDate                       DateTime
      Costcenter                           String
      CostcenterDescription                String
      CostPaid                             Byte!
      Country                              String
      CountryName                          String
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      CreditLinePurchase                   Double
      CreditLineSales                      Double
      Currency                             String
      CustomerSince                        DateTime
      CustomField                          String
      DatevCreditorCode                    String
      DatevDebtorCode                      String
      DeliveryAdvice                       Byte
      DiscountPurchase                     Double
      DiscountSales                        Double
      Division                             Int32
      Document                             Guid
      DunsNumber                           String
      Email                                String
      EnableSalesPaymentLink               Boolean
      EndDate                              DateTime
      EORINumber                           String
      EstablishedDate                      DateTime
      Fax                                  String
      GLAccountPurchase                    Guid
      GLAccountSales                       Guid
      GLAP                                 Guid
      GLAR                                 Guid
      GlnNumber                            String
      HasWithholdingTaxSales               Boolean
      IgnoreDatevWarningMessage            Boolean!
      IncotermAddressPurchase              String
      IncotermAddressSales                 String
      IncotermCodePurchase                 String
      IncotermCodeSales                    String
      IncotermVersionPurchase              Int16
      IncotermVersionSales                 Int16
      IntraStatArea                        String
      IntraStatDeliveryTerm                String
      IntraStatSystem                      String
      IntraStatTransactionA                String
      IntraStatTransactionB                String
      IntraStatTransportMethod             String
      InvoiceAccount                       Guid
      InvoiceAccountCode                   String                 padded(18)
      InvoiceAccountName                   String
      InvoiceAttachmentType                Int32
      InvoicingMethod                      Int32
      IsAccountant                         Byte!
      IsAgency                             Byte!
      IsAnonymised                         Byte!
      IsBank                               Boolean
      IsCompetitor                         Byte!
      IsExtraDuty                          Boolean
      IsMailing                            Byte!
      IsMember                             Boolean
      IsPilot                              Boolean
      IsPurchase                           Boolean
      IsReseller                           Boolean
      IsSales                              Boolean
      IsSupplier                           Boolean
      Language                             String
      LanguageDescription                  String
      Latitude                             Double
      LeadPurpose                          Guid
      LeadSource                           Guid
      Logo                                 Binary
      LogoFileName                         String
      LogoThumbnailUrl                     String
      LogoUrl                              String
      Longitude                            Double
      MainContact                          Guid
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      Name                                 String
      OINNumber                            String
      Parent                               Guid
      PayAsYouEarn                         String
      PaymentConditionPurchase             String
      PaymentConditionPurchaseDescription  String
      PaymentConditionSales                String
      PaymentConditionSalesDescription     String
      PeppolIdentifier                     String
      PeppolIdentifierType                 Int32
      Phone                                String
      PhoneExtension                       String
      Postcode                             String
      PriceList                            Guid
      PurchaseCurrency                     String
      PurchaseCurrencyDescription          String
      PurchaseLeadDays                     Int32
      PurchaseVATCode                      String
      PurchaseVATCodeDescription           String
      RecepientOfCommissions               Boolean
      Remarks                              String
      Reseller                             Guid
      ResellerCode                         String
      ResellerName                         String
      RSIN                                 String
      SalesCurrency                        String
      SalesCurrencyDescription             String
      SalesTaxSchedule                     Guid
      SalesTaxScheduleCode                 String
      SalesTaxScheduleDescription          String
      SalesVATCode                         String
      SalesVATCodeDescription              String
      SearchCode                           String
      SecurityLevel                        Int32
      SeparateInvPerProject                Byte!
      SeparateInvPerSubscription           Byte!
      ShippingLeadDays                     Int32
      ShippingMethod                       Guid
      ShowRemarkForSales                   Boolean
      Source                               Byte
      StartDate                            DateTime
      State                                String
      StateName                            String
      Status                               String
      StatusSince                          DateTime
      TradeName                            String
      Type                                 String
      UniqueTaxpayerReference              String
      VATLiability                         String
      VATNumber                            String
      Website                              String
      BankAccounts                         Bulk.CRM.BankAccount*
      """, related: { [Bulk.CRM.BankAccount.table] })
  }
}

nonisolated extension Bulk.CRM.Account {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Accountant` · Edm.Guid
  public var accountant: UUID? { row.guid(1) }
  /// `Accountant` in queries and change sets.
  public static var accountant: Property<Self, UUID?> { .init(1) }

  /// `AccountManager` · Edm.Guid
  public var accountManager: UUID? { row.guid(2) }
  /// `AccountManager` in queries and change sets.
  public static var accountManager: Property<Self, UUID?> { .init(2) }

  /// `AccountManagerFullName` · Edm.String
  public var accountManagerFullName: String? { row.string(3) }
  /// `AccountManagerFullName` in queries and change sets.
  public static var accountManagerFullName: Property<Self, String?> { .init(3) }

  /// `AccountManagerHID` · Edm.Int32
  public var accountManagerHID: Int32? { row.int32(4) }
  /// `AccountManagerHID` in queries and change sets.
  public static var accountManagerHID: Property<Self, Int32?> { .init(4) }

  /// `ActivitySector` · Edm.Guid
  public var activitySector: UUID? { row.guid(5) }
  /// `ActivitySector` in queries and change sets.
  public static var activitySector: Property<Self, UUID?> { .init(5) }

  /// `ActivitySubSector` · Edm.Guid
  public var activitySubSector: UUID? { row.guid(6) }
  /// `ActivitySubSector` in queries and change sets.
  public static var activitySubSector: Property<Self, UUID?> { .init(6) }

  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(7) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: Property<Self, String?> { .init(7) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(8) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: Property<Self, String?> { .init(8) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(9) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: Property<Self, String?> { .init(9) }

  /// `AddressSource` · Edm.Byte
  public var addressSource: UInt8? { row[ifPresent: 10] }
  /// `AddressSource` in queries and change sets.
  public static var addressSource: Property<Self, UInt8?> { .init(10) }

  /// `AutomaticProcessProposedEntry` · Edm.Byte
  public var automaticProcessProposedEntry: UInt8 { row[11] }
  /// `AutomaticProcessProposedEntry` in queries and change sets.
  public static var automaticProcessProposedEntry: Property<Self, UInt8> { .init(11) }

  /// `Blocked` · Edm.Boolean
  public var blocked: Bool? { row.boolean(12) }
  /// `Blocked` in queries and change sets.
  public static var blocked: Property<Self, Bool?> { .init(12) }

  /// `BRIN` · Edm.Guid
  public var brin: UUID? { row.guid(13) }
  /// `BRIN` in queries and change sets.
  public static var brin: Property<Self, UUID?> { .init(13) }

  /// `BSN` · Edm.String
  public var bsn: String? { row.string(14) }
  /// `BSN` in queries and change sets.
  public static var bsn: Property<Self, String?> { .init(14) }

  /// `BusinessType` · Edm.Guid
  public var businessType: UUID? { row.guid(15) }
  /// `BusinessType` in queries and change sets.
  public static var businessType: Property<Self, UUID?> { .init(15) }

  /// `CanDropShip` · Edm.Boolean
  public var canDropShip: Bool? { row.boolean(16) }
  /// `CanDropShip` in queries and change sets.
  public static var canDropShip: Property<Self, Bool?> { .init(16) }

  /// `ChamberOfCommerce` · Edm.String
  public var chamberOfCommerce: String? { row.string(17) }
  /// `ChamberOfCommerce` in queries and change sets.
  public static var chamberOfCommerce: Property<Self, String?> { .init(17) }

  /// `City` · Edm.String
  public var city: String? { row.string(18) }
  /// `City` in queries and change sets.
  public static var city: Property<Self, String?> { .init(18) }

  /// `Classification` · Edm.String
  public var classification: String? { row.string(19) }
  /// `Classification` in queries and change sets.
  public static var classification: Property<Self, String?> { .init(19) }

  /// `Classification1` · Edm.Guid
  public var classification1: UUID? { row.guid(20) }
  /// `Classification1` in queries and change sets.
  public static var classification1: Property<Self, UUID?> { .init(20) }

  /// `Classification2` · Edm.Guid
  public var classification2: UUID? { row.guid(21) }
  /// `Classification2` in queries and change sets.
  public static var classification2: Property<Self, UUID?> { .init(21) }

  /// `Classification3` · Edm.Guid
  public var classification3: UUID? { row.guid(22) }
  /// `Classification3` in queries and change sets.
  public static var classification3: Property<Self, UUID?> { .init(22) }

  /// `Classification4` · Edm.Guid
  public var classification4: UUID? { row.guid(23) }
  /// `Classification4` in queries and change sets.
  public static var classification4: Property<Self, UUID?> { .init(23) }

  /// `Classification5` · Edm.Guid
  public var classification5: UUID? { row.guid(24) }
  /// `Classification5` in queries and change sets.
  public static var classification5: Property<Self, UUID?> { .init(24) }

  /// `Classification6` · Edm.Guid
  public var classification6: UUID? { row.guid(25) }
  /// `Classification6` in queries and change sets.
  public static var classification6: Property<Self, UUID?> { .init(25) }

  /// `Classification7` · Edm.Guid
  public var classification7: UUID? { row.guid(26) }
  /// `Classification7` in queries and change sets.
  public static var classification7: Property<Self, UUID?> { .init(26) }

  /// `Classification8` · Edm.Guid
  public var classification8: UUID? { row.guid(27) }
  /// `Classification8` in queries and change sets.
  public static var classification8: Property<Self, UUID?> { .init(27) }

  /// `ClassificationDescription` · Edm.String
  public var classificationDescription: String? { row.string(28) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: Property<Self, String?> { .init(28) }

  /// `Code` · Edm.String · left-padded to 18
  public var code: PaddedCode? { row[ifPresent: 29] }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, PaddedCode?> { .init(29) }

  /// `CodeAtSupplier` · Edm.String
  public var codeAtSupplier: String? { row.string(30) }
  /// `CodeAtSupplier` in queries and change sets.
  public static var codeAtSupplier: Property<Self, String?> { .init(30) }

  /// `CompanySize` · Edm.Guid
  public var companySize: UUID? { row.guid(31) }
  /// `CompanySize` in queries and change sets.
  public static var companySize: Property<Self, UUID?> { .init(31) }

  /// `ConsolidationScenario` · Edm.Byte
  public var consolidationScenario: AccountConsolidationScenario? { row[ifPresent: 32] }
  /// `ConsolidationScenario` in queries and change sets.
  public static var consolidationScenario: Property<Self, AccountConsolidationScenario?> { .init(32) }

  /// `ControlledDate` · Edm.DateTime
  public var controlledDate: LocalDateTime? { row.dateTime(33) }
  /// `ControlledDate` in queries and change sets.
  public static var controlledDate: Property<Self, LocalDateTime?> { .init(33) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(34) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: Property<Self, String?> { .init(34) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(35) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(35) }

  /// `CostPaid` · Edm.Byte
  public var costPaid: UInt8 { row[36] }
  /// `CostPaid` in queries and change sets.
  public static var costPaid: Property<Self, UInt8> { .init(36) }

  /// `Country` · Edm.String
  public var country: String? { row.string(37) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(37) }

  /// `CountryName` · Edm.String
  public var countryName: String? { row.string(38) }
  /// `CountryName` in queries and change sets.
  public static var countryName: Property<Self, String?> { .init(38) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(39) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(39) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(40) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(40) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(41) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(41) }

  /// `CreditLinePurchase` · Edm.Double
  public var creditLinePurchase: Decimal? { row.decimal(42) }
  /// `CreditLinePurchase` in queries and change sets.
  public static var creditLinePurchase: Property<Self, Decimal?> { .init(42) }

  /// `CreditLineSales` · Edm.Double
  public var creditLineSales: Decimal? { row.decimal(43) }
  /// `CreditLineSales` in queries and change sets.
  public static var creditLineSales: Property<Self, Decimal?> { .init(43) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(44) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(44) }

  /// `CustomerSince` · Edm.DateTime
  public var customerSince: LocalDateTime? { row.dateTime(45) }
  /// `CustomerSince` in queries and change sets.
  public static var customerSince: Property<Self, LocalDateTime?> { .init(45) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(46) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(46) }

  /// `DatevCreditorCode` · Edm.String
  public var datevCreditorCode: String? { row.string(47) }
  /// `DatevCreditorCode` in queries and change sets.
  public static var datevCreditorCode: Property<Self, String?> { .init(47) }

  /// `DatevDebtorCode` · Edm.String
  public var datevDebtorCode: String? { row.string(48) }
  /// `DatevDebtorCode` in queries and change sets.
  public static var datevDebtorCode: Property<Self, String?> { .init(48) }

  /// `DeliveryAdvice` · Edm.Byte
  public var deliveryAdvice: AccountDeliveryAdvice? { row[ifPresent: 49] }
  /// `DeliveryAdvice` in queries and change sets.
  public static var deliveryAdvice: Property<Self, AccountDeliveryAdvice?> { .init(49) }

  /// `DiscountPurchase` · Edm.Double
  public var discountPurchase: Decimal? { row.decimal(50) }
  /// `DiscountPurchase` in queries and change sets.
  public static var discountPurchase: Property<Self, Decimal?> { .init(50) }

  /// `DiscountSales` · Edm.Double
  public var discountSales: Decimal? { row.decimal(51) }
  /// `DiscountSales` in queries and change sets.
  public static var discountSales: Property<Self, Decimal?> { .init(51) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(52) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(52) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(53) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(53) }

  /// `DunsNumber` · Edm.String
  public var dunsNumber: String? { row.string(54) }
  /// `DunsNumber` in queries and change sets.
  public static var dunsNumber: Property<Self, String?> { .init(54) }

  /// `Email` · Edm.String
  public var email: String? { row.string(55) }
  /// `Email` in queries and change sets.
  public static var email: Property<Self, String?> { .init(55) }

  /// `EnableSalesPaymentLink` · Edm.Boolean
  public var enableSalesPaymentLink: Bool? { row.boolean(56) }
  /// `EnableSalesPaymentLink` in queries and change sets.
  public static var enableSalesPaymentLink: Property<Self, Bool?> { .init(56) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(57) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(57) }

  /// `EORINumber` · Edm.String
  public var eoriNumber: String? { row.string(58) }
  /// `EORINumber` in queries and change sets.
  public static var eoriNumber: Property<Self, String?> { .init(58) }

  /// `EstablishedDate` · Edm.DateTime
  public var establishedDate: LocalDateTime? { row.dateTime(59) }
  /// `EstablishedDate` in queries and change sets.
  public static var establishedDate: Property<Self, LocalDateTime?> { .init(59) }

  /// `Fax` · Edm.String
  public var fax: String? { row.string(60) }
  /// `Fax` in queries and change sets.
  public static var fax: Property<Self, String?> { .init(60) }

  /// `GLAccountPurchase` · Edm.Guid
  public var glAccountPurchase: UUID? { row.guid(61) }
  /// `GLAccountPurchase` in queries and change sets.
  public static var glAccountPurchase: Property<Self, UUID?> { .init(61) }

  /// `GLAccountSales` · Edm.Guid
  public var glAccountSales: UUID? { row.guid(62) }
  /// `GLAccountSales` in queries and change sets.
  public static var glAccountSales: Property<Self, UUID?> { .init(62) }

  /// `GLAP` · Edm.Guid
  public var glAP: UUID? { row.guid(63) }
  /// `GLAP` in queries and change sets.
  public static var glAP: Property<Self, UUID?> { .init(63) }

  /// `GLAR` · Edm.Guid
  public var glAR: UUID? { row.guid(64) }
  /// `GLAR` in queries and change sets.
  public static var glAR: Property<Self, UUID?> { .init(64) }

  /// `GlnNumber` · Edm.String
  public var glnNumber: String? { row.string(65) }
  /// `GlnNumber` in queries and change sets.
  public static var glnNumber: Property<Self, String?> { .init(65) }

  /// `HasWithholdingTaxSales` · Edm.Boolean
  public var hasWithholdingTaxSales: Bool? { row.boolean(66) }
  /// `HasWithholdingTaxSales` in queries and change sets.
  public static var hasWithholdingTaxSales: Property<Self, Bool?> { .init(66) }

  /// `IgnoreDatevWarningMessage` · Edm.Boolean
  public var ignoreDatevWarningMessage: Bool { row[67] }
  /// `IgnoreDatevWarningMessage` in queries and change sets.
  public static var ignoreDatevWarningMessage: Property<Self, Bool> { .init(67) }

  /// `IncotermAddressPurchase` · Edm.String
  public var incotermAddressPurchase: String? { row.string(68) }
  /// `IncotermAddressPurchase` in queries and change sets.
  public static var incotermAddressPurchase: Property<Self, String?> { .init(68) }

  /// `IncotermAddressSales` · Edm.String
  public var incotermAddressSales: String? { row.string(69) }
  /// `IncotermAddressSales` in queries and change sets.
  public static var incotermAddressSales: Property<Self, String?> { .init(69) }

  /// `IncotermCodePurchase` · Edm.String
  public var incotermCodePurchase: String? { row.string(70) }
  /// `IncotermCodePurchase` in queries and change sets.
  public static var incotermCodePurchase: Property<Self, String?> { .init(70) }

  /// `IncotermCodeSales` · Edm.String
  public var incotermCodeSales: String? { row.string(71) }
  /// `IncotermCodeSales` in queries and change sets.
  public static var incotermCodeSales: Property<Self, String?> { .init(71) }

  /// `IncotermVersionPurchase` · Edm.Int16
  public var incotermVersionPurchase: IncotermVersion? { row[ifPresent: 72] }
  /// `IncotermVersionPurchase` in queries and change sets.
  public static var incotermVersionPurchase: Property<Self, IncotermVersion?> { .init(72) }

  /// `IncotermVersionSales` · Edm.Int16
  public var incotermVersionSales: IncotermVersion? { row[ifPresent: 73] }
  /// `IncotermVersionSales` in queries and change sets.
  public static var incotermVersionSales: Property<Self, IncotermVersion?> { .init(73) }

  /// `IntraStatArea` · Edm.String
  public var intraStatArea: String? { row.string(74) }
  /// `IntraStatArea` in queries and change sets.
  public static var intraStatArea: Property<Self, String?> { .init(74) }

  /// `IntraStatDeliveryTerm` · Edm.String
  public var intraStatDeliveryTerm: String? { row.string(75) }
  /// `IntraStatDeliveryTerm` in queries and change sets.
  public static var intraStatDeliveryTerm: Property<Self, String?> { .init(75) }

  /// `IntraStatSystem` · Edm.String
  public var intraStatSystem: String? { row.string(76) }
  /// `IntraStatSystem` in queries and change sets.
  public static var intraStatSystem: Property<Self, String?> { .init(76) }

  /// `IntraStatTransactionA` · Edm.String
  public var intraStatTransactionA: String? { row.string(77) }
  /// `IntraStatTransactionA` in queries and change sets.
  public static var intraStatTransactionA: Property<Self, String?> { .init(77) }

  /// `IntraStatTransactionB` · Edm.String
  public var intraStatTransactionB: String? { row.string(78) }
  /// `IntraStatTransactionB` in queries and change sets.
  public static var intraStatTransactionB: Property<Self, String?> { .init(78) }

  /// `IntraStatTransportMethod` · Edm.String
  public var intraStatTransportMethod: String? { row.string(79) }
  /// `IntraStatTransportMethod` in queries and change sets.
  public static var intraStatTransportMethod: Property<Self, String?> { .init(79) }

  /// `InvoiceAccount` · Edm.Guid
  public var invoiceAccount: UUID? { row.guid(80) }
  /// `InvoiceAccount` in queries and change sets.
  public static var invoiceAccount: Property<Self, UUID?> { .init(80) }

  /// `InvoiceAccountCode` · Edm.String · left-padded to 18
  public var invoiceAccountCode: PaddedCode? { row[ifPresent: 81] }
  /// `InvoiceAccountCode` in queries and change sets.
  public static var invoiceAccountCode: Property<Self, PaddedCode?> { .init(81) }

  /// `InvoiceAccountName` · Edm.String
  public var invoiceAccountName: String? { row.string(82) }
  /// `InvoiceAccountName` in queries and change sets.
  public static var invoiceAccountName: Property<Self, String?> { .init(82) }

  /// `InvoiceAttachmentType` · Edm.Int32
  public var invoiceAttachmentType: AccountInvoiceAttachmentType? { row[ifPresent: 83] }
  /// `InvoiceAttachmentType` in queries and change sets.
  public static var invoiceAttachmentType: Property<Self, AccountInvoiceAttachmentType?> { .init(83) }

  /// `InvoicingMethod` · Edm.Int32
  public var invoicingMethod: AccountInvoicingMethod? { row[ifPresent: 84] }
  /// `InvoicingMethod` in queries and change sets.
  public static var invoicingMethod: Property<Self, AccountInvoicingMethod?> { .init(84) }

  /// `IsAccountant` · Edm.Byte
  public var isAccountant: AccountantStatus { row[85] }
  /// `IsAccountant` in queries and change sets.
  public static var isAccountant: Property<Self, AccountantStatus> { .init(85) }

  /// `IsAgency` · Edm.Byte
  public var isAgency: Bool { row[86] }
  /// `IsAgency` in queries and change sets.
  public static var isAgency: Property<Self, Bool> { .init(86) }

  /// `IsAnonymised` · Edm.Byte
  public var isAnonymised: Bool { row[87] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: Property<Self, Bool> { .init(87) }

  /// `IsBank` · Edm.Boolean
  public var isBank: Bool? { row.boolean(88) }
  /// `IsBank` in queries and change sets.
  public static var isBank: Property<Self, Bool?> { .init(88) }

  /// `IsCompetitor` · Edm.Byte
  public var isCompetitor: Bool { row[89] }
  /// `IsCompetitor` in queries and change sets.
  public static var isCompetitor: Property<Self, Bool> { .init(89) }

  /// `IsExtraDuty` · Edm.Boolean
  public var isExtraDuty: Bool? { row.boolean(90) }
  /// `IsExtraDuty` in queries and change sets.
  public static var isExtraDuty: Property<Self, Bool?> { .init(90) }

  /// `IsMailing` · Edm.Byte
  public var isMailing: Bool { row[91] }
  /// `IsMailing` in queries and change sets.
  public static var isMailing: Property<Self, Bool> { .init(91) }

  /// `IsMember` · Edm.Boolean
  public var isMember: Bool? { row.boolean(92) }
  /// `IsMember` in queries and change sets.
  public static var isMember: Property<Self, Bool?> { .init(92) }

  /// `IsPilot` · Edm.Boolean
  public var isPilot: Bool? { row.boolean(93) }
  /// `IsPilot` in queries and change sets.
  public static var isPilot: Property<Self, Bool?> { .init(93) }

  /// `IsPurchase` · Edm.Boolean
  public var isPurchase: Bool? { row.boolean(94) }
  /// `IsPurchase` in queries and change sets.
  public static var isPurchase: Property<Self, Bool?> { .init(94) }

  /// `IsReseller` · Edm.Boolean
  public var isReseller: Bool? { row.boolean(95) }
  /// `IsReseller` in queries and change sets.
  public static var isReseller: Property<Self, Bool?> { .init(95) }

  /// `IsSales` · Edm.Boolean
  public var isSales: Bool? { row.boolean(96) }
  /// `IsSales` in queries and change sets.
  public static var isSales: Property<Self, Bool?> { .init(96) }

  /// `IsSupplier` · Edm.Boolean
  public var isSupplier: Bool? { row.boolean(97) }
  /// `IsSupplier` in queries and change sets.
  public static var isSupplier: Property<Self, Bool?> { .init(97) }

  /// `Language` · Edm.String
  public var language: String? { row.string(98) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(98) }

  /// `LanguageDescription` · Edm.String
  public var languageDescription: String? { row.string(99) }
  /// `LanguageDescription` in queries and change sets.
  public static var languageDescription: Property<Self, String?> { .init(99) }

  /// `Latitude` · Edm.Double
  public var latitude: Decimal? { row.decimal(100) }
  /// `Latitude` in queries and change sets.
  public static var latitude: Property<Self, Decimal?> { .init(100) }

  /// `LeadPurpose` · Edm.Guid
  public var leadPurpose: UUID? { row.guid(101) }
  /// `LeadPurpose` in queries and change sets.
  public static var leadPurpose: Property<Self, UUID?> { .init(101) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(102) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: Property<Self, UUID?> { .init(102) }

  /// `Logo` · Edm.Binary
  public var logo: Data? { row[ifPresent: 103] }
  /// `Logo` in queries and change sets.
  public static var logo: Property<Self, Data?> { .init(103) }

  /// `LogoFileName` · Edm.String
  public var logoFileName: String? { row.string(104) }
  /// `LogoFileName` in queries and change sets.
  public static var logoFileName: Property<Self, String?> { .init(104) }

  /// `LogoThumbnailUrl` · Edm.String
  public var logoThumbnailURL: String? { row.string(105) }
  /// `LogoThumbnailUrl` in queries and change sets.
  public static var logoThumbnailURL: Property<Self, String?> { .init(105) }

  /// `LogoUrl` · Edm.String
  public var logoURL: String? { row.string(106) }
  /// `LogoUrl` in queries and change sets.
  public static var logoURL: Property<Self, String?> { .init(106) }

  /// `Longitude` · Edm.Double
  public var longitude: Decimal? { row.decimal(107) }
  /// `Longitude` in queries and change sets.
  public static var longitude: Property<Self, Decimal?> { .init(107) }

  /// `MainContact` · Edm.Guid
  public var mainContact: UUID? { row.guid(108) }
  /// `MainContact` in queries and change sets.
  public static var mainContact: Property<Self, UUID?> { .init(108) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(109) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(109) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(110) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(110) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(111) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(111) }

  /// `Name` · Edm.String
  public var name: String? { row.string(112) }
  /// `Name` in queries and change sets.
  public static var name: Property<Self, String?> { .init(112) }

  /// `OINNumber` · Edm.String
  public var oinNumber: String? { row.string(113) }
  /// `OINNumber` in queries and change sets.
  public static var oinNumber: Property<Self, String?> { .init(113) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(114) }
  /// `Parent` in queries and change sets.
  public static var parent: Property<Self, UUID?> { .init(114) }

  /// `PayAsYouEarn` · Edm.String
  public var payAsYouEarn: String? { row.string(115) }
  /// `PayAsYouEarn` in queries and change sets.
  public static var payAsYouEarn: Property<Self, String?> { .init(115) }

  /// `PaymentConditionPurchase` · Edm.String
  public var paymentConditionPurchase: String? { row.string(116) }
  /// `PaymentConditionPurchase` in queries and change sets.
  public static var paymentConditionPurchase: Property<Self, String?> { .init(116) }

  /// `PaymentConditionPurchaseDescription` · Edm.String
  public var paymentConditionPurchaseDescription: String? { row.string(117) }
  /// `PaymentConditionPurchaseDescription` in queries and change sets.
  public static var paymentConditionPurchaseDescription: Property<Self, String?> { .init(117) }

  /// `PaymentConditionSales` · Edm.String
  public var paymentConditionSales: String? { row.string(118) }
  /// `PaymentConditionSales` in queries and change sets.
  public static var paymentConditionSales: Property<Self, String?> { .init(118) }

  /// `PaymentConditionSalesDescription` · Edm.String
  public var paymentConditionSalesDescription: String? { row.string(119) }
  /// `PaymentConditionSalesDescription` in queries and change sets.
  public static var paymentConditionSalesDescription: Property<Self, String?> { .init(119) }

  /// `PeppolIdentifier` · Edm.String
  public var peppolIdentifier: String? { row.string(120) }
  /// `PeppolIdentifier` in queries and change sets.
  public static var peppolIdentifier: Property<Self, String?> { .init(120) }

  /// `PeppolIdentifierType` · Edm.Int32
  public var peppolIdentifierType: Int32? { row.int32(121) }
  /// `PeppolIdentifierType` in queries and change sets.
  public static var peppolIdentifierType: Property<Self, Int32?> { .init(121) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(122) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(122) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(123) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: Property<Self, String?> { .init(123) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(124) }
  /// `Postcode` in queries and change sets.
  public static var postcode: Property<Self, String?> { .init(124) }

  /// `PriceList` · Edm.Guid
  public var priceList: UUID? { row.guid(125) }
  /// `PriceList` in queries and change sets.
  public static var priceList: Property<Self, UUID?> { .init(125) }

  /// `PurchaseCurrency` · Edm.String
  public var purchaseCurrency: String? { row.string(126) }
  /// `PurchaseCurrency` in queries and change sets.
  public static var purchaseCurrency: Property<Self, String?> { .init(126) }

  /// `PurchaseCurrencyDescription` · Edm.String
  public var purchaseCurrencyDescription: String? { row.string(127) }
  /// `PurchaseCurrencyDescription` in queries and change sets.
  public static var purchaseCurrencyDescription: Property<Self, String?> { .init(127) }

  /// `PurchaseLeadDays` · Edm.Int32
  public var purchaseLeadDays: Int32? { row.int32(128) }
  /// `PurchaseLeadDays` in queries and change sets.
  public static var purchaseLeadDays: Property<Self, Int32?> { .init(128) }

  /// `PurchaseVATCode` · Edm.String
  public var purchaseVATCode: String? { row.string(129) }
  /// `PurchaseVATCode` in queries and change sets.
  public static var purchaseVATCode: Property<Self, String?> { .init(129) }

  /// `PurchaseVATCodeDescription` · Edm.String
  public var purchaseVATCodeDescription: String? { row.string(130) }
  /// `PurchaseVATCodeDescription` in queries and change sets.
  public static var purchaseVATCodeDescription: Property<Self, String?> { .init(130) }

  /// `RecepientOfCommissions` · Edm.Boolean
  public var recepientOfCommissions: Bool? { row.boolean(131) }
  /// `RecepientOfCommissions` in queries and change sets.
  public static var recepientOfCommissions: Property<Self, Bool?> { .init(131) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(132) }
  /// `Remarks` in queries and change sets.
  public static var remarks: Property<Self, String?> { .init(132) }

  /// `Reseller` · Edm.Guid
  public var reseller: UUID? { row.guid(133) }
  /// `Reseller` in queries and change sets.
  public static var reseller: Property<Self, UUID?> { .init(133) }

  /// `ResellerCode` · Edm.String
  public var resellerCode: String? { row.string(134) }
  /// `ResellerCode` in queries and change sets.
  public static var resellerCode: Property<Self, String?> { .init(134) }

  /// `ResellerName` · Edm.String
  public var resellerName: String? { row.string(135) }
  /// `ResellerName` in queries and change sets.
  public static var resellerName: Property<Self, String?> { .init(135) }

  /// `RSIN` · Edm.String
  public var rsin: String? { row.string(136) }
  /// `RSIN` in queries and change sets.
  public static var rsin: Property<Self, String?> { .init(136) }

  /// `SalesCurrency` · Edm.String
  public var salesCurrency: String? { row.string(137) }
  /// `SalesCurrency` in queries and change sets.
  public static var salesCurrency: Property<Self, String?> { .init(137) }

  /// `SalesCurrencyDescription` · Edm.String
  public var salesCurrencyDescription: String? { row.string(138) }
  /// `SalesCurrencyDescription` in queries and change sets.
  public static var salesCurrencyDescription: Property<Self, String?> { .init(138) }

  /// `SalesTaxSchedule` · Edm.Guid
  public var salesTaxSchedule: UUID? { row.guid(139) }
  /// `SalesTaxSchedule` in queries and change sets.
  public static var salesTaxSchedule: Property<Self, UUID?> { .init(139) }

  /// `SalesTaxScheduleCode` · Edm.String
  public var salesTaxScheduleCode: String? { row.string(140) }
  /// `SalesTaxScheduleCode` in queries and change sets.
  public static var salesTaxScheduleCode: Property<Self, String?> { .init(140) }

  /// `SalesTaxScheduleDescription` · Edm.String
  public var salesTaxScheduleDescription: String? { row.string(141) }
  /// `SalesTaxScheduleDescription` in queries and change sets.
  public static var salesTaxScheduleDescription: Property<Self, String?> { .init(141) }

  /// `SalesVATCode` · Edm.String
  public var salesVATCode: String? { row.string(142) }
  /// `SalesVATCode` in queries and change sets.
  public static var salesVATCode: Property<Self, String?> { .init(142) }

  /// `SalesVATCodeDescription` · Edm.String
  public var salesVATCodeDescription: String? { row.string(143) }
  /// `SalesVATCodeDescription` in queries and change sets.
  public static var salesVATCodeDescription: Property<Self, String?> { .init(143) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(144) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: Property<Self, String?> { .init(144) }

  /// `SecurityLevel` · Edm.Int32
  public var securityLevel: Int32? { row.int32(145) }
  /// `SecurityLevel` in queries and change sets.
  public static var securityLevel: Property<Self, Int32?> { .init(145) }

  /// `SeparateInvPerProject` · Edm.Byte
  public var separateInvPerProject: UInt8 { row[146] }
  /// `SeparateInvPerProject` in queries and change sets.
  public static var separateInvPerProject: Property<Self, UInt8> { .init(146) }

  /// `SeparateInvPerSubscription` · Edm.Byte
  public var separateInvPerSubscription: AccountSubscriptionInvoicing { row[147] }
  /// `SeparateInvPerSubscription` in queries and change sets.
  public static var separateInvPerSubscription: Property<Self, AccountSubscriptionInvoicing> { .init(147) }

  /// `ShippingLeadDays` · Edm.Int32
  public var shippingLeadDays: Int32? { row.int32(148) }
  /// `ShippingLeadDays` in queries and change sets.
  public static var shippingLeadDays: Property<Self, Int32?> { .init(148) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(149) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: Property<Self, UUID?> { .init(149) }

  /// `ShowRemarkForSales` · Edm.Boolean
  public var showRemarkForSales: Bool? { row.boolean(150) }
  /// `ShowRemarkForSales` in queries and change sets.
  public static var showRemarkForSales: Property<Self, Bool?> { .init(150) }

  /// `Source` · Edm.Byte
  public var source: UInt8? { row[ifPresent: 151] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, UInt8?> { .init(151) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(152) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(152) }

  /// `State` · Edm.String
  public var state: String? { row.string(153) }
  /// `State` in queries and change sets.
  public static var state: Property<Self, String?> { .init(153) }

  /// `StateName` · Edm.String
  public var stateName: String? { row.string(154) }
  /// `StateName` in queries and change sets.
  public static var stateName: Property<Self, String?> { .init(154) }

  /// `Status` · Edm.String
  public var status: AccountStatus? { row[ifPresent: 155] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, AccountStatus?> { .init(155) }

  /// `StatusSince` · Edm.DateTime
  public var statusSince: LocalDateTime? { row.dateTime(156) }
  /// `StatusSince` in queries and change sets.
  public static var statusSince: Property<Self, LocalDateTime?> { .init(156) }

  /// `TradeName` · Edm.String
  public var tradeName: String? { row.string(157) }
  /// `TradeName` in queries and change sets.
  public static var tradeName: Property<Self, String?> { .init(157) }

  /// `Type` · Edm.String
  public var type: AccountType? { row[ifPresent: 158] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, AccountType?> { .init(158) }

  /// `UniqueTaxpayerReference` · Edm.String
  public var uniqueTaxpayerReference: String? { row.string(159) }
  /// `UniqueTaxpayerReference` in queries and change sets.
  public static var uniqueTaxpayerReference: Property<Self, String?> { .init(159) }

  /// `VATLiability` · Edm.String
  public var vatLiability: String? { row.string(160) }
  /// `VATLiability` in queries and change sets.
  public static var vatLiability: Property<Self, String?> { .init(160) }

  /// `VATNumber` · Edm.String
  public var vatNumber: String? { row.string(161) }
  /// `VATNumber` in queries and change sets.
  public static var vatNumber: Property<Self, String?> { .init(161) }

  /// `Website` · Edm.String
  public var website: String? { row.string(162) }
  /// `Website` in queries and change sets.
  public static var website: Property<Self, String?> { .init(162) }

  /// `BankAccounts` · expand with `expanding { $0.bankAccounts }`
  public var bankAccounts: Expanded<Bulk.CRM.BankAccount> { row[163] }
  /// `BankAccounts` in queries and change sets.
  public static var bankAccounts: Navigation<Self, Bulk.CRM.BankAccount> { .init(163) }
}

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/Addresses` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct Address: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!     key
      Account               Guid
      AccountIsSupplier     Boolean
      AccountName           String
      AddressLine1          String
      AddressLine2          String
      AddressLine3          String
      City                  String
      Contact               Guid
      ContactName           String
      Country               String
      CountryName           String
      Created               DateTime
      Creator               Guid
      CreatorFullName       String
      CustomField           String
      Division              Int32
      Fax                   String
      FreeBoolField_01      Boolean
      FreeBoolField_02      Boolean
      FreeBoolField_03      Boolean
      FreeBoolField_04      Boolean
      FreeBoolField_05      Boolean
      FreeDateField_01      DateTime
      FreeDateField_02      DateTime
      FreeDateField_03      DateTime
      FreeDateField_04      DateTime
      FreeDateField_05      DateTime
      FreeNumberField_01    Double
      FreeNumberField_02    Double
      FreeNumberField_03    Double
      FreeNumberField_04    Double
      FreeNumberField_05    Double
      FreeTextField_01      String
      FreeTextField_02      String
      FreeTextField_03      String
      FreeTextField_04      String
      FreeTextField_05      String
      Mailbox               String
      Main                  Boolean
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      NicNumber             String
      Notes                 String
      Phone                 String
      PhoneExtension        String
      Postcode              String
      Source                Byte
      State                 String
      StateDescription      String
      Type                  Int16
      Warehouse             Guid
      WarehouseCode         String
      WarehouseDescription  String
      """)
  }
}

nonisolated extension Bulk.CRM.Address {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountIsSupplier` · Edm.Boolean
  public var accountIsSupplier: Bool? { row.boolean(2) }
  /// `AccountIsSupplier` in queries and change sets.
  public static var accountIsSupplier: SelectableProperty<Self, Bool?> { .init(2) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(3) }

  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(4) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: SelectableProperty<Self, String?> { .init(4) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(5) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: SelectableProperty<Self, String?> { .init(5) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(6) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: SelectableProperty<Self, String?> { .init(6) }

  /// `City` · Edm.String
  public var city: String? { row.string(7) }
  /// `City` in queries and change sets.
  public static var city: SelectableProperty<Self, String?> { .init(7) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(8) }
  /// `Contact` in queries and change sets.
  public static var contact: Property<Self, UUID?> { .init(8) }

  /// `ContactName` · Edm.String
  public var contactName: String? { row.string(9) }
  /// `ContactName` in queries and change sets.
  public static var contactName: SelectableProperty<Self, String?> { .init(9) }

  /// `Country` · Edm.String
  public var country: String? { row.string(10) }
  /// `Country` in queries and change sets.
  public static var country: SelectableProperty<Self, String?> { .init(10) }

  /// `CountryName` · Edm.String
  public var countryName: String? { row.string(11) }
  /// `CountryName` in queries and change sets.
  public static var countryName: SelectableProperty<Self, String?> { .init(11) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(12) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(13) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(13) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(14) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(15) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(16) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(16) }

  /// `Fax` · Edm.String
  public var fax: String? { row.string(17) }
  /// `Fax` in queries and change sets.
  public static var fax: SelectableProperty<Self, String?> { .init(17) }

  /// `FreeBoolField_01` · Edm.Boolean
  public var freeBoolField01: Bool? { row.boolean(18) }
  /// `FreeBoolField_01` in queries and change sets.
  public static var freeBoolField01: SelectableProperty<Self, Bool?> { .init(18) }

  /// `FreeBoolField_02` · Edm.Boolean
  public var freeBoolField02: Bool? { row.boolean(19) }
  /// `FreeBoolField_02` in queries and change sets.
  public static var freeBoolField02: SelectableProperty<Self, Bool?> { .init(19) }

  /// `FreeBoolField_03` · Edm.Boolean
  public var freeBoolField03: Bool? { row.boolean(20) }
  /// `FreeBoolField_03` in queries and change sets.
  public static var freeBoolField03: SelectableProperty<Self, Bool?> { .init(20) }

  /// `FreeBoolField_04` · Edm.Boolean
  public var freeBoolField04: Bool? { row.boolean(21) }
  /// `FreeBoolField_04` in queries and change sets.
  public static var freeBoolField04: SelectableProperty<Self, Bool?> { .init(21) }

  /// `FreeBoolField_05` · Edm.Boolean
  public var freeBoolField05: Bool? { row.boolean(22) }
  /// `FreeBoolField_05` in queries and change sets.
  public static var freeBoolField05: SelectableProperty<Self, Bool?> { .init(22) }

  /// `FreeDateField_01` · Edm.DateTime
  public var freeDateField01: LocalDateTime? { row.dateTime(23) }
  /// `FreeDateField_01` in queries and change sets.
  public static var freeDateField01: SelectableProperty<Self, LocalDateTime?> { .init(23) }

  /// `FreeDateField_02` · Edm.DateTime
  public var freeDateField02: LocalDateTime? { row.dateTime(24) }
  /// `FreeDateField_02` in queries and change sets.
  public static var freeDateField02: SelectableProperty<Self, LocalDateTime?> { .init(24) }

  /// `FreeDateField_03` · Edm.DateTime
  public var freeDateField03: LocalDateTime? { row.dateTime(25) }
  /// `FreeDateField_03` in queries and change sets.
  public static var freeDateField03: SelectableProperty<Self, LocalDateTime?> { .init(25) }

  /// `FreeDateField_04` · Edm.DateTime
  public var freeDateField04: LocalDateTime? { row.dateTime(26) }
  /// `FreeDateField_04` in queries and change sets.
  public static var freeDateField04: SelectableProperty<Self, LocalDateTime?> { .init(26) }

  /// `FreeDateField_05` · Edm.DateTime
  public var freeDateField05: LocalDateTime? { row.dateTime(27) }
  /// `FreeDateField_05` in queries and change sets.
  public static var freeDateField05: SelectableProperty<Self, LocalDateTime?> { .init(27) }

  /// `FreeNumberField_01` · Edm.Double
  public var freeNumberField01: Decimal? { row.decimal(28) }
  /// `FreeNumberField_01` in queries and change sets.
  public static var freeNumberField01: SelectableProperty<Self, Decimal?> { .init(28) }

  /// `FreeNumberField_02` · Edm.Double
  public var freeNumberField02: Decimal? { row.decimal(29) }
  /// `FreeNumberField_02` in queries and change sets.
  public static var freeNumberField02: SelectableProperty<Self, Decimal?> { .init(29) }

  /// `FreeNumberField_03` · Edm.Double
  public var freeNumberField03: Decimal? { row.decimal(30) }
  /// `FreeNumberField_03` in queries and change sets.
  public static var freeNumberField03: SelectableProperty<Self, Decimal?> { .init(30) }

  /// `FreeNumberField_04` · Edm.Double
  public var freeNumberField04: Decimal? { row.decimal(31) }
  /// `FreeNumberField_04` in queries and change sets.
  public static var freeNumberField04: SelectableProperty<Self, Decimal?> { .init(31) }

  /// `FreeNumberField_05` · Edm.Double
  public var freeNumberField05: Decimal? { row.decimal(32) }
  /// `FreeNumberField_05` in queries and change sets.
  public static var freeNumberField05: SelectableProperty<Self, Decimal?> { .init(32) }

  /// `FreeTextField_01` · Edm.String
  public var freeTextField01: String? { row.string(33) }
  /// `FreeTextField_01` in queries and change sets.
  public static var freeTextField01: SelectableProperty<Self, String?> { .init(33) }

  /// `FreeTextField_02` · Edm.String
  public var freeTextField02: String? { row.string(34) }
  /// `FreeTextField_02` in queries and change sets.
  public static var freeTextField02: SelectableProperty<Self, String?> { .init(34) }

  /// `FreeTextField_03` · Edm.String
  public var freeTextField03: String? { row.string(35) }
  /// `FreeTextField_03` in queries and change sets.
  public static var freeTextField03: SelectableProperty<Self, String?> { .init(35) }

  /// `FreeTextField_04` · Edm.String
  public var freeTextField04: String? { row.string(36) }
  /// `FreeTextField_04` in queries and change sets.
  public static var freeTextField04: SelectableProperty<Self, String?> { .init(36) }

  /// `FreeTextField_05` · Edm.String
  public var freeTextField05: String? { row.string(37) }
  /// `FreeTextField_05` in queries and change sets.
  public static var freeTextField05: SelectableProperty<Self, String?> { .init(37) }

  /// `Mailbox` · Edm.String
  public var mailbox: String? { row.string(38) }
  /// `Mailbox` in queries and change sets.
  public static var mailbox: SelectableProperty<Self, String?> { .init(38) }

  /// `Main` · Edm.Boolean
  public var main: Bool? { row.boolean(39) }
  /// `Main` in queries and change sets.
  public static var main: Property<Self, Bool?> { .init(39) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(40) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(40) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(41) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(41) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(42) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(42) }

  /// `NicNumber` · Edm.String
  public var nicNumber: String? { row.string(43) }
  /// `NicNumber` in queries and change sets.
  public static var nicNumber: SelectableProperty<Self, String?> { .init(43) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(44) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(44) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(45) }
  /// `Phone` in queries and change sets.
  public static var phone: SelectableProperty<Self, String?> { .init(45) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(46) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: SelectableProperty<Self, String?> { .init(46) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(47) }
  /// `Postcode` in queries and change sets.
  public static var postcode: SelectableProperty<Self, String?> { .init(47) }

  /// `Source` · Edm.Byte
  public var source: UInt8? { row[ifPresent: 48] }
  /// `Source` in queries and change sets.
  public static var source: SelectableProperty<Self, UInt8?> { .init(48) }

  /// `State` · Edm.String
  public var state: String? { row.string(49) }
  /// `State` in queries and change sets.
  public static var state: SelectableProperty<Self, String?> { .init(49) }

  /// `StateDescription` · Edm.String
  public var stateDescription: String? { row.string(50) }
  /// `StateDescription` in queries and change sets.
  public static var stateDescription: SelectableProperty<Self, String?> { .init(50) }

  /// `Type` · Edm.Int16
  public var type: AddressType? { row[ifPresent: 51] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, AddressType?> { .init(51) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(52) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: Property<Self, UUID?> { .init(52) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(53) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(53) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(54) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(54) }
}

nonisolated extension Bulk.CRM {
  /// `bulk/CRM:BankAccount`
  nonisolated public struct BankAccount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid
      AccountName            String
      Bank                   Guid
      BankAccount            String
      BankAccountHolderName  String
      BankDescription        String
      BankName               String
      BICCode                String
      Blocked                Boolean!
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String
      Division               Int32
      Format                 String
      IBAN                   String
      ID                     Guid!     key
      Main                   Boolean
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      PaymentServiceAccount  Guid
      Type                   String
      TypeDescription        String
      """)
  }
}

nonisolated extension Bulk.CRM.BankAccount {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }

  /// `Bank` · Edm.Guid
  public var bank: UUID? { row.guid(2) }
  /// `Bank` in queries and change sets.
  public static var bank: Property<Self, UUID?> { .init(2) }

  /// `BankAccount` · Edm.String
  public var bankAccount: String? { row.string(3) }
  /// `BankAccount` in queries and change sets.
  public static var bankAccount: Property<Self, String?> { .init(3) }

  /// `BankAccountHolderName` · Edm.String
  public var bankAccountHolderName: String? { row.string(4) }
  /// `BankAccountHolderName` in queries and change sets.
  public static var bankAccountHolderName: Property<Self, String?> { .init(4) }

  /// `BankDescription` · Edm.String
  public var bankDescription: String? { row.string(5) }
  /// `BankDescription` in queries and change sets.
  public static var bankDescription: Property<Self, String?> { .init(5) }

  /// `BankName` · Edm.String
  public var bankName: String? { row.string(6) }
  /// `BankName` in queries and change sets.
  public static var bankName: Property<Self, String?> { .init(6) }

  /// `BICCode` · Edm.String
  public var bicCode: String? { row.string(7) }
  /// `BICCode` in queries and change sets.
  public static var bicCode: Property<Self, String?> { .init(7) }

  /// `Blocked` · Edm.Boolean
  public var blocked: Bool { row[8] }
  /// `Blocked` in queries and change sets.
  public static var blocked: Property<Self, Bool> { .init(8) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(9) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(9) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(10) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(10) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(11) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(11) }

  /// `Description` · Edm.String
  public var description: String? { row.string(12) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(12) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(13) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(13) }

  /// `Format` · Edm.String
  public var format: String? { row.string(14) }
  /// `Format` in queries and change sets.
  public static var format: Property<Self, String?> { .init(14) }

  /// `IBAN` · Edm.String
  public var iban: String? { row.string(15) }
  /// `IBAN` in queries and change sets.
  public static var iban: Property<Self, String?> { .init(15) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(16) }

  /// `Main` · Edm.Boolean
  public var main: Bool? { row.boolean(17) }
  /// `Main` in queries and change sets.
  public static var main: Property<Self, Bool?> { .init(17) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(18) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(18) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(19) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(19) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(20) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(20) }

  /// `PaymentServiceAccount` · Edm.Guid
  public var paymentServiceAccount: UUID? { row.guid(21) }
  /// `PaymentServiceAccount` in queries and change sets.
  public static var paymentServiceAccount: Property<Self, UUID?> { .init(21) }

  /// `Type` · Edm.String
  public var type: BankAccountType? { row[ifPresent: 22] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, BankAccountType?> { .init(22) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(23) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(23) }
}

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/Contacts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct Contact: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!     key
      Account                    Guid
      AccountIsCustomer          Boolean!
      AccountIsSupplier          Boolean
      AccountMainContact         Guid
      AccountName                String
      AddressLine2               String
      AddressStreet              String
      AddressStreetNumber        String
      AddressStreetNumberSuffix  String
      AllowMailing               Int32
      BirthDate                  DateTime
      BirthName                  String
      BirthNamePrefix            String
      BirthPlace                 String
      BusinessEmail              String
      BusinessFax                String
      BusinessMobile             String
      BusinessPhone              String
      BusinessPhoneExtension     String
      City                       String
      Code                       String    padded(18)
      Country                    String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      CustomField                String
      Division                   Int32
      Email                      String
      EndDate                    DateTime
      FirstName                  String
      FullName                   String
      Gender                     String
      HID                        Int32
      IdentificationDate         DateTime
      IdentificationDocument     Guid
      IdentificationUser         Guid
      Initials                   String
      IsAnonymised               Byte!
      IsMailingExcluded          Boolean
      IsMainContact              Boolean
      JobTitleDescription        String
      Language                   String
      LastName                   String
      LeadPurpose                Guid
      LeadSource                 Guid
      MarketingNotes             String
      MiddleName                 String
      Mobile                     String
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      Nationality                String
      Notes                      String
      PartnerName                String
      PartnerNamePrefix          String
      Person                     Guid
      Phone                      String
      PhoneExtension             String
      Picture                    Binary
      PictureName                String
      PictureThumbnailUrl        String
      PictureUrl                 String
      Postcode                   String
      SocialSecurityNumber       String
      StartDate                  DateTime
      State                      String
      Title                      String
      TitleAbbreviation          String
      TitleDescription           String
      """)
  }
}

nonisolated extension Bulk.CRM.Contact {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(1) }

  /// `AccountIsCustomer` · Edm.Boolean
  public var accountIsCustomer: Bool { row[2] }
  /// `AccountIsCustomer` in queries and change sets.
  public static var accountIsCustomer: SelectableProperty<Self, Bool> { .init(2) }

  /// `AccountIsSupplier` · Edm.Boolean
  public var accountIsSupplier: Bool? { row.boolean(3) }
  /// `AccountIsSupplier` in queries and change sets.
  public static var accountIsSupplier: SelectableProperty<Self, Bool?> { .init(3) }

  /// `AccountMainContact` · Edm.Guid
  public var accountMainContact: UUID? { row.guid(4) }
  /// `AccountMainContact` in queries and change sets.
  public static var accountMainContact: SelectableProperty<Self, UUID?> { .init(4) }

  /// `AccountName` · Edm.String
  public var accountName: String? { row.string(5) }
  /// `AccountName` in queries and change sets.
  public static var accountName: SelectableProperty<Self, String?> { .init(5) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(6) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: SelectableProperty<Self, String?> { .init(6) }

  /// `AddressStreet` · Edm.String
  public var addressStreet: String? { row.string(7) }
  /// `AddressStreet` in queries and change sets.
  public static var addressStreet: SelectableProperty<Self, String?> { .init(7) }

  /// `AddressStreetNumber` · Edm.String
  public var addressStreetNumber: String? { row.string(8) }
  /// `AddressStreetNumber` in queries and change sets.
  public static var addressStreetNumber: SelectableProperty<Self, String?> { .init(8) }

  /// `AddressStreetNumberSuffix` · Edm.String
  public var addressStreetNumberSuffix: String? { row.string(9) }
  /// `AddressStreetNumberSuffix` in queries and change sets.
  public static var addressStreetNumberSuffix: SelectableProperty<Self, String?> { .init(9) }

  /// `AllowMailing` · Edm.Int32
  public var allowMailing: Int32? { row.int32(10) }
  /// `AllowMailing` in queries and change sets.
  public static var allowMailing: SelectableProperty<Self, Int32?> { .init(10) }

  /// `BirthDate` · Edm.DateTime
  public var birthDate: LocalDateTime? { row.dateTime(11) }
  /// `BirthDate` in queries and change sets.
  public static var birthDate: SelectableProperty<Self, LocalDateTime?> { .init(11) }

  /// `BirthName` · Edm.String
  public var birthName: String? { row.string(12) }
  /// `BirthName` in queries and change sets.
  public static var birthName: SelectableProperty<Self, String?> { .init(12) }

  /// `BirthNamePrefix` · Edm.String
  public var birthNamePrefix: String? { row.string(13) }
  /// `BirthNamePrefix` in queries and change sets.
  public static var birthNamePrefix: SelectableProperty<Self, String?> { .init(13) }

  /// `BirthPlace` · Edm.String
  public var birthPlace: String? { row.string(14) }
  /// `BirthPlace` in queries and change sets.
  public static var birthPlace: SelectableProperty<Self, String?> { .init(14) }

  /// `BusinessEmail` · Edm.String
  public var businessEmail: String? { row.string(15) }
  /// `BusinessEmail` in queries and change sets.
  public static var businessEmail: SelectableProperty<Self, String?> { .init(15) }

  /// `BusinessFax` · Edm.String
  public var businessFax: String? { row.string(16) }
  /// `BusinessFax` in queries and change sets.
  public static var businessFax: SelectableProperty<Self, String?> { .init(16) }

  /// `BusinessMobile` · Edm.String
  public var businessMobile: String? { row.string(17) }
  /// `BusinessMobile` in queries and change sets.
  public static var businessMobile: SelectableProperty<Self, String?> { .init(17) }

  /// `BusinessPhone` · Edm.String
  public var businessPhone: String? { row.string(18) }
  /// `BusinessPhone` in queries and change sets.
  public static var businessPhone: SelectableProperty<Self, String?> { .init(18) }

  /// `BusinessPhoneExtension` · Edm.String
  public var businessPhoneExtension: String? { row.string(19) }
  /// `BusinessPhoneExtension` in queries and change sets.
  public static var businessPhoneExtension: SelectableProperty<Self, String?> { .init(19) }

  /// `City` · Edm.String
  public var city: String? { row.string(20) }
  /// `City` in queries and change sets.
  public static var city: SelectableProperty<Self, String?> { .init(20) }

  /// `Code` · Edm.String · left-padded to 18
  public var code: PaddedCode? { row[ifPresent: 21] }
  /// `Code` in queries and change sets.
  public static var code: SelectableProperty<Self, PaddedCode?> { .init(21) }

  /// `Country` · Edm.String
  public var country: String? { row.string(22) }
  /// `Country` in queries and change sets.
  public static var country: SelectableProperty<Self, String?> { .init(22) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(23) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(23) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(24) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(24) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(25) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(25) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(26) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(26) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(27) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(27) }

  /// `Email` · Edm.String
  public var email: String? { row.string(28) }
  /// `Email` in queries and change sets.
  public static var email: SelectableProperty<Self, String?> { .init(28) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(29) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(29) }

  /// `FirstName` · Edm.String
  public var firstName: String? { row.string(30) }
  /// `FirstName` in queries and change sets.
  public static var firstName: SelectableProperty<Self, String?> { .init(30) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(31) }
  /// `FullName` in queries and change sets.
  public static var fullName: SelectableProperty<Self, String?> { .init(31) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 32] }
  /// `Gender` in queries and change sets.
  public static var gender: SelectableProperty<Self, Gender?> { .init(32) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(33) }
  /// `HID` in queries and change sets.
  public static var hid: SelectableProperty<Self, Int32?> { .init(33) }

  /// `IdentificationDate` · Edm.DateTime
  public var identificationDate: LocalDateTime? { row.dateTime(34) }
  /// `IdentificationDate` in queries and change sets.
  public static var identificationDate: SelectableProperty<Self, LocalDateTime?> { .init(34) }

  /// `IdentificationDocument` · Edm.Guid
  public var identificationDocument: UUID? { row.guid(35) }
  /// `IdentificationDocument` in queries and change sets.
  public static var identificationDocument: Property<Self, UUID?> { .init(35) }

  /// `IdentificationUser` · Edm.Guid
  public var identificationUser: UUID? { row.guid(36) }
  /// `IdentificationUser` in queries and change sets.
  public static var identificationUser: Property<Self, UUID?> { .init(36) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(37) }
  /// `Initials` in queries and change sets.
  public static var initials: SelectableProperty<Self, String?> { .init(37) }

  /// `IsAnonymised` · Edm.Byte
  public var isAnonymised: Bool { row[38] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: SelectableProperty<Self, Bool> { .init(38) }

  /// `IsMailingExcluded` · Edm.Boolean
  public var isMailingExcluded: Bool? { row.boolean(39) }
  /// `IsMailingExcluded` in queries and change sets.
  public static var isMailingExcluded: SelectableProperty<Self, Bool?> { .init(39) }

  /// `IsMainContact` · Edm.Boolean
  public var isMainContact: Bool? { row.boolean(40) }
  /// `IsMainContact` in queries and change sets.
  public static var isMainContact: SelectableProperty<Self, Bool?> { .init(40) }

  /// `JobTitleDescription` · Edm.String
  public var jobTitleDescription: String? { row.string(41) }
  /// `JobTitleDescription` in queries and change sets.
  public static var jobTitleDescription: SelectableProperty<Self, String?> { .init(41) }

  /// `Language` · Edm.String
  public var language: String? { row.string(42) }
  /// `Language` in queries and change sets.
  public static var language: SelectableProperty<Self, String?> { .init(42) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(43) }
  /// `LastName` in queries and change sets.
  public static var lastName: SelectableProperty<Self, String?> { .init(43) }

  /// `LeadPurpose` · Edm.Guid
  public var leadPurpose: UUID? { row.guid(44) }
  /// `LeadPurpose` in queries and change sets.
  public static var leadPurpose: SelectableProperty<Self, UUID?> { .init(44) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(45) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: SelectableProperty<Self, UUID?> { .init(45) }

  /// `MarketingNotes` · Edm.String
  public var marketingNotes: String? { row.string(46) }
  /// `MarketingNotes` in queries and change sets.
  public static var marketingNotes: SelectableProperty<Self, String?> { .init(46) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(47) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: SelectableProperty<Self, String?> { .init(47) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(48) }
  /// `Mobile` in queries and change sets.
  public static var mobile: SelectableProperty<Self, String?> { .init(48) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(49) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(49) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(50) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(50) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(51) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(51) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(52) }
  /// `Nationality` in queries and change sets.
  public static var nationality: SelectableProperty<Self, String?> { .init(52) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(53) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(53) }

  /// `PartnerName` · Edm.String
  public var partnerName: String? { row.string(54) }
  /// `PartnerName` in queries and change sets.
  public static var partnerName: SelectableProperty<Self, String?> { .init(54) }

  /// `PartnerNamePrefix` · Edm.String
  public var partnerNamePrefix: String? { row.string(55) }
  /// `PartnerNamePrefix` in queries and change sets.
  public static var partnerNamePrefix: SelectableProperty<Self, String?> { .init(55) }

  /// `Person` · Edm.Guid
  public var person: UUID? { row.guid(56) }
  /// `Person` in queries and change sets.
  public static var person: Property<Self, UUID?> { .init(56) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(57) }
  /// `Phone` in queries and change sets.
  public static var phone: SelectableProperty<Self, String?> { .init(57) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(58) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: SelectableProperty<Self, String?> { .init(58) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 59] }
  /// `Picture` in queries and change sets.
  public static var picture: SelectableProperty<Self, Data?> { .init(59) }

  /// `PictureName` · Edm.String
  public var pictureName: String? { row.string(60) }
  /// `PictureName` in queries and change sets.
  public static var pictureName: SelectableProperty<Self, String?> { .init(60) }

  /// `PictureThumbnailUrl` · Edm.String
  public var pictureThumbnailURL: String? { row.string(61) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: SelectableProperty<Self, String?> { .init(61) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(62) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: SelectableProperty<Self, String?> { .init(62) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(63) }
  /// `Postcode` in queries and change sets.
  public static var postcode: SelectableProperty<Self, String?> { .init(63) }

  /// `SocialSecurityNumber` · Edm.String
  public var socialSecurityNumber: String? { row.string(64) }
  /// `SocialSecurityNumber` in queries and change sets.
  public static var socialSecurityNumber: SelectableProperty<Self, String?> { .init(64) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(65) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(65) }

  /// `State` · Edm.String
  public var state: String? { row.string(66) }
  /// `State` in queries and change sets.
  public static var state: SelectableProperty<Self, String?> { .init(66) }

  /// `Title` · Edm.String
  public var title: String? { row.string(67) }
  /// `Title` in queries and change sets.
  public static var title: SelectableProperty<Self, String?> { .init(67) }

  /// `TitleAbbreviation` · Edm.String
  public var titleAbbreviation: String? { row.string(68) }
  /// `TitleAbbreviation` in queries and change sets.
  public static var titleAbbreviation: SelectableProperty<Self, String?> { .init(68) }

  /// `TitleDescription` · Edm.String
  public var titleDescription: String? { row.string(69) }
  /// `TitleDescription` in queries and change sets.
  public static var titleDescription: SelectableProperty<Self, String?> { .init(69) }
}

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/Quotations` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
  nonisolated public struct Quotation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      DeliveryAccountCode             String     padded(18)
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
      InvoiceAccountCode              String     padded(18)
      InvoiceAccountContact           Guid
      InvoiceAccountContactFullName   String
      InvoiceAccountName              String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      Opportunity                     Guid
      OpportunityName                 String
      OrderAccount                    Guid
      OrderAccountCode                String     padded(18)
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
  /// `QuotationID` · Edm.Guid · key
  public var quotationID: UUID { row[0] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: Property<Self, UUID> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[1] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal> { .init(1) }

  /// `AmountDiscount` · Edm.Double
  public var amountDiscount: Decimal? { row.decimal(2) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `AmountDiscountExclVat` · Edm.Double
  public var amountDiscountExclVAT: Decimal? { row.decimal(3) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[4] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(4) }

  /// `CloseDate` · Edm.DateTime
  public var closeDate: LocalDateTime? { row.dateTime(5) }
  /// `CloseDate` in queries and change sets.
  public static var closeDate: SelectableProperty<Self, LocalDateTime?> { .init(5) }

  /// `ClosingDate` · Edm.DateTime
  public var closingDate: LocalDateTime? { row.dateTime(6) }
  /// `ClosingDate` in queries and change sets.
  public static var closingDate: SelectableProperty<Self, LocalDateTime?> { .init(6) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[7] }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime> { .init(7) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(8) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(8) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(9) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(9) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(10) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(10) }

  /// `DeliveryAccount` · Edm.Guid
  public var deliveryAccount: UUID? { row.guid(11) }
  /// `DeliveryAccount` in queries and change sets.
  public static var deliveryAccount: Property<Self, UUID?> { .init(11) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 12] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: SelectableProperty<Self, PaddedCode?> { .init(12) }

  /// `DeliveryAccountContact` · Edm.Guid
  public var deliveryAccountContact: UUID? { row.guid(13) }
  /// `DeliveryAccountContact` in queries and change sets.
  public static var deliveryAccountContact: Property<Self, UUID?> { .init(13) }

  /// `DeliveryAccountContactFullName` · Edm.String
  public var deliveryAccountContactFullName: String? { row.string(14) }
  /// `DeliveryAccountContactFullName` in queries and change sets.
  public static var deliveryAccountContactFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `DeliveryAccountName` · Edm.String
  public var deliveryAccountName: String? { row.string(15) }
  /// `DeliveryAccountName` in queries and change sets.
  public static var deliveryAccountName: SelectableProperty<Self, String?> { .init(15) }

  /// `DeliveryAddress` · Edm.Guid
  public var deliveryAddress: UUID? { row.guid(16) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: Property<Self, UUID?> { .init(16) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(17) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Description` · Edm.String
  public var description: String? { row.string(18) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(18) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[19] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(19) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(20) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(20) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(21) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(21) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(22) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: SelectableProperty<Self, LocalDateTime?> { .init(22) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(23) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: SelectableProperty<Self, String?> { .init(23) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(24) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: SelectableProperty<Self, String?> { .init(24) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 25] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: SelectableProperty<Self, IncotermVersion?> { .init(25) }

  /// `InvoiceAccount` · Edm.Guid
  public var invoiceAccount: UUID? { row.guid(26) }
  /// `InvoiceAccount` in queries and change sets.
  public static var invoiceAccount: Property<Self, UUID?> { .init(26) }

  /// `InvoiceAccountCode` · Edm.String · left-padded to 18
  public var invoiceAccountCode: PaddedCode? { row[ifPresent: 27] }
  /// `InvoiceAccountCode` in queries and change sets.
  public static var invoiceAccountCode: SelectableProperty<Self, PaddedCode?> { .init(27) }

  /// `InvoiceAccountContact` · Edm.Guid
  public var invoiceAccountContact: UUID? { row.guid(28) }
  /// `InvoiceAccountContact` in queries and change sets.
  public static var invoiceAccountContact: Property<Self, UUID?> { .init(28) }

  /// `InvoiceAccountContactFullName` · Edm.String
  public var invoiceAccountContactFullName: String? { row.string(29) }
  /// `InvoiceAccountContactFullName` in queries and change sets.
  public static var invoiceAccountContactFullName: SelectableProperty<Self, String?> { .init(29) }

  /// `InvoiceAccountName` · Edm.String
  public var invoiceAccountName: String? { row.string(30) }
  /// `InvoiceAccountName` in queries and change sets.
  public static var invoiceAccountName: SelectableProperty<Self, String?> { .init(30) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[31] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(31) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(32) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(32) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(33) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(33) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(34) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: Property<Self, UUID?> { .init(34) }

  /// `OpportunityName` · Edm.String
  public var opportunityName: String? { row.string(35) }
  /// `OpportunityName` in queries and change sets.
  public static var opportunityName: SelectableProperty<Self, String?> { .init(35) }

  /// `OrderAccount` · Edm.Guid
  public var orderAccount: UUID? { row.guid(36) }
  /// `OrderAccount` in queries and change sets.
  public static var orderAccount: Property<Self, UUID?> { .init(36) }

  /// `OrderAccountCode` · Edm.String · left-padded to 18
  public var orderAccountCode: PaddedCode? { row[ifPresent: 37] }
  /// `OrderAccountCode` in queries and change sets.
  public static var orderAccountCode: SelectableProperty<Self, PaddedCode?> { .init(37) }

  /// `OrderAccountContact` · Edm.Guid
  public var orderAccountContact: UUID? { row.guid(38) }
  /// `OrderAccountContact` in queries and change sets.
  public static var orderAccountContact: Property<Self, UUID?> { .init(38) }

  /// `OrderAccountContactFullName` · Edm.String
  public var orderAccountContactFullName: String? { row.string(39) }
  /// `OrderAccountContactFullName` in queries and change sets.
  public static var orderAccountContactFullName: SelectableProperty<Self, String?> { .init(39) }

  /// `OrderAccountName` · Edm.String
  public var orderAccountName: String? { row.string(40) }
  /// `OrderAccountName` in queries and change sets.
  public static var orderAccountName: SelectableProperty<Self, String?> { .init(40) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(41) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(41) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(42) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(42) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(43) }
  /// `Project` in queries and change sets.
  public static var project: Property<Self, UUID?> { .init(43) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(44) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(44) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(45) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(45) }

  /// `QuotationDate` · Edm.DateTime
  public var quotationDate: LocalDateTime? { row.dateTime(46) }
  /// `QuotationDate` in queries and change sets.
  public static var quotationDate: Property<Self, LocalDateTime?> { .init(46) }

  /// `QuotationNumber` · Edm.Int32
  public var quotationNumber: Int32 { row[47] }
  /// `QuotationNumber` in queries and change sets.
  public static var quotationNumber: Property<Self, Int32> { .init(47) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(48) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(48) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(49) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: SelectableProperty<Self, UUID?> { .init(49) }

  /// `SalesChannelCode` · Edm.String
  public var salesChannelCode: String? { row.string(50) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: SelectableProperty<Self, String?> { .init(50) }

  /// `SalesChannelDescription` · Edm.String
  public var salesChannelDescription: String? { row.string(51) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: SelectableProperty<Self, String?> { .init(51) }

  /// `SalesPerson` · Edm.Guid
  public var salesPerson: UUID? { row.guid(52) }
  /// `SalesPerson` in queries and change sets.
  public static var salesPerson: SelectableProperty<Self, UUID?> { .init(52) }

  /// `SalesPersonFullName` · Edm.String
  public var salesPersonFullName: String? { row.string(53) }
  /// `SalesPersonFullName` in queries and change sets.
  public static var salesPersonFullName: SelectableProperty<Self, String?> { .init(53) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(54) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: Property<Self, UUID?> { .init(54) }

  /// `SelectionCodeCode` · Edm.String
  public var selectionCodeCode: String? { row.string(55) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: SelectableProperty<Self, String?> { .init(55) }

  /// `SelectionCodeDescription` · Edm.String
  public var selectionCodeDescription: String? { row.string(56) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: SelectableProperty<Self, String?> { .init(56) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(57) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: SelectableProperty<Self, UUID?> { .init(57) }

  /// `ShippingMethodDescription` · Edm.String
  public var shippingMethodDescription: String? { row.string(58) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: SelectableProperty<Self, String?> { .init(58) }

  /// `Status` · Edm.Int16
  public var status: QuotationStatus? { row[ifPresent: 59] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, QuotationStatus?> { .init(59) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(60) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: SelectableProperty<Self, String?> { .init(60) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(61) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: SelectableProperty<Self, Decimal?> { .init(61) }

  /// `VersionNumber` · Edm.Int32
  public var versionNumber: Int32 { row[62] }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: Property<Self, Int32> { .init(62) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(63) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(63) }
}

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/QuotationLines` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
  nonisolated public struct QuotationLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!     key
      AmountDC               Double!
      AmountFC               Double!
      CostCenter             String
      CostCenterDescription  String
      CostUnit               String
      CostUnitDescription    String
      CustomerItemCode       String
      CustomField            String
      Description            String
      Discount               Double
      Division               Int32!
      Item                   Guid
      ItemDescription        String
      LineNumber             Int32!
      NetPrice               Double
      Notes                  String
      Optional               Boolean!
      Quantity               Double
      QuotationID            Guid!
      QuotationNumber        Int32!
      UnitCode               String
      UnitDescription        String
      UnitPrice              Double
      VATAmountFC            Double
      VATCode                String
      VATDescription         String
      VATPercentage          Double
      VersionNumber          Int32!
      """)
  }
}

nonisolated extension Bulk.CRM.QuotationLine {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(0) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal { row[1] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: SelectableProperty<Self, Decimal> { .init(1) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal { row[2] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: SelectableProperty<Self, Decimal> { .init(2) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(3) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, String?> { .init(3) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(4) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(4) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(5) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, String?> { .init(5) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(6) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(6) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(7) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: SelectableProperty<Self, String?> { .init(7) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(8) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(8) }

  /// `Description` · Edm.String
  public var description: String? { row.string(9) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(9) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(10) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(10) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[11] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(11) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(12) }
  /// `Item` in queries and change sets.
  public static var item: Property<Self, UUID?> { .init(12) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(13) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(13) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[14] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32> { .init(14) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(15) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: SelectableProperty<Self, Decimal?> { .init(15) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(16) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(16) }

  /// `Optional` · Edm.Boolean
  public var optional: Bool { row[17] }
  /// `Optional` in queries and change sets.
  public static var optional: SelectableProperty<Self, Bool> { .init(17) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(18) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(18) }

  /// `QuotationID` · Edm.Guid
  public var quotationID: UUID { row[19] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: Property<Self, UUID> { .init(19) }

  /// `QuotationNumber` · Edm.Int32
  public var quotationNumber: Int32 { row[20] }
  /// `QuotationNumber` in queries and change sets.
  public static var quotationNumber: Property<Self, Int32> { .init(20) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(21) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: SelectableProperty<Self, String?> { .init(21) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(22) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(22) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(23) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: SelectableProperty<Self, Decimal?> { .init(23) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(24) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: SelectableProperty<Self, Decimal?> { .init(24) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(25) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: Property<Self, String?> { .init(25) }

  /// `VATDescription` · Edm.String
  public var vatDescription: String? { row.string(26) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: SelectableProperty<Self, String?> { .init(26) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(27) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: SelectableProperty<Self, Decimal?> { .init(27) }

  /// `VersionNumber` · Edm.Int32
  public var versionNumber: Int32 { row[28] }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: Property<Self, Int32> { .init(28) }
}
