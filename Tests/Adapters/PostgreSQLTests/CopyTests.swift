@testable import ExactOnlinePostgreSQL
import Foundation
import Testing

extension PostgreSQLTests {
  /// Many rows at once, and the state of the connection after a refusal.
  @Suite struct CopyTests {
    private func run(_ body: (ShortTransaction) async throws -> Void) async throws {
      try await TestTable.run { table in
        try await table.database.transaction(isDurable: false, kind: .bulk) { transaction in
          try await transaction.execute(
            "CREATE TEMPORARY TABLE copied (number integer PRIMARY KEY, text text) ON COMMIT DROP")
          try await body(transaction)
        }
      }
    }

    @Test(arguments: [0, 1, 50_000]) func rows_areCopied(count: Int) async throws {
      try await run { transaction in
        let rows = (0..<count).map { "\($0)\tThe text of row \($0)\n" }.joined()
        try await transaction.copy(Array(rows.utf8), into: "COPY copied FROM STDIN")
        let answer = try await transaction.execute(
          "SELECT count(*), max(number) FROM copied WHERE text LIKE '%' || number")
        #expect(answer == [["\(count)", count == 0 ? nil : "\(count - 1)"]])
      }
    }

    @Test(arguments: ["COPY copied FROM STDIN", "COPY nothing FROM STDIN", "SELECT 1"])
    func refusal_isAnError_andTheConnectionIsKept(sql: String) async throws {
      try await TestTable.run { table in
        await #expect(throws: PostgreSQLError.self) {
          try await table.database.transaction(isDurable: false, kind: .bulk) { transaction in
            try await transaction.execute(
              "CREATE TEMPORARY TABLE copied (number integer PRIMARY KEY, text text) ON COMMIT DROP")
            try await transaction.copy(Array("1\ta\n1\tb\n".utf8), into: sql)
          }
        }
        let answer = try await table.database.transaction(isDurable: false, kind: .bulk) {
          try await $0.execute("SELECT 1")
        }
        #expect(answer == [["1"]])
      }
    }
  }
}
