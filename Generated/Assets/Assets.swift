// exact-online-generator 0.1.0 · services/assets.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/assets`
nonisolated public struct Assets: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `AssetGroups` · read · 60 rows a page · permission "Financial assets"
  public var assetGroups: EntitySet<Assets.AssetGroup, Methods.Read> { EntitySet(root, "AssetGroups") }

  /// `Assets` · read · 60 rows a page · permission "Financial assets"
  public var assets: EntitySet<Assets.Asset, Methods.Read> { EntitySet(root, "Assets") }

  /// `DepreciationMethods` · read, create, update, delete · 60 rows a page · permission "Financial assets"
  public var depreciationMethods: EntitySet<Assets.DepreciationMethod, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "DepreciationMethods")
  }

  /// `CommercialBuildingValues` · read · 60 rows a page · permission "Financial assets"
  public var commercialBuildingValues: EntitySet<Assets.CommercialBuildingValues, Methods.Read> {
    EntitySet(root, "CommercialBuildingValues")
  }
}
