// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentOrganizations` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentOrganizationSync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 1] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 2] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 3] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 4] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 5] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 6] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 7] }

    /// `Department` · Edm.Guid
    public var department: UUID? { row[ifPresent: 8] }

    /// `DepartmentCode` · Edm.String
    public var departmentCode: String? { row[ifPresent: 9] }

    /// `DepartmentDescription` · Edm.String
    public var departmentDescription: String? { row[ifPresent: 10] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 11] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 12] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 13] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 14] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 15] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 16] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 17] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[18] }

    /// `JobTitle` · Edm.Guid
    public var jobTitle: UUID? { row[ifPresent: 19] }

    /// `JobTitleCode` · Edm.String
    public var jobTitleCode: String? { row[ifPresent: 20] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[ifPresent: 21] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 22] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 23] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 24] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 25] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp              Int64!    key
      CostCenter             String
      CostCenterDescription  String
      CostUnit               String
      CostUnitDescription    String
      Created                DateTime
      Creator                Guid
      CreatorFullName        String
      Department             Guid
      DepartmentCode         String
      DepartmentDescription  String
      Division               Int32
      Employee               Guid
      EmployeeFullName       String
      EmployeeHID            Int32
      Employment             Guid
      EmploymentNumber       Int32
      EndDate                DateTime
      ID                     Guid!
      JobTitle               Guid
      JobTitleCode           String
      JobTitleDescription    String
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      StartDate              DateTime
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentOrganizationSync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Payroll.EmploymentOrganizationSync, Int64> { Property(0) }
    public var costCenter: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(1)
    }
    public var costCenterDescription: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(2)
    }
    public var costUnit: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> { SelectableProperty(3) }
    public var costUnitDescription: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(4)
    }
    public var created: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, LocalDateTime?> {
      SelectableProperty(5)
    }
    public var creator: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, UUID?> { SelectableProperty(6) }
    public var creatorFullName: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(7)
    }
    public var department: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, UUID?> { SelectableProperty(8) }
    public var departmentCode: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(9)
    }
    public var departmentDescription: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(10)
    }
    public var division: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, Int32?> { SelectableProperty(11) }
    public var employee: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, UUID?> { SelectableProperty(12) }
    public var employeeFullName: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(13)
    }
    public var employeeHID: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, Int32?> {
      SelectableProperty(14)
    }
    public var employment: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, UUID?> { SelectableProperty(15) }
    public var employmentNumber: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, Int32?> {
      SelectableProperty(16)
    }
    public var endDate: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, LocalDateTime?> {
      SelectableProperty(17)
    }
    public var id: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, UUID> { SelectableProperty(18) }
    public var jobTitle: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, UUID?> { SelectableProperty(19) }
    public var jobTitleCode: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(20)
    }
    public var jobTitleDescription: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(21)
    }
    public var modified: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, LocalDateTime?> {
      SelectableProperty(22)
    }
    public var modifier: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, UUID?> { SelectableProperty(23) }
    public var modifierFullName: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, String?> {
      SelectableProperty(24)
    }
    public var startDate: SelectableProperty<Sync.Payroll.EmploymentOrganizationSync, LocalDateTime?> {
      SelectableProperty(25)
    }
  }
}
