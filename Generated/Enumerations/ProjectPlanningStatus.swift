// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:ProjectPlanning.Status` and 2 more · documented
nonisolated public struct ProjectPlanningStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var reserved: Self { Self(rawValue: 1) }

  /// `2`
  public static var planned: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.reserved, .planned]
  }
}
