import HTTPTypes

/// A query on a set: the properties and rows to read, and lazily the rows themselves.
///
/// Iterating sends one request per page, one after another, following the server's links; no page is fetched before it
/// is needed. Costs one call per page.
public protocol EntityQuery<Element>: AsyncSequence, Sendable
where Element: Sendable, AsyncIterator == RowIterator<Element> {
  /// The entity that the query is about.
  associatedtype Subject: Entity
  /// The query as data.
  var plan: QueryPlan { get }
  /// The element for a row.
  ///
  /// - Parameter row: A row of the query.
  func element(from row: Row) -> Element
}

extension EntityQuery {
  /// Reads the rows, page by page. Costs one call per page.
  public func makeAsyncIterator() -> RowIterator<Element> { RowIterator(pages: pages.makeAsyncIterator()) }

  /// The pages as sent by the server; `page.next` can be stored, and reading resumed there.
  public var pages: Pages<Element> { Pages(plan: plan, transform: element(from:)) }

  /// The request for the first page, without sending it.
  public var request: ODataRequest { plan.request }
}

extension EntityQuery where Element == Subject {
  /// Restricts the rows to those that meet a condition. Conditions of several calls are combined with `and`.
  ///
  /// - Parameter condition: Returns the condition, from the properties of the type: `{ $0.name == "Acme" }`.
  public func `where`(_ condition: (Subject.Type) -> Filter<Subject>) -> Query<Subject> {
    var plan = plan
    plan.add(condition(Subject.self))
    return Query(plan: plan)
  }

  /// Sorts rows in ascending order of a property; the first call has the highest precedence.
  ///
  /// - Parameter name: Returns the property: `{ $0.name }`.
  public func orderBy<Name: PropertyName<Subject, Value>, Value>(
    _ name: (Subject.Type) -> Name
  ) -> Query<Subject> {
    ordered(name(Subject.self).slot, isDescending: false)
  }

  /// Sorts rows in descending order of a property; the first call has the highest precedence.
  ///
  /// - Parameter name: Returns the property: `{ $0.name }`.
  public func orderByDescending<Name: PropertyName<Subject, Value>, Value>(_ name: (Subject.Type) -> Name) -> Query<
    Subject
  > {
    ordered(name(Subject.self).slot, isDescending: true)
  }

  private func ordered(_ slot: Int, isDescending: Bool) -> Query<Subject> {
    var plan = plan
    plan.orders.append(QueryPlan.Order(slot: slot, isDescending: isDescending))
    return Query(plan: plan)
  }

  /// Includes the related rows of a navigation. If the server truncates a child collection, the rest is read with
  /// further calls.
  ///
  /// - Parameter navigation: Returns the navigation: `{ $0.bankAccounts }`.
  public func expanding<Name: NavigationName<Subject, Target>, Target>(_ navigation: (Subject.Type) -> Name) -> Query<
    Subject
  > {
    var plan = plan
    let slot = navigation(Subject.self).slot
    if !plan.expansions.contains(where: { $0.slot == slot }) {
      plan.expansions.append(QueryPlan.Expansion(slot: slot, table: Target.table))
    }
    return Query(plan: plan)
  }

  /// Selects some properties: each element is the tuple of their values.
  ///
  /// - Parameter names: Return the properties, one each: `{ $0.name }, { $0.code }`.
  public func select<each Name: PropertyName>(
    _ names: (Subject.Type) -> (repeat each Name)
  ) -> Selection<Subject, (repeat (each Name).Value)> {
    let names = names(Subject.self)
    return Selection(plan: selecting(repeat each names)) { row in (repeat row.value(of: each names)) }
  }

  /// Selects some properties, and converts them to another type.
  ///
  /// - Parameters:
  ///   - names: Return the properties, one each: `{ $0.name }, { $0.code }`.
  ///   - make: Converts the values of the properties.
  public func select<each Name: PropertyName, Output: Sendable>(
    _ names: (Subject.Type) -> (repeat each Name), as make: @escaping @Sendable (repeat (each Name).Value) -> Output
  ) -> Selection<Subject, Output> {
    let names = names(Subject.self)
    return Selection(plan: selecting(repeat each names)) { row in make(repeat row.value(of: each names)) }
  }

  /// The plan with the selected slots, each once, in the order of the table.
  private func selecting<each Name: PropertyName>(_ names: repeat each Name) -> QueryPlan {
    var plan = plan
    var slots: Set<Int> = []
    for name in repeat each names {
      slots.insert(name.slot)
      // The type system cannot yet express that all elements of a pack share one type.
      if ObjectIdentifier(type(of: name).rootTable) != ObjectIdentifier(Subject.table) {
        plan.fault = "the selection has a property of another entity"
      }
    }
    plan.selection = slots.sorted()
    return plan
  }
}

extension PropertyName {
  fileprivate static var rootTable: PropertyTable { Subject.table }
}

extension Row {
  func value<Name: PropertyName>(of name: Name) -> Name.Value { self[name.slot] }
}

