// exact-online-generator 0.1.0 · for runtime 1 · services/read/sync/Sync.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read.Sync {
  /// `/api/v1/{division}/read/sync/Sync`
  nonisolated public struct Sync: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `SyncTimestamp` · function · GET
    public func syncTimestamp(modified: LocalDateTime, endPoint: String) async throws -> [Read.Sync.Sync.SyncTimestamp] {
      try await root.collection("SyncTimestamp", .get, [FunctionParameter("modified", .dateTime, modified), FunctionParameter("endPoint", .string, endPoint)])
    }
  }
}

nonisolated extension Read.Sync.Sync {
  /// `read/sync/Sync:SyncTimestamp`
  nonisolated public struct SyncTimestamp: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = LocalDateTime
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Modified           DateTime!  key
      API                String
      TimeStampAsBigInt  Int64
      """)
  }
}

nonisolated extension Read.Sync.Sync.SyncTimestamp {
  /// `Modified` · Edm.DateTime · key
  public var modified: LocalDateTime { row[0] }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime> { .init(0) }

  /// `API` · Edm.String
  public var api: String? { row.string(1) }
  /// `API` in queries and change sets.
  public static var api: Property<Self, String?> { .init(1) }

  /// `TimeStampAsBigInt` · Edm.Int64
  public var timeStampAsBigInt: Int64? { row[ifPresent: 2] }
  /// `TimeStampAsBigInt` in queries and change sets.
  public static var timeStampAsBigInt: Property<Self, Int64?> { .init(2) }
}
