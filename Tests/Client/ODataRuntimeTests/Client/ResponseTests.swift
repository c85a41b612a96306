import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Synchronization
import Testing

/// A client and the responses that it gets, and exchanges without one.
@Suite struct ResponseTests {
  @Test func redirect_isNotFollowed() async throws {
    for status in [301, 302, 303, 307, 308] {
      let transport = StubTransport(status, "", fields: [.location: "https://evil.example/"])
      let error = try await #require(throws: ODataError.self) {
        _ = try await ODataClient.stub(transport).perform(.get())
      }
      #expect(error.status == status)
      #expect(transport.requests.count == 1)
    }
  }

  @Test func webPage_insteadOfJSON_isAnError() async throws {
    let login = StubTransport(200, "\r\n<!DOCTYPE html><html><title>Login</title>", fields: [.contentType: "text/html"])
    let error = try await #require(throws: ODataError.self) { _ = try await ODataClient.stub(login).perform(.get()) }
    guard case .unauthorized(.loginPage) = error.kind else {
      Issue.record(error)
      return
    }
    for body in ["<html><body>Maintenance", "\u{FEFF}<html>Maintenance", "<?xml version=\"1.0\"?><feed/>"] {
      let error = try await #require(throws: ODataError.self) {
        _ = try await ODataClient.stub(StubTransport(200, body)).perform(.get())
      }
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
      let error = try await #require(throws: ODataError.self) {
        _ = try await ODataClient.stub(transport) { $0.maximumResponseSize = 10 }.perform(.get())
      }
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
      let error = try await #require(throws: ODataError.self) {
        _ = try await ODataClient.stub(transport).perform(.get())
      }
      guard case .transport(let failure) = error.kind else {
        Issue.record(error)
        return
      }
      #expect(failure.kind == .connect && failure.mayHaveBeenSent == sent)
    }
    struct Odd: Error { var secret = "SEC-RET-1" }
    let error = try await #require(throws: ODataError.self) {
      _ = try await ODataClient.stub(StubTransport { _, _ in throw Odd() }).perform(.get())
    }
    #expect(!"\(error)".contains("SEC-RET"))
  }

  @Test func brokenBody_isATransportFailure_withTheStatus() async throws {
    let broken = AsyncThrowingStream<ArraySlice<UInt8>, any Error> { stream in
      stream.yield([0x7B])
      stream.finish(throwing: TransportError(.truncated, mayHaveBeenSent: true, message: "cut"))
    }
    let body = HTTPBody(broken, length: nil)
    let error = try await #require(throws: ODataError.self) {
      _ = try await ODataClient.stub(StubTransport { _, _ in (HTTPResponse(status: .ok), body) }).perform(.get())
    }
    guard case .transport(let failure) = error.kind else {
      Issue.record(error)
      return
    }
    #expect(failure.kind == .truncated && error.status == 200)
  }

  @Test func refineError_seesEveryErrorWithAnAnswer() async throws {
    let reason = try #require(HTTPField.Name("Reason"))
    var client = ODataClient.stub(StubTransport(403, "", fields: [reason: "NoDivisionAccess"]))
    client.refineError = { error, head in error.kind = .forbidden(reason: head.headerFields[reason], permission: nil) }
    let refined = client
    for call in [{ _ = try await refined.perform(.get()) }, { _ = try await refined.stream(.get()) }]
      as [() async throws -> Void]
    {
      #expect(try await #require(throws: ODataError.self) { try await call() }.description.contains("NoDivisionAccess"))
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
    let client = ODataClient.stub(transport) { $0.timeout = .milliseconds(5) }
    let error = try await #require(throws: ODataError.self) { _ = try await client.perform(.get()) }
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
      let client = ODataClient.stub(transport) { $0.timeout = timeout }
      let task = Task { try await client.perform(.get()) }
      for await _ in started { break }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }
}
