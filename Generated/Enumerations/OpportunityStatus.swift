// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `crm:HostingOpportunity.OpportunityStatus` and 2 more · documented
nonisolated public struct OpportunityStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var open: Self { Self(rawValue: 1) }

  /// `2`
  public static var closedWon: Self { Self(rawValue: 2) }

  /// `3`
  public static var closedLost: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.open, .closedWon, .closedLost]
  }
}
