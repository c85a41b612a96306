// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/SalesInvoice:SalesInvoice.DiscountType` and 2 more · documented
nonisolated public struct SalesInvoiceDiscountType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var percentage: Self { Self(rawValue: 1) }

  /// `2`
  public static var amountExcludingVAT: Self { Self(rawValue: 2) }

  /// `3`
  public static var amountIncludingVAT: Self { Self(rawValue: 3) }

  /// `4`
  public static var totalExcludingVAT: Self { Self(rawValue: 4) }

  /// `5`
  public static var totalIncludingVAT: Self { Self(rawValue: 5) }

  public static var knownValues: [Self] {
    [.percentage, .amountExcludingVAT, .amountIncludingVAT, .totalExcludingVAT, .totalIncludingVAT]
  }
}
