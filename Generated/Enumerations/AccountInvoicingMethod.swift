// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.InvoicingMethod` and 2 more · documented
nonisolated public struct AccountInvoicingMethod: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var paper: Self { Self(rawValue: 1) }

  /// `2`
  public static var email: Self { Self(rawValue: 2) }

  /// `4`
  public static var mailbox: Self { Self(rawValue: 4) }

  /// `8`
  public static var sendAndTrack: Self { Self(rawValue: 8) }

  /// `32`
  public static var peppol: Self { Self(rawValue: 32) }

  public static var knownValues: [Self] {
    [.paper, .email, .mailbox, .sendAndTrack, .peppol]
  }
}
