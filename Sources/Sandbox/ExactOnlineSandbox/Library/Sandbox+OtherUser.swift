import SandboxService

/// Changes by another user, in the service's own pages or with another app: by the same rules as for clients, and with
/// all consequences, such as webhook notifications and rows in sync feeds. No request is recorded.
extension Sandbox {
  /// Creates rows of a set: all or none. Sets that are actions are carried out.
  ///
  /// - Parameters:
  ///   - set: The set, as `crm/Accounts`.
  ///   - rows: The rows, by the names of their properties.
  ///   - division: The division; nil for the current one.
  /// - Throws: `SandboxError` with what a client would be told.
  public func create(_ set: String, _ rows: [[String: SandboxValue]], division: Int? = nil) async throws {
    try OtherUser(administration: core.administration(division)).create(set, rows.map { SandboxValue.object($0).node })
  }

  /// Changes properties of the rows that meet an OData filter.
  ///
  /// - Parameters:
  ///   - set: The set, as `crm/Accounts`.
  ///   - filter: An OData filter.
  ///   - values: The new values, by the names of their properties.
  ///   - division: The division; nil for the current one.
  /// - Returns: The number of rows that were changed.
  /// - Throws: `SandboxError` with what a client would be told.
  @discardableResult
  public func update(
    _ set: String, filter: String, _ values: [String: SandboxValue], division: Int? = nil
  ) async throws -> Int {
    try OtherUser(administration: core.administration(division)).update(
      set, filter: filter, SandboxValue.object(values).node)
  }

  /// Deletes the rows that meet an OData filter.
  ///
  /// - Parameters:
  ///   - set: The set, as `crm/Accounts`.
  ///   - filter: An OData filter.
  ///   - division: The division; nil for the current one.
  /// - Returns: The number of rows that were deleted.
  /// - Throws: `SandboxError` with what a client would be told.
  @discardableResult
  public func delete(_ set: String, filter: String, division: Int? = nil) async throws -> Int {
    try OtherUser(administration: core.administration(division)).delete(set, filter: filter)
  }
}
