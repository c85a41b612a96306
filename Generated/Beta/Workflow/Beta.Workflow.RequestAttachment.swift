// exact-online-generator 0.1.0 · services/beta/workflow.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta.Workflow {
  /// `beta/workflow/RequestAttachments` · read · 60 rows a page · permission "Organization workflow"
  nonisolated public struct RequestAttachment: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 1] }

    /// `DownloadUrl` · Edm.String
    public var downloadURL: String? { row[ifPresent: 2] }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 3] }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[4] }

    /// `Request` · Edm.Guid
    public var request: UUID? { row[ifPresent: 5] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID           Guid!    key
      Division     Int32
      DownloadUrl  String
      FileName     String
      FileSize     Double!
      Request      Guid
      """)
  }
}

nonisolated extension Beta.Workflow.RequestAttachment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Beta.Workflow.RequestAttachment, UUID> { Property(0) }
    public var division: Property<Beta.Workflow.RequestAttachment, Int32?> { Property(1) }
    public var downloadURL: Property<Beta.Workflow.RequestAttachment, String?> { Property(2) }
    public var fileName: Property<Beta.Workflow.RequestAttachment, String?> { Property(3) }
    public var fileSize: Property<Beta.Workflow.RequestAttachment, Decimal> { Property(4) }
    public var request: Property<Beta.Workflow.RequestAttachment, UUID?> { Property(5) }
  }
}
