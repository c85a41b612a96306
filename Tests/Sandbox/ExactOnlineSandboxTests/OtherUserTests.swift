import ExactOnlineSandbox
import SandboxFixtures
import Testing

/// Rows that somebody else creates, changes and deletes, without a request of a client.
@Suite struct OtherUserTests {
  @Test func changes_areFollowedByWhatFollowsThoseOfClients() async throws {
    try await ExactService.run { sandbox, _ in
      try await sandbox.create("crm/Accounts", [["Name": "Acme", "Code": "7"], ["Name": "Other"]])
      #expect(try await sandbox.update("crm/Accounts", filter: "Name eq 'Acme'", ["Name": "Acme II"]) == 1)
      let rows = try await sandbox.rows("crm/Accounts", filter: "Name eq 'Acme II'")
      #expect(rows.first?["Code"] == .string(String(repeating: " ", count: 17) + "7"))
      #expect(try await sandbox.rows("sync/CRM/Accounts").count == 2)
      #expect(try await sandbox.delete("crm/Accounts", filter: "Name eq 'Acme II'") == 1)
      #expect(try await sandbox.rows("sync/Deleted").count == 1)
      #expect(try await sandbox.delete("crm/Accounts", filter: "Name eq 'Nobody'") == 0)
      #expect(sandbox.requests.isEmpty)
    }
  }

  @Test func rowThatClientsMayNotCreate_isRefusedCompletely() async throws {
    try await ExactService.run { sandbox, _ in
      let error = await #expect(throws: SandboxError.self) {
        try await sandbox.create("crm/Accounts", [["Name": "Acme"], ["Code": "8"]])
      }
      #expect(error?.description.contains("Mandatory: Name") == true)
      let rows = try await sandbox.rows("crm/Accounts")
      #expect(rows.isEmpty)
      await #expect(throws: SandboxError.self) {
        try await sandbox.update("crm/Accounts", filter: "Name eq", ["Name": "x"])
      }
    }
  }
}
