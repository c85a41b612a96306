import ExactOnlineTesting
import ExactOnlineTracing
import ExactOnlineWebhooks
import Foundation
import InMemoryTracing
import MetricsTestKit
import Testing

@Suite("Spans and metrics of webhooks", .timeLimit(.minutes(1)))
struct WebhookSpanTests {
  private struct Busy: Error {}

  /// Stores an event, and lets it be handled once without success and once with it.
  private func handleOneEvent(_ change: (inout WebhookInboxOptions) -> Void) async throws -> WebhookEvent {
    var options = WebhookInboxOptions()
    options.mergeWindow = .zero
    options.firstPause = .milliseconds(1)
    change(&options)
    let inbox = WebhookInbox(store: InMemoryWebhookStore(), options: options)
    let event = WebhookEvent(.update, .accounts, division: 1, key: UUID())
    try await inbox.accept(event)
    let attempts = Attempts()
    try await inbox.run { _ in
      if await attempts.next() == 1 { throw Busy() }
      inbox.stop()
    }
    return event
  }

  private actor Attempts {
    private var count = 0
    func next() -> Int {
      count += 1
      return count
    }
  }

  @Test func event_isReceivedOnce_andProcessedUntilItIsHandled() async throws {
    let tracer = InMemoryTracer()
    let event = try await handleOneEvent { $0.observer = TracingObserver(tracer: tracer) }
    #expect(
      tracer.tree == ["receive Accounts internal", "process Accounts consumer", "process Accounts consumer"])
    let spans = tracer.inOrder
    #expect(
      spans[0].texts == [
        "messaging.system": "exact_online", "messaging.operation.name": "receive",
        "messaging.operation.type": "receive", "messaging.destination.name": "Accounts", "exact_online.division": "1",
        "exact_online.webhook.action": "Update",
      ])
    #expect(spans.map { $0["exact_online.webhook.attempt"] } == [nil, "1", "2"])
    #expect(spans.map { $0["error.type"] } == [nil, "Busy", nil])
    #expect(spans.map(\.hasFailed) == [false, true, false])
    #expect(!tracer.text.contains(event.key.uuidString))
  }

  @Test func metrics_countArrivalsDeliveriesAndWhatIsStored() async throws {
    let metrics = TestMetrics()
    _ = try await handleOneEvent { $0.metrics = metrics }
    func total(_ label: String, _ outcome: String) throws -> Int64 {
      try metrics.expectCounter(label, [("topic", "Accounts"), ("outcome", outcome)]).totalValue
    }
    #expect(try total("exact_online_webhook_arrivals", "success") == 1)
    #expect(try total("exact_online_webhook_deliveries", "success") == 1)
    #expect(try total("exact_online_webhook_deliveries", "failure") == 1)
    #expect(
      try metrics.expectTimer("exact_online_webhook_delivery_duration", [("topic", "Accounts")]).values.count == 2)
    // The store is asked in the beginning; the next time would be after five seconds.
    #expect(try metrics.expectRecorder("exact_online_webhook_inbox_depth").values == [1])
  }
}
