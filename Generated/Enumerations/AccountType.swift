// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.Type` and 2 more · documented
nonisolated public struct AccountType: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var relation: Self { Self(rawValue: "A") }

  /// `D`
  public static var division: Self { Self(rawValue: "D") }

  public static var knownValues: [Self] {
    [.relation, .division]
  }
}
