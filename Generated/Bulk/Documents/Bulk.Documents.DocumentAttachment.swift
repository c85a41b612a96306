// exact-online-generator 0.1.0 · services/bulk/Documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Bulk.Documents {
  /// `bulk/Documents/DocumentAttachments` · read · 1000 rows a page · permission "Organization documents"
  nonisolated public struct DocumentAttachment: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[ifPresent: 1] }

    /// `Document` · Edm.Guid
    public var document: UUID { row[2] }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 3] }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[4] }

    /// `Url` · Edm.String
    public var url: String? { row[ifPresent: 5] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID          Guid!    key
      Attachment  Binary
      Document    Guid!
      FileName    String
      FileSize    Double!
      Url         String
      """)
  }
}

nonisolated extension Bulk.Documents.DocumentAttachment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Bulk.Documents.DocumentAttachment, UUID> { Property(0) }
    public var attachment: SelectableProperty<Bulk.Documents.DocumentAttachment, Data?> { SelectableProperty(1) }
    public var document: Property<Bulk.Documents.DocumentAttachment, UUID> { Property(2) }
    public var fileName: SelectableProperty<Bulk.Documents.DocumentAttachment, String?> { SelectableProperty(3) }
    public var fileSize: SelectableProperty<Bulk.Documents.DocumentAttachment, Decimal> { SelectableProperty(4) }
    public var url: SelectableProperty<Bulk.Documents.DocumentAttachment, String?> { SelectableProperty(5) }
  }
}
