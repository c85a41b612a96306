import ClientFixtures
import ExactOnline
import ExactOnlineAsyncHTTPClient
import ExactOnlineTracing
import InMemoryTracing
import LoopbackServer
import Tracing

/// A client over HTTP whose work a tracer in memory records.
struct Traced: Sendable {
  let server: LoopbackServer
  let tracer: InMemoryTracer
  let client: ExactOnlineClient
  var division: Division { client.division(1) }

  /// Serves a client for as long as the last closure takes. Failed calls are retried at once.
  static func run(
    _ authorization: any Authorization = BearerToken("the-access-token"), propagatesContext: Bool = false,
    answering handler: @escaping LoopbackServer.Handler, _ body: (Traced) async throws -> Void
  ) async throws {
    try await LoopbackServer.run(handler) { server in
      let tracer = InMemoryTracer()
      var policies = ConnectionPolicies.bare
      policies.retries = .standard
      policies.retries.random = { 0 }
      policies.time = InstantTime()
      policies.observer = TracingObserver(tracer: tracer, propagatesContext: propagatesContext)
      let client = ExactOnlineClient(
        site: .loopback(server.port), authorization: authorization, transport: AsyncHTTPClientTransport(),
        policies: policies)
      try await body(Traced(server: server, tracer: tracer, client: client))
    }
  }

  /// The names of the accounts, read to the end.
  @discardableResult func names() async throws -> [String?] {
    try await division.crm.accounts.select { $0.name }.all()
  }
}

extension InMemoryTracer {
  /// All spans that have ended, in the order in which they began, each indented below its parent.
  var tree: [String] {
    let spans = inOrder
    func depth(_ span: FinishedInMemorySpan) -> Int {
      spans.first { $0.spanID == span.parentSpanID }.map { depth($0) + 1 } ?? 0
    }
    return spans.map { String(repeating: "  ", count: depth($0)) + "\($0.operationName) \($0.kind)" }
  }

  /// All spans that have ended, in the order in which they began.
  var inOrder: [FinishedInMemorySpan] {
    func number(_ span: FinishedInMemorySpan) -> Int { Int(span.spanID.drop { $0 != "-" }.dropFirst()) ?? 0 }
    return finishedSpans.sorted { number($0) < number($1) }
  }

  /// The spans of requests.
  var exchanges: [FinishedInMemorySpan] { inOrder.filter { $0.kind == .client } }

  /// Everything that the spans say, as one text.
  var text: String { inOrder.map { "\($0.operationName) \($0.texts)" }.joined(separator: "\n") }
}

extension FinishedInMemorySpan {
  /// The attributes, as texts.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    attributes.forEach { name, value in
      switch value {
      case .string(let text): texts[name] = text
      case .int64(let number): texts[name] = "\(number)"
      case .double(let number): texts[name] = "\(number)"
      default: texts[name] = "\(value)"
      }
    }
    return texts
  }

  subscript(name: String) -> String? { texts[name] }
  var hasFailed: Bool { status?.code == .error }
}

extension Response {
  /// A page of rows.
  static func rows(_ rows: String, next: String? = nil) -> Response {
    let link = next.map { #","__next":"\#($0)""# } ?? ""
    return .ok(json: #"{"d":{"results":[\#(rows)]\#(link)}}"#)
  }
}
