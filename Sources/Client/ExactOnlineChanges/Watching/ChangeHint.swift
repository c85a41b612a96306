import Synchronization

/// News that something may have changed in a set: an event of a webhook.
public protocol ChangeHint: Sendable {
  /// The division.
  var division: Int32 { get }
  /// The set, as its path below the division: `crm/Accounts`; nil where it is not known, which concerns all sets.
  var resource: String? { get }
}

/// Brings hints to the sets that are watched.
///
/// ```swift
/// let hints = ChangeHints()
/// try await inbox.run { event in hints.send(event) }             // in one task
/// for try await change in accounts.watch(from: cursor, hints: hints) { … }  // in another
/// ```
///
/// A hint shortens a wait, and nothing depends on it: rows are read by their versions, so that events that are lost
/// cost time, and those that come twice or in another order nothing.
public final class ChangeHints: Sendable {
  private struct Listener {
    let division: Int32
    let concerns: @Sendable (String) -> Bool
    let bell: Bell
  }

  private let listeners = Mutex<[ObjectIdentifier: Listener]>([:])

  /// Hints that nobody waits for yet.
  public init() {}

  /// Wakes the readers of the sets that a hint is about. Returns at once; costs no call by itself.
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

/// The sets whose changes a watched set has to hear of.
enum WatchedResource {
  /// Whether news of a set are news for the one that is watched: the set itself, the set that a feed shows, or the
  /// lines of either, since headers change with their lines.
  static func concerns(_ watched: String, _ resource: String) -> Bool {
    let (watched, resource) = (watched.lowercased(), resource.lowercased())
    let names = [watched, FeedCatalog.feeds[watched]?.shows?.lowercased()].compactMap(\.self)
    return names.contains { name in
      name == resource || resource == (name.hasSuffix("s") ? String(name.dropLast()) : name) + "lines"
        || name == (resource.hasSuffix("s") ? String(resource.dropLast()) : resource) + "lines"
    }
  }
}
