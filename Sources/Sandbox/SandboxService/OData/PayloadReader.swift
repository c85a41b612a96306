import Foundation
import ODataQueries
package import SandboxStore

/// Reads the row that a request's body has, and holds it against the metadata before anything is written.
package struct PayloadReader {
  private let service: ServiceSchema
  private let rules: [any ServiceRule]

  /// - Parameter rules: Those that take part.
  package init(service: ServiceSchema, rules: [any ServiceRule] = []) {
    self.service = service
    self.rules = rules
  }

  package static func object(_ body: [UInt8]) throws -> JSONNode {
    guard let node = JSONParser.parse(body) else {
      throw ODataError(400, "Error processing request stream. \(JSONParser.problem(of: body))")
    }
    guard case .object = node else { throw notTopLevel() }
    return node
  }

  package func row(_ node: JSONNode, of set: SetSchema, depth: Int = 0) throws -> RowPayload {
    guard case .object(let members) = node, depth < 20 else { throw Self.notTopLevel() }
    try refuseOtherType(node, set)
    var payload = RowPayload()
    for member in members where member.name != "__metadata" {
      if let schema = set.member(member.name) {
        try read(member.value, schema, of: set, into: &payload)
      } else if let navigation = set.navigation(member.name) {
        let rows = try children(member.value, navigation, depth: depth)
        if !rows.isEmpty { payload.children.append((navigation, rows)) }
      } else if depth == 0, ["d", "results"].contains(member.name) {
        throw Self.notTopLevel(hint: "Send the row without '\(member.name)', in which responses have it.")
      } else {
        throw ODataError(
          400, "Error processing request stream. \(NameAdvice.unknownProperty(member.name, of: set))")
      }
    }
    return payload
  }

  private func refuseOtherType(_ node: JSONNode, _ set: SetSchema) throws {
    guard case .string(let type)? = node["__metadata"]?["type"], type != set.type else { return }
    throw ODataError(
      501, "The sandbox keeps rows of '\(set.type)' in '\(set.name)', and none of '\(type.prefix(100))'.")
  }

  private func children(_ node: JSONNode, _ navigation: NavigationSchema, depth: Int) throws -> [RowPayload] {
    if case .null = node { return [] }
    if node["__deferred"] != nil { return [] }
    let target = service.sets[navigation.target]
    let rows: [JSONNode]
    switch node["results"] ?? node {
    case .array(let elements) where navigation.isCollection: rows = elements
    case .object where !navigation.isCollection: rows = [node]
    default:
      throw ODataError(
        400,
        "Error processing request stream. '\(navigation.name)' takes "
          + (navigation.isCollection ? "an array of rows." : "one row."))
    }
    return try rows.map { row in
      if row["__metadata"]?["uri"] != nil {
        throw ODataError(501, "The sandbox does not link existing rows by '__metadata.uri'; set their key instead.")
      }
      return try self.row(row, of: target, depth: depth + 1)
    }
  }

  private func read(
    _ node: JSONNode, _ member: MemberSchema, of set: SetSchema, into payload: inout RowPayload
  ) throws {
    switch member.shape {
    case .value(let column):
      let schema = set.columns[column]
      guard let value = ValueReader.read(node, as: schema.kind) ?? meant(node, schema) else {
        throw ODataError(400, Self.conversion(schema.name, schema.kind.rawValue))
      }
      if value == .null, !schema.isNullable {
        throw ODataError(
          400, "Error processing request stream. The property '\(schema.name)' is not nullable and cannot be null.")
      }
      if case .text(let text) = value, let most = schema.maxLength, text.unicodeScalars.count > most {
        throw ODataError(
          400, "Error processing request stream. '\(schema.name)' has more than \(most) characters.")
      }
      payload.values[column] = value
    case .complex(_, let presence, let members):
      if case .null = node {
        for column in member.columns { payload.values[column] = .null }
        return
      }
      guard case .object(let inner) = node else { throw ODataError(400, Self.conversion(member.name, "object")) }
      payload.values[presence] = .integer(1)
      for part in inner where part.name != "__metadata" {
        guard let schema = members.first(where: { $0.name == part.name }) else {
          throw ODataError(
            400, "Error processing request stream. No property '\(part.name.prefix(100))' exists in '\(member.name)'.")
        }
        try read(part.value, schema, of: set, into: &payload)
      }
    }
  }

  private func meant(_ node: JSONNode, _ column: ColumnSchema) -> StoredValue? {
    for rule in rules { if let value = rule.value(node, of: column) { return value } }
    return nil
  }

  private static func notTopLevel(hint: String? = nil) -> ODataError {
    ODataError(
      400, "Error processing request stream. The request should be a valid top-level resource object.", hint: hint)
  }

  private static func conversion(_ name: String, _ type: String) -> String {
    "Error processing request stream. Error encountered in converting the value from request payload for property "
      + "'\(name)' to type '\(type)', which is the property's expected type. See inner exception for more detail."
  }
}
