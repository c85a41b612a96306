import Synchronization

/// Failures of a test while a behaviour of the sandbox is off. They are what is wanted: counted, and not reported.
final class FailuresWithout: Sendable {
  /// Those of the run that goes on; nil while all behaviours are on.
  @TaskLocal static var current: FailuresWithout?

  private let failures = Atomic(0)

  func add() { failures.add(1, ordering: .relaxed) }

  /// The number of failures of a test.
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
