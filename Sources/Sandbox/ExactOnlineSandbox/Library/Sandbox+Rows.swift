import SandboxStore

extension Sandbox {
  /// Restores the initial state, including tokens, budgets, behaviours, faults and the clock, with the rows of the last
  /// ``keepAsSeed()``. Numbers also start again, so that a test sees the same ids when it is repeated.
  ///
  /// - Throws: `SandboxError`.
  public func reset() async throws {
    await core.sender.cancel()
    try await core.reset()
  }

  /// Makes the current rows those that ``reset()`` restores.
  ///
  /// - Throws: `SandboxError`.
  public func keepAsSeed() async throws { try core.store.keepAsSeed() }

  /// Creates rows of a set, including nested rows: all or none. Properties that clients cannot write can be seeded.
  ///
  /// - Parameters:
  ///   - set: The set, such as `crm/Accounts`.
  ///   - rows: The properties of each row, by wire name.
  /// - Throws: `SandboxError`.
  public func seed(_ set: String, _ rows: [[String: SandboxValue]]) async throws {
    try await core.seed(set, rows.map { SandboxValue.object($0).node })
  }

  /// The rows of a set in the order of its key, each as the JSON of a response.
  ///
  /// - Parameters:
  ///   - set: The set, such as `crm/Accounts`.
  ///   - filter: An OData filter; nil for all rows.
  /// - Returns: The properties of each row, by wire name.
  /// - Throws: `SandboxError`.
  public func rows(_ set: String, filter: String? = nil) async throws -> [[String: SandboxValue]] {
    try await core.rows(set, filter: filter).map { node in
      guard case .object(let members) = SandboxValue(node) else { return [:] }
      return members
    }
  }
}
