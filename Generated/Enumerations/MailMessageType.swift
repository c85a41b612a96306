// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `mailbox:MailMessagesSent.Type` · documented
nonisolated public struct MailMessageType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var other: Self { Self(rawValue: 0) }

  /// `1000`
  public static var purchaseInvoice: Self { Self(rawValue: 1000) }

  /// `1010`
  public static var reminder: Self { Self(rawValue: 1010) }

  /// `1020`
  public static var quotation: Self { Self(rawValue: 1020) }

  /// `1030`
  public static var salesOrder: Self { Self(rawValue: 1030) }

  /// `1040`
  public static var deliveryNote: Self { Self(rawValue: 1040) }

  /// `1050`
  public static var returnNote: Self { Self(rawValue: 1050) }

  /// `1060`
  public static var purchaseOrder: Self { Self(rawValue: 1060) }

  /// `1100`
  public static var salesInvoice: Self { Self(rawValue: 1100) }

  /// `1200`
  public static var crmDocument: Self { Self(rawValue: 1200) }

  /// `1300`
  public static var soda: Self { Self(rawValue: 1300) }

  /// `2000`
  public static var bank: Self { Self(rawValue: 2000) }

  /// `3000`
  public static var vatReturn: Self { Self(rawValue: 3000) }

  /// `3001`
  public static var postponeSubmission: Self { Self(rawValue: 3001) }

  /// `4000`
  public static var ecSalesList: Self { Self(rawValue: 4000) }

  /// `5000`
  public static var invitation: Self { Self(rawValue: 5000) }

  /// `5010`
  public static var invitationAccepted: Self { Self(rawValue: 5010) }

  /// `5020`
  public static var invitationRejected: Self { Self(rawValue: 5020) }

  /// `6100`
  public static var annualStatement: Self { Self(rawValue: 6100) }

  /// `6200`
  public static var incomeTax: Self { Self(rawValue: 6200) }

  /// `6210`
  public static var corporateTax: Self { Self(rawValue: 6210) }

  /// `6220`
  public static var vatReturnXBRL: Self { Self(rawValue: 6220) }

  /// `6221`
  public static var supplementaryVATReturnXBRL: Self { Self(rawValue: 6221) }

  /// `6230`
  public static var euSalesListXBRL: Self { Self(rawValue: 6230) }

  /// `6300`
  public static var creditReport: Self { Self(rawValue: 6300) }

  /// `6400`
  public static var taxKitDiese: Self { Self(rawValue: 6400) }

  /// `7000`
  public static var scannedDocument: Self { Self(rawValue: 7000) }

  /// `8000`
  public static var taxDeclaration: Self { Self(rawValue: 8000) }

  /// `8010`
  public static var payrollTaxDeclarationXBRL: Self { Self(rawValue: 8010) }

  /// `8020`
  public static var yearlyPayrollTaxDeclarationXBRL: Self { Self(rawValue: 8020) }

  public static var knownValues: [Self] {
    [
      .other, .purchaseInvoice, .reminder, .quotation, .salesOrder, .deliveryNote, .returnNote, .purchaseOrder,
      .salesInvoice, .crmDocument, .soda, .bank, .vatReturn, .postponeSubmission, .ecSalesList, .invitation,
      .invitationAccepted, .invitationRejected, .annualStatement, .incomeTax, .corporateTax, .vatReturnXBRL,
      .supplementaryVATReturnXBRL, .euSalesListXBRL, .creditReport, .taxKitDiese, .scannedDocument, .taxDeclaration,
      .payrollTaxDeclarationXBRL, .yearlyPayrollTaxDeclarationXBRL,
    ]
  }
}
