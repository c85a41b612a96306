// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `subscription:SubscriptionType.AutomaticSendInvoiceMethod` · documented
nonisolated public struct SubscriptionInvoiceSendMethod: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var basedOnAccount: Self { Self(rawValue: 1) }

  /// `2`
  public static var email: Self { Self(rawValue: 2) }

  /// `3`
  public static var createDocuments: Self { Self(rawValue: 3) }

  /// `4`
  public static var digitalPostbox: Self { Self(rawValue: 4) }

  /// `5`
  public static var sendAndTrack: Self { Self(rawValue: 5) }

  /// `6`
  public static var peppol: Self { Self(rawValue: 6) }

  public static var knownValues: [Self] {
    [.basedOnAccount, .email, .createDocuments, .digitalPostbox, .sendAndTrack, .peppol]
  }
}
