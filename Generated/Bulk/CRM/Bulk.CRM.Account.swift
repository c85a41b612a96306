// exact-online-generator 0.1.0 · services/bulk/CRM.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.CRM {
  /// `bulk/CRM/Accounts` · read · 1000 rows a page · `$select` required · permission "Crm accounts"
  nonisolated public struct Account: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

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

    /// `IgnoreDatevWarningMessage` · Edm.Boolean
    public var ignoreDatevWarningMessage: Bool { row[67] }

    /// `IncotermAddressPurchase` · Edm.String
    public var incotermAddressPurchase: String? { row[ifPresent: 68] }

    /// `IncotermAddressSales` · Edm.String
    public var incotermAddressSales: String? { row[ifPresent: 69] }

    /// `IncotermCodePurchase` · Edm.String
    public var incotermCodePurchase: String? { row[ifPresent: 70] }

    /// `IncotermCodeSales` · Edm.String
    public var incotermCodeSales: String? { row[ifPresent: 71] }

    /// `IncotermVersionPurchase` · Edm.Int16
    public var incotermVersionPurchase: IncotermVersion? { row[ifPresent: 72] }

    /// `IncotermVersionSales` · Edm.Int16
    public var incotermVersionSales: IncotermVersion? { row[ifPresent: 73] }

    /// `IntraStatArea` · Edm.String
    public var intraStatArea: String? { row[ifPresent: 74] }

    /// `IntraStatDeliveryTerm` · Edm.String
    public var intraStatDeliveryTerm: String? { row[ifPresent: 75] }

    /// `IntraStatSystem` · Edm.String
    public var intraStatSystem: String? { row[ifPresent: 76] }

    /// `IntraStatTransactionA` · Edm.String
    public var intraStatTransactionA: String? { row[ifPresent: 77] }

    /// `IntraStatTransactionB` · Edm.String
    public var intraStatTransactionB: String? { row[ifPresent: 78] }

    /// `IntraStatTransportMethod` · Edm.String
    public var intraStatTransportMethod: String? { row[ifPresent: 79] }

    /// `InvoiceAccount` · Edm.Guid
    public var invoiceAccount: UUID? { row[ifPresent: 80] }

    /// `InvoiceAccountCode` · Edm.String
    public var invoiceAccountCode: String? { row[ifPresent: 81] }

    /// `InvoiceAccountName` · Edm.String
    public var invoiceAccountName: String? { row[ifPresent: 82] }

    /// `InvoiceAttachmentType` · Edm.Int32
    public var invoiceAttachmentType: AccountInvoiceAttachmentType? { row[ifPresent: 83] }

    /// `InvoicingMethod` · Edm.Int32
    public var invoicingMethod: AccountInvoicingMethod? { row[ifPresent: 84] }

    /// `IsAccountant` · Edm.Byte
    public var isAccountant: AccountantStatus { row[85] }

    /// `IsAgency` · Edm.Byte
    public var isAgency: UInt8 { row[86] }

    /// `IsAnonymised` · Edm.Byte
    public var isAnonymised: UInt8 { row[87] }

    /// `IsBank` · Edm.Boolean
    public var isBank: Bool? { row[ifPresent: 88] }

    /// `IsCompetitor` · Edm.Byte
    public var isCompetitor: UInt8 { row[89] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[ifPresent: 90] }

    /// `IsMailing` · Edm.Byte
    public var isMailing: UInt8 { row[91] }

    /// `IsMember` · Edm.Boolean
    public var isMember: Bool? { row[ifPresent: 92] }

    /// `IsPilot` · Edm.Boolean
    public var isPilot: Bool? { row[ifPresent: 93] }

    /// `IsPurchase` · Edm.Boolean
    public var isPurchase: Bool? { row[ifPresent: 94] }

    /// `IsReseller` · Edm.Boolean
    public var isReseller: Bool? { row[ifPresent: 95] }

    /// `IsSales` · Edm.Boolean
    public var isSales: Bool? { row[ifPresent: 96] }

    /// `IsSupplier` · Edm.Boolean
    public var isSupplier: Bool? { row[ifPresent: 97] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 98] }

    /// `LanguageDescription` · Edm.String
    public var languageDescription: String? { row[ifPresent: 99] }

    /// `Latitude` · Edm.Double
    public var latitude: Decimal? { row[ifPresent: 100] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[ifPresent: 101] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 102] }

    /// `Logo` · Edm.Binary
    public var logo: Data? { row[ifPresent: 103] }

    /// `LogoFileName` · Edm.String
    public var logoFileName: String? { row[ifPresent: 104] }

    /// `LogoThumbnailUrl` · Edm.String
    public var logoThumbnailURL: String? { row[ifPresent: 105] }

    /// `LogoUrl` · Edm.String
    public var logoURL: String? { row[ifPresent: 106] }

    /// `Longitude` · Edm.Double
    public var longitude: Decimal? { row[ifPresent: 107] }

    /// `MainContact` · Edm.Guid
    public var mainContact: UUID? { row[ifPresent: 108] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 109] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 110] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 111] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 112] }

    /// `OINNumber` · Edm.String
    public var oinNumber: String? { row[ifPresent: 113] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[ifPresent: 114] }

    /// `PayAsYouEarn` · Edm.String
    public var payAsYouEarn: String? { row[ifPresent: 115] }

    /// `PaymentConditionPurchase` · Edm.String
    public var paymentConditionPurchase: String? { row[ifPresent: 116] }

    /// `PaymentConditionPurchaseDescription` · Edm.String
    public var paymentConditionPurchaseDescription: String? { row[ifPresent: 117] }

    /// `PaymentConditionSales` · Edm.String
    public var paymentConditionSales: String? { row[ifPresent: 118] }

    /// `PaymentConditionSalesDescription` · Edm.String
    public var paymentConditionSalesDescription: String? { row[ifPresent: 119] }

    /// `PeppolIdentifier` · Edm.String
    public var peppolIdentifier: String? { row[ifPresent: 120] }

    /// `PeppolIdentifierType` · Edm.Int32
    public var peppolIdentifierType: Int32? { row[ifPresent: 121] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 122] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 123] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 124] }

    /// `PriceList` · Edm.Guid
    public var priceList: UUID? { row[ifPresent: 125] }

    /// `PurchaseCurrency` · Edm.String
    public var purchaseCurrency: String? { row[ifPresent: 126] }

    /// `PurchaseCurrencyDescription` · Edm.String
    public var purchaseCurrencyDescription: String? { row[ifPresent: 127] }

    /// `PurchaseLeadDays` · Edm.Int32
    public var purchaseLeadDays: Int32? { row[ifPresent: 128] }

    /// `PurchaseVATCode` · Edm.String
    public var purchaseVATCode: String? { row[ifPresent: 129] }

    /// `PurchaseVATCodeDescription` · Edm.String
    public var purchaseVATCodeDescription: String? { row[ifPresent: 130] }

    /// `RecepientOfCommissions` · Edm.Boolean
    public var recepientOfCommissions: Bool? { row[ifPresent: 131] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[ifPresent: 132] }

    /// `Reseller` · Edm.Guid
    public var reseller: UUID? { row[ifPresent: 133] }

    /// `ResellerCode` · Edm.String
    public var resellerCode: String? { row[ifPresent: 134] }

    /// `ResellerName` · Edm.String
    public var resellerName: String? { row[ifPresent: 135] }

    /// `RSIN` · Edm.String
    public var rsin: String? { row[ifPresent: 136] }

    /// `SalesCurrency` · Edm.String
    public var salesCurrency: String? { row[ifPresent: 137] }

    /// `SalesCurrencyDescription` · Edm.String
    public var salesCurrencyDescription: String? { row[ifPresent: 138] }

    /// `SalesTaxSchedule` · Edm.Guid
    public var salesTaxSchedule: UUID? { row[ifPresent: 139] }

    /// `SalesTaxScheduleCode` · Edm.String
    public var salesTaxScheduleCode: String? { row[ifPresent: 140] }

    /// `SalesTaxScheduleDescription` · Edm.String
    public var salesTaxScheduleDescription: String? { row[ifPresent: 141] }

    /// `SalesVATCode` · Edm.String
    public var salesVATCode: String? { row[ifPresent: 142] }

    /// `SalesVATCodeDescription` · Edm.String
    public var salesVATCodeDescription: String? { row[ifPresent: 143] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[ifPresent: 144] }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[ifPresent: 145] }

    /// `SeparateInvPerProject` · Edm.Byte
    public var separateInvPerProject: UInt8 { row[146] }

    /// `SeparateInvPerSubscription` · Edm.Byte
    public var separateInvPerSubscription: AccountSubscriptionInvoicing { row[147] }

    /// `ShippingLeadDays` · Edm.Int32
    public var shippingLeadDays: Int32? { row[ifPresent: 148] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[ifPresent: 149] }

    /// `ShowRemarkForSales` · Edm.Boolean
    public var showRemarkForSales: Bool? { row[ifPresent: 150] }

    /// `Source` · Edm.Byte
    public var source: UInt8? { row[ifPresent: 151] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 152] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 153] }

    /// `StateName` · Edm.String
    public var stateName: String? { row[ifPresent: 154] }

    /// `Status` · Edm.String
    public var status: AccountStatus? { row[ifPresent: 155] }

    /// `StatusSince` · Edm.DateTime
    public var statusSince: LocalDateTime? { row[ifPresent: 156] }

    /// `TradeName` · Edm.String
    public var tradeName: String? { row[ifPresent: 157] }

    /// `Type` · Edm.String
    public var type: AccountType? { row[ifPresent: 158] }

    /// `UniqueTaxpayerReference` · Edm.String
    public var uniqueTaxpayerReference: String? { row[ifPresent: 159] }

    /// `VATLiability` · Edm.String
    public var vatLiability: String? { row[ifPresent: 160] }

    /// `VATNumber` · Edm.String
    public var vatNumber: String? { row[ifPresent: 161] }

    /// `Website` · Edm.String
    public var website: String? { row[ifPresent: 162] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                   Guid!     key
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

nonisolated extension Bulk.CRM.Account {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.CRM.Account, UUID> { Property(0) }
    public var accountant: Property<Bulk.CRM.Account, UUID?> { Property(1) }
    public var accountManager: Property<Bulk.CRM.Account, UUID?> { Property(2) }
    public var accountManagerFullName: Property<Bulk.CRM.Account, String?> { Property(3) }
    public var accountManagerHID: Property<Bulk.CRM.Account, Int32?> { Property(4) }
    public var activitySector: Property<Bulk.CRM.Account, UUID?> { Property(5) }
    public var activitySubSector: Property<Bulk.CRM.Account, UUID?> { Property(6) }
    public var addressLine1: Property<Bulk.CRM.Account, String?> { Property(7) }
    public var addressLine2: Property<Bulk.CRM.Account, String?> { Property(8) }
    public var addressLine3: Property<Bulk.CRM.Account, String?> { Property(9) }
    public var addressSource: Property<Bulk.CRM.Account, UInt8?> { Property(10) }
    public var automaticProcessProposedEntry: Property<Bulk.CRM.Account, UInt8> { Property(11) }
    public var blocked: Property<Bulk.CRM.Account, Bool?> { Property(12) }
    public var brin: Property<Bulk.CRM.Account, UUID?> { Property(13) }
    public var bsn: Property<Bulk.CRM.Account, String?> { Property(14) }
    public var businessType: Property<Bulk.CRM.Account, UUID?> { Property(15) }
    public var canDropShip: Property<Bulk.CRM.Account, Bool?> { Property(16) }
    public var chamberOfCommerce: Property<Bulk.CRM.Account, String?> { Property(17) }
    public var city: Property<Bulk.CRM.Account, String?> { Property(18) }
    public var classification: Property<Bulk.CRM.Account, String?> { Property(19) }
    public var classification1: Property<Bulk.CRM.Account, UUID?> { Property(20) }
    public var classification2: Property<Bulk.CRM.Account, UUID?> { Property(21) }
    public var classification3: Property<Bulk.CRM.Account, UUID?> { Property(22) }
    public var classification4: Property<Bulk.CRM.Account, UUID?> { Property(23) }
    public var classification5: Property<Bulk.CRM.Account, UUID?> { Property(24) }
    public var classification6: Property<Bulk.CRM.Account, UUID?> { Property(25) }
    public var classification7: Property<Bulk.CRM.Account, UUID?> { Property(26) }
    public var classification8: Property<Bulk.CRM.Account, UUID?> { Property(27) }
    public var classificationDescription: Property<Bulk.CRM.Account, String?> { Property(28) }
    public var code: Property<Bulk.CRM.Account, PaddedCode?> { Property(29) }
    public var codeAtSupplier: Property<Bulk.CRM.Account, String?> { Property(30) }
    public var companySize: Property<Bulk.CRM.Account, UUID?> { Property(31) }
    public var consolidationScenario: Property<Bulk.CRM.Account, AccountConsolidationScenario?> { Property(32) }
    public var controlledDate: Property<Bulk.CRM.Account, LocalDateTime?> { Property(33) }
    public var costcenter: Property<Bulk.CRM.Account, String?> { Property(34) }
    public var costcenterDescription: Property<Bulk.CRM.Account, String?> { Property(35) }
    public var costPaid: Property<Bulk.CRM.Account, UInt8> { Property(36) }
    public var country: Property<Bulk.CRM.Account, String?> { Property(37) }
    public var countryName: Property<Bulk.CRM.Account, String?> { Property(38) }
    public var created: Property<Bulk.CRM.Account, LocalDateTime?> { Property(39) }
    public var creator: Property<Bulk.CRM.Account, UUID?> { Property(40) }
    public var creatorFullName: Property<Bulk.CRM.Account, String?> { Property(41) }
    public var creditLinePurchase: Property<Bulk.CRM.Account, Decimal?> { Property(42) }
    public var creditLineSales: Property<Bulk.CRM.Account, Decimal?> { Property(43) }
    public var currency: Property<Bulk.CRM.Account, String?> { Property(44) }
    public var customerSince: Property<Bulk.CRM.Account, LocalDateTime?> { Property(45) }
    public var customField: Property<Bulk.CRM.Account, String?> { Property(46) }
    public var datevCreditorCode: Property<Bulk.CRM.Account, String?> { Property(47) }
    public var datevDebtorCode: Property<Bulk.CRM.Account, String?> { Property(48) }
    public var deliveryAdvice: Property<Bulk.CRM.Account, AccountDeliveryAdvice?> { Property(49) }
    public var discountPurchase: Property<Bulk.CRM.Account, Decimal?> { Property(50) }
    public var discountSales: Property<Bulk.CRM.Account, Decimal?> { Property(51) }
    public var division: Property<Bulk.CRM.Account, Int32?> { Property(52) }
    public var document: Property<Bulk.CRM.Account, UUID?> { Property(53) }
    public var dunsNumber: Property<Bulk.CRM.Account, String?> { Property(54) }
    public var email: Property<Bulk.CRM.Account, String?> { Property(55) }
    public var enableSalesPaymentLink: Property<Bulk.CRM.Account, Bool?> { Property(56) }
    public var endDate: Property<Bulk.CRM.Account, LocalDateTime?> { Property(57) }
    public var eoriNumber: Property<Bulk.CRM.Account, String?> { Property(58) }
    public var establishedDate: Property<Bulk.CRM.Account, LocalDateTime?> { Property(59) }
    public var fax: Property<Bulk.CRM.Account, String?> { Property(60) }
    public var glAccountPurchase: Property<Bulk.CRM.Account, UUID?> { Property(61) }
    public var glAccountSales: Property<Bulk.CRM.Account, UUID?> { Property(62) }
    public var glAP: Property<Bulk.CRM.Account, UUID?> { Property(63) }
    public var glAR: Property<Bulk.CRM.Account, UUID?> { Property(64) }
    public var glnNumber: Property<Bulk.CRM.Account, String?> { Property(65) }
    public var hasWithholdingTaxSales: Property<Bulk.CRM.Account, Bool?> { Property(66) }
    public var ignoreDatevWarningMessage: Property<Bulk.CRM.Account, Bool> { Property(67) }
    public var incotermAddressPurchase: Property<Bulk.CRM.Account, String?> { Property(68) }
    public var incotermAddressSales: Property<Bulk.CRM.Account, String?> { Property(69) }
    public var incotermCodePurchase: Property<Bulk.CRM.Account, String?> { Property(70) }
    public var incotermCodeSales: Property<Bulk.CRM.Account, String?> { Property(71) }
    public var incotermVersionPurchase: Property<Bulk.CRM.Account, IncotermVersion?> { Property(72) }
    public var incotermVersionSales: Property<Bulk.CRM.Account, IncotermVersion?> { Property(73) }
    public var intraStatArea: Property<Bulk.CRM.Account, String?> { Property(74) }
    public var intraStatDeliveryTerm: Property<Bulk.CRM.Account, String?> { Property(75) }
    public var intraStatSystem: Property<Bulk.CRM.Account, String?> { Property(76) }
    public var intraStatTransactionA: Property<Bulk.CRM.Account, String?> { Property(77) }
    public var intraStatTransactionB: Property<Bulk.CRM.Account, String?> { Property(78) }
    public var intraStatTransportMethod: Property<Bulk.CRM.Account, String?> { Property(79) }
    public var invoiceAccount: Property<Bulk.CRM.Account, UUID?> { Property(80) }
    public var invoiceAccountCode: Property<Bulk.CRM.Account, String?> { Property(81) }
    public var invoiceAccountName: Property<Bulk.CRM.Account, String?> { Property(82) }
    public var invoiceAttachmentType: Property<Bulk.CRM.Account, AccountInvoiceAttachmentType?> { Property(83) }
    public var invoicingMethod: Property<Bulk.CRM.Account, AccountInvoicingMethod?> { Property(84) }
    public var isAccountant: Property<Bulk.CRM.Account, AccountantStatus> { Property(85) }
    public var isAgency: Property<Bulk.CRM.Account, UInt8> { Property(86) }
    public var isAnonymised: Property<Bulk.CRM.Account, UInt8> { Property(87) }
    public var isBank: Property<Bulk.CRM.Account, Bool?> { Property(88) }
    public var isCompetitor: Property<Bulk.CRM.Account, UInt8> { Property(89) }
    public var isExtraDuty: Property<Bulk.CRM.Account, Bool?> { Property(90) }
    public var isMailing: Property<Bulk.CRM.Account, UInt8> { Property(91) }
    public var isMember: Property<Bulk.CRM.Account, Bool?> { Property(92) }
    public var isPilot: Property<Bulk.CRM.Account, Bool?> { Property(93) }
    public var isPurchase: Property<Bulk.CRM.Account, Bool?> { Property(94) }
    public var isReseller: Property<Bulk.CRM.Account, Bool?> { Property(95) }
    public var isSales: Property<Bulk.CRM.Account, Bool?> { Property(96) }
    public var isSupplier: Property<Bulk.CRM.Account, Bool?> { Property(97) }
    public var language: Property<Bulk.CRM.Account, String?> { Property(98) }
    public var languageDescription: Property<Bulk.CRM.Account, String?> { Property(99) }
    public var latitude: Property<Bulk.CRM.Account, Decimal?> { Property(100) }
    public var leadPurpose: Property<Bulk.CRM.Account, UUID?> { Property(101) }
    public var leadSource: Property<Bulk.CRM.Account, UUID?> { Property(102) }
    public var logo: Property<Bulk.CRM.Account, Data?> { Property(103) }
    public var logoFileName: Property<Bulk.CRM.Account, String?> { Property(104) }
    public var logoThumbnailURL: Property<Bulk.CRM.Account, String?> { Property(105) }
    public var logoURL: Property<Bulk.CRM.Account, String?> { Property(106) }
    public var longitude: Property<Bulk.CRM.Account, Decimal?> { Property(107) }
    public var mainContact: Property<Bulk.CRM.Account, UUID?> { Property(108) }
    public var modified: Property<Bulk.CRM.Account, LocalDateTime?> { Property(109) }
    public var modifier: Property<Bulk.CRM.Account, UUID?> { Property(110) }
    public var modifierFullName: Property<Bulk.CRM.Account, String?> { Property(111) }
    public var name: Property<Bulk.CRM.Account, String?> { Property(112) }
    public var oinNumber: Property<Bulk.CRM.Account, String?> { Property(113) }
    public var parent: Property<Bulk.CRM.Account, UUID?> { Property(114) }
    public var payAsYouEarn: Property<Bulk.CRM.Account, String?> { Property(115) }
    public var paymentConditionPurchase: Property<Bulk.CRM.Account, String?> { Property(116) }
    public var paymentConditionPurchaseDescription: Property<Bulk.CRM.Account, String?> { Property(117) }
    public var paymentConditionSales: Property<Bulk.CRM.Account, String?> { Property(118) }
    public var paymentConditionSalesDescription: Property<Bulk.CRM.Account, String?> { Property(119) }
    public var peppolIdentifier: Property<Bulk.CRM.Account, String?> { Property(120) }
    public var peppolIdentifierType: Property<Bulk.CRM.Account, Int32?> { Property(121) }
    public var phone: Property<Bulk.CRM.Account, String?> { Property(122) }
    public var phoneExtension: Property<Bulk.CRM.Account, String?> { Property(123) }
    public var postcode: Property<Bulk.CRM.Account, String?> { Property(124) }
    public var priceList: Property<Bulk.CRM.Account, UUID?> { Property(125) }
    public var purchaseCurrency: Property<Bulk.CRM.Account, String?> { Property(126) }
    public var purchaseCurrencyDescription: Property<Bulk.CRM.Account, String?> { Property(127) }
    public var purchaseLeadDays: Property<Bulk.CRM.Account, Int32?> { Property(128) }
    public var purchaseVATCode: Property<Bulk.CRM.Account, String?> { Property(129) }
    public var purchaseVATCodeDescription: Property<Bulk.CRM.Account, String?> { Property(130) }
    public var recepientOfCommissions: Property<Bulk.CRM.Account, Bool?> { Property(131) }
    public var remarks: Property<Bulk.CRM.Account, String?> { Property(132) }
    public var reseller: Property<Bulk.CRM.Account, UUID?> { Property(133) }
    public var resellerCode: Property<Bulk.CRM.Account, String?> { Property(134) }
    public var resellerName: Property<Bulk.CRM.Account, String?> { Property(135) }
    public var rsin: Property<Bulk.CRM.Account, String?> { Property(136) }
    public var salesCurrency: Property<Bulk.CRM.Account, String?> { Property(137) }
    public var salesCurrencyDescription: Property<Bulk.CRM.Account, String?> { Property(138) }
    public var salesTaxSchedule: Property<Bulk.CRM.Account, UUID?> { Property(139) }
    public var salesTaxScheduleCode: Property<Bulk.CRM.Account, String?> { Property(140) }
    public var salesTaxScheduleDescription: Property<Bulk.CRM.Account, String?> { Property(141) }
    public var salesVATCode: Property<Bulk.CRM.Account, String?> { Property(142) }
    public var salesVATCodeDescription: Property<Bulk.CRM.Account, String?> { Property(143) }
    public var searchCode: Property<Bulk.CRM.Account, String?> { Property(144) }
    public var securityLevel: Property<Bulk.CRM.Account, Int32?> { Property(145) }
    public var separateInvPerProject: Property<Bulk.CRM.Account, UInt8> { Property(146) }
    public var separateInvPerSubscription: Property<Bulk.CRM.Account, AccountSubscriptionInvoicing> { Property(147) }
    public var shippingLeadDays: Property<Bulk.CRM.Account, Int32?> { Property(148) }
    public var shippingMethod: Property<Bulk.CRM.Account, UUID?> { Property(149) }
    public var showRemarkForSales: Property<Bulk.CRM.Account, Bool?> { Property(150) }
    public var source: Property<Bulk.CRM.Account, UInt8?> { Property(151) }
    public var startDate: Property<Bulk.CRM.Account, LocalDateTime?> { Property(152) }
    public var state: Property<Bulk.CRM.Account, String?> { Property(153) }
    public var stateName: Property<Bulk.CRM.Account, String?> { Property(154) }
    public var status: Property<Bulk.CRM.Account, AccountStatus?> { Property(155) }
    public var statusSince: Property<Bulk.CRM.Account, LocalDateTime?> { Property(156) }
    public var tradeName: Property<Bulk.CRM.Account, String?> { Property(157) }
    public var type: Property<Bulk.CRM.Account, AccountType?> { Property(158) }
    public var uniqueTaxpayerReference: Property<Bulk.CRM.Account, String?> { Property(159) }
    public var vatLiability: Property<Bulk.CRM.Account, String?> { Property(160) }
    public var vatNumber: Property<Bulk.CRM.Account, String?> { Property(161) }
    public var website: Property<Bulk.CRM.Account, String?> { Property(162) }
  }
}
