import HTTPTypes
import ODataQueries
package import SandboxStore

/// Answers OData requests from the rows of a store.
package struct ODataService: Sendable {
  private let store: SandboxStore
  private let locator: ServiceLocator
  private let documents: [String: [UInt8]]
  private let fallbackOrigin: String
  private let clock: SandboxClock
  private let rules: @Sendable () -> [any ServiceRule]
  private let projections = ProjectionCache()

  /// - Parameters:
  ///   - documents: the documents as they were given, by service path.
  ///   - fallbackOrigin: where answers' addresses begin when a request names no host.
  ///   - rules: those that take part now.
  package init(
    store: SandboxStore, locator: ServiceLocator, documents: [String: [UInt8]], fallbackOrigin: String,
    clock: SandboxClock, rules: @escaping @Sendable () -> [any ServiceRule]
  ) {
    self.store = store
    self.locator = locator
    self.documents = documents
    self.fallbackOrigin = fallbackOrigin
    self.clock = clock
    self.rules = rules
  }

  package func answer(_ request: SandboxRequest) async -> SandboxResponse {
    do {
      if request.lowercasedPath.hasPrefix("/docs/xml") {
        throw ODataError(501, "The sandbox does not have the XML services. The OData services have the same rows.")
      }
      let place = try locator.place(request.path)
      let path = try ResourcePath(place.rest)
      let options = try QueryOptions(request.query)
      let origin = request.origin ?? fallbackOrigin
      switch (request.effectiveMethod, path.segments.first?.name) {
      case ("GET", nil): return try serviceDocument(place, request, options, origin)
      case ("GET", "$metadata") where path.segments.count == 1: return try metadata(place.service)
      case (_, "$batch"): throw ODataError(501, "The sandbox does not support $batch; send requests one by one.")
      case ("GET", _): return try await read(place, path, options, request, origin)
      case ("POST", _), ("PUT", _), ("MERGE", _), ("PATCH", _), ("DELETE", _):
        return try await write(place, path, options, request, origin)
      default:
        throw ODataError.notAllowed(
          "The sandbox supports GET, POST, PUT, MERGE, PATCH and DELETE.",
          ["GET", "POST", "PUT", "MERGE", "PATCH", "DELETE"])
      }
    } catch {
      return ODataError(error).response(to: request)
    }
  }

  private func read(
    _ place: ServiceLocator.Place, _ path: ResourcePath, _ options: QueryOptions, _ request: SandboxRequest,
    _ origin: String
  ) async throws -> SandboxResponse {
    let (now, rules) = (clock.now(), rules())
    return try store.perform { session in
      let reading = ReadAnswer(
        session: session, place: place, request: request, options: options, origin: origin, now: now,
        isDirect: path.segments.count == 1 || path.segments.last?.name == "$count" && path.segments.count == 2,
        rules: rules, projections: projections)
      if let function = try function(place.service, path, options) {
        let call = FunctionCall(service: place.service, function: function, options: options, now: now)
        for rule in rules {
          if let query = try rule.rows(of: call, in: session) { return try reading.answer(.collection(query)) }
        }
        return try reading.answer(try FunctionAnswer(reading: reading, function: function).query())
      }
      let resource = try ResourceResolver(session: session, service: place.service).resolve(path)
      if let set = place.service.set(path.segments[0].name), !set.methods.contains(.read) {
        throw ODataError.notAllowed("Exact Online does not offer GET for '\(set.name)'.", at: set)
      }
      return try reading.answer(resource)
    }
  }

  /// The function that the address means. A set can have the same name; then parameters mean the function.
  private func function(
    _ service: ServiceSchema, _ path: ResourcePath, _ options: QueryOptions
  ) throws -> FunctionSchema? {
    guard let first = path.segments.first, let function = service.function(first.name) else { return nil }
    if let set = service.set(first.name), set.methods.contains(.read) {
      let isCall = function.parameters.contains { options.parameter($0.name) != nil }
      guard isCall, first.key == nil else { return nil }
    }
    guard path.segments.count == 1, first.key == nil else {
      throw ODataError(501, "The sandbox does not support a path after the function '\(function.name)'.")
    }
    return function
  }

  private func write(
    _ place: ServiceLocator.Place, _ path: ResourcePath, _ options: QueryOptions, _ request: SandboxRequest,
    _ origin: String
  ) async throws -> SandboxResponse {
    if let first = path.segments.first, place.service.set(first.name) == nil,
      let function = place.service.function(first.name)
    {
      guard function.method == request.effectiveMethod else {
        throw ODataError.notAllowed(
          "The function '\(function.name)' is called with \(function.method).", [function.method])
      }
      throw ODataError(501, "The sandbox does not carry out the function '\(function.name)'.")
    }
    let rules = rules()
    let source = RowWriter.Source(
      division: locator.division, now: clock.now(), origin: origin, rules: rules, isSeed: false)
    let events = RowEvents()
    let response = try store.perform { session in
      if let set = path.segments.first.flatMap({ place.service.set($0.name) }) {
        for rule in rules { try rule.refresh(set, now: source.now, in: session) }
      }
      let reading = ReadAnswer(
        session: session, place: place, request: request, options: options, origin: origin, now: source.now,
        isDirect: false, rules: [], projections: projections)
      return try WriteAnswer(reading: reading, path: path, source: source, events: events).answer()
    }
    for rule in rules { rule.kept(events.all) }
    return response
  }

  private func serviceDocument(
    _ place: ServiceLocator.Place, _ request: SandboxRequest, _ options: QueryOptions, _ origin: String
  ) throws -> SandboxResponse {
    let service = place.service
    switch ContentChoice(request, format: options.format).form {
    case .json: break
    case .atom: return AtomAnswer.serviceDocument(service, root: origin + place.base)
    case nil:
      throw ODataError(406, "The sandbox returns service documents as JSON or Atom.")
    }
    var writer = JSONWriter()
    writer.raw("{\"d\":{\"EntitySets\":[")
    for (index, set) in service.sets.enumerated() {
      if index > 0 { writer.raw(",") }
      writer.string(set.name)
    }
    writer.raw("]}}")
    return .json(200, writer.bytes)
  }

  private func metadata(_ service: ServiceSchema) throws -> SandboxResponse {
    guard let document = documents[service.path] else { throw ODataError(404, "The service has no document.") }
    return SandboxResponse(200, document, type: "application/xml; charset=utf-8")
  }
}
