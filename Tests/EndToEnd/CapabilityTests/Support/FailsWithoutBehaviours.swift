import Synchronization
import Testing

/// Tests of capabilities are run again without each behaviour of the sandbox that they show, by
/// ``Administration/run(with:shows:sourceLocation:_:)``, and have to fail then. The trait keeps these failures from being
/// reported, and reports a test with the name of a capability that shows nothing.
struct FailsWithoutBehaviours: SuiteTrait, TestTrait, TestScoping {
  /// The runs without a behaviour.
  final class Runs: Sendable {
    private let count = Atomic(0)

    func add() { self.count.add(1, ordering: .relaxed) }
    var isEmpty: Bool { self.count.load(ordering: .relaxed) == 0 }
  }

  /// Those of the test that runs.
  @TaskLocal static var runs: Runs?

  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let reporting: IssueHandlingTrait = .filterIssues { _ in
      FailuresWithout.current?.add()
      return FailuresWithout.current == nil
    }
    let runs = Runs()
    try await Self.$runs.withValue(runs) {
      try await reporting.provideScope(for: test, testCase: testCase, performing: function)
    }
    if test.displayName != nil, runs.isEmpty {
      Issue.record("It shows no behaviour of the sandbox.", sourceLocation: test.sourceLocation)
    }
  }
}

extension Trait where Self == FailsWithoutBehaviours {
  /// Tests of the suite that show a capability fail without the behaviours that they show.
  static var failsWithoutBehaviours: Self { Self() }
}

/// Failures of a test while a behaviour of the sandbox is off. They are what is wanted: counted, and not reported.
final class FailuresWithout: Sendable {
  /// Those of the run that goes on; nil while all behaviours are on.
  @TaskLocal static var current: FailuresWithout?

  private let failures = Atomic(0)

  func add() { failures.add(1, ordering: .relaxed) }

  /// The number of times that a test fails.
  static func count(_ test: () async throws -> Void) async -> Int {
    FailsWithoutBehaviours.runs?.add()
    let failures = FailuresWithout()
    do {
      try await $current.withValue(failures) { try await test() }
    } catch {
      failures.add()
    }
    return failures.failures.load(ordering: .relaxed)
  }
}
