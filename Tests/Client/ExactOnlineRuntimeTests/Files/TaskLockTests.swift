import TestSupport
import Testing

@testable import ExactOnlineRuntime

@Suite struct TaskLockTests {
  @Test func tasks_comeThroughInTheirOrder() async throws {
    let lock = TaskLock()
    let order = Collected<Int>()
    let tasks = try await lock.withLock {
      var tasks: [Task<Void, any Error>] = []
      for number in 0..<10 {
        tasks.append(Task { try await lock.withLock { order.append(number) } })
        try await waitUntil { lock.waiterCount > number }
      }
      return tasks
    }
    for task in tasks { try await task.value }
    #expect(order.values == Array(0..<10))
  }

  @Test func cancelledTask_leavesTheQueue() async throws {
    let lock = TaskLock()
    try await lock.withLock {
      let task = Task { try await lock.withLock {} }
      try await waitUntil { lock.waiterCount > 0 }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(lock.waiterCount == 0)
    }
    try await lock.withLock {}
  }
}
