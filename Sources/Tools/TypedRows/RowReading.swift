package import CommandConsole
import CommandRunning
package import ExactOnlineRuntime

/// The conversion of rows in OData's JSON to the values that are printed.
package struct RowReading: Sendable {
  package let query: RowQuery

  package init(query: RowQuery) { self.query = query }

  /// Reads a page of rows, and the address of the next one.
  ///
  /// - Throws: ``CommandFailure`` if the response is not one of the service.
  package func page(_ response: ODataResponse, division: Int32?) throws -> (rows: [OrderedRow], next: String?) {
    let body: JSONValue
    do {
      body = try response.json()
    } catch {
      throw CommandFailure(.refused, "GET \(query.set.path): the response is not JSON: \(error)")
    }
    guard let content = body["d"] else {
      throw CommandFailure(.refused, "GET \(query.set.path): the response has no rows in OData's form.")
    }
    let values = content["results"]?.elements ?? content.elements ?? [content]
    for value in values { try check(value, division) }
    return (values.map(row), content["__next"]?.stringValue)
  }

  /// Reads a row with the columns of the query.
  func row(_ value: JSONValue) -> OrderedRow {
    OrderedRow(
      query.names.map { name in
        let member = value[name] ?? .null
        if let property = query.set.type.property(name) { return (name, Self.value(member, property)) }
        return (name, Self.expanded(member, query.set.type.navigation(name)?.target()))
      })
  }

  /// The value of a property as it is printed: dates in ISO 8601, numbers as numbers, codes without padding.
  package static func value(_ value: JSONValue, _ property: PropertyModel) -> JSONValue {
    guard let text = value.stringValue else { return value }
    if property.paddedWidth > 0 { return .string(PaddedCode(text).text) }
    switch property.kind {
    case .dateTime, .dateTimeOffset:
      guard text.hasPrefix("/Date("), let digits = Int64(text.dropFirst(6).prefix { $0 == "-" || $0.isNumber }),
        let date = LocalDateTime(milliseconds: digits)
      else { return value }
      return .string("\(date)")
    case .int64, .decimal, .double, .single:
      return value.decimalValue == nil ? value : .number(text)
    default: return value
    }
  }

  private static func expanded(_ value: JSONValue, _ type: EntityModel?) -> JSONValue {
    if let elements = value["results"]?.elements ?? value.elements { return .array(elements.map { plain($0, type) }) }
    if value["__deferred"] != nil { return .null }
    return value.isNull ? value : plain(value, type)
  }

  private static func plain(_ value: JSONValue, _ type: EntityModel?) -> JSONValue {
    guard case .object(let members) = value else { return value }
    var result: [String: JSONValue] = [:]
    for (name, member) in members where !name.hasPrefix("__") && member["__deferred"] == nil {
      result[name] = type?.property(name).map { Self.value(member, $0) } ?? member
    }
    return .object(result)
  }

  /// The service has mixed up its customers' data (Documentation/protocol.md, section 16).
  private func check(_ value: JSONValue, _ division: Int32?) throws {
    guard let division, !["system", "users"].contains(query.set.service), query.set.name != "Divisions",
      let found = value["Division"]?.integerValue, found != Int64(division)
    else { return }
    throw CommandFailure(
      .refused, "GET \(query.set.path): a row is of division \(found), and \(division) was asked. Nothing is printed.")
  }
}
