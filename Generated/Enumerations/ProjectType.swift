// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `crm:AcceptedQuotation.ProjectType` and 4 more · documented
nonisolated public struct ProjectType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var campaign: Self { Self(rawValue: 1) }

  /// `2`
  public static var fixedPrice: Self { Self(rawValue: 2) }

  /// `3`
  public static var timeAndMaterial: Self { Self(rawValue: 3) }

  /// `4`
  public static var nonBillable: Self { Self(rawValue: 4) }

  /// `5`
  public static var prepaid: Self { Self(rawValue: 5) }

  public static var knownValues: [Self] {
    [.campaign, .fixedPrice, .timeAndMaterial, .nonBillable, .prepaid]
  }
}
