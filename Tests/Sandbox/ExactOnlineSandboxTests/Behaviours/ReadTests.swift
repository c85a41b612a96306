import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Exact Online's refusals and limits for reading rows.
@Suite struct ReadTests {
  private func run(_ body: (Sandbox, HTTPClient) async throws -> Void) async throws {
    try await ExactService.run({ $0.behaviours.remove(.errorLimit) }, body)
  }

  @Test func pages_have60RowsAndInBulkThousand() async throws {
    try await run { sandbox, client in
      try await sandbox.seed("crm/Accounts", (0..<61).map { ["Name": .string("a\($0)")] })
      let first = try await client.send("GET", "Accounts?$select=Name")
      #expect(first.rows.count == 60)
      let next = try #require(first.content["__next"] as? String)
      #expect(next.contains("$skiptoken=guid'"))
      let second = try await client.send("GET", next)
      #expect(second.rows.count == 1)
      #expect(second.content["__next"] == nil)
      // A full last page does not know that it is the last.
      let full = try await client.send("GET", "Accounts?$select=Name&$filter=Name ne 'a60'")
      #expect(full.rows.count == 60)
      let empty = try await client.send("GET", try #require(full.content["__next"] as? String))
      #expect(empty.status == 200 && empty.rows.isEmpty && empty.content["__next"] == nil)
      #expect(try await client.send("GET", "/bulk/CRM/Accounts?$select=Name").rows.count == 61)
      sandbox.setBehaviour(.pageSizes, isOn: false)
      #expect(try await client.send("GET", "Accounts?$select=Name").rows.count == 61)
    }
  }

  @Test func select_isCompulsoryWhereItIsDocumented() async throws {
    try await run { sandbox, client in
      let refused = try await client.send("GET", "/bulk/CRM/Accounts")
      #expect(refused.status == 400)
      #expect(refused.message == "Please add a $select or a $top=1 statement to the query string.")
      #expect(try await client.send("GET", "/bulk/CRM/Accounts?$top=2").status == 400)
      #expect(try await client.send("GET", "/bulk/CRM/Accounts?$top=1").status == 200)
      #expect(try await client.send("GET", "/sync/CRM/Accounts?$select=*").status == 400)
      #expect(try await client.send("GET", "Accounts").status == 200)
      sandbox.setBehaviour(.selectRequired, isOn: false)
      #expect(try await client.send("GET", "/bulk/CRM/Accounts").status == 200)
    }
  }

  @Test func filter_takesDocumentedPropertiesAlone() async throws {
    try await run { sandbox, client in
      let refused = try await client.send(
        "GET", "/sync/CRM/Accounts?$select=ID&$filter=Timestamp gt 0L and Name eq 'a'")
      #expect(refused.status == 400)
      #expect(refused.message == "Bad Request - Error in query syntax.")
      #expect(refused.headers["x-sandbox-hint"]?.contains("'Name'") == true)
      #expect(try await client.send("GET", "/sync/CRM/Accounts?$select=ID&$filter=Timestamp gt 0L").status == 200)
      #expect(try await client.send("GET", "/bulk/CRM/Accounts/$count?$filter=Name eq 'a'").status == 400)
      #expect(try await client.send("GET", "Accounts?$filter=Name eq 'a'").status == 200)
      sandbox.setBehaviour(.filterLists, isOn: false)
      #expect(try await client.send("GET", "/sync/CRM/Accounts?$select=ID&$filter=Name eq 'a'").status == 200)
    }
  }

  @Test func mandatoryFilter_isOffUnlessAskedFor() async throws {
    try await run { sandbox, client in
      #expect(try await client.send("GET", "Accounts?$select=ID").status == 200)
      sandbox.setBehaviour(.mandatoryFilters, isOn: true)
      let refused = try await client.send("GET", "Accounts?$select=ID&$filter=Name eq 'a'")
      #expect(refused.status == 400)
      #expect(refused.message.hasPrefix("This endpoint has mandatory filtering applied"))
      #expect(refused.message.hasSuffix(":ID,Main"))
      let filtered = "Accounts?$select=ID&$filter=ID eq guid'11111111-2222-3333-4444-555555555555'"
      #expect(try await client.send("GET", filtered).status == 200)
    }
  }

  @Test func maintenance_isAPageAtNight() async throws {
    try await run { sandbox, client in
      sandbox.setClock(Date(timeIntervalSince1970: 1_767_236_400))  // 03:00 UTC, 04:00 in the Netherlands
      #expect(try await client.send("GET", "Accounts").status == 200)
      sandbox.setBehaviour(.maintenance, isOn: true)
      let answer = try await client.send("GET", "Accounts")
      #expect(answer.status == 503)
      #expect(answer.headers["content-type"]?.hasPrefix("text/html") == true)
      sandbox.advanceClock(by: .seconds(1800))
      #expect(try await client.send("GET", "Accounts").status == 200)
    }
  }
}
