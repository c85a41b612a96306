// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:GLAccount.VATSystem` and 2 more · documented
nonisolated public struct GLAccountVATSystem: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `I`
  public static var invoice: Self { Self(rawValue: "I") }

  /// `C`
  public static var cash: Self { Self(rawValue: "C") }

  public static var knownValues: [Self] {
    [.invoice, .cash]
  }
}
