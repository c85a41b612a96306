// exact-online-generator 0.1.0 · services/general.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/general`
nonisolated public struct General: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Currencies` · read · 60 rows a page · permission "Financial currencies"
  public var currencies: EntitySet<General.Currency, Methods.Read> { EntitySet(root, "Currencies") }

  /// `Layouts` · read · 60 rows a page · permission "-"
  public var layouts: EntitySet<General.GeneralLayout, Methods.Read> { EntitySet(root, "Layouts") }
}
