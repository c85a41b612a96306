// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:ManufacturingTimeTransaction.Status` · documented
nonisolated public struct ManufacturingTimeTransactionStatus: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var draft: Self { Self(rawValue: 1) }

  /// `2`
  public static var rejected: Self { Self(rawValue: 2) }

  /// `10`
  public static var submitted: Self { Self(rawValue: 10) }

  /// `20`
  public static var final: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.draft, .rejected, .submitted, .final]
  }
}
