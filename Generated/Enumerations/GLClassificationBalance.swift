// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Financial:GLClassification.Balance` and 2 more · documented
nonisolated public struct GLClassificationBalance: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `debit`
  public static var debit: Self { Self(rawValue: "debit") }

  /// `credit`
  public static var credit: Self { Self(rawValue: "credit") }

  public static var knownValues: [Self] {
    [.debit, .credit]
  }
}
