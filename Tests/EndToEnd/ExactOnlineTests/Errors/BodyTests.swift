import ExactOnline
import LoopbackServer
import Testing

/// Bodies that are not what was asked for: Documentation/protocol.md, section 8.4.
@Suite("Unexpected bodies", .timeLimit(.minutes(4)))
struct BodyTests {
  private func error(
    answering response: Response, limits: RequestLimits = .exactOnline,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> ODataError? {
    try await Connection.run(limits: limits, answering: response) { connection in
      await failure(of: "GET crm/Accounts", sourceLocation: sourceLocation) {
        try await connection.division.crm.accounts.select { $0.id }.all()
      }
    }
  }

  @Test func loginPageInA200_isUnauthorized() async throws {
    let response = Response(200, headers: [("Content-Type", "text/html")], text: Recorded.objectMoved)
    let error = try await error(answering: response)
    guard case .unauthorized(.loginPage) = error?.kind else { return #expect(Bool(false)) }
  }

  @Test func otherPageInA200_isUnexpectedAndKept() async throws {
    let response = Response(200, headers: [("Content-Type", "text/html")], text: Recorded.dutchPage)
    let error = try await error(answering: response)
    guard case .unexpectedBody = error?.kind else { return #expect(Bool(false)) }
    #expect(error?.bodyExcerpt?.contains("De gegevens die u wilt ophalen") == true)
  }

  @Test func atomInA200_isUnexpected() async throws {
    let feed = #"<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Accounts</title></feed>"#
    let error = try await error(
      answering: Response(200, headers: [("Content-Type", "application/atom+xml")], text: feed))
    guard case .unexpectedBody = error?.kind else { return #expect(Bool(false)) }
    #expect(error?.detail?.contains("XML") == true)
  }

  @Test(arguments: [
    "", " ", "null", "[]", "5", "\"text\"", "{}", #"{"value":[]}"#, #"{"d":5}"#, #"{"d":{"results":{}}}"#,
  ])
  func otherJSON_isADecodingError(body: String) async throws {
    let error = try await error(answering: .ok(json: body))
    guard case .decoding = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(error?.status == 200)
  }

  // WCF writes the error into the body when it fails after the head has gone out.
  @Test func errorInsideA200_isNotTakenForRows() async throws {
    let body = #"{"d":{"results":[{"ID":"\#(guid(1))"},{"ID":"# + "\r\n" + Body.error("Timeout expired.")
    let error = try await error(answering: .ok(json: body))
    guard case .decoding(let fault) = error?.kind else { return #expect(Bool(false)) }
    #expect(fault.path == "$.d.results[1].ID")
    #expect(fault.value?.contains("error") == true)
  }

  @Test func truncatedBody_isATransportError() async throws {
    let text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"d\":{\"results\":["
    let error = try await error(answering: .raw(text))
    guard case .transport(let transport) = error?.kind else { return #expect(Bool(false)) }
    #expect(transport.kind == .truncated)
  }

  @Test func truncatedChunks_areATransportError() async throws {
    let text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"d\":{\"results\":"
    let error = try await error(answering: .raw(text))
    guard case .transport = error?.kind else { return #expect(Bool(false)) }
  }

  @Test func jsonCutOffByItsOwnLength_isADecodingError() async throws {
    let error = try await error(answering: .ok(json: #"{"d":{"results":[{"ID":"#))
    guard case .decoding(let fault) = error?.kind else { return #expect(Bool(false)) }
    #expect(fault.reason == .malformedJSON)
  }

  @Test func notUTF8_isADecodingError() async throws {
    let bytes = Array(#"{"d":{"results":[{"Name":""#.utf8) + [0xE9] + Array(#""}]}}"#.utf8)
    let error = try await error(answering: Response(200, headers: [("Content-Type", "application/json")], body: bytes))
    guard case .decoding(let fault) = error?.kind else { return #expect(Bool(false)) }
    #expect(fault.reason == .malformedJSON)
  }

  @Test(arguments: [true, false])
  func hugeBody_isRefusedAtTheLimit(announced: Bool) async throws {
    var limits = RequestLimits.exactOnline
    limits.maximumResponseSize = 100_000
    let chunk = [UInt8](repeating: 0x20, count: 10_000)
    let response =
      announced
      ? Response(200, body: Array(repeating: 0x20, count: 200_000))
      : Response.streamed { $0 < 1000 ? chunk : nil }
    let error = try await error(answering: response, limits: limits)
    guard case .unexpectedBody = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(error?.description.contains("100000") == true)
  }

  @Test func hugeErrorBody_isClipped() async throws {
    let body = String(repeating: "<p>Onderhoud</p>", count: 100_000)
    let error = try await error(answering: Response(503, text: "<html>" + body))
    #expect((error?.bodyExcerpt?.count ?? 0) <= 2049)
    #expect((error?.description.count ?? 0) < 1000)
  }

  @Test func slowAnswer_timesOut() async throws {
    var limits = RequestLimits.exactOnline
    limits.timeout = .milliseconds(200)
    let error = try await error(answering: .silence, limits: limits)
    guard case .transport(let transport) = error?.kind else { return #expect(Bool(false)) }
    #expect(transport.kind == .timeout)
  }

  @Test func closedConnection_isATransportError() async throws {
    let error = try await error(answering: .raw(""))
    guard case .transport(let transport) = error?.kind else { return #expect(Bool(false)) }
    #expect(transport.mayHaveBeenSent)
  }

  @Test func noServer_isATransportErrorThatWasNotSent() async throws {
    let server = try await LoopbackServer.start { _ in .ok(json: "") }
    let connection = Connection(server)
    await server.stop()
    let error = await failure(of: "GET crm/Accounts") { try await connection.division.crm.accounts.all() }
    guard case .transport(let transport) = error?.kind else { return #expect(Bool(false)) }
    #expect(transport.kind == .connect)
    #expect(!transport.mayHaveBeenSent)
  }
}
