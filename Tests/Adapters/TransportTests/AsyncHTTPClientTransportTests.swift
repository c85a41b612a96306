import AsyncHTTPClient
import HTTPTypes
import LoopbackServer
import ODataRuntime
import Testing

@testable import ExactOnlineAsyncHTTPClient

@Suite("AsyncHTTPClientTransport", .timeLimit(.minutes(4)))
struct AsyncHTTPClientTransportTests {
  @Test func decompressionIsBounded() async throws {
    try await LoopbackServer.run { _ in
      .gzipped(Array(repeating: 65, count: 5000))
    } _: { server in
      var configuration = AsyncHTTPClientTransport.Configuration()
      configuration.decompressedBodyLimit = 4000
      let error = await AsyncHTTPClientTransport(configuration: configuration).failure(at: server.authority)
      #expect(error?.kind == .malformed)
      configuration.decompressedBodyLimit = 5000
      let text = try await AsyncHTTPClientTransport(configuration: configuration).text(from: server)
      #expect(text.count == 5000)
    }
  }

  /// Room for all of it would end the program.
  @Test func announcedLengthReservesALimitedAmount() async throws {
    try await LoopbackServer.run { _ in
      .raw("HTTP/1.1 200 OK\r\nContent-Length: \(1 << 60)\r\n\r\nonly this")
    } _: { server in
      let (_, body) = try await AsyncHTTPClientTransport().get(from: server)
      #expect(body.length == 1 << 60)
      let error = await #expect(throws: TransportError.self) { _ = try await body.collect(upTo: .max) }
      #expect(error?.kind == .truncated)
    }
  }

  @Test func shutdownEndsAnOwnClientOnly() async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "{}")
    } _: { server in
      let own = AsyncHTTPClientTransport(configuration: .init())
      _ = try await own.text(from: server)
      try await own.shutdown()
      try await own.shutdown()
      #expect(await own.failure(at: server.authority)?.mayHaveBeenSent == false)

      let shared = AsyncHTTPClientTransport()
      try await shared.shutdown()
      #expect(try await shared.text(from: server) == "{}")
    }
  }

  @Test func redirectFollowedByAForeignClientIsAnError() async throws {
    try await LoopbackServer.run { request in
      request.path == "/login" ? .ok(json: "{}") : Response(302, headers: [("Location", "/login")])
    } _: { server in
      let error = await AsyncHTTPClientTransport(client: .shared).failure(at: server.authority)
      #expect(error?.kind == .other)
      #expect(error?.mayHaveBeenSent == true)
    }
  }

  /// A program's tracer would get whole URLs from the library, and the service the ids of traces.
  @Test func libraryMakesNoSpansOfItsOwn() {
    let configuration = HTTPClient.Configuration(AsyncHTTPClientTransport.Configuration())
    #expect(configuration.tracing.tracer == nil)
  }
}
