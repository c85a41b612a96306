// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `vat:VATCode.CalculationBasis` · documented
nonisolated public struct VATCalculationBasis: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var grossAmount: Self { Self(rawValue: 0) }

  /// `1`
  public static var grossAmountPlusOtherTax: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.grossAmount, .grossAmountPlusOtherTax]
  }
}
