// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `manufacturing:OperationResource.Type` and 3 more · inferred
nonisolated public struct RoutingStepTypeInt32: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var workCenter: Self { Self(rawValue: 10) }

  /// `20`
  public static var supplier: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.workCenter, .supplier]
  }
}
