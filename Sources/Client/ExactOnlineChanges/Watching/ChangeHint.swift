import Synchronization

/// A hint that a set may have changed, such as a webhook event.
public protocol ChangeHint: Sendable {
  /// The division.
  var division: Int32 { get }
  /// The path of the set below the division, such as `crm/Accounts`; nil if unknown, which wakes all sets.
  var resource: String? { get }
}

/// A channel that delivers hints to watched sets.
///
/// ```swift
/// let hints = ChangeHints()
/// try await inbox.run { event in hints.send(event) }  // in one task
/// for try await change in accounts.watch(from: cursor, hints: hints) { print(change) }  // in another
/// ```
///
/// A hint only shortens a wait; rows are read by their versions. So a lost event delays changes by at most one
/// interval, and duplicates and reordering have no effect.
public final class ChangeHints: Sendable {
  private struct Listener {
    let division: Int32
    let concerns: @Sendable (String) -> Bool
    let bell: Bell
  }

  private let listeners = Mutex<[ObjectIdentifier: Listener]>([:])

  /// Creates a channel without listeners.
  public init() {}

  /// Wakes the watched sets that a hint is about. Returns immediately and makes no call itself.
  ///
  /// - Parameter hint: The hint, such as a `WebhookEvent`.
  public func send(_ hint: some ChangeHint) {
    let (division, resource) = (hint.division, hint.resource)
    let bells = listeners.withLock { listeners in
      listeners.values.filter { $0.division == division && resource.map($0.concerns) ?? true }.map(\.bell)
    }
    for bell in bells { bell.ring() }
  }

  func add(_ bell: Bell, division: Int32, concerns: @escaping @Sendable (_ resource: String) -> Bool) {
    listeners.withLock { $0[ObjectIdentifier(bell)] = Listener(division: division, concerns: concerns, bell: bell) }
  }

  func remove(_ bell: Bell) { listeners.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(bell)) } }
}

/// The rules for which sets' hints wake a watched set.
enum WatchedResource {
  /// Whether a hint about `resource` wakes `watched`: they are the same set, a feed and the set with its rows, or the
  /// headers and lines of such sets, which change together.
  static func concerns(_ watched: String, _ resource: String) -> Bool {
    let (watched, resource) = (watched.lowercased(), resource.lowercased())
    let names = [watched, FeedCatalog.feeds[watched]?.shows?.lowercased()].compactMap(\.self)
    return names.contains { name in
      name == resource || resource == (name.hasSuffix("s") ? String(name.dropLast()) : name) + "lines"
        || name == (resource.hasSuffix("s") ? String(resource.dropLast()) : resource) + "lines"
    }
  }
}
