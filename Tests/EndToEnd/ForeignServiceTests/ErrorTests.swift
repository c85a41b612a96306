import LoopbackServer
import ODataRuntime
import Testing

/// Error bodies in the forms of several servers.
@Suite("Foreign service, errors", .timeLimit(.minutes(4)))
struct ErrorTests {
  @Test(arguments: [
    #"{"error":{"code":"005056A509B11EE1B9A8FEC11C21578E","message":{"lang":"en","value":"Not in stock"}}}"#,
    #"{"error":{"code":17,"message":"Not in stock"}}"#, #"{"odata.error":{"message":{"value":"Not in stock"}}}"#,
    #"<?xml version="1.0"?><error xmlns="x"><code/><message xml:lang="en">Not in stock</message></error>"#,
    #"<m:error xmlns:m="x"><m:code>1</m:code><m:message xml:lang="en">Not in stock</m:message></m:error>"#,
  ])
  func message_isFoundInEveryForm(body: String) async throws {
    try await withWarehouse(answering: Response(400, text: body)) { warehouse, _ in
      let error = await #expect(throws: ODataError.self) { try await warehouse.products.find(1) }
      #expect(error?.serviceMessage == "Not in stock")
      #expect(error?.status == 400)
      #expect(error?.operation == "GET Products")
    }
  }

  // Nothing of Exact Online is in the runtime: its header fields, texts and advice mean nothing here.
  @Test func textsOfExactOnline_haveNoMeaning() async throws {
    let text = #"{"error":{"code":"","message":{"lang":"","value":"A problem has occurred. Scope Violated 'x'"}}}"#
    try await withWarehouse(answering: Response(403, headers: [("Reason", "BlockedUser")], text: text)) {
      warehouse, _ in
      let error = await #expect(throws: ODataError.self) { try await warehouse.products.find(1) }
      guard case .forbidden(nil, nil) = error?.kind else { return #expect(Bool(false)) }
    }
    try await withWarehouse(answering: Response(201, text: "{\"d\":\(product(5, #","ErrorMessage":"x""#))}")) {
      warehouse, _ in
      let created = try await warehouse.products.create { $0.name = "x" }
      #expect(created.key == 5)
    }
  }

  @Test(arguments: [301, 302])
  func redirect_isNotFollowed(status: Int) async throws {
    try await LoopbackServer.run { _ in
      results([product(1)])
    } _: { elsewhere in
      let headers = [("Location", "\(elsewhere.origin)/V2/Warehouse.svc/Products")]
      try await withWarehouse(answering: Response(status, headers: headers)) { warehouse, _ in
        let error = await #expect(throws: ODataError.self) { try await warehouse.products.all() }
        #expect(error?.status == status)
        #expect(elsewhere.connectionCount == 0)
      }
    }
  }
}
