import CoreMetrics
import Synchronization

/// The metrics recorded with swift-metrics. Names and dimensions are part of the public interface:
/// Documentation/observability.md.
final class CallMetrics: Sendable {
  private struct Handles {
    var counters: [String: Counter] = [:]
    var gauges: [String: Gauge] = [:]
    var timers: [String: CoreMetrics.Timer] = [:]
  }

  private let factory: any MetricsFactory
  private let handles = Mutex(Handles())

  /// Nil if no metrics are collected, so that they cost nothing.
  init?(_ factory: any MetricsFactory) {
    if factory is NOOPMetricsHandler { return nil }
    self.factory = factory
  }

  func called(method: String, status: Int?) {
    count("exact_online_calls", [("method", method), ("status", status.map(String.init) ?? "none")])
  }

  func waited(_ duration: Duration) {
    count("exact_online_waits", [])
    record("exact_online_wait_duration", duration, [])
  }

  func retried(reason: String) { count("exact_online_retries", [("reason", reason)]) }
  func refused(reason: String) { count("exact_online_refusals", [("reason", reason)]) }

  func left(minute: Int, day: Int, division: Int32) {
    let division = String(division)
    gauge("minute", division).record(max(minute, 0))
    gauge("day", division).record(max(day, 0))
  }

  func record(_ label: String, _ duration: Duration, _ dimensions: [(String, String)]) {
    let name = Self.name(label, dimensions)
    let timer = handles.withLock { handles in
      if let timer = handles.timers[name] { return timer }
      let timer = CoreMetrics.Timer(label: label, dimensions: dimensions, factory: factory)
      handles.timers[name] = timer
      return timer
    }
    let (seconds, attoseconds) = duration.components
    timer.recordNanoseconds(
      seconds.multipliedReportingOverflow(by: 1_000_000_000).partialValue + attoseconds / 1_000_000_000)
  }

  func count(_ label: String, _ dimensions: [(String, String)], by number: Int = 1) {
    guard number > 0 else { return }
    let name = Self.name(label, dimensions)
    let counter = handles.withLock { handles in
      if let counter = handles.counters[name] { return counter }
      let counter = Counter(label: label, dimensions: dimensions, factory: factory)
      handles.counters[name] = counter
      return counter
    }
    counter.increment(by: number)
  }

  private static func name(_ label: String, _ dimensions: [(String, String)]) -> String {
    dimensions.reduce(label) { "\($0) \($1.1)" }
  }

  private func gauge(_ budget: String, _ division: String) -> Gauge {
    handles.withLock { handles in
      if let gauge = handles.gauges["\(budget) \(division)"] { return gauge }
      let gauge = Gauge(
        label: "exact_online_remaining_calls", dimensions: [("budget", budget), ("division", division)],
        factory: factory)
      handles.gauges["\(budget) \(division)"] = gauge
      return gauge
    }
  }
}
