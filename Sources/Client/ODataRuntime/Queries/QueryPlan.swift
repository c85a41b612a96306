import HTTPTypes

/// A query as data: the set, and the options to render.
public struct QueryPlan: Sendable {
  struct Order: Sendable {
    var slot: Int
    var isDescending: Bool
  }

  struct Expansion: Sendable {
    var slot: Int
    var table: PropertyTable
  }

  let root: ServiceRoot
  /// The set's name in the service, not percent-encoded.
  let set: String
  let table: PropertyTable
  /// `$filter`, rendered; nil for none.
  var filter: String?
  /// The reason why the query must not be sent; nil if there is none.
  var fault: String?
  var orders: [Order] = []
  /// The selected slots; nil for a complete entity.
  var selection: [Int]?
  var expansions: [Expansion] = []
  var top: Int?

  init(root: ServiceRoot, set: String, table: PropertyTable) {
    self.root = root
    self.set = set
    self.table = table
  }

  mutating func add<Subject: Entity>(_ filter: Filter<Subject>) {
    if let fault = filter.node.fault(table, root.connection.conventions) { self.fault = fault }
    let text = filter.node.text(table, root.connection.conventions)
    if let present = self.filter {
      self.filter = "(\(present)) and (\(text))"
    } else {
      self.filter = text
    }
  }

  /// Throws if the query must not be sent.
  func check() throws {
    guard let fault else { return }
    throw ODataError(.invalidRequest, operation: request.operation, detail: "\(fault); nothing was sent")
  }

  /// The slots that rows of this query must have: the selected ones, or all that hold values.
  var expectedSlots: [Int] { selection ?? table.valueSlots }

  /// `$select`: always explicit, with the properties of expanded children by path (`SalesInvoiceLines/ID`).
  private var selectedNames: [String] {
    let own = expectedSlots.map { table.properties[$0].wireName }
    let children = expansions.flatMap { expansion in
      expansion.table.valueSlots.map {
        "\(table.properties[expansion.slot].wireName)/\(expansion.table.properties[$0].wireName)"
      }
    }
    return own + children
  }

  private var options: [QueryOption] {
    var options: [QueryOption] = []
    if let filter { options.append(QueryOption("$filter", filter)) }
    if !orders.isEmpty {
      let text = orders.map { table.properties[$0.slot].wireName + ($0.isDescending ? " desc" : "") }
      options.append(QueryOption("$orderby", text.joined(separator: ",")))
    }
    if !expansions.isEmpty {
      options.append(
        QueryOption("$expand", expansions.map { table.properties[$0.slot].wireName }.joined(separator: ",")))
    }
    return options
  }

  /// The request for the first page.
  public var request: ODataRequest {
    var options = options
    options.append(QueryOption("$select", selectedNames.joined(separator: ",")))
    if let top { options.append(QueryOption("$top", String(top))) }
    return root.request(.get, set, options: options)
  }

  /// The request for the number of rows: a bare integer, which must not be requested as JSON.
  var countRequest: ODataRequest {
    let filter = options.filter { $0.name == "$filter" }
    var request = root.request(.get, "\(set)/$count", options: filter)
    request.headerFields[.accept] = nil
    return request
  }
}
