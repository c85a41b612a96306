// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `general:GeneralLayout.Status` and 2 more · one-source
nonisolated public struct LayoutStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var inactive: Self { Self(rawValue: 1) }

  /// `2`
  public static var active: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.inactive, .active]
  }
}
