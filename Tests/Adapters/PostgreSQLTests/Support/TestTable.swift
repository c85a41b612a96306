import Foundation

@testable import ExactOnlinePostgreSQL
import ExactOnlineRuntime
import PostgreSQLServer
import TestSupport

/// A table of tokens that exists for one test, in a schema with a name that needs quoting.
struct TestTable: Sendable {
  static let schema = "Exact \"tests\"; --"

  let name: String
  let database: PostgreSQLDatabase

  /// Makes a table, and removes it afterwards.
  static func run<R>(
    options: PostgreSQLOptions = .quick, _ body: (TestTable) async throws -> R
  ) async throws -> R {
    let table = TestTable(
      name: "tokens \(UUID())",
      database: try PostgreSQLDatabase(connectionString: try await TestServer.connectionString(), options: options))
    try await sql("CREATE SCHEMA IF NOT EXISTS \"Exact \"\"tests\"\"; --\"", mayFail: true)
    try await PostgreSQLTokenStore.createTable(in: table.database, table: table.name, schema: schema)
    return try await withEnding {
      try await sql("DROP TABLE \(table.identifier)")
    } _: {
      try await body(table)
    }
  }

  /// A store on the table's own connections, or on others.
  func store(_ name: String = "somebody", on other: PostgreSQLDatabase? = nil) throws -> PostgreSQLTokenStore {
    try PostgreSQLTokenStore(in: other ?? database, name: name, table: self.name, schema: Self.schema)
  }

  /// The table's name in SQL.
  var identifier: String { "\"Exact \"\"tests\"\"; --\".\"\(name)\"" }

  func record(of name: String = "somebody") async throws -> String? {
    let answer = try await sql("SELECT record FROM \(identifier) WHERE name = $1", name)
    return answer.rows.first?.first.flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
  }

  func setRecord(_ record: String, of name: String = "somebody") async throws {
    try await sql(
      "INSERT INTO \(identifier) (name, record) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET record = $2", name,
      record)
  }

  /// The server's processes that have anything of this table locked.
  func holders() async throws -> [Int] {
    let answer = try await sql(
      "SELECT DISTINCT pid FROM pg_locks WHERE relation = $1::regclass AND mode = 'RowExclusiveLock'", identifier)
    return answer.rows.compactMap { $0.first.flatMap { $0 }.flatMap { Int(String(decoding: $0, as: UTF8.self)) } }
  }

  /// Waits until that many transactions hold or want a row of the table.
  func transactions(_ count: Int) async throws {
    try await waitUntil { try await holders().count >= count }
  }

  func terminate(_ pid: Int) async throws { try await sql("SELECT pg_terminate_backend($1::int)", "\(pid)") }
}

/// Runs a statement on a connection of its own, whatever the code under test does with its connections.
@discardableResult
func sql(_ text: String, _ parameters: String..., mayFail: Bool = false) async throws -> Answer {
  let connection = try await Connection.open(
    try ConnectionParameters(try await TestServer.connectionString(), connectTimeout: .seconds(30)))
  defer { connection.close() }
  var statement = Statement(text)
  statement.parameters = parameters.map { [UInt8]($0.utf8) }
  do {
    return try await connection.execute(statement, within: .seconds(60))
  } catch  where mayFail {
    return Answer()
  }
}

extension PostgreSQLOptions {
  /// With waits that tests of failure can sit out, and others that a loaded machine does not reach.
  static var quick: PostgreSQLOptions {
    var options = PostgreSQLOptions()
    options.answerTimeout = .seconds(60)
    options.connectTimeout = .seconds(60)
    return options
  }
}

extension TokenSet {
  /// The n-th link of a chain of refreshes.
  static func link(_ number: Int) -> TokenSet {
    TokenSet(
      accessToken: "access-\(number)", refreshToken: "refresh-\(number)", obtained: Date(timeIntervalSince1970: 1))
  }

  var number: Int { Int(refreshToken.dropFirst("refresh-".count)) ?? -1 }
}
