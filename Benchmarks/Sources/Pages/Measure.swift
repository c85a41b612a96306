/// The shortest of several runs, in seconds: what the work takes when nothing else disturbs it.
public func shortest(of runs: Int, _ work: () async throws -> Void) async rethrows -> Double {
  var best = Double.infinity
  for _ in 0..<runs {
    let start = ContinuousClock.now
    try await work()
    best = min(best, (ContinuousClock.now - start) / .seconds(1))
  }
  return best
}

/// Counts a value that is there: keeps the optimizer from dropping the access.
@inline(always)
public func present<Value>(_ value: Value?) -> Int { value == nil ? 0 : 1 }
