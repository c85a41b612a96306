// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `logistics:BillOfMaterialVersionBase.Status` and 4 more · documented
nonisolated public struct ItemVersionStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var engineeringChangePending: Self { Self(rawValue: 10) }

  /// `20`
  public static var engineeringChangeApproved: Self { Self(rawValue: 20) }

  /// `30`
  public static var active: Self { Self(rawValue: 30) }

  /// `40`
  public static var historic: Self { Self(rawValue: 40) }

  public static var knownValues: [Self] {
    [.engineeringChangePending, .engineeringChangeApproved, .active, .historic]
  }
}
