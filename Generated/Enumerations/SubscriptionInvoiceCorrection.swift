// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `subscription:SubscriptionType.InvoiceCorrectionMethod` · documented
nonisolated public struct SubscriptionInvoiceCorrection: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var ratioBased: Self { Self(rawValue: 1) }

  /// `2`
  public static var zeroInvoice: Self { Self(rawValue: 2) }

  /// `3`
  public static var neverInvoiced: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.ratioBased, .zeroInvoice, .neverInvoiced]
  }
}
