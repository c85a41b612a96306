// exact-online-generator 0.1.0 · services/read/sync/Sync.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Sync.Sync {
  /// `read/sync/Sync:SyncTimestamp`
  nonisolated public struct SyncTimestamp: KeyedEntity {
    public typealias Key = LocalDateTime
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Modified` · Edm.DateTime · key
    public var modified: LocalDateTime { row[0] }

    /// `API` · Edm.String
    public var api: String? { row[ifPresent: 1] }

    /// `TimeStampAsBigInt` · Edm.Int64
    public var timeStampAsBigInt: Int64? { row[ifPresent: 2] }

    public static let table: PropertyTable = PropertyTable(
      """
      Modified           DateTime!  key
      API                String
      TimeStampAsBigInt  Int64
      """)
  }
}

nonisolated extension Read.Sync.Sync.SyncTimestamp {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var modified: Property<Read.Sync.Sync.SyncTimestamp, LocalDateTime> { Property(0) }
    public var api: Property<Read.Sync.Sync.SyncTimestamp, String?> { Property(1) }
    public var timeStampAsBigInt: Property<Read.Sync.Sync.SyncTimestamp, Int64?> { Property(2) }
  }
}
