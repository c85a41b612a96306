public import Logging
public import ODataRuntime
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps calls within Exact Online's limits: each call waits until its division's limits allow it.
///
/// ```swift
/// var policies = ConnectionPolicies()
/// policies.limiter = RateLimiter(store: FileRateLimitStore(in: folder))
/// ```
///
/// Every connection has a limiter. Share one between all connections of a process that use the same app, so that they
/// are counted together; with a ``RateLimitStore`` all processes are. Calls are counted by site, app and division.
///
/// Calls are admitted as fast as the limits allow, sixty at once if there were none for a minute. The limiter prevents
/// every foreseeable refusal. If the service refuses a call nevertheless, because others call with the same app, all
/// calls of the division wait until the next minute or day begins.
public final class RateLimiter: Sendable {
  /// The limits that apply until the service states its own.
  public let limits: RateLimits
  let time: any TimeSource
  private let logger: Logger
  let store: (any RateLimitStore)?
  let state = Mutex(State())

  struct State {
    var queues: [RateLimitKey: Queue] = [:]
    /// The records in this process; with a store, as last stored.
    var records: [RateLimitKey: RateLimitRecord] = [:]
    var lastID: UInt64 = 0
    var isStoreFailing = false
  }

  struct Queue {
    var waiting = WaitingQueue()
    var sleeper: (wake: Int64, task: Task<Void, Never>)?
    /// Only with a store: whether a decision is being made, and whether another one must follow.
    var isDeciding = false
    var isDue = false
  }

  /// A call that may be sent.
  struct Ticket: Sendable {
    var key: RateLimitKey
    var order: UInt64
    var endpoint: String
    /// Whether the call had to wait for a budget, and not only for its admission.
    var hasWaited = false
  }

  /// Creates a limiter that counts from zero, or from the store's records.
  ///
  /// - Parameters:
  ///   - limits: The limits that apply until the service states its own.
  ///   - store: The store in which processes count together; nil to count in this process alone.
  ///   - time: The clock by which calls are counted.
  ///   - logger: Logs failures of the store, and its recovery.
  public init(
    limits: RateLimits = .exactOnline, store: (any RateLimitStore)? = nil, time: any TimeSource = SystemTime(),
    logger: Logger = Logger(label: "ExactOnline", factory: { _ in SwiftLogNoOpLogHandler() })
  ) {
    self.logger = logger
    self.limits = limits
    self.store = store
    self.time = time
  }

  // MARK: - Calls

