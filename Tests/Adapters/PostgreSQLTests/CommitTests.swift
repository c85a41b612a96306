import ExactOnlineRuntime
import Foundation
import TestSupport
import Testing

@testable import ExactOnlinePostgreSQL

extension PostgreSQLTests {
  /// The database fails at the worst moment: the refresh token is used, and the new one is nowhere but in memory.
  @Suite struct CommitTests {
    @Test(arguments: [
      (Proxy.Action.loseAnswer, "COMMIT\0"), (.loseRequest, "COMMIT\0"), (.delayRequest, "COMMIT\0"),
      (.loseAnswer, "UPDATE "),
      (.loseRequest, "UPDATE "), (.delayRequest, "UPDATE "),
    ])
    func connection_thatBreaksWhileTokensAreStored_losesNone(action: Proxy.Action, request: String) async throws {
      try await TestTable.run { table in
        try await table.store().update { _ in .link(1) }
        // The statement that takes the lock has another UPDATE in it, in the middle of a line.
        let text = request == "COMMIT\0" ? request : "\(request)\(table.identifier)"
        try await Proxy.run(Proxy.once(action, at: text)) { proxy in
          let store = try table.store(
            on: try PostgreSQLDatabase(connectionString: proxy.connectionString, options: .quick))
          let calls = Counter()
          let stored = try await store.update { tokens in
            calls.add()
            #expect(tokens == .link(1))
            return .link(2)
          }
          #expect(stored == .link(2))
          #expect(calls.value == 1)
          #expect(try await table.store().load() == .link(2))
          #expect(try await store.update { .link(($0?.number ?? 0) + 1) } == .link(3))
        }
      }
    }

    @Test func removal_whoseAnswerIsLost_isARemoval() async throws {
      try await TestTable.run { table in
        try await table.store().update { _ in .link(1) }
        try await Proxy.run(Proxy.once(.loseAnswer, at: "COMMIT\0")) { proxy in
          let store = try table.store(
            on: try PostgreSQLDatabase(connectionString: proxy.connectionString, options: .quick))
          #expect(try await store.update { _ in nil } == nil)
          #expect(try await table.store().load() == nil)
        }
      }
    }

    @Test func lock_lostWhileTheTokensWereAsked_doesNotLoseThem() async throws {
      try await TestTable.run { table in
        let store = try table.store()
        try await store.update { _ in .link(1) }
        let stored = try await store.update { _ in
          for holder in try await table.holders() { try await table.terminate(holder) }
          return .link(2)
        }
        #expect(stored == .link(2))
        #expect(try await store.load() == .link(2))
      }
    }

    @Test func lock_lostToAnotherHolder_keepsTheTokensOfThatHolder() async throws {
      try await TestTable.run { table in
        let store = try table.store()
        try await store.update { _ in .link(1) }
        let stored = try await store.update { _ in
          for holder in try await table.holders() { try await table.terminate(holder) }
          try await table.store().update { _ in .link(7) }
          return .link(2)
        }
        #expect(stored == .link(7))
        #expect(try await store.load() == .link(7))
      }
    }

    @Test func cancellation_onceTheTokensAreThere_doesNotKeepThemFromBeingStored() async throws {
      try await TestTable.run { table in
        let store = try table.store()
        let updating = Task {
          try await store.update { _ in
            withUnsafeCurrentTask { $0?.cancel() }
            return .link(1)
          }
        }
        #expect(try await updating.value == .link(1))
        #expect(try await store.load() == .link(1))
      }
    }

    @Test(arguments: [true, false])
    func tokens_thatCannotBeStored_areKeptUntilTheNextUpdate(deferred: Bool) async throws {
      var options = PostgreSQLOptions.quick
      options.persistTimeout = .milliseconds(100)
      try await TestTable.run(options: options) { table in
        let store = try table.store()
        try await store.update { _ in .link(1) }
        // Refuses a new record: when it is written, or only at COMMIT.
        let function = "\(table.identifier.dropLast()) refuses\""
        try await sql(
          "CREATE FUNCTION \(function)() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full' "
            + "USING ERRCODE = '53100', DETAIL = new.record; END $$")
        try await sql(
          "CREATE CONSTRAINT TRIGGER refuses AFTER UPDATE ON \(table.identifier) "
            + "\(deferred ? "DEFERRABLE INITIALLY DEFERRED" : "") FOR EACH ROW WHEN (new.record <> old.record) "
            + "EXECUTE FUNCTION \(function)()")
        let error = await #expect(throws: TokenStoreError.self) { try await store.update { _ in .link(2) } }
        let words = try #require(error?.description)
        #expect(words.contains("53100") && words.contains("kept in memory"))
        #expect(!words.contains("refresh-"))
        #expect(try await store.load() == .link(1))

        try await sql("DROP FUNCTION \(function) CASCADE")
        let stored = try await store.update { tokens in
          #expect(tokens == .link(2), "the refresh token of 1 is used")
          return tokens
        }
        #expect(stored == .link(2))
        #expect(try await table.store().load() == .link(2))
      }
    }
  }
}
