// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.InvoiceAttachmentType` and 2 more · one-source
nonisolated public struct AccountInvoiceAttachmentType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var pdf: Self { Self(rawValue: 1) }

  /// `2`
  public static var ublXML: Self { Self(rawValue: 2) }

  /// `16`
  public static var simplerInvoicing10: Self { Self(rawValue: 16) }

  /// `64`
  public static var peppolBISv2: Self { Self(rawValue: 64) }

  /// `256`
  public static var simplerInvoicing11: Self { Self(rawValue: 256) }

  /// `1024`
  public static var simplerInvoicing12: Self { Self(rawValue: 1024) }

  /// `2048`
  public static var peppolBISv3: Self { Self(rawValue: 2048) }

  /// `4096`
  public static var simplerInvoicing20: Self { Self(rawValue: 4096) }

  public static var knownValues: [Self] {
    [
      .pdf, .ublXML, .simplerInvoicing10, .peppolBISv2, .simplerInvoicing11, .simplerInvoicing12, .peppolBISv3,
      .simplerInvoicing20,
    ]
  }
}
