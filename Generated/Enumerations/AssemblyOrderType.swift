// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:AssemblyOrder.Type` · documented
nonisolated public struct AssemblyOrderType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `8060`
  public static var assembly: Self { Self(rawValue: 8060) }

  /// `8061`
  public static var disassembly: Self { Self(rawValue: 8061) }

  public static var knownValues: [Self] {
    [.assembly, .disassembly]
  }
}
