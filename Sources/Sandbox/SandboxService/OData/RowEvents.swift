package import SandboxStore

/// What happened to rows during a request. It is used by one request, on the queue of the database.
package final class RowEvents: @unchecked Sendable {
  package private(set) var all: [RowEvent] = []

  package init() {}

  /// What has happened so far in the request, or the seed, that has the session.
  package static func current(in session: StoreSession) -> RowEvents { session.memory { RowEvents() } }

  func append(_ event: RowEvent) { all.append(event) }
}
