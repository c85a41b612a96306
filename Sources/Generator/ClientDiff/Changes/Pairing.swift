/// What two lists have in common, and what only one of them has. Orders are those of the lists.
struct Pairing<Element> {
  private(set) var removed: [Element] = []
  private(set) var added: [Element] = []
  private(set) var kept: [(old: Element, new: Element)] = []

  /// Of elements with equal keys in one list, the first counts.
  init<Key: Hashable>(_ old: [Element], _ new: [Element], by key: (Element) -> Key) {
    // Most lists have the same elements in the same order.
    if old.count == new.count, zip(old, new).allSatisfy({ key($0) == key($1) }) {
      kept = zip(old, new).map { ($0, $1) }
      return
    }
    let newer = Dictionary(new.map { (key($0), $0) }) { first, _ in first }
    var seen: Set<Key> = []
    for element in old where seen.insert(key(element)).inserted {
      if let other = newer[key(element)] {
        kept.append((element, other))
      } else {
        removed.append(element)
      }
    }
    for element in new where seen.insert(key(element)).inserted { added.append(element) }
  }
}
