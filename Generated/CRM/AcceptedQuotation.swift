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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var quotationID: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var action: WritableProperty<QuotationAction> { WritableProperty(2) }
    public var reasonCode: WritableProperty<UUID> { WritableProperty(3) }
    public var invoiceJournal: WritableProperty<String> { WritableProperty(4) }
    public var projectClassification: WritableProperty<UUID> { WritableProperty(5) }
    public var projectCode: WritableProperty<String> { WritableProperty(6) }
    public var projectDescription: WritableProperty<String> { WritableProperty(7) }
    public var projectType: WritableProperty<ProjectType> { WritableProperty(8) }
    public var projectPriceAgreement: WritableProperty<Decimal> { WritableProperty(9) }
    public var projectBudgetType: WritableProperty<QuotationProjectBudgetType> { WritableProperty(10) }
    public var projectInvoicingAction: WritableProperty<QuotationProjectInvoicingAction> { WritableProperty(11) }
    public var projectInvoiceDate: WritableProperty<LocalDateTime> { WritableProperty(12) }
    public var projectPrepaindTypes: WritableProperty<ProjectPrepaidTypeInt32> { WritableProperty(13) }
    public var projectID: WritableProperty<UUID> { WritableProperty(14) }
    public var projectWBSPartOf: WritableProperty<UUID> { WritableProperty(15) }
    public var createProjectWBS: WritableProperty<Bool> { WritableProperty(16) }
    public var createItemPriceAgreement: WritableProperty<Bool> { WritableProperty(17) }
    public var updateProjectBudgetAndPriceAgreement: WritableProperty<Bool> { WritableProperty(18) }
    public var yourRef: WritableProperty<String> { WritableProperty(19) }
    public var notificationLayout: WritableProperty<UUID> { WritableProperty(20) }
    public var subscriptionType: WritableProperty<UUID> { WritableProperty(21) }
    public var subscriptionStartDate: WritableProperty<LocalDateTime> { WritableProperty(22) }
    public var subscriptionDescription: WritableProperty<String> { WritableProperty(23) }
    public var salesOrderSuccess: WritableProperty<String> { WritableProperty(24) }
    public var salesInvoiceSuccess: WritableProperty<String> { WritableProperty(25) }
    public var projectSuccess: WritableProperty<String> { WritableProperty(26) }
    public var addToExistingProjectSuccess: WritableProperty<String> { WritableProperty(27) }
    public var subscriptionSuccess: WritableProperty<String> { WritableProperty(28) }
    public var successMessage: WritableProperty<String> { WritableProperty(29) }
    public var errorMessage: WritableProperty<String> { WritableProperty(30) }
    public var optionalQuotationLineIDs: WritableProperty<[Changes<CRM.OptionalQuotationLineID>]> {
      WritableProperty(31)
    }
  }
}
