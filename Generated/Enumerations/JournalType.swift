// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `financial:CashflowBalance.JournalType` and 2 more · documented
nonisolated public struct JournalType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var cash: Self { Self(rawValue: 10) }

  /// `12`
  public static var bank: Self { Self(rawValue: 12) }

  /// `16`
  public static var paymentService: Self { Self(rawValue: 16) }

  /// `20`
  public static var sales: Self { Self(rawValue: 20) }

  /// `21`
  public static var returnInvoice: Self { Self(rawValue: 21) }

  /// `22`
  public static var purchase: Self { Self(rawValue: 22) }

  /// `23`
  public static var receivedReturnInvoice: Self { Self(rawValue: 23) }

  /// `90`
  public static var general: Self { Self(rawValue: 90) }

  public static var knownValues: [Self] {
    [.cash, .bank, .paymentService, .sales, .returnInvoice, .purchase, .receivedReturnInvoice, .general]
  }
}
