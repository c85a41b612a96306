import ExactOnline
import Logging
import LoopbackServer
import TestSupport
import Testing

/// The snippets of Documentation/writing.md and errors.md, and of untyped calls.
@Suite("README, writing", .timeLimit(.minutes(4)))
struct ReadmeWritingTests {
  @Test func createUpdateDelete_sendWhatWasAssigned() async throws {
    try await Connection.run { request in
      switch request.method {
      case "POST":
        let row = CRM.Account.json(["ID": "\"\(guid(7))\"", "Name": "\"Acme\"", "Email": "\"info@acme.example\""])
        return Response(201, headers: [("Content-Type", "application/json")], text: Body.one(row))
      default: return Response(204)
      }
    } _: { connection in
      let division = connection.division
      let account = try await division.crm.accounts.create {
        $0.name = "Acme"
        $0.email = "info@acme.example"
      }
      try await division.crm.accounts.update(account.id) {
        $0.phone = "+31 20 000 0000"
        $0.fax = nil
      }
      try await division.crm.accounts.delete(account.id)

      #expect(account.key == id(7))
      #expect(account.name == "Acme")
      #expect(account.entity?.email == "info@acme.example")
      let requests = connection.server.requests
      #expect(requests.map(\.method) == ["POST", "PUT", "DELETE"])
      #expect(requests[0].path == "/api/v1/123456/crm/Accounts")
      #expect(requests[1].path == "/api/v1/123456/crm/Accounts(guid'\(guid(7))')")
      #expect(requests[2].path == requests[1].path)
      #expect(requests[0].bodyText == #"{"Name":"Acme","Email":"info@acme.example"}"#)
      #expect(requests[1].bodyText == #"{"Phone":"+31 20 000 0000","Fax":null}"#)
      #expect(requests[2].body.isEmpty)
    }
  }

  // The view models of apps, and `@main`, belong to the main actor.
  @MainActor private final class Form {
    var name = "Acme"
    var saves = 0

    func save(in division: Division) async throws {
      let account = try await division.crm.accounts.create {
        $0.name = name
        saves += 1
      }
      try await division.crm.accounts.update(account.id) { $0.email = "\(name.lowercased())@example.com" }
      _ = try await division.crm.acceptQuotation.post { $0.quotationID = account.id }
    }
  }

  @Test func writes_mayUseWhatBelongsToTheCallersActor() async throws {
    let account = CRM.Account.json(["ID": "\"\(guid(7))\""])
    let accepted = CRM.AcceptedQuotation.json(["QuotationID": "\"\(guid(7))\""])
    try await Connection.run { request in
      Response(201, text: Body.one(request.path.hasSuffix("AcceptQuotation") ? accepted : account))
    } _: { connection in
      let form = Form()
      try await form.save(in: connection.division)
      #expect(await form.saves == 1)
      #expect(connection.server.requests.map(\.method) == ["POST", "PUT", "POST"])
      #expect(connection.server.requests[0].bodyText == #"{"Name":"Acme"}"#)
    }
  }

