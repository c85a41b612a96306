// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `general:GeneralLayout.Category` and 2 more · one-source
nonisolated public struct LayoutCategory: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var salesInvoice: Self { Self(rawValue: 0) }

  /// `1`
  public static var reminder: Self { Self(rawValue: 1) }

  /// `3`
  public static var quotation: Self { Self(rawValue: 3) }

  /// `5`
  public static var salesOrder: Self { Self(rawValue: 5) }

  /// `7`
  public static var subscription: Self { Self(rawValue: 7) }

  /// `9`
  public static var deliveryNote: Self { Self(rawValue: 9) }

  /// `11`
  public static var salesReturnNote: Self { Self(rawValue: 11) }

  /// `13`
  public static var purchaseOrder: Self { Self(rawValue: 13) }

  /// `15`
  public static var itemLabel: Self { Self(rawValue: 15) }

  /// `17`
  public static var purchaseReceipt: Self { Self(rawValue: 17) }

  /// `19`
  public static var purchaseReturnNote: Self { Self(rawValue: 19) }

  /// `20`
  public static var salesInvoiceSpecification: Self { Self(rawValue: 20) }

  /// `21`
  public static var shopPaper: Self { Self(rawValue: 21) }

  /// `22`
  public static var debtorStatement: Self { Self(rawValue: 22) }

  /// `23`
  public static var assemblyOrder: Self { Self(rawValue: 23) }

  /// `24`
  public static var chequeRemittanceAdvice: Self { Self(rawValue: 24) }

  /// `25`
  public static var pickingList: Self { Self(rawValue: 25) }

  /// `26`
  public static var shopOrderStockReceiptSlip: Self { Self(rawValue: 26) }

  /// `27`
  public static var stockCount: Self { Self(rawValue: 27) }

  /// `28`
  public static var remittanceAdvice: Self { Self(rawValue: 28) }

  /// `29`
  public static var clusterPickingList: Self { Self(rawValue: 29) }

  /// `30`
  public static var warehouseTransferDeliveryNote: Self { Self(rawValue: 30) }

  /// `31`
  public static var debtorStatementOutstanding: Self { Self(rawValue: 31) }

  /// `32`
  public static var timesheet: Self { Self(rawValue: 32) }

  /// `33`
  public static var accountMail: Self { Self(rawValue: 33) }

  /// `34`
  public static var deposit: Self { Self(rawValue: 34) }

  /// `35`
  public static var processedStockCount: Self { Self(rawValue: 35) }

  /// `36`
  public static var officialReturnAnnualAccounts: Self { Self(rawValue: 36) }

  /// `37`
  public static var issueSlip: Self { Self(rawValue: 37) }

  /// `38`
  public static var manufacturingPickingList: Self { Self(rawValue: 38) }

  /// `39`
  public static var manufacturingClusterPickingList: Self { Self(rawValue: 39) }

  /// `40`
  public static var plannedSalesReturn: Self { Self(rawValue: 40) }

  /// `41`
  public static var backOfficeContract: Self { Self(rawValue: 41) }

  /// `42`
  public static var paymentAgreement: Self { Self(rawValue: 42) }

  /// `43`
  public static var timeCostEntryRejection: Self { Self(rawValue: 43) }

  /// `45`
  public static var warehouseTransfer: Self { Self(rawValue: 45) }

  public static var knownValues: [Self] {
    [
      .salesInvoice, .reminder, .quotation, .salesOrder, .subscription, .deliveryNote, .salesReturnNote, .purchaseOrder,
      .itemLabel, .purchaseReceipt, .purchaseReturnNote, .salesInvoiceSpecification, .shopPaper, .debtorStatement,
      .assemblyOrder, .chequeRemittanceAdvice, .pickingList, .shopOrderStockReceiptSlip, .stockCount, .remittanceAdvice,
      .clusterPickingList, .warehouseTransferDeliveryNote, .debtorStatementOutstanding, .timesheet, .accountMail,
      .deposit, .processedStockCount, .officialReturnAnnualAccounts, .issueSlip, .manufacturingPickingList,
      .manufacturingClusterPickingList, .plannedSalesReturn, .backOfficeContract, .paymentAgreement,
      .timeCostEntryRejection, .warehouseTransfer,
    ]
  }
}
