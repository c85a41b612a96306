// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/ActiveEmployments` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct ActiveEmployment: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AverageDaysPerWeek` · Edm.Double
    public var averageDaysPerWeek: Decimal? { row[ifPresent: 0] }

    /// `AverageHoursPerWeek` · Edm.Double
    public var averageHoursPerWeek: Decimal? { row[ifPresent: 1] }

    /// `Contract` · Edm.Guid
    public var contract: UUID? { row[ifPresent: 2] }

    /// `ContractDocument` · Edm.Guid
    public var contractDocument: UUID? { row[ifPresent: 3] }

    /// `ContractEndDate` · Edm.DateTime
    public var contractEndDate: LocalDateTime? { row[ifPresent: 4] }

    /// `ContractProbationEndDate` · Edm.DateTime
    public var contractProbationEndDate: LocalDateTime? { row[ifPresent: 5] }

    /// `ContractProbationPeriod` · Edm.Int32
    public var contractProbationPeriod: Int32? { row[ifPresent: 6] }

    /// `ContractStartDate` · Edm.DateTime
    public var contractStartDate: LocalDateTime? { row[ifPresent: 7] }

    /// `ContractType` · Edm.Int32
    public var contractType: EmploymentContractType? { row[ifPresent: 8] }

    /// `ContractTypeDescription` · Edm.String
    public var contractTypeDescription: String? { row[ifPresent: 9] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 10] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 11] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 12] }

    /// `Department` · Edm.Guid
    public var department: UUID? { row[ifPresent: 13] }

    /// `DepartmentCode` · Edm.String
    public var departmentCode: String? { row[ifPresent: 14] }

    /// `DepartmentDescription` · Edm.String
    public var departmentDescription: String? { row[ifPresent: 15] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 16] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 17] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 18] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 19] }

    /// `EmploymentOrganization` · Edm.Guid
    public var employmentOrganization: UUID? { row[ifPresent: 20] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 21] }

    /// `HID` · Edm.Int32
    public var hid: Int32? { row[ifPresent: 22] }

    /// `HourlyWage` · Edm.Double
    public var hourlyWage: Decimal? { row[ifPresent: 23] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[24] }

    /// `InternalRate` · Edm.Double
    public var internalRate: Decimal? { row[ifPresent: 25] }

    /// `Jobtitle` · Edm.Guid
    public var jobtitle: UUID? { row[ifPresent: 26] }

    /// `JobtitleDescription` · Edm.String
    public var jobtitleDescription: String? { row[ifPresent: 27] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 28] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 29] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 30] }

    /// `ReasonEnd` · Edm.Int32
    public var reasonEnd: Int32? { row[ifPresent: 31] }

    /// `ReasonEndDescription` · Edm.String
    public var reasonEndDescription: String? { row[ifPresent: 32] }

    /// `ReasonEndFlex` · Edm.Int32
    public var reasonEndFlex: Int32? { row[ifPresent: 33] }

    /// `ReasonEndFlexDescription` · Edm.String
    public var reasonEndFlexDescription: String? { row[ifPresent: 34] }

    /// `Salary` · Edm.Guid
    public var salary: UUID? { row[ifPresent: 35] }

    /// `Schedule` · Edm.Guid
    public var schedule: UUID? { row[ifPresent: 36] }

    /// `ScheduleCode` · Edm.String
    public var scheduleCode: String? { row[ifPresent: 37] }

    /// `ScheduleDescription` · Edm.String
    public var scheduleDescription: String? { row[ifPresent: 38] }

    /// `ScheduleHours` · Edm.Double
    public var scheduleHours: Decimal? { row[ifPresent: 39] }

    /// `ScheduleDays` · Edm.Double
    public var scheduleDays: Decimal? { row[ifPresent: 40] }

    /// `ScheduleAverageHours` · Edm.Double
    public var scheduleAverageHours: Decimal? { row[ifPresent: 41] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 42] }

    /// `StartDateOrganization` · Edm.DateTime
    public var startDateOrganization: LocalDateTime? { row[ifPresent: 43] }

    public static let table: PropertyTable = PropertyTable(
      """
      AverageDaysPerWeek        Double
      AverageHoursPerWeek       Double
      Contract                  Guid
      ContractDocument          Guid
      ContractEndDate           DateTime
      ContractProbationEndDate  DateTime
      ContractProbationPeriod   Int32
      ContractStartDate         DateTime
      ContractType              Int32
      ContractTypeDescription   String
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Department                Guid
      DepartmentCode            String
      DepartmentDescription     String
      Division                  Int32
      Employee                  Guid
      EmployeeHID               Int32
      EmployeeFullName          String
      EmploymentOrganization    Guid
      EndDate                   DateTime
      HID                       Int32
      HourlyWage                Double
      ID                        Guid!     key
      InternalRate              Double
      Jobtitle                  Guid
      JobtitleDescription       String
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      ReasonEnd                 Int32
      ReasonEndDescription      String
      ReasonEndFlex             Int32
      ReasonEndFlexDescription  String
      Salary                    Guid
      Schedule                  Guid
      ScheduleCode              String
      ScheduleDescription       String
      ScheduleHours             Double
      ScheduleDays              Double
      ScheduleAverageHours      Double
      StartDate                 DateTime
      StartDateOrganization     DateTime
      """)
  }
}

