// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `read/financial:Return.Status` · documented
nonisolated public struct ReturnStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `-10`
  public static var notSet: Self { Self(rawValue: -10) }

  /// `0`
  public static var void: Self { Self(rawValue: 0) }

  /// `5`
  public static var rejected: Self { Self(rawValue: 5) }

  /// `10`
  public static var draft: Self { Self(rawValue: 10) }

  /// `20`
  public static var open: Self { Self(rawValue: 20) }

  /// `30`
  public static var approved: Self { Self(rawValue: 30) }

  /// `40`
  public static var realized: Self { Self(rawValue: 40) }

  /// `50`
  public static var processed: Self { Self(rawValue: 50) }

  public static var knownValues: [Self] {
    [.notSet, .void, .rejected, .draft, .open, .approved, .realized, .processed]
  }
}
