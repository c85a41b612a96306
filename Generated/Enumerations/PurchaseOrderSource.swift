// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `purchaseorder:PurchaseOrder.Source` and 1 more · documented
nonisolated public struct PurchaseOrderSource: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `2`
  public static var imported: Self { Self(rawValue: 2) }

  /// `3`
  public static var other: Self { Self(rawValue: 3) }

  /// `4`
  public static var purchaseOrder: Self { Self(rawValue: 4) }

  /// `5`
  public static var salesOrder: Self { Self(rawValue: 5) }

  /// `6`
  public static var supplierItems: Self { Self(rawValue: 6) }

  /// `7`
  public static var subcontract: Self { Self(rawValue: 7) }

  /// `8`
  public static var purchaseOrderAdvice: Self { Self(rawValue: 8) }

  /// `9`
  public static var shopOrder: Self { Self(rawValue: 9) }

  /// `10`
  public static var mrpCalculation: Self { Self(rawValue: 10) }

  /// `11`
  public static var restAPI: Self { Self(rawValue: 11) }

  /// `12`
  public static var mergedPurchaseOrders: Self { Self(rawValue: 12) }

  public static var knownValues: [Self] {
    [
      .manualEntry, .imported, .other, .purchaseOrder, .salesOrder, .supplierItems, .subcontract, .purchaseOrderAdvice,
      .shopOrder, .mrpCalculation, .restAPI, .mergedPurchaseOrders,
    ]
  }
}
