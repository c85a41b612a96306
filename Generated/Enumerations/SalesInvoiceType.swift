// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/SalesInvoice:SalesInvoice.Type` and 2 more · documented
nonisolated public struct SalesInvoiceType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `8020`
  public static var salesInvoice: Self { Self(rawValue: 8020) }

  /// `8021`
  public static var salesCreditNote: Self { Self(rawValue: 8021) }

  /// `8023`
  public static var directSalesInvoice: Self { Self(rawValue: 8023) }

  /// `8024`
  public static var directCreditNote: Self { Self(rawValue: 8024) }

  public static var knownValues: [Self] {
    [.salesInvoice, .salesCreditNote, .directSalesInvoice, .directCreditNote]
  }
}
