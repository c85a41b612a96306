import ExactOnline
import Foundation
import LoopbackServer
import Testing

/// Documentation/protocol.md, section 7 and the written forms of section 6.2.
@Suite("Writing", .timeLimit(.minutes(4)))
struct WritingTests {
  private static let account = CRM.Account.json(["ID": "\"\(guid(1))\"", "Name": "\"Acme\""])

  /// The body that a create sends.
  private func body(_ build: (inout Changes<Logistics.Item>) throws -> Void) async throws -> String {
    let row = Logistics.Item.json(["ID": "\"\(guid(1))\""])
    return try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      _ = try await connection.division.logistics.items.create(build)
      return connection.server.requests[0].bodyText
    }
  }

  @Test func update_isPartialAndReadsNothingFirst() async throws {
    try await Connection.run(answering: Response(204)) { connection in
      try await connection.division.crm.accounts.update(id(1)) {
        $0.name = "New"
        $0.vatNumber = nil
      }
      let requests = connection.server.requests
      #expect(requests.map(\.method) == ["PUT"])
      #expect(requests[0].bodyText == #"{"Name":"New","VATNumber":null}"#)
    }
  }

  @Test func updateOfNothing_sendsNothing() async throws {
    try await Connection.run(answering: Response(204)) { connection in
      try await connection.division.crm.accounts.update(id(1)) { _ in }
      #expect(connection.server.requests.isEmpty)
    }
  }

  @Test func absentNullAndValue_areThreeThings() async throws {
    let absent = try await body { $0.code = "A" }
    #expect(absent == #"{"Code":"A"}"#)
    let null = try await body {
      $0.code = "A"
      $0.description = nil
    }
    #expect(null == #"{"Code":"A","Description":null}"#)
    let empty = try await body {
      $0.code = "A"
      $0.description = ""
    }
    #expect(empty == #"{"Code":"A","Description":""}"#)
  }

  @Test func linesInAHeaderUpdate_areRefusedBeforeTheCall() async throws {
    try await Connection.run(answering: Response(400, text: "")) { connection in
      let error = await failure(of: "PUT salesorder/SalesOrders") {
        try await connection.division.salesOrder.salesOrders.update(id(1)) {
          $0.salesOrderLines = [.new { $0.quantity = 1 }]
        }
      }
      #expect(error?.description.contains("SalesOrderLines") == true)
      #expect(connection.server.requests.isEmpty)
    }
  }

  @Test func emptyGuid_isNeverSent() async throws {
    try await Connection.run(answering: Response(201)) { connection in
      let items = connection.division.logistics.items
      let error = await failure(of: "POST logistics/Items") {
        try await items.create {
          $0.code = "A"
          $0["ItemGroup"] = ""
        }
      }
      #expect(error?.description.contains("ItemGroup") == true)
      #expect(connection.server.requests.isEmpty)
    }
  }

  @Test(arguments: [Double.infinity, -.infinity, .nan])
  func amounts_thatAreNotFinite_areNeverSent(amount: Double) async throws {
    try await Connection.run(answering: Response(201)) { connection in
      let items = connection.division.logistics.items
      let error = await failure(of: "POST logistics/Items") {
        try await items.create {
          $0.code = "A"
          $0["CostPriceStandard"] = amount
        }
      }
      #expect(error?.description.contains("CostPriceStandard") == true)
      #expect(error?.description.contains("the service takes finite numbers only; nothing was sent") == true)
      #expect(connection.server.requests.isEmpty)
    }
  }

  @Test func dates_goOutWithoutAZone() async throws {
    let sent = try await body {
      $0.code = "A"
      $0.startDate = LocalDateTime("2026-04-07")
      $0.endDate = LocalDateTime("2026-04-07T13:05:09")
    }
    #expect(sent == #"{"Code":"A","StartDate":"2026-04-07T00:00:00","EndDate":"2026-04-07T13:05:09"}"#)
  }

  @Test(arguments: [
    ("12.50", "12.5"), ("0.1", "0.1"), ("-0.07", "-0.07"), ("1000000000000", "1000000000000"),
    ("0.000001", "0.000001"), ("99999999999.99", "99999999999.99"),
  ])
  func decimals_areNumbersWithoutExponentOrNoise(amount: String, sent: String) async throws {
    let decimal = try #require(Decimal(string: amount))
    let text = try await body {
      $0.code = "A"
      $0.freeNumberField01 = decimal
    }
    #expect(text == #"{"Code":"A","FreeNumberField_01":\#(sent)}"#)
  }

  @Test func decimalFromADouble_hasNoBinaryNoise() async throws {
    let text = try await body {
      $0.code = "A"
      $0["FreeNumberField_01"] = 0.1 + 0.2
      $0["FreeNumberField_02"] = 1e21
      $0["FreeNumberField_03"] = 19.99
    }
    #expect(
      text
        == #"{"Code":"A","FreeNumberField_01":0.30000000000000004,"FreeNumberField_02":1000000000000000000000,"FreeNumberField_03":19.99}"#
    )
  }

  @Test func text_isEscaped() async throws {
    let text = try await body { $0.code = "\"\\\n\u{1}é😀</script>" }
    let parsed = try JSONValue(parsing: Array(text.utf8))
    #expect(parsed["Code"] == .string("\"\\\n\u{1}é😀</script>"))
  }

  @Test func byteFlagsAndBooleans_keepTheirForms() async throws {
    let text = try await body {
      $0.code = "A"
      $0.isWebshopItem = true
      $0.isStockItem = true
    }
    #expect(text == #"{"Code":"A","IsWebshopItem":1,"IsStockItem":true}"#)
  }

  @Test func binary_isBase64() async throws {
    let row = Documents.DocumentAttachment.json(["ID": "\"\(guid(1))\""])
    try await Connection.run(answering: Response(201, text: Body.one(row))) { connection in
      _ = try await connection.division.documents.documentAttachments.create {
        $0.attachment = Data([0xFF, 0xFE, 0x00, 0x3E])
        $0.document = id(2)
        $0.fileName = "x.pdf"
      }
      #expect(connection.server.requests[0].json?["Attachment"] == .string("//4APg=="))
    }
  }

  @Test func paddedCode_isWrittenPadded() async throws {
    try await Connection.run(answering: Response(201, text: Body.one(Self.account))) { connection in
      _ = try await connection.division.crm.accounts.create {
        $0.name = "Acme"
        $0.code = "1024"
      }
      #expect(connection.server.requests[0].json?["Code"] == .string("              1024"))
    }
  }

  @Test func deleteOfAnUnknownRow_saysWhat403Means() async throws {
    try await Connection.run(answering: Response(403, text: Body.error("Forbidden"))) { connection in
      let error = await failure(of: "DELETE crm/Accounts") {
        try await connection.division.crm.accounts.delete(id(1))
      }
      #expect(error?.advice?.contains("does not exist") == true)
    }
  }
}

