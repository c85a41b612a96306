// exact-online-generator 0.1.0 · services/current.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/current`
nonisolated public struct Current: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Me` · read · 60 rows a page · permission "-"
  public var me: EntitySet<Current.Me, Methods.Read> { EntitySet(root, "Me") }

  /// `UserSettings` · function · GET
  public func userSettings() async throws -> [Current.UserSettings] {
    try await root.complexCollection("UserSettings", .get, [])
  }

  /// `ClientId` · function · GET
  public func clientID() async throws -> UUID {
    try await root.primitive("ClientId", .get, [])
  }
}
