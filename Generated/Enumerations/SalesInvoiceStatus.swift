// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/SalesInvoice:SalesInvoice.Status` and 2 more · documented
nonisolated public struct SalesInvoiceStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  public static var knownValues: [Self] {
    [.draft, .open, .processed]
  }
}