/// Documentation/protocol.md, section 7.1: a POST may answer with most properties null. A create that succeeded
/// never looks failed.
@Suite("Answers to a create", .timeLimit(.minutes(4)))
struct CreateAnswerTests {
  private static let sparse = #"{"d":{"__metadata":{"uri":"x"},"ID":"\#(guid(1))","Name":null,"IsMailing":null}}"#
  private static let complete = CRM.Account.json(["ID": "\"\(guid(1))\"", "Name": "\"Acme\""])

  @Test func mostlyNull_keepsTheKeyAndReadsOnDemand() async throws {
    try await Connection.run { request in
      request.method == "POST" ? Response(201, text: Self.sparse) : .ok(json: Body.one(Self.complete))
    } _: { connection in
      let account = try await connection.division.crm.accounts.create { $0.name = "Acme" }
      #expect(account.key == id(1))
      #expect(account.id == id(1))
      #expect(account.entity == nil)
      #expect(account.name == nil)
      let read = try await account.read()
      #expect(read.name == "Acme")
      #expect(connection.server.requests.map(\.method) == ["POST", "GET"])
      #expect(connection.server.requests[1].path == "/api/v1/123456/crm/Accounts(guid'\(guid(1))')")
    }
  }

  @Test(arguments: [
    "", "{\"d\":", "<html>Object moved</html>", "null", "{}", #"{"d":{"ID":5}}"#, #"{"d":{"ID":null}}"#, "\u{0}",
    #"{"d":{"results":[]}}"#,
  ])
  func location_namesTheKey_whenTheBodyDoesNot(body: String) async throws {
    let location = "https://start.exactonline.nl/api/v1/123456/crm/Accounts(guid'\(guid(1))')"
    try await Connection.run(answering: Response(201, headers: [("Location", location)], text: body)) { connection in
      let account = try await connection.division.crm.accounts.create { $0.name = "Acme" }
      #expect(account.key == id(1))
    }
  }

  @Test(arguments: ["", "{\"d\":", "<html>Object moved</html>", #"{"d":{"ID":null}}"#])
  func createWithoutAKey_saysThatTheRowExists(body: String) async throws {
    try await Connection.run(answering: Response(201, text: body)) { connection in
      let error = await failure(of: "POST crm/Accounts") {
        try await connection.division.crm.accounts.create { $0.name = "Acme" }
      }
      guard case .createdWithoutKey = error?.kind else {
        return #expect(Bool(false), "\(String(describing: error))")
      }
      #expect(error?.description.contains("created") == true)
      #expect(connection.server.requests.count == 1)
    }
  }

  @Test func status204_isASuccess() async throws {
    let location = "https://start.exactonline.nl/api/v1/123456/crm/Accounts(guid'\(guid(1))')"
    try await Connection.run(answering: Response(204, headers: [("DataServiceId", location)])) { connection in
      let account = try await connection.division.crm.accounts.create { $0.name = "Acme" }
      #expect(account.key == id(1))
    }
  }

  @Test func valueThatDoesNotDecode_keepsTheKey() async throws {
    let body = #"{"d":{"ID":"\#(guid(1))","Name":"Acme","CreditLineSales":"a lot","Modified":"yesterday"}}"#
    try await Connection.run { request in
      request.method == "POST" ? Response(201, text: body) : .ok(json: Body.one(Self.complete))
    } _: { connection in
      let account = try await connection.division.crm.accounts.create { $0.name = "Acme" }
      #expect(account.key == id(1))
      let read = try await account.read()
      #expect(read.name == "Acme")
    }
  }

  @Test func truncatedAnswer_neverRepeatsTheCreate() async throws {
    let head = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n"
    try await Connection.run(answering: .raw(head + Self.sparse)) { connection in
      let error = await failure(of: "POST crm/Accounts") {
        try await connection.division.crm.accounts.create { $0.name = "Acme" }
      }
      guard case .transport(let transport) = error?.kind else {
        return #expect(Bool(false), "\(String(describing: error))")
      }
      #expect(transport.mayHaveBeenSent)
      #expect(error?.status == 201)
      #expect(connection.server.requests.count == 1)
    }
  }
}
