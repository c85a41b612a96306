// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:StockBatchNumber.StockTransactionType` and 8 more · documented
nonisolated public struct StockTransactionType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var openingBalance: Self { Self(rawValue: 10) }

  /// `120`
  public static var goodsDelivery: Self { Self(rawValue: 120) }

  /// `121`
  public static var salesReturn: Self { Self(rawValue: 121) }

  /// `122`
  public static var stockOutDropShipment: Self { Self(rawValue: 122) }

  /// `123`
  public static var stockInDropShipmentReturn: Self { Self(rawValue: 123) }

  /// `124`
  public static var warehouseTransferDelivery: Self { Self(rawValue: 124) }

  /// `125`
  public static var locationTransferDelivery: Self { Self(rawValue: 125) }

  /// `130`
  public static var goodsReceipt: Self { Self(rawValue: 130) }

  /// `131`
  public static var purchaseReturn: Self { Self(rawValue: 131) }

  /// `132`
  public static var stockInDropShipment: Self { Self(rawValue: 132) }

  /// `133`
  public static var stockOutDropShipmentReturn: Self { Self(rawValue: 133) }

  /// `134`
  public static var warehouseTransferReceipt: Self { Self(rawValue: 134) }

  /// `135`
  public static var locationTransferReceipt: Self { Self(rawValue: 135) }

  /// `140`
  public static var shopOrderStockReceipt: Self { Self(rawValue: 140) }

  /// `141`
  public static var shopOrderStockReversal: Self { Self(rawValue: 141) }

  /// `147`
  public static var shopOrderByProductReceipt: Self { Self(rawValue: 147) }

  /// `148`
  public static var shopOrderByProductReversal: Self { Self(rawValue: 148) }

  /// `150`
  public static var requirementIssue: Self { Self(rawValue: 150) }

  /// `151`
  public static var requirementReversal: Self { Self(rawValue: 151) }

  /// `155`
  public static var subcontractIssue: Self { Self(rawValue: 155) }

  /// `156`
  public static var subcontractReturn: Self { Self(rawValue: 156) }

  /// `160`
  public static var assemblyReceipt: Self { Self(rawValue: 160) }

  /// `161`
  public static var disassemblyReturnReceipt: Self { Self(rawValue: 161) }

  /// `165`
  public static var assemblyIssue: Self { Self(rawValue: 165) }

  /// `166`
  public static var disassemblyReturnIssue: Self { Self(rawValue: 166) }

  /// `180`
  public static var stockRevaluation: Self { Self(rawValue: 180) }

  /// `181`
  public static var financialRevaluation: Self { Self(rawValue: 181) }

  /// `195`
  public static var stockCount: Self { Self(rawValue: 195) }

  /// `196`
  public static var adjustStockOut: Self { Self(rawValue: 196) }

  /// `197`
  public static var adjustStockIn: Self { Self(rawValue: 197) }

  /// `200`
  public static var tradeIn: Self { Self(rawValue: 200) }

  public static var knownValues: [Self] {
    [
      .openingBalance, .goodsDelivery, .salesReturn, .stockOutDropShipment, .stockInDropShipmentReturn,
      .warehouseTransferDelivery, .locationTransferDelivery, .goodsReceipt, .purchaseReturn, .stockInDropShipment,
      .stockOutDropShipmentReturn, .warehouseTransferReceipt, .locationTransferReceipt, .shopOrderStockReceipt,
      .shopOrderStockReversal, .shopOrderByProductReceipt, .shopOrderByProductReversal, .requirementIssue,
      .requirementReversal, .subcontractIssue, .subcontractReturn, .assemblyReceipt, .disassemblyReturnReceipt,
      .assemblyIssue, .disassemblyReturnIssue, .stockRevaluation, .financialRevaluation, .stockCount, .adjustStockOut,
      .adjustStockIn, .tradeIn,
    ]
  }
}
