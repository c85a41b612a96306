// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/EmploymentCLAs`
  nonisolated public struct EmploymentCLA: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 4] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[5] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 6] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 7] }

    /// `Employment` · Edm.Guid
    public var employment: UUID { row[8] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 9] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 13] }

    /// `PayrollComponentGroup` · Edm.Guid
    public var payrollComponentGroup: UUID { row[14] }

    /// `PayrollComponentGroupDescription` · Edm.String
    public var payrollComponentGroupDescription: String? { row[ifPresent: 15] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 16] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                Guid!     key create update
      Created                           DateTime  create update
      Creator                           Guid      create update
      CreatorFullName                   String    create update
      Division                          Int32     create update
      Employee                          Guid!     create update
      EmployeeHID                       Int32     create update
      EmployeeFullName                  String    create update
      Employment                        Guid!     create update
      EmploymentNumber                  Int32     create update
      EndDate                           DateTime  create update
      Modified                          DateTime  create update
      Modifier                          Guid      create update
      ModifierFullName                  String    create update
      PayrollComponentGroup             Guid!     create update
      PayrollComponentGroupDescription  String    create update
      StartDate                         DateTime  create update
      """)
  }
}

nonisolated extension Payroll.EmploymentCLA {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.EmploymentCLA, UUID> { Property(0) }
    public var created: Property<Payroll.EmploymentCLA, LocalDateTime?> { Property(1) }
    public var creator: Property<Payroll.EmploymentCLA, UUID?> { Property(2) }
    public var creatorFullName: Property<Payroll.EmploymentCLA, String?> { Property(3) }
    public var division: Property<Payroll.EmploymentCLA, Int32?> { Property(4) }
    public var employee: Property<Payroll.EmploymentCLA, UUID> { Property(5) }
    public var employeeHID: Property<Payroll.EmploymentCLA, Int32?> { Property(6) }
    public var employeeFullName: Property<Payroll.EmploymentCLA, String?> { Property(7) }
    public var employment: Property<Payroll.EmploymentCLA, UUID> { Property(8) }
    public var employmentNumber: Property<Payroll.EmploymentCLA, Int32?> { Property(9) }
    public var endDate: Property<Payroll.EmploymentCLA, LocalDateTime?> { Property(10) }
    public var modified: Property<Payroll.EmploymentCLA, LocalDateTime?> { Property(11) }
    public var modifier: Property<Payroll.EmploymentCLA, UUID?> { Property(12) }
    public var modifierFullName: Property<Payroll.EmploymentCLA, String?> { Property(13) }
    public var payrollComponentGroup: Property<Payroll.EmploymentCLA, UUID> { Property(14) }
    public var payrollComponentGroupDescription: Property<Payroll.EmploymentCLA, String?> { Property(15) }
    public var startDate: Property<Payroll.EmploymentCLA, LocalDateTime?> { Property(16) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var created: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var creator: WritableProperty<UUID> { WritableProperty(2) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(3) }
    public var division: WritableProperty<Int32> { WritableProperty(4) }
    public var employee: WritableProperty<UUID> { WritableProperty(5) }
    public var employeeHID: WritableProperty<Int32> { WritableProperty(6) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(7) }
    public var employment: WritableProperty<UUID> { WritableProperty(8) }
    public var employmentNumber: WritableProperty<Int32> { WritableProperty(9) }
    public var endDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var modified: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var modifier: WritableProperty<UUID> { WritableProperty(12) }
    public var modifierFullName: WritableProperty<String> { WritableProperty(13) }
    public var payrollComponentGroup: WritableProperty<UUID> { WritableProperty(14) }
    public var payrollComponentGroupDescription: WritableProperty<String> { WritableProperty(15) }
    public var startDate: WritableProperty<LocalDateTime> { WritableProperty(16) }
  }
}
