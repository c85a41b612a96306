// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/crm`
nonisolated public struct CRM: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Accounts` · read, create, update, delete · 60 rows a page · webhook topic `Accounts` · permission "Crm accounts"
  public var accounts: EntitySet<CRM.Account, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Accounts") }

  /// `AccountClasses` · read · 60 rows a page · permission "Crm accounts"
  public var accountClasses: EntitySet<CRM.AccountClass, Methods.Read> { EntitySet(root, "AccountClasses") }

  /// `AccountClassifications` · read · 60 rows a page · permission "Crm accounts"
  public var accountClassifications: EntitySet<CRM.AccountClassification, Methods.Read> {
    EntitySet(root, "AccountClassifications")
  }

  /// `AccountClassificationNames` · read · 60 rows a page · permission "Crm accounts"
  public var accountClassificationNames: EntitySet<CRM.AccountClassificationName, Methods.Read> {
    EntitySet(root, "AccountClassificationNames")
  }

  /// `BankAccounts` · read, create, update, delete · 60 rows a page · webhook topic `BankAccounts`
  /// · permission "Crm accounts"
  public var bankAccounts: EntitySet<CRM.BankAccount, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "BankAccounts")
  }

  /// `BusinessTypes`
  public var businessTypes: EntitySet<CRM.BusinessType, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "BusinessTypes")
  }

  /// `Contacts` · read, create, update, delete · 60 rows a page · webhook topic `Contacts` · permission "Crm accounts"
  public var contacts: EntitySet<CRM.Contact, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Contacts") }

  /// `Opportunities` · read, create, update, delete · 60 rows a page · webhook topic `Opportunities`
  /// · permission "Crm opportunities"
  public var opportunities: EntitySet<CRM.Opportunity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "Opportunities")
  }

  /// `HostingOpportunities` · read, create, update, delete · 60 rows a page · webhook topic `HostingOpportunities`
  /// · permission "Hosting hosting"
  public var hostingOpportunities: EntitySet<CRM.HostingOpportunity, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "HostingOpportunities")
  }

  /// `OpportunityStages`
  public var opportunityStages: EntitySet<CRM.OpportunityStage, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "OpportunityStages")
  }

  /// `AddressStates` · read · 60 rows a page · permission "Crm accounts"
  public var addressStates: EntitySet<CRM.AddressState, Methods.Read> { EntitySet(root, "AddressStates") }

  /// `Addresses` · read, create, update, delete · 60 rows a page · permission "Crm accounts"
  public var addresses: EntitySet<CRM.Address, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Addresses") }

  /// `QuotationLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  public var quotationLines: EntitySet<CRM.QuotationLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "QuotationLines")
  }

  /// `QuotationOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  public var quotationOrderChargeLines: EntitySet<CRM.QuotationOrderChargeLine, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "QuotationOrderChargeLines")
  }

  /// `Quotations` · read, create, update, delete · 60 rows a page · webhook topic `Quotations`
  /// · permission "Crm quotes"
  public var quotations: EntitySet<CRM.Quotation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Quotations") }

  /// `PrintQuotation` · create · permission "Crm quotes"
  public var printQuotation: EntitySet<CRM.PrintedQuotation, Methods.Create> { EntitySet(root, "PrintQuotation") }

  /// `AcceptQuotation` · create · permission "Crm quotes"
  public var acceptQuotation: EntitySet<CRM.AcceptedQuotation, Methods.Create> { EntitySet(root, "AcceptQuotation") }

  /// `RejectQuotation` · create · permission "Crm quotes"
  public var rejectQuotation: EntitySet<CRM.RejectedQuotation, Methods.Create> { EntitySet(root, "RejectQuotation") }

  /// `ReopenQuotation` · create · permission "Crm quotes"
  public var reopenQuotation: EntitySet<CRM.ReopenedQuotation, Methods.Create> { EntitySet(root, "ReopenQuotation") }

  /// `ReviewQuotation` · create · permission "Crm quotes"
  public var reviewQuotation: EntitySet<CRM.ReviewedQuotation, Methods.Create> { EntitySet(root, "ReviewQuotation") }

  /// `ReasonCodes` · read · 60 rows a page · permission "Crm quotes"
  public var reasonCodes: EntitySet<CRM.ReasonCode, Methods.Read> { EntitySet(root, "ReasonCodes") }

  /// `LeadSources` · read · 60 rows a page · permission "Crm accounts"
  public var leadSources: EntitySet<CRM.LeadSource, Methods.Read> { EntitySet(root, "LeadSources") }

  /// `LeadPurposes` · read · 60 rows a page · permission "Crm accounts"
  public var leadPurposes: EntitySet<CRM.LeadPurpose, Methods.Read> { EntitySet(root, "LeadPurposes") }

  /// `OptionalQuotationLineID` · create · permission "Crm quotes"
  public var optionalQuotationLineID: EntitySet<CRM.OptionalQuotationLineID, Methods.Create> {
    EntitySet(root, "OptionalQuotationLineID")
  }

  /// `EmailWithSignOffQuotation` · create · permission "Crm quotes"
  public var emailWithSignOffQuotation: EntitySet<CRM.EmailWithSignedOffQuotation, Methods.Create> {
    EntitySet(root, "EmailWithSignOffQuotation")
  }

  /// `SalesTypes`
  public var salesTypes: EntitySet<CRM.SalesType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesTypes") }
}

