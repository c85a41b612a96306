import ExactOnline
import ExactOnlineSandbox
import Foundation
import Testing

/// For tests of searches, in which the sandbox has more matching rows than a page holds, and others beside them.
extension Administration {
  /// Adds rows to a set, each made from its number, from 1 on. Without a count they are more than a page.
  func seed(_ set: String, _ count: Int = 65, _ row: (Int) throws -> [String: SandboxValue]) async throws {
    try await sandbox.seed(set, try (1...count).map(row))
  }

  /// The rows that a search finds, once the sandbox has confirmed how: by a call for each page of 60 rows, of which the
  /// first had this filter and the others the token of the page before, and by nothing that it would advise against.
  func search<Search: EntityQuery>(
    _ search: Search, sends filter: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Search.Element] {
    try await read(search, sends: filter, sourceLocation: sourceLocation)
  }

  /// The same for reading a whole set.
  func list<List: EntityQuery>(
    _ list: List, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [List.Element] {
    try await read(list, sends: nil, sourceLocation: sourceLocation)
  }

  private func read<Query: EntityQuery>(
    _ query: Query, sends filter: String?, sourceLocation: SourceLocation
  ) async throws -> [Query.Element] {
    sandbox.clearRequests()
    var rows: [Query.Element] = []
    for try await row in query { rows.append(row) }
    let options = sandbox.requests.map(\.options)
    #expect(options.first?["$filter"] == filter, sourceLocation: sourceLocation)
    #expect(options.count > 1 && options.count == rows.count / 60 + 1, sourceLocation: sourceLocation)
    #expect(options.dropFirst().allSatisfy { $0["$skiptoken"] != nil }, sourceLocation: sourceLocation)
    let remarks = sandbox.report.clients.flatMap(\.findings).map(\.name)
    #expect(Set(remarks).isDisjoint(with: ["no-select", "unpadded-codes", "errors"]), sourceLocation: sourceLocation)
    return rows
  }
}

extension SandboxExchange {
  /// The options of the query by their names.
  var options: [String: String] {
    let items = URLComponents(string: "?\(query)")?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
  }

  /// The names of what the body assigns.
  var assigned: Set<String> {
    let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
    return Set((object ?? [:]).keys)
  }
}
