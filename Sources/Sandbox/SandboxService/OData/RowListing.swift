import ODataQueries
package import SandboxStore

/// Rows of a set as the JSON of a response has them, for programs that inspect them.
package enum RowListing {
  /// - Parameters:
  ///   - filter: an OData filter.
  ///   - top: how many rows at most, after the first `skip`.
  package static func rows(
    of set: SetSchema, _ service: ServiceSchema, filter: String?, top: Int? = nil, skip: Int = 0,
    in session: StoreSession
  ) throws -> [JSONNode] {
    let projection = try Projection(set, of: service, select: [["*"]])
    var query = ReadQuery(set, of: service)
    query.columns = projection.columns
    query.filter = try filter.map { try ExpressionParser.filter($0) }
    query.limit = top
    query.skip = skip
    var writer = EntityWriter(session, service, root: "")
    writer.json.raw("[")
    var isFirst = true
    try session.forEachRow(query) { row in
      if !isFirst { writer.json.raw(",") }
      isFirst = false
      try writer.entity(row, projection)
    }
    writer.json.raw("]")
    guard let rows = JSONParser.parse(writer.json.bytes)?.elements else {
      throw ODataError(500, "No rows were read.")
    }
    return rows.map { row in .object((row.members ?? []).filter { $0.name != "__metadata" }) }
  }

  /// The number of rows that meet an OData filter.
  package static func count(
    of set: SetSchema, _ service: ServiceSchema, filter: String?, in session: StoreSession
  ) throws -> Int {
    var query = ReadQuery(set, of: service)
    query.filter = try filter.map { try ExpressionParser.filter($0) }
    return try session.count(query)
  }
}
