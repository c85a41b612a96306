// exact-online-generator 0.1.0 · services/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Project {
  /// `project/TimeEntryAttachments`
  nonisolated public struct TimeEntryAttachment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Account` · Edm.Guid
    public var account: UUID? { row[ifPresent: 0] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 2] }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[ifPresent: 3] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 4] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 5] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 6] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[7] }

    /// `DocumentDate` · Edm.DateTime
    public var documentDate: LocalDateTime? { row[ifPresent: 8] }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 9] }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[10] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[11] }

    /// `Item` · Edm.Guid
    public var item: UUID? { row[ifPresent: 12] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 13] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 14] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 15] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 16] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 17] }

    /// `Project` · Edm.Guid
    public var project: UUID? { row[ifPresent: 18] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 19] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 20] }

    /// `Subject` · Edm.String
    public var subject: String? { row[ifPresent: 21] }

    /// `Type` · Edm.Int32
    public var type: Int32? { row[ifPresent: 22] }

    /// `Url` · Edm.String
    public var url: String? { row[ifPresent: 23] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var account: WritableProperty<UUID> { WritableProperty(0) }
    public var accountCode: WritableProperty<String> { WritableProperty(1) }
    public var accountName: WritableProperty<String> { WritableProperty(2) }
    public var attachment: WritableProperty<Data> { WritableProperty(3) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var creator: WritableProperty<UUID> { WritableProperty(5) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(6) }
    public var division: WritableProperty<Int32> { WritableProperty(7) }
    public var documentDate: WritableProperty<LocalDateTime> { WritableProperty(8) }
    public var fileName: WritableProperty<String> { WritableProperty(9) }
    public var fileSize: WritableProperty<Decimal> { WritableProperty(10) }
    public var id: WritableProperty<UUID> { WritableProperty(11) }
    public var item: WritableProperty<UUID> { WritableProperty(12) }
    public var itemCode: WritableProperty<String> { WritableProperty(13) }
    public var itemDescription: WritableProperty<String> { WritableProperty(14) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(15) }
    public var modifier: WritableProperty<UUID> { WritableProperty(16) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(17) }
    public var project: WritableProperty<UUID> { WritableProperty(18) }
    public var projectCode: WritableProperty<String> { WritableProperty(19) }
    public var projectDescription: WritableProperty<String> { WritableProperty(20) }
    public var subject: WritableProperty<String> { WritableProperty(21) }
    public var type: WritableProperty<Int32> { WritableProperty(22) }
    public var url: WritableProperty<String> { WritableProperty(23) }
  }
}
