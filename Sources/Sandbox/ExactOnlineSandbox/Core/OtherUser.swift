import ODataQueries
import SandboxService
import SandboxStore

/// Another user of the service: changes rows without a request, by the same rules as clients, and with the same
/// consequences.
struct OtherUser {
  let administration: Administration

  func create(_ path: String, _ rows: [JSONNode]) throws {
    try change(path) { writer, reader, set, _ in
      for payload in try rows.map({ try reader.row($0, of: set) }) { try writer.create(payload, in: set) }
    }
  }

  /// Returns the number of rows that meet the filter.
  func update(_ path: String, filter: String, _ values: JSONNode) throws -> Int {
    try change(path) { writer, reader, set, ids in
      let payload = try reader.row(values, of: set)
      let ids = try ids(filter)
      for id in ids { try writer.update(id, of: set, payload) }
      return ids.count
    }
  }

  /// Returns the number of rows that meet the filter.
  func delete(_ path: String, filter: String) throws -> Int {
    try change(path) { writer, _, set, ids in
      let ids = try ids(filter)
      for id in ids { try writer.delete(id, from: set) }
      return ids.count
    }
  }

  private func change<Outcome: Sendable>(
    _ path: String,
    _ body: @Sendable (RowWriter, PayloadReader, SetSchema, _ ids: (String) throws -> [Int64]) throws -> Outcome
  ) throws -> Outcome {
    let (service, set) = try administration.find(path)
    var source = administration.seedSource
    source.isSeed = false
    let (events, rules) = (RowEvents(), source.rules)
    let outcome: Outcome
    do {
      outcome = try administration.store.perform { [source] session in
        for rule in rules { try rule.refresh(set, now: source.now, in: session) }
        let writer = RowWriter(session: session, service: service, source: source, events: events)
        return try session.transaction {
          try body(writer, PayloadReader(service: service), set) { filter in
            var query = ReadQuery(set, of: service)
            query.filter = try ExpressionParser.filter(filter)
            var ids: [Int64] = []
            try session.forEachRow(query) { ids.append($0.id) }
            return ids
          }
        }
      }
    } catch {
      throw SandboxError("\(path): \(ODataError(error).message)")
    }
    for rule in rules { rule.kept(events.all) }
    return outcome
  }
}
