// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// Salary data of an employment from a given date.
  ///
  /// `payroll/EmploymentSalaries` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentSalary: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `AutoCorrection` · Edm.Boolean
    public var autoCorrection: Bool { row[0] }

    /// `EmploymentHID` · Edm.Int32
    public var employmentHID: Int32? { row[ifPresent: 1] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 2] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[3] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 4] }

    /// `AmountType` · Edm.Int16
    public var amountType: SalaryAmountType? { row[ifPresent: 5] }

    /// `AmountTypeDescription` · Edm.String
    public var amountTypeDescription: String? { row[ifPresent: 6] }

    /// `AverageDaysPerWeek` · Edm.Double
    public var averageDaysPerWeek: Decimal? { row[ifPresent: 7] }

    /// `AverageHoursPerWeek` · Edm.Double
    public var averageHoursPerWeek: Decimal? { row[ifPresent: 8] }

    /// `BillabilityTarget` · Edm.Double
    public var billabilityTarget: Decimal? { row[ifPresent: 9] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 10] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 11] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 12] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 13] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 14] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 15] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 16] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 17] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 18] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 19] }

    /// `EmploymentSalaryType` · Edm.Int32
    public var employmentSalaryType: EmploymentSalaryType? { row[ifPresent: 20] }

    /// `EmploymentSalaryTypeDescription` · Edm.String
    public var employmentSalaryTypeDescription: String? { row[ifPresent: 21] }

    /// `ExternalRate` · Edm.Double
    public var externalRate: Decimal? { row[ifPresent: 22] }

    /// `Frequency` · Edm.Int32
    public var frequency: PayrollFrequency { row[23] }

    /// `FrequencyDescription` · Edm.String
    public var frequencyDescription: String? { row[ifPresent: 24] }

    /// `FulltimeAmount` · Edm.Double
    public var fulltimeAmount: Decimal? { row[ifPresent: 25] }

    /// `HourlyWage` · Edm.Double
    public var hourlyWage: Decimal? { row[ifPresent: 26] }

    /// `IntercompanyRate` · Edm.Double
    public var intercompanyRate: Decimal? { row[ifPresent: 27] }

    /// `InternalRate` · Edm.Double
    public var internalRate: Decimal? { row[ifPresent: 28] }

    /// `JobLevel` · Edm.Int32
    public var jobLevel: Int32? { row[ifPresent: 29] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 30] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 31] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 32] }

    /// `ParttimeAmount` · Edm.Double
    public var parttimeAmount: Decimal? { row[ifPresent: 33] }

    /// `ParttimeFactor` · Edm.Double
    public var parttimeFactor: Decimal? { row[ifPresent: 34] }

    /// `SalaryBasedType` · Edm.Int32
    public var salaryBasedType: SalaryBasedType? { row[ifPresent: 35] }

    /// `SalaryBasedTypeDescription` · Edm.String
    public var salaryBasedTypeDescription: String? { row[ifPresent: 36] }

    /// `Scale` · Edm.String
    public var scale: String? { row[ifPresent: 37] }

    /// `Schedule` · Edm.Guid
    public var schedule: UUID? { row[ifPresent: 38] }

    /// `ScheduleCode` · Edm.String
    public var scheduleCode: String? { row[ifPresent: 39] }

    /// `ScheduleDescription` · Edm.String
    public var scheduleDescription: String? { row[ifPresent: 40] }

    /// `WageScale` · Edm.Guid
    public var wageScale: UUID? { row[ifPresent: 41] }

    /// `WageScalePeriod` · Edm.Int16
    public var wageScalePeriod: Int16? { row[ifPresent: 42] }

    /// `WageScaleStep` · Edm.String
    public var wageScaleStep: String? { row[ifPresent: 43] }

    public static let table: PropertyTable = PropertyTable(
      """
      AutoCorrection                   Boolean!
      EmploymentHID                    Int32
      EndDate                          DateTime
      ID                               Guid!     key
      StartDate                        DateTime
      AmountType                       Int16
      AmountTypeDescription            String
      AverageDaysPerWeek               Double
      AverageHoursPerWeek              Double
      BillabilityTarget                Double
      Created                          DateTime
      Creator                          Guid
      CreatorFullName                  String
      Description                      String
      Division                         Int32
      Employee                         Guid
      EmployeeHID                      Int32
      EmployeeFullName                 String
      Employment                       Guid
      EmploymentNumber                 Int32
      EmploymentSalaryType             Int32
      EmploymentSalaryTypeDescription  String
      ExternalRate                     Double
      Frequency                        Int32!
      FrequencyDescription             String
      FulltimeAmount                   Double
      HourlyWage                       Double
      IntercompanyRate                 Double
      InternalRate                     Double
      JobLevel                         Int32
      Modified                         DateTime
      Modifier                         Guid
      ModifierFullName                 String
      ParttimeAmount                   Double
      ParttimeFactor                   Double
      SalaryBasedType                  Int32
      SalaryBasedTypeDescription       String
      Scale                            String
      Schedule                         Guid
      ScheduleCode                     String
      ScheduleDescription              String
      WageScale                        Guid
      WageScalePeriod                  Int16
      WageScaleStep                    String
      """)
  }
}

