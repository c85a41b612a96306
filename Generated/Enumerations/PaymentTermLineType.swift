// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `sync/Cashflow:PaymentTermSync.LineType` · documented
nonisolated public struct PaymentTermLineType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `20`
  public static var receipt: Self { Self(rawValue: 20) }

  /// `22`
  public static var payment: Self { Self(rawValue: 22) }

  public static var knownValues: [Self] {
    [.receipt, .payment]
  }
}
