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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var quotationID: WritableProperty<UUID> { WritableProperty(0) }
    public var acceptOpportunityStage: WritableProperty<UUID> { WritableProperty(1) }
    public var action: WritableProperty<QuotationAction> { WritableProperty(2) }
    public var allowProvideYourRef: WritableProperty<Bool> { WritableProperty(3) }
    public var createItemPriceAgreement: WritableProperty<Bool> { WritableProperty(4) }
    public var createProjectWBS: WritableProperty<Bool> { WritableProperty(5) }
    public var division: WritableProperty<Int32> { WritableProperty(6) }
    public var documentLayout: WritableProperty<UUID> { WritableProperty(7) }
    public var errorMessage: WritableProperty<String> { WritableProperty(8) }
    public var extraText: WritableProperty<String> { WritableProperty(9) }
    public var invoiceJournal: WritableProperty<String> { WritableProperty(10) }
    public var projectBudgetType: WritableProperty<QuotationProjectBudgetType> { WritableProperty(11) }
    public var projectClassification: WritableProperty<UUID> { WritableProperty(12) }
    public var projectCode: WritableProperty<String> { WritableProperty(13) }
    public var projectDescription: WritableProperty<String> { WritableProperty(14) }
    public var projectID: WritableProperty<UUID> { WritableProperty(15) }
    public var projectInvoiceDate: WritableProperty<LocalDateTime> { WritableProperty(16) }
    public var projectInvoicingAction: WritableProperty<QuotationProjectInvoicingAction> { WritableProperty(17) }
    public var projectPrepaidTypes: WritableProperty<ProjectPrepaidTypeInt32> { WritableProperty(18) }
    public var projectPriceAgreement: WritableProperty<Decimal> { WritableProperty(19) }
    public var projectType: WritableProperty<ProjectType> { WritableProperty(20) }
    public var projectWBSPartOf: WritableProperty<UUID> { WritableProperty(21) }
    public var quotationDate: WritableProperty<LocalDateTime> { WritableProperty(22) }
    public var rejectOpportunityStage: WritableProperty<UUID> { WritableProperty(23) }
    public var subscriptionDate: WritableProperty<LocalDateTime> { WritableProperty(24) }
    public var subscriptionDescription: WritableProperty<String> { WritableProperty(25) }
    public var subscriptionType: WritableProperty<UUID> { WritableProperty(26) }
    public var successMessage: WritableProperty<String> { WritableProperty(27) }
    public var updateProjectBudgetAndPriceAgreement: WritableProperty<Bool> { WritableProperty(28) }
    public var yourRef: WritableProperty<String> { WritableProperty(29) }
    public var acceptEmailLayout: WritableProperty<UUID> { WritableProperty(30) }
    public var emailLayout: WritableProperty<UUID> { WritableProperty(31) }
    public var rejectEmailLayout: WritableProperty<UUID> { WritableProperty(32) }
    public var senderEmailAddress: WritableProperty<String> { WritableProperty(33) }
    public var subject: WritableProperty<String> { WritableProperty(34) }
  }
}
