import ExactOnlineTesting
import Foundation
import HTTPTypes
import LoopbackServer
import ODataRuntime
import Testing
import TestSupport

@Suite("Transports for tests")
struct TestingTransportsTests {
  private func text(_ body: HTTPBody) async throws -> String {
    String(decoding: try await body.collect(upTo: 1 << 20), as: UTF8.self)
  }

  @Test func inMemory_answersInOrder_andRecords() async throws {
    let transport = InMemoryTransport(
      .odata(results: #"[{"ID":1}]"#, next: "https://x/y?$skiptoken=guid'1'", count: 2),
      .odata(entity: #"{"ID":2}"#, status: .created).inChunks(of: 3), .odataError("Say \"no\"\n"), .noContent)
    let (page, pageBody) = try await transport.send(request(.get, "/a?x=1", at: "h"), body: nil)
    #expect(page.status == .ok)
    let expected = #"{"d":{"results":[{"ID":1}],"__count":"2","__next":"https://x/y?$skiptoken=guid'1'"}}"#
    #expect(try await text(pageBody) == expected)
    let (created, createdBody) = try await transport.send(request(.post, "/b", at: "h"), body: HTTPBody([65, 66]))
    #expect(created.status == .created)
    #expect(created.headerFields[.contentType] == "application/json; charset=utf-8")
    #expect(try await text(createdBody) == #"{"d":{"ID":2}}"#)
    let (refused, refusedBody) = try await transport.send(request(.get, "/c", at: "h"), body: nil)
    #expect(refused.status == .badRequest)
    #expect(
      try await text(refusedBody) == #"{"error":{"code":"","message":{"lang":"","value":"Say \"no\"\n"}}}"#)
    #expect(try await transport.send(request(.delete, "/d", at: "h"), body: nil).0.status == .noContent)
    let error = await #expect(throws: UnexpectedRequest.self) {
      _ = try await transport.send(request(.get, "/e", at: "h"), body: nil)
    }
    #expect(error?.description == "Unexpected request GET /e: all 4 responses have been used")
    let requests = transport.requests.map { "\($0.method) \($0.path)" }
    #expect(requests == ["GET /a?x=1", "POST /b", "GET /c", "DELETE /d", "GET /e"])
    #expect(transport.requests[1].bodyText == "AB")
    #expect(transport.requests[0].headerFields[.authorization] == "Bearer \(secretToken)")
    #expect(!transport.requests.map(\.description).joined().contains(secretToken))
  }

  @Test func inMemory_failsAsConfigured() async throws {
    let transport = InMemoryTransport(.failure(TransportError(.timeout, mayHaveBeenSent: true, message: "late")))
    #expect(await transport.failure(at: "h")?.kind == .timeout)
  }

  @Test func recording_isReplayed_withoutSecrets() async throws {
    let cassette = try await LoopbackServer.run { request in
      request.path == "/token"
        ? .ok(json: #"{"access_token" : "tok\"en1", "refresh_token":"tok\"en2", "expires_in":"600"}"#)
        : Response(200, headers: [("Set-Cookie", "session=tok\"en3")], body: [0xFF, 0xFE])
    } _: { server in
      let recorder = RecordingTransport(wrapping: TransportKind.asyncHTTPClient.make())
      let form = "grant_type=refresh_token&refresh_token=tok\"en4&client_secret=tok\"en5"
      let (_, body) = try await recorder.send(
        request(.post, "/token?code=tok%22en6", at: server.authority), body: HTTPBody(Array(form.utf8)))
      #expect(try await text(body).contains("tok\\\"en1"))
      _ = try await recorder.get("/rows", from: server)
      return recorder.cassette
    }
    let folder = try TemporaryFolder()
    let file = folder.url("cassette.json")
    try cassette.write(to: file)
    let json = try folder.text("cassette.json")
    for secret in ["en1", "en2", "en3", "en4", "en5", "en6", secretToken] { #expect(!json.contains(secret)) }

    let replay = ReplayTransport(try Cassette(contentsOf: file))
    let (_, rows) = try await replay.send(request(.get, "/rows", at: "elsewhere"), body: nil)
    #expect(try await rows.collect(upTo: 10) == [0xFF, 0xFE])
    let form = "grant_type=refresh_token&refresh_token=another&client_secret=another"
    let (_, token) = try await replay.send(
      request(.post, "/token?code=another", at: "elsewhere"), body: HTTPBody(Array(form.utf8)))
    #expect(try await text(token) == #"{"access_token" : "REDACTED", "refresh_token":"REDACTED", "expires_in":"600"}"#)
    #expect(replay.unplayed.isEmpty)
  }

  @Test(arguments: Redaction.secretNames)
  func recording_replacesEverySecretName_inQueriesFormsAndJSON(name: String) async throws {
    let isSecret = name != "code"
    let recorder = RecordingTransport(
      wrapping: InMemoryTransport(.json("{\"\(name)\": \"SEC-RET\",\"next\":\"/b?\(name)=SEC-RET\",\"n\":1}")))
    let body = HTTPBody(Array("a=1&\(name)=SEC-RET&b=2".utf8))
    _ = try await recorder.send(request(.post, "/a?\(name)=SEC-RET&x=1", at: "h"), body: body)
    let folder = try TemporaryFolder()
    let file = folder.url("cassette.json")
    try recorder.cassette.write(to: file)
    let json = try folder.text("cassette.json")
    #expect(json.components(separatedBy: "SEC-RET").count == (isSecret ? 1 : 2), "\(json)")
  }

  /// Values of services under the names of secrets are kept.
  @Test func recording_keepsCodes_andTheFormOfJSON() async throws {
    let text = #"{"Code":"S1","next":"/S?code='400'","token":null,"secret":5}"#
    let recorder = RecordingTransport(wrapping: InMemoryTransport(.json(text)))
    _ = try await recorder.send(request(.get, "/S?code='400'&$top=1", at: "h"), body: nil)
    let replay = ReplayTransport(recorder.cassette)
    let (_, answer) = try await replay.send(request(.get, "/S?code='400'&$top=1", at: "h"), body: nil)
    #expect(try await self.text(answer) == text)
  }

  @Test func replay_saysWhatIsWrong() async throws {
    let recorder = RecordingTransport(wrapping: InMemoryTransport(.json("{}"), .json("{}")))
    _ = try await recorder.send(request(.get, "/a", at: "h"), body: nil)
    _ = try await recorder.send(request(.post, "/b", at: "h"), body: HTTPBody([1]))
    let replay = ReplayTransport(recorder.cassette)
    func reason(_ method: HTTPRequest.Method, _ path: String, _ body: [UInt8]) async -> String? {
      await #expect(throws: UnexpectedRequest.self) {
        _ = try await replay.send(request(method, path, at: "h"), body: HTTPBody(body))
      }?.reason
    }
    #expect(await reason(.get, "/b", []) == "it is not on the cassette, where GET /a comes next")
    #expect(await reason(.post, "/b", [2]) == "it is on the cassette, but with another body")
    _ = try await replay.send(request(.get, "/a", at: "h"), body: nil)
    _ = try await replay.send(request(.post, "/b", at: "h"), body: HTTPBody([1]))
    #expect(await reason(.get, "/a", []) == "every exchange of the cassette has been played")
  }
}
