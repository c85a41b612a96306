// exact-online-generator 0.1.0 · services/hrm.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension HRM {
  /// `hrm/EmploymentCompanyCars`
  nonisolated public struct EmploymentCompanyCar: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `CompanyCar` · Edm.Guid
    public var companyCar: UUID { row[0] }

    /// `Division` · Edm.Int32
    public var division: Int32 { row[1] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[2] }

    /// `Employment` · Edm.Guid
    public var employment: UUID { row[3] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `Notes` · Edm.String
    public var notes: String? { row[6] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[7] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[8] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[11] }

    public static let table: PropertyTable = PropertyTable(
      """
      CompanyCar  Guid!      create update
      Division    Int32!     create update
      Employee    Guid!      create update
      Employment  Guid!      create update
      EndDate     DateTime   create update
      ID          Guid!      key create update
      Notes       String     create update
      StartDate   DateTime!  create update
      Creator     Guid       create update
      Created     DateTime!  create update
      Modified    DateTime!  create update
      Modifier    Guid       create update
      """)
  }
}

nonisolated extension HRM.EmploymentCompanyCar {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var companyCar: Property<HRM.EmploymentCompanyCar, UUID> { Property(0) }
    public var division: Property<HRM.EmploymentCompanyCar, Int32> { Property(1) }
    public var employee: Property<HRM.EmploymentCompanyCar, UUID> { Property(2) }
    public var employment: Property<HRM.EmploymentCompanyCar, UUID> { Property(3) }
    public var endDate: Property<HRM.EmploymentCompanyCar, LocalDateTime?> { Property(4) }
    public var id: Property<HRM.EmploymentCompanyCar, UUID> { Property(5) }
    public var notes: Property<HRM.EmploymentCompanyCar, String?> { Property(6) }
    public var startDate: Property<HRM.EmploymentCompanyCar, LocalDateTime> { Property(7) }
    public var creator: Property<HRM.EmploymentCompanyCar, UUID?> { Property(8) }
    public var created: Property<HRM.EmploymentCompanyCar, LocalDateTime> { Property(9) }
    public var modified: Property<HRM.EmploymentCompanyCar, LocalDateTime> { Property(10) }
    public var modifier: Property<HRM.EmploymentCompanyCar, UUID?> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<HRM.EmploymentCompanyCar>()
    public init() {}
    public var companyCar: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var division: Int32? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var employee: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var employment: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var id: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var notes: String? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var creator: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var modifier: UUID? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
  }
}
