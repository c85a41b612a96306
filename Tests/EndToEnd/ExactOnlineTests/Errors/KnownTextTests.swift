import ExactOnline
import LoopbackServer
import Testing

/// Documentation/protocol.md, sections 8.5 and 9: texts and header fields that say more than the status.
@Suite("Known texts", .timeLimit(.minutes(4)))
struct KnownTextTests {
  private func error(
    _ status: Int, _ message: String, headers: [(String, String)] = []
  ) async throws -> ODataError? {
    try await Connection.run(answering: Response(status, headers: headers, text: Body.error(message))) { connection in
      await failure(of: "GET crm/Accounts") { try await connection.division.crm.accounts.all() }
    }
  }

  @Test func missingSelect_isExplained() async throws {
    let error = try await error(400, "Please add a $select or a $top=1 statement to the query string.")
    #expect(error?.advice?.contains("$select") == true)
  }

  @Test func mandatoryFilter_namesTheFields_andAdvisesTheFeed() async throws {
    let error = try await error(
      400,
      "This endpoint has mandatory filtering applied. A GET request for this endpoint must have a $filter parameter with "
        + "one of the following fields in the url:Accountant,AccountManager,Class_01,VATNumber.")
    #expect(error?.kind == .invalidRequest)
    #expect(error?.advice?.contains("a filter on one of Accountant, AccountManager, Class_01, VATNumber") == true)
    #expect(error?.advice?.contains("feed below sync/") == true)
    #expect(error?.advice?.contains("complete read") == false)
  }

  // A complete read names every property; the metadata may be newer or older than the service.
  @Test func syntaxErrorOnACompleteRead_namesTheMetadata() async throws {
    let error = try await error(400, "Bad Request - Error in query syntax.")
    #expect(error?.advice?.contains("$metadata") == true)
  }

  @Test func scope_namesTheMissingPermission() async throws {
    let error = try await error(403, Recorded.scopeViolated)
    guard case .forbidden(nil, let permission) = error?.kind else { return #expect(Bool(false)) }
    #expect(permission == "organization.administration")
    #expect(error?.description.contains("missing permission organization.administration") == true)
  }

  @Test(arguments: [
    "BlockedUser", "InactiveUser", "BlockedCustomer", "LicenseExpired", "DivisionBlocked", "NoDivisionAccess",
  ])
  func reason_isThatOfTheHeader(reason: String) async throws {
    let error = try await error(403, "Verboden", headers: [("Reason", reason)])
    guard case .forbidden(let given, nil) = error?.kind else { return #expect(Bool(false)) }
    #expect(given == reason)
    #expect(error?.description.contains(reason) == true)
  }

  @Test func dutchText_isKeptAndDecidesNothing() async throws {
    let error = try await error(403, "U hebt geen rechten – neem contact op met één beheerder")
    guard case .forbidden = error?.kind else { return #expect(Bool(false)) }
    #expect(error?.description.contains("één beheerder") == true)
  }

  @Test func requestStreamText_pointsAtTheBody() async throws {
    let message =
      "Error processing request stream. Error encountered in converting the value from request payload for property "
      + "'WarehouseID' to type 'Guid', which is the property's expected type. See inner exception for more detail."
    try await Connection.run(answering: Response(400, text: Body.error(message))) { connection in
      let error = await failure(of: "POST crm/Accounts") {
        try await connection.division.crm.accounts.create { $0.name = "Acme" }
      }
      guard case .invalidRequest = error?.kind else { return #expect(Bool(false)) }
      #expect(error?.advice?.contains("body") == true)
      #expect(error?.serviceMessage?.contains("WarehouseID") == true)
    }
  }

  @Test func refusedWebhook_saysWhatTheCallbackMustDo() async throws {
    let message =
      "Invalid: Post to callback URL endpoint returns 500 An error occurred while sending the request."
    try await Connection.run(answering: Response(500, text: Body.error(message))) { connection in
      let error = await failure(of: "POST webhooks/WebhookSubscriptions") {
        try await connection.division.webhooks.webhookSubscriptions.create {
          $0.callbackURL = "https://example.org/hook"
          $0.topic = .accounts
        }
      }
      guard case .validation = error?.kind else { return #expect(Bool(false)) }
      #expect(error?.advice?.contains("empty POST") == true)
    }
  }

  // Section 13: every outcome that an action can report.
  @Test(arguments: ["DocumentCreationError", "EmailCreationError"])
  func printedInvoice_reportsItsFailure(property: String) async throws {
    let row = SalesInvoice.PrintedSalesInvoice.json([
      "InvoiceID": "\"\(guid(1))\"", property: "\"Geen e-mailadres\"", "DocumentCreationSuccess": "null",
    ])
    try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      let error = await failure(of: "POST salesinvoice/PrintedSalesInvoices") {
        try await connection.division.salesInvoice.printedSalesInvoices.post { $0.invoiceID = id(1) }
      }
      #expect(error?.failedRow(as: SalesInvoice.PrintedSalesInvoice.self)?.invoiceID == id(1))
      #expect(error?.serviceMessage == "Geen e-mailadres")
    }
  }

  // Section 12: the document is empty when it could not be made. An empty Guid does not decode, and must not hide why.
  @Test func printedInvoice_reportsItsFailure_whenItsDocumentIsEmpty() async throws {
    let row = #"{"InvoiceID":"\#(guid(1))","Document":"","DocumentCreationError":"Geen lay-out"}"#
    try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      let error = await failure(of: "POST salesinvoice/PrintedSalesInvoices") {
        try await connection.division.salesInvoice.printedSalesInvoices.post { $0.invoiceID = id(1) }
      }
      guard case .businessFailure = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
      #expect(error?.serviceMessage == "Geen lay-out")
      #expect(error?.failedRow(as: SalesInvoice.PrintedSalesInvoice.self)?.invoiceID == id(1))
    }
  }

  // Section 13: the answer is what was posted, with the outcome. Without it nothing says that the invoice was sent.
  @Test(arguments: ["", #"{"d":{}}"#, #"{"error":{"message":{"value":"?"}}}"#, #"{"d":{"__metadata":{"uri":"x"}}}"#])
  func actionAnsweredWithoutItsRow_isAnUnknownOutcome(body: String) async throws {
    try await Connection.run(answering: Response(201, text: body)) { connection in
      let invoices = connection.division.salesInvoice
      let calls: [() async throws -> Void] = [
        { _ = try await invoices.salesInvoices.send(id(1)) },
        { _ = try await invoices.printedSalesInvoices.post { $0.invoiceID = id(1) } },
      ]
      for call in calls {
        let error = await failure(of: "POST salesinvoice/PrintedSalesInvoices", call)
        #expect(error?.kind == .unexpectedBody)
        #expect(error?.mayHaveBeenCarriedOut == true)
      }
      #expect(connection.server.requests.count == 2)
    }
  }

  @Test func invoicingOrders_reportsErrors() async throws {
    let row = SalesInvoice.InvoiceSalesOrders.json(["Errors": "\"Order 12: geblokkeerd\""])
    try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      let error = await failure(of: "POST salesinvoice/InvoiceSalesOrders") {
        try await connection.division.salesInvoice.invoiceSalesOrders.post { $0.journalCode = "70" }
      }
      #expect(error?.description.contains("Order 12: geblokkeerd") == true)
    }
  }
}
