// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `hrm:Division.BlockingStatus` and 1 more · documented
nonisolated public struct DivisionBlockingStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `0`
  public static var notBlocked: Self { Self(rawValue: 0) }

  /// `1`
  public static var backupRestore: Self { Self(rawValue: 1) }

  /// `2`
  public static var conversionBusy: Self { Self(rawValue: 2) }

  /// `3`
  public static var conversionShadow: Self { Self(rawValue: 3) }

  /// `4`
  public static var conversionWaiting: Self { Self(rawValue: 4) }

  /// `5`
  public static var copyDataWaiting: Self { Self(rawValue: 5) }

  /// `6`
  public static var copyDataBusy: Self { Self(rawValue: 6) }

  /// `100`
  public static var waitForDeletion: Self { Self(rawValue: 100) }

  /// `101`
  public static var deleted: Self { Self(rawValue: 101) }

  /// `102`
  public static var deletionFailed: Self { Self(rawValue: 102) }

  public static var knownValues: [Self] {
    [
      .notBlocked, .backupRestore, .conversionBusy, .conversionShadow, .conversionWaiting, .copyDataWaiting,
      .copyDataBusy, .waitForDeletion, .deleted, .deletionFailed,
    ]
  }
}
