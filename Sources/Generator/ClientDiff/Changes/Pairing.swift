/// The common elements of two lists, and those of only one, each in the order of its list.
struct Pairing<Element> {
  private(set) var removed: [Element] = []
  private(set) var added: [Element] = []
  private(set) var kept: [(old: Element, new: Element)] = []

  /// Elements with equal keys in one list are paired in order.
  init<Key: Hashable>(_ old: [Element], _ new: [Element], by key: (Element) -> Key) {
    // Most lists have the same elements in the same order.
    if old.count == new.count, zip(old, new).allSatisfy({ key($0) == key($1) }) {
      kept = zip(old, new).map { ($0, $1) }
      return
    }
    var newer = Dictionary(grouping: new.indices.reversed()) { key(new[$0]) }
    var isKept = [Bool](repeating: false, count: new.count)
    for element in old {
      if let other = newer[key(element)]?.popLast() {
        kept.append((element, new[other]))
        isKept[other] = true
      } else {
        removed.append(element)
      }
    }
    added = new.indices.filter { !isKept[$0] }.map { new[$0] }
  }

  /// Pairs by one key first, and the rest by another.
  init<Exact: Hashable, Loose: Hashable>(
    _ old: [Element], _ new: [Element], by exact: (Element) -> Exact, then loose: (Element) -> Loose
  ) {
    let first = Pairing(old, new, by: exact)
    let rest = Pairing(first.removed, first.added, by: loose)
    kept = first.kept + rest.kept
    removed = rest.removed
    added = rest.added
  }
}