nonisolated extension Payroll.EmploymentSalary {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var autoCorrection: Property<Payroll.EmploymentSalary, Bool> { Property(0) }
    public var employmentHID: Property<Payroll.EmploymentSalary, Int32?> { Property(1) }
    public var endDate: Property<Payroll.EmploymentSalary, LocalDateTime?> { Property(2) }
    public var id: Property<Payroll.EmploymentSalary, UUID> { Property(3) }
    public var startDate: Property<Payroll.EmploymentSalary, LocalDateTime?> { Property(4) }
    public var amountType: Property<Payroll.EmploymentSalary, SalaryAmountType?> { Property(5) }
    public var amountTypeDescription: Property<Payroll.EmploymentSalary, String?> { Property(6) }
    public var averageDaysPerWeek: Property<Payroll.EmploymentSalary, Decimal?> { Property(7) }
    public var averageHoursPerWeek: Property<Payroll.EmploymentSalary, Decimal?> { Property(8) }
    public var billabilityTarget: Property<Payroll.EmploymentSalary, Decimal?> { Property(9) }
    public var created: Property<Payroll.EmploymentSalary, LocalDateTime?> { Property(10) }
    public var creator: Property<Payroll.EmploymentSalary, UUID?> { Property(11) }
    public var creatorFullName: Property<Payroll.EmploymentSalary, String?> { Property(12) }
    public var description: Property<Payroll.EmploymentSalary, String?> { Property(13) }
    public var division: Property<Payroll.EmploymentSalary, Int32?> { Property(14) }
    public var employee: Property<Payroll.EmploymentSalary, UUID?> { Property(15) }
    public var employeeHID: Property<Payroll.EmploymentSalary, Int32?> { Property(16) }
    public var employeeFullName: Property<Payroll.EmploymentSalary, String?> { Property(17) }
    public var employment: Property<Payroll.EmploymentSalary, UUID?> { Property(18) }
    public var employmentNumber: Property<Payroll.EmploymentSalary, Int32?> { Property(19) }
    public var employmentSalaryType: Property<Payroll.EmploymentSalary, EmploymentSalaryType?> { Property(20) }
    public var employmentSalaryTypeDescription: Property<Payroll.EmploymentSalary, String?> { Property(21) }
    public var externalRate: Property<Payroll.EmploymentSalary, Decimal?> { Property(22) }
    public var frequency: Property<Payroll.EmploymentSalary, PayrollFrequency> { Property(23) }
    public var frequencyDescription: Property<Payroll.EmploymentSalary, String?> { Property(24) }
    public var fulltimeAmount: Property<Payroll.EmploymentSalary, Decimal?> { Property(25) }
    public var hourlyWage: Property<Payroll.EmploymentSalary, Decimal?> { Property(26) }
    public var intercompanyRate: Property<Payroll.EmploymentSalary, Decimal?> { Property(27) }
    public var internalRate: Property<Payroll.EmploymentSalary, Decimal?> { Property(28) }
    public var jobLevel: Property<Payroll.EmploymentSalary, Int32?> { Property(29) }
    public var modified: Property<Payroll.EmploymentSalary, LocalDateTime?> { Property(30) }
    public var modifier: Property<Payroll.EmploymentSalary, UUID?> { Property(31) }
    public var modifierFullName: Property<Payroll.EmploymentSalary, String?> { Property(32) }
    public var parttimeAmount: Property<Payroll.EmploymentSalary, Decimal?> { Property(33) }
    public var parttimeFactor: Property<Payroll.EmploymentSalary, Decimal?> { Property(34) }
    public var salaryBasedType: Property<Payroll.EmploymentSalary, SalaryBasedType?> { Property(35) }
    public var salaryBasedTypeDescription: Property<Payroll.EmploymentSalary, String?> { Property(36) }
    public var scale: Property<Payroll.EmploymentSalary, String?> { Property(37) }
    public var schedule: Property<Payroll.EmploymentSalary, UUID?> { Property(38) }
    public var scheduleCode: Property<Payroll.EmploymentSalary, String?> { Property(39) }
    public var scheduleDescription: Property<Payroll.EmploymentSalary, String?> { Property(40) }
    public var wageScale: Property<Payroll.EmploymentSalary, UUID?> { Property(41) }
    public var wageScalePeriod: Property<Payroll.EmploymentSalary, Int16?> { Property(42) }
    public var wageScaleStep: Property<Payroll.EmploymentSalary, String?> { Property(43) }
  }
}
