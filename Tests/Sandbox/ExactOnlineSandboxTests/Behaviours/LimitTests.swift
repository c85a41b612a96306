import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Budgets of calls and of errors.
@Suite struct LimitTests {
  @Test func minute_isCountedAndRefused() async throws {
    try await ExactService.run({ $0.callsPerMinute = 2 }) { sandbox, client in
      let first = try await client.send("GET", "Accounts?$select=ID")
      #expect(first.headers["x-ratelimit-minutely-limit"] == "2")
      #expect(first.headers["x-ratelimit-minutely-remaining"] == "1")
      #expect(first.headers["x-ratelimit-minutely-reset"] == "1767261660000")
      #expect(first.headers["x-ratelimit-limit"] == "5000")
      #expect(first.headers["x-ratelimit-remaining"] == "4999")
      #expect(first.headers["x-ratelimit-reset"] == "1767312000000")
      _ = try await client.send("GET", "Accounts?$select=ID")
      let refused = try await client.send("GET", "Accounts?$select=ID")
      #expect(refused.status == 429)
      #expect(refused.text.isEmpty)
      #expect(refused.headers["x-ratelimit-minutely-remaining"] == "0")
      #expect(refused.headers["x-ratelimit-remaining"] == nil)
      sandbox.advanceClock(by: .seconds(60))
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
      sandbox.setBehaviour(.rateLimits, isOn: false)
      for _ in 0..<3 { #expect(try await client.send("GET", "Accounts?$select=ID").status == 200) }
    }
  }

  @Test func day_isCountedForTheDivision() async throws {
    try await ExactService.run({ $0.callsPerDay = 1 }) { sandbox, client in
      // Without a division nothing is counted for the day.
      let me = try await client.send("GET", "\(sandbox.url)/api/v1/current/Me")
      #expect(me.headers["x-ratelimit-remaining"] == nil)
      #expect(me.headers["x-ratelimit-minutely-remaining"] == "59")
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
      let refused = try await client.send("GET", "Accounts?$select=ID")
      #expect(refused.status == 429)
      #expect(refused.headers["x-ratelimit-remaining"] == "0")
      #expect(refused.headers["x-ratelimit-minutely-remaining"] == nil)
      sandbox.advanceClock(by: .seconds(14 * 3600))
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
    }
  }

  @Test func errors_blockTheirEndpointForAnHour() async throws {
    try await ExactService.run { sandbox, client in
      for _ in 0..<11 { #expect(try await client.send("GET", "Accounts?$filter=Nme eq 1").status == 400) }
      let blocked = try await client.send("GET", "Accounts(guid'11111111-2222-3333-4444-555555555555')")
      #expect(blocked.status == 403)
      #expect(blocked.headers["x-sandbox-hint"]?.contains("crm/accounts") == true)
      #expect(try await client.send("GET", "BankAccounts").status == 200)
      sandbox.advanceClock(by: .seconds(3601))
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
      sandbox.setBehaviour(.errorLimit, isOn: false)
      for _ in 0..<12 { #expect(try await client.send("GET", "Accounts?$filter=Nme eq 1").status == 400) }
    }
  }
}
