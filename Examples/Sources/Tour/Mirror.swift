import ExactOnline
import ExactOnlineMirror

/// Keeps a copy of some sets in a file.
func mirror(_ division: Division) async throws {
  let mirror = try Mirror(database: "exact.sqlite")
  try await mirror.update(division, [.accounts, .items, .salesInvoices, .transactionLines]) { print($0) }
}
