@testable import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Hundreds of divisions in one sandbox, each of which is opened at its first use.
@Suite struct ManyDivisionTests {
  private static let further = Array(200_001...200_499)

  private static func run(_ body: (Sandbox, HTTPClient) async throws -> Void) async throws {
    try await Sandbox.run(try SandboxMetadata(of: ["crm", "system", "current", "hrm", "sync", "sync/CRM"])) {
      $0.furtherDivisions = further
      $0.behaviours.subtract([.rateLimits, .errorLimit])
    } _: { sandbox in
      try await body(sandbox, HTTPClient(sandbox: sandbox))
    }
  }

  private static func opened(_ sandbox: Sandbox) -> [Int] { sandbox.core.divisions.opened.map(\.division) }

  @Test func aDivision_isOpenedByItsFirstCall() async throws {
    try await Self.run { sandbox, client in
      #expect(sandbox.divisions.count == 500)
      #expect(Self.opened(sandbox) == [sandbox.division])
      for division in [200_003, 200_002] {
        #expect(try await client.send("GET", sandbox.address(division, "crm/Accounts?$select=ID")).status == 200)
      }
      #expect(Self.opened(sandbox) == [sandbox.division, 200_002, 200_003])
      // Neither a wrong token nor a division that is not there opens anything.
      let headers = ["Authorization": "Bearer wrong"]
      let refused = try await client.send("GET", sandbox.address(200_004, "crm/Accounts"), headers: headers)
      #expect(refused.status == 401)
      let unknown = try await client.send("GET", sandbox.address(999_999, "crm/Accounts?$select=ID"))
      #expect(unknown.status == 403)
      #expect(unknown.message.contains("200009 … 490 more and no division '999999'"))
      #expect(Self.opened(sandbox).count == 3)
    }
  }

  @Test func everyDivision_listsAll() async throws {
    try await Self.run { sandbox, client in
      for (division, set) in [
        (sandbox.division, "system/Divisions"), (200_499, "system/Divisions"), (200_250, "hrm/Divisions"),
        (200_250, "system/AllDivisions"),
      ] {
        let count = try await client.send("GET", sandbox.address(division, "\(set)/$count"))
        #expect(count.text == "500", "\(division) \(set)")
        let last = try await client.send("GET", sandbox.address(division, "\(set)(200499)"))
        #expect(last.content["Description"] as? String == "Sandbox 500", "\(division) \(set)")
      }
      let deleted = try await client.send("DELETE", sandbox.address(200_001, "system/Divisions(200007)"))
      #expect(deleted.status == 204)
      #expect(try await sandbox.rows("system/Divisions", division: 200_001).count == 499)
      #expect(try await sandbox.rows("system/Divisions", division: 200_002).count == 500)
      let me = try await sandbox.rows("current/Me", division: 200_002)
      #expect(me.map { $0["CurrentDivision"] } == [.number("\(sandbox.division)")])
    }
  }

  @Test func reset_bringsBackWhatWasKept_andNothingElse() async throws {
    try await Self.run { sandbox, _ in
      try await sandbox.create("crm/Accounts", [["Name": "Kept"]], division: 200_001)
      try await sandbox.keepAsSeed()
      for division in [200_001, 200_002] {
        try await sandbox.create("crm/Accounts", [["Name": "Gone"]], division: division)
      }
      let first = try await sandbox.rows("crm/Accounts", division: 200_002)
      try await sandbox.reset()
      #expect(try await sandbox.rows("crm/Accounts", division: 200_001).map { $0["Name"] } == ["Kept"])
      #expect(try await sandbox.rows("crm/Accounts", division: 200_002).isEmpty)
      try await sandbox.create("crm/Accounts", [["Name": "Gone"]], division: 200_002)
      #expect(try await sandbox.rows("crm/Accounts", division: 200_002).map { $0["ID"] } == first.map { $0["ID"] })
    }
  }

  @Test func ids_andRowVersions_areThoseOfOneDivision() async throws {
    try await Self.run { sandbox, _ in
      var seen: Set<SandboxValue> = []
      for division in sandbox.divisions.prefix(40) {
        try await sandbox.create("crm/Accounts", [["Name": "a"], ["Name": "b"]], division: division)
        for row in try await sandbox.rows("sync/CRM/Accounts", division: division) {
          #expect(row["Division"] == .number("\(division)"))
          for name in ["ID", "Timestamp"] { #expect(seen.insert(try #require(row[name])).inserted) }
        }
      }
      #expect(seen.count == 160)
    }
  }
}
