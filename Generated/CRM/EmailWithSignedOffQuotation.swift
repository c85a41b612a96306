// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/EmailWithSignOffQuotation` · create · permission "Crm quotes"
  nonisolated public struct EmailWithSignedOffQuotation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `QuotationID` · Edm.Guid · key · required on create
    public var quotationID: UUID { row[0] }

    /// `AcceptOpportunityStage` · Edm.Guid
    public var acceptOpportunityStage: UUID? { row[1] }

    /// `Action` · Edm.Int32
    public var action: QuotationAction { row[2] }

    /// `AllowProvideYourRef` · Edm.Boolean
    public var allowProvideYourRef: Bool { row[3] }

    /// `CreateItemPriceAgreement` · Edm.Boolean
    public var createItemPriceAgreement: Bool? { row[4] }

    /// `CreateProjectWBS` · Edm.Boolean
    public var createProjectWBS: Bool? { row[5] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[6] }

    /// `DocumentLayout` · Edm.Guid
    public var documentLayout: UUID? { row[7] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[8] }

    /// `ExtraText` · Edm.String
    public var extraText: String? { row[9] }

    /// `InvoiceJournal` · Edm.String
    public var invoiceJournal: String? { row[10] }

    /// `ProjectBudgetType` · Edm.Int32
    public var projectBudgetType: QuotationProjectBudgetType? { row[11] }

    /// `ProjectClassification` · Edm.Guid
    public var projectClassification: UUID? { row[12] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[13] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[14] }

    /// `ProjectID` · Edm.Guid
    public var projectID: UUID? { row[15] }

    /// `ProjectInvoiceDate` · Edm.DateTime
    public var projectInvoiceDate: LocalDateTime? { row[16] }

    /// `ProjectInvoicingAction` · Edm.Int32
    public var projectInvoicingAction: QuotationProjectInvoicingAction? { row[17] }

    /// `ProjectPrepaidTypes` · Edm.Int32
    public var projectPrepaidTypes: ProjectPrepaidTypeInt32? { row[18] }

    /// `ProjectPriceAgreement` · Edm.Double
    public var projectPriceAgreement: Decimal? { row[19] }

    /// `ProjectType` · Edm.Int32
    public var projectType: ProjectType? { row[20] }

    /// `ProjectWBSPartOf` · Edm.Guid
    public var projectWBSPartOf: UUID? { row[21] }

    /// `QuotationDate` · Edm.DateTime
    public var quotationDate: LocalDateTime { row[22] }

    /// `RejectOpportunityStage` · Edm.Guid
    public var rejectOpportunityStage: UUID? { row[23] }

    /// `SubscriptionDate` · Edm.DateTime
    public var subscriptionDate: LocalDateTime? { row[24] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[25] }

    /// `SubscriptionType` · Edm.Guid
    public var subscriptionType: UUID? { row[26] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[27] }

    /// `UpdateProjectBudgetAndPriceAgreement` · Edm.Boolean
    public var updateProjectBudgetAndPriceAgreement: Bool? { row[28] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[29] }

    /// `AcceptEmailLayout` · Edm.Guid
    public var acceptEmailLayout: UUID? { row[30] }

    /// `EmailLayout` · Edm.Guid · required on create
    public var emailLayout: UUID { row[31] }

    /// `RejectEmailLayout` · Edm.Guid
    public var rejectEmailLayout: UUID? { row[32] }

    /// `SenderEmailAddress` · Edm.String
    public var senderEmailAddress: String? { row[33] }

    /// `Subject` · Edm.String
    public var subject: String? { row[34] }

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
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var quotationID: Property<CRM.EmailWithSignedOffQuotation, UUID> { Property(0) }
    public var acceptOpportunityStage: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(1) }
    public var action: Property<CRM.EmailWithSignedOffQuotation, QuotationAction> { Property(2) }
    public var allowProvideYourRef: Property<CRM.EmailWithSignedOffQuotation, Bool> { Property(3) }
    public var createItemPriceAgreement: Property<CRM.EmailWithSignedOffQuotation, Bool?> { Property(4) }
    public var createProjectWBS: Property<CRM.EmailWithSignedOffQuotation, Bool?> { Property(5) }
    public var division: Property<CRM.EmailWithSignedOffQuotation, Int32> { Property(6) }
    public var documentLayout: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(7) }
    public var errorMessage: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(8) }
    public var extraText: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(9) }
    public var invoiceJournal: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(10) }
    public var projectBudgetType: Property<CRM.EmailWithSignedOffQuotation, QuotationProjectBudgetType?> {
      Property(11)
    }
    public var projectClassification: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(12) }
    public var projectCode: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(13) }
    public var projectDescription: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(14) }
    public var projectID: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(15) }
    public var projectInvoiceDate: Property<CRM.EmailWithSignedOffQuotation, LocalDateTime?> { Property(16) }
    public var projectInvoicingAction: Property<CRM.EmailWithSignedOffQuotation, QuotationProjectInvoicingAction?> {
      Property(17)
    }
    public var projectPrepaidTypes: Property<CRM.EmailWithSignedOffQuotation, ProjectPrepaidTypeInt32?> { Property(18) }
    public var projectPriceAgreement: Property<CRM.EmailWithSignedOffQuotation, Decimal?> { Property(19) }
    public var projectType: Property<CRM.EmailWithSignedOffQuotation, ProjectType?> { Property(20) }
    public var projectWBSPartOf: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(21) }
    public var quotationDate: Property<CRM.EmailWithSignedOffQuotation, LocalDateTime> { Property(22) }
    public var rejectOpportunityStage: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(23) }
    public var subscriptionDate: Property<CRM.EmailWithSignedOffQuotation, LocalDateTime?> { Property(24) }
    public var subscriptionDescription: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(25) }
    public var subscriptionType: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(26) }
    public var successMessage: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(27) }
    public var updateProjectBudgetAndPriceAgreement: Property<CRM.EmailWithSignedOffQuotation, Bool?> { Property(28) }
    public var yourRef: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(29) }
    public var acceptEmailLayout: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(30) }
    public var emailLayout: Property<CRM.EmailWithSignedOffQuotation, UUID> { Property(31) }
    public var rejectEmailLayout: Property<CRM.EmailWithSignedOffQuotation, UUID?> { Property(32) }
    public var senderEmailAddress: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(33) }
    public var subject: Property<CRM.EmailWithSignedOffQuotation, String?> { Property(34) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.EmailWithSignedOffQuotation>()
    public init() {}
    public var quotationID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var acceptOpportunityStage: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var action: QuotationAction? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var allowProvideYourRef: Bool? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var createItemPriceAgreement: Bool? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var createProjectWBS: Bool? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var division: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var documentLayout: UUID? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var errorMessage: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var extraText: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var invoiceJournal: String? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var projectBudgetType: QuotationProjectBudgetType? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var projectClassification: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var projectCode: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var projectDescription: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var projectID: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var projectInvoiceDate: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var projectInvoicingAction: QuotationProjectInvoicingAction? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var projectPrepaidTypes: ProjectPrepaidTypeInt32? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var projectPriceAgreement: Decimal? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var projectType: ProjectType? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var projectWBSPartOf: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var quotationDate: LocalDateTime? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var rejectOpportunityStage: UUID? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var subscriptionDate: LocalDateTime? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var subscriptionDescription: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var subscriptionType: UUID? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var successMessage: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var updateProjectBudgetAndPriceAgreement: Bool? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var yourRef: String? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var acceptEmailLayout: UUID? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var emailLayout: UUID? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var rejectEmailLayout: UUID? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var senderEmailAddress: String? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var subject: String? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
  }
}
