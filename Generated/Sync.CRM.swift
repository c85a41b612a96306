// exact-online-generator 0.1.0 · for runtime 1 · services/sync/CRM.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/CRM`
  nonisolated public struct CRM: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `Accounts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var accounts: EntitySet<Sync.CRM.AccountSync, Methods.Read> { EntitySet(root, "Accounts") }

    /// `Addresses` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var addresses: EntitySet<Sync.CRM.AddressSync, Methods.Read> { EntitySet(root, "Addresses") }

    /// `Contacts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
    public var contacts: EntitySet<Sync.CRM.ContactSync, Methods.Read> { EntitySet(root, "Contacts") }

    /// `QuotationHeaders` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
    public var quotationHeaders: EntitySet<Sync.CRM.QuotationHeaderSync, Methods.Read> { EntitySet(root, "QuotationHeaders") }

    /// `QuotationLines` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
    public var quotationLines: EntitySet<Sync.CRM.QuotationLineSync, Methods.Read> { EntitySet(root, "QuotationLines") }
  }
}

nonisolated extension Sync.CRM {
  /// `sync/CRM/Accounts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct AccountSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                            Int64!                 key
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
      ID                                   Guid!
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
      BankAccounts                         Sync.CRM.BankAccount*
      """, related: { [Sync.CRM.BankAccount.table] })
  }
}

nonisolated extension Sync.CRM.AccountSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Accountant` · Edm.Guid
  public var accountant: UUID? { row.guid(1) }
  /// `Accountant` in queries and change sets.
  public static var accountant: SelectableProperty<Self, UUID?> { .init(1) }

  /// `AccountManager` · Edm.Guid
  public var accountManager: UUID? { row.guid(2) }
  /// `AccountManager` in queries and change sets.
  public static var accountManager: SelectableProperty<Self, UUID?> { .init(2) }

  /// `AccountManagerFullName` · Edm.String
  public var accountManagerFullName: String? { row.string(3) }
  /// `AccountManagerFullName` in queries and change sets.
  public static var accountManagerFullName: SelectableProperty<Self, String?> { .init(3) }

  /// `AccountManagerHID` · Edm.Int32
  public var accountManagerHID: Int32? { row.int32(4) }
  /// `AccountManagerHID` in queries and change sets.
  public static var accountManagerHID: SelectableProperty<Self, Int32?> { .init(4) }

  /// `ActivitySector` · Edm.Guid
  public var activitySector: UUID? { row.guid(5) }
  /// `ActivitySector` in queries and change sets.
  public static var activitySector: SelectableProperty<Self, UUID?> { .init(5) }

  /// `ActivitySubSector` · Edm.Guid
  public var activitySubSector: UUID? { row.guid(6) }
  /// `ActivitySubSector` in queries and change sets.
  public static var activitySubSector: SelectableProperty<Self, UUID?> { .init(6) }

  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(7) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: SelectableProperty<Self, String?> { .init(7) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(8) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: SelectableProperty<Self, String?> { .init(8) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(9) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: SelectableProperty<Self, String?> { .init(9) }

  /// `AddressSource` · Edm.Byte
  public var addressSource: UInt8? { row[ifPresent: 10] }
  /// `AddressSource` in queries and change sets.
  public static var addressSource: SelectableProperty<Self, UInt8?> { .init(10) }

  /// `AutomaticProcessProposedEntry` · Edm.Byte
  public var automaticProcessProposedEntry: UInt8 { row[11] }
  /// `AutomaticProcessProposedEntry` in queries and change sets.
  public static var automaticProcessProposedEntry: SelectableProperty<Self, UInt8> { .init(11) }

  /// `Blocked` · Edm.Boolean
  public var blocked: Bool? { row.boolean(12) }
  /// `Blocked` in queries and change sets.
  public static var blocked: SelectableProperty<Self, Bool?> { .init(12) }

  /// `BRIN` · Edm.Guid
  public var brin: UUID? { row.guid(13) }
  /// `BRIN` in queries and change sets.
  public static var brin: SelectableProperty<Self, UUID?> { .init(13) }

  /// `BSN` · Edm.String
  public var bsn: String? { row.string(14) }
  /// `BSN` in queries and change sets.
  public static var bsn: SelectableProperty<Self, String?> { .init(14) }

  /// `BusinessType` · Edm.Guid
  public var businessType: UUID? { row.guid(15) }
  /// `BusinessType` in queries and change sets.
  public static var businessType: SelectableProperty<Self, UUID?> { .init(15) }

  /// `CanDropShip` · Edm.Boolean
  public var canDropShip: Bool? { row.boolean(16) }
  /// `CanDropShip` in queries and change sets.
  public static var canDropShip: SelectableProperty<Self, Bool?> { .init(16) }

  /// `ChamberOfCommerce` · Edm.String
  public var chamberOfCommerce: String? { row.string(17) }
  /// `ChamberOfCommerce` in queries and change sets.
  public static var chamberOfCommerce: SelectableProperty<Self, String?> { .init(17) }

  /// `City` · Edm.String
  public var city: String? { row.string(18) }
  /// `City` in queries and change sets.
  public static var city: SelectableProperty<Self, String?> { .init(18) }

  /// `Classification` · Edm.String
  public var classification: String? { row.string(19) }
  /// `Classification` in queries and change sets.
  public static var classification: SelectableProperty<Self, String?> { .init(19) }

  /// `Classification1` · Edm.Guid
  public var classification1: UUID? { row.guid(20) }
  /// `Classification1` in queries and change sets.
  public static var classification1: SelectableProperty<Self, UUID?> { .init(20) }

  /// `Classification2` · Edm.Guid
  public var classification2: UUID? { row.guid(21) }
  /// `Classification2` in queries and change sets.
  public static var classification2: SelectableProperty<Self, UUID?> { .init(21) }

  /// `Classification3` · Edm.Guid
  public var classification3: UUID? { row.guid(22) }
  /// `Classification3` in queries and change sets.
  public static var classification3: SelectableProperty<Self, UUID?> { .init(22) }

  /// `Classification4` · Edm.Guid
  public var classification4: UUID? { row.guid(23) }
  /// `Classification4` in queries and change sets.
  public static var classification4: SelectableProperty<Self, UUID?> { .init(23) }

  /// `Classification5` · Edm.Guid
  public var classification5: UUID? { row.guid(24) }
  /// `Classification5` in queries and change sets.
  public static var classification5: SelectableProperty<Self, UUID?> { .init(24) }

  /// `Classification6` · Edm.Guid
  public var classification6: UUID? { row.guid(25) }
  /// `Classification6` in queries and change sets.
  public static var classification6: SelectableProperty<Self, UUID?> { .init(25) }

  /// `Classification7` · Edm.Guid
  public var classification7: UUID? { row.guid(26) }
  /// `Classification7` in queries and change sets.
  public static var classification7: SelectableProperty<Self, UUID?> { .init(26) }

  /// `Classification8` · Edm.Guid
  public var classification8: UUID? { row.guid(27) }
  /// `Classification8` in queries and change sets.
  public static var classification8: SelectableProperty<Self, UUID?> { .init(27) }

  /// `ClassificationDescription` · Edm.String
  public var classificationDescription: String? { row.string(28) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: SelectableProperty<Self, String?> { .init(28) }

  /// `Code` · Edm.String · left-padded to 18
  public var code: PaddedCode? { row[ifPresent: 29] }
  /// `Code` in queries and change sets.
  public static var code: SelectableProperty<Self, PaddedCode?> { .init(29) }

  /// `CodeAtSupplier` · Edm.String
  public var codeAtSupplier: String? { row.string(30) }
  /// `CodeAtSupplier` in queries and change sets.
  public static var codeAtSupplier: SelectableProperty<Self, String?> { .init(30) }

  /// `CompanySize` · Edm.Guid
  public var companySize: UUID? { row.guid(31) }
  /// `CompanySize` in queries and change sets.
  public static var companySize: SelectableProperty<Self, UUID?> { .init(31) }

  /// `ConsolidationScenario` · Edm.Byte
  public var consolidationScenario: AccountConsolidationScenario? { row[ifPresent: 32] }
  /// `ConsolidationScenario` in queries and change sets.
  public static var consolidationScenario: SelectableProperty<Self, AccountConsolidationScenario?> { .init(32) }

  /// `ControlledDate` · Edm.DateTime
  public var controlledDate: LocalDateTime? { row.dateTime(33) }
  /// `ControlledDate` in queries and change sets.
  public static var controlledDate: SelectableProperty<Self, LocalDateTime?> { .init(33) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(34) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: SelectableProperty<Self, String?> { .init(34) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(35) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: SelectableProperty<Self, String?> { .init(35) }

  /// `CostPaid` · Edm.Byte
  public var costPaid: UInt8 { row[36] }
  /// `CostPaid` in queries and change sets.
  public static var costPaid: SelectableProperty<Self, UInt8> { .init(36) }

  /// `Country` · Edm.String
  public var country: String? { row.string(37) }
  /// `Country` in queries and change sets.
  public static var country: SelectableProperty<Self, String?> { .init(37) }

  /// `CountryName` · Edm.String
  public var countryName: String? { row.string(38) }
  /// `CountryName` in queries and change sets.
  public static var countryName: SelectableProperty<Self, String?> { .init(38) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(39) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(39) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(40) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(40) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(41) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(41) }

  /// `CreditLinePurchase` · Edm.Double
  public var creditLinePurchase: Decimal? { row.decimal(42) }
  /// `CreditLinePurchase` in queries and change sets.
  public static var creditLinePurchase: SelectableProperty<Self, Decimal?> { .init(42) }

  /// `CreditLineSales` · Edm.Double
  public var creditLineSales: Decimal? { row.decimal(43) }
  /// `CreditLineSales` in queries and change sets.
  public static var creditLineSales: SelectableProperty<Self, Decimal?> { .init(43) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(44) }
  /// `Currency` in queries and change sets.
  public static var currency: SelectableProperty<Self, String?> { .init(44) }

  /// `CustomerSince` · Edm.DateTime
  public var customerSince: LocalDateTime? { row.dateTime(45) }
  /// `CustomerSince` in queries and change sets.
  public static var customerSince: SelectableProperty<Self, LocalDateTime?> { .init(45) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(46) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(46) }

  /// `DatevCreditorCode` · Edm.String
  public var datevCreditorCode: String? { row.string(47) }
  /// `DatevCreditorCode` in queries and change sets.
  public static var datevCreditorCode: SelectableProperty<Self, String?> { .init(47) }

  /// `DatevDebtorCode` · Edm.String
  public var datevDebtorCode: String? { row.string(48) }
  /// `DatevDebtorCode` in queries and change sets.
  public static var datevDebtorCode: SelectableProperty<Self, String?> { .init(48) }

  /// `DeliveryAdvice` · Edm.Byte
  public var deliveryAdvice: AccountDeliveryAdvice? { row[ifPresent: 49] }
  /// `DeliveryAdvice` in queries and change sets.
  public static var deliveryAdvice: SelectableProperty<Self, AccountDeliveryAdvice?> { .init(49) }

  /// `DiscountPurchase` · Edm.Double
  public var discountPurchase: Decimal? { row.decimal(50) }
  /// `DiscountPurchase` in queries and change sets.
  public static var discountPurchase: SelectableProperty<Self, Decimal?> { .init(50) }

  /// `DiscountSales` · Edm.Double
  public var discountSales: Decimal? { row.decimal(51) }
  /// `DiscountSales` in queries and change sets.
  public static var discountSales: SelectableProperty<Self, Decimal?> { .init(51) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(52) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(52) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(53) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(53) }

  /// `DunsNumber` · Edm.String
  public var dunsNumber: String? { row.string(54) }
  /// `DunsNumber` in queries and change sets.
  public static var dunsNumber: SelectableProperty<Self, String?> { .init(54) }

  /// `Email` · Edm.String
  public var email: String? { row.string(55) }
  /// `Email` in queries and change sets.
  public static var email: SelectableProperty<Self, String?> { .init(55) }

  /// `EnableSalesPaymentLink` · Edm.Boolean
  public var enableSalesPaymentLink: Bool? { row.boolean(56) }
  /// `EnableSalesPaymentLink` in queries and change sets.
  public static var enableSalesPaymentLink: SelectableProperty<Self, Bool?> { .init(56) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(57) }
  /// `EndDate` in queries and change sets.
  public static var endDate: SelectableProperty<Self, LocalDateTime?> { .init(57) }

  /// `EORINumber` · Edm.String
  public var eoriNumber: String? { row.string(58) }
  /// `EORINumber` in queries and change sets.
  public static var eoriNumber: SelectableProperty<Self, String?> { .init(58) }

  /// `EstablishedDate` · Edm.DateTime
  public var establishedDate: LocalDateTime? { row.dateTime(59) }
  /// `EstablishedDate` in queries and change sets.
  public static var establishedDate: SelectableProperty<Self, LocalDateTime?> { .init(59) }

  /// `Fax` · Edm.String
  public var fax: String? { row.string(60) }
  /// `Fax` in queries and change sets.
  public static var fax: SelectableProperty<Self, String?> { .init(60) }

  /// `GLAccountPurchase` · Edm.Guid
  public var glAccountPurchase: UUID? { row.guid(61) }
  /// `GLAccountPurchase` in queries and change sets.
  public static var glAccountPurchase: SelectableProperty<Self, UUID?> { .init(61) }

  /// `GLAccountSales` · Edm.Guid
  public var glAccountSales: UUID? { row.guid(62) }
  /// `GLAccountSales` in queries and change sets.
  public static var glAccountSales: SelectableProperty<Self, UUID?> { .init(62) }

  /// `GLAP` · Edm.Guid
  public var glAP: UUID? { row.guid(63) }
  /// `GLAP` in queries and change sets.
  public static var glAP: SelectableProperty<Self, UUID?> { .init(63) }

  /// `GLAR` · Edm.Guid
  public var glAR: UUID? { row.guid(64) }
  /// `GLAR` in queries and change sets.
  public static var glAR: SelectableProperty<Self, UUID?> { .init(64) }

  /// `GlnNumber` · Edm.String
  public var glnNumber: String? { row.string(65) }
  /// `GlnNumber` in queries and change sets.
  public static var glnNumber: SelectableProperty<Self, String?> { .init(65) }

  /// `HasWithholdingTaxSales` · Edm.Boolean
  public var hasWithholdingTaxSales: Bool? { row.boolean(66) }
  /// `HasWithholdingTaxSales` in queries and change sets.
  public static var hasWithholdingTaxSales: SelectableProperty<Self, Bool?> { .init(66) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[67] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(67) }

  /// `IgnoreDatevWarningMessage` · Edm.Boolean
  public var ignoreDatevWarningMessage: Bool { row[68] }
  /// `IgnoreDatevWarningMessage` in queries and change sets.
  public static var ignoreDatevWarningMessage: SelectableProperty<Self, Bool> { .init(68) }

  /// `IncotermAddressPurchase` · Edm.String
  public var incotermAddressPurchase: String? { row.string(69) }
  /// `IncotermAddressPurchase` in queries and change sets.
  public static var incotermAddressPurchase: SelectableProperty<Self, String?> { .init(69) }

  /// `IncotermAddressSales` · Edm.String
  public var incotermAddressSales: String? { row.string(70) }
  /// `IncotermAddressSales` in queries and change sets.
  public static var incotermAddressSales: SelectableProperty<Self, String?> { .init(70) }

  /// `IncotermCodePurchase` · Edm.String
  public var incotermCodePurchase: String? { row.string(71) }
  /// `IncotermCodePurchase` in queries and change sets.
  public static var incotermCodePurchase: SelectableProperty<Self, String?> { .init(71) }

  /// `IncotermCodeSales` · Edm.String
  public var incotermCodeSales: String? { row.string(72) }
  /// `IncotermCodeSales` in queries and change sets.
  public static var incotermCodeSales: SelectableProperty<Self, String?> { .init(72) }

  /// `IncotermVersionPurchase` · Edm.Int16
  public var incotermVersionPurchase: IncotermVersion? { row[ifPresent: 73] }
  /// `IncotermVersionPurchase` in queries and change sets.
  public static var incotermVersionPurchase: SelectableProperty<Self, IncotermVersion?> { .init(73) }

  /// `IncotermVersionSales` · Edm.Int16
  public var incotermVersionSales: IncotermVersion? { row[ifPresent: 74] }
  /// `IncotermVersionSales` in queries and change sets.
  public static var incotermVersionSales: SelectableProperty<Self, IncotermVersion?> { .init(74) }

  /// `IntraStatArea` · Edm.String
  public var intraStatArea: String? { row.string(75) }
  /// `IntraStatArea` in queries and change sets.
  public static var intraStatArea: SelectableProperty<Self, String?> { .init(75) }

  /// `IntraStatDeliveryTerm` · Edm.String
  public var intraStatDeliveryTerm: String? { row.string(76) }
  /// `IntraStatDeliveryTerm` in queries and change sets.
  public static var intraStatDeliveryTerm: SelectableProperty<Self, String?> { .init(76) }

  /// `IntraStatSystem` · Edm.String
  public var intraStatSystem: String? { row.string(77) }
  /// `IntraStatSystem` in queries and change sets.
  public static var intraStatSystem: SelectableProperty<Self, String?> { .init(77) }

  /// `IntraStatTransactionA` · Edm.String
  public var intraStatTransactionA: String? { row.string(78) }
  /// `IntraStatTransactionA` in queries and change sets.
  public static var intraStatTransactionA: SelectableProperty<Self, String?> { .init(78) }

  /// `IntraStatTransactionB` · Edm.String
  public var intraStatTransactionB: String? { row.string(79) }
  /// `IntraStatTransactionB` in queries and change sets.
  public static var intraStatTransactionB: SelectableProperty<Self, String?> { .init(79) }

  /// `IntraStatTransportMethod` · Edm.String
  public var intraStatTransportMethod: String? { row.string(80) }
  /// `IntraStatTransportMethod` in queries and change sets.
  public static var intraStatTransportMethod: SelectableProperty<Self, String?> { .init(80) }

  /// `InvoiceAccount` · Edm.Guid
  public var invoiceAccount: UUID? { row.guid(81) }
  /// `InvoiceAccount` in queries and change sets.
  public static var invoiceAccount: SelectableProperty<Self, UUID?> { .init(81) }

  /// `InvoiceAccountCode` · Edm.String · left-padded to 18
  public var invoiceAccountCode: PaddedCode? { row[ifPresent: 82] }
  /// `InvoiceAccountCode` in queries and change sets.
  public static var invoiceAccountCode: SelectableProperty<Self, PaddedCode?> { .init(82) }

  /// `InvoiceAccountName` · Edm.String
  public var invoiceAccountName: String? { row.string(83) }
  /// `InvoiceAccountName` in queries and change sets.
  public static var invoiceAccountName: SelectableProperty<Self, String?> { .init(83) }

  /// `InvoiceAttachmentType` · Edm.Int32
  public var invoiceAttachmentType: AccountInvoiceAttachmentType? { row[ifPresent: 84] }
  /// `InvoiceAttachmentType` in queries and change sets.
  public static var invoiceAttachmentType: SelectableProperty<Self, AccountInvoiceAttachmentType?> { .init(84) }

  /// `InvoicingMethod` · Edm.Int32
  public var invoicingMethod: AccountInvoicingMethod? { row[ifPresent: 85] }
  /// `InvoicingMethod` in queries and change sets.
  public static var invoicingMethod: SelectableProperty<Self, AccountInvoicingMethod?> { .init(85) }

  /// `IsAccountant` · Edm.Byte
  public var isAccountant: AccountantStatus { row[86] }
  /// `IsAccountant` in queries and change sets.
  public static var isAccountant: SelectableProperty<Self, AccountantStatus> { .init(86) }

  /// `IsAgency` · Edm.Byte
  public var isAgency: Bool { row[87] }
  /// `IsAgency` in queries and change sets.
  public static var isAgency: SelectableProperty<Self, Bool> { .init(87) }

  /// `IsAnonymised` · Edm.Byte
  public var isAnonymised: Bool { row[88] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: SelectableProperty<Self, Bool> { .init(88) }

  /// `IsBank` · Edm.Boolean
  public var isBank: Bool? { row.boolean(89) }
  /// `IsBank` in queries and change sets.
  public static var isBank: SelectableProperty<Self, Bool?> { .init(89) }

  /// `IsCompetitor` · Edm.Byte
  public var isCompetitor: Bool { row[90] }
  /// `IsCompetitor` in queries and change sets.
  public static var isCompetitor: SelectableProperty<Self, Bool> { .init(90) }

  /// `IsExtraDuty` · Edm.Boolean
  public var isExtraDuty: Bool? { row.boolean(91) }
  /// `IsExtraDuty` in queries and change sets.
  public static var isExtraDuty: SelectableProperty<Self, Bool?> { .init(91) }

  /// `IsMailing` · Edm.Byte
  public var isMailing: Bool { row[92] }
  /// `IsMailing` in queries and change sets.
  public static var isMailing: SelectableProperty<Self, Bool> { .init(92) }

  /// `IsMember` · Edm.Boolean
  public var isMember: Bool? { row.boolean(93) }
  /// `IsMember` in queries and change sets.
  public static var isMember: SelectableProperty<Self, Bool?> { .init(93) }

  /// `IsPilot` · Edm.Boolean
  public var isPilot: Bool? { row.boolean(94) }
  /// `IsPilot` in queries and change sets.
  public static var isPilot: SelectableProperty<Self, Bool?> { .init(94) }

  /// `IsPurchase` · Edm.Boolean
  public var isPurchase: Bool? { row.boolean(95) }
  /// `IsPurchase` in queries and change sets.
  public static var isPurchase: SelectableProperty<Self, Bool?> { .init(95) }

  /// `IsReseller` · Edm.Boolean
  public var isReseller: Bool? { row.boolean(96) }
  /// `IsReseller` in queries and change sets.
  public static var isReseller: SelectableProperty<Self, Bool?> { .init(96) }

  /// `IsSales` · Edm.Boolean
  public var isSales: Bool? { row.boolean(97) }
  /// `IsSales` in queries and change sets.
  public static var isSales: SelectableProperty<Self, Bool?> { .init(97) }

  /// `IsSupplier` · Edm.Boolean
  public var isSupplier: Bool? { row.boolean(98) }
  /// `IsSupplier` in queries and change sets.
  public static var isSupplier: SelectableProperty<Self, Bool?> { .init(98) }

  /// `Language` · Edm.String
  public var language: String? { row.string(99) }
  /// `Language` in queries and change sets.
  public static var language: SelectableProperty<Self, String?> { .init(99) }

  /// `LanguageDescription` · Edm.String
  public var languageDescription: String? { row.string(100) }
  /// `LanguageDescription` in queries and change sets.
  public static var languageDescription: SelectableProperty<Self, String?> { .init(100) }

  /// `Latitude` · Edm.Double
  public var latitude: Decimal? { row.decimal(101) }
  /// `Latitude` in queries and change sets.
  public static var latitude: SelectableProperty<Self, Decimal?> { .init(101) }

  /// `LeadPurpose` · Edm.Guid
  public var leadPurpose: UUID? { row.guid(102) }
  /// `LeadPurpose` in queries and change sets.
  public static var leadPurpose: SelectableProperty<Self, UUID?> { .init(102) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(103) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: SelectableProperty<Self, UUID?> { .init(103) }

  /// `Logo` · Edm.Binary
  public var logo: Data? { row[ifPresent: 104] }
  /// `Logo` in queries and change sets.
  public static var logo: SelectableProperty<Self, Data?> { .init(104) }

  /// `LogoFileName` · Edm.String
  public var logoFileName: String? { row.string(105) }
  /// `LogoFileName` in queries and change sets.
  public static var logoFileName: SelectableProperty<Self, String?> { .init(105) }

  /// `LogoThumbnailUrl` · Edm.String
  public var logoThumbnailURL: String? { row.string(106) }
  /// `LogoThumbnailUrl` in queries and change sets.
  public static var logoThumbnailURL: SelectableProperty<Self, String?> { .init(106) }

  /// `LogoUrl` · Edm.String
  public var logoURL: String? { row.string(107) }
  /// `LogoUrl` in queries and change sets.
  public static var logoURL: SelectableProperty<Self, String?> { .init(107) }

  /// `Longitude` · Edm.Double
  public var longitude: Decimal? { row.decimal(108) }
  /// `Longitude` in queries and change sets.
  public static var longitude: SelectableProperty<Self, Decimal?> { .init(108) }

  /// `MainContact` · Edm.Guid
  public var mainContact: UUID? { row.guid(109) }
  /// `MainContact` in queries and change sets.
  public static var mainContact: SelectableProperty<Self, UUID?> { .init(109) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(110) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(110) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(111) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(111) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(112) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(112) }

  /// `Name` · Edm.String
  public var name: String? { row.string(113) }
  /// `Name` in queries and change sets.
  public static var name: SelectableProperty<Self, String?> { .init(113) }

  /// `OINNumber` · Edm.String
  public var oinNumber: String? { row.string(114) }
  /// `OINNumber` in queries and change sets.
  public static var oinNumber: SelectableProperty<Self, String?> { .init(114) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(115) }
  /// `Parent` in queries and change sets.
  public static var parent: SelectableProperty<Self, UUID?> { .init(115) }

  /// `PayAsYouEarn` · Edm.String
  public var payAsYouEarn: String? { row.string(116) }
  /// `PayAsYouEarn` in queries and change sets.
  public static var payAsYouEarn: SelectableProperty<Self, String?> { .init(116) }

  /// `PaymentConditionPurchase` · Edm.String
  public var paymentConditionPurchase: String? { row.string(117) }
  /// `PaymentConditionPurchase` in queries and change sets.
  public static var paymentConditionPurchase: SelectableProperty<Self, String?> { .init(117) }

  /// `PaymentConditionPurchaseDescription` · Edm.String
  public var paymentConditionPurchaseDescription: String? { row.string(118) }
  /// `PaymentConditionPurchaseDescription` in queries and change sets.
  public static var paymentConditionPurchaseDescription: SelectableProperty<Self, String?> { .init(118) }

  /// `PaymentConditionSales` · Edm.String
  public var paymentConditionSales: String? { row.string(119) }
  /// `PaymentConditionSales` in queries and change sets.
  public static var paymentConditionSales: SelectableProperty<Self, String?> { .init(119) }

  /// `PaymentConditionSalesDescription` · Edm.String
  public var paymentConditionSalesDescription: String? { row.string(120) }
  /// `PaymentConditionSalesDescription` in queries and change sets.
  public static var paymentConditionSalesDescription: SelectableProperty<Self, String?> { .init(120) }

  /// `PeppolIdentifier` · Edm.String
  public var peppolIdentifier: String? { row.string(121) }
  /// `PeppolIdentifier` in queries and change sets.
  public static var peppolIdentifier: SelectableProperty<Self, String?> { .init(121) }

  /// `PeppolIdentifierType` · Edm.Int32
  public var peppolIdentifierType: Int32? { row.int32(122) }
  /// `PeppolIdentifierType` in queries and change sets.
  public static var peppolIdentifierType: SelectableProperty<Self, Int32?> { .init(122) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(123) }
  /// `Phone` in queries and change sets.
  public static var phone: SelectableProperty<Self, String?> { .init(123) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(124) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: SelectableProperty<Self, String?> { .init(124) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(125) }
  /// `Postcode` in queries and change sets.
  public static var postcode: SelectableProperty<Self, String?> { .init(125) }

  /// `PriceList` · Edm.Guid
  public var priceList: UUID? { row.guid(126) }
  /// `PriceList` in queries and change sets.
  public static var priceList: SelectableProperty<Self, UUID?> { .init(126) }

  /// `PurchaseCurrency` · Edm.String
  public var purchaseCurrency: String? { row.string(127) }
  /// `PurchaseCurrency` in queries and change sets.
  public static var purchaseCurrency: SelectableProperty<Self, String?> { .init(127) }

  /// `PurchaseCurrencyDescription` · Edm.String
  public var purchaseCurrencyDescription: String? { row.string(128) }
  /// `PurchaseCurrencyDescription` in queries and change sets.
  public static var purchaseCurrencyDescription: SelectableProperty<Self, String?> { .init(128) }

  /// `PurchaseLeadDays` · Edm.Int32
  public var purchaseLeadDays: Int32? { row.int32(129) }
  /// `PurchaseLeadDays` in queries and change sets.
  public static var purchaseLeadDays: SelectableProperty<Self, Int32?> { .init(129) }

  /// `PurchaseVATCode` · Edm.String
  public var purchaseVATCode: String? { row.string(130) }
  /// `PurchaseVATCode` in queries and change sets.
  public static var purchaseVATCode: SelectableProperty<Self, String?> { .init(130) }

  /// `PurchaseVATCodeDescription` · Edm.String
  public var purchaseVATCodeDescription: String? { row.string(131) }
  /// `PurchaseVATCodeDescription` in queries and change sets.
  public static var purchaseVATCodeDescription: SelectableProperty<Self, String?> { .init(131) }

  /// `RecepientOfCommissions` · Edm.Boolean
  public var recepientOfCommissions: Bool? { row.boolean(132) }
  /// `RecepientOfCommissions` in queries and change sets.
  public static var recepientOfCommissions: SelectableProperty<Self, Bool?> { .init(132) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(133) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(133) }

  /// `Reseller` · Edm.Guid
  public var reseller: UUID? { row.guid(134) }
  /// `Reseller` in queries and change sets.
  public static var reseller: SelectableProperty<Self, UUID?> { .init(134) }

  /// `ResellerCode` · Edm.String
  public var resellerCode: String? { row.string(135) }
  /// `ResellerCode` in queries and change sets.
  public static var resellerCode: SelectableProperty<Self, String?> { .init(135) }

  /// `ResellerName` · Edm.String
  public var resellerName: String? { row.string(136) }
  /// `ResellerName` in queries and change sets.
  public static var resellerName: SelectableProperty<Self, String?> { .init(136) }

  /// `RSIN` · Edm.String
  public var rsin: String? { row.string(137) }
  /// `RSIN` in queries and change sets.
  public static var rsin: SelectableProperty<Self, String?> { .init(137) }

  /// `SalesCurrency` · Edm.String
  public var salesCurrency: String? { row.string(138) }
  /// `SalesCurrency` in queries and change sets.
  public static var salesCurrency: SelectableProperty<Self, String?> { .init(138) }

  /// `SalesCurrencyDescription` · Edm.String
  public var salesCurrencyDescription: String? { row.string(139) }
  /// `SalesCurrencyDescription` in queries and change sets.
  public static var salesCurrencyDescription: SelectableProperty<Self, String?> { .init(139) }

  /// `SalesTaxSchedule` · Edm.Guid
  public var salesTaxSchedule: UUID? { row.guid(140) }
  /// `SalesTaxSchedule` in queries and change sets.
  public static var salesTaxSchedule: SelectableProperty<Self, UUID?> { .init(140) }

  /// `SalesTaxScheduleCode` · Edm.String
  public var salesTaxScheduleCode: String? { row.string(141) }
  /// `SalesTaxScheduleCode` in queries and change sets.
  public static var salesTaxScheduleCode: SelectableProperty<Self, String?> { .init(141) }

  /// `SalesTaxScheduleDescription` · Edm.String
  public var salesTaxScheduleDescription: String? { row.string(142) }
  /// `SalesTaxScheduleDescription` in queries and change sets.
  public static var salesTaxScheduleDescription: SelectableProperty<Self, String?> { .init(142) }

  /// `SalesVATCode` · Edm.String
  public var salesVATCode: String? { row.string(143) }
  /// `SalesVATCode` in queries and change sets.
  public static var salesVATCode: SelectableProperty<Self, String?> { .init(143) }

  /// `SalesVATCodeDescription` · Edm.String
  public var salesVATCodeDescription: String? { row.string(144) }
  /// `SalesVATCodeDescription` in queries and change sets.
  public static var salesVATCodeDescription: SelectableProperty<Self, String?> { .init(144) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(145) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: SelectableProperty<Self, String?> { .init(145) }

  /// `SecurityLevel` · Edm.Int32
  public var securityLevel: Int32? { row.int32(146) }
  /// `SecurityLevel` in queries and change sets.
  public static var securityLevel: SelectableProperty<Self, Int32?> { .init(146) }

  /// `SeparateInvPerProject` · Edm.Byte
  public var separateInvPerProject: UInt8 { row[147] }
  /// `SeparateInvPerProject` in queries and change sets.
  public static var separateInvPerProject: SelectableProperty<Self, UInt8> { .init(147) }

  /// `SeparateInvPerSubscription` · Edm.Byte
  public var separateInvPerSubscription: AccountSubscriptionInvoicing { row[148] }
  /// `SeparateInvPerSubscription` in queries and change sets.
  public static var separateInvPerSubscription: SelectableProperty<Self, AccountSubscriptionInvoicing> { .init(148) }

  /// `ShippingLeadDays` · Edm.Int32
  public var shippingLeadDays: Int32? { row.int32(149) }
  /// `ShippingLeadDays` in queries and change sets.
  public static var shippingLeadDays: SelectableProperty<Self, Int32?> { .init(149) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(150) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: SelectableProperty<Self, UUID?> { .init(150) }

  /// `ShowRemarkForSales` · Edm.Boolean
  public var showRemarkForSales: Bool? { row.boolean(151) }
  /// `ShowRemarkForSales` in queries and change sets.
  public static var showRemarkForSales: SelectableProperty<Self, Bool?> { .init(151) }

  /// `Source` · Edm.Byte
  public var source: UInt8? { row[ifPresent: 152] }
  /// `Source` in queries and change sets.
  public static var source: SelectableProperty<Self, UInt8?> { .init(152) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(153) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(153) }

  /// `State` · Edm.String
  public var state: String? { row.string(154) }
  /// `State` in queries and change sets.
  public static var state: SelectableProperty<Self, String?> { .init(154) }

  /// `StateName` · Edm.String
  public var stateName: String? { row.string(155) }
  /// `StateName` in queries and change sets.
  public static var stateName: SelectableProperty<Self, String?> { .init(155) }

  /// `Status` · Edm.String
  public var status: AccountStatus? { row[ifPresent: 156] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, AccountStatus?> { .init(156) }

  /// `StatusSince` · Edm.DateTime
  public var statusSince: LocalDateTime? { row.dateTime(157) }
  /// `StatusSince` in queries and change sets.
  public static var statusSince: SelectableProperty<Self, LocalDateTime?> { .init(157) }

  /// `TradeName` · Edm.String
  public var tradeName: String? { row.string(158) }
  /// `TradeName` in queries and change sets.
  public static var tradeName: SelectableProperty<Self, String?> { .init(158) }

  /// `Type` · Edm.String
  public var type: AccountType? { row[ifPresent: 159] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, AccountType?> { .init(159) }

  /// `UniqueTaxpayerReference` · Edm.String
  public var uniqueTaxpayerReference: String? { row.string(160) }
  /// `UniqueTaxpayerReference` in queries and change sets.
  public static var uniqueTaxpayerReference: SelectableProperty<Self, String?> { .init(160) }

  /// `VATLiability` · Edm.String
  public var vatLiability: String? { row.string(161) }
  /// `VATLiability` in queries and change sets.
  public static var vatLiability: SelectableProperty<Self, String?> { .init(161) }

  /// `VATNumber` · Edm.String
  public var vatNumber: String? { row.string(162) }
  /// `VATNumber` in queries and change sets.
  public static var vatNumber: SelectableProperty<Self, String?> { .init(162) }

  /// `Website` · Edm.String
  public var website: String? { row.string(163) }
  /// `Website` in queries and change sets.
  public static var website: SelectableProperty<Self, String?> { .init(163) }

  /// `BankAccounts` · expand with `expanding { $0.bankAccounts }`
  public var bankAccounts: Expanded<Sync.CRM.BankAccount> { row[164] }
  /// `BankAccounts` in queries and change sets.
  public static var bankAccounts: Navigation<Self, Sync.CRM.BankAccount> { .init(164) }
}

nonisolated extension Sync.CRM {
  /// `sync/CRM/Addresses` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct AddressSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp             Int64!    key
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
      ID                    Guid!
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

nonisolated extension Sync.CRM.AddressSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(1) }

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
  public static var contact: SelectableProperty<Self, UUID?> { .init(8) }

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

  /// `ID` · Edm.Guid
  public var id: UUID { row[38] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(38) }

  /// `Mailbox` · Edm.String
  public var mailbox: String? { row.string(39) }
  /// `Mailbox` in queries and change sets.
  public static var mailbox: SelectableProperty<Self, String?> { .init(39) }

  /// `Main` · Edm.Boolean
  public var main: Bool? { row.boolean(40) }
  /// `Main` in queries and change sets.
  public static var main: SelectableProperty<Self, Bool?> { .init(40) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(41) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(41) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(42) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(42) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(43) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(43) }

  /// `NicNumber` · Edm.String
  public var nicNumber: String? { row.string(44) }
  /// `NicNumber` in queries and change sets.
  public static var nicNumber: SelectableProperty<Self, String?> { .init(44) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(45) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(45) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(46) }
  /// `Phone` in queries and change sets.
  public static var phone: SelectableProperty<Self, String?> { .init(46) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(47) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: SelectableProperty<Self, String?> { .init(47) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(48) }
  /// `Postcode` in queries and change sets.
  public static var postcode: SelectableProperty<Self, String?> { .init(48) }

  /// `Source` · Edm.Byte
  public var source: UInt8? { row[ifPresent: 49] }
  /// `Source` in queries and change sets.
  public static var source: SelectableProperty<Self, UInt8?> { .init(49) }

  /// `State` · Edm.String
  public var state: String? { row.string(50) }
  /// `State` in queries and change sets.
  public static var state: SelectableProperty<Self, String?> { .init(50) }

  /// `StateDescription` · Edm.String
  public var stateDescription: String? { row.string(51) }
  /// `StateDescription` in queries and change sets.
  public static var stateDescription: SelectableProperty<Self, String?> { .init(51) }

  /// `Type` · Edm.Int16
  public var type: AddressType? { row[ifPresent: 52] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, AddressType?> { .init(52) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(53) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: SelectableProperty<Self, UUID?> { .init(53) }

  /// `WarehouseCode` · Edm.String
  public var warehouseCode: String? { row.string(54) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: SelectableProperty<Self, String?> { .init(54) }

  /// `WarehouseDescription` · Edm.String
  public var warehouseDescription: String? { row.string(55) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: SelectableProperty<Self, String?> { .init(55) }
}

nonisolated extension Sync.CRM {
  /// `sync/CRM:BankAccount`
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

nonisolated extension Sync.CRM.BankAccount {
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

nonisolated extension Sync.CRM {
  /// `sync/CRM/Contacts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct ContactSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                  Int64!    key
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
      ID                         Guid!
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

nonisolated extension Sync.CRM.ContactSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: SelectableProperty<Self, UUID?> { .init(1) }

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

  /// `ID` · Edm.Guid
  public var id: UUID { row[34] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(34) }

  /// `IdentificationDate` · Edm.DateTime
  public var identificationDate: LocalDateTime? { row.dateTime(35) }
  /// `IdentificationDate` in queries and change sets.
  public static var identificationDate: SelectableProperty<Self, LocalDateTime?> { .init(35) }

  /// `IdentificationDocument` · Edm.Guid
  public var identificationDocument: UUID? { row.guid(36) }
  /// `IdentificationDocument` in queries and change sets.
  public static var identificationDocument: SelectableProperty<Self, UUID?> { .init(36) }

  /// `IdentificationUser` · Edm.Guid
  public var identificationUser: UUID? { row.guid(37) }
  /// `IdentificationUser` in queries and change sets.
  public static var identificationUser: SelectableProperty<Self, UUID?> { .init(37) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(38) }
  /// `Initials` in queries and change sets.
  public static var initials: SelectableProperty<Self, String?> { .init(38) }

  /// `IsAnonymised` · Edm.Byte
  public var isAnonymised: Bool { row[39] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: SelectableProperty<Self, Bool> { .init(39) }

  /// `IsMailingExcluded` · Edm.Boolean
  public var isMailingExcluded: Bool? { row.boolean(40) }
  /// `IsMailingExcluded` in queries and change sets.
  public static var isMailingExcluded: SelectableProperty<Self, Bool?> { .init(40) }

  /// `IsMainContact` · Edm.Boolean
  public var isMainContact: Bool? { row.boolean(41) }
  /// `IsMainContact` in queries and change sets.
  public static var isMainContact: SelectableProperty<Self, Bool?> { .init(41) }

  /// `JobTitleDescription` · Edm.String
  public var jobTitleDescription: String? { row.string(42) }
  /// `JobTitleDescription` in queries and change sets.
  public static var jobTitleDescription: SelectableProperty<Self, String?> { .init(42) }

  /// `Language` · Edm.String
  public var language: String? { row.string(43) }
  /// `Language` in queries and change sets.
  public static var language: SelectableProperty<Self, String?> { .init(43) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(44) }
  /// `LastName` in queries and change sets.
  public static var lastName: SelectableProperty<Self, String?> { .init(44) }

  /// `LeadPurpose` · Edm.Guid
  public var leadPurpose: UUID? { row.guid(45) }
  /// `LeadPurpose` in queries and change sets.
  public static var leadPurpose: SelectableProperty<Self, UUID?> { .init(45) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(46) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: SelectableProperty<Self, UUID?> { .init(46) }

  /// `MarketingNotes` · Edm.String
  public var marketingNotes: String? { row.string(47) }
  /// `MarketingNotes` in queries and change sets.
  public static var marketingNotes: SelectableProperty<Self, String?> { .init(47) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(48) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: SelectableProperty<Self, String?> { .init(48) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(49) }
  /// `Mobile` in queries and change sets.
  public static var mobile: SelectableProperty<Self, String?> { .init(49) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(50) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(50) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(51) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(51) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(52) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(52) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(53) }
  /// `Nationality` in queries and change sets.
  public static var nationality: SelectableProperty<Self, String?> { .init(53) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(54) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(54) }

  /// `PartnerName` · Edm.String
  public var partnerName: String? { row.string(55) }
  /// `PartnerName` in queries and change sets.
  public static var partnerName: SelectableProperty<Self, String?> { .init(55) }

  /// `PartnerNamePrefix` · Edm.String
  public var partnerNamePrefix: String? { row.string(56) }
  /// `PartnerNamePrefix` in queries and change sets.
  public static var partnerNamePrefix: SelectableProperty<Self, String?> { .init(56) }

  /// `Person` · Edm.Guid
  public var person: UUID? { row.guid(57) }
  /// `Person` in queries and change sets.
  public static var person: SelectableProperty<Self, UUID?> { .init(57) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(58) }
  /// `Phone` in queries and change sets.
  public static var phone: SelectableProperty<Self, String?> { .init(58) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(59) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: SelectableProperty<Self, String?> { .init(59) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 60] }
  /// `Picture` in queries and change sets.
  public static var picture: SelectableProperty<Self, Data?> { .init(60) }

  /// `PictureName` · Edm.String
  public var pictureName: String? { row.string(61) }
  /// `PictureName` in queries and change sets.
  public static var pictureName: SelectableProperty<Self, String?> { .init(61) }

  /// `PictureThumbnailUrl` · Edm.String
  public var pictureThumbnailURL: String? { row.string(62) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: SelectableProperty<Self, String?> { .init(62) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(63) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: SelectableProperty<Self, String?> { .init(63) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(64) }
  /// `Postcode` in queries and change sets.
  public static var postcode: SelectableProperty<Self, String?> { .init(64) }

  /// `SocialSecurityNumber` · Edm.String
  public var socialSecurityNumber: String? { row.string(65) }
  /// `SocialSecurityNumber` in queries and change sets.
  public static var socialSecurityNumber: SelectableProperty<Self, String?> { .init(65) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(66) }
  /// `StartDate` in queries and change sets.
  public static var startDate: SelectableProperty<Self, LocalDateTime?> { .init(66) }

  /// `State` · Edm.String
  public var state: String? { row.string(67) }
  /// `State` in queries and change sets.
  public static var state: SelectableProperty<Self, String?> { .init(67) }

  /// `Title` · Edm.String
  public var title: String? { row.string(68) }
  /// `Title` in queries and change sets.
  public static var title: SelectableProperty<Self, String?> { .init(68) }

  /// `TitleAbbreviation` · Edm.String
  public var titleAbbreviation: String? { row.string(69) }
  /// `TitleAbbreviation` in queries and change sets.
  public static var titleAbbreviation: SelectableProperty<Self, String?> { .init(69) }

  /// `TitleDescription` · Edm.String
  public var titleDescription: String? { row.string(70) }
  /// `TitleDescription` in queries and change sets.
  public static var titleDescription: SelectableProperty<Self, String?> { .init(70) }
}

nonisolated extension Sync.CRM {
  /// `sync/CRM/QuotationHeaders` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
  nonisolated public struct QuotationHeaderSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      DeliveryAccountCode             String     padded(18)
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
      InvoiceAccountCode              String     padded(18)
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
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

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
  public static var deliveryAccount: SelectableProperty<Self, UUID?> { .init(11) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 12] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: SelectableProperty<Self, PaddedCode?> { .init(12) }

  /// `DeliveryAccountContact` · Edm.Guid
  public var deliveryAccountContact: UUID? { row.guid(13) }
  /// `DeliveryAccountContact` in queries and change sets.
  public static var deliveryAccountContact: SelectableProperty<Self, UUID?> { .init(13) }

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
  public static var deliveryAddress: SelectableProperty<Self, UUID?> { .init(16) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(17) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: SelectableProperty<Self, LocalDateTime?> { .init(17) }

  /// `Description` · Edm.String
  public var description: String? { row.string(18) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(18) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(19) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(19) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[20] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(20) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(21) }
  /// `Document` in queries and change sets.
  public static var document: SelectableProperty<Self, UUID?> { .init(21) }

  /// `DocumentSubject` · Edm.String
  public var documentSubject: String? { row.string(22) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: SelectableProperty<Self, String?> { .init(22) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(23) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: SelectableProperty<Self, LocalDateTime?> { .init(23) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[24] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(24) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(25) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: SelectableProperty<Self, String?> { .init(25) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(26) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: SelectableProperty<Self, String?> { .init(26) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 27] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: SelectableProperty<Self, IncotermVersion?> { .init(27) }

  /// `InvoiceAccount` · Edm.Guid
  public var invoiceAccount: UUID? { row.guid(28) }
  /// `InvoiceAccount` in queries and change sets.
  public static var invoiceAccount: SelectableProperty<Self, UUID?> { .init(28) }

  /// `InvoiceAccountCode` · Edm.String · left-padded to 18
  public var invoiceAccountCode: PaddedCode? { row[ifPresent: 29] }
  /// `InvoiceAccountCode` in queries and change sets.
  public static var invoiceAccountCode: SelectableProperty<Self, PaddedCode?> { .init(29) }

  /// `InvoiceAccountContact` · Edm.Guid
  public var invoiceAccountContact: UUID? { row.guid(30) }
  /// `InvoiceAccountContact` in queries and change sets.
  public static var invoiceAccountContact: SelectableProperty<Self, UUID?> { .init(30) }

  /// `InvoiceAccountContactFullName` · Edm.String
  public var invoiceAccountContactFullName: String? { row.string(31) }
  /// `InvoiceAccountContactFullName` in queries and change sets.
  public static var invoiceAccountContactFullName: SelectableProperty<Self, String?> { .init(31) }

  /// `InvoiceAccountName` · Edm.String
  public var invoiceAccountName: String? { row.string(32) }
  /// `InvoiceAccountName` in queries and change sets.
  public static var invoiceAccountName: SelectableProperty<Self, String?> { .init(32) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[33] }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime> { .init(33) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(34) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(34) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(35) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(35) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(36) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(36) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(37) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: SelectableProperty<Self, UUID?> { .init(37) }

  /// `OpportunityName` · Edm.String
  public var opportunityName: String? { row.string(38) }
  /// `OpportunityName` in queries and change sets.
  public static var opportunityName: SelectableProperty<Self, String?> { .init(38) }

  /// `OrderAccount` · Edm.Guid
  public var orderAccount: UUID? { row.guid(39) }
  /// `OrderAccount` in queries and change sets.
  public static var orderAccount: SelectableProperty<Self, UUID?> { .init(39) }

  /// `OrderAccountCode` · Edm.String · left-padded to 18
  public var orderAccountCode: PaddedCode? { row[ifPresent: 40] }
  /// `OrderAccountCode` in queries and change sets.
  public static var orderAccountCode: SelectableProperty<Self, PaddedCode?> { .init(40) }

  /// `OrderAccountContact` · Edm.Guid
  public var orderAccountContact: UUID? { row.guid(41) }
  /// `OrderAccountContact` in queries and change sets.
  public static var orderAccountContact: SelectableProperty<Self, UUID?> { .init(41) }

  /// `OrderAccountContactFullName` · Edm.String
  public var orderAccountContactFullName: String? { row.string(42) }
  /// `OrderAccountContactFullName` in queries and change sets.
  public static var orderAccountContactFullName: SelectableProperty<Self, String?> { .init(42) }

  /// `OrderAccountName` · Edm.String
  public var orderAccountName: String? { row.string(43) }
  /// `OrderAccountName` in queries and change sets.
  public static var orderAccountName: SelectableProperty<Self, String?> { .init(43) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(44) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: SelectableProperty<Self, String?> { .init(44) }

  /// `PaymentConditionDescription` · Edm.String
  public var paymentConditionDescription: String? { row.string(45) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: SelectableProperty<Self, String?> { .init(45) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(46) }
  /// `Project` in queries and change sets.
  public static var project: SelectableProperty<Self, UUID?> { .init(46) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(47) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: SelectableProperty<Self, String?> { .init(47) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(48) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: SelectableProperty<Self, String?> { .init(48) }

  /// `QuotationDate` · Edm.DateTime
  public var quotationDate: LocalDateTime? { row.dateTime(49) }
  /// `QuotationDate` in queries and change sets.
  public static var quotationDate: SelectableProperty<Self, LocalDateTime?> { .init(49) }

  /// `QuotationID` · Edm.Guid
  public var quotationID: UUID { row[50] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: SelectableProperty<Self, UUID> { .init(50) }

  /// `QuotationNumber` · Edm.Int32
  public var quotationNumber: Int32 { row[51] }
  /// `QuotationNumber` in queries and change sets.
  public static var quotationNumber: SelectableProperty<Self, Int32> { .init(51) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(52) }
  /// `Remarks` in queries and change sets.
  public static var remarks: SelectableProperty<Self, String?> { .init(52) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(53) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: SelectableProperty<Self, UUID?> { .init(53) }

  /// `SalesChannelCode` · Edm.String
  public var salesChannelCode: String? { row.string(54) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: SelectableProperty<Self, String?> { .init(54) }

  /// `SalesChannelDescription` · Edm.String
  public var salesChannelDescription: String? { row.string(55) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: SelectableProperty<Self, String?> { .init(55) }

  /// `SalesPerson` · Edm.Guid
  public var salesPerson: UUID? { row.guid(56) }
  /// `SalesPerson` in queries and change sets.
  public static var salesPerson: SelectableProperty<Self, UUID?> { .init(56) }

  /// `SalesPersonFullName` · Edm.String
  public var salesPersonFullName: String? { row.string(57) }
  /// `SalesPersonFullName` in queries and change sets.
  public static var salesPersonFullName: SelectableProperty<Self, String?> { .init(57) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(58) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: SelectableProperty<Self, UUID?> { .init(58) }

  /// `SelectionCodeCode` · Edm.String
  public var selectionCodeCode: String? { row.string(59) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: SelectableProperty<Self, String?> { .init(59) }

  /// `SelectionCodeDescription` · Edm.String
  public var selectionCodeDescription: String? { row.string(60) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: SelectableProperty<Self, String?> { .init(60) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(61) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: SelectableProperty<Self, UUID?> { .init(61) }

  /// `ShippingMethodDescription` · Edm.String
  public var shippingMethodDescription: String? { row.string(62) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: SelectableProperty<Self, String?> { .init(62) }

  /// `Status` · Edm.Int16
  public var status: QuotationStatus? { row[ifPresent: 63] }
  /// `Status` in queries and change sets.
  public static var status: SelectableProperty<Self, QuotationStatus?> { .init(63) }

  /// `StatusDescription` · Edm.String
  public var statusDescription: String? { row.string(64) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: SelectableProperty<Self, String?> { .init(64) }

  /// `VersionNumber` · Edm.Int32
  public var versionNumber: Int32 { row[65] }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: SelectableProperty<Self, Int32> { .init(65) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(66) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: SelectableProperty<Self, String?> { .init(66) }
}

nonisolated extension Sync.CRM {
  /// `sync/CRM/QuotationLines` · read · 1000 rows a page · `$select` required · permission "Crm quotes"
  nonisolated public struct QuotationLineSync: Entity, Hashable, Encodable, CustomDebugStringConvertible {
    /// The type of its key.
    public typealias Key = Int64
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      AmountDC               Double!
      AmountDiscount         Double
      AmountDiscountExclVat  Double
      AmountFC               Double!
      CostCenter             String
      CostCenterDescription  String
      CostUnit               String
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      CustomerItemCode       String
      CustomField            String
      Description            String
      Discount               Double
      Division               Int32!
      ID                     Guid!
      Item                   Guid
      ItemDescription        String
      LineNumber             Int32!
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
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
      """)
  }
}

