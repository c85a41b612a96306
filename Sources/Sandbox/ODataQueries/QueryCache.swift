import Synchronization

/// Query strings that were read lately.
final class QueryCache: Sendable {
  static let shared = QueryCache()

  private static let maximumCount = 1000
  /// Longer ones are rare, and would fill the memory.
  private static let maximumLength = 2000

  private let known = Mutex<[String: QueryOptions]>([:])

  subscript(query: String) -> QueryOptions? {
    get { known.withLock { $0[query] } }
    set {
      guard query.utf8.count <= Self.maximumLength else { return }
      known.withLock { known in
        if known.count >= Self.maximumCount { known.removeAll(keepingCapacity: true) }
        known[query] = newValue
      }
    }
  }
}
