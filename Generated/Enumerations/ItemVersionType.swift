// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `logistics:BillOfMaterialVersionBase.Type` and 4 more · documented
nonisolated public struct ItemVersionType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var salesBillOfMaterial: Self { Self(rawValue: 10) }

  /// `20`
  public static var manufacturingRecipe: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.salesBillOfMaterial, .manufacturingRecipe]
  }
}
