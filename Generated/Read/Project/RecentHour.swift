// exact-online-generator 0.1.0 · services/read/project.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read.Project {
  /// `read/project/RecentHours` · read · 60 rows a page · permission "Projects billing"
  nonisolated public struct RecentHour: KeyedEntity {
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

    /// `Activity` · Edm.Guid
    public var activity: UUID? { row[ifPresent: 4] }

    /// `ActivityDescription` · Edm.String
    public var activityDescription: String? { row[ifPresent: 5] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime { row[6] }

    /// `EntryId` · Edm.Guid
    public var entryID: UUID? { row[ifPresent: 7] }

    /// `HoursApproved` · Edm.Double
    public var hoursApproved: Decimal { row[8] }

    /// `HoursApprovedBillable` · Edm.Double
    public var hoursApprovedBillable: Decimal { row[9] }

    /// `HoursDraft` · Edm.Double
    public var hoursDraft: Decimal { row[10] }

    /// `HoursDraftBillable` · Edm.Double
    public var hoursDraftBillable: Decimal { row[11] }

    /// `HoursRejected` · Edm.Double
    public var hoursRejected: Decimal { row[12] }

    /// `HoursRejectedBillable` · Edm.Double
    public var hoursRejectedBillable: Decimal { row[13] }

    /// `HoursSubmitted` · Edm.Double
    public var hoursSubmitted: Decimal { row[14] }

    /// `HoursSubmittedBillable` · Edm.Double
    public var hoursSubmittedBillable: Decimal { row[15] }

    /// `ItemCode` · Edm.String
    public var itemCode: String? { row[ifPresent: 16] }

    /// `ItemDescription` · Edm.String
    public var itemDescription: String? { row[ifPresent: 17] }

    /// `ItemId` · Edm.Guid
    public var itemID: UUID? { row[ifPresent: 18] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 19] }

    /// `ProjectCode` · Edm.String
    public var projectCode: String? { row[ifPresent: 20] }

    /// `ProjectDescription` · Edm.String
    public var projectDescription: String? { row[ifPresent: 21] }

    /// `ProjectId` · Edm.Guid
    public var projectID: UUID? { row[ifPresent: 22] }

    /// `WeekNumber` · Edm.Int32
    public var weekNumber: Int32 { row[23] }

    public static let table: PropertyTable = PropertyTable(
      """
      Id                      Int32!     key
      AccountCode             String
      AccountId               Guid
      AccountName             String
      Activity                Guid
      ActivityDescription     String
      Date                    DateTime!
      EntryId                 Guid
      HoursApproved           Double!
      HoursApprovedBillable   Double!
      HoursDraft              Double!
      HoursDraftBillable      Double!
      HoursRejected           Double!
      HoursRejectedBillable   Double!
      HoursSubmitted          Double!
      HoursSubmittedBillable  Double!
      ItemCode                String
      ItemDescription         String
      ItemId                  Guid
      Notes                   String
      ProjectCode             String
      ProjectDescription      String
      ProjectId               Guid
      WeekNumber              Int32!
      """)
  }
}

nonisolated extension Read.Project.RecentHour {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Read.Project.RecentHour, Int32> { Property(0) }
    public var accountCode: Property<Read.Project.RecentHour, String?> { Property(1) }
    public var accountID: Property<Read.Project.RecentHour, UUID?> { Property(2) }
    public var accountName: Property<Read.Project.RecentHour, String?> { Property(3) }
    public var activity: Property<Read.Project.RecentHour, UUID?> { Property(4) }
    public var activityDescription: Property<Read.Project.RecentHour, String?> { Property(5) }
    public var date: Property<Read.Project.RecentHour, LocalDateTime> { Property(6) }
    public var entryID: Property<Read.Project.RecentHour, UUID?> { Property(7) }
    public var hoursApproved: Property<Read.Project.RecentHour, Decimal> { Property(8) }
    public var hoursApprovedBillable: Property<Read.Project.RecentHour, Decimal> { Property(9) }
    public var hoursDraft: Property<Read.Project.RecentHour, Decimal> { Property(10) }
    public var hoursDraftBillable: Property<Read.Project.RecentHour, Decimal> { Property(11) }
    public var hoursRejected: Property<Read.Project.RecentHour, Decimal> { Property(12) }
    public var hoursRejectedBillable: Property<Read.Project.RecentHour, Decimal> { Property(13) }
    public var hoursSubmitted: Property<Read.Project.RecentHour, Decimal> { Property(14) }
    public var hoursSubmittedBillable: Property<Read.Project.RecentHour, Decimal> { Property(15) }
    public var itemCode: Property<Read.Project.RecentHour, String?> { Property(16) }
    public var itemDescription: Property<Read.Project.RecentHour, String?> { Property(17) }
    public var itemID: Property<Read.Project.RecentHour, UUID?> { Property(18) }
    public var notes: Property<Read.Project.RecentHour, String?> { Property(19) }
    public var projectCode: Property<Read.Project.RecentHour, String?> { Property(20) }
    public var projectDescription: Property<Read.Project.RecentHour, String?> { Property(21) }
    public var projectID: Property<Read.Project.RecentHour, UUID?> { Property(22) }
    public var weekNumber: Property<Read.Project.RecentHour, Int32> { Property(23) }
  }
}
