import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// The sandbox's report about its clients.
@Suite struct ReportTests {
  private func findings(_ sandbox: Sandbox, _ name: String = "app/1") -> [String: Int] {
    let client = sandbox.report.clients.first { $0.name == name }
    return Dictionary((client?.findings ?? []).map { ($0.name, $0.calls) }) { $1 }
  }

  /// They are accepted, and mean nothing (Documentation/protocol.md, section 6.3).
  @Test func zonesInFilters_areCounted() async throws {
    try await ExactService.run { sandbox, client in
      func get(_ filter: String) async throws {
        let answer = try await client.send(
          "GET", "Accounts?$select=ID&$filter=\(filter)", headers: ["User-Agent": "app/1"])
        #expect(answer.status == 200, "\(filter): \(answer.message)")
      }
      try await get("Created gt datetime'2026-01-01T00:00:00'")
      try await get("Name eq 'datetime' or Name eq '2026-01-01T00:00:00Z'")
      try await get("Name eq 'datetime''2026-01-01T00:00:00Z'''")
      #expect(findings(sandbox)["dates-with-zone"] == nil)
      try await get("Created gt datetime'2026-01-01T00:00:00Z'")
      try await get("Name eq 'a' and (Created gt DateTime'2026-01-01T00:00:00.000000Z')")
      #expect(findings(sandbox)["dates-with-zone"] == 2)
      #expect(sandbox.report.description.contains("in filters they mean nothing"))
    }
  }

  @Test func wastefulReads_areCounted() async throws {
    try await ExactService.run({ $0.callsPerMinute = 30 }) { sandbox, client in
      func get(_ address: String) async throws -> HTTPClient.Answer {
        try await client.send("GET", address, headers: ["User-Agent": "app/1"])
      }
      try await sandbox.seed("crm/Accounts", (0..<61).map { ["Name": .string("a\($0)")] })
      _ = try await get("Accounts?$select=ID&$filter=Name eq 'a'")
      #expect(findings(sandbox).isEmpty)
      let page = try await get("Accounts")
      _ = try await get(try #require(page.content["__next"] as? String))
      _ = try await get("Accounts?$select=ID&$filter=Code eq '7'")
      for number in 0..<5 {
        _ = try await get("Accounts?$select=ID&$filter=Modified gt datetime'2026-01-0\(number + 1)'")
      }
      for _ in 0..<4 { _ = try await get("Accounts?$select=Name&$top=1") }
      for _ in 0..<5 { _ = try await get("Accounts?$filter=Nme eq 1") }
      _ = try await client.send(
        "POST", "Accounts", body: "{\"Name\":\"a\",\"Created\":\"2026-01-01T00:00:00Z\"}",
        headers: ["User-Agent": "app/1"])
      let refresh =
        "grant_type=refresh_token&client_id=\(sandbox.clientID)&client_secret=\(sandbox.clientSecret)"
        + "&refresh_token="
      func renew(_ token: String) async throws -> HTTPClient.Answer {
        try await client.send(
          "POST", sandbox.url + "/api/oauth2/token", body: refresh + token.replacing("!", with: "%21"),
          headers: ["Content-Type": "application/x-www-form-urlencoded", "User-Agent": "app/1"])
      }
      let token = try #require(try await renew(sandbox.refreshToken).json["refresh_token"] as? String)
      _ = try await renew(token)
      _ = try await renew(sandbox.refreshToken)
      while try await get("BankAccounts?$select=ID&$top=2").status != 429 {}
      _ = try await get("BankAccounts?$select=ID")
      let found = findings(sandbox)
      #expect(found["no-select"] == 2)
      #expect(found["small-pages"] == 1)
      #expect(found["unpadded-codes"] == 1)
      #expect(found["polling"] == 5)
      #expect((found["repeated"] ?? 0) >= 3)
      #expect(found["errors"] == 5)
      #expect(found["dates-with-zone"] == 1)
      #expect(found["early-refresh"] == 1)
      #expect(found["parallel-refresh"] == 1)
      #expect(found["calls-after-429"] == 1)
      let text = sandbox.report.description
      #expect(text.contains("app/1: ") && text.contains("no-select, 2 calls: "))
      #expect(!text.contains(sandbox.refreshToken))
      let json = try await client.send("GET", sandbox.url + "/sandbox/report")
      #expect(json.text.contains("\"name\":\"no-select\",\"calls\":2,\"example\":\"GET /api/v1/123456/crm/Accounts\""))
      try await sandbox.reset()
      #expect(sandbox.report.clients.isEmpty)
    }
  }
}
