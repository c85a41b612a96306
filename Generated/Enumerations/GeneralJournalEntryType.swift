// exact-online-generator 0.1.0 · enumerations.yaml · generated, edits are lost

public import ExactOnlineRuntime

/// Values of `generaljournalentry:GeneralJournalEntry.Type` · documented
nonisolated public struct GeneralJournalEntryType: OpenEnumeration {
  public let rawValue: Int32
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// `10`
  public static var openingBalance: Self { Self(rawValue: 10) }

  /// `90`
  public static var other: Self { Self(rawValue: 90) }

  public static var knownValues: [Self] {
    [.openingBalance, .other]
  }
}
