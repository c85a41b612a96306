import ODataQueries
package import SandboxStore

/// Creates, changes and deletes rows: with the client's values, those that the service adds, and the service's rules.
package struct RowWriter {
  /// The origin of a change.
  package struct Source: Sendable {
    package var division: Int
    /// The wall clock, in ticks.
    package var now: Int64
    /// The beginning of addresses.
    package var origin: String
    /// The rules that take part.
    package var rules: [any ServiceRule]
    /// Whether a test or a program puts rows there, and no client.
    package var isSeed: Bool

    package init(division: Int, now: Int64, origin: String, rules: [any ServiceRule], isSeed: Bool) {
      self.division = division
      self.now = now
      self.origin = origin
      self.rules = rules
      self.isSeed = isSeed
    }
  }

  /// The values that a new row's parent gives it.
  private enum Parent {
    case value(column: Int, StoredValue)
    case hidden(column: String, StoredValue)
  }

  private let session: StoreSession
  private let service: ServiceSchema
  private let source: Source
  private let events: RowEvents

  package init(session: StoreSession, service: ServiceSchema, source: Source, events: RowEvents) {
    self.session = session
    self.service = service
    self.source = source
    self.events = events
    session.remember(events)
  }

  /// Returns the id of the row. Rows below it are created with it.
  @discardableResult
  package func create(_ payload: RowPayload, in set: SetSchema) throws -> Int64 {
    try create(payload, in: set, parent: nil).id
  }

  /// Creates below a row that exists.
  func create(
    _ payload: RowPayload, in set: SetSchema, below navigation: NavigationSchema, of parent: Int64,
    linkValue: StoredValue
  ) throws -> Int64 {
    try create(payload, in: set, parent: Self.parent(navigation.link, id: parent, value: linkValue)).id
  }

  /// Changes the columns that the payload has; the key stays, and rows below it are not written.
  ///
  /// - Parameter known: All values of the row as they are, if the caller has them: they are not read again.
  package func update(
    _ id: Int64, of set: SetSchema, _ payload: RowPayload, isReplacement: Bool = false, known: [StoredValue]? = nil
  ) throws {
    let prepared = try prepared(.update, payload, in: set, id: id, isReplacement: isReplacement)
    var values = prepared.values.filter { !set.key.contains($0.key) }
    let number = try session.nextNumber()
    for (column, role) in set.roles where !set.key.contains(column) {
      switch role {
      case .modified: values[column] = .integer(source.now)
      case .timestamp: values[column] = .integer(number)
      case .created, .division: break
      }
    }
    try session.update(id, of: set, values: values)
    if var known {
      for (column, value) in values { known[column] = value }
      try happened(.update, id, set, known)
    } else if let row = try session.row(id, of: set, service) {
      try happened(.update, id, set, row)
    }
  }

  package func delete(_ id: Int64, from set: SetSchema) throws {
    let row = try session.row(id, of: set, service)
    try session.delete(id, from: set)
    if let row { try happened(.delete, id, set, row) }
  }

  private func create(
    _ payload: consuming RowPayload, in set: SetSchema, parent: Parent?
  ) throws -> (id: Int64, values: [StoredValue]) {
    var payload = payload
    var hidden: [String: StoredValue] = [:]
    var inherited: Set<Int> = []
    switch parent {
    case .value(let column, let value):
      payload.values[column] = value
      inherited.insert(column)
    case .hidden(let column, let value): hidden[column] = value
    case nil: break
    }
    // Rules change the values in place.
    payload = try prepared(.create, consume payload, in: set, inherited: inherited)
    // Rows that it refers to exist before it, rows that refer to it afterwards.
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
    let values = try RowDefaults(set: set, division: source.division, now: source.now, number: id)
      .completed(payload.values)
    try session.insert(id, into: set, values: values, hidden: hidden)
    for (navigation, rows) in payload.children where navigation.isCollection {
      let value: StoredValue = if case .columns(let source, _) = navigation.link { values[source] } else { .null }
      let link = Self.parent(navigation.link, id: id, value: value)
      for row in rows { _ = try create(row, in: service.sets[navigation.target], parent: link) }
    }
    try happened(.create, id, set, values)
    return (id, values)
  }

  private func prepared(
    _ kind: RowChange.Kind, _ payload: consuming RowPayload, in set: SetSchema, inherited: Set<Int> = [],
    id: Int64? = nil,
    isReplacement: Bool = false
  ) throws -> RowPayload {
    guard !source.rules.isEmpty else { return payload }
    var change = RowChange(
      kind: kind, service: service, set: set, payload: payload, inherited: inherited, id: id, isSeed: source.isSeed,
      isReplacement: isReplacement, division: source.division, now: source.now, origin: source.origin,
      session: session)
    for rule in source.rules { try rule.prepare(&change) }
    return change.payload
  }

  private func happened(_ kind: RowEvent.Kind, _ id: Int64, _ set: SetSchema, _ values: [StoredValue]) throws {
    guard !source.rules.isEmpty else { return }
    let event = RowEvent(
      kind: kind, service: service, set: set, id: id, values: values, isSeed: source.isSeed,
      division: source.division, now: source.now, origin: source.origin)
    for rule in source.rules { try rule.follow(event, in: session) }
    events.append(event)
  }

  private static func parent(_ link: NavigationSchema.Link, id: Int64, value: StoredValue) -> Parent? {
    switch link {
    case .columns(_, let target): .value(column: target, value)
    case .hiddenInTarget(let column): .hidden(column: column, .integer(id))
    case .hiddenInSource: nil
    }
  }
}
