// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `purchaseorder:PurchaseOrder.InvoiceStatus` and 5 more · documented
nonisolated public struct PurchaseOrderStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var open: Self { Self(rawValue: 10) }

  /// `20`
  public static var partial: Self { Self(rawValue: 20) }

  /// `30`
  public static var complete: Self { Self(rawValue: 30) }

  /// `40`
  public static var canceled: Self { Self(rawValue: 40) }

  public static var knownValues: [Self] {
    [.open, .partial, .complete, .canceled]
  }
}
