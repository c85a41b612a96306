import Dispatch

/// Runs work that may block for a while, such as a flush to disk, outside the few threads that tasks share.
package func runBlocking<Outcome: Sendable>(_ body: @escaping @Sendable () throws -> Outcome) async throws -> Outcome {
  try await withCheckedThrowingContinuation { continuation in
    // A serial queue gets a thread beyond those of the global queues, which tasks run on outside Apple's platforms.
    DispatchQueue(label: "ExactOnline.blocking").async { continuation.resume(with: Result(catching: body)) }
  }
}
