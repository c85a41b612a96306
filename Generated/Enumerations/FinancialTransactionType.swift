// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Cashflow:Payment.TransactionType` and 11 more · documented
nonisolated public struct FinancialTransactionType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var openingBalance: Self { Self(rawValue: 10) }

  /// `20`
  public static var salesEntry: Self { Self(rawValue: 20) }

  /// `21`
  public static var salesCreditNote: Self { Self(rawValue: 21) }

  /// `22`
  public static var returnInvoiceSent: Self { Self(rawValue: 22) }

  /// `30`
  public static var purchaseEntry: Self { Self(rawValue: 30) }

  /// `31`
  public static var purchaseCreditNote: Self { Self(rawValue: 31) }

  /// `32`
  public static var returnInvoiceReceived: Self { Self(rawValue: 32) }

  /// `40`
  public static var cashFlow: Self { Self(rawValue: 40) }

  /// `50`
  public static var vatReturn: Self { Self(rawValue: 50) }

  /// `70`
  public static var assetDepreciation: Self { Self(rawValue: 70) }

  /// `71`
  public static var assetInvestment: Self { Self(rawValue: 71) }

  /// `72`
  public static var assetRevaluation: Self { Self(rawValue: 72) }

  /// `73`
  public static var assetTransfer: Self { Self(rawValue: 73) }

  /// `74`
  public static var assetSplit: Self { Self(rawValue: 74) }

  /// `75`
  public static var assetDiscontinue: Self { Self(rawValue: 75) }

  /// `76`
  public static var assetSales: Self { Self(rawValue: 76) }

  /// `80`
  public static var revaluation: Self { Self(rawValue: 80) }

  /// `82`
  public static var exchangeRateDifference: Self { Self(rawValue: 82) }

  /// `83`
  public static var paymentDifference: Self { Self(rawValue: 83) }

  /// `84`
  public static var deferredRevenue: Self { Self(rawValue: 84) }

  /// `85`
  public static var trackingNumberRevaluation: Self { Self(rawValue: 85) }

  /// `86`
  public static var deferredCost: Self { Self(rawValue: 86) }

  /// `87`
  public static var vatOnPrepayment: Self { Self(rawValue: 87) }

  /// `90`
  public static var other: Self { Self(rawValue: 90) }

  /// `95`
  public static var accruedRevenue: Self { Self(rawValue: 95) }

  /// `96`
  public static var accruedCosts: Self { Self(rawValue: 96) }

  /// `120`
  public static var delivery: Self { Self(rawValue: 120) }

  /// `121`
  public static var salesReturn: Self { Self(rawValue: 121) }

  /// `130`
  public static var receipt: Self { Self(rawValue: 130) }

  /// `131`
  public static var purchaseReturn: Self { Self(rawValue: 131) }

  /// `140`
  public static var shopOrderStockReceipt: Self { Self(rawValue: 140) }

  /// `141`
  public static var shopOrderStockReversal: Self { Self(rawValue: 141) }

  /// `142`
  public static var issueToParent: Self { Self(rawValue: 142) }

  /// `145`
  public static var shopOrderTimeEntry: Self { Self(rawValue: 145) }

  /// `146`
  public static var shopOrderTimeEntryReversal: Self { Self(rawValue: 146) }

  /// `147`
  public static var shopOrderByProductReceipt: Self { Self(rawValue: 147) }

  /// `148`
  public static var shopOrderByProductReversal: Self { Self(rawValue: 148) }

  /// `150`
  public static var requirementIssue: Self { Self(rawValue: 150) }

  /// `151`
  public static var requirementReversal: Self { Self(rawValue: 151) }

  /// `152`
  public static var returnedFromParent: Self { Self(rawValue: 152) }

  /// `155`
  public static var subcontractIssue: Self { Self(rawValue: 155) }

  /// `156`
  public static var subcontractReversal: Self { Self(rawValue: 156) }

  /// `158`
  public static var shopOrderCompleted: Self { Self(rawValue: 158) }

  /// `162`
  public static var finishAssembly: Self { Self(rawValue: 162) }

  /// `170`
  public static var payroll: Self { Self(rawValue: 170) }

  /// `180`
  public static var stockRevaluation: Self { Self(rawValue: 180) }

  /// `181`
  public static var financialRevaluation: Self { Self(rawValue: 181) }

  /// `195`
  public static var stockCount: Self { Self(rawValue: 195) }

  /// `200`
  public static var tradeIn: Self { Self(rawValue: 200) }

  /// `201`
  public static var tradeInPurchase: Self { Self(rawValue: 201) }

  /// `290`
  public static var correctionEntry: Self { Self(rawValue: 290) }

  /// `310`
  public static var periodClosing: Self { Self(rawValue: 310) }

  /// `320`
  public static var yearEndReflection: Self { Self(rawValue: 320) }

  /// `321`
  public static var yearEndCosting: Self { Self(rawValue: 321) }

  /// `322`
  public static var yearEndProfitsToGrossProfit: Self { Self(rawValue: 322) }

  /// `323`
  public static var yearEndCostsToGrossProfit: Self { Self(rawValue: 323) }

  /// `324`
  public static var yearEndTax: Self { Self(rawValue: 324) }

  /// `325`
  public static var yearEndGrossProfitToNetPL: Self { Self(rawValue: 325) }

  /// `326`
  public static var yearEndNetPLToBalanceSheet: Self { Self(rawValue: 326) }

  /// `327`
  public static var yearEndClosingBalance: Self { Self(rawValue: 327) }

  /// `328`
  public static var yearStartOpeningBalance: Self { Self(rawValue: 328) }

  /// `3000`
  public static var budget: Self { Self(rawValue: 3000) }

  public static var knownValues: [Self] {
    [
      .openingBalance, .salesEntry, .salesCreditNote, .returnInvoiceSent, .purchaseEntry, .purchaseCreditNote,
      .returnInvoiceReceived, .cashFlow, .vatReturn, .assetDepreciation, .assetInvestment, .assetRevaluation,
      .assetTransfer, .assetSplit, .assetDiscontinue, .assetSales, .revaluation, .exchangeRateDifference,
      .paymentDifference, .deferredRevenue, .trackingNumberRevaluation, .deferredCost, .vatOnPrepayment, .other,
      .accruedRevenue, .accruedCosts, .delivery, .salesReturn, .receipt, .purchaseReturn, .shopOrderStockReceipt,
      .shopOrderStockReversal, .issueToParent, .shopOrderTimeEntry, .shopOrderTimeEntryReversal,
      .shopOrderByProductReceipt, .shopOrderByProductReversal, .requirementIssue, .requirementReversal,
      .returnedFromParent, .subcontractIssue, .subcontractReversal, .shopOrderCompleted, .finishAssembly, .payroll,
      .stockRevaluation, .financialRevaluation, .stockCount, .tradeIn, .tradeInPurchase, .correctionEntry,
      .periodClosing, .yearEndReflection, .yearEndCosting, .yearEndProfitsToGrossProfit, .yearEndCostsToGrossProfit,
      .yearEndTax, .yearEndGrossProfitToNetPL, .yearEndNetPLToBalanceSheet, .yearEndClosingBalance,
      .yearStartOpeningBalance, .budget,
    ]
  }
}
