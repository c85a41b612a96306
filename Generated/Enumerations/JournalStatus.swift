// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `read/financial:JournalStatusList.Status` · documented
nonisolated public struct JournalStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var open: Self { Self(rawValue: 0) }

  /// `1`
  public static var closed: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.open, .closed]
  }
}
