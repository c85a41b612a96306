// exact-online-generator 0.1.0 · services/sync/Documents.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Documents {
  /// `sync/Documents/DocumentAttachments` · read · 1000 rows a page · `$select` required
  /// · permission "Organization documents"
  nonisolated public struct DocumentAttachmentSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `Attachment` · Edm.Binary
    public var attachment: Data? { row[ifPresent: 1] }

    /// `Document` · Edm.Guid
    public var document: UUID { row[2] }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 3] }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[4] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[5] }

    /// `Url` · Edm.String
    public var url: String? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp   Int64!   key
      Attachment  Binary
      Document    Guid!
      FileName    String
      FileSize    Double!
      ID          Guid!
      Url         String
      """)
  }
}

nonisolated extension Sync.Documents.DocumentAttachmentSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Documents.DocumentAttachmentSync, Int64> { Property(0) }
    public var attachment: SelectableProperty<Sync.Documents.DocumentAttachmentSync, Data?> { SelectableProperty(1) }
    public var document: SelectableProperty<Sync.Documents.DocumentAttachmentSync, UUID> { SelectableProperty(2) }
    public var fileName: SelectableProperty<Sync.Documents.DocumentAttachmentSync, String?> { SelectableProperty(3) }
    public var fileSize: SelectableProperty<Sync.Documents.DocumentAttachmentSync, Decimal> { SelectableProperty(4) }
    public var id: SelectableProperty<Sync.Documents.DocumentAttachmentSync, UUID> { SelectableProperty(5) }
    public var url: SelectableProperty<Sync.Documents.DocumentAttachmentSync, String?> { SelectableProperty(6) }
  }
}
