import HTTPTypes
import Logging

/// Fetches and decodes single pages, and decides whether a link may be followed.
struct PageReader {
  private let plan: QueryPlan
  private var performer: any RequestPerformer { plan.root.performer }

  init(_ plan: QueryPlan) { self.plan = plan }

  private var operation: String { plan.request.operation }

  func firstRequest() throws -> ODataRequest {
    try plan.check()
    return plan.request
  }

  /// The request for a link, verbatim, or an error when it leads to another host.
  func request(following link: String) throws -> ODataRequest {
    // A link without a scheme and without a slash is relative to the service's root. Some servers leave spaces in it.
    let isRelative = !link.hasPrefix("/") && !link.prefix { !"/?#('".contains($0) }.contains(":")
    let link = link.replacing(" ", with: "%20")
    guard let target = performer.origin.target(of: isRelative ? "\(plan.root.path)/\(link)" : link) else {
      throw ODataError(
        .unsafeLink, operation: operation,
        detail: "the link to the next page does not lead to \(performer.origin)",
        advice: "The token is sent nowhere else; check the configured host")
    }
    var request = ODataRequest(.get, path: target, operation: operation)
    request.headerFields = plan.request.headerFields
    return request
  }

  func page(_ request: ODataRequest) async throws -> Envelope.Page {
    let response: ODataResponse
    do {
      response = try await performer.perform(request)
    } catch var error as ODataError {
      if error.status == 400, plan.selection == nil, error.advice == nil {
        error.advice =
          "A complete read selects every property of the metadata; the service may not know one of them. "
          + "Compare with the service's own $metadata, or select only the properties you need"
      }
      throw error
    }
    var page: Envelope.Page
    do {
      page = try Envelope.page(response.body, table: plan.table, selection: plan.selection)
    } catch {
      throw Self.decodingError(error, response, operation)
    }
    for index in page.rows.indices where !plan.expansions.isEmpty {
      page.rows[index] = try await completed(page.rows[index])
    }
    return page
  }

  /// The row with all rows of the child collections that the server cut off.
  func completed(_ row: Row) async throws -> Row {
    var row = row
    for expansion in plan.expansions { row = try await completed(row, expansion) }
    return row
  }

  static func decodingError(_ fault: ODataDecodingError, _ response: ODataResponse, _ operation: String) -> ODataError {
    var fault = fault
    fault.value = fault.value.map { Redaction.redacted($0, limit: 100) }
    var error = ODataError(.decoding(fault), operation: operation, status: response.status.code)
    switch fault.reason {
    case .missingValue, .wrongValue:
      error.advice = "The metadata this client was generated from may differ from the service's own"
    case .unexpectedShape, .malformedJSON:
      error.bodyExcerpt = Redaction.redacted(String(decoding: response.body.prefix(4096), as: UTF8.self), limit: 2048)
    case .duplicateMember, .nestedTooDeep: break
    }
    return error
  }

  /// The link to follow after a page; nil at the end.
  func next(_ page: Envelope.Page, followed: Set<String>, emptyPages: Int) throws -> PageLink? {
    guard let link = page.next else { return nil }
    if followed.contains(link) {
      // An empty page that points back is an odd way to say that there is no more; rows may be missing otherwise.
      if page.rows.isEmpty {
        performer.logger.warning("the last page links to itself", metadata: ["operation": "\(operation)"])
        return nil
      }
      throw ODataError(
        .unsafeLink, operation: operation, detail: "the link to the next page leads to a page already read",
        advice: "Rows may be missing; try again")
    }
    guard emptyPages < performer.limits.emptyPages else {
      throw ODataError(
        .unsafeLink, operation: operation, detail: "\(emptyPages) empty pages in a row, and still a link to more")
    }
    return PageLink(link)
  }

  /// The row with the rest of a child collection that the server cut off.
  private func completed(_ row: Row, _ expansion: QueryPlan.Expansion) async throws -> Row {
    guard case .rows(var rows, .some(let first)) = row.child(row.slot(expansion.slot)) else {
      return row
    }
    let children = PageReader(QueryPlan(root: plan.root, set: plan.set, table: expansion.table))
    var link: PageLink? = PageLink(first)
    var followed: Set<String> = []
    var emptyPages = 0
    while let current = link {
      followed.insert(current.link)
      let page = try await children.page(try request(following: current.link))
      rows += page.rows
      emptyPages = page.rows.isEmpty ? emptyPages + 1 : 0
      link = try next(page, followed: followed, emptyPages: emptyPages)
    }
    return row.replacing(childAt: expansion.slot, with: .rows(rows, next: nil))
  }
}
