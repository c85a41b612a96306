import LoopbackServer
import ODataRuntime
import Testing

/// Behaviour of OData V2 servers that a client must cope with, with ODataRuntime alone.
@Suite("Foreign service, reading", .timeLimit(.minutes(4)))
struct ReadingTests {
  private static let host = "http://HOST"

  @Test(arguments: [
    #""http://HOST/V2/Warehouse.svc/Products?$skiptoken=2""#, #""Products?$skiptoken=2""#,
    #""/V2/Warehouse.svc/Products?$skiptoken=2""#, #"{"uri":"http://HOST/V2/Warehouse.svc/Products?$skiptoken=2"}"#,
    #"{"uri":"Products?$skiptoken=2"}"#, #""http:\/\/HOST\/V2\/Warehouse.svc\/Products?$skiptoken=2""#,
  ])
  func next_isFollowedInEveryForm(link: String) async throws {
    try await withWarehouse { request in
      guard !request.target.contains("skiptoken") else { return results([product(2)]) }
      return results([product(1)], next: link.replacing("HOST", with: request["host"] ?? ""))
    } _: { warehouse, server in
      let products = try await warehouse.products.all()
      #expect(products.map(\.id) == [1, 2])
      #expect(server.requests.map(\.path) == Array(repeating: "/V2/Warehouse.svc/Products", count: 2))
      #expect(server.requests.last?.target == "/V2/Warehouse.svc/Products?$skiptoken=2")
    }
  }

