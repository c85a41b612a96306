// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `inventory:WarehouseTransfer.Status` · documented
nonisolated public struct WarehouseTransferStatus: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var open: Self { Self(rawValue: 10) }

  /// `50`
  public static var complete: Self { Self(rawValue: 50) }

  public static var knownValues: [Self] {
    [.open, .complete]
  }
}
