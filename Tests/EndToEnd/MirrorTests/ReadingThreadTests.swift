import Foundation
import Testing

@testable import MirrorEngine

@Suite("Threads of mirrors", .timeLimit(.minutes(1)))
struct ReadingThreadTests {
  private actor Reader {
    /// The threads on which the reader and what it awaits have run.
    func run() async throws -> Set<ObjectIdentifier> {
      var threads: Set<ObjectIdentifier> = [Self.thread()]
      threads.formUnion(try await pages())
      threads.insert(Self.thread())
      async let others = pages()
      return threads.union(try await others)
    }

    @concurrent private func pages() async throws -> Set<ObjectIdentifier> {
      var threads: Set<ObjectIdentifier> = []
      for _ in 0..<20 {
        try await Task.sleep(for: .microseconds(10))
        threads.insert(Self.thread())
        await Task.yield()
        threads.insert(Self.thread())
      }
      return threads
    }

    private static func thread() -> ObjectIdentifier { ObjectIdentifier(Thread.current) }
  }

  @Test func everythingThatASetAwaits_runsOnItsThread() async throws {
    let threads = try await withThrowingTaskGroup(of: Set<ObjectIdentifier>.self) { group in
      for _ in 0..<4 { group.addTask { try await ReadingThread.run { try await Reader().run() } } }
      return try await group.reduce(into: []) { $0.append($1.count) }
    }
    #expect(threads == [1, 1, 1, 1])
  }

  @Test func errorsAndCancellation_reachTheCaller() async throws {
    await #expect(throws: MirrorFailure.self) {
      try await ReadingThread.run { throw MirrorFailure(report: MirrorReport(division: 1, sets: [])) }
    }
    let task = Task { try await ReadingThread.run { try await Task.sleep(for: .seconds(3600)) } }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
