import ExactOnline
import Synchronization
import Tracing

/// A span while it is open.
final class OTLPSpan: Span {
  private struct State {
    var name: String
    var attributes: SpanAttributes = [:]
    var status: SpanStatus?
    var isOpen = true
  }

  let context: ServiceContext
  private let ids: SpanIDs
  private let parent: String?
  private let kind: SpanKind
  private let start: UInt64
  private let onEnd: @Sendable (JSONValue) -> Void
  private let state: Mutex<State>

  init(
    _ name: String, _ kind: SpanKind, parent: ServiceContext, start: UInt64,
    onEnd: @escaping @Sendable (JSONValue) -> Void
  ) {
    var ids = SpanIDs()
    let above = parent[SpanIDs.Key.self]
    if let above { ids.trace = above.trace }
    var context = parent
    context[SpanIDs.Key.self] = ids
    self.context = context
    self.ids = ids
    self.parent = above?.span
    self.kind = kind
    self.start = start
    self.onEnd = onEnd
    state = Mutex(State(name: name))
  }

  var operationName: String {
    get { state.withLock { $0.name } }
    set { state.withLock { $0.name = newValue } }
  }
  var attributes: SpanAttributes {
    get { state.withLock { $0.attributes } }
    set { state.withLock { $0.attributes = newValue } }
  }
  var isRecording: Bool { state.withLock { $0.isOpen } }

  func setStatus(_ status: SpanStatus) { state.withLock { $0.status = status } }
  // The client records neither events nor links, and no errors besides their type.
  func addEvent(_ event: SpanEvent) {}
  func addLink(_ link: SpanLink) {}
  func recordError<Instant: TracerInstant>(
    _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
  ) {}

  func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
    let end = instant().nanosecondsSinceEpoch
    let ended = state.withLock { state -> State? in
      guard state.isOpen else { return nil }
      state.isOpen = false
      return state
    }
    if let ended { onEnd(json(ended, end)) }
  }

  private func json(_ state: State, _ end: UInt64) -> JSONValue {
    var attributes: [(String, JSONValue)] = []
    state.attributes.forEach { attributes.append(($0, $1.json)) }
    var members: [String: JSONValue] = [
      "traceId": .string(ids.trace), "spanId": .string(ids.span), "name": .string(state.name),
      "kind": .number("\(kind.number)"), "startTimeUnixNano": .string("\(start)"),
      "endTimeUnixNano": .string("\(end)"), "attributes": .attributes(attributes),
    ]
    if let parent { members["parentSpanId"] = .string(parent) }
    if let status = state.status { members["status"] = .object(["code": .number(status.code == .error ? "2" : "1")]) }
    return .object(members)
  }
}

extension SpanKind {
  /// The number in OTLP.
  fileprivate var number: Int {
    switch self {
    case .internal: 1
    case .server: 2
    case .client: 3
    case .producer: 4
    case .consumer: 5
    }
  }
}

extension SpanAttribute {
  /// The typed value in OTLP, which has whole numbers as texts.
  fileprivate var json: JSONValue {
    switch self {
    case .int32(let number): .object(["intValue": .string("\(number)")])
    case .int64(let number): .object(["intValue": .string("\(number)")])
    case .double(let number): .object(["doubleValue": .number("\(number)")])
    case .bool(let flag): .object(["boolValue": .boolean(flag)])
    case .string(let text): .object(["stringValue": .string(text)])
    default: .object(["stringValue": .string("\(self)")])
    }
  }
}
