// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `vat:VATCode.VatDocType` · documented
nonisolated public struct VATDocumentType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `P`
  public static var purchaseInvoice: Self { Self(rawValue: "P") }

  /// `F`
  public static var freelanceInvoice: Self { Self(rawValue: "F") }

  /// `E`
  public static var expenseVoucher: Self { Self(rawValue: "E") }

  public static var knownValues: [Self] {
    [.purchaseInvoice, .freelanceInvoice, .expenseVoucher]
  }
}
