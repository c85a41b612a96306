// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/RestoreEmployment`
  nonisolated public struct RestoreEmployment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `EmploymentEndDate` · Edm.DateTime
    public var employmentEndDate: LocalDateTime? { row[1] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[2] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[3] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[4] }

    /// `IsAnonymized` · Edm.Boolean
    public var isAnonymized: Bool? { row[5] }

    /// `ReasonEnd` · Edm.Int32
    public var reasonEnd: Int32? { row[6] }

    /// `ReasonEndFlex` · Edm.Int32
    public var reasonEndFlex: Int32? { row[7] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Guid!     key create update
      EmploymentEndDate  DateTime  create update
      Employee           Guid      create update
      EmployeeFullName   String    create update
      EmployeeHID        Int32     create update
      IsAnonymized       Boolean   create update
      ReasonEnd          Int32     create update
      ReasonEndFlex      Int32     create update
      """)
  }
}

nonisolated extension Payroll.RestoreEmployment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.RestoreEmployment, UUID> { Property(0) }
    public var employmentEndDate: Property<Payroll.RestoreEmployment, LocalDateTime?> { Property(1) }
    public var employee: Property<Payroll.RestoreEmployment, UUID?> { Property(2) }
    public var employeeFullName: Property<Payroll.RestoreEmployment, String?> { Property(3) }
    public var employeeHID: Property<Payroll.RestoreEmployment, Int32?> { Property(4) }
    public var isAnonymized: Property<Payroll.RestoreEmployment, Bool?> { Property(5) }
    public var reasonEnd: Property<Payroll.RestoreEmployment, Int32?> { Property(6) }
    public var reasonEndFlex: Property<Payroll.RestoreEmployment, Int32?> { Property(7) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.RestoreEmployment>()
    public init() {}
    public var id: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var employmentEndDate: LocalDateTime? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var employee: UUID? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var employeeHID: Int32? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var isAnonymized: Bool? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var reasonEnd: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var reasonEndFlex: Int32? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
  }
}
