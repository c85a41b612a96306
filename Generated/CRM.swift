// exact-online-generator 0.1.0 · for runtime 1 · services/crm.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/crm`
nonisolated public struct CRM: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Accounts` · read, create, update, delete · 60 rows a page · webhook topic `Accounts` · permission "Crm accounts"
  public var accounts: EntitySet<CRM.Account, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Accounts") }

  /// `AccountClasses` · read · 60 rows a page · permission "Crm accounts"
  public var accountClasses: EntitySet<CRM.AccountClass, Methods.Read> { EntitySet(root, "AccountClasses") }

  /// `AccountClassifications` · read · 60 rows a page · permission "Crm accounts"
  public var accountClassifications: EntitySet<CRM.AccountClassification, Methods.Read> { EntitySet(root, "AccountClassifications") }

  /// `AccountClassificationNames` · read · 60 rows a page · permission "Crm accounts"
  public var accountClassificationNames: EntitySet<CRM.AccountClassificationName, Methods.Read> { EntitySet(root, "AccountClassificationNames") }

  /// `BankAccounts` · read, create, update, delete · 60 rows a page · webhook topic `BankAccounts`
  /// · permission "Crm accounts"
  public var bankAccounts: EntitySet<CRM.BankAccount, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BankAccounts") }

  /// `BusinessTypes`
  public var businessTypes: EntitySet<CRM.BusinessType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BusinessTypes") }

  /// `Contacts` · read, create, update, delete · 60 rows a page · webhook topic `Contacts` · permission "Crm accounts"
  public var contacts: EntitySet<CRM.Contact, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Contacts") }

  /// `Opportunities` · read, create, update, delete · 60 rows a page · webhook topic `Opportunities`
  /// · permission "Crm opportunities"
  public var opportunities: EntitySet<CRM.Opportunity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Opportunities") }

  /// `HostingOpportunities` · read, create, update, delete · 60 rows a page · webhook topic `HostingOpportunities`
  /// · permission "Hosting hosting"
  public var hostingOpportunities: EntitySet<CRM.HostingOpportunity, Methods.ReadCreateUpdateDelete> { EntitySet(root, "HostingOpportunities") }

  /// `OpportunityStages`
  public var opportunityStages: EntitySet<CRM.OpportunityStage, Methods.ReadCreateUpdateDelete> { EntitySet(root, "OpportunityStages") }

  /// `AddressStates` · read · 60 rows a page · permission "Crm accounts"
  public var addressStates: EntitySet<CRM.AddressState, Methods.Read> { EntitySet(root, "AddressStates") }

  /// `Addresses` · read, create, update, delete · 60 rows a page · permission "Crm accounts"
  public var addresses: EntitySet<CRM.Address, Methods.ReadCreateUpdateDelete> { EntitySet(root, "Addresses") }

  /// `QuotationLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  public var quotationLines: EntitySet<CRM.QuotationLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "QuotationLines") }

  /// `QuotationOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  public var quotationOrderChargeLines: EntitySet<CRM.QuotationOrderChargeLine, Methods.ReadCreateUpdateDelete> { EntitySet(root, "QuotationOrderChargeLines") }

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
  public var optionalQuotationLineID: EntitySet<CRM.OptionalQuotationLineID, Methods.Create> { EntitySet(root, "OptionalQuotationLineID") }

  /// `EmailWithSignOffQuotation` · create · permission "Crm quotes"
  public var emailWithSignOffQuotation: EntitySet<CRM.EmailWithSignedOffQuotation, Methods.Create> { EntitySet(root, "EmailWithSignOffQuotation") }

  /// `SalesTypes`
  public var salesTypes: EntitySet<CRM.SalesType, Methods.ReadCreateUpdateDelete> { EntitySet(root, "SalesTypes") }
}

nonisolated extension EntitySet where Subject == CRM.Quotation {
  /// Accepts the quotation, and makes what 'action' says of it: nothing, a sales order, a sales invoice, a project or
  /// a subscription.
  ///
  /// POST `crm/AcceptQuotation` · throws `ErrorMessage` · permission "Crm quotes"
  nonisolated(nonsending) public func accept(_ row: CRM.Quotation, _ build: (inout Changes<CRM.AcceptedQuotation>) throws -> Void = { _ in }) async throws -> CRM.AcceptedQuotation {
    try await accept(odataValue("QuotationID", of: row), build)
  }
  /// The same, given `QuotationID` of the row alone.
  nonisolated(nonsending) public func accept(_ key: UUID, _ build: (inout Changes<CRM.AcceptedQuotation>) throws -> Void = { _ in }) async throws -> CRM.AcceptedQuotation {
    try await odataAct("AcceptQuotation", key: "QuotationID", key, failure: ["ErrorMessage"], build)
  }

  /// Sends the quotation to the customer, who can accept or reject it from the e-mail.
  ///
  /// POST `crm/EmailWithSignOffQuotation` · throws `ErrorMessage` · permission "Crm quotes"
  nonisolated(nonsending) public func emailForSignOff(_ row: CRM.Quotation, layout: UUID, _ build: (inout Changes<CRM.EmailWithSignedOffQuotation>) throws -> Void = { _ in }) async throws -> CRM.EmailWithSignedOffQuotation {
    try await emailForSignOff(odataValue("QuotationID", of: row), layout: layout, build)
  }
  /// The same, given `QuotationID` of the row alone.
  nonisolated(nonsending) public func emailForSignOff(_ key: UUID, layout: UUID, _ build: (inout Changes<CRM.EmailWithSignedOffQuotation>) throws -> Void = { _ in }) async throws -> CRM.EmailWithSignedOffQuotation {
    try await odataAct("EmailWithSignOffQuotation", key: "QuotationID", key, with: ["EmailLayout": layout], failure: ["ErrorMessage"], build)
  }

  /// Makes a document of the quotation, and sends it where 'sendEmailToCustomer' says so.
  ///
  /// POST `crm/PrintQuotation` · throws `DocumentCreationError` · throws `EmailCreationError` · permission "Crm quotes"
  nonisolated(nonsending) public func print(_ row: CRM.Quotation, _ build: (inout Changes<CRM.PrintedQuotation>) throws -> Void = { _ in }) async throws -> CRM.PrintedQuotation {
    try await print(odataValue("QuotationID", of: row), build)
  }
  /// The same, given `QuotationID` of the row alone.
  nonisolated(nonsending) public func print(_ key: UUID, _ build: (inout Changes<CRM.PrintedQuotation>) throws -> Void = { _ in }) async throws -> CRM.PrintedQuotation {
    try await odataAct("PrintQuotation", key: "QuotationID", key, failure: ["DocumentCreationError", "EmailCreationError"], build)
  }

  /// Rejects the quotation.
  ///
  /// POST `crm/RejectQuotation` · throws `ErrorMessage` · permission "Crm quotes"
  nonisolated(nonsending) public func reject(_ row: CRM.Quotation, _ build: (inout Changes<CRM.RejectedQuotation>) throws -> Void = { _ in }) async throws -> CRM.RejectedQuotation {
    try await reject(odataValue("QuotationID", of: row), build)
  }
  /// The same, given `QuotationID` of the row alone.
  nonisolated(nonsending) public func reject(_ key: UUID, _ build: (inout Changes<CRM.RejectedQuotation>) throws -> Void = { _ in }) async throws -> CRM.RejectedQuotation {
    try await odataAct("RejectQuotation", key: "QuotationID", key, failure: ["ErrorMessage"], build)
  }

  /// Opens a rejected quotation again.
  ///
  /// POST `crm/ReopenQuotation` · throws `ErrorMessage` · permission "Crm quotes"
  nonisolated(nonsending) public func reopen(_ row: CRM.Quotation, _ build: (inout Changes<CRM.ReopenedQuotation>) throws -> Void = { _ in }) async throws -> CRM.ReopenedQuotation {
    try await reopen(odataValue("QuotationID", of: row), build)
  }
  /// The same, given `QuotationID` of the row alone.
  nonisolated(nonsending) public func reopen(_ key: UUID, _ build: (inout Changes<CRM.ReopenedQuotation>) throws -> Void = { _ in }) async throws -> CRM.ReopenedQuotation {
    try await odataAct("ReopenQuotation", key: "QuotationID", key, failure: ["ErrorMessage"], build)
  }

  /// Makes a new version of the quotation: 'newQuotationID' of the answer.
  ///
  /// POST `crm/ReviewQuotation` · throws `ErrorMessage` · permission "Crm quotes"
  nonisolated(nonsending) public func review(_ row: CRM.Quotation, _ build: (inout Changes<CRM.ReviewedQuotation>) throws -> Void = { _ in }) async throws -> CRM.ReviewedQuotation {
    try await review(odataValue("QuotationID", of: row), build)
  }
  /// The same, given `QuotationID` of the row alone.
  nonisolated(nonsending) public func review(_ key: UUID, _ build: (inout Changes<CRM.ReviewedQuotation>) throws -> Void = { _ in }) async throws -> CRM.ReviewedQuotation {
    try await odataAct("ReviewQuotation", key: "QuotationID", key, failure: ["ErrorMessage"], build)
  }
}

nonisolated extension CRM {
  /// `crm/AcceptQuotation` · create · permission "Crm quotes"
  nonisolated public struct AcceptedQuotation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
      OpportunityStage                      Guid                          create
      OptionalQuotationLineIDs              CRM.OptionalQuotationLineID*  create
      """, related: { [CRM.OptionalQuotationLineID.table] })
  }
}

nonisolated extension CRM.AcceptedQuotation {
  /// `QuotationID` · Edm.Guid · key · required on create
  public var quotationID: UUID { row[0] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(1) }

  /// `Action` · Edm.Int32
  public var action: QuotationAction { row[2] }
  /// `Action` in queries and change sets.
  public static var action: WritableProperty<Self, QuotationAction> { .init(2) }

  /// `ReasonCode` · Edm.Guid
  public var reasonCode: UUID? { row.guid(3) }
  /// `ReasonCode` in queries and change sets.
  public static var reasonCode: WritableProperty<Self, UUID?> { .init(3) }

  /// `InvoiceJournal` · Edm.String
  public var invoiceJournal: String? { row.string(4) }
  /// `InvoiceJournal` in queries and change sets.
  public static var invoiceJournal: WritableProperty<Self, String?> { .init(4) }

  /// `ProjectClassification` · Edm.Guid
  public var projectClassification: UUID? { row.guid(5) }
  /// `ProjectClassification` in queries and change sets.
  public static var projectClassification: WritableProperty<Self, UUID?> { .init(5) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(6) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: WritableProperty<Self, String?> { .init(6) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(7) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: WritableProperty<Self, String?> { .init(7) }

  /// `ProjectType` · Edm.Int32
  public var projectType: ProjectType? { row[ifPresent: 8] }
  /// `ProjectType` in queries and change sets.
  public static var projectType: WritableProperty<Self, ProjectType?> { .init(8) }

  /// `ProjectPriceAgreement` · Edm.Double
  public var projectPriceAgreement: Decimal? { row.decimal(9) }
  /// `ProjectPriceAgreement` in queries and change sets.
  public static var projectPriceAgreement: WritableProperty<Self, Decimal?> { .init(9) }

  /// `ProjectBudgetType` · Edm.Int32
  public var projectBudgetType: QuotationProjectBudgetType? { row[ifPresent: 10] }
  /// `ProjectBudgetType` in queries and change sets.
  public static var projectBudgetType: WritableProperty<Self, QuotationProjectBudgetType?> { .init(10) }

  /// `ProjectInvoicingAction` · Edm.Int32
  public var projectInvoicingAction: QuotationProjectInvoicingAction? { row[ifPresent: 11] }
  /// `ProjectInvoicingAction` in queries and change sets.
  public static var projectInvoicingAction: WritableProperty<Self, QuotationProjectInvoicingAction?> { .init(11) }

  /// `ProjectInvoiceDate` · Edm.DateTime
  public var projectInvoiceDate: LocalDateTime? { row.dateTime(12) }
  /// `ProjectInvoiceDate` in queries and change sets.
  public static var projectInvoiceDate: WritableProperty<Self, LocalDateTime?> { .init(12) }

  /// `ProjectPrepaindTypes` · Edm.Int32
  public var projectPrepaindTypes: ProjectPrepaidTypeInt32? { row[ifPresent: 13] }
  /// `ProjectPrepaindTypes` in queries and change sets.
  public static var projectPrepaindTypes: WritableProperty<Self, ProjectPrepaidTypeInt32?> { .init(13) }

  /// `ProjectID` · Edm.Guid
  public var projectID: UUID? { row.guid(14) }
  /// `ProjectID` in queries and change sets.
  public static var projectID: WritableProperty<Self, UUID?> { .init(14) }

  /// `ProjectWBSPartOf` · Edm.Guid
  public var projectWBSPartOf: UUID? { row.guid(15) }
  /// `ProjectWBSPartOf` in queries and change sets.
  public static var projectWBSPartOf: WritableProperty<Self, UUID?> { .init(15) }

  /// `CreateProjectWBS` · Edm.Boolean
  public var createProjectWBS: Bool? { row.boolean(16) }
  /// `CreateProjectWBS` in queries and change sets.
  public static var createProjectWBS: WritableProperty<Self, Bool?> { .init(16) }

  /// `CreateItemPriceAgreement` · Edm.Boolean
  public var createItemPriceAgreement: Bool? { row.boolean(17) }
  /// `CreateItemPriceAgreement` in queries and change sets.
  public static var createItemPriceAgreement: WritableProperty<Self, Bool?> { .init(17) }

  /// `UpdateProjectBudgetAndPriceAgreement` · Edm.Boolean
  public var updateProjectBudgetAndPriceAgreement: Bool? { row.boolean(18) }
  /// `UpdateProjectBudgetAndPriceAgreement` in queries and change sets.
  public static var updateProjectBudgetAndPriceAgreement: WritableProperty<Self, Bool?> { .init(18) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(19) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(19) }

  /// `NotificationLayout` · Edm.Guid
  public var notificationLayout: UUID? { row.guid(20) }
  /// `NotificationLayout` in queries and change sets.
  public static var notificationLayout: WritableProperty<Self, UUID?> { .init(20) }

  /// `SubscriptionType` · Edm.Guid
  public var subscriptionType: UUID? { row.guid(21) }
  /// `SubscriptionType` in queries and change sets.
  public static var subscriptionType: WritableProperty<Self, UUID?> { .init(21) }

  /// `SubscriptionStartDate` · Edm.DateTime
  public var subscriptionStartDate: LocalDateTime? { row.dateTime(22) }
  /// `SubscriptionStartDate` in queries and change sets.
  public static var subscriptionStartDate: WritableProperty<Self, LocalDateTime?> { .init(22) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(23) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: WritableProperty<Self, String?> { .init(23) }

  /// `SalesOrderSuccess` · Edm.String
  public var salesOrderSuccess: String? { row.string(24) }
  /// `SalesOrderSuccess` in queries and change sets.
  public static var salesOrderSuccess: WritableProperty<Self, String?> { .init(24) }

  /// `SalesInvoiceSuccess` · Edm.String
  public var salesInvoiceSuccess: String? { row.string(25) }
  /// `SalesInvoiceSuccess` in queries and change sets.
  public static var salesInvoiceSuccess: WritableProperty<Self, String?> { .init(25) }

  /// `ProjectSuccess` · Edm.String
  public var projectSuccess: String? { row.string(26) }
  /// `ProjectSuccess` in queries and change sets.
  public static var projectSuccess: WritableProperty<Self, String?> { .init(26) }

  /// `AddToExistingProjectSuccess` · Edm.String
  public var addToExistingProjectSuccess: String? { row.string(27) }
  /// `AddToExistingProjectSuccess` in queries and change sets.
  public static var addToExistingProjectSuccess: WritableProperty<Self, String?> { .init(27) }

  /// `SubscriptionSuccess` · Edm.String
  public var subscriptionSuccess: String? { row.string(28) }
  /// `SubscriptionSuccess` in queries and change sets.
  public static var subscriptionSuccess: WritableProperty<Self, String?> { .init(28) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(29) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(29) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(30) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(30) }

  /// `OpportunityStage` · Edm.Guid
  public var opportunityStage: UUID? { row.guid(31) }
  /// `OpportunityStage` in queries and change sets.
  public static var opportunityStage: WritableProperty<Self, UUID?> { .init(31) }

  /// `OptionalQuotationLineIDs` · expand with `expanding { $0.optionalQuotationLineIDs }`
  public var optionalQuotationLineIDs: Expanded<CRM.OptionalQuotationLineID> { row[32] }
  /// `OptionalQuotationLineIDs` in queries and change sets.
  public static var optionalQuotationLineIDs: WritableNavigation<Self, CRM.OptionalQuotationLineID, [Changes<CRM.OptionalQuotationLineID>]> { .init(32) }
}

nonisolated extension CRM {
  /// A customer, supplier, prospect or other business relation.
  ///
  /// `crm/Accounts` · read, create, update, delete · 60 rows a page · webhook topic `Accounts`
  /// · permission "Crm accounts"
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
      InvoiceAccountCode                   String            padded(18)
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
      ClientGroup                          Guid              create update
      ClientGroupDescription               String
      BankAccounts                         CRM.BankAccount*
      """, related: { [CRM.BankAccount.table] })
  }
}

