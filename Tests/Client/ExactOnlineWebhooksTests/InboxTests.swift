import ExactOnlineTesting
import ExactOnlineWebhooks
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct InboxTests {
  private struct Busy: Error {}

  /// Events that a handler was given, and what waits for them.
  private final class Handled: Sendable {
    private let events: AsyncStream<WebhookEvent>
    private let continuation: AsyncStream<WebhookEvent>.Continuation
    init() { (events, continuation) = AsyncStream.makeStream() }
    func add(_ event: WebhookEvent) { continuation.yield(event) }
    func next(_ count: Int) async -> [WebhookEvent] {
      var result: [WebhookEvent] = []
      for await event in events {
        result.append(event)
        if result.count == count { break }
      }
      return result
    }
  }

  private func running(
    _ inbox: WebhookInbox, _ handle: @escaping @Sendable (WebhookEvent) async throws -> Void,
    _ body: () async throws -> Void
  ) async throws {
    let run = Task { try await inbox.run(handle) }
    try await body()
    inbox.stop()
    try await run.value
  }

  private func options(_ change: (inout WebhookInboxOptions) -> Void = { _ in }) -> WebhookInboxOptions {
    var options = WebhookInboxOptions()
    options.mergeWindow = .zero
    options.firstPause = .milliseconds(1)
    change(&options)
    return options
  }

  @Test func acceptedEvent_isHandedOut_andThenForgotten() async throws {
    let store = InMemoryWebhookStore()
    let inbox = WebhookInbox(store: store, options: options())
    let handled = Handled()
    let event = try Samples.event()
    try await running(inbox, { handled.add($0) }) {
      try await inbox.accept(event)
      #expect(await handled.next(1) == [event])
    }
    #expect(await store.count == 0)
  }

  @Test func failedEvent_comesAgain_untilItIsHandled() async throws {
    let failures = Collected<Int>()
    let store = InMemoryWebhookStore()
    let inbox = WebhookInbox(
      store: store, options: options { $0.onFailure = { entry, _ in failures.append(entry.attempts) } })
    let handled = Handled()
    let tries = Counter()
    try await running(
      inbox,
      {
        if tries.add() < 3 { throw Busy() }
        handled.add($0)
      },
      {
        try await inbox.accept(try Samples.event())
        #expect(await handled.next(1).count == 1)
      })
    #expect(failures.values == [1, 2])
    #expect(await store.count == 0)
  }

  @Test func repeatsWithinTheWindow_areOne_andTheRowsEventsAreSorted() async throws {
    let time = ManualTime()
    let store = InMemoryWebhookStore()
    let inbox = WebhookInbox(store: store, options: options { $0.mergeWindow = .seconds(2) }, time: time)
    let events = try [3, 1, 2].map { try Samples.event(1, second: $0) }
    for event in events + events { try await inbox.accept(event) }
    #expect(await store.count == 3)
    let handled = Handled()
    try await running(inbox, { handled.add($0) }) {
      await time.waitForSleepers(1)
      time.advance(by: .seconds(2))
      #expect(await handled.next(3).compactMap(\.occurred?.second) == [1, 2, 3])
    }
  }

  @Test func clockThatIsPutBack_delaysNoEvent() async throws {
    let time = ManualTime()
    let inbox = WebhookInbox(
      store: InMemoryWebhookStore(), options: options { $0.mergeWindow = .seconds(2) }, time: time)
    let handled = Handled()
    try await inbox.accept(try Samples.event(1))
    try await running(inbox, { handled.add($0) }) {
      await time.waitForSleepers(1)
      time.advance(to: time.now - 3600)
      // Its ring ends the sleep, which this clock would otherwise count by the wall.
      try await inbox.accept(try Samples.event(2))
      try await waitUntil { time.nextWake == time.now + 2 }
      time.advance(by: .seconds(2))
      #expect(await handled.next(2).count == 2)
    }
  }

  /// Also of an event that another machine stored, whose clock is ahead.
  @Test func eventOfAClockThatIsAhead_isHandledInItsTurn() async throws {
    let (store, time) = (InMemoryWebhookStore(), ManualTime())
    let window = options { $0.mergeWindow = .seconds(2) }
    try await WebhookInbox(store: store, options: window, time: ManualTime(now: time.now + 3600))
      .accept(try Samples.event())
    let handled = Handled()
    try await running(WebhookInbox(store: store, options: window, time: time), { handled.add($0) }) {
      try await waitUntil { time.nextWake == time.now + 2 }
      time.advance(by: .seconds(2))
      #expect(await handled.next(1).count == 1)
    }
  }

  /// And of a claim that it made, if it never returns.
  @Test func claimOfAClockThatIsAhead_lastsForALease() async throws {
    let (store, time) = (InMemoryWebhookStore(), ManualTime())
    try await WebhookInbox(store: store, options: options(), time: time).accept(try Samples.event())
    let ahead = time.now + 86_400
    #expect(try await store.claim(upTo: 1, for: "gone", at: ahead, until: ahead + 600).count == 1)
    let handled = Handled()
    try await running(WebhookInbox(store: store, options: options(), time: time), { handled.add($0) }) {
      await time.waitForSleepers(1)
      time.advance(by: .seconds(600))
      #expect(await handled.next(1).count == 1)
    }
  }

  @Test func secondRun_isRefused_andTheFirstContinues() async throws {
    let store = InMemoryWebhookStore()
    let inbox = WebhookInbox(store: store, options: options())
    let handled = Handled()
    try await running(inbox, { handled.add($0) }) {
      try await inbox.accept(try Samples.event(1))
      #expect(await handled.next(1).count == 1)
      for _ in 0..<3 {
        await #expect(throws: WebhookInbox.AlreadyRunning.self) { try await inbox.run { _ in } }
      }
      try await inbox.accept(try Samples.event(2))
      #expect(await handled.next(1) == [try Samples.event(2)])
    }
    #expect(await store.count == 0)
  }

  @Test func cancelledRun_canBeRunAgain() async throws {
    let (inbox, handled) = (WebhookInbox(store: InMemoryWebhookStore(), options: options()), Handled())
    let run = Task { try await inbox.run { handled.add($0) } }
    try await inbox.accept(try Samples.event(1))
    #expect(await handled.next(1).count == 1)
    run.cancel()
    await #expect(throws: CancellationError.self) { try await run.value }
    try await running(inbox, { handled.add($0) }) {
      try await inbox.accept(try Samples.event(2))
      #expect(await handled.next(1).count == 1)
    }
  }

  /// Events that a process did not finish are delivered by its replacement.
  @Test func eventOfACancelledRun_comesAgain() async throws {
    let store = InMemoryWebhookStore()
    let first = WebhookInbox(store: store, options: options())
    let begun = Handled()
    try await first.accept(try Samples.event())
    let run = Task {
      try await first.run { event in
        begun.add(event)
        try await Task.sleep(for: .seconds(3600))
      }
    }
    _ = await begun.next(1)
    run.cancel()
    await #expect(throws: CancellationError.self) { try await run.value }
    let handled = Handled()
    let second = WebhookInbox(store: store, options: options())
    try await running(second, { handled.add($0) }) { #expect(await handled.next(1).count == 1) }
    #expect(await store.count == 0)
  }

  @Test func stop_waitsForHandlersAtWork() async throws {
    let inbox = WebhookInbox(store: InMemoryWebhookStore(), options: options())
    let begun = Handled()
    let ended = Mutex(false)
    try await inbox.accept(try Samples.event())
    let run = Task {
      try await inbox.run { event in
        begun.add(event)
        try await Task.sleep(for: .milliseconds(20))
        ended.withLock { $0 = true }
      }
    }
    _ = await begun.next(1)
    inbox.stop()
    try await run.value
    #expect(ended.withLock { $0 })
  }

  @Test func storeThatFails_isTheAcceptsError() async throws {
    struct Full: WebhookStore {
      func keep(_ arrivals: [WebhookArrival]) throws { throw Busy() }
      func claim(upTo count: Int, for consumer: String, at now: Date, until end: Date) -> [WebhookEntry] { [] }
      func setAside(_ id: Int64) -> Bool { false }
      func finish(_ id: Int64) {}
      func postpone(_ id: Int64, until due: Date) {}
      func release(_ consumer: String) {}
      func nextDue(after now: Date) -> Date? { nil }
    }
    let inbox = WebhookInbox(store: Full())
    await #expect(throws: Busy.self) { try await inbox.accept(try Samples.event()) }
  }
}
