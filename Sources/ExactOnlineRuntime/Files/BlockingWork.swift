import Dispatch

/// Runs work that may block for a while, such as a flush to disk, outside the few threads that tasks share.
func runBlocking<Outcome: Sendable>(_ body: @escaping @Sendable () throws -> Outcome) async throws -> Outcome {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global().async { continuation.resume(with: Result(catching: body)) }
  }
}
