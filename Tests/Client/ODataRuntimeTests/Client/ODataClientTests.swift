import ClientFixtures
import Foundation
import HTTPTypes
import Logging
@_spi(Generated) @testable import ODataRuntime
import Synchronization
import TestSupport
import Testing

@Suite struct ODataClientTests {
  private func client(
    _ transport: StubTransport, _ authorization: (any Authorization)? = BearerToken("SEC-RET-1"),
    middlewares: [any ClientMiddleware] = [], log: LogCapture? = nil, _ change: (inout RequestLimits) -> Void = { _ in }
  ) -> ODataClient {
    var limits = RequestLimits()
    change(&limits)
    return ODataClient(
      origin: Origin(host: "shop.example"), transport: transport, authorization: authorization,
      middlewares: middlewares,
      limits: limits, logger: log?.logger ?? Logger(label: "t", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  private func get(_ target: String = "/x") -> ODataRequest {
    ODataRequest(.get, path: target, operation: "GET shop/X")
  }

  // MARK: - Requests

  @Test func request_isComplete() async throws {
    let transport = StubTransport()
    _ = try await client(transport).service(at: "/shop/").send(.get, "/shop/Invoices?$filter=Name eq 'a b'&$top=1")
    let request = try #require(transport.requests.first)
    #expect(request.scheme == "https" && request.authority == "shop.example")
    #expect(request.path == "/shop/Invoices?$filter=Name%20eq%20'a%20b'&$top=1")
    #expect(request.headerFields[.authorization] == "Bearer SEC-RET-1")
    #expect(request.headerFields[.accept] == "application/json")
    #expect(transport.bodies == [nil])
  }

  @Test func rawCall_goesOnlyHome() async throws {
    let transport = StubTransport()
    let root = client(transport).service(at: "/shop")
    for target in [
      "https://evil.example/x", "//evil.example", "x", "https://shop.example@evil.example/", "\\\\evil", "",
    ] {
      let error = try await odataError { _ = try await root.send(.get, target) }
      guard case .unsafeLink = error.kind else {
        Issue.record(error)
        return
      }
    }
    #expect(transport.requests.isEmpty)
    _ = try await root.send(.get, "https://SHOP.example/shop/A(1)?x=%20é")
    #expect(transport.requests[0].path == "/shop/A(1)?x=%20%C3%A9")
    _ = try await root.send(.get, "/shop/A/$count")
    #expect(transport.requests[1].headerFields[.accept] == nil)
    _ = try await root.send(.post, "/shop/A", body: Array("{}".utf8))
    #expect(transport.requests[2].headerFields[.contentType] == "application/json; charset=utf-8")
    #expect(transport.bodies[2] == Array("{}".utf8))
  }

  @Test func withoutAuthorization_noTokenIsSent() async throws {
    let transport = StubTransport()
    _ = try await client(transport, nil).perform(get())
    #expect(transport.requests[0].headerFields[.authorization] == nil)
  }

  @Test func longURL_isRefusedBeforeItIsSent() async throws {
    let transport = StubTransport()
    let client = client(transport) { $0.maximumURLLength = 60 }
    let origin = "https://shop.example".count
    _ = try await client.perform(get("/" + String(repeating: "x", count: 59 - origin)))
    let error = try await odataError {
      _ = try await client.perform(get("/" + String(repeating: "x", count: 60 - origin)))
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
    var client = client(transport)
    _ = try await client.perform(get())
    client.userAgent = UserAgent(program: "Invoices/2.1")
    _ = try await client.perform(get())
    var request = get()
    request.headerFields[.userAgent] = "mine"
    _ = try await client.perform(request)
    let library = UserAgent().description
    #expect(library.hasPrefix("exact-online-swift/"))
    #expect(
      transport.requests.map { $0.headerFields[.userAgent] } == [library, "Invoices/2.1 \(library)", "mine"])
  }

  // MARK: - Calls without types

  private func send(
    _ method: HTTPRequest.Method, _ target: String, accept: String? = nil, body: [UInt8]? = nil,
    answering text: String, status: Int = 200
  ) async throws -> (HTTPRequest, Result<ODataResponse, ODataError>) {
    let transport = StubTransport(status, text)
    let result: Result<ODataResponse, ODataError>
    do {
      result = .success(
        try await client(transport).service(at: "/shop").send(method, target, accept: accept, body: body))
    } catch let error as ODataError {
      result = .failure(error)
    }
    return (try #require(transport.requests.first), result)
  }

  @Test func rawCall_givesWhatWasAskedFor() async throws {
    for (accept, text) in [
      ("text/xml", "<Invoice/>"), ("*/*", "<html><body>A report</body></html>"), ("text/html", "<!DOCTYPE html>"),
    ] {
      let (request, result) = try await send(.get, "/file", accept: accept, answering: text)
      #expect(request.headerFields[.accept] == accept)
      #expect(try result.get().text == text)
    }
    let (request, metadata) = try await send(.get, "/shop/$metadata", answering: "<edmx:Edmx/>")
    #expect(request.headerFields[.accept] == "application/xml")
    #expect(try metadata.get().text == "<edmx:Edmx/>")
    let (value, _) = try await send(.get, "/shop/Items('a')/Picture/$value", answering: "x")
    #expect(value.headerFields[.accept] == nil)
  }

  @Test(arguments: ["*/*", "application/json", "text/xml"])
  func rawCall_refusesALoginPage(accept: String) async throws {
    for page in [
      #"<html><a href="/docs/Login.aspx">here</a></html>"#, #"<form><input type="password" name="p"></form>"#,
    ] {
      let (_, result) = try await send(.get, "/file", accept: accept, answering: "<html>\(page)")
      guard case .failure(let error) = result else {
        Issue.record("A login page was given out.")
        return
      }
      #expect(error.kind == .unauthorized(.loginPage))
    }
  }

  /// The call was carried out, so the form of its response must not make it look as if it was not.
  @Test func rawPost_isNotUndoneByXML() async throws {
    let xml = Array("\n<eExact/>".utf8)
    let (request, result) = try await send(
      .post, "/upload", body: xml, answering: #"<eExact><Messages><Message type="2"/></Messages></eExact>"#)
    #expect(request.headerFields[.contentType] == "application/xml; charset=utf-8")
    #expect(try result.get().text.contains("Message"))
    let (_, page) = try await send(.post, "/upload", body: xml, answering: "<html><body>Oops</body></html>")
    guard case .failure(let error) = page else {
      Issue.record("A page was given out.")
      return
    }
    #expect(error.kind == .unexpectedBody)
    #expect(error.advice?.contains("may have been carried out") == true)
    let (_, read) = try await send(.get, "/shop/Items", answering: "<feed/>")
    #expect(throws: ODataError.self) { try read.get() }
  }

  @Test func failedWrite_isNotAdvisedToBeRepeated() async throws {
    for (method, advice) in [
      (HTTPRequest.Method.get, "Try again later"), (.post, "may have been carried out"),
      (.put, "may have been carried out"), (.delete, "may have been carried out"),
    ] {
      let (_, result) = try await send(method, "/shop/Items", answering: "", status: 503)
      guard case .failure(let error) = result else { continue }
      #expect(error.advice?.contains(advice) == true)
    }
  }

  @Test func status501_meansAPartOfTheRequest() async throws {
    let (_, result) = try await send(.get, "/shop/Items?$filter=x", answering: "", status: 501)
    guard case .failure(let error) = result else {
      Issue.record("No error was thrown.")
      return
    }
    #expect(error.kind == .invalidRequest)
    #expect(error.description.contains("does not support a part of this request"))
    #expect(error.advice?.contains("filter") == true)
  }

  // MARK: - Answers

  @Test func redirect_isNotFollowed() async throws {
    for status in [301, 302, 303, 307, 308] {
      let transport = StubTransport(status, "", fields: [.location: "https://evil.example/"])
      let error = try await odataError { _ = try await client(transport).perform(get()) }
      #expect(error.status == status)
      #expect(transport.requests.count == 1)
    }
  }

  @Test func webPage_insteadOfJSON_isAnError() async throws {
    let login = StubTransport(200, "\r\n<!DOCTYPE html><html><title>Login</title>", fields: [.contentType: "text/html"])
    let error = try await odataError { _ = try await client(login).perform(get()) }
    guard case .unauthorized(.loginPage) = error.kind else {
      Issue.record(error)
      return
    }
    for body in ["<html><body>Maintenance", "\u{FEFF}<html>Maintenance", "<?xml version=\"1.0\"?><feed/>"] {
      let error = try await odataError { _ = try await client(StubTransport(200, body)).perform(get()) }
      guard case .unexpectedBody = error.kind else {
        Issue.record(error)
        return
      }
      #expect(error.bodyExcerpt != nil)
    }
  }

  @Test func body_isBounded() async throws {
    for body in [
      HTTPBody([UInt8](repeating: 0x20, count: 11)),
      HTTPBody(
        AsyncStream<ArraySlice<UInt8>> { stream in
          for _ in 0..<11 { stream.yield([0x20]) }
          stream.finish()
        }, length: nil),
    ] {
      let transport = StubTransport { _, _ in (HTTPResponse(status: .ok), body) }
      let error = try await odataError { _ = try await client(transport) { $0.maximumResponseSize = 10 }.perform(get()) }
      guard case .unexpectedBody = error.kind else {
        Issue.record(error)
        return
      }
      #expect(error.description.contains("10 bytes"))
    }
  }

  @Test func transportFailures_keepTheirKind() async throws {
    for sent in [true, false] {
      let transport = StubTransport { _, _ in throw TransportError(.connect, mayHaveBeenSent: sent, message: "m") }
      let error = try await odataError { _ = try await client(transport).perform(get()) }
      guard case .transport(let failure) = error.kind else {
        Issue.record(error)
        return
      }
      #expect(failure.kind == .connect && failure.mayHaveBeenSent == sent)
    }
    struct Odd: Error { var secret = "SEC-RET-1" }
    let error = try await odataError { _ = try await client(StubTransport { _, _ in throw Odd() }).perform(get()) }
    #expect(!"\(error)".contains("SEC-RET"))
  }

  @Test func brokenBody_isATransportFailure_withTheStatus() async throws {
    let broken = AsyncThrowingStream<ArraySlice<UInt8>, any Error> { stream in
      stream.yield([0x7B])
      stream.finish(throwing: TransportError(.truncated, mayHaveBeenSent: true, message: "cut"))
    }
    let body = HTTPBody(broken, length: nil)
    let error = try await odataError {
      _ = try await client(StubTransport { _, _ in (HTTPResponse(status: .ok), body) }).perform(get())
    }
    guard case .transport(let failure) = error.kind else {
      Issue.record(error)
      return
    }
    #expect(failure.kind == .truncated && error.status == 200)
  }

  @Test func refineError_seesEveryErrorWithAnAnswer() async throws {
    let reason = try #require(HTTPField.Name("Reason"))
    var client = client(StubTransport(403, "", fields: [reason: "NoDivisionAccess"]))
    client.refineError = { error, head in error.kind = .forbidden(reason: head.headerFields[reason], permission: nil) }
    let refined = client
    for call in [{ _ = try await refined.perform(get()) }, { _ = try await refined.stream(get()) }]
      as [() async throws -> Void]
    {
      #expect(try await odataError { try await call() }.description.contains("NoDivisionAccess"))
    }
  }

  // MARK: - Time

  @Test func timeout_cancelsTheExchange() async throws {
    let isCancelled = Mutex(false)
    let transport = StubTransport { _, _ in
      do { try await Task.sleep(for: .seconds(60)) } catch {
        isCancelled.withLock { $0 = true }
        throw error
      }
      return StubTransport.response(200)
    }
    let client = client(transport) { $0.timeout = .milliseconds(5) }
    let error = try await odataError { _ = try await client.perform(get()) }
    guard case .transport(let failure) = error.kind else {
      Issue.record(error)
      return
    }
    #expect(failure.kind == .timeout && failure.mayHaveBeenSent)
    #expect(isCancelled.withLock { $0 })
  }

  @Test func cancellation_reachesTheTransport() async throws {
    let (started, start) = AsyncStream<Void>.makeStream()
    let transport = StubTransport { _, _ in
      start.yield()
      try await Task.sleep(for: .seconds(60))
      return StubTransport.response(200)
    }
    for timeout in [Duration.seconds(60), nil] {
      let client = client(transport) { $0.timeout = timeout }
      let task = Task { try await client.perform(get()) }
      for await _ in started { break }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
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
    _ = try await client(transport, middlewares: middlewares).perform(get())
    #expect(transport.requests[0].path == "/xab")
    #expect(seen.values == ["a sees /x", "b sees /xa", "b done, GET shop/X", "a done, GET shop/X"])
  }

  @Test func logs_holdNoSecrets_andNoValues() async throws {
    let log = LogCapture()
    for status in [200, 400, 401, 500] {
      let body = #"{"access_token":"SEC-RET-2","d":[]}"#
      let client = client(StubTransport(status, body), StubAuthorization("SEC-RET-1", "SEC-RET-3"), log: log)
      _ = try? await client.perform(get("/x?$filter=Name%20eq%20'SEC-RET-4'"))
    }
    #expect(log.lines().count >= 8)
    #expect(!log.lines().joined().contains("SEC-RET"))
    #expect(log.lines().contains { $0.contains("GET shop/X") && $0.contains("status=200") })
  }
}
