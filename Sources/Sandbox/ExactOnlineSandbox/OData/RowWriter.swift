import ODataQueries
import SandboxStore

/// Creates and changes rows: what the client gave, and what the service adds.
struct RowWriter {
  let session: StoreSession
  let service: ServiceSchema
  let division: Int
  /// The wall clock, in ticks.
  let now: Int64

  /// The values that a new row's parent gives it.
  private enum Parent {
    case value(column: Int, StoredValue)
    case hidden(column: String, StoredValue)
  }

  /// Returns the id of the row. Rows below it are created with it.
  @discardableResult
  func create(_ payload: PayloadReader.Payload, in set: SetSchema) throws -> Int64 {
    try create(payload, in: set, parent: nil).id
  }

  /// Creates below a row that exists.
  func create(
    _ payload: PayloadReader.Payload, in set: SetSchema, below navigation: NavigationSchema, of parent: Int64,
    linkValue: StoredValue
  ) throws -> Int64 {
    try create(payload, in: set, parent: Self.parent(navigation.link, id: parent, value: linkValue)).id
  }

  /// Changes the columns that the payload has; the key stays.
  func update(_ id: Int64, of set: SetSchema, _ payload: PayloadReader.Payload) throws {
    guard payload.children.isEmpty else {
      throw ODataError(
        400,
        "Error processing request stream. Binding to new entities is not supported in an update: "
          + "change '\(payload.children[0].navigation.name)' through rows of its own.")
    }
    var values = payload.values.filter { !set.key.contains($0.key) }
    let number = try session.nextNumber()
    for (column, schema) in set.columns.enumerated() where !set.key.contains(column) {
      switch (schema.name, schema.kind) {
      case ("Modified", .dateTime): values[column] = .integer(now)
      case ("Timestamp", .int64): values[column] = .integer(number)
      default: break
      }
    }
    try session.update(id, of: set, values: values)
  }

  private func create(
    _ payload: PayloadReader.Payload, in set: SetSchema, parent: Parent?
  ) throws -> (id: Int64, values: [StoredValue]) {
    var payload = payload
    var hidden: [String: StoredValue] = [:]
    switch parent {
    case .value(let column, let value): payload.values[column] = value
    case .hidden(let column, let value): hidden[column] = value
    case nil: break
    }
    // What a row refers to is there before it, what refers to it afterwards.
    for (navigation, rows) in payload.children where !navigation.isCollection {
      guard let row = rows.first else { continue }
      let target = service.sets[navigation.target]
      let created = try create(row, in: target, parent: nil)
      switch navigation.link {
      case .columns(let source, let column): payload.values[source] = created.values[column]
      case .hiddenInSource(let column): hidden[column] = .integer(created.id)
      case .hiddenInTarget: break
      }
    }
    let id = try session.nextNumber()
    let values = try RowDefaults(set: set, division: division, now: now, number: id).completed(payload.values)
    try session.insert(id, into: set, values: values, hidden: hidden)
    for (navigation, rows) in payload.children where navigation.isCollection {
      let value: StoredValue = if case .columns(let source, _) = navigation.link { values[source] } else { .null }
      let link = Self.parent(navigation.link, id: id, value: value)
      for row in rows { _ = try create(row, in: service.sets[navigation.target], parent: link) }
    }
    return (id, values)
  }

  private static func parent(_ link: NavigationSchema.Link, id: Int64, value: StoredValue) -> Parent? {
    switch link {
    case .columns(_, let target): .value(column: target, value)
    case .hiddenInTarget(let column): .hidden(column: column, .integer(id))
    case .hiddenInSource: nil
    }
  }
}
