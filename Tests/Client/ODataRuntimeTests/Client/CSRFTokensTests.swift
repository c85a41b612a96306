import HTTPTypes
import ODataRuntime
import Synchronization
import Testing

/// A gateway that wants the token of the session that the cookie names.
private final class Gateway: ClientTransport {
  struct State {
    var fetches = 0
    var isForgetful = false
    var requests: [HTTPRequest] = []
  }
  let state = Mutex(State())

  private static let tokenField = HTTPField.Name("x-csrf-token") ?? .cookie

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    let head = state.withLock { state in
      state.requests.append(request)
      if request.headerFields[Self.tokenField] == "Fetch" {
        state.fetches += 1
        var head = HTTPResponse(status: .ok, headerFields: [Self.tokenField: "token-\(state.fetches)"])
        head.headerFields.append(HTTPField(name: .setCookie, value: "sid=s\(state.fetches); path=/; HttpOnly"))
        head.headerFields.append(HTTPField(name: .setCookie, value: "usercontext=100"))
        return head
      }
      let isRight =
        request.headerFields[Self.tokenField] == "token-\(state.fetches)"
        && request.headerFields[.cookie]?.contains("sid=s\(state.fetches); usercontext=100") == true
      if isRight, !state.isForgetful { return HTTPResponse(status: .noContent) }
      state.isForgetful = false
      return HTTPResponse(status: .forbidden, headerFields: [Self.tokenField: "Required"])
    }
    return (head, HTTPBody([]))
  }
}

@Suite struct CSRFTokensTests {
  private func client(_ gateway: Gateway, _ tokens: CSRFTokens = CSRFTokens()) -> ODataClient {
    ODataClient(
      origin: Origin(host: "sap.example"), transport: gateway, authorization: BearerToken("b"), middlewares: [tokens])
  }

  private func delete(_ client: ODataClient) async throws {
    var request = ODataRequest(
      .delete, path: "/sap/opu/odata/sap/ORDERS_SRV/Orders('1%2F2')", operation: "DELETE Orders")
    request.headerFields[.ifMatch] = "*"
    _ = try await client.perform(request)
  }

  @Test func token_isFetchedOnce_andSentWithItsCookies() async throws {
    let gateway = Gateway()
    let client = client(gateway)
    try await delete(client)
    try await delete(client)
    let requests = gateway.state.withLock(\.requests)
    #expect(requests.map(\.method) == [.get, .delete, .delete])
    #expect(requests[0].path == "/sap/opu/odata/sap/ORDERS_SRV/")
    #expect(requests[0].headerFields[.authorization] == "Bearer b")
    #expect(requests[0].headerFields[.ifMatch] == nil)
  }

  @Test func reading_needsNone() async throws {
    let gateway = Gateway()
    _ = try? await client(gateway).perform(ODataRequest(.get, path: "/a", operation: "GET a"))
    #expect(gateway.state.withLock(\.requests).map(\.path) == ["/a"])
  }

  @Test func token_thatHasExpired_isReplaced_once() async throws {
    let gateway = Gateway()
    let client = client(gateway, CSRFTokens(path: "/sap/ping"))
    try await delete(client)
    gateway.state.withLock { $0.isForgetful = true }
    try await delete(client)
    let requests = gateway.state.withLock(\.requests)
    #expect(requests.map(\.method) == [.get, .delete, .delete, .get, .delete])
    #expect(requests[3].path == "/sap/ping")
  }

  @Test func refusal_thatIsNotAboutTheToken_isFinal() async throws {
    let gateway = Gateway()
    gateway.state.withLock { $0.isForgetful = true }
    let error = await #expect(throws: ODataError.self) { try await delete(client(gateway)) }
    guard case .forbidden = error?.kind else { return #expect(Bool(false)) }
    #expect(gateway.state.withLock(\.requests).count == 2)
  }

  @Test func token_isNotShown() async throws {
    let gateway = Gateway()
    let tokens = CSRFTokens()
    try await delete(client(gateway, tokens))
    var text = "\(tokens)"
    dump(tokens, to: &text)
    #expect(!text.contains("token-1"))
  }
}
