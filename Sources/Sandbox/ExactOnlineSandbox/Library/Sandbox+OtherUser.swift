import SandboxService

/// Changes that somebody else makes, in the service's own pages or with another app: by the rules that hold for clients,
/// and with all that follows, such as notifications of webhooks and rows in sync feeds. No request is recorded.
extension Sandbox {
  /// Creates rows of a set, such as `crm/Accounts`: all or none. Sets that are actions are carried out.
  ///
  /// - Throws: `SandboxError` with what a client would be told.
  public func create(_ set: String, _ rows: [[String: SandboxValue]]) async throws {
    try OtherUser(core: core).create(set, rows.map { SandboxValue.object($0).node })
  }

  /// Changes properties of the rows that meet an OData filter; returns how many.
  ///
  /// - Throws: `SandboxError` with what a client would be told.
  @discardableResult
  public func update(_ set: String, filter: String, _ values: [String: SandboxValue]) async throws -> Int {
    try OtherUser(core: core).update(set, filter: filter, SandboxValue.object(values).node)
  }

  /// Deletes the rows that meet an OData filter; returns how many.
  ///
  /// - Throws: `SandboxError` with what a client would be told.
  @discardableResult
  public func delete(_ set: String, filter: String) async throws -> Int {
    try OtherUser(core: core).delete(set, filter: filter)
  }
}
