// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/EndEmployment`
  nonisolated public struct EndEmployment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Employee` · Edm.Guid
    public var employee: UUID { row[0] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[1] }

    /// `EmploymentEndDate` · Edm.DateTime
    public var employmentEndDate: LocalDateTime? { row[2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `ReasonEnd` · Edm.Int32
    public var reasonEnd: Int32? { row[4] }

    /// `ReasonEndFlex` · Edm.Int32
    public var reasonEndFlex: Int32? { row[5] }

    public static let table: PropertyTable = PropertyTable(
      """
      Employee           Guid!     create update
      EmployeeFullName   String    create update
      EmploymentEndDate  DateTime  create update
      ID                 Guid!     key create update
      ReasonEnd          Int32     create update
      ReasonEndFlex      Int32     create update
      """)
  }
}

nonisolated extension Payroll.EndEmployment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var employee: Property<Payroll.EndEmployment, UUID> { Property(0) }
    public var employeeFullName: Property<Payroll.EndEmployment, String?> { Property(1) }
    public var employmentEndDate: Property<Payroll.EndEmployment, LocalDateTime?> { Property(2) }
    public var id: Property<Payroll.EndEmployment, UUID> { Property(3) }
    public var reasonEnd: Property<Payroll.EndEmployment, Int32?> { Property(4) }
    public var reasonEndFlex: Property<Payroll.EndEmployment, Int32?> { Property(5) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.EndEmployment>()
    public init() {}
    public var employee: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var employmentEndDate: LocalDateTime? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var id: UUID? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var reasonEnd: Int32? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var reasonEndFlex: Int32? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
  }
}
