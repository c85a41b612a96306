// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `project:CostTransaction.HourStatus` and 2 more · documented
nonisolated public struct HourStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var draft: Self { Self(rawValue: 1) }

  /// `2`
  public static var rejected: Self { Self(rawValue: 2) }

  /// `10`
  public static var submitted: Self { Self(rawValue: 10) }

  /// `11`
  public static var failedOnApproval: Self { Self(rawValue: 11) }

  /// `14`
  public static var processing: Self { Self(rawValue: 14) }

  /// `16`
  public static var processing16: Self { Self(rawValue: 16) }

  /// `19`
  public static var failedUndoingApproval: Self { Self(rawValue: 19) }

  /// `20`
  public static var final: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.draft, .rejected, .submitted, .failedOnApproval, .processing, .processing16, .failedUndoingApproval, .final]
  }
}
