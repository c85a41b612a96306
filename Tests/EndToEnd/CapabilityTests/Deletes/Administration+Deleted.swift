import ExactOnline
import ExactOnlineSandbox
import Testing

extension Administration {
  /// The rows that `sync/Deleted` lists: their kinds, by their keys.
  func deleted() async throws -> [SandboxValue: SandboxValue] {
    let rows = try await rows("sync/Deleted").map { ($0["EntityKey"] ?? .null, $0["EntityType"] ?? .null) }
    return Dictionary(rows) { $1 }
  }

  /// The keys of a set's rows.
  func keys(_ set: String, named name: String = "ID") async throws -> Set<SandboxValue> {
    Set(try await rows(set).compactMap { $0[name] })
  }
}
