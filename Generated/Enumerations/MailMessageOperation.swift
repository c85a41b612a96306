// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `mailbox:MailMessagesSent.Operation` · documented
nonisolated public struct MailMessageOperation: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var purchaseInvoiceWithoutDetails: Self { Self(rawValue: 1) }

  /// `2`
  public static var purchaseInvoiceWithDetails: Self { Self(rawValue: 2) }

  /// `3`
  public static var salesInvoice: Self { Self(rawValue: 3) }

  /// `4`
  public static var bankStatement: Self { Self(rawValue: 4) }

  public static var knownValues: [Self] {
    [.purchaseInvoiceWithoutDetails, .purchaseInvoiceWithDetails, .salesInvoice, .bankStatement]
  }
}
