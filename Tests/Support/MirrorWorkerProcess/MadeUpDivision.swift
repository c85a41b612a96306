import ExactOnlineMirrorPostgreSQL
import MirrorEngine

/// A division with 200 rows in 4 pages, which all change every night. Reading it makes no calls.
enum MadeUpDivision {
  /// Reads the division from where the last page ended.
  static func update(_ job: MirrorJob, night: Int64, _ stored: @Sendable () -> Void) async throws {
    let division = job.lease.division
    var record = try await job.store.record(of: notes.name, in: division)
    let done = record.map { $0.generation == night ? Int64($0.cursor) ?? 0 : 0 } ?? 0
    for page in done..<4 {
      let rows = (page * 50 + 1...page * 50 + 50).map { id -> [MirrorCell] in
        [.integer(Int64(division)), .integer(id), .text("\(id) in night \(night)")]
      }
      let next = MirrorRecord(
        set: notes.name, division: division, cursor: "\(page + 1)", generation: night, isComplete: page == 3,
        updated: night)
      try await job.store.apply(
        MirrorPage(
          parts: [.init(notes, rows: rows)], deletions: [], completes: page == 3, follows: record, record: next))
      record = next
      stored()
      // As long as a call may take.
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  private static let notes = MirrorTable(
    name: "notes",
    columns: [MirrorColumn("Division", .integer), MirrorColumn("ID", .integer), MirrorColumn("Text", .text)], key: 1,
    view: MirrorView(name: "notes_view"))
}
