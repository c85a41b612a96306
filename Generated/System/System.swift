// exact-online-generator 0.1.0 · services/system.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/system`
nonisolated public struct System: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Users` · read · 60 rows a page
  public var users: EntitySet<System.User, Methods.Read> { EntitySet(root, "Users") }

  /// `AccountantInfo` · read · 60 rows a page · permission "Organization administration"
  public var accountantInfo: EntitySet<System.AccountantInfo, Methods.Read> { EntitySet(root, "AccountantInfo") }

  /// `AllDivisions` · read · 60 rows a page · permission "Organization administration"
  public var allDivisions: EntitySet<System.DivisionEntity, Methods.Read> { EntitySet(root, "AllDivisions") }

  /// `AvailableFeatures` · read · 60 rows a page · permission "Organization administration"
  public var availableFeatures: EntitySet<System.AvailableFeature, Methods.Read> {
    EntitySet(root, "AvailableFeatures")
  }

  /// `Divisions` · read, delete · 60 rows a page · permission "Organization administration"
  public var divisions: EntitySet<System.DivisionEntity, Methods.ReadDelete> { EntitySet(root, "Divisions") }

  /// `GetMostRecentlyUsedDivisions` · read · 60 rows a page · permission "Organization administration"
  public var getMostRecentlyUsedDivisions: EntitySet<System.DivisionEntity, Methods.Read> {
    EntitySet(root, "GetMostRecentlyUsedDivisions")
  }
}
