// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `sales:SalesPriceList.Entity` · documented
nonisolated public struct SalesPriceListEntity: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var item: Self { Self(rawValue: 1) }

  /// `2`
  public static var itemGroup: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.item, .itemGroup]
  }
}
