import HTTPTypes

extension EntityQuery {
  /// The first `count` rows, fewer when there are fewer. Costs one call, or one a page for many rows.
  public func first(_ count: Int) async throws -> [Element] {
    guard count > 0 else { return [] }
    var plan = plan
    // An explicit $top may switch the server's paging off, so it is sent only where one page can hold the rows.
    if count <= plan.root.connection.conventions.largestTop ?? .max { plan.top = count }
    var rows: [Element] = []
    var pages = Pages(plan: plan, transform: element(from:)).makeAsyncIterator()
    while rows.count < count, let page = try await pages.next() {
      rows += page.rows.prefix(count - rows.count)
    }
    return rows
  }

  /// The first row, or nil when there is none. Costs one call.
  public func first() async throws -> Element? { try await first(1).first }

  /// All rows at once. Costs one call a page; iterate instead when there may be many.
  public func all() async throws -> [Element] {
    var rows: [Element] = []
    for try await page in pages { rows += page.rows }
    return rows
  }

  /// The number of rows of the query. Costs one call.
  public func count() async throws -> Int {
    try plan.check()
    let request = plan.countRequest
    let response = try await plan.root.performer.perform(request)
    let text = response.text.filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
    guard let count = Int(text), count >= 0 else {
      throw ODataError(
        HTTPResponse(status: response.status, headerFields: response.headerFields), body: response.body,
        operation: request.operation, kind: .unexpectedBody)
    }
    return count
  }
}

extension EntityQuery where Subject.Key: EntityKey {
  /// The row with this key. Costs one call.
  ///
  /// - Throws: ``ODataError`` of kind `.notFound` when there is none.
  public func find(_ key: Subject.Key) async throws -> Element {
    try plan.check()
    var request = plan.request
    request.path += Literal.keyPredicate(key.odataKeyValues, table: Subject.table, plan.root.connection.conventions)
    request.options.removeAll { $0.name != "$select" && $0.name != "$expand" }
    let response = try await plan.root.performer.perform(request)
    let row: Row?
    do {
      row = try Envelope.single(
        response.body, table: Subject.table, selection: plan.selection,
        rules: plan.root.rules(for: plan.set, operation: request.operation))
    } catch {
      throw ODataError(error, response, operation: request.operation)
    }
    guard let row else { throw ODataError(.notFound, operation: request.operation, status: response.status.code) }
    return element(from: try await plan.completing(row.tagged(by: response)))
  }
}
