import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import Foundation
import MirrorEngine

/// A process of workers for tests that kill it. Its arguments are a connection string, a schema, the name of the process,
/// and the number of the night. It ends when all divisions are done, and writes a line for each page.
///
/// Each division has 200 rows in 4 pages, and all of them change every night.
@main enum MirrorWorkerProcess {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let database = try PostgreSQLDatabase(connectionString: arguments[1])
    let night = Int64(arguments[4]) ?? 1
    var options = MirrorWorkerOptions()
    options.workers = 2
    // Those of killed processes end soon.
    options.lease = .seconds(1)
    options.schedule = .every(.seconds(86_400))
    options.poll = .milliseconds(100)
    options.endsWhenDone = true
    let workers = MirrorWorkers(
      queue: try MirrorQueue(in: database, schema: arguments[2]),
      store: try PostgreSQLMirrorStore(in: database, schema: arguments[2]), name: arguments[3], options: options)
    await workers.run { try await update($0, night: night) }
  }

  /// Reads the division from where the last page ended.
  private static func update(_ job: MirrorJob, night: Int64) async throws {
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
      FileHandle.standardOutput.write(Data("page\n".utf8))
      // As long as a call may take.
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private static let notes = MirrorTable(
    name: "notes",
    columns: [MirrorColumn("Division", .integer), MirrorColumn("ID", .integer), MirrorColumn("Text", .text)], key: 1,
    view: MirrorView(name: "notes_view"))
}
