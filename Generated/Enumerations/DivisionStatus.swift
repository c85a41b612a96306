// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `system:Division.Status` · documented
nonisolated public struct DivisionStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var inactive: Self { Self(rawValue: 0) }

  /// `1`
  public static var active: Self { Self(rawValue: 1) }

  /// `2`
  public static var archived: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.inactive, .active, .archived]
  }
}
