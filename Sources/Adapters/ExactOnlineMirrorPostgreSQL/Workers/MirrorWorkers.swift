import ExactOnlinePostgreSQL
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Workers that update the mirrors of the divisions in a queue: several per process, in any number of processes.
///
/// Each worker claims a division, updates it, schedules its next update, and continues with another one until
/// ``stop()``. When a worker dies, its lease expires and another worker takes over. A division that cannot be read is
/// parked or retried later, which does not affect the others.
///
/// ```swift
/// let workers = MirrorWorkers(queue: queue, store: try PostgreSQLMirrorStore(in: database))
/// await workers.run([.accounts, .glAccounts, .transactionLines]) { lease in exact.division(lease.division) }
/// ```
///
/// Give all processes the same `PostgreSQLRateLimitStore`, so that together they stay within the limits of each
/// division.
public final class MirrorWorkers: Sendable {
  /// The name of the process. The name of a worker is this with its number.
  public let name: String

  private let queue: MirrorQueue
  private let store: PostgreSQLMirrorStore
  private let options: MirrorWorkerOptions
  private let onEvent: (@Sendable (MirrorWorkerEvent) -> Void)?
  private let running = Mutex(Running())

  private struct Running {
    var isStopped = false
    var task: Task<Void, any Error>?
  }

  /// Creates workers.
  ///
  /// - Parameters:
  ///   - queue: The divisions.
  ///   - store: The mirror, in the same schema of the same database.
  ///   - name: A unique name of the process; by default its host and process id.
  ///   - options: The options.
  ///   - onEvent: A closure that is called for each event, from any thread.
  public init(
    queue: MirrorQueue, store: PostgreSQLMirrorStore, name: String? = nil,
    options: MirrorWorkerOptions = MirrorWorkerOptions(), onEvent: (@Sendable (MirrorWorkerEvent) -> Void)? = nil
  ) {
    self.queue = queue
    self.store = store
    self.options = options
    self.onEvent = onEvent
    let process = ProcessInfo.processInfo
    self.name = name ?? "\(process.hostName)-\(process.processIdentifier)"
  }

  /// Updates divisions until the workers are stopped or, with `endsWhenDone`, until none is ready. Cancelling the task
  /// has the effect of ``stop()``.
  ///
  /// Failures of the database do not end it; it retries until the database is available.
  ///
  /// - Parameter update: Updates the mirror of a division. When it is cancelled, it should end soon; the page that is
  ///   being stored is finished nevertheless. It throws `ODataError` where the service refuses.
  public func run(_ update: @escaping @Sendable (MirrorJob) async throws -> Void) async {
    let task = running.withLock { running -> Task<Void, any Error>? in
      // One that is stopped must not claim a division before it learns of it.
      guard !running.isStopped, !Task.isCancelled else { return nil }
      let task = Task {
        try await withThrowingDiscardingTaskGroup { group in
          for number in 1...max(options.workers, 1) {
            group.addTask { await self.work("\(self.name)-\(number)", update) }
          }
        }
      }
      running.task = task
      return task
    }
    guard let task else { return }
    await withTaskCancellationHandler {
      _ = await task.result
    } onCancel: {
      task.cancel()
    }
  }

  /// Ends ``run(_:)``. Pages that are being stored are completed, and divisions are given back, so that other workers
  /// can continue after the last stored page.
  public func stop() {
    running.withLock { running in
      running.isStopped = true
      running.task?.cancel()
    }
  }

  private func work(_ worker: String, _ update: @escaping @Sendable (MirrorJob) async throws -> Void) async {
    var failures = 0
    while !Task.isCancelled {
      do {
        // Not cancelled half-way: a lease that no worker knows of would block the division until it expires.
        let lease = try await Task { [queue, options] in try await queue.claim(by: worker, for: options.lease) }.value
        failures = 0
        if let lease {
          try await carryOut(MirrorJob(lease: lease, store: store.under(lease)), update)
        } else {
          if options.endsWhenDone, try await queue.isDone() { return }
          try await Task.sleep(for: try await idlePause())
        }
      } catch is CancellationError {
        return
      } catch {
        let pause = min(Duration.milliseconds(250) * (1 << min(failures, 10)), .seconds(30))
        failures += 1
        onEvent?(.databaseFailed(error, pause: pause))
        try? await Task.sleep(for: pause)
      }
    }
  }

  /// A random pause, so that the workers of many processes do not poll at the same time.
  private func idlePause() async throws -> Duration {
    let ready = try await queue.pauseUntilReady() ?? options.poll
    return min(max(ready, .milliseconds(10)), options.poll) * Double.random(in: 1...1.2)
  }

  private enum Ending: Sendable {
    case updated(Result<Void, any Error>)
    case lost
    case stopped
  }

  private func carryOut(
    _ job: MirrorJob, _ update: @escaping @Sendable (MirrorJob) async throws -> Void
  ) async throws {
    onEvent?(.claimed(job.lease))
    let ending = await withTaskGroup(of: Ending.self) { group in
      group.addTask {
        do {
          try await update(job)
          return .updated(.success(()))
        } catch {
          return .updated(.failure(error))
        }
      }
      group.addTask { await self.keep(job) }
      var ending = await group.next() ?? .stopped
      group.cancelAll()
      // A heartbeat that is cancelled by a stop says nothing about the lease.
      if case .stopped = ending { ending = await group.next() ?? ending }
      return ending
    }
    let isStopped = Task.isCancelled
    do {
      // The outcome is stored even if the workers are stopped meanwhile.
      let event = try await Task { try await self.settle(job, ending, isStopped: isStopped) }.value
      onEvent?(event)
    } catch {
      // Nobody renews the lease any more. When it ends, any worker takes the division over.
      onEvent?(.lost(job.lease))
      throw error
    }
  }

  /// Renews the lease until the task is cancelled or the lease is lost.
  private func keep(_ job: MirrorJob) async -> Ending {
    var renewed = ContinuousClock.now
    while (try? await Task.sleep(for: options.lease / 4)) != nil {
      let calls = job.calls.take()
      do {
        try await queue.renew(job.lease, calls: calls)
        renewed = .now
      } catch is LeaseLost {
        return .lost
      } catch {
        job.add(calls: calls)
        // The lease has expired, so the store may refuse the next page: further calls could be wasted.
        if ContinuousClock.now - renewed > options.lease { return .lost }
      }
    }
    return .stopped
  }

  /// Stores the outcome of an update in the queue.
  private func settle(_ job: MirrorJob, _ ending: Ending, isStopped: Bool) async throws -> MirrorWorkerEvent {
    let lease = job.lease
    do {
      let calls = job.calls.take()
      if calls > 0 { try await queue.renew(lease, calls: calls) }
      switch ending {
      case .lost: return .lost(lease)
      case .updated(.success):
        try await queue.finish(lease, next: options.schedule)
        return .finished(lease)
      case .updated(.failure(is LeaseLost)): return .lost(lease)
      case .updated(.failure) where isStopped, .stopped:
        try await queue.release(lease)
        return .released(lease)
      case .updated(.failure(let error)):
        switch ParkingDecision(error) {
        case .park(let parking):
          try await queue.park(lease, parking)
          return .parked(lease, parking)
        case .finish(let note):
          try await queue.finish(lease, next: options.schedule, note: note)
          return .finished(lease)
        case .retry:
          let pause = options.pause(afterAttempt: lease.attempt)
          try await queue.fail(lease, "\(error)", retryAfter: pause)
          return .failed(lease, error: error, pause: pause)
        }
      }
    } catch is LeaseLost {
      return .lost(lease)
    }
  }
}
