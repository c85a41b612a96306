// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `salesorder:PlannedSalesReturnLine.CreateCredit` · documented
nonisolated public struct PlannedSalesReturnCredit: OpenEnumeration {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `0`
  public static var redelivery: Self { Self(rawValue: 0) }

  /// `1`
  public static var creditNote: Self { Self(rawValue: 1) }

  public static var knownValues: [Self] {
    [.redelivery, .creditNote]
  }
}
