public import HTTPTypes
public import ODataRuntime
import Synchronization

/// Answers requests with the responses of a ``Cassette``.
///
/// ```swift
/// let transport = ReplayTransport(try Cassette(contentsOf: file))
/// ```
///
/// Each exchange is played once: a request gets the first unplayed one with the same method, path and body. A request
/// that was not recorded fails with ``UnexpectedRequest``, which names the closest exchange.
public final class ReplayTransport: ClientTransport {
  private let remaining: Mutex<[Cassette.Exchange]>

  /// Creates a transport that plays each exchange of a cassette once.
  ///
  /// - Parameter cassette: The recorded exchanges.
  public init(_ cassette: Cassette) { self.remaining = Mutex(cassette.exchanges) }

  /// The exchanges that no request has asked for yet. A test can expect that none are left at its end.
  public var unplayed: [Cassette.Exchange] { remaining.withLock { $0 } }

  /// Plays the exchange that was recorded for the request.
  ///
  /// - Throws: ``UnexpectedRequest`` if there is none.
  public func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    try Task.checkCancellation()
    let bytes = try await body?.collect(upTo: .max) ?? []
    let wanted = Cassette.Request(request, body: bytes)
    let played = remaining.withLock { exchanges -> Cassette.Exchange? in
      let index = exchanges.firstIndex { $0.request.hasSameTarget(as: wanted) && $0.request.body == wanted.body }
      return index.map { exchanges.remove(at: $0) }
    }
    guard let played else {
      throw UnexpectedRequest(RecordedRequest(request, body: bytes), reason: reasonForMissing(wanted))
    }
    var fields = HTTPFields()
    for header in played.response.headers {
      if let name = HTTPField.Name(header.name) { fields.append(HTTPField(name: name, value: header.value)) }
    }
    let response = HTTPResponse(status: .init(code: played.response.status), headerFields: fields)
    return (response, HTTPBody(played.response.body.bytes))
  }

  private func reasonForMissing(_ wanted: Cassette.Request) -> String {
    let candidates = unplayed
    if candidates.contains(where: { $0.request.hasSameTarget(as: wanted) }) {
      return "it is on the cassette, but with another body"
    }
    guard let next = candidates.first?.request else { return "every exchange of the cassette has been played" }
    return "it is not on the cassette, where \(next.method) \(next.path) comes next"
  }
}
