// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/TimeEntryAttachments`
  nonisolated public struct TimeEntryAttachment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[0] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[1] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[2] }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `DocumentDate` · Edm.DateTime
    public var documentDate: LocalDateTime? { row[8] }

    /// `FileName` · Edm.String
    public var fileName: String? { row[9] }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[12] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[13] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[14] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[15] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[16] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[17] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[18] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[19] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[20] }

    /// `Subject` · Edm.String
    public var subject: String? { row[21] }

    /// `Type` · Edm.Int32
    public var type: Int32? { row[22] }

    /// `Url` · Edm.String
    public var url: String? { row[23] }

    public static let table: PropertyTable = PropertyTable(
      """
      Account             Guid      create update
      AccountCode         String    create update
      AccountName         String    create update
      Attachment          Binary    create update
      Created             DateTime  create update
      Creator             Guid      create update
      CreatorFullName     String    create update
      Division            Int32!    create update
      DocumentDate        DateTime  create update
      FileName            String    create update
      FileSize            Double!   create update
      ID                  Guid!     key create update
      Item                Guid      create update
      ItemCode            String    create update
      ItemDescription     String    create update
      Modified            DateTime  create update
      Modifier            Guid      create update
      ModifierFullName    String    create update
      Project             Guid      create update
      ProjectCode         String    create update
      ProjectDescription  String    create update
      Subject             String    create update
      Type                Int32     create update
      Url                 String    create update
      """)
  }
}

nonisolated extension Project.TimeEntryAttachment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var account: Property<Project.TimeEntryAttachment, UUID?> { Property(0) }
    public var accountCode: Property<Project.TimeEntryAttachment, String?> { Property(1) }
    public var accountName: Property<Project.TimeEntryAttachment, String?> { Property(2) }
    public var attachment: Property<Project.TimeEntryAttachment, Data?> { Property(3) }
    public var created: Property<Project.TimeEntryAttachment, LocalDateTime?> { Property(4) }
    public var creator: Property<Project.TimeEntryAttachment, UUID?> { Property(5) }
    public var creatorFullName: Property<Project.TimeEntryAttachment, String?> { Property(6) }
    public var division: Property<Project.TimeEntryAttachment, Int32> { Property(7) }
    public var documentDate: Property<Project.TimeEntryAttachment, LocalDateTime?> { Property(8) }
    public var fileName: Property<Project.TimeEntryAttachment, String?> { Property(9) }
    public var fileSize: Property<Project.TimeEntryAttachment, Decimal> { Property(10) }
    public var id: Property<Project.TimeEntryAttachment, UUID> { Property(11) }
    public var item: Property<Project.TimeEntryAttachment, UUID?> { Property(12) }
    public var itemCode: Property<Project.TimeEntryAttachment, String?> { Property(13) }
    public var itemDescription: Property<Project.TimeEntryAttachment, String?> { Property(14) }
    public var modified: Property<Project.TimeEntryAttachment, LocalDateTime?> { Property(15) }
    public var modifier: Property<Project.TimeEntryAttachment, UUID?> { Property(16) }
    public var modifierFullName: Property<Project.TimeEntryAttachment, String?> { Property(17) }
    public var project: Property<Project.TimeEntryAttachment, UUID?> { Property(18) }
    public var projectCode: Property<Project.TimeEntryAttachment, String?> { Property(19) }
    public var projectDescription: Property<Project.TimeEntryAttachment, String?> { Property(20) }
    public var subject: Property<Project.TimeEntryAttachment, String?> { Property(21) }
    public var type: Property<Project.TimeEntryAttachment, Int32?> { Property(22) }
    public var url: Property<Project.TimeEntryAttachment, String?> { Property(23) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Project.TimeEntryAttachment>()
    public init() {}
    public var account: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var accountCode: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var accountName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var attachment: Data? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var creator: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var division: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var documentDate: LocalDateTime? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var fileName: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var fileSize: Decimal? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var id: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var item: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var itemCode: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var itemDescription: String? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var modifier: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var project: UUID? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var projectCode: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var projectDescription: String? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var subject: String? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var type: Int32? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var url: String? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
  }
}
