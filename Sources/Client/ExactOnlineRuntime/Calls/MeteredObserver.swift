package import CoreMetrics
import ODataRuntime

/// Records metrics of work when it ends, and passes it on to the program's own observer.
package struct MeteredObserver: WorkObserver {
  let metrics: CallMetrics
  let next: (any WorkObserver)?

  /// An observer for both; the program's own if no metrics are collected.
  static func metering(_ metrics: CallMetrics?, _ next: (any WorkObserver)?) -> (any WorkObserver)? {
    metrics.map { MeteredObserver(metrics: $0, next: next) } ?? next
  }

  /// The same, for work outside of a connection.
  package static func metering(
    _ factory: any MetricsFactory, _ next: (any WorkObserver)?
  ) -> (any WorkObserver)? {
    metering(CallMetrics(factory), next)
  }

  package func begin(_ work: Work) -> any WorkObservation {
    Metering(work: work, metrics: metrics, next: next?.begin(work), start: .now)
  }

  private struct Metering: WorkObservation {
    let work: Work
    let metrics: CallMetrics
    let next: (any WorkObservation)?
    let start: ContinuousClock.Instant

    nonisolated(nonsending) func run<Outcome>(_ part: () async throws -> Outcome) async throws -> Outcome {
      guard let next else { return try await part() }
      return try await next.run(part)
    }

    func end(_ error: (any Error)?) {
      metrics.ended(work, after: ContinuousClock.now - start, failure: error.map { Work.failureName(of: $0) })
      next?.end(error)
    }
  }
}

extension CallMetrics {
  /// Counts a piece of work that has ended. Its label is that of its kind; Documentation/observability.md has them all.
  func ended(_ work: Work, after duration: Duration, failure: String?) {
    let notes = work.notes
    func number(_ name: String) -> Int { if case .number(let number) = notes[name] { Int(number) } else { 0 } }
    func text(_ name: String) -> String? { if case .text(let text) = notes[name] { text } else { nil } }
    let outcome = failure ?? "success"
    switch work.kind {
    case .call: break
    case .exchange:
      let status = number(Work.status)
      let method = work.request?.method.rawValue ?? "_OTHER"
      record(
        "exact_online_request_duration", duration,
        [("method", method), ("status", status == 0 ? "none" : String(status))])
    case .page:
      guard failure == nil else { return }
      count("exact_online_pages", [])
      count("exact_online_rows", [], by: number("exact_online.rows"))
    case .renewal:
      count("exact_online_token_renewals", [("outcome", failure ?? text(Work.tokenSource) ?? outcome)])
      record("exact_online_token_renewal_duration", duration, [])
    case .changes:
      let set = text("exact_online.set") ?? work.name
      count("exact_online_change_runs", [("set", set), ("outcome", outcome)])
      count("exact_online_changes", [("set", set), ("kind", "upsert")], by: number("exact_online.upserts"))
      count("exact_online_changes", [("set", set), ("kind", "deletion")], by: number("exact_online.deletions"))
    case .arrival:
      count("exact_online_webhook_arrivals", [("topic", text(Work.destination) ?? ""), ("outcome", outcome)])
    case .delivery:
      let topic = text(Work.destination) ?? ""
      count("exact_online_webhook_deliveries", [("topic", topic), ("outcome", failure == nil ? outcome : "failure")])
      record("exact_online_webhook_delivery_duration", duration, [("topic", topic)])
    case .run:
      count("exact_online_runs", [("name", work.name), ("outcome", outcome)])
      record("exact_online_run_duration", duration, [("name", work.name)])
    }
  }
}
