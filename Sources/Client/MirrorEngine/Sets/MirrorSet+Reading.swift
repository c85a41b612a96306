import Foundation
@_spi(Generated) import ODataRuntime

extension MirrorSet {
  init<Row: Entity, Allowed: Readable, ID: EntityKey>(
    _ name: String, pageSize: Int, _ set: @escaping @Sendable (Division) -> EntitySet<Row, Allowed>, version: String,
    changes: @escaping @Sendable (EntitySet<Row, Allowed>, ChangeCursor?, ChangePolicy) -> SetChanges<Row, ID>
  ) {
    // A row whose number no type of the client can hold must not keep the rows after it away.
    let source = SetSource(name: name, set: { set($0).keepingNumbers() }, version: version, changes: changes)
    self.init(
      name: name, pageSize: pageSize, isFeed: version == "Timestamp", schema: { try source.schema(in: $0) },
      read: { try await source.read($0, $1, since: $2, policy: $3, $4) },
      count: { try await source.count(in: $0, above: $1) },
      isMoved: { try await $1.isBeforeMove(of: set($0), $2) }, keys: { try await source.keys(in: $0, $1) })
  }

  private init(
    name: String, pageSize: Int, isFeed: Bool, schema: @escaping @Sendable (Division) throws -> SetSchema,
    read: @escaping @Sendable (Division, SetSchema, ChangeCursor?, ChangePolicy, Handler) async throws -> Void,
    count: @escaping @Sendable (Division, Int64?) async throws -> Int,
    isMoved: @escaping @Sendable (Division, ChangeCursor, ChangePolicy) async throws -> Bool,
    keys: @escaping @Sendable (Division, @Sendable ([MirrorCell]) -> Bool) async throws -> Int
  ) {
    self.name = name
    self.pageSize = pageSize
    self.isFeed = isFeed
    self.schema = schema
    self.read = read
    self.count = count
    self.isMoved = isMoved
    self.keys = keys
  }
}

/// A set with the types of its rows and keys, which ``MirrorSet`` erases.
private struct SetSource<Row: Entity, Allowed: Readable, ID: EntityKey>: Sendable {
  let name: String
  let set: @Sendable (Division) -> EntitySet<Row, Allowed>
  /// The property with the version of a row.
  let version: String
  let changes: @Sendable (EntitySet<Row, Allowed>, ChangeCursor?, ChangePolicy) -> SetChanges<Row, ID>

  func schema(in division: Division) throws -> SetSchema {
    guard let first = name.unicodeScalars.first, ("a"..."z").contains(first),
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else {
      throw ODataError(
        .invalidRequest, operation: "mirror",
        detail: "'\(name)' is not a valid name for a set in a mirror; nothing was sent",
        advice: "Use letters and digits, a lower-case letter first")
    }
    let path = try SetAddress(set(division)).path
    return try SetSchema(name, Row.table, path: path)
  }

  func read(
    _ division: Division, _ schema: SetSchema, since cursor: ChangeCursor?, policy: ChangePolicy,
    _ handle: MirrorSet.Handler
  ) async throws {
    var pages = changes(set(division), cursor, policy).pages.makeAsyncIterator()
    while let page = try await pages.next() {
      let parts = schema.tables.count == 1 ? [page.upserts] : [page.headers, page.lines]
      let goesOn = try await handle(
        MirrorSet.Page(
          cursor: page.cursor, startOver: page.startOver, isComplete: page.completed != nil,
          isLast: page.isLast,
          deletions: page.deletions.compactMap { $0.odataKeyValues.first.map(MirrorCell.init) },
          rows: parts.map { Self.rows($0, schema.layout, division.code) }, calls: pages.calls))
      guard goesOn else { return }
    }
  }

  private static func rows(_ rows: [Row], _ layout: RowLayout, _ division: Int32) -> MirrorRows {
    MirrorRows(count: rows.count) { layout.cells(of: rows[$0].row, in: division) }
  }

  func count(in division: Division, above floor: Int64?) async throws -> Int {
    let rows = set(division)
    guard let floor, floor > 0 else { return try await rows.count() }
    guard version != "Timestamp" else {
      return try await rows.where { _ in Filter(raw: "Timestamp gt \(floor)L") }.count()
    }
    guard let time = LocalDateTime(milliseconds: floor) else { return try await rows.count() }
    return try await rows.where { _ in Filter(raw: "\(version) gt datetime'\(time)'") }.count()
  }

  func keys(in division: Division, _ take: @Sendable ([MirrorCell]) -> Bool) async throws -> Int {
    let schema = try schema(in: division)
    let keyName = schema.layout.columns[schema.tables[0].key].name
    guard let slot = Row.table.slot(named: keyName) else { return 0 }
    let rows = set(division)
    let pages = rows.select { _ in Property<Row, MirrorCell>(slot) }.pages
    return try await SetAddress(rows).readKeys(pages, of: true) { take($0) }
  }
}
