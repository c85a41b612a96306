import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import Foundation
import ProcessUsage

/// The first update of a mirror in PostgreSQL, from a feed that `MirrorLoad serve` serves.
///
/// `PostgreSQLMirrorLoad accounts|lines PORT CONNECTION` prints rows, calls, seconds of processor time, and the most memory
/// of the process in bytes. The server's own time is not in it.
@main
struct PostgreSQLMirrorLoad {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let exact = ExactOnlineClient(
      site: Site(Origin(scheme: "http", host: "127.0.0.1", port: Int(arguments[2]) ?? 0)),
      authorization: BearerToken("benchmark"), transport: AsyncHTTPClientTransport(), policies: .bare)
    let database = try PostgreSQLDatabase(connectionString: arguments[3])
    try await MirrorQueue.create(in: database)
    try await PostgreSQLMirrorStore.create(in: database)
    let queue = try MirrorQueue(in: database)
    try await queue.enqueue([(123_456, nil)])
    guard let lease = try await queue.claim(by: "benchmark") else { fatalError("The database has been used before.") }
    let store = try PostgreSQLMirrorStore(in: database).under(lease)
    let report = try await store.update(
      exact.division(123_456), [arguments[1] == "lines" ? .transactionLines : .glAccounts])
    print(report.rows, report.calls, ProcessUsage.processorSeconds, ProcessUsage.peakMemory)
  }
}
