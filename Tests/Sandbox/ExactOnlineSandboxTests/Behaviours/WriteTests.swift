import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Exact Online's handling of written rows.
@Suite struct WriteTests {
  private let representation = ["Prefer": "return=representation"]

  private func create(_ client: HTTPClient, _ body: String = "{\"Name\":\"Acme\"}") async throws -> String {
    try #require(try await client.send("POST", "Accounts", body: body).headers["location"])
  }

  @Test func post_answersWithNullsUnlessTheRowIsWanted() async throws {
    try await ExactService.run { sandbox, client in
      let bare = try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\"}")
      #expect(bare.status == 201)
      #expect(bare.content["ID"] is String)
      #expect(bare.content["Name"] is NSNull)
      let whole = try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\"}", headers: representation)
      #expect(whole.content["Name"] as? String == "Acme")
      sandbox.setBehaviour(.postNulls, isOn: false)
      let plain = try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\"}")
      #expect(plain.content["Name"] as? String == "Acme")
    }
  }

  @Test func code_isPaddedAndFoundSoAlone() async throws {
    try await ExactService.run { sandbox, client in
      let address = try await create(client, "{\"Name\":\"Acme\",\"Code\":\"1024\"}")
      #expect(try await client.send("GET", address).content["Code"] as? String == "              1024")
      #expect(try await client.send("GET", "Accounts?$filter=Code eq '1024'").rows.isEmpty)
      #expect(try await client.send("GET", "Accounts?$filter=trim(Code) eq '1024'").rows.count == 1)
      #expect(try await client.send("GET", "Accounts?$filter=Code eq '              1024'").rows.count == 1)
      let numbered = try await client.send("GET", try await create(client)).content["Code"] as? String
      #expect(numbered?.count == 18)
      sandbox.setBehaviour(.paddedCodes, isOn: false)
      let plain = try await create(client, "{\"Name\":\"Acme\",\"Code\":\"7\"}")
      #expect(try await client.send("GET", plain).content["Code"] as? String == "7")
    }
  }

  @Test func readOnlyProperty_keepsItsValue() async throws {
    try await ExactService.run { sandbox, client in
      try await sandbox.seed("crm/Accounts", [["Name": "Acme", "CreatorFullName": "Ann"]])
      let row = try #require(try await client.send("GET", "Accounts").rows.first)
      let id = try #require(row["ID"] as? String)
      // A row that is sent back as it was read is taken.
      let whole = "{\"Name\":\"New\",\"CreatorFullName\":\"Ann\",\"Created\":\"\(row["Created"] ?? "")\"}"
      #expect(try await client.send("PUT", "Accounts(guid'\(id)')", body: whole).status == 204)
      // Also by a client whose times have no fractions of a second, but no other time.
      for (shift, status) in [(400, 204), (-400, 204), (5_000, 500)] {
        let digits = try #require(row["Created"] as? String).filter(\.isNumber)
        let time = "/Date(\(try #require(Int64(digits)) + Int64(shift)))/"
        let body = "{\"Created\":\"\(time)\"}"
        #expect(try await client.send("PUT", "Accounts(guid'\(id)')", body: body).status == status)
      }
      let changed = try await client.send("PUT", "Accounts(guid'\(id)')", body: "{\"CreatorFullName\":\"Bob\"}")
      #expect(changed.status == 500)
      #expect(
        changed.message
          == "A problem has occurred. The cause of this issue will be investigated as soon as possible.")
      #expect(changed.headers["x-sandbox-hint"]?.contains("'CreatorFullName'") == true)
      let created = try await client.send("POST", "Accounts", body: "{\"Name\":\"a\",\"Division\":1}")
      #expect(created.status == 500)
      sandbox.setBehaviour(.readOnly, isOn: false)
      #expect(
        try await client.send("PUT", "Accounts(guid'\(id)')", body: "{\"CreatorFullName\":\"Bob\"}").status == 204)
    }
  }

  @Test func requiredProperty_isMissedAlsoInRowsBelow() async throws {
    try await ExactService.run { sandbox, client in
      let refused = try await client.send("POST", "Accounts", body: "{\"Code\":\"1\"}")
      #expect(refused.status == 500)
      #expect(refused.message == "Mandatory: Name")
      let order = try await client.send("POST", "/salesorder/SalesOrders", body: "{}")
      #expect(order.message == "Mandatory: OrderedBy\r\nMandatory: SalesOrderLines")
      let below = "{\"Name\":\"a\",\"BankAccounts\":[{\"Account\":null}]}"
      #expect(try await client.send("POST", "Accounts", body: below).message == "Mandatory: BankAccount")
      #expect(try await sandbox.rows("crm/Accounts").isEmpty)
      let address = try await create(client, "{\"Name\":\"Acme\"}")
      for nothing in ["null", "\"\""] {
        let emptied = try await client.send("PUT", address, body: "{\"Name\":\(nothing)}")
        #expect(emptied.status == 500)
        #expect(emptied.message == "Mandatory: Name")
      }
      #expect(try await sandbox.rows("crm/Accounts").compactMap { $0["Name"] } == ["Acme"])
      // A row that lacks it can be sent back as it is.
      try await sandbox.seed("crm/Accounts", [["Code": "7"]])
      let lacking = try #require(try await sandbox.rows("crm/Accounts", filter: "Name eq null").first?["ID"]?.text)
      let kept = try await client.send("PUT", "Accounts(guid'\(lacking)')", body: "{\"Name\":null,\"Status\":\"C\"}")
      #expect(kept.status == 204)
      sandbox.setBehaviour(.required, isOn: false)
      #expect(try await client.send("PUT", address, body: "{\"Name\":null}").status == 204)
      #expect(try await client.send("POST", "Accounts", body: "{}").status == 201)
    }
  }

  @Test func put_isPartialUnlessItIsODatas() async throws {
    try await ExactService.run { sandbox, client in
      let address = try await create(client, "{\"Name\":\"Acme\",\"Status\":\"C\"}")
      #expect(try await client.send("PUT", address, body: "{\"Name\":\"New\"}").status == 204)
      #expect(try await client.send("GET", address).content["Status"] as? String == "C")
      let whole = try await client.send("PUT", address, body: "{\"Name\":\"New\"}", headers: representation)
      #expect(whole.status == 200)
      sandbox.setBehaviour(.partialPut, isOn: false)
      #expect(try await client.send("PUT", address, body: "{\"Name\":\"New\"}").status == 204)
      #expect(try await client.send("GET", address).content["Status"] is NSNull)
      #expect(try await client.send("GET", address).content["Created"] is String)
    }
  }

  @Test func linesInAPut_areRefused_orIgnored() async throws {
    try await ExactService.run { sandbox, client in
      let address = try await create(client)
      let body = "{\"Name\":\"New\",\"BankAccounts\":[{\"BankAccount\":\"NL\"}]}"
      for method in ["PUT", "MERGE"] {
        let refused = try await client.send(method, address, body: body)
        #expect(refused.status == 400)
        #expect(refused.message.hasPrefix("Error processing request stream. Binding to new entities"))
      }
      #expect(try await client.send("GET", address).content["Name"] as? String == "Acme")
      sandbox.setBehaviour(.linesInPut, isOn: false)
      #expect(try await client.send("PUT", address, body: body).status == 204)
      #expect(try await client.send("GET", address).content["Name"] as? String == "New")
      #expect(try await sandbox.rows("crm/BankAccounts").isEmpty)
    }
  }

  @Test func emptyTextForAGuid_isRefused_orNull() async throws {
    try await ExactService.run { sandbox, client in
      let problem =
        "Error processing request stream. Error encountered in converting the value from request payload for property "
        + "'Main' to type 'Guid', which is the property's expected type. See inner exception for more detail."
      let address = try await create(client, "{\"Name\":\"Acme\",\"Main\":\"11111111-2222-3333-4444-555555555555\"}")
      for (method, address) in [("POST", "Accounts"), ("PUT", address)] {
        let refused = try await client.send(method, address, body: "{\"Name\":\"Acme\",\"Main\":\"\"}")
        #expect(refused.status == 400)
        #expect(refused.message == problem)
      }
      sandbox.setBehaviour(.emptyGuids, isOn: false)
      #expect(try await client.send("PUT", address, body: "{\"Main\":\"\"}").status == 204)
      #expect(try await client.send("GET", address).content["Main"] is NSNull)
      // Another text is none all the same, and a key cannot be null.
      #expect(try await client.send("PUT", address, body: "{\"Main\":\"x\"}").message == problem)
      #expect(try await client.send("POST", "Accounts", body: "{\"Name\":\"Acme\",\"ID\":\"\"}").status == 400)
    }
  }

  @Test func dates_areDutchWallClock() async throws {
    try await ExactService.run { sandbox, client in
      // 10:00 UTC in winter is 11:00 in the Netherlands, and so it says.
      let winter = try await client.send("GET", try await create(client))
      #expect(winter.content["Created"] as? String == "/Date(1767265200000)/")
      sandbox.setClock(Date(timeIntervalSince1970: 1_782_900_000))
      let summer = try await client.send("GET", try await create(client))
      #expect(summer.content["Created"] as? String == "/Date(1782907200000)/")
      sandbox.setBehaviour(.wallClock, isOn: false)
      let plain = try await client.send("GET", try await create(client))
      #expect(plain.content["Created"] as? String == "/Date(1782900000000)/")
    }
  }

  @Test func deletingWhatIsNotThere_isForbidden() async throws {
    try await ExactService.run { sandbox, client in
      let address = "Accounts(guid'11111111-2222-3333-4444-555555555555')"
      let deleted = try await client.send("DELETE", address)
      #expect(deleted.status == 403)
      sandbox.setBehaviour(.deleteForbidden, isOn: false)
      #expect(try await client.send("DELETE", address).status == 404)
    }
  }
}
