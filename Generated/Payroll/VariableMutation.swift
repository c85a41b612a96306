// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/VariableMutations` · read, create, update · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct VariableMutation: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `PayrollYear` · Edm.Int16 · required on create
    public var payrollYear: Int16 { row[1] }

    /// `PayrollPeriod` · Edm.Int16 · required on create
    public var payrollPeriod: Int16 { row[2] }

    /// `EmployeeHID` · Edm.Int32 · required on create
    public var employeeHID: Int32 { row[3] }

    /// `EmployeeID` · Edm.Guid · read-only
    public var employeeID: UUID { row[4] }

    /// `Type` · Edm.Int32 · required on create
    public var type: VariableMutationType { row[5] }

    /// `PayrollComponent` · Edm.String
    public var payrollComponent: String? { row[ifPresent: 6] }

    /// `PayrollComponentID` · Edm.Guid · read-only
    public var payrollComponentID: UUID? { row[ifPresent: 7] }

    /// `EntryFieldType` · Edm.Int32
    public var entryFieldType: VariableMutationEntryFieldType? { row[ifPresent: 8] }

    /// `Value` · Edm.Double · required on create
    public var value: Decimal { row[9] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 10] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 11] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                  Guid!    key create update
      PayrollYear         Int16!   create! update
      PayrollPeriod       Int16!   create! update
      EmployeeHID         Int32!   create! update
      EmployeeID          Guid!
      Type                Int32!   create! update
      PayrollComponent    String   create update
      PayrollComponentID  Guid
      EntryFieldType      Int32    create update
      Value               Double!  create! update
      Description         String   create update
      Notes               String   create update
      """)
  }
}

nonisolated extension Payroll.VariableMutation {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Payroll.VariableMutation, UUID> { Property(0) }
    public var payrollYear: Property<Payroll.VariableMutation, Int16> { Property(1) }
    public var payrollPeriod: Property<Payroll.VariableMutation, Int16> { Property(2) }
    public var employeeHID: Property<Payroll.VariableMutation, Int32> { Property(3) }
    public var employeeID: Property<Payroll.VariableMutation, UUID> { Property(4) }
    public var type: Property<Payroll.VariableMutation, VariableMutationType> { Property(5) }
    public var payrollComponent: Property<Payroll.VariableMutation, String?> { Property(6) }
    public var payrollComponentID: Property<Payroll.VariableMutation, UUID?> { Property(7) }
    public var entryFieldType: Property<Payroll.VariableMutation, VariableMutationEntryFieldType?> { Property(8) }
    public var value: Property<Payroll.VariableMutation, Decimal> { Property(9) }
    public var description: Property<Payroll.VariableMutation, String?> { Property(10) }
    public var notes: Property<Payroll.VariableMutation, String?> { Property(11) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var id: WritableProperty<UUID> { WritableProperty(0) }
    public var payrollYear: WritableProperty<Int16> { WritableProperty(1) }
    public var payrollPeriod: WritableProperty<Int16> { WritableProperty(2) }
    public var employeeHID: WritableProperty<Int32> { WritableProperty(3) }
    public var type: WritableProperty<VariableMutationType> { WritableProperty(5) }
    public var payrollComponent: WritableProperty<String> { WritableProperty(6) }
    public var entryFieldType: WritableProperty<VariableMutationEntryFieldType> { WritableProperty(8) }
    public var value: WritableProperty<Decimal> { WritableProperty(9) }
    public var description: WritableProperty<String> { WritableProperty(10) }
    public var notes: WritableProperty<String> { WritableProperty(11) }
  }
}
