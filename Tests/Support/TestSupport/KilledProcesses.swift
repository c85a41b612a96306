import Synchronization

/// Processes that run side by side and are killed, each at a random one of its lines, and started again.
package struct KilledProcesses: Sendable {
  private let count: Int
  private let kills: Int
  private let between: Int

  /// - Parameters:
  ///   - count: The number of processes at a time.
  ///   - kills: The most processes that are killed.
  ///   - between: The lines of a process before it is killed, on average.
  package init(_ count: Int, kills: Int, linesBetween between: Int) {
    self.count = count
    self.kills = kills
    self.between = max(between, 1)
  }

  /// Runs the processes until each has ended without being killed.
  ///
  /// - Parameters:
  ///   - seed: The seed of the random numbers.
  ///   - start: Starts a process for a place, from 0.
  /// - Returns: The number of processes that were killed.
  package func run(seed: UInt64, start: @escaping @Sendable (Int) throws -> ChildProcess) async throws -> Int {
    let budget = Budget(kills)
    try await withThrowingDiscardingTaskGroup { group in
      for place in 0..<count {
        group.addTask {
          var random = SeededGenerator(seed: seed &* 1000 &+ UInt64(place))
          while try await runOnce(place, &random, budget, start) {}
        }
      }
    }
    return kills - budget.left
  }

  /// - Returns: Whether the process was killed.
  private func runOnce(
    _ place: Int, _ random: inout SeededGenerator, _ budget: Budget, _ start: (Int) throws -> ChildProcess
  ) async throws -> Bool {
    let process = try start(place)
    var isKilled = false
    var quota = 1 + random.below(between * 2)
    for await _ in process.lines {
      quota -= 1
      if quota == 0, budget.take() {
        process.kill()
        isKilled = true
      }
    }
    process.close()
    process.waitUntilExit()
    return isKilled
  }
}

private final class Budget: Sendable {
  private let state: Mutex<Int>

  init(_ count: Int) { state = Mutex(count) }

  var left: Int { state.withLock { $0 } }

  func take() -> Bool {
    state.withLock { left in
      guard left > 0 else { return false }
      left -= 1
      return true
    }
  }
}
