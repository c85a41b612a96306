// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/NewEmployment`
  nonisolated public struct NewEmployment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 3] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 4] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[ifPresent: 5] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 6] }

    /// `EmployeeType` · Edm.Int32
    public var employeeType: EmployeeType? { row[ifPresent: 7] }

    /// `EmployeeTypeDescription` · Edm.String
    public var employeeTypeDescription: String? { row[ifPresent: 8] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[ifPresent: 9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `StartDateForYearsInService` · Edm.DateTime
    public var startDateForYearsInService: LocalDateTime? { row[ifPresent: 11] }

    /// `ContractDocument` · Edm.Guid
    public var contractDocument: UUID? { row[ifPresent: 12] }

    /// `ContractEndDate` · Edm.DateTime
    public var contractEndDate: LocalDateTime? { row[ifPresent: 13] }

    /// `ContractFlexPhase` · Edm.Int32
    public var contractFlexPhase: Int32? { row[ifPresent: 14] }

    /// `ContractFlexPhaseDescription` · Edm.String
    public var contractFlexPhaseDescription: String? { row[ifPresent: 15] }

    /// `ContractId` · Edm.Guid
    public var contractID: UUID? { row[ifPresent: 16] }

    /// `ContractProbationEndDate` · Edm.DateTime
    public var contractProbationEndDate: LocalDateTime? { row[ifPresent: 17] }

    /// `ContractProbationPeriod` · Edm.Int32
    public var contractProbationPeriod: Int32? { row[ifPresent: 18] }

    /// `ContractProbationPeriodDescription` · Edm.String
    public var contractProbationPeriodDescription: String? { row[ifPresent: 19] }

    /// `ContractReasonContract` · Edm.Int32
    public var contractReasonContract: EmploymentContractReason? { row[ifPresent: 20] }

    /// `ContractReasonContractDescription` · Edm.String
    public var contractReasonContractDescription: String? { row[ifPresent: 21] }

    /// `ContractSequence` · Edm.Int32
    public var contractSequence: Int32? { row[ifPresent: 22] }

    /// `ContractStartDate` · Edm.DateTime
    public var contractStartDate: LocalDateTime? { row[ifPresent: 23] }

    /// `ContractType` · Edm.Int32
    public var contractType: EmploymentContractType? { row[ifPresent: 24] }

    /// `ContractTypeDescription` · Edm.String
    public var contractTypeDescription: String? { row[ifPresent: 25] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[ifPresent: 26] }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[ifPresent: 27] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[ifPresent: 28] }

    /// `CostunitDescription` · Edm.String
    public var costunitDescription: String? { row[ifPresent: 29] }

    /// `Department` · Edm.Guid
    public var department: UUID? { row[ifPresent: 30] }

    /// `DepartmentDescription` · Edm.String
    public var departmentDescription: String? { row[ifPresent: 31] }

    /// `JobTitle` · Edm.Guid
    public var jobTitle: UUID? { row[ifPresent: 32] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[ifPresent: 33] }

    /// `CLAHoursWeek` · Edm.Double
    public var claHoursWeek: Decimal? { row[ifPresent: 34] }

    /// `EmploymentConditionGroup` · Edm.Guid
    public var employmentConditionGroup: UUID? { row[ifPresent: 35] }

    /// `EmploymentConditionGroupDescription` · Edm.String
    public var employmentConditionGroupDescription: String? { row[ifPresent: 36] }

    /// `LeaveHoursCompensation` · Edm.Double
    public var leaveHoursCompensation: Decimal? { row[ifPresent: 37] }

    /// `SalaryBillabilityTarget` · Edm.Double
    public var salaryBillabilityTarget: Decimal? { row[ifPresent: 38] }

    /// `SalaryParttimeFactor` · Edm.Double
    public var salaryParttimeFactor: Decimal? { row[ifPresent: 39] }

    /// `Schedule` · Edm.Guid
    public var schedule: UUID? { row[ifPresent: 40] }

    /// `ScheduleAverageHoursPerWeek` · Edm.Double
    public var scheduleAverageHoursPerWeek: Decimal? { row[ifPresent: 41] }

    /// `ScheduleNumberOfWeeks` · Edm.Int32
    public var scheduleNumberOfWeeks: Int32? { row[ifPresent: 42] }

    /// `ScheduleStartWeek` · Edm.Int32
    public var scheduleStartWeek: Int32? { row[ifPresent: 43] }

    /// `ScheduleType` · Edm.Int32
    public var scheduleType: ScheduleType? { row[ifPresent: 44] }

    /// `ScheduleTypeDescription` · Edm.String
    public var scheduleTypeDescription: String? { row[ifPresent: 45] }

    /// `JobLevel` · Edm.Int32
    public var jobLevel: Int32? { row[ifPresent: 46] }

    /// `SalaryAmountType` · Edm.Int16
    public var salaryAmountType: SalaryAmountType? { row[ifPresent: 47] }

    /// `SalaryAmountTypeDescription` · Edm.String
    public var salaryAmountTypeDescription: String? { row[ifPresent: 48] }

    /// `SalaryAverageDaysPerWeek` · Edm.Double
    public var salaryAverageDaysPerWeek: Decimal? { row[ifPresent: 49] }

    /// `SalaryAverageHoursPerWeek` · Edm.Double
    public var salaryAverageHoursPerWeek: Decimal? { row[ifPresent: 50] }

    /// `SalaryBasedType` · Edm.Int32
    public var salaryBasedType: SalaryBasedType? { row[ifPresent: 51] }

    /// `SalaryBasedTypeDescription` · Edm.String
    public var salaryBasedTypeDescription: String? { row[ifPresent: 52] }

    /// `SalaryEmploymentSalaryType` · Edm.Int32
    public var salaryEmploymentSalaryType: EmploymentSalaryType? { row[ifPresent: 53] }

    /// `SalaryEmploymentSalaryTypeDescription` · Edm.String
    public var salaryEmploymentSalaryTypeDescription: String? { row[ifPresent: 54] }

    /// `SalaryExternalRate` · Edm.Double
    public var salaryExternalRate: Decimal? { row[ifPresent: 55] }

    /// `SalaryFulltimeAmount` · Edm.Double
    public var salaryFulltimeAmount: Decimal? { row[ifPresent: 56] }

    /// `SalaryHourlyWage` · Edm.Double
    public var salaryHourlyWage: Decimal? { row[ifPresent: 57] }

    /// `SalaryIntercompanyRate` · Edm.Double
    public var salaryIntercompanyRate: Decimal? { row[ifPresent: 58] }

    /// `SalaryInternalRate` · Edm.Double
    public var salaryInternalRate: Decimal? { row[ifPresent: 59] }

    /// `SalaryParttimeAmount` · Edm.Double
    public var salaryParttimeAmount: Decimal? { row[ifPresent: 60] }

    /// `SalaryPayrollPeriodFrequency` · Edm.Int32
    public var salaryPayrollPeriodFrequency: PayrollFrequency? { row[ifPresent: 61] }

    /// `SalaryPayrollPeriodFrequencyDescription` · Edm.String
    public var salaryPayrollPeriodFrequencyDescription: String? { row[ifPresent: 62] }

    /// `Scale` · Edm.String
    public var scale: String? { row[ifPresent: 63] }

    /// `WageScale` · Edm.Guid
    public var wageScale: UUID? { row[ifPresent: 64] }

    /// `WageScaleDescription` · Edm.String
    public var wageScaleDescription: String? { row[ifPresent: 65] }

    /// `WageScalePeriod` · Edm.Int32
    public var wageScalePeriod: Int32? { row[ifPresent: 66] }

    /// `WageScaleStep` · Edm.String
    public var wageScaleStep: String? { row[ifPresent: 67] }

    /// `IkvNumber` · Edm.Int32
    public var ikvNumber: Int32? { row[ifPresent: 68] }

    public static let table: PropertyTable = PropertyTable(
      """
      Created                                  DateTime  create update
      Creator                                  Guid      create update
      CreatorFullName                          String    create update
      Division                                 Int32     create update
      Employee                                 Guid      create update
      EmployeeFullName                         String    create update
      EmployeeHID                              Int32     create update
      EmployeeType                             Int32     create update
      EmployeeTypeDescription                  String    create update
      EmploymentNumber                         Int32     create update
      ID                                       Guid!     key create update
      StartDateForYearsInService               DateTime  create update
      ContractDocument                         Guid      create update
      ContractEndDate                          DateTime  create update
      ContractFlexPhase                        Int32     create update
      ContractFlexPhaseDescription             String    create update
      ContractId                               Guid      create update
      ContractProbationEndDate                 DateTime  create update
      ContractProbationPeriod                  Int32     create update
      ContractProbationPeriodDescription       String    create update
      ContractReasonContract                   Int32     create update
      ContractReasonContractDescription        String    create update
      ContractSequence                         Int32     create update
      ContractStartDate                        DateTime  create update
      ContractType                             Int32     create update
      ContractTypeDescription                  String    create update
      Costcenter                               String    create update
      CostcenterDescription                    String    create update
      Costunit                                 String    create update
      CostunitDescription                      String    create update
      Department                               Guid      create update
      DepartmentDescription                    String    create update
      JobTitle                                 Guid      create update
      JobTitleDescription                      String    create update
      CLAHoursWeek                             Double    create update
      EmploymentConditionGroup                 Guid      create update
      EmploymentConditionGroupDescription      String    create update
      LeaveHoursCompensation                   Double    create update
      SalaryBillabilityTarget                  Double    create update
      SalaryParttimeFactor                     Double    create update
      Schedule                                 Guid      create update
      ScheduleAverageHoursPerWeek              Double    create update
      ScheduleNumberOfWeeks                    Int32     create update
      ScheduleStartWeek                        Int32     create update
      ScheduleType                             Int32     create update
      ScheduleTypeDescription                  String    create update
      JobLevel                                 Int32     create update
      SalaryAmountType                         Int16     create update
      SalaryAmountTypeDescription              String    create update
      SalaryAverageDaysPerWeek                 Double    create update
      SalaryAverageHoursPerWeek                Double    create update
      SalaryBasedType                          Int32     create update
      SalaryBasedTypeDescription               String    create update
      SalaryEmploymentSalaryType               Int32     create update
      SalaryEmploymentSalaryTypeDescription    String    create update
      SalaryExternalRate                       Double    create update
      SalaryFulltimeAmount                     Double    create update
      SalaryHourlyWage                         Double    create update
      SalaryIntercompanyRate                   Double    create update
      SalaryInternalRate                       Double    create update
      SalaryParttimeAmount                     Double    create update
      SalaryPayrollPeriodFrequency             Int32     create update
      SalaryPayrollPeriodFrequencyDescription  String    create update
      Scale                                    String    create update
      WageScale                                Guid      create update
      WageScaleDescription                     String    create update
      WageScalePeriod                          Int32     create update
      WageScaleStep                            String    create update
      IkvNumber                                Int32     create update
      """)
  }
}

