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
    public var endDate: LocalDateTime? { row[ifPresent: 4] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[5] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 6] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime { row[7] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 8] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime { row[9] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime { row[10] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 11] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var companyCar: WritableProperty<UUID> { WritableProperty(0) }
    public var division: WritableProperty<Int32> { WritableProperty(1) }
    public var employee: WritableProperty<UUID> { WritableProperty(2) }
    public var employment: WritableProperty<UUID> { WritableProperty(3) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(4) }
    public var id: WritableProperty<UUID> { WritableProperty(5) }
    public var notes: WritableProperty<String> { WritableProperty(6) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(7) }
    public var creator: WritableProperty<UUID> { WritableProperty(8) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(9) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var modifier: WritableProperty<UUID> { WritableProperty(11) }
  }
}
