import ODataQueries
import SandboxStore
import Synchronization

/// Projections that were made lately: programs ask for the same properties again and again.
final class ProjectionCache: Sendable {
  private struct Key: Hashable {
    var set: ObjectIdentifier
    var selection: String
  }

  private static let maximumCount = 500

  private let known = Mutex<[Key: Projection]>([:])

  func projection(of set: SetSchema, _ service: ServiceSchema, _ options: QueryOptions) throws -> Projection {
    let key = Key(set: ObjectIdentifier(set), selection: options.selection)
    if let found = known.withLock({ $0[key] }) { return found }
    let made = try Projection(set, of: service, select: options.select, expand: options.expand)
    known.withLock { known in
      if known.count >= Self.maximumCount { known.removeAll(keepingCapacity: true) }
      known[key] = made
    }
    return made
  }
}
