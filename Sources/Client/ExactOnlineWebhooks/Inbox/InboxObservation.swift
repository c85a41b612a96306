import CoreMetrics
import ExactOnlineRuntime
import ODataRuntime
import Synchronization

extension Work {
  /// The work on an event, by OpenTelemetry's conventions for messages. The key of the row is not among its notes.
  ///
  /// - Parameter attempt: The number of times that it was handed out; nil when it arrives.
  convenience init(_ kind: Kind, _ event: WebhookEvent, attempt: Int? = nil) {
    let operation = kind == .arrival ? "receive" : "process"
    var notes: [String: Note] = [
      "messaging.system": .text("exact_online"), "messaging.operation.name": .text(operation),
      "messaging.operation.type": .text(operation), Work.destination: .text(event.topic.rawValue),
      "exact_online.division": .number(Int64(event.division)),
      "exact_online.webhook.action": .text(event.action.rawValue),
    ]
    if let attempt { notes["exact_online.webhook.attempt"] = .number(Int64(attempt)) }
    self.init(kind, "\(operation) \(event.topic.rawValue)", notes: notes)
  }
}

/// The metric of the number of events in the store, which is asked now and then.
final class InboxGauge: Sendable {
  private let gauge: Gauge
  private let interval: Double
  private let next = Mutex(Date.distantPast)

  /// Nil if no metrics are collected.
  init?(_ factory: any MetricsFactory, every interval: Duration) {
    if factory is NOOPMetricsHandler { return nil }
    gauge = Gauge(label: "exact_online_webhook_inbox_depth", factory: factory)
    self.interval = interval / .seconds(1)
  }

  /// Asks the store, unless that was a moment ago. A store that fails to answer will fail elsewhere, too.
  func record(_ store: any WebhookStore, at now: Date) async {
    let isDue = next.withLock { next in
      // A time that is further off was set before the clock was put back.
      guard now >= next || next > now.addingTimeInterval(interval) else { return false }
      next = now.addingTimeInterval(interval)
      return true
    }
    if isDue, let depth = try? await store.depth() { gauge.record(depth) }
  }
}
