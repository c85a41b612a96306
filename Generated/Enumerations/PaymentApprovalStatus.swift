// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `purchaseentry:Approval.ApprovalStatus` and 2 more · documented
nonisolated public struct PaymentApprovalStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var notApplicable: Self { Self(rawValue: 1) }

  /// `2`
  public static var awaitingReview: Self { Self(rawValue: 2) }

  /// `3`
  public static var awaitingApproval: Self { Self(rawValue: 3) }

  /// `4`
  public static var approved: Self { Self(rawValue: 4) }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  public static var knownValues: [Self] {
    [.notApplicable, .awaitingReview, .awaitingApproval, .approved, .rejected]
  }
}
