// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:BillOfMaterialRouting.RoutingStepType` · documented
nonisolated public struct RoutingStepType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var workCenter: Self { Self(rawValue: 10) }

  /// `20`
  public static var supplier: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.workCenter, .supplier]
  }
}
