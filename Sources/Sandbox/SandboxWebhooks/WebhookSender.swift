import ODataQueries
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

  package func send(_ notices: [WebhookNotice]) {
    guard !notices.isEmpty else { return }
    enqueue {
      for notice in notices {
        for notice in self.ordered(notice) where !Task.isCancelled { await self.deliver(notice) }
      }
    }
  }

  /// Asks a callback that is subscribed already, after all notifications so far, and before those that follow. The
  /// subscription is deleted if the response is not 200.
  package func validateLater(_ callback: String, of topic: String, in store: SandboxStore) {
    enqueue {
      let status = await self.validate(callback)
      guard status != 200, !Task.isCancelled else { return }
      self.unsubscribe(callback, of: topic, in: store)
    }
  }

  private func enqueue(_ work: @escaping @Sendable () async -> Void) {
    state.withLock { state in
      let number = state.next
      let last = state.tasks[number - 1]
      state.next += 1
      state.tasks[number] = Task {
        await last?.value
        await work()
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
  package func validate(_ callback: String) async -> Int? { await client.post([], to: callback) }

  package func callbacks(_ topic: String, in store: SandboxStore) async -> [String] {
    guard let subscriptions else { return [] }
    let rows = try? store.perform { session in
      try RowListing.rows(
        of: subscriptions.set, subscriptions.service, filter: Self.filter("Topic", topic), in: session)
    }
    return (rows ?? []).compactMap { $0["CallbackURL"]?.text }
  }

  private func unsubscribe(_ callback: String, of topic: String, in store: SandboxStore) {
    guard let (service, set) = subscriptions else { return }
    let filter = "\(Self.filter("Topic", topic)) and \(Self.filter("CallbackURL", callback))"
    // Nobody is left to be told that rows cannot be read.
    try? store.perform { session in
      try session.transaction {
        var query = ReadQuery(set, of: service)
        query.filter = try ExpressionParser.filter(filter)
        var ids: [Int64] = []
        try session.forEachRow(query) { ids.append($0.id) }
        for id in ids { try session.delete(id, from: set) }
      }
    }
  }

  private static func filter(_ name: String, _ text: String) -> String {
    "\(name) eq '\(text.replacing("'", with: "''"))'"
  }
}
