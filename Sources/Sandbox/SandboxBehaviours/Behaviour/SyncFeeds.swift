package import SandboxService
package import SandboxStore

/// ``SandboxBehaviour/syncFeeds``: what is written to a set is in its sync feed and in its bulk set too. In the feed it has
/// the next row version, and leaves its old place (Documentation/protocol.md, section 10.1).
package struct SyncFeeds: ServiceRule {
  /// A set that shows the rows of another.
  struct Copy: Sendable {
    var service: ServiceSchema
    var set: SetSchema
    /// The column that says which row it is.
    var identity: Int
    /// What each column of the copy shows.
    var contents: [Content]

    enum Content: Sendable {
      case column(Int)
      /// The row version belongs to the copy.
      case version
      /// Feeds never have bytes.
      case nothing
      case initial
    }
  }

  private let copies: [String: [Copy]]
  private let switches: BehaviourSwitches

  package init(services: [ServiceSchema], switches: BehaviourSwitches) {
    self.switches = switches
    var copies: [String: [Copy]] = [:]
    for service in services where Self.isCopy(service) {
      for set in service.sets {
        guard let original = Self.original(of: set, in: service, among: services),
          let copy = Self.copy(set, service, of: original)
        else { continue }
        copies[original.table, default: []].append(copy)
      }
    }
    self.copies = copies
  }

  package var isActive: Bool { switches.isOn(.syncFeeds) }

  /// The sync feed that a table has.
  func feed(of table: String) -> Copy? {
    copies[table]?.first { $0.service.path.hasPrefix("sync/") }
  }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard let copies = copies[event.set.table] else { return }
    let row = event.kind == .delete ? event.values : try session.row(event.id, of: event.set, event.service)
    guard let row else { return }
    for copy in copies {
      let identity = row[event.set.key[0]]
      if event.kind != .create { try remove(identity, from: copy, in: session) }
      guard event.kind != .delete else { continue }
      let number = try session.nextNumber()
      let defaults = RowDefaults(set: copy.set, division: event.division, now: event.now, number: number)
      let completed = try defaults.completed { column in
        switch copy.contents[column] {
        case .column(let source): row[source]
        case .version: .integer(number)
        case .nothing: .null
        case .initial: nil
        }
      }
      try session.insert(number, into: copy.set, values: completed)
    }
  }

  private func remove(_ identity: StoredValue, from copy: Copy, in session: StoreSession) throws {
    var old = ReadQuery(copy.set, of: copy.service)
    old.match(copy.identity, identity)
    var ids: [Int64] = []
    try session.forEachRow(old) { ids.append($0.id) }
    for id in ids { try session.delete(id, from: copy.set) }
  }

  private static func isCopy(_ service: ServiceSchema) -> Bool {
    service.path.hasPrefix("sync/") || service.path.hasPrefix("bulk/")
  }

  /// The set of the same name, or of the name without `Header`; in the service of the same name first.
  private static func original(
    of set: SetSchema, in service: ServiceSchema, among services: [ServiceSchema]
  ) -> SetSchema? {
    let names = [set.name, set.name.replacing("Headers", with: "s")]
    let name = service.path.split(separator: "/").last?.lowercased() ?? ""
    let plain = services.filter { !isCopy($0) && !$0.path.hasPrefix("read/") && !$0.path.hasPrefix("beta/") }
    for candidate in plain.filter({ $0.path == name }) + plain.filter({ $0.path != name }) {
      for name in names {
        if let found = candidate.set(name), found.key.count == 1, found.columns[found.key[0]].kind == .guid {
          return found
        }
      }
    }
    return nil
  }

  private static func copy(_ set: SetSchema, _ service: ServiceSchema, of original: SetSchema) -> Copy? {
    let key = original.columns[original.key[0]].name
    guard let identity = set.column(["ID"]) ?? set.column([key]), set.columns[identity].kind == .guid else {
      return nil
    }
    let contents = set.columns.enumerated().map { column, schema -> Copy.Content in
      if column == identity { return .column(original.key[0]) }
      if schema.name == "Timestamp" { return .version }
      if schema.kind == .binary, schema.isNullable { return .nothing }
      guard let source = original.column(schema.path), original.columns[source].kind == schema.kind else {
        return .initial
      }
      return .column(source)
    }
    return Copy(service: service, set: set, identity: identity, contents: contents)
  }
}
