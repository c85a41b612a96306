import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct RequestTests {
  private let invoices = EntitySet<Shop.Invoice, Methods.Read>(StubPerformer().root, "Invoices")
  private static let complete = "ID,Number,Code,Name,Status,Amount,Modified,IsOpen,Address,Tags,Addresses,Stamps"

  private func option(_ name: String, _ request: ODataRequest) -> String? {
    request.options.first { $0.name == name }?.value
  }

  @Test func completeRead_selectsEveryValue() {
    let request = invoices.request
    #expect(request.description == "GET /api/v1/7/shop/Invoices?$select=\(Self.complete)")
    #expect(request.operation == "GET shop/Invoices")
    #expect(request.headerFields[.accept] == "application/json")
    #expect(request.body == nil)
  }

  @Test func options_inOneRequest() {
    let query = invoices.where { $0.name == "a b" }.orderBy { $0.name }.orderByDescending { $0.modified }
      .select { ($0.id, $0.name) }
    #expect(
      query.request.target
        == "/api/v1/7/shop/Invoices?$filter=Name%20eq%20'a%20b'&$orderby=Name,Modified%20desc&$select=ID,Name")
  }

  @Test(arguments: [
    ("a&b", "a%26b"), ("a=b", "a%3Db"), ("a+b", "a%2Bb"), ("a#b", "a%23b"), ("50%", "50%25"), ("é", "%C3%A9"),
    ("😀", "%F0%9F%98%80"), ("\"", "%22"), ("<>", "%3C%3E"), ("\\", "%5C"), ("a/b?c", "a/b?c"), ("\n\0", "%0A%00"),
    ("[{|}]^`", "%5B%7B%7C%7D%5D%5E%60"), ("%41", "%2541"), ("it's", "it''s"),
  ])
  func filterValues_arePercentEncoded(value: String, encoded: String) {
    let target = invoices.where { $0.name == value }.select { $0.id }.request.target
    #expect(target == "/api/v1/7/shop/Invoices?$filter=Name%20eq%20'\(encoded)'&$select=ID")
    #expect(target.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test func select_ofOneTwoAndTwelve() async throws {
    let row = #"{"d":{"results":[\#(invoiceJSON(#""Number":5,"Name":"n","Amount":0.1,"Tags":["t"],"Code":" 1""#))]}}"#
    let set = EntitySet<Shop.Invoice, Methods.Read>(
      StubPerformer(Array(repeating: .body(row), count: 4)).root, "Invoices")
    let names: [String?] = try await set.select { $0.name }.all()
    #expect(names == ["n"])
    let pairs: [(UUID, Decimal?)] = try await set.select { ($0.id, $0.amount) }.all()
    #expect(pairs.first?.0 == (try uuid(aGuid)))
    #expect(pairs.first?.1?.description == "0.1")
    let twelve = try await set.select {
      (
        $0.id, $0.number, $0.code, $0.name, $0.status, $0.amount, $0.modified, $0.isOpen, $0.address, $0.tags,
        $0.addresses, $0.name
      )
    }.all()
    let first = try #require(twelve.first)
    #expect(first.1 == 5 && first.2 == "1" && first.3 == "n" && first.4 == nil && first.7 && first.9 == ["t"])
    #expect(first.11 == "n")
  }

  @Test func select_namesEachPropertyOnce_inTableOrder() {
    let request = invoices.select { ($0.name, $0.id, $0.name, $0.tags) }.request
    #expect(option("$select", request) == "ID,Name,Tags")
  }

  @Test func select_intoATypeOfTheCallers() async throws {
    struct Label: Sendable, Equatable {
      var id: UUID
      var name: String?
      init(_ id: UUID, _ name: String?) { (self.id, self.name) = (id, name) }
    }
    let set = EntitySet<Shop.Invoice, Methods.Read>(
      StubPerformer(#"{"d":[{"ID":"\#(aGuid)","Name":null}]}"#).root, "Invoices")
    #expect(try await set.select({ ($0.id, $0.name) }, as: Label.init).first(5) == [Label(try uuid(aGuid), nil)])
  }

  @Test func expanding_selectsTheChildren() {
    let request = invoices.where { $0.isOpen == true }.expanding { $0.lines }.expanding { $0.contact }.request
    #expect(option("$expand", request) == "Lines,Contact")
    #expect(
      option("$select", request)
        == Self.complete + ",Lines/LineID,Lines/Quantity,Lines/Item,Contact/ID,Contact/Name")
    let selected = invoices.expanding { $0.lines }.select { $0.id }.request
    #expect(option("$select", selected) == "ID,Lines/LineID,Lines/Quantity,Lines/Item")
  }

  @Test func expanding_twice_isOnce() {
    let request = invoices.expanding { $0.lines }.expanding { $0.lines }.request
    #expect(option("$expand", request) == "Lines")
    #expect(option("$select", request) == Self.complete + ",Lines/LineID,Lines/Quantity,Lines/Item")
  }

  @Test func hostileSetNames_stayInTheirSegment() {
    let set = EntitySet<Shop.Balance, Methods.Read>(StubPerformer().root, "a b?c#d%é")
    #expect(set.select { $0.journal }.request.target == "/api/v1/7/shop/a%20b%3Fc%23d%25%C3%A9?$select=Journal")
  }

  @Test func services_nest() {
    let root = StubPerformer().root.service("sub service")
    #expect(root.path == "/api/v1/7/shop/sub%20service")
    #expect(EntitySet<Shop.Balance, Methods.Read>(root, "B").request.operation == "GET shop/sub service/B")
    #expect(root.service(absolute: "/other", name: "o").path == "/other")
  }

  // MARK: - Keys

  private func predicate<Subject: Entity>(_ key: Subject.Key, of type: Subject.Type) throws -> String
  where Subject.Key: EntityKey {
    try Literal.keyPredicate(key.odataKeyValues, table: Subject.table, ServiceConventions())
  }

  @Test func keyPredicates_ofEveryKeyType() throws {
    #expect(try predicate(try uuid(aGuid.uppercased()), of: Shop.Invoice.self) == "(guid'\(aGuid)')")
    #expect(try predicate(493_115, of: Shop.Line.self) == "(493115L)")
    #expect(try predicate(-1, of: Shop.Contact.self) == "(-1)")
    #expect(try predicate("EUR", of: Shop.Currency.self) == "('%20%20EUR')")
    #expect(
      try predicate(Shop.Balance.Key(journal: "it's", period: 1, year: 2024), of: Shop.Balance.self)
        == "(Journal='it''s',Period=1,Year=2024)")
  }

  @Test func keys_areEncodedInThePath_butForTheirMarks() async throws {
    let performer = StubPerformer(#"{"d":{"Journal":"a","Period":1,"Year":2}}"#)
    let set = EntitySet<Shop.Balance, Methods.Read>(performer.root, "Balances")
    _ = try await set.find(Shop.Balance.Key(journal: "a/b c?'#%é", period: 1, year: 2))
    #expect(
      performer.requests[0].target
        == "/api/v1/7/shop/Balances(Journal='a%2Fb%20c%3F''%23%25%C3%A9',Period=1,Year=2)?$select=Journal,Period,Year,Amount"
    )
    #expect(performer.requests[0].operation == "GET shop/Balances")
  }

  /// Servers that parse an address before they decode it fail on these.
  @Test func marksInsideTheTextOfAKey_areEncoded() throws {
    let key = Shop.Balance.Key(journal: "a;b=c(d),e!$&*+f:@", period: 1, year: 2)
    #expect(
      try predicate(key, of: Shop.Balance.self)
        == "(Journal='a%3Bb%3Dc%28d%29%2Ce%21%24%26%2A%2Bf:@',Period=1,Year=2)")
    var conventions = ServiceConventions()
    conventions.leavesMarksInKeys = true
    #expect(
      try Literal.keyPredicate(key.odataKeyValues, table: Shop.Balance.table, conventions)
        == "(Journal='a;b=c(d),e!$%26*%2Bf:@',Period=1,Year=2)")
    #expect(
      try KeyPredicateParser.keyRow("B" + predicate(key, of: Shop.Balance.self), table: Shop.Balance.table) != nil)
  }

  // MARK: - Counting

  @Test func count_asksForText() async throws {
    let performer = StubPerformer([.body("\u{FEFF}123\r\n")])
    let set = EntitySet<Shop.Invoice, Methods.Read>(performer.root, "Invoices")
    #expect(try await set.where { $0.isOpen == true }.orderBy { $0.name }.expanding { $0.lines }.count() == 123)
    let request = try #require(performer.requests.first)
    #expect(request.target == "/api/v1/7/shop/Invoices/$count?$filter=IsOpen%20eq%20true")
    #expect(request.headerFields[.accept] == nil)
  }

  @Test(arguments: ["", " \n"])
  func count_ofAnEmptyResponse(body: String) async throws {
    let set = EntitySet<Shop.Invoice, Methods.Read>(StubPerformer(body).root, "Invoices")
    let error = try await #require(throws: ODataError.self) { _ = try await set.count() }
    #expect(error.isTemporary && error.description.contains("is empty or breaks off"), "\(error)")
  }

  @Test(arguments: ["x", "-1", "1.5", "<html>", "99999999999999999999", #"{"d":5}"#])
  func count_thatIsNone(body: String) async throws {
    let set = EntitySet<Shop.Invoice, Methods.Read>(StubPerformer(body).root, "Invoices")
    let error = try await #require(throws: ODataError.self) { _ = try await set.count() }
    guard case .unexpectedBody = error.kind else {
      Issue.record(error)
      return
    }
  }
}
