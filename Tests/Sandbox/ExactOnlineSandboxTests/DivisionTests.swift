import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// A sandbox with several divisions: one user, one app, one clock; rows, ids, row versions and budgets of each division.
@Suite struct DivisionTests {
  private static let other = SandboxConfiguration.otherDivision

  @Test func rows_belongToTheirDivision_andHaveIDsAndVersionsOfTheirOwn() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      #expect(sandbox.divisions == [sandbox.division, Self.other])
      let here = try await client.send("POST", "/crm/Accounts", body: #"{"Name":"Here"}"#)
      let there = try await client.send(
        "POST", sandbox.address(Self.other, "crm/Accounts"), body: #"{"Name":"There"}"#)
      #expect(here.status == 201 && there.status == 201)
      let first = try await sandbox.rows("crm/Accounts")
      let second = try await sandbox.rows("crm/Accounts", division: Self.other)
      #expect(first.map { $0["Name"] } == ["Here"] && second.map { $0["Name"] } == ["There"])
      #expect(first[0]["ID"] != second[0]["ID"])
      #expect(second[0]["Division"] == .number("\(Self.other)"))
      let feeds = [
        try await sandbox.rows("sync/CRM/Accounts"), try await sandbox.rows("sync/CRM/Accounts", division: Self.other),
      ]
      #expect(feeds.map(\.count) == [1, 1])
      #expect(feeds[0][0]["Timestamp"] != feeds[1][0]["Timestamp"])
    }
  }

  @Test func aDivisionThatIsNotThere_isRefused_andNamed() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      let answer = try await client.send("GET", sandbox.address(999999, "crm/Accounts?$select=Name"))
      #expect(answer.status == 403)
      #expect(answer.headers["reason"] == "NoDivisionAccess")
      #expect(answer.text.contains("the divisions \(sandbox.division), \(Self.other) and no division '999999'"))
      let error = await #expect(throws: SandboxError.self) { try await sandbox.rows("crm/Accounts", division: 5) }
      #expect(error?.description.contains("no division 5") == true)
    }
  }

  @Test func calls_areCountedForEachDivision() async throws {
    try await ExactService.runTwoDivisions({
      $0.behaviours.insert(.rateLimits)
      $0.callsPerMinute = 2
    }) { sandbox, client in
      func status(_ division: Int) async throws -> Int {
        try await client.send("GET", sandbox.address(division, "crm/Accounts?$select=Name")).status
      }
      var statuses: [Int] = []
      for _ in 1...3 { statuses.append(try await status(sandbox.division)) }
      statuses.append(try await status(Self.other))
      #expect(statuses == [200, 200, 429, 200])
    }
  }

  @Test func reset_bringsBackTheRowsOfAllDivisions() async throws {
    try await ExactService.runTwoDivisions { sandbox, _ in
      try await sandbox.seed("crm/Accounts", [["Name": "Kept"]], division: Self.other)
      try await sandbox.keepAsSeed()
      try await sandbox.seed("crm/Accounts", [["Name": "Gone"]], division: Self.other)
      try await sandbox.seed("crm/Accounts", [["Name": "Gone"]])
      try await sandbox.reset()
      #expect(try await sandbox.rows("crm/Accounts").isEmpty)
      #expect(try await sandbox.rows("crm/Accounts", division: Self.other).map { $0["Name"] } == ["Kept"])
    }
  }

  @Test func aFileForEachDivision_keepsItsRows() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("rows.sqlite").path
    try await ExactService.runTwoDivisions({ $0.database = file }) { sandbox, _ in
      try await sandbox.seed("crm/Accounts", [["Name": "There"]], division: Self.other)
    }
    #expect(FileManager.default.fileExists(atPath: "\(file).\(Self.other)"))
    try await ExactService.runTwoDivisions({ $0.database = file }) { sandbox, _ in
      let (here, there) = (
        try await sandbox.rows("crm/Accounts"), try await sandbox.rows("crm/Accounts", division: Self.other)
      )
      #expect(here.isEmpty)
      #expect(there.map { $0["Name"] } == ["There"])
    }
  }

  @Test func theControl_namesDivisions() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      let overview = try await client.send("GET", "\(sandbox.url)/sandbox")
      #expect(overview.text.contains("\"divisions\":[\(sandbox.division),\(Self.other)]"))
      let seeded = try await client.send(
        "POST", "\(sandbox.url)/sandbox/rows",
        body: #"{"set":"crm/Accounts","rows":[{"Name":"There"}],"division":234567}"#)
      #expect(seeded.status == 204)
      let rows = try await client.send("GET", "\(sandbox.url)/sandbox/rows?set=crm/Accounts&division=\(Self.other)")
      #expect(rows.text.contains("There"))
      let none = try await client.send("GET", "\(sandbox.url)/sandbox/rows?set=crm/Accounts&division=5")
      #expect(none.status == 400 && none.text.contains("no division 5"))
      let page = try await client.send(
        "GET", "\(sandbox.url)/sandbox/page/rows?set=crm/Accounts&division=\(Self.other)")
      #expect(page.text.contains("There") && page.text.contains("division=\(Self.other)"))
    }
  }

  @Test func divisionsTwice_orNone_areRefusedAtTheStart() async throws {
    for further in [[123456], [0], Array(1...1000)] {
      await #expect(throws: SandboxError.self) {
        try await ExactService.run({ $0.furtherDivisions = further }) { _, _ in }
      }
    }
  }
}
