// exact-online-generator 0.1.0 · services/crm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension CRM {
  /// `crm/AcceptQuotation` · create · permission "Crm quotes"
  nonisolated public struct AcceptedQuotation: KeyedEntity, WritableEntity {
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
    public var reasonCode: UUID? { row[3] }

    /// `InvoiceJournal` · Edm.String
    public var invoiceJournal: String? { row[4] }

    /// `ProjectClassification` · Edm.Guid
    public var projectClassification: UUID? { row[5] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[6] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[7] }

    /// `ProjectType` · Edm.Int32
    public var projectType: ProjectType? { row[8] }

    /// `ProjectPriceAgreement` · Edm.Double
    public var projectPriceAgreement: Decimal? { row[9] }

    /// `ProjectBudgetType` · Edm.Int32
    public var projectBudgetType: QuotationProjectBudgetType? { row[10] }

    /// `ProjectInvoicingAction` · Edm.Int32
    public var projectInvoicingAction: QuotationProjectInvoicingAction? { row[11] }

    /// `ProjectInvoiceDate` · Edm.DateTime
    public var projectInvoiceDate: LocalDateTime? { row[12] }

    /// `ProjectPrepaindTypes` · Edm.Int32
    public var projectPrepaindTypes: ProjectPrepaidTypeInt32? { row[13] }

    /// `ProjectID` · Edm.Guid
    public var projectID: UUID? { row[14] }

    /// `ProjectWBSPartOf` · Edm.Guid
    public var projectWBSPartOf: UUID? { row[15] }

    /// `CreateProjectWBS` · Edm.Boolean
    public var createProjectWBS: Bool? { row[16] }

    /// `CreateItemPriceAgreement` · Edm.Boolean
    public var createItemPriceAgreement: Bool? { row[17] }

    /// `UpdateProjectBudgetAndPriceAgreement` · Edm.Boolean
    public var updateProjectBudgetAndPriceAgreement: Bool? { row[18] }

    /// `YourRef` · Edm.String
    public var yourRef: String? { row[19] }

    /// `NotificationLayout` · Edm.Guid
    public var notificationLayout: UUID? { row[20] }

    /// `SubscriptionType` · Edm.Guid
    public var subscriptionType: UUID? { row[21] }

    /// `SubscriptionStartDate` · Edm.DateTime
    public var subscriptionStartDate: LocalDateTime? { row[22] }

    /// `SubscriptionDescription` · Edm.String
    public var subscriptionDescription: String? { row[23] }

    /// `SalesOrderSuccess` · Edm.String
    public var salesOrderSuccess: String? { row[24] }

    /// `SalesInvoiceSuccess` · Edm.String
    public var salesInvoiceSuccess: String? { row[25] }

    /// `ProjectSuccess` · Edm.String
    public var projectSuccess: String? { row[26] }

    /// `AddToExistingProjectSuccess` · Edm.String
    public var addToExistingProjectSuccess: String? { row[27] }

    /// `SubscriptionSuccess` · Edm.String
    public var subscriptionSuccess: String? { row[28] }

    /// `SuccessMessage` · Edm.String
    public var successMessage: String? { row[29] }

    /// `ErrorMessage` · Edm.String
    public var errorMessage: String? { row[30] }

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

nonisolated extension CRM.AcceptedQuotation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var quotationID: Property<CRM.AcceptedQuotation, UUID> { Property(0) }
    public var division: Property<CRM.AcceptedQuotation, Int32> { Property(1) }
    public var action: Property<CRM.AcceptedQuotation, QuotationAction> { Property(2) }
    public var reasonCode: Property<CRM.AcceptedQuotation, UUID?> { Property(3) }
    public var invoiceJournal: Property<CRM.AcceptedQuotation, String?> { Property(4) }
    public var projectClassification: Property<CRM.AcceptedQuotation, UUID?> { Property(5) }
    public var projectCode: Property<CRM.AcceptedQuotation, String?> { Property(6) }
    public var projectDescription: Property<CRM.AcceptedQuotation, String?> { Property(7) }
    public var projectType: Property<CRM.AcceptedQuotation, ProjectType?> { Property(8) }
    public var projectPriceAgreement: Property<CRM.AcceptedQuotation, Decimal?> { Property(9) }
    public var projectBudgetType: Property<CRM.AcceptedQuotation, QuotationProjectBudgetType?> { Property(10) }
    public var projectInvoicingAction: Property<CRM.AcceptedQuotation, QuotationProjectInvoicingAction?> {
      Property(11)
    }
    public var projectInvoiceDate: Property<CRM.AcceptedQuotation, LocalDateTime?> { Property(12) }
    public var projectPrepaindTypes: Property<CRM.AcceptedQuotation, ProjectPrepaidTypeInt32?> { Property(13) }
    public var projectID: Property<CRM.AcceptedQuotation, UUID?> { Property(14) }
    public var projectWBSPartOf: Property<CRM.AcceptedQuotation, UUID?> { Property(15) }
    public var createProjectWBS: Property<CRM.AcceptedQuotation, Bool?> { Property(16) }
    public var createItemPriceAgreement: Property<CRM.AcceptedQuotation, Bool?> { Property(17) }
    public var updateProjectBudgetAndPriceAgreement: Property<CRM.AcceptedQuotation, Bool?> { Property(18) }
    public var yourRef: Property<CRM.AcceptedQuotation, String?> { Property(19) }
    public var notificationLayout: Property<CRM.AcceptedQuotation, UUID?> { Property(20) }
    public var subscriptionType: Property<CRM.AcceptedQuotation, UUID?> { Property(21) }
    public var subscriptionStartDate: Property<CRM.AcceptedQuotation, LocalDateTime?> { Property(22) }
    public var subscriptionDescription: Property<CRM.AcceptedQuotation, String?> { Property(23) }
    public var salesOrderSuccess: Property<CRM.AcceptedQuotation, String?> { Property(24) }
    public var salesInvoiceSuccess: Property<CRM.AcceptedQuotation, String?> { Property(25) }
    public var projectSuccess: Property<CRM.AcceptedQuotation, String?> { Property(26) }
    public var addToExistingProjectSuccess: Property<CRM.AcceptedQuotation, String?> { Property(27) }
    public var subscriptionSuccess: Property<CRM.AcceptedQuotation, String?> { Property(28) }
    public var successMessage: Property<CRM.AcceptedQuotation, String?> { Property(29) }
    public var errorMessage: Property<CRM.AcceptedQuotation, String?> { Property(30) }
    public var optionalQuotationLineIDs: Navigation<CRM.AcceptedQuotation, CRM.OptionalQuotationLineID> {
      Navigation(31)
    }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<CRM.AcceptedQuotation>()
    public init() {}
    public var quotationID: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var division: Int32? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var action: QuotationAction? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var reasonCode: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var invoiceJournal: String? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var projectClassification: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var projectCode: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var projectDescription: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var projectType: ProjectType? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var projectPriceAgreement: Decimal? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var projectBudgetType: QuotationProjectBudgetType? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var projectInvoicingAction: QuotationProjectInvoicingAction? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var projectInvoiceDate: LocalDateTime? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var projectPrepaindTypes: ProjectPrepaidTypeInt32? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var projectID: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var projectWBSPartOf: UUID? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var createProjectWBS: Bool? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var createItemPriceAgreement: Bool? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var updateProjectBudgetAndPriceAgreement: Bool? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var yourRef: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var notificationLayout: UUID? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var subscriptionType: UUID? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var subscriptionStartDate: LocalDateTime? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var subscriptionDescription: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var salesOrderSuccess: String? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var salesInvoiceSuccess: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var projectSuccess: String? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var addToExistingProjectSuccess: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var subscriptionSuccess: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var successMessage: String? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var errorMessage: String? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var optionalQuotationLineIDs: [CRM.OptionalQuotationLineID.Writable]? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
  }
}
