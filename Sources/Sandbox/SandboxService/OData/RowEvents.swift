package import SandboxStore

/// The changes to rows during a request. Used by one request, on the queue of the database.
package final class RowEvents: @unchecked Sendable {
  package private(set) var all: [RowEvent] = []

  private let isKept: Bool

  /// - Parameter isKept: Whether somebody asks for them at the end.
  package init(isKept: Bool = true) { self.isKept = isKept }

  /// The changes so far in the request, or the seed, that has the session.
  package static func current(in session: StoreSession) -> RowEvents { session.memory { RowEvents() } }

  func append(_ event: RowEvent) { if isKept { all.append(event) } }
}
