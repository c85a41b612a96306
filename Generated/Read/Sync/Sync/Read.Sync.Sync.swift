// exact-online-generator 0.1.0 · services/read/sync/Sync.xml · generated, edits are lost

public import ExactOnlineRuntime

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
