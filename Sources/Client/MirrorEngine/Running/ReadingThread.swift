import Dispatch
import Foundation
import Synchronization

/// A thread on which a set is read and decoded.
///
/// The pages of a set are decoded one after another. On the threads that all tasks share, each page would be decoded on
/// another one, and an allocator with an arena per thread, such as glibc's, would keep the memory of a page for each of
/// them. So the memory of an update would grow with the number of cores.
final class ReadingThread: TaskExecutor {
  private let jobs = Mutex<[UnownedJob]>([])
  /// Is signalled for each job, and once more for the end.
  private let arrivals = DispatchSemaphore(value: 0)

  /// Runs a closure, and all that it awaits, on a new thread.
  static func run<Outcome: Sendable>(_ body: @Sendable () async throws -> Outcome) async throws -> Outcome {
    let executor = ReadingThread()
    let thread = Thread {
      while let job = executor.next() { job.runSynchronously(on: executor.asUnownedTaskExecutor()) }
    }
    thread.name = "mirror"
    thread.start()
    defer { executor.arrivals.signal() }
    return try await withTaskExecutorPreference(executor, operation: body)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    arrivals.signal()
  }

  /// Waits for the next job; nil at the end.
  private func next() -> UnownedJob? {
    arrivals.wait()
    return jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
