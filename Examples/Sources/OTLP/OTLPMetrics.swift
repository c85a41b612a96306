import CoreMetrics
import ExactOnline
import Synchronization
import Tracing

/// Makes counters, gauges and timers, and reads them as OTLP has them: sums, gauges and histograms, cumulative.
final class OTLPMetrics: MetricsFactory {
  private let instruments = Mutex<[OTLPInstrument]>([])

  func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    make(label, dimensions, .sum)
  }
  func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    make(label, dimensions, aggregate ? .histogram(unit: "1") : .gauge)
  }
  func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    make(label, dimensions, .histogram(unit: "s"))
  }
  func destroyCounter(_ handler: any CounterHandler) { remove(handler) }
  func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }
  func destroyTimer(_ handler: any TimerHandler) { remove(handler) }

  /// All metrics; those of one name in one element.
  func read() -> [JSONValue] {
    let now = DefaultTracerClock.now.nanosecondsSinceEpoch
    let byName = Dictionary(grouping: instruments.withLock { $0 }, by: \.label)
    return byName.sorted { $0.key < $1.key }.map { $1[0].metric(points: $1.map { $0.point(at: now) }) }
  }

  private func make(
    _ label: String, _ dimensions: [(String, String)], _ kind: OTLPInstrument.Kind
  ) -> OTLPInstrument {
    let instrument = OTLPInstrument(label, dimensions, kind)
    instruments.withLock { $0.append(instrument) }
    return instrument
  }

  private func remove(_ handler: AnyObject) { instruments.withLock { $0.removeAll { $0 === handler } } }
}

/// One metric with one set of dimensions.
final class OTLPInstrument: CounterHandler, RecorderHandler, TimerHandler {
  enum Kind {
    case sum, gauge
    case histogram(unit: String)
  }

  private struct State {
    var value = 0.0
    var count = 0
    var buckets = [Int](repeating: 0, count: OTLPInstrument.bounds.count + 1)
  }

  /// Those that the conventions recommend for the durations of HTTP requests, in seconds, and a few for longer work.
  private static let bounds = [
    0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 300,
  ]

  let label: String
  private let dimensions: [(String, String)]
  private let kind: Kind
  private let start = DefaultTracerClock.now.nanosecondsSinceEpoch
  private let state = Mutex(State())

  init(_ label: String, _ dimensions: [(String, String)], _ kind: Kind) {
    (self.label, self.dimensions, self.kind) = (label, dimensions, kind)
  }

  func increment(by number: Int64) { state.withLock { $0.value += Double(number) } }
  func reset() { state.withLock { $0 = State() } }
  func record(_ value: Int64) { record(Double(value)) }
  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
  func record(_ value: Double) {
    state.withLock { state in
      guard case .histogram = kind else { return state.value = value }
      state.value += value
      state.count += 1
      state.buckets[Self.bounds.firstIndex { value <= $0 } ?? Self.bounds.count] += 1
    }
  }

  func point(at now: UInt64) -> JSONValue {
    let state = state.withLock { $0 }
    var members: [String: JSONValue] = [
      "attributes": .attributes(dimensions.map { ($0, .object(["stringValue": .string($1)])) }),
      "startTimeUnixNano": .string("\(start)"), "timeUnixNano": .string("\(now)"),
    ]
    switch kind {
    case .sum: members["asInt"] = .string("\(Int(state.value))")
    case .gauge: members["asDouble"] = .number("\(state.value)")
    case .histogram:
      members["count"] = .string("\(state.count)")
      members["sum"] = .number("\(state.value)")
      members["bucketCounts"] = .array(state.buckets.map { .string("\($0)") })
      members["explicitBounds"] = .array(Self.bounds.map { .number("\($0)") })
    }
    return .object(members)
  }

  func metric(points: [JSONValue]) -> JSONValue {
    let cumulative = JSONValue.number("2")
    var members: [String: JSONValue] = ["name": .string(label)]
    switch kind {
    case .sum:
      members["sum"] = .object([
        "aggregationTemporality": cumulative, "isMonotonic": .boolean(true), "dataPoints": .array(points),
      ])
    case .gauge: members["gauge"] = .object(["dataPoints": .array(points)])
    case .histogram(let unit):
      members["unit"] = .string(unit)
      members["histogram"] = .object(["aggregationTemporality": cumulative, "dataPoints": .array(points)])
    }
    return .object(members)
  }
}
