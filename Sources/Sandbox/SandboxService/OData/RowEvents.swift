/// What happened to rows during a request. It is used by one request, on the queue of the database.
package final class RowEvents: @unchecked Sendable {
  package private(set) var all: [RowEvent] = []

  package init() {}

  func append(_ event: RowEvent) { all.append(event) }
}
