// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `assets:Asset.Type` · documented
nonisolated public struct AssetType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `0`
  public static var other: Self { Self(rawValue: "0") }

  /// `1`
  public static var commercialBuilding: Self { Self(rawValue: "1") }

  public static var knownValues: [Self] {
    [.other, .commercialBuilding]
  }
}
