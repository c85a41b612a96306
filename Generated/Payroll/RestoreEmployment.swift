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
    public var employmentEndDate: LocalDateTime? { row[ifPresent: 1] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 2] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 3] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 4] }

    /// `IsAnonymized` · Edm.Boolean
    public var isAnonymized: Bool? { row[ifPresent: 5] }

    /// `ReasonEnd` · Edm.Int32
    public var reasonEnd: Int32? { row[ifPresent: 6] }

    /// `ReasonEndFlex` · Edm.Int32
    public var reasonEndFlex: Int32? { row[ifPresent: 7] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var employmentEndDate: WritableProperty<LocalDateTime> { WritableProperty(1) }
    public var employee: WritableProperty<UUID> { WritableProperty(2) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(3) }
    public var employeeHID: WritableProperty<Int32> { WritableProperty(4) }
    public var isAnonymized: WritableProperty<Bool> { WritableProperty(5) }
    public var reasonEnd: WritableProperty<Int32> { WritableProperty(6) }
    public var reasonEndFlex: WritableProperty<Int32> { WritableProperty(7) }
  }
}
