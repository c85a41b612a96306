// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:Project.IsWBSRequiredForEntry` and 1 more · documented
nonisolated public struct ProjectWBSEntryRequirement: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var companySetting: Self { Self(rawValue: 0) }

  /// `1`
  public static var required: Self { Self(rawValue: 1) }

  /// `2`
  public static var notRequired: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.companySetting, .required, .notRequired]
  }
}
