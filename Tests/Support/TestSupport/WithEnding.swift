/// Runs the body, and then the ending, whether the body returned or failed: what `defer` is for, with endings that wait.
///
/// - Parameters:
///   - ending: Stops or removes what the body used.
///   - body: The work.
package func withEnding<Outcome>(
  _ ending: () async throws -> Void, _ body: () async throws -> Outcome
) async throws -> Outcome {
  let outcome: Result<Outcome, any Error>
  do { outcome = .success(try await body()) } catch { outcome = .failure(error) }
  try await ending()
  return try outcome.get()
}
