// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/JobTitles` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct JobTitle: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Code` · Edm.String
    public var code: String? { row[ifPresent: 0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 4] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 5] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[6] }

    /// `JobCode` · Edm.String
    public var jobCode: String? { row[ifPresent: 7] }

    /// `JobGroup` · Edm.Guid
    public var jobGroup: UUID? { row[ifPresent: 8] }

    /// `JobGroupCode` · Edm.String
    public var jobGroupCode: String? { row[ifPresent: 9] }

    /// `JobGroupDescription` · Edm.String
    public var jobGroupDescription: String? { row[ifPresent: 10] }

    /// `JobLevelFrom` · Edm.Int32
    public var jobLevelFrom: Int32? { row[ifPresent: 11] }

    /// `JobLevelTo` · Edm.Int32
    public var jobLevelTo: Int32? { row[ifPresent: 12] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 13] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 14] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 15] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code                 String
      Created              DateTime
      Creator              Guid
      CreatorFullName      String
      Description          String
      Division             Int32
      ID                   Guid!     key
      JobCode              String
      JobGroup             Guid
      JobGroupCode         String
      JobGroupDescription  String
      JobLevelFrom         Int32
      JobLevelTo           Int32
      Modified             DateTime
      Modifier             Guid
      ModifierFullName     String
      Notes                String
      """)
  }
}

nonisolated extension HRM.JobTitle {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<HRM.JobTitle, String?> { Property(0) }
    public var created: Property<HRM.JobTitle, LocalDateTime?> { Property(1) }
    public var creator: Property<HRM.JobTitle, UUID?> { Property(2) }
    public var creatorFullName: Property<HRM.JobTitle, String?> { Property(3) }
    public var description: Property<HRM.JobTitle, String?> { Property(4) }
    public var division: Property<HRM.JobTitle, Int32?> { Property(5) }
    public var id: Property<HRM.JobTitle, UUID> { Property(6) }
    public var jobCode: Property<HRM.JobTitle, String?> { Property(7) }
    public var jobGroup: Property<HRM.JobTitle, UUID?> { Property(8) }
    public var jobGroupCode: Property<HRM.JobTitle, String?> { Property(9) }
    public var jobGroupDescription: Property<HRM.JobTitle, String?> { Property(10) }
    public var jobLevelFrom: Property<HRM.JobTitle, Int32?> { Property(11) }
    public var jobLevelTo: Property<HRM.JobTitle, Int32?> { Property(12) }
    public var modified: Property<HRM.JobTitle, LocalDateTime?> { Property(13) }
    public var modifier: Property<HRM.JobTitle, UUID?> { Property(14) }
    public var modifierFullName: Property<HRM.JobTitle, String?> { Property(15) }
    public var notes: Property<HRM.JobTitle, String?> { Property(16) }
  }
}
