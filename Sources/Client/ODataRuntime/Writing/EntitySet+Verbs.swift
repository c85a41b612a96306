import HTTPTypes
import Logging

/// For generated verbs: methods of a set's rows that post to another set, which is an action on these rows. None of
/// them sends anything twice.
extension EntitySet {
  /// Posts to a set as an action on a row, and returns the service's response.
  ///
  /// - Parameters:
  ///   - set: The set to post to.
  ///   - service: The service path of the set, if it is in another service than this set.
  ///   - address: The relative path from this set's service to that service: `../financial`.
  ///   - property: The property that takes the key; `Navigation.Property` if there are several rows.
  ///   - key: The key of the row; an array of keys if there are several.
  ///   - values: Further values to send, unless `build` assigns others.
  ///   - failure: Properties of the response whose text means that the action failed, besides those that
  ///     ``ServiceConventions/failureMessages`` finds.
  ///   - success: A property of the response that is true if the action was carried out.
  /// - Throws: ``ODataError``; of kind `.businessFailure` if the response reports a failure, and of kind
  ///   `.unexpectedBody` if it does not tell the outcome.
  @_spi(Generated) public nonisolated(nonsending) func odataAct<Action: Entity>(
    _ set: String, of service: String? = nil, at address: String? = nil, key property: String, _ key: any WritableValue,
    with values: KeyValuePairs<String, any WritableValue> = [:], failure: [String] = [], success: String? = nil,
    _ build: (inout Changes<Action>) throws -> Void
  ) async throws -> Action {
    let writer = RowWriter(root: odataService(service, at: address), set: set)
    let changes = try Self.changes(property, key, values, writer, build)
    let answer = try await writer.create(changes.changeSet, validation: .lenient)
    writer.report(answer, level: .debug)
    try writer.checkBusinessFailure(answer, failure: failure, success: success)
    return Action(row: answer.row)
  }

  /// Creates a row of another set that belongs to a row of this one. The parameters are those of an action.
  @_spi(Generated) public nonisolated(nonsending) func odataCreate<Action: Entity>(
    _ set: String, of service: String? = nil, at address: String? = nil, key property: String, _ key: any WritableValue,
    with values: KeyValuePairs<String, any WritableValue> = [:], failure: [String] = [], success: String? = nil,
    _ build: (inout Changes<Action>) throws -> Void
  ) async throws -> Created<Action> where Action.Key: EntityKey {
    let writer = RowWriter(root: odataService(service, at: address), set: set)
    let changes = try Self.changes(property, key, values, writer, build)
    let answer = try await writer.create(changes.changeSet, validation: .lenient)
    writer.report(answer, level: .warning)
    try writer.checkBusinessFailure(answer, failure: failure, success: success, isAction: false)
    return try writer.created(answer)
  }

  /// The value of a row's property that an action needs.
  ///
  /// - Throws: ``ODataError`` of kind `.invalidRequest` if the row has none. Nothing was sent.
  @_spi(Generated) public func odataValue<Value: PrimitiveType>(_ wireName: String, of row: Subject) throws -> Value {
    let slot = Subject.table.slot(named: wireName)
    if let slot, let value = Value.odataReadIfPresent(Cell(row.row, slot)) { return value }
    throw ODataError(
      .invalidRequest, operation: RowWriter(root: root, set: name).operation(.post),
      detail: "the row has no \(wireName), which the action needs; nothing was sent",
      advice: "Read the row with \(wireName), or pass its value instead of the row")
  }

  /// A service by its relative path from this set's service, `../financial`; this set's own service if there is none.
  @_spi(Generated) public func odataService(_ service: String?, at address: String?) -> ServiceRoot {
    guard let service, let address else { return root }
    return root.service(absolute: address.resolved(from: root.path), name: service, scope: root.scope)
  }

  /// The key, the values, and the assignments of `build`, in this order.
  private static func changes<Action: Entity>(
    _ property: String, _ key: any WritableValue, _ values: KeyValuePairs<String, any WritableValue>,
    _ writer: RowWriter, _ build: (inout Changes<Action>) throws -> Void
  ) throws -> Changes<Action> {
    var changes = Changes<Action>()
    let parts = property.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      let rows = try rows(of: key, parts[1], Action.table.slot(named: parts[0]).flatMap(Action.table.relatedTable))
      guard !rows.isEmpty else {
        throw ODataError(
          .invalidRequest, operation: writer.operation(.post),
          detail: "there are no rows to act on; nothing was sent")
      }
      changes[parts[0]] = GivenChange(odataChange: .list(rows.map { .object($0) }))
    } else {
      changes[property] = key
    }
    for (name, value) in values { changes[name] = value }
    try build(&changes)
    return changes
  }

  /// Rows with one property each, to create along with the action.
  private static func rows(of keys: any WritableValue, _ property: String, _ table: PropertyTable?) throws
    -> [ChangeSet]
  {
    guard let table, case .list(let elements) = keys.odataChange else { return [] }
    return elements.map { element in
      var row = ChangeSet(table: table)
      row.assign(GivenChange(odataChange: element), to: property)
      return row
    }
  }
}

extension String {
  /// A relative path, resolved against a path.
  fileprivate func resolved(from path: String) -> String {
    var segments = path.split(separator: "/")
    for segment in split(separator: "/") {
      if segment == ".." {
        _ = segments.popLast()
      } else {
        segments.append(segment)
      }
    }
    return "/" + segments.joined(separator: "/")
  }
}