  /// Waits until a call may be sent.
  ///
  /// - Parameter announce: Called with the time until which the call waits, if it does.
  /// - Throws: `RateLimitDecision.Refusal`, or `CancellationError`.
  func admit(
    _ key: RateLimitKey, endpoint: String, _ options: CallOptions, announce: @escaping @Sendable (Int64) -> Void
  ) async throws -> Ticket {
    let demand = RateLimitRecord.Demand(
      endpoint: endpoint, leavesReserve: options.priority == .bulk, isCounted: key.division != nil)
    if store == nil, let order = try admitAtOnce(key, demand) {
      return Ticket(key: key, order: order, endpoint: endpoint)
    }
    let now = time.now
    let wait = options.maximumWait.map { now + $0 / .seconds(1) }
    let latest = [options.deadline, wait].compactMap { $0?.milliseconds }.min()
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    let place: WaitingQueue.Place = try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isCancelled = state.withLock { state in
          // A task that was cancelled before this is not notified again.
          if Task.isCancelled { return true }
          state.queues[key, default: Queue()].waiting.append(
            WaitingQueue.Waiter(
              id: id, demand: demand, isBulk: options.priority == .bulk, latest: latest,
              waitsForNextDay: options.waitsForNextDay, announce: announce, continuation: continuation))
          return false
        }
        if isCancelled { return continuation.resume(throwing: CancellationError()) }
        decide(key)
      }
    } onCancel: {
      let waiter = state.withLock { $0.queues[key]?.waiting.remove(id, isAdmitted: false) }
      // The task finds that its admission has already been returned.
      if waiter != nil { decide(key) }
      waiter?.continuation.resume(throwing: CancellationError())
    }
    let ticket = Ticket(key: key, order: place.order, endpoint: endpoint, hasWaited: place.wasAnnounced)
    if Task.isCancelled {
      await settle(ticket, .notSent)
      throw CancellationError()
    }
    return ticket
  }

  /// The fast path, if no call waits and the limits allow it.
  private func admitAtOnce(_ key: RateLimitKey, _ demand: RateLimitRecord.Demand) throws -> UInt64? {
    let now = time.now.milliseconds
    return try state.withLock { state in
      guard state.queues[key] == nil else { return nil }
      switch state.records[key, default: RateLimitRecord()].admit(demand, limits, now: now) {
      case .granted(let order): return order
      case .errorBudgetSpent(let until): throw RateLimitDecision.Refusal.errorBudgetSpent(until: until)
      default: return nil
      }
    }
  }

  /// Records the outcome of a call, and admits the next one.
  ///
  /// - Returns: The remaining calls of the minute and of the day.
  @discardableResult
  func settle(_ ticket: Ticket, _ outcome: RateLimitRecord.Outcome) async -> (minute: Int, day: Int) {
    let (key, time, limits) = (ticket.key, time, limits)
    let left = await withRecord(key) { record in
      record.settle(
        order: ticket.order, endpoint: ticket.endpoint, isCounted: key.division != nil, outcome, limits,
        now: time.now.milliseconds)
      return (minute: record.minuteFree(limits), day: record.dayFree(limits))
    }
    defer {
      if state.withLock({ $0.queues[key] != nil }) { decide(key) }
    }
    return left
  }

  // MARK: - What is left

  func budget(_ key: RateLimitKey) async -> CallBudget {
    let record = await withRecord(key) { $0 }
    let waiting = state.withLock { $0.queues[key]?.waiting.count ?? 0 }
    return CallBudget(record, limits, waiting: waiting, now: time.now.milliseconds)
  }

  // MARK: - Records

  /// Changes the record of a key, in the store if there is one.
  @discardableResult
  func withRecord<Outcome: Sendable>(
    _ key: RateLimitKey, _ change: @escaping @Sendable (inout RateLimitRecord) -> Outcome
  ) async -> Outcome {
    guard let store else { return state.withLock { change(&$0.records[key, default: RateLimitRecord()]) } }
    do {
      // An unstructured task: calls of cancelled tasks must also be settled.
      let update = Task {
        try await store.update(key) { record in
          let outcome = change(&record)
          return (outcome, record)
        }
      }
      let (outcome, record) = try await update.value
      let isBack = state.withLock { state in
        state.records[key] = record
        defer { state.isStoreFailing = false }
        return state.isStoreFailing
      }
      if isBack { logger.notice("the store of call counters works again") }
      return outcome
    } catch {
      let (outcome, isNew) = state.withLock { state in
        defer { state.isStoreFailing = true }
        return (change(&state.records[key, default: RateLimitRecord()]), !state.isStoreFailing)
      }
      if isNew {
        logger.warning(
          "the store of call counters failed, counting in this process only", metadata: ["error": "\(error)"])
      }
      return outcome
    }
  }
}

/// Identifies the calls that are counted together: those of an app, on a site, in a division
/// (Documentation/protocol.md, section 3.1).
public struct RateLimitKey: Sendable, Hashable, CustomStringConvertible {
  /// The site of the connection.
  public let site: Site
  /// The app's client id; nil if the authorization does not state it.
  public let clientID: String?
  /// Nil for calls outside divisions, such as `current/Me`: they count for no limit, but their errors count.
  public let division: Int32?

  /// Creates a key, for custom stores and their tests.
  ///
  /// - Parameters:
  ///   - site: The site of the connection.
  ///   - clientID: The app's client id.
  ///   - division: The code of the division.
  public init(site: Site, clientID: String?, division: Int32?) {
    self.site = site
    self.clientID = clientID
    self.division = division
  }

  /// `https://start.exactonline.nl 6a1c… 123456`: unique for each key, and the same in every process.
  public var description: String { "\(site) \(clientID ?? "-") \(division.map(String.init) ?? "-")" }

  /// The description as a file name: letters, digits, dots, hyphens and underscores, and the rest as `%2F`.
  public var fileName: String {
    URLText.fileName(description).replacing("%20", with: "_")
  }
}
