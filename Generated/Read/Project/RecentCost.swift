// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/RecentCosts` · read · 60 rows a page · permission "Projects projects"
  nonisolated public struct RecentCost: KeyedEntity {
    public typealias Key = Int32
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Id` · Edm.Int32 · key
    public var id: Int32 { row[0] }

    /// `AccountCode` · Edm.String
    public var accountCode: String? { row[ifPresent: 1] }

    /// `AccountId` · Edm.Guid
    public var accountID: UUID? { row[ifPresent: 2] }

    /// `AccountName` · Edm.String
    public var accountName: String? { row[ifPresent: 3] }

    /// `AmountApproved` · Edm.Double
    public var amountApproved: Decimal { row[4] }

    /// `AmountDraft` · Edm.Double
    public var amountDraft: Decimal { row[5] }

    /// `AmountRejected` · Edm.Double
    public var amountRejected: Decimal { row[6] }

    /// `AmountSubmitted` · Edm.Double
    public var amountSubmitted: Decimal { row[7] }

    /// `CurrencyCode` · Edm.String
    public var currencyCode: String? { row[ifPresent: 8] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime { row[9] }

    /// `EntryId` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 10] }

    /// `Expense` · Edm.Guid
    public var expense: UUID? { row[ifPresent: 11] }

    /// `ExpenseDescription` · Edm.String
    public var expenseDescription: String? { row[ifPresent: 12] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 13] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 14] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[ifPresent: 15] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 17] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 18] }

    /// `ProjectId` · Edm.Guid
    public var projectID: UUID? { row[ifPresent: 19] }

    /// `QuantityApproved` · Edm.Double
    public var quantityApproved: Decimal { row[20] }

    /// `QuantityDraft` · Edm.Double
    public var quantityDraft: Decimal { row[21] }

    /// `QuantityRejected` · Edm.Double
    public var quantityRejected: Decimal { row[22] }

    /// `QuantitySubmitted` · Edm.Double
    public var quantitySubmitted: Decimal { row[23] }

    /// `WeekNumber` · Edm.Int32
    public var weekNumber: Int32 { row[24] }

    public static let table: PropertyTable = PropertyTable(
      """
      Id                  Int32!     key
      AccountCode         String
      AccountId           Guid
      AccountName         String
      AmountApproved      Double!
      AmountDraft         Double!
      AmountRejected      Double!
      AmountSubmitted     Double!
      CurrencyCode        String
      Date                DateTime!
      EntryId             Guid
      Expense             Guid
      ExpenseDescription  String
      ItemCode            String
      ItemDescription     String
      ItemId              Guid
      Notes               String
      ProjectCode         String
      ProjectDescription  String
      ProjectId           Guid
      QuantityApproved    Double!
      QuantityDraft       Double!
      QuantityRejected    Double!
      QuantitySubmitted   Double!
      WeekNumber          Int32!
      """)
  }
}

nonisolated extension Read.Project.RecentCost {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Project.RecentCost, Int32> { Property(0) }
    public var accountCode: Property<Read.Project.RecentCost, String?> { Property(1) }
    public var accountID: Property<Read.Project.RecentCost, UUID?> { Property(2) }
    public var accountName: Property<Read.Project.RecentCost, String?> { Property(3) }
    public var amountApproved: Property<Read.Project.RecentCost, Decimal> { Property(4) }
    public var amountDraft: Property<Read.Project.RecentCost, Decimal> { Property(5) }
    public var amountRejected: Property<Read.Project.RecentCost, Decimal> { Property(6) }
    public var amountSubmitted: Property<Read.Project.RecentCost, Decimal> { Property(7) }
    public var currencyCode: Property<Read.Project.RecentCost, String?> { Property(8) }
    public var date: Property<Read.Project.RecentCost, LocalDateTime> { Property(9) }
    public var entryID: Property<Read.Project.RecentCost, UUID?> { Property(10) }
    public var expense: Property<Read.Project.RecentCost, UUID?> { Property(11) }
    public var expenseDescription: Property<Read.Project.RecentCost, String?> { Property(12) }
    public var itemCode: Property<Read.Project.RecentCost, String?> { Property(13) }
    public var itemDescription: Property<Read.Project.RecentCost, String?> { Property(14) }
    public var itemID: Property<Read.Project.RecentCost, UUID?> { Property(15) }
    public var notes: Property<Read.Project.RecentCost, String?> { Property(16) }
    public var projectCode: Property<Read.Project.RecentCost, String?> { Property(17) }
    public var projectDescription: Property<Read.Project.RecentCost, String?> { Property(18) }
    public var projectID: Property<Read.Project.RecentCost, UUID?> { Property(19) }
    public var quantityApproved: Property<Read.Project.RecentCost, Decimal> { Property(20) }
    public var quantityDraft: Property<Read.Project.RecentCost, Decimal> { Property(21) }
    public var quantityRejected: Property<Read.Project.RecentCost, Decimal> { Property(22) }
    public var quantitySubmitted: Property<Read.Project.RecentCost, Decimal> { Property(23) }
    public var weekNumber: Property<Read.Project.RecentCost, Int32> { Property(24) }
  }
}
