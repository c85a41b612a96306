import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Foundation
import SandboxFixtures
import TestSupport
import Testing

/// A 500 with a message, with which the service refuses rows, can also come after the work: then the work counts.
@Suite("Answers of 500 after the work", .timeLimit(.minutes(4)))
struct FailedAnswerTests {
  @Test(arguments: MarkedCreate.all)
  func createIsTheRowThatIsThere_andTheErrorIfThereIsNone(_ create: MarkedCreate) async throws {
    let capability = try #require(try Capability.all().first { $0.name == create.name })
    try await Administration.run(with: [capability.service]) { books in
      let set = "\(capability.service)/\(capability.resource)"
      func count() async throws -> Int { try await books.rows(set, filter: "\(create.mark) ne null").count }
      let parent = try await create.parent(books)
      let before = try await count()
      let refusals = FailedAnswers(to: "POST", areAfterTheWork: false)
      let error = await #expect(throws: ODataError.self) {
        _ = try await create.once(refusals.division(of: books), 10_000, parent)
      }
      #expect(error?.kind == .validation)
      #expect(error?.serviceMessage == FailedAnswers.message)
      #expect(refusals.sent == ["GET", "POST", "GET"])
      #expect(try await count() == before)

      let failures = FailedAnswers(to: "POST", areAfterTheWork: true)
      let created = try await create.once(failures.division(of: books), 10_000, parent)
      #expect(!created.wasThere)
      #expect(failures.sent == ["GET", "POST", "GET"])
      let again = try await create.once(books.division, 10_000, parent)
      #expect(again == MarkedCreate.Outcome(key: created.key, wasThere: true))
      #expect(try await count() == before + 1)
    }
  }

  @Test(arguments: [true, false])
  func updateAndDelete_areWhatTheRowShows(areAfterTheWork: Bool) async throws {
    try await Administration.run { books in
      let account = try await books.division.crm.accounts.create { $0.name = "Acme" }.key
      let updates = FailedAnswers(to: "PUT", areAfterTheWork: areAfterTheWork)
      let update = await updates.outcome {
        try await updates.division(of: books).crm.accounts.update(account) { $0.city = "Delft" }
      }
      #expect(update == (areAfterTheWork ? nil : FailedAnswers.message))
      #expect(updates.sent == ["PUT", "GET"])
      let row = try await books.row("crm/Accounts", account)
      #expect((row["City"] == "Delft") == areAfterTheWork)

      let deletes = FailedAnswers(to: "DELETE", areAfterTheWork: areAfterTheWork)
      let delete = await deletes.outcome { try await deletes.division(of: books).crm.accounts.delete(account) }
      #expect(delete == (areAfterTheWork ? nil : FailedAnswers.message))
      #expect(deletes.sent == ["DELETE", "GET"])
      let left = try await books.rows("crm/Accounts", filter: "ID eq guid'\(account)'").count
      #expect(left == (areAfterTheWork ? 0 : 1))
    }
  }

  @Test(arguments: [true, false])
  func attachments_areLookedFor(areAfterTheWork: Bool) async throws {
    try await Administration.run { books in
      let answers = FailedAnswers(to: "POST", of: "DocumentAttachments", areAfterTheWork: areAfterTheWork)
      let documents = answers.division(of: books).documents.documents
      let files: [FileUpload] = [.bytes([1, 2], name: "a.pdf"), .bytes([3], name: "b.pdf")]
      do {
        _ = try await documents.create(subject: "Contract", type: .miscellaneous, attachments: files)
        #expect(areAfterTheWork)
      } catch let error as IncompleteDocument {
        #expect(!areAfterTheWork)
        #expect(error.missing.map(\.name) == ["a.pdf", "b.pdf"])
      }
      let kept = try await books.rows("documents/DocumentAttachments").count
      #expect(kept == (areAfterTheWork ? 2 : 0))
      #expect(answers.sent.count { $0 == "POST" } == (areAfterTheWork ? 3 : 2))
    }
  }

  @Test(arguments: [true, false])
  func ordersAreInvoicedOnce_andRefusedIfNoInvoiceIsThere(areAfterTheWork: Bool) async throws {
    try await Administration.run { books in
      let answers = FailedAnswers(to: "POST", of: "InvoiceSalesOrders", areAfterTheWork: areAfterTheWork) {
        guard areAfterTheWork else { return }
        try await waitUntil { try await books.rows("salesinvoice/SalesInvoices").count == 1 }
      }
      let orders = answers.division(of: books).salesOrder.salesOrders
      let id = try await books.salesOrder()
      do {
        let outcome = try await orders.invoice(
          [id, id], journal: "70", mode: .quantityOrdered, polling: Self.polling)
        #expect(areAfterTheWork)
        #expect(outcome.invoices.count == 1 && outcome.created == 1)
        #expect(outcome.errors.isEmpty)
      } catch let error as ODataError {
        #expect(!areAfterTheWork)
        #expect(error.serviceMessage == FailedAnswers.message)
      }
      #expect(answers.sent == ["GET", "POST", "GET"] + (areAfterTheWork ? ["GET"] : []))
      #expect(try await books.rows("salesinvoice/SalesInvoices").count == (areAfterTheWork ? 1 : 0))
    }
  }

  @Test func ordersOfWhichSomeAreInvoiced_orThatCannotBeLookedFor_areUnfinished() async throws {
    try await Administration.run { books in
      let ids = [try await books.salesOrder(), try await books.salesOrder()]
      func reason(_ orders: [UUID], _ meanwhile: @escaping @Sendable () async throws -> Void) async throws -> String? {
        let answers = FailedAnswers(
          to: "POST", of: "InvoiceSalesOrders", areAfterTheWork: false, meanwhile: meanwhile)
        let unfinished = try await #require(throws: OrderInvoicing.Unfinished.self) {
          _ = try await answers.division(of: books).salesOrder.salesOrders
            .invoice(orders, journal: "70", mode: .quantityOrdered, polling: Self.polling)
        }
        #expect(unfinished.process.processID == nil && unfinished.process.orders == orders)
        return (unfinished.reason as? ODataError)?.serviceMessage
      }
      let begun = try await reason(ids) {
        try await books.sandbox.seed(
          "salesinvoice/SalesInvoiceLines", [["InvoiceID": .key(UUID()), "SalesOrder": .key(ids[0])]])
      }
      #expect(begun == FailedAnswers.message)
      let unknown = try await reason(ids) {
        books.sandbox.inject(.status(400), on: "salesinvoice/SalesInvoiceLines", times: 1)
      }
      #expect(unknown == FailedAnswers.message)
    }
  }

  /// Sending them again would begin a second process.
  @Test func ordersWhoseProcessHasBegun_areWaitedFor_evenIfTheServiceComplains() async throws {
    try await Administration.run { books in
      let answers = ComplainingAnswers()
      let orders = answers.division(of: books).salesOrder.salesOrders
      let id = try await books.salesOrder()
      let outcome = try await orders.invoice([id], journal: "70", mode: .quantityOrdered, polling: Self.polling)
      #expect(answers.count == 1)
      #expect(outcome.invoices.count == 1)
      #expect(outcome.errors.isEmpty)
    }
  }

  private static var polling: Polling {
    var polling = Polling()
    polling.firstPause = .milliseconds(2)
    return polling
  }
}

