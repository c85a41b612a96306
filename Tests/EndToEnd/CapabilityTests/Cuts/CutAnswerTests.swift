import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineSandbox
import Foundation
import LoopbackServer
import Testing

/// Creates whose answer is cut off, over HTTP, and that are made again: there is one row, always.
@Suite("Answers that are cut off", .timeLimit(.minutes(60)))
struct CutAnswerTests {
  /// EXACT_CUT_ANSWERS=each cuts at each byte, which takes the better part of an hour; otherwise at some twenty of them.
  private static let cutsAtEachByte = ProcessInfo.processInfo.environment["EXACT_CUT_ANSWERS"] == "each"

  /// - Parameter length: The length of an answer. Later ones may be longer by the digits of some numbers.
  private static func places(in length: Int) -> [Int] {
    if cutsAtEachByte { return Array(0...length + 8) }
    let ends = [0, 1, 2, length - 2, length - 1, length]
    return Set(stride(from: 9, to: length, by: max(1, length / 12)) + ends).sorted()
  }

  @Test func allCreatesAreHere() throws {
    // The invoices of orders are made by an action, in the background; below.
    let creates = try Capability.all().filter { $0.kind == "create" }.map(\.name)
    #expect(MarkedCreate.all.map(\.name).sorted() == creates.sorted())
  }

  @Test(arguments: MarkedCreate.all)
  func createThatIsRepeated_makesOneRow(_ create: MarkedCreate) async throws {
    let capability = try #require(try Capability.all().first { $0.name == create.name })
    try await run(with: capability.service) { books, division, proxy in
      let set = "\(capability.service)/\(capability.resource)"
      // Numbers of five digits, so that answers have one length.
      let (mark, parent) = (10_000, try await create.parent(books))
      func count() async throws -> Int { try await books.rows(set, filter: "\(create.mark) ne null").count }
      let seeded = try await count()
      let whole = try await create.once(division, mark, parent)
      #expect(!whole.wasThere)
      let places = Self.places(in: proxy.answerLength)
      #expect(places.count > 15)
      var keys: Set<UUID> = [whole.key]
      for place in places {
        do {
          let (mark, parent) = (mark + 1 + place, try await create.parent(books))
          proxy.cut(after: place)
          // The look after the failure finds it. Where the POST met a connection that the cut before had closed, there is
          // nothing to find.
          let first = try? await create.once(division, mark, parent)
          proxy.cut(after: nil)
          #expect(first?.wasThere != true, "\(place)")
          // Two rows would be an error.
          let second = try await create.once(division, mark, parent)
          if let first { #expect(second == MarkedCreate.Outcome(key: first.key, wasThere: true), "\(place)") }
          keys.insert(second.key)
        } catch {
          Issue.record(error, "cut after \(place) bytes")
        }
      }
      #expect(keys.count == places.count + 1)
      let rows = try await count() - seeded
      #expect(rows == keys.count)
      if Self.cutsAtEachByte { print("\(create.name): \(places.count) cuts, \(rows) rows") }
    }
  }

  /// Orders are invoiced in the background, and are sent again: each has one invoice.
  @Test func invoicingThatIsRepeated_makesOneInvoice() async throws {
    try await run(with: "salesorder") { books, division, proxy in
      var polling = Polling()
      polling.firstPause = .milliseconds(2)
      // A POST that met a connection which the cut before had closed has no invoice to be found.
      polling.totalTime = .milliseconds(100)
      func invoice(_ order: UUID) async throws -> Int {
        try await division.salesOrder.salesOrders.invoice(
          [order], journal: "70", mode: .quantityOrdered, polling: polling
        ).invoices.count
      }
      #expect(try await invoice(try await books.salesOrder()) == 1)
      let places = Self.places(in: proxy.answerLength)
      for place in places {
        let order = try await books.salesOrder()
        proxy.cut(after: place)
        let first = try? await invoice(order)
        proxy.cut(after: nil)
        if first == nil { _ = try await invoice(order) }
        let lines = try await books.rows("salesinvoice/SalesInvoiceLines", filter: "SalesOrder eq guid'\(order)'")
        #expect(lines.count == 1, "\(place)")
      }
      #expect(try await books.rows("salesinvoice/SalesInvoices").count == places.count + 1)
      if Self.cutsAtEachByte { print("Create a sales invoice from a sales order: \(places.count) cuts") }
    }
  }

  /// Values that are dropped on the way into the service are named, even if the response is lost.
  @Test func whatDidNotComeBack_isNamed_alsoAfterALostAnswer() async throws {
    try await run(with: "crm", middlewares: [Dropping()]) { _, division, proxy in
      proxy.cut(after: 100)
      let created = try await division.crm.accounts.createOnce(where: { $0.name == "Acme" }, pauses: [.zero]) {
        $0.name = "Acme"
        $0.city = "Delft"
      }
      #expect(!created.wasThere)
      #expect(created.created.missing == ["City"])
    }
  }

  /// Runs a test in an administration that is reached through a proxy.
  private func run(
    with service: String, middlewares: [any ClientMiddleware] = [],
    _ body: (_ books: Administration, _ division: Division, _ proxy: CuttingProxy) async throws -> Void
  ) async throws {
    var policies = ConnectionPolicies.bare
    policies.retries = .standard
    try await Administration.run(with: [service]) { books in
      try await CuttingProxy.run(to: books.sandbox.port) { proxy in
        let exact = ExactOnlineClient(
          site: Site(Origin(scheme: "http", host: "127.0.0.1", port: proxy.port)),
          authorization: BearerToken(books.sandbox.token), transport: AsyncHTTPClientTransport(),
          middlewares: middlewares, policies: policies)
        try await body(books, exact.division(books.division.code), proxy)
      }
    }
  }

  /// A service that drops the city.
  private struct Dropping: ClientMiddleware {
    func intercept(
      _ request: HTTPRequest, body: HTTPBody?, operation: String,
      next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody) {
      guard let bytes = body?.bytes else { return try await next(request, body) }
      let text = String(decoding: bytes, as: UTF8.self).replacing(",\"City\":\"Delft\"", with: "")
      return try await next(request, HTTPBody(Array(text.utf8)))
    }
  }
}
