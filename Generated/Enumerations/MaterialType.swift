// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:BillOfMaterialMaterial.Type` and 5 more · documented
nonisolated public struct MaterialType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `1`
  public static var material: Self { Self(rawValue: 1) }

  /// `2`
  public static var byProduct: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.material, .byProduct]
  }
}
