import ODataQueries
import SandboxStore

/// Resolves an address, through rows if necessary.
struct ResourceResolver {
  let session: StoreSession
  let service: ServiceSchema

  func resolve(_ path: ResourcePath) throws -> Resource {
    guard let first = path.segments.first, let set = service.set(first.name) else {
      throw ODataError(404, NameAdvice.unknownResource(path.segments.first?.name ?? "", of: service))
    }
    var resource = try start(set, first.key)
    var rest = path.segments.dropFirst()
    while let segment = rest.popFirst() {
      let next = rest.first
      resource = try step(resource, segment, next)
      if segment.name == "$links" { rest.removeFirst() }
    }
    return resource
  }

  private func start(_ set: SetSchema, _ key: KeyPredicate?) throws -> Resource {
    let query = ReadQuery(set, of: service)
    return try key.map { .entity(try self.query(query, key: $0)) } ?? .collection(query)
  }

  private func step(
    _ resource: Resource, _ segment: ResourcePath.Segment, _ next: ResourcePath.Segment?
  ) throws -> Resource {
    switch (resource, segment.name) {
    case (.collection(let query), "$count") where segment.key == nil: return .count(query)
    case (.entity(let query), "$links"):
      guard let next, let navigation = query.set.navigation(next.name) else {
        throw ODataError(404, "$links must be followed by a navigation property.")
      }
      guard next.key == nil else { throw ODataError(501, "The sandbox supports $links only without a key.") }
      return .links(try follow(navigation, from: query), isCollection: navigation.isCollection)
    case (.links(let query, isCollection: true), "$count"): return .count(query)
    case (.entity(let query), let name):
      if let navigation = query.set.navigation(name) {
        let target = try follow(navigation, from: query)
        guard navigation.isCollection else {
          guard segment.key == nil else { throw ODataError(400, "'\(name)' is a single row and takes no key.") }
          return .entity(target)
        }
        return try segment.key.map { .entity(try self.query(target, key: $0)) } ?? .collection(target)
      }
      if name == "$value" { throw ODataError(400, "'\(query.set.type)' is not a media resource and has no $value.") }
      guard query.set.member(name) != nil, segment.key == nil else {
        throw ODataError(404, NameAdvice.unknownProperty(name, of: query.set))
      }
      return .property(query, path: [name], isRaw: false)
    case (.property(let query, let path, isRaw: false), "$value"):
      guard query.set.column(path) != nil else {
        throw ODataError(400, "'\(path.joined(separator: "/"))' is a complex property and has no $value.")
      }
      return .property(query, path: path, isRaw: true)
    case (.property(let query, let path, isRaw: false), let name):
      let longer = path + [name]
      guard query.set.columns.contains(where: { $0.path.starts(with: longer) }) else {
        throw ODataError(404, "No property '\(longer.joined(separator: "/"))' exists in type '\(query.set.type)'.")
      }
      return .property(query, path: longer, isRaw: false)
    case (.collection, _):
      throw ODataError(400, "'\(segment.name)' cannot follow a collection; add the key of a row.")
    default:
      throw ODataError(400, "'\(segment.name)' is not allowed at this position of the address.")
    }
  }

  /// The rows that a navigation property leads to from the row of a query.
  func follow(_ navigation: NavigationSchema, from query: ReadQuery) throws -> ReadQuery {
    var projection = try Projection(query.set, of: service, select: [])
    let source = projection.source(of: navigation.link)
    var start = query
    start.columns = projection.columns
    start.limit = 1
    var target: ReadQuery?
    try session.forEachRow(start) { row in
      var query = ReadQuery(service.sets[navigation.target], of: service)
      query.match(navigation.link, rowID: row.id, value: EntityWriter.value(of: source, row))
      target = query
    }
    guard let target else { throw Self.notFound(query.set) }
    return target
  }

  static func notFound(_ set: SetSchema) -> ODataError {
    ODataError(404, "Resource not found: '\(set.name)' has no row with this key.")
  }

  func query(_ query: ReadQuery, key: KeyPredicate) throws -> ReadQuery {
    var query = query
    query.match(key: try Self.values(of: key, for: query.set))
    return query
  }

  static func values(of key: KeyPredicate, for set: SetSchema) throws -> [StoredValue] {
    let literals: [Literal]
    switch key {
    case .single(let literal):
      guard set.key.count == 1 else {
        throw ODataError(400, "The key of '\(set.name)' has \(set.key.count) properties; set each of them.")
      }
      literals = [literal]
    case .named(let parts):
      guard parts.count == set.key.count else {
        throw ODataError(400, "The key of '\(set.name)' has \(set.key.count) properties.")
      }
      literals = try set.key.map { column in
        let name = set.columns[column].name
        guard let part = parts.first(where: { $0.name == name }) else {
          throw ODataError(400, "The key of '\(set.name)' needs '\(name)'.")
        }
        return part.value
      }
    }
    return try zip(literals, set.key).map { literal, column in
      let kind = set.columns[column].kind
      guard let value = StoredValue(literal, as: kind), value != .null else {
        throw ODataError(
          400, "Bad Request - Error in query syntax. The key \(literal) is no '\(kind.typeName)'.")
      }
      return value
    }
  }
}
