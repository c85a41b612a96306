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
    public var created: LocalDateTime? { row[1] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[2] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[3] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[4] }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[5] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[6] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[7] }

    /// `Employment` · Edm.Guid
    public var employment: UUID { row[8] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[9] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[10] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[11] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[12] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[13] }

    /// `PayrollComponentGroup` · Edm.Guid
    public var payrollComponentGroup: UUID { row[14] }

    /// `PayrollComponentGroupDescription` · Edm.String
    public var payrollComponentGroupDescription: String? { row[15] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[16] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.EmploymentCLA>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var created: LocalDateTime? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var creator: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var division: Int32? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var employee: UUID? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var employeeHID: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var employment: UUID? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var employmentNumber: Int32? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var endDate: LocalDateTime? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var modified: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var modifier: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var modifierFullName: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var payrollComponentGroup: UUID? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var payrollComponentGroupDescription: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var startDate: LocalDateTime? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
  }
}
