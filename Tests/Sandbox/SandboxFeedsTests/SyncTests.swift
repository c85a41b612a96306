import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Feeds and deletions.
@Suite struct SyncTests {
  private func feed(_ client: HTTPClient, after version: String = "0") async throws -> [[String: Any]] {
    let answer = try await client.send(
      "GET", "/sync/CRM/Accounts?$filter=Timestamp gt \(version)L&$select=ID,Name,Code,Timestamp")
    return answer.rows
  }

  @Test func change_movesToTheEndOfTheFeed() async throws {
    try await ExactService.run { sandbox, client in
      let first = try await client.send("POST", "Accounts", body: "{\"Name\":\"one\",\"Code\":\"1\"}")
      let address = try #require(first.headers["location"])
      try await sandbox.seed("crm/Accounts", [["Name": "two"]])
      let rows = try await feed(client)
      #expect(rows.compactMap { $0["Name"] as? String } == ["one", "two"])
      #expect(rows[0]["Code"] as? String == "                 1")
      let version = try #require(rows.last?["Timestamp"] as? String)
      #expect(try await feed(client, after: version).isEmpty)
      _ = try await client.send("PUT", address, body: "{\"Name\":\"changed\"}")
      #expect(try await feed(client, after: version).compactMap { $0["Name"] as? String } == ["changed"])
      #expect(try await feed(client).count == 2)
      let bulk = try await client.send("GET", "/bulk/CRM/Accounts?$select=Name")
      #expect(Set(bulk.rows.compactMap { $0["Name"] as? String }) == ["changed", "two"])
      sandbox.setBehaviour(.syncFeeds, isOn: false)
      _ = try await client.send("PUT", address, body: "{\"Name\":\"again\"}")
      #expect(try await feed(client, after: version).compactMap { $0["Name"] as? String } == ["changed"])
    }
  }

  @Test func movedDivision_makesEveryCursorUseless() async throws {
    try await ExactService.run { sandbox, client in
      for name in ["one", "two", "three"] { try await sandbox.seed("crm/Accounts", [["Name": .string(name)]]) }
      let cursor = try #require(try await feed(client).last?["Timestamp"] as? String)
      try await sandbox.moveDivision()
      #expect(try await feed(client, after: cursor).isEmpty)
      let rows = try await feed(client)
      #expect(rows.compactMap { $0["Name"] as? String } == ["one", "two", "three"])
      #expect(rows.compactMap { $0["Timestamp"] as? String } == ["1", "2", "3"])
      #expect(
        try await client.send("POST", sandbox.url + "/sandbox/division-move", headers: ["Authorization": ""]).status
          == 204)
    }
  }

  /// Nothing has changed between the moves, and both are at the same second.
  @Test func divisionThatIsMovedAgain_givesEachRowAnotherVersion_andHasAnotherDate() async throws {
    try await ExactService.run { sandbox, client in
      for name in ["one", "two", "three"] { try await sandbox.seed("crm/Accounts", [["Name": .string(name)]]) }
      sandbox.stopClock()
      var seen = Set<String>()
      var dates = Set<SandboxValue>()
      for _ in 0..<3 {
        try await sandbox.moveDivision()
        let rows = try await feed(client)
        #expect(rows.compactMap { $0["Name"] as? String } == ["one", "two", "three"])
        let versions = Set(rows.map { "\($0["Name"] ?? "") \($0["Timestamp"] ?? "")" })
        #expect(versions.isDisjoint(with: seen))
        seen = versions
        for row in try await sandbox.rows("system/Divisions") { dates.insert(row["DivisionMoveDate"] ?? .null) }
      }
      #expect(dates.count == 3)
    }
  }

  @Test func deletion_isListedForTwoMonths() async throws {
    try await ExactService.run { sandbox, client in
      let created = try await client.send("POST", "Accounts", body: "{\"Name\":\"one\"}")
      let address = try #require(created.headers["location"])
      let id = try #require(created.content["ID"] as? String)
      #expect(try await client.send("DELETE", address).status == 204)
      #expect(try await feed(client).isEmpty)
      #expect(try await client.send("GET", "/bulk/CRM/Accounts?$select=ID").rows.isEmpty)
      let list = "/sync/Deleted?$filter=Timestamp gt 0L and EntityType eq 2&$select=EntityKey,EntityType,Timestamp"
      let deleted = try await client.send("GET", list).rows
      #expect(deleted.compactMap { $0["EntityKey"] as? String } == [id])
      #expect(deleted.first?["Timestamp"] is String)
      sandbox.advanceClock(by: .seconds(62 * 86_400))
      #expect(try await client.send("GET", list).rows.isEmpty)
      sandbox.setBehaviour(.syncDeleted, isOn: false)
      let other = try await client.send("POST", "Accounts", body: "{\"Name\":\"two\"}")
      _ = try await client.send("DELETE", try #require(other.headers["location"]))
      #expect(try await sandbox.rows("sync/Deleted").count == 1)
    }
  }

  @Test(arguments: [
    ("LeaveRegistrations", 56), ("LeaveBuildUpRegistrations", 57), ("AbsenceRegistrationTransactions", 58),
    ("AbsenceRegistrations", 59),
  ])
  func deletedLeaveAndAbsence_haveTheirNumbers(set: String, type: Int) async throws {
    try await Sandbox.run(try SandboxMetadata(of: ["hrm", "sync/HRM", "sync"])) { sandbox in
      let id = "00000000-0000-4000-8000-000000000001"
      try await sandbox.seed("hrm/\(set)", [["ID": .string(id)]])
      try await sandbox.delete("hrm/\(set)", filter: "ID eq guid'\(id)'")
      let deleted = try await sandbox.rows("sync/Deleted")
      #expect(deleted.map { $0["EntityType"] } == [.number("\(type)")])
      #expect(deleted.map { $0["EntityKey"] } == [.string(id)])
    }
  }
}
