// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `assets:DepreciationMethod.Type` · inferred
nonisolated public struct DepreciationMethodType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `3`
  public static var linearBelgium: Self { Self(rawValue: 3) }

  /// `10`
  public static var degressiveToLinear: Self { Self(rawValue: 10) }

  /// `11`
  public static var degressiveFixedPercentage: Self { Self(rawValue: 11) }

  /// `12`
  public static var degressiveToLinearBelgium: Self { Self(rawValue: 12) }

  /// `21`
  public static var fixedAmount: Self { Self(rawValue: 21) }

  /// `40`
  public static var normalAnnuity: Self { Self(rawValue: 40) }

  public static var knownValues: [Self] {
    [
      .linearBelgium, .degressiveToLinear, .degressiveFixedPercentage, .degressiveToLinearBelgium, .fixedAmount,
      .normalAnnuity,
    ]
  }
}
