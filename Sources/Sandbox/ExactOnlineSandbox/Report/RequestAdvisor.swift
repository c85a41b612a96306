import ODataQueries
import SandboxAuthorization
import SandboxService
import SandboxStore

/// Finds habits in a single request.
struct RequestAdvisor: Sendable {
  private let locator: ServiceLocator
  /// Sets whose rows are also in a bulk or sync service, such as `crm/Accounts`, in lower case.
  private let hasLargePages: Set<String>

  init(services: [ServiceSchema], locator: ServiceLocator) {
    self.locator = locator
    let copies = services.filter { $0.path.hasPrefix("bulk/") || $0.path.hasPrefix("sync/") }
    hasLargePages = Set(
      copies.flatMap { service in
        service.sets.map { "\(service.path.dropFirst(5))/\($0.name)".lowercased() }
      })
  }

  func habits(_ request: SandboxRequest, _ response: SandboxResponse) -> [Habit] {
    if request.lowercasedPath == "/api/oauth2/token" { return tokenHabits(response) }
    var habits: [Habit] = []
    if ["POST", "PUT", "MERGE", "PATCH"].contains(request.effectiveMethod), Self.hasZone(request.body) {
      habits.append(.datesWithZone)
    }
    // Reading a single row by its key is fine.
    guard request.method == "GET", request.path.utf8.last != UInt8(ascii: ")"),
      let place = try? locator.place(request.path),
      let path = try? ResourcePath(place.rest), path.segments.count == 1, path.segments[0].key == nil,
      let set = place.service.set(path.segments[0].name), let options = try? QueryOptions(request.query),
      // A function gives what it was asked for.
      !Self.isCall(place.service, set, options)
    else { return habits }
    if response.status == 200 {
      if options.select == nil, options.top == nil { habits.append(.noSelect) }
      if options.skipToken != nil, set.pageSize < 1000,
        hasLargePages.contains("\(place.service.path)/\(set.name)".lowercased())
      {
        habits.append(.smallPages)
      }
    }
    if let filter = options.filter {
      if comparesUnpadded(filter, set) { habits.append(.unpaddedCodes) }
      let asksForNews = filter.members.contains { ["Modified", "Created", "Timestamp"].contains($0[0]) }
      if asksForNews, options.skipToken == nil, set.documented.webhookTopic != nil { habits.append(.polling) }
      if response.status == 200, options.skipToken == nil, Self.hasZone(options) { habits.append(.datesWithZone) }
    }
    return habits
  }

  private static func isCall(_ service: ServiceSchema, _ set: SetSchema, _ options: QueryOptions) -> Bool {
    service.function(set.name)?.parameters.contains { options.parameter($0.name) != nil } ?? false
  }

  private func tokenHabits(_ response: SandboxResponse) -> [Habit] {
    let text = String(decoding: response.body, as: UTF8.self)
    if text.contains("access_token not expired") { return [.earlyRefresh] }
    let isUsed = text.contains("Old refresh token used") && response.hintText != TokenEndpoint.endedHint
    return isUsed ? [.parallelRefresh] : []
  }

  /// `crm/accounts`, without keys.
  static func endpoint(_ request: SandboxRequest) -> String {
    request.segments.dropFirst(2).map { $0.split(separator: "(").first.map(String.init) ?? "" }
      .joined(separator: "/").lowercased()
  }

  private static func hasZone(_ body: [UInt8]) -> Bool {
    let text = String(decoding: body.prefix(1 << 20), as: UTF8.self)
    return text.contains(#/"\d{4}-\d\d-\d\dT[0-9:.]+(Z|[+-]\d\d:\d\d)"/#)
  }

  /// Whether the filter has a literal such as `datetime'2026-01-01T00:00:00Z'`: `Edm.DateTime` has no zone.
  private static func hasZone(_ options: QueryOptions) -> Bool {
    let filter = options.options.first { $0.name == "$filter" }?.value ?? ""
    let parts = filter.split(separator: "'", omittingEmptySubsequences: false)
    return zip(parts, parts.dropFirst()).contains { before, literal in
      before.lowercased().hasSuffix("datetime") && CivilTime.read(String(literal))?.offsetMinutes != nil
    }
  }

  private func comparesUnpadded(_ expression: ODataQueries.Expression, _ set: SetSchema) -> Bool {
    switch expression {
    case .all(let parts), .any(let parts): return parts.contains { comparesUnpadded($0, set) }
    case .not(let inner, _): return comparesUnpadded(inner, set)
    case .binary(_, .member(let path, _), .literal(.string(let text)), _),
      .binary(_, .literal(.string(let text)), .member(let path, _), _):
      guard let column = set.column(path), let length = set.documented.padding[column] else { return false }
      return text.count < length
    default: return false
    }
  }
}