nonisolated extension CRM.Account {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Accountant` · Edm.Guid
  public var accountant: UUID? { row.guid(1) }
  /// `Accountant` in queries and change sets.
  public static var accountant: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountManager` · Edm.Guid
  public var accountManager: UUID? { row.guid(2) }
  /// `AccountManager` in queries and change sets.
  public static var accountManager: WritableProperty<Self, UUID?> { .init(2) }

  /// `AccountManagerFullName` · Edm.String · read-only
  public var accountManagerFullName: String? { row.string(3) }
  /// `AccountManagerFullName` in queries and change sets.
  public static var accountManagerFullName: Property<Self, String?> { .init(3) }

  /// `AccountManagerHID` · Edm.Int32 · read-only
  public var accountManagerHID: Int32? { row.int32(4) }
  /// `AccountManagerHID` in queries and change sets.
  public static var accountManagerHID: Property<Self, Int32?> { .init(4) }

  /// `ActivitySector` · Edm.Guid
  public var activitySector: UUID? { row.guid(5) }
  /// `ActivitySector` in queries and change sets.
  public static var activitySector: WritableProperty<Self, UUID?> { .init(5) }

  /// `ActivitySubSector` · Edm.Guid
  public var activitySubSector: UUID? { row.guid(6) }
  /// `ActivitySubSector` in queries and change sets.
  public static var activitySubSector: WritableProperty<Self, UUID?> { .init(6) }

  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(7) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: WritableProperty<Self, String?> { .init(7) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(8) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: WritableProperty<Self, String?> { .init(8) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(9) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: WritableProperty<Self, String?> { .init(9) }

  /// `Blocked` · Edm.Boolean
  public var blocked: Bool? { row.boolean(10) }
  /// `Blocked` in queries and change sets.
  public static var blocked: WritableProperty<Self, Bool?> { .init(10) }

  /// `BRIN` · Edm.Guid · read-only
  public var brin: UUID? { row.guid(11) }
  /// `BRIN` in queries and change sets.
  public static var brin: Property<Self, UUID?> { .init(11) }

  /// `BSN` · Edm.String
  public var bsn: String? { row.string(12) }
  /// `BSN` in queries and change sets.
  public static var bsn: WritableProperty<Self, String?> { .init(12) }

  /// `BusinessType` · Edm.Guid
  public var businessType: UUID? { row.guid(13) }
  /// `BusinessType` in queries and change sets.
  public static var businessType: WritableProperty<Self, UUID?> { .init(13) }

  /// `CanDropShip` · Edm.Boolean
  public var canDropShip: Bool? { row.boolean(14) }
  /// `CanDropShip` in queries and change sets.
  public static var canDropShip: WritableProperty<Self, Bool?> { .init(14) }

  /// `ChamberOfCommerce` · Edm.String
  public var chamberOfCommerce: String? { row.string(15) }
  /// `ChamberOfCommerce` in queries and change sets.
  public static var chamberOfCommerce: WritableProperty<Self, String?> { .init(15) }

  /// `City` · Edm.String
  public var city: String? { row.string(16) }
  /// `City` in queries and change sets.
  public static var city: WritableProperty<Self, String?> { .init(16) }

  /// `Classification` · Edm.String · read-only
  public var classification: String? { row.string(17) }
  /// `Classification` in queries and change sets.
  public static var classification: Property<Self, String?> { .init(17) }

  /// `Classification1` · Edm.Guid
  public var classification1: UUID? { row.guid(18) }
  /// `Classification1` in queries and change sets.
  public static var classification1: WritableProperty<Self, UUID?> { .init(18) }

  /// `Classification2` · Edm.Guid
  public var classification2: UUID? { row.guid(19) }
  /// `Classification2` in queries and change sets.
  public static var classification2: WritableProperty<Self, UUID?> { .init(19) }

  /// `Classification3` · Edm.Guid
  public var classification3: UUID? { row.guid(20) }
  /// `Classification3` in queries and change sets.
  public static var classification3: WritableProperty<Self, UUID?> { .init(20) }

  /// `Classification4` · Edm.Guid
  public var classification4: UUID? { row.guid(21) }
  /// `Classification4` in queries and change sets.
  public static var classification4: WritableProperty<Self, UUID?> { .init(21) }

  /// `Classification5` · Edm.Guid
  public var classification5: UUID? { row.guid(22) }
  /// `Classification5` in queries and change sets.
  public static var classification5: WritableProperty<Self, UUID?> { .init(22) }

  /// `Classification6` · Edm.Guid
  public var classification6: UUID? { row.guid(23) }
  /// `Classification6` in queries and change sets.
  public static var classification6: WritableProperty<Self, UUID?> { .init(23) }

  /// `Classification7` · Edm.Guid
  public var classification7: UUID? { row.guid(24) }
  /// `Classification7` in queries and change sets.
  public static var classification7: WritableProperty<Self, UUID?> { .init(24) }

  /// `Classification8` · Edm.Guid
  public var classification8: UUID? { row.guid(25) }
  /// `Classification8` in queries and change sets.
  public static var classification8: WritableProperty<Self, UUID?> { .init(25) }

  /// `ClassificationDescription` · Edm.String · read-only
  public var classificationDescription: String? { row.string(26) }
  /// `ClassificationDescription` in queries and change sets.
  public static var classificationDescription: Property<Self, String?> { .init(26) }

  /// `Code` · Edm.String · left-padded to 18
  public var code: PaddedCode? { row[ifPresent: 27] }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, PaddedCode?> { .init(27) }

  /// `CodeAtSupplier` · Edm.String
  public var codeAtSupplier: String? { row.string(28) }
  /// `CodeAtSupplier` in queries and change sets.
  public static var codeAtSupplier: WritableProperty<Self, String?> { .init(28) }

  /// `CompanySize` · Edm.Guid
  public var companySize: UUID? { row.guid(29) }
  /// `CompanySize` in queries and change sets.
  public static var companySize: WritableProperty<Self, UUID?> { .init(29) }

  /// `ConsolidationScenario` · Edm.Byte
  public var consolidationScenario: AccountConsolidationScenario? { row[ifPresent: 30] }
  /// `ConsolidationScenario` in queries and change sets.
  public static var consolidationScenario: WritableProperty<Self, AccountConsolidationScenario?> { .init(30) }

  /// `ControlledDate` · Edm.DateTime
  public var controlledDate: LocalDateTime? { row.dateTime(31) }
  /// `ControlledDate` in queries and change sets.
  public static var controlledDate: WritableProperty<Self, LocalDateTime?> { .init(31) }

  /// `Costcenter` · Edm.String · read-only
  public var costcenter: String? { row.string(32) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: Property<Self, String?> { .init(32) }

  /// `CostcenterDescription` · Edm.String · read-only
  public var costcenterDescription: String? { row.string(33) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: Property<Self, String?> { .init(33) }

  /// `CostPaid` · Edm.Byte · read-only
  public var costPaid: UInt8 { row[34] }
  /// `CostPaid` in queries and change sets.
  public static var costPaid: Property<Self, UInt8> { .init(34) }

  /// `Country` · Edm.String
  public var country: String? { row.string(35) }
  /// `Country` in queries and change sets.
  public static var country: WritableProperty<Self, String?> { .init(35) }

  /// `CountryName` · Edm.String · read-only
  public var countryName: String? { row.string(36) }
  /// `CountryName` in queries and change sets.
  public static var countryName: Property<Self, String?> { .init(36) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(37) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(37) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(38) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(38) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(39) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(39) }

  /// `CreditLinePurchase` · Edm.Double
  public var creditLinePurchase: Decimal? { row.decimal(40) }
  /// `CreditLinePurchase` in queries and change sets.
  public static var creditLinePurchase: WritableProperty<Self, Decimal?> { .init(40) }

  /// `CreditLineSales` · Edm.Double
  public var creditLineSales: Decimal? { row.decimal(41) }
  /// `CreditLineSales` in queries and change sets.
  public static var creditLineSales: WritableProperty<Self, Decimal?> { .init(41) }

  /// `Currency` · Edm.String · read-only
  public var currency: String? { row.string(42) }
  /// `Currency` in queries and change sets.
  public static var currency: Property<Self, String?> { .init(42) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(43) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(43) }

  /// `CustomerSince` · Edm.DateTime · read-only
  public var customerSince: LocalDateTime? { row.dateTime(44) }
  /// `CustomerSince` in queries and change sets.
  public static var customerSince: Property<Self, LocalDateTime?> { .init(44) }

  /// `DatevCreditorCode` · Edm.String
  public var datevCreditorCode: String? { row.string(45) }
  /// `DatevCreditorCode` in queries and change sets.
  public static var datevCreditorCode: WritableProperty<Self, String?> { .init(45) }

  /// `DatevDebtorCode` · Edm.String
  public var datevDebtorCode: String? { row.string(46) }
  /// `DatevDebtorCode` in queries and change sets.
  public static var datevDebtorCode: WritableProperty<Self, String?> { .init(46) }

  /// `DeliveryAdvice` · Edm.Byte
  public var deliveryAdvice: AccountDeliveryAdvice? { row[ifPresent: 47] }
  /// `DeliveryAdvice` in queries and change sets.
  public static var deliveryAdvice: WritableProperty<Self, AccountDeliveryAdvice?> { .init(47) }

  /// `DiscountPurchase` · Edm.Double
  public var discountPurchase: Decimal? { row.decimal(48) }
  /// `DiscountPurchase` in queries and change sets.
  public static var discountPurchase: WritableProperty<Self, Decimal?> { .init(48) }

  /// `DiscountSales` · Edm.Double
  public var discountSales: Decimal? { row.decimal(49) }
  /// `DiscountSales` in queries and change sets.
  public static var discountSales: WritableProperty<Self, Decimal?> { .init(49) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(50) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(50) }

  /// `Document` · Edm.Guid · read-only
  public var document: UUID? { row.guid(51) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(51) }

  /// `DunsNumber` · Edm.String · read-only
  public var dunsNumber: String? { row.string(52) }
  /// `DunsNumber` in queries and change sets.
  public static var dunsNumber: Property<Self, String?> { .init(52) }

  /// `Email` · Edm.String
  public var email: String? { row.string(53) }
  /// `Email` in queries and change sets.
  public static var email: WritableProperty<Self, String?> { .init(53) }

  /// `EnableSalesPaymentLink` · Edm.Boolean
  public var enableSalesPaymentLink: Bool? { row.boolean(54) }
  /// `EnableSalesPaymentLink` in queries and change sets.
  public static var enableSalesPaymentLink: WritableProperty<Self, Bool?> { .init(54) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(55) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(55) }

  /// `EstablishedDate` · Edm.DateTime
  public var establishedDate: LocalDateTime? { row.dateTime(56) }
  /// `EstablishedDate` in queries and change sets.
  public static var establishedDate: WritableProperty<Self, LocalDateTime?> { .init(56) }

  /// `Fax` · Edm.String
  public var fax: String? { row.string(57) }
  /// `Fax` in queries and change sets.
  public static var fax: WritableProperty<Self, String?> { .init(57) }

  /// `GLAccountPurchase` · Edm.Guid
  public var glAccountPurchase: UUID? { row.guid(58) }
  /// `GLAccountPurchase` in queries and change sets.
  public static var glAccountPurchase: WritableProperty<Self, UUID?> { .init(58) }

  /// `GLAccountSales` · Edm.Guid
  public var glAccountSales: UUID? { row.guid(59) }
  /// `GLAccountSales` in queries and change sets.
  public static var glAccountSales: WritableProperty<Self, UUID?> { .init(59) }

  /// `GLAP` · Edm.Guid
  public var glAP: UUID? { row.guid(60) }
  /// `GLAP` in queries and change sets.
  public static var glAP: WritableProperty<Self, UUID?> { .init(60) }

  /// `GLAR` · Edm.Guid
  public var glAR: UUID? { row.guid(61) }
  /// `GLAR` in queries and change sets.
  public static var glAR: WritableProperty<Self, UUID?> { .init(61) }

  /// `GlnNumber` · Edm.String
  public var glnNumber: String? { row.string(62) }
  /// `GlnNumber` in queries and change sets.
  public static var glnNumber: WritableProperty<Self, String?> { .init(62) }

  /// `HasWithholdingTaxSales` · Edm.Boolean
  public var hasWithholdingTaxSales: Bool? { row.boolean(63) }
  /// `HasWithholdingTaxSales` in queries and change sets.
  public static var hasWithholdingTaxSales: WritableProperty<Self, Bool?> { .init(63) }

  /// `IgnoreDatevWarningMessage` · Edm.Boolean
  public var ignoreDatevWarningMessage: Bool { row[64] }
  /// `IgnoreDatevWarningMessage` in queries and change sets.
  public static var ignoreDatevWarningMessage: WritableProperty<Self, Bool> { .init(64) }

  /// `IncotermAddressPurchase` · Edm.String
  public var incotermAddressPurchase: String? { row.string(65) }
  /// `IncotermAddressPurchase` in queries and change sets.
  public static var incotermAddressPurchase: WritableProperty<Self, String?> { .init(65) }

  /// `IncotermCodePurchase` · Edm.String
  public var incotermCodePurchase: String? { row.string(66) }
  /// `IncotermCodePurchase` in queries and change sets.
  public static var incotermCodePurchase: WritableProperty<Self, String?> { .init(66) }

  /// `IncotermVersionPurchase` · Edm.Int16
  public var incotermVersionPurchase: IncotermVersion? { row[ifPresent: 67] }
  /// `IncotermVersionPurchase` in queries and change sets.
  public static var incotermVersionPurchase: WritableProperty<Self, IncotermVersion?> { .init(67) }

  /// `IncotermAddressSales` · Edm.String
  public var incotermAddressSales: String? { row.string(68) }
  /// `IncotermAddressSales` in queries and change sets.
  public static var incotermAddressSales: WritableProperty<Self, String?> { .init(68) }

  /// `IncotermCodeSales` · Edm.String
  public var incotermCodeSales: String? { row.string(69) }
  /// `IncotermCodeSales` in queries and change sets.
  public static var incotermCodeSales: WritableProperty<Self, String?> { .init(69) }

  /// `IncotermVersionSales` · Edm.Int16
  public var incotermVersionSales: IncotermVersion? { row[ifPresent: 70] }
  /// `IncotermVersionSales` in queries and change sets.
  public static var incotermVersionSales: WritableProperty<Self, IncotermVersion?> { .init(70) }

  /// `IntraStatArea` · Edm.String
  public var intraStatArea: String? { row.string(71) }
  /// `IntraStatArea` in queries and change sets.
  public static var intraStatArea: WritableProperty<Self, String?> { .init(71) }

  /// `IntraStatDeliveryTerm` · Edm.String
  public var intraStatDeliveryTerm: String? { row.string(72) }
  /// `IntraStatDeliveryTerm` in queries and change sets.
  public static var intraStatDeliveryTerm: WritableProperty<Self, String?> { .init(72) }

  /// `IntraStatSystem` · Edm.String
  public var intraStatSystem: String? { row.string(73) }
  /// `IntraStatSystem` in queries and change sets.
  public static var intraStatSystem: WritableProperty<Self, String?> { .init(73) }

  /// `IntraStatTransactionA` · Edm.String
  public var intraStatTransactionA: String? { row.string(74) }
  /// `IntraStatTransactionA` in queries and change sets.
  public static var intraStatTransactionA: WritableProperty<Self, String?> { .init(74) }

  /// `IntraStatTransactionB` · Edm.String
  public var intraStatTransactionB: String? { row.string(75) }
  /// `IntraStatTransactionB` in queries and change sets.
  public static var intraStatTransactionB: WritableProperty<Self, String?> { .init(75) }

  /// `IntraStatTransportMethod` · Edm.String
  public var intraStatTransportMethod: String? { row.string(76) }
  /// `IntraStatTransportMethod` in queries and change sets.
  public static var intraStatTransportMethod: WritableProperty<Self, String?> { .init(76) }

  /// `InvoiceAccount` · Edm.Guid
  public var invoiceAccount: UUID? { row.guid(77) }
  /// `InvoiceAccount` in queries and change sets.
  public static var invoiceAccount: WritableProperty<Self, UUID?> { .init(77) }

  /// `InvoiceAccountCode` · Edm.String · left-padded to 18 · read-only
  public var invoiceAccountCode: PaddedCode? { row[ifPresent: 78] }
  /// `InvoiceAccountCode` in queries and change sets.
  public static var invoiceAccountCode: Property<Self, PaddedCode?> { .init(78) }

  /// `InvoiceAccountName` · Edm.String · read-only
  public var invoiceAccountName: String? { row.string(79) }
  /// `InvoiceAccountName` in queries and change sets.
  public static var invoiceAccountName: Property<Self, String?> { .init(79) }

  /// `InvoiceAttachmentType` · Edm.Int32
  public var invoiceAttachmentType: AccountInvoiceAttachmentType? { row[ifPresent: 80] }
  /// `InvoiceAttachmentType` in queries and change sets.
  public static var invoiceAttachmentType: WritableProperty<Self, AccountInvoiceAttachmentType?> { .init(80) }

  /// `InvoicingMethod` · Edm.Int32
  public var invoicingMethod: AccountInvoicingMethod? { row[ifPresent: 81] }
  /// `InvoicingMethod` in queries and change sets.
  public static var invoicingMethod: WritableProperty<Self, AccountInvoicingMethod?> { .init(81) }

  /// `AutomaticProcessProposedEntry` · Edm.Byte
  public var automaticProcessProposedEntry: UInt8 { row[82] }
  /// `AutomaticProcessProposedEntry` in queries and change sets.
  public static var automaticProcessProposedEntry: WritableProperty<Self, UInt8> { .init(82) }

  /// `IsAccountant` · Edm.Byte
  public var isAccountant: AccountantStatus { row[83] }
  /// `IsAccountant` in queries and change sets.
  public static var isAccountant: WritableProperty<Self, AccountantStatus> { .init(83) }

  /// `IsAgency` · Edm.Byte
  public var isAgency: Bool { row[84] }
  /// `IsAgency` in queries and change sets.
  public static var isAgency: WritableProperty<Self, Bool> { .init(84) }

  /// `IsAnonymised` · Edm.Byte · read-only
  public var isAnonymised: Bool { row[85] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: Property<Self, Bool> { .init(85) }

  /// `IsBank` · Edm.Boolean · read-only
  public var isBank: Bool? { row.boolean(86) }
  /// `IsBank` in queries and change sets.
  public static var isBank: Property<Self, Bool?> { .init(86) }

  /// `IsCompetitor` · Edm.Byte
  public var isCompetitor: Bool { row[87] }
  /// `IsCompetitor` in queries and change sets.
  public static var isCompetitor: WritableProperty<Self, Bool> { .init(87) }

  /// `IsExtraDuty` · Edm.Boolean
  public var isExtraDuty: Bool? { row.boolean(88) }
  /// `IsExtraDuty` in queries and change sets.
  public static var isExtraDuty: WritableProperty<Self, Bool?> { .init(88) }

  /// `IsMailing` · Edm.Byte
  public var isMailing: Bool { row[89] }
  /// `IsMailing` in queries and change sets.
  public static var isMailing: WritableProperty<Self, Bool> { .init(89) }

  /// `IsMember` · Edm.Boolean · read-only
  public var isMember: Bool? { row.boolean(90) }
  /// `IsMember` in queries and change sets.
  public static var isMember: Property<Self, Bool?> { .init(90) }

  /// `IsPilot` · Edm.Boolean
  public var isPilot: Bool? { row.boolean(91) }
  /// `IsPilot` in queries and change sets.
  public static var isPilot: WritableProperty<Self, Bool?> { .init(91) }

  /// `IsPurchase` · Edm.Boolean · read-only
  public var isPurchase: Bool? { row.boolean(92) }
  /// `IsPurchase` in queries and change sets.
  public static var isPurchase: Property<Self, Bool?> { .init(92) }

  /// `IsReseller` · Edm.Boolean
  public var isReseller: Bool? { row.boolean(93) }
  /// `IsReseller` in queries and change sets.
  public static var isReseller: WritableProperty<Self, Bool?> { .init(93) }

  /// `IsSales` · Edm.Boolean · read-only
  public var isSales: Bool? { row.boolean(94) }
  /// `IsSales` in queries and change sets.
  public static var isSales: Property<Self, Bool?> { .init(94) }

  /// `IsSupplier` · Edm.Boolean
  public var isSupplier: Bool? { row.boolean(95) }
  /// `IsSupplier` in queries and change sets.
  public static var isSupplier: WritableProperty<Self, Bool?> { .init(95) }

  /// `Language` · Edm.String
  public var language: String? { row.string(96) }
  /// `Language` in queries and change sets.
  public static var language: WritableProperty<Self, String?> { .init(96) }

  /// `LanguageDescription` · Edm.String · read-only
  public var languageDescription: String? { row.string(97) }
  /// `LanguageDescription` in queries and change sets.
  public static var languageDescription: Property<Self, String?> { .init(97) }

  /// `Latitude` · Edm.Double
  public var latitude: Decimal? { row.decimal(98) }
  /// `Latitude` in queries and change sets.
  public static var latitude: WritableProperty<Self, Decimal?> { .init(98) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(99) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: WritableProperty<Self, UUID?> { .init(99) }

  /// `LeadPurpose` · Edm.Guid
  public var leadPurpose: UUID? { row.guid(100) }
  /// `LeadPurpose` in queries and change sets.
  public static var leadPurpose: WritableProperty<Self, UUID?> { .init(100) }

  /// `LogoFileName` · Edm.String
  public var logoFileName: String? { row.string(101) }
  /// `LogoFileName` in queries and change sets.
  public static var logoFileName: WritableProperty<Self, String?> { .init(101) }

  /// `LogoThumbnailUrl` · Edm.String · read-only
  public var logoThumbnailURL: String? { row.string(102) }
  /// `LogoThumbnailUrl` in queries and change sets.
  public static var logoThumbnailURL: Property<Self, String?> { .init(102) }

  /// `LogoUrl` · Edm.String · read-only
  public var logoURL: String? { row.string(103) }
  /// `LogoUrl` in queries and change sets.
  public static var logoURL: Property<Self, String?> { .init(103) }

  /// `Logo` · Edm.Binary
  public var logo: Data? { row[ifPresent: 104] }
  /// `Logo` in queries and change sets.
  public static var logo: WritableProperty<Self, Data?> { .init(104) }

  /// `Longitude` · Edm.Double
  public var longitude: Decimal? { row.decimal(105) }
  /// `Longitude` in queries and change sets.
  public static var longitude: WritableProperty<Self, Decimal?> { .init(105) }

  /// `MainContact` · Edm.Guid
  public var mainContact: UUID? { row.guid(106) }
  /// `MainContact` in queries and change sets.
  public static var mainContact: WritableProperty<Self, UUID?> { .init(106) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(107) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(107) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(108) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(108) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(109) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(109) }

  /// `Name` · Edm.String · required on create
  public var name: String? { row.string(110) }
  /// `Name` in queries and change sets.
  public static var name: WritableProperty<Self, String?> { .init(110) }

  /// `OINNumber` · Edm.String
  public var oinNumber: String? { row.string(111) }
  /// `OINNumber` in queries and change sets.
  public static var oinNumber: WritableProperty<Self, String?> { .init(111) }

  /// `Parent` · Edm.Guid
  public var parent: UUID? { row.guid(112) }
  /// `Parent` in queries and change sets.
  public static var parent: WritableProperty<Self, UUID?> { .init(112) }

  /// `PaymentConditionPurchase` · Edm.String
  public var paymentConditionPurchase: String? { row.string(113) }
  /// `PaymentConditionPurchase` in queries and change sets.
  public static var paymentConditionPurchase: WritableProperty<Self, String?> { .init(113) }

  /// `PaymentConditionPurchaseDescription` · Edm.String · read-only
  public var paymentConditionPurchaseDescription: String? { row.string(114) }
  /// `PaymentConditionPurchaseDescription` in queries and change sets.
  public static var paymentConditionPurchaseDescription: Property<Self, String?> { .init(114) }

  /// `PaymentConditionSales` · Edm.String
  public var paymentConditionSales: String? { row.string(115) }
  /// `PaymentConditionSales` in queries and change sets.
  public static var paymentConditionSales: WritableProperty<Self, String?> { .init(115) }

  /// `PaymentConditionSalesDescription` · Edm.String · read-only
  public var paymentConditionSalesDescription: String? { row.string(116) }
  /// `PaymentConditionSalesDescription` in queries and change sets.
  public static var paymentConditionSalesDescription: Property<Self, String?> { .init(116) }

  /// `PayAsYouEarn` · Edm.String
  public var payAsYouEarn: String? { row.string(117) }
  /// `PayAsYouEarn` in queries and change sets.
  public static var payAsYouEarn: WritableProperty<Self, String?> { .init(117) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(118) }
  /// `Phone` in queries and change sets.
  public static var phone: WritableProperty<Self, String?> { .init(118) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(119) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: WritableProperty<Self, String?> { .init(119) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(120) }
  /// `Postcode` in queries and change sets.
  public static var postcode: WritableProperty<Self, String?> { .init(120) }

  /// `PriceList` · Edm.Guid
  public var priceList: UUID? { row.guid(121) }
  /// `PriceList` in queries and change sets.
  public static var priceList: WritableProperty<Self, UUID?> { .init(121) }

  /// `PurchaseCurrency` · Edm.String
  public var purchaseCurrency: String? { row.string(122) }
  /// `PurchaseCurrency` in queries and change sets.
  public static var purchaseCurrency: WritableProperty<Self, String?> { .init(122) }

  /// `PurchaseCurrencyDescription` · Edm.String · read-only
  public var purchaseCurrencyDescription: String? { row.string(123) }
  /// `PurchaseCurrencyDescription` in queries and change sets.
  public static var purchaseCurrencyDescription: Property<Self, String?> { .init(123) }

  /// `PurchaseLeadDays` · Edm.Int32
  public var purchaseLeadDays: Int32? { row.int32(124) }
  /// `PurchaseLeadDays` in queries and change sets.
  public static var purchaseLeadDays: WritableProperty<Self, Int32?> { .init(124) }

  /// `PurchaseVATCode` · Edm.String
  public var purchaseVATCode: String? { row.string(125) }
  /// `PurchaseVATCode` in queries and change sets.
  public static var purchaseVATCode: WritableProperty<Self, String?> { .init(125) }

  /// `PurchaseVATCodeDescription` · Edm.String · read-only
  public var purchaseVATCodeDescription: String? { row.string(126) }
  /// `PurchaseVATCodeDescription` in queries and change sets.
  public static var purchaseVATCodeDescription: Property<Self, String?> { .init(126) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(127) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(127) }

  /// `RecepientOfCommissions` · Edm.Boolean
  public var recepientOfCommissions: Bool? { row.boolean(128) }
  /// `RecepientOfCommissions` in queries and change sets.
  public static var recepientOfCommissions: WritableProperty<Self, Bool?> { .init(128) }

  /// `Reseller` · Edm.Guid
  public var reseller: UUID? { row.guid(129) }
  /// `Reseller` in queries and change sets.
  public static var reseller: WritableProperty<Self, UUID?> { .init(129) }

  /// `ResellerCode` · Edm.String · read-only
  public var resellerCode: String? { row.string(130) }
  /// `ResellerCode` in queries and change sets.
  public static var resellerCode: Property<Self, String?> { .init(130) }

  /// `ResellerName` · Edm.String · read-only
  public var resellerName: String? { row.string(131) }
  /// `ResellerName` in queries and change sets.
  public static var resellerName: Property<Self, String?> { .init(131) }

  /// `RSIN` · Edm.String
  public var rsin: String? { row.string(132) }
  /// `RSIN` in queries and change sets.
  public static var rsin: WritableProperty<Self, String?> { .init(132) }

  /// `SalesCurrency` · Edm.String
  public var salesCurrency: String? { row.string(133) }
  /// `SalesCurrency` in queries and change sets.
  public static var salesCurrency: WritableProperty<Self, String?> { .init(133) }

  /// `SalesCurrencyDescription` · Edm.String · read-only
  public var salesCurrencyDescription: String? { row.string(134) }
  /// `SalesCurrencyDescription` in queries and change sets.
  public static var salesCurrencyDescription: Property<Self, String?> { .init(134) }

  /// `SalesVATCode` · Edm.String
  public var salesVATCode: String? { row.string(135) }
  /// `SalesVATCode` in queries and change sets.
  public static var salesVATCode: WritableProperty<Self, String?> { .init(135) }

  /// `SalesVATCodeDescription` · Edm.String · read-only
  public var salesVATCodeDescription: String? { row.string(136) }
  /// `SalesVATCodeDescription` in queries and change sets.
  public static var salesVATCodeDescription: Property<Self, String?> { .init(136) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(137) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: WritableProperty<Self, String?> { .init(137) }

  /// `SecurityLevel` · Edm.Int32
  public var securityLevel: Int32? { row.int32(138) }
  /// `SecurityLevel` in queries and change sets.
  public static var securityLevel: WritableProperty<Self, Int32?> { .init(138) }

  /// `SeparateInvPerProject` · Edm.Byte
  public var separateInvPerProject: UInt8 { row[139] }
  /// `SeparateInvPerProject` in queries and change sets.
  public static var separateInvPerProject: WritableProperty<Self, UInt8> { .init(139) }

  /// `SeparateInvPerSubscription` · Edm.Byte
  public var separateInvPerSubscription: AccountSubscriptionInvoicing { row[140] }
  /// `SeparateInvPerSubscription` in queries and change sets.
  public static var separateInvPerSubscription: WritableProperty<Self, AccountSubscriptionInvoicing> { .init(140) }

  /// `ShippingLeadDays` · Edm.Int32
  public var shippingLeadDays: Int32? { row.int32(141) }
  /// `ShippingLeadDays` in queries and change sets.
  public static var shippingLeadDays: WritableProperty<Self, Int32?> { .init(141) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(142) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: WritableProperty<Self, UUID?> { .init(142) }

  /// `ShowRemarkForSales` · Edm.Boolean
  public var showRemarkForSales: Bool? { row.boolean(143) }
  /// `ShowRemarkForSales` in queries and change sets.
  public static var showRemarkForSales: WritableProperty<Self, Bool?> { .init(143) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(144) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(144) }

  /// `State` · Edm.String
  public var state: String? { row.string(145) }
  /// `State` in queries and change sets.
  public static var state: WritableProperty<Self, String?> { .init(145) }

  /// `StateName` · Edm.String · read-only
  public var stateName: String? { row.string(146) }
  /// `StateName` in queries and change sets.
  public static var stateName: Property<Self, String?> { .init(146) }

  /// `Status` · Edm.String
  public var status: AccountStatus? { row[ifPresent: 147] }
  /// `Status` in queries and change sets.
  public static var status: WritableProperty<Self, AccountStatus?> { .init(147) }

  /// `StatusSince` · Edm.DateTime · read-only
  public var statusSince: LocalDateTime? { row.dateTime(148) }
  /// `StatusSince` in queries and change sets.
  public static var statusSince: Property<Self, LocalDateTime?> { .init(148) }

  /// `SalesTaxSchedule` · Edm.Guid
  public var salesTaxSchedule: UUID? { row.guid(149) }
  /// `SalesTaxSchedule` in queries and change sets.
  public static var salesTaxSchedule: WritableProperty<Self, UUID?> { .init(149) }

  /// `SalesTaxScheduleCode` · Edm.String · read-only
  public var salesTaxScheduleCode: String? { row.string(150) }
  /// `SalesTaxScheduleCode` in queries and change sets.
  public static var salesTaxScheduleCode: Property<Self, String?> { .init(150) }

  /// `SalesTaxScheduleDescription` · Edm.String · read-only
  public var salesTaxScheduleDescription: String? { row.string(151) }
  /// `SalesTaxScheduleDescription` in queries and change sets.
  public static var salesTaxScheduleDescription: Property<Self, String?> { .init(151) }

  /// `TradeName` · Edm.String
  public var tradeName: String? { row.string(152) }
  /// `TradeName` in queries and change sets.
  public static var tradeName: WritableProperty<Self, String?> { .init(152) }

  /// `Type` · Edm.String · read-only
  public var type: AccountType? { row[ifPresent: 153] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, AccountType?> { .init(153) }

  /// `UniqueTaxpayerReference` · Edm.String
  public var uniqueTaxpayerReference: String? { row.string(154) }
  /// `UniqueTaxpayerReference` in queries and change sets.
  public static var uniqueTaxpayerReference: WritableProperty<Self, String?> { .init(154) }

  /// `VATLiability` · Edm.String
  public var vatLiability: String? { row.string(155) }
  /// `VATLiability` in queries and change sets.
  public static var vatLiability: WritableProperty<Self, String?> { .init(155) }

  /// `VATNumber` · Edm.String
  public var vatNumber: String? { row.string(156) }
  /// `VATNumber` in queries and change sets.
  public static var vatNumber: WritableProperty<Self, String?> { .init(156) }

  /// `Website` · Edm.String
  public var website: String? { row.string(157) }
  /// `Website` in queries and change sets.
  public static var website: WritableProperty<Self, String?> { .init(157) }

  /// `EORINumber` · Edm.String
  public var eoriNumber: String? { row.string(158) }
  /// `EORINumber` in queries and change sets.
  public static var eoriNumber: WritableProperty<Self, String?> { .init(158) }

  /// `AddressSource` · Edm.Byte · read-only
  public var addressSource: UInt8? { row[ifPresent: 159] }
  /// `AddressSource` in queries and change sets.
  public static var addressSource: Property<Self, UInt8?> { .init(159) }

  /// `Source` · Edm.Byte · read-only
  public var source: UInt8? { row[ifPresent: 160] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, UInt8?> { .init(160) }

  /// `PeppolIdentifierType` · Edm.Int32
  public var peppolIdentifierType: Int32? { row.int32(161) }
  /// `PeppolIdentifierType` in queries and change sets.
  public static var peppolIdentifierType: WritableProperty<Self, Int32?> { .init(161) }

  /// `PeppolIdentifier` · Edm.String
  public var peppolIdentifier: String? { row.string(162) }
  /// `PeppolIdentifier` in queries and change sets.
  public static var peppolIdentifier: WritableProperty<Self, String?> { .init(162) }

  /// `ClientGroup` · Edm.Guid
  public var clientGroup: UUID? { row.guid(163) }
  /// `ClientGroup` in queries and change sets.
  public static var clientGroup: WritableProperty<Self, UUID?> { .init(163) }

  /// `ClientGroupDescription` · Edm.String · read-only
  public var clientGroupDescription: String? { row.string(164) }
  /// `ClientGroupDescription` in queries and change sets.
  public static var clientGroupDescription: Property<Self, String?> { .init(164) }

  /// `BankAccounts` · expand with `expanding { $0.bankAccounts }` · read-only
  public var bankAccounts: Expanded<CRM.BankAccount> { row[165] }
  /// `BankAccounts` in queries and change sets.
  public static var bankAccounts: Navigation<Self, CRM.BankAccount> { .init(165) }
}

nonisolated extension CRM {
  /// `crm/AccountClasses` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClass: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.AccountClass {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `CreditManagementScenario` · Edm.Guid
  public var creditManagementScenario: UUID? { row.guid(4) }
  /// `CreditManagementScenario` in queries and change sets.
  public static var creditManagementScenario: Property<Self, UUID?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }
}

nonisolated extension CRM {
  /// `crm/AccountClassifications` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClassification: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.AccountClassification {
  /// `AccountClassificationName` · Edm.Guid
  public var accountClassificationName: UUID? { row.guid(0) }
  /// `AccountClassificationName` in queries and change sets.
  public static var accountClassificationName: Property<Self, UUID?> { .init(0) }

  /// `AccountClassificationNameDescription` · Edm.String
  public var accountClassificationNameDescription: String? { row.string(1) }
  /// `AccountClassificationNameDescription` in queries and change sets.
  public static var accountClassificationNameDescription: Property<Self, String?> { .init(1) }

  /// `Code` · Edm.String
  public var code: String? { row.string(2) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[3] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[7] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(7) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[8] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(8) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[9] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(9) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(10) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(10) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(11) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(11) }
}

nonisolated extension CRM {
  /// `crm/AccountClassificationNames` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AccountClassificationName: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.AccountClassificationName {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[0] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[4] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[6] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(8) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32 { row[9] }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: Property<Self, Int32> { .init(9) }
}

nonisolated extension CRM {
  /// A postal, visiting, invoice or delivery address of an account.
  ///
  /// `crm/Addresses` · read, create, update, delete · 60 rows a page · permission "Crm accounts"
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

nonisolated extension CRM.Address {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountIsSupplier` · Edm.Boolean · read-only
  public var accountIsSupplier: Bool? { row.boolean(2) }
  /// `AccountIsSupplier` in queries and change sets.
  public static var accountIsSupplier: Property<Self, Bool?> { .init(2) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(3) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(3) }

  /// `AddressLine1` · Edm.String
  public var addressLine1: String? { row.string(4) }
  /// `AddressLine1` in queries and change sets.
  public static var addressLine1: WritableProperty<Self, String?> { .init(4) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(5) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: WritableProperty<Self, String?> { .init(5) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(6) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: WritableProperty<Self, String?> { .init(6) }

  /// `City` · Edm.String
  public var city: String? { row.string(7) }
  /// `City` in queries and change sets.
  public static var city: WritableProperty<Self, String?> { .init(7) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(8) }
  /// `Contact` in queries and change sets.
  public static var contact: WritableProperty<Self, UUID?> { .init(8) }

  /// `ContactName` · Edm.String · read-only
  public var contactName: String? { row.string(9) }
  /// `ContactName` in queries and change sets.
  public static var contactName: Property<Self, String?> { .init(9) }

  /// `Country` · Edm.String
  public var country: String? { row.string(10) }
  /// `Country` in queries and change sets.
  public static var country: WritableProperty<Self, String?> { .init(10) }

  /// `CountryName` · Edm.String · read-only
  public var countryName: String? { row.string(11) }
  /// `CountryName` in queries and change sets.
  public static var countryName: Property<Self, String?> { .init(11) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(12) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(12) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(13) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(13) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(14) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(14) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(15) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(16) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(16) }

  /// `Fax` · Edm.String
  public var fax: String? { row.string(17) }
  /// `Fax` in queries and change sets.
  public static var fax: WritableProperty<Self, String?> { .init(17) }

  /// `FreeBoolField_01` · Edm.Boolean
  public var freeBoolField01: Bool? { row.boolean(18) }
  /// `FreeBoolField_01` in queries and change sets.
  public static var freeBoolField01: WritableProperty<Self, Bool?> { .init(18) }

  /// `FreeBoolField_02` · Edm.Boolean
  public var freeBoolField02: Bool? { row.boolean(19) }
  /// `FreeBoolField_02` in queries and change sets.
  public static var freeBoolField02: WritableProperty<Self, Bool?> { .init(19) }

  /// `FreeBoolField_03` · Edm.Boolean
  public var freeBoolField03: Bool? { row.boolean(20) }
  /// `FreeBoolField_03` in queries and change sets.
  public static var freeBoolField03: WritableProperty<Self, Bool?> { .init(20) }

  /// `FreeBoolField_04` · Edm.Boolean
  public var freeBoolField04: Bool? { row.boolean(21) }
  /// `FreeBoolField_04` in queries and change sets.
  public static var freeBoolField04: WritableProperty<Self, Bool?> { .init(21) }

  /// `FreeBoolField_05` · Edm.Boolean
  public var freeBoolField05: Bool? { row.boolean(22) }
  /// `FreeBoolField_05` in queries and change sets.
  public static var freeBoolField05: WritableProperty<Self, Bool?> { .init(22) }

  /// `FreeDateField_01` · Edm.DateTime
  public var freeDateField01: LocalDateTime? { row.dateTime(23) }
  /// `FreeDateField_01` in queries and change sets.
  public static var freeDateField01: WritableProperty<Self, LocalDateTime?> { .init(23) }

  /// `FreeDateField_02` · Edm.DateTime
  public var freeDateField02: LocalDateTime? { row.dateTime(24) }
  /// `FreeDateField_02` in queries and change sets.
  public static var freeDateField02: WritableProperty<Self, LocalDateTime?> { .init(24) }

  /// `FreeDateField_03` · Edm.DateTime
  public var freeDateField03: LocalDateTime? { row.dateTime(25) }
  /// `FreeDateField_03` in queries and change sets.
  public static var freeDateField03: WritableProperty<Self, LocalDateTime?> { .init(25) }

  /// `FreeDateField_04` · Edm.DateTime
  public var freeDateField04: LocalDateTime? { row.dateTime(26) }
  /// `FreeDateField_04` in queries and change sets.
  public static var freeDateField04: WritableProperty<Self, LocalDateTime?> { .init(26) }

  /// `FreeDateField_05` · Edm.DateTime
  public var freeDateField05: LocalDateTime? { row.dateTime(27) }
  /// `FreeDateField_05` in queries and change sets.
  public static var freeDateField05: WritableProperty<Self, LocalDateTime?> { .init(27) }

  /// `FreeNumberField_01` · Edm.Double
  public var freeNumberField01: Decimal? { row.decimal(28) }
  /// `FreeNumberField_01` in queries and change sets.
  public static var freeNumberField01: WritableProperty<Self, Decimal?> { .init(28) }

  /// `FreeNumberField_02` · Edm.Double
  public var freeNumberField02: Decimal? { row.decimal(29) }
  /// `FreeNumberField_02` in queries and change sets.
  public static var freeNumberField02: WritableProperty<Self, Decimal?> { .init(29) }

  /// `FreeNumberField_03` · Edm.Double
  public var freeNumberField03: Decimal? { row.decimal(30) }
  /// `FreeNumberField_03` in queries and change sets.
  public static var freeNumberField03: WritableProperty<Self, Decimal?> { .init(30) }

  /// `FreeNumberField_04` · Edm.Double
  public var freeNumberField04: Decimal? { row.decimal(31) }
  /// `FreeNumberField_04` in queries and change sets.
  public static var freeNumberField04: WritableProperty<Self, Decimal?> { .init(31) }

  /// `FreeNumberField_05` · Edm.Double
  public var freeNumberField05: Decimal? { row.decimal(32) }
  /// `FreeNumberField_05` in queries and change sets.
  public static var freeNumberField05: WritableProperty<Self, Decimal?> { .init(32) }

  /// `FreeTextField_01` · Edm.String
  public var freeTextField01: String? { row.string(33) }
  /// `FreeTextField_01` in queries and change sets.
  public static var freeTextField01: WritableProperty<Self, String?> { .init(33) }

  /// `FreeTextField_02` · Edm.String
  public var freeTextField02: String? { row.string(34) }
  /// `FreeTextField_02` in queries and change sets.
  public static var freeTextField02: WritableProperty<Self, String?> { .init(34) }

  /// `FreeTextField_03` · Edm.String
  public var freeTextField03: String? { row.string(35) }
  /// `FreeTextField_03` in queries and change sets.
  public static var freeTextField03: WritableProperty<Self, String?> { .init(35) }

  /// `FreeTextField_04` · Edm.String
  public var freeTextField04: String? { row.string(36) }
  /// `FreeTextField_04` in queries and change sets.
  public static var freeTextField04: WritableProperty<Self, String?> { .init(36) }

  /// `FreeTextField_05` · Edm.String
  public var freeTextField05: String? { row.string(37) }
  /// `FreeTextField_05` in queries and change sets.
  public static var freeTextField05: WritableProperty<Self, String?> { .init(37) }

  /// `Mailbox` · Edm.String
  public var mailbox: String? { row.string(38) }
  /// `Mailbox` in queries and change sets.
  public static var mailbox: WritableProperty<Self, String?> { .init(38) }

  /// `Main` · Edm.Boolean
  public var main: Bool? { row.boolean(39) }
  /// `Main` in queries and change sets.
  public static var main: WritableProperty<Self, Bool?> { .init(39) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(40) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(40) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(41) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(41) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(42) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(42) }

  /// `NicNumber` · Edm.String
  public var nicNumber: String? { row.string(43) }
  /// `NicNumber` in queries and change sets.
  public static var nicNumber: WritableProperty<Self, String?> { .init(43) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(44) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(44) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(45) }
  /// `Phone` in queries and change sets.
  public static var phone: WritableProperty<Self, String?> { .init(45) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(46) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: WritableProperty<Self, String?> { .init(46) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(47) }
  /// `Postcode` in queries and change sets.
  public static var postcode: WritableProperty<Self, String?> { .init(47) }

  /// `State` · Edm.String
  public var state: String? { row.string(48) }
  /// `State` in queries and change sets.
  public static var state: WritableProperty<Self, String?> { .init(48) }

  /// `StateDescription` · Edm.String · read-only
  public var stateDescription: String? { row.string(49) }
  /// `StateDescription` in queries and change sets.
  public static var stateDescription: Property<Self, String?> { .init(49) }

  /// `Type` · Edm.Int16
  public var type: AddressType? { row[ifPresent: 50] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, AddressType?> { .init(50) }

  /// `Warehouse` · Edm.Guid
  public var warehouse: UUID? { row.guid(51) }
  /// `Warehouse` in queries and change sets.
  public static var warehouse: WritableProperty<Self, UUID?> { .init(51) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(52) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(52) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(53) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(53) }

  /// `Source` · Edm.Byte · read-only
  public var source: UInt8? { row[ifPresent: 54] }
  /// `Source` in queries and change sets.
  public static var source: Property<Self, UInt8?> { .init(54) }
}

nonisolated extension CRM {
  /// `crm/AddressStates` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct AddressState: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.AddressState {
  /// `Country` · Edm.String
  public var country: String? { row.string(0) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(0) }

  /// `DisplayValue` · Edm.String
  public var displayValue: String? { row.string(1) }
  /// `DisplayValue` in queries and change sets.
  public static var displayValue: Property<Self, String?> { .init(1) }

  /// `Latitude` · Edm.Double
  public var latitude: Decimal? { row.decimal(2) }
  /// `Latitude` in queries and change sets.
  public static var latitude: Property<Self, Decimal?> { .init(2) }

  /// `Longitude` · Edm.Double
  public var longitude: Decimal? { row.decimal(3) }
  /// `Longitude` in queries and change sets.
  public static var longitude: Property<Self, Decimal?> { .init(3) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[4] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(4) }

  /// `State` · Edm.String
  public var state: String? { row.string(5) }
  /// `State` in queries and change sets.
  public static var state: Property<Self, String?> { .init(5) }

  /// `Name` · Edm.String
  public var name: String? { row.string(6) }
  /// `Name` in queries and change sets.
  public static var name: Property<Self, String?> { .init(6) }
}

nonisolated extension CRM {
  /// A bank account number that belongs to an account.
  ///
  /// `crm/BankAccounts` · read, create, update, delete · 60 rows a page · webhook topic `BankAccounts`
  /// · permission "Crm accounts"
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

nonisolated extension CRM.BankAccount {
  /// `Account` · Edm.Guid · required on create
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(1) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(1) }

  /// `Bank` · Edm.Guid · read-only
  public var bank: UUID? { row.guid(2) }
  /// `Bank` in queries and change sets.
  public static var bank: Property<Self, UUID?> { .init(2) }

  /// `BankAccount` · Edm.String · required on create
  public var bankAccount: String? { row.string(3) }
  /// `BankAccount` in queries and change sets.
  public static var bankAccount: WritableProperty<Self, String?> { .init(3) }

  /// `BankAccountHolderName` · Edm.String
  public var bankAccountHolderName: String? { row.string(4) }
  /// `BankAccountHolderName` in queries and change sets.
  public static var bankAccountHolderName: WritableProperty<Self, String?> { .init(4) }

  /// `BankDescription` · Edm.String · read-only
  public var bankDescription: String? { row.string(5) }
  /// `BankDescription` in queries and change sets.
  public static var bankDescription: Property<Self, String?> { .init(5) }

  /// `BankName` · Edm.String · read-only
  public var bankName: String? { row.string(6) }
  /// `BankName` in queries and change sets.
  public static var bankName: Property<Self, String?> { .init(6) }

  /// `BICCode` · Edm.String
  public var bicCode: String? { row.string(7) }
  /// `BICCode` in queries and change sets.
  public static var bicCode: WritableProperty<Self, String?> { .init(7) }

  /// `Blocked` · Edm.Boolean
  public var blocked: Bool { row[8] }
  /// `Blocked` in queries and change sets.
  public static var blocked: WritableProperty<Self, Bool> { .init(8) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(9) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(9) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(10) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(10) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(11) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(11) }

  /// `Description` · Edm.String
  public var description: String? { row.string(12) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(12) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(13) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(13) }

  /// `Format` · Edm.String · read-only
  public var format: String? { row.string(14) }
  /// `Format` in queries and change sets.
  public static var format: Property<Self, String?> { .init(14) }

  /// `IBAN` · Edm.String · read-only
  public var iban: String? { row.string(15) }
  /// `IBAN` in queries and change sets.
  public static var iban: Property<Self, String?> { .init(15) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[16] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(16) }

  /// `Main` · Edm.Boolean
  public var main: Bool? { row.boolean(17) }
  /// `Main` in queries and change sets.
  public static var main: WritableProperty<Self, Bool?> { .init(17) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(18) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(18) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(19) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(19) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(20) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(20) }

  /// `PaymentServiceAccount` · Edm.Guid · read-only
  public var paymentServiceAccount: UUID? { row.guid(21) }
  /// `PaymentServiceAccount` in queries and change sets.
  public static var paymentServiceAccount: Property<Self, UUID?> { .init(21) }

  /// `Type` · Edm.String · read-only
  public var type: BankAccountType? { row[ifPresent: 22] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, BankAccountType?> { .init(22) }

  /// `TypeDescription` · Edm.String · read-only
  public var typeDescription: String? { row.string(23) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(23) }
}

nonisolated extension CRM {
  /// `crm/BusinessTypes`
  nonisolated public struct BusinessType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.BusinessType {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Country` · Edm.String
  public var country: String? { row.string(1) }
  /// `Country` in queries and change sets.
  public static var country: WritableProperty<Self, String?> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(3) }

  /// `ShortDescription` · Edm.String
  public var shortDescription: String? { row.string(4) }
  /// `ShortDescription` in queries and change sets.
  public static var shortDescription: WritableProperty<Self, String?> { .init(4) }
}

nonisolated extension CRM {
  /// A person who works for or represents an account.
  ///
  /// `crm/Contacts` · read, create, update, delete · 60 rows a page · webhook topic `Contacts`
  /// · permission "Crm accounts"
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

nonisolated extension CRM.Contact {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid · required on create
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountIsCustomer` · Edm.Boolean · read-only
  public var accountIsCustomer: Bool { row[2] }
  /// `AccountIsCustomer` in queries and change sets.
  public static var accountIsCustomer: Property<Self, Bool> { .init(2) }

  /// `AccountIsSupplier` · Edm.Boolean · read-only
  public var accountIsSupplier: Bool? { row.boolean(3) }
  /// `AccountIsSupplier` in queries and change sets.
  public static var accountIsSupplier: Property<Self, Bool?> { .init(3) }

  /// `AccountMainContact` · Edm.Guid · read-only
  public var accountMainContact: UUID? { row.guid(4) }
  /// `AccountMainContact` in queries and change sets.
  public static var accountMainContact: Property<Self, UUID?> { .init(4) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(5) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(5) }

  /// `AddressLine2` · Edm.String · read-only
  public var addressLine2: String? { row.string(6) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: Property<Self, String?> { .init(6) }

  /// `AddressStreet` · Edm.String · read-only
  public var addressStreet: String? { row.string(7) }
  /// `AddressStreet` in queries and change sets.
  public static var addressStreet: Property<Self, String?> { .init(7) }

  /// `AddressStreetNumber` · Edm.String · read-only
  public var addressStreetNumber: String? { row.string(8) }
  /// `AddressStreetNumber` in queries and change sets.
  public static var addressStreetNumber: Property<Self, String?> { .init(8) }

  /// `AddressStreetNumberSuffix` · Edm.String · read-only
  public var addressStreetNumberSuffix: String? { row.string(9) }
  /// `AddressStreetNumberSuffix` in queries and change sets.
  public static var addressStreetNumberSuffix: Property<Self, String?> { .init(9) }

  /// `BirthDate` · Edm.DateTime
  public var birthDate: LocalDateTime? { row.dateTime(10) }
  /// `BirthDate` in queries and change sets.
  public static var birthDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `BirthName` · Edm.String
  public var birthName: String? { row.string(11) }
  /// `BirthName` in queries and change sets.
  public static var birthName: WritableProperty<Self, String?> { .init(11) }

  /// `BirthNamePrefix` · Edm.String
  public var birthNamePrefix: String? { row.string(12) }
  /// `BirthNamePrefix` in queries and change sets.
  public static var birthNamePrefix: WritableProperty<Self, String?> { .init(12) }

  /// `BirthPlace` · Edm.String
  public var birthPlace: String? { row.string(13) }
  /// `BirthPlace` in queries and change sets.
  public static var birthPlace: WritableProperty<Self, String?> { .init(13) }

  /// `BusinessEmail` · Edm.String
  public var businessEmail: String? { row.string(14) }
  /// `BusinessEmail` in queries and change sets.
  public static var businessEmail: WritableProperty<Self, String?> { .init(14) }

  /// `BusinessFax` · Edm.String
  public var businessFax: String? { row.string(15) }
  /// `BusinessFax` in queries and change sets.
  public static var businessFax: WritableProperty<Self, String?> { .init(15) }

  /// `BusinessMobile` · Edm.String
  public var businessMobile: String? { row.string(16) }
  /// `BusinessMobile` in queries and change sets.
  public static var businessMobile: WritableProperty<Self, String?> { .init(16) }

  /// `BusinessPhone` · Edm.String
  public var businessPhone: String? { row.string(17) }
  /// `BusinessPhone` in queries and change sets.
  public static var businessPhone: WritableProperty<Self, String?> { .init(17) }

  /// `BusinessPhoneExtension` · Edm.String
  public var businessPhoneExtension: String? { row.string(18) }
  /// `BusinessPhoneExtension` in queries and change sets.
  public static var businessPhoneExtension: WritableProperty<Self, String?> { .init(18) }

  /// `City` · Edm.String · read-only
  public var city: String? { row.string(19) }
  /// `City` in queries and change sets.
  public static var city: Property<Self, String?> { .init(19) }

  /// `Code` · Edm.String · left-padded to 18 · read-only
  public var code: PaddedCode? { row[ifPresent: 20] }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, PaddedCode?> { .init(20) }

  /// `Country` · Edm.String · read-only
  public var country: String? { row.string(21) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(21) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(22) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(22) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(23) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(23) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(24) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(24) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(25) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(25) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(26) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(26) }

  /// `Email` · Edm.String
  public var email: String? { row.string(27) }
  /// `Email` in queries and change sets.
  public static var email: WritableProperty<Self, String?> { .init(27) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(28) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(28) }

  /// `FirstName` · Edm.String · required on create
  public var firstName: String? { row.string(29) }
  /// `FirstName` in queries and change sets.
  public static var firstName: WritableProperty<Self, String?> { .init(29) }

  /// `FullName` · Edm.String · read-only
  public var fullName: String? { row.string(30) }
  /// `FullName` in queries and change sets.
  public static var fullName: Property<Self, String?> { .init(30) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 31] }
  /// `Gender` in queries and change sets.
  public static var gender: WritableProperty<Self, Gender?> { .init(31) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(32) }
  /// `HID` in queries and change sets.
  public static var hid: WritableProperty<Self, Int32?> { .init(32) }

  /// `IdentificationDate` · Edm.DateTime
  public var identificationDate: LocalDateTime? { row.dateTime(33) }
  /// `IdentificationDate` in queries and change sets.
  public static var identificationDate: WritableProperty<Self, LocalDateTime?> { .init(33) }

  /// `IdentificationUser` · Edm.Guid
  public var identificationUser: UUID? { row.guid(34) }
  /// `IdentificationUser` in queries and change sets.
  public static var identificationUser: WritableProperty<Self, UUID?> { .init(34) }

  /// `IdentificationDocument` · Edm.Guid
  public var identificationDocument: UUID? { row.guid(35) }
  /// `IdentificationDocument` in queries and change sets.
  public static var identificationDocument: WritableProperty<Self, UUID?> { .init(35) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(36) }
  /// `Initials` in queries and change sets.
  public static var initials: WritableProperty<Self, String?> { .init(36) }

  /// `IsAnonymised` · Edm.Byte · read-only
  public var isAnonymised: Bool { row[37] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: Property<Self, Bool> { .init(37) }

  /// `IsMailingExcluded` · Edm.Boolean
  public var isMailingExcluded: Bool? { row.boolean(38) }
  /// `IsMailingExcluded` in queries and change sets.
  public static var isMailingExcluded: WritableProperty<Self, Bool?> { .init(38) }

  /// `IsMainContact` · Edm.Boolean · read-only
  public var isMainContact: Bool? { row.boolean(39) }
  /// `IsMainContact` in queries and change sets.
  public static var isMainContact: Property<Self, Bool?> { .init(39) }

  /// `JobTitleDescription` · Edm.String
  public var jobTitleDescription: String? { row.string(40) }
  /// `JobTitleDescription` in queries and change sets.
  public static var jobTitleDescription: WritableProperty<Self, String?> { .init(40) }

  /// `Language` · Edm.String
  public var language: String? { row.string(41) }
  /// `Language` in queries and change sets.
  public static var language: WritableProperty<Self, String?> { .init(41) }

  /// `LastName` · Edm.String · required on create
  public var lastName: String? { row.string(42) }
  /// `LastName` in queries and change sets.
  public static var lastName: WritableProperty<Self, String?> { .init(42) }

  /// `MarketingNotes` · Edm.String
  public var marketingNotes: String? { row.string(43) }
  /// `MarketingNotes` in queries and change sets.
  public static var marketingNotes: WritableProperty<Self, String?> { .init(43) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(44) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: WritableProperty<Self, String?> { .init(44) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(45) }
  /// `Mobile` in queries and change sets.
  public static var mobile: WritableProperty<Self, String?> { .init(45) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(46) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(46) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(47) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(47) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(48) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(48) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(49) }
  /// `Nationality` in queries and change sets.
  public static var nationality: WritableProperty<Self, String?> { .init(49) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(50) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(50) }

  /// `PartnerName` · Edm.String · read-only
  public var partnerName: String? { row.string(51) }
  /// `PartnerName` in queries and change sets.
  public static var partnerName: Property<Self, String?> { .init(51) }

  /// `PartnerNamePrefix` · Edm.String · read-only
  public var partnerNamePrefix: String? { row.string(52) }
  /// `PartnerNamePrefix` in queries and change sets.
  public static var partnerNamePrefix: Property<Self, String?> { .init(52) }

  /// `Person` · Edm.Guid
  public var person: UUID? { row.guid(53) }
  /// `Person` in queries and change sets.
  public static var person: WritableProperty<Self, UUID?> { .init(53) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(54) }
  /// `Phone` in queries and change sets.
  public static var phone: WritableProperty<Self, String?> { .init(54) }

  /// `PhoneExtension` · Edm.String · read-only
  public var phoneExtension: String? { row.string(55) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: Property<Self, String?> { .init(55) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 56] }
  /// `Picture` in queries and change sets.
  public static var picture: WritableProperty<Self, Data?> { .init(56) }

  /// `PictureName` · Edm.String
  public var pictureName: String? { row.string(57) }
  /// `PictureName` in queries and change sets.
  public static var pictureName: WritableProperty<Self, String?> { .init(57) }

  /// `PictureUrl` · Edm.String · read-only
  public var pictureURL: String? { row.string(58) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: Property<Self, String?> { .init(58) }

  /// `PictureThumbnailUrl` · Edm.String · read-only
  public var pictureThumbnailURL: String? { row.string(59) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: Property<Self, String?> { .init(59) }

  /// `Postcode` · Edm.String · read-only
  public var postcode: String? { row.string(60) }
  /// `Postcode` in queries and change sets.
  public static var postcode: Property<Self, String?> { .init(60) }

  /// `SocialSecurityNumber` · Edm.String
  public var socialSecurityNumber: String? { row.string(61) }
  /// `SocialSecurityNumber` in queries and change sets.
  public static var socialSecurityNumber: WritableProperty<Self, String?> { .init(61) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(62) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(62) }

  /// `State` · Edm.String · read-only
  public var state: String? { row.string(63) }
  /// `State` in queries and change sets.
  public static var state: Property<Self, String?> { .init(63) }

  /// `Title` · Edm.String
  public var title: String? { row.string(64) }
  /// `Title` in queries and change sets.
  public static var title: WritableProperty<Self, String?> { .init(64) }

  /// `TitleDescription` · Edm.String · read-only
  public var titleDescription: String? { row.string(65) }
  /// `TitleDescription` in queries and change sets.
  public static var titleDescription: Property<Self, String?> { .init(65) }

  /// `TitleAbbreviation` · Edm.String · read-only
  public var titleAbbreviation: String? { row.string(66) }
  /// `TitleAbbreviation` in queries and change sets.
  public static var titleAbbreviation: Property<Self, String?> { .init(66) }

  /// `LeadPurpose` · Edm.Guid
  public var leadPurpose: UUID? { row.guid(67) }
  /// `LeadPurpose` in queries and change sets.
  public static var leadPurpose: WritableProperty<Self, UUID?> { .init(67) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(68) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: WritableProperty<Self, UUID?> { .init(68) }

  /// `AllowMailing` · Edm.Int32 · read-only
  public var allowMailing: Int32? { row.int32(69) }
  /// `AllowMailing` in queries and change sets.
  public static var allowMailing: Property<Self, Int32?> { .init(69) }
}

nonisolated extension CRM {
  /// `crm/EmailWithSignOffQuotation` · create · permission "Crm quotes"
  nonisolated public struct EmailWithSignedOffQuotation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.EmailWithSignedOffQuotation {
  /// `QuotationID` · Edm.Guid · key · required on create
  public var quotationID: UUID { row[0] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID> { .init(0) }

  /// `AcceptOpportunityStage` · Edm.Guid
  public var acceptOpportunityStage: UUID? { row.guid(1) }
  /// `AcceptOpportunityStage` in queries and change sets.
  public static var acceptOpportunityStage: WritableProperty<Self, UUID?> { .init(1) }

  /// `Action` · Edm.Int32
  public var action: QuotationAction { row[2] }
  /// `Action` in queries and change sets.
  public static var action: WritableProperty<Self, QuotationAction> { .init(2) }

  /// `AllowProvideYourRef` · Edm.Boolean
  public var allowProvideYourRef: Bool { row[3] }
  /// `AllowProvideYourRef` in queries and change sets.
  public static var allowProvideYourRef: WritableProperty<Self, Bool> { .init(3) }

  /// `CreateItemPriceAgreement` · Edm.Boolean
  public var createItemPriceAgreement: Bool? { row.boolean(4) }
  /// `CreateItemPriceAgreement` in queries and change sets.
  public static var createItemPriceAgreement: WritableProperty<Self, Bool?> { .init(4) }

  /// `CreateProjectWBS` · Edm.Boolean
  public var createProjectWBS: Bool? { row.boolean(5) }
  /// `CreateProjectWBS` in queries and change sets.
  public static var createProjectWBS: WritableProperty<Self, Bool?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[6] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(6) }

  /// `DocumentLayout` · Edm.Guid
  public var documentLayout: UUID? { row.guid(7) }
  /// `DocumentLayout` in queries and change sets.
  public static var documentLayout: WritableProperty<Self, UUID?> { .init(7) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(8) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(8) }

  /// `ExtraText` · Edm.String
  public var extraText: String? { row.string(9) }
  /// `ExtraText` in queries and change sets.
  public static var extraText: WritableProperty<Self, String?> { .init(9) }

  /// `InvoiceJournal` · Edm.String
  public var invoiceJournal: String? { row.string(10) }
  /// `InvoiceJournal` in queries and change sets.
  public static var invoiceJournal: WritableProperty<Self, String?> { .init(10) }

  /// `ProjectBudgetType` · Edm.Int32
  public var projectBudgetType: QuotationProjectBudgetType? { row[ifPresent: 11] }
  /// `ProjectBudgetType` in queries and change sets.
  public static var projectBudgetType: WritableProperty<Self, QuotationProjectBudgetType?> { .init(11) }

  /// `ProjectClassification` · Edm.Guid
  public var projectClassification: UUID? { row.guid(12) }
  /// `ProjectClassification` in queries and change sets.
  public static var projectClassification: WritableProperty<Self, UUID?> { .init(12) }

  /// `ProjectCode` · Edm.String
  public var projectCode: String? { row.string(13) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: WritableProperty<Self, String?> { .init(13) }

  /// `ProjectDescription` · Edm.String
  public var projectDescription: String? { row.string(14) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: WritableProperty<Self, String?> { .init(14) }

  /// `ProjectID` · Edm.Guid
  public var projectID: UUID? { row.guid(15) }
  /// `ProjectID` in queries and change sets.
  public static var projectID: WritableProperty<Self, UUID?> { .init(15) }

  /// `ProjectInvoiceDate` · Edm.DateTime
  public var projectInvoiceDate: LocalDateTime? { row.dateTime(16) }
  /// `ProjectInvoiceDate` in queries and change sets.
  public static var projectInvoiceDate: WritableProperty<Self, LocalDateTime?> { .init(16) }

  /// `ProjectInvoicingAction` · Edm.Int32
  public var projectInvoicingAction: QuotationProjectInvoicingAction? { row[ifPresent: 17] }
  /// `ProjectInvoicingAction` in queries and change sets.
  public static var projectInvoicingAction: WritableProperty<Self, QuotationProjectInvoicingAction?> { .init(17) }

  /// `ProjectPrepaidTypes` · Edm.Int32
  public var projectPrepaidTypes: ProjectPrepaidTypeInt32? { row[ifPresent: 18] }
  /// `ProjectPrepaidTypes` in queries and change sets.
  public static var projectPrepaidTypes: WritableProperty<Self, ProjectPrepaidTypeInt32?> { .init(18) }

  /// `ProjectPriceAgreement` · Edm.Double
  public var projectPriceAgreement: Decimal? { row.decimal(19) }
  /// `ProjectPriceAgreement` in queries and change sets.
  public static var projectPriceAgreement: WritableProperty<Self, Decimal?> { .init(19) }

  /// `ProjectType` · Edm.Int32
  public var projectType: ProjectType? { row[ifPresent: 20] }
  /// `ProjectType` in queries and change sets.
  public static var projectType: WritableProperty<Self, ProjectType?> { .init(20) }

  /// `ProjectWBSPartOf` · Edm.Guid
  public var projectWBSPartOf: UUID? { row.guid(21) }
  /// `ProjectWBSPartOf` in queries and change sets.
  public static var projectWBSPartOf: WritableProperty<Self, UUID?> { .init(21) }

  /// `QuotationDate` · Edm.DateTime
  public var quotationDate: LocalDateTime { row[22] }
  /// `QuotationDate` in queries and change sets.
  public static var quotationDate: WritableProperty<Self, LocalDateTime> { .init(22) }

  /// `RejectOpportunityStage` · Edm.Guid
  public var rejectOpportunityStage: UUID? { row.guid(23) }
  /// `RejectOpportunityStage` in queries and change sets.
  public static var rejectOpportunityStage: WritableProperty<Self, UUID?> { .init(23) }

  /// `SubscriptionDate` · Edm.DateTime
  public var subscriptionDate: LocalDateTime? { row.dateTime(24) }
  /// `SubscriptionDate` in queries and change sets.
  public static var subscriptionDate: WritableProperty<Self, LocalDateTime?> { .init(24) }

  /// `SubscriptionDescription` · Edm.String
  public var subscriptionDescription: String? { row.string(25) }
  /// `SubscriptionDescription` in queries and change sets.
  public static var subscriptionDescription: WritableProperty<Self, String?> { .init(25) }

  /// `SubscriptionType` · Edm.Guid
  public var subscriptionType: UUID? { row.guid(26) }
  /// `SubscriptionType` in queries and change sets.
  public static var subscriptionType: WritableProperty<Self, UUID?> { .init(26) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(27) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(27) }

  /// `UpdateProjectBudgetAndPriceAgreement` · Edm.Boolean
  public var updateProjectBudgetAndPriceAgreement: Bool? { row.boolean(28) }
  /// `UpdateProjectBudgetAndPriceAgreement` in queries and change sets.
  public static var updateProjectBudgetAndPriceAgreement: WritableProperty<Self, Bool?> { .init(28) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(29) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(29) }

  /// `AcceptEmailLayout` · Edm.Guid
  public var acceptEmailLayout: UUID? { row.guid(30) }
  /// `AcceptEmailLayout` in queries and change sets.
  public static var acceptEmailLayout: WritableProperty<Self, UUID?> { .init(30) }

  /// `EmailLayout` · Edm.Guid · required on create
  public var emailLayout: UUID { row[31] }
  /// `EmailLayout` in queries and change sets.
  public static var emailLayout: WritableProperty<Self, UUID> { .init(31) }

  /// `RejectEmailLayout` · Edm.Guid
  public var rejectEmailLayout: UUID? { row.guid(32) }
  /// `RejectEmailLayout` in queries and change sets.
  public static var rejectEmailLayout: WritableProperty<Self, UUID?> { .init(32) }

  /// `SenderEmailAddress` · Edm.String
  public var senderEmailAddress: String? { row.string(33) }
  /// `SenderEmailAddress` in queries and change sets.
  public static var senderEmailAddress: WritableProperty<Self, String?> { .init(33) }

  /// `Subject` · Edm.String
  public var subject: String? { row.string(34) }
  /// `Subject` in queries and change sets.
  public static var subject: WritableProperty<Self, String?> { .init(34) }
}

nonisolated extension CRM {
  /// `crm/HostingOpportunities` · read, create, update, delete · 60 rows a page · webhook topic `HostingOpportunities`
  /// · permission "Hosting hosting"
  nonisolated public struct HostingOpportunity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                                Guid!     key create update
      Account                           Guid      create update
      AccountName                       String
      AccountCode                       String    padded(18)
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

nonisolated extension CRM.HostingOpportunity {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 3] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(3) }

  /// `ActionDate` · Edm.DateTime
  public var actionDate: LocalDateTime? { row.dateTime(4) }
  /// `ActionDate` in queries and change sets.
  public static var actionDate: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `NextAction` · Edm.String
  public var nextAction: String? { row.string(5) }
  /// `NextAction` in queries and change sets.
  public static var nextAction: WritableProperty<Self, String?> { .init(5) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(6) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal?> { .init(6) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal? { row.decimal(7) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: WritableProperty<Self, Decimal?> { .init(7) }

  /// `CloseDate` · Edm.DateTime
  public var closeDate: LocalDateTime? { row.dateTime(8) }
  /// `CloseDate` in queries and change sets.
  public static var closeDate: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(9) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(9) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(10) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(10) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(11) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(11) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(15) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(16) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(16) }

  /// `Name` · Edm.String
  public var name: String? { row.string(17) }
  /// `Name` in queries and change sets.
  public static var name: WritableProperty<Self, String?> { .init(17) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(18) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(18) }

  /// `Number` · Edm.Int32 · read-only
  public var number: Int32 { row[19] }
  /// `Number` in queries and change sets.
  public static var number: Property<Self, Int32> { .init(19) }

  /// `OpportunityStage` · Edm.Guid
  public var opportunityStage: UUID? { row.guid(20) }
  /// `OpportunityStage` in queries and change sets.
  public static var opportunityStage: WritableProperty<Self, UUID?> { .init(20) }

  /// `OpportunityStageDescription` · Edm.String · read-only
  public var opportunityStageDescription: String? { row.string(21) }
  /// `OpportunityStageDescription` in queries and change sets.
  public static var opportunityStageDescription: Property<Self, String?> { .init(21) }

  /// `OpportunityStatus` · Edm.Int32 · read-only
  public var opportunityStatus: OpportunityStatus? { row[ifPresent: 22] }
  /// `OpportunityStatus` in queries and change sets.
  public static var opportunityStatus: Property<Self, OpportunityStatus?> { .init(22) }

  /// `Probability` · Edm.Double
  public var probability: Decimal? { row.decimal(23) }
  /// `Probability` in queries and change sets.
  public static var probability: WritableProperty<Self, Decimal?> { .init(23) }

  /// `Owner` · Edm.Guid
  public var owner: UUID? { row.guid(24) }
  /// `Owner` in queries and change sets.
  public static var owner: WritableProperty<Self, UUID?> { .init(24) }

  /// `OwnerFullName` · Edm.String · read-only
  public var ownerFullName: String? { row.string(25) }
  /// `OwnerFullName` in queries and change sets.
  public static var ownerFullName: Property<Self, String?> { .init(25) }

  /// `RateFC` · Edm.Double
  public var rateFC: Decimal? { row.decimal(26) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: WritableProperty<Self, Decimal?> { .init(26) }

  /// `SalesType` · Edm.Guid
  public var salesType: UUID? { row.guid(27) }
  /// `SalesType` in queries and change sets.
  public static var salesType: WritableProperty<Self, UUID?> { .init(27) }

  /// `SalesTypeDescription` · Edm.String · read-only
  public var salesTypeDescription: String? { row.string(28) }
  /// `SalesTypeDescription` in queries and change sets.
  public static var salesTypeDescription: Property<Self, String?> { .init(28) }

  /// `ReasonCode` · Edm.Guid
  public var reasonCode: UUID? { row.guid(29) }
  /// `ReasonCode` in queries and change sets.
  public static var reasonCode: WritableProperty<Self, UUID?> { .init(29) }

  /// `ReasonCodeDescription` · Edm.String · read-only
  public var reasonCodeDescription: String? { row.string(30) }
  /// `ReasonCodeDescription` in queries and change sets.
  public static var reasonCodeDescription: Property<Self, String?> { .init(30) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(31) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(31) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(32) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(32) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(33) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(33) }

  /// `Campaign` · Edm.Guid
  public var campaign: UUID? { row.guid(34) }
  /// `Campaign` in queries and change sets.
  public static var campaign: WritableProperty<Self, UUID?> { .init(34) }

  /// `CampaignDescription` · Edm.String · read-only
  public var campaignDescription: String? { row.string(35) }
  /// `CampaignDescription` in queries and change sets.
  public static var campaignDescription: Property<Self, String?> { .init(35) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(36) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: WritableProperty<Self, UUID?> { .init(36) }

  /// `LeadSourceDescription` · Edm.String · read-only
  public var leadSourceDescription: String? { row.string(37) }
  /// `LeadSourceDescription` in queries and change sets.
  public static var leadSourceDescription: Property<Self, String?> { .init(37) }

  /// `OpportunityType` · Edm.Int16
  public var opportunityType: Int16? { row[ifPresent: 38] }
  /// `OpportunityType` in queries and change sets.
  public static var opportunityType: WritableProperty<Self, Int16?> { .init(38) }

  /// `OpportunityTypeDescription` · Edm.String · read-only
  public var opportunityTypeDescription: String? { row.string(39) }
  /// `OpportunityTypeDescription` in queries and change sets.
  public static var opportunityTypeDescription: Property<Self, String?> { .init(39) }

  /// `Channel` · Edm.Int16
  public var channel: Int16? { row[ifPresent: 40] }
  /// `Channel` in queries and change sets.
  public static var channel: WritableProperty<Self, Int16?> { .init(40) }

  /// `ChannelDescription` · Edm.String · read-only
  public var channelDescription: String? { row.string(41) }
  /// `ChannelDescription` in queries and change sets.
  public static var channelDescription: Property<Self, String?> { .init(41) }

  /// `Accountant` · Edm.Guid
  public var accountant: UUID? { row.guid(42) }
  /// `Accountant` in queries and change sets.
  public static var accountant: WritableProperty<Self, UUID?> { .init(42) }

  /// `AccountantCode` · Edm.String · read-only
  public var accountantCode: String? { row.string(43) }
  /// `AccountantCode` in queries and change sets.
  public static var accountantCode: Property<Self, String?> { .init(43) }

  /// `AccountantName` · Edm.String · read-only
  public var accountantName: String? { row.string(44) }
  /// `AccountantName` in queries and change sets.
  public static var accountantName: Property<Self, String?> { .init(44) }

  /// `Reseller` · Edm.Guid
  public var reseller: UUID? { row.guid(45) }
  /// `Reseller` in queries and change sets.
  public static var reseller: WritableProperty<Self, UUID?> { .init(45) }

  /// `ResellerCode` · Edm.String · read-only
  public var resellerCode: String? { row.string(46) }
  /// `ResellerCode` in queries and change sets.
  public static var resellerCode: Property<Self, String?> { .init(46) }

  /// `ResellerName` · Edm.String · read-only
  public var resellerName: String? { row.string(47) }
  /// `ResellerName` in queries and change sets.
  public static var resellerName: Property<Self, String?> { .init(47) }

  /// `OpportunityDepartmentCode` · Edm.Int16
  public var opportunityDepartmentCode: Int16? { row[ifPresent: 48] }
  /// `OpportunityDepartmentCode` in queries and change sets.
  public static var opportunityDepartmentCode: WritableProperty<Self, Int16?> { .init(48) }

  /// `OpportunityDepartmentDescription` · Edm.String · read-only
  public var opportunityDepartmentDescription: String? { row.string(49) }
  /// `OpportunityDepartmentDescription` in queries and change sets.
  public static var opportunityDepartmentDescription: Property<Self, String?> { .init(49) }

  /// `LeadDeveloper` · Edm.Guid · read-only
  public var leadDeveloper: UUID? { row.guid(50) }
  /// `LeadDeveloper` in queries and change sets.
  public static var leadDeveloper: Property<Self, UUID?> { .init(50) }

  /// `DispatchToSales` · Edm.DateTime · read-only
  public var dispatchToSales: LocalDateTime? { row.dateTime(51) }
  /// `DispatchToSales` in queries and change sets.
  public static var dispatchToSales: Property<Self, LocalDateTime?> { .init(51) }

  /// `ReasonBack` · Edm.String · read-only
  public var reasonBack: String? { row.string(52) }
  /// `ReasonBack` in queries and change sets.
  public static var reasonBack: Property<Self, String?> { .init(52) }

  /// `BackToLeadDevelopment` · Edm.DateTime · read-only
  public var backToLeadDevelopment: LocalDateTime? { row.dateTime(53) }
  /// `BackToLeadDevelopment` in queries and change sets.
  public static var backToLeadDevelopment: Property<Self, LocalDateTime?> { .init(53) }

  /// `CustomerDemandsDescription` · Edm.String · read-only
  public var customerDemandsDescription: String? { row.string(54) }
  /// `CustomerDemandsDescription` in queries and change sets.
  public static var customerDemandsDescription: Property<Self, String?> { .init(54) }

  /// `DecisionTimeframe` · Edm.String · read-only
  public var decisionTimeframe: String? { row.string(55) }
  /// `DecisionTimeframe` in queries and change sets.
  public static var decisionTimeframe: Property<Self, String?> { .init(55) }

  /// `DecisionMakingUnitName` · Edm.String · read-only
  public var decisionMakingUnitName: String? { row.string(56) }
  /// `DecisionMakingUnitName` in queries and change sets.
  public static var decisionMakingUnitName: Property<Self, String?> { .init(56) }

  /// `DecisionMakingUnitRole` · Edm.String · read-only
  public var decisionMakingUnitRole: String? { row.string(57) }
  /// `DecisionMakingUnitRole` in queries and change sets.
  public static var decisionMakingUnitRole: Property<Self, String?> { .init(57) }

  /// `IsAssociatedPrice` · Edm.Byte · read-only
  public var isAssociatedPrice: Bool? { row.boolean(58) }
  /// `IsAssociatedPrice` in queries and change sets.
  public static var isAssociatedPrice: Property<Self, Bool?> { .init(58) }

  /// `IsCustomerDemandsMeet` · Edm.Byte · read-only
  public var isCustomerDemandsMeet: Bool? { row.boolean(59) }
  /// `IsCustomerDemandsMeet` in queries and change sets.
  public static var isCustomerDemandsMeet: Property<Self, Bool?> { .init(59) }
}

nonisolated extension CRM {
  /// `crm/LeadPurposes` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct LeadPurpose: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key
      Code         String
      Description  String
      """)
  }
}

nonisolated extension CRM.LeadPurpose {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(2) }
}

nonisolated extension CRM {
  /// `crm/LeadSources` · read · 60 rows a page · permission "Crm accounts"
  nonisolated public struct LeadSource: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!   key
      Code         String
      Description  String
      """)
  }
}

nonisolated extension CRM.LeadSource {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Description` · Edm.String
  public var description: String? { row.string(2) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(2) }
}

nonisolated extension CRM {
  /// A possible sale being followed, with stage and expected amount.
  ///
  /// `crm/Opportunities` · read, create, update, delete · 60 rows a page · webhook topic `Opportunities`
  /// · permission "Crm opportunities"
  nonisolated public struct Opportunity: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                                Guid!     key create update
      Account                           Guid      create update
      AccountName                       String
      AccountCode                       String    padded(18)
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

nonisolated extension CRM.Opportunity {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(1) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(1) }

  /// `AccountName` · Edm.String · read-only
  public var accountName: String? { row.string(2) }
  /// `AccountName` in queries and change sets.
  public static var accountName: Property<Self, String?> { .init(2) }

  /// `AccountCode` · Edm.String · left-padded to 18 · read-only
  public var accountCode: PaddedCode? { row[ifPresent: 3] }
  /// `AccountCode` in queries and change sets.
  public static var accountCode: Property<Self, PaddedCode?> { .init(3) }

  /// `ActionDate` · Edm.DateTime
  public var actionDate: LocalDateTime? { row.dateTime(4) }
  /// `ActionDate` in queries and change sets.
  public static var actionDate: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `NextAction` · Edm.String
  public var nextAction: String? { row.string(5) }
  /// `NextAction` in queries and change sets.
  public static var nextAction: WritableProperty<Self, String?> { .init(5) }

  /// `AmountFC` · Edm.Double
  public var amountFC: Decimal? { row.decimal(6) }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: WritableProperty<Self, Decimal?> { .init(6) }

  /// `AmountDC` · Edm.Double
  public var amountDC: Decimal? { row.decimal(7) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: WritableProperty<Self, Decimal?> { .init(7) }

  /// `CloseDate` · Edm.DateTime
  public var closeDate: LocalDateTime? { row.dateTime(8) }
  /// `CloseDate` in queries and change sets.
  public static var closeDate: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime? { row.dateTime(9) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(9) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(10) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(10) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(11) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(11) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(15) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(16) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(16) }

  /// `Name` · Edm.String
  public var name: String? { row.string(17) }
  /// `Name` in queries and change sets.
  public static var name: WritableProperty<Self, String?> { .init(17) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(18) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(18) }

  /// `Number` · Edm.Int32 · read-only
  public var number: Int32 { row[19] }
  /// `Number` in queries and change sets.
  public static var number: Property<Self, Int32> { .init(19) }

  /// `OpportunityStage` · Edm.Guid
  public var opportunityStage: UUID? { row.guid(20) }
  /// `OpportunityStage` in queries and change sets.
  public static var opportunityStage: WritableProperty<Self, UUID?> { .init(20) }

  /// `OpportunityStageDescription` · Edm.String · read-only
  public var opportunityStageDescription: String? { row.string(21) }
  /// `OpportunityStageDescription` in queries and change sets.
  public static var opportunityStageDescription: Property<Self, String?> { .init(21) }

  /// `OpportunityStatus` · Edm.Int32 · read-only
  public var opportunityStatus: OpportunityStatus? { row[ifPresent: 22] }
  /// `OpportunityStatus` in queries and change sets.
  public static var opportunityStatus: Property<Self, OpportunityStatus?> { .init(22) }

  /// `Probability` · Edm.Double
  public var probability: Decimal? { row.decimal(23) }
  /// `Probability` in queries and change sets.
  public static var probability: WritableProperty<Self, Decimal?> { .init(23) }

  /// `Owner` · Edm.Guid
  public var owner: UUID? { row.guid(24) }
  /// `Owner` in queries and change sets.
  public static var owner: WritableProperty<Self, UUID?> { .init(24) }

  /// `OwnerFullName` · Edm.String · read-only
  public var ownerFullName: String? { row.string(25) }
  /// `OwnerFullName` in queries and change sets.
  public static var ownerFullName: Property<Self, String?> { .init(25) }

  /// `RateFC` · Edm.Double
  public var rateFC: Decimal? { row.decimal(26) }
  /// `RateFC` in queries and change sets.
  public static var rateFC: WritableProperty<Self, Decimal?> { .init(26) }

  /// `SalesType` · Edm.Guid
  public var salesType: UUID? { row.guid(27) }
  /// `SalesType` in queries and change sets.
  public static var salesType: WritableProperty<Self, UUID?> { .init(27) }

  /// `SalesTypeDescription` · Edm.String · read-only
  public var salesTypeDescription: String? { row.string(28) }
  /// `SalesTypeDescription` in queries and change sets.
  public static var salesTypeDescription: Property<Self, String?> { .init(28) }

  /// `ReasonCode` · Edm.Guid
  public var reasonCode: UUID? { row.guid(29) }
  /// `ReasonCode` in queries and change sets.
  public static var reasonCode: WritableProperty<Self, UUID?> { .init(29) }

  /// `ReasonCodeDescription` · Edm.String · read-only
  public var reasonCodeDescription: String? { row.string(30) }
  /// `ReasonCodeDescription` in queries and change sets.
  public static var reasonCodeDescription: Property<Self, String?> { .init(30) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(31) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(31) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(32) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(32) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(33) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(33) }

  /// `Campaign` · Edm.Guid
  public var campaign: UUID? { row.guid(34) }
  /// `Campaign` in queries and change sets.
  public static var campaign: WritableProperty<Self, UUID?> { .init(34) }

  /// `CampaignDescription` · Edm.String · read-only
  public var campaignDescription: String? { row.string(35) }
  /// `CampaignDescription` in queries and change sets.
  public static var campaignDescription: Property<Self, String?> { .init(35) }

  /// `LeadSource` · Edm.Guid
  public var leadSource: UUID? { row.guid(36) }
  /// `LeadSource` in queries and change sets.
  public static var leadSource: WritableProperty<Self, UUID?> { .init(36) }

  /// `LeadSourceDescription` · Edm.String · read-only
  public var leadSourceDescription: String? { row.string(37) }
  /// `LeadSourceDescription` in queries and change sets.
  public static var leadSourceDescription: Property<Self, String?> { .init(37) }

  /// `OpportunityType` · Edm.Int16
  public var opportunityType: Int16? { row[ifPresent: 38] }
  /// `OpportunityType` in queries and change sets.
  public static var opportunityType: WritableProperty<Self, Int16?> { .init(38) }

  /// `OpportunityTypeDescription` · Edm.String · read-only
  public var opportunityTypeDescription: String? { row.string(39) }
  /// `OpportunityTypeDescription` in queries and change sets.
  public static var opportunityTypeDescription: Property<Self, String?> { .init(39) }

  /// `Channel` · Edm.Int16
  public var channel: Int16? { row[ifPresent: 40] }
  /// `Channel` in queries and change sets.
  public static var channel: WritableProperty<Self, Int16?> { .init(40) }

  /// `ChannelDescription` · Edm.String · read-only
  public var channelDescription: String? { row.string(41) }
  /// `ChannelDescription` in queries and change sets.
  public static var channelDescription: Property<Self, String?> { .init(41) }

  /// `Accountant` · Edm.Guid
  public var accountant: UUID? { row.guid(42) }
  /// `Accountant` in queries and change sets.
  public static var accountant: WritableProperty<Self, UUID?> { .init(42) }

  /// `AccountantCode` · Edm.String · read-only
  public var accountantCode: String? { row.string(43) }
  /// `AccountantCode` in queries and change sets.
  public static var accountantCode: Property<Self, String?> { .init(43) }

  /// `AccountantName` · Edm.String · read-only
  public var accountantName: String? { row.string(44) }
  /// `AccountantName` in queries and change sets.
  public static var accountantName: Property<Self, String?> { .init(44) }

  /// `Reseller` · Edm.Guid
  public var reseller: UUID? { row.guid(45) }
  /// `Reseller` in queries and change sets.
  public static var reseller: WritableProperty<Self, UUID?> { .init(45) }

  /// `ResellerCode` · Edm.String · read-only
  public var resellerCode: String? { row.string(46) }
  /// `ResellerCode` in queries and change sets.
  public static var resellerCode: Property<Self, String?> { .init(46) }

  /// `ResellerName` · Edm.String · read-only
  public var resellerName: String? { row.string(47) }
  /// `ResellerName` in queries and change sets.
  public static var resellerName: Property<Self, String?> { .init(47) }

  /// `OpportunityDepartmentCode` · Edm.Int16
  public var opportunityDepartmentCode: Int16? { row[ifPresent: 48] }
  /// `OpportunityDepartmentCode` in queries and change sets.
  public static var opportunityDepartmentCode: WritableProperty<Self, Int16?> { .init(48) }

  /// `OpportunityDepartmentDescription` · Edm.String · read-only
  public var opportunityDepartmentDescription: String? { row.string(49) }
  /// `OpportunityDepartmentDescription` in queries and change sets.
  public static var opportunityDepartmentDescription: Property<Self, String?> { .init(49) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(50) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(50) }

  /// `Contact` · Edm.Guid
  public var contact: UUID? { row.guid(51) }
  /// `Contact` in queries and change sets.
  public static var contact: WritableProperty<Self, UUID?> { .init(51) }

  /// `ContactFullName` · Edm.String · read-only
  public var contactFullName: String? { row.string(52) }
  /// `ContactFullName` in queries and change sets.
  public static var contactFullName: Property<Self, String?> { .init(52) }
}

nonisolated extension CRM {
  /// `crm/OpportunityStages`
  nonisolated public struct OpportunityStage: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.OpportunityStage {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Active` · Edm.Byte
  public var active: UInt8? { row[ifPresent: 1] }
  /// `Active` in queries and change sets.
  public static var active: WritableProperty<Self, UInt8?> { .init(1) }

  /// `Code` · Edm.String
  public var code: String? { row.string(2) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(5) }

  /// `Description` · Edm.String
  public var description: String? { row.string(6) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(6) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[7] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(10) }

  /// `OpportunityStatus` · Edm.Int32
  public var opportunityStatus: OpportunityStatus? { row[ifPresent: 11] }
  /// `OpportunityStatus` in queries and change sets.
  public static var opportunityStatus: WritableProperty<Self, OpportunityStatus?> { .init(11) }

  /// `Probability` · Edm.Double
  public var probability: Decimal { row[12] }
  /// `Probability` in queries and change sets.
  public static var probability: WritableProperty<Self, Decimal> { .init(12) }

  /// `SortOrder` · Edm.Int32
  public var sortOrder: Int32 { row[13] }
  /// `SortOrder` in queries and change sets.
  public static var sortOrder: WritableProperty<Self, Int32> { .init(13) }
}

nonisolated extension CRM {
  /// `crm/OptionalQuotationLineID` · create · permission "Crm quotes"
  nonisolated public struct OptionalQuotationLineID: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID  Guid!  key create
      """)
  }
}

nonisolated extension CRM.OptionalQuotationLineID {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }
}

nonisolated extension CRM {
  /// `crm/PrintQuotation` · create · permission "Crm quotes"
  nonisolated public struct PrintedQuotation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.PrintedQuotation {
  /// `QuotationID` · Edm.Guid · key · required on create
  public var quotationID: UUID { row[0] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(1) }

  /// `ExtraText` · Edm.String
  public var extraText: String? { row.string(2) }
  /// `ExtraText` in queries and change sets.
  public static var extraText: WritableProperty<Self, String?> { .init(2) }

  /// `QuotationDate` · Edm.DateTime
  public var quotationDate: LocalDateTime { row[3] }
  /// `QuotationDate` in queries and change sets.
  public static var quotationDate: WritableProperty<Self, LocalDateTime> { .init(3) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(4) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(4) }

  /// `DocumentCreationError` · Edm.String
  public var documentCreationError: String? { row.string(5) }
  /// `DocumentCreationError` in queries and change sets.
  public static var documentCreationError: WritableProperty<Self, String?> { .init(5) }

  /// `DocumentCreationSuccess` · Edm.String
  public var documentCreationSuccess: String? { row.string(6) }
  /// `DocumentCreationSuccess` in queries and change sets.
  public static var documentCreationSuccess: WritableProperty<Self, String?> { .init(6) }

  /// `DocumentLayout` · Edm.Guid
  public var documentLayout: UUID? { row.guid(7) }
  /// `DocumentLayout` in queries and change sets.
  public static var documentLayout: WritableProperty<Self, UUID?> { .init(7) }

  /// `EmailLayout` · Edm.Guid
  public var emailLayout: UUID? { row.guid(8) }
  /// `EmailLayout` in queries and change sets.
  public static var emailLayout: WritableProperty<Self, UUID?> { .init(8) }

  /// `EmailCreationError` · Edm.String
  public var emailCreationError: String? { row.string(9) }
  /// `EmailCreationError` in queries and change sets.
  public static var emailCreationError: WritableProperty<Self, String?> { .init(9) }

  /// `SenderEmailAddress` · Edm.String
  public var senderEmailAddress: String? { row.string(10) }
  /// `SenderEmailAddress` in queries and change sets.
  public static var senderEmailAddress: WritableProperty<Self, String?> { .init(10) }

  /// `SendEmailToCustomer` · Edm.Boolean
  public var sendEmailToCustomer: Bool { row[11] }
  /// `SendEmailToCustomer` in queries and change sets.
  public static var sendEmailToCustomer: WritableProperty<Self, Bool> { .init(11) }
}

nonisolated extension CRM {
  /// A price offer sent to an account.
  ///
  /// `crm/Quotations` · read, create, update, delete · 60 rows a page · webhook topic `Quotations`
  /// · permission "Crm quotes"
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
      DeliveryAccountCode             String                         padded(18)
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
      InvoiceAccountCode              String                         padded(18)
      InvoiceAccountContact           Guid                           create update
      InvoiceAccountContactFullName   String
      InvoiceAccountName              String
      Modified                        DateTime!
      Modifier                        Guid
      ModifierFullName                String
      Opportunity                     Guid                           create update
      OpportunityName                 String
      OrderAccount                    Guid                           create! update
      OrderAccountCode                String                         padded(18)
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
      """, related: { [CRM.QuotationLine.table, CRM.QuotationOrderChargeLine.table] })
  }
}

nonisolated extension CRM.Quotation {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal { row[1] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(1) }

  /// `AmountDiscount` · Edm.Double · read-only
  public var amountDiscount: Decimal? { row.decimal(2) }
  /// `AmountDiscount` in queries and change sets.
  public static var amountDiscount: Property<Self, Decimal?> { .init(2) }

  /// `AmountDiscountExclVat` · Edm.Double · read-only
  public var amountDiscountExclVAT: Decimal? { row.decimal(3) }
  /// `AmountDiscountExclVat` in queries and change sets.
  public static var amountDiscountExclVAT: Property<Self, Decimal?> { .init(3) }

  /// `CloseDate` · Edm.DateTime · read-only
  public var closeDate: LocalDateTime? { row.dateTime(4) }
  /// `CloseDate` in queries and change sets.
  public static var closeDate: Property<Self, LocalDateTime?> { .init(4) }

  /// `ClosingDate` · Edm.DateTime
  public var closingDate: LocalDateTime? { row.dateTime(5) }
  /// `ClosingDate` in queries and change sets.
  public static var closingDate: WritableProperty<Self, LocalDateTime?> { .init(5) }

  /// `Created` · Edm.DateTime · read-only
  public var created: LocalDateTime { row[6] }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime> { .init(6) }

  /// `Creator` · Edm.Guid · read-only
  public var creator: UUID? { row.guid(7) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(7) }

  /// `CreatorFullName` · Edm.String · read-only
  public var creatorFullName: String? { row.string(8) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(8) }

  /// `Currency` · Edm.String
  public var currency: String? { row.string(9) }
  /// `Currency` in queries and change sets.
  public static var currency: WritableProperty<Self, String?> { .init(9) }

  /// `DeliveryAccount` · Edm.Guid
  public var deliveryAccount: UUID? { row.guid(10) }
  /// `DeliveryAccount` in queries and change sets.
  public static var deliveryAccount: WritableProperty<Self, UUID?> { .init(10) }

  /// `DeliveryAccountCode` · Edm.String · left-padded to 18 · read-only
  public var deliveryAccountCode: PaddedCode? { row[ifPresent: 11] }
  /// `DeliveryAccountCode` in queries and change sets.
  public static var deliveryAccountCode: Property<Self, PaddedCode?> { .init(11) }

  /// `DeliveryAccountContact` · Edm.Guid
  public var deliveryAccountContact: UUID? { row.guid(12) }
  /// `DeliveryAccountContact` in queries and change sets.
  public static var deliveryAccountContact: WritableProperty<Self, UUID?> { .init(12) }

  /// `DeliveryAccountContactFullName` · Edm.String · read-only
  public var deliveryAccountContactFullName: String? { row.string(13) }
  /// `DeliveryAccountContactFullName` in queries and change sets.
  public static var deliveryAccountContactFullName: Property<Self, String?> { .init(13) }

  /// `DeliveryAccountName` · Edm.String · read-only
  public var deliveryAccountName: String? { row.string(14) }
  /// `DeliveryAccountName` in queries and change sets.
  public static var deliveryAccountName: Property<Self, String?> { .init(14) }

  /// `DeliveryAddress` · Edm.Guid
  public var deliveryAddress: UUID? { row.guid(15) }
  /// `DeliveryAddress` in queries and change sets.
  public static var deliveryAddress: WritableProperty<Self, UUID?> { .init(15) }

  /// `DeliveryDate` · Edm.DateTime
  public var deliveryDate: LocalDateTime? { row.dateTime(16) }
  /// `DeliveryDate` in queries and change sets.
  public static var deliveryDate: WritableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Description` · Edm.String
  public var description: String? { row.string(17) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(17) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[18] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(18) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(19) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(19) }

  /// `DocumentSubject` · Edm.String · read-only
  public var documentSubject: String? { row.string(20) }
  /// `DocumentSubject` in queries and change sets.
  public static var documentSubject: Property<Self, String?> { .init(20) }

  /// `DueDate` · Edm.DateTime
  public var dueDate: LocalDateTime? { row.dateTime(21) }
  /// `DueDate` in queries and change sets.
  public static var dueDate: WritableProperty<Self, LocalDateTime?> { .init(21) }

  /// `IncotermAddress` · Edm.String
  public var incotermAddress: String? { row.string(22) }
  /// `IncotermAddress` in queries and change sets.
  public static var incotermAddress: WritableProperty<Self, String?> { .init(22) }

  /// `IncotermCode` · Edm.String
  public var incotermCode: String? { row.string(23) }
  /// `IncotermCode` in queries and change sets.
  public static var incotermCode: WritableProperty<Self, String?> { .init(23) }

  /// `IncotermVersion` · Edm.Int16
  public var incotermVersion: IncotermVersion? { row[ifPresent: 24] }
  /// `IncotermVersion` in queries and change sets.
  public static var incotermVersion: WritableProperty<Self, IncotermVersion?> { .init(24) }

  /// `InvoiceAccount` · Edm.Guid
  public var invoiceAccount: UUID? { row.guid(25) }
  /// `InvoiceAccount` in queries and change sets.
  public static var invoiceAccount: WritableProperty<Self, UUID?> { .init(25) }

  /// `InvoiceAccountCode` · Edm.String · left-padded to 18 · read-only
  public var invoiceAccountCode: PaddedCode? { row[ifPresent: 26] }
  /// `InvoiceAccountCode` in queries and change sets.
  public static var invoiceAccountCode: Property<Self, PaddedCode?> { .init(26) }

  /// `InvoiceAccountContact` · Edm.Guid
  public var invoiceAccountContact: UUID? { row.guid(27) }
  /// `InvoiceAccountContact` in queries and change sets.
  public static var invoiceAccountContact: WritableProperty<Self, UUID?> { .init(27) }

  /// `InvoiceAccountContactFullName` · Edm.String · read-only
  public var invoiceAccountContactFullName: String? { row.string(28) }
  /// `InvoiceAccountContactFullName` in queries and change sets.
  public static var invoiceAccountContactFullName: Property<Self, String?> { .init(28) }

  /// `InvoiceAccountName` · Edm.String · read-only
  public var invoiceAccountName: String? { row.string(29) }
  /// `InvoiceAccountName` in queries and change sets.
  public static var invoiceAccountName: Property<Self, String?> { .init(29) }

  /// `Modified` · Edm.DateTime · read-only
  public var modified: LocalDateTime { row[30] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(30) }

  /// `Modifier` · Edm.Guid · read-only
  public var modifier: UUID? { row.guid(31) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(31) }

  /// `ModifierFullName` · Edm.String · read-only
  public var modifierFullName: String? { row.string(32) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(32) }

  /// `Opportunity` · Edm.Guid
  public var opportunity: UUID? { row.guid(33) }
  /// `Opportunity` in queries and change sets.
  public static var opportunity: WritableProperty<Self, UUID?> { .init(33) }

  /// `OpportunityName` · Edm.String · read-only
  public var opportunityName: String? { row.string(34) }
  /// `OpportunityName` in queries and change sets.
  public static var opportunityName: Property<Self, String?> { .init(34) }

  /// `OrderAccount` · Edm.Guid · required on create
  public var orderAccount: UUID? { row.guid(35) }
  /// `OrderAccount` in queries and change sets.
  public static var orderAccount: WritableProperty<Self, UUID?> { .init(35) }

  /// `OrderAccountCode` · Edm.String · left-padded to 18 · read-only
  public var orderAccountCode: PaddedCode? { row[ifPresent: 36] }
  /// `OrderAccountCode` in queries and change sets.
  public static var orderAccountCode: Property<Self, PaddedCode?> { .init(36) }

  /// `OrderAccountContact` · Edm.Guid
  public var orderAccountContact: UUID? { row.guid(37) }
  /// `OrderAccountContact` in queries and change sets.
  public static var orderAccountContact: WritableProperty<Self, UUID?> { .init(37) }

  /// `OrderAccountContactFullName` · Edm.String · read-only
  public var orderAccountContactFullName: String? { row.string(38) }
  /// `OrderAccountContactFullName` in queries and change sets.
  public static var orderAccountContactFullName: Property<Self, String?> { .init(38) }

  /// `OrderAccountName` · Edm.String · read-only
  public var orderAccountName: String? { row.string(39) }
  /// `OrderAccountName` in queries and change sets.
  public static var orderAccountName: Property<Self, String?> { .init(39) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(40) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(40) }

  /// `PaymentConditionDescription` · Edm.String · read-only
  public var paymentConditionDescription: String? { row.string(41) }
  /// `PaymentConditionDescription` in queries and change sets.
  public static var paymentConditionDescription: Property<Self, String?> { .init(41) }

  /// `Project` · Edm.Guid
  public var project: UUID? { row.guid(42) }
  /// `Project` in queries and change sets.
  public static var project: WritableProperty<Self, UUID?> { .init(42) }

  /// `ProjectCode` · Edm.String · read-only
  public var projectCode: String? { row.string(43) }
  /// `ProjectCode` in queries and change sets.
  public static var projectCode: Property<Self, String?> { .init(43) }

  /// `ProjectDescription` · Edm.String · read-only
  public var projectDescription: String? { row.string(44) }
  /// `ProjectDescription` in queries and change sets.
  public static var projectDescription: Property<Self, String?> { .init(44) }

  /// `QuotationDate` · Edm.DateTime
  public var quotationDate: LocalDateTime? { row.dateTime(45) }
  /// `QuotationDate` in queries and change sets.
  public static var quotationDate: WritableProperty<Self, LocalDateTime?> { .init(45) }

  /// `QuotationID` · Edm.Guid · key
  public var quotationID: UUID { row[46] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID> { .init(46) }

  /// `QuotationNumber` · Edm.Int32
  public var quotationNumber: Int32 { row[47] }
  /// `QuotationNumber` in queries and change sets.
  public static var quotationNumber: WritableProperty<Self, Int32> { .init(47) }

  /// `Remarks` · Edm.String
  public var remarks: String? { row.string(48) }
  /// `Remarks` in queries and change sets.
  public static var remarks: WritableProperty<Self, String?> { .init(48) }

  /// `SalesChannel` · Edm.Guid
  public var salesChannel: UUID? { row.guid(49) }
  /// `SalesChannel` in queries and change sets.
  public static var salesChannel: WritableProperty<Self, UUID?> { .init(49) }

  /// `SalesChannelCode` · Edm.String · read-only
  public var salesChannelCode: String? { row.string(50) }
  /// `SalesChannelCode` in queries and change sets.
  public static var salesChannelCode: Property<Self, String?> { .init(50) }

  /// `SalesChannelDescription` · Edm.String · read-only
  public var salesChannelDescription: String? { row.string(51) }
  /// `SalesChannelDescription` in queries and change sets.
  public static var salesChannelDescription: Property<Self, String?> { .init(51) }

  /// `SalesPerson` · Edm.Guid
  public var salesPerson: UUID? { row.guid(52) }
  /// `SalesPerson` in queries and change sets.
  public static var salesPerson: WritableProperty<Self, UUID?> { .init(52) }

  /// `SalesPersonFullName` · Edm.String · read-only
  public var salesPersonFullName: String? { row.string(53) }
  /// `SalesPersonFullName` in queries and change sets.
  public static var salesPersonFullName: Property<Self, String?> { .init(53) }

  /// `SelectionCode` · Edm.Guid
  public var selectionCode: UUID? { row.guid(54) }
  /// `SelectionCode` in queries and change sets.
  public static var selectionCode: WritableProperty<Self, UUID?> { .init(54) }

  /// `SelectionCodeCode` · Edm.String · read-only
  public var selectionCodeCode: String? { row.string(55) }
  /// `SelectionCodeCode` in queries and change sets.
  public static var selectionCodeCode: Property<Self, String?> { .init(55) }

  /// `SelectionCodeDescription` · Edm.String · read-only
  public var selectionCodeDescription: String? { row.string(56) }
  /// `SelectionCodeDescription` in queries and change sets.
  public static var selectionCodeDescription: Property<Self, String?> { .init(56) }

  /// `ShippingMethod` · Edm.Guid
  public var shippingMethod: UUID? { row.guid(57) }
  /// `ShippingMethod` in queries and change sets.
  public static var shippingMethod: WritableProperty<Self, UUID?> { .init(57) }

  /// `ShippingMethodDescription` · Edm.String · read-only
  public var shippingMethodDescription: String? { row.string(58) }
  /// `ShippingMethodDescription` in queries and change sets.
  public static var shippingMethodDescription: Property<Self, String?> { .init(58) }

  /// `Status` · Edm.Int16 · read-only
  public var status: QuotationStatus? { row[ifPresent: 59] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, QuotationStatus?> { .init(59) }

  /// `StatusDescription` · Edm.String · read-only
  public var statusDescription: String? { row.string(60) }
  /// `StatusDescription` in queries and change sets.
  public static var statusDescription: Property<Self, String?> { .init(60) }

  /// `WarehouseID` · Edm.Guid
  public var warehouseID: UUID? { row.guid(61) }
  /// `WarehouseID` in queries and change sets.
  public static var warehouseID: WritableProperty<Self, UUID?> { .init(61) }

  /// `WarehouseCode` · Edm.String · read-only
  public var warehouseCode: String? { row.string(62) }
  /// `WarehouseCode` in queries and change sets.
  public static var warehouseCode: Property<Self, String?> { .init(62) }

  /// `WarehouseDescription` · Edm.String · read-only
  public var warehouseDescription: String? { row.string(63) }
  /// `WarehouseDescription` in queries and change sets.
  public static var warehouseDescription: Property<Self, String?> { .init(63) }

  /// `VATAmountFC` · Edm.Double · read-only
  public var vatAmountFC: Decimal? { row.decimal(64) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: Property<Self, Decimal?> { .init(64) }

  /// `VersionNumber` · Edm.Int32 · read-only
  public var versionNumber: Int32 { row[65] }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: Property<Self, Int32> { .init(65) }

  /// `YourRef` · Edm.String
  public var yourRef: String? { row.string(66) }
  /// `YourRef` in queries and change sets.
  public static var yourRef: WritableProperty<Self, String?> { .init(66) }

  /// `QuotationLines` · expand with `expanding { $0.quotationLines }`
  public var quotationLines: Expanded<CRM.QuotationLine> { row[67] }
  /// `QuotationLines` in queries and change sets.
  public static var quotationLines: WritableNavigation<Self, CRM.QuotationLine, [Changes<CRM.QuotationLine>]> { .init(67) }

  /// `QuotationOrderChargeLines` · expand with `expanding { $0.quotationOrderChargeLines }`
  public var quotationOrderChargeLines: Expanded<CRM.QuotationOrderChargeLine> { row[68] }
  /// `QuotationOrderChargeLines` in queries and change sets.
  public static var quotationOrderChargeLines: WritableNavigation<Self, CRM.QuotationOrderChargeLine, [Changes<CRM.QuotationOrderChargeLine>]> { .init(68) }
}

nonisolated extension CRM {
  /// One item or service offered in a quotation.
  ///
  /// `crm/QuotationLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
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

nonisolated extension CRM.QuotationLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal { row[0] }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal> { .init(0) }

  /// `AmountFC` · Edm.Double · read-only
  public var amountFC: Decimal { row[1] }
  /// `AmountFC` in queries and change sets.
  public static var amountFC: Property<Self, Decimal> { .init(1) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(2) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(2) }

  /// `CostCenterDescription` · Edm.String · read-only
  public var costCenterDescription: String? { row.string(3) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(3) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(4) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: WritableProperty<Self, String?> { .init(4) }

  /// `CostUnitDescription` · Edm.String · read-only
  public var costUnitDescription: String? { row.string(5) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(5) }

  /// `CustomerItemCode` · Edm.String · read-only
  public var customerItemCode: String? { row.string(6) }
  /// `CustomerItemCode` in queries and change sets.
  public static var customerItemCode: Property<Self, String?> { .init(6) }

  /// `CustomField` · Edm.String · read-only
  public var customField: String? { row.string(7) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(8) }

  /// `Discount` · Edm.Double
  public var discount: Decimal? { row.decimal(9) }
  /// `Discount` in queries and change sets.
  public static var discount: WritableProperty<Self, Decimal?> { .init(9) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32 { row[10] }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32> { .init(10) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[11] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(11) }

  /// `Item` · Edm.Guid · required on create
  public var item: UUID? { row.guid(12) }
  /// `Item` in queries and change sets.
  public static var item: WritableProperty<Self, UUID?> { .init(12) }

  /// `ItemDescription` · Edm.String · read-only
  public var itemDescription: String? { row.string(13) }
  /// `ItemDescription` in queries and change sets.
  public static var itemDescription: Property<Self, String?> { .init(13) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32 { row[14] }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32> { .init(14) }

  /// `NetPrice` · Edm.Double
  public var netPrice: Decimal? { row.decimal(15) }
  /// `NetPrice` in queries and change sets.
  public static var netPrice: WritableProperty<Self, Decimal?> { .init(15) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(16) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(16) }

  /// `Optional` · Edm.Boolean
  public var optional: Bool { row[17] }
  /// `Optional` in queries and change sets.
  public static var optional: WritableProperty<Self, Bool> { .init(17) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(18) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(18) }

  /// `QuotationID` · Edm.Guid · required on create
  public var quotationID: UUID { row[19] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID> { .init(19) }

  /// `QuotationNumber` · Edm.Int32 · read-only
  public var quotationNumber: Int32 { row[20] }
  /// `QuotationNumber` in queries and change sets.
  public static var quotationNumber: Property<Self, Int32> { .init(20) }

  /// `UnitCode` · Edm.String
  public var unitCode: String? { row.string(21) }
  /// `UnitCode` in queries and change sets.
  public static var unitCode: WritableProperty<Self, String?> { .init(21) }

  /// `UnitDescription` · Edm.String · read-only
  public var unitDescription: String? { row.string(22) }
  /// `UnitDescription` in queries and change sets.
  public static var unitDescription: Property<Self, String?> { .init(22) }

  /// `UnitPrice` · Edm.Double
  public var unitPrice: Decimal? { row.decimal(23) }
  /// `UnitPrice` in queries and change sets.
  public static var unitPrice: WritableProperty<Self, Decimal?> { .init(23) }

  /// `VATAmountFC` · Edm.Double · read-only
  public var vatAmountFC: Decimal? { row.decimal(24) }
  /// `VATAmountFC` in queries and change sets.
  public static var vatAmountFC: Property<Self, Decimal?> { .init(24) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(25) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(25) }

  /// `VATDescription` · Edm.String · read-only
  public var vatDescription: String? { row.string(26) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: Property<Self, String?> { .init(26) }

  /// `VATPercentage` · Edm.Double · read-only
  public var vatPercentage: Decimal? { row.decimal(27) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(27) }

  /// `VersionNumber` · Edm.Int32 · read-only
  public var versionNumber: Int32 { row[28] }
  /// `VersionNumber` in queries and change sets.
  public static var versionNumber: Property<Self, Int32> { .init(28) }
}

nonisolated extension CRM {
  /// `crm/QuotationOrderChargeLines` · read, create, update, delete · 60 rows a page · permission "Crm quotes"
  nonisolated public struct QuotationOrderChargeLine: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.QuotationOrderChargeLine {
  /// `AmountDC` · Edm.Double · read-only
  public var amountDC: Decimal? { row.decimal(0) }
  /// `AmountDC` in queries and change sets.
  public static var amountDC: Property<Self, Decimal?> { .init(0) }

  /// `AmountFCExclVAT` · Edm.Double
  public var amountFCExclVAT: Decimal? { row.decimal(1) }
  /// `AmountFCExclVAT` in queries and change sets.
  public static var amountFCExclVAT: WritableProperty<Self, Decimal?> { .init(1) }

  /// `AmountFCInclVAT` · Edm.Double
  public var amountFCInclVAT: Decimal? { row.decimal(2) }
  /// `AmountFCInclVAT` in queries and change sets.
  public static var amountFCInclVAT: WritableProperty<Self, Decimal?> { .init(2) }

  /// `AmountVATFC` · Edm.Double · read-only
  public var amountVATFC: Decimal? { row.decimal(3) }
  /// `AmountVATFC` in queries and change sets.
  public static var amountVATFC: Property<Self, Decimal?> { .init(3) }

  /// `Division` · Edm.Int32 · read-only
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(5) }

  /// `IsShippingCost` · Edm.Boolean
  public var isShippingCost: Bool? { row.boolean(6) }
  /// `IsShippingCost` in queries and change sets.
  public static var isShippingCost: WritableProperty<Self, Bool?> { .init(6) }

  /// `LineNumber` · Edm.Int32 · read-only
  public var lineNumber: Int32? { row.int32(7) }
  /// `LineNumber` in queries and change sets.
  public static var lineNumber: Property<Self, Int32?> { .init(7) }

  /// `OrderCharge` · Edm.Guid
  public var orderCharge: UUID? { row.guid(8) }
  /// `OrderCharge` in queries and change sets.
  public static var orderCharge: WritableProperty<Self, UUID?> { .init(8) }

  /// `OrderChargeCode` · Edm.String · read-only
  public var orderChargeCode: String? { row.string(9) }
  /// `OrderChargeCode` in queries and change sets.
  public static var orderChargeCode: Property<Self, String?> { .init(9) }

  /// `OrderChargeDescription` · Edm.String · read-only
  public var orderChargeDescription: String? { row.string(10) }
  /// `OrderChargeDescription` in queries and change sets.
  public static var orderChargeDescription: Property<Self, String?> { .init(10) }

  /// `OrderChargesLineDescription` · Edm.String
  public var orderChargesLineDescription: String? { row.string(11) }
  /// `OrderChargesLineDescription` in queries and change sets.
  public static var orderChargesLineDescription: WritableProperty<Self, String?> { .init(11) }

  /// `QuotationID` · Edm.Guid · required on create
  public var quotationID: UUID? { row.guid(12) }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID?> { .init(12) }

  /// `VATCode` · Edm.String
  public var vatCode: String? { row.string(13) }
  /// `VATCode` in queries and change sets.
  public static var vatCode: WritableProperty<Self, String?> { .init(13) }

  /// `VATDescription` · Edm.String · read-only
  public var vatDescription: String? { row.string(14) }
  /// `VATDescription` in queries and change sets.
  public static var vatDescription: Property<Self, String?> { .init(14) }

  /// `VATPercentage` · Edm.Double · read-only
  public var vatPercentage: Decimal? { row.decimal(15) }
  /// `VATPercentage` in queries and change sets.
  public static var vatPercentage: Property<Self, Decimal?> { .init(15) }
}

nonisolated extension CRM {
  /// `crm/ReasonCodes` · read · 60 rows a page · permission "Crm quotes"
  nonisolated public struct ReasonCode: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.ReasonCode {
  /// `Active` · Edm.Byte
  public var active: UInt8? { row[ifPresent: 0] }
  /// `Active` in queries and change sets.
  public static var active: Property<Self, UInt8?> { .init(0) }

  /// `Code` · Edm.String
  public var code: String? { row.string(1) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(1) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(2) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(2) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(3) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[7] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(7) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(8) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(8) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(9) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(9) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(10) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(10) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(11) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(11) }

  /// `Type` · Edm.Int16
  public var type: Int16? { row[ifPresent: 12] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, Int16?> { .init(12) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(13) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(13) }
}

nonisolated extension CRM {
  /// `crm/RejectQuotation` · create · permission "Crm quotes"
  nonisolated public struct RejectedQuotation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID         Guid!   key create!
      Division            Int32!  create
      ReasonCode          Guid    create
      NotificationLayout  Guid    create
      SuccessMessage      String  create
      ErrorMessage        String  create
      OpportunityStage    Guid    create
      """)
  }
}

nonisolated extension CRM.RejectedQuotation {
  /// `QuotationID` · Edm.Guid · key · required on create
  public var quotationID: UUID { row[0] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(1) }

  /// `ReasonCode` · Edm.Guid
  public var reasonCode: UUID? { row.guid(2) }
  /// `ReasonCode` in queries and change sets.
  public static var reasonCode: WritableProperty<Self, UUID?> { .init(2) }

  /// `NotificationLayout` · Edm.Guid
  public var notificationLayout: UUID? { row.guid(3) }
  /// `NotificationLayout` in queries and change sets.
  public static var notificationLayout: WritableProperty<Self, UUID?> { .init(3) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(4) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(4) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(5) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(5) }

  /// `OpportunityStage` · Edm.Guid
  public var opportunityStage: UUID? { row.guid(6) }
  /// `OpportunityStage` in queries and change sets.
  public static var opportunityStage: WritableProperty<Self, UUID?> { .init(6) }
}

nonisolated extension CRM {
  /// `crm/ReopenQuotation` · create · permission "Crm quotes"
  nonisolated public struct ReopenedQuotation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      QuotationID     Guid!   key create!
      Division        Int32!  create
      SuccessMessage  String  create
      ErrorMessage    String  create
      """)
  }
}

nonisolated extension CRM.ReopenedQuotation {
  /// `QuotationID` · Edm.Guid · key · required on create
  public var quotationID: UUID { row[0] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(1) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(2) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(2) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(3) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(3) }
}

nonisolated extension CRM {
  /// `crm/ReviewQuotation` · create · permission "Crm quotes"
  nonisolated public struct ReviewedQuotation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.ReviewedQuotation {
  /// `QuotationID` · Edm.Guid · key · required on create
  public var quotationID: UUID { row[0] }
  /// `QuotationID` in queries and change sets.
  public static var quotationID: WritableProperty<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[1] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(1) }

  /// `OrderAccount` · Edm.Guid
  public var orderAccount: UUID? { row.guid(2) }
  /// `OrderAccount` in queries and change sets.
  public static var orderAccount: WritableProperty<Self, UUID?> { .init(2) }

  /// `OrderAccountContact` · Edm.Guid
  public var orderAccountContact: UUID? { row.guid(3) }
  /// `OrderAccountContact` in queries and change sets.
  public static var orderAccountContact: WritableProperty<Self, UUID?> { .init(3) }

  /// `QuotationDate` · Edm.DateTime
  public var quotationDate: LocalDateTime? { row.dateTime(4) }
  /// `QuotationDate` in queries and change sets.
  public static var quotationDate: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(6) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(6) }

  /// `PaymentCondition` · Edm.String
  public var paymentCondition: String? { row.string(7) }
  /// `PaymentCondition` in queries and change sets.
  public static var paymentCondition: WritableProperty<Self, String?> { .init(7) }

  /// `CopyItemPrices` · Edm.Boolean
  public var copyItemPrices: Bool? { row.boolean(8) }
  /// `CopyItemPrices` in queries and change sets.
  public static var copyItemPrices: WritableProperty<Self, Bool?> { .init(8) }

  /// `SuccessMessage` · Edm.String
  public var successMessage: String? { row.string(9) }
  /// `SuccessMessage` in queries and change sets.
  public static var successMessage: WritableProperty<Self, String?> { .init(9) }

  /// `ErrorMessage` · Edm.String
  public var errorMessage: String? { row.string(10) }
  /// `ErrorMessage` in queries and change sets.
  public static var errorMessage: WritableProperty<Self, String?> { .init(10) }

  /// `NewQuotationID` · Edm.Guid
  public var newQuotationID: UUID? { row.guid(11) }
  /// `NewQuotationID` in queries and change sets.
  public static var newQuotationID: WritableProperty<Self, UUID?> { .init(11) }
}

nonisolated extension CRM {
  /// `crm/SalesTypes`
  nonisolated public struct SalesType: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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

nonisolated extension CRM.SalesType {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Active` · Edm.Byte
  public var active: UInt8 { row[1] }
  /// `Active` in queries and change sets.
  public static var active: WritableProperty<Self, UInt8> { .init(1) }

  /// `Code` · Edm.String
  public var code: String? { row.string(2) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(2) }

  /// `Description` · Edm.String
  public var description: String? { row.string(3) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(3) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(4) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(4) }
}
