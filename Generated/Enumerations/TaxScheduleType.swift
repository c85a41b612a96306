// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `vat:TaxSchedule.Type` · one-source
nonisolated public struct TaxScheduleType: OpenEnumeration {
  public let rawValue: Int16
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// `10`
  public static var single: Self { Self(rawValue: 10) }

  /// `20`
  public static var combined: Self { Self(rawValue: 20) }

  public static var knownValues: [Self] {
    [.single, .combined]
  }
}
