import ExactOnlineRuntime
import Foundation
import LoopbackServer
import PostgreSQLServer
import TestSupport
import Testing

@testable import ExactOnlinePostgreSQL

extension PostgreSQLTests {
  @Suite struct LockTests {
    @Test func updates_ofTwoStoresOnTwoDatabases_runOneAfterTheOther() async throws {
      try await TestTable.run { table in
        let inside = Counter()
        try await withThrowingTaskGroup { group in
          for _ in 0..<2 {
            let store = try table.store(
              on: try PostgreSQLDatabase(connectionString: try await TestServer.connectionString()))
            for _ in 0..<20 {
              group.addTask {
                try await store.update { tokens in
                  #expect(inside.add() == 1)
                  await Task.yield()
                  inside.add(-1)
                  return .link((tokens?.number ?? 0) + 1)
                }
              }
            }
          }
          try await group.waitForAll()
        }
        #expect(try await table.store().load()?.number == 40)
      }
    }

    @Test func updates_ofDifferentNames_doNotWaitForEachOther() async throws {
      try await TestTable.run { table in
        try await table.store("a").update { _ in
          try await table.store("b").update { _ in .link(2) }
          return .link(1)
        }
        #expect(try await table.store("b").load() == .link(2))
      }
    }

    @Test func load_doesNotWaitForAnUpdate() async throws {
      var options = PostgreSQLOptions.quick
      options.simultaneousUpdates = 1
      try await TestTable.run(options: options) { table in
        let store = try table.store()
        try await store.update { _ in .link(1) }
        try await store.update { _ in
          let readable = try await store.load()
          #expect(readable == .link(1))
          return .link(2)
        }
        #expect(try await store.load() == .link(2))
      }
    }

    @Test func update_isNotVisibleBeforeItIsCommitted_andDurableWhenItReturns() async throws {
      try await TestTable.run { table in
        try await sql("ALTER ROLE CURRENT_USER SET synchronous_commit = off")
        defer { Task { try await sql("ALTER ROLE CURRENT_USER RESET synchronous_commit") } }
        let store = try table.store(
          on: try PostgreSQLDatabase(connectionString: try await TestServer.connectionString()))
        let transaction = try await RecordTransaction.begin(
          "somebody", in: try RecordTable(table.name, schema: TestTable.schema), pool: table.database.updates,
          options: table.database.options)
        let setting = try await transaction.connection.execute("SHOW synchronous_commit", within: .seconds(60))
        #expect(setting.rows.first?.first == [UInt8]("on".utf8))
        await transaction.rollBack()
        #expect(try await store.load() == nil)
      }
    }

    @Test func holder_whoseBackendIsTerminated_leavesTheOldRecordAndAFreeLock() async throws {
      try await TestTable.run { table in
        let store = try table.store()
        try await store.update { _ in .link(1) }
        let transaction = try await RecordTransaction.begin(
          "somebody", in: try RecordTable(table.name, schema: TestTable.schema), pool: table.database.updates,
          options: table.database.options)
        let holder = try #require(try await table.holders().first)
        try await table.terminate(holder)
        let other = try table.store(
          on: try PostgreSQLDatabase(connectionString: try await TestServer.connectionString()))
        #expect(try await other.update { $0 } == .link(1))
        await #expect(throws: PostgreSQLError.self) { try await transaction.commit(nil) }
        #expect(try await other.load() == .link(1))
      }
    }

    @Test func holder_whoseNetworkIsCut_losesTheLockAfterTheSilence() async throws {
      var options = PostgreSQLOptions.quick
      options.silenceTimeout = .milliseconds(400)
      options.answerTimeout = .milliseconds(300)
      options.persistTimeout = .zero
      try await TestTable.run { table in
        try await Proxy.run(Proxy.once(.fallSilent, at: "SELECT 1")) { proxy in
          let cutOff = try table.store(
            on: try PostgreSQLDatabase(connectionString: proxy.connectionString, options: options))
          let gate = Gate()
          async let lost = cutOff.update { _ in
            try? await gate.wait()
            return .link(1)
          }
          try await table.transactions(1)
          #expect(try await table.store().update { _ in .link(2) } == .link(2))
          gate.open()
          // The network is back for new connections: the holder that was cut off finds that another has logged in.
          #expect(try await lost == .link(2))
        }
      }
    }

    private struct LostLock: Error {}

    @Test func holder_atWorkForLongerThanTheSilence_keepsTheLock() async throws {
      try await withLongerTime { unit in
        var options = PostgreSQLOptions.quick
        options.silenceTimeout = unit * 4
        try await TestTable.run(options: options) { table in
          try await table.store().update { _ in
            try await Task.sleep(for: unit * 6)
            guard try await table.holders().count == 1 else { throw LostLock() }
            return .link(1)
          }
          #expect(try await table.store().load() == .link(1))
        }
      }
    }

    @Test func waiting_whenItIsCancelled_endsAtOnceAndLeavesTheQueue() async throws {
      try await TestTable.run { table in
        let store = try table.store()
        try await store.update { _ in
          let waiting = Task { try await store.update { _ in .link(9) } }
          try await table.transactions(2)
          waiting.cancel()
          await #expect(throws: CancellationError.self) { try await waiting.value }
          // The server is told, too: one is left.
          try await waitUntil { try await table.holders().count <= 1 }
          return .link(1)
        }
        #expect(try await store.load() == .link(1))
        #expect(try await store.update { _ in .link(2) } == .link(2))
      }
    }

    @Test func waiting_forTooLong_saysSo() async throws {
      var impatient = PostgreSQLOptions.quick
      impatient.lockTimeout = .milliseconds(50)
      try await TestTable.run { table in
        let other = try PostgreSQLDatabase(
          connectionString: try await TestServer.connectionString(), options: impatient)
        try await table.store().update { _ in
          let error = await #expect(throws: TokenStoreError.self) { try await table.store(on: other).update { $0 } }
          #expect(error?.description.contains("55P03") == true)
          return .link(1)
        }
        #expect(try await table.store(on: other).update { $0 } == .link(1))
      }
    }

    @Test func waiting_forAConnection_endsWhenItIsCancelledOrTakesTooLong() async throws {
      var options = PostgreSQLOptions.quick
      options.simultaneousUpdates = 1
      options.lockTimeout = .milliseconds(200)
      try await TestTable.run(options: options) { table in
        try await table.store("a").update { _ in
          let waiting = Task { try await table.store("b").update { _ in .link(9) } }
          waiting.cancel()
          await #expect(throws: CancellationError.self) { try await waiting.value }
          await #expect(throws: TokenStoreError.self) { try await table.store("b").update { _ in .link(9) } }
          return .link(1)
        }
        #expect(try await table.store("b").update { _ in .link(2) } == .link(2))
      }
    }

    @Test func twentyWaiters_leaveSwiftsThreadsToOthers() async throws {
      var options = PostgreSQLOptions.quick
      options.simultaneousUpdates = 20
      try await TestTable.run(options: options) { table in
        let store = try table.store()
        let gate = Gate()
        try await withThrowingTaskGroup { group in
          group.addTask {
            try await store.update { _ in
              try? await gate.wait()
              return .link(0)
            }
          }
          try await table.transactions(1)
          for _ in 0..<19 {
            group.addTask { try await store.update { .link(($0?.number ?? 0) + 1) } }
          }
          // If the threads were blocked, this test would hang here.
          try await table.transactions(20)
          gate.open()
          try await group.waitForAll()
        }
        #expect(try await store.load()?.number == 19)
      }
    }
  }
}
