import ExactOnlinePostgreSQL
import ExactOnlineSandbox
import Foundation
import PostgreSQLServer
import SandboxFixtures
import TestSupport
import Testing

/// A desk whose variable names a database, with a schema of one test.
struct SharedDesk: Sendable {
  let desk: Desk
  let sandbox: Sandbox
  let database: PostgreSQLDatabase
  let schema: String

  /// A desk that is logged in to a sandbox of three divisions with an account each.
  static func withDivisions(_ body: (SharedDesk) async throws -> Void) async throws {
    let connection = try await TestServer.connectionString()
    let database = try PostgreSQLDatabase(connectionString: connection)
    try await Sandbox.run(
      Desk.metadata,
      configure: {
        $0.behaviours.subtract([.rateLimits, .errorLimit])
        $0.furtherDivisions = [234_501, 234_502]
      }
    ) { sandbox in
      let desk = try Desk(["EXACT_ONLINE_MIRROR": connection])
      let login = try await desk.run("login", "--sandbox", sandbox.url)
      guard login.status == 0 else { throw Desk.Failure(description: "login: \(login.errors)") }
      for division in sandbox.divisions {
        try await sandbox.create("crm/Accounts", [["Name": .string("Acme \(division)")]], division: division)
      }
      try await body(SharedDesk(desk: desk, sandbox: sandbox, database: database, schema: newSchema))
    }
  }

  /// A desk with a token, and no service to use it at.
  static func withDatabase(_ body: (DatabaseDesk) async throws -> Void) async throws {
    let connection = try await TestServer.connectionString()
    let desk = try Desk([
      "EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9", "EXACT_ONLINE_MIRROR": connection,
    ])
    try await body(DatabaseDesk(desk: desk, database: try PostgreSQLDatabase(connectionString: connection)))
  }

  /// The same at another desk.
  func at(_ desk: Desk) -> SharedDesk {
    SharedDesk(desk: desk, sandbox: sandbox, database: database, schema: schema)
  }

  func mirror(_ words: String...) async throws -> Desk.Outcome { try await desk.run(self.words(words)) }

  /// Starts it, to be read while it runs.
  func start(_ words: String...) throws -> RunningCommand { try desk.start(self.words(words)) }

  private func words(_ words: [String]) -> [String] {
    ["mirror", "accounts", "--schema", schema, "--reserve", "0"] + words
  }

  @discardableResult func sql(_ text: String) async throws -> [[String?]] { try await database.sql(text, schema) }

  func lines(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }
}

/// A desk whose variable names a database, without a service.
struct DatabaseDesk: Sendable {
  let desk: Desk
  let database: PostgreSQLDatabase
  let schema = SharedDesk.newSchema

  @discardableResult func sql(_ text: String) async throws -> [[String?]] { try await database.sql(text, schema) }
}

extension SharedDesk {
  static var newSchema: String { "mirror_\(UUID())".replacing("-", with: "_").lowercased() }
}

extension PostgreSQLDatabase {
  /// Runs a statement; `@` stands for the schema.
  fileprivate func sql(_ text: String, _ schema: String) async throws -> [[String?]] {
    try await transaction(isDurable: false) { try await $0.execute(text.replacing("@", with: schema)) }
  }
}
