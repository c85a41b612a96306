import Foundation
import PostgreSQLServer
import Testing

@testable import ExactOnlinePostgreSQL
@testable import ExactOnlineRuntime

extension PostgreSQLTests {
  @Suite struct LimitStoreTests {
    private let key = RateLimitKey(site: .netherlands, clientID: "app", division: 1)

    @Test func updates_ofTwoStores_countTogether() async throws {
      try await TestTable.run { table in
        try await withThrowingTaskGroup { group in
          for _ in 0..<2 {
            let store = try PostgreSQLRateLimitStore(
              in: try PostgreSQLDatabase(connectionString: try await TestServer.connectionString()), table: table.name,
              schema: TestTable.schema)
            for _ in 0..<50 { group.addTask { try await store.update(key) { $0.dayCalls += 1 } } }
          }
          try await group.waitForAll()
        }
        let store = try PostgreSQLRateLimitStore(in: table.database, table: table.name, schema: TestTable.schema)
        #expect(try await store.update(key) { $0.dayCalls } == 100)
        let other = RateLimitKey(site: key.site, clientID: key.clientID, division: 2)
        #expect(try await store.update(other) { $0 } == RateLimitRecord())
      }
    }

    @Test func record_ofANewerVersion_isRefusedAndLeftAlone_andNonsenseIsEmpty() async throws {
      try await TestTable.run { table in
        let store = try PostgreSQLRateLimitStore(in: table.database, table: table.name, schema: TestTable.schema)
        try await table.setRecord(#"{"version":99}"#, of: key.description)
        await #expect(throws: RateLimitStoreError(.unknownVersion(99))) {
          try await store.update(key) { $0.dayCalls = 1 }
        }
        #expect(try await table.record(of: key.description) == #"{"version":99}"#)
        #expect(try await table.holders().isEmpty)

        try await table.setRecord("nonsense", of: key.description)
        #expect(try await store.update(key) { $0 } == RateLimitRecord())
      }
    }

    @Test func updates_doNotWaitForTokenRequests() async throws {
      var options = PostgreSQLOptions.quick
      options.simultaneousUpdates = 1
      try await TestTable.run(options: options) { table in
        let limits = try PostgreSQLRateLimitStore(in: table.database, table: table.name, schema: TestTable.schema)
        try await table.store().update { _ in
          try await limits.update(key) { $0.dayCalls += 1 }
          return .link(1)
        }
        #expect(try await limits.update(key) { $0.dayCalls } == 1)
      }
    }
  }
}
