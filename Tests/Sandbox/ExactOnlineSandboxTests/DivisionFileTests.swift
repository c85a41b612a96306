import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import SandboxService
import TestSupport
import Testing

/// Databases of several divisions that are opened again, with others.
@Suite struct DivisionFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(
    _ divisions: [Int], file: String = "rows.sqlite", _ body: (Sandbox) async throws -> Void = { _ in }
  ) async throws {
    try await Sandbox.run(try SandboxMetadata(of: ["crm", "system", "current", "hrm"])) {
      $0.database = folder.path(file)
      $0.division = divisions[0]
      $0.furtherDivisions = Array(divisions.dropFirst())
    } _: {
      try await body($0)
    }
  }

  private func values(
    _ sandbox: Sandbox, _ set: String, _ name: String, division: Int? = nil
  ) async throws -> [SandboxValue] {
    try await sandbox.rows(set, division: division).map { $0[name] ?? .null }
  }

  @Test func aFileOfAnotherDivision_isRefused_andKept() async throws {
    try await run([1, 2]) { sandbox in
      try await sandbox.seed("crm/Accounts", [["Name": "One"]])
      try await sandbox.seed("crm/Accounts", [["Name": "Two"]], division: 2)
    }
    for divisions in [[2], [2, 1]] {
      let error = await #expect(throws: SandboxError.self) { try await run(divisions) }
      #expect(error?.description.contains("has the rows of division 1, and not of 2") == true)
    }
    let error = await #expect(throws: SandboxError.self) { try await run([1], file: "rows.sqlite.2") }
    #expect(error?.description.contains("Make 2 the first division") == true)
    try await run([1]) { sandbox in
      let names = try await values(sandbox, "crm/Accounts", "Name")
      #expect(names == ["One"])
    }
  }

  @Test func emptyPath_isNoDatabase() async throws {
    let error = await #expect(throws: SandboxError.self) {
      _ = try await Sandbox.start(try SandboxMetadata(of: ["crm"])) { $0.database = "" }
    }
    #expect(error?.description.contains("The database is an empty path") == true)
  }

  @Test func theFileOfAFurtherDivision_isReservedToo() async throws {
    try await run([1, 2]) { _ in
      let error = await #expect(throws: SandboxError.self) { try await run([2], file: "rows.sqlite.2") }
      #expect(error?.description.contains("is in use by another sandbox") == true)
    }
    try await run([2], file: "rows.sqlite.2") { sandbox in
      for (set, name, value) in [
        ("current/Me", "CurrentDivision", 2), ("system/Divisions", "Code", 2), ("system/Divisions", "Current", true),
      ] as [(String, String, SandboxValue)] {
        let found = try await values(sandbox, set, name)
        #expect(found == [value], "\(set).\(name)")
      }
    }
  }

  @Test func aDivisionThatIsAddedLater_hasIDsAndVersionsOfItsOwn() async throws {
    var rows: [Int: [String: SandboxValue]] = [:]
    func seed(_ divisions: [Int], new division: Int) async throws {
      try await run(divisions) { sandbox in
        try await sandbox.create("crm/Accounts", [["Name": "New"]], division: division)
        for division in divisions {
          rows[division] = try await sandbox.rows("crm/Accounts", division: division).first
        }
      }
    }
    try await seed([1, 3], new: 3)
    // In the places in which 3 was, and 1.
    try await seed([1, 2, 3], new: 2)
    try await seed([1, 5, 4, 3, 2], new: 4)
    try await seed([1, 5, 4, 3, 2], new: 5)
    #expect(Set(rows.values.map { $0["ID"] }).count == 4)
    #expect(Set(rows.values.map { $0["Code"] }).count == 1)
  }

  @Test func numbersOfDivisions_areApart() {
    let divisions = [1, 2, 123_455, 123_456, 123_457, 234_567, 8_907_198, Int(Int32.max)] + Array(3...2000)
    let numbers = divisions.map { DivisionNumbers($0) }
    #expect(Set(numbers.map(\.idMask)).count == divisions.count)
    #expect(numbers[3].first == 0 && numbers[3].idMask == 0)
    let firsts = numbers.map(\.first).sorted()
    #expect(zip(firsts, firsts.dropFirst()).allSatisfy { $1 - $0 >= 1_000_000_000 })
    #expect(DivisionNumbers(8_907_198).first + 1_000_000_000 <= 1 << 53)
    #expect(numbers.allSatisfy { $0.short($0.first + 7) == 7 })
    // The sequence of a file of an earlier version.
    #expect(DivisionNumbers(2).short(100_000_007) == 100_000_007)
  }

  @Test func aMove_isListedAfterTheNextStart() async throws {
    func moves(_ sandbox: Sandbox, _ division: Int) async throws -> [Bool] {
      try await values(sandbox, "system/Divisions", "DivisionMoveDate", division: division).map { $0 != .null }
    }
    try await run([1, 2, 3]) { sandbox in
      #expect(try await moves(sandbox, 3) == [false, false, false])
      try await sandbox.moveDivision(2)
      #expect(try await moves(sandbox, 3) == [false, true, false])
    }
    try await run([1, 2, 3]) { sandbox in
      for division in [1, 2, 3] { #expect(try await moves(sandbox, division) == [false, true, false]) }
      try await sandbox.moveDivision(3)
      try await sandbox.reset()
      #expect(try await moves(sandbox, 1) == [false, true, false])
    }
  }

  @Test func divisionsThatAreNotThereAnyMore_areNotListed() async throws {
    try await run([1, 2, 3]) { sandbox in
      try await sandbox.seed("system/Divisions", [["Code": 9, "Description": "Elsewhere"]])
    }
    try await run([1, 3, 4]) { sandbox in
      for (set, codes) in [
        ("system/AllDivisions", [1, 3, 4]), ("hrm/Divisions", [1, 3, 4]), ("system/Divisions", [1, 3, 4, 9]),
      ] as [(String, [SandboxValue])] {
        let found = try await values(sandbox, set, "Code")
        #expect(found == codes, "\(set)")
      }
      try await sandbox.reset()
      let found = try await values(sandbox, "system/Divisions", "Code", division: 4)
      #expect(found == [1, 3, 4])
    }
  }
}
