import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import ExactOnlineRuntime

/// The programs of Documentation/mirror-postgresql.md. They are compiled, and not run.
private enum DocumentedPrograms {
  static func workers(_ exact: ExactOnlineClient) async throws {
    let database = try PostgreSQLDatabase(connectionString: "postgresql://exact@db.example/books?sslmode=verify-full")
    try await MirrorQueue.create(in: database)
    try await PostgreSQLMirrorStore.create(in: database)

    let queue = try MirrorQueue(in: database)
    try await queue.follow(try await exact.divisions())  // all divisions of the login

    let workers = MirrorWorkers(queue: queue, store: try PostgreSQLMirrorStore(in: database))
    await workers.run([.accounts, .glAccounts, .transactionLines]) { lease in exact.division(lease.division) }
  }

  static func files(
    _ exact: ExactOnlineClient, _ workers: MirrorWorkers, _ store: PostgreSQLMirrorStore
  ) async throws {
    let sets: [MirrorSet] = [.documents, .documentAttachments]
    await workers.run(sets, files: "/srv/files") { lease in exact.division(lease.division) }
    try await store.pruneFiles(in: "/srv/files")  // now and then
  }

  static func oneProgram(_ database: PostgreSQLDatabase, _ division: Division) async throws {
    let store = try PostgreSQLMirrorStore(in: database)
    try await store.update(division, [.accounts, .glAccounts]) { print($0) }
  }
}
