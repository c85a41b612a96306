// exact-online-generator 0.1.0 · services/documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Documents {
  /// A file that belongs to a document.
  ///
  /// `documents/DocumentAttachments` · read, create, delete · 60 rows a page · webhook topic `DocumentAttachments`
  /// · permission "Organization documents"
  nonisolated public struct DocumentAttachment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Attachment` · Edm.Binary · required on create
    public var attachment: Data? { row[ifPresent: 1] }

    /// `FileName` · Edm.String · required on create
    public var fileName: String? { row[ifPresent: 2] }

    /// `FileSize` · Edm.Double · read-only
    public var fileSize: Decimal { row[3] }

    /// `Url` · Edm.String · read-only
    public var url: String? { row[ifPresent: 4] }

    /// `Document` · Edm.Guid · required on create
    public var document: UUID { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID          Guid!    key create
      Attachment  Binary   create!
      FileName    String   create!
      FileSize    Double!
      Url         String
      Document    Guid!    create!
      """)
  }
}

nonisolated extension Documents.DocumentAttachment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Documents.DocumentAttachment, UUID> { Property(0) }
    public var attachment: Property<Documents.DocumentAttachment, Data?> { Property(1) }
    public var fileName: Property<Documents.DocumentAttachment, String?> { Property(2) }
    public var fileSize: Property<Documents.DocumentAttachment, Decimal> { Property(3) }
    public var url: Property<Documents.DocumentAttachment, String?> { Property(4) }
    public var document: Property<Documents.DocumentAttachment, UUID> { Property(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var attachment: WritableProperty<Data> { WritableProperty(1) }
    public var fileName: WritableProperty<String> { WritableProperty(2) }
    public var document: WritableProperty<UUID> { WritableProperty(5) }
  }
}
