// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `hrm:Division.Status` · documented
nonisolated public struct HRMDivisionStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var regular: Self { Self(rawValue: 0) }

  /// `1`
  public static var archived: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.regular, .archived]
  }
}
