// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Documents {
  /// A folder in which documents are kept.
  ///
  /// `documents/DocumentFolders` · read, create, update, delete · 60 rows a page · permission "Organization documents"
  nonisolated public struct DocumentFolder: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String · required on create
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime · read-only
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid · read-only
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String · read-only
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String · required on create
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `Modified` · Edm.DateTime · read-only
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid · read-only
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String · read-only
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `ParentFolder` · Edm.Guid
    public var parentFolder: UUID? { row[ifPresent: 10] }

    /// `Share` · Edm.Int32
    public var share: Int32 { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String    create! update
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String    create! update
      Division          Int32!
      ID                Guid!     key create update
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      ParentFolder      Guid      create update
      Share             Int32!    create update
      """)
  }
}

nonisolated extension Documents.DocumentFolder {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<Documents.DocumentFolder, String?> { Property(0) }
    public var created: Property<Documents.DocumentFolder, LocalDateTime?> { Property(1) }
    public var creator: Property<Documents.DocumentFolder, UUID?> { Property(2) }
    public var creatorFullName: Property<Documents.DocumentFolder, String?> { Property(3) }
    public var description: Property<Documents.DocumentFolder, String?> { Property(4) }
    public var division: Property<Documents.DocumentFolder, Int32> { Property(5) }
    public var id: Property<Documents.DocumentFolder, UUID> { Property(6) }
    public var modified: Property<Documents.DocumentFolder, LocalDateTime?> { Property(7) }
    public var modifier: Property<Documents.DocumentFolder, UUID?> { Property(8) }
    public var modifierFullName: Property<Documents.DocumentFolder, String?> { Property(9) }
    public var parentFolder: Property<Documents.DocumentFolder, UUID?> { Property(10) }
    public var share: Property<Documents.DocumentFolder, Int32> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var code: WritableProperty<String> { WritableProperty(0) }
    public var description: WritableProperty<String> { WritableProperty(4) }
    public var id: WritableProperty<UUID> { WritableProperty(6) }
    public var parentFolder: WritableProperty<UUID> { WritableProperty(10) }
    public var share: WritableProperty<Int32> { WritableProperty(11) }
  }
}
