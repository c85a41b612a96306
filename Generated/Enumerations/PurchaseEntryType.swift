// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `purchaseentry:PurchaseEntry.Type` and 1 more · documented
nonisolated public struct PurchaseEntryType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `30`
  public static var purchaseEntry: Self { Self(rawValue: 30) }

  /// `31`
  public static var purchaseCreditNote: Self { Self(rawValue: 31) }

  public static var knownValues: [Self] {
    [.purchaseEntry, .purchaseCreditNote]
  }
}
