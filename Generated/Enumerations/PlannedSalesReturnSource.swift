// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `salesorder:PlannedSalesReturn.Source` · documented
nonisolated public struct PlannedSalesReturnSource: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `1`
  public static var manualEntry: Self { Self(rawValue: 1) }

  /// `2`
  public static var webService: Self { Self(rawValue: 2) }

  public static var knownValues: [Self] {
    [.manualEntry, .webService]
  }
}
