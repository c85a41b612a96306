// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `salesentry:SalesEntry.Type` and 1 more · documented
nonisolated public struct SalesEntryType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `20`
  public static var salesEntry: Self { Self(rawValue: 20) }

  /// `21`
  public static var salesCreditNote: Self { Self(rawValue: 21) }

  public static var knownValues: [Self] {
    [.salesEntry, .salesCreditNote]
  }
}
