import SandboxStore

extension Sandbox {
  /// Everything as it was at the start, tokens, budgets, behaviours, faults and the clock included, with the rows of the
  /// last ``keepAsSeed()``. Numbers begin again too, so that a test that is run twice sees the same ids.
  public func reset() async throws {
    await core.sender.cancel()
    try await core.reset()
  }

  /// Makes the rows as they are now those that ``reset()`` brings back.
  public func keepAsSeed() async throws { try core.store.keepAsSeed() }

  /// Creates rows of a set, such as `crm/Accounts`, with rows below them where given: all or none. Properties that
  /// clients cannot write can be seeded.
  public func seed(_ set: String, _ rows: [[String: SandboxValue]]) async throws {
    try await core.seed(set, rows.map { SandboxValue.object($0).node })
  }

  /// The rows of a set in the order of its key, with an OData filter or all; each as the JSON of an answer has it.
  public func rows(_ set: String, filter: String? = nil) async throws -> [[String: SandboxValue]] {
    try await core.rows(set, filter: filter).map { node in
      guard case .object(let members) = SandboxValue(node) else { return [:] }
      return members
    }
  }
}
