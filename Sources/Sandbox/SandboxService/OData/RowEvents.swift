package import SandboxStore

/// The changes to rows during a request. Used by one request, on the queue of the database.
package final class RowEvents: @unchecked Sendable {
  package private(set) var all: [RowEvent] = []

  package init() {}

  /// The changes so far in the request, or the seed, that has the session.
  package static func current(in session: StoreSession) -> RowEvents { session.memory { RowEvents() } }

  func append(_ event: RowEvent) { all.append(event) }
}
