// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `bulk/Cashflow:Payment.Source` and 5 more · one-source
nonisolated public struct PaymentTermSource: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var manual: Self { Self(rawValue: 1) }

  /// `2`
  public static var reconcile: Self { Self(rawValue: 2) }

  /// `3`
  public static var matching: Self { Self(rawValue: 3) }

  /// `4`
  public static var imported: Self { Self(rawValue: 4) }

  /// `5`
  public static var processing: Self { Self(rawValue: 5) }

  public static var knownValues: [Self] {
    [.manual, .reconcile, .matching, .imported, .processing]
  }
}
