// exact-online-generator 0.1.0 · services/beta/workflow.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/workflow`
  nonisolated public struct Workflow: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `RequestAttachments` · read · 60 rows a page · permission "Organization workflow"
    public var requestAttachments: EntitySet<Beta.Workflow.RequestAttachment, Methods.Read> {
      EntitySet(root, "RequestAttachments")
    }
  }
}

nonisolated extension Beta.Workflow {
  /// `beta/workflow/RequestAttachments` · read · 60 rows a page · permission "Organization workflow"
  nonisolated public struct RequestAttachment: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Beta.Workflow.RequestAttachment {
  public static var id: Property<Self, UUID> { Property(0) }
  public static var division: Property<Self, Int32?> { Property(1) }
  public static var downloadURL: Property<Self, String?> { Property(2) }
  public static var fileName: Property<Self, String?> { Property(3) }
  public static var fileSize: Property<Self, Decimal> { Property(4) }
  public static var request: Property<Self, UUID?> { Property(5) }
}
