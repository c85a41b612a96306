// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `payroll:FiscaalGemakEmployment.AmountType` · inferred
nonisolated public struct SalaryAmountTypeInt32: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var gross: Self { Self(rawValue: 0) }

  /// `1`
  public static var net: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.gross, .net]
  }
}
