import Synchronization
import Testing

/// Failures of a test while a behaviour of the sandbox is off. They are what is wanted: counted, and not reported.
final class FailuresWithout: Sendable {
  @TaskLocal fileprivate static var current: FailuresWithout?

  private let failures = Atomic(0)

  fileprivate func add() { failures.add(1, ordering: .relaxed) }

  /// How often a test fails.
  static func count(_ test: () async throws -> Void) async -> Int {
    let counter = FailuresWithout()
    do {
      try await $current.withValue(counter) { try await test() }
    } catch {
      counter.add()
    }
    return counter.failures.load(ordering: .relaxed)
  }
}

extension Trait where Self == IssueHandlingTrait {
  /// Tests of the suite are run without the behaviours that they show too, by ``Administration/run(with:shows:_:)``, and
  /// fail then.
  static var failsWithoutBehaviours: Self {
    .filterIssues { _ in
      guard let failures = FailuresWithout.current else { return true }
      failures.add()
      return false
    }
  }
}
