import SandboxService
package import SandboxStore
import Synchronization

/// Delivers notifications to the callbacks that are subscribed, one after another.
package final class WebhookSender: Sendable {
  private static let maximum = 500

  private struct State {
    var order = WebhookOrder.normal
    /// Those that are not done; each waits for the one before it.
    var tasks: [Int: Task<Void, Never>] = [:]
    var next = 0
    var held: WebhookNotice?
    var deliveries: [WebhookDelivery] = []
  }

  private let subscriptions: (service: ServiceSchema, set: SetSchema)?
  private let secret: String
  private let client = CallbackClient()
  private let state = Mutex(State())

  package init(services: [ServiceSchema], secret: String) {
    self.secret = secret
    subscriptions = services.first { $0.path == "webhooks" }.flatMap { service in
      service.set("WebhookSubscriptions").map { (service, $0) }
    }
  }

  package var order: WebhookOrder {
    get { state.withLock { $0.order } }
    set { state.withLock { $0.order = newValue } }
  }

  /// The latest notifications.
  package var deliveries: [WebhookDelivery] { state.withLock { $0.deliveries } }

  package func reset() { state.withLock { ($0.order, $0.held, $0.deliveries) = (.normal, nil, []) } }

  /// Until all notifications so far have been answered.
  package func finish() async {
    for task in state.withLock({ Array($0.tasks.values) }) { await task.value }
  }

  /// Drops undelivered notifications, including those that wait for the response of a callback.
  package func cancel() async {
    for task in state.withLock({ Array($0.tasks.values) }) { task.cancel() }
    await finish()
  }

  func send(_ notices: [WebhookNotice]) {
    guard !notices.isEmpty else { return }
    state.withLock { state in
      let number = state.next
      let last = state.tasks[number - 1]
      state.next += 1
      state.tasks[number] = Task {
        await last?.value
        for notice in notices {
          for notice in self.ordered(notice) where !Task.isCancelled { await self.deliver(notice) }
        }
        self.state.withLock { $0.tasks[number] = nil }
      }
    }
  }

  private func ordered(_ notice: WebhookNotice) -> [WebhookNotice] {
    state.withLock { state in
      switch state.order {
      case .normal, .lost: return [notice]
      case .doubled: return [notice, notice]
      case .reordered:
        guard let held = state.held else {
          state.held = notice
          return []
        }
        state.held = nil
        return [notice, held]
      }
    }
  }

  private func deliver(_ notice: WebhookNotice) async {
    let isLost = order == .lost
    let body = notice.body(secret: secret)
    for callback in await callbacks(notice.topic, in: notice.store) {
      let status = isLost ? nil : await client.post(body, to: callback)
      guard !Task.isCancelled else { return }
      state.withLock { state in
        if state.deliveries.count >= Self.maximum { state.deliveries.removeFirst() }
        state.deliveries.append(
          WebhookDelivery(
            topic: notice.topic, action: notice.action, callback: callback, body: body, status: status))
      }
    }
  }

  /// The response to the empty post to a new callback.
  func validate(_ callback: String) async -> Int? { await client.post([], to: callback) }

  func callbacks(_ topic: String, in store: SandboxStore) async -> [String] {
    guard let subscriptions else { return [] }
    let filter = "Topic eq '\(topic.replacing("'", with: "''"))'"
    let rows = try? store.perform { session in
      try RowListing.rows(of: subscriptions.set, subscriptions.service, filter: filter, in: session)
    }
    return (rows ?? []).compactMap { $0["CallbackURL"]?.text }
  }
}
