// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `hrm:AbsenceRegistrationTransaction.Status` and 1 more · documented
nonisolated public struct AbsenceStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `0`
  public static var open: Self { Self(rawValue: 0) }

  /// `1`
  public static var recovered: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.open, .recovered]
  }
}
