// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `crm:AcceptedQuotation.ProjectInvoicingAction` and 1 more · documented
nonisolated public struct QuotationProjectInvoicingAction: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var noAction: Self { Self(rawValue: 0) }

  /// `1`
  public static var createInvoiceTerms: Self { Self(rawValue: 1) }

  /// `2`
  public static var asQuoted: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.noAction, .createInvoiceTerms, .asQuoted]
  }
}
