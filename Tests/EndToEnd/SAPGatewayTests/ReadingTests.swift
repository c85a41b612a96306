import ODataRuntime
import Testing

/// Rows, and filters by every type that the server has: String, DateTime, Decimal, Int16, Boolean.
@Suite("SAP Gateway, reading", .timeLimit(.minutes(4)))
struct ReadingTests {
  @Test func rows_areRead() async throws {
    let sample = try await MockSAP.sample()
    let products = try await sample.productSet.all()
    #expect(products.count == (try await sample.productSet.count()))
    let notebook = try await sample.productSet.find("HT-1000")
    #expect(products.first { $0.productID == "HT-1000" } == notebook)
    #expect(notebook.price == 956)
    #expect(notebook.taxTarifCode == 1)
    #expect(notebook.supplierID == "0100000005")
    let partner = try await sample.businessPartnerSet.find("0100000005")
    #expect(partner.address?.country?.count == 2)
    #expect(partner.createdAt != nil)
    #expect(partner.row.etag?.hasPrefix("W/\"datetime'") == true)
  }

  /// The server makes no pages of its own; a client may, and go on from a link that it has stored.
  @Test func pages_areReadFromLinks() async throws {
    let set = try await MockSAP.sample().productSet
    let query = set.orderBy { $0.productID }.select { $0.productID }
    let ids = try await query.all()
    #expect(ids.count > 5)
    var read: [String] = []
    while read.count < ids.count {
      let link = PageLink("ProductSet?$orderby=ProductID&$select=ProductID&$top=3&$skip=\(read.count)")
      for try await page in query.pages.resuming(at: link) {
        #expect(page.rows.count <= 3 && !page.rows.isEmpty)
        read += page.rows
      }
    }
    #expect(read == ids)
    #expect(try await query.first(2) == Array(ids.prefix(2)))
  }

  @Test func rows_areExpanded() async throws {
    let sample = try await MockSAP.sample()
    let orders = try await sample.salesOrderSet.expanding { $0.toLineItems }.expanding { $0.toBusinessPartner }.all()
    let order = try #require(orders.first { $0.toLineItems.rows?.isEmpty == false })
    #expect(order.toLineItems.rows?.allSatisfy { $0.salesOrderID == order.salesOrderID } == true)
    #expect(order.toBusinessPartner.row?.businessPartnerID == order.customerID)
    #expect(order.toBusinessPartner.row?.row.etag != nil)
  }

  @Test func filters_takeEveryType() async throws {
    let products = try await MockSAP.sample().productSet
    let all = try await products.all()
    let price = try #require(all.compactMap(\.price).sorted().dropFirst(all.count / 2).first)
    let dearer = try await products.where { $0.price >= price && $0.weightMeasure > 0 }.all()
    #expect(Set(dearer) == Set(all.filter { ($0.price ?? 0) >= price && ($0.weightMeasure ?? 0) > 0 }))
    #expect(!dearer.isEmpty && dearer.count < all.count)
    #expect(try await products.where { $0.taxTarifCode == 1 }.count() == all.filter { $0.taxTarifCode == 1 }.count)
    let named = try await products.where { $0.name.hasPrefix("Note") && !$0.productID.contains("it's") }.all()
    #expect(Set(named) == Set(all.filter { $0.name?.hasPrefix("Note") == true }))
    #expect(!named.isEmpty)

    let partners = try await MockSAP.sample().businessPartnerSet
    let created = try #require(try await partners.all().compactMap(\.createdAt).sorted().first)
    #expect(try await partners.where { $0.createdAt <= created }.all().map(\.createdAt) == [created])

    let items = try await MockSAP.products().aProduct
    let everyItem = try await items.all()
    let live = try await items.where { $0.isMarkedForDeletion == false }.all()
    #expect(Set(live) == Set(everyItem.filter { $0.isMarkedForDeletion == false }))
    #expect(!live.isEmpty)
  }

  @Test func errors_haveTheGatewaysMessages() async throws {
    let sample = try await MockSAP.sample()
    let missing = await #expect(throws: ODataError.self) { try await sample.productSet.find("none") }
    #expect(missing?.isNotFound == true)
    #expect(missing?.serviceCode == "/IWBEP/CX_MGW_RESOURCE_NOT_FOUND")
    let wrong = await #expect(throws: ODataError.self) {
      try await sample.productSet.where { _ in Filter(raw: "Nothing eq 1") }.all()
    }
    #expect(wrong?.kind == .invalidRequest)
    #expect(wrong?.serviceMessage?.contains("'Nothing'") == true)
    #expect(wrong?.advice == nil)
  }
}
