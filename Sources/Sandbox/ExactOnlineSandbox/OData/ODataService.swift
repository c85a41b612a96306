import HTTPTypes
import ODataQueries
import SandboxStore

/// Answers OData requests from the rows of a store.
struct ODataService: Sendable {
  let store: SandboxStore
  let locator: ServiceLocator
  /// The documents as they were given, by service path.
  let documents: [String: [UInt8]]
  /// Where answers' addresses begin when a request names no host.
  let fallbackOrigin: String
  let clock: SandboxClock

  func answer(_ request: SandboxRequest) async -> SandboxResponse {
    do {
      let place = try locator.place(request.path)
      let path = try ResourcePath(place.rest)
      let options = try QueryOptions(request.query)
      let origin = origin(of: request)
      switch (request.effectiveMethod, path.segments.first?.name) {
      case ("GET", nil): return try serviceDocument(place.service, request, options)
      case ("GET", "$metadata") where path.segments.count == 1: return try metadata(place.service)
      case (_, "$batch"): throw ODataError(501, "The sandbox takes requests one by one and no $batch.")
      case ("GET", _): return try await read(place, path, options, request, origin)
      case ("POST", _), ("PUT", _), ("MERGE", _), ("PATCH", _), ("DELETE", _):
        return try await write(place, path, options, request, origin)
      default:
        throw ODataError(405, "The sandbox knows GET, POST, PUT, MERGE, PATCH and DELETE.")
      }
    } catch {
      return ODataError(error).response(to: request)
    }
  }

  private func read(
    _ place: ServiceLocator.Place, _ path: ResourcePath, _ options: QueryOptions, _ request: SandboxRequest,
    _ origin: String
  ) async throws -> SandboxResponse {
    try await store.perform { session in
      let reading = ReadAnswer(session: session, place: place, request: request, options: options, origin: origin)
      if let function = try function(place.service, path, options) {
        return try reading.answer(try FunctionAnswer(reading: reading, function: function).query())
      }
      let resource = try ResourceResolver(session: session, service: place.service).resolve(path)
      if let set = place.service.set(path.segments[0].name), !set.methods.contains(.read) {
        throw ODataError(405, "Exact Online does not offer GET for '\(set.name)'.")
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
      throw ODataError(501, "The sandbox does not go on from the result of the function '\(function.name)'.")
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
      throw ODataError(
        function.method == request.effectiveMethod ? 501 : 405,
        "The sandbox does not carry out the function '\(function.name)'.")
    }
    let now = clock.now()
    let division = locator.division
    return try await store.perform { session in
      let reading = ReadAnswer(session: session, place: place, request: request, options: options, origin: origin)
      return try WriteAnswer(reading: reading, path: path, division: division, now: now).answer()
    }
  }

  private func serviceDocument(
    _ service: ServiceSchema, _ request: SandboxRequest, _ options: QueryOptions
  ) throws -> SandboxResponse {
    guard ContentChoice(request, format: options.format).allowsJSON else {
      throw ODataError(406, "The sandbox answers service documents as JSON only. Send 'Accept: application/json'.")
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

  /// Addresses in answers name the host that the client called, as it may know this machine by any name.
  private func origin(of request: SandboxRequest) -> String {
    guard let host = request.host, !host.isEmpty, host.utf8.count <= 255,
      host.utf8.allSatisfy({ byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || Array("-._:[]".utf8).contains(byte)
      })
    else { return fallbackOrigin }
    return "http://\(host)"
  }
}