  @Test func deepInsert_nestsItsLines() async throws {
    let row = SalesOrder.SalesOrderEntity.json(["OrderID": "\"\(guid(9))\""])
    try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      let division = connection.division
      let account = id(1)
      let item = id(2)
      let order = try await division.salesOrder.salesOrders.create {
        $0.orderedBy = account
        $0.salesOrderLines = [
          .new {
            $0.item = item; $0.quantity = 2
          }
        ]
      }
      #expect(order.key == id(9))
      #expect(
        connection.server.requests[0].bodyText
          == #"{"OrderedBy":"\#(guid(1))","SalesOrderLines":[{"Item":"\#(guid(2))","Quantity":2}]}"#)
    }
  }

  // Documentation/protocol.md, section 13: an action's business failure may stand inside a 201.
  @Test func action_throwsTheFailureInsideA201() async throws {
    let row = CRM.AcceptedQuotation.json([
      "QuotationID": "\"\(guid(4))\"", "ErrorMessage": "\"De offerte is al geaccepteerd\"",
    ])
    try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      let division = connection.division
      let quotation = id(4)
      let error = await failure(of: "POST crm/AcceptQuotation") {
        let accepted = try await division.crm.acceptQuotation.post {
          $0.quotationID = quotation; $0.action = .createSalesOrder
        }
        Issue.record("not thrown: \(accepted)")
      }
      #expect(error?.failedRow(as: CRM.AcceptedQuotation.self)?.quotationID == quotation)
      #expect(error?.serviceMessage == "De offerte is al geaccepteerd")
      #expect(error?.description.contains("De offerte is al geaccepteerd") == true)
      #expect(connection.server.requests[0].json?["Action"] == .number("1"))
    }
  }

  @Test func action_returnsItsAnswer() async throws {
    let row = CRM.AcceptedQuotation.json([
      "QuotationID": "\"\(guid(4))\"", "SuccessMessage": "\"Verkooporder: Aangemaakt - 11\"", "ErrorMessage": "\"\"",
    ])
    try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      let accepted = try await connection.division.crm.acceptQuotation.post { $0.quotationID = id(4) }
      #expect(accepted.successMessage == "Verkooporder: Aangemaakt - 11")
    }
  }

  @Test func rawCall_givesJSONOrBytes() async throws {
    try await Connection.run(answering: .ok(json: #"{"d":[{"ID":"\#(guid(3))"}]}"#)) { connection in
      let division = connection.division
      let response = try await division.send(.get, "logistics/Items?$top=1")
      #expect(try response.json()["d"]?[0]?["ID"] == .string(guid(3)))
      #expect(response.body.count == response.text.utf8.count)
      let sent = connection.server.requests[0]
      #expect(sent.target == "/api/v1/123456/logistics/Items?$top=1")
      #expect(sent["authorization"] == "Bearer \(secretToken)")
      await failure(of: "GET") { try await division.send(.get, "https://elsewhere.example/api") }
      #expect(connection.server.requests.count == 1)
    }
  }

  @Test func strictValidation_refusesBeforeTheCall() async throws {
    let log = LogCapture()
    let row = CRM.Account.json(["ID": "\"\(guid(7))\""])
    try await Connection.run(log: log, answering: Response(201, text: Body.one(row))) { connection in
      let accounts = connection.division.crm.accounts
      let error = await failure(of: "POST crm/Accounts") {
        try await accounts.create(validation: .strict) { $0.email = "x@example.org" }
      }
      #expect(error?.detail?.contains("Name") == true)
      #expect(connection.server.requests.isEmpty)
      // The documentation may be wrong: by default it is sent, and logged.
      _ = try await accounts.create { $0.email = "x@example.org" }
      #expect(log.lines(from: .warning).contains { $0.contains("Name") })
    }
  }

  @Test func create_namesWhatWasLeftOut_whenTheServiceRefuses() async throws {
    try await Connection.run(answering: Response(500, text: Body.error("Verplicht: Naam"))) { connection in
      let error = await failure(of: "POST crm/Accounts") {
        try await connection.division.crm.accounts.create { $0.email = "x@example.org" }
      }
      #expect(error?.description.contains("Name") == true)
      #expect(error?.description.contains("Verplicht: Naam") == true)
    }
  }

  @Test func readOnlyProperty_isSetByItsWireName() async throws {
    let row = CRM.Account.json(["ID": "\"\(guid(7))\""])
    try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      _ = try await connection.division.crm.accounts.create {
        $0.name = "Acme"
        $0["Modified"] = LocalDateTime("2026-02-28T12:00:00")
        $0["NotInTheMetadata"] = 5 as Int32
        $0["Creator"] = id(8)
      }
      #expect(
        connection.server.requests[0].bodyText
          == #"{"Name":"Acme","Modified":"2026-02-28T12:00:00","NotInTheMetadata":5,"Creator":"\#(guid(8))"}"#)
    }
  }
}
