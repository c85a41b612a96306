import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import Testing

/// Quotations and what is done with them.
@Suite struct QuotationTests {
  private static let nobody = "00000000-0000-4000-8000-0000000000ff"

  private func quotation(_ client: HTTPClient) async throws -> String {
    let item = BookService.id("item")
    let answer = try await client.send(
      "POST", "/crm/Quotations",
      body: "{\"OrderAccount\":\"\(BookService.id("customer"))\",\"Description\":\"Chairs\",\"QuotationLines\":["
        + "{\"Item\":\"\(item)\",\"Quantity\":4},{\"Item\":\"\(item)\",\"Quantity\":1,\"Optional\":true}]}")
    #expect(answer.status == 201, "\(answer.text)")
    return try #require(answer.content["QuotationID"] as? String)
  }

  private func act(_ client: HTTPClient, _ name: String, _ id: String, _ more: String = "") async throws
    -> HTTPClient.Answer
  {
    try await client.send("POST", "/crm/\(name)", body: "{\"QuotationID\":\"\(id)\"\(more)}")
  }

  @Test func acceptedQuotationBecomesAnOrder() async throws {
    try await BookService.run { sandbox, client in
      let id = try await quotation(client)
      let quotation = try #require(try await sandbox.rows("crm/Quotations").first)
      #expect(quotation["AmountFC"] == .number("60.5"))
      #expect(quotation["QuotationNumber"] == 1)
      #expect(quotation["Status"] == 20)
      let optional = try await sandbox.rows("crm/QuotationLines", filter: "Optional eq true")
      let line = try #require(optional.first?["ID"]?.text)
      let answer = try await act(
        client, "AcceptQuotation", id, ",\"Action\":1,\"OptionalQuotationLineIDs\":[{\"ID\":\"\(line)\"}]")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(answer.content["SuccessMessage"] as? String == "Quotation 1 was accepted.")
      #expect(answer.content["SalesOrderSuccess"] as? String == "Sales order 1 was created.")
      let order = try #require(try await sandbox.rows("salesorder/SalesOrders").first)
      #expect(order["AmountFC"] == .number("75.63"))
      #expect(order["OrderedByName"] == "Café Zuid B.V.")
      #expect(order["Description"] == "Chairs")
      #expect(order["DeliveryStatus"] == 12)
      #expect(try await sandbox.rows("salesorder/SalesOrderLines").count == 2)
      #expect(try await sandbox.rows("crm/Quotations").first?["Status"] == 50)
      let again = try await act(client, "AcceptQuotation", id)
      #expect(again.status == 201)
      #expect(again.content["ErrorMessage"] as? String == "Quotation 1 cannot be accepted.")
    }
  }

