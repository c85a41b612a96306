// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/InvoiceTerms` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct ProjectTerm: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Amount` · Edm.Double · required on create
    public var amount: Decimal? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Deliverable` · Edm.String · read-only
    public var deliverable: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `ExecutionFromDate` · Edm.DateTime
    public var executionFromDate: LocalDateTime? { row[ifPresent: 7] }

    /// `ExecutionToDate` · Edm.DateTime
    public var executionToDate: LocalDateTime? { row[ifPresent: 8] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[9] }

    /// `InvoiceDate` · Edm.DateTime
    public var invoiceDate: LocalDateTime? { row[ifPresent: 10] }

    /// `InvoiceId` · Edm.Guid · read-only
    public var invoiceID: UUID? { row[ifPresent: 11] }

    /// `InvoiceStatus` · Edm.Int16 · read-only
    public var invoiceStatus: ProjectTermInvoiceStatus? { row[ifPresent: 12] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 13] }

    /// `ItemDescription` · Edm.String · read-only
    public var itemDescription: String? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 15] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 18] }

    /// `Percentage` · Edm.Double · read-only
    public var percentage: Decimal? { row[ifPresent: 19] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID? { row[ifPresent: 20] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 21] }

    /// `VATCode` · Edm.String
    public var vatCode: String? { row[ifPresent: 22] }

    /// `VATCodeDescription` · Edm.String · read-only
    public var vatCodeDescription: String? { row[ifPresent: 23] }

    /// `VATPercentage` · Edm.Double · read-only
    public var vatPercentage: Decimal? { row[ifPresent: 24] }

    /// `WBS` · Edm.Guid · read-only
    public var wbs: UUID? { row[ifPresent: 25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Amount              Double    create! update
      Created             DateTime
      Creator             Guid
      CreatorFullName     String
      Deliverable         String
      Description         String    create update
      Division            Int32
      ExecutionFromDate   DateTime  create update
      ExecutionToDate     DateTime  create update
      ID                  Guid!     key create update
      InvoiceDate         DateTime  create update
      InvoiceId           Guid
      InvoiceStatus       Int16
      Item                Guid      create update
      ItemDescription     String
      Modified            DateTime
      Modifier            Guid
      ModifierFullName    String
      Notes               String    create update
      Percentage          Double
      Project             Guid      create! update
      ProjectDescription  String
      VATCode             String    create update
      VATCodeDescription  String
      VATPercentage       Double
      WBS                 Guid
      """)
  }
}

nonisolated extension Project.ProjectTerm {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var amount: Property<Project.ProjectTerm, Decimal?> { Property(0) }
    public var created: Property<Project.ProjectTerm, LocalDateTime?> { Property(1) }
    public var creator: Property<Project.ProjectTerm, UUID?> { Property(2) }
    public var creatorFullName: Property<Project.ProjectTerm, String?> { Property(3) }
    public var deliverable: Property<Project.ProjectTerm, String?> { Property(4) }
    public var description: Property<Project.ProjectTerm, String?> { Property(5) }
    public var division: Property<Project.ProjectTerm, Int32?> { Property(6) }
    public var executionFromDate: Property<Project.ProjectTerm, LocalDateTime?> { Property(7) }
    public var executionToDate: Property<Project.ProjectTerm, LocalDateTime?> { Property(8) }
    public var id: Property<Project.ProjectTerm, UUID> { Property(9) }
    public var invoiceDate: Property<Project.ProjectTerm, LocalDateTime?> { Property(10) }
    public var invoiceID: Property<Project.ProjectTerm, UUID?> { Property(11) }
    public var invoiceStatus: Property<Project.ProjectTerm, ProjectTermInvoiceStatus?> { Property(12) }
    public var item: Property<Project.ProjectTerm, UUID?> { Property(13) }
    public var itemDescription: Property<Project.ProjectTerm, String?> { Property(14) }
    public var modified: Property<Project.ProjectTerm, LocalDateTime?> { Property(15) }
    public var modifier: Property<Project.ProjectTerm, UUID?> { Property(16) }
    public var modifierFullName: Property<Project.ProjectTerm, String?> { Property(17) }
    public var notes: Property<Project.ProjectTerm, String?> { Property(18) }
    public var percentage: Property<Project.ProjectTerm, Decimal?> { Property(19) }
    public var project: Property<Project.ProjectTerm, UUID?> { Property(20) }
    public var projectDescription: Property<Project.ProjectTerm, String?> { Property(21) }
    public var vatCode: Property<Project.ProjectTerm, String?> { Property(22) }
    public var vatCodeDescription: Property<Project.ProjectTerm, String?> { Property(23) }
    public var vatPercentage: Property<Project.ProjectTerm, Decimal?> { Property(24) }
    public var wbs: Property<Project.ProjectTerm, UUID?> { Property(25) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var amount: WritableProperty<Decimal> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var executionFromDate: WritableProperty<LocalDateTime> { WritableProperty(7) }
    public var executionToDate: WritableProperty<LocalDateTime> { WritableProperty(8) }
    public var id: WritableProperty<UUID> { WritableProperty(9) }
    public var invoiceDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var item: WritableProperty<UUID> { WritableProperty(13) }
    public var notes: WritableProperty<String> { WritableProperty(18) }
    public var project: WritableProperty<UUID> { WritableProperty(20) }
    public var vatCode: WritableProperty<String> { WritableProperty(22) }
  }
}
