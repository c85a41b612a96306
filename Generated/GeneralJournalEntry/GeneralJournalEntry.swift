// exact-online-generator 0.1.0 · services/generaljournalentry.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/generaljournalentry`
nonisolated public struct GeneralJournalEntry: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `GeneralJournalEntries` · read, create, delete · 60 rows a page · webhook topic `GeneralJournalEntries`
  /// · permission "Financial accounting"
  public var generalJournalEntries: EntitySet<GeneralJournalEntry.GeneralJournalEntryEntity, Methods.ReadCreateDelete> {
    EntitySet(root, "GeneralJournalEntries")
  }

  /// `GeneralJournalEntryLines` · read, create · 60 rows a page · permission "Financial accounting"
  public var generalJournalEntryLines: EntitySet<GeneralJournalEntry.GeneralJournalEntryLine, Methods.ReadCreate> {
    EntitySet(root, "GeneralJournalEntryLines")
  }
}
