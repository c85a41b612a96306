// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `mailbox:MailMessageAttachment.Type` · documented
nonisolated public struct MailMessageAttachmentType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var unknown: Self { Self(rawValue: 0) }

  /// `10`
  public static var pdf: Self { Self(rawValue: 10) }

  /// `11`
  public static var xmlZUGFeRD: Self { Self(rawValue: 11) }

  /// `20`
  public static var ubl20: Self { Self(rawValue: 20) }

  /// `21`
  public static var sib: Self { Self(rawValue: 21) }

  /// `22`
  public static var simplerInvoicing10: Self { Self(rawValue: 22) }

  /// `23`
  public static var peppol: Self { Self(rawValue: 23) }

  /// `24`
  public static var efff: Self { Self(rawValue: 24) }

  /// `25`
  public static var simplerInvoicing11: Self { Self(rawValue: 25) }

  /// `26`
  public static var simplerInvoicing12: Self { Self(rawValue: 26) }

  /// `30`
  public static var finvoice: Self { Self(rawValue: 30) }

  /// `40`
  public static var eInvoice: Self { Self(rawValue: 40) }

  /// `50`
  public static var xml: Self { Self(rawValue: 50) }

  /// `60`
  public static var xbrl: Self { Self(rawValue: 60) }

  /// `70`
  public static var bankImport: Self { Self(rawValue: 70) }

  /// `71`
  public static var internalBankStatement: Self { Self(rawValue: 71) }

  /// `72`
  public static var xlsm: Self { Self(rawValue: 72) }

  /// `73`
  public static var bankGatewaySource: Self { Self(rawValue: 73) }

  /// `80`
  public static var bankExport: Self { Self(rawValue: 80) }

  /// `81`
  public static var directDebit: Self { Self(rawValue: 81) }

  /// `82`
  public static var mandates: Self { Self(rawValue: 82) }

  /// `85`
  public static var message: Self { Self(rawValue: 85) }

  /// `86`
  public static var statusUpdate: Self { Self(rawValue: 86) }

  /// `90`
  public static var statistics: Self { Self(rawValue: 90) }

  /// `91`
  public static var statisticsJSON: Self { Self(rawValue: 91) }

  /// `100`
  public static var txt: Self { Self(rawValue: 100) }

  /// `110`
  public static var soda: Self { Self(rawValue: 110) }

  /// `120`
  public static var officialReturnProof: Self { Self(rawValue: 120) }

  /// `130`
  public static var ubl21: Self { Self(rawValue: 130) }

  public static var knownValues: [Self] {
    [
      .unknown, .pdf, .xmlZUGFeRD, .ubl20, .sib, .simplerInvoicing10, .peppol, .efff, .simplerInvoicing11,
      .simplerInvoicing12, .finvoice, .eInvoice, .xml, .xbrl, .bankImport, .internalBankStatement, .xlsm,
      .bankGatewaySource, .bankExport, .directDebit, .mandates, .message, .statusUpdate, .statistics, .statisticsJSON,
      .txt, .soda, .officialReturnProof, .ubl21,
    ]
  }
}
