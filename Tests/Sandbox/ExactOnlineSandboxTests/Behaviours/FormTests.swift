import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// The form of responses beyond their rows: the number of expanded rows, the language and the format.
@Suite struct FormTests {
  @Test func expandedRows_are60UnlessTheLimitIsLeftOut() async throws {
    try await ExactService.run { sandbox, client in
      let accounts: [SandboxValue] = (0..<61).map { ["BankAccount": .string("NL\($0)")] }
      try await sandbox.seed("crm/Accounts", [["Name": "a", "BankAccounts": .array(accounts)]])
      func children() async throws -> [String: Any] {
        let rows = try await client.send("GET", "Accounts?$select=Name,BankAccounts&$expand=BankAccounts").rows
        return try #require(rows.first?["BankAccounts"] as? [String: Any])
      }
      let bounded = try await children()
      #expect((bounded["results"] as? [Any])?.count == 60)
      let rest = try await client.send("GET", try #require(bounded["__next"] as? String))
      #expect(rest.rows.count == 1)
      sandbox.setBehaviour(.expandLimit, isOn: false)
      let whole = try await children()
      #expect((whole["results"] as? [Any])?.count == 61)
      #expect(whole["__next"] == nil)
    }
  }

  @Test func messages_areDutchForADutchUser() async throws {
    try await ExactService.run { sandbox, client in
      #expect(try await client.send("POST", "Accounts", body: "{}").message == "Mandatory: Name")
      sandbox.setBehaviour(.dutchMessages, isOn: true)
      let refused = try await client.send("POST", "Accounts", body: "{}")
      #expect(refused.status == 500)
      #expect(refused.message == "Verplicht: Name")
      // Those of the framework are English for everybody.
      #expect(try await client.send("GET", "/bulk/CRM/Accounts").message.hasPrefix("Please add a $select"))
    }
  }

  @Test func atom_isTheDefaultWhereAskedFor() async throws {
    try await ExactService.run { sandbox, client in
      let any = ["Accept": "*/*"]
      let json = try await client.send("GET", "Accounts", headers: any)
      #expect(json.text.hasPrefix("{"))
      sandbox.setBehaviour(.atomDefault, isOn: true)
      let atom = try await client.send("GET", "Accounts", headers: any)
      #expect(atom.headers["content-type"]?.contains("atom") == true)
      #expect(atom.text.contains("<feed "))
      let named = try await client.send("GET", "Accounts")
      #expect(named.text.hasPrefix("{"))
    }
  }
}
