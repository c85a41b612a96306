// exact-online-generator 0.1.0 · services/read/sync/Sync.xml · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read.Sync {
  /// `/api/v1/{division}/read/sync/Sync`
  nonisolated public struct Sync: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `SyncTimestamp` · function · GET
    public func syncTimestamp(
      modified: LocalDateTime,
      endPoint: String
    ) async throws -> [Read.Sync.Sync.SyncTimestamp] {
      try await root.collection(
        "SyncTimestamp", .get,
        [FunctionParameter("modified", .dateTime, modified), FunctionParameter("endPoint", .string, endPoint)])
    }
  }
}

nonisolated extension Read.Sync.Sync {
  /// `read/sync/Sync:SyncTimestamp`
  nonisolated public struct SyncTimestamp: Entity {
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

// Its properties by name, for queries and change sets.
nonisolated extension Read.Sync.Sync.SyncTimestamp {
  public static var modified: Property<Self, LocalDateTime> { Property(0) }
  public static var api: Property<Self, String?> { Property(1) }
  public static var timeStampAsBigInt: Property<Self, Int64?> { Property(2) }
}
