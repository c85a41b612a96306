/// The references of some services, from both of their ends.
package struct ReferenceTable: Sendable {
  /// By the table of the rows that refer.
  package private(set) var outgoing: [String: [Reference]] = [:]
  /// By the table of the rows that are referred to.
  package private(set) var incoming: [String: [Reference]] = [:]
  /// Those of rows in feeds and bulk sets, which are copies of others.
  package private(set) var copies: [Reference] = []

  package init(_ services: [ServiceSchema]) {
    let byPath = Dictionary(services.map { ($0.path, $0) }) { first, _ in first }
    var targets: [String: [(ServiceSchema, SetSchema, Int)]] = [:]
    for target in ReferenceNames.targets {
      let parts = target.set.split(separator: "/")
      guard let service = byPath[String(parts[0])], let set = service.set(String(parts[1])),
        let column = set.column([target.key])
      else { continue }
      for name in target.names { targets[name, default: []].append((service, set, column)) }
    }
    for service in services where Self.hasRowsOfItsOwn(service) || Self.hasCopies(service) {
      for set in service.sets where !ReferenceNames.derivedSets.contains("\(service.path)/\(set.name)") {
        for (column, schema) in set.columns.enumerated() where !schema.isPresence {
          let name = "\(service.path)/\(set.name).\(schema.name)"
          for (targetService, target, targetColumn) in (targets[schema.name] ?? []) + (targets[name] ?? [])
          where target.columns[targetColumn].kind == schema.kind
            && !(target.table == set.table && targetColumn == column)
          {
            let reference = Reference(
              service: service, set: set, column: column, targetService: targetService, target: target,
              targetColumn: targetColumn, isPart: ReferenceNames.parts.contains(name))
            if Self.hasCopies(service) { copies.append(reference) } else { add(reference) }
          }
        }
      }
    }
  }

  private mutating func add(_ reference: Reference) {
    outgoing[reference.set.table, default: []].append(reference)
    incoming[reference.target.table, default: []].append(reference)
  }

  private static func hasCopies(_ service: ServiceSchema) -> Bool {
    service.path.hasPrefix("sync/") || service.path.hasPrefix("bulk/")
  }

  /// Feeds, bulk and read services show rows of others.
  private static func hasRowsOfItsOwn(_ service: ServiceSchema) -> Bool {
    !service.path.contains("/") && !ReferenceNames.foreignServices.contains(service.path)
  }
}