nonisolated extension CRM {
  /// `crm/AcceptQuotation` · create · permission "Crm quotes"
  nonisolated public struct AcceptedQuotation: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `Action` · Edm.Int32
    public var action: QuotationAction { row[2] }

    /// `ReasonCode` · Edm.Guid
    public var reasonCode: UUID? { row[ifPresent: 3] }

    /// `InvoiceJournal` · Edm.String
    public var invoiceJournal: String? { row[ifPresent: 4] }

    /// `ProjectClassification` · Edm.Guid
    public var projectClassification: UUID? { row[ifPresent: 5] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 6] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 7] }

    /// `ProjectType` · Edm.Int32
    public var projectType: ProjectType? { row[ifPresent: 8] }

    /// `ProjectPriceAgreement` · Edm.Double
    public var projectPriceAgreement: Decimal? { row[ifPresent: 9] }

    /// `ProjectBudgetType` · Edm.Int32
    public var projectBudgetType: QuotationProjectBudgetType? { row[ifPresent: 10] }

    /// `ProjectInvoicingAction` · Edm.Int32
    public var projectInvoicingAction: QuotationProjectInvoicingAction? { row[ifPresent: 11] }

    /// `ProjectInvoiceDate` · Edm.DateTime
    public var projectInvoiceDate: LocalDateTime? { row[ifPresent: 12] }

    /// `ProjectPrepaindTypes` · Edm.Int32
    public var projectPrepaindTypes: ProjectPrepaidTypeInt32? { row[ifPresent: 13] }

    /// `ProjectID` · Edm.Guid
    public var projectID: UUID? { row[ifPresent: 14] }

    /// `ProjectWBSPartOf` · Edm.Guid
    public var projectWBSPartOf: UUID? { row[ifPresent: 15] }

    /// `CreateProjectWBS` · Edm.Boolean
    public var createProjectWBS: Bool? { row[ifPresent: 16] }

    /// `CreateItemPriceAgreement` · Edm.Boolean
    public var createItemPriceAgreement: Bool? { row[ifPresent: 17] }

    /// `UpdateProjectBudgetAndPriceAgreement` · Edm.Boolean
    public var updateProjectBudgetAndPriceAgreement: Bool? { row[ifPresent: 18] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 19] }

    /// `NotificationLayout` · Edm.Guid
    public var notificationLayout: UUID? { row[ifPresent: 20] }

    /// `SubscriptionType` · Edm.Guid
    public var subscriptionType: UUID? { row[ifPresent: 21] }

    /// `SubscriptionStartDate` · Edm.DateTime
    public var subscriptionStartDate: LocalDateTime? { row[ifPresent: 22] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 23] }

    /// `SalesOrderSuccess` · Edm.String
    public var salesOrderSuccess: String? { row[ifPresent: 24] }

    /// `SalesInvoiceSuccess` · Edm.String
    public var salesInvoiceSuccess: String? { row[ifPresent: 25] }

    /// `ProjectSuccess` · Edm.String
    public var projectSuccess: String? { row[ifPresent: 26] }

    /// `AddToExistingProjectSuccess` · Edm.String
    public var addToExistingProjectSuccess: String? { row[ifPresent: 27] }

    /// `SubscriptionSuccess` · Edm.String
    public var subscriptionSuccess: String? { row[ifPresent: 28] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 29] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 30] }

    /// `OptionalQuotationLineIDs` · expand with `expanding { $0.optionalQuotationLineIDs }`
    public var optionalQuotationLineIDs: Expanded<CRM.OptionalQuotationLineID> { row[31] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID                           Guid!                         key create!
      Division                              Int32!                        create
      Action                                Int32!                        create
      ReasonCode                            Guid                          create
      InvoiceJournal                        String                        create
      ProjectClassification                 Guid                          create
      ProjectCode                           String                        create
      ProjectDescription                    String                        create
      ProjectType                           Int32                         create
      ProjectPriceAgreement                 Double                        create
      ProjectBudgetType                     Int32                         create
      ProjectInvoicingAction                Int32                         create
      ProjectInvoiceDate                    DateTime                      create
      ProjectPrepaindTypes                  Int32                         create
      ProjectID                             Guid                          create
      ProjectWBSPartOf                      Guid                          create
      CreateProjectWBS                      Boolean                       create
      CreateItemPriceAgreement              Boolean                       create
      UpdateProjectBudgetAndPriceAgreement  Boolean                       create
      YourRef                               String                        create
      NotificationLayout                    Guid                          create
      SubscriptionType                      Guid                          create
      SubscriptionStartDate                 DateTime                      create
      SubscriptionDescription               String                        create
      SalesOrderSuccess                     String                        create
      SalesInvoiceSuccess                   String                        create
      ProjectSuccess                        String                        create
      AddToExistingProjectSuccess           String                        create
      SubscriptionSuccess                   String                        create
      SuccessMessage                        String                        create
      ErrorMessage                          String                        create
      OptionalQuotationLineIDs              CRM.OptionalQuotationLineID*  create
      """,
      related: { [CRM.OptionalQuotationLineID.table] })
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.AcceptedQuotation {
  public static var quotationID: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(1) }
  public static var action: WritableProperty<Self, QuotationAction> { WritableProperty(2) }
  public static var reasonCode: WritableProperty<Self, UUID?> { WritableProperty(3) }
  public static var invoiceJournal: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var projectClassification: WritableProperty<Self, UUID?> { WritableProperty(5) }
  public static var projectCode: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var projectDescription: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var projectType: WritableProperty<Self, ProjectType?> { WritableProperty(8) }
  public static var projectPriceAgreement: WritableProperty<Self, Decimal?> { WritableProperty(9) }
  public static var projectBudgetType: WritableProperty<Self, QuotationProjectBudgetType?> { WritableProperty(10) }
  public static var projectInvoicingAction: WritableProperty<Self, QuotationProjectInvoicingAction?> {
    WritableProperty(11)
  }
  public static var projectInvoiceDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(12) }
  public static var projectPrepaindTypes: WritableProperty<Self, ProjectPrepaidTypeInt32?> { WritableProperty(13) }
  public static var projectID: WritableProperty<Self, UUID?> { WritableProperty(14) }
  public static var projectWBSPartOf: WritableProperty<Self, UUID?> { WritableProperty(15) }
  public static var createProjectWBS: WritableProperty<Self, Bool?> { WritableProperty(16) }
  public static var createItemPriceAgreement: WritableProperty<Self, Bool?> { WritableProperty(17) }
  public static var updateProjectBudgetAndPriceAgreement: WritableProperty<Self, Bool?> { WritableProperty(18) }
  public static var yourRef: WritableProperty<Self, String?> { WritableProperty(19) }
  public static var notificationLayout: WritableProperty<Self, UUID?> { WritableProperty(20) }
  public static var subscriptionType: WritableProperty<Self, UUID?> { WritableProperty(21) }
  public static var subscriptionStartDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(22) }
  public static var subscriptionDescription: WritableProperty<Self, String?> { WritableProperty(23) }
  public static var salesOrderSuccess: WritableProperty<Self, String?> { WritableProperty(24) }
  public static var salesInvoiceSuccess: WritableProperty<Self, String?> { WritableProperty(25) }
  public static var projectSuccess: WritableProperty<Self, String?> { WritableProperty(26) }
  public static var addToExistingProjectSuccess: WritableProperty<Self, String?> { WritableProperty(27) }
  public static var subscriptionSuccess: WritableProperty<Self, String?> { WritableProperty(28) }
  public static var successMessage: WritableProperty<Self, String?> { WritableProperty(29) }
  public static var errorMessage: WritableProperty<Self, String?> { WritableProperty(30) }
  public static var optionalQuotationLineIDs:
    WritableNavigation<Self, CRM.OptionalQuotationLineID, [Changes<CRM.OptionalQuotationLineID>]>
  {
    WritableNavigation(31)
  }
}

nonisolated extension CRM {
  /// A customer, supplier, prospect or other business relation.
  ///
  /// `crm/Accounts` · read, create, update, delete · 60 rows a page · webhook topic `Accounts`
  /// · permission "Crm accounts"
  nonisolated public struct Account: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension CRM.Account {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var accountant: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var accountManager: WritableProperty<Self, UUID?> { WritableProperty(2) }
  public static var accountManagerFullName: Property<Self, String?> { Property(3) }
  public static var accountManagerHID: Property<Self, Int32?> { Property(4) }
  public static var activitySector: WritableProperty<Self, UUID?> { WritableProperty(5) }
  public static var activitySubSector: WritableProperty<Self, UUID?> { WritableProperty(6) }
  public static var addressLine1: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var addressLine2: WritableProperty<Self, String?> { WritableProperty(8) }
  public static var addressLine3: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var blocked: WritableProperty<Self, Bool?> { WritableProperty(10) }
  public static var brin: Property<Self, UUID?> { Property(11) }
  public static var bsn: WritableProperty<Self, String?> { WritableProperty(12) }
  public static var businessType: WritableProperty<Self, UUID?> { WritableProperty(13) }
  public static var canDropShip: WritableProperty<Self, Bool?> { WritableProperty(14) }
  public static var chamberOfCommerce: WritableProperty<Self, String?> { WritableProperty(15) }
  public static var city: WritableProperty<Self, String?> { WritableProperty(16) }
  public static var classification: Property<Self, String?> { Property(17) }
  public static var classification1: WritableProperty<Self, UUID?> { WritableProperty(18) }
  public static var classification2: WritableProperty<Self, UUID?> { WritableProperty(19) }
  public static var classification3: WritableProperty<Self, UUID?> { WritableProperty(20) }
  public static var classification4: WritableProperty<Self, UUID?> { WritableProperty(21) }
  public static var classification5: WritableProperty<Self, UUID?> { WritableProperty(22) }
  public static var classification6: WritableProperty<Self, UUID?> { WritableProperty(23) }
  public static var classification7: WritableProperty<Self, UUID?> { WritableProperty(24) }
  public static var classification8: WritableProperty<Self, UUID?> { WritableProperty(25) }
  public static var classificationDescription: Property<Self, String?> { Property(26) }
  public static var code: WritableProperty<Self, PaddedCode?> { WritableProperty(27) }
  public static var codeAtSupplier: WritableProperty<Self, String?> { WritableProperty(28) }
  public static var companySize: WritableProperty<Self, UUID?> { WritableProperty(29) }
  public static var consolidationScenario: WritableProperty<Self, AccountConsolidationScenario?> {
    WritableProperty(30)
  }
  public static var controlledDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(31) }
  public static var costcenter: Property<Self, String?> { Property(32) }
  public static var costcenterDescription: Property<Self, String?> { Property(33) }
  public static var costPaid: Property<Self, UInt8> { Property(34) }
  public static var country: WritableProperty<Self, String?> { WritableProperty(35) }
  public static var countryName: Property<Self, String?> { Property(36) }
  public static var created: Property<Self, LocalDateTime?> { Property(37) }
  public static var creator: Property<Self, UUID?> { Property(38) }
  public static var creatorFullName: Property<Self, String?> { Property(39) }
  public static var creditLinePurchase: WritableProperty<Self, Decimal?> { WritableProperty(40) }
  public static var creditLineSales: WritableProperty<Self, Decimal?> { WritableProperty(41) }
  public static var currency: Property<Self, String?> { Property(42) }
  public static var customField: Property<Self, String?> { Property(43) }
  public static var customerSince: Property<Self, LocalDateTime?> { Property(44) }
  public static var datevCreditorCode: WritableProperty<Self, String?> { WritableProperty(45) }
  public static var datevDebtorCode: WritableProperty<Self, String?> { WritableProperty(46) }
  public static var deliveryAdvice: WritableProperty<Self, AccountDeliveryAdvice?> { WritableProperty(47) }
  public static var discountPurchase: WritableProperty<Self, Decimal?> { WritableProperty(48) }
  public static var discountSales: WritableProperty<Self, Decimal?> { WritableProperty(49) }
  public static var division: Property<Self, Int32?> { Property(50) }
  public static var document: Property<Self, UUID?> { Property(51) }
  public static var dunsNumber: Property<Self, String?> { Property(52) }
  public static var email: WritableProperty<Self, String?> { WritableProperty(53) }
  public static var enableSalesPaymentLink: WritableProperty<Self, Bool?> { WritableProperty(54) }
  public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(55) }
  public static var establishedDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(56) }
  public static var fax: WritableProperty<Self, String?> { WritableProperty(57) }
  public static var glAccountPurchase: WritableProperty<Self, UUID?> { WritableProperty(58) }
  public static var glAccountSales: WritableProperty<Self, UUID?> { WritableProperty(59) }
  public static var glAP: WritableProperty<Self, UUID?> { WritableProperty(60) }
  public static var glAR: WritableProperty<Self, UUID?> { WritableProperty(61) }
  public static var glnNumber: WritableProperty<Self, String?> { WritableProperty(62) }
  public static var hasWithholdingTaxSales: WritableProperty<Self, Bool?> { WritableProperty(63) }
  public static var ignoreDatevWarningMessage: WritableProperty<Self, Bool> { WritableProperty(64) }
  public static var incotermAddressPurchase: WritableProperty<Self, String?> { WritableProperty(65) }
  public static var incotermCodePurchase: WritableProperty<Self, String?> { WritableProperty(66) }
  public static var incotermVersionPurchase: WritableProperty<Self, IncotermVersion?> { WritableProperty(67) }
  public static var incotermAddressSales: WritableProperty<Self, String?> { WritableProperty(68) }
  public static var incotermCodeSales: WritableProperty<Self, String?> { WritableProperty(69) }
  public static var incotermVersionSales: WritableProperty<Self, IncotermVersion?> { WritableProperty(70) }
  public static var intraStatArea: WritableProperty<Self, String?> { WritableProperty(71) }
  public static var intraStatDeliveryTerm: WritableProperty<Self, String?> { WritableProperty(72) }
  public static var intraStatSystem: WritableProperty<Self, String?> { WritableProperty(73) }
  public static var intraStatTransactionA: WritableProperty<Self, String?> { WritableProperty(74) }
  public static var intraStatTransactionB: WritableProperty<Self, String?> { WritableProperty(75) }
  public static var intraStatTransportMethod: WritableProperty<Self, String?> { WritableProperty(76) }
  public static var invoiceAccount: WritableProperty<Self, UUID?> { WritableProperty(77) }
  public static var invoiceAccountCode: Property<Self, String?> { Property(78) }
  public static var invoiceAccountName: Property<Self, String?> { Property(79) }
  public static var invoiceAttachmentType: WritableProperty<Self, AccountInvoiceAttachmentType?> {
    WritableProperty(80)
  }
  public static var invoicingMethod: WritableProperty<Self, AccountInvoicingMethod?> { WritableProperty(81) }
  public static var automaticProcessProposedEntry: WritableProperty<Self, UInt8> { WritableProperty(82) }
  public static var isAccountant: WritableProperty<Self, AccountantStatus> { WritableProperty(83) }
  public static var isAgency: WritableProperty<Self, UInt8> { WritableProperty(84) }
  public static var isAnonymised: Property<Self, UInt8> { Property(85) }
  public static var isBank: Property<Self, Bool?> { Property(86) }
  public static var isCompetitor: WritableProperty<Self, UInt8> { WritableProperty(87) }
  public static var isExtraDuty: WritableProperty<Self, Bool?> { WritableProperty(88) }
  public static var isMailing: WritableProperty<Self, UInt8> { WritableProperty(89) }
  public static var isMember: Property<Self, Bool?> { Property(90) }
  public static var isPilot: WritableProperty<Self, Bool?> { WritableProperty(91) }
  public static var isPurchase: Property<Self, Bool?> { Property(92) }
  public static var isReseller: WritableProperty<Self, Bool?> { WritableProperty(93) }
  public static var isSales: Property<Self, Bool?> { Property(94) }
  public static var isSupplier: WritableProperty<Self, Bool?> { WritableProperty(95) }
  public static var language: WritableProperty<Self, String?> { WritableProperty(96) }
  public static var languageDescription: Property<Self, String?> { Property(97) }
  public static var latitude: WritableProperty<Self, Decimal?> { WritableProperty(98) }
  public static var leadSource: WritableProperty<Self, UUID?> { WritableProperty(99) }
  public static var leadPurpose: WritableProperty<Self, UUID?> { WritableProperty(100) }
  public static var logoFileName: WritableProperty<Self, String?> { WritableProperty(101) }
  public static var logoThumbnailURL: Property<Self, String?> { Property(102) }
  public static var logoURL: Property<Self, String?> { Property(103) }
  public static var logo: WritableProperty<Self, Data?> { WritableProperty(104) }
  public static var longitude: WritableProperty<Self, Decimal?> { WritableProperty(105) }
  public static var mainContact: WritableProperty<Self, UUID?> { WritableProperty(106) }
  public static var modified: Property<Self, LocalDateTime?> { Property(107) }
  public static var modifier: Property<Self, UUID?> { Property(108) }
  public static var modifierFullName: Property<Self, String?> { Property(109) }
  public static var name: WritableProperty<Self, String?> { WritableProperty(110) }
  public static var oinNumber: WritableProperty<Self, String?> { WritableProperty(111) }
  public static var parent: WritableProperty<Self, UUID?> { WritableProperty(112) }
  public static var paymentConditionPurchase: WritableProperty<Self, String?> { WritableProperty(113) }
  public static var paymentConditionPurchaseDescription: Property<Self, String?> { Property(114) }
  public static var paymentConditionSales: WritableProperty<Self, String?> { WritableProperty(115) }
  public static var paymentConditionSalesDescription: Property<Self, String?> { Property(116) }
  public static var payAsYouEarn: WritableProperty<Self, String?> { WritableProperty(117) }
  public static var phone: WritableProperty<Self, String?> { WritableProperty(118) }
  public static var phoneExtension: WritableProperty<Self, String?> { WritableProperty(119) }
  public static var postcode: WritableProperty<Self, String?> { WritableProperty(120) }
  public static var priceList: WritableProperty<Self, UUID?> { WritableProperty(121) }
  public static var purchaseCurrency: WritableProperty<Self, String?> { WritableProperty(122) }
  public static var purchaseCurrencyDescription: Property<Self, String?> { Property(123) }
  public static var purchaseLeadDays: WritableProperty<Self, Int32?> { WritableProperty(124) }
  public static var purchaseVATCode: WritableProperty<Self, String?> { WritableProperty(125) }
  public static var purchaseVATCodeDescription: Property<Self, String?> { Property(126) }
  public static var remarks: WritableProperty<Self, String?> { WritableProperty(127) }
  public static var recepientOfCommissions: WritableProperty<Self, Bool?> { WritableProperty(128) }
  public static var reseller: WritableProperty<Self, UUID?> { WritableProperty(129) }
  public static var resellerCode: Property<Self, String?> { Property(130) }
  public static var resellerName: Property<Self, String?> { Property(131) }
  public static var rsin: WritableProperty<Self, String?> { WritableProperty(132) }
  public static var salesCurrency: WritableProperty<Self, String?> { WritableProperty(133) }
  public static var salesCurrencyDescription: Property<Self, String?> { Property(134) }
  public static var salesVATCode: WritableProperty<Self, String?> { WritableProperty(135) }
  public static var salesVATCodeDescription: Property<Self, String?> { Property(136) }
  public static var searchCode: WritableProperty<Self, String?> { WritableProperty(137) }
  public static var securityLevel: WritableProperty<Self, Int32?> { WritableProperty(138) }
  public static var separateInvPerProject: WritableProperty<Self, UInt8> { WritableProperty(139) }
  public static var separateInvPerSubscription: WritableProperty<Self, AccountSubscriptionInvoicing> {
    WritableProperty(140)
  }
  public static var shippingLeadDays: WritableProperty<Self, Int32?> { WritableProperty(141) }
  public static var shippingMethod: WritableProperty<Self, UUID?> { WritableProperty(142) }
  public static var showRemarkForSales: WritableProperty<Self, Bool?> { WritableProperty(143) }
  public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(144) }
  public static var state: WritableProperty<Self, String?> { WritableProperty(145) }
  public static var stateName: Property<Self, String?> { Property(146) }
  public static var status: WritableProperty<Self, AccountStatus?> { WritableProperty(147) }
  public static var statusSince: Property<Self, LocalDateTime?> { Property(148) }
  public static var salesTaxSchedule: WritableProperty<Self, UUID?> { WritableProperty(149) }
  public static var salesTaxScheduleCode: Property<Self, String?> { Property(150) }
  public static var salesTaxScheduleDescription: Property<Self, String?> { Property(151) }
  public static var tradeName: WritableProperty<Self, String?> { WritableProperty(152) }
  public static var type: Property<Self, AccountType?> { Property(153) }
  public static var uniqueTaxpayerReference: WritableProperty<Self, String?> { WritableProperty(154) }
  public static var vatLiability: WritableProperty<Self, String?> { WritableProperty(155) }
  public static var vatNumber: WritableProperty<Self, String?> { WritableProperty(156) }
  public static var website: WritableProperty<Self, String?> { WritableProperty(157) }
  public static var eoriNumber: WritableProperty<Self, String?> { WritableProperty(158) }
  public static var addressSource: Property<Self, UInt8?> { Property(159) }
  public static var source: Property<Self, UInt8?> { Property(160) }
  public static var peppolIdentifierType: WritableProperty<Self, Int32?> { WritableProperty(161) }
  public static var peppolIdentifier: WritableProperty<Self, String?> { WritableProperty(162) }
  public static var bankAccounts: Navigation<Self, CRM.BankAccount> { Navigation(163) }
}

nonisolated extension CRM {
  /// `crm/AccountClasses` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClass: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `CreditManagementScenario` · Edm.Guid
    public var creditManagementScenario: UUID? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                      String
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      CreditManagementScenario  Guid
      Description               String
      Division                  Int32
      ID                        Guid!     key
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.AccountClass {
  public static var code: Property<Self, String?> { Property(0) }
  public static var created: Property<Self, LocalDateTime?> { Property(1) }
  public static var creator: Property<Self, UUID?> { Property(2) }
  public static var creatorFullName: Property<Self, String?> { Property(3) }
  public static var creditManagementScenario: Property<Self, UUID?> { Property(4) }
  public static var description: Property<Self, String?> { Property(5) }
  public static var division: Property<Self, Int32?> { Property(6) }
  public static var id: Property<Self, UUID> { Property(7) }
  public static var modified: Property<Self, LocalDateTime?> { Property(8) }
  public static var modifier: Property<Self, UUID?> { Property(9) }
  public static var modifierFullName: Property<Self, String?> { Property(10) }
}

nonisolated extension CRM {
  /// `crm/AccountClassifications` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClassification: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AccountClassificationName` · Edm.Guid
    public var accountClassificationName: UUID? { row[ifPresent: 0] }

    /// `AccountClassificationNameDescription` · Edm.String
    public var accountClassificationNameDescription: String? { row[ifPresent: 1] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[8] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[9] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      AccountClassificationName             Guid
      AccountClassificationNameDescription  String
      Code                                  String
      Created                               DateTime!
      Creator                               Guid
      CreatorFullName                       String
      Description                           String
      Division                              Int32!
      ID                                    Guid!      key
      Modified                              DateTime!
      Modifier                              Guid
      ModifierFullName                      String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.AccountClassification {
  public static var accountClassificationName: Property<Self, UUID?> { Property(0) }
  public static var accountClassificationNameDescription: Property<Self, String?> { Property(1) }
  public static var code: Property<Self, String?> { Property(2) }
  public static var created: Property<Self, LocalDateTime> { Property(3) }
  public static var creator: Property<Self, UUID?> { Property(4) }
  public static var creatorFullName: Property<Self, String?> { Property(5) }
  public static var description: Property<Self, String?> { Property(6) }
  public static var division: Property<Self, Int32> { Property(7) }
  public static var id: Property<Self, UUID> { Property(8) }
  public static var modified: Property<Self, LocalDateTime> { Property(9) }
  public static var modifier: Property<Self, UUID?> { Property(10) }
  public static var modifierFullName: Property<Self, String?> { Property(11) }
}

nonisolated extension CRM {
  /// `crm/AccountClassificationNames` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClassificationName: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 8] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32 { row[9] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created           DateTime!
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32!
      ID                Guid!      key
      Modified          DateTime!
      Modifier          Guid
      ModifierFullName  String
      SequenceNumber    Int32!
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.AccountClassificationName {
  public static var created: Property<Self, LocalDateTime> { Property(0) }
  public static var creator: Property<Self, UUID?> { Property(1) }
  public static var creatorFullName: Property<Self, String?> { Property(2) }
  public static var description: Property<Self, String?> { Property(3) }
  public static var division: Property<Self, Int32> { Property(4) }
  public static var id: Property<Self, UUID> { Property(5) }
  public static var modified: Property<Self, LocalDateTime> { Property(6) }
  public static var modifier: Property<Self, UUID?> { Property(7) }
  public static var modifierFullName: Property<Self, String?> { Property(8) }
  public static var sequenceNumber: Property<Self, Int32> { Property(9) }
}

nonisolated extension CRM {
  /// A postal, visiting, invoice or delivery address of an account.
  ///
  /// `crm/Addresses` · read, create, update, delete · 60 rows a page · permission "Crm accounts"
  nonisolated public struct Address: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountIsSupplier` · Edm.Boolean · read-only
    public var accountIsSupplier: Bool? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 3] }

    /// `AddressLine1` · Edm.String
    public var addressLine1: String? { row[ifPresent: 4] }

    /// `AddressLine2` · Edm.String
    public var addressLine2: String? { row[ifPresent: 5] }

    /// `AddressLine3` · Edm.String
    public var addressLine3: String? { row[ifPresent: 6] }

    /// `City` · Edm.String
    public var city: String? { row[ifPresent: 7] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 8] }

    /// `ContactName` · Edm.String · read-only
    public var contactName: String? { row[ifPresent: 9] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 10] }

    /// `CountryName` · Edm.String · read-only
    public var countryName: String? { row[ifPresent: 11] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 12] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 13] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 14] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 16] }

    /// `Fax` · Edm.String
    public var fax: String? { row[ifPresent: 17] }

    /// `FreeBoolField_01` · Edm.Boolean
    public var freeBoolField01: Bool? { row[ifPresent: 18] }

    /// `FreeBoolField_02` · Edm.Boolean
    public var freeBoolField02: Bool? { row[ifPresent: 19] }

    /// `FreeBoolField_03` · Edm.Boolean
    public var freeBoolField03: Bool? { row[ifPresent: 20] }

    /// `FreeBoolField_04` · Edm.Boolean
    public var freeBoolField04: Bool? { row[ifPresent: 21] }

    /// `FreeBoolField_05` · Edm.Boolean
    public var freeBoolField05: Bool? { row[ifPresent: 22] }

    /// `FreeDateField_01` · Edm.DateTime
    public var freeDateField01: LocalDateTime? { row[ifPresent: 23] }

    /// `FreeDateField_02` · Edm.DateTime
    public var freeDateField02: LocalDateTime? { row[ifPresent: 24] }

    /// `FreeDateField_03` · Edm.DateTime
    public var freeDateField03: LocalDateTime? { row[ifPresent: 25] }

    /// `FreeDateField_04` · Edm.DateTime
    public var freeDateField04: LocalDateTime? { row[ifPresent: 26] }

    /// `FreeDateField_05` · Edm.DateTime
    public var freeDateField05: LocalDateTime? { row[ifPresent: 27] }

    /// `FreeNumberField_01` · Edm.Double
    public var freeNumberField01: Decimal? { row[ifPresent: 28] }

    /// `FreeNumberField_02` · Edm.Double
    public var freeNumberField02: Decimal? { row[ifPresent: 29] }

    /// `FreeNumberField_03` · Edm.Double
    public var freeNumberField03: Decimal? { row[ifPresent: 30] }

    /// `FreeNumberField_04` · Edm.Double
    public var freeNumberField04: Decimal? { row[ifPresent: 31] }

    /// `FreeNumberField_05` · Edm.Double
    public var freeNumberField05: Decimal? { row[ifPresent: 32] }

    /// `FreeTextField_01` · Edm.String
    public var freeTextField01: String? { row[ifPresent: 33] }

    /// `FreeTextField_02` · Edm.String
    public var freeTextField02: String? { row[ifPresent: 34] }

    /// `FreeTextField_03` · Edm.String
    public var freeTextField03: String? { row[ifPresent: 35] }

    /// `FreeTextField_04` · Edm.String
    public var freeTextField04: String? { row[ifPresent: 36] }

    /// `FreeTextField_05` · Edm.String
    public var freeTextField05: String? { row[ifPresent: 37] }

    /// `Mailbox` · Edm.String
    public var mailbox: String? { row[ifPresent: 38] }

    /// `Main` · Edm.Boolean
    public var main: Bool? { row[ifPresent: 39] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 40] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 41] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 42] }

    /// `NicNumber` · Edm.String
    public var nicNumber: String? { row[ifPresent: 43] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 44] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 45] }

    /// `PhoneExtension` · Edm.String
    public var phoneExtension: String? { row[ifPresent: 46] }

    /// `Postcode` · Edm.String
    public var postcode: String? { row[ifPresent: 47] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 48] }

    /// `StateDescription` · Edm.String · read-only
    public var stateDescription: String? { row[ifPresent: 49] }

    /// `Type` · Edm.Int16
    public var type: AddressType? { row[ifPresent: 50] }

    /// `Warehouse` · Edm.Guid
    public var warehouse: UUID? { row[ifPresent: 51] }

    /// `WarehouseCode` · Edm.String · read-only
    public var warehouseCode: String? { row[ifPresent: 52] }

    /// `WarehouseDescription` · Edm.String · read-only
    public var warehouseDescription: String? { row[ifPresent: 53] }

    /// `Source` · Edm.Byte · read-only
    public var source: UInt8? { row[ifPresent: 54] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                    Guid!     key create update
      Account               Guid      create update
      AccountIsSupplier     Boolean
      AccountName           String
      AddressLine1          String    create update
      AddressLine2          String    create update
      AddressLine3          String    create update
      City                  String    create update
      Contact               Guid      create update
      ContactName           String
      Country               String    create update
      CountryName           String
      Created               DateTime
      CustomField           String
      Creator               Guid
      CreatorFullName       String
      Division              Int32
      Fax                   String    create update
      FreeBoolField_01      Boolean   create update
      FreeBoolField_02      Boolean   create update
      FreeBoolField_03      Boolean   create update
      FreeBoolField_04      Boolean   create update
      FreeBoolField_05      Boolean   create update
      FreeDateField_01      DateTime  create update
      FreeDateField_02      DateTime  create update
      FreeDateField_03      DateTime  create update
      FreeDateField_04      DateTime  create update
      FreeDateField_05      DateTime  create update
      FreeNumberField_01    Double    create update
      FreeNumberField_02    Double    create update
      FreeNumberField_03    Double    create update
      FreeNumberField_04    Double    create update
      FreeNumberField_05    Double    create update
      FreeTextField_01      String    create update
      FreeTextField_02      String    create update
      FreeTextField_03      String    create update
      FreeTextField_04      String    create update
      FreeTextField_05      String    create update
      Mailbox               String    create update
      Main                  Boolean   create update
      Modified              DateTime
      Modifier              Guid
      ModifierFullName      String
      NicNumber             String    create update
      Notes                 String    create update
      Phone                 String    create update
      PhoneExtension        String    create update
      Postcode              String    create update
      State                 String    create update
      StateDescription      String
      Type                  Int16     create update
      Warehouse             Guid      create update
      WarehouseCode         String
      WarehouseDescription  String
      Source                Byte
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.Address {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var accountIsSupplier: Property<Self, Bool?> { Property(2) }
  public static var accountName: Property<Self, String?> { Property(3) }
  public static var addressLine1: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var addressLine2: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var addressLine3: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var city: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var contact: WritableProperty<Self, UUID?> { WritableProperty(8) }
  public static var contactName: Property<Self, String?> { Property(9) }
  public static var country: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var countryName: Property<Self, String?> { Property(11) }
  public static var created: Property<Self, LocalDateTime?> { Property(12) }
  public static var customField: Property<Self, String?> { Property(13) }
  public static var creator: Property<Self, UUID?> { Property(14) }
  public static var creatorFullName: Property<Self, String?> { Property(15) }
  public static var division: Property<Self, Int32?> { Property(16) }
  public static var fax: WritableProperty<Self, String?> { WritableProperty(17) }
  public static var freeBoolField01: WritableProperty<Self, Bool?> { WritableProperty(18) }
  public static var freeBoolField02: WritableProperty<Self, Bool?> { WritableProperty(19) }
  public static var freeBoolField03: WritableProperty<Self, Bool?> { WritableProperty(20) }
  public static var freeBoolField04: WritableProperty<Self, Bool?> { WritableProperty(21) }
  public static var freeBoolField05: WritableProperty<Self, Bool?> { WritableProperty(22) }
  public static var freeDateField01: WritableProperty<Self, LocalDateTime?> { WritableProperty(23) }
  public static var freeDateField02: WritableProperty<Self, LocalDateTime?> { WritableProperty(24) }
  public static var freeDateField03: WritableProperty<Self, LocalDateTime?> { WritableProperty(25) }
  public static var freeDateField04: WritableProperty<Self, LocalDateTime?> { WritableProperty(26) }
  public static var freeDateField05: WritableProperty<Self, LocalDateTime?> { WritableProperty(27) }
  public static var freeNumberField01: WritableProperty<Self, Decimal?> { WritableProperty(28) }
  public static var freeNumberField02: WritableProperty<Self, Decimal?> { WritableProperty(29) }
  public static var freeNumberField03: WritableProperty<Self, Decimal?> { WritableProperty(30) }
  public static var freeNumberField04: WritableProperty<Self, Decimal?> { WritableProperty(31) }
  public static var freeNumberField05: WritableProperty<Self, Decimal?> { WritableProperty(32) }
  public static var freeTextField01: WritableProperty<Self, String?> { WritableProperty(33) }
  public static var freeTextField02: WritableProperty<Self, String?> { WritableProperty(34) }
  public static var freeTextField03: WritableProperty<Self, String?> { WritableProperty(35) }
  public static var freeTextField04: WritableProperty<Self, String?> { WritableProperty(36) }
  public static var freeTextField05: WritableProperty<Self, String?> { WritableProperty(37) }
  public static var mailbox: WritableProperty<Self, String?> { WritableProperty(38) }
  public static var main: WritableProperty<Self, Bool?> { WritableProperty(39) }
  public static var modified: Property<Self, LocalDateTime?> { Property(40) }
  public static var modifier: Property<Self, UUID?> { Property(41) }
  public static var modifierFullName: Property<Self, String?> { Property(42) }
  public static var nicNumber: WritableProperty<Self, String?> { WritableProperty(43) }
  public static var notes: WritableProperty<Self, String?> { WritableProperty(44) }
  public static var phone: WritableProperty<Self, String?> { WritableProperty(45) }
  public static var phoneExtension: WritableProperty<Self, String?> { WritableProperty(46) }
  public static var postcode: WritableProperty<Self, String?> { WritableProperty(47) }
  public static var state: WritableProperty<Self, String?> { WritableProperty(48) }
  public static var stateDescription: Property<Self, String?> { Property(49) }
  public static var type: WritableProperty<Self, AddressType?> { WritableProperty(50) }
  public static var warehouse: WritableProperty<Self, UUID?> { WritableProperty(51) }
  public static var warehouseCode: Property<Self, String?> { Property(52) }
  public static var warehouseDescription: Property<Self, String?> { Property(53) }
  public static var source: Property<Self, UInt8?> { Property(54) }
}

nonisolated extension CRM {
  /// `crm/AddressStates` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AddressState: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 0] }

    /// `DisplayValue` · Edm.String
    public var displayValue: String? { row[ifPresent: 1] }

    /// `Latitude` · Edm.Double
    public var latitude: Decimal? { row[ifPresent: 2] }

    /// `Longitude` · Edm.Double
    public var longitude: Decimal? { row[ifPresent: 3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `State` · Edm.String
    public var state: String? { row[ifPresent: 5] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      Country       String
      DisplayValue  String
      Latitude      Double
      Longitude     Double
      ID            Guid!   key
      State         String
      Name          String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.AddressState {
  public static var country: Property<Self, String?> { Property(0) }
  public static var displayValue: Property<Self, String?> { Property(1) }
  public static var latitude: Property<Self, Decimal?> { Property(2) }
  public static var longitude: Property<Self, Decimal?> { Property(3) }
  public static var id: Property<Self, UUID> { Property(4) }
  public static var state: Property<Self, String?> { Property(5) }
  public static var name: Property<Self, String?> { Property(6) }
}

nonisolated extension CRM {
  /// A bank account number that belongs to an account.
  ///
  /// `crm/BankAccounts` · read, create, update, delete · 60 rows a page · webhook topic `BankAccounts`
  /// · permission "Crm accounts"
  nonisolated public struct BankAccount: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 1] }

    /// `Bank` · Edm.Guid · read-only
    public var bank: UUID? { row[ifPresent: 2] }

    /// `BankAccount` · Edm.String · required on create
    public var bankAccount: String? { row[ifPresent: 3] }

    /// `BankAccountHolderName` · Edm.String
    public var bankAccountHolderName: String? { row[ifPresent: 4] }

    /// `BankDescription` · Edm.String · read-only
    public var bankDescription: String? { row[ifPresent: 5] }

    /// `BankName` · Edm.String · read-only
    public var bankName: String? { row[ifPresent: 6] }

    /// `BICCode` · Edm.String
    public var bicCode: String? { row[ifPresent: 7] }

    /// `Blocked` · Edm.Boolean
    public var blocked: Bool { row[8] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 12] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 13] }

    /// `Format` · Edm.String · read-only
    public var format: String? { row[ifPresent: 14] }

    /// `IBAN` · Edm.String · read-only
    public var iban: String? { row[ifPresent: 15] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[16] }

    /// `Main` · Edm.Boolean
    public var main: Bool? { row[ifPresent: 17] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 18] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 19] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 20] }

    /// `PaymentServiceAccount` · Edm.Guid · read-only
    public var paymentServiceAccount: UUID? { row[ifPresent: 21] }

    /// `Type` · Edm.String · read-only
    public var type: BankAccountType? { row[ifPresent: 22] }

    /// `TypeDescription` · Edm.String · read-only
    public var typeDescription: String? { row[ifPresent: 23] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account                Guid      create! update
      AccountName            String
      Bank                   Guid
      BankAccount            String    create! update
      BankAccountHolderName  String    create update
      BankDescription        String
      BankName               String
      BICCode                String    create update
      Blocked                Boolean!  create update
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Description            String    create update
      Division               Int32
      Format                 String
      IBAN                   String
      ID                     Guid!     key create update
      Main                   Boolean   create update
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      PaymentServiceAccount  Guid
      Type                   String
      TypeDescription        String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.BankAccount {
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(0) }
  public static var accountName: Property<Self, String?> { Property(1) }
  public static var bank: Property<Self, UUID?> { Property(2) }
  public static var bankAccount: WritableProperty<Self, String?> { WritableProperty(3) }
  public static var bankAccountHolderName: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var bankDescription: Property<Self, String?> { Property(5) }
  public static var bankName: Property<Self, String?> { Property(6) }
  public static var bicCode: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var blocked: WritableProperty<Self, Bool> { WritableProperty(8) }
  public static var created: Property<Self, LocalDateTime?> { Property(9) }
  public static var creator: Property<Self, UUID?> { Property(10) }
  public static var creatorFullName: Property<Self, String?> { Property(11) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(12) }
  public static var division: Property<Self, Int32?> { Property(13) }
  public static var format: Property<Self, String?> { Property(14) }
  public static var iban: Property<Self, String?> { Property(15) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(16) }
  public static var main: WritableProperty<Self, Bool?> { WritableProperty(17) }
  public static var modified: Property<Self, LocalDateTime?> { Property(18) }
  public static var modifier: Property<Self, UUID?> { Property(19) }
  public static var modifierFullName: Property<Self, String?> { Property(20) }
  public static var paymentServiceAccount: Property<Self, UUID?> { Property(21) }
  public static var type: Property<Self, BankAccountType?> { Property(22) }
  public static var typeDescription: Property<Self, String?> { Property(23) }
}

nonisolated extension CRM {
  /// `crm/BusinessTypes`
  nonisolated public struct BusinessType: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Country` · Edm.String
    public var country: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `ShortDescription` · Edm.String
    public var shortDescription: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String  create update
      Country           String  create update
      Description       String  create update
      ID                Guid!   key create update
      ShortDescription  String  create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.BusinessType {
  public static var code: WritableProperty<Self, String?> { WritableProperty(0) }
  public static var country: WritableProperty<Self, String?> { WritableProperty(1) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(3) }
  public static var shortDescription: WritableProperty<Self, String?> { WritableProperty(4) }
}

nonisolated extension CRM {
  /// A person who works for or represents an account.
  ///
  /// `crm/Contacts` · read, create, update, delete · 60 rows a page · webhook topic `Contacts`
  /// · permission "Crm accounts"
  nonisolated public struct Contact: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid · required on create
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountIsCustomer` · Edm.Boolean · read-only
    public var accountIsCustomer: Bool { row[2] }

    /// `AccountIsSupplier` · Edm.Boolean · read-only
    public var accountIsSupplier: Bool? { row[ifPresent: 3] }

    /// `AccountMainContact` · Edm.Guid · read-only
    public var accountMainContact: UUID? { row[ifPresent: 4] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 5] }

    /// `AddressLine2` · Edm.String · read-only
    public var addressLine2: String? { row[ifPresent: 6] }

    /// `AddressStreet` · Edm.String · read-only
    public var addressStreet: String? { row[ifPresent: 7] }

    /// `AddressStreetNumber` · Edm.String · read-only
    public var addressStreetNumber: String? { row[ifPresent: 8] }

    /// `AddressStreetNumberSuffix` · Edm.String · read-only
    public var addressStreetNumberSuffix: String? { row[ifPresent: 9] }

    /// `BirthDate` · Edm.DateTime
    public var birthDate: LocalDateTime? { row[ifPresent: 10] }

    /// `BirthName` · Edm.String
    public var birthName: String? { row[ifPresent: 11] }

    /// `BirthNamePrefix` · Edm.String
    public var birthNamePrefix: String? { row[ifPresent: 12] }

    /// `BirthPlace` · Edm.String
    public var birthPlace: String? { row[ifPresent: 13] }

    /// `BusinessEmail` · Edm.String
    public var businessEmail: String? { row[ifPresent: 14] }

    /// `BusinessFax` · Edm.String
    public var businessFax: String? { row[ifPresent: 15] }

    /// `BusinessMobile` · Edm.String
    public var businessMobile: String? { row[ifPresent: 16] }

    /// `BusinessPhone` · Edm.String
    public var businessPhone: String? { row[ifPresent: 17] }

    /// `BusinessPhoneExtension` · Edm.String
    public var businessPhoneExtension: String? { row[ifPresent: 18] }

    /// `City` · Edm.String · read-only
    public var city: String? { row[ifPresent: 19] }

    /// `Code` · Edm.String · left-padded to 18 · read-only
    public var code: PaddedCode? { row[ifPresent: 20] }

    /// `Country` · Edm.String · read-only
    public var country: String? { row[ifPresent: 21] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 22] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 23] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 24] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 25] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 26] }

    /// `Email` · Edm.String
    public var email: String? { row[ifPresent: 27] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 28] }

    /// `FirstName` · Edm.String · required on create
    public var firstName: String? { row[ifPresent: 29] }

    /// `FullName` · Edm.String · read-only
    public var fullName: String? { row[ifPresent: 30] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 31] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 32] }

    /// `IdentificationDate` · Edm.DateTime
    public var identificationDate: LocalDateTime? { row[ifPresent: 33] }

    /// `IdentificationUser` · Edm.Guid
    public var identificationUser: UUID? { row[ifPresent: 34] }

    /// `IdentificationDocument` · Edm.Guid
    public var identificationDocument: UUID? { row[ifPresent: 35] }

    /// `Initials` · Edm.String
    public var initials: String? { row[ifPresent: 36] }

    /// `IsAnonymised` · Edm.Byte · read-only
    public var isAnonymised: UInt8 { row[37] }

    /// `IsMailingExcluded` · Edm.Boolean
    public var isMailingExcluded: Bool? { row[ifPresent: 38] }

    /// `IsMainContact` · Edm.Boolean · read-only
    public var isMainContact: Bool? { row[ifPresent: 39] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[ifPresent: 40] }

    /// `Language` · Edm.String
    public var language: String? { row[ifPresent: 41] }

    /// `LastName` · Edm.String · required on create
    public var lastName: String? { row[ifPresent: 42] }

    /// `MarketingNotes` · Edm.String
    public var marketingNotes: String? { row[ifPresent: 43] }

    /// `MiddleName` · Edm.String
    public var middleName: String? { row[ifPresent: 44] }

    /// `Mobile` · Edm.String
    public var mobile: String? { row[ifPresent: 45] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 46] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 47] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 48] }

    /// `Nationality` · Edm.String
    public var nationality: String? { row[ifPresent: 49] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 50] }

    /// `PartnerName` · Edm.String · read-only
    public var partnerName: String? { row[ifPresent: 51] }

    /// `PartnerNamePrefix` · Edm.String · read-only
    public var partnerNamePrefix: String? { row[ifPresent: 52] }

    /// `Person` · Edm.Guid
    public var person: UUID? { row[ifPresent: 53] }

    /// `Phone` · Edm.String
    public var phone: String? { row[ifPresent: 54] }

    /// `PhoneExtension` · Edm.String · read-only
    public var phoneExtension: String? { row[ifPresent: 55] }

    /// `Picture` · Edm.Binary
    public var picture: Data? { row[ifPresent: 56] }

    /// `PictureName` · Edm.String
    public var pictureName: String? { row[ifPresent: 57] }

    /// `PictureUrl` · Edm.String · read-only
    public var pictureURL: String? { row[ifPresent: 58] }

    /// `PictureThumbnailUrl` · Edm.String · read-only
    public var pictureThumbnailURL: String? { row[ifPresent: 59] }

    /// `Postcode` · Edm.String · read-only
    public var postcode: String? { row[ifPresent: 60] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[ifPresent: 61] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 62] }

    /// `State` · Edm.String · read-only
    public var state: String? { row[ifPresent: 63] }

    /// `Title` · Edm.String
    public var title: String? { row[ifPresent: 64] }

    /// `TitleDescription` · Edm.String · read-only
    public var titleDescription: String? { row[ifPresent: 65] }

    /// `TitleAbbreviation` · Edm.String · read-only
    public var titleAbbreviation: String? { row[ifPresent: 66] }

    /// `LeadPurpose` · Edm.Guid
    public var leadPurpose: UUID? { row[ifPresent: 67] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 68] }

    /// `AllowMailing` · Edm.Int32 · read-only
    public var allowMailing: Int32? { row[ifPresent: 69] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                         Guid!     key create update
      Account                    Guid      create! update
      AccountIsCustomer          Boolean!
      AccountIsSupplier          Boolean
      AccountMainContact         Guid
      AccountName                String
      AddressLine2               String
      AddressStreet              String
      AddressStreetNumber        String
      AddressStreetNumberSuffix  String
      BirthDate                  DateTime  create update
      BirthName                  String    create update
      BirthNamePrefix            String    create update
      BirthPlace                 String    create update
      BusinessEmail              String    create update
      BusinessFax                String    create update
      BusinessMobile             String    create update
      BusinessPhone              String    create update
      BusinessPhoneExtension     String    create update
      City                       String
      Code                       String    padded(18)
      Country                    String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      CustomField                String
      Division                   Int32
      Email                      String    create update
      EndDate                    DateTime  create update
      FirstName                  String    create! update
      FullName                   String
      Gender                     String    create update
      HID                        Int32     create update
      IdentificationDate         DateTime  create update
      IdentificationUser         Guid      create update
      IdentificationDocument     Guid      create update
      Initials                   String    create update
      IsAnonymised               Byte!
      IsMailingExcluded          Boolean   create update
      IsMainContact              Boolean
      JobTitleDescription        String    create update
      Language                   String    create update
      LastName                   String    create! update
      MarketingNotes             String    create update
      MiddleName                 String    create update
      Mobile                     String    create update
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      Nationality                String    create update
      Notes                      String    create update
      PartnerName                String
      PartnerNamePrefix          String
      Person                     Guid      create update
      Phone                      String    create update
      PhoneExtension             String
      Picture                    Binary    create update
      PictureName                String    create update
      PictureUrl                 String
      PictureThumbnailUrl        String
      Postcode                   String
      SocialSecurityNumber       String    create update
      StartDate                  DateTime  create update
      State                      String
      Title                      String    create update
      TitleDescription           String
      TitleAbbreviation          String
      LeadPurpose                Guid      create update
      LeadSource                 Guid      create update
      AllowMailing               Int32
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.Contact {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var accountIsCustomer: Property<Self, Bool> { Property(2) }
  public static var accountIsSupplier: Property<Self, Bool?> { Property(3) }
  public static var accountMainContact: Property<Self, UUID?> { Property(4) }
  public static var accountName: Property<Self, String?> { Property(5) }
  public static var addressLine2: Property<Self, String?> { Property(6) }
  public static var addressStreet: Property<Self, String?> { Property(7) }
  public static var addressStreetNumber: Property<Self, String?> { Property(8) }
  public static var addressStreetNumberSuffix: Property<Self, String?> { Property(9) }
  public static var birthDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(10) }
  public static var birthName: WritableProperty<Self, String?> { WritableProperty(11) }
  public static var birthNamePrefix: WritableProperty<Self, String?> { WritableProperty(12) }
  public static var birthPlace: WritableProperty<Self, String?> { WritableProperty(13) }
  public static var businessEmail: WritableProperty<Self, String?> { WritableProperty(14) }
  public static var businessFax: WritableProperty<Self, String?> { WritableProperty(15) }
  public static var businessMobile: WritableProperty<Self, String?> { WritableProperty(16) }
  public static var businessPhone: WritableProperty<Self, String?> { WritableProperty(17) }
  public static var businessPhoneExtension: WritableProperty<Self, String?> { WritableProperty(18) }
  public static var city: Property<Self, String?> { Property(19) }
  public static var code: Property<Self, PaddedCode?> { Property(20) }
  public static var country: Property<Self, String?> { Property(21) }
  public static var created: Property<Self, LocalDateTime?> { Property(22) }
  public static var creator: Property<Self, UUID?> { Property(23) }
  public static var creatorFullName: Property<Self, String?> { Property(24) }
  public static var customField: Property<Self, String?> { Property(25) }
  public static var division: Property<Self, Int32?> { Property(26) }
  public static var email: WritableProperty<Self, String?> { WritableProperty(27) }
  public static var endDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(28) }
  public static var firstName: WritableProperty<Self, String?> { WritableProperty(29) }
  public static var fullName: Property<Self, String?> { Property(30) }
  public static var gender: WritableProperty<Self, Gender?> { WritableProperty(31) }
  public static var hid: WritableProperty<Self, Int32?> { WritableProperty(32) }
  public static var identificationDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(33) }
  public static var identificationUser: WritableProperty<Self, UUID?> { WritableProperty(34) }
  public static var identificationDocument: WritableProperty<Self, UUID?> { WritableProperty(35) }
  public static var initials: WritableProperty<Self, String?> { WritableProperty(36) }
  public static var isAnonymised: Property<Self, UInt8> { Property(37) }
  public static var isMailingExcluded: WritableProperty<Self, Bool?> { WritableProperty(38) }
  public static var isMainContact: Property<Self, Bool?> { Property(39) }
  public static var jobTitleDescription: WritableProperty<Self, String?> { WritableProperty(40) }
  public static var language: WritableProperty<Self, String?> { WritableProperty(41) }
  public static var lastName: WritableProperty<Self, String?> { WritableProperty(42) }
  public static var marketingNotes: WritableProperty<Self, String?> { WritableProperty(43) }
  public static var middleName: WritableProperty<Self, String?> { WritableProperty(44) }
  public static var mobile: WritableProperty<Self, String?> { WritableProperty(45) }
  public static var modified: Property<Self, LocalDateTime?> { Property(46) }
  public static var modifier: Property<Self, UUID?> { Property(47) }
  public static var modifierFullName: Property<Self, String?> { Property(48) }
  public static var nationality: WritableProperty<Self, String?> { WritableProperty(49) }
  public static var notes: WritableProperty<Self, String?> { WritableProperty(50) }
  public static var partnerName: Property<Self, String?> { Property(51) }
  public static var partnerNamePrefix: Property<Self, String?> { Property(52) }
  public static var person: WritableProperty<Self, UUID?> { WritableProperty(53) }
  public static var phone: WritableProperty<Self, String?> { WritableProperty(54) }
  public static var phoneExtension: Property<Self, String?> { Property(55) }
  public static var picture: WritableProperty<Self, Data?> { WritableProperty(56) }
  public static var pictureName: WritableProperty<Self, String?> { WritableProperty(57) }
  public static var pictureURL: Property<Self, String?> { Property(58) }
  public static var pictureThumbnailURL: Property<Self, String?> { Property(59) }
  public static var postcode: Property<Self, String?> { Property(60) }
  public static var socialSecurityNumber: WritableProperty<Self, String?> { WritableProperty(61) }
  public static var startDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(62) }
  public static var state: Property<Self, String?> { Property(63) }
  public static var title: WritableProperty<Self, String?> { WritableProperty(64) }
  public static var titleDescription: Property<Self, String?> { Property(65) }
  public static var titleAbbreviation: Property<Self, String?> { Property(66) }
  public static var leadPurpose: WritableProperty<Self, UUID?> { WritableProperty(67) }
  public static var leadSource: WritableProperty<Self, UUID?> { WritableProperty(68) }
  public static var allowMailing: Property<Self, Int32?> { Property(69) }
}

nonisolated extension CRM {
  /// `crm/EmailWithSignOffQuotation` · create · permission "Crm quotes"
  nonisolated public struct EmailWithSignedOffQuotation: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `AcceptOpportunityStage` · Edm.Guid
    public var acceptOpportunityStage: UUID? { row[ifPresent: 1] }

    /// `Action` · Edm.Int32
    public var action: QuotationAction { row[2] }

    /// `AllowProvideYourRef` · Edm.Boolean
    public var allowProvideYourRef: Bool { row[3] }

    /// `CreateItemPriceAgreement` · Edm.Boolean
    public var createItemPriceAgreement: Bool? { row[ifPresent: 4] }

    /// `CreateProjectWBS` · Edm.Boolean
    public var createProjectWBS: Bool? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[ifPresent: 7] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 8] }

    /// `ExtraText` · Edm.String
    public var extraText: String? { row[ifPresent: 9] }

    /// `InvoiceJournal` · Edm.String
    public var invoiceJournal: String? { row[ifPresent: 10] }

    /// `ProjectBudgetType` · Edm.Int32
    public var projectBudgetType: QuotationProjectBudgetType? { row[ifPresent: 11] }

    /// `ProjectClassification` · Edm.Guid
    public var projectClassification: UUID? { row[ifPresent: 12] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 13] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 14] }

    /// `ProjectID` · Edm.Guid
    public var projectID: UUID? { row[ifPresent: 15] }

    /// `ProjectInvoiceDate` · Edm.DateTime
    public var projectInvoiceDate: LocalDateTime? { row[ifPresent: 16] }

    /// `ProjectInvoicingAction` · Edm.Int32
    public var projectInvoicingAction: QuotationProjectInvoicingAction? { row[ifPresent: 17] }

    /// `ProjectPrepaidTypes` · Edm.Int32
    public var projectPrepaidTypes: ProjectPrepaidTypeInt32? { row[ifPresent: 18] }

    /// `ProjectPriceAgreement` · Edm.Double
    public var projectPriceAgreement: Decimal? { row[ifPresent: 19] }

    /// `ProjectType` · Edm.Int32
    public var projectType: ProjectType? { row[ifPresent: 20] }

    /// `ProjectWBSPartOf` · Edm.Guid
    public var projectWBSPartOf: UUID? { row[ifPresent: 21] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime { row[22] }

    /// `RejectOpportunityStage` · Edm.Guid
    public var rejectOpportunityStage: UUID? { row[ifPresent: 23] }

    /// `SubscriptionDate` · Edm.DateTime
    public var subscriptionDate: LocalDateTime? { row[ifPresent: 24] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[ifPresent: 25] }

    /// `SubscriptionType` · Edm.Guid
    public var subscriptionType: UUID? { row[ifPresent: 26] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 27] }

    /// `UpdateProjectBudgetAndPriceAgreement` · Edm.Boolean
    public var updateProjectBudgetAndPriceAgreement: Bool? { row[ifPresent: 28] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[ifPresent: 29] }

    /// `AcceptEmailLayout` · Edm.Guid
    public var acceptEmailLayout: UUID? { row[ifPresent: 30] }

    /// `EmailLayout` · Edm.Guid · required on create
    public var emailLayout: UUID { row[31] }

    /// `RejectEmailLayout` · Edm.Guid
    public var rejectEmailLayout: UUID? { row[ifPresent: 32] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[ifPresent: 33] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 34] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID                           Guid!      key create!
      AcceptOpportunityStage                Guid       create
      Action                                Int32!     create
      AllowProvideYourRef                   Boolean!   create
      CreateItemPriceAgreement              Boolean    create
      CreateProjectWBS                      Boolean    create
      Division                              Int32!     create
      DocumentLayout                        Guid       create
      ErrorMessage                          String     create
      ExtraText                             String     create
      InvoiceJournal                        String     create
      ProjectBudgetType                     Int32      create
      ProjectClassification                 Guid       create
      ProjectCode                           String     create
      ProjectDescription                    String     create
      ProjectID                             Guid       create
      ProjectInvoiceDate                    DateTime   create
      ProjectInvoicingAction                Int32      create
      ProjectPrepaidTypes                   Int32      create
      ProjectPriceAgreement                 Double     create
      ProjectType                           Int32      create
      ProjectWBSPartOf                      Guid       create
      QuotationDate                         DateTime!  create
      RejectOpportunityStage                Guid       create
      SubscriptionDate                      DateTime   create
      SubscriptionDescription               String     create
      SubscriptionType                      Guid       create
      SuccessMessage                        String     create
      UpdateProjectBudgetAndPriceAgreement  Boolean    create
      YourRef                               String     create
      AcceptEmailLayout                     Guid       create
      EmailLayout                           Guid!      create!
      RejectEmailLayout                     Guid       create
      SenderEmailAddress                    String     create
      Subject                               String     create
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.EmailWithSignedOffQuotation {
  public static var quotationID: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var acceptOpportunityStage: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var action: WritableProperty<Self, QuotationAction> { WritableProperty(2) }
  public static var allowProvideYourRef: WritableProperty<Self, Bool> { WritableProperty(3) }
  public static var createItemPriceAgreement: WritableProperty<Self, Bool?> { WritableProperty(4) }
  public static var createProjectWBS: WritableProperty<Self, Bool?> { WritableProperty(5) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(6) }
  public static var documentLayout: WritableProperty<Self, UUID?> { WritableProperty(7) }
  public static var errorMessage: WritableProperty<Self, String?> { WritableProperty(8) }
  public static var extraText: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var invoiceJournal: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var projectBudgetType: WritableProperty<Self, QuotationProjectBudgetType?> { WritableProperty(11) }
  public static var projectClassification: WritableProperty<Self, UUID?> { WritableProperty(12) }
  public static var projectCode: WritableProperty<Self, String?> { WritableProperty(13) }
  public static var projectDescription: WritableProperty<Self, String?> { WritableProperty(14) }
  public static var projectID: WritableProperty<Self, UUID?> { WritableProperty(15) }
  public static var projectInvoiceDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(16) }
  public static var projectInvoicingAction: WritableProperty<Self, QuotationProjectInvoicingAction?> {
    WritableProperty(17)
  }
  public static var projectPrepaidTypes: WritableProperty<Self, ProjectPrepaidTypeInt32?> { WritableProperty(18) }
  public static var projectPriceAgreement: WritableProperty<Self, Decimal?> { WritableProperty(19) }
  public static var projectType: WritableProperty<Self, ProjectType?> { WritableProperty(20) }
  public static var projectWBSPartOf: WritableProperty<Self, UUID?> { WritableProperty(21) }
  public static var quotationDate: WritableProperty<Self, LocalDateTime> { WritableProperty(22) }
  public static var rejectOpportunityStage: WritableProperty<Self, UUID?> { WritableProperty(23) }
  public static var subscriptionDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(24) }
  public static var subscriptionDescription: WritableProperty<Self, String?> { WritableProperty(25) }
  public static var subscriptionType: WritableProperty<Self, UUID?> { WritableProperty(26) }
  public static var successMessage: WritableProperty<Self, String?> { WritableProperty(27) }
  public static var updateProjectBudgetAndPriceAgreement: WritableProperty<Self, Bool?> { WritableProperty(28) }
  public static var yourRef: WritableProperty<Self, String?> { WritableProperty(29) }
  public static var acceptEmailLayout: WritableProperty<Self, UUID?> { WritableProperty(30) }
  public static var emailLayout: WritableProperty<Self, UUID> { WritableProperty(31) }
  public static var rejectEmailLayout: WritableProperty<Self, UUID?> { WritableProperty(32) }
  public static var senderEmailAddress: WritableProperty<Self, String?> { WritableProperty(33) }
  public static var subject: WritableProperty<Self, String?> { WritableProperty(34) }
}

nonisolated extension CRM {
  /// `crm/HostingOpportunities` · read, create, update, delete · 60 rows a page · webhook topic `HostingOpportunities`
  /// · permission "Hosting hosting"
  nonisolated public struct HostingOpportunity: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 3] }

    /// `ActionDate` · Edm.DateTime
    public var actionDate: LocalDateTime? { row[ifPresent: 4] }

    /// `NextAction` · Edm.String
    public var nextAction: String? { row[ifPresent: 5] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 6] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 7] }

    /// `CloseDate` · Edm.DateTime
    public var closeDate: LocalDateTime? { row[ifPresent: 8] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 16] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Number` · Edm.Int32 · read-only
    public var number: Int32 { row[19] }

    /// `OpportunityStage` · Edm.Guid
    public var opportunityStage: UUID? { row[ifPresent: 20] }

    /// `OpportunityStageDescription` · Edm.String · read-only
    public var opportunityStageDescription: String? { row[ifPresent: 21] }

    /// `OpportunityStatus` · Edm.Int32 · read-only
    public var opportunityStatus: OpportunityStatus? { row[ifPresent: 22] }

    /// `Probability` · Edm.Double
    public var probability: Decimal? { row[ifPresent: 23] }

    /// `Owner` · Edm.Guid
    public var owner: UUID? { row[ifPresent: 24] }

    /// `OwnerFullName` · Edm.String · read-only
    public var ownerFullName: String? { row[ifPresent: 25] }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 26] }

    /// `SalesType` · Edm.Guid
    public var salesType: UUID? { row[ifPresent: 27] }

    /// `SalesTypeDescription` · Edm.String · read-only
    public var salesTypeDescription: String? { row[ifPresent: 28] }

    /// `ReasonCode` · Edm.Guid
    public var reasonCode: UUID? { row[ifPresent: 29] }

    /// `ReasonCodeDescription` · Edm.String · read-only
    public var reasonCodeDescription: String? { row[ifPresent: 30] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 31] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 32] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 33] }

    /// `Campaign` · Edm.Guid
    public var campaign: UUID? { row[ifPresent: 34] }

    /// `CampaignDescription` · Edm.String · read-only
    public var campaignDescription: String? { row[ifPresent: 35] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 36] }

    /// `LeadSourceDescription` · Edm.String · read-only
    public var leadSourceDescription: String? { row[ifPresent: 37] }

    /// `OpportunityType` · Edm.Int16
    public var opportunityType: Int16? { row[ifPresent: 38] }

    /// `OpportunityTypeDescription` · Edm.String · read-only
    public var opportunityTypeDescription: String? { row[ifPresent: 39] }

    /// `Channel` · Edm.Int16
    public var channel: Int16? { row[ifPresent: 40] }

    /// `ChannelDescription` · Edm.String · read-only
    public var channelDescription: String? { row[ifPresent: 41] }

    /// `Accountant` · Edm.Guid
    public var accountant: UUID? { row[ifPresent: 42] }

    /// `AccountantCode` · Edm.String · read-only
    public var accountantCode: String? { row[ifPresent: 43] }

    /// `AccountantName` · Edm.String · read-only
    public var accountantName: String? { row[ifPresent: 44] }

    /// `Reseller` · Edm.Guid
    public var reseller: UUID? { row[ifPresent: 45] }

    /// `ResellerCode` · Edm.String · read-only
    public var resellerCode: String? { row[ifPresent: 46] }

    /// `ResellerName` · Edm.String · read-only
    public var resellerName: String? { row[ifPresent: 47] }

    /// `OpportunityDepartmentCode` · Edm.Int16
    public var opportunityDepartmentCode: Int16? { row[ifPresent: 48] }

    /// `OpportunityDepartmentDescription` · Edm.String · read-only
    public var opportunityDepartmentDescription: String? { row[ifPresent: 49] }

    /// `LeadDeveloper` · Edm.Guid · read-only
    public var leadDeveloper: UUID? { row[ifPresent: 50] }

    /// `DispatchToSales` · Edm.DateTime · read-only
    public var dispatchToSales: LocalDateTime? { row[ifPresent: 51] }

    /// `ReasonBack` · Edm.String · read-only
    public var reasonBack: String? { row[ifPresent: 52] }

    /// `BackToLeadDevelopment` · Edm.DateTime · read-only
    public var backToLeadDevelopment: LocalDateTime? { row[ifPresent: 53] }

    /// `CustomerDemandsDescription` · Edm.String · read-only
    public var customerDemandsDescription: String? { row[ifPresent: 54] }

    /// `DecisionTimeframe` · Edm.String · read-only
    public var decisionTimeframe: String? { row[ifPresent: 55] }

    /// `DecisionMakingUnitName` · Edm.String · read-only
    public var decisionMakingUnitName: String? { row[ifPresent: 56] }

    /// `DecisionMakingUnitRole` · Edm.String · read-only
    public var decisionMakingUnitRole: String? { row[ifPresent: 57] }

    /// `IsAssociatedPrice` · Edm.Byte · read-only
    public var isAssociatedPrice: UInt8? { row[ifPresent: 58] }

    /// `IsCustomerDemandsMeet` · Edm.Byte · read-only
    public var isCustomerDemandsMeet: UInt8? { row[ifPresent: 59] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                Guid!     key create update
      Account                           Guid      create update
      AccountName                       String
      AccountCode                       String
      ActionDate                        DateTime  create update
      NextAction                        String    create update
      AmountFC                          Double    create update
      AmountDC                          Double    create update
      CloseDate                         DateTime  create update
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      Currency                          String    create update
      Division                          Int32
      Name                              String    create update
      Notes                             String    create update
      Number                            Int32!
      OpportunityStage                  Guid      create update
      OpportunityStageDescription       String
      OpportunityStatus                 Int32
      Probability                       Double    create update
      Owner                             Guid      create update
      OwnerFullName                     String
      RateFC                            Double    create update
      SalesType                         Guid      create update
      SalesTypeDescription              String
      ReasonCode                        Guid      create update
      ReasonCodeDescription             String
      Project                           Guid      create update
      ProjectCode                       String
      ProjectDescription                String
      Campaign                          Guid      create update
      CampaignDescription               String
      LeadSource                        Guid      create update
      LeadSourceDescription             String
      OpportunityType                   Int16     create update
      OpportunityTypeDescription        String
      Channel                           Int16     create update
      ChannelDescription                String
      Accountant                        Guid      create update
      AccountantCode                    String
      AccountantName                    String
      Reseller                          Guid      create update
      ResellerCode                      String
      ResellerName                      String
      OpportunityDepartmentCode         Int16     create update
      OpportunityDepartmentDescription  String
      LeadDeveloper                     Guid
      DispatchToSales                   DateTime
      ReasonBack                        String
      BackToLeadDevelopment             DateTime
      CustomerDemandsDescription        String
      DecisionTimeframe                 String
      DecisionMakingUnitName            String
      DecisionMakingUnitRole            String
      IsAssociatedPrice                 Byte
      IsCustomerDemandsMeet             Byte
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.HostingOpportunity {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var accountName: Property<Self, String?> { Property(2) }
  public static var accountCode: Property<Self, String?> { Property(3) }
  public static var actionDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(4) }
  public static var nextAction: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var amountFC: WritableProperty<Self, Decimal?> { WritableProperty(6) }
  public static var amountDC: WritableProperty<Self, Decimal?> { WritableProperty(7) }
  public static var closeDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(8) }
  public static var created: Property<Self, LocalDateTime?> { Property(9) }
  public static var creator: Property<Self, UUID?> { Property(10) }
  public static var creatorFullName: Property<Self, String?> { Property(11) }
  public static var modified: Property<Self, LocalDateTime?> { Property(12) }
  public static var modifier: Property<Self, UUID?> { Property(13) }
  public static var modifierFullName: Property<Self, String?> { Property(14) }
  public static var currency: WritableProperty<Self, String?> { WritableProperty(15) }
  public static var division: Property<Self, Int32?> { Property(16) }
  public static var name: WritableProperty<Self, String?> { WritableProperty(17) }
  public static var notes: WritableProperty<Self, String?> { WritableProperty(18) }
  public static var number: Property<Self, Int32> { Property(19) }
  public static var opportunityStage: WritableProperty<Self, UUID?> { WritableProperty(20) }
  public static var opportunityStageDescription: Property<Self, String?> { Property(21) }
  public static var opportunityStatus: Property<Self, OpportunityStatus?> { Property(22) }
  public static var probability: WritableProperty<Self, Decimal?> { WritableProperty(23) }
  public static var owner: WritableProperty<Self, UUID?> { WritableProperty(24) }
  public static var ownerFullName: Property<Self, String?> { Property(25) }
  public static var rateFC: WritableProperty<Self, Decimal?> { WritableProperty(26) }
  public static var salesType: WritableProperty<Self, UUID?> { WritableProperty(27) }
  public static var salesTypeDescription: Property<Self, String?> { Property(28) }
  public static var reasonCode: WritableProperty<Self, UUID?> { WritableProperty(29) }
  public static var reasonCodeDescription: Property<Self, String?> { Property(30) }
  public static var project: WritableProperty<Self, UUID?> { WritableProperty(31) }
  public static var projectCode: Property<Self, String?> { Property(32) }
  public static var projectDescription: Property<Self, String?> { Property(33) }
  public static var campaign: WritableProperty<Self, UUID?> { WritableProperty(34) }
  public static var campaignDescription: Property<Self, String?> { Property(35) }
  public static var leadSource: WritableProperty<Self, UUID?> { WritableProperty(36) }
  public static var leadSourceDescription: Property<Self, String?> { Property(37) }
  public static var opportunityType: WritableProperty<Self, Int16?> { WritableProperty(38) }
  public static var opportunityTypeDescription: Property<Self, String?> { Property(39) }
  public static var channel: WritableProperty<Self, Int16?> { WritableProperty(40) }
  public static var channelDescription: Property<Self, String?> { Property(41) }
  public static var accountant: WritableProperty<Self, UUID?> { WritableProperty(42) }
  public static var accountantCode: Property<Self, String?> { Property(43) }
  public static var accountantName: Property<Self, String?> { Property(44) }
  public static var reseller: WritableProperty<Self, UUID?> { WritableProperty(45) }
  public static var resellerCode: Property<Self, String?> { Property(46) }
  public static var resellerName: Property<Self, String?> { Property(47) }
  public static var opportunityDepartmentCode: WritableProperty<Self, Int16?> { WritableProperty(48) }
  public static var opportunityDepartmentDescription: Property<Self, String?> { Property(49) }
  public static var leadDeveloper: Property<Self, UUID?> { Property(50) }
  public static var dispatchToSales: Property<Self, LocalDateTime?> { Property(51) }
  public static var reasonBack: Property<Self, String?> { Property(52) }
  public static var backToLeadDevelopment: Property<Self, LocalDateTime?> { Property(53) }
  public static var customerDemandsDescription: Property<Self, String?> { Property(54) }
  public static var decisionTimeframe: Property<Self, String?> { Property(55) }
  public static var decisionMakingUnitName: Property<Self, String?> { Property(56) }
  public static var decisionMakingUnitRole: Property<Self, String?> { Property(57) }
  public static var isAssociatedPrice: Property<Self, UInt8?> { Property(58) }
  public static var isCustomerDemandsMeet: Property<Self, UInt8?> { Property(59) }
}

nonisolated extension CRM {
  /// `crm/LeadPurposes` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct LeadPurpose: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key
      Code         String
      Description  String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.LeadPurpose {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var code: Property<Self, String?> { Property(1) }
  public static var description: Property<Self, String?> { Property(2) }
}

nonisolated extension CRM {
  /// `crm/LeadSources` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct LeadSource: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key
      Code         String
      Description  String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.LeadSource {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var code: Property<Self, String?> { Property(1) }
  public static var description: Property<Self, String?> { Property(2) }
}

nonisolated extension CRM {
  /// A possible sale being followed, with stage and expected amount.
  ///
  /// `crm/Opportunities` · read, create, update, delete · 60 rows a page · webhook topic `Opportunities`
  /// · permission "Crm opportunities"
  nonisolated public struct Opportunity: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String · read-only
    public var accountName: String? { row[ifPresent: 2] }

    /// `AccountCode` · Edm.String · read-only
    public var accountCode: String? { row[ifPresent: 3] }

    /// `ActionDate` · Edm.DateTime
    public var actionDate: LocalDateTime? { row[ifPresent: 4] }

    /// `NextAction` · Edm.String
    public var nextAction: String? { row[ifPresent: 5] }

    /// `AmountFC` · Edm.Double
    public var amountFC: Decimal? { row[ifPresent: 6] }

    /// `AmountDC` · Edm.Double
    public var amountDC: Decimal? { row[ifPresent: 7] }

    /// `CloseDate` · Edm.DateTime
    public var closeDate: LocalDateTime? { row[ifPresent: 8] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `Currency` · Edm.String
    public var currency: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 16] }

    /// `Name` · Edm.String
    public var name: String? { row[ifPresent: 17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Number` · Edm.Int32 · read-only
    public var number: Int32 { row[19] }

    /// `OpportunityStage` · Edm.Guid
    public var opportunityStage: UUID? { row[ifPresent: 20] }

    /// `OpportunityStageDescription` · Edm.String · read-only
    public var opportunityStageDescription: String? { row[ifPresent: 21] }

    /// `OpportunityStatus` · Edm.Int32 · read-only
    public var opportunityStatus: OpportunityStatus? { row[ifPresent: 22] }

    /// `Probability` · Edm.Double
    public var probability: Decimal? { row[ifPresent: 23] }

    /// `Owner` · Edm.Guid
    public var owner: UUID? { row[ifPresent: 24] }

    /// `OwnerFullName` · Edm.String · read-only
    public var ownerFullName: String? { row[ifPresent: 25] }

    /// `RateFC` · Edm.Double
    public var rateFC: Decimal? { row[ifPresent: 26] }

    /// `SalesType` · Edm.Guid
    public var salesType: UUID? { row[ifPresent: 27] }

    /// `SalesTypeDescription` · Edm.String · read-only
    public var salesTypeDescription: String? { row[ifPresent: 28] }

    /// `ReasonCode` · Edm.Guid
    public var reasonCode: UUID? { row[ifPresent: 29] }

    /// `ReasonCodeDescription` · Edm.String · read-only
    public var reasonCodeDescription: String? { row[ifPresent: 30] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 31] }

    /// `ProjectCode` · Edm.String · read-only
    public var projectCode: String? { row[ifPresent: 32] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 33] }

    /// `Campaign` · Edm.Guid
    public var campaign: UUID? { row[ifPresent: 34] }

    /// `CampaignDescription` · Edm.String · read-only
    public var campaignDescription: String? { row[ifPresent: 35] }

    /// `LeadSource` · Edm.Guid
    public var leadSource: UUID? { row[ifPresent: 36] }

    /// `LeadSourceDescription` · Edm.String · read-only
    public var leadSourceDescription: String? { row[ifPresent: 37] }

    /// `OpportunityType` · Edm.Int16
    public var opportunityType: Int16? { row[ifPresent: 38] }

    /// `OpportunityTypeDescription` · Edm.String · read-only
    public var opportunityTypeDescription: String? { row[ifPresent: 39] }

    /// `Channel` · Edm.Int16
    public var channel: Int16? { row[ifPresent: 40] }

    /// `ChannelDescription` · Edm.String · read-only
    public var channelDescription: String? { row[ifPresent: 41] }

    /// `Accountant` · Edm.Guid
    public var accountant: UUID? { row[ifPresent: 42] }

    /// `AccountantCode` · Edm.String · read-only
    public var accountantCode: String? { row[ifPresent: 43] }

    /// `AccountantName` · Edm.String · read-only
    public var accountantName: String? { row[ifPresent: 44] }

    /// `Reseller` · Edm.Guid
    public var reseller: UUID? { row[ifPresent: 45] }

    /// `ResellerCode` · Edm.String · read-only
    public var resellerCode: String? { row[ifPresent: 46] }

    /// `ResellerName` · Edm.String · read-only
    public var resellerName: String? { row[ifPresent: 47] }

    /// `OpportunityDepartmentCode` · Edm.Int16
    public var opportunityDepartmentCode: Int16? { row[ifPresent: 48] }

    /// `OpportunityDepartmentDescription` · Edm.String · read-only
    public var opportunityDepartmentDescription: String? { row[ifPresent: 49] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 50] }

    /// `Contact` · Edm.Guid
    public var contact: UUID? { row[ifPresent: 51] }

    /// `ContactFullName` · Edm.String · read-only
    public var contactFullName: String? { row[ifPresent: 52] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                Guid!     key create update
      Account                           Guid      create update
      AccountName                       String
      AccountCode                       String
      ActionDate                        DateTime  create update
      NextAction                        String    create update
      AmountFC                          Double    create update
      AmountDC                          Double    create update
      CloseDate                         DateTime  create update
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      Currency                          String    create update
      Division                          Int32
      Name                              String    create update
      Notes                             String    create update
      Number                            Int32!
      OpportunityStage                  Guid      create update
      OpportunityStageDescription       String
      OpportunityStatus                 Int32
      Probability                       Double    create update
      Owner                             Guid      create update
      OwnerFullName                     String
      RateFC                            Double    create update
      SalesType                         Guid      create update
      SalesTypeDescription              String
      ReasonCode                        Guid      create update
      ReasonCodeDescription             String
      Project                           Guid      create update
      ProjectCode                       String
      ProjectDescription                String
      Campaign                          Guid      create update
      CampaignDescription               String
      LeadSource                        Guid      create update
      LeadSourceDescription             String
      OpportunityType                   Int16     create update
      OpportunityTypeDescription        String
      Channel                           Int16     create update
      ChannelDescription                String
      Accountant                        Guid      create update
      AccountantCode                    String
      AccountantName                    String
      Reseller                          Guid      create update
      ResellerCode                      String
      ResellerName                      String
      OpportunityDepartmentCode         Int16     create update
      OpportunityDepartmentDescription  String
      CustomField                       String
      Contact                           Guid      create update
      ContactFullName                   String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.Opportunity {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var account: WritableProperty<Self, UUID?> { WritableProperty(1) }
  public static var accountName: Property<Self, String?> { Property(2) }
  public static var accountCode: Property<Self, String?> { Property(3) }
  public static var actionDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(4) }
  public static var nextAction: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var amountFC: WritableProperty<Self, Decimal?> { WritableProperty(6) }
  public static var amountDC: WritableProperty<Self, Decimal?> { WritableProperty(7) }
  public static var closeDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(8) }
  public static var created: Property<Self, LocalDateTime?> { Property(9) }
  public static var creator: Property<Self, UUID?> { Property(10) }
  public static var creatorFullName: Property<Self, String?> { Property(11) }
  public static var modified: Property<Self, LocalDateTime?> { Property(12) }
  public static var modifier: Property<Self, UUID?> { Property(13) }
  public static var modifierFullName: Property<Self, String?> { Property(14) }
  public static var currency: WritableProperty<Self, String?> { WritableProperty(15) }
  public static var division: Property<Self, Int32?> { Property(16) }
  public static var name: WritableProperty<Self, String?> { WritableProperty(17) }
  public static var notes: WritableProperty<Self, String?> { WritableProperty(18) }
  public static var number: Property<Self, Int32> { Property(19) }
  public static var opportunityStage: WritableProperty<Self, UUID?> { WritableProperty(20) }
  public static var opportunityStageDescription: Property<Self, String?> { Property(21) }
  public static var opportunityStatus: Property<Self, OpportunityStatus?> { Property(22) }
  public static var probability: WritableProperty<Self, Decimal?> { WritableProperty(23) }
  public static var owner: WritableProperty<Self, UUID?> { WritableProperty(24) }
  public static var ownerFullName: Property<Self, String?> { Property(25) }
  public static var rateFC: WritableProperty<Self, Decimal?> { WritableProperty(26) }
  public static var salesType: WritableProperty<Self, UUID?> { WritableProperty(27) }
  public static var salesTypeDescription: Property<Self, String?> { Property(28) }
  public static var reasonCode: WritableProperty<Self, UUID?> { WritableProperty(29) }
  public static var reasonCodeDescription: Property<Self, String?> { Property(30) }
  public static var project: WritableProperty<Self, UUID?> { WritableProperty(31) }
  public static var projectCode: Property<Self, String?> { Property(32) }
  public static var projectDescription: Property<Self, String?> { Property(33) }
  public static var campaign: WritableProperty<Self, UUID?> { WritableProperty(34) }
  public static var campaignDescription: Property<Self, String?> { Property(35) }
  public static var leadSource: WritableProperty<Self, UUID?> { WritableProperty(36) }
  public static var leadSourceDescription: Property<Self, String?> { Property(37) }
  public static var opportunityType: WritableProperty<Self, Int16?> { WritableProperty(38) }
  public static var opportunityTypeDescription: Property<Self, String?> { Property(39) }
  public static var channel: WritableProperty<Self, Int16?> { WritableProperty(40) }
  public static var channelDescription: Property<Self, String?> { Property(41) }
  public static var accountant: WritableProperty<Self, UUID?> { WritableProperty(42) }
  public static var accountantCode: Property<Self, String?> { Property(43) }
  public static var accountantName: Property<Self, String?> { Property(44) }
  public static var reseller: WritableProperty<Self, UUID?> { WritableProperty(45) }
  public static var resellerCode: Property<Self, String?> { Property(46) }
  public static var resellerName: Property<Self, String?> { Property(47) }
  public static var opportunityDepartmentCode: WritableProperty<Self, Int16?> { WritableProperty(48) }
  public static var opportunityDepartmentDescription: Property<Self, String?> { Property(49) }
  public static var customField: Property<Self, String?> { Property(50) }
  public static var contact: WritableProperty<Self, UUID?> { WritableProperty(51) }
  public static var contactFullName: Property<Self, String?> { Property(52) }
}

nonisolated extension CRM {
  /// `crm/OpportunityStages`
  nonisolated public struct OpportunityStage: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Active` · Edm.Byte
    public var active: UInt8? { row[ifPresent: 1] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 2] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 3] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 4] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 5] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `OpportunityStatus` · Edm.Int32
    public var opportunityStatus: OpportunityStatus? { row[ifPresent: 11] }

    /// `Probability` · Edm.Double
    public var probability: Decimal { row[12] }

    /// `SortOrder` · Edm.Int32
    public var sortOrder: Int32 { row[13] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Guid!     key create update
      Active             Byte      create update
      Code               String    create update
      Created            DateTime  create update
      Creator            Guid      create update
      CreatorFullName    String    create update
      Description        String    create update
      Division           Int32!    create update
      Modified           DateTime  create update
      Modifier           Guid      create update
      ModifierFullName   String    create update
      OpportunityStatus  Int32     create update
      Probability        Double!   create update
      SortOrder          Int32!    create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.OpportunityStage {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var active: WritableProperty<Self, UInt8?> { WritableProperty(1) }
  public static var code: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var created: WritableProperty<Self, LocalDateTime?> { WritableProperty(3) }
  public static var creator: WritableProperty<Self, UUID?> { WritableProperty(4) }
  public static var creatorFullName: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(7) }
  public static var modified: WritableProperty<Self, LocalDateTime?> { WritableProperty(8) }
  public static var modifier: WritableProperty<Self, UUID?> { WritableProperty(9) }
  public static var modifierFullName: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var opportunityStatus: WritableProperty<Self, OpportunityStatus?> { WritableProperty(11) }
  public static var probability: WritableProperty<Self, Decimal> { WritableProperty(12) }
  public static var sortOrder: WritableProperty<Self, Int32> { WritableProperty(13) }
}

nonisolated extension CRM {
  /// `crm/OptionalQuotationLineID` · create · permission "Crm quotes"
  nonisolated public struct OptionalQuotationLineID: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID  Guid!  key create
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.OptionalQuotationLineID {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
}

nonisolated extension CRM {
  /// `crm/PrintQuotation` · create · permission "Crm quotes"
  nonisolated public struct PrintedQuotation: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `ExtraText` · Edm.String
    public var extraText: String? { row[ifPresent: 2] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime { row[3] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 4] }

    /// `DocumentCreationError` · Edm.String
    public var documentCreationError: String? { row[ifPresent: 5] }

    /// `DocumentCreationSuccess` · Edm.String
    public var documentCreationSuccess: String? { row[ifPresent: 6] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[ifPresent: 7] }

    /// `EmailLayout` · Edm.Guid
    public var emailLayout: UUID? { row[ifPresent: 8] }

    /// `EmailCreationError` · Edm.String
    public var emailCreationError: String? { row[ifPresent: 9] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[ifPresent: 10] }

    /// `SendEmailToCustomer` · Edm.Boolean
    public var sendEmailToCustomer: Bool { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID              Guid!      key create!
      Division                 Int32!     create
      ExtraText                String     create
      QuotationDate            DateTime!  create
      Document                 Guid       create
      DocumentCreationError    String     create
      DocumentCreationSuccess  String     create
      DocumentLayout           Guid       create
      EmailLayout              Guid       create
      EmailCreationError       String     create
      SenderEmailAddress       String     create
      SendEmailToCustomer      Boolean!   create
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.PrintedQuotation {
  public static var quotationID: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(1) }
  public static var extraText: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var quotationDate: WritableProperty<Self, LocalDateTime> { WritableProperty(3) }
  public static var document: WritableProperty<Self, UUID?> { WritableProperty(4) }
  public static var documentCreationError: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var documentCreationSuccess: WritableProperty<Self, String?> { WritableProperty(6) }
  public static var documentLayout: WritableProperty<Self, UUID?> { WritableProperty(7) }
  public static var emailLayout: WritableProperty<Self, UUID?> { WritableProperty(8) }
  public static var emailCreationError: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var senderEmailAddress: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var sendEmailToCustomer: WritableProperty<Self, Bool> { WritableProperty(11) }
}

nonisolated extension CRM {
  /// A price offer sent to an account.
  ///
  /// `crm/Quotations` · read, create, update, delete · 60 rows a page · webhook topic `Quotations`
  /// · permission "Crm quotes"
  nonisolated public struct Quotation: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension CRM.Quotation {
  public static var amountDC: Property<Self, Decimal> { Property(0) }
  public static var amountFC: Property<Self, Decimal> { Property(1) }
  public static var amountDiscount: Property<Self, Decimal?> { Property(2) }
  public static var amountDiscountExclVAT: Property<Self, Decimal?> { Property(3) }
  public static var closeDate: Property<Self, LocalDateTime?> { Property(4) }
  public static var closingDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(5) }
  public static var created: Property<Self, LocalDateTime> { Property(6) }
  public static var creator: Property<Self, UUID?> { Property(7) }
  public static var creatorFullName: Property<Self, String?> { Property(8) }
  public static var currency: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var deliveryAccount: WritableProperty<Self, UUID?> { WritableProperty(10) }
  public static var deliveryAccountCode: Property<Self, String?> { Property(11) }
  public static var deliveryAccountContact: WritableProperty<Self, UUID?> { WritableProperty(12) }
  public static var deliveryAccountContactFullName: Property<Self, String?> { Property(13) }
  public static var deliveryAccountName: Property<Self, String?> { Property(14) }
  public static var deliveryAddress: WritableProperty<Self, UUID?> { WritableProperty(15) }
  public static var deliveryDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(16) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(17) }
  public static var division: Property<Self, Int32> { Property(18) }
  public static var document: WritableProperty<Self, UUID?> { WritableProperty(19) }
  public static var documentSubject: Property<Self, String?> { Property(20) }
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(21) }
  public static var incotermAddress: WritableProperty<Self, String?> { WritableProperty(22) }
  public static var incotermCode: WritableProperty<Self, String?> { WritableProperty(23) }
  public static var incotermVersion: WritableProperty<Self, IncotermVersion?> { WritableProperty(24) }
  public static var invoiceAccount: WritableProperty<Self, UUID?> { WritableProperty(25) }
  public static var invoiceAccountCode: Property<Self, String?> { Property(26) }
  public static var invoiceAccountContact: WritableProperty<Self, UUID?> { WritableProperty(27) }
  public static var invoiceAccountContactFullName: Property<Self, String?> { Property(28) }
  public static var invoiceAccountName: Property<Self, String?> { Property(29) }
  public static var modified: Property<Self, LocalDateTime> { Property(30) }
  public static var modifier: Property<Self, UUID?> { Property(31) }
  public static var modifierFullName: Property<Self, String?> { Property(32) }
  public static var opportunity: WritableProperty<Self, UUID?> { WritableProperty(33) }
  public static var opportunityName: Property<Self, String?> { Property(34) }
  public static var orderAccount: WritableProperty<Self, UUID?> { WritableProperty(35) }
  public static var orderAccountCode: Property<Self, String?> { Property(36) }
  public static var orderAccountContact: WritableProperty<Self, UUID?> { WritableProperty(37) }
  public static var orderAccountContactFullName: Property<Self, String?> { Property(38) }
  public static var orderAccountName: Property<Self, String?> { Property(39) }
  public static var paymentCondition: WritableProperty<Self, String?> { WritableProperty(40) }
  public static var paymentConditionDescription: Property<Self, String?> { Property(41) }
  public static var project: WritableProperty<Self, UUID?> { WritableProperty(42) }
  public static var projectCode: Property<Self, String?> { Property(43) }
  public static var projectDescription: Property<Self, String?> { Property(44) }
  public static var quotationDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(45) }
  public static var quotationID: WritableProperty<Self, UUID> { WritableProperty(46) }
  public static var quotationNumber: WritableProperty<Self, Int32> { WritableProperty(47) }
  public static var remarks: WritableProperty<Self, String?> { WritableProperty(48) }
  public static var salesChannel: WritableProperty<Self, UUID?> { WritableProperty(49) }
  public static var salesChannelCode: Property<Self, String?> { Property(50) }
  public static var salesChannelDescription: Property<Self, String?> { Property(51) }
  public static var salesPerson: WritableProperty<Self, UUID?> { WritableProperty(52) }
  public static var salesPersonFullName: Property<Self, String?> { Property(53) }
  public static var selectionCode: WritableProperty<Self, UUID?> { WritableProperty(54) }
  public static var selectionCodeCode: Property<Self, String?> { Property(55) }
  public static var selectionCodeDescription: Property<Self, String?> { Property(56) }
  public static var shippingMethod: WritableProperty<Self, UUID?> { WritableProperty(57) }
  public static var shippingMethodDescription: Property<Self, String?> { Property(58) }
  public static var status: Property<Self, QuotationStatus?> { Property(59) }
  public static var statusDescription: Property<Self, String?> { Property(60) }
  public static var warehouseID: WritableProperty<Self, UUID?> { WritableProperty(61) }
  public static var warehouseCode: Property<Self, String?> { Property(62) }
  public static var warehouseDescription: Property<Self, String?> { Property(63) }
  public static var vatAmountFC: Property<Self, Decimal?> { Property(64) }
  public static var versionNumber: Property<Self, Int32> { Property(65) }
  public static var yourRef: WritableProperty<Self, String?> { WritableProperty(66) }
  public static var quotationLines: WritableNavigation<Self, CRM.QuotationLine, [Changes<CRM.QuotationLine>]> {
    WritableNavigation(67)
  }
  public static var quotationOrderChargeLines:
    WritableNavigation<Self, CRM.QuotationOrderChargeLine, [Changes<CRM.QuotationOrderChargeLine>]>
  {
    WritableNavigation(68)
  }
}

nonisolated extension CRM {
  /// One item or service offered in a quotation.
  ///
  /// `crm/QuotationLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  nonisolated public struct QuotationLine: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal { row[0] }

    /// `AmountFC` · Edm.Double · read-only
    public var amountFC: Decimal { row[1] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 2] }

    /// `CostCenterDescription` · Edm.String · read-only
    public var costCenterDescription: String? { row[ifPresent: 3] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 4] }

    /// `CostUnitDescription` · Edm.String · read-only
    public var costUnitDescription: String? { row[ifPresent: 5] }

    /// `CustomerItemCode` · Edm.String · read-only
    public var customerItemCode: String? { row[ifPresent: 6] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 7] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 8] }

    /// `Discount` · Edm.Double
    public var discount: Decimal? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `Item` · Edm.Guid · required on create
    public var item: UUID? { row[ifPresent: 12] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 13] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32 { row[14] }

    /// `NetPrice` · Edm.Double
    public var netPrice: Decimal? { row[ifPresent: 15] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }

    /// `Optional` · Edm.Boolean
    public var optional: Bool { row[17] }

    /// `Quantity` · Edm.Double
    public var quantity: Decimal? { row[ifPresent: 18] }

    /// `QuotationID` · Edm.Guid · required on create
    public var quotationID: UUID { row[19] }

    /// `QuotationNumber` · Edm.Int32 · read-only
    public var quotationNumber: Int32 { row[20] }

    /// `UnitCode` · Edm.String
    public var unitCode: String? { row[ifPresent: 21] }

    /// `UnitDescription` · Edm.String · read-only
    public var unitDescription: String? { row[ifPresent: 22] }

    /// `UnitPrice` · Edm.Double
    public var unitPrice: Decimal? { row[ifPresent: 23] }

    /// `VATAmountFC` · Edm.Double · read-only
    public var vatAmountFC: Decimal? { row[ifPresent: 24] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 25] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[ifPresent: 26] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 27] }

    /// `VersionNumber` · Edm.Int32 · read-only
    public var versionNumber: Int32 { row[28] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC               Double!
      AmountFC               Double!
      CostCenter             String    create update
      CostCenterDescription  String
      CostUnit               String    create update
      CostUnitDescription    String
      CustomerItemCode       String
      CustomField            String
      Description            String    create update
      Discount               Double    create update
      Division               Int32!
      ID                     Guid!     key create update
      Item                   Guid      create! update
      ItemDescription        String
      LineNumber             Int32!
      NetPrice               Double    create update
      Notes                  String    create update
      Optional               Boolean!  create update
      Quantity               Double    create update
      QuotationID            Guid!     create! update
      QuotationNumber        Int32!
      UnitCode               String    create update
      UnitDescription        String
      UnitPrice              Double    create update
      VATAmountFC            Double
      VATCode                String    create update
      VATDescription         String
      VATPercentage          Double
      VersionNumber          Int32!
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.QuotationLine {
  public static var amountDC: Property<Self, Decimal> { Property(0) }
  public static var amountFC: Property<Self, Decimal> { Property(1) }
  public static var costCenter: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var costCenterDescription: Property<Self, String?> { Property(3) }
  public static var costUnit: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var costUnitDescription: Property<Self, String?> { Property(5) }
  public static var customerItemCode: Property<Self, String?> { Property(6) }
  public static var customField: Property<Self, String?> { Property(7) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(8) }
  public static var discount: WritableProperty<Self, Decimal?> { WritableProperty(9) }
  public static var division: Property<Self, Int32> { Property(10) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(11) }
  public static var item: WritableProperty<Self, UUID?> { WritableProperty(12) }
  public static var itemDescription: Property<Self, String?> { Property(13) }
  public static var lineNumber: Property<Self, Int32> { Property(14) }
  public static var netPrice: WritableProperty<Self, Decimal?> { WritableProperty(15) }
  public static var notes: WritableProperty<Self, String?> { WritableProperty(16) }
  public static var optional: WritableProperty<Self, Bool> { WritableProperty(17) }
  public static var quantity: WritableProperty<Self, Decimal?> { WritableProperty(18) }
  public static var quotationID: WritableProperty<Self, UUID> { WritableProperty(19) }
  public static var quotationNumber: Property<Self, Int32> { Property(20) }
  public static var unitCode: WritableProperty<Self, String?> { WritableProperty(21) }
  public static var unitDescription: Property<Self, String?> { Property(22) }
  public static var unitPrice: WritableProperty<Self, Decimal?> { WritableProperty(23) }
  public static var vatAmountFC: Property<Self, Decimal?> { Property(24) }
  public static var vatCode: WritableProperty<Self, String?> { WritableProperty(25) }
  public static var vatDescription: Property<Self, String?> { Property(26) }
  public static var vatPercentage: Property<Self, Decimal?> { Property(27) }
  public static var versionNumber: Property<Self, Int32> { Property(28) }
}

nonisolated extension CRM {
  /// `crm/QuotationOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  nonisolated public struct QuotationOrderChargeLine: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AmountDC` · Edm.Double · read-only
    public var amountDC: Decimal? { row[ifPresent: 0] }

    /// `AmountFCExclVAT` · Edm.Double
    public var amountFCExclVAT: Decimal? { row[ifPresent: 1] }

    /// `AmountFCInclVAT` · Edm.Double
    public var amountFCInclVAT: Decimal? { row[ifPresent: 2] }

    /// `AmountVATFC` · Edm.Double · read-only
    public var amountVATFC: Decimal? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `IsShippingCost` · Edm.Boolean
    public var isShippingCost: Bool? { row[ifPresent: 6] }

    /// `LineNumber` · Edm.Int32 · read-only
    public var lineNumber: Int32? { row[ifPresent: 7] }

    /// `OrderCharge` · Edm.Guid
    public var orderCharge: UUID? { row[ifPresent: 8] }

    /// `OrderChargeCode` · Edm.String · read-only
    public var orderChargeCode: String? { row[ifPresent: 9] }

    /// `OrderChargeDescription` · Edm.String · read-only
    public var orderChargeDescription: String? { row[ifPresent: 10] }

    /// `OrderChargesLineDescription` · Edm.String
    public var orderChargesLineDescription: String? { row[ifPresent: 11] }

    /// `QuotationID` · Edm.Guid · required on create
    public var quotationID: UUID? { row[ifPresent: 12] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 13] }

    /// `VATDescription` · Edm.String · read-only
    public var vatDescription: String? { row[ifPresent: 14] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 15] }

    public static let table: PropertyTable = PropertyTable(
      """
      AmountDC                     Double
      AmountFCExclVAT              Double   create update
      AmountFCInclVAT              Double   create update
      AmountVATFC                  Double
      Division                     Int32
      ID                           Guid!    key create update
      IsShippingCost               Boolean  create update
      LineNumber                   Int32
      OrderCharge                  Guid     create update
      OrderChargeCode              String
      OrderChargeDescription       String
      OrderChargesLineDescription  String   create update
      QuotationID                  Guid     create! update
      VATCode                      String   create update
      VATDescription               String
      VATPercentage                Double
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.QuotationOrderChargeLine {
  public static var amountDC: Property<Self, Decimal?> { Property(0) }
  public static var amountFCExclVAT: WritableProperty<Self, Decimal?> { WritableProperty(1) }
  public static var amountFCInclVAT: WritableProperty<Self, Decimal?> { WritableProperty(2) }
  public static var amountVATFC: Property<Self, Decimal?> { Property(3) }
  public static var division: Property<Self, Int32?> { Property(4) }
  public static var id: WritableProperty<Self, UUID> { WritableProperty(5) }
  public static var isShippingCost: WritableProperty<Self, Bool?> { WritableProperty(6) }
  public static var lineNumber: Property<Self, Int32?> { Property(7) }
  public static var orderCharge: WritableProperty<Self, UUID?> { WritableProperty(8) }
  public static var orderChargeCode: Property<Self, String?> { Property(9) }
  public static var orderChargeDescription: Property<Self, String?> { Property(10) }
  public static var orderChargesLineDescription: WritableProperty<Self, String?> { WritableProperty(11) }
  public static var quotationID: WritableProperty<Self, UUID?> { WritableProperty(12) }
  public static var vatCode: WritableProperty<Self, String?> { WritableProperty(13) }
  public static var vatDescription: Property<Self, String?> { Property(14) }
  public static var vatPercentage: Property<Self, Decimal?> { Property(15) }
}

nonisolated extension CRM {
  /// `crm/ReasonCodes` · read · 60 rows a page · permission "Crm quotes"
  nonisolated public struct ReasonCode: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Active` · Edm.Byte
    public var active: UInt8? { row[ifPresent: 0] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 1] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 2] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 3] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 8] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 9] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }

    /// `Type` · Edm.Int16
    public var type: Int16? { row[ifPresent: 12] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 13] }

    public static let table: PropertyTable = PropertyTable(
      """
      Active            Byte
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      Type              Int16
      TypeDescription   String
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.ReasonCode {
  public static var active: Property<Self, UInt8?> { Property(0) }
  public static var code: Property<Self, String?> { Property(1) }
  public static var created: Property<Self, LocalDateTime?> { Property(2) }
  public static var creator: Property<Self, UUID?> { Property(3) }
  public static var creatorFullName: Property<Self, String?> { Property(4) }
  public static var description: Property<Self, String?> { Property(5) }
  public static var division: Property<Self, Int32?> { Property(6) }
  public static var id: Property<Self, UUID> { Property(7) }
  public static var modified: Property<Self, LocalDateTime?> { Property(8) }
  public static var modifier: Property<Self, UUID?> { Property(9) }
  public static var modifierFullName: Property<Self, String?> { Property(10) }
  public static var notes: Property<Self, String?> { Property(11) }
  public static var type: Property<Self, Int16?> { Property(12) }
  public static var typeDescription: Property<Self, String?> { Property(13) }
}

nonisolated extension CRM {
  /// `crm/RejectQuotation` · create · permission "Crm quotes"
  nonisolated public struct RejectedQuotation: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `ReasonCode` · Edm.Guid
    public var reasonCode: UUID? { row[ifPresent: 2] }

    /// `NotificationLayout` · Edm.Guid
    public var notificationLayout: UUID? { row[ifPresent: 3] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 4] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 5] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID         Guid!   key create!
      Division            Int32!  create
      ReasonCode          Guid    create
      NotificationLayout  Guid    create
      SuccessMessage      String  create
      ErrorMessage        String  create
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.RejectedQuotation {
  public static var quotationID: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(1) }
  public static var reasonCode: WritableProperty<Self, UUID?> { WritableProperty(2) }
  public static var notificationLayout: WritableProperty<Self, UUID?> { WritableProperty(3) }
  public static var successMessage: WritableProperty<Self, String?> { WritableProperty(4) }
  public static var errorMessage: WritableProperty<Self, String?> { WritableProperty(5) }
}

nonisolated extension CRM {
  /// `crm/ReopenQuotation` · create · permission "Crm quotes"
  nonisolated public struct ReopenedQuotation: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 2] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 3] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID     Guid!   key create!
      Division        Int32!  create
      SuccessMessage  String  create
      ErrorMessage    String  create
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.ReopenedQuotation {
  public static var quotationID: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(1) }
  public static var successMessage: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var errorMessage: WritableProperty<Self, String?> { WritableProperty(3) }
}

nonisolated extension CRM {
  /// `crm/ReviewQuotation` · create · permission "Crm quotes"
  nonisolated public struct ReviewedQuotation: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `OrderAccount` · Edm.Guid
    public var orderAccount: UUID? { row[ifPresent: 2] }

    /// `OrderAccountContact` · Edm.Guid
    public var orderAccountContact: UUID? { row[ifPresent: 3] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Document` · Edm.Guid
    public var document: UUID? { row[ifPresent: 6] }

    /// `PaymentCondition` · Edm.String
    public var paymentCondition: String? { row[ifPresent: 7] }

    /// `CopyItemPrices` · Edm.Boolean
    public var copyItemPrices: Bool? { row[ifPresent: 8] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[ifPresent: 9] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[ifPresent: 10] }

    /// `NewQuotationID` · Edm.Guid
    public var newQuotationID: UUID? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID          Guid!     key create!
      Division             Int32!    create
      OrderAccount         Guid      create
      OrderAccountContact  Guid      create
      QuotationDate        DateTime  create
      Description          String    create
      Document             Guid      create
      PaymentCondition     String    create
      CopyItemPrices       Boolean   create
      SuccessMessage       String    create
      ErrorMessage         String    create
      NewQuotationID       Guid      create
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.ReviewedQuotation {
  public static var quotationID: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var division: WritableProperty<Self, Int32> { WritableProperty(1) }
  public static var orderAccount: WritableProperty<Self, UUID?> { WritableProperty(2) }
  public static var orderAccountContact: WritableProperty<Self, UUID?> { WritableProperty(3) }
  public static var quotationDate: WritableProperty<Self, LocalDateTime?> { WritableProperty(4) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(5) }
  public static var document: WritableProperty<Self, UUID?> { WritableProperty(6) }
  public static var paymentCondition: WritableProperty<Self, String?> { WritableProperty(7) }
  public static var copyItemPrices: WritableProperty<Self, Bool?> { WritableProperty(8) }
  public static var successMessage: WritableProperty<Self, String?> { WritableProperty(9) }
  public static var errorMessage: WritableProperty<Self, String?> { WritableProperty(10) }
  public static var newQuotationID: WritableProperty<Self, UUID?> { WritableProperty(11) }
}

nonisolated extension CRM {
  /// `crm/SalesTypes`
  nonisolated public struct SalesType: Entity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Active` · Edm.Byte
    public var active: UInt8 { row[1] }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 2] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 3] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 4] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key create update
      Active       Byte!   create update
      Code         String  create update
      Description  String  create update
      Notes        String  create update
      """)
  }
}

// Its properties by name, for queries and change sets.
nonisolated extension CRM.SalesType {
  public static var id: WritableProperty<Self, UUID> { WritableProperty(0) }
  public static var active: WritableProperty<Self, UInt8> { WritableProperty(1) }
  public static var code: WritableProperty<Self, String?> { WritableProperty(2) }
  public static var description: WritableProperty<Self, String?> { WritableProperty(3) }
  public static var notes: WritableProperty<Self, String?> { WritableProperty(4) }
}
