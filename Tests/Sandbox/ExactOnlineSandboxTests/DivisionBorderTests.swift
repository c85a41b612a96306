import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import SandboxService
import Testing

/// The borders of divisions: rows by their keys, files, notifications, feeds, reports, and the control.
@Suite struct DivisionBorderTests {
  private static let other = SandboxConfiguration.otherDivision

  @Test func keysOfAnotherDivision_leadNowhere() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      let body = #"{"Name":"There","BankAccounts":[{"BankAccount":"NL01"}]}"#
      let there = try await client.send("POST", sandbox.address(Self.other, "crm/Accounts"), body: body)
      let id = try #require(there.content["ID"] as? String)
      let bank = try #require(
        try await sandbox.rows("crm/BankAccounts", division: Self.other).first?["ID"]?.text)
      #expect(try await sandbox.rows("crm/BankAccounts").isEmpty)
      for (method, address, body, status) in [
        ("GET", "crm/Accounts(guid'\(id)')", nil, 404), ("GET", "crm/Accounts(guid'\(id)')/BankAccounts", nil, 404),
        ("GET", "crm/Accounts(guid'\(id)')/Name/$value", nil, 404),
        ("GET", "crm/Accounts(guid'\(id)')/$links/BankAccounts", nil, 404),
        ("GET", "crm/BankAccounts(guid'\(bank)')", nil, 404),
        ("PUT", "crm/Accounts(guid'\(id)')", #"{"Name":"x"}"#, 404),
        ("POST", "crm/Accounts(guid'\(id)')/BankAccounts", #"{"BankAccount":"NL02"}"#, 404),
        ("DELETE", "crm/Accounts(guid'\(id)')", nil, 403),
      ] as [(String, String, String?, Int)] {
        let answer = try await client.send(method, sandbox.address(sandbox.division, address), body: body)
        #expect(answer.status == status, "\(method) \(address): \(answer.text)")
      }
      #expect(try await sandbox.rows("crm/Accounts", division: Self.other).map { $0["Name"] } == ["There"])
      #expect(try await sandbox.rows("crm/BankAccounts", division: Self.other).count == 1)
    }
  }

  @Test func divisionInAPayload_isThatOfTheAddress() async throws {
    try await SampleService.run { sandbox in
      sandbox.setBehaviour(.readOnly, isOn: true)
      let own = await sandbox.answer("POST", "Orders", body: "{\"Division\":\(sandbox.division)}")
      let foreign = await sandbox.answer("POST", "Orders", body: "{\"Division\":\(Self.other)}")
      #expect(own.status == 201 && foreign.status == 500)
      let divisions = try await sandbox.rows("sample/Orders").map { $0["Division"] }
      #expect(divisions == [.number("\(sandbox.division)")])
    }
  }

  @Test func feedsAndBulkSets_showTheirDivisionAlone() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      let there = try await client.send("POST", sandbox.address(Self.other, "crm/Accounts"), body: #"{"Name":"a"}"#)
      let location = try #require(there.headers["location"])
      for set in ["bulk/CRM/Accounts", "sync/CRM/Accounts"] {
        let query = "?$select=Name" + (set.hasPrefix("sync") ? "&$filter=Timestamp gt 0L" : "")
        #expect(try await client.send("GET", sandbox.address(sandbox.division, set + query)).rows.isEmpty)
        #expect(try await client.send("GET", sandbox.address(Self.other, set + query)).rows.count == 1)
      }
      #expect(try await client.send("DELETE", location).status == 204)
      #expect(try await sandbox.rows("sync/Deleted").isEmpty)
      #expect(try await sandbox.rows("sync/Deleted", division: Self.other).count == 1)
    }
  }

  @Test func fileOfAnotherDivision_isNotFound() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      let body =
        "{\"Attachment\":\"\(Data("there".utf8).base64EncodedString())\",\"FileName\":\"a.txt\","
        + "\"Document\":\"11111111-2222-3333-4444-555555555555\"}"
      for division in sandbox.divisions {
        let created = try await client.send(
          "POST", sandbox.address(division, "documents/DocumentAttachments"), body: body)
        let row = try await client.send("GET", try #require(created.headers["location"])).content
        let address = try #require(row["Url"] as? String)
        #expect(try await client.send("GET", address).text == "there")
        let others = sandbox.divisions.filter { $0 != division }.map(String.init) + ["999999", "0", "-1"]
        for wrong in others {
          let answer = try await client.send(
            "GET", address.replacing("_Division_=\(division)", with: "_Division_=\(wrong)"))
          #expect(answer.headers["content-type"]?.hasPrefix("text/html") == true, "\(division) as \(wrong)")
        }
      }
    }
  }

  @Test func notifications_areOfTheDivisionThatSubscribed() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      try await ExactService.run({ $0.behaviours = [] }) { receiver, _ in
        receiver.inject(SandboxFault(.emptyBody))
        let body = "{\"CallbackURL\":\"\(receiver.url)/hook\",\"Topic\":\"Accounts\"}"
        func subscribe(_ division: String) async throws -> Int {
          try await client.send(
            "POST", sandbox.address(division, "webhooks/WebhookSubscriptions"), body: body
          ).status
        }
        // A division that is refused asks no callback.
        #expect(try await subscribe("999999") == 403)
        #expect(try await subscribe("elsewhere") == 404)
        #expect(receiver.requests.isEmpty)
        #expect(try await subscribe("\(Self.other)") == 201)
        for division in sandbox.divisions {
          _ = try await client.send("POST", sandbox.address(division, "crm/Accounts"), body: #"{"Name":"a"}"#)
        }
        let bodies = await sandbox.webhookDeliveries().map { String(decoding: $0.body, as: UTF8.self) }
        #expect(bodies.count == 1)
        #expect(bodies.first?.contains("\"Division\":\(Self.other),") == true)
        #expect(bodies.first?.contains("/api/v1/\(Self.other)/crm/Accounts(guid'") == true)
      }
    }
  }

  @Test(arguments: ["", "abc", "0", "-1", "5", "1.5", "99999999999999999999", "234567x"])
  func control_refusesWhatIsNoDivision(value: String) async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      try await sandbox.seed("crm/Accounts", [["Name": "Here"]])
      let control = "\(sandbox.url)/sandbox"
      let expected = value.isEmpty ? 200 : 400
      for address in ["rows?set=crm/Accounts&", "count?set=crm/Accounts&", "sets?"] {
        let answer = try await client.send("GET", "\(control)/\(address)division=\(value)")
        #expect(answer.status == expected, "\(address): \(answer.text)")
      }
      for (address, body) in [
        ("rows", #"{"set":"crm/Accounts","rows":[{"Name":"x"}]}"#), ("division-move", ""), ("reset", ""),
      ] where !value.isEmpty || address == "reset" {
        let answer = try await client.send("POST", "\(control)/\(address)?division=\(value)", body: body)
        #expect(answer.status == 400, "\(address): \(answer.text)")
      }
      #expect(try await sandbox.rows("crm/Accounts").count == 1)
    }
  }

  @Test func control_takesTheDivisionOfTheAddressOrTheBody() async throws {
    try await ExactService.runTwoDivisions { sandbox, client in
      let control = "\(sandbox.url)/sandbox"
      let rows = #""set":"crm/Accounts","rows":[{"Name":"There"}]"#
      for (address, body, status) in [
        ("rows?division=\(Self.other)", "{\(rows)}", 204), ("rows", "{\(rows),\"division\":\(Self.other)}", 204),
        ("rows?division=\(sandbox.division)", "{\(rows),\"division\":\(Self.other)}", 400),
        ("rows", "{\(rows),\"division\":\"\(Self.other)\"}", 400),
        ("division-move", "{\"division\":\(Self.other)}", 204),
      ] {
        let answer = try await client.send("POST", "\(control)/\(address)", body: body)
        #expect(answer.status == status, "\(address) \(body): \(answer.text)")
      }
      #expect(try await sandbox.rows("crm/Accounts").isEmpty)
      #expect(try await sandbox.rows("crm/Accounts", division: Self.other).count == 2)
      let versions = try await sandbox.rows("sync/CRM/Accounts", division: Self.other).map { $0["Timestamp"] }
      #expect(versions == ["1", "2"])
    }
  }

  @Test func reports_areOfTheirDivision() async throws {
    try await BookService.run({ $0.furtherDivisions = [Self.other] }) { sandbox, _ in
      try await sandbox.seed(
        "financialtransaction/TransactionLines",
        [["GLAccount": .string(BookService.id("8000")), "FinancialYear": 2026, "FinancialPeriod": 1, "AmountDC": -5]],
        division: Self.other)
      let rows = try await sandbox.rows("financial/ReportingBalance", division: Self.other)
      #expect(rows.map { $0["Division"] } == [.number("\(Self.other)")])
      #expect(try await sandbox.rows("financial/ReportingBalance").isEmpty)
    }
  }
}
