import ExactOnlineRuntime
import Logging
public import ODataRuntime
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Stores verified events until they are handled: durably before the callback responds, delivered at least once, and
/// those of one row one after another in the order of their times.
///
/// ```swift
/// let inbox = WebhookInbox(store: try SQLiteWebhookStore(at: path))
/// // in the callback, before it answers 200:
/// if case .event(let event) = try receiver.receive(body) { try await inbox.accept(event) }
/// // beside the server, for as long as the program runs:
/// try await inbox.run { event in print(event) }
/// ```
///
/// An event is acknowledged when its handler returns. If the handler throws, the event is delivered again after a
/// pause. Events that were not handled when the process ended are delivered after it has been restarted. A stored event
/// that cannot be read is set aside, reported, and delays no other.
public final class WebhookInbox: Sendable {
  private let store: any WebhookStore
  private let consumer: String
  private let options: WebhookInboxOptions
  private let time: any TimeSource
  private let writer: ArrivalWriter
  private let observer: (any WorkObserver)?
  private let gauge: InboxGauge?
  private let bell = Bell()
  private let state = Mutex(State())

  private struct State {
    var isRunning = false
    var isStopped = false
    /// The handlers at work.
    var running = 0
    /// The time of the latest look at entries that are due too late, and claims that last too long.
    var limited: Date?
  }

  /// Creates an inbox over a store. Nothing is delivered before ``run(concurrency:_:)`` is called.
  ///
  /// - Parameters:
  ///   - store: Stores the events.
  ///   - consumer: The name of this process among those that share the store. Use the same name after a restart, so
  ///     that unfinished events are taken up again. Processes that run at the same time need different names.
  ///   - options: Times and pauses.
  ///   - time: The clock.
  public init(
    store: any WebhookStore, consumer: String = "main", options: WebhookInboxOptions = WebhookInboxOptions(),
    time: any TimeSource = SystemTime()
  ) {
    self.store = store
    self.consumer = consumer
    self.options = options
    self.time = time
    writer = ArrivalWriter(store)
    observer = MeteredObserver.metering(options.metrics, options.observer)
    gauge = InboxGauge(options.metrics, every: options.pollInterval)
  }

  /// Stores an event. When this returns, the event is stored durably and the notification can be answered with 200.
  /// When it throws, respond with 500, and the service will send the event again.
  ///
  /// - Parameter event: The event, verified.
  /// - Throws: The errors of the store.
  public func accept(_ event: WebhookEvent) async throws {
    let now = time.now
    try await observer.observe(Work(.arrival, event)) { _ in
      try await writer.keep(WebhookArrival(event, at: now, due: now + options.mergeWindow / .seconds(1)))
    }
    bell.ring()
  }

  /// Delivers events until the task is cancelled or ``stop()`` is called. Only one call may run at a time, because it
  /// takes up all events that the consumer has not finished; `concurrency` handles more rows at a time.
  ///
  /// - Parameters:
  ///   - concurrency: The number of rows whose events are handled concurrently.
  ///   - handle: Handles an event. It may be called with the same event again.
  /// - Throws: The errors of the store, and `CancellationError`. No event is lost: call it again. ``AlreadyRunning``
  ///   while another call runs, which continues.
  public func run(
    concurrency: Int = 8, _ handle: @escaping @Sendable (WebhookEvent) async throws -> Void
  ) async throws {
    let isFirst = state.withLock { state in
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard isFirst else { throw AlreadyRunning() }
    defer { state.withLock { $0.isRunning = false } }
    try await store.release(consumer)
    try await withThrowingDiscardingTaskGroup { group in
      while !state.withLock({ $0.isStopped }) {
        try Task.checkCancellation()
        let free = max(1, concurrency) - state.withLock { $0.running }
        let entries = free > 0 ? try await claim(free) : []
        state.withLock { $0.running += entries.count }
        for entry in entries {
          group.addTask {
            await self.handOut(entry, handle)
            self.state.withLock { $0.running -= 1 }
            self.bell.ring()
          }
        }
        await gauge?.record(store, at: time.now)
        if entries.count < free || free == 0 { await bell.wait(atMost: try await pause(), time) }
      }
    }
  }

  /// Lets ``run(concurrency:_:)`` return as soon as the running handlers have finished: for a graceful shutdown. Events
  /// can still be accepted; another inbox over the same store delivers them.
  public func stop() {
    state.withLock { $0.isStopped = true }
    bell.ring()
  }

  /// The error of a call of ``run(concurrency:_:)`` while another one of the same inbox runs.
  public struct AlreadyRunning: Error, Sendable, Hashable, CustomStringConvertible {
    /// One line, with advice.
    public var description: String {
      "The inbox is already running: call run once, with a higher concurrency to handle more rows at a time."
    }
  }

  private func claim(_ count: Int) async throws -> [WebhookEntry] {
    let now = time.now
    try await limitTimes(at: now)
    var last: Int64?
    while true {
      do {
        return try await store.claim(upTo: count, for: consumer, at: now, until: now + options.lease / .seconds(1))
      } catch let unreadable as UnreadableWebhook {
        // A store that does not set it aside.
        if unreadable.id == last { throw unreadable }
        last = unreadable.id
        // Otherwise another process has done and reported it.
        guard try await store.setAside(unreadable.id) else { continue }
        options.logger.error("\(unreadable)")
        options.onUnreadable?(unreadable)
      }
    }
  }

  /// Looks for entries that are due later than any pause, and for claims that last longer than any lease: they were made
  /// before the clock was put back, or by a clock that is ahead. Now and then, because others can have made them.
  private func limitTimes(at now: Date) async throws {
    let isTime = state.withLock { state in
      if let last = state.limited, now >= last, now < last + options.pollInterval / .seconds(1) { return false }
      state.limited = now
      return true
    }
    guard isTime else { return }
    try await store.limitDue(
      first: now + options.mergeWindow / .seconds(1), again: now + options.maximumPause / .seconds(1))
    try await store.limitClaims(until: now + options.lease / .seconds(1))
  }

  private func pause() async throws -> Duration {
    let now = time.now
    guard let due = try await store.nextDue(after: now) else { return options.pollInterval }
    return min(options.pollInterval, .milliseconds(Int64((due.timeIntervalSince(now) * 1000).rounded(.up))))
  }

  private func handOut(_ entry: WebhookEntry, _ handle: @Sendable (WebhookEvent) async throws -> Void) async {
    var failure: (any Error)?
    do {
      try await observer.observe(Work(.delivery, entry.event, attempt: entry.attempts)) { _ in
        try await handle(entry.event)
      }
    } catch {
      failure = error
    }
    // A program that is ending must not undo finished work. If the store fails, the entry is delivered again.
    try? await Task { [store, options, time, failure] in
      guard let failure else { return try await store.finish(entry.id) }
      let wasCancelled = failure is CancellationError
      if !wasCancelled { options.onFailure?(entry, failure) }
      let pause = wasCancelled ? Duration.zero : options.pause(after: entry.attempts)
      try await store.postpone(entry.id, until: time.now + pause / .seconds(1))
    }.value
  }
}
