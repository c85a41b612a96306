// exact-online-generator 0.1.0 · for runtime 1 · services/beta/workflow.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/workflow`
  nonisolated public struct Workflow: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `RequestAttachments` · read · 60 rows a page · permission "Organization workflow"
    public var requestAttachments: EntitySet<Beta.Workflow.RequestAttachment, Methods.Read> { EntitySet(root, "RequestAttachments") }
  }
}

nonisolated extension Beta.Workflow {
  /// `beta/workflow/RequestAttachments` · read · 60 rows a page · permission "Organization workflow"
  nonisolated public struct RequestAttachment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(1) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(1) }

  /// `DownloadUrl` · Edm.String
  public var downloadURL: String? { row.string(2) }
  /// `DownloadUrl` in queries and change sets.
  public static var downloadURL: Property<Self, String?> { .init(2) }

  /// `FileName` · Edm.String
  public var fileName: String? { row.string(3) }
  /// `FileName` in queries and change sets.
  public static var fileName: Property<Self, String?> { .init(3) }

  /// `FileSize` · Edm.Double
  public var fileSize: Decimal { row[4] }
  /// `FileSize` in queries and change sets.
  public static var fileSize: Property<Self, Decimal> { .init(4) }

  /// `Request` · Edm.Guid
  public var request: UUID? { row.guid(5) }
  /// `Request` in queries and change sets.
  public static var request: Property<Self, UUID?> { .init(5) }
}
