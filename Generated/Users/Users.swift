// exact-online-generator 0.1.0 · services/users.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/users`
nonisolated public struct Users: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Users` · read · 60 rows a page
  public var users: EntitySet<Users.User, Methods.Read> { EntitySet(root, "Users") }

  /// `UserRoles` · read · 60 rows a page · permission "Organization administration"
  public var userRoles: EntitySet<Users.UserRole, Methods.Read> { EntitySet(root, "UserRoles") }

  /// `UserRolesPerDivision` · read · 60 rows a page · permission "Organization administration"
  public var userRolesPerDivision: EntitySet<Users.UserRolePerDivision, Methods.Read> {
    EntitySet(root, "UserRolesPerDivision")
  }

  /// `UnlinkAllRoles` · function · GET
  public func unlinkAllRoles(userID: String) async throws -> [Users.User] {
    try await root.collection("UnlinkAllRoles", .get, [FunctionParameter("userId", .string, userID)])
  }

  /// `UserHasRights` · function · GET · permission "Organization administration"
  public func userHasRights(endpoint: String, action: String) async throws -> Bool {
    try await root.primitive(
      "UserHasRights", .get,
      [FunctionParameter("endpoint", .string, endpoint), FunctionParameter("action", .string, action)])
  }

  /// `OEIUserCustomersInfo` · function · GET
  public func oeiUserCustomersInfo(identityObjectID: String) async throws -> [Users.OEIUserCustomerInfo] {
    try await root.complexCollection(
      "OEIUserCustomersInfo", .get,
      [FunctionParameter("identityObjectID", .string, identityObjectID)])
  }
}
