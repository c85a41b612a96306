import ODataRuntime

/// A buffer of pages that were read and not yet delivered. Of several versions of a row it keeps the newest.
struct HeldRows<Subject: Entity, ID: EntityKey>: Sendable {
  struct Item: Sendable {
    let row: Subject
    let id: ID
    /// The version; nil, which is lower than all others, if the row has none.
    let version: Int64?
    let group: UInt32
    let state: UInt32
    /// The time at which it was read, in seconds since 1970.
    let seen: Int64
    fileprivate var number = 0

    init(_ row: Subject, id: ID, version: Int64?, group: UInt32, state: UInt32, seen: Int64) {
      self.row = row
      self.id = id
      self.version = version
      self.group = group
      self.state = state
      self.seen = seen
    }

    var order: Int64 { version ?? .min }
  }

  private var pages: [[Item]] = []
  /// The newest version of each buffered row, or of each row of the run with ``remembersAll``, and its number in the
  /// order of arrival.
  private var newest: [ID: (order: Int64, number: Int)] = [:]
  private var number = 0
  /// The number of buffered rows.
  private(set) var count = 0
  /// Whether delivered rows are remembered, because an older version of them can still arrive: the rows are not sorted.
  var remembersAll = false

  var hasPages: Bool { !pages.isEmpty }
  var hasSeveralPages: Bool { pages.count > 1 }

  mutating func add(_ items: [Item]) {
    var kept: [Item] = []
    for var item in items {
      if let known = newest[item.id], known.order > item.order { continue }
      number += 1
      item.number = number
      newest[item.id] = (item.order, number)
      kept.append(item)
    }
    pages.append(kept)
    count += kept.count
  }

  /// Removes the oldest page, and returns those of its rows that have no newer version, sorted by version.
  mutating func takePage() -> [Item] {
    guard !pages.isEmpty else { return [] }
    let page = pages.removeFirst()
    count -= page.count
    let current = page.filter { newest[$0.id]?.number == $0.number }
    if !remembersAll { for item in current { newest[item.id] = nil } }
    return current.sorted { ($0.order, $0.number) < ($1.order, $1.number) }
  }
}
