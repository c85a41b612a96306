// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:ItemWarehousePlanningDetail.PlanningType` · documented
nonisolated public struct PlanningType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `120`
  public static var goodsDelivery: Self { Self(rawValue: 120) }

  /// `124`
  public static var warehouseTransferDelivery: Self { Self(rawValue: 124) }

  /// `130`
  public static var goodsReceipt: Self { Self(rawValue: 130) }

  /// `134`
  public static var warehouseTransferReceipt: Self { Self(rawValue: 134) }

  /// `140`
  public static var shopOrderStockReceipt: Self { Self(rawValue: 140) }

  /// `147`
  public static var shopOrderByProductReceipt: Self { Self(rawValue: 147) }

  /// `150`
  public static var shopOrderRequirement: Self { Self(rawValue: 150) }

  /// `160`
  public static var assemblyOrderReceipt: Self { Self(rawValue: 160) }

  /// `161`
  public static var disassemblyReturnReceipt: Self { Self(rawValue: 161) }

  /// `165`
  public static var assemblyOrderIssue: Self { Self(rawValue: 165) }

  /// `166`
  public static var disassemblyReturnIssue: Self { Self(rawValue: 166) }

  /// `200`
  public static var tradeIn: Self { Self(rawValue: 200) }

  public static var knownValues: [Self] {
    [
      .goodsDelivery, .warehouseTransferDelivery, .goodsReceipt, .warehouseTransferReceipt, .shopOrderStockReceipt,
      .shopOrderByProductReceipt, .shopOrderRequirement, .assemblyOrderReceipt, .disassemblyReturnReceipt,
      .assemblyOrderIssue, .disassemblyReturnIssue, .tradeIn,
    ]
  }
}
