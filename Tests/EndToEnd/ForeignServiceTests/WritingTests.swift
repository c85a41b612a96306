import LoopbackServer
import ODataRuntime
import Testing

/// Creates, updates and deletes, as V2 servers answer them.
@Suite("Foreign service, writing", .timeLimit(.minutes(4)))
struct WritingTests {
  @Test func create_sendsEveryKindOfValue() async throws {
    try await withWarehouse(answering: Response(201, text: "{\"d\":\(product(5))}")) { warehouse, server in
      let created = try await warehouse.products.create {
        $0.id = 5
        $0.name = "Bolt"
        $0.price = Decimal(string: "0.0010")
        $0.sold = 9_007_199_254_740_993
        $0.rating = 4.5
        $0.updated = Date(timeIntervalSince1970: 0)
        $0.opensAt = .seconds(3600)
        $0.photo = Data([1, 2])
        $0.discontinued = false
        $0.size = .new {
          $0.width = 1
          $0.box = .new { $0.label = nil }
        }
        $0.levels = [.new { $0.place = "A" }]
      }
      #expect(created.key == 5)
      let body = try JSONValue(parsing: server.requests[0].body)
      #expect(body["Price"] == .string("0.001"))
      #expect(body["Sold"] == .string("9007199254740993"))
      #expect(body["Rating"] == .number("4.5"))
      #expect(body["Updated"] == .string("/Date(0+0000)/"))
      #expect(body["OpensAt"] == .string("PT1H"))
      #expect(body["Photo"] == .string("AQI="))
      #expect(body["Size"]?["Box"]?["Label"] == .null)
      #expect(body["Levels"]?[0]?["Place"] == .string("A"))
      #expect(server.requests[0]["content-type"] == "application/json; charset=utf-8")
      #expect(server.requests[0]["maxdataserviceversion"] == "2.0")
      #expect(server.requests[0]["prefer"] == nil)
    }
  }

  @Test func awkwardNames_areQueriedAndAssigned() async throws {
    try await withWarehouse(answering: Response(201, text: #"{"d":{"Key":"k","Form":{}}}"#)) { warehouse, server in
      let query = warehouse.words.where { $0.read == "r" && $0.property == nil && $0.`default` == "d" }
      #expect(query.request.options.contains { $0.value.hasPrefix("Read eq 'r' and Property eq null") })
      _ = try await warehouse.words.create {
        $0.key = "k"
        $0.read = "r"
        $0.navigation = "n"
        $0.writableProperty = "w"
        $0.`default` = "d"
        $0.form = .new {
          $0.property = "p"
          $0.`default` = nil
        }
      }
      let body = try JSONValue(parsing: server.requests[0].body)
      #expect(body["Navigation"] == .string("n"))
      #expect(body["WritableProperty"] == .string("w"))
      #expect(body["Form"]?["Property"] == .string("p"))
    }
  }

  @Test(arguments: [200, 201, 204])
  func updateAndDelete_takeEverySuccess(status: Int) async throws {
    let body = status == 204 ? "" : "{\"d\":\(product(5))}"
    try await withWarehouse(answering: Response(status, text: body)) { warehouse, server in
      try await warehouse.products.update(5) { $0.weight = nil }
      try await warehouse.products.delete(5)
      #expect(server.requests.map(\.method) == ["MERGE", "DELETE"])
      #expect(server.requests.map(\.path) == Array(repeating: "/V2/Warehouse.svc/Products(5)", count: 2))
    }
  }

  @Test func createdComposite_isReadBackFromItsLocation() async throws {
    let key = "Levels(Place='A%2CB''C',Product=5,Since=datetime'2026-01-31T10%3A00%3A00',Lot=7L)"
    try await withWarehouse(
      answering: Response(204, headers: [("Location", "http://h/V2/Warehouse.svc/\(key)")])
    ) { warehouse, _ in
      let created = try await warehouse.levels.create { $0.place = "A,B'C" }
      #expect(created.key.place == "A,B'C")
      #expect(created.key.product == 5)
      #expect(created.key.since == LocalDateTime("2026-01-31T10:00:00"))
      #expect(created.key.lot == 7)
    }
  }
}
