// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/SalesOrder:SalesOrder.ApprovalStatus` and 4 more · documented
nonisolated public struct OrderApprovalStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var awaitingApproval: Self { Self(rawValue: 0) }

  /// `1`
  public static var automatic: Self { Self(rawValue: 1) }

  /// `2`
  public static var approved: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.awaitingApproval, .automatic, .approved]
  }
}
