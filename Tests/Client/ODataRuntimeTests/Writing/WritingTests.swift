import Foundation
import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Logging
import TestSupport
import Testing

@Suite struct WritingTests {
  private func invoices(_ performer: StubPerformer) -> EntitySet<Shop.Invoice, Methods.ReadCreateUpdateDelete> {
    EntitySet(performer.root, "Invoices")
  }

  private func location(_ address: String, name: String = "Location") throws -> HTTPFields {
    [try #require(HTTPField.Name(name)): address]
  }

  private func isInvalidRequest(_ error: ODataError) -> Bool {
    if case .invalidRequest = error.kind { true } else { false }
  }

  // MARK: - Create

  @Test func create_sendsAndReturnsTheRow() async throws {
    let performer = StubPerformer([.body(#"{"d":\#(invoiceJSON(#""Name":"n","Number":5"#))}"#, status: 201)])
    let created = try await invoices(performer).create { $0.name = "n" }
    #expect(created.key == (try uuid(aGuid)))
    #expect(created.id == created.key)
    #expect(created.number == 5)
    #expect(created.entity?.name == "n")
    #expect(try await created.read().number == 5)
    let request = try #require(performer.requests.first)
    #expect(performer.requests.count == 1)
    #expect(request.description == "POST /api/v1/7/shop/Invoices")
    #expect(request.headerFields[ODataRequest.prefer] == nil)
    #expect(request.headerFields[.contentType] == "application/json; charset=utf-8")
    #expect(performer.bodies == [#"{"Name":"n"}"#])
  }

  @Test func create_incompleteAnswer_hasItsKey_andCanBeRead() async throws {
    let performer = StubPerformer(
      [.body(#"{"d":{"ID":"\#(aGuid)","IsOpen":null,"Number":5}}"#, status: 201), .body(#"{"d":\#(invoiceJSON())}"#)])
    let created = try await invoices(performer).create { $0.name = "n" }
    #expect(created.key == (try uuid(aGuid)))
    #expect(created.entity == nil)
    #expect(created.number == 5)
    #expect(performer.requests.count == 1)
    #expect(try await created.read().isOpen)
    #expect(performer.requests[1].path == "/api/v1/7/shop/Invoices(guid'\(aGuid)')")
  }

  /// One value does not fit the metadata: the row is there nevertheless, and so is its key.
  @Test(arguments: [
    #"{"d":{"ID":"\#(aGuid)","IsOpen":"yes"}}"#, #"{"d":{"results":[{"ID":"\#(aGuid)","Modified":5}]}}"#,
    #"{"d":[{"Lines":{"results":5},"ID":"\#(aGuid)"}]}"#,
  ])
  func create_answerThatDoesNotDecode_hasItsKey(body: String) async throws {
    let created = try await invoices(StubPerformer([.body(body, status: 201)])).create { $0.name = "n" }
    #expect(created.key == (try uuid(aGuid)))
    #expect(created.entity == nil)
  }

  @Test(arguments: [
    "https://shop.example/api/v1/7/shop/Invoices(guid'\(aGuid)')", "/Invoices(guid'\(aGuid)')",
    "Invoices(guid%27\(aGuid)%27)", "https://shop.example/Invoices%28guid'\(aGuid.uppercased())'%29",
    "Invoices(ID=guid'\(aGuid)')",
  ])
  func create_withoutBody_findsItsKey_inTheHead(address: String) async throws {
    for (name, body, status) in [("Location", "", 201), ("Location", "<html>", 201), ("DataServiceId", "", 204)] {
      let answer = StubPerformer.Answer.body(body, status: status, fields: try location(address, name: name))
      let created = try await invoices(StubPerformer([answer])).create { $0.name = "n" }
      #expect(created.key == (try uuid(aGuid)))
      #expect(created.entity == nil)
      #expect(created.number == nil)
    }
  }

  @Test(arguments: [
    "", "{}", #"{"d":null}"#, #"{"d":{}}"#, "<html>", #"{"d":{"ID":null}}"#, #"{"d":[]}"#,
    #"{"d":{"ID":"00000000-0000-0000-0000-000000000000"}}"#,
  ])
  func create_answerWithoutKey_isAnErrorOfItsOwn(body: String) async throws {
    for fields in [HTTPFields(), try location("https://shop.example/Invoices(oops)"), try location("nonsense")] {
      let performer = StubPerformer([.body(body, status: 201, fields: fields)])
      let error = try await #require(throws: ODataError.self) {
        _ = try await invoices(performer).create { $0.name = "n" }
      }
      guard case .createdWithoutKey = error.kind else {
        Issue.record(error)
        return
      }
      #expect(error.status == 201)
      #expect(performer.requests.count == 1)
    }
  }

  @Test func keys_ofEveryForm_areFoundInAddresses() throws {
    func key<Subject: Entity>(_ address: String, of type: Subject.Type) -> Subject.Key?
    where Subject.Key: EntityKey {
      KeyPredicateParser.keyRow(address, table: Subject.table).flatMap { Subject(row: $0).entityKey }
    }
    #expect(key("Lines(493115L)", of: Shop.Line.self) == 493_115)
    #expect(key("Lines(-5)", of: Shop.Line.self) == -5)
    #expect(key("Contacts(7)", of: Shop.Contact.self) == 7)
    #expect(key("Contacts(70000)", of: Shop.Contact.self) == nil)
    #expect(key("Currencies('%20EUR')", of: Shop.Currency.self) == "EUR")
    #expect(key("Currencies('a(b)''c')", of: Shop.Currency.self) == "a(b)'c")
    let balance = Shop.Balance.Key(journal: "a,b=(c'", period: 1, year: 2024)
    #expect(key("https://h/Balances(Journal='a,b=(c''',Period=1,Year=2024)", of: Shop.Balance.self) == balance)
    #expect(key("Balances(Year=2024,Period=1,Journal='a%2Cb%3D(c''')", of: Shop.Balance.self) == balance)
    for address in [
      "", "()", "Balances()", "Balances(Period=1)", "Balances(1,2,3)", "B(Journal='a',Period=x,Year=1)",
      "B(Journal='a',Period=1,Year=1,Other=1)", "B)", "(Journal='a',Period=1,Year=", "'", "Currencies('a",
    ] {
      #expect(key(address, of: Shop.Balance.self) == nil)
    }
  }

  @Test func required_lenient_warns_andExplainsTheRefusal() async throws {
    let log = LogCapture()
    let refusal = ODataError(.invalidRequest, operation: "POST shop/Invoices", status: 400)
    let performer = StubPerformer([.body(#"{"d":\#(invoiceJSON())}"#, status: 201), .failure(refusal)], log: log)
    _ = try await invoices(performer).create { $0.isOpen = true }
    #expect(log.lines(from: .warning).contains { $0.contains("Name") })
    let error = try await #require(throws: ODataError.self) {
      _ = try await invoices(performer).create { $0.isOpen = true }
    }
    #expect(error.advice?.contains("Name") == true)
  }

  @Test func required_strict_refusesBeforeTheCall() async throws {
    let performer = StubPerformer()
    let error = try await #require(throws: ODataError.self) {
      _ = try await invoices(performer).create(validation: .strict) { $0.name = nil }
    }
    #expect(isInvalidRequest(error))
    #expect(error.description.contains("Name"))
    #expect(performer.requests.isEmpty)
  }

  @Test func create_thatCannotBeEncoded_isNotSent() async throws {
    let performer = StubPerformer()
    let error = try await #require(throws: ODataError.self) {
      _ = try await invoices(performer).create {
        $0.name = "n"; $0.lines = [.new { $0["Item"] = "" }]
      }
    }
    #expect(isInvalidRequest(error))
    #expect(error.description.contains("Lines.Item"))
    #expect(performer.requests.isEmpty)
  }

  // MARK: - Actions

  @Test func post_returnsTheAnswer() async throws {
    let performer = StubPerformer(
      [.body(#"{"d":{"QuotationID":"\#(aGuid)","ErrorMessage":null}}"#, status: 201)],
      failedNames: ["ErrorMessage"])
    let set = EntitySet<Shop.Acceptance, Methods.Create>(performer.root, "Accept")
    #expect(try await set.post { $0.quotationID = try uuid(aGuid) }.errorMessage == nil)
  }

  @Test func post_withABusinessFailure_throws_withTheRow() async throws {
    for body in [#"{"QuotationID":"\#(aGuid)","ErrorMessage":"no stock"}"#, #"{"ErrorMessage":"no stock"}"#] {
      let performer = StubPerformer([.body(#"{"d":\#(body)}"#, status: 201)], failedNames: ["ErrorMessage"])
      let set = EntitySet<Shop.Acceptance, Methods.Create>(performer.root, "Accept")
      let error = try await #require(throws: ODataError.self) {
        _ = try await set.post { $0.quotationID = try uuid(aGuid) }
      }
      #expect(error.serviceMessage == "no stock")
      #expect(error.failedRow(as: Shop.Acceptance.self)?.errorMessage == "no stock")
      #expect(error.failedRow(as: Shop.Line.self) == nil)
      #expect(error.status == 201)
    }
  }

  // MARK: - Update and delete

  @Test func update_sendsOnlyWhatWasAssigned() async throws {
    let performer = StubPerformer([.body("", status: 204), .body(#"{"d":{}}"#, status: 200), .body("", status: 201)])
    for _ in 0..<3 {
      try await invoices(performer).update(try uuid(aGuid)) {
        $0.name = nil
        $0.isOpen = true
      }
    }
    #expect(performer.requests[0].description == "MERGE /api/v1/7/shop/Invoices(guid'\(aGuid)')")
    #expect(performer.requests[0].operation == "MERGE shop/Invoices")
    #expect(performer.bodies[0] == #"{"Name":null,"IsOpen":true}"#)
  }

  @Test func update_ofNothing_isNoCall() async throws {
    let performer = StubPerformer()
    try await invoices(performer).update(try uuid(aGuid)) { _ in }
    #expect(performer.requests.isEmpty)
  }

  @Test func update_refusesLines() async throws {
    let performer = StubPerformer()
    let builds: [@Sendable (inout Changes<Shop.Invoice>) -> Void] = [
      { $0.lines = [] }, { $0.contact = nil }, { $0["Lines"] = nil },
    ]
    for build in builds {
      #expect(
        isInvalidRequest(
          try await #require(throws: ODataError.self) { try await invoices(performer).update(try uuid(aGuid), build) }))
    }
    #expect(performer.requests.isEmpty)
  }

  @Test func update_refusesTheKey() async throws {
    let performer = StubPerformer()
    let builds: [@Sendable (inout Changes<Shop.Invoice>) -> Void] = [
      { $0.id = UUID() }, { $0["ID"] = UUID() },
      {
        $0.name = "x"
        $0["ID"] = nil
      },
    ]
    for build in builds {
      let error = try await #require(throws: ODataError.self) {
        try await invoices(performer).update(try uuid(aGuid), build)
      }
      #expect(error.kind == .invalidRequest)
      #expect(error.operation == "MERGE shop/Invoices")
      #expect(
        error.detail == "ID is the key of the row, or a part of it, and cannot be changed; nothing was sent")
    }
    #expect(performer.requests.isEmpty)
  }

  @Test func changes_printAsTheirBody() {
    let changes = Changes<Shop.Invoice>.new {
      $0.name = nil
      $0.code = "42"
    }
    #expect(changes.debugDescription == #"{"Name":null,"Code":"                42"}"#)
  }

  @Test func delete_sendsOneCall() async throws {
    let performer = StubPerformer([.body("", status: 204), .body("", status: 200)])
    try await invoices(performer).delete(try uuid(aGuid))
    try await invoices(performer).delete(try uuid(aGuid))
    #expect(performer.requests[0].description == "DELETE /api/v1/7/shop/Invoices(guid'\(aGuid)')")
    #expect(performer.requests[0].body == nil)
  }
}
