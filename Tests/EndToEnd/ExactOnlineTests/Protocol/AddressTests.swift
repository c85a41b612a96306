@_spi(Generated) import ExactOnline
@_spi(Generated) import ExactOnlineRuntime
import ExactOnlineTesting
import LoopbackServer
import Testing

/// Documentation/protocol.md, sections 1 and 5.1: where things are.
@Suite("Addresses", .timeLimit(.minutes(4)))
struct AddressTests {
  @Test(arguments: [
    (Site.netherlands, "https://start.exactonline.nl"), (.belgium, "https://start.exactonline.be"),
    (.germany, "https://start.exactonline.de"), (.unitedKingdom, "https://start.exactonline.co.uk"),
    (.unitedStates, "https://start.exactonline.com"), (.spain, "https://start.exactonline.es"),
    (.france, "https://start.exactonline.fr"),
  ])
  func site_isTheCountrys(site: Site, origin: String) async throws {
    let transport = InMemoryTransport { _ in .odata(results: "[]") }
    let client = ExactOnlineClient(
      site: site, authorization: BearerToken(secretToken), transport: transport, policies: .bare)
    _ = try await client.division(5).crm.accounts.all()
    let sent = try #require(transport.requests.first)
    #expect("\(site)" == origin)
    #expect("\(sent.request.scheme ?? "")://\(sent.request.authority ?? "")" == origin)
    #expect(sent.path.hasPrefix("/api/v1/5/crm/Accounts?$select=ID,"))
  }

  @Test func services_haveTheirDocumentedPaths() {
    let division = Self.client.division(123456)
    let paths = [
      division.crm.accounts.request.path, division.salesInvoice.salesInvoices.request.path,
      division.bulk.crm.accounts.request.path, division.sync.crm.accounts.request.path,
      division.sync.deleted.request.path, division.read.financial.agingOverview.request.path,
      division.beta.budget.budgetScenarios.request.path, division.openingBalance.currentYear.afterEntry.request.path,
      Self.client.current.me.request.path,
    ]
    #expect(
      paths == [
        "/api/v1/123456/crm/Accounts", "/api/v1/123456/salesinvoice/SalesInvoices", "/api/v1/123456/bulk/CRM/Accounts",
        "/api/v1/123456/sync/CRM/Accounts", "/api/v1/123456/sync/Deleted",
        "/api/v1/123456/read/financial/AgingOverview",
        // `beta` stands before the division.
        "/api/v1/beta/123456/budget/BudgetScenarios", "/api/v1/123456/openingbalance/CurrentYear/AfterEntry",
        "/api/v1/current/Me",
      ])
  }

  @Test func operations_areNamedAsTheReferenceNamesThem() {
    let division = Self.client.division(123456)
    let operations = [
      division.crm.accounts.request.operation, division.sync.crm.accounts.request.operation,
      division.beta.budget.budgetScenarios.request.operation, Self.client.current.me.request.operation,
    ]
    #expect(
      operations == [
        "GET crm/Accounts", "GET sync/CRM/Accounts", "GET beta/budget/BudgetScenarios", "GET current/Me",
      ])
  }

  // Section 1.3: Me is a collection of one.
  @Test func me_isACollectionOfOne() async throws {
    let row = Current.Me.json(["CurrentDivision": "7095", "UserName": "\"ann\""])
    try await Connection.run(answering: .ok(json: Body.results([row]))) { connection in
      let me = try #require(try await connection.client.current.me.first())
      #expect(me.currentDivision == 7095)
    }
  }

  @Test func divisions_needACurrentOne() async throws {
    try await Connection.run(answering: .ok(json: Body.results([]))) { connection in
      let error = await failure(of: "GET current/Me") { try await connection.client.divisions() }
      #expect(error?.isNotFound == true)
    }
  }

  @Test(arguments: [
    ("logistics/Items?$top=1", "/api/v1/123456/logistics/Items?$top=1"),
    ("crm/Accounts?$filter=Name eq 'é'", "/api/v1/123456/crm/Accounts?$filter=Name%20eq%20'%C3%A9'"),
    ("crm/Accounts?$filter=Name%20eq%20'x'", "/api/v1/123456/crm/Accounts?$filter=Name%20eq%20'x'"),
    ("/api/v1/{division}/crm/$metadata", "/api/v1/123456/crm/$metadata"),
    ("/api/v1/current/Me", "/api/v1/current/Me"),
  ])
  func rawTarget_isCompleted(target: String, sent: String) async throws {
    try await Connection.run(answering: .ok(json: "{}")) { connection in
      _ = try await connection.division.send(.get, target)
      #expect(connection.server.requests[0].target == sent)
    }
  }

  @Test(arguments: ["https://elsewhere.example/x", "//elsewhere.example/x", "http://127.0.0.1:1/x", "https://a@b/x"])
  func rawTargetElsewhere_isRefused(target: String) async throws {
    try await Connection.run(answering: .ok(json: "{}")) { connection in
      let error = await failure(of: "GET") { try await connection.division.send(.get, target) }
      guard case .unsafeLink = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
      #expect(connection.server.requests.isEmpty)
    }
  }

  // Section 3.1: 6,000 characters. A complete read lists its properties, and must stay below that for every type.
  @Test func completeReads_fitIntoTheURLLimit() {
    var longest = (length: 0, name: "")
    for type in DocumentedService.all.flatMap(\.types) where type.isEntity {
      guard let name = SwiftNames.name(of: type.name, in: type.service),
        let entity = SwiftNames.type(named: name) as? any Entity.Type
      else { continue }
      let length = Self.length(of: entity)
      if length > longest.length { longest = (length, name) }
    }
    #expect(longest.length > 1000)
    #expect(longest.length < 6000, "\(longest)")
  }

  private static func length<Root: Entity>(of root: Root.Type) -> Int {
    // Longer than any real path of a set.
    let path = "/api/v1/1234567/" + String(repeating: "x", count: 100)
    let set = EntitySet<Root, Methods.Read>(client.services.service(path), "x")
    return "https://start.exactonline.co.uk".count + set.request.target.count
  }

  // The same with the lines of each header that has them.
  @Test func expandedReads_fitIntoTheURLLimit() {
    let division = Self.client.division(1_234_567)
    let requests = [
      division.salesInvoice.salesInvoices.expanding { $0.salesInvoiceLines }.request,
      division.salesOrder.salesOrders.expanding { $0.salesOrderLines }.request,
      division.purchaseOrder.purchaseOrders.expanding { $0.purchaseOrderLines }.request,
      division.crm.quotations.expanding { $0.quotationLines }.request,
      division.crm.accounts.expanding { $0.bankAccounts }.request,
      division.salesOrder.goodsDeliveries.expanding { $0.goodsDeliveryLines }.request,
      division.subscription.subscriptions.expanding { $0.subscriptionLines }.request,
      division.purchaseEntry.purchaseEntries.expanding { $0.purchaseEntryLines }.request,
      division.salesEntry.salesEntries.expanding { $0.salesEntryLines }.request,
      division.generalJournalEntry.generalJournalEntries.expanding { $0.generalJournalEntryLines }.request,
    ]
    for request in requests { #expect(request.target.count < 5950, "\(request.operation)") }
  }

  private static let client = ExactOnlineClient(
    site: .netherlands, authorization: BearerToken(secretToken), transport: InMemoryTransport())
}
