import ExactOnlineSandbox
import Foundation
import SandboxFixtures
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
    try await run([1, 2]) { try await $0.seed("crm/Accounts", [["Name": "One"]]) }
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
