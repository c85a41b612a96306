// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `sales:SalesPriceListVolumeDiscount.EntryMethod` and 1 more · documented
nonisolated public struct SalesPriceEntryMethod: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var discount: Self { Self(rawValue: 1) }

  /// `2`
  public static var newPrice: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.discount, .newPrice]
  }
}
