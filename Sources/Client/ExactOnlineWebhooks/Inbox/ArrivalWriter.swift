/// Writes arrivals to a store. Those that arrive during a transaction are written together in the next one, so that a
/// burst of events does not wait for the disk once per event.
actor ArrivalWriter {
  private let store: any WebhookStore
  private var waiting: [(arrival: WebhookArrival, done: CheckedContinuation<Void, any Error>)] = []
  private var isWriting = false

  init(_ store: any WebhookStore) { self.store = store }

  /// Returns when the arrival is stored. Not cancellable: a cancelled caller still gets the true outcome.
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