  @Test(arguments: ["\"17\"", "17"])
  func count_isAStringOrANumber(json: String) async throws {
    let response = Response.ok(json: "{\"d\":{\"results\":[\(product(1))],\"__count\":\(json)}}")
    try await withWarehouse(answering: response) { warehouse, _ in
      for try await page in warehouse.products.pages { #expect(page.count == 17) }
    }
  }

  @Test func bareArray_isACollection() async throws {
    try await withWarehouse(answering: .ok(json: "{\"d\":[\(product(1)),\(product(2))]}")) { warehouse, server in
      let products = try await warehouse.products.all()
      #expect(products.map(\.name) == ["Product 1", "Product 2"])
      // No token, no header that only Exact Online wants.
      #expect(server.requests[0]["authorization"] == nil)
    }
  }

  @Test func values_areReadInTheirForms() async throws {
    let members =
      #","Weight":"1.25","Rating":"4.5","Trend":-128,"Shelf":255,"Released":"/Date(1393804800000)/","#
      + #""Updated":"/Date(1393804800000+0060)/","OpensAt":"PT13H20M5.5S","Photo":"//4A","Token":"5D3F1E2A-0000-4000-8000-000000000001","#
      + #""__metadata":{"type":"Acme.Stock.Product","media_src":"Products(1)/$value","content_type":"image/png"},"Extra":[1]"#
    try await withWarehouse(answering: results([product(1, members)])) { warehouse, _ in
      let product = try #require(try await warehouse.products.all().first)
      #expect(product.price == Decimal(string: "2.5"))
      #expect(product.sold == 1)
      #expect(product.weight == Decimal(string: "1.25"))
      #expect(product.rating == 4.5)
      #expect(product.trend == -128)
      #expect(product.shelf == 255)
      #expect(product.released?.description == "2014-03-03T00:00:00")
      #expect(product.updated == Date(timeIntervalSince1970: 1_393_804_800))
      #expect(product.opensAt == .milliseconds(48_005_500))
      #expect(product.photo == Data([0xFF, 0xFE, 0x00]))
      #expect(product.token == UUID(uuidString: "5D3F1E2A-0000-4000-8000-000000000001"))
      #expect(product.size?.width == Decimal(string: "10.5"))
      #expect(product.size?.height == nil)
      #expect(product.size?.box?.label == "B")
      #expect(product.unknownMembers["__metadata"]?["media_src"] == .string("Products(1)/$value"))
      #expect(product.unknownMembers["Extra"]?[0] == .number("1"))
    }
  }

  @Test func numbers_areReadWithAndWithoutQuotes() async throws {
    let bare =
      #"{"ID":"1","Name":"","Price":12345678901234.5678,"Sold":9007199254740993,"Discontinued":true,"#
      + #""Size":{"Width":1,"Height":2.50,"Box":{}}}"#
    try await withWarehouse(answering: results([bare])) { warehouse, _ in
      let product = try #require(try await warehouse.products.all().first)
      #expect(product.price == Decimal(string: "12345678901234.5678"))
      #expect(product.sold == 9_007_199_254_740_993)
      #expect(product.size?.height == Decimal(string: "2.5"))
      #expect(product.size?.box?.label == nil)
    }
  }

  @Test func navigations_areExpandedDeferredOrNull() async throws {
    let supplier = #"{"Code":"S1","Name":"Acme","Address":{"Street":"Main","City":null}}"#
    let level =
      #"{"Place":"A","Product":1,"Since":"/Date(0)/","Lot":"7","Quantity":"0.000001"}"#
    let rows = [
      product(1, #","Supplier":\#(supplier),"Levels":[\#(level)]"#),
      product(2, #","Supplier":null,"Levels":{"results":[\#(level),\#(level.replacing("\"7\"", with: "8"))]}"#),
      product(3, #","Supplier":{"__deferred":{"uri":"Products(3)/Supplier"}},"Levels":{"results":[]}"#),
    ]
    try await withWarehouse(answering: results(rows)) { warehouse, server in
      let query = warehouse.products.expanding { $0.supplier }.expanding { $0.levels }
      let products = try await query.all()
      #expect(products.map { $0.supplier.row?.name } == ["Acme", nil, nil])
      #expect(products.map { $0.supplier.isExpanded } == [true, true, false])
      #expect(products[0].supplier.row?.address?.street == "Main")
      #expect(products.map { $0.levels.rows?.count } == [1, 2, 0])
      #expect(products[0].levels.rows?.first?.quantity == Decimal(string: "0.000001"))
      #expect(server.requests[0].target.contains("$expand=Supplier,Levels"))
    }
  }

  @Test func inheritedProperties_areTheDerivedTypes() async throws {
    try await withWarehouse(answering: results([product(1, #","BestBefore":"/Date(0)/""#)])) { warehouse, server in
      let perishable = try #require(try await warehouse.perishables.all().first)
      #expect(perishable.name == "Product 1")
      #expect(perishable.bestBefore == LocalDateTime("1970-01-01"))
      #expect(server.requests[0].target.contains("BestBefore"))
    }
  }

  // Some servers accept parentheses and quotes of a key only as they are, and those inside a text only encoded.
  @Test func keys_keepTheirMarks_andTheirTextIsEncoded() async throws {
    try await withWarehouse(answering: Response(404)) { warehouse, server in
      _ = try? await warehouse.suppliers.find("O'Neil & (Sons)/1")
      let since = try #require(LocalDateTime("2026-01-31T10:00:00"))
      _ = try? await warehouse.levels.find(.init(place: "A,1", product: 5, since: since, lot: 7))
      #expect(
        server.requests.map(\.path) == [
          "/V2/Warehouse.svc/Suppliers('O''Neil%20%26%20%28Sons%29%2F1')",
          "/V2/Warehouse.svc/Levels(Place='A%2C1',Product=5,Since=datetime'2026-01-31T10:00:00',Lot=7L)",
        ])
    }
  }

  @Test func filters_useLiteralsOfEveryKind() async throws {
    try await withWarehouse(answering: results([])) { warehouse, server in
      let price = try #require(Decimal(string: "2.50"))
      let updated = Date(timeIntervalSince1970: 1_393_804_800)
      _ = try await warehouse.products
        .where { $0.price > price && $0.sold >= 5 && $0.rating < 4.5 && $0.trend == -1 }
        .where { $0.updated <= updated && $0.opensAt == .seconds(48_000) && $0.photo == Data([0xFF, 0x00]) }
        .select { $0.id }.all()
      let filter = server.requests[0].target.replacing("%20", with: " ")
      for part in [
        "Price gt 2.5M", "Sold ge 5L", "Rating lt 4.5f", "Trend eq -1",
        "Updated le datetimeoffset'2014-03-03T00:00:00Z'", "OpensAt eq time'PT13H20M'", "Photo eq X'FF00'",
      ] {
        #expect(filter.contains(part), "\(part) in \(filter)")
      }
    }
  }

  @Test func emptyPagesForEver_areAnErrorInTheEnd() async throws {
    try await withWarehouse { request in
      let page = Int(request.target.split(separator: "=").last ?? "0") ?? 0
      return results([], next: "\"Products?$skiptoken=\(page + 1)\"")
    } _: { warehouse, server in
      let error = await #expect(throws: ODataError.self) { try await warehouse.products.all() }
      guard case .unsafeLink = error?.kind else { return #expect(Bool(false)) }
      #expect(server.requests.count <= 51)
    }
  }

  @Test func longURLs_areLeftToTheServer() async throws {
    // 6,000 characters are Exact Online's limit, not OData's.
    try await withWarehouse(answering: results([])) { warehouse, server in
      _ = try await warehouse.products.where { $0.name == String(repeating: "x", count: 7000) }.all()
      #expect((server.requests.first?.target.count ?? 0) > 7000)
    }
  }
}
