import ExactOnlinePostgreSQL
import Foundation
import PostgreSQLServer
import TestSupport
import Testing

/// Refusals of PostgreSQL databases, in words, with the codes of Documentation/exact-online.md.
@Suite("Databases that refuse exact-online mirror", .timeLimit(.minutes(2))) struct DatabaseRefusalTests {
  private static let password = "unspeakable"

  /// Runs statements as the server's owner; what is there already stays.
  private func prepare(_ statements: String...) async throws {
    let database = try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
    for statement in statements {
      _ = try? await database.transaction(isDurable: false) { try await $0.execute(statement) }
    }
  }

  @Test(
    .enabled(if: TestServer.isThrowAway),
    arguments: [
      ("user=exact_online_with_password", 2, "refuses the login"), ("user=exact_online_nobody", 2, "does not exist"),
      ("user=exact_online_rejected", 2, "pg_hba.conf"), ("dbname=nowhere", 2, "There is no such database"),
      ("sslmode=unspeakable", 2, "invalid sslmode value"), ("options=unspeakable", 2, "cannot be used"),
      ("user=exact_online_limited", 5, "no connection left"),
      ("options='-c default_transaction_read_only=on'", 5, "cannot be written to"),
      ("user=exact_online_guest", 5, "does not allow this user"),
    ])
  func connectionThatIsRefused_saysWhy_withoutThePassword(parameters: String, status: Int32, words: String) async throws
  {
    try await prepare(
      "CREATE ROLE exact_online_with_password LOGIN PASSWORD 'right'", "CREATE ROLE exact_online_rejected LOGIN",
      "CREATE ROLE exact_online_limited LOGIN CONNECTION LIMIT 0", "CREATE ROLE exact_online_guest LOGIN")
    let into = try await TestServer.connectionString() + " password=\(Self.password) \(parameters)"
    let desk = try Desk([
      "EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9", "EXACT_ONLINE_MIRROR": into,
    ])
    for more in [["--all-divisions"], ["--division", "7"]] {
      let outcome = try await desk.run(["mirror", "accounts", "--schema", "nobodys"] + more)
      #expect(outcome.status == status, "\(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      #expect(!(outcome.errors + outcome.output).contains(Self.password), "\(outcome.errors)")
    }
  }

  /// Whatever repeats the word: the parser, libpq or the command.
  @Test(arguments: [
    ["mirror", "accounts", "--workers", "postgresql://exact:unspeakable@db.example/books"],
    ["mirror", "accounts", "--history", "postgres://exact:unspeakable/1@db.example/books"],
    ["get", "postgresql://exact:unspeakable%2F1@db.example/books"],
    ["mirror", "host=db.example password='unspeakable 1' user=exact"],
    ["mirror", "accounts", "--into", "postgresql://exact:unspeakable@127.0.0.1:1/books?sslmode=unspeakable"],
    ["mirror", "accounts", "--into", "postgresql:/exact:unspeakable@db.example/books"],
    ["mirror", "accounts", "--into", "postgres:exact:unspeakable@db.example"],
    ["mirror", "accounts", "--into", "hots=/x passwrd=unspeakable"],
  ])
  func passwordInAnyWord_isNotRepeated(words: [String]) async throws {
    let desk = try Desk(["EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9"])
    let outcome = try await desk.run(words)
    #expect(outcome.status == 2, "\(outcome.errors)")
    #expect(!(outcome.errors + outcome.output).contains(Self.password), "\(outcome.errors)")
  }

  @Test(arguments: [
    "CREATE TABLE @.mirror_sets (a int)", "CREATE TABLE @.mirror_divisions (division integer)",
    "CREATE VIEW @.mirror_sets AS SELECT 1 AS division", "CREATE TABLE @.mirror_status (a int)",
    "CREATE VIEW @.mirror_status AS SELECT 1 AS division", "CREATE TABLE @.mirror_files (a int)",
    "CREATE TABLE @.exact_online_limits (name text)",
    "CREATE TABLE @.accounts (id uuid)", "CREATE VIEW @.accounts AS SELECT 1 AS mirror_generation",
    "CREATE VIEW @.accounts_view AS SELECT 1 AS division", "CREATE MATERIALIZED VIEW @.mirror_runs AS SELECT 1 AS id",
    "CREATE DOMAIN @.mirror_sets AS integer", "CREATE TYPE @.mirror_changes AS ENUM ('a')",
    "CREATE TYPE @.mirror_status AS RANGE (subtype = integer)", "CREATE SEQUENCE @.mirror_divisions",
    "CREATE TYPE @.accounts AS (id uuid)", "CREATE DOMAIN @.accounts AS text", "CREATE DOMAIN @.accounts_view AS text",
  ])
  func somethingElseWithANameOfTheMirror_isRefused_andNothingIsChanged(statement: String) async throws {
    try await SharedDesk.withDatabase { shared in
      try await shared.sql("CREATE SCHEMA @")
      try await shared.sql(statement)
      let contents = """
        SELECT relname::text FROM pg_class WHERE relnamespace = '@'::regnamespace
        UNION ALL SELECT typname::text FROM pg_type WHERE typnamespace = '@'::regnamespace ORDER BY 1
        """
      let before = try await shared.sql(contents)
      let name = try #require(statement.firstMatch(of: #/@\.(\w+)/#)?.1)
      for more in [["--all-divisions"], ["--division", "7"]] {
        let outcome = try await shared.desk.run(["mirror", "accounts", "--schema", shared.schema] + more)
        #expect(outcome.status == 2, "\(outcome.errors)")
        for word in ["'\(name)'", "'\(shared.schema)'", "nothing was changed", "--schema"] {
          #expect(outcome.errors.contains(word), "\(outcome.errors)")
        }
      }
      #expect(try await shared.sql(contents) == before)
    }
  }

  /// Nothing is asked of the server.
  @Test(arguments: ["pg_books", "pg_catalog", "information_schema", ""])
  func schemaThatBelongsToTheServer_isRefused(schema: String) async throws {
    let desk = try Desk([
      "EXACT_ONLINE_TOKEN": "token", "EXACT_ONLINE_SITE": "http://127.0.0.1:9",
      "EXACT_ONLINE_MIRROR": "postgresql://127.0.0.1:1/books",
    ])
    for more in [["--all-divisions"], ["--division", "7"]] {
      let outcome = try await desk.run(["mirror", "accounts", "--schema", schema] + more)
      #expect(outcome.status == 2, "\(outcome.errors)")
      #expect(outcome.errors.contains("\"\(schema)\""), "\(outcome.errors)")
    }
  }

  /// A column that somebody has dropped is made again, but not while a page is stored.
  @Test(arguments: [
    ("42703", 2, "cannot be used as they are"), ("42804", 2, "cannot be used as they are"),
    ("42P07", 2, "something else under a name"), ("40001", 5, "busy with others"), ("57014", 5, "busy with others"),
  ])
  func refusalOfAStatement_isSaidInWords(state: String, status: Int32, words: String) async throws {
    try await SharedDesk.withDivisions { shared in
      #expect(try await shared.mirror().status == 0)
      try await shared.sql(
        "CREATE FUNCTION @.refuse() RETURNS trigger LANGUAGE plpgsql AS "
          + "$$BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '\(state)'; END$$")
      try await shared.sql(
        "CREATE TRIGGER refuse BEFORE UPDATE ON @.mirror_sets FOR EACH ROW EXECUTE FUNCTION @.refuse()")
      let outcome = try await shared.mirror()
      #expect(outcome.status == status && outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  /// The server has no room while a page is stored; another program updates the same set.
  @Test(arguments: [
    ("RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'", "disk is full"),
    ("RAISE EXCEPTION 'not for you' USING ERRCODE = '42501'", "does not allow this user"),
    ("RAISE EXCEPTION 'null value' USING ERRCODE = '23502'", "refuses the rows"),
    ("RETURN NULL", "was updated by another program"),
  ])
  func pageThatCannotBeStored_endsWith5(statement: String, words: String) async throws {
    try await SharedDesk.withDivisions { shared in
      #expect(try await shared.mirror().status == 0)
      try await shared.sql(
        "CREATE FUNCTION @.refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN \(statement); END$$")
      try await shared.sql(
        "CREATE TRIGGER refuse BEFORE UPDATE ON @.mirror_sets FOR EACH ROW EXECUTE FUNCTION @.refuse()")
      let outcome = try await shared.mirror()
      #expect(outcome.status == 5 && outcome.errors.contains(words), "\(outcome.errors)")
    }
  }
}
