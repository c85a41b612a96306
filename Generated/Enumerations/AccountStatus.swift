// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.Status` and 2 more · documented
nonisolated public struct AccountStatus: OpenEnumeration {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  /// `A`
  public static var noStatus: Self { Self(rawValue: "A") }

  /// `S`
  public static var suspect: Self { Self(rawValue: "S") }

  /// `P`
  public static var prospect: Self { Self(rawValue: "P") }

  /// `C`
  public static var customer: Self { Self(rawValue: "C") }

  public static var knownValues: [Self] {
    [.noStatus, .suspect, .prospect, .customer]
  }
}