extension EntityQuery {
  /// The first `count` rows, or all if there are fewer. Costs one call, or one per page for many rows.
  ///
  /// - Parameter count: The maximum number of rows.
  public func first(_ count: Int) async throws -> [Element] {
    guard count > 0 else { return [] }
    var plan = plan
    // An explicit $top may disable the server's paging, so it is sent only if one page can hold the rows.
    if count <= plan.root.connection.conventions.maximumTop ?? .max { plan.top = count }
    var rows: [Element] = []
    var reader = PageReader(plan, reportsProgress: true)
    while rows.count < count, let step = try await reader.next() {
      rows += step.page.rows.prefix(count - rows.count).map(element(from:))
    }
    return rows
  }

  /// The first row; nil if there is none. Costs one call.
  public func first() async throws -> Element? { try await first(1).first }

  /// All rows at once. Costs one call per page; iterate instead if there may be many.
  public func all() async throws -> [Element] {
    var reader = PageReader(plan, reportsProgress: true)
    return try await reader.rest().map(element(from:))
  }

  /// The number of rows of the query. Costs one call.
  public func count() async throws -> Int {
    try plan.check()
    let request = plan.countRequest
    return try await plan.root.performer.perform(request) { [operation = request.operation] response in
      let text = response.text.filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
      if text.isEmpty { throw ODataError(.cutOff(at: 0), response, operation: operation) }
      guard let count = Int(text), count >= 0 else {
        throw ODataError(
          HTTPResponse(status: response.status, headerFields: response.headerFields), body: response.body,
          operation: operation, kind: .unexpectedBody)
      }
      return count
    }
  }
}

extension EntityQuery where Subject.Key: EntityKey {
  /// The row with this key. Costs one call.
  ///
  /// - Parameter key: The key of the row.
  /// - Throws: ``ODataError`` of kind `.notFound` if there is none.
  public func find(_ key: Subject.Key) async throws -> Element {
    try plan.check()
    var request = plan.request
    do {
      request.path += try Literal.keyPredicate(
        key.odataKeyValues, table: Subject.table, plan.root.connection.conventions)
    } catch {
      throw ODataError(unsendable: error, operation: request.operation)
    }
    request.options.removeAll { $0.name != "$select" && $0.name != "$expand" }
    let row = try await plan.root.performer.perform(request) { [plan, operation = request.operation] response in
      let row = try response.decoded(for: operation) { (body) throws(ODataDecodingError) in
        try Envelope.single(
          body, table: Subject.table, selection: plan.selection,
          rules: plan.root.rules(for: plan.set, operation: operation))
      }
      guard let row else { throw ODataError(.notFound, operation: operation, status: response.status.code) }
      return row.tagged(by: response)
    }
    return element(from: try await plan.completing(row))
  }
}

extension Row {
  /// The row with the concurrency token from the head of the response, if the response is this row alone and the row
  /// has no token.
  ///
  /// Only for types that are declared to have one: otherwise the field may come from a cache in between, and identify
  /// the bytes of the response.
  func tagged(by response: ODataResponse) -> Row {
    guard table.hasConcurrencyToken, etag == nil, let etag = response.headerFields[.eTag], !etag.isEmpty else {
      return self
    }
    return tagged(etag)
  }
}

/// A set of entities of the service. `Allowed` states the allowed methods; the others do not exist here.
///
/// Reading a set as an `AsyncSequence` reads all its rows, page by page; see ``EntityQuery``.
public struct EntitySet<Subject: Entity, Allowed: Sendable>: Sendable {
  let root: ServiceRoot
  /// The set's name in the service.
  public let name: String

  /// Creates a set of a service by its name.
  @_spi(Generated) public init(_ root: ServiceRoot, _ name: String) {
    self.root = root
    self.name = name
  }

  /// The set, whose reads keep numbers that the client's types cannot hold, instead of failing: a number beyond Decimal
  /// with its digits (``Cell/sentDigits(of:)``; accessors have nil), a whole number outside the range of its type. For
  /// copies, which must not stop at a row.
  package func keepingNumbers() -> EntitySet { EntitySet(root.keepingNumbers(), name) }
}

extension EntitySet: AsyncSequence, EntityQuery where Allowed: Readable {
  /// A complete entity.
  public typealias Element = Subject
  /// Reads the rows, page by page.
  public typealias AsyncIterator = RowIterator<Subject>

  /// A query for all rows.
  public var plan: QueryPlan { QueryPlan(root: root, set: name, table: Subject.table) }
  /// The entity with the properties of a row.
  public func element(from row: Row) -> Subject { Subject(row: row) }
}

extension EntitySet: CustomStringConvertible {
  /// The address: `https://start.exactonline.nl/api/v1/123456/crm/Accounts`
  public var description: String { "\(root)/\(name)" }
}

/// A query for complete entities.
public struct Query<Subject: Entity>: EntityQuery {
  /// A complete entity.
  public typealias Element = Subject
  /// The query as data.
  public let plan: QueryPlan

  /// The entity with the properties of a row.
  public func element(from row: Row) -> Subject { Subject(row: row) }
}

/// A query for some properties, whose elements contain exactly these.
public struct Selection<Subject: Entity, Element: Sendable>: EntityQuery {
  /// The query as data.
  public let plan: QueryPlan
  let transform: @Sendable (Row) -> Element

  init(plan: QueryPlan, transform: @escaping @Sendable (Row) -> Element) {
    self.plan = plan
    self.transform = transform
  }

  /// The element with the selected values of a row.
  public func element(from row: Row) -> Element { transform(row) }
}