  /// The references that an action passes on to the rows that it makes are checked as in these rows.
  @Test(arguments: [
    ("ReviewQuotation", "OrderAccount", "\"?\""), ("ReviewQuotation", "OrderAccountContact", "\"?\""),
    ("ReviewQuotation", "PaymentCondition", "\"77\""),
    ("AcceptQuotation", "ProjectClassification", "\"?\",\"Action\":3"),
    (
      "EmailWithSignOffQuotation", "ProjectClassification",
      "\"?\",\"EmailLayout\":\"\(BookService.id("4000"))\",\"Action\":3"
    ),
  ])
  func referenceToNothing_isRefusedByAnAction(action: String, property: String, value: String) async throws {
    let more = ",\"\(property)\":\(value.replacing("?", with: Self.nobody))"
    try await BookService.run { sandbox, client in
      try await sandbox.seed(
        "project/ProjectClassifications", [["ID": .string(BookService.id("4000")), "Code": "A", "Description": "All"]])
      try await sandbox.seed(
        "crm/Contacts",
        [["Account": .string(BookService.id("customer")), "FirstName": "An", "LastName": "Jansen"]])
      let id = try await quotation(client)
      let answer = try await act(client, action, id, more)
      #expect(answer.status == 500)
      #expect(
        answer.message.hasPrefix("\(property) '") && answer.message.hasSuffix("does not exist."), "\(answer.message)")
      #expect(try await sandbox.rows("crm/Quotations").map { $0["Status"] } == [20])
      #expect(try await sandbox.rows("project/Projects").isEmpty)
      sandbox.setBehaviour(.references, isOn: false)
      #expect(try await act(client, action, id, more).status == 201)
    }
  }

  @Test func withoutTheBehaviour_nothingIsComputedOrAccepted() async throws {
    try await BookService.run({ $0.behaviours.remove(.quotationActions) }) { sandbox, client in
      let id = try await quotation(client)
      let answer = try await act(client, "AcceptQuotation", id, ",\"Action\":1")
      #expect(answer.status == 201, "\(answer.text)")
      #expect(try await sandbox.rows("salesorder/SalesOrders").isEmpty)
      let row = try #require(try await sandbox.rows("crm/Quotations").first)
      #expect(row["Status"] != 50 && Sandbox.cents(row, "AmountFC") == 0)
    }
  }

  @Test func acceptedQuotationBecomesAnInvoiceOrAProject() async throws {
    try await BookService.run { sandbox, client in
      let first = try await quotation(client)
      let missing = try await act(client, "AcceptQuotation", first, ",\"Action\":2")
      #expect((missing.content["ErrorMessage"] as? String)?.contains("InvoiceJournal") == true)
      #expect(try await sandbox.rows("salesinvoice/SalesInvoices").isEmpty)
      let invoiced = try await act(client, "AcceptQuotation", first, ",\"Action\":2,\"InvoiceJournal\":\"70\"")
      #expect(invoiced.content["SalesInvoiceSuccess"] is String, "\(invoiced.text)")
      #expect(try await sandbox.sum("salesinvoice/SalesInvoices", "AmountFC") == 6050)
      let second = try await quotation(client)
      let project = try await act(client, "AcceptQuotation", second, ",\"Action\":3,\"ProjectCode\":\"P1\"")
      #expect(project.content["ProjectSuccess"] as? String == "Project P1 was created.", "\(project.text)")
      #expect(try await sandbox.rows("project/Projects").first?["Account"]?.text == BookService.id("customer"))
      let third = try await quotation(client)
      let taken = try await act(client, "AcceptQuotation", third, ",\"Action\":3,\"ProjectCode\":\"P1\"")
      #expect(taken.content["ErrorMessage"] as? String == "There is a project with the code P1 already.")
      let untyped = try await act(client, "AcceptQuotation", third, ",\"Action\":5")
      #expect((untyped.content["ErrorMessage"] as? String)?.contains("SubscriptionType") == true)
      let type = BookService.id("4000")
      try await sandbox.seed(
        "subscription/SubscriptionTypes", [["ID": .string(type), "Code": "Y", "Description": "Yearly"]])
      let subscribed = try await act(
        client, "AcceptQuotation", third, ",\"Action\":5,\"SubscriptionType\":\"\(type)\"")
      #expect(
        subscribed.content["SubscriptionSuccess"] as? String == "Subscription 1 was created.", "\(subscribed.text)")
      let subscription = try #require(try await sandbox.rows("subscription/Subscriptions").first)
      #expect(subscription["OrderedBy"]?.text == BookService.id("customer"))
      #expect(subscription["SubscriptionTypeDescription"] == "Yearly")
      #expect(try await sandbox.sum("subscription/SubscriptionLines", "AmountFC") == 5000)
      let other = try await act(client, "AcceptQuotation", try await quotation(client), ",\"Action\":6")
      #expect(other.content["ErrorMessage"] as? String == "Action 6 is none of 0 to 5 and 99.")
    }
  }

  @Test func quotationThatWasSentForSignOff_isAcceptedAsItWasSent() async throws {
    try await BookService.run { sandbox, client in
      let id = try await quotation(client)
      let early = try await act(client, "AcceptQuotation", id, ",\"Action\":99")
      #expect(early.content["ErrorMessage"] as? String == "Quotation 1 does not wait for online acceptance.")
      let sent = try await act(
        client, "EmailWithSignOffQuotation", id,
        ",\"EmailLayout\":\"\(BookService.id("4000"))\",\"Action\":1,\"Subject\":\"Your chairs\"")
      #expect(sent.content["SuccessMessage"] as? String == "Quotation 1 was sent.", "\(sent.text)")
      #expect(try await sandbox.rows("crm/Quotations").first?["Status"] == 60)
      #expect(try await sandbox.rows("mailbox/MailMessagesSent").first?["Subject"] == "Your chairs")
      #expect(try await sandbox.rows("mailbox/MailMessageAttachments").count == 1)
      let accepted = try await act(client, "AcceptQuotation", id, ",\"Action\":99")
      #expect(accepted.content["SalesOrderSuccess"] is String, "\(accepted.text)")
      #expect(try await sandbox.rows("crm/Quotations").first?["Status"] == 50)
      let again = try await act(
        client, "EmailWithSignOffQuotation", id, ",\"EmailLayout\":\"\(BookService.id("4000"))\"")
      #expect(again.content["ErrorMessage"] as? String == "Quotation 1 cannot be sent.")
    }
  }

  @Test func rejectedReopenedAndReviewed() async throws {
    try await BookService.run { sandbox, client in
      let id = try await quotation(client)
      func status(_ id: String) async throws -> SandboxValue? {
        try await sandbox.rows("crm/Quotations", filter: "QuotationID eq guid'\(id)'").first?["Status"]
      }
      #expect(try await act(client, "RejectQuotation", id).content["SuccessMessage"] is String)
      #expect(try await status(id) == 5)
      #expect(try await act(client, "AcceptQuotation", id).content["ErrorMessage"] is String)
      #expect(try await act(client, "ReopenQuotation", id).content["SuccessMessage"] is String)
      #expect(try await status(id) == 20)
      let review = try await act(client, "ReviewQuotation", id)
      let next = try #require(review.content["NewQuotationID"] as? String, "\(review.text)")
      #expect(try await status(id) == 6)
      let version = try #require(
        try await sandbox.rows("crm/Quotations", filter: "QuotationID eq guid'\(next)'").first)
      #expect(version["VersionNumber"] == 2)
      #expect(version["QuotationNumber"] == 1)
      #expect(version["AmountFC"] == .number("60.5"))
      let printed = try await act(
        client, "PrintQuotation", next, ",\"QuotationDate\":\"2026-01-02\",\"SendEmailToCustomer\":true")
      #expect(printed.content["DocumentCreationSuccess"] is String, "\(printed.text)")
      #expect(try await status(next) == 40)
      #expect(try await sandbox.rows("mailbox/MailMessagesSent").count == 1)
    }
  }
}
