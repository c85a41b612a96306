import ExactOnline
import Synchronization
import Tracing

/// Makes spans, keeps those that have ended, and passes their context on as W3C's `traceparent`.
final class OTLPTracer: Tracer {
  /// Spans that have ended and were not sent, as OTLP has them.
  let finished = Mutex<[JSONValue]>([])

  func startSpan<Instant: TracerInstant>(
    _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
    at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
  ) -> OTLPSpan {
    let parent = context()
    return OTLPSpan(operationName, kind, parent: parent, start: instant().nanosecondsSinceEpoch) { [weak self] span in
      self?.finished.withLock { $0.append(span) }
    }
  }

  func forceFlush() {}

  func inject<Carrier, Inject: Injector>(
    _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
  ) where Carrier == Inject.Carrier {
    guard let ids = context[SpanIDs.Key.self] else { return }
    injector.inject("00-\(ids.trace)-\(ids.span)-01", forKey: "traceparent", into: &carrier)
  }

  func extract<Carrier, Extract: Extractor>(
    _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
  ) where Carrier == Extract.Carrier {
    let parts = extractor.extract(key: "traceparent", from: carrier)?.split(separator: "-") ?? []
    guard parts.count == 4, parts[1].count == 32, parts[2].count == 16 else { return }
    context[SpanIDs.Key.self] = SpanIDs(trace: String(parts[1]), span: String(parts[2]))
  }
}

/// The ids of a span, in hexadecimal.
struct SpanIDs: Sendable {
  enum Key: ServiceContextKey {
    typealias Value = SpanIDs
  }

  var trace = id(bytes: 16)
  var span = id(bytes: 8)

  static func id(bytes: Int) -> String {
    (0..<bytes).map { _ in
      let byte = String(UInt8.random(in: 1...255), radix: 16)
      return byte.count == 1 ? "0\(byte)" : byte
    }.joined()
  }
}
