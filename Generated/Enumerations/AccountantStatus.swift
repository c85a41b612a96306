// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.IsAccountant` and 2 more · documented
nonisolated public struct AccountantStatus: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var notAccountant: Self { Self(rawValue: 0) }

  /// `1`
  public static var unpublished: Self { Self(rawValue: 1) }

  /// `2`
  public static var published: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.notAccountant, .unpublished, .published]
  }
}
