// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `purchase:PurchaseInvoice.Source` · documented
nonisolated public struct PurchaseInvoiceSource: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `3`
  public static var purchaseInvoice: Self { Self(rawValue: 3) }

  /// `4`
  public static var purchaseOrder: Self { Self(rawValue: 4) }

  /// `5`
  public static var webService: Self { Self(rawValue: 5) }

  public static var knownValues: [Self] {
    [.manualEntry, .purchaseInvoice, .purchaseOrder, .webService]
  }
}
