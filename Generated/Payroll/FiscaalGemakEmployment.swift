// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Payroll {
  /// `payroll/FiscaalGemakEmployments`
  nonisolated public struct FiscaalGemakEmployment: KeyedEntity, WritableEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `Employment` · Edm.Guid · key
    public var employment: UUID { row[0] }

    /// `EmployeeID` · Edm.Guid
    public var employeeID: UUID { row[1] }

    /// `EmployeeFullName` · Edm.String
    public var employeeFullName: String? { row[2] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[3] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[4] }

    /// `GenderDescription` · Edm.String
    public var genderDescription: String? { row[5] }

    /// `EmploymentStartDate` · Edm.DateTime
    public var employmentStartDate: LocalDateTime { row[6] }

    /// `EmploymentEndDate` · Edm.DateTime
    public var employmentEndDate: LocalDateTime? { row[7] }

    /// `ContractType` · Edm.Int32
    public var contractType: EmploymentContractType { row[8] }

    /// `ContractTypeDescription` · Edm.String
    public var contractTypeDescription: String? { row[9] }

    /// `ContractStartDate` · Edm.DateTime
    public var contractStartDate: LocalDateTime { row[10] }

    /// `ContractEndDate` · Edm.DateTime
    public var contractEndDate: LocalDateTime? { row[11] }

    /// `EmploymentSalaryType` · Edm.Int32
    public var employmentSalaryType: EmploymentSalaryType { row[12] }

    /// `EmploymentSalaryTypeDescription` · Edm.String
    public var employmentSalaryTypeDescription: String? { row[13] }

    /// `PayrollPeriodFrequency` · Edm.Int32
    public var payrollPeriodFrequency: PayrollFrequency { row[14] }

    /// `PayrollPeriodFrequencyDescription` · Edm.String
    public var payrollPeriodFrequencyDescription: String? { row[15] }

    /// `AmountType` · Edm.Int32
    public var amountType: SalaryAmountTypeInt32 { row[16] }

    /// `AmountTypeDescription` · Edm.String
    public var amountTypeDescription: String? { row[17] }

    /// `FulltimeAmount` · Edm.Decimal
    public var fulltimeAmount: Decimal { row[18] }

    /// `HourlyWage` · Edm.Double
    public var hourlyWage: Decimal { row[19] }

    /// `ParttimeFactor` · Edm.Double
    public var parttimeFactor: Decimal { row[20] }

    public static let table: PropertyTable = PropertyTable(
      """
      Employment                         Guid!      key create update
      EmployeeID                         Guid!      create update
      EmployeeFullName                   String     create update
      SocialSecurityNumber               String     create update
      Gender                             String     create update
      GenderDescription                  String     create update
      EmploymentStartDate                DateTime!  create update
      EmploymentEndDate                  DateTime   create update
      ContractType                       Int32!     create update
      ContractTypeDescription            String     create update
      ContractStartDate                  DateTime!  create update
      ContractEndDate                    DateTime   create update
      EmploymentSalaryType               Int32!     create update
      EmploymentSalaryTypeDescription    String     create update
      PayrollPeriodFrequency             Int32!     create update
      PayrollPeriodFrequencyDescription  String     create update
      AmountType                         Int32!     create update
      AmountTypeDescription              String     create update
      FulltimeAmount                     Decimal!   create update
      HourlyWage                         Double!    create update
      ParttimeFactor                     Double!    create update
      """)
  }
}

