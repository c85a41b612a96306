import ExactOnlinePostgreSQL
import ExactOnlineRuntime
import ExactOnlineTesting
import Foundation
import Logging

/// A process that shares a connection with others, for tests that run several and kill them.
///
/// `TokenProcess STORE PORT CLIENT-ID CLIENT-SECRET` reads one line per request, and writes one line in answer: an
/// instant in seconds since 1970 asks for the token of a call at that instant (`token …`), and `refused TOKEN` for the
/// replacement of a refused one. A failure is `error …`.
///
/// The store is a file, by its path, or a row in PostgreSQL: the lines `postgresql`, connection string, schema, table,
/// name.
@main enum TokenProcess {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let time = ManualTime()
    var policy = RefreshPolicy()
    // The clock stands between two lines: nothing would end a pause.
    policy.maximumAttempts = 1
    let session = OAuthSession(
      clientID: arguments[3], clientSecret: arguments[4], tokens: try store(arguments[1]), policy: policy, time: time)
    let context = AuthorizationContext(
      origin: Origin(scheme: "http", host: "127.0.0.1", port: Int(arguments[2])), transport: SocketTransport(),
      logger: Logger(label: "TokenProcess", factory: { _ in SwiftLogNoOpLogHandler() }))
    while let line = readLine() {
      do {
        let field: String?
        if let seconds = Double(line) {
          time.advance(to: Date(timeIntervalSince1970: seconds))
          field = try await session.authorization(in: context)
        } else {
          field = try await session.authorization(replacing: "Bearer \(line.dropFirst(8))", in: context)
        }
        say("token \(field?.dropFirst(7) ?? "none")")
      } catch {
        say("error \(error)")
      }
    }
  }

  private static func store(_ argument: String) throws -> any TokenStore {
    let lines = argument.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 5, lines[0] == "postgresql" else { return FileTokenStore(at: argument) }
    return try PostgreSQLTokenStore(
      in: try PostgreSQLDatabase(connectionString: lines[1]), name: lines[4], table: lines[3], schema: lines[2])
  }

  private static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }
}
