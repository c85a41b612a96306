import HTTPTypes
import LoopbackServer
import ODataRuntime
import TestSupport
import Testing

@Suite("Exchanges over real HTTP", .timeLimit(.minutes(4)))
struct ExchangeTests {
  @Test(arguments: TransportKind.allCases, ["GET", "POST", "PUT", "DELETE"])
  func methodsHeadersAndBodiesArrive(kind: TransportKind, method: String) async throws {
    try await LoopbackServer.run { request in
      Response(201, headers: [("X-Answer", "to \(request["X-Question"] ?? "")"), ("X-Empty", "")], body: request.body)
    } _: { server in
      let transport = kind.make()
      let method = try #require(HTTPRequest.Method(rawValue: method))
      var request = request(method, "/x", at: server.authority)
      request.headerFields[.contentType] = "application/json"
      let question = try #require(HTTPField.Name("X-Question"))
      request.headerFields[question] = "which, one; \"quoted\""
      let sent = method == .get || method == .delete ? "" : #"{"Name":"Zoë"}"#
      let (response, body) = try await transport.send(request, body: sent.isEmpty ? nil : HTTPBody(Array(sent.utf8)))

      #expect(response.status == .created)
      let answer = try #require(HTTPField.Name("x-answer"))
      #expect(response.headerFields[answer] == "to which, one; \"quoted\"")
      #expect(String(decoding: try await body.collect(upTo: 1000), as: UTF8.self) == sent)
      let received = try #require(server.requests.first)
      #expect(server.requests.count == 1)
      #expect(received.method == method.rawValue)
      #expect(received.bodyText == sent)
      #expect(received["Authorization"] == "Bearer \(secretToken)")
      #expect(received["Accept"] == "application/json")
      #expect(received["Host"] == server.authority)
      #expect(received["Content-Type"] == "application/json")
      #expect(received["Accept-Encoding"]?.contains("gzip") == true)
      #expect(received["Cookie"] == nil)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func streamedRequestBodyArrives(kind: TransportKind) async throws {
    try await LoopbackServer.run {
      Response(200, body: $0.body)
    } _: { server in
      let chunks = AsyncStream<ArraySlice<UInt8>> { continuation in
        for index in 0..<100 { continuation.yield(Array("chunk \(index);".utf8)[...]) }
        continuation.finish()
      }
      let sent = (0..<100).map { "chunk \($0);" }.joined()
      for length in [nil, Int64(sent.utf8.count)] {
        let body = length == nil ? HTTPBody(chunks, length: nil) : HTTPBody(Array(sent.utf8))
        let (_, answer) = try await kind.make().send(request(.post, at: server.authority), body: body)
        #expect(String(decoding: try await answer.collect(upTo: 10_000), as: UTF8.self) == sent)
      }
    }
  }

  @Test(
    arguments: TransportKind.allCases,
    [
      "/api/v1/1/crm/Accounts(guid'5d3f0000-1111-2222-3333-444444444444')",
      "/api/v1/1/crm/Accounts?$filter=Name%20eq%20'a%26b'&$skiptoken=guid'5d3f0000-1111-2222-3333-444444444444'",
      "/api/v1/1/read/Set(A='x',B=2,C=3L)?$select=ID,Name&$orderby=Name%20desc,ID&x=a+b&y=a%2Bb",
      "/a?x=%c3%a9%C3%A9;,:@!*'()/?~-._&%5B%5d&=&&", "//double//slash?", "/?", "/a;b=c/d:e@f!",
    ])
  func targetArrivesByteForByte(kind: TransportKind, target: String) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "{}")
    } _: { server in
      _ = try await kind.make().text(target, from: server)
      #expect(server.requests.map(\.target) == [target])
    }
  }

  @Test(arguments: TransportKind.allCases)
  func onlyIllegalBytesOfTargetAreEscaped(kind: TransportKind) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "{}")
    } _: { server in
      _ = try await kind.make().text("/a?x=[b c]é\"%zz%20%'|{}#", from: server)
      #expect(server.requests.map(\.target) == ["/a?x=%5Bb%20c%5D%C3%A9%22%25zz%20%25'%7C%7B%7D%23"])
    }
  }

  @Test(arguments: TransportKind.allCases, ["/a/../b", "/./a", "/a/%2e%2E"])
  func dotSegmentsFailBeforeAnythingIsSent(kind: TransportKind, path: String) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "{}")
    } _: { server in
      let error = await #expect(throws: TransportError.self) { _ = try await kind.make().get(path, from: server) }
      #expect(error?.mayHaveBeenSent == false)
      #expect(server.connectionCount == 0)
    }
  }

  @Test(arguments: TransportKind.allCases, [301, 302, 303, 307, 308])
  func redirectsAreNotFollowed(kind: TransportKind, status: Int) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "stolen")
    } _: { other in
      try await LoopbackServer.run { _ in
        Response(status, headers: [("Location", "\(other.origin)/login?x=1")], text: "moved")
      } _: { server in
        let transport = kind.make()
        for method in [HTTPRequest.Method.get, .post] {
          let (response, body) = try await transport.send(
            request(method, at: server.authority), body: method == .post ? HTTPBody(Array("{}".utf8)) : nil)
          #expect(response.status.code == status)
          #expect(response.headerFields[.location] == "\(other.origin)/login?x=1")
          #expect(String(decoding: try await body.collect(upTo: 100), as: UTF8.self) == "moved")
        }
        #expect(other.connectionCount == 0)
        #expect(server.requests.count == 2)
      }
    }
  }

  @Test(arguments: TransportKind.allCases, [301, 302, 304])
  func redirectStatusWithoutLocationIsAnAnswer(kind: TransportKind, status: Int) async throws {
    try await LoopbackServer.run { _ in
      Response(status)
    } _: { server in
      let (response, body) = try await kind.make().get(from: server)
      #expect(response.status.code == status)
      #expect(try await body.collect(upTo: 100).isEmpty)
    }
  }

  @Test(arguments: TransportKind.allCases, ["Bearer", "Bearer realm=\"x\", error=\"invalid_token\"", "Negotiate"])
  func unauthorizedIsAnAnswer(kind: TransportKind, challenge: String) async throws {
    try await LoopbackServer.run { _ in
      Response(401, headers: [("WWW-Authenticate", challenge)], text: "no")
    } _: { server in
      let (response, body) = try await kind.make().get(from: server)
      #expect(response.status == .unauthorized)
      #expect(response.headerFields[.wwwAuthenticate] == challenge)
      #expect(try await body.collect(upTo: 100) == Array("no".utf8))
      #expect(server.requests.count == 1)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func gzipIsDecompressed(kind: TransportKind) async throws {
    let text = String(repeating: "compressed or not ", count: 10_000)
    try await LoopbackServer.run { _ in
      .gzipped(Array(text.utf8))
    } _: { server in
      let (response, body) = try await kind.make().get(from: server)
      #expect(response.headerFields[.contentEncoding] == nil)
      #expect(response.headerFields[.contentLength] == nil)
      #expect(body.length == nil)
      #expect(String(decoding: try await body.collect(upTo: 1 << 20), as: UTF8.self) == text)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func gzipInChunksIsDecompressed(kind: TransportKind) async throws {
    let text = String(repeating: "compressed or not ", count: 1000)
    let compressed = gzip(Array(text.utf8))
    try await LoopbackServer.run { _ in
      .streamed(headers: [("Content-Encoding", "gzip")]) { index in
        let start = index * 777
        return start < compressed.count ? Array(compressed[start..<min(start + 777, compressed.count)]) : nil
      }
    } _: { server in
      let received = try await kind.make().text(from: server)
      #expect(received == text)
    }
  }

  @Test(arguments: TransportKind.allCases, [[], [("Content-Encoding", "gzip")]])
  func noContentHasEmptyBody(kind: TransportKind, headers: [(String, String)]) async throws {
    try await LoopbackServer.run { _ in
      Response(204, headers: headers)
    } _: { server in
      let (response, body) = try await kind.make().send(request(.delete, at: server.authority), body: nil)
      #expect(response.status == .noContent)
      #expect(try await body.collect(upTo: 100).isEmpty)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func emptyBodiesAreEmpty(kind: TransportKind) async throws {
    try await LoopbackServer.run { request in
      request.path == "/chunked" ? .streamed { _ in nil } : Response(200)
    } _: { server in
      let transport = kind.make()
      for path in ["/length", "/chunked"] {
        let text = try await transport.text(path, from: server)
        #expect(text == "")
      }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func lengthIsKnownWhereAnnounced(kind: TransportKind) async throws {
    try await LoopbackServer.run { request in
      request.path == "/chunked" ? .streamed { $0 < 3 ? [1, 2, 3] : nil } : Response(200, body: [1, 2, 3])
    } _: { server in
      let transport = kind.make()
      let plain = try await transport.get("/plain", from: server).body
      #expect(plain.length == 3)
      #expect(try await plain.collect(upTo: 3) == [1, 2, 3])
      let chunked = try await transport.get("/chunked", from: server).body
      #expect(chunked.length == nil)
      #expect(try await chunked.collect(upTo: 9) == [1, 2, 3, 1, 2, 3, 1, 2, 3])
    }
  }

  @Test(arguments: TransportKind.allCases)
  func connectionsAreKept(kind: TransportKind) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "{}")
    } _: { server in
      let transport = kind.make(idleTimeout: TransportKind.patience)
      for _ in 0..<10 { _ = try await transport.text(from: server) }
      #expect(server.requests.count == 10)
      #expect(server.connectionCount == 1)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func connectionsEndWithTheTransport(kind: TransportKind) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "{}")
    } _: { server in
      func useTransport() async throws {
        let transport = kind.make(idleTimeout: TransportKind.patience)
        for _ in 0..<10 {
          _ = try await transport.text(from: server)
          let (_, body) = try await transport.send(request(.post, at: server.authority), body: HTTPBody([65]))
          _ = try await body.collect(upTo: 100)
        }
      }
      try await useTransport()
      try await waitUntil { server.openConnectionCount == 0 }
      #expect(server.requests.count == 20)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func parallelExchangesGetTheirOwnAnswers(kind: TransportKind) async throws {
    try await LoopbackServer.run {
      Response(200, text: $0.target)
    } _: { server in
      let transport = kind.make()
      try await withThrowingTaskGroup { group in
        for index in 0..<30 {
          group.addTask {
            let text = try await transport.text("/\(index)", from: server)
            #expect(text == "/\(index)")
          }
        }
        try await group.waitForAll()
      }
    }
  }
}
