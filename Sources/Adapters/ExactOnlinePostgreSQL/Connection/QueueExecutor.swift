import Dispatch

/// Runs an actor on a dispatch queue of its own.
///
/// libpq blocks: while it connects, and while the server works. A serial queue takes its thread from those that Dispatch
/// adds on demand, never from the few on which Swift runs tasks.
final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "exact-online.postgresql")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
