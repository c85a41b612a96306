// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// A customer, supplier, prospect or other business relation.
  ///
  /// `crm/Accounts` · read, create, update, delete · 60 rows a page · webhook topic `Accounts`
  /// · permission "Crm accounts"
  nonisolated public struct Account: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Accountant` · Edm.Guid
    public var accountant: UUID? { row[ifPresent: 1] }

    /// `AccountManager` · Edm.Guid
    public var accountManager: UUID? { row[ifPresent: 2] }

    /// `AccountManagerFullName` · Edm.String · read-only
    public var accountManagerFullName: String? { row[ifPresent: 3] }

    /// `AccountManagerHID` · Edm.Int32 · read-only
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

    /// `Blocked` · Edm.Boolean
    public var blocked: Bool? { row[ifPresent: 10] }

    /// `BRIN` · Edm.Guid · read-only
    public var brin: UUID? { row[ifPresent: 11] }

    /// `BSN` · Edm.String
    public var bsn: String? { row[ifPresent: 12] }

    /// `BusinessType` · Edm.Guid
    public var businessType: UUID? { row[ifPresent: 13] }

    /// `CanDropShip` · Edm.Boolean
    public var canDropShip: Bool? { row[ifPresent: 14] }

    /// `ChamberOfCommerce` · Edm.String
    public var chamberOfCommerce: String? { row[ifPresent: 15] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 16] }

    /// `Classification` · Edm.String · read-only
    public var classification: String? { row[ifPresent: 17] }

    /// `Classification1` · Edm.Guid
    public var classification1: UUID? { row[ifPresent: 18] }

    /// `Classification2` · Edm.Guid
    public var classification2: UUID? { row[ifPresent: 19] }

    /// `Classification3` · Edm.Guid
    public var classification3: UUID? { row[ifPresent: 20] }

    /// `Classification4` · Edm.Guid
    public var classification4: UUID? { row[ifPresent: 21] }

    /// `Classification5` · Edm.Guid
    public var classification5: UUID? { row[ifPresent: 22] }

    /// `Classification6` · Edm.Guid
    public var classification6: UUID? { row[ifPresent: 23] }

    /// `Classification7` · Edm.Guid
    public var classification7: UUID? { row[ifPresent: 24] }

    /// `Classification8` · Edm.Guid
    public var classification8: UUID? { row[ifPresent: 25] }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[ifPresent: 26] }

    /// `Code` · Edm.String · left-padded to 18
    public var code: PaddedCode? { row[ifPresent: 27] }

    /// `CodeAtSupplier` · Edm.String
    public var codeAtSupplier: String? { row[ifPresent: 28] }

    /// `CompanySize` · Edm.Guid
    public var companySize: UUID? { row[ifPresent: 29] }

    /// `ConsolidationScenario` · Edm.Byte
    public var consolidationScenario: AccountConsolidationScenario? { row[ifPresent: 30] }

    /// `ControlledDate` · Edm.DateTime
    public var controlledDate: LocalDateTime? { row[ifPresent: 31] }

    /// `Costcenter` · Edm.String · read-only
    public var costcenter: String? { row[ifPresent: 32] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[ifPresent: 33] }

    /// `CostPaid` · Edm.Byte · read-only
    public var costPaid: UInt8 { row[34] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 35] }

    /// `CountryName` · Edm.String · read-only
    public var countryName: String? { row[ifPresent: 36] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 37] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 38] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 39] }

    /// `CreditLinePurchase` · Edm.Double
    public var creditLinePurchase: Decimal? { row[ifPresent: 40] }

    /// `CreditLineSales` · Edm.Double
    public var creditLineSales: Decimal? { row[ifPresent: 41] }

    /// `Currency` · Edm.String · read-only
    public var currency: String? { row[ifPresent: 42] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 43] }

    /// `CustomerSince` · Edm.DateTime · read-only
    public var customerSince: LocalDateTime? { row[ifPresent: 44] }

    /// `DatevCreditorCode` · Edm.String
    public var datevCreditorCode: String? { row[ifPresent: 45] }

    /// `DatevDebtorCode` · Edm.String
    public var datevDebtorCode: String? { row[ifPresent: 46] }

    /// `DeliveryAdvice` · Edm.Byte
    public var deliveryAdvice: AccountDeliveryAdvice? { row[ifPresent: 47] }

    /// `DiscountPurchase` · Edm.Double
    public var discountPurchase: Decimal? { row[ifPresent: 48] }

    /// `DiscountSales` · Edm.Double
    public var discountSales: Decimal? { row[ifPresent: 49] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 50] }

    /// `Document` · Edm.Guid · read-only
    public var document: UUID? { row[ifPresent: 51] }

    /// `DunsNumber` · Edm.String · read-only
    public var dunsNumber: String? { row[ifPresent: 52] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 53] }

    /// `EnableSalesPaymentLink` · Edm.Boolean
    public var enableSalesPaymentLink: Bool? { row[ifPresent: 54] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 55] }

    /// `EstablishedDate` · Edm.DateTime
    public var establishedDate: LocalDateTime? { row[ifPresent: 56] }

    /// `Fax` · Edm.String
    public var fax: String? { row[ifPresent: 57] }

    /// `GLAccountPurchase` · Edm.Guid
    public var glAccountPurchase: UUID? { row[ifPresent: 58] }

    /// `GLAccountSales` · Edm.Guid
    public var glAccountSales: UUID? { row[ifPresent: 59] }

    /// `GLAP` · Edm.Guid
    public var glAP: UUID? { row[ifPresent: 60] }

    /// `GLAR` · Edm.Guid
    public var glAR: UUID? { row[ifPresent: 61] }

    /// `GlnNumber` · Edm.String
    public var glnNumber: String? { row[ifPresent: 62] }

    /// `HasWithholdingTaxSales` · Edm.Boolean
    public var hasWithholdingTaxSales: Bool? { row[ifPresent: 63] }

    /// `IgnoreDatevWarningMessage` · Edm.Boolean
    public var ignoreDatevWarningMessage: Bool { row[64] }

    /// `IncotermAddressPurchase` · Edm.String
    public var incotermAddressPurchase: String? { row[ifPresent: 65] }

    /// `IncotermCodePurchase` · Edm.String
    public var incotermCodePurchase: String? { row[ifPresent: 66] }

    /// `IncotermVersionPurchase` · Edm.Int16
    public var incotermVersionPurchase: IncotermVersion? { row[ifPresent: 67] }

    /// `IncotermAddressSales` · Edm.String
    public var incotermAddressSales: String? { row[ifPresent: 68] }

    /// `IncotermCodeSales` · Edm.String
    public var incotermCodeSales: String? { row[ifPresent: 69] }

    /// `IncotermVersionSales` · Edm.Int16
    public var incotermVersionSales: IncotermVersion? { row[ifPresent: 70] }

    /// `IntraStatArea` · Edm.String
    public var intraStatArea: String? { row[ifPresent: 71] }

    /// `IntraStatDeliveryTerm` · Edm.String
    public var intraStatDeliveryTerm: String? { row[ifPresent: 72] }

    /// `IntraStatSystem` · Edm.String
    public var intraStatSystem: String? { row[ifPresent: 73] }

    /// `IntraStatTransactionA` · Edm.String
    public var intraStatTransactionA: String? { row[ifPresent: 74] }

    /// `IntraStatTransactionB` · Edm.String
    public var intraStatTransactionB: String? { row[ifPresent: 75] }

    /// `IntraStatTransportMethod` · Edm.String
    public var intraStatTransportMethod: String? { row[ifPresent: 76] }

    /// `InvoiceAccount` · Edm.Guid
    public var invoiceAccount: UUID? { row[ifPresent: 77] }

    /// `InvoiceAccountCode` · Edm.String · read-only
    public var invoiceAccountCode: String? { row[ifPresent: 78] }

    /// `InvoiceAccountName` · Edm.String · read-only
    public var invoiceAccountName: String? { row[ifPresent: 79] }

    /// `InvoiceAttachmentType` · Edm.Int32
    public var invoiceAttachmentType: AccountInvoiceAttachmentType? { row[ifPresent: 80] }

    /// `InvoicingMethod` · Edm.Int32
    public var invoicingMethod: AccountInvoicingMethod? { row[ifPresent: 81] }

    /// `AutomaticProcessProposedEntry` · Edm.Byte
    public var automaticProcessProposedEntry: UInt8 { row[82] }

    /// `IsAccountant` · Edm.Byte
    public var isAccountant: AccountantStatus { row[83] }

    /// `IsAgency` · Edm.Byte
    public var isAgency: UInt8 { row[84] }

    /// `IsAnonymised` · Edm.Byte · read-only
    public var isAnonymised: UInt8 { row[85] }

    /// `IsBank` · Edm.Boolean · read-only
    public var isBank: Bool? { row[ifPresent: 86] }

    /// `IsCompetitor` · Edm.Byte
    public var isCompetitor: UInt8 { row[87] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 88] }

    /// `IsMailing` · Edm.Byte
    public var isMailing: UInt8 { row[89] }

    /// `IsMember` · Edm.Boolean · read-only
    public var isMember: Bool? { row[ifPresent: 90] }

    /// `IsPilot` · Edm.Boolean
    public var isPilot: Bool? { row[ifPresent: 91] }

    /// `IsPurchase` · Edm.Boolean · read-only
    public var isPurchase: Bool? { row[ifPresent: 92] }

    /// `IsReseller` · Edm.Boolean
    public var isReseller: Bool? { row[ifPresent: 93] }

    /// `IsSales` · Edm.Boolean · read-only
    public var isSales: Bool? { row[ifPresent: 94] }

    /// `IsSupplier` · Edm.Boolean
    public var isSupplier: Bool? { row[ifPresent: 95] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 96] }

    /// `LanguageDescription` · Edm.String · read-only
    public var languageDescription: String? { row[ifPresent: 97] }

    /// `Latitude` · Edm.Double
    public var latitude: Decimal? { row[ifPresent: 98] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 99] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[ifPresent: 100] }

    /// `LogoFileName` · Edm.String
    public var logoFileName: String? { row[ifPresent: 101] }

    /// `LogoThumbnailUrl` · Edm.String · read-only
    public var logoThumbnailURL: String? { row[ifPresent: 102] }

    /// `LogoUrl` · Edm.String · read-only
    public var logoURL: String? { row[ifPresent: 103] }

    /// `Logo` · Edm.Binary
    public var logo: Data? { row[ifPresent: 104] }

    /// `Longitude` · Edm.Double
    public var longitude: Decimal? { row[ifPresent: 105] }

    /// `MainContact` · Edm.Guid
    public var mainContact: UUID? { row[ifPresent: 106] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 107] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 108] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 109] }

    /// `Name` · Edm.String · required on create
    public var name: String? { row[ifPresent: 110] }

    /// `OINNumber` · Edm.String
    public var oinNumber: String? { row[ifPresent: 111] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 112] }

    /// `PaymentConditionPurchase` · Edm.String
    public var paymentConditionPurchase: String? { row[ifPresent: 113] }

    /// `PaymentConditionPurchaseDescription` · Edm.String · read-only
    public var paymentConditionPurchaseDescription: String? { row[ifPresent: 114] }

    /// `PaymentConditionSales` · Edm.String
    public var paymentConditionSales: String? { row[ifPresent: 115] }

    /// `PaymentConditionSalesDescription` · Edm.String · read-only
    public var paymentConditionSalesDescription: String? { row[ifPresent: 116] }

    /// `PayAsYouEarn` · Edm.String
    public var payAsYouEarn: String? { row[ifPresent: 117] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 118] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 119] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 120] }

    /// `PriceList` · Edm.Guid
    public var priceList: UUID? { row[ifPresent: 121] }

    /// `PurchaseCurrency` · Edm.String
    public var purchaseCurrency: String? { row[ifPresent: 122] }

    /// `PurchaseCurrencyDescription` · Edm.String · read-only
    public var purchaseCurrencyDescription: String? { row[ifPresent: 123] }

    /// `PurchaseLeadDays` · Edm.Int32
    public var purchaseLeadDays: Int32? { row[ifPresent: 124] }

    /// `PurchaseVATCode` · Edm.String
    public var purchaseVATCode: String? { row[ifPresent: 125] }

    /// `PurchaseVATCodeDescription` · Edm.String · read-only
    public var purchaseVATCodeDescription: String? { row[ifPresent: 126] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 127] }

    /// `RecepientOfCommissions` · Edm.Boolean
    public var recepientOfCommissions: Bool? { row[ifPresent: 128] }

    /// `Reseller` · Edm.Guid
    public var reseller: UUID? { row[ifPresent: 129] }

    /// `ResellerCode` · Edm.String · read-only
    public var resellerCode: String? { row[ifPresent: 130] }

    /// `ResellerName` · Edm.String · read-only
    public var resellerName: String? { row[ifPresent: 131] }

    /// `RSIN` · Edm.String
    public var rsin: String? { row[ifPresent: 132] }

    /// `SalesCurrency` · Edm.String
    public var salesCurrency: String? { row[ifPresent: 133] }

    /// `SalesCurrencyDescription` · Edm.String · read-only
    public var salesCurrencyDescription: String? { row[ifPresent: 134] }

    /// `SalesVATCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 135] }

    /// `SalesVATCodeDescription` · Edm.String · read-only
    public var salesVATCodeDescription: String? { row[ifPresent: 136] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 137] }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[ifPresent: 138] }

    /// `SeparateInvPerProject` · Edm.Byte
    public var separateInvPerProject: UInt8 { row[139] }

    /// `SeparateInvPerSubscription` · Edm.Byte
    public var separateInvPerSubscription: AccountSubscriptionInvoicing { row[140] }

    /// `ShippingLeadDays` · Edm.Int32
    public var shippingLeadDays: Int32? { row[ifPresent: 141] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 142] }

    /// `ShowRemarkForSales` · Edm.Boolean
    public var showRemarkForSales: Bool? { row[ifPresent: 143] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 144] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 145] }

    /// `StateName` · Edm.String · read-only
    public var stateName: String? { row[ifPresent: 146] }

    /// `Status` · Edm.String
    public var status: AccountStatus? { row[ifPresent: 147] }

    /// `StatusSince` · Edm.DateTime · read-only
    public var statusSince: LocalDateTime? { row[ifPresent: 148] }

    /// `SalesTaxSchedule` · Edm.Guid
    public var salesTaxSchedule: UUID? { row[ifPresent: 149] }

    /// `SalesTaxScheduleCode` · Edm.String · read-only
    public var salesTaxScheduleCode: String? { row[ifPresent: 150] }

    /// `SalesTaxScheduleDescription` · Edm.String · read-only
    public var salesTaxScheduleDescription: String? { row[ifPresent: 151] }

    /// `TradeName` · Edm.String
    public var tradeName: String? { row[ifPresent: 152] }

    /// `Type` · Edm.String · read-only
    public var type: AccountType? { row[ifPresent: 153] }

    /// `UniqueTaxpayerReference` · Edm.String
    public var uniqueTaxpayerReference: String? { row[ifPresent: 154] }

    /// `VATLiability` · Edm.String
    public var vatLiability: String? { row[ifPresent: 155] }

    /// `VATNumber` · Edm.String
    public var vatNumber: String? { row[ifPresent: 156] }

    /// `Website` · Edm.String
    public var website: String? { row[ifPresent: 157] }

    /// `EORINumber` · Edm.String
    public var eoriNumber: String? { row[ifPresent: 158] }

    /// `AddressSource` · Edm.Byte · read-only
    public var addressSource: UInt8? { row[ifPresent: 159] }

    /// `Source` · Edm.Byte · read-only
    public var source: UInt8? { row[ifPresent: 160] }

    /// `PeppolIdentifierType` · Edm.Int32
    public var peppolIdentifierType: Int32? { row[ifPresent: 161] }

    /// `PeppolIdentifier` · Edm.String
    public var peppolIdentifier: String? { row[ifPresent: 162] }

    /// `BankAccounts` · expand with `expanding { $0.bankAccounts }` · read-only
    public var bankAccounts: Expanded<CRM.BankAccount> { row[163] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                   Guid!             key create update
      Accountant                           Guid              create update
      AccountManager                       Guid              create update
      AccountManagerFullName               String
      AccountManagerHID                    Int32
      ActivitySector                       Guid              create update
      ActivitySubSector                    Guid              create update
      AddressLine1                         String            create update
      AddressLine2                         String            create update
      AddressLine3                         String            create update
      Blocked                              Boolean           create update
      BRIN                                 Guid
      BSN                                  String            create update
      BusinessType                         Guid              create update
      CanDropShip                          Boolean           create update
      ChamberOfCommerce                    String            create update
      City                                 String            create update
      Classification                       String
      Classification1                      Guid              create update
      Classification2                      Guid              create update
      Classification3                      Guid              create update
      Classification4                      Guid              create update
      Classification5                      Guid              create update
      Classification6                      Guid              create update
      Classification7                      Guid              create update
      Classification8                      Guid              create update
      ClassificationDescription            String
      Code                                 String            create update padded(18)
      CodeAtSupplier                       String            create update
      CompanySize                          Guid              create update
      ConsolidationScenario                Byte              create update
      ControlledDate                       DateTime          create update
      Costcenter                           String
      CostcenterDescription                String
      CostPaid                             Byte!
      Country                              String            create update
      CountryName                          String
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      CreditLinePurchase                   Double            create update
      CreditLineSales                      Double            create update
      Currency                             String
      CustomField                          String
      CustomerSince                        DateTime
      DatevCreditorCode                    String            create update
      DatevDebtorCode                      String            create update
      DeliveryAdvice                       Byte              create update
      DiscountPurchase                     Double            create update
      DiscountSales                        Double            create update
      Division                             Int32
      Document                             Guid
      DunsNumber                           String
      Email                                String            create update
      EnableSalesPaymentLink               Boolean           create update
      EndDate                              DateTime          create update
      EstablishedDate                      DateTime          create update
      Fax                                  String            create update
      GLAccountPurchase                    Guid              create update
      GLAccountSales                       Guid              create update
      GLAP                                 Guid              create update
      GLAR                                 Guid              create update
      GlnNumber                            String            create update
      HasWithholdingTaxSales               Boolean           create update
      IgnoreDatevWarningMessage            Boolean!          create update
      IncotermAddressPurchase              String            create update
      IncotermCodePurchase                 String            create update
      IncotermVersionPurchase              Int16             create update
      IncotermAddressSales                 String            create update
      IncotermCodeSales                    String            create update
      IncotermVersionSales                 Int16             create update
      IntraStatArea                        String            create update
      IntraStatDeliveryTerm                String            create update
      IntraStatSystem                      String            create update
      IntraStatTransactionA                String            create update
      IntraStatTransactionB                String            create update
      IntraStatTransportMethod             String            create update
      InvoiceAccount                       Guid              create update
      InvoiceAccountCode                   String
      InvoiceAccountName                   String
      InvoiceAttachmentType                Int32             create update
      InvoicingMethod                      Int32             create update
      AutomaticProcessProposedEntry        Byte!             create update
      IsAccountant                         Byte!             create update
      IsAgency                             Byte!             create update
      IsAnonymised                         Byte!
      IsBank                               Boolean
      IsCompetitor                         Byte!             create update
      IsExtraDuty                          Boolean           create update
      IsMailing                            Byte!             create update
      IsMember                             Boolean
      IsPilot                              Boolean           create update
      IsPurchase                           Boolean
      IsReseller                           Boolean           create update
      IsSales                              Boolean
      IsSupplier                           Boolean           create update
      Language                             String            create update
      LanguageDescription                  String
      Latitude                             Double            create update
      LeadSource                           Guid              create update
      LeadPurpose                          Guid              create update
      LogoFileName                         String            create update
      LogoThumbnailUrl                     String
      LogoUrl                              String
      Logo                                 Binary            create update
      Longitude                            Double            create update
      MainContact                          Guid              create update
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      Name                                 String            create! update
      OINNumber                            String            create update
      Parent                               Guid              create update
      PaymentConditionPurchase             String            create update
      PaymentConditionPurchaseDescription  String
      PaymentConditionSales                String            create update
      PaymentConditionSalesDescription     String
      PayAsYouEarn                         String            create update
      Phone                                String            create update
      PhoneExtension                       String            create update
      Postcode                             String            create update
      PriceList                            Guid              create update
      PurchaseCurrency                     String            create update
      PurchaseCurrencyDescription          String
      PurchaseLeadDays                     Int32             create update
      PurchaseVATCode                      String            create update
      PurchaseVATCodeDescription           String
      Remarks                              String            create update
      RecepientOfCommissions               Boolean           create update
      Reseller                             Guid              create update
      ResellerCode                         String
      ResellerName                         String
      RSIN                                 String            create update
      SalesCurrency                        String            create update
      SalesCurrencyDescription             String
      SalesVATCode                         String            create update
      SalesVATCodeDescription              String
      SearchCode                           String            create update
      SecurityLevel                        Int32             create update
      SeparateInvPerProject                Byte!             create update
      SeparateInvPerSubscription           Byte!             create update
      ShippingLeadDays                     Int32             create update
      ShippingMethod                       Guid              create update
      ShowRemarkForSales                   Boolean           create update
      StartDate                            DateTime          create update
      State                                String            create update
      StateName                            String
      Status                               String            create update
      StatusSince                          DateTime
      SalesTaxSchedule                     Guid              create update
      SalesTaxScheduleCode                 String
      SalesTaxScheduleDescription          String
      TradeName                            String            create update
      Type                                 String
      UniqueTaxpayerReference              String            create update
      VATLiability                         String            create update
      VATNumber                            String            create update
      Website                              String            create update
      EORINumber                           String            create update
      AddressSource                        Byte
      Source                               Byte
      PeppolIdentifierType                 Int32             create update
      PeppolIdentifier                     String            create update
      BankAccounts                         CRM.BankAccount*
      """,
      related: { [CRM.BankAccount.table] })
  }
}

nonisolated extension CRM.Account {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<CRM.Account, UUID> { Property(0) }
    public var accountant: Property<CRM.Account, UUID?> { Property(1) }
    public var accountManager: Property<CRM.Account, UUID?> { Property(2) }
    public var accountManagerFullName: Property<CRM.Account, String?> { Property(3) }
    public var accountManagerHID: Property<CRM.Account, Int32?> { Property(4) }
    public var activitySector: Property<CRM.Account, UUID?> { Property(5) }
    public var activitySubSector: Property<CRM.Account, UUID?> { Property(6) }
    public var addressLine1: Property<CRM.Account, String?> { Property(7) }
    public var addressLine2: Property<CRM.Account, String?> { Property(8) }
    public var addressLine3: Property<CRM.Account, String?> { Property(9) }
    public var blocked: Property<CRM.Account, Bool?> { Property(10) }
    public var brin: Property<CRM.Account, UUID?> { Property(11) }
    public var bsn: Property<CRM.Account, String?> { Property(12) }
    public var businessType: Property<CRM.Account, UUID?> { Property(13) }
    public var canDropShip: Property<CRM.Account, Bool?> { Property(14) }
    public var chamberOfCommerce: Property<CRM.Account, String?> { Property(15) }
    public var city: Property<CRM.Account, String?> { Property(16) }
    public var classification: Property<CRM.Account, String?> { Property(17) }
    public var classification1: Property<CRM.Account, UUID?> { Property(18) }
    public var classification2: Property<CRM.Account, UUID?> { Property(19) }
    public var classification3: Property<CRM.Account, UUID?> { Property(20) }
    public var classification4: Property<CRM.Account, UUID?> { Property(21) }
    public var classification5: Property<CRM.Account, UUID?> { Property(22) }
    public var classification6: Property<CRM.Account, UUID?> { Property(23) }
    public var classification7: Property<CRM.Account, UUID?> { Property(24) }
    public var classification8: Property<CRM.Account, UUID?> { Property(25) }
    public var classificationDescription: Property<CRM.Account, String?> { Property(26) }
    public var code: Property<CRM.Account, PaddedCode?> { Property(27) }
    public var codeAtSupplier: Property<CRM.Account, String?> { Property(28) }
    public var companySize: Property<CRM.Account, UUID?> { Property(29) }
    public var consolidationScenario: Property<CRM.Account, AccountConsolidationScenario?> { Property(30) }
    public var controlledDate: Property<CRM.Account, LocalDateTime?> { Property(31) }
    public var costcenter: Property<CRM.Account, String?> { Property(32) }
    public var costcenterDescription: Property<CRM.Account, String?> { Property(33) }
    public var costPaid: Property<CRM.Account, UInt8> { Property(34) }
    public var country: Property<CRM.Account, String?> { Property(35) }
    public var countryName: Property<CRM.Account, String?> { Property(36) }
    public var created: Property<CRM.Account, LocalDateTime?> { Property(37) }
    public var creator: Property<CRM.Account, UUID?> { Property(38) }
    public var creatorFullName: Property<CRM.Account, String?> { Property(39) }
    public var creditLinePurchase: Property<CRM.Account, Decimal?> { Property(40) }
    public var creditLineSales: Property<CRM.Account, Decimal?> { Property(41) }
    public var currency: Property<CRM.Account, String?> { Property(42) }
    public var customField: Property<CRM.Account, String?> { Property(43) }
    public var customerSince: Property<CRM.Account, LocalDateTime?> { Property(44) }
    public var datevCreditorCode: Property<CRM.Account, String?> { Property(45) }
    public var datevDebtorCode: Property<CRM.Account, String?> { Property(46) }
    public var deliveryAdvice: Property<CRM.Account, AccountDeliveryAdvice?> { Property(47) }
    public var discountPurchase: Property<CRM.Account, Decimal?> { Property(48) }
    public var discountSales: Property<CRM.Account, Decimal?> { Property(49) }
    public var division: Property<CRM.Account, Int32?> { Property(50) }
    public var document: Property<CRM.Account, UUID?> { Property(51) }
    public var dunsNumber: Property<CRM.Account, String?> { Property(52) }
    public var email: Property<CRM.Account, String?> { Property(53) }
    public var enableSalesPaymentLink: Property<CRM.Account, Bool?> { Property(54) }
    public var endDate: Property<CRM.Account, LocalDateTime?> { Property(55) }
    public var establishedDate: Property<CRM.Account, LocalDateTime?> { Property(56) }
    public var fax: Property<CRM.Account, String?> { Property(57) }
    public var glAccountPurchase: Property<CRM.Account, UUID?> { Property(58) }
    public var glAccountSales: Property<CRM.Account, UUID?> { Property(59) }
    public var glAP: Property<CRM.Account, UUID?> { Property(60) }
    public var glAR: Property<CRM.Account, UUID?> { Property(61) }
    public var glnNumber: Property<CRM.Account, String?> { Property(62) }
    public var hasWithholdingTaxSales: Property<CRM.Account, Bool?> { Property(63) }
    public var ignoreDatevWarningMessage: Property<CRM.Account, Bool> { Property(64) }
    public var incotermAddressPurchase: Property<CRM.Account, String?> { Property(65) }
    public var incotermCodePurchase: Property<CRM.Account, String?> { Property(66) }
    public var incotermVersionPurchase: Property<CRM.Account, IncotermVersion?> { Property(67) }
    public var incotermAddressSales: Property<CRM.Account, String?> { Property(68) }
    public var incotermCodeSales: Property<CRM.Account, String?> { Property(69) }
    public var incotermVersionSales: Property<CRM.Account, IncotermVersion?> { Property(70) }
    public var intraStatArea: Property<CRM.Account, String?> { Property(71) }
    public var intraStatDeliveryTerm: Property<CRM.Account, String?> { Property(72) }
    public var intraStatSystem: Property<CRM.Account, String?> { Property(73) }
    public var intraStatTransactionA: Property<CRM.Account, String?> { Property(74) }
    public var intraStatTransactionB: Property<CRM.Account, String?> { Property(75) }
    public var intraStatTransportMethod: Property<CRM.Account, String?> { Property(76) }
    public var invoiceAccount: Property<CRM.Account, UUID?> { Property(77) }
    public var invoiceAccountCode: Property<CRM.Account, String?> { Property(78) }
    public var invoiceAccountName: Property<CRM.Account, String?> { Property(79) }
    public var invoiceAttachmentType: Property<CRM.Account, AccountInvoiceAttachmentType?> { Property(80) }
    public var invoicingMethod: Property<CRM.Account, AccountInvoicingMethod?> { Property(81) }
    public var automaticProcessProposedEntry: Property<CRM.Account, UInt8> { Property(82) }
    public var isAccountant: Property<CRM.Account, AccountantStatus> { Property(83) }
    public var isAgency: Property<CRM.Account, UInt8> { Property(84) }
    public var isAnonymised: Property<CRM.Account, UInt8> { Property(85) }
    public var isBank: Property<CRM.Account, Bool?> { Property(86) }
    public var isCompetitor: Property<CRM.Account, UInt8> { Property(87) }
    public var isExtraDuty: Property<CRM.Account, Bool?> { Property(88) }
    public var isMailing: Property<CRM.Account, UInt8> { Property(89) }
    public var isMember: Property<CRM.Account, Bool?> { Property(90) }
    public var isPilot: Property<CRM.Account, Bool?> { Property(91) }
    public var isPurchase: Property<CRM.Account, Bool?> { Property(92) }
    public var isReseller: Property<CRM.Account, Bool?> { Property(93) }
    public var isSales: Property<CRM.Account, Bool?> { Property(94) }
    public var isSupplier: Property<CRM.Account, Bool?> { Property(95) }
    public var language: Property<CRM.Account, String?> { Property(96) }
    public var languageDescription: Property<CRM.Account, String?> { Property(97) }
    public var latitude: Property<CRM.Account, Decimal?> { Property(98) }
    public var leadSource: Property<CRM.Account, UUID?> { Property(99) }
    public var leadPurpose: Property<CRM.Account, UUID?> { Property(100) }
    public var logoFileName: Property<CRM.Account, String?> { Property(101) }
    public var logoThumbnailURL: Property<CRM.Account, String?> { Property(102) }
    public var logoURL: Property<CRM.Account, String?> { Property(103) }
    public var logo: Property<CRM.Account, Data?> { Property(104) }
    public var longitude: Property<CRM.Account, Decimal?> { Property(105) }
    public var mainContact: Property<CRM.Account, UUID?> { Property(106) }
    public var modified: Property<CRM.Account, LocalDateTime?> { Property(107) }
    public var modifier: Property<CRM.Account, UUID?> { Property(108) }
    public var modifierFullName: Property<CRM.Account, String?> { Property(109) }
    public var name: Property<CRM.Account, String?> { Property(110) }
    public var oinNumber: Property<CRM.Account, String?> { Property(111) }
    public var parent: Property<CRM.Account, UUID?> { Property(112) }
    public var paymentConditionPurchase: Property<CRM.Account, String?> { Property(113) }
    public var paymentConditionPurchaseDescription: Property<CRM.Account, String?> { Property(114) }
    public var paymentConditionSales: Property<CRM.Account, String?> { Property(115) }
    public var paymentConditionSalesDescription: Property<CRM.Account, String?> { Property(116) }
    public var payAsYouEarn: Property<CRM.Account, String?> { Property(117) }
    public var phone: Property<CRM.Account, String?> { Property(118) }
    public var phoneExtension: Property<CRM.Account, String?> { Property(119) }
    public var postcode: Property<CRM.Account, String?> { Property(120) }
    public var priceList: Property<CRM.Account, UUID?> { Property(121) }
    public var purchaseCurrency: Property<CRM.Account, String?> { Property(122) }
    public var purchaseCurrencyDescription: Property<CRM.Account, String?> { Property(123) }
    public var purchaseLeadDays: Property<CRM.Account, Int32?> { Property(124) }
    public var purchaseVATCode: Property<CRM.Account, String?> { Property(125) }
    public var purchaseVATCodeDescription: Property<CRM.Account, String?> { Property(126) }
    public var remarks: Property<CRM.Account, String?> { Property(127) }
    public var recepientOfCommissions: Property<CRM.Account, Bool?> { Property(128) }
    public var reseller: Property<CRM.Account, UUID?> { Property(129) }
    public var resellerCode: Property<CRM.Account, String?> { Property(130) }
    public var resellerName: Property<CRM.Account, String?> { Property(131) }
    public var rsin: Property<CRM.Account, String?> { Property(132) }
    public var salesCurrency: Property<CRM.Account, String?> { Property(133) }
    public var salesCurrencyDescription: Property<CRM.Account, String?> { Property(134) }
    public var salesVATCode: Property<CRM.Account, String?> { Property(135) }
    public var salesVATCodeDescription: Property<CRM.Account, String?> { Property(136) }
    public var searchCode: Property<CRM.Account, String?> { Property(137) }
    public var securityLevel: Property<CRM.Account, Int32?> { Property(138) }
    public var separateInvPerProject: Property<CRM.Account, UInt8> { Property(139) }
    public var separateInvPerSubscription: Property<CRM.Account, AccountSubscriptionInvoicing> { Property(140) }
    public var shippingLeadDays: Property<CRM.Account, Int32?> { Property(141) }
    public var shippingMethod: Property<CRM.Account, UUID?> { Property(142) }
    public var showRemarkForSales: Property<CRM.Account, Bool?> { Property(143) }
    public var startDate: Property<CRM.Account, LocalDateTime?> { Property(144) }
    public var state: Property<CRM.Account, String?> { Property(145) }
    public var stateName: Property<CRM.Account, String?> { Property(146) }
    public var status: Property<CRM.Account, AccountStatus?> { Property(147) }
    public var statusSince: Property<CRM.Account, LocalDateTime?> { Property(148) }
    public var salesTaxSchedule: Property<CRM.Account, UUID?> { Property(149) }
    public var salesTaxScheduleCode: Property<CRM.Account, String?> { Property(150) }
    public var salesTaxScheduleDescription: Property<CRM.Account, String?> { Property(151) }
    public var tradeName: Property<CRM.Account, String?> { Property(152) }
    public var type: Property<CRM.Account, AccountType?> { Property(153) }
    public var uniqueTaxpayerReference: Property<CRM.Account, String?> { Property(154) }
    public var vatLiability: Property<CRM.Account, String?> { Property(155) }
    public var vatNumber: Property<CRM.Account, String?> { Property(156) }
    public var website: Property<CRM.Account, String?> { Property(157) }
    public var eoriNumber: Property<CRM.Account, String?> { Property(158) }
    public var addressSource: Property<CRM.Account, UInt8?> { Property(159) }
    public var source: Property<CRM.Account, UInt8?> { Property(160) }
    public var peppolIdentifierType: Property<CRM.Account, Int32?> { Property(161) }
    public var peppolIdentifier: Property<CRM.Account, String?> { Property(162) }
    public var bankAccounts: Navigation<CRM.Account, CRM.BankAccount> { Navigation(163) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var accountant: WritableProperty<UUID> { WritableProperty(1) }
    public var accountManager: WritableProperty<UUID> { WritableProperty(2) }
    public var activitySector: WritableProperty<UUID> { WritableProperty(5) }
    public var activitySubSector: WritableProperty<UUID> { WritableProperty(6) }
    public var addressLine1: WritableProperty<String> { WritableProperty(7) }
    public var addressLine2: WritableProperty<String> { WritableProperty(8) }
    public var addressLine3: WritableProperty<String> { WritableProperty(9) }
    public var blocked: WritableProperty<Bool> { WritableProperty(10) }
    public var bsn: WritableProperty<String> { WritableProperty(12) }
    public var businessType: WritableProperty<UUID> { WritableProperty(13) }
    public var canDropShip: WritableProperty<Bool> { WritableProperty(14) }
    public var chamberOfCommerce: WritableProperty<String> { WritableProperty(15) }
    public var city: WritableProperty<String> { WritableProperty(16) }
    public var classification1: WritableProperty<UUID> { WritableProperty(18) }
    public var classification2: WritableProperty<UUID> { WritableProperty(19) }
    public var classification3: WritableProperty<UUID> { WritableProperty(20) }
    public var classification4: WritableProperty<UUID> { WritableProperty(21) }
    public var classification5: WritableProperty<UUID> { WritableProperty(22) }
    public var classification6: WritableProperty<UUID> { WritableProperty(23) }
    public var classification7: WritableProperty<UUID> { WritableProperty(24) }
    public var classification8: WritableProperty<UUID> { WritableProperty(25) }
    public var code: WritableProperty<PaddedCode> { WritableProperty(27) }
    public var codeAtSupplier: WritableProperty<String> { WritableProperty(28) }
    public var companySize: WritableProperty<UUID> { WritableProperty(29) }
    public var consolidationScenario: WritableProperty<AccountConsolidationScenario> { WritableProperty(30) }
    public var controlledDate: WritableProperty<LocalDateTime> { WritableProperty(31) }
    public var country: WritableProperty<String> { WritableProperty(35) }
    public var creditLinePurchase: WritableProperty<Decimal> { WritableProperty(40) }
    public var creditLineSales: WritableProperty<Decimal> { WritableProperty(41) }
    public var datevCreditorCode: WritableProperty<String> { WritableProperty(45) }
    public var datevDebtorCode: WritableProperty<String> { WritableProperty(46) }
    public var deliveryAdvice: WritableProperty<AccountDeliveryAdvice> { WritableProperty(47) }
    public var discountPurchase: WritableProperty<Decimal> { WritableProperty(48) }
    public var discountSales: WritableProperty<Decimal> { WritableProperty(49) }
    public var email: WritableProperty<String> { WritableProperty(53) }
    public var enableSalesPaymentLink: WritableProperty<Bool> { WritableProperty(54) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(55) }
    public var establishedDate: WritableProperty<LocalDateTime> { WritableProperty(56) }
    public var fax: WritableProperty<String> { WritableProperty(57) }
    public var glAccountPurchase: WritableProperty<UUID> { WritableProperty(58) }
    public var glAccountSales: WritableProperty<UUID> { WritableProperty(59) }
    public var glAP: WritableProperty<UUID> { WritableProperty(60) }
    public var glAR: WritableProperty<UUID> { WritableProperty(61) }
    public var glnNumber: WritableProperty<String> { WritableProperty(62) }
    public var hasWithholdingTaxSales: WritableProperty<Bool> { WritableProperty(63) }
    public var ignoreDatevWarningMessage: WritableProperty<Bool> { WritableProperty(64) }
    public var incotermAddressPurchase: WritableProperty<String> { WritableProperty(65) }
    public var incotermCodePurchase: WritableProperty<String> { WritableProperty(66) }
    public var incotermVersionPurchase: WritableProperty<IncotermVersion> { WritableProperty(67) }
    public var incotermAddressSales: WritableProperty<String> { WritableProperty(68) }
    public var incotermCodeSales: WritableProperty<String> { WritableProperty(69) }
    public var incotermVersionSales: WritableProperty<IncotermVersion> { WritableProperty(70) }
    public var intraStatArea: WritableProperty<String> { WritableProperty(71) }
    public var intraStatDeliveryTerm: WritableProperty<String> { WritableProperty(72) }
    public var intraStatSystem: WritableProperty<String> { WritableProperty(73) }
    public var intraStatTransactionA: WritableProperty<String> { WritableProperty(74) }
    public var intraStatTransactionB: WritableProperty<String> { WritableProperty(75) }
    public var intraStatTransportMethod: WritableProperty<String> { WritableProperty(76) }
    public var invoiceAccount: WritableProperty<UUID> { WritableProperty(77) }
    public var invoiceAttachmentType: WritableProperty<AccountInvoiceAttachmentType> { WritableProperty(80) }
    public var invoicingMethod: WritableProperty<AccountInvoicingMethod> { WritableProperty(81) }
    public var automaticProcessProposedEntry: WritableProperty<UInt8> { WritableProperty(82) }
    public var isAccountant: WritableProperty<AccountantStatus> { WritableProperty(83) }
    public var isAgency: WritableProperty<UInt8> { WritableProperty(84) }
    public var isCompetitor: WritableProperty<UInt8> { WritableProperty(87) }
    public var isExtraDuty: WritableProperty<Bool> { WritableProperty(88) }
    public var isMailing: WritableProperty<UInt8> { WritableProperty(89) }
    public var isPilot: WritableProperty<Bool> { WritableProperty(91) }
    public var isReseller: WritableProperty<Bool> { WritableProperty(93) }
    public var isSupplier: WritableProperty<Bool> { WritableProperty(95) }
    public var language: WritableProperty<String> { WritableProperty(96) }
    public var latitude: WritableProperty<Decimal> { WritableProperty(98) }
    public var leadSource: WritableProperty<UUID> { WritableProperty(99) }
    public var leadPurpose: WritableProperty<UUID> { WritableProperty(100) }
    public var logoFileName: WritableProperty<String> { WritableProperty(101) }
    public var logo: WritableProperty<Data> { WritableProperty(104) }
    public var longitude: WritableProperty<Decimal> { WritableProperty(105) }
    public var mainContact: WritableProperty<UUID> { WritableProperty(106) }
    public var name: WritableProperty<String> { WritableProperty(110) }
    public var oinNumber: WritableProperty<String> { WritableProperty(111) }
    public var parent: WritableProperty<UUID> { WritableProperty(112) }
    public var paymentConditionPurchase: WritableProperty<String> { WritableProperty(113) }
    public var paymentConditionSales: WritableProperty<String> { WritableProperty(115) }
    public var payAsYouEarn: WritableProperty<String> { WritableProperty(117) }
    public var phone: WritableProperty<String> { WritableProperty(118) }
    public var phoneExtension: WritableProperty<String> { WritableProperty(119) }
    public var postcode: WritableProperty<String> { WritableProperty(120) }
    public var priceList: WritableProperty<UUID> { WritableProperty(121) }
    public var purchaseCurrency: WritableProperty<String> { WritableProperty(122) }
    public var purchaseLeadDays: WritableProperty<Int32> { WritableProperty(124) }
    public var purchaseVATCode: WritableProperty<String> { WritableProperty(125) }
    public var remarks: WritableProperty<String> { WritableProperty(127) }
    public var recepientOfCommissions: WritableProperty<Bool> { WritableProperty(128) }
    public var reseller: WritableProperty<UUID> { WritableProperty(129) }
    public var rsin: WritableProperty<String> { WritableProperty(132) }
    public var salesCurrency: WritableProperty<String> { WritableProperty(133) }
    public var salesVATCode: WritableProperty<String> { WritableProperty(135) }
    public var searchCode: WritableProperty<String> { WritableProperty(137) }
    public var securityLevel: WritableProperty<Int32> { WritableProperty(138) }
    public var separateInvPerProject: WritableProperty<UInt8> { WritableProperty(139) }
    public var separateInvPerSubscription: WritableProperty<AccountSubscriptionInvoicing> { WritableProperty(140) }
    public var shippingLeadDays: WritableProperty<Int32> { WritableProperty(141) }
    public var shippingMethod: WritableProperty<UUID> { WritableProperty(142) }
    public var showRemarkForSales: WritableProperty<Bool> { WritableProperty(143) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(144) }
    public var state: WritableProperty<String> { WritableProperty(145) }
    public var status: WritableProperty<AccountStatus> { WritableProperty(147) }
    public var salesTaxSchedule: WritableProperty<UUID> { WritableProperty(149) }
    public var tradeName: WritableProperty<String> { WritableProperty(152) }
    public var uniqueTaxpayerReference: WritableProperty<String> { WritableProperty(154) }
    public var vatLiability: WritableProperty<String> { WritableProperty(155) }
    public var vatNumber: WritableProperty<String> { WritableProperty(156) }
    public var website: WritableProperty<String> { WritableProperty(157) }
    public var eoriNumber: WritableProperty<String> { WritableProperty(158) }
    public var peppolIdentifierType: WritableProperty<Int32> { WritableProperty(161) }
    public var peppolIdentifier: WritableProperty<String> { WritableProperty(162) }
  }
}
