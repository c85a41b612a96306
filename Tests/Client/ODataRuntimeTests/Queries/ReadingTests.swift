import Foundation
@_spi(Generated) @testable import ODataRuntime
import Logging
import TestSupport
import Testing

@Suite struct ReadingTests {
  /// A page of balances by their journals.
  private static func page(_ journals: String..., next: String? = nil) -> String {
    let rows = journals.map { #"{"Journal":"\#($0)","Period":1,"Year":2024}"# }.joined(separator: ",")
    let next = next.map { #","__next":\#(JSONValue.string($0))"# } ?? ""
    return #"{"d":{"results":[\#(rows)]\#(next)}}"#
  }

  private func balances(_ performer: StubPerformer) -> EntitySet<Shop.Balance, Methods.Read> {
    EntitySet(performer.root, "Balances")
  }

  private func journals(_ performer: StubPerformer) async throws -> [String] {
    try await balances(performer).all().map { $0.row[0] }
  }

  private func isUnsafeLink(_ error: ODataError) -> Bool { if case .unsafeLink = error.kind { true } else { false } }

  @Test func follows_everyFormOfLink_verbatim() async throws {
    let performer = StubPerformer(
      Self.page("a", next: "https://shop.example/api/x?$skiptoken=guid'1'&y=%20+z"), Self.page("b", next: "/api/z?1"),
      Self.page("c", next: "Balances?$skiptoken='a:b'"), Self.page("d", next: "Balances?$filter=W eq 'http://x'"),
      Self.page("e", next: "HTTPS://SHOP.EXAMPLE:443/up"), Self.page("f"))
    #expect(try await journals(performer) == ["a", "b", "c", "d", "e", "f"])
    #expect(
      performer.requests.dropFirst().map(\.target) == [
        "/api/x?$skiptoken=guid'1'&y=%20+z", "/api/z?1", "/api/v1/7/shop/Balances?$skiptoken='a:b'",
        "/api/v1/7/shop/Balances?$filter=W%20eq%20'http://x'", "/up",
      ])
    #expect(Set(performer.requests.map(\.operation)) == ["GET shop/Balances"])
    #expect(performer.requests.allSatisfy { $0.headerFields[.accept] == "application/json" })
  }

  /// Counts the other work on it while it reads rows.
  private actor Reader {
    var others = 0

    func note() { others += 1 }

    /// The amount of other work between the first row of each page and the last.
    func read(_ rows: EntitySet<Shop.Balance, Methods.Read>) async throws -> [Int] {
      var between: [Int] = []
      var start = 0
      for try await row in rows {
        let journal: String = row.row[0]
        if journal == "first" {
          start = others
          Task { note() }
          // Long enough for the task to wait for this actor.
          usleep(50_000)
        } else if journal == "last" {
          between.append(others - start)
        }
      }
      return between
    }
  }

  @Test func rowsOfAPage_doNotLeaveTheCallersActor() async throws {
    let performer = StubPerformer(Self.page("first", "b", "last", next: "/1"), Self.page("first", "b", "last"))
    #expect(try await Reader().read(balances(performer)) == [0, 0])
  }

  @Test(arguments: [
    "https://evil.example/x", "https://shop.example@evil.example/x", "//evil.example/x", "https:\\\\evil.example",
    "https://shop.example:8443/x", "http://shop.example/x", "javascript:alert(1)", "https://shop.example\\.evil/x",
    "mailto:a@b", "/\\evil.example", "https://shop.example /x",
  ])
  func follows_noLinkElsewhere(link: String) async throws {
    let performer = StubPerformer(Self.page("a", next: link), Self.page("b"))
    let error = try await #require(throws: ODataError.self) { _ = try await journals(performer) }
    #expect(isUnsafeLink(error))
    #expect(performer.requests.count == 1)
  }

  @Test func repeatedLink_isAnError() async throws {
    let performer = StubPerformer(
      [.body(Self.page("a", next: "/1")), .body(Self.page("b", next: "/2")), .body(Self.page("c", next: "/1"))])
    let error = try await #require(throws: ODataError.self) { _ = try await journals(performer) }
    #expect(isUnsafeLink(error))
    #expect(performer.requests.count == 3)
  }

  @Test func emptyPage_thatLinksToItself_isTheEnd() async throws {
    let log = LogCapture()
    let performer = StubPerformer([.body(Self.page("a", next: "/1")), .body(Self.page(next: "/1"))], log: log)
    #expect(try await journals(performer) == ["a"])
    #expect(!log.lines(from: .warning).isEmpty)
  }

  @Test func emptyPages_arePassedOver() async throws {
    let performer = StubPerformer(
      Self.page(next: "/1"), Self.page(next: "/2"), Self.page("a", next: "/3"), Self.page(next: "/4"), Self.page("b"))
    #expect(try await journals(performer) == ["a", "b"])
  }

  @Test func emptyPages_forEver_areAnError() async throws {
    var limits = RequestLimits()
    limits.maximumEmptyPages = 5
    let pages = (0..<50).map { StubPerformer.Answer.body(Self.page(next: "/\($0)")) }
    let performer = StubPerformer(pages, limits: limits)
    let error = try await #require(throws: ODataError.self) { _ = try await journals(performer) }
    #expect(isUnsafeLink(error))
    #expect(performer.requests.count == 5)
  }

  @Test func rows_areFetchedOnlyWhenAskedFor() async throws {
    let performer = StubPerformer(Self.page("a", "b", next: "/1"), Self.page("c"))
    var iterator = balances(performer).makeAsyncIterator()
    #expect(performer.requests.isEmpty)
    _ = try await iterator.next()
    _ = try await iterator.next()
    #expect(performer.requests.count == 1)
    _ = try await iterator.next()
    #expect(performer.requests.count == 2)
    #expect(try await iterator.next() == nil)
    #expect(try await iterator.next() == nil)
    #expect(performer.requests.count == 2)
  }

  @Test func reading_resumes_atAStoredLink() async throws {
    let performer = StubPerformer(Self.page("a", next: "/next?x=1"), Self.page("b", next: "/2"), Self.page("c"))
    var pages = balances(performer).pages.makeAsyncIterator()
    let first = try #require(try await pages.next())
    let stored = try JSONEncoder().encode(try #require(first.next))
    let link = try JSONDecoder().decode(PageLink.self, from: stored)
    #expect(link == PageLink("/next?x=1"))
    var rest: [String] = []
    for try await page in balances(performer).pages.resuming(at: link) { rest += page.rows.map { $0.row[0] } }
    #expect(rest == ["b", "c"])
  }

  @Test func page_hasItsCount() async throws {
    let performer = StubPerformer(#"{"d":{"results":[],"__count":"17"}}"#)
    for try await page in balances(performer).pages { #expect(page.count == 17 && page.next == nil) }
  }

  @Test func error_endsReading() async throws {
    let failure = ODataError(.unavailable, operation: "x")
    let performer = StubPerformer([.body(Self.page("a", next: "/1")), .failure(failure), .body(Self.page("b"))])
    var iterator = balances(performer).makeAsyncIterator()
    _ = try await iterator.next()
    await #expect(throws: ODataError.self) { try await iterator.next() }
    #expect(try await iterator.next() == nil)
  }

  @Test func cancelled_sendsNothing() async throws {
    let performer = StubPerformer(Self.page("a"))
    let set = balances(performer)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await set.all().count
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(performer.requests.isEmpty)
  }

  @Test func faultInAPage_saysWhere() async throws {
    let performer = StubPerformer(#"{"d":{"results":[{"Journal":"a","Period":"x"}]}}"#)
    let error = try await #require(throws: ODataError.self) { _ = try await journals(performer) }
    guard case .decoding(let fault) = error.kind else {
      Issue.record(error)
      return
    }
    #expect(fault.path == "$.d.results[0].Period")
    #expect(error.description.contains("$.d.results[0].Period"))
    #expect(error.advice != nil)
  }

  @Test func progress_isReported_pageByPage() async throws {
    let performer = StubPerformer(Self.page("a", "b", next: "/1"), Self.page("c"))
    _ = try await balances(performer).all()
    #expect(performer.progress.map(\.rows) == [2, 3])
    #expect(performer.progress.map(\.isComplete) == [false, true])
    #expect(performer.progress.last?.description == "GET shop/Balances: 3 rows in 2 pages, complete")
  }

  // MARK: - first, find

  @Test func first_sendsTop_whereOnePageCanHoldIt() async throws {
    let performer = StubPerformer(
      [.body(Self.page("a", "b", "c")), .body(Self.page("a", "b", next: "/1")), .body(Self.page("c", "d"))],
      maximumTop: 2)
    #expect(try await balances(performer).first(2).count == 2)
    #expect(performer.requests[0].options.contains(QueryOption("$top", "2")))
    #expect(try await balances(performer).first(3).count == 3)
    #expect(!performer.requests[1].options.contains { $0.name == "$top" })
    #expect(performer.requests.count == 3)
    #expect(try await balances(performer).first(0).isEmpty)
    #expect(try await balances(performer).first(-1).isEmpty)
    #expect(performer.requests.count == 3)
  }

  @Test func first_ofNothing_isNil() async throws {
    #expect(try await balances(StubPerformer(#"{"d":[]}"#)).first() == nil)
  }

  @Test func find_readsOneRow() async throws {
    let performer = StubPerformer(#"{"d":\#(invoiceJSON())}"#, #"{"d":\#(invoiceJSON())}"#)
    let set = EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices")
    let invoice = try await set.find(try uuid(aGuid))
    #expect(invoice.isOpen)
    _ = try await set.where { $0.isOpen == true }.orderBy { $0.name }.select { $0.id }.find(try uuid(aGuid))
    #expect(performer.requests[1].target == "/api/v1/7/shop/Invoices(guid'\(aGuid)')?$select=ID")
  }

  @Test func find_nothing_isNotFound() async throws {
    let gone = ODataError(.notFound, operation: "GET shop/Invoices", status: 404)
    for answer in [StubPerformer.Answer.failure(gone), .body(#"{"d":null}"#), .body(#"{"d":[]}"#)] {
      let set = EntitySet<Shop.Invoice, Methods.Read>(StubPerformer([answer]).root, "Invoices")
      let error = try await #require(throws: ODataError.self) { _ = try await set.find(try uuid(aGuid)) }
      #expect(error.isNotFound)
      #expect(!error.description.contains(aGuid))
    }
  }

  // MARK: - Children

  private func line(_ id: Int) -> String { #"{"LineID":\#(id),"Quantity":1}"# }

  @Test func children_thatWereCutOff_areCompleted() async throws {
    let cut = invoiceJSON(#""Lines":{"results":[\#(line(1))],"__next":"https://shop.example/L?1"},"Name":"n""#)
    let performer = StubPerformer(
      #"{"d":{"results":[\#(cut),\#(invoiceJSON(#""Lines":{"results":[]}"#))]}}"#,
      #"{"d":{"results":[\#(line(2))],"__next":"L?2"}}"#, #"{"d":{"results":[],"__next":"/L?3"}}"#,
      #"{"d":[\#(line(3))]}"#)
    let set = EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices")
    let invoices = try await set.expanding { $0.lines }.all()
    #expect(invoices.map { $0.lines.rows?.map(\.id) } == [[1, 2, 3], []])
    #expect(invoices[0].lines.nextLink == nil)
    #expect(invoices[0].name == "n")
    #expect(performer.requests.dropFirst().map(\.target) == ["/L?1", "/api/v1/7/shop/L?2", "/L?3"])
  }

  @Test func children_ofARowFoundByKey_areCompleted() async throws {
    let cut = invoiceJSON(#""Lines":{"results":[],"__next":"/L"}"#)
    let performer = StubPerformer(#"{"d":\#(cut)}"#, #"{"d":[\#(line(3))]}"#)
    let set = EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices")
    #expect(try await set.expanding { $0.lines }.find(try uuid(aGuid)).lines.rows?.map(\.id) == [3])
  }

  @Test func children_thatWereNotAskedFor_areLeftAlone() async throws {
    let cut = invoiceJSON(#""Lines":{"results":[],"__next":"/L"}"#)
    let performer = StubPerformer(#"{"d":[\#(cut)]}"#)
    let set = EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices")
    #expect(try await set.all().first?.lines.nextLink == "/L")
    #expect(performer.requests.count == 1)
  }

  @Test(arguments: ["https://evil.example/L", "//evil"])
  func children_elsewhere_areAnError(link: String) async throws {
    let cut = invoiceJSON(#""Lines":{"results":[],"__next":"\#(link)"}"#)
    let performer = StubPerformer(#"{"d":[\#(cut)]}"#)
    let set = EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices")
    #expect(
      isUnsafeLink(try await #require(throws: ODataError.self) { _ = try await set.expanding { $0.lines }.all() }))
  }

  @Test func children_inACircle_areAnError() async throws {
    let cut = invoiceJSON(#""Lines":{"results":[\#(line(1))],"__next":"/L"}"#)
    let performer = StubPerformer(
      [.body(#"{"d":[\#(cut)]}"#), .body(#"{"d":{"results":[\#(line(2))],"__next":"/L"}}"#)], repeatsLast: true)
    let set = EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices")
    #expect(
      isUnsafeLink(try await #require(throws: ODataError.self) { _ = try await set.expanding { $0.lines }.all() }))
    #expect(performer.requests.count == 2)
  }
}
