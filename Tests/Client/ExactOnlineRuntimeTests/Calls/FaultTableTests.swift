import Foundation
import TestSupport
import Testing

@Suite("Fault table")
struct FaultTableTests {
  /// Each row of the table has a test, and each test has a row.
  @Test func rowsAndTests_areTheSame() throws {
    let tests = try ["FaultTests", "RefusalTests"]
      .map { try Repository.text("Tests/Client/ExactOnlineRuntimeTests/Calls/\($0).swift") }.joined()
    let page = try Repository.text("Documentation/connection.md")
    let rows = page.split(separator: "\n").compactMap { line -> String? in
      let cells = line.split(separator: "|")
      guard cells.count == 4, let name = cells.last?.split(separator: "`").dropFirst().first else { return nil }
      return String(name)
    }
    let functions = tests.split(separator: "\n").compactMap { line -> String? in
      guard !line.contains("private"), let start = line.firstRange(of: "  func ") ?? line.firstRange(of: "@Test func ")
      else { return nil }
      return String(line[start.upperBound...].prefix { $0 != "(" })
    }
    #expect(rows.count > 20)
    #expect(rows == functions.filter { $0.contains("_") })
    // The events and metrics tables have other names.
    #expect(rows.allSatisfy { !$0.hasPrefix("exact_online") })
  }
}
