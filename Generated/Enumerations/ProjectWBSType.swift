// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Project:ProjectWBS.Type` and 5 more · documented
nonisolated public struct ProjectWBSType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var deliverable: Self { Self(rawValue: 1) }

  /// `2`
  public static var activity: Self { Self(rawValue: 2) }

  /// `3`
  public static var expense: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.deliverable, .activity, .expense]
  }
}
