import HTTPTypes
import ODataQueries
import SandboxStore

/// Answers `GET`.
struct ReadAnswer {
  let session: StoreSession
  let place: ServiceLocator.Place
  let request: SandboxRequest
  let options: QueryOptions
  /// Scheme and host of addresses in responses.
  let origin: String
  /// The wall clock, in ticks.
  let now: Int64
  /// Whether the address is that of the set itself.
  let isDirect: Bool
  /// The rules that take part.
  let rules: [any ServiceRule]
  let projections: ProjectionCache

  private var service: ServiceSchema { place.service }
  var root: String { origin + place.base }
  private var form: ContentChoice.Form? { ContentChoice(request, format: options.format).form }
  private var formOfRows: ContentChoice.Form? {
    ContentChoice(request, format: options.format, ofRows: true).form
  }

  func answer(_ resource: Resource) throws -> SandboxResponse {
    switch resource {
    case .count(let query): return try count(query)
    case .collection(let query):
      try accept(formOfRows)
      return try collection(query)
    case .entity(let query):
      try accept(formOfRows)
      return try entity(query, status: 200)
    case .links(let query, let isCollection):
      try accept(form)
      return try links(query, isCollection: isCollection)
    case .property(let query, let path, let isRaw):
      if !isRaw { try accept(form) }
      return try property(query, path, isRaw: isRaw)
    }
  }

  private func accept(_ form: ContentChoice.Form?) throws {
    guard form == nil else { return }
    throw ODataError(
      406, "The sandbox returns JSON or Atom. Send 'Accept: application/json' or 'Accept: application/atom+xml'.")
  }

  func collection(_ plain: ReadQuery) throws -> SandboxResponse {
    let projection = try projections.projection(of: plain.set, service, options)
    var query = plain
    let read = try read(.collection, plain.set)
    query.columns = projection.columns
    query.filter = filter(read)
    query.orderBy = options.orderBy
    query.after = options.skipToken
    query.skip = options.skip ?? 0
    // An explicit $top turns paging by the server off.
    // Without a key there is no order in which pages could follow each other.
    let pageSize = plain.set.key.isEmpty ? nil : read.pageSize
    query.limit = options.top ?? pageSize
    if formOfRows == .atom { return try AtomAnswer(reading: self).collection(plain, query, projection, read) }
    var writer = EntityWriter(session, service, root: root)
    writer.childLimit = read.childLimit
    let isBare = read.isBareWithTop && options.top != nil && !options.countsAll
    writer.json.raw(isBare ? "{\"d\":[" : "{\"d\":{\"results\":[")
    var count = 0
    var last: [Literal] = []
    try session.forEachRow(query) { row in
      if count > 0 { writer.json.raw(",") }
      count += 1
      try writer.entity(row, projection)
      if options.top == nil, count == pageSize { last = token(row, projection) }
    }
    writer.json.raw("]")
    if options.countsAll {
      var all = plain
      all.filter = filter(read)
      writer.json.raw(",\"__count\":\"\(try session.count(all))\"")
    }
    if !last.isEmpty {
      writer.json.raw(",\"__next\":")
      writer.json.string(nextAddress(last))
    }
    writer.json.raw(isBare ? "}" : "}}")
    return .json(200, writer.json.bytes)
  }

  /// - Parameter shown: the columns whose values are in the response; nil for all.
  func entity(_ plain: ReadQuery, status: Int, shown: Set<Int>? = nil) throws -> SandboxResponse {
    try refuseCollectionOptions()
    let read = try read(.entity, plain.set)
    var projection = try projections.projection(of: plain.set, service, options)
    if let shown { projection.blank(except: shown) }
    var query = plain
    query.columns = projection.columns
    query.limit = 1
    if formOfRows == .atom { return try AtomAnswer(reading: self).entity(query, projection, read, status: status) }
    var writer = EntityWriter(session, service, root: root)
    writer.childLimit = read.childLimit
    var location: [UInt8] = []
    writer.json.raw("{\"d\":")
    try session.forEachRow(query) { row in
      try writer.entity(row, projection)
      var address = EntityWriter(session, service, root: root)
      address.uri(row, projection)
      location = address.json.bytes
    }
    guard !location.isEmpty else { throw ResourceResolver.notFound(plain.set) }
    writer.json.raw("}")
    var response = SandboxResponse.json(status, writer.json.bytes)
    if status == 201 { response.headers[.location] = String(decoding: location, as: UTF8.self) }
    return response
  }

  private func read(_ kind: RowRead.Kind, _ set: SetSchema) throws -> RowRead {
    var read = RowRead(kind: kind, service: service, set: set, options: options, isDirect: isDirect, now: now)
    for rule in rules {
      try rule.refresh(set, now: now, in: session)
      try rule.read(&read)
    }
    return read
  }

  private func filter(_ read: RowRead) -> Expression? {
    let conditions = (options.filter.map { [$0] } ?? []) + read.conditions
    return conditions.count > 1 ? .all(conditions) : conditions.first
  }

