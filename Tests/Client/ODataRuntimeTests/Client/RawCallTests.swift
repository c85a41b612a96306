import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Calls without types.
@Suite struct RawCallTests {
  @Test func rawCall_isSentOnlyToTheClientsOrigin() async throws {
    let transport = StubTransport()
    let root = ODataClient.stub(transport).service(at: "/shop")
    for target in [
      "https://evil.example/x", "//evil.example", "x", "https://shop.example@evil.example/", "\\\\evil", "",
    ] {
      let error = try await #require(throws: ODataError.self) { _ = try await root.send(.get, target) }
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

  private func send(
    _ method: HTTPRequest.Method, _ target: String, accept: String? = nil, body: [UInt8]? = nil,
    answering text: String, status: Int = 200
  ) async throws -> (HTTPRequest, Result<ODataResponse, ODataError>) {
    let transport = StubTransport(status, text)
    let result: Result<ODataResponse, ODataError>
    do {
      result = .success(
        try await ODataClient.stub(transport).service(at: "/shop").send(method, target, accept: accept, body: body))
    } catch let error as ODataError {
      result = .failure(error)
    }
    return (try #require(transport.requests.first), result)
  }

  @Test(arguments: ["PUT", "POST", "DELETE"])
  func rawCall_thatIsAnsweredWithAnErrorAndASuccess_throws(method: String) async throws {
    let method = try #require(HTTPRequest.Method(method))
    let (_, result) = try await send(method, "/shop/A(1)", answering: #"{"error":{"message":{"value":"Refused"}}}"#)
    let error = #expect(throws: ODataError.self) { try result.get() }
    #expect(error?.kind == .unexpectedBody && error?.serviceMessage == "Refused")
    // Services that take XML tell of each of its parts.
    let answer = "<?xml version=\"1.0\"?><answer><error>No. 2</error></answer>"
    #expect(try await send(method, "/upload", accept: "text/xml", answering: answer).1.get().text == answer)
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

  /// The call was carried out, so the form of its answer must not make it look as if it was not.
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
}
