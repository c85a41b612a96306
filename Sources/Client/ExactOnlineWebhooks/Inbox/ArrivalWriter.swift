/// Keeps arrivals in a store. Those that come while a transaction is under way go into the next one together, so that a
/// burst does not wait for the disk once for each.
actor ArrivalWriter {
  private let store: any WebhookStore
  private var waiting: [(arrival: WebhookArrival, done: CheckedContinuation<Void, any Error>)] = []
  private var isWriting = false

  init(_ store: any WebhookStore) { self.store = store }

  /// Returns when the arrival is kept. Not to be interrupted: a caller that is cancelled gets the true outcome.
  func keep(_ arrival: WebhookArrival) async throws {
    try await withCheckedThrowingContinuation { done in
      waiting.append((arrival, done))
      guard !isWriting else { return }
      isWriting = true
      Task { await write() }
    }
  }

  private func write() async {
    while !waiting.isEmpty {
      let batch = waiting
      waiting = []
      do {
        try await store.keep(batch.map(\.arrival))
        for entry in batch { entry.done.resume() }
      } catch {
        for entry in batch { entry.done.resume(throwing: error) }
      }
    }
    isWriting = false
  }
}
