package import SandboxService
package import SandboxStore

/// ``SandboxBehaviour/syncFeeds``: what is written to a set is in its sync feed and in its bulk set too. In the feed it has
/// the next row version, and leaves its old place (Documentation/protocol.md, section 10.1).
package struct SyncFeeds: ServiceRule {
  private let copies: [String: [FeedCopy]]
  private let isOn: @Sendable () -> Bool

  package init(services: [ServiceSchema], isOn: @escaping @Sendable () -> Bool) {
    self.isOn = isOn
    var copies: [String: [FeedCopy]] = [:]
    for service in services where Self.isCopy(service) {
      for set in service.sets {
        for (original, names) in Self.originals(of: set, in: service, among: services) {
          guard let copy = FeedCopy(set, service, of: original, names) else { continue }
          copies[original.table, default: []].append(copy)
        }
      }
    }
    self.copies = copies
  }

  package var isActive: Bool { isOn() }

  /// The sync feeds that show the rows of a table.
  func feeds(of table: String) -> [FeedCopy] { (copies[table] ?? []).filter { $0.service.path.hasPrefix("sync/") } }

  package func follow(_ event: RowEvent, in session: StoreSession) throws {
    guard let copies = copies[event.set.table], !FeedPause.isOn(in: session) else { return }
    let key = event.values[event.set.key[0]]
    for copy in copies {
      if event.kind != .create { try copy.remove(key, in: session) }
      if event.kind != .delete { try copy.show(event.id, division: event.division, now: event.now, in: session) }
    }
  }

  /// The feeds and bulk sets of all sets with rows, in an order that is always the same, and how many rows these are.
  func shown(in session: StoreSession) throws -> [(copy: FeedCopy, count: Int64)] {
    let counts = try session.rowCounts(of: copies.values.map { $0[0].original })
    return copies.sorted { $0.key < $1.key }.flatMap { table, copies -> [(copy: FeedCopy, count: Int64)] in
      guard let count = counts[table], count > 0 else { return [] }
      return copies.map { ($0, Int64(count)) }
    }
  }

  private static func isCopy(_ service: ServiceSchema) -> Bool {
    service.path.hasPrefix("sync/") || service.path.hasPrefix("bulk/")
  }

  private static func originals(
    of set: SetSchema, in service: ServiceSchema, among services: [ServiceSchema]
  ) -> [(SetSchema, FeedSource)] {
    if service.path.hasPrefix("sync/"), let sources = FeedSource.all[set.name] {
      return sources.compactMap { source in original([source.set], service, among: services).map { ($0, source) } }
    }
    let found = original([set.name, set.name.replacing("Headers", with: "s")], service, among: services)
    return found.map { [($0, FeedSource(set.name))] } ?? []
  }

  /// The set of one of some names; in the service of the same name first.
  private static func original(
    _ names: [String], _ service: ServiceSchema, among services: [ServiceSchema]
  ) -> SetSchema? {
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
}
