// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:Project.PrepaidType` and 1 more · documented
nonisolated public struct ProjectPrepaidType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var retainer: Self { Self(rawValue: 1) }

  /// `2`
  public static var hourTypeBundle: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.retainer, .hourTypeBundle]
  }
}
