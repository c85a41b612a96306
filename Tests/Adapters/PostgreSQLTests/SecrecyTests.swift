import ExactOnlineRuntime
import Foundation
import PostgreSQLServer
import Testing

@testable import ExactOnlinePostgreSQL

extension PostgreSQLTests {
  @Suite struct SecrecyTests {
    private static let password = "unspeakable"

    @Test(arguments: [
      "postgresql://somebody:unspeakable@db.example:5433/books", "host=db.example password=unspeakable",
      "host=db.example sslkey=/key sslpassword=unspeakable", "postgres://db.example/books?password=unspeakable",
    ])
    func values_printedOrDumped_doNotShowThePassword(connectionString: String) throws {
      let database = try PostgreSQLDatabase(connectionString: connectionString)
      let store = try PostgreSQLTokenStore(in: database, name: "somebody")
      let parameters = try ConnectionParameters(connectionString, connectTimeout: .seconds(1))
      for value in [database, store, parameters] as [Any] {
        var dumped = ""
        dump(value, to: &dumped)
        #expect(!(dumped + "\(value)" + String(reflecting: value)).contains(Self.password))
      }
      #expect("\(database)".contains("db.example"))
    }

    /// libpq's own messages quote these, or take a part of the password for a host, a port or a database and show that.
    @Test(arguments: [
      "postgresql://somebody:unspeakable@[::1", "postgresql://somebody:unspeakable%zz@db.example", "unspeakable",
      "host=db.example password=a unspeakable", "host=db.example password=a unspeakable=b",
      "postgresql://somebody:pass@unspeakable@db.example/books", "postgresql://somebody:unspeakable/x@db.example/books",
      "postgresql://somebody:1/unspeakable@db.example/books", "postgres://db.example/?unspeakable=1",
    ])
    func connectionString_thatIsNone_isNotQuoted(connectionString: String) throws {
      let error = #expect(throws: PostgreSQLError.self) { try PostgreSQLDatabase(connectionString: connectionString) }
      #expect(error?.kind == .invalidConfiguration)
      #expect(!"\(error as Any)".contains(Self.password))
      #expect("\(error as Any)".contains("connection string"))
    }

    /// libpq echoes the values that it does not understand.
    @Test(arguments: ["sslmode", "target_session_attrs", "connect_timeout", "channel_binding", "options"])
    func valueInTheWrongPlace_isNotInTheError(option: String) async throws {
      let database = try PostgreSQLDatabase(
        connectionString: try await TestServer.connectionString() + " \(option)=\(Self.password)")
      let error = await #expect(throws: TokenStoreError.self) {
        try await PostgreSQLTokenStore(in: database, name: "somebody").load()
      }
      let words = try #require(error?.description)
      #expect(words.contains("cannot connect to PostgreSQL"), "\(words)")
      #expect(!words.contains(Self.password), "\(words)")
    }
  }
}
