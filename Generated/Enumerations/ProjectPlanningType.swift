// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:ProjectPlanning.Type` and 1 more · documented
nonisolated public struct ProjectPlanningType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `4`
  public static var employee: Self { Self(rawValue: 4) }

  public static var knownValues: [Self] {
    [.employee]
  }
}
