/// Collects the changes that the rules report.
struct ChangeCollector {
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

  /// Reports removals and additions in one place, and which of them may be renames.
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
}
