// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/TimeAndBillingEntryRecentActivitiesAndExpenses` · read · 60 rows a page
  /// · permission "Projects billing"
  nonisolated public struct TimeAndBillingEntryRecentActivitiesAndExpense: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `DateLastUsed` · Edm.DateTime
    public var dateLastUsed: LocalDateTime { row[1] }

    /// `DefaultItem` · Edm.Guid
    public var defaultItem: UUID? { row[ifPresent: 2] }

    /// `DefaultItemCode` · Edm.String
    public var defaultItemCode: String? { row[ifPresent: 3] }

    /// `DefaultItemDescription` · Edm.String
    public var defaultItemDescription: String? { row[ifPresent: 4] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 5] }

    /// `ParentDescription` · Edm.String
    public var parentDescription: String? { row[ifPresent: 6] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                      Guid!      key
      DateLastUsed            DateTime!
      DefaultItem             Guid
      DefaultItemCode         String
      DefaultItemDescription  String
      Description             String
      ParentDescription       String
      """)
  }
}

nonisolated extension Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, UUID> { Property(0) }
    public var dateLastUsed: Property<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, LocalDateTime> {
      Property(1)
    }
    public var defaultItem: Property<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, UUID?> { Property(2) }
    public var defaultItemCode: Property<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, String?> {
      Property(3)
    }
    public var defaultItemDescription: Property<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, String?> {
      Property(4)
    }
    public var description: Property<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, String?> {
      Property(5)
    }
    public var parentDescription: Property<Read.Project.TimeAndBillingEntryRecentActivitiesAndExpense, String?> {
      Property(6)
    }
  }
}
