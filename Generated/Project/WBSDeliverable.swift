// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/WBSDeliverables` · read, create, update, delete · 60 rows a page · permission "Projects projects"
  nonisolated public struct WBSDeliverable: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Completed` · Edm.Boolean
    public var completed: Bool? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `CustomField` · Edm.String · read-only
    public var customField: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 5] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32? { row[ifPresent: 6] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[7] }

    /// `Milestone` · Edm.Boolean
    public var milestone: Bool? { row[ifPresent: 8] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 9] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 10] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 11] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 12] }

    /// `PartOf` · Edm.Guid
    public var partOf: UUID? { row[ifPresent: 13] }

    /// `PartOfDescription` · Edm.String · read-only
    public var partOfDescription: String? { row[ifPresent: 14] }

    /// `Project` · Edm.Guid · required on create
    public var project: UUID { row[15] }

    /// `ProjectDescription` · Edm.String · read-only
    public var projectDescription: String? { row[ifPresent: 16] }

    /// `ProjectTerm` · Edm.Guid
    public var projectTerm: UUID? { row[ifPresent: 17] }

    /// `ProjectTermDescription` · Edm.String · read-only
    public var projectTermDescription: String? { row[ifPresent: 18] }

    /// `ReleaseInvoiceTerm` · Edm.Boolean
    public var releaseInvoiceTerm: Bool? { row[ifPresent: 19] }

    /// `ReleaseInvoiceTermDate` · Edm.DateTime
    public var releaseInvoiceTermDate: LocalDateTime? { row[ifPresent: 20] }

    /// `SequenceNumber` · Edm.Int32
    public var sequenceNumber: Int32? { row[ifPresent: 21] }

    /// `Type` · Edm.Int16
    public var type: ProjectWBSType? { row[ifPresent: 22] }

    /// `ReleaseInvoiceTermHasSpecifyDate` · Edm.Boolean
    public var releaseInvoiceTermHasSpecifyDate: Bool? { row[ifPresent: 23] }

    /// `UpdateAction` · Edm.Int16
    public var updateAction: Int16? { row[ifPresent: 24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Completed                         Boolean   create update
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      CustomField                       String
      Description                       String    create! update
      Division                          Int32
      ID                                Guid!     key create update
      Milestone                         Boolean   create update
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      Notes                             String    create update
      PartOf                            Guid      create update
      PartOfDescription                 String
      Project                           Guid!     create! update
      ProjectDescription                String
      ProjectTerm                       Guid      create update
      ProjectTermDescription            String
      ReleaseInvoiceTerm                Boolean   create update
      ReleaseInvoiceTermDate            DateTime  create update
      SequenceNumber                    Int32     create update
      Type                              Int16     create update
      ReleaseInvoiceTermHasSpecifyDate  Boolean   create update
      UpdateAction                      Int16     create update
      """)
  }
}

nonisolated extension Project.WBSDeliverable {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var completed: Property<Project.WBSDeliverable, Bool?> { Property(0) }
    public var created: Property<Project.WBSDeliverable, LocalDateTime?> { Property(1) }
    public var creator: Property<Project.WBSDeliverable, UUID?> { Property(2) }
    public var creatorFullName: Property<Project.WBSDeliverable, String?> { Property(3) }
    public var customField: Property<Project.WBSDeliverable, String?> { Property(4) }
    public var description: Property<Project.WBSDeliverable, String?> { Property(5) }
    public var division: Property<Project.WBSDeliverable, Int32?> { Property(6) }
    public var id: Property<Project.WBSDeliverable, UUID> { Property(7) }
    public var milestone: Property<Project.WBSDeliverable, Bool?> { Property(8) }
    public var modified: Property<Project.WBSDeliverable, LocalDateTime?> { Property(9) }
    public var modifier: Property<Project.WBSDeliverable, UUID?> { Property(10) }
    public var modifierFullName: Property<Project.WBSDeliverable, String?> { Property(11) }
    public var notes: Property<Project.WBSDeliverable, String?> { Property(12) }
    public var partOf: Property<Project.WBSDeliverable, UUID?> { Property(13) }
    public var partOfDescription: Property<Project.WBSDeliverable, String?> { Property(14) }
    public var project: Property<Project.WBSDeliverable, UUID> { Property(15) }
    public var projectDescription: Property<Project.WBSDeliverable, String?> { Property(16) }
    public var projectTerm: Property<Project.WBSDeliverable, UUID?> { Property(17) }
    public var projectTermDescription: Property<Project.WBSDeliverable, String?> { Property(18) }
    public var releaseInvoiceTerm: Property<Project.WBSDeliverable, Bool?> { Property(19) }
    public var releaseInvoiceTermDate: Property<Project.WBSDeliverable, LocalDateTime?> { Property(20) }
    public var sequenceNumber: Property<Project.WBSDeliverable, Int32?> { Property(21) }
    public var type: Property<Project.WBSDeliverable, ProjectWBSType?> { Property(22) }
    public var releaseInvoiceTermHasSpecifyDate: Property<Project.WBSDeliverable, Bool?> { Property(23) }
    public var updateAction: Property<Project.WBSDeliverable, Int16?> { Property(24) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var completed: WritableProperty<Bool> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(5) }
    public var id: WritableProperty<UUID> { WritableProperty(7) }
    public var milestone: WritableProperty<Bool> { WritableProperty(8) }
    public var notes: WritableProperty<String> { WritableProperty(12) }
    public var partOf: WritableProperty<UUID> { WritableProperty(13) }
    public var project: WritableProperty<UUID> { WritableProperty(15) }
    public var projectTerm: WritableProperty<UUID> { WritableProperty(17) }
    public var releaseInvoiceTerm: WritableProperty<Bool> { WritableProperty(19) }
    public var releaseInvoiceTermDate: WritableProperty<LocalDateTime> { WritableProperty(20) }
    public var sequenceNumber: WritableProperty<Int32> { WritableProperty(21) }
    public var type: WritableProperty<ProjectWBSType> { WritableProperty(22) }
    public var releaseInvoiceTermHasSpecifyDate: WritableProperty<Bool> { WritableProperty(23) }
    public var updateAction: WritableProperty<Int16> { WritableProperty(24) }
  }
}
