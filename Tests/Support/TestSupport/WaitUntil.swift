/// Returns when a condition holds, which is looked at again and again; throws when it does not hold within a minute, or
/// when the task is cancelled.
package func waitUntil(
  fileID: String = #fileID, line: Int = #line, _ condition: () async throws -> Bool
) async throws {
  let end = ContinuousClock.now + .seconds(60)
  var pause = Duration.microseconds(100)
  while try await !condition() {
    guard ContinuousClock.now < end else { throw ConditionNeverHeld(place: "\(fileID):\(line)") }
    try await Task.sleep(for: pause)
    pause = min(pause * 2, .milliseconds(5))
  }
}

private struct ConditionNeverHeld: Error, CustomStringConvertible {
  let place: String
  var description: String { "The condition at \(place) did not hold within a minute." }
}
