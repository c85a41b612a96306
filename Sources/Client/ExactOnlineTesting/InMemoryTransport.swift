public import HTTPTypes
public import ODataRuntime
import Synchronization

/// Answers requests in memory, for tests of code that uses the client. Nothing reaches the network.
///
/// Give it the responses in the order of the requests:
///
/// ```swift
/// let transport = InMemoryTransport(
///   .odata([CRM.Account.sample { $0.name = "Acme" }]),
///   .odataError("Not found", status: .notFound))
/// ```
///
/// and look at these afterwards:
///
/// ```swift
/// #expect(transport.requests.map(\.method) == [.get, .delete])
/// ```
///
/// Or give it a closure that inspects the request:
///
/// ```swift
/// let transport = InMemoryTransport { request in
///   request.path.contains("$count") ? .text("2") : .odata(results: "[]")
/// }
/// ```
public final class InMemoryTransport: ClientTransport {
  private let answer: @Sendable (RecordedRequest) async throws -> CannedResponse
  private let recorded = Mutex<[RecordedRequest]>([])

  /// Answers each request with the value that a closure returns.
  ///
  /// - Parameter answer: Called with each request; an error that it throws is the transport's failure.
  public init(answering answer: @escaping @Sendable (RecordedRequest) async throws -> CannedResponse) {
    self.answer = answer
  }

  /// Answers the requests with these responses, in order, and fails every request after the last one.
  ///
  /// - Parameter responses: The responses.
  public convenience init(_ responses: CannedResponse...) { self.init(responses) }

  /// Answers the requests with these responses, in order, and fails every request after the last one.
  ///
  /// - Parameter responses: The responses.
  public convenience init(_ responses: [CannedResponse]) {
    let remaining = ResponseQueue(responses)
    self.init { request in
      guard let response = remaining.next() else {
        throw UnexpectedRequest(request, reason: "all \(responses.count) responses have been used")
      }
      return response
    }
  }

  /// The requests so far, in the order in which they arrived.
  public var requests: [RecordedRequest] { recorded.withLock { $0 } }

  /// Records the request and answers it.
  public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    try Task.checkCancellation()
    let request = RecordedRequest(request, body: try await body?.collect(upTo: .max) ?? [])
    recorded.withLock { $0.append(request) }
    return try await answer(request).played()
  }
}

private final class ResponseQueue: Sendable {
  private let remaining: Mutex<ArraySlice<CannedResponse>>

  init(_ responses: [CannedResponse]) { self.remaining = Mutex(responses[...]) }

  func next() -> CannedResponse? { remaining.withLock { $0.popFirst() } }
}

/// A request that a test transport has no response for.
public struct UnexpectedRequest: Error, Sendable, Hashable, CustomStringConvertible {
  /// The request.
  public let request: RecordedRequest
  /// The reason why there is no response.
  public let reason: String

  init(_ request: RecordedRequest, reason: String) {
    self.request = request
    self.reason = reason
  }

  /// A single line, without secrets.
  public var description: String {
    "Unexpected request \(request.method) \(RecordingRedaction.redact(request.path)): \(reason)"
  }
}
