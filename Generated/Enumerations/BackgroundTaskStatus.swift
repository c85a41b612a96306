// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:ProjectPlanning.BGTStatus` and 2 more · documented
nonisolated public struct BackgroundTaskStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var toBeProcessed: Self { Self(rawValue: 1) }

  /// `2`
  public static var processed: Self { Self(rawValue: 2) }

  /// `3`
  public static var failed: Self { Self(rawValue: 3) }

  public static var knownValues: [Self] {
    [.toBeProcessed, .processed, .failed]
  }
}
