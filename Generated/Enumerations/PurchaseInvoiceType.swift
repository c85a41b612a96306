// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `purchase:PurchaseInvoice.Type` and 1 more · documented
nonisolated public struct PurchaseInvoiceType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `8030`
  public static var directPurchaseInvoice: Self { Self(rawValue: 8030) }

  /// `8031`
  public static var directPurchaseCreditNote: Self { Self(rawValue: 8031) }

  /// `8033`
  public static var purchaseInvoice: Self { Self(rawValue: 8033) }

  /// `8034`
  public static var purchaseCreditNote: Self { Self(rawValue: 8034) }

  public static var knownValues: [Self] {
    [.directPurchaseInvoice, .directPurchaseCreditNote, .purchaseInvoice, .purchaseCreditNote]
  }
}
