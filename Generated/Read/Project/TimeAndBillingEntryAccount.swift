// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryAccounts` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryAccount: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AccountId` · Edm.Guid · key
    public var accountID: UUID { row[0] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 1] }

    public static let table: PropertyTable = PropertyTable(
      """
      AccountId    Guid!   key
      AccountName  String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryAccount {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var accountID: Property<Read.Project.TimeAndBillingEntryAccount, UUID> { Property(0) }
    public var accountName: Property<Read.Project.TimeAndBillingEntryAccount, String?> { Property(1) }
  }
}
