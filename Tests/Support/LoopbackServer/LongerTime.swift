/// Runs a body that depends on time with a short unit of it, and with longer ones while it fails.
///
/// Where a machine is busy, a task that sleeps for a second may well wake up three seconds later. What holds in
/// principle holds with the longest unit; what does not hold fails with each.
package func withLongerTime(_ body: (_ unit: Duration) async throws -> Void) async throws {
  for unit in [Duration.milliseconds(250), .seconds(1)] {
    do { return try await body(unit) } catch { continue }
  }
  try await body(.seconds(4))
}
