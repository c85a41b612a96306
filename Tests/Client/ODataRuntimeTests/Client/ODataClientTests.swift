import ClientFixtures
import Foundation
import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import TestSupport
import Testing

@Suite struct ODataClientTests {
  // MARK: - Requests

  @Test func request_isComplete() async throws {
    let transport = StubTransport()
    _ = try await ODataClient.stub(transport).service(at: "/shop/").send(
      .get, "/shop/Invoices?$filter=Name eq 'a b'&$top=1")
    let request = try #require(transport.requests.first)
    #expect(request.scheme == "https" && request.authority == "shop.example")
    #expect(request.path == "/shop/Invoices?$filter=Name%20eq%20'a%20b'&$top=1")
    #expect(request.headerFields[.authorization] == "Bearer SEC-RET-1")
    #expect(request.headerFields[.accept] == "application/json")
    #expect(transport.bodies == [nil])
  }

  @Test func withoutAuthorization_noTokenIsSent() async throws {
    let transport = StubTransport()
    _ = try await ODataClient.stub(transport, nil).perform(.get())
    #expect(transport.requests[0].headerFields[.authorization] == nil)
  }

  @Test func longURL_isRefusedBeforeItIsSent() async throws {
    let transport = StubTransport()
    let client = ODataClient.stub(transport) { $0.maximumURLLength = 60 }
    let origin = "https://shop.example".count
    _ = try await client.perform(.get("/" + String(repeating: "x", count: 59 - origin)))
    let error = try await #require(throws: ODataError.self) {
      _ = try await client.perform(.get("/" + String(repeating: "x", count: 60 - origin)))
    }
    guard case .invalidRequest = error.kind else {
      Issue.record(error)
      return
    }
    #expect(error.description.contains("61") && error.description.contains("nothing was sent"))
    #expect(transport.requests.count == 1)
  }

  // MARK: - Name

  @Test func requests_haveAName_withRoomForTheProgramsOwn() async throws {
    let transport = StubTransport()
    var client = ODataClient.stub(transport)
    _ = try await client.perform(.get())
    client.userAgent = UserAgent(program: "Invoices/2.1")
    _ = try await client.perform(.get())
    var request = ODataRequest.get()
    request.headerFields[.userAgent] = "mine"
    _ = try await client.perform(request)
    let library = UserAgent().description
    #expect(library.hasPrefix("exact-online-swift/"))
    #expect(
      transport.requests.map { $0.headerFields[.userAgent] } == [library, "Invoices/2.1 \(library)", "mine"])
  }

  // MARK: - Middlewares and logs

  private struct Marking: ClientMiddleware {
    let name: String
    let record: @Sendable (String) -> Void

    func intercept(
      _ request: HTTPRequest, body: HTTPBody?, operation: String,
      next: @Sendable (HTTPRequest, HTTPBody?) async throws -> (HTTPResponse, HTTPBody)
    ) async throws -> (HTTPResponse, HTTPBody) {
      record("\(name) sees \(request.path ?? "")")
      var request = request
      request.path = (request.path ?? "") + name
      let answer = try await next(request, body)
      record("\(name) done, \(operation)")
      return answer
    }
  }

  @Test func middlewares_runInOrder() async throws {
    let seen = Collected<String>()
    let record: @Sendable (String) -> Void = { seen.append($0) }
    let transport = StubTransport()
    let middlewares = ["a", "b"].map { Marking(name: $0, record: record) }
    _ = try await ODataClient.stub(transport, middlewares: middlewares).perform(.get())
    #expect(transport.requests[0].path == "/xab")
    #expect(seen.values == ["a sees /x", "b sees /xa", "b done, GET shop/X", "a done, GET shop/X"])
  }

  @Test func logs_holdNoSecrets_andNoValues() async throws {
    let log = LogCapture()
    for status in [200, 400, 401, 500] {
      let body = #"{"access_token":"SEC-RET-2","d":[]}"#
      let client = ODataClient.stub(StubTransport(status, body), StubAuthorization("SEC-RET-1", "SEC-RET-3"), log: log)
      _ = try? await client.perform(.get("/x?$filter=Name%20eq%20'SEC-RET-4'"))
    }
    #expect(log.lines().count >= 8)
    #expect(!log.lines().joined().contains("SEC-RET"))
    #expect(log.lines().contains { $0.contains("GET shop/X") && $0.contains("status=200") })
  }
}
