// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/JobGroups` · read · 60 rows a page · permission "Hrm employees"
  nonisolated public struct JobGroup: KeyedEntity {
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

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 7] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 8] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 9] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 10] }

    public static let table: PropertyTable = PropertyTable(
      """
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      Division          Int32
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      Notes             String
      """)
  }
}

nonisolated extension HRM.JobGroup {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var code: Property<HRM.JobGroup, String?> { Property(0) }
    public var created: Property<HRM.JobGroup, LocalDateTime?> { Property(1) }
    public var creator: Property<HRM.JobGroup, UUID?> { Property(2) }
    public var creatorFullName: Property<HRM.JobGroup, String?> { Property(3) }
    public var description: Property<HRM.JobGroup, String?> { Property(4) }
    public var division: Property<HRM.JobGroup, Int32?> { Property(5) }
    public var id: Property<HRM.JobGroup, UUID> { Property(6) }
    public var modified: Property<HRM.JobGroup, LocalDateTime?> { Property(7) }
    public var modifier: Property<HRM.JobGroup, UUID?> { Property(8) }
    public var modifierFullName: Property<HRM.JobGroup, String?> { Property(9) }
    public var notes: Property<HRM.JobGroup, String?> { Property(10) }
  }
}
