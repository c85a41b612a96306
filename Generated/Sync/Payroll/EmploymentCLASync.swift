// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentCLAs` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentCLASync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

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

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 6] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 7] }

    /// `Employment` · Edm.Guid
    public var employment: UUID { row[8] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 9] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 10] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[11] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 12] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 13] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 14] }

    /// `PayrollComponentGroup` · Edm.Guid
    public var payrollComponentGroup: UUID { row[15] }

    /// `PayrollComponentGroupDescription` · Edm.String
    public var payrollComponentGroupDescription: String? { row[ifPresent: 16] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 17] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                         Int64!    key
      Created                           DateTime
      Creator                           Guid
      CreatorFullName                   String
      Division                          Int32
      Employee                          Guid!
      EmployeeFullName                  String
      EmployeeHID                       Int32
      Employment                        Guid!
      EmploymentNumber                  Int32
      EndDate                           DateTime
      ID                                Guid!
      Modified                          DateTime
      Modifier                          Guid
      ModifierFullName                  String
      PayrollComponentGroup             Guid!
      PayrollComponentGroupDescription  String
      StartDate                         DateTime
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentCLASync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Payroll.EmploymentCLASync, Int64> { Property(0) }
    public var created: SelectableProperty<Sync.Payroll.EmploymentCLASync, LocalDateTime?> { SelectableProperty(1) }
    public var creator: SelectableProperty<Sync.Payroll.EmploymentCLASync, UUID?> { SelectableProperty(2) }
    public var creatorFullName: SelectableProperty<Sync.Payroll.EmploymentCLASync, String?> { SelectableProperty(3) }
    public var division: SelectableProperty<Sync.Payroll.EmploymentCLASync, Int32?> { SelectableProperty(4) }
    public var employee: SelectableProperty<Sync.Payroll.EmploymentCLASync, UUID> { SelectableProperty(5) }
    public var employeeFullName: SelectableProperty<Sync.Payroll.EmploymentCLASync, String?> { SelectableProperty(6) }
    public var employeeHID: SelectableProperty<Sync.Payroll.EmploymentCLASync, Int32?> { SelectableProperty(7) }
    public var employment: SelectableProperty<Sync.Payroll.EmploymentCLASync, UUID> { SelectableProperty(8) }
    public var employmentNumber: SelectableProperty<Sync.Payroll.EmploymentCLASync, Int32?> { SelectableProperty(9) }
    public var endDate: SelectableProperty<Sync.Payroll.EmploymentCLASync, LocalDateTime?> { SelectableProperty(10) }
    public var id: SelectableProperty<Sync.Payroll.EmploymentCLASync, UUID> { SelectableProperty(11) }
    public var modified: SelectableProperty<Sync.Payroll.EmploymentCLASync, LocalDateTime?> { SelectableProperty(12) }
    public var modifier: SelectableProperty<Sync.Payroll.EmploymentCLASync, UUID?> { SelectableProperty(13) }
    public var modifierFullName: SelectableProperty<Sync.Payroll.EmploymentCLASync, String?> { SelectableProperty(14) }
    public var payrollComponentGroup: SelectableProperty<Sync.Payroll.EmploymentCLASync, UUID> {
      SelectableProperty(15)
    }
    public var payrollComponentGroupDescription: SelectableProperty<Sync.Payroll.EmploymentCLASync, String?> {
      SelectableProperty(16)
    }
    public var startDate: SelectableProperty<Sync.Payroll.EmploymentCLASync, LocalDateTime?> { SelectableProperty(17) }
  }
}
