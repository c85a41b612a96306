import ExactOnlineWebhooks
import Foundation

/// A store that says what it does. Keeping and claiming exclude each other, so that the lines have the order of the
/// transactions; that something is done is said before it is, since a process may be killed in between.
actor LoggingStore: WebhookStore {
  private let store: any WebhookStore
  private var claimed: [Int64: WebhookEvent] = [:]
  private var isBusy = false
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ store: any WebhookStore) { self.store = store }

  func keep(_ arrivals: [WebhookArrival]) async throws {
    try await alone {
      try await store.keep(arrivals)
      for arrival in arrivals {
        Output.write("kept \(Output.name(try WebhookEntry(id: 0, content: arrival.content, attempts: 0).event))")
      }
    }
  }

  func claim(upTo count: Int, for consumer: String, at now: Date, until end: Date) async throws -> [WebhookEntry] {
    try await alone {
      let entries = try await store.claim(upTo: count, for: consumer, at: now, until: end)
      for entry in entries {
        claimed[entry.id] = entry.event
        Output.write("claimed \(Output.name(entry.event))")
      }
      return entries
    }
  }

  func setAside(_ id: Int64) async throws -> Bool { try await store.setAside(id) }

  func finish(_ id: Int64) async throws {
    if let event = claimed.removeValue(forKey: id) { Output.write("done \(Output.name(event))") }
    try await store.finish(id)
  }

  func postpone(_ id: Int64, until due: Date) async throws { try await store.postpone(id, until: due) }
  func release(_ consumer: String) async throws { try await store.release(consumer) }
  func limitDue(first: Date, again: Date) async throws { try await store.limitDue(first: first, again: again) }
  func limitClaims(until latest: Date) async throws { try await store.limitClaims(until: latest) }
  func nextDue(after now: Date) async throws -> Date? { try await store.nextDue(after: now) }

  private func alone<Outcome>(_ body: () async throws -> Outcome) async rethrows -> Outcome {
    if isBusy { await withCheckedContinuation { waiting.append($0) } }
    isBusy = true
    defer {
      if waiting.isEmpty { isBusy = false } else { waiting.removeFirst().resume() }
    }
    return try await body()
  }
}
