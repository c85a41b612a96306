package import ClientBlueprint
import Diagnostics

/// Compares two clients as their users see them, part by part, and with them what matters on the wire.
///
/// Parts are the same that have the same name in the service. Both blueprints are to be planned with the same
/// configuration and the same lock, so that no name of Swift differs for reasons of naming alone.
package struct ClientDiff {
  /// All changes, the gravest first; none for equal clients.
  package static func compare(_ old: ClientBlueprint, _ new: ClientBlueprint) -> [Change] {
    var diff = Self()
    diff.compare(old, new)
    return diff.changes.sorted(by: Change.precedes)
  }

  private(set) var changes: [Change] = []

  mutating func report(_ rule: DiffRule, _ place: Place, _ message: String) {
    report(rule, .both, place, message)
  }

  mutating func report(_ rule: DiffRule, _ aspects: Change.Aspects, _ place: Place, _ message: String) {
    changes.append(
      Change(
        rule, for: aspects, at: place.path, swiftName: place.swiftName, message, location: place.location,
        oldLocation: place.oldLocation))
  }

  /// Reports what is gone and what is new in one place, and which of it may be one thing.
  mutating func report(removed: [Change], added: [Change], renames: [(removed: Int, added: Int)]) {
    var removed = removed
    var added = added
    for pair in renames {
      let (gone, fresh) = (removed[pair.removed], added[pair.added])
      removed[pair.removed].rename = .init(path: fresh.path, swiftName: fresh.swiftName, isNew: true)
      added[pair.added].rename = .init(path: gone.path, swiftName: gone.swiftName, isNew: false)
    }
    changes += removed + added
  }

  private mutating func compare(_ old: ClientBlueprint, _ new: ClientBlueprint) {
    let services = Pairing(
      old.services.filter { $0.source != nil }, new.services.filter { $0.source != nil }, by: \.origin.service)
    compareServices(services, old: old, new: new)
    for (old, new) in services.kept { compare(old, new) }

    // What is in a service that is gone or new needs no word of its own.
    let gone = Set(services.removed.map(\.origin.service))
    let fresh = Set(services.added.map(\.origin.service))
    let files = Dictionary(
      services.kept.map { ($0.new.origin.service, $0.new.origin.location) }, uniquingKeysWith: { first, _ in first })
    compareTypes(
      old.types.filter { !gone.contains($0.origin.service) }, new.types.filter { !fresh.contains($0.origin.service) },
      files: files.compactMapValues(\.self))
    compareEnumerations(
      old.enumerations.filter { !gone.contains($0.origin.service) },
      new.enumerations.filter { !fresh.contains($0.origin.service) }, files: files.compactMapValues(\.self))
  }
}

/// What a change is about.
struct Place {
  var path: String
  var swiftName: String
  var location: SourceLocation?
  var oldLocation: SourceLocation?
}

extension WireOrigin {
  /// `crm:Account`; a code list's name stands alone.
  var path: String { service.isEmpty ? name : "\(service):\(name)" }
}