extension ClientMiddleware {
  /// The administration behind this service.
  fileprivate func division(of books: Administration) -> Division {
    var policies = ConnectionPolicies()
    policies.limiter = nil
    return ExactOnlineClient(
      site: .loopback(books.sandbox.port), authorization: BearerToken(books.sandbox.token),
      transport: AsyncHTTPClientTransport(), middlewares: [self], policies: policies
    ).division(books.division.code)
  }
}

/// A service that answers one method with 500 and a message, after the work or in place of it.
private final class FailedAnswers: ClientMiddleware {
  static let message = "Something else failed"

  private let method: String
  private let set: String
  private let areAfterTheWork: Bool
  /// The work of the service before such an answer.
  private let meanwhile: @Sendable () async throws -> Void
  private let methods = Collected<String>()
  /// The methods of the requests.
  var sent: [String] { methods.values }

  init(
    to method: String, of set: String = "", areAfterTheWork: Bool,
    meanwhile: @escaping @Sendable () async throws -> Void = {}
  ) {
    self.method = method
    self.set = set
    self.areAfterTheWork = areAfterTheWork
    self.meanwhile = meanwhile
  }

  /// The service's message about a call that failed; nil if it succeeded.
  func outcome(_ call: () async throws -> Void) async -> String? {
    do {
      try await call()
      return nil
    } catch {
      return (error as? ODataError)?.serviceMessage ?? "\(error)"
    }
  }

  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    methods.append(request.method.rawValue)
    guard request.method.rawValue == method, operation.hasSuffix(set) else { return try await next(request, body) }
    if areAfterTheWork {
      let (head, answer) = try await next(request, body)
      #expect((200..<300).contains(head.status.code))
      _ = try await answer.collect(upTo: 1 << 20)
    }
    try await meanwhile()
    let text = #"{"error":{"code":"","message":{"lang":"","value":"\#(Self.message)"}}}"#
    return (
      HTTPResponse(status: .internalServerError, headerFields: [.contentType: "application/json"]),
      HTTPBody(Array(text.utf8))
    )
  }
}

/// A service that begins to invoice orders, and reports an error besides.
private final class ComplainingAnswers: ClientMiddleware {
  private let complaints = Counter()
  var count: Int { complaints.value }

  func intercept(
    _ request: HTTPRequest, body: HTTPBody?, operation: String,
    next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
  ) async throws -> (HTTPResponse, HTTPBody) {
    let (head, answer) = try await next(request, body)
    guard operation.hasSuffix("InvoiceSalesOrders") else { return (head, answer) }
    let text = String(decoding: try await answer.collect(upTo: 1 << 20), as: UTF8.self)
    let complaint = text.replacing("\"Errors\":null", with: "\"Errors\":\"A line has no price.\"")
    if complaint != text { complaints.add() }
    var changed = head
    changed.headerFields[.contentLength] = nil
    return (changed, HTTPBody(Array(complaint.utf8)))
  }
}
