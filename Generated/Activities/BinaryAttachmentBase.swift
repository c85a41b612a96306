// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities:BinaryAttachmentBase`
  nonisolated public struct BinaryAttachmentBase: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 0] }

    /// `DownloadUrl` · Edm.String
    public var downloadURL: String? { row[ifPresent: 1] }

    /// `FileName` · Edm.String
    public var fileName: String? { row[ifPresent: 2] }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division     Int32
      DownloadUrl  String
      FileName     String
      FileSize     Double!
      ID           Guid!    key
      """)
  }
}

nonisolated extension Activities.BinaryAttachmentBase {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Activities.BinaryAttachmentBase, Int32?> { Property(0) }
    public var downloadURL: Property<Activities.BinaryAttachmentBase, String?> { Property(1) }
    public var fileName: Property<Activities.BinaryAttachmentBase, String?> { Property(2) }
    public var fileSize: Property<Activities.BinaryAttachmentBase, Decimal> { Property(3) }
    public var id: Property<Activities.BinaryAttachmentBase, UUID> { Property(4) }
  }
}
