import LoopbackServer
import ODataRuntime
import Testing

/// Functions of every result kind, in every envelope that V2 servers use.
@Suite("Foreign service, functions", .timeLimit(.minutes(4)))
struct FunctionTests {
  @Test func entities_comeFromACollection() async throws {
    try await withWarehouse(answering: results([product(1)])) { warehouse, server in
      let price = try #require(Decimal(string: "9.90"))
      let products = try await warehouse.productsRated(
        rating: 4, price: price, since: Date(timeIntervalSince1970: 1_393_804_800))
      #expect(products.map(\.id) == [1])
      let target = server.requests[0].target
      #expect(
        target.hasPrefix(
          "/V2/Warehouse.svc/ProductsRated?rating=4&price=9.9M&since=datetimeoffset'2014-03-03T00:00:00Z'&$select="))
    }
  }

  @Test(arguments: [
    "{\"d\":PRODUCT}", "{\"d\":{\"Cheapest\":PRODUCT}}", "{\"d\":[PRODUCT]}", "{\"d\":{\"results\":[PRODUCT]}}",
  ])
  func entity_isFoundInEveryEnvelope(body: String) async throws {
    try await withWarehouse(answering: .ok(json: body.replacing("PRODUCT", with: product(3)))) { warehouse, _ in
      let cheapest = try await warehouse.cheapest()
      #expect(cheapest.id == 3)
    }
  }

  @Test(arguments: [
    "{\"d\":null}", "{\"d\":{\"Cheapest\":null}}", "{\"d\":[]}", "{\"d\":{\"results\":{\"Cheapest\":null}}}",
    "{\"d\":{\"results\":[]}}",
  ])
  func noEntity_isNotFound(body: String) async throws {
    try await withWarehouse(answering: .ok(json: body)) { warehouse, _ in
      let error = await #expect(throws: ODataError.self) { try await warehouse.cheapest() }
      #expect(error?.isNotFound == true)
    }
  }

  // By MS-ODATA below `results`, and there below the name of a property.
  @Test(arguments: [
    "{\"d\":SIZE}", "{\"d\":{\"LargestBox\":SIZE}}", "{\"d\":{\"results\":{\"Packing\":SIZE}}}",
    "{\"d\":{\"results\":SIZE}}", "{\"d\":{\"results\":{\"LargestBox\":SIZE}}}", "{\"d\":{\"Packing\":SIZE}}",
    "{\"d\":{\"__metadata\":{\"type\":\"x\"},\"Packing\":SIZE}}",
  ])
  func complexValue_isFoundInEveryEnvelope(body: String) async throws {
    let size = #"{"__metadata":{"type":"Acme.Stock.Size"},"Width":"3.5","Height":"1","Box":{"Label":"XL"}}"#
    try await withWarehouse(answering: .ok(json: body.replacing("SIZE", with: size))) { warehouse, _ in
      let box = try await warehouse.largestBox()
      #expect(box.width == Decimal(string: "3.5"))
      #expect(box.box?.label == "XL")
    }
  }

  @Test(arguments: ["{\"d\":{\"results\":[SIZE,SIZE]}}", "{\"d\":[SIZE,SIZE]}"])
  func complexValues_areFoundInEveryEnvelope(body: String) async throws {
    let size = #"{"Width":1,"Box":{"Label":null}}"#
    try await withWarehouse(answering: .ok(json: body.replacing("SIZE", with: size))) { warehouse, _ in
      let sizes = try await warehouse.allSizes()
      #expect(sizes.map(\.width) == [1, 1])
    }
  }

  @Test(arguments: [
    "{\"d\":{\"TotalValue\":\"1234.5\"}}", "{\"d\":{\"TotalValue\":1234.5}}", "{\"d\":\"1234.50\"}",
    "{\"d\":{\"results\":{\"Value\":\"1234.5\"}}}", "{\"d\":{\"results\":{\"TotalValue\":1234.5}}}",
    "{\"d\":{\"results\":1234.5}}",
  ])
  func primitive_isFoundInEveryEnvelope(body: String) async throws {
    try await withWarehouse(answering: .ok(json: body)) { warehouse, _ in
      let total = try await warehouse.totalValue()
      #expect(total == Decimal(string: "1234.5"))
    }
  }

  @Test(arguments: ["{\"d\":{\"results\":[\"a\",\"b\"]}}", "{\"d\":[\"a\",\"b\"]}", "{\"d\":{\"Tags\":[\"a\",\"b\"]}}"])
  func primitives_areFoundInEveryEnvelope(body: String) async throws {
    try await withWarehouse(answering: .ok(json: body)) { warehouse, _ in
      let tags = try await warehouse.tags()
      #expect(tags == ["a", "b"])
    }
  }

  @Test(arguments: [
    ("{\"d\":{\"results\":[\"a\",null,\"b\"]}}", "$.d[1]"), ("{\"d\":[\"a\",null,\"b\"]}", "$.d[1]"),
    ("{\"d\":{\"Tags\":[\"a\",null,\"b\"]}}", "$.d.Tags[1]"),
  ])
  func null_amongPrimitives_isAnErrorWithItsPlace(body: String, path: String) async throws {
    try await withWarehouse(answering: .ok(json: body)) { warehouse, _ in
      let error = await #expect(throws: ODataError.self) { try await warehouse.tags() }
      #expect(error?.description.contains("an element of the function's result is null at \(path)") == true)
    }
  }

  @Test(arguments: [200, 204])
  func action_needsNoBody(status: Int) async throws {
    try await withWarehouse(answering: Response(status)) { warehouse, server in
      try await warehouse.recount(place: "it's")
      #expect(server.requests[0].method == "POST")
      #expect(server.requests[0].target == "/V2/Warehouse.svc/Recount?place='it''s'")
    }
  }
}
