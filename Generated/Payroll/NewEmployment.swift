// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/NewEmployment`
  nonisolated public struct NewEmployment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[0] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[1] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[2] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[3] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[4] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[5] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[6] }

    /// `EmployeeType` · Edm.Int32
    public var employeeType: EmployeeType? { row[7] }

    /// `EmployeeTypeDescription` · Edm.String
    public var employeeTypeDescription: String? { row[8] }

    /// `EmploymentNumber` · Edm.Int32
    public var employmentNumber: Int32? { row[9] }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[10] }

    /// `StartDateForYearsInService` · Edm.DateTime
    public var startDateForYearsInService: LocalDateTime? { row[11] }

    /// `ContractDocument` · Edm.Guid
    public var contractDocument: UUID? { row[12] }

    /// `ContractEndDate` · Edm.DateTime
    public var contractEndDate: LocalDateTime? { row[13] }

    /// `ContractFlexPhase` · Edm.Int32
    public var contractFlexPhase: Int32? { row[14] }

    /// `ContractFlexPhaseDescription` · Edm.String
    public var contractFlexPhaseDescription: String? { row[15] }

    /// `ContractId` · Edm.Guid
    public var contractID: UUID? { row[16] }

    /// `ContractProbationEndDate` · Edm.DateTime
    public var contractProbationEndDate: LocalDateTime? { row[17] }

    /// `ContractProbationPeriod` · Edm.Int32
    public var contractProbationPeriod: Int32? { row[18] }

    /// `ContractProbationPeriodDescription` · Edm.String
    public var contractProbationPeriodDescription: String? { row[19] }

    /// `ContractReasonContract` · Edm.Int32
    public var contractReasonContract: EmploymentContractReason? { row[20] }

    /// `ContractReasonContractDescription` · Edm.String
    public var contractReasonContractDescription: String? { row[21] }

    /// `ContractSequence` · Edm.Int32
    public var contractSequence: Int32? { row[22] }

    /// `ContractStartDate` · Edm.DateTime
    public var contractStartDate: LocalDateTime? { row[23] }

    /// `ContractType` · Edm.Int32
    public var contractType: EmploymentContractType? { row[24] }

    /// `ContractTypeDescription` · Edm.String
    public var contractTypeDescription: String? { row[25] }

    /// `Costcenter` · Edm.String
    public var costcenter: String? { row[26] }

    /// `CostcenterDescription` · Edm.String
    public var costcenterDescription: String? { row[27] }

    /// `Costunit` · Edm.String
    public var costunit: String? { row[28] }

    /// `CostunitDescription` · Edm.String
    public var costunitDescription: String? { row[29] }

    /// `Department` · Edm.Guid
    public var department: UUID? { row[30] }

    /// `DepartmentDescription` · Edm.String
    public var departmentDescription: String? { row[31] }

    /// `JobTitle` · Edm.Guid
    public var jobTitle: UUID? { row[32] }

    /// `JobTitleDescription` · Edm.String
    public var jobTitleDescription: String? { row[33] }

    /// `CLAHoursWeek` · Edm.Double
    public var claHoursWeek: Decimal? { row[34] }

    /// `EmploymentConditionGroup` · Edm.Guid
    public var employmentConditionGroup: UUID? { row[35] }

    /// `EmploymentConditionGroupDescription` · Edm.String
    public var employmentConditionGroupDescription: String? { row[36] }

    /// `LeaveHoursCompensation` · Edm.Double
    public var leaveHoursCompensation: Decimal? { row[37] }

    /// `SalaryBillabilityTarget` · Edm.Double
    public var salaryBillabilityTarget: Decimal? { row[38] }

    /// `SalaryParttimeFactor` · Edm.Double
    public var salaryParttimeFactor: Decimal? { row[39] }

    /// `Schedule` · Edm.Guid
    public var schedule: UUID? { row[40] }

    /// `ScheduleAverageHoursPerWeek` · Edm.Double
    public var scheduleAverageHoursPerWeek: Decimal? { row[41] }

    /// `ScheduleNumberOfWeeks` · Edm.Int32
    public var scheduleNumberOfWeeks: Int32? { row[42] }

    /// `ScheduleStartWeek` · Edm.Int32
    public var scheduleStartWeek: Int32? { row[43] }

    /// `ScheduleType` · Edm.Int32
    public var scheduleType: ScheduleType? { row[44] }

    /// `ScheduleTypeDescription` · Edm.String
    public var scheduleTypeDescription: String? { row[45] }

    /// `JobLevel` · Edm.Int32
    public var jobLevel: Int32? { row[46] }

    /// `SalaryAmountType` · Edm.Int16
    public var salaryAmountType: SalaryAmountType? { row[47] }

    /// `SalaryAmountTypeDescription` · Edm.String
    public var salaryAmountTypeDescription: String? { row[48] }

    /// `SalaryAverageDaysPerWeek` · Edm.Double
    public var salaryAverageDaysPerWeek: Decimal? { row[49] }

    /// `SalaryAverageHoursPerWeek` · Edm.Double
    public var salaryAverageHoursPerWeek: Decimal? { row[50] }

    /// `SalaryBasedType` · Edm.Int32
    public var salaryBasedType: SalaryBasedType? { row[51] }

    /// `SalaryBasedTypeDescription` · Edm.String
    public var salaryBasedTypeDescription: String? { row[52] }

    /// `SalaryEmploymentSalaryType` · Edm.Int32
    public var salaryEmploymentSalaryType: EmploymentSalaryType? { row[53] }

    /// `SalaryEmploymentSalaryTypeDescription` · Edm.String
    public var salaryEmploymentSalaryTypeDescription: String? { row[54] }

    /// `SalaryExternalRate` · Edm.Double
    public var salaryExternalRate: Decimal? { row[55] }

    /// `SalaryFulltimeAmount` · Edm.Double
    public var salaryFulltimeAmount: Decimal? { row[56] }

    /// `SalaryHourlyWage` · Edm.Double
    public var salaryHourlyWage: Decimal? { row[57] }

    /// `SalaryIntercompanyRate` · Edm.Double
    public var salaryIntercompanyRate: Decimal? { row[58] }

    /// `SalaryInternalRate` · Edm.Double
    public var salaryInternalRate: Decimal? { row[59] }

    /// `SalaryParttimeAmount` · Edm.Double
    public var salaryParttimeAmount: Decimal? { row[60] }

    /// `SalaryPayrollPeriodFrequency` · Edm.Int32
    public var salaryPayrollPeriodFrequency: PayrollFrequency? { row[61] }

    /// `SalaryPayrollPeriodFrequencyDescription` · Edm.String
    public var salaryPayrollPeriodFrequencyDescription: String? { row[62] }

    /// `Scale` · Edm.String
    public var scale: String? { row[63] }

    /// `WageScale` · Edm.Guid
    public var wageScale: UUID? { row[64] }

    /// `WageScaleDescription` · Edm.String
    public var wageScaleDescription: String? { row[65] }

    /// `WageScalePeriod` · Edm.Int32
    public var wageScalePeriod: Int32? { row[66] }

    /// `WageScaleStep` · Edm.String
    public var wageScaleStep: String? { row[67] }

    /// `IkvNumber` · Edm.Int32
    public var ikvNumber: Int32? { row[68] }

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
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.NewEmployment>()
    public init() {}
    public var created: LocalDateTime? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var creator: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var creatorFullName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var division: Int32? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var employee: UUID? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var employeeHID: Int32? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var employeeType: EmployeeType? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var employeeTypeDescription: String? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var employmentNumber: Int32? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var id: UUID? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var startDateForYearsInService: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var contractDocument: UUID? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var contractEndDate: LocalDateTime? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var contractFlexPhase: Int32? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var contractFlexPhaseDescription: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var contractID: UUID? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var contractProbationEndDate: LocalDateTime? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var contractProbationPeriod: Int32? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var contractProbationPeriodDescription: String? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var contractReasonContract: EmploymentContractReason? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
    public var contractReasonContractDescription: String? {
      get { changes[21] }
      set { changes[21] = newValue }
    }
    public var contractSequence: Int32? {
      get { changes[22] }
      set { changes[22] = newValue }
    }
    public var contractStartDate: LocalDateTime? {
      get { changes[23] }
      set { changes[23] = newValue }
    }
    public var contractType: EmploymentContractType? {
      get { changes[24] }
      set { changes[24] = newValue }
    }
    public var contractTypeDescription: String? {
      get { changes[25] }
      set { changes[25] = newValue }
    }
    public var costcenter: String? {
      get { changes[26] }
      set { changes[26] = newValue }
    }
    public var costcenterDescription: String? {
      get { changes[27] }
      set { changes[27] = newValue }
    }
    public var costunit: String? {
      get { changes[28] }
      set { changes[28] = newValue }
    }
    public var costunitDescription: String? {
      get { changes[29] }
      set { changes[29] = newValue }
    }
    public var department: UUID? {
      get { changes[30] }
      set { changes[30] = newValue }
    }
    public var departmentDescription: String? {
      get { changes[31] }
      set { changes[31] = newValue }
    }
    public var jobTitle: UUID? {
      get { changes[32] }
      set { changes[32] = newValue }
    }
    public var jobTitleDescription: String? {
      get { changes[33] }
      set { changes[33] = newValue }
    }
    public var claHoursWeek: Decimal? {
      get { changes[34] }
      set { changes[34] = newValue }
    }
    public var employmentConditionGroup: UUID? {
      get { changes[35] }
      set { changes[35] = newValue }
    }
    public var employmentConditionGroupDescription: String? {
      get { changes[36] }
      set { changes[36] = newValue }
    }
    public var leaveHoursCompensation: Decimal? {
      get { changes[37] }
      set { changes[37] = newValue }
    }
    public var salaryBillabilityTarget: Decimal? {
      get { changes[38] }
      set { changes[38] = newValue }
    }
    public var salaryParttimeFactor: Decimal? {
      get { changes[39] }
      set { changes[39] = newValue }
    }
    public var schedule: UUID? {
      get { changes[40] }
      set { changes[40] = newValue }
    }
    public var scheduleAverageHoursPerWeek: Decimal? {
      get { changes[41] }
      set { changes[41] = newValue }
    }
    public var scheduleNumberOfWeeks: Int32? {
      get { changes[42] }
      set { changes[42] = newValue }
    }
    public var scheduleStartWeek: Int32? {
      get { changes[43] }
      set { changes[43] = newValue }
    }
    public var scheduleType: ScheduleType? {
      get { changes[44] }
      set { changes[44] = newValue }
    }
    public var scheduleTypeDescription: String? {
      get { changes[45] }
      set { changes[45] = newValue }
    }
    public var jobLevel: Int32? {
      get { changes[46] }
      set { changes[46] = newValue }
    }
    public var salaryAmountType: SalaryAmountType? {
      get { changes[47] }
      set { changes[47] = newValue }
    }
    public var salaryAmountTypeDescription: String? {
      get { changes[48] }
      set { changes[48] = newValue }
    }
    public var salaryAverageDaysPerWeek: Decimal? {
      get { changes[49] }
      set { changes[49] = newValue }
    }
    public var salaryAverageHoursPerWeek: Decimal? {
      get { changes[50] }
      set { changes[50] = newValue }
    }
    public var salaryBasedType: SalaryBasedType? {
      get { changes[51] }
      set { changes[51] = newValue }
    }
    public var salaryBasedTypeDescription: String? {
      get { changes[52] }
      set { changes[52] = newValue }
    }
    public var salaryEmploymentSalaryType: EmploymentSalaryType? {
      get { changes[53] }
      set { changes[53] = newValue }
    }
    public var salaryEmploymentSalaryTypeDescription: String? {
      get { changes[54] }
      set { changes[54] = newValue }
    }
    public var salaryExternalRate: Decimal? {
      get { changes[55] }
      set { changes[55] = newValue }
    }
    public var salaryFulltimeAmount: Decimal? {
      get { changes[56] }
      set { changes[56] = newValue }
    }
    public var salaryHourlyWage: Decimal? {
      get { changes[57] }
      set { changes[57] = newValue }
    }
    public var salaryIntercompanyRate: Decimal? {
      get { changes[58] }
      set { changes[58] = newValue }
    }
    public var salaryInternalRate: Decimal? {
      get { changes[59] }
      set { changes[59] = newValue }
    }
    public var salaryParttimeAmount: Decimal? {
      get { changes[60] }
      set { changes[60] = newValue }
    }
    public var salaryPayrollPeriodFrequency: PayrollFrequency? {
      get { changes[61] }
      set { changes[61] = newValue }
    }
    public var salaryPayrollPeriodFrequencyDescription: String? {
      get { changes[62] }
      set { changes[62] = newValue }
    }
    public var scale: String? {
      get { changes[63] }
      set { changes[63] = newValue }
    }
    public var wageScale: UUID? {
      get { changes[64] }
      set { changes[64] = newValue }
    }
    public var wageScaleDescription: String? {
      get { changes[65] }
      set { changes[65] = newValue }
    }
    public var wageScalePeriod: Int32? {
      get { changes[66] }
      set { changes[66] = newValue }
    }
    public var wageScaleStep: String? {
      get { changes[67] }
      set { changes[67] = newValue }
    }
    public var ikvNumber: Int32? {
      get { changes[68] }
      set { changes[68] = newValue }
    }
  }
}
