package import SandboxStore

/// A number that changes with the books, so that a report knows whether it is up to date. It is stored with the rows,
/// and restored with them.
package enum ReportMark {
  /// A request, or a seed, counts as one change.
  private final class Memory {
    var hasChanged = false
  }

  private static let books = "books"

  package static func change(in session: StoreSession) throws {
    let memory = session.memory { Memory() }
    guard !memory.hasChanged else { return }
    memory.hasChanged = true
    try session.setNumber(books, try session.number(books) + 1)
  }

  /// Whether anything was ever booked.
  package static func exists(in session: StoreSession) throws -> Bool { try session.number(books) > 0 }

  /// Whether a report has to be worked out again, for the day or for changed books; it counts as up to date from here.
  static func isStale(_ report: String, day: Int64, in session: StoreSession) throws -> Bool {
    let now = try session.number(books)
    guard try session.number("report \(report)") != now + 1 || session.number("day \(report)") != day else {
      return false
    }
    try session.setNumber("report \(report)", now + 1)
    try session.setNumber("day \(report)", day)
    return true
  }
}