  private func count(_ plain: ReadQuery) throws -> SandboxResponse {
    var query = plain
    query.filter = filter(try read(.count, plain.set))
    query.skip = options.skip ?? 0
    query.limit = options.top
    return SandboxResponse(200, Array(String(try session.count(query)).utf8), type: "text/plain; charset=utf-8")
  }

  private func property(_ plain: ReadQuery, _ path: [String], isRaw: Bool) throws -> SandboxResponse {
    try refuseCollectionOptions()
    let projection = try Projection(plain.set, of: service, select: [[path[0]]])
    guard let item = Self.item(path.dropFirst(), in: projection.items.first) else {
      throw ODataError(404, NameAdvice.unknownProperty(path[0], of: plain.set))
    }
    var query = plain
    query.columns = projection.columns
    query.limit = 1
    var response: SandboxResponse?
    var isFound = false
    try session.forEachRow(query) { row in
      isFound = true
      if isRaw {
        response = RawValue.response(row, item, root: root)
      } else if form == .atom {
        response = AtomAnswer(reading: self).property(item, row)
      } else {
        var writer = EntityWriter(session, service, root: root)
        writer.json.raw("{\"d\":{")
        try writer.write(item, row, projection)
        writer.json.raw("}}")
        response = .json(200, writer.json.bytes)
      }
    }
    if let response { return response }
    guard isFound else { throw ResourceResolver.notFound(plain.set) }
    throw ODataError(404, "Resource not found: '\(path.joined(separator: "/"))' is null, and has no $value.")
  }

  private static func item(_ path: ArraySlice<String>, in item: Projection.Item?) -> Projection.Item? {
    guard let name = path.first, case .complex(_, _, _, let items)? = item else { return path.isEmpty ? item : nil }
    var writer = JSONWriter()
    writer.string(name)
    let start = writer.bytes + [UInt8(ascii: ":")]
    let inner = items.first { item in
      switch item {
      case .value(let name, _, _), .complex(let name, _, _, _): name == start
      case .deferred, .expanded, .null: false
      }
    }
    return Self.item(path.dropFirst(), in: inner)
  }

  private func links(_ plain: ReadQuery, isCollection: Bool) throws -> SandboxResponse {
    guard options.orderBy.isEmpty, options.skipToken == nil, !options.countsAll || form != .atom else {
      throw ODataError(
        501, "The sandbox has no $orderby and no $skiptoken for $links, and $inlinecount in JSON alone.")
    }
    let projection = try Projection(plain.set, of: service, select: [])
    var query = plain
    query.columns = projection.columns
    query.filter = options.filter
    query.limit = isCollection ? options.top : 1
    query.skip = options.skip ?? 0
    if form == .atom { return try AtomAnswer(reading: self).links(query, projection, isCollection: isCollection) }
    var writer = EntityWriter(session, service, root: root)
    writer.json.raw(isCollection ? "{\"d\":{\"results\":[" : "{\"d\":")
    var count = 0
    try session.forEachRow(query) { row in
      if count > 0 { writer.json.raw(",") }
      count += 1
      writer.json.raw("{\"uri\":\"")
      writer.uri(row, projection)
      writer.json.raw("\"}")
    }
    guard isCollection || count > 0 else { throw ODataError(404, "The navigation property leads to no row.") }
    guard isCollection else {
      writer.json.raw("}")
      return .json(200, writer.json.bytes)
    }
    writer.json.raw("]")
    if options.countsAll {
      var all = plain
      all.filter = options.filter
      writer.json.raw(",\"__count\":\"\(try session.count(all))\"")
    }
    writer.json.raw("}}")
    return .json(200, writer.json.bytes)
  }

  private func refuseCollectionOptions() throws {
    let isCollectionOption =
      options.filter != nil || !options.orderBy.isEmpty || options.top != nil || options.skip != nil
      || options.skipToken != nil || options.countsAll
    guard isCollectionOption else { return }
    throw ODataError(
      400,
      "Query options $select, $expand and $format alone can be applied to one row; "
        + "$filter, $orderby, $inlinecount, $skip, $skiptoken and $top cannot.")
  }

  /// The values after which the next page begins.
  func token(_ row: StoredRow, _ projection: Projection) -> [Literal] {
    let translator = OrderKinds(service: service, set: projection.set)
    let order = options.orderBy.enumerated().map { index, term in
      row.orderValue(index).literal(as: translator.kind(of: term))
    }
    return order + EntityWriter.key(row, projection)
  }

  func nextAddress(_ token: [Literal]) -> String {
    let kept = options.options.filter { $0.name != "$skiptoken" && $0.name != "$skip" }
    let pairs = kept.map { "\(PercentEncoding.encode($0.name))=\($0.encoded)" }
    let literals = token.map(\.description).joined(separator: ",")
    return "\(origin)\(request.path)?"
      + (pairs + ["$skiptoken=\(PercentEncoding.encode(literals))"]).joined(separator: "&")
  }
}
