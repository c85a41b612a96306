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

  /// Makes the rows as they are now those that ``reset()`` brings back.
  public func keepAsSeed() async throws { try core.divisions.keepAsSeed() }

  /// Creates rows of a set, such as `crm/Accounts`, with rows below them where given: all or none. Properties that
  /// clients cannot write can be seeded.
  ///
  /// - Parameters:
  ///   - set: The set, as `crm/Accounts`.
  ///   - rows: The rows, by the names of their properties.
  ///   - division: The division; nil for the current one.
  public func seed(_ set: String, _ rows: [[String: SandboxValue]], division: Int? = nil) async throws {
    try core.administration(division).seed(set, rows.map { SandboxValue.object($0).node })
  }

  /// The rows of a set in the order of its key, each as the JSON of an answer has it.
  ///
  /// - Parameters:
  ///   - set: The set, as `crm/Accounts`.
  ///   - filter: An OData filter; nil for all rows.
  ///   - division: The division; nil for the current one.
  public func rows(
    _ set: String, filter: String? = nil, division: Int? = nil
  ) async throws -> [[String: SandboxValue]] {
    try core.administration(division).rows(set, filter: filter).map { node in
      guard case .object(let members) = SandboxValue(node) else { return [:] }
      return members
    }
  }
}