nonisolated extension Payroll.ActiveEmployment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var averageDaysPerWeek: Property<Payroll.ActiveEmployment, Decimal?> { Property(0) }
    public var averageHoursPerWeek: Property<Payroll.ActiveEmployment, Decimal?> { Property(1) }
    public var contract: Property<Payroll.ActiveEmployment, UUID?> { Property(2) }
    public var contractDocument: Property<Payroll.ActiveEmployment, UUID?> { Property(3) }
    public var contractEndDate: Property<Payroll.ActiveEmployment, LocalDateTime?> { Property(4) }
    public var contractProbationEndDate: Property<Payroll.ActiveEmployment, LocalDateTime?> { Property(5) }
    public var contractProbationPeriod: Property<Payroll.ActiveEmployment, Int32?> { Property(6) }
    public var contractStartDate: Property<Payroll.ActiveEmployment, LocalDateTime?> { Property(7) }
    public var contractType: Property<Payroll.ActiveEmployment, EmploymentContractType?> { Property(8) }
    public var contractTypeDescription: Property<Payroll.ActiveEmployment, String?> { Property(9) }
    public var created: Property<Payroll.ActiveEmployment, LocalDateTime?> { Property(10) }
    public var creator: Property<Payroll.ActiveEmployment, UUID?> { Property(11) }
    public var creatorFullName: Property<Payroll.ActiveEmployment, String?> { Property(12) }
    public var department: Property<Payroll.ActiveEmployment, UUID?> { Property(13) }
    public var departmentCode: Property<Payroll.ActiveEmployment, String?> { Property(14) }
    public var departmentDescription: Property<Payroll.ActiveEmployment, String?> { Property(15) }
    public var division: Property<Payroll.ActiveEmployment, Int32?> { Property(16) }
    public var employee: Property<Payroll.ActiveEmployment, UUID?> { Property(17) }
    public var employeeHID: Property<Payroll.ActiveEmployment, Int32?> { Property(18) }
    public var employeeFullName: Property<Payroll.ActiveEmployment, String?> { Property(19) }
    public var employmentOrganization: Property<Payroll.ActiveEmployment, UUID?> { Property(20) }
    public var endDate: Property<Payroll.ActiveEmployment, LocalDateTime?> { Property(21) }
    public var hid: Property<Payroll.ActiveEmployment, Int32?> { Property(22) }
    public var hourlyWage: Property<Payroll.ActiveEmployment, Decimal?> { Property(23) }
    public var id: Property<Payroll.ActiveEmployment, UUID> { Property(24) }
    public var internalRate: Property<Payroll.ActiveEmployment, Decimal?> { Property(25) }
    public var jobtitle: Property<Payroll.ActiveEmployment, UUID?> { Property(26) }
    public var jobtitleDescription: Property<Payroll.ActiveEmployment, String?> { Property(27) }
    public var modified: Property<Payroll.ActiveEmployment, LocalDateTime?> { Property(28) }
    public var modifier: Property<Payroll.ActiveEmployment, UUID?> { Property(29) }
    public var modifierFullName: Property<Payroll.ActiveEmployment, String?> { Property(30) }
    public var reasonEnd: Property<Payroll.ActiveEmployment, Int32?> { Property(31) }
    public var reasonEndDescription: Property<Payroll.ActiveEmployment, String?> { Property(32) }
    public var reasonEndFlex: Property<Payroll.ActiveEmployment, Int32?> { Property(33) }
    public var reasonEndFlexDescription: Property<Payroll.ActiveEmployment, String?> { Property(34) }
    public var salary: Property<Payroll.ActiveEmployment, UUID?> { Property(35) }
    public var schedule: Property<Payroll.ActiveEmployment, UUID?> { Property(36) }
    public var scheduleCode: Property<Payroll.ActiveEmployment, String?> { Property(37) }
    public var scheduleDescription: Property<Payroll.ActiveEmployment, String?> { Property(38) }
    public var scheduleHours: Property<Payroll.ActiveEmployment, Decimal?> { Property(39) }
    public var scheduleDays: Property<Payroll.ActiveEmployment, Decimal?> { Property(40) }
    public var scheduleAverageHours: Property<Payroll.ActiveEmployment, Decimal?> { Property(41) }
    public var startDate: Property<Payroll.ActiveEmployment, LocalDateTime?> { Property(42) }
    public var startDateOrganization: Property<Payroll.ActiveEmployment, LocalDateTime?> { Property(43) }
  }
}