nonisolated extension Payroll.NewEmployment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var created: Property<Payroll.NewEmployment, LocalDateTime?> { Property(0) }
    public var creator: Property<Payroll.NewEmployment, UUID?> { Property(1) }
    public var creatorFullName: Property<Payroll.NewEmployment, String?> { Property(2) }
    public var division: Property<Payroll.NewEmployment, Int32?> { Property(3) }
    public var employee: Property<Payroll.NewEmployment, UUID?> { Property(4) }
    public var employeeFullName: Property<Payroll.NewEmployment, String?> { Property(5) }
    public var employeeHID: Property<Payroll.NewEmployment, Int32?> { Property(6) }
    public var employeeType: Property<Payroll.NewEmployment, EmployeeType?> { Property(7) }
    public var employeeTypeDescription: Property<Payroll.NewEmployment, String?> { Property(8) }
    public var employmentNumber: Property<Payroll.NewEmployment, Int32?> { Property(9) }
    public var id: Property<Payroll.NewEmployment, UUID> { Property(10) }
    public var startDateForYearsInService: Property<Payroll.NewEmployment, LocalDateTime?> { Property(11) }
    public var contractDocument: Property<Payroll.NewEmployment, UUID?> { Property(12) }
    public var contractEndDate: Property<Payroll.NewEmployment, LocalDateTime?> { Property(13) }
    public var contractFlexPhase: Property<Payroll.NewEmployment, Int32?> { Property(14) }
    public var contractFlexPhaseDescription: Property<Payroll.NewEmployment, String?> { Property(15) }
    public var contractID: Property<Payroll.NewEmployment, UUID?> { Property(16) }
    public var contractProbationEndDate: Property<Payroll.NewEmployment, LocalDateTime?> { Property(17) }
    public var contractProbationPeriod: Property<Payroll.NewEmployment, Int32?> { Property(18) }
    public var contractProbationPeriodDescription: Property<Payroll.NewEmployment, String?> { Property(19) }
    public var contractReasonContract: Property<Payroll.NewEmployment, EmploymentContractReason?> { Property(20) }
    public var contractReasonContractDescription: Property<Payroll.NewEmployment, String?> { Property(21) }
    public var contractSequence: Property<Payroll.NewEmployment, Int32?> { Property(22) }
    public var contractStartDate: Property<Payroll.NewEmployment, LocalDateTime?> { Property(23) }
    public var contractType: Property<Payroll.NewEmployment, EmploymentContractType?> { Property(24) }
    public var contractTypeDescription: Property<Payroll.NewEmployment, String?> { Property(25) }
    public var costcenter: Property<Payroll.NewEmployment, String?> { Property(26) }
    public var costcenterDescription: Property<Payroll.NewEmployment, String?> { Property(27) }
    public var costunit: Property<Payroll.NewEmployment, String?> { Property(28) }
    public var costunitDescription: Property<Payroll.NewEmployment, String?> { Property(29) }
    public var department: Property<Payroll.NewEmployment, UUID?> { Property(30) }
    public var departmentDescription: Property<Payroll.NewEmployment, String?> { Property(31) }
    public var jobTitle: Property<Payroll.NewEmployment, UUID?> { Property(32) }
    public var jobTitleDescription: Property<Payroll.NewEmployment, String?> { Property(33) }
    public var claHoursWeek: Property<Payroll.NewEmployment, Decimal?> { Property(34) }
    public var employmentConditionGroup: Property<Payroll.NewEmployment, UUID?> { Property(35) }
    public var employmentConditionGroupDescription: Property<Payroll.NewEmployment, String?> { Property(36) }
    public var leaveHoursCompensation: Property<Payroll.NewEmployment, Decimal?> { Property(37) }
    public var salaryBillabilityTarget: Property<Payroll.NewEmployment, Decimal?> { Property(38) }
    public var salaryParttimeFactor: Property<Payroll.NewEmployment, Decimal?> { Property(39) }
    public var schedule: Property<Payroll.NewEmployment, UUID?> { Property(40) }
    public var scheduleAverageHoursPerWeek: Property<Payroll.NewEmployment, Decimal?> { Property(41) }
    public var scheduleNumberOfWeeks: Property<Payroll.NewEmployment, Int32?> { Property(42) }
    public var scheduleStartWeek: Property<Payroll.NewEmployment, Int32?> { Property(43) }
    public var scheduleType: Property<Payroll.NewEmployment, ScheduleType?> { Property(44) }
    public var scheduleTypeDescription: Property<Payroll.NewEmployment, String?> { Property(45) }
    public var jobLevel: Property<Payroll.NewEmployment, Int32?> { Property(46) }
    public var salaryAmountType: Property<Payroll.NewEmployment, SalaryAmountType?> { Property(47) }
    public var salaryAmountTypeDescription: Property<Payroll.NewEmployment, String?> { Property(48) }
    public var salaryAverageDaysPerWeek: Property<Payroll.NewEmployment, Decimal?> { Property(49) }
    public var salaryAverageHoursPerWeek: Property<Payroll.NewEmployment, Decimal?> { Property(50) }
    public var salaryBasedType: Property<Payroll.NewEmployment, SalaryBasedType?> { Property(51) }
    public var salaryBasedTypeDescription: Property<Payroll.NewEmployment, String?> { Property(52) }
    public var salaryEmploymentSalaryType: Property<Payroll.NewEmployment, EmploymentSalaryType?> { Property(53) }
    public var salaryEmploymentSalaryTypeDescription: Property<Payroll.NewEmployment, String?> { Property(54) }
    public var salaryExternalRate: Property<Payroll.NewEmployment, Decimal?> { Property(55) }
    public var salaryFulltimeAmount: Property<Payroll.NewEmployment, Decimal?> { Property(56) }
    public var salaryHourlyWage: Property<Payroll.NewEmployment, Decimal?> { Property(57) }
    public var salaryIntercompanyRate: Property<Payroll.NewEmployment, Decimal?> { Property(58) }
    public var salaryInternalRate: Property<Payroll.NewEmployment, Decimal?> { Property(59) }
    public var salaryParttimeAmount: Property<Payroll.NewEmployment, Decimal?> { Property(60) }
    public var salaryPayrollPeriodFrequency: Property<Payroll.NewEmployment, PayrollFrequency?> { Property(61) }
    public var salaryPayrollPeriodFrequencyDescription: Property<Payroll.NewEmployment, String?> { Property(62) }
    public var scale: Property<Payroll.NewEmployment, String?> { Property(63) }
    public var wageScale: Property<Payroll.NewEmployment, UUID?> { Property(64) }
    public var wageScaleDescription: Property<Payroll.NewEmployment, String?> { Property(65) }
    public var wageScalePeriod: Property<Payroll.NewEmployment, Int32?> { Property(66) }
    public var wageScaleStep: Property<Payroll.NewEmployment, String?> { Property(67) }
    public var ikvNumber: Property<Payroll.NewEmployment, Int32?> { Property(68) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var created: WritableProperty<LocalDateTime> { WritableProperty(0) }
    public var creator: WritableProperty<UUID> { WritableProperty(1) }
    public var creatorFullName: WritableProperty<String> { WritableProperty(2) }
    public var division: WritableProperty<Int32> { WritableProperty(3) }
    public var employee: WritableProperty<UUID> { WritableProperty(4) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(5) }
    public var employeeHID: WritableProperty<Int32> { WritableProperty(6) }
    public var employeeType: WritableProperty<EmployeeType> { WritableProperty(7) }
    public var employeeTypeDescription: WritableProperty<String> { WritableProperty(8) }
    public var employmentNumber: WritableProperty<Int32> { WritableProperty(9) }
    public var id: WritableProperty<UUID> { WritableProperty(10) }
    public var startDateForYearsInService: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var contractDocument: WritableProperty<UUID> { WritableProperty(12) }
    public var contractEndDate: WritableProperty<LocalDateTime> { WritableProperty(13) }
    public var contractFlexPhase: WritableProperty<Int32> { WritableProperty(14) }
    public var contractFlexPhaseDescription: WritableProperty<String> { WritableProperty(15) }
    public var contractID: WritableProperty<UUID> { WritableProperty(16) }
    public var contractProbationEndDate: WritableProperty<LocalDateTime> { WritableProperty(17) }
    public var contractProbationPeriod: WritableProperty<Int32> { WritableProperty(18) }
    public var contractProbationPeriodDescription: WritableProperty<String> { WritableProperty(19) }
    public var contractReasonContract: WritableProperty<EmploymentContractReason> { WritableProperty(20) }
    public var contractReasonContractDescription: WritableProperty<String> { WritableProperty(21) }
    public var contractSequence: WritableProperty<Int32> { WritableProperty(22) }
    public var contractStartDate: WritableProperty<LocalDateTime> { WritableProperty(23) }
    public var contractType: WritableProperty<EmploymentContractType> { WritableProperty(24) }
    public var contractTypeDescription: WritableProperty<String> { WritableProperty(25) }
    public var costcenter: WritableProperty<String> { WritableProperty(26) }
    public var costcenterDescription: WritableProperty<String> { WritableProperty(27) }
    public var costunit: WritableProperty<String> { WritableProperty(28) }
    public var costunitDescription: WritableProperty<String> { WritableProperty(29) }
    public var department: WritableProperty<UUID> { WritableProperty(30) }
    public var departmentDescription: WritableProperty<String> { WritableProperty(31) }
    public var jobTitle: WritableProperty<UUID> { WritableProperty(32) }
    public var jobTitleDescription: WritableProperty<String> { WritableProperty(33) }
    public var claHoursWeek: WritableProperty<Decimal> { WritableProperty(34) }
    public var employmentConditionGroup: WritableProperty<UUID> { WritableProperty(35) }
    public var employmentConditionGroupDescription: WritableProperty<String> { WritableProperty(36) }
    public var leaveHoursCompensation: WritableProperty<Decimal> { WritableProperty(37) }
    public var salaryBillabilityTarget: WritableProperty<Decimal> { WritableProperty(38) }
    public var salaryParttimeFactor: WritableProperty<Decimal> { WritableProperty(39) }
    public var schedule: WritableProperty<UUID> { WritableProperty(40) }
    public var scheduleAverageHoursPerWeek: WritableProperty<Decimal> { WritableProperty(41) }
    public var scheduleNumberOfWeeks: WritableProperty<Int32> { WritableProperty(42) }
    public var scheduleStartWeek: WritableProperty<Int32> { WritableProperty(43) }
    public var scheduleType: WritableProperty<ScheduleType> { WritableProperty(44) }
    public var scheduleTypeDescription: WritableProperty<String> { WritableProperty(45) }
    public var jobLevel: WritableProperty<Int32> { WritableProperty(46) }
    public var salaryAmountType: WritableProperty<SalaryAmountType> { WritableProperty(47) }
    public var salaryAmountTypeDescription: WritableProperty<String> { WritableProperty(48) }
    public var salaryAverageDaysPerWeek: WritableProperty<Decimal> { WritableProperty(49) }
    public var salaryAverageHoursPerWeek: WritableProperty<Decimal> { WritableProperty(50) }
    public var salaryBasedType: WritableProperty<SalaryBasedType> { WritableProperty(51) }
    public var salaryBasedTypeDescription: WritableProperty<String> { WritableProperty(52) }
    public var salaryEmploymentSalaryType: WritableProperty<EmploymentSalaryType> { WritableProperty(53) }
    public var salaryEmploymentSalaryTypeDescription: WritableProperty<String> { WritableProperty(54) }
    public var salaryExternalRate: WritableProperty<Decimal> { WritableProperty(55) }
    public var salaryFulltimeAmount: WritableProperty<Decimal> { WritableProperty(56) }
    public var salaryHourlyWage: WritableProperty<Decimal> { WritableProperty(57) }
    public var salaryIntercompanyRate: WritableProperty<Decimal> { WritableProperty(58) }
    public var salaryInternalRate: WritableProperty<Decimal> { WritableProperty(59) }
    public var salaryParttimeAmount: WritableProperty<Decimal> { WritableProperty(60) }
    public var salaryPayrollPeriodFrequency: WritableProperty<PayrollFrequency> { WritableProperty(61) }
    public var salaryPayrollPeriodFrequencyDescription: WritableProperty<String> { WritableProperty(62) }
    public var scale: WritableProperty<String> { WritableProperty(63) }
    public var wageScale: WritableProperty<UUID> { WritableProperty(64) }
    public var wageScaleDescription: WritableProperty<String> { WritableProperty(65) }
    public var wageScalePeriod: WritableProperty<Int32> { WritableProperty(66) }
    public var wageScaleStep: WritableProperty<String> { WritableProperty(67) }
    public var ikvNumber: WritableProperty<Int32> { WritableProperty(68) }
  }
}
