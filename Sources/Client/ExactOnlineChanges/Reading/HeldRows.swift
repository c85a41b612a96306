import ODataRuntime

/// Rows that were read and not handed out yet, page by page: of two states of a row the newer one is kept.
struct HeldRows<Subject: Entity, ID: EntityKey>: Sendable {
  struct Item: Sendable {
    let row: Subject
    let id: ID
    /// Nil where the row has none; it counts as the oldest.
    let version: Int64?
    let group: UInt32
    let state: UInt32
    /// Seconds since 1970.
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
  /// The newest state of each row that is held or, while everything is remembered, that was read: its version, and its
  /// number in the order of arrival.
  private var newest: [ID: (order: Int64, number: Int)] = [:]
  private var number = 0
  /// The number of rows that are held.
  private(set) var count = 0
  /// Set where the rows do not come in the order of their versions: those that were handed out have to be remembered.
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

  /// The rows of the oldest page that have no newer state, in the order of their versions.
  mutating func takePage() -> [Item] {
    guard !pages.isEmpty else { return [] }
    let page = pages.removeFirst()
    count -= page.count
    let current = page.filter { newest[$0.id]?.number == $0.number }
    if !remembersAll { for item in current { newest[item.id] = nil } }
    return current.sorted { ($0.order, $0.number) < ($1.order, $1.number) }
  }
}
