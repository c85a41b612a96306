import HTTPTypes
import ODataQueries
import SandboxStore

/// Answers `POST`, `PUT`, `MERGE`, `PATCH` and `DELETE`. Each takes effect completely or not at all.
struct WriteAnswer {
  let reading: ReadAnswer
  let path: ResourcePath
  let source: RowWriter.Source
  let events: RowEvents

  private var session: StoreSession { reading.session }
  private var service: ServiceSchema { reading.place.service }
  private var request: SandboxRequest { reading.request }
  private var writer: RowWriter {
    RowWriter(session: session, service: service, source: source, events: events)
  }

  func answer() throws -> SandboxResponse {
    if path.segments.contains(where: { $0.name == "$links" }) {
      throw ODataError(
        501, "The sandbox reads $links and does not change them; change the property that refers instead.")
    }
    return try session.transaction {
      let resource = try ResourceResolver(session: session, service: service).resolve(path)
      switch (request.effectiveMethod, resource) {
      case ("POST", .collection(let query)): return try create(query)
      case ("PUT", .entity(let query)), ("MERGE", .entity(let query)), ("PATCH", .entity(let query)):
        return try update(query)
      case ("DELETE", .entity(let query)): return try delete(query)
      case (_, .property):
        throw ODataError(501, "The sandbox writes rows, not single properties; send MERGE to the row.")
      case ("POST", .entity(let query)):
        throw ODataError.notAllowed("POST creates rows and goes to a set, without a key.", at: query.set)
      case (let method, .collection(let query)):
        throw ODataError.notAllowed(
          "\(method) goes to one row; name it by its key, such as \(address(path)).", at: query.set)
      default: throw ODataError.notAllowed("\(request.effectiveMethod) cannot be applied to this address.", ["GET"])
      }
    }
  }

  private func address(_ path: ResourcePath) -> String {
    guard let set = service.set(path.segments[0].name), let column = set.key.first else { return "Set(1)" }
    return set.columns[column].kind == .guid ? "\(set.name)(guid'…')" : "\(set.name)(…)"
  }

  private func create(_ query: ReadQuery) throws -> SandboxResponse {
    try allow(.create, query.set)
    let payload = try payload(query.set)
    let id: Int64
    if path.segments.count == 1 {
      id = try writer.create(payload, in: query.set)
    } else {
      // Below a row, through a navigation property.
      let owner = ResourcePath(path.segments.dropLast())
      let resolver = ResourceResolver(session: session, service: service)
      guard case .entity(let parent) = try resolver.resolve(owner),
        let navigation = parent.set.navigation(path.segments[path.segments.count - 1].name)
      else { throw ODataError.notAllowed("POST creates rows and goes to a set.", at: query.set) }
      let (parentID, value) = try link(navigation, of: parent)
      id = try writer.create(payload, in: query.set, below: navigation, of: parentID, linkValue: value)
    }
    var created = ReadQuery(query.set, of: service)
    created.match(rowID: id)
    let shown = source.rules.lazy.compactMap { $0.columnsShown(of: query.set, after: request) }.first
    return try reading.entity(created, status: 201, shown: shown)
  }

  private func link(_ navigation: NavigationSchema, of query: ReadQuery) throws -> (id: Int64, value: StoredValue) {
    var projection = try Projection(query.set, of: service, select: [])
    let source = projection.source(of: navigation.link)
    var parent = query
    parent.columns = projection.columns
    var found: (Int64, StoredValue)?
    try session.forEachRow(parent) { found = ($0.id, EntityWriter.value(of: source, $0)) }
    guard let found else { throw ResourceResolver.notFound(query.set) }
    return found
  }

  private func update(_ query: ReadQuery) throws -> SandboxResponse {
    try allow(.update, query.set)
    let payload = try payload(query.set)
    let id = try rowID(query)
    try writer.update(id, of: query.set, payload, isReplacement: request.effectiveMethod == "PUT")
    let prefer = HTTPField.Name("Prefer").flatMap { request.headers[$0] } ?? ""
    guard prefer.contains("return=representation") || prefer.contains("return-content") else {
      return SandboxResponse(204)
    }
    var updated = ReadQuery(query.set, of: service)
    updated.match(rowID: id)
    return try reading.entity(updated, status: 200)
  }

  private func delete(_ query: ReadQuery) throws -> SandboxResponse {
    try allow(.delete, query.set)
    try writer.delete(try rowID(query), from: query.set)
    return SandboxResponse(204)
  }

  private func rowID(_ query: ReadQuery) throws -> Int64 {
    var one = query
    one.limit = 1
    var id: Int64?
    try session.forEachRow(one) { id = $0.id }
    guard let id else { throw ResourceResolver.notFound(query.set) }
    return id
  }

  private func payload(_ set: SetSchema) throws -> RowPayload {
    let type = request.headers[.contentType]?.lowercased() ?? "application/json"
    guard type.contains("json") else {
      throw ODataError(415, "The sandbox reads rows as JSON only. Send 'Content-Type: application/json'.")
    }
    if let coding = request.headers[.contentEncoding], coding.lowercased() != "identity" {
      throw ODataError(415, "The sandbox reads bodies as they are: leave 'Content-Encoding: \(coding)' out.")
    }
    return try PayloadReader(service: service, rules: source.rules).row(try PayloadReader.object(request.body), of: set)
  }

  private func allow(_ method: SetSchema.Method, _ set: SetSchema) throws {
    guard !set.methods.contains(method) else { return }
    throw ODataError.notAllowed("Exact Online does not offer \(method.rawValue) for '\(set.name)'.", at: set)
  }
}
