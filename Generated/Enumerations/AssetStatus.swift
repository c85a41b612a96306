// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `assets:Asset.Status` · documented
nonisolated public struct AssetStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var active: Self { Self(rawValue: 1) }

  /// `2`
  public static var notValidated: Self { Self(rawValue: 2) }

  /// `3`
  public static var inactive: Self { Self(rawValue: 3) }

  /// `4`
  public static var depreciated: Self { Self(rawValue: 4) }

  /// `5`
  public static var blocked: Self { Self(rawValue: 5) }

  /// `6`
  public static var sold: Self { Self(rawValue: 6) }

  public static var knownValues: [Self] {
    [.active, .notValidated, .inactive, .depreciated, .blocked, .sold]
  }
}
