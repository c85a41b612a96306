// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `vat:VatPercentage.Type` · documented
nonisolated public struct VATPercentageType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var normal: Self { Self(rawValue: 0) }

  /// `1`
  public static var extraDuty: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.normal, .extraDuty]
  }
}
