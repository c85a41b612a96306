import Dispatch

/// Runs work that may block for a while, such as a flush to disk, outside the small thread pool that tasks share.
package func runBlocking<Outcome: Sendable>(_ body: @escaping @Sendable () throws -> Outcome) async throws -> Outcome {
  try await withCheckedThrowingContinuation { continuation in
    // A serial queue gets a thread besides those of the global queues, on which tasks run outside Apple's platforms.
    DispatchQueue(label: "ExactOnline.blocking").async { continuation.resume(with: Result(catching: body)) }
  }
}
