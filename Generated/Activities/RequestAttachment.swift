// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/RequestAttachments`
  nonisolated public struct RequestAttachment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[0] }

    /// `DownloadUrl` · Edm.String
    public var downloadURL: String? { row[1] }

    /// `FileName` · Edm.String
    public var fileName: String? { row[2] }

    /// `FileSize` · Edm.Double
    public var fileSize: Decimal { row[3] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[4] }

    /// `Request` · Edm.Guid
    public var request: UUID? { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      Division     Int32    create update
      DownloadUrl  String   create update
      FileName     String   create update
      FileSize     Double!  create update
      ID           Guid!    key create update
      Request      Guid     create update
      """)
  }
}

nonisolated extension Activities.RequestAttachment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var division: Property<Activities.RequestAttachment, Int32?> { Property(0) }
    public var downloadURL: Property<Activities.RequestAttachment, String?> { Property(1) }
    public var fileName: Property<Activities.RequestAttachment, String?> { Property(2) }
    public var fileSize: Property<Activities.RequestAttachment, Decimal> { Property(3) }
    public var id: Property<Activities.RequestAttachment, UUID> { Property(4) }
    public var request: Property<Activities.RequestAttachment, UUID?> { Property(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Activities.RequestAttachment>()
    public init() {}
    public var division: Int32? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var downloadURL: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var fileName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var fileSize: Decimal? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var id: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var request: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
  }
}
