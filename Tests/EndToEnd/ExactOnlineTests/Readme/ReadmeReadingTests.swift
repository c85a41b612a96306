import ExactOnline
import Foundation
import LoopbackServer
import Testing

/// The snippets of Documentation/reading.md, each against a server that answers as Exact Online does.
@Suite("README, reading", .timeLimit(.minutes(4)))
struct ReadmeReadingTests {
  private struct Customer: Sendable, Equatable {
    var id: UUID
    var name: String?
  }

  private static func account(_ number: Int) -> String {
    CRM.Account.json([
      "ID": "\"\(guid(number))\"", "Code": "\"              10\(number)\"", "Name": "\"Name \(number)\"",
    ])
  }

  @Test func divisions_areThoseOfTheConnection() async throws {
    try await Connection.run { request in
      if request.path == "/api/v1/current/Me" {
        return .ok(
          json: #"{"d":{"results":[{"__metadata":{"type":"Exact.Web.Api.System.Me"},"CurrentDivision":7095}]}}"#)
      }
      return .ok(
        json: Body.results([
          #"{"Code":7095,"Hid":"12","Description":"Demo","CustomerName":null,"Country":"NL","Currency":"EUR","Current":true}"#,
          #"{"Code":8001,"Hid":13,"Description":"Other","CustomerName":"Acme","Country":"BE","Currency":"EUR","Current":false}"#,
        ]))
    } _: { connection in
      let exact = connection.client
      let divisions = try await exact.divisions()
      let division = exact.division(divisions[0].code)
      #expect(division.code == 7095)
      #expect(divisions.map(\.hid) == [12, 13])
      #expect(divisions.map(\.name) == ["Demo", "Other"])
      #expect(connection.server.requests.map(\.path) == ["/api/v1/current/Me", "/api/v1/7095/system/Divisions"])
      #expect(connection.server.requests[0].options["$select"] == "CurrentDivision")
    }
  }

  @Test func iterating_readsAllPages() async throws {
    try await Connection.run { request in
      let next = "http://\(request["host"] ?? "")/api/v1/123456/crm/Accounts?$skiptoken=guid'\(guid(2))'"
      return request.target.contains("skiptoken")
        ? .ok(json: Body.results([Self.account(3)]))
        : .ok(json: Body.results([Self.account(1), Self.account(2)], next: next))
    } _: { connection in
      let division = connection.division
      var read: [String] = []
      for try await account in division.crm.accounts { read.append("\(account.code ?? "") \(account.name ?? "")") }
      #expect(read == ["101 Name 1", "102 Name 2", "103 Name 3"])
      let requests = connection.server.requests
      #expect(requests.map(\.path) == Array(repeating: "/api/v1/123456/crm/Accounts", count: 2))
      // A complete entity lists its properties, navigations apart.
      let selected = requests[0].options["$select"]?.split(separator: ",") ?? []
      #expect(selected.count == CRM.Account.table.properties.count { !$0.isNavigation })
    }
  }

  @Test func selectingATuple_sendsConditionsAndOnlyWhatIsNeeded() async throws {
    try await Connection.run(
      answering: .ok(json: Body.results([#"{"ID":"\#(guid(1))","Name":null,"CreditLineSales":1000.50}"#]))
    ) { connection in
      let division = connection.division
      let since = try #require(LocalDateTime("2026-01-31"))
      let customers = division.crm.accounts
        .where { $0.status == .customer && $0.modified >= since && !$0.name.contains("test") }
        .orderBy { $0.name }
        .select { ($0.id, $0.name, $0.creditLineSales) }
      var count = 0
      for try await (id, name, credit) in customers {
        let row: (UUID, String?, Decimal?) = (id, name, credit)
        #expect(row == (ExactOnlineTests.id(1), nil, Decimal(string: "1000.5")))
        count += 1
      }
      #expect(count == 1)
      let sent = try #require(connection.server.requests.first)
      #expect(
        sent.options == [
          "$filter":
            "Status eq 'C' and Modified ge datetime'2026-01-31T00:00:00' and not (substringof('test',Name) eq true)",
          "$orderby": "Name", "$select": "ID,CreditLineSales,Name",
        ])
      // The request that is described is the one that was sent.
      #expect("\(customers.request)" == "\(sent.method) \(sent.target)")
    }
  }

  @Test func selectingIntoAType_makesItsValues() async throws {
    try await Connection.run(
      answering: .ok(
        json: Body.results([#"{"ID":"\#(guid(1))","Name":"Acme"}"#, #"{"ID":"\#(guid(2))","Name":null}"#]))
    ) { connection in
      let division = connection.division
      let rows = try await division.crm.accounts.select({ ($0.id, $0.name) }, as: Customer.init).first(500)
      #expect(rows == [Customer(id: id(1), name: "Acme"), Customer(id: id(2), name: nil)])
      // 500 rows need several pages, so no $top, which would switch paging off (3.2).
      #expect(connection.server.requests[0].options["$top"] == nil)
    }
  }

  @Test func expanding_completesAChildCollectionCutOffAt60() async throws {
    @Sendable func line(_ number: Int) -> String {
      SalesInvoice.SalesInvoiceLine.json(["ID": "\"\(guid(number))\"", "LineNumber": "\(number)"])
    }
    try await Connection.run { request in
      if request.path.hasSuffix("/SalesInvoiceLines") {
        let second = request.target.contains("skiptoken=2")
        let lines = second ? (121...125).map(line) : (61...120).map(line)
        let next = "http://\(request["host"] ?? "")\(request.path)?$skiptoken=2"
        return .ok(json: Body.results(lines, next: second ? nil : next))
      }
      let link =
        "http://\(request["host"] ?? "")/api/v1/123456/salesinvoice/SalesInvoices(guid'\(guid(1))')/SalesInvoiceLines"
      let lines = (1...60).map(line).joined(separator: ",")
      let long = SalesInvoice.SalesInvoiceEntity.json([
        "InvoiceID": "\"\(guid(1))\"",
        "SalesInvoiceLines": #"{"results":[\#(lines)],"__next":"\#(link)?$skiptoken=1"}"#,
      ])
      let short = SalesInvoice.SalesInvoiceEntity.json([
        "InvoiceID": "\"\(guid(2))\"", "SalesInvoiceLines": #"{"results":[\#(line(1))]}"#,
      ])
      return .ok(json: Body.results([long, short]))
    } _: { connection in
      let division = connection.division
      var counts: [Int] = []
      for try await invoice in division.salesInvoice.salesInvoices.expanding({ $0.salesInvoiceLines }) {
        counts.append(invoice.salesInvoiceLines.rows?.count ?? -1)
        let numbers = invoice.salesInvoiceLines.rows?.map { Int($0.lineNumber ?? 0) }
        #expect(numbers == Array(1...(counts.count == 1 ? 125 : 1)))
        #expect(invoice.salesInvoiceLines.nextLink == nil)
      }
      #expect(counts == [125, 1])
      let first = try #require(connection.server.requests.first)
      #expect(first.options["$expand"] == "SalesInvoiceLines")
      #expect(first.options["$select"]?.contains("SalesInvoiceLines/ID") == true)
      #expect(connection.server.requests.count == 3)
    }
  }

  @Test func find_readsOneRowByItsKey() async throws {
    try await Connection.run { request in
      request.target.contains(guid(1))
        ? .ok(json: Body.one(Self.account(1))) : Response(404, text: Body.error("Niet gevonden"))
    } _: { connection in
      let division = connection.division
      let one = try await division.crm.accounts.find(id(1))
      #expect(one.name == "Name 1")
      #expect(connection.server.requests[0].path == "/api/v1/123456/crm/Accounts(guid'\(guid(1))')")
      let error = await failure(of: "GET crm/Accounts") { try await division.crm.accounts.find(id(2)) }
      #expect(error?.isNotFound == true)
      #expect(error?.status == 404)
    }
  }

  @Test func count_asksForABareNumber() async throws {
    try await Connection.run(answering: Response(200, headers: [("Content-Type", "text/plain")], text: "1024")) {
      connection in
      let division = connection.division
      let count = try await division.crm.accounts.where { $0.isSales == true }.count()
      #expect(count == 1024)
      let sent = connection.server.requests[0]
      #expect(sent.path == "/api/v1/123456/crm/Accounts/$count")
      #expect(sent.options == ["$filter": "IsSales eq true"])
    }
  }

  @Test func pages_resumeAtAStoredLink() async throws {
    try await Connection.run { request in
      let page = request.options["$skiptoken"].flatMap { Int($0) } ?? 1
      let next = "http://\(request["host"] ?? "")\(request.path)?$skiptoken=\(page + 1)"
      return .ok(json: Body.results([Self.account(page)], next: page < 3 ? next : nil))
    } _: { connection in
      let division = connection.division
      let pages = division.crm.accounts.pages
      var stored: Data?
      for try await page in pages {
        stored = try JSONEncoder().encode(page.next)
        break
      }
      let link = try JSONDecoder().decode(PageLink.self, from: try #require(stored))
      var ids: [UUID] = []
      for try await page in division.crm.accounts.pages.resuming(at: link) { ids += page.rows.map(\.id) }
      #expect(ids == [id(2), id(3)])
      #expect(connection.server.requests.count == 3)
    }
  }

  @Test func functions_sendTheirParametersAsLiterals() async throws {
    try await Connection.run { request in
      request.path.hasSuffix("ProfitLossOverview")
        ? .ok(json: Body.results([Read.Financial.ProfitLossOverview.json(["CurrentYear": "2026"])]))
        : .ok(json: Body.results([Read.Financial.ReceivablesList.json(["HID": "\"9007199254740993\""])]))
    } _: { connection in
      let division = connection.division
      let overview = try await division.read.financial.profitLossOverview.all()
      #expect(overview.map(\.currentYear) == [2026])
      let receivables = try await division.read.financial.receivablesList(byAgeGroup: 2)
      #expect(receivables.map(\.hid) == [9_007_199_254_740_993])
      let requests = connection.server.requests
      #expect(
        requests.map(\.path) == [
          "/api/v1/123456/read/financial/ProfitLossOverview", "/api/v1/123456/read/financial/ReceivablesListByAgeGroup",
        ])
      #expect(requests[1].options["ageGroup"] == "2")
    }
  }
}
