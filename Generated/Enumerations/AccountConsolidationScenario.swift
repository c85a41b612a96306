// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/CRM:Account.ConsolidationScenario` and 2 more · documented
nonisolated public struct AccountConsolidationScenario: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var noConsolidation: Self { Self(rawValue: 0) }

  /// `1`
  public static var item: Self { Self(rawValue: 1) }

  /// `2`
  public static var itemAndProject: Self { Self(rawValue: 2) }

  /// `3`
  public static var itemAndEmployee: Self { Self(rawValue: 3) }

  /// `4`
  public static var itemEmployeeAndProject: Self { Self(rawValue: 4) }

  /// `5`
  public static var projectWBSAndItem: Self { Self(rawValue: 5) }

  /// `6`
  public static var projectWBSItemAndEmployee: Self { Self(rawValue: 6) }

  public static var knownValues: [Self] {
    [
      .noConsolidation, .item, .itemAndProject, .itemAndEmployee, .itemEmployeeAndProject, .projectWBSAndItem,
      .projectWBSItemAndEmployee,
    ]
  }
}
