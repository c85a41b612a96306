import Synchronization
import Testing

@testable import ExactOnlineRuntime

private final class Order: Sendable {
  private let state = Mutex<[Int]>([])

  var numbers: [Int] { state.withLock { $0 } }
  func append(_ number: Int) { state.withLock { $0.append(number) } }
}

@Suite struct TaskLockTests {
  @Test func tasks_comeThroughInTheirOrder() async throws {
    let lock = TaskLock()
    let order = Order()
    let tasks = try await lock.withLock {
      var tasks: [Task<Void, any Error>] = []
      for number in 0..<10 {
        tasks.append(Task { try await lock.withLock { order.append(number) } })
        while lock.waiterCount <= number { await Task.yield() }
      }
      return tasks
    }
    for task in tasks { try await task.value }
    #expect(order.numbers == Array(0..<10))
  }

  @Test func cancelledTask_leavesTheLine() async throws {
    let lock = TaskLock()
    try await lock.withLock {
      let task = Task { try await lock.withLock {} }
      while lock.waiterCount == 0 { await Task.yield() }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(lock.waiterCount == 0)
    }
    try await lock.withLock {}
  }
}
