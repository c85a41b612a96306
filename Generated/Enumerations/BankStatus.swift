// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `cashflow:Bank.Status` · documented
nonisolated public struct BankStatus: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var active: Self { Self(rawValue: "A") }

  /// `P`
  public static var passive: Self { Self(rawValue: "P") }

  public static var knownValues: [Self] {
    [.active, .passive]
  }
}
