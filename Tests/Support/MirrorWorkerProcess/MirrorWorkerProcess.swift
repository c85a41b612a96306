import ExactOnlineAsyncHTTPClient
import ExactOnlineMirrorPostgreSQL
import ExactOnlinePostgreSQL
import ExactOnlineRuntime
import Foundation
import MirrorEngine

/// A process of workers for tests that kill it. It ends when all divisions are done, and writes a line for each page.
///
/// Its arguments are a connection string, a schema, the name of the process, and what the divisions are: `made-up` and the
/// number of the night, or `service`, the port of a service on this machine, a token, and the reserve of calls if it is
/// not the default.
@main enum MirrorWorkerProcess {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let database = try PostgreSQLDatabase(connectionString: arguments[1])
    let schema = arguments[2]
    var options = MirrorWorkerOptions()
    options.workers = 2
    // Those of killed processes end soon.
    options.lease = .milliseconds(500)
    options.schedule = .every(.seconds(86_400))
    options.poll = .milliseconds(50)
    options.endsWhenDone = true
    let workers = MirrorWorkers(
      queue: try MirrorQueue(in: database, schema: schema),
      store: try PostgreSQLMirrorStore(in: database, schema: schema), name: arguments[3], options: options)
    guard arguments[4] == "service" else {
      let night = Int64(arguments[5]) ?? 1
      await workers.run { try await MadeUpDivision.update($0, night: night, writeLine) }
      return
    }
    let limits = try PostgreSQLRateLimitStore(in: database, schema: schema)
    let exact = ExactOnlineClient(
      site: Site(Origin(scheme: "http", host: "127.0.0.1", port: Int(arguments[5]) ?? 0)),
      authorization: BearerToken(arguments[6]), transport: AsyncHTTPClientTransport(),
      policies: ConnectionPolicies(rateLimitStore: limits))
    var rules = MirrorOptions()
    rules.countsRows = false
    if arguments.count > 7 { rules.reserve = Int(arguments[7]) ?? rules.reserve }
    await workers.run([.accounts], options: rules) { _ in
      writeLine()
    } division: { lease in
      exact.division(lease.division)
    }
  }

  @Sendable private static func writeLine() { FileHandle.standardOutput.write(Data("page\n".utf8)) }
}
