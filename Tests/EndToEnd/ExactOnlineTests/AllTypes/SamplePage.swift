@_spi(Generated) import ExactOnline
@_spi(Generated) import ExactOnlineRuntime
import ExactOnlineTesting

/// A page of real shape for any type of the metadata, and the values that reading it must give.
struct SamplePage {
  /// Every value in its first form; navigations deferred.
  static let full = 0
  /// Null wherever the metadata allows it; navigations absent.
  static let sparse = 1
  /// Every value in its second form; navigations expanded, with one row each.
  static let expanded = 2

  let service: DocumentedService

  func body(for type: DocumentedType) -> String {
    let rows = [Self.full, Self.sparse, Self.expanded].map { row($0, of: type) }
    return "{\"d\":{\"results\":[\(rows.joined(separator: ","))]}}"
  }

  /// Tells the values of a page apart.
  static func number(_ property: Int, row: Int) -> Int { row * 1000 + property + 1 }

  private func row(_ row: Int, of type: DocumentedType) -> String {
    var members = [
      "\"__metadata\":{\"uri\":\"https://start.exactonline.nl/api/v1/1/\(type.service)/Rows(1)\",\"type\":\"\(type.name)\"}"
    ]
    for (index, property) in type.properties.enumerated() {
      guard let json = json(property, at: index, row: row) else { continue }
      members.append("\"\(property.name)\":\(json)")
    }
    return "{\(members.joined(separator: ","))}"
  }

  private func json(_ property: DocumentedType.Property, at index: Int, row: Int) -> String? {
    if row == Self.sparse, property.isNullable { return property.isNavigation ? nil : "null" }
    switch property.kind {
    case .primitive(let type):
      return SampleValue(
        type, number: Self.number(index, row: row), isSecondForm: row == Self.expanded)?.json
    case .complex(let name):
      return service.type(name).map { self.row(row, of: $0) }
    case .toOne(let name), .toMany(let name):
      guard row == Self.expanded, let target = service.type(name) else {
        return "{\"__deferred\":{\"uri\":\"https://start.exactonline.nl/\(property.name)\"}}"
      }
      // The contents of the child do not matter here; the sparse row ends the recursion.
      let child = self.row(Self.sparse, of: target)
      if case .toOne = property.kind { return child }
      return "{\"results\":[\(child)]}"
    }
  }
}

/// Reads a page through the client, as any set or function would.
enum PageReading {
  static func rows<Subject: Entity>(of type: Subject.Type, from body: String) async throws -> [Row] {
    var limits = RequestLimits.exactOnline
    limits.maximumURLLength = nil
    let set = EntitySet<Subject, Methods.Read>(service(body, limits), "Rows")
    return try await set.all().map(\.row)
  }

  static func values<Subject: ComplexType>(of type: Subject.Type, from body: String) async throws -> [Row] {
    let values: [Subject] = try await service(body, .exactOnline).complexCollection("Values", .get)
    return values.map(\.row)
  }

  private static func service(_ body: String, _ limits: RequestLimits) -> ServiceRoot {
    let client = ExactOnlineClient(
      site: .netherlands, authorization: BearerToken("token"),
      transport: InMemoryTransport { _ in .json(body) }, requestLimits: limits)
    return client.division(1).services.service("/api/v1/{division}/test")
  }
}