nonisolated extension Sync.CRM.QuotationLineSync {
  /// `Timestamp` · Edm.Int64 · key
  public var timestamp: Int64 { row[0] }
  /// `Timestamp` in queries and change sets.
  public static var timestamp: Property<Self, Int64> { .init(0) }

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

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(5) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, String?> { .init(5) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(6) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(6) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(7) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, String?> { .init(7) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(8) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(8) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(9) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(9) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(10) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(10) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(11) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(11) }

  /// `CustomerItemCode` · Edm.String
  public var customerItemCode: String? { row.string(12) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: SelectableProperty<Self, String?> { .init(12) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(13) }
  /// `CustomField` in queries and change sets.
  public static var customField: SelectableProperty<Self, String?> { .init(13) }

  /// `Description` · Edm.String
  public var description: String? { row.string(14) }
  /// `Description` in queries and change sets.
  public static var description: SelectableProperty<Self, String?> { .init(14) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(15) }
  /// `Discount` in queries and change sets.
  public static var discount: SelectableProperty<Self, Decimal?> { .init(15) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[16] }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32> { .init(16) }

  /// `ID` · Edm.Guid
  public var id: UUID { row[17] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(17) }

  /// `Item` · Edm.Guid
  public var item: UUID? { row.guid(18) }
  /// `Item` in queries and change sets.
  public static var item: SelectableProperty<Self, UUID?> { .init(18) }

  /// `ItemDescription` · Edm.String
  public var itemDescription: String? { row.string(19) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: SelectableProperty<Self, String?> { .init(19) }

  /// `LineNumber` · Edm.Int32
  public var lineNumber: Int32 { row[20] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: SelectableProperty<Self, Int32> { .init(20) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: SelectableProperty<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(23) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(24) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: SelectableProperty<Self, Decimal?> { .init(24) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(25) }
  /// `Notes` in queries and change sets.
  public static var notes: SelectableProperty<Self, String?> { .init(25) }

  /// `Optional` · Edm.Boolean
  public var optional: Bool { row[26] }
  /// `Optional` in queries and change sets.
  public static var optional: SelectableProperty<Self, Bool> { .init(26) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(27) }
  /// `Quantity` in queries and change sets.
  public static var quantity: SelectableProperty<Self, Decimal?> { .init(27) }

  /// `QuotationID` · Edm.Guid
  public var quotationID: UUID { row[28] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: SelectableProperty<Self, UUID> { .init(28) }

  /// `QuotationNumber` · Edm.Int32
  public var quotationNumber: Int32 { row[29] }
  /// `QuotationNumber` in queries and change sets.
  public static var quotationNumber: SelectableProperty<Self, Int32> { .init(29) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(30) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: SelectableProperty<Self, String?> { .init(30) }

  /// `UnitDescription` · Edm.String
  public var unitDescription: String? { row.string(31) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: SelectableProperty<Self, String?> { .init(31) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(32) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: SelectableProperty<Self, Decimal?> { .init(32) }

  /// `VATAmountFC` · Edm.Double
  public var vatAmountFC: Decimal? { row.decimal(33) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: SelectableProperty<Self, Decimal?> { .init(33) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(34) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: SelectableProperty<Self, String?> { .init(34) }

  /// `VATDescription` · Edm.String
  public var vatDescription: String? { row.string(35) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: SelectableProperty<Self, String?> { .init(35) }

  /// `VATPercentage` · Edm.Double
  public var vatPercentage: Decimal? { row.decimal(36) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: SelectableProperty<Self, Decimal?> { .init(36) }
}
