import ODataQueries
import SandboxStore

/// Writes rows as JSON, directly from the statement that is positioned at them.
struct EntityWriter {
  let session: StoreSession
  let service: ServiceSchema
  /// The address of the service, without a slash at its end.
  let root: String
  /// Rows of an expanded collection; nil for all.
  var childLimit: Int?
  var json = JSONWriter()

  init(_ session: StoreSession, _ service: ServiceSchema, root: String) {
    self.session = session
    self.service = service
    self.root = root
  }

  mutating func entity(_ row: StoredRow, _ projection: Projection) throws {
    json.raw("{\"__metadata\":{\"uri\":\"")
    uri(row, projection)
    json.raw("\",\"type\":")
    json.raw(projection.typeName)
    json.raw("}")
    for item in projection.items {
      json.raw(",")
      try write(item, row, projection)
    }
    json.raw("}")
  }

  mutating func write(_ item: Projection.Item, _ row: StoredRow, _ projection: Projection) throws {
    switch item {
    case .value(let name, let slot, let kind):
      json.raw(name)
      value(row, slot, kind)
    case .complex(let name, let presence, let type, let items):
      json.raw(name)
      guard row.integer(presence) != 0 else {
        json.raw("null")
        return
      }
      json.raw("{\"__metadata\":{\"type\":")
      json.string(type)
      json.raw("}")
      for item in items {
        json.raw(",")
        try write(item, row, projection)
      }
      json.raw("}")
    case .null(let name):
      json.raw(name)
      json.raw("null")
    case .deferred(let navigation):
      json.string(navigation.name)
      json.raw(":{\"__deferred\":{\"uri\":\"")
      uri(row, projection)
      json.raw("/\(navigation.name)\"}}")
    case .expanded(let name, let navigation, let source, let inner):
      json.raw(name)
      try children(row, projection, navigation, source, inner)
    }
  }

  private mutating func children(
    _ row: StoredRow, _ projection: Projection, _ navigation: NavigationSchema, _ source: Projection.Source,
    _ inner: Projection
  ) throws {
    var query = ReadQuery(inner.set, of: service)
    query.columns = inner.columns
    query.match(navigation.link, rowID: row.id, value: Self.value(of: source, row))
    guard navigation.isCollection else {
      query.limit = 1
      var isFound = false
      try session.forEachRow(query) { child in
        isFound = true
        try entity(child, inner)
      }
      if !isFound { json.raw("null") }
      return
    }
    query.limit = inner.set.key.isEmpty ? nil : childLimit
    json.raw("{\"results\":[")
    var count = 0
    var last: [Literal] = []
    try session.forEachRow(query) { child in
      if count > 0 { json.raw(",") }
      count += 1
      try entity(child, inner)
      if count == query.limit { last = Self.key(child, inner) }
    }
    json.raw("]")
    if !last.isEmpty {
      json.raw(",\"__next\":\"")
      uri(row, projection)
      json.raw("/\(navigation.name)?$skiptoken=")
      json.raw(PercentEncoding.encode(last.map(\.description).joined(separator: ",")))
      json.raw("\"")
    }
    json.raw("}")
  }

  static func value(of source: Projection.Source, _ row: StoredRow) -> StoredValue {
    switch source {
    case .slot(let slot): row.value(slot)
    case .hidden(let index): row.hidden(index)
    case .rowID: .integer(row.id)
    }
  }

  static func key(_ row: StoredRow, _ projection: Projection) -> [Literal] {
    zip(projection.keySlots, projection.set.key).map { slot, column in
      row.value(slot).literal(as: projection.set.columns[column].kind)
    }
  }

  /// The address of the row. It has no character that JSON escapes.
  mutating func uri(_ row: StoredRow, _ projection: Projection) {
    json.raw(root)
    json.raw("/")
    json.raw(projection.set.name)
    json.raw("(")
    if projection.keySlots.count == 1, projection.set.columns[projection.set.key[0]].kind == .guid {
      json.raw("guid'")
      json.raw(row.text(projection.keySlots[0]))
      json.raw("'")
    } else {
      let values = Self.key(row, projection).map { PercentEncoding.encode($0.description) }
      if values.count == 1 {
        json.raw(values[0])
      } else {
        let names = projection.set.key.map { projection.set.columns[$0].name }
        json.raw(zip(names, values).map { "\($0)=\($1)" }.joined(separator: ","))
      }
    }
    json.raw(")")
  }

  mutating func value(_ row: StoredRow, _ slot: Int, _ kind: EdmKind) {
    guard !row.isNull(slot) else {
      json.raw("null")
      return
    }
    switch kind {
    case .string, .guid:
      let text = row.text(slot)
      if FileAddress.isPath(text) { json.string(FileAddress.complete(text, root: root)) } else { json.string(text) }
    case .byte, .sbyte, .int16, .int32: json.integer(row.integer(slot))
    case .int64:
      json.raw("\"")
      json.integer(row.integer(slot))
      json.raw("\"")
    case .boolean: json.raw(row.integer(slot) != 0 ? "true" : "false")
    case .double: json.double(row.double(slot))
    case .single: json.single(Float(row.double(slot)))
    case .decimal: json.raw(SortableDecimal(bytes: row.blob(slot)).text)
    case .dateTime, .dateTimeOffset:
      json.raw("\"/Date(")
      json.integer(CivilTime.floorDivide(row.integer(slot), 10_000).quotient)
      if kind == .dateTimeOffset { json.raw("+0000") }
      json.raw(")/\"")
    case .time: json.string(TimeSpan(ticks: row.integer(slot)).text)
    case .binary: json.base64(row.blob(slot))
    }
  }
}
