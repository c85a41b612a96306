// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync.Payroll {
  /// `sync/Payroll/EmploymentSalaries` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
  nonisolated public struct EmploymentSalarySync: KeyedEntity {
    public typealias Key = Int64
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Timestamp` · Edm.Int64 · key
    public var timestamp: Int64 { row[0] }

    /// `AmountType` · Edm.Int16
    public var amountType: SalaryAmountType? { row[ifPresent: 1] }

    /// `AmountTypeDescription` · Edm.String
    public var amountTypeDescription: String? { row[ifPresent: 2] }

    /// `AverageDaysPerWeek` · Edm.Double
    public var averageDaysPerWeek: Decimal? { row[ifPresent: 3] }

    /// `AverageHoursPerWeek` · Edm.Double
    public var averageHoursPerWeek: Decimal? { row[ifPresent: 4] }

    /// `BillabilityTarget` · Edm.Double
    public var billabilityTarget: Decimal? { row[ifPresent: 5] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 6] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 7] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 8] }

    /// `Description` · Edm.String
    public var description: String? { row[ifPresent: 9] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 10] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 11] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 12] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 13] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 14] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 15] }

    /// `EmploymentSalaryType` · Edm.Int32
    public var employmentSalaryType: EmploymentSalaryType? { row[ifPresent: 16] }

    /// `EmploymentSalaryTypeDescription` · Edm.String
    public var employmentSalaryTypeDescription: String? { row[ifPresent: 17] }

    /// `EndDate` · Edm.DateTime
    public var endDate: LocalDateTime? { row[ifPresent: 18] }

    /// `ExternalRate` · Edm.Double
    public var externalRate: Decimal? { row[ifPresent: 19] }

    /// `Frequency` · Edm.Int32
    public var frequency: PayrollFrequency { row[20] }

    /// `FrequencyDescription` · Edm.String
    public var frequencyDescription: String? { row[ifPresent: 21] }

    /// `FulltimeAmount` · Edm.Double
    public var fulltimeAmount: Decimal? { row[ifPresent: 22] }

    /// `HourlyWage` · Edm.Double
    public var hourlyWage: Decimal? { row[ifPresent: 23] }

    /// `ID` · Edm.Guid
    public var id: UUID { row[24] }

    /// `IntercompanyRate` · Edm.Double
    public var intercompanyRate: Decimal? { row[ifPresent: 25] }

    /// `InternalRate` · Edm.Double
    public var internalRate: Decimal? { row[ifPresent: 26] }

    /// `JobLevel` · Edm.Int32
    public var jobLevel: Int32? { row[ifPresent: 27] }

    /// `Modified` · Edm.DateTime
    public var modified: LocalDateTime? { row[ifPresent: 28] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 29] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 30] }

    /// `ParttimeAmount` · Edm.Double
    public var parttimeAmount: Decimal? { row[ifPresent: 31] }

    /// `ParttimeFactor` · Edm.Double
    public var parttimeFactor: Decimal? { row[ifPresent: 32] }

    /// `SalaryBasedType` · Edm.Int32
    public var salaryBasedType: SalaryBasedType? { row[ifPresent: 33] }

    /// `SalaryBasedTypeDescription` · Edm.String
    public var salaryBasedTypeDescription: String? { row[ifPresent: 34] }

    /// `Scale` · Edm.String
    public var scale: String? { row[ifPresent: 35] }

    /// `Schedule` · Edm.Guid
    public var schedule: UUID? { row[ifPresent: 36] }

    /// `ScheduleCode` · Edm.String
    public var scheduleCode: String? { row[ifPresent: 37] }

    /// `ScheduleDescription` · Edm.String
    public var scheduleDescription: String? { row[ifPresent: 38] }

    /// `StartDate` · Edm.DateTime
    public var startDate: LocalDateTime? { row[ifPresent: 39] }

    /// `WageScale` · Edm.Guid
    public var wageScale: UUID? { row[ifPresent: 40] }

    /// `WageScalePeriod` · Edm.Int16
    public var wageScalePeriod: Int16? { row[ifPresent: 41] }

    /// `WageScaleStep` · Edm.String
    public var wageScaleStep: String? { row[ifPresent: 42] }

    public static let table: PropertyTable = PropertyTable(
      """
      Timestamp                        Int64!    key
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
      EmployeeFullName                 String
      EmployeeHID                      Int32
      Employment                       Guid
      EmploymentNumber                 Int32
      EmploymentSalaryType             Int32
      EmploymentSalaryTypeDescription  String
      EndDate                          DateTime
      ExternalRate                     Double
      Frequency                        Int32!
      FrequencyDescription             String
      FulltimeAmount                   Double
      HourlyWage                       Double
      ID                               Guid!
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
      StartDate                        DateTime
      WageScale                        Guid
      WageScalePeriod                  Int16
      WageScaleStep                    String
      """)
  }
}

nonisolated extension Sync.Payroll.EmploymentSalarySync {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var timestamp: Property<Sync.Payroll.EmploymentSalarySync, Int64> { Property(0) }
    public var amountType: SelectableProperty<Sync.Payroll.EmploymentSalarySync, SalaryAmountType?> {
      SelectableProperty(1)
    }
    public var amountTypeDescription: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> {
      SelectableProperty(2)
    }
    public var averageDaysPerWeek: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> {
      SelectableProperty(3)
    }
    public var averageHoursPerWeek: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> {
      SelectableProperty(4)
    }
    public var billabilityTarget: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> {
      SelectableProperty(5)
    }
    public var created: SelectableProperty<Sync.Payroll.EmploymentSalarySync, LocalDateTime?> { SelectableProperty(6) }
    public var creator: SelectableProperty<Sync.Payroll.EmploymentSalarySync, UUID?> { SelectableProperty(7) }
    public var creatorFullName: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> { SelectableProperty(8) }
    public var description: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> { SelectableProperty(9) }
    public var division: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Int32?> { SelectableProperty(10) }
    public var employee: SelectableProperty<Sync.Payroll.EmploymentSalarySync, UUID?> { SelectableProperty(11) }
    public var employeeFullName: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> {
      SelectableProperty(12)
    }
    public var employeeHID: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Int32?> { SelectableProperty(13) }
    public var employment: SelectableProperty<Sync.Payroll.EmploymentSalarySync, UUID?> { SelectableProperty(14) }
    public var employmentNumber: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Int32?> {
      SelectableProperty(15)
    }
    public var employmentSalaryType: SelectableProperty<Sync.Payroll.EmploymentSalarySync, EmploymentSalaryType?> {
      SelectableProperty(16)
    }
    public var employmentSalaryTypeDescription: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> {
      SelectableProperty(17)
    }
    public var endDate: SelectableProperty<Sync.Payroll.EmploymentSalarySync, LocalDateTime?> { SelectableProperty(18) }
    public var externalRate: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> { SelectableProperty(19) }
    public var frequency: SelectableProperty<Sync.Payroll.EmploymentSalarySync, PayrollFrequency> {
      SelectableProperty(20)
    }
    public var frequencyDescription: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> {
      SelectableProperty(21)
    }
    public var fulltimeAmount: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> {
      SelectableProperty(22)
    }
    public var hourlyWage: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> { SelectableProperty(23) }
    public var id: SelectableProperty<Sync.Payroll.EmploymentSalarySync, UUID> { SelectableProperty(24) }
    public var intercompanyRate: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> {
      SelectableProperty(25)
    }
    public var internalRate: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> { SelectableProperty(26) }
    public var jobLevel: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Int32?> { SelectableProperty(27) }
    public var modified: SelectableProperty<Sync.Payroll.EmploymentSalarySync, LocalDateTime?> {
      SelectableProperty(28)
    }
    public var modifier: SelectableProperty<Sync.Payroll.EmploymentSalarySync, UUID?> { SelectableProperty(29) }
    public var modifierFullName: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> {
      SelectableProperty(30)
    }
    public var parttimeAmount: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> {
      SelectableProperty(31)
    }
    public var parttimeFactor: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Decimal?> {
      SelectableProperty(32)
    }
    public var salaryBasedType: SelectableProperty<Sync.Payroll.EmploymentSalarySync, SalaryBasedType?> {
      SelectableProperty(33)
    }
    public var salaryBasedTypeDescription: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> {
      SelectableProperty(34)
    }
    public var scale: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> { SelectableProperty(35) }
    public var schedule: SelectableProperty<Sync.Payroll.EmploymentSalarySync, UUID?> { SelectableProperty(36) }
    public var scheduleCode: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> { SelectableProperty(37) }
    public var scheduleDescription: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> {
      SelectableProperty(38)
    }
    public var startDate: SelectableProperty<Sync.Payroll.EmploymentSalarySync, LocalDateTime?> {
      SelectableProperty(39)
    }
    public var wageScale: SelectableProperty<Sync.Payroll.EmploymentSalarySync, UUID?> { SelectableProperty(40) }
    public var wageScalePeriod: SelectableProperty<Sync.Payroll.EmploymentSalarySync, Int16?> { SelectableProperty(41) }
    public var wageScaleStep: SelectableProperty<Sync.Payroll.EmploymentSalarySync, String?> { SelectableProperty(42) }
  }
}
