import SandboxService

/// Changes by another user, in the service's own pages or with another app: by the same rules as for clients, and with
/// all consequences, such as webhook notifications and rows in sync feeds. No request is recorded.
extension Sandbox {
  /// Creates rows of a set: all or none. Sets that are actions are carried out.
  ///
  /// - Parameters:
  ///   - set: The set, such as `crm/Accounts`.
  ///   - rows: The properties of each row, by wire name.
  /// - Throws: `SandboxError` with the message that a client would get.
  public func create(_ set: String, _ rows: [[String: SandboxValue]]) async throws {
    try OtherUser(core: core).create(set, rows.map { SandboxValue.object($0).node })
  }

  /// Changes properties of the rows that match a filter.
  ///
  /// - Parameters:
  ///   - set: The set, such as `crm/Accounts`.
  ///   - filter: An OData filter.
  ///   - values: The properties to change, by wire name.
  /// - Returns: The number of rows.
  /// - Throws: `SandboxError` with the message that a client would get.
  @discardableResult
  public func update(_ set: String, filter: String, _ values: [String: SandboxValue]) async throws -> Int {
    try OtherUser(core: core).update(set, filter: filter, SandboxValue.object(values).node)
  }

  /// Deletes the rows that match a filter.
  ///
  /// - Parameters:
  ///   - set: The set, such as `crm/Accounts`.
  ///   - filter: An OData filter.
  /// - Returns: The number of rows.
  /// - Throws: `SandboxError` with the message that a client would get.
  @discardableResult
  public func delete(_ set: String, filter: String) async throws -> Int {
    try OtherUser(core: core).delete(set, filter: filter)
  }
}
