// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `logistics:ItemChargeRelation.ChargeVATType` and 1 more · documented
nonisolated public struct VATCodeType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var zeroPercent: Self { Self(rawValue: "B") }

  /// `E`
  public static var excluding: Self { Self(rawValue: "E") }

  /// `I`
  public static var including: Self { Self(rawValue: "I") }

  /// `N`
  public static var noVAT: Self { Self(rawValue: "N") }

  public static var knownValues: [Self] {
    [.zeroPercent, .excluding, .including, .noVAT]
  }
}
