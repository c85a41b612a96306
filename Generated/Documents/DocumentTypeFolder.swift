// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Documents {
  /// `documents/DocumentTypeFolders` · read, create, update, delete · 60 rows a page
  /// · permission "Organization documents"
  nonisolated public struct DocumentTypeFolder: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `Division` · Edm.Int32 · read-only
    public var division: Int32 { row[2] }

    /// `DocumentFolder` · Edm.Guid
    public var documentFolder: UUID { row[3] }

    /// `DocumentType` · Edm.Int32
    public var documentType: DocumentTypeID { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 6] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 7] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created         DateTime!  create update
      Creator         Guid       create update
      Division        Int32!
      DocumentFolder  Guid!      create update
      DocumentType    Int32!     create update
      ID              Guid!      key create update
      Modified        DateTime   create update
      Modifier        Guid       create update
      """)
  }
}

nonisolated extension Documents.DocumentTypeFolder {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Documents.DocumentTypeFolder, LocalDateTime> { Property(0) }
    public var creator: Property<Documents.DocumentTypeFolder, UUID?> { Property(1) }
    public var division: Property<Documents.DocumentTypeFolder, Int32> { Property(2) }
    public var documentFolder: Property<Documents.DocumentTypeFolder, UUID> { Property(3) }
    public var documentType: Property<Documents.DocumentTypeFolder, DocumentTypeID> { Property(4) }
    public var id: Property<Documents.DocumentTypeFolder, UUID> { Property(5) }
    public var modified: Property<Documents.DocumentTypeFolder, LocalDateTime?> { Property(6) }
    public var modifier: Property<Documents.DocumentTypeFolder, UUID?> { Property(7) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var created: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var creator: WritableProperty<UUID> { WritableProperty(1) }
    public var documentFolder: WritableProperty<UUID> { WritableProperty(3) }
    public var documentType: WritableProperty<DocumentTypeID> { WritableProperty(4) }
    public var id: WritableProperty<UUID> { WritableProperty(5) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var modifier: WritableProperty<UUID> { WritableProperty(7) }
  }
}
