// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:GLClassification.PeriodType` and 2 more · documented
nonisolated public struct GLClassificationPeriodType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `instant`
  public static var instant: Self { Self(rawValue: "instant") }

  /// `duration`
  public static var duration: Self { Self(rawValue: "duration") }

  public static var knownValues: [Self] {
    [.instant, .duration]
  }
}
