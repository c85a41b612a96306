import HTTPTypes
import Logging

/// The loop over the pages of one read: fetches and decodes them one after another, follows the links between them, and
/// decides which links may be followed.
///
/// It reads the pages of a query, the rest of a child collection that the server truncated, and the rows that a
/// function returns.
struct PageReader: Sendable {
  /// One page, and the link to the next.
  struct Step {
    var page: Envelope.Rows
    var next: PageLink?
  }

  private enum Position {
    case first(ODataRequest)
    case link(PageLink)
    case end
  }

  private let plan: QueryPlan
  private var position: Position
  private var followed: Set<String> = []
  private var emptyPages = 0
  /// Nil if the read is a part of another one.
  private var progress: ReadProgress?

  /// Reads the pages of a query from the first page, or from a stored link.
  init(_ plan: QueryPlan, from link: PageLink? = nil, reportsProgress: Bool = false) {
    self.plan = plan
    if reportsProgress { progress = ReadProgress(operation: plan.request.operation) }
    position = link.map(Position.link) ?? .first(plan.request)
  }

  /// Reads the pages that begin with the response to `request`.
  init(_ plan: QueryPlan, startingWith request: ODataRequest) {
    self.plan = plan
    position = .first(request)
  }

  private var connection: ServiceConnection { plan.root.connection }
  var operation: String { plan.request.operation }

  /// The next page; nil after the last.
  mutating func next() async throws -> Step? {
    let request: ODataRequest
    switch position {
    case .end: return nil
    case .first(let first):
      try plan.check()
      request = first
    case .link(let link):
      followed.insert(link.link)
      request = try self.request(following: link.link)
    }
    position = .end
    try Task.checkCancellation()
    let page = try await connection.observer.observe(Work(.page, operation)) { work in
      let page = try await self.page(request)
      work?.count("exact_online.rows", page.rows.count)
      return page
    }
    emptyPages = page.rows.isEmpty ? emptyPages + 1 : 0
    let next = try link(after: page)
    if let next { position = .link(next) }
    report(page, isLast: next == nil)
    return Step(page: page, next: next)
  }

  private mutating func report(_ page: Envelope.Rows, isLast: Bool) {
    progress?.pages += 1
    progress?.rows += page.rows.count
    progress?.isComplete = isLast
    if let progress { connection.didRead(progress) }
  }

  /// The rows of all remaining pages.
  mutating func rest() async throws -> [Row] {
    // The first page is taken as it is: most reads have no other.
    var rows = try await next()?.page.rows ?? []
    while let step = try await next() { rows += step.page.rows }
    return rows
  }

  /// The request for a link, unchanged, or an error if it leads to another host.
  private func request(following link: String) throws -> ODataRequest {
    // A link without a scheme and without a slash is relative to the service's root. Some servers leave spaces in it.
    let isRelative = !link.hasPrefix("/") && !link.prefix { !"/?#('".contains($0) }.contains(":")
    let link = link.replacing(" ", with: "%20")
    guard let target = connection.origin.target(of: isRelative ? "\(plan.root.path)/\(link)" : link) else {
      throw ODataError(
        .unsafeLink, operation: operation,
        detail: "the link to the next page is not on \(connection.origin)",
        advice: "The token is sent to no other host; check the configured one")
    }
    if let scope = plan.root.scope, let found = scope.foreignValue(at: target) {
      scope.didFindForeign(found)
      throw ODataError(
        .foreignRow, operation: operation,
        detail: "\(scope.property) is \(found) in the link to the next page, but \(scope.value) was requested",
        advice: "Resume a link only with the query that it came from; if you did, report this to the service")
    }
    var request = ODataRequest(.get, path: target, operation: operation)
    request.headerFields = plan.request.headerFields
    return request
  }

  private func page(_ request: ODataRequest) async throws -> Envelope.Rows {
    var page: Envelope.Rows
    do {
      page = try await connection.performer.perform(request) { [plan, operation] response in
        var page = try response.decoded(for: operation) { (body) throws(ODataDecodingError) in
          try Envelope.page(
            body, table: plan.table, selection: plan.selection,
            rules: plan.root.rules(for: plan.set, operation: operation))
        }
        page.served = HTTPDate.seconds(response.headerFields)
        return page
      }
    } catch var error as ODataError {
      if error.status == 400, error.advice == nil, mayBeAboutSelection(error) {
        error.advice =
          "A complete read selects every property of the metadata; the service may not know one of them. "
          + "Compare with the service's own $metadata, or select only the properties you need"
      }
      throw error
    }
    for index in page.rows.indices where !plan.expansions.isEmpty {
      page.rows[index] = try await plan.completing(page.rows[index])
    }
    return page
  }

  /// Whether the service may have refused the properties of a complete read: its message mentions one of them, or is
  /// empty.
  private func mayBeAboutSelection(_ error: ODataError) -> Bool {
    guard plan.selection == nil else { return false }
    guard let message = error.serviceMessage else { return true }
    let words = Set(message.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    return plan.table.valueSlots.contains { words.contains(plan.table.properties[$0].wireName) }
  }

  /// The link to follow after a page; nil at the end.
  private func link(after page: Envelope.Rows) throws -> PageLink? {
    guard let link = page.next else { return nil }
    if followed.contains(link) {
      // An empty page that links back is an odd way to end a collection; otherwise rows may be missing.
      if page.rows.isEmpty {
        connection.logger.warning("the last page links to itself", metadata: ["operation": "\(operation)"])
        return nil
      }
      throw ODataError(
        .unsafeLink, operation: operation, detail: "the link to the next page leads to a page already read",
        advice: "Rows may be missing; try again")
    }
    guard emptyPages < connection.limits.maximumEmptyPages else {
      throw ODataError(
        .unsafeLink, operation: operation,
        detail: "\(emptyPages) empty pages in a row, each with a link to the next")
    }
    return PageLink(link)
  }
}

extension QueryPlan {
  /// The row with all rows of the child collections that the server truncated.
  func completing(_ row: Row) async throws -> Row {
    var row = row
    for expansion in expansions {
      guard case .rows(let rows, .some(let link)) = row.child(row.slot(expansion.slot)) else { continue }
      let children = QueryPlan(root: root, set: set, table: expansion.table)
      var reader = PageReader(children, from: PageLink(link))
      row = row.replacing(childAt: expansion.slot, with: .rows(rows + (try await reader.rest()), next: nil))
    }
    return row
  }
}
