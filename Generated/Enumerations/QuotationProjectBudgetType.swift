// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `crm:AcceptedQuotation.ProjectBudgetType` and 1 more · documented
nonisolated public struct QuotationProjectBudgetType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var noBudget: Self { Self(rawValue: 0) }

  /// `1`
  public static var hoursPerHourType: Self { Self(rawValue: 1) }

  /// `2`
  public static var workBreakdownStructure: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.noBudget, .hoursPerHourType, .workBreakdownStructure]
  }
}
