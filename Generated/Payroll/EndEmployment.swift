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
    public var employeeFullName: String? { row[ifPresent: 1] }

    /// `EmploymentEndDate` · Edm.DateTime
    public var employmentEndDate: LocalDateTime? { row[ifPresent: 2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `ReasonEnd` · Edm.Int32
    public var reasonEnd: Int32? { row[ifPresent: 4] }

    /// `ReasonEndFlex` · Edm.Int32
    public var reasonEndFlex: Int32? { row[ifPresent: 5] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var employee: WritableProperty<UUID> { WritableProperty(0) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(1) }
    public var employmentEndDate: WritableProperty<LocalDateTime> { WritableProperty(2) }
    public var id: WritableProperty<UUID> { WritableProperty(3) }
    public var reasonEnd: WritableProperty<Int32> { WritableProperty(4) }
    public var reasonEndFlex: WritableProperty<Int32> { WritableProperty(5) }
  }
}
