/// Runs a body that depends on time with a short unit of it, and with longer ones while it fails.
///
/// On a busy machine a task that sleeps for a second may well wake up three seconds later. A body that is right in
/// principle passes with the longest unit; one that is not fails with each.
package func withLongerTime(_ body: (_ unit: Duration) async throws -> Void) async throws {
  for unit in [Duration.milliseconds(250), .seconds(1)] {
    do { return try await body(unit) } catch { continue }
  }
  try await body(.seconds(4))
}
