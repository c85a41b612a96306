import ExactOnline
import ExactOnlineMirror

/// Keeps a copy of some sets in a file.
func mirror(_ division: Division) async throws {
  let mirror = try Mirror(database: "exact.sqlite")
  try await mirror.update(division, [.accounts, .glAccounts, .transactionLines]) { print($0) }
}

/// The calls of an update, a bar for it, and a comparison with the service.
func look(at mirror: Mirror, of division: Division, _ sets: [MirrorSet]) async throws {
  print(try await mirror.estimate(division, sets))  // 1012 calls for 1001204 rows, about 17 min

  let printer = MirrorProgressPrinter()
  try await mirror.update(division, sets) { printer.show($0) }

  let audit = try await mirror.audit(division, sets)
  if !audit.isEqual { print(audit) }
}
