// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `users:UserRole.RoleLevel` and 1 more · documented
nonisolated public struct RoleLevel: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var database: Self { Self(rawValue: 1) }

  /// `2`
  public static var customer: Self { Self(rawValue: 2) }

  /// `3`
  public static var division: Self { Self(rawValue: 3) }

  /// `100`
  public static var transferredToAccountant: Self { Self(rawValue: 100) }

  public static var knownValues: [Self] {
    [.database, .customer, .division, .transferredToAccountant]
  }
}
