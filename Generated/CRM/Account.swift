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
    public var accountant: UUID? { row[1] }

    /// `AccountManager` · Edm.Guid
    public var accountManager: UUID? { row[2] }

    /// `AccountManagerFullName` · Edm.String · read-only
    public var accountManagerFullName: String? { row[3] }

    /// `AccountManagerHID` · Edm.Int32 · read-only
    public var accountManagerHID: Int32? { row[4] }

    /// `ActivitySector` · Edm.Guid
    public var activitySector: UUID? { row[5] }

    /// `ActivitySubSector` · Edm.Guid
    public var activitySubSector: UUID? { row[6] }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[7] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[8] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[9] }

    /// `Blocked` · Edm.Boolean
    public var blocked: Bool? { row[10] }

    /// `BRIN` · Edm.Guid · read-only
    public var brin: UUID? { row[11] }

    /// `BSN` · Edm.String
    public var bsn: String? { row[12] }

    /// `BusinessType` · Edm.Guid
    public var businessType: UUID? { row[13] }

    /// `CanDropShip` · Edm.Boolean
    public var canDropShip: Bool? { row[14] }

    /// `ChamberOfCommerce` · Edm.String
    public var chamberOfCommerce: String? { row[15] }

    /// `City` · Edm.String
    public var city: String? { row[16] }

    /// `Classification` · Edm.String · read-only
    public var classification: String? { row[17] }

    /// `Classification1` · Edm.Guid
    public var classification1: UUID? { row[18] }

    /// `Classification2` · Edm.Guid
    public var classification2: UUID? { row[19] }

    /// `Classification3` · Edm.Guid
    public var classification3: UUID? { row[20] }

    /// `Classification4` · Edm.Guid
    public var classification4: UUID? { row[21] }

    /// `Classification5` · Edm.Guid
    public var classification5: UUID? { row[22] }

    /// `Classification6` · Edm.Guid
    public var classification6: UUID? { row[23] }

    /// `Classification7` · Edm.Guid
    public var classification7: UUID? { row[24] }

    /// `Classification8` · Edm.Guid
    public var classification8: UUID? { row[25] }

    /// `ClassificationDescription` · Edm.String · read-only
    public var classificationDescription: String? { row[26] }

    /// `Code` · Edm.String · left-padded to 18
    public var code: PaddedCode? { row[27] }

    /// `CodeAtSupplier` · Edm.String
    public var codeAtSupplier: String? { row[28] }

    /// `CompanySize` · Edm.Guid
    public var companySize: UUID? { row[29] }

    /// `ConsolidationScenario` · Edm.Byte
    public var consolidationScenario: AccountConsolidationScenario? { row[30] }

    /// `ControlledDate` · Edm.DateTime
    public var controlledDate: LocalDateTime? { row[31] }

    /// `Costcenter` · Edm.String · read-only
    public var costcenter: String? { row[32] }

    /// `CostcenterDescription` · Edm.String · read-only
    public var costcenterDescription: String? { row[33] }

    /// `CostPaid` · Edm.Byte · read-only
    public var costPaid: UInt8 { row[34] }

    /// `Country` · Edm.String
    public var country: String? { row[35] }

    /// `CountryName` · Edm.String · read-only
    public var countryName: String? { row[36] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[37] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[38] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[39] }

    /// `CreditLinePurchase` · Edm.Double
    public var creditLinePurchase: Decimal? { row[40] }

    /// `CreditLineSales` · Edm.Double
    public var creditLineSales: Decimal? { row[41] }

    /// `Currency` · Edm.String · read-only
    public var currency: String? { row[42] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[43] }

    /// `CustomerSince` · Edm.DateTime · read-only
    public var customerSince: LocalDateTime? { row[44] }

    /// `DatevCreditorCode` · Edm.String
    public var datevCreditorCode: String? { row[45] }

    /// `DatevDebtorCode` · Edm.String
    public var datevDebtorCode: String? { row[46] }

    /// `DeliveryAdvice` · Edm.Byte
    public var deliveryAdvice: AccountDeliveryAdvice? { row[47] }

    /// `DiscountPurchase` · Edm.Double
    public var discountPurchase: Decimal? { row[48] }

    /// `DiscountSales` · Edm.Double
    public var discountSales: Decimal? { row[49] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[50] }

    /// `Document` · Edm.Guid · read-only
    public var document: UUID? { row[51] }

    /// `DunsNumber` · Edm.String · read-only
    public var dunsNumber: String? { row[52] }

    /// `Email` · Edm.String
    public var email: String? { row[53] }

    /// `EnableSalesPaymentLink` · Edm.Boolean
    public var enableSalesPaymentLink: Bool? { row[54] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[55] }

    /// `EstablishedDate` · Edm.DateTime
    public var establishedDate: LocalDateTime? { row[56] }

    /// `Fax` · Edm.String
    public var fax: String? { row[57] }

    /// `GLAccountPurchase` · Edm.Guid
    public var glAccountPurchase: UUID? { row[58] }

    /// `GLAccountSales` · Edm.Guid
    public var glAccountSales: UUID? { row[59] }

    /// `GLAP` · Edm.Guid
    public var glAP: UUID? { row[60] }

    /// `GLAR` · Edm.Guid
    public var glAR: UUID? { row[61] }

    /// `GlnNumber` · Edm.String
    public var glnNumber: String? { row[62] }

    /// `HasWithholdingTaxSales` · Edm.Boolean
    public var hasWithholdingTaxSales: Bool? { row[63] }

    /// `IgnoreDatevWarningMessage` · Edm.Boolean
    public var ignoreDatevWarningMessage: Bool { row[64] }

    /// `IncotermAddressPurchase` · Edm.String
    public var incotermAddressPurchase: String? { row[65] }

    /// `IncotermCodePurchase` · Edm.String
    public var incotermCodePurchase: String? { row[66] }

    /// `IncotermVersionPurchase` · Edm.Int16
    public var incotermVersionPurchase: IncotermVersion? { row[67] }

    /// `IncotermAddressSales` · Edm.String
    public var incotermAddressSales: String? { row[68] }

    /// `IncotermCodeSales` · Edm.String
    public var incotermCodeSales: String? { row[69] }

    /// `IncotermVersionSales` · Edm.Int16
    public var incotermVersionSales: IncotermVersion? { row[70] }

    /// `IntraStatArea` · Edm.String
    public var intraStatArea: String? { row[71] }

    /// `IntraStatDeliveryTerm` · Edm.String
    public var intraStatDeliveryTerm: String? { row[72] }

    /// `IntraStatSystem` · Edm.String
    public var intraStatSystem: String? { row[73] }

    /// `IntraStatTransactionA` · Edm.String
    public var intraStatTransactionA: String? { row[74] }

    /// `IntraStatTransactionB` · Edm.String
    public var intraStatTransactionB: String? { row[75] }

    /// `IntraStatTransportMethod` · Edm.String
    public var intraStatTransportMethod: String? { row[76] }

    /// `InvoiceAccount` · Edm.Guid
    public var invoiceAccount: UUID? { row[77] }

    /// `InvoiceAccountCode` · Edm.String · read-only
    public var invoiceAccountCode: String? { row[78] }

    /// `InvoiceAccountName` · Edm.String · read-only
    public var invoiceAccountName: String? { row[79] }

    /// `InvoiceAttachmentType` · Edm.Int32
    public var invoiceAttachmentType: AccountInvoiceAttachmentType? { row[80] }

    /// `InvoicingMethod` · Edm.Int32
    public var invoicingMethod: AccountInvoicingMethod? { row[81] }

    /// `AutomaticProcessProposedEntry` · Edm.Byte
    public var automaticProcessProposedEntry: UInt8 { row[82] }

    /// `IsAccountant` · Edm.Byte
    public var isAccountant: AccountantStatus { row[83] }

    /// `IsAgency` · Edm.Byte
    public var isAgency: UInt8 { row[84] }

    /// `IsAnonymised` · Edm.Byte · read-only
    public var isAnonymised: UInt8 { row[85] }

    /// `IsBank` · Edm.Boolean · read-only
    public var isBank: Bool? { row[86] }

    /// `IsCompetitor` · Edm.Byte
    public var isCompetitor: UInt8 { row[87] }

    /// `IsExtraDuty` · Edm.Boolean
    public var isExtraDuty: Bool? { row[88] }

    /// `IsMailing` · Edm.Byte
    public var isMailing: UInt8 { row[89] }

    /// `IsMember` · Edm.Boolean · read-only
    public var isMember: Bool? { row[90] }

    /// `IsPilot` · Edm.Boolean
    public var isPilot: Bool? { row[91] }

    /// `IsPurchase` · Edm.Boolean · read-only
    public var isPurchase: Bool? { row[92] }

    /// `IsReseller` · Edm.Boolean
    public var isReseller: Bool? { row[93] }

    /// `IsSales` · Edm.Boolean · read-only
    public var isSales: Bool? { row[94] }

    /// `IsSupplier` · Edm.Boolean
    public var isSupplier: Bool? { row[95] }

    /// `Language` · Edm.String
    public var language: String? { row[96] }

    /// `LanguageDescription` · Edm.String · read-only
    public var languageDescription: String? { row[97] }

    /// `Latitude` · Edm.Double
    public var latitude: Decimal? { row[98] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[99] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[100] }

    /// `LogoFileName` · Edm.String
    public var logoFileName: String? { row[101] }

    /// `LogoThumbnailUrl` · Edm.String · read-only
    public var logoThumbnailURL: String? { row[102] }

    /// `LogoUrl` · Edm.String · read-only
    public var logoURL: String? { row[103] }

    /// `Logo` · Edm.Binary
    public var logo: Data? { row[104] }

    /// `Longitude` · Edm.Double
    public var longitude: Decimal? { row[105] }

    /// `MainContact` · Edm.Guid
    public var mainContact: UUID? { row[106] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[107] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[108] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[109] }

    /// `Name` · Edm.String · required on create
    public var name: String? { row[110] }

    /// `OINNumber` · Edm.String
    public var oinNumber: String? { row[111] }

    /// `Parent` · Edm.Guid
    public var parent: UUID? { row[112] }

    /// `PaymentConditionPurchase` · Edm.String
    public var paymentConditionPurchase: String? { row[113] }

    /// `PaymentConditionPurchaseDescription` · Edm.String · read-only
    public var paymentConditionPurchaseDescription: String? { row[114] }

    /// `PaymentConditionSales` · Edm.String
    public var paymentConditionSales: String? { row[115] }

    /// `PaymentConditionSalesDescription` · Edm.String · read-only
    public var paymentConditionSalesDescription: String? { row[116] }

    /// `PayAsYouEarn` · Edm.String
    public var payAsYouEarn: String? { row[117] }

    /// `Phone` · Edm.String
    public var phone: String? { row[118] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[119] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[120] }

    /// `PriceList` · Edm.Guid
    public var priceList: UUID? { row[121] }

    /// `PurchaseCurrency` · Edm.String
    public var purchaseCurrency: String? { row[122] }

    /// `PurchaseCurrencyDescription` · Edm.String · read-only
    public var purchaseCurrencyDescription: String? { row[123] }

    /// `PurchaseLeadDays` · Edm.Int32
    public var purchaseLeadDays: Int32? { row[124] }

    /// `PurchaseVATCode` · Edm.String
    public var purchaseVATCode: String? { row[125] }

    /// `PurchaseVATCodeDescription` · Edm.String · read-only
    public var purchaseVATCodeDescription: String? { row[126] }

    /// `Remarks` · Edm.String
    public var remarks: String? { row[127] }

    /// `RecepientOfCommissions` · Edm.Boolean
    public var recepientOfCommissions: Bool? { row[128] }

    /// `Reseller` · Edm.Guid
    public var reseller: UUID? { row[129] }

    /// `ResellerCode` · Edm.String · read-only
    public var resellerCode: String? { row[130] }

    /// `ResellerName` · Edm.String · read-only
    public var resellerName: String? { row[131] }

    /// `RSIN` · Edm.String
    public var rsin: String? { row[132] }

    /// `SalesCurrency` · Edm.String
    public var salesCurrency: String? { row[133] }

    /// `SalesCurrencyDescription` · Edm.String · read-only
    public var salesCurrencyDescription: String? { row[134] }

    /// `SalesVATCode` · Edm.String
    public var salesVATCode: String? { row[135] }

    /// `SalesVATCodeDescription` · Edm.String · read-only
    public var salesVATCodeDescription: String? { row[136] }

    /// `SearchCode` · Edm.String
    public var searchCode: String? { row[137] }

    /// `SecurityLevel` · Edm.Int32
    public var securityLevel: Int32? { row[138] }

    /// `SeparateInvPerProject` · Edm.Byte
    public var separateInvPerProject: UInt8 { row[139] }

    /// `SeparateInvPerSubscription` · Edm.Byte
    public var separateInvPerSubscription: AccountSubscriptionInvoicing { row[140] }

    /// `ShippingLeadDays` · Edm.Int32
    public var shippingLeadDays: Int32? { row[141] }

    /// `ShippingMethod` · Edm.Guid
    public var shippingMethod: UUID? { row[142] }

    /// `ShowRemarkForSales` · Edm.Boolean
    public var showRemarkForSales: Bool? { row[143] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[144] }

    /// `State` · Edm.String
    public var state: String? { row[145] }

    /// `StateName` · Edm.String · read-only
    public var stateName: String? { row[146] }

    /// `Status` · Edm.String
    public var status: AccountStatus? { row[147] }

    /// `StatusSince` · Edm.DateTime · read-only
    public var statusSince: LocalDateTime? { row[148] }

    /// `SalesTaxSchedule` · Edm.Guid
    public var salesTaxSchedule: UUID? { row[149] }

    /// `SalesTaxScheduleCode` · Edm.String · read-only
    public var salesTaxScheduleCode: String? { row[150] }

    /// `SalesTaxScheduleDescription` · Edm.String · read-only
    public var salesTaxScheduleDescription: String? { row[151] }

    /// `TradeName` · Edm.String
    public var tradeName: String? { row[152] }

    /// `Type` · Edm.String · read-only
    public var type: AccountType? { row[153] }

    /// `UniqueTaxpayerReference` · Edm.String
    public var uniqueTaxpayerReference: String? { row[154] }

    /// `VATLiability` · Edm.String
    public var vatLiability: String? { row[155] }

    /// `VATNumber` · Edm.String
    public var vatNumber: String? { row[156] }

    /// `Website` · Edm.String
    public var website: String? { row[157] }

    /// `EORINumber` · Edm.String
    public var eoriNumber: String? { row[158] }

    /// `AddressSource` · Edm.Byte · read-only
    public var addressSource: UInt8? { row[159] }

    /// `Source` · Edm.Byte · read-only
    public var source: UInt8? { row[160] }

    /// `PeppolIdentifierType` · Edm.Int32
    public var peppolIdentifierType: Int32? { row[161] }

    /// `PeppolIdentifier` · Edm.String
    public var peppolIdentifier: String? { row[162] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.Account>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var accountant: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var accountManager: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var activitySector: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var activitySubSector: UUID? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var addressLine1: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var addressLine2: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var addressLine3: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var blocked: Bool? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var bsn: String? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var businessType: UUID? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var canDropShip: Bool? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var chamberOfCommerce: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var city: String? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var classification1: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var classification2: UUID? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var classification3: UUID? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var classification4: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var classification5: UUID? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var classification6: UUID? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var classification7: UUID? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var classification8: UUID? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var code: PaddedCode? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var codeAtSupplier: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var companySize: UUID? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var consolidationScenario: AccountConsolidationScenario? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var controlledDate: LocalDateTime? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var country: String? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var creditLinePurchase: Decimal? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var creditLineSales: Decimal? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var datevCreditorCode: String? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var datevDebtorCode: String? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var deliveryAdvice: AccountDeliveryAdvice? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var discountPurchase: Decimal? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var discountSales: Decimal? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var email: String? {
      get { changes[53] }
      set { changes[53] = newValue }
    }
    public var enableSalesPaymentLink: Bool? {
      get { changes[54] }
      set { changes[54] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[55] }
      set { changes[55] = newValue }
    }
    public var establishedDate: LocalDateTime? {
      get { changes[56] }
      set { changes[56] = newValue }
    }
    public var fax: String? {
      get { changes[57] }
      set { changes[57] = newValue }
    }
    public var glAccountPurchase: UUID? {
      get { changes[58] }
      set { changes[58] = newValue }
    }
    public var glAccountSales: UUID? {
      get { changes[59] }
      set { changes[59] = newValue }
    }
    public var glAP: UUID? {
      get { changes[60] }
      set { changes[60] = newValue }
    }
    public var glAR: UUID? {
      get { changes[61] }
      set { changes[61] = newValue }
    }
    public var glnNumber: String? {
      get { changes[62] }
      set { changes[62] = newValue }
    }
    public var hasWithholdingTaxSales: Bool? {
      get { changes[63] }
      set { changes[63] = newValue }
    }
    public var ignoreDatevWarningMessage: Bool? {
      get { changes[64] }
      set { changes[64] = newValue }
    }
    public var incotermAddressPurchase: String? {
      get { changes[65] }
      set { changes[65] = newValue }
    }
    public var incotermCodePurchase: String? {
      get { changes[66] }
      set { changes[66] = newValue }
    }
    public var incotermVersionPurchase: IncotermVersion? {
      get { changes[67] }
      set { changes[67] = newValue }
    }
    public var incotermAddressSales: String? {
      get { changes[68] }
      set { changes[68] = newValue }
    }
    public var incotermCodeSales: String? {
      get { changes[69] }
      set { changes[69] = newValue }
    }
    public var incotermVersionSales: IncotermVersion? {
      get { changes[70] }
      set { changes[70] = newValue }
    }
    public var intraStatArea: String? {
      get { changes[71] }
      set { changes[71] = newValue }
    }
    public var intraStatDeliveryTerm: String? {
      get { changes[72] }
      set { changes[72] = newValue }
    }
    public var intraStatSystem: String? {
      get { changes[73] }
      set { changes[73] = newValue }
    }
    public var intraStatTransactionA: String? {
      get { changes[74] }
      set { changes[74] = newValue }
    }
    public var intraStatTransactionB: String? {
      get { changes[75] }
      set { changes[75] = newValue }
    }
    public var intraStatTransportMethod: String? {
      get { changes[76] }
      set { changes[76] = newValue }
    }
    public var invoiceAccount: UUID? {
      get { changes[77] }
      set { changes[77] = newValue }
    }
    public var invoiceAttachmentType: AccountInvoiceAttachmentType? {
      get { changes[80] }
      set { changes[80] = newValue }
    }
    public var invoicingMethod: AccountInvoicingMethod? {
      get { changes[81] }
      set { changes[81] = newValue }
    }
    public var automaticProcessProposedEntry: UInt8? {
      get { changes[82] }
      set { changes[82] = newValue }
    }
    public var isAccountant: AccountantStatus? {
      get { changes[83] }
      set { changes[83] = newValue }
    }
    public var isAgency: UInt8? {
      get { changes[84] }
      set { changes[84] = newValue }
    }
    public var isCompetitor: UInt8? {
      get { changes[87] }
      set { changes[87] = newValue }
    }
    public var isExtraDuty: Bool? {
      get { changes[88] }
      set { changes[88] = newValue }
    }
    public var isMailing: UInt8? {
      get { changes[89] }
      set { changes[89] = newValue }
    }
    public var isPilot: Bool? {
      get { changes[91] }
      set { changes[91] = newValue }
    }
    public var isReseller: Bool? {
      get { changes[93] }
      set { changes[93] = newValue }
    }
    public var isSupplier: Bool? {
      get { changes[95] }
      set { changes[95] = newValue }
    }
    public var language: String? {
      get { changes[96] }
      set { changes[96] = newValue }
    }
    public var latitude: Decimal? {
      get { changes[98] }
      set { changes[98] = newValue }
    }
    public var leadSource: UUID? {
      get { changes[99] }
      set { changes[99] = newValue }
    }
    public var leadPurpose: UUID? {
      get { changes[100] }
      set { changes[100] = newValue }
    }
    public var logoFileName: String? {
      get { changes[101] }
      set { changes[101] = newValue }
    }
    public var logo: Data? {
      get { changes[104] }
      set { changes[104] = newValue }
    }
    public var longitude: Decimal? {
      get { changes[105] }
      set { changes[105] = newValue }
    }
    public var mainContact: UUID? {
      get { changes[106] }
      set { changes[106] = newValue }
    }
    public var name: String? {
      get { changes[110] }
      set { changes[110] = newValue }
    }
    public var oinNumber: String? {
      get { changes[111] }
      set { changes[111] = newValue }
    }
    public var parent: UUID? {
      get { changes[112] }
      set { changes[112] = newValue }
    }
    public var paymentConditionPurchase: String? {
      get { changes[113] }
      set { changes[113] = newValue }
    }
    public var paymentConditionSales: String? {
      get { changes[115] }
      set { changes[115] = newValue }
    }
    public var payAsYouEarn: String? {
      get { changes[117] }
      set { changes[117] = newValue }
    }
    public var phone: String? {
      get { changes[118] }
      set { changes[118] = newValue }
    }
    public var phoneExtension: String? {
      get { changes[119] }
      set { changes[119] = newValue }
    }
    public var postcode: String? {
      get { changes[120] }
      set { changes[120] = newValue }
    }
    public var priceList: UUID? {
      get { changes[121] }
      set { changes[121] = newValue }
    }
    public var purchaseCurrency: String? {
      get { changes[122] }
      set { changes[122] = newValue }
    }
    public var purchaseLeadDays: Int32? {
      get { changes[124] }
      set { changes[124] = newValue }
    }
    public var purchaseVATCode: String? {
      get { changes[125] }
      set { changes[125] = newValue }
    }
    public var remarks: String? {
      get { changes[127] }
      set { changes[127] = newValue }
    }
    public var recepientOfCommissions: Bool? {
      get { changes[128] }
      set { changes[128] = newValue }
    }
    public var reseller: UUID? {
      get { changes[129] }
      set { changes[129] = newValue }
    }
    public var rsin: String? {
      get { changes[132] }
      set { changes[132] = newValue }
    }
    public var salesCurrency: String? {
      get { changes[133] }
      set { changes[133] = newValue }
    }
    public var salesVATCode: String? {
      get { changes[135] }
      set { changes[135] = newValue }
    }
    public var searchCode: String? {
      get { changes[137] }
      set { changes[137] = newValue }
    }
    public var securityLevel: Int32? {
      get { changes[138] }
      set { changes[138] = newValue }
    }
    public var separateInvPerProject: UInt8? {
      get { changes[139] }
      set { changes[139] = newValue }
    }
    public var separateInvPerSubscription: AccountSubscriptionInvoicing? {
      get { changes[140] }
      set { changes[140] = newValue }
    }
    public var shippingLeadDays: Int32? {
      get { changes[141] }
      set { changes[141] = newValue }
    }
    public var shippingMethod: UUID? {
      get { changes[142] }
      set { changes[142] = newValue }
    }
    public var showRemarkForSales: Bool? {
      get { changes[143] }
      set { changes[143] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[144] }
      set { changes[144] = newValue }
    }
    public var state: String? {
      get { changes[145] }
      set { changes[145] = newValue }
    }
    public var status: AccountStatus? {
      get { changes[147] }
      set { changes[147] = newValue }
    }
    public var salesTaxSchedule: UUID? {
      get { changes[149] }
      set { changes[149] = newValue }
    }
    public var tradeName: String? {
      get { changes[152] }
      set { changes[152] = newValue }
    }
    public var uniqueTaxpayerReference: String? {
      get { changes[154] }
      set { changes[154] = newValue }
    }
    public var vatLiability: String? {
      get { changes[155] }
      set { changes[155] = newValue }
    }
    public var vatNumber: String? {
      get { changes[156] }
      set { changes[156] = newValue }
    }
    public var website: String? {
      get { changes[157] }
      set { changes[157] = newValue }
    }
    public var eoriNumber: String? {
      get { changes[158] }
      set { changes[158] = newValue }
    }
    public var peppolIdentifierType: Int32? {
      get { changes[161] }
      set { changes[161] = newValue }
    }
    public var peppolIdentifier: String? {
      get { changes[162] }
      set { changes[162] = newValue }
    }
  }
}
