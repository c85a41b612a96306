import HTTPTypes
import LoopbackServer
import ODataRuntime
import TestSupport
import Testing

@Suite("Bodies that are streamed, bounded, cancelled", .timeLimit(.minutes(4)))
struct StreamingTests {
  private static let chunk = [UInt8](repeating: 65, count: 64 << 10)

  /// The client and the two sockets hold a bounded amount; a server that could send on would be done within 100 ms.
  @Test(arguments: TransportKind.holdingBack)
  func pausingReaderHoldsTheServerBack(kind: TransportKind) async throws {
    let progress = Counter()
    try await LoopbackServer.run { _ in
      .streamed { index in
        progress.add()
        return index < 1024 ? Self.chunk : nil
      }
    } _: { server in
      let body = try await kind.make().get(from: server).body
      for try await _ in body {
        try await Task.sleep(for: .milliseconds(600))
        #expect(progress.value < 256, "\(progress.value) of 1024 chunks were sent")
        break
      }
    }
  }

  /// Holding one exchange back must not hold up others of the same transport.
  @Test(arguments: TransportKind.allCases)
  func otherExchangesGoOnWhileOneIsHeldBack(kind: TransportKind) async throws {
    try await LoopbackServer.run { request in
      request.path == "/large" ? .streamed { $0 < 256 ? Self.chunk : nil } : .ok(json: "{}")
    } _: { server in
      let transport = kind.make()
      let body = try await transport.get("/large", from: server).body
      try await Task.sleep(for: .milliseconds(200))
      var total = 0
      for try await piece in body {
        if total == 0 { #expect(try await transport.text("/small", from: server) == "{}") }
        total += piece.count
      }
      #expect(total == 16 << 20)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func bodyLimitEndsTheExchange(kind: TransportKind) async throws {
    try await LoopbackServer.run { request in
      request.path == "/announced"
        ? Response(200, body: Array(repeating: 65, count: 5000)) : .streamed { _ in Self.chunk }
    } _: { server in
      let transport = kind.make()
      let announced = try await transport.get("/announced", from: server).body
      await #expect(throws: HTTPBodyTooLarge(limit: 4999)) { _ = try await announced.collect(upTo: 4999) }
      await #expect(throws: HTTPBodyTooLarge(limit: 1 << 20)) {
        _ = try await transport.get("/endless", from: server).body.collect(upTo: 1 << 20)
      }
      #expect(await server.abandonedRequest()?.target == "/endless")
    }
  }

  @Test(arguments: TransportKind.allCases)
  func unreadBodyIsReleased(kind: TransportKind) async throws {
    try await LoopbackServer.run { _ in
      .streamed { _ in Self.chunk }
    } _: { server in
      let transport = kind.make()
      _ = try await transport.get(from: server).response
      #expect(await server.abandonedRequest() != nil)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func bodyIsReadOnce(kind: TransportKind) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "{}")
    } _: { server in
      let body = try await kind.make().get(from: server).body
      #expect(try await body.collect(upTo: 10) == Array("{}".utf8))
      await #expect(throws: TransportError.self) { _ = try await body.collect(upTo: 10) }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func cancellingBeforeTheHeadClosesTheConnection(kind: TransportKind) async throws {
    try await LoopbackServer.run { _ in
      .silence
    } _: { server in
      let transport = kind.make()
      let task = Task { try await transport.text(from: server) }
      try await waitUntil { server.requests.count == 1 }
      task.cancel()
      await #expect(throws: CancellationError.self) { _ = try await task.value }
      #expect(await server.abandonedRequest() != nil)
    }
  }

  @Test(arguments: TransportKind.allCases)
  func cancellingWithinTheBodyClosesTheConnection(kind: TransportKind) async throws {
    try await LoopbackServer.run { request in
      .streamed { index in
        if request.path == "/stalled", index > 0 { try await Task.sleep(for: .seconds(60)) }
        return Self.chunk
      }
    } _: { server in
      let transport = kind.make()
      for path in ["/endless", "/stalled"] {
        let started = Counter()
        let task = Task {
          for try await _ in try await transport.get(path, from: server).body { started.add() }
        }
        try await waitUntil { started.value > 0 }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
      }
      try await waitUntil { server.abandonedRequests.count == 2 }
    }
  }

  @Test(arguments: TransportKind.allCases)
  func cancelledTaskSendsNothing(kind: TransportKind) async throws {
    try await LoopbackServer.run { _ in
      .ok(json: "{}")
    } _: { server in
      let transport = kind.make()
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await transport.text(from: server)
      }
      await #expect(throws: CancellationError.self) { _ = try await task.value }
      #expect(server.requests.isEmpty)
    }
  }

  /// A transport may be gone before the body it delivered is read.
  @Test(arguments: TransportKind.allCases)
  func bodyCanBeReadAfterItsTransportIsReleased(kind: TransportKind) async throws {
    try await LoopbackServer.run { _ in
      .streamed { $0 < 64 ? Self.chunk : nil }
    } _: { server in
      let body = try await kind.make(idleTimeout: TransportKind.patience).get(from: server).body
      try await Task.sleep(for: .milliseconds(50))
      #expect(try await body.collect(upTo: 8 << 20).count == 4 << 20)
    }
  }
}
