import LoopbackServer
import ODataRuntime
import TestSupport
import Testing

/// A server that follows the specification: rows have a token, and a client that writes one must have read its current
/// state ([MS-ODATA] 2.2.5.4 and 2.2.5.5).
@Suite("Foreign service, concurrency", .timeLimit(.minutes(4)))
struct ConcurrencyTests {
  /// Answers for one product whose token is `current`, in the row or in the head.
  private func answer(_ request: Request, current: String, inHead: Bool) -> Response {
    guard request.method != "GET" else {
      let escaped = current.replacing("\"", with: "\\\"")
      let metadata = inHead ? "" : #","__metadata":{"uri":"u","type":"t","etag":"\#(escaped)"}"#
      let headers = [("Content-Type", "application/json")] + (inHead ? [("ETag", current)] : [])
      return Response(200, headers: headers, text: "{\"d\":\(product(5, metadata))}")
    }
    switch request["if-match"] {
    case nil: return Response(428, text: #"{"error":{"code":"C/428","message":{"lang":"en","value":"Which one?"}}}"#)
    case current: return Response(204, headers: [("ETag", "W/\"2\"")])
    default: return Response(412, text: #"{"error":{"code":"C/412","message":{"lang":"en","value":"Stale."}}}"#)
    }
  }

  @Test(arguments: [false, true])
  func row_isWrittenWithItsToken(inHead: Bool) async throws {
    let tag = #"W/"datetimeoffset'2014-03-03T00%3A00%3A00Z',5""#
    try await withWarehouse {
      answer($0, current: tag, inHead: inHead)
    } _: { warehouse, server in
      let row = try await warehouse.products.find(5)
      try await warehouse.products.update(row) { $0.name = "Renamed" }
      try await warehouse.products.delete(row)
      #expect(server.requests.map { $0["if-match"] } == [nil, tag, tag])
      #expect(server.requests.map(\.method) == ["GET", "MERGE", "DELETE"])
    }
  }

  @Test func changedRow_isRefused_andSoIsAKeyAlone() async throws {
    let reads = Counter()
    try await withWarehouse { request in
      answer(request, current: request.method == "GET" && reads.add() == 1 ? "\"1\"" : "\"2\"", inHead: false)
    } _: { warehouse, _ in
      let row = try await warehouse.products.find(5)
      let changed = await #expect(throws: ODataError.self) {
        try await warehouse.products.update(row) { $0.name = "x" }
      }
      #expect(changed?.kind == .concurrency(.changed))
      #expect(changed?.serviceMessage == "Stale.")
      #expect(changed?.serviceCode == "C/412")
      #expect(changed?.description.contains("Stale. Read the row again") == true)
      let alone = await #expect(throws: ODataError.self) { try await warehouse.products.delete(5) }
      #expect(alone?.kind == .concurrency(.tokenRequired))
      try await warehouse.products.delete(try await warehouse.products.find(5))
    }
  }

  @Test func tunnelledUpdate_carriesTheToken() async throws {
    var conventions = ServiceConventions()
    conventions.tunnelsMethods = true
    try await withWarehouse(conventions: conventions) {
      answer($0, current: "\"1\"", inHead: false)
    } _: { warehouse, server in
      let row = try await warehouse.products.find(5)
      try await warehouse.products.update(row) { $0.name = "x" }
      #expect(server.requests.last?.method == "POST")
      #expect(server.requests.last?["x-http-method"] == "MERGE")
      #expect(server.requests.last?["if-match"] == "\"1\"")
    }
  }
}
