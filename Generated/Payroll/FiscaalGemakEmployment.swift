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
    public var employeeFullName: String? { row[ifPresent: 2] }

    /// `SocialSecurityNumber` · Edm.String
    public var socialSecurityNumber: String? { row[ifPresent: 3] }

    /// `Gender` · Edm.String
    public var gender: Gender? { row[ifPresent: 4] }

    /// `GenderDescription` · Edm.String
    public var genderDescription: String? { row[ifPresent: 5] }

    /// `EmploymentStartDate` · Edm.DateTime
    public var employmentStartDate: LocalDateTime { row[6] }

    /// `EmploymentEndDate` · Edm.DateTime
    public var employmentEndDate: LocalDateTime? { row[ifPresent: 7] }

    /// `ContractType` · Edm.Int32
    public var contractType: EmploymentContractType { row[8] }

    /// `ContractTypeDescription` · Edm.String
    public var contractTypeDescription: String? { row[ifPresent: 9] }

    /// `ContractStartDate` · Edm.DateTime
    public var contractStartDate: LocalDateTime { row[10] }

    /// `ContractEndDate` · Edm.DateTime
    public var contractEndDate: LocalDateTime? { row[ifPresent: 11] }

    /// `EmploymentSalaryType` · Edm.Int32
    public var employmentSalaryType: EmploymentSalaryType { row[12] }

    /// `EmploymentSalaryTypeDescription` · Edm.String
    public var employmentSalaryTypeDescription: String? { row[ifPresent: 13] }

    /// `PayrollPeriodFrequency` · Edm.Int32
    public var payrollPeriodFrequency: PayrollFrequency { row[14] }

    /// `PayrollPeriodFrequencyDescription` · Edm.String
    public var payrollPeriodFrequencyDescription: String? { row[ifPresent: 15] }

    /// `AmountType` · Edm.Int32
    public var amountType: SalaryAmountTypeInt32 { row[16] }

    /// `AmountTypeDescription` · Edm.String
    public var amountTypeDescription: String? { row[ifPresent: 17] }

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
  nonisolated public struct Writable: WritableProperties {
    public init() {}
    public var employment: WritableProperty<UUID> { WritableProperty(0) }
    public var employeeID: WritableProperty<UUID> { WritableProperty(1) }
    public var employeeFullName: WritableProperty<String> { WritableProperty(2) }
    public var socialSecurityNumber: WritableProperty<String> { WritableProperty(3) }
    public var gender: WritableProperty<Gender> { WritableProperty(4) }
    public var genderDescription: WritableProperty<String> { WritableProperty(5) }
    public var employmentStartDate: WritableProperty<LocalDateTime> { WritableProperty(6) }
    public var employmentEndDate: WritableProperty<LocalDateTime> { WritableProperty(7) }
    public var contractType: WritableProperty<EmploymentContractType> { WritableProperty(8) }
    public var contractTypeDescription: WritableProperty<String> { WritableProperty(9) }
    public var contractStartDate: WritableProperty<LocalDateTime> { WritableProperty(10) }
    public var contractEndDate: WritableProperty<LocalDateTime> { WritableProperty(11) }
    public var employmentSalaryType: WritableProperty<EmploymentSalaryType> { WritableProperty(12) }
    public var employmentSalaryTypeDescription: WritableProperty<String> { WritableProperty(13) }
    public var payrollPeriodFrequency: WritableProperty<PayrollFrequency> { WritableProperty(14) }
    public var payrollPeriodFrequencyDescription: WritableProperty<String> { WritableProperty(15) }
    public var amountType: WritableProperty<SalaryAmountTypeInt32> { WritableProperty(16) }
    public var amountTypeDescription: WritableProperty<String> { WritableProperty(17) }
    public var fulltimeAmount: WritableProperty<Decimal> { WritableProperty(18) }
    public var hourlyWage: WritableProperty<Decimal> { WritableProperty(19) }
    public var parttimeFactor: WritableProperty<Decimal> { WritableProperty(20) }
  }
}
