// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/EmploymentOrganizations` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentOrganization: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32? { row[ifPresent: 0] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 1] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[2] }

    /// `Notes` · Edm.String
    public var notes: String? { row[ifPresent: 3] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 4] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 5] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 6] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 7] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 8] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 9] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 10] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 11] }

    /// `Department` · Edm.Guid
    public var department: UUID? { row[ifPresent: 12] }

    /// `DepartmentCode` · Edm.String
    public var departmentCode: String? { row[ifPresent: 13] }

    /// `DepartmentDescription` · Edm.String
    public var departmentDescription: String? { row[ifPresent: 14] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 15] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 16] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 17] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 18] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 19] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 20] }

    /// `JobTitle` · Edm.Guid
    public var jobTitle: UUID? { row[ifPresent: 21] }

    /// `JobTitleCode` · Edm.String
    public var jobTitleCode: String? { row[ifPresent: 22] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[ifPresent: 23] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 24] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 25] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 26] }

    public static let table: PropertyTable = PropertyTable(
      """
      EmploymentHID          Int32
      EndDate                DateTime
      ID                     Guid!     key
      Notes                  String
      StartDate              DateTime
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
      EmployeeHID            Int32
      EmployeeFullName       String
      Employment             Guid
      EmploymentNumber       Int32
      JobTitle               Guid
      JobTitleCode           String
      JobTitleDescription    String
      Modified               DateTime
      Modifier               Guid
      ModifierFullName       String
      """)
  }
}

nonisolated extension Payroll.EmploymentOrganization {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var employmentHID: Property<Payroll.EmploymentOrganization, Int32?> { Property(0) }
    public var endDate: Property<Payroll.EmploymentOrganization, LocalDateTime?> { Property(1) }
    public var id: Property<Payroll.EmploymentOrganization, UUID> { Property(2) }
    public var notes: Property<Payroll.EmploymentOrganization, String?> { Property(3) }
    public var startDate: Property<Payroll.EmploymentOrganization, LocalDateTime?> { Property(4) }
    public var costCenter: Property<Payroll.EmploymentOrganization, String?> { Property(5) }
    public var costCenterDescription: Property<Payroll.EmploymentOrganization, String?> { Property(6) }
    public var costUnit: Property<Payroll.EmploymentOrganization, String?> { Property(7) }
    public var costUnitDescription: Property<Payroll.EmploymentOrganization, String?> { Property(8) }
    public var created: Property<Payroll.EmploymentOrganization, LocalDateTime?> { Property(9) }
    public var creator: Property<Payroll.EmploymentOrganization, UUID?> { Property(10) }
    public var creatorFullName: Property<Payroll.EmploymentOrganization, String?> { Property(11) }
    public var department: Property<Payroll.EmploymentOrganization, UUID?> { Property(12) }
    public var departmentCode: Property<Payroll.EmploymentOrganization, String?> { Property(13) }
    public var departmentDescription: Property<Payroll.EmploymentOrganization, String?> { Property(14) }
    public var division: Property<Payroll.EmploymentOrganization, Int32?> { Property(15) }
    public var employee: Property<Payroll.EmploymentOrganization, UUID?> { Property(16) }
    public var employeeHID: Property<Payroll.EmploymentOrganization, Int32?> { Property(17) }
    public var employeeFullName: Property<Payroll.EmploymentOrganization, String?> { Property(18) }
    public var employment: Property<Payroll.EmploymentOrganization, UUID?> { Property(19) }
    public var employmentNumber: Property<Payroll.EmploymentOrganization, Int32?> { Property(20) }
    public var jobTitle: Property<Payroll.EmploymentOrganization, UUID?> { Property(21) }
    public var jobTitleCode: Property<Payroll.EmploymentOrganization, String?> { Property(22) }
    public var jobTitleDescription: Property<Payroll.EmploymentOrganization, String?> { Property(23) }
    public var modified: Property<Payroll.EmploymentOrganization, LocalDateTime?> { Property(24) }
    public var modifier: Property<Payroll.EmploymentOrganization, UUID?> { Property(25) }
    public var modifierFullName: Property<Payroll.EmploymentOrganization, String?> { Property(26) }
  }
}
