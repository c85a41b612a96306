// exact-online-generator 0.1.0 · services/sync/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.CRM {
  /// `sync/CRM/Accounts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct AccountSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Accountant` · Edm.Guid
    public var accountant: UUID? { row[ifPresent: 1] }

    /// `AccountManager` · Edm.Guid
    public var accountManager: UUID? { row[ifPresent: 2] }

    /// `AccountManagerFullName` · Edm.String
    public var accountManagerFullName: String? { row[ifPresent: 3] }

    /// `AccountManagerHID` · Edm.Int32
    public var accountManagerHID: Int32? { row[ifPresent: 4] }

    /// `ActivitySector` · Edm.Guid
    public var activitySector: UUID? { row[ifPresent: 5] }

    /// `ActivitySubSector` · Edm.Guid
    public var activitySubSector: UUID? { row[ifPresent: 6] }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[ifPresent: 7] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 8] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 9] }

    /// `AddressSource` · Edm.Byte
    public var addressSource: UInt8? { row[ifPresent: 10] }

    /// `AutomaticProcessProposedEntry` · Edm.Byte
    public var automaticProcessProposedEntry: UInt8 { row[11] }

    /// `Blocked` · Edm.Boolean
    public var blocked: Bool? { row[ifPresent: 12] }

    /// `BRIN` · Edm.Guid
    public var brin: UUID? { row[ifPresent: 13] }

    /// `BSN` · Edm.String
    public var bsn: String? { row[ifPresent: 14] }

    /// `BusinessType` · Edm.Guid
    public var businessType: UUID? { row[ifPresent: 15] }

    /// `CanDropShip` · Edm.Boolean
    public var canDropShip: Bool? { row[ifPresent: 16] }

    /// `ChamberOfCommerce` · Edm.String
    public var chamberOfCommerce: String? { row[ifPresent: 17] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 18] }

    /// `Classification` · Edm.String
    public var classification: String? { row[ifPresent: 19] }

    /// `Classification1` · Edm.Guid
    public var classification1: UUID? { row[ifPresent: 20] }

    /// `Classification2` · Edm.Guid
    public var classification2: UUID? { row[ifPresent: 21] }

    /// `Classification3` · Edm.Guid
    public var classification3: UUID? { row[ifPresent: 22] }

    /// `Classification4` · Edm.Guid
    public var classification4: UUID? { row[ifPresent: 23] }

    /// `Classification5` · Edm.Guid
    public var classification5: UUID? { row[ifPresent: 24] }

    /// `Classification6` · Edm.Guid
    public var classification6: UUID? { row[ifPresent: 25] }

    /// `Classification7` · Edm.Guid
    public var classification7: UUID? { row[ifPresent: 26] }

    /// `Classification8` · Edm.Guid
    public var classification8: UUID? { row[ifPresent: 27] }

    /// `ClassificationDescription` · Edm.String
    public var classificationDescription: String? { row[ifPresent: 28] }

    /// `Code` · Edm.String · left-padded to 18
    public var code: PaddedCode? { row[ifPresent: 29] }

    /// `CodeAtSupplier` · Edm.String
    public var codeAtSupplier: String? { row[ifPresent: 30] }

    /// `CompanySize` · Edm.Guid
    public var companySize: UUID? { row[ifPresent: 31] }

    /// `ConsolidationScenario` · Edm.Byte
    public var consolidationScenario: AccountConsolidationScenario? { row[ifPresent: 32] }

    /// `ControlledDate` · Edm.DateTime
    public var controlledDate: LocalDateTime? { row[ifPresent: 33] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 34] }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[ifPresent: 35] }

    /// `CostPaid` · Edm.Byte
    public var costPaid: UInt8 { row[36] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 37] }

    /// `CountryName` · Edm.String
    public var countryName: String? { row[ifPresent: 38] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 39] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 40] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 41] }

    /// `CreditLinePurchase` · Edm.Double
    public var creditLinePurchase: Decimal? { row[ifPresent: 42] }

    /// `CreditLineSales` · Edm.Double
    public var creditLineSales: Decimal? { row[ifPresent: 43] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 44] }

    /// `CustomerSince` · Edm.DateTime
    public var customerSince: LocalDateTime? { row[ifPresent: 45] }

    /// `CustomField` · Edm.String
    public var customField: String? { row[ifPresent: 46] }

    /// `DatevCreditorCode` · Edm.String
    public var datevCreditorCode: String? { row[ifPresent: 47] }

    /// `DatevDebtorCode` · Edm.String
    public var datevDebtorCode: String? { row[ifPresent: 48] }

    /// `DeliveryAdvice` · Edm.Byte
    public var deliveryAdvice: AccountDeliveryAdvice? { row[ifPresent: 49] }

    /// `DiscountPurchase` · Edm.Double
    public var discountPurchase: Decimal? { row[ifPresent: 50] }

    /// `DiscountSales` · Edm.Double
    public var discountSales: Decimal? { row[ifPresent: 51] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 52] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 53] }

    /// `DunsNumber` · Edm.String
    public var dunsNumber: String? { row[ifPresent: 54] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 55] }

    /// `EnableSalesPaymentLink` · Edm.Boolean
    public var enableSalesPaymentLink: Bool? { row[ifPresent: 56] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 57] }

    /// `EORINumber` · Edm.String
    public var eoriNumber: String? { row[ifPresent: 58] }

    /// `EstablishedDate` · Edm.DateTime
    public var establishedDate: LocalDateTime? { row[ifPresent: 59] }

    /// `Fax` · Edm.String
    public var fax: String? { row[ifPresent: 60] }

    /// `GLAccountPurchase` · Edm.Guid
    public var glAccountPurchase: UUID? { row[ifPresent: 61] }

    /// `GLAccountSales` · Edm.Guid
    public var glAccountSales: UUID? { row[ifPresent: 62] }

    /// `GLAP` · Edm.Guid
    public var glAP: UUID? { row[ifPresent: 63] }

    /// `GLAR` · Edm.Guid
    public var glAR: UUID? { row[ifPresent: 64] }

    /// `GlnNumber` · Edm.String
    public var glnNumber: String? { row[ifPresent: 65] }

    /// `HasWithholdingTaxSales` · Edm.Boolean
    public var hasWithholdingTaxSales: Bool? { row[ifPresent: 66] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[67] }

    /// `IgnoreDatevWarningMessage` · Edm.Boolean
    public var ignoreDatevWarningMessage: Bool { row[68] }

    /// `IncotermAddressPurchase` · Edm.String
    public var incotermAddressPurchase: String? { row[ifPresent: 69] }

    /// `IncotermAddressSales` · Edm.String
    public var incotermAddressSales: String? { row[ifPresent: 70] }

    /// `IncotermCodePurchase` · Edm.String
    public var incotermCodePurchase: String? { row[ifPresent: 71] }

    /// `IncotermCodeSales` · Edm.String
    public var incotermCodeSales: String? { row[ifPresent: 72] }

    /// `IncotermVersionPurchase` · Edm.Int16
    public var incotermVersionPurchase: IncotermVersion? { row[ifPresent: 73] }

    /// `IncotermVersionSales` · Edm.Int16
    public var incotermVersionSales: IncotermVersion? { row[ifPresent: 74] }

    /// `IntraStatArea` · Edm.String
    public var intraStatArea: String? { row[ifPresent: 75] }

    /// `IntraStatDeliveryTerm` · Edm.String
    public var intraStatDeliveryTerm: String? { row[ifPresent: 76] }

    /// `IntraStatSystem` · Edm.String
    public var intraStatSystem: String? { row[ifPresent: 77] }

    /// `IntraStatTransactionA` · Edm.String
    public var intraStatTransactionA: String? { row[ifPresent: 78] }

    /// `IntraStatTransactionB` · Edm.String
    public var intraStatTransactionB: String? { row[ifPresent: 79] }

    /// `IntraStatTransportMethod` · Edm.String
    public var intraStatTransportMethod: String? { row[ifPresent: 80] }

    /// `InvoiceAccount` · Edm.Guid
    public var invoiceAccount: UUID? { row[ifPresent: 81] }

    /// `InvoiceAccountCode` · Edm.String
    public var invoiceAccountCode: String? { row[ifPresent: 82] }

    /// `InvoiceAccountName` · Edm.String
    public var invoiceAccountName: String? { row[ifPresent: 83] }

    /// `InvoiceAttachmentType` · Edm.Int32
    public var invoiceAttachmentType: AccountInvoiceAttachmentType? { row[ifPresent: 84] }

    /// `InvoicingMethod` · Edm.Int32
    public var invoicingMethod: AccountInvoicingMethod? { row[ifPresent: 85] }

    /// `IsAccountant` · Edm.Byte
    public var isAccountant: AccountantStatus { row[86] }

    /// `IsAgency` · Edm.Byte
    public var isAgency: UInt8 { row[87] }

    /// `IsAnonymised` · Edm.Byte
    public var isAnonymised: UInt8 { row[88] }

    /// `IsBank` · Edm.Boolean
    public var isBank: Bool? { row[ifPresent: 89] }

    /// `IsCompetitor` · Edm.Byte
    public var isCompetitor: UInt8 { row[90] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 91] }

    /// `IsMailing` · Edm.Byte
    public var isMailing: UInt8 { row[92] }

    /// `IsMember` · Edm.Boolean
    public var isMember: Bool? { row[ifPresent: 93] }

    /// `IsPilot` · Edm.Boolean
    public var isPilot: Bool? { row[ifPresent: 94] }

    /// `IsPurchase` · Edm.Boolean
    public var isPurchase: Bool? { row[ifPresent: 95] }

    /// `IsReseller` · Edm.Boolean
    public var isReseller: Bool? { row[ifPresent: 96] }

    /// `IsSales` · Edm.Boolean
    public var isSales: Bool? { row[ifPresent: 97] }

    /// `IsSupplier` · Edm.Boolean
    public var isSupplier: Bool? { row[ifPresent: 98] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 99] }

    /// `LanguageDescription` · Edm.String
    public var languageDescription: String? { row[ifPresent: 100] }

    /// `Latitude` · Edm.Double
    public var latitude: Decimal? { row[ifPresent: 101] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[ifPresent: 102] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 103] }

    /// `Logo` · Edm.Binary
    public var logo: Data? { row[ifPresent: 104] }

    /// `LogoFileName` · Edm.String
    public var logoFileName: String? { row[ifPresent: 105] }

    /// `LogoThumbnailUrl` · Edm.String
    public var logoThumbnailURL: String? { row[ifPresent: 106] }

    /// `LogoUrl` · Edm.String
    public var logoURL: String? { row[ifPresent: 107] }

    /// `Longitude` · Edm.Double
    public var longitude: Decimal? { row[ifPresent: 108] }

    /// `MainContact` · Edm.Guid
    public var mainContact: UUID? { row[ifPresent: 109] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 110] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 111] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 112] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 113] }

    /// `OINNumber` · Edm.String
    public var oinNumber: String? { row[ifPresent: 114] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 115] }

    /// `PayAsYouEarn` · Edm.String
    public var payAsYouEarn: String? { row[ifPresent: 116] }

    /// `PaymentConditionPurchase` · Edm.String
    public var paymentConditionPurchase: String? { row[ifPresent: 117] }

    /// `PaymentConditionPurchaseDescription` · Edm.String
    public var paymentConditionPurchaseDescription: String? { row[ifPresent: 118] }

    /// `PaymentConditionSales` · Edm.String
    public var paymentConditionSales: String? { row[ifPresent: 119] }

    /// `PaymentConditionSalesDescription` · Edm.String
    public var paymentConditionSalesDescription: String? { row[ifPresent: 120] }

    /// `PeppolIdentifier` · Edm.String
    public var peppolIdentifier: String? { row[ifPresent: 121] }

    /// `PeppolIdentifierType` · Edm.Int32
    public var peppolIdentifierType: Int32? { row[ifPresent: 122] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 123] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 124] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 125] }

    /// `PriceList` · Edm.Guid
    public var priceList: UUID? { row[ifPresent: 126] }

    /// `PurchaseCurrency` · Edm.String
    public var purchaseCurrency: String? { row[ifPresent: 127] }

    /// `PurchaseCurrencyDescription` · Edm.String
    public var purchaseCurrencyDescription: String? { row[ifPresent: 128] }

    /// `PurchaseLeadDays` · Edm.Int32
    public var purchaseLeadDays: Int32? { row[ifPresent: 129] }

    /// `PurchaseVATCode` · Edm.String
    public var purchaseVATCode: String? { row[ifPresent: 130] }

    /// `PurchaseVATCodeDescription` · Edm.String
    public var purchaseVATCodeDescription: String? { row[ifPresent: 131] }

    /// `RecepientOfCommissions` · Edm.Boolean
    public var recepientOfCommissions: Bool? { row[ifPresent: 132] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 133] }

    /// `Reseller` · Edm.Guid
    public var reseller: UUID? { row[ifPresent: 134] }

    /// `ResellerCode` · Edm.String
    public var resellerCode: String? { row[ifPresent: 135] }

    /// `ResellerName` · Edm.String
    public var resellerName: String? { row[ifPresent: 136] }

    /// `RSIN` · Edm.String
    public var rsin: String? { row[ifPresent: 137] }

    /// `SalesCurrency` · Edm.String
    public var salesCurrency: String? { row[ifPresent: 138] }

    /// `SalesCurrencyDescription` · Edm.String
    public var salesCurrencyDescription: String? { row[ifPresent: 139] }

    /// `SalesTaxSchedule` · Edm.Guid
    public var salesTaxSchedule: UUID? { row[ifPresent: 140] }

    /// `SalesTaxScheduleCode` · Edm.String
    public var salesTaxScheduleCode: String? { row[ifPresent: 141] }

    /// `SalesTaxScheduleDescription` · Edm.String
    public var salesTaxScheduleDescription: String? { row[ifPresent: 142] }

    /// `SalesVATCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 143] }

    /// `SalesVATCodeDescription` · Edm.String
    public var salesVATCodeDescription: String? { row[ifPresent: 144] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 145] }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[ifPresent: 146] }

    /// `SeparateInvPerProject` · Edm.Byte
    public var separateInvPerProject: UInt8 { row[147] }

    /// `SeparateInvPerSubscription` · Edm.Byte
    public var separateInvPerSubscription: AccountSubscriptionInvoicing { row[148] }

    /// `ShippingLeadDays` · Edm.Int32
    public var shippingLeadDays: Int32? { row[ifPresent: 149] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 150] }

    /// `ShowRemarkForSales` · Edm.Boolean
    public var showRemarkForSales: Bool? { row[ifPresent: 151] }

    /// `Source` · Edm.Byte
    public var source: UInt8? { row[ifPresent: 152] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 153] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 154] }

    /// `StateName` · Edm.String
    public var stateName: String? { row[ifPresent: 155] }

    /// `Status` · Edm.String
    public var status: AccountStatus? { row[ifPresent: 156] }

    /// `StatusSince` · Edm.DateTime
    public var statusSince: LocalDateTime? { row[ifPresent: 157] }

    /// `TradeName` · Edm.String
    public var tradeName: String? { row[ifPresent: 158] }

    /// `Type` · Edm.String
    public var type: AccountType? { row[ifPresent: 159] }

    /// `UniqueTaxpayerReference` · Edm.String
    public var uniqueTaxpayerReference: String? { row[ifPresent: 160] }

    /// `VATLiability` · Edm.String
    public var vatLiability: String? { row[ifPresent: 161] }

    /// `VATNumber` · Edm.String
    public var vatNumber: String? { row[ifPresent: 162] }

    /// `Website` · Edm.String
    public var website: String? { row[ifPresent: 163] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                            Int64!    key
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
      Code                                 String    padded(18)
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
      InvoiceAccountCode                   String
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
      """)
  }
}

nonisolated extension Sync.CRM.AccountSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.CRM.AccountSync, Int64> { Property(0) }
    public var accountant: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(1) }
    public var accountManager: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(2) }
    public var accountManagerFullName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(3) }
    public var accountManagerHID: SelectableProperty<Sync.CRM.AccountSync, Int32?> { SelectableProperty(4) }
    public var activitySector: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(5) }
    public var activitySubSector: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(6) }
    public var addressLine1: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(7) }
    public var addressLine2: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(8) }
    public var addressLine3: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(9) }
    public var addressSource: SelectableProperty<Sync.CRM.AccountSync, UInt8?> { SelectableProperty(10) }
    public var automaticProcessProposedEntry: SelectableProperty<Sync.CRM.AccountSync, UInt8> { SelectableProperty(11) }
    public var blocked: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(12) }
    public var brin: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(13) }
    public var bsn: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(14) }
    public var businessType: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(15) }
    public var canDropShip: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(16) }
    public var chamberOfCommerce: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(17) }
    public var city: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(18) }
    public var classification: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(19) }
    public var classification1: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(20) }
    public var classification2: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(21) }
    public var classification3: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(22) }
    public var classification4: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(23) }
    public var classification5: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(24) }
    public var classification6: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(25) }
    public var classification7: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(26) }
    public var classification8: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(27) }
    public var classificationDescription: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(28) }
    public var code: SelectableProperty<Sync.CRM.AccountSync, PaddedCode?> { SelectableProperty(29) }
    public var codeAtSupplier: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(30) }
    public var companySize: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(31) }
    public var consolidationScenario: SelectableProperty<Sync.CRM.AccountSync, AccountConsolidationScenario?> {
      SelectableProperty(32)
    }
    public var controlledDate: SelectableProperty<Sync.CRM.AccountSync, LocalDateTime?> { SelectableProperty(33) }
    public var costcenter: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(34) }
    public var costcenterDescription: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(35) }
    public var costPaid: SelectableProperty<Sync.CRM.AccountSync, UInt8> { SelectableProperty(36) }
    public var country: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(37) }
    public var countryName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(38) }
    public var created: SelectableProperty<Sync.CRM.AccountSync, LocalDateTime?> { SelectableProperty(39) }
    public var creator: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(40) }
    public var creatorFullName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(41) }
    public var creditLinePurchase: SelectableProperty<Sync.CRM.AccountSync, Decimal?> { SelectableProperty(42) }
    public var creditLineSales: SelectableProperty<Sync.CRM.AccountSync, Decimal?> { SelectableProperty(43) }
    public var currency: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(44) }
    public var customerSince: SelectableProperty<Sync.CRM.AccountSync, LocalDateTime?> { SelectableProperty(45) }
    public var customField: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(46) }
    public var datevCreditorCode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(47) }
    public var datevDebtorCode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(48) }
    public var deliveryAdvice: SelectableProperty<Sync.CRM.AccountSync, AccountDeliveryAdvice?> {
      SelectableProperty(49)
    }
    public var discountPurchase: SelectableProperty<Sync.CRM.AccountSync, Decimal?> { SelectableProperty(50) }
    public var discountSales: SelectableProperty<Sync.CRM.AccountSync, Decimal?> { SelectableProperty(51) }
    public var division: SelectableProperty<Sync.CRM.AccountSync, Int32?> { SelectableProperty(52) }
    public var document: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(53) }
    public var dunsNumber: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(54) }
    public var email: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(55) }
    public var enableSalesPaymentLink: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(56) }
    public var endDate: SelectableProperty<Sync.CRM.AccountSync, LocalDateTime?> { SelectableProperty(57) }
    public var eoriNumber: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(58) }
    public var establishedDate: SelectableProperty<Sync.CRM.AccountSync, LocalDateTime?> { SelectableProperty(59) }
    public var fax: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(60) }
    public var glAccountPurchase: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(61) }
    public var glAccountSales: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(62) }
    public var glAP: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(63) }
    public var glAR: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(64) }
    public var glnNumber: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(65) }
    public var hasWithholdingTaxSales: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(66) }
    public var id: SelectableProperty<Sync.CRM.AccountSync, UUID> { SelectableProperty(67) }
    public var ignoreDatevWarningMessage: SelectableProperty<Sync.CRM.AccountSync, Bool> { SelectableProperty(68) }
    public var incotermAddressPurchase: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(69) }
    public var incotermAddressSales: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(70) }
    public var incotermCodePurchase: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(71) }
    public var incotermCodeSales: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(72) }
    public var incotermVersionPurchase: SelectableProperty<Sync.CRM.AccountSync, IncotermVersion?> {
      SelectableProperty(73)
    }
    public var incotermVersionSales: SelectableProperty<Sync.CRM.AccountSync, IncotermVersion?> {
      SelectableProperty(74)
    }
    public var intraStatArea: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(75) }
    public var intraStatDeliveryTerm: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(76) }
    public var intraStatSystem: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(77) }
    public var intraStatTransactionA: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(78) }
    public var intraStatTransactionB: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(79) }
    public var intraStatTransportMethod: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(80) }
    public var invoiceAccount: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(81) }
    public var invoiceAccountCode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(82) }
    public var invoiceAccountName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(83) }
    public var invoiceAttachmentType: SelectableProperty<Sync.CRM.AccountSync, AccountInvoiceAttachmentType?> {
      SelectableProperty(84)
    }
    public var invoicingMethod: SelectableProperty<Sync.CRM.AccountSync, AccountInvoicingMethod?> {
      SelectableProperty(85)
    }
    public var isAccountant: SelectableProperty<Sync.CRM.AccountSync, AccountantStatus> { SelectableProperty(86) }
    public var isAgency: SelectableProperty<Sync.CRM.AccountSync, UInt8> { SelectableProperty(87) }
    public var isAnonymised: SelectableProperty<Sync.CRM.AccountSync, UInt8> { SelectableProperty(88) }
    public var isBank: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(89) }
    public var isCompetitor: SelectableProperty<Sync.CRM.AccountSync, UInt8> { SelectableProperty(90) }
    public var isExtraDuty: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(91) }
    public var isMailing: SelectableProperty<Sync.CRM.AccountSync, UInt8> { SelectableProperty(92) }
    public var isMember: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(93) }
    public var isPilot: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(94) }
    public var isPurchase: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(95) }
    public var isReseller: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(96) }
    public var isSales: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(97) }
    public var isSupplier: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(98) }
    public var language: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(99) }
    public var languageDescription: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(100) }
    public var latitude: SelectableProperty<Sync.CRM.AccountSync, Decimal?> { SelectableProperty(101) }
    public var leadPurpose: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(102) }
    public var leadSource: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(103) }
    public var logo: SelectableProperty<Sync.CRM.AccountSync, Data?> { SelectableProperty(104) }
    public var logoFileName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(105) }
    public var logoThumbnailURL: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(106) }
    public var logoURL: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(107) }
    public var longitude: SelectableProperty<Sync.CRM.AccountSync, Decimal?> { SelectableProperty(108) }
    public var mainContact: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(109) }
    public var modified: SelectableProperty<Sync.CRM.AccountSync, LocalDateTime?> { SelectableProperty(110) }
    public var modifier: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(111) }
    public var modifierFullName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(112) }
    public var name: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(113) }
    public var oinNumber: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(114) }
    public var parent: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(115) }
    public var payAsYouEarn: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(116) }
    public var paymentConditionPurchase: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(117) }
    public var paymentConditionPurchaseDescription: SelectableProperty<Sync.CRM.AccountSync, String?> {
      SelectableProperty(118)
    }
    public var paymentConditionSales: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(119) }
    public var paymentConditionSalesDescription: SelectableProperty<Sync.CRM.AccountSync, String?> {
      SelectableProperty(120)
    }
    public var peppolIdentifier: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(121) }
    public var peppolIdentifierType: SelectableProperty<Sync.CRM.AccountSync, Int32?> { SelectableProperty(122) }
    public var phone: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(123) }
    public var phoneExtension: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(124) }
    public var postcode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(125) }
    public var priceList: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(126) }
    public var purchaseCurrency: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(127) }
    public var purchaseCurrencyDescription: SelectableProperty<Sync.CRM.AccountSync, String?> {
      SelectableProperty(128)
    }
    public var purchaseLeadDays: SelectableProperty<Sync.CRM.AccountSync, Int32?> { SelectableProperty(129) }
    public var purchaseVATCode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(130) }
    public var purchaseVATCodeDescription: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(131) }
    public var recepientOfCommissions: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(132) }
    public var remarks: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(133) }
    public var reseller: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(134) }
    public var resellerCode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(135) }
    public var resellerName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(136) }
    public var rsin: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(137) }
    public var salesCurrency: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(138) }
    public var salesCurrencyDescription: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(139) }
    public var salesTaxSchedule: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(140) }
    public var salesTaxScheduleCode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(141) }
    public var salesTaxScheduleDescription: SelectableProperty<Sync.CRM.AccountSync, String?> {
      SelectableProperty(142)
    }
    public var salesVATCode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(143) }
    public var salesVATCodeDescription: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(144) }
    public var searchCode: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(145) }
    public var securityLevel: SelectableProperty<Sync.CRM.AccountSync, Int32?> { SelectableProperty(146) }
    public var separateInvPerProject: SelectableProperty<Sync.CRM.AccountSync, UInt8> { SelectableProperty(147) }
    public var separateInvPerSubscription: SelectableProperty<Sync.CRM.AccountSync, AccountSubscriptionInvoicing> {
      SelectableProperty(148)
    }
    public var shippingLeadDays: SelectableProperty<Sync.CRM.AccountSync, Int32?> { SelectableProperty(149) }
    public var shippingMethod: SelectableProperty<Sync.CRM.AccountSync, UUID?> { SelectableProperty(150) }
    public var showRemarkForSales: SelectableProperty<Sync.CRM.AccountSync, Bool?> { SelectableProperty(151) }
    public var source: SelectableProperty<Sync.CRM.AccountSync, UInt8?> { SelectableProperty(152) }
    public var startDate: SelectableProperty<Sync.CRM.AccountSync, LocalDateTime?> { SelectableProperty(153) }
    public var state: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(154) }
    public var stateName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(155) }
    public var status: SelectableProperty<Sync.CRM.AccountSync, AccountStatus?> { SelectableProperty(156) }
    public var statusSince: SelectableProperty<Sync.CRM.AccountSync, LocalDateTime?> { SelectableProperty(157) }
    public var tradeName: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(158) }
    public var type: SelectableProperty<Sync.CRM.AccountSync, AccountType?> { SelectableProperty(159) }
    public var uniqueTaxpayerReference: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(160) }
    public var vatLiability: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(161) }
    public var vatNumber: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(162) }
    public var website: SelectableProperty<Sync.CRM.AccountSync, String?> { SelectableProperty(163) }
  }
}
