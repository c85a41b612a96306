import ExactOnlineRuntime
import Foundation
import PostgreSQLServer
import TestSupport
import Testing

@testable import ExactOnlinePostgreSQL

extension PostgreSQLTests {
  @Suite struct TokenStoreTests {
    @Test func load_beforeALogin_isNil() async throws {
      try await TestTable.run { table in
        let tokens = try await table.store().load()
        #expect(tokens == nil)
      }
    }

    @Test func update_storesTheTokens_forEveryStoreOfThatName() async throws {
      try await TestTable.run { table in
        let stored = try await table.store().update { tokens in
          #expect(tokens == nil)
          return .link(1)
        }
        #expect(stored == .link(1))
        #expect(try await table.store().load() == .link(1))
        #expect(try await table.store("somebody else").load() == nil)

        let other = try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
        try await table.store(on: other).update { tokens in
          #expect(tokens == .link(1))
          return .link(2)
        }
        #expect(try await table.store().load() == .link(2))
      }
    }

    @Test func update_whenItsChangeThrows_leavesWhatWasStored() async throws {
      try await TestTable.run { table in
        let store = try table.store()
        await #expect(throws: Refusal.self) { try await store.update { _ in throw Refusal() } }
        #expect(try await store.load() == nil)
        try await store.update { _ in .link(1) }
        await #expect(throws: Refusal.self) { try await store.update { _ in throw Refusal() } }
        #expect(try await store.load() == .link(1))
        #expect(try await store.update { $0 } == .link(1))
      }
    }

    @Test func update_toNil_removesTheRow() async throws {
      try await TestTable.run { table in
        let store = try table.store()
        try await store.update { _ in .link(1) }
        #expect(try await store.update { _ in nil } == nil)
        #expect(try await store.load() == nil)
        #expect(try await sql("SELECT 1 FROM \(table.identifier)").rows.isEmpty)
      }
    }

    @Test func update_whenTheRowIsRemovedWhileItWaits_startsOver() async throws {
      try await TestTable.run { table in
        let store = try table.store()
        try await store.update { _ in .link(1) }
        let gate = Gate()
        async let removal = store.update { _ in
          try? await gate.wait()
          return nil
        }
        try await table.transactions(1)
        async let login = store.update { tokens in
          #expect(tokens == nil)
          return .link(2)
        }
        try await table.transactions(2)
        gate.open()
        #expect(try await removal == nil)
        #expect(try await login == .link(2))
        #expect(try await store.load() == .link(2))
      }
    }

    @Test func tokens_ofFiveMegabytes_survive() async throws {
      try await TestTable.run { table in
        let long = TokenSet(
          accessToken: String(repeating: "gAAAA!", count: 900_000), refreshToken: "Gcp7!IAAAA", obtained: Date())
        try await table.store().update { _ in long }
        #expect(try await table.store().load() == long)
      }
    }

    @Test(arguments: [
      "", " ", "'; DROP TABLE x; --", "\"", "$1", "\\", "%s", "Zoë 🧾 שלום", "e\u{301}", "a\nb",
      String(repeating: "n", count: 2000),
    ])
    func anyName_isQuoted(_ name: String) async throws {
      try await TestTable.run { table in
        try await table.store("neighbour").update { _ in .link(1) }
        try await table.store(name).update { _ in .link(2) }
        #expect(try await table.store(name).load() == .link(2))
        #expect(try await table.store("neighbour").load() == .link(1))
        #expect(try await sql("SELECT 1 FROM \(table.identifier)").rows.count == 2)
      }
    }

    @Test func name_withAZeroByte_isRefusedRatherThanCutOff() async throws {
      try await TestTable.run { table in
        try await table.store("a").update { _ in .link(1) }
        let store = try table.store("a\0b")
        await #expect(throws: TokenStoreError.self) { try await store.load() }
        await #expect(throws: TokenStoreError.self) { try await store.update { _ in .link(2) } }
        #expect(try await table.store("a").load() == .link(1))
      }
    }

    @Test(arguments: [
      ("", TokenStoreError.Reason.unreadable), ("not JSON", .unreadable),
      (#"{"version":1,"accessToken":"a"#, .unreadable),
      (#"{"version":1,"accessToken":"a","lifetime":1,"obtained":1,"refreshToken":""}"#, .unreadable),
      (#"{"version":2,"tokens":"in a form that is not known yet"}"#, .unknownVersion(2)),
    ])
    func record_thatCannotBeRead_isRefusedAndLeftAlone(record: String, reason: TokenStoreError.Reason) async throws {
      try await TestTable.run { table in
        try await table.setRecord(record)
        let store = try table.store()
        await #expect(throws: TokenStoreError(reason)) { try await store.load() }
        await #expect(throws: TokenStoreError(reason)) {
          try await store.update { _ in
            Issue.record("Nobody may refresh with tokens that were not read")
            return .link(1)
          }
        }
        #expect(try await table.record() == record)
        #expect(try await table.holders().isEmpty)
      }
    }

    @Test func createTable_byManyAtOnce_succeedsForAll() async throws {
      let database = try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
      let name = "created \(UUID())"
      try await withThrowingTaskGroup { group in
        for _ in 0..<8 {
          group.addTask {
            let own = try PostgreSQLDatabase(connectionString: try await TestServer.connectionString())
            try await PostgreSQLTokenStore.createTable(in: own, table: name)
          }
        }
        try await group.waitForAll()
      }
      let store = try PostgreSQLTokenStore(in: database, name: "somebody", table: name)
      #expect(try await store.update { _ in .link(1) } == .link(1))
      try await sql("DROP TABLE \"\(name)\"")
    }

    @Test(arguments: ["", String(repeating: "t", count: 64), "a\0b"])
    func table_withANameThatTheServerWouldChange_isRefused(name: String) throws {
      let database = try PostgreSQLDatabase(connectionString: "host=nowhere.invalid")
      #expect(throws: PostgreSQLError.self) { try PostgreSQLTokenStore(in: database, name: "somebody", table: name) }
    }

    @Test func table_thatDoesNotExist_isReportedWithWhatToDo() async throws {
      let store = try PostgreSQLTokenStore(
        in: try PostgreSQLDatabase(connectionString: try await TestServer.connectionString()), name: "somebody",
        table: "no such table")
      let error = await #expect(throws: TokenStoreError.self) { try await store.update { _ in .link(1) } }
      let words = try #require(error?.description)
      #expect(words.contains("42P01") && words.contains("no such table") && words.contains("create the table"))
    }
  }
}

struct Refusal: Error {}
