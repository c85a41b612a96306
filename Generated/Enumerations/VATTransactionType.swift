// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `vat:VATCode.VATTransactionType` · documented
nonisolated public struct VATTransactionType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `B`
  public static var both: Self { Self(rawValue: "B") }

  /// `P`
  public static var purchase: Self { Self(rawValue: "P") }

  /// `S`
  public static var sales: Self { Self(rawValue: "S") }

  public static var knownValues: [Self] {
    [.both, .purchase, .sales]
  }
}