nonisolated extension Payroll.FiscaalGemakEmployment {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var employment: Property<Payroll.FiscaalGemakEmployment, UUID> { Property(0) }
    public var employeeID: Property<Payroll.FiscaalGemakEmployment, UUID> { Property(1) }
    public var employeeFullName: Property<Payroll.FiscaalGemakEmployment, String?> { Property(2) }
    public var socialSecurityNumber: Property<Payroll.FiscaalGemakEmployment, String?> { Property(3) }
    public var gender: Property<Payroll.FiscaalGemakEmployment, Gender?> { Property(4) }
    public var genderDescription: Property<Payroll.FiscaalGemakEmployment, String?> { Property(5) }
    public var employmentStartDate: Property<Payroll.FiscaalGemakEmployment, LocalDateTime> { Property(6) }
    public var employmentEndDate: Property<Payroll.FiscaalGemakEmployment, LocalDateTime?> { Property(7) }
    public var contractType: Property<Payroll.FiscaalGemakEmployment, EmploymentContractType> { Property(8) }
    public var contractTypeDescription: Property<Payroll.FiscaalGemakEmployment, String?> { Property(9) }
    public var contractStartDate: Property<Payroll.FiscaalGemakEmployment, LocalDateTime> { Property(10) }
    public var contractEndDate: Property<Payroll.FiscaalGemakEmployment, LocalDateTime?> { Property(11) }
    public var employmentSalaryType: Property<Payroll.FiscaalGemakEmployment, EmploymentSalaryType> { Property(12) }
    public var employmentSalaryTypeDescription: Property<Payroll.FiscaalGemakEmployment, String?> { Property(13) }
    public var payrollPeriodFrequency: Property<Payroll.FiscaalGemakEmployment, PayrollFrequency> { Property(14) }
    public var payrollPeriodFrequencyDescription: Property<Payroll.FiscaalGemakEmployment, String?> { Property(15) }
    public var amountType: Property<Payroll.FiscaalGemakEmployment, SalaryAmountTypeInt32> { Property(16) }
    public var amountTypeDescription: Property<Payroll.FiscaalGemakEmployment, String?> { Property(17) }
    public var fulltimeAmount: Property<Payroll.FiscaalGemakEmployment, Decimal> { Property(18) }
    public var hourlyWage: Property<Payroll.FiscaalGemakEmployment, Decimal> { Property(19) }
    public var parttimeFactor: Property<Payroll.FiscaalGemakEmployment, Decimal> { Property(20) }
  }

  /// What a create or an update can assign; properties documented as read-only are reached by wire name.
  nonisolated public struct Writable: EntityChanges {
    public var changes = Changes<Payroll.FiscaalGemakEmployment>()
    public init() {}
    public var employment: UUID? {
      get { changes[0] }
      set { changes[0] = newValue }
    }
    public var employeeID: UUID? {
      get { changes[1] }
      set { changes[1] = newValue }
    }
    public var employeeFullName: String? {
      get { changes[2] }
      set { changes[2] = newValue }
    }
    public var socialSecurityNumber: String? {
      get { changes[3] }
      set { changes[3] = newValue }
    }
    public var gender: Gender? {
      get { changes[4] }
      set { changes[4] = newValue }
    }
    public var genderDescription: String? {
      get { changes[5] }
      set { changes[5] = newValue }
    }
    public var employmentStartDate: LocalDateTime? {
      get { changes[6] }
      set { changes[6] = newValue }
    }
    public var employmentEndDate: LocalDateTime? {
      get { changes[7] }
      set { changes[7] = newValue }
    }
    public var contractType: EmploymentContractType? {
      get { changes[8] }
      set { changes[8] = newValue }
    }
    public var contractTypeDescription: String? {
      get { changes[9] }
      set { changes[9] = newValue }
    }
    public var contractStartDate: LocalDateTime? {
      get { changes[10] }
      set { changes[10] = newValue }
    }
    public var contractEndDate: LocalDateTime? {
      get { changes[11] }
      set { changes[11] = newValue }
    }
    public var employmentSalaryType: EmploymentSalaryType? {
      get { changes[12] }
      set { changes[12] = newValue }
    }
    public var employmentSalaryTypeDescription: String? {
      get { changes[13] }
      set { changes[13] = newValue }
    }
    public var payrollPeriodFrequency: PayrollFrequency? {
      get { changes[14] }
      set { changes[14] = newValue }
    }
    public var payrollPeriodFrequencyDescription: String? {
      get { changes[15] }
      set { changes[15] = newValue }
    }
    public var amountType: SalaryAmountTypeInt32? {
      get { changes[16] }
      set { changes[16] = newValue }
    }
    public var amountTypeDescription: String? {
      get { changes[17] }
      set { changes[17] = newValue }
    }
    public var fulltimeAmount: Decimal? {
      get { changes[18] }
      set { changes[18] = newValue }
    }
    public var hourlyWage: Decimal? {
      get { changes[19] }
      set { changes[19] = newValue }
    }
    public var parttimeFactor: Decimal? {
      get { changes[20] }
      set { changes[20] = newValue }
    }
  }
}
