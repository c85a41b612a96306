// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Documents:Document.Type` and 4 more · one-source
nonisolated public struct DocumentTypeID: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var salesInvoice: Self { Self(rawValue: 10) }

  /// `20`
  public static var purchaseInvoice: Self { Self(rawValue: 20) }

  /// `183`
  public static var attachment: Self { Self(rawValue: 183) }

  public static var knownValues: [Self] {
    [.salesInvoice, .purchaseInvoice, .attachment]
  }
}
