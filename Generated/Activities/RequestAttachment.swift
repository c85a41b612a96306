// exact-online-generator 0.1.0 · services/activities.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Activities {
  /// `activities/RequestAttachments`
  nonisolated public struct RequestAttachment: KeyedEntity, WritableEntity {
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

    /// `Request` · Edm.Guid
    public var request: UUID? { row[ifPresent: 5] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var division: WritableProperty<Int32> { WritableProperty(0) }
    public var downloadURL: WritableProperty<String> { WritableProperty(1) }
    public var fileName: WritableProperty<String> { WritableProperty(2) }
    public var fileSize: WritableProperty<Decimal> { WritableProperty(3) }
    public var id: WritableProperty<UUID> { WritableProperty(4) }
    public var request: WritableProperty<UUID> { WritableProperty(5) }
  }
}
