// exact-online-generator 0.1.0 · services/beta/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta.Payroll {
  /// `beta/payroll:PayrollTransactionsByPayrollYear`
  nonisolated public struct PayrollTransactionsByPayrollYear: KeyedEntity {
    public typealias Key = UUID
    public let row: Row
    public init(row: Row) { self.row = row }

    /// `ID` · Edm.Guid · key
    public var id: UUID { row[0] }

    /// `CalculatedAmount` · Edm.Double
    public var calculatedAmount: Decimal? { row[ifPresent: 1] }

    /// `CalculatedBaseValue` · Edm.Double
    public var calculatedBaseValue: Decimal? { row[ifPresent: 2] }

    /// `CalculatedFranchise` · Edm.Double
    public var calculatedFranchise: Decimal? { row[ifPresent: 3] }

    /// `CalculatedMaximum` · Edm.Double
    public var calculatedMaximum: Decimal? { row[ifPresent: 4] }

    /// `CalculatedNumber` · Edm.Double
    public var calculatedNumber: Decimal? { row[ifPresent: 5] }

    /// `CostCenter` · Edm.String
    public var costCenter: String? { row[ifPresent: 6] }

    /// `CostCenterCode` · Edm.String
    public var costCenterCode: String? { row[ifPresent: 7] }

    /// `CostCenterDescription` · Edm.String
    public var costCenterDescription: String? { row[ifPresent: 8] }

    /// `CostUnit` · Edm.String
    public var costUnit: String? { row[ifPresent: 9] }

    /// `CostUnitCode` · Edm.String
    public var costUnitCode: String? { row[ifPresent: 10] }

    /// `CostUnitDescription` · Edm.String
    public var costUnitDescription: String? { row[ifPresent: 11] }

    /// `Created` · Edm.DateTime
    public var created: LocalDateTime? { row[ifPresent: 12] }

    /// `Creator` · Edm.Guid
    public var creator: UUID? { row[ifPresent: 13] }

    /// `CreatorFullName` · Edm.String
    public var creatorFullName: String? { row[ifPresent: 14] }

    /// `Date` · Edm.DateTime
    public var date: LocalDateTime? { row[ifPresent: 15] }

    /// `Department` · Edm.Guid
    public var department: UUID? { row[ifPresent: 16] }

    /// `DepartmentCode` · Edm.String
    public var departmentCode: String? { row[ifPresent: 17] }

    /// `DepartmentDescription` · Edm.String
    public var departmentDescription: String? { row[ifPresent: 18] }

    /// `Division` · Edm.Int32
    public var division: Int32? { row[ifPresent: 19] }

    /// `Employee` · Edm.Guid
    public var employee: UUID? { row[ifPresent: 20] }

    /// `EmployeeHID` · Edm.Int32
    public var employeeHID: Int32? { row[ifPresent: 21] }

    /// `Employment` · Edm.Guid
    public var employment: UUID? { row[ifPresent: 22] }

    /// `EmploymentConditionGroup` · Edm.Guid
    public var employmentConditionGroup: UUID? { row[ifPresent: 23] }

    /// `EmploymentConditionGroupCode` · Edm.String
    public var employmentConditionGroupCode: String? { row[ifPresent: 24] }

    /// `EmploymentConditionGroupDescription` · Edm.String
    public var employmentConditionGroupDescription: String? { row[ifPresent: 25] }

    /// `EntryAmount` · Edm.Double
    public var entryAmount: Decimal? { row[ifPresent: 26] }

    /// `EntryBase` · Edm.Double
    public var entryBase: Decimal? { row[ifPresent: 27] }

    /// `EntryNumber` · Edm.Double
    public var entryNumber: Decimal? { row[ifPresent: 28] }

    /// `EntryPercentage` · Edm.Double
    public var entryPercentage: Decimal? { row[ifPresent: 29] }

    /// `EntryPercentage2` · Edm.Double
    public var entryPercentage2: Decimal? { row[ifPresent: 30] }

    /// `EntryType` · Edm.Int16
    public var entryType: Int16? { row[ifPresent: 31] }

    /// `EntryTypeDescription` · Edm.String
    public var entryTypeDescription: String? { row[ifPresent: 32] }

    /// `Frequency` · Edm.Int32
    public var frequency: PayrollFrequency? { row[ifPresent: 33] }

    /// `FullName` · Edm.String
    public var fullName: String? { row[ifPresent: 34] }

    /// `ModifiedDate` · Edm.DateTime
    public var modifiedDate: LocalDateTime? { row[ifPresent: 35] }

    /// `Modifier` · Edm.Guid
    public var modifier: UUID? { row[ifPresent: 36] }

    /// `ModifierFullName` · Edm.String
    public var modifierFullName: String? { row[ifPresent: 37] }

    /// `PayrollComponent` · Edm.Guid
    public var payrollComponent: UUID? { row[ifPresent: 38] }

    /// `PayrollComponentCode` · Edm.String
    public var payrollComponentCode: String? { row[ifPresent: 39] }

    /// `PayrollComponentDescription` · Edm.String
    public var payrollComponentDescription: String? { row[ifPresent: 40] }

    /// `PayrollComponentType` · Edm.Int32
    public var payrollComponentType: Int32? { row[ifPresent: 41] }

    /// `PayrollComponentTypeDescription` · Edm.String
    public var payrollComponentTypeDescription: String? { row[ifPresent: 42] }

    /// `PayrollRun` · Edm.Guid
    public var payrollRun: UUID? { row[ifPresent: 43] }

    /// `PayrollRunCode` · Edm.String
    public var payrollRunCode: String? { row[ifPresent: 44] }

    /// `PayrollYear` · Edm.Int16
    public var payrollYear: Int16? { row[ifPresent: 45] }

    /// `Period` · Edm.Int16
    public var period: Int16? { row[ifPresent: 46] }

    /// `Status` · Edm.Int16
    public var status: PayrollTransactionStatus? { row[ifPresent: 47] }

    /// `Type` · Edm.Int16
    public var type: Int16? { row[ifPresent: 48] }

    /// `TypeDescription` · Edm.String
    public var typeDescription: String? { row[ifPresent: 49] }

    public static let table: PropertyTable = PropertyTable(
      """
      ID                                   Guid!     key
      CalculatedAmount                     Double
      CalculatedBaseValue                  Double
      CalculatedFranchise                  Double
      CalculatedMaximum                    Double
      CalculatedNumber                     Double
      CostCenter                           String
      CostCenterCode                       String
      CostCenterDescription                String
      CostUnit                             String
      CostUnitCode                         String
      CostUnitDescription                  String
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      Date                                 DateTime
      Department                           Guid
      DepartmentCode                       String
      DepartmentDescription                String
      Division                             Int32
      Employee                             Guid
      EmployeeHID                          Int32
      Employment                           Guid
      EmploymentConditionGroup             Guid
      EmploymentConditionGroupCode         String
      EmploymentConditionGroupDescription  String
      EntryAmount                          Double
      EntryBase                            Double
      EntryNumber                          Double
      EntryPercentage                      Double
      EntryPercentage2                     Double
      EntryType                            Int16
      EntryTypeDescription                 String
      Frequency                            Int32
      FullName                             String
      ModifiedDate                         DateTime
      Modifier                             Guid
      ModifierFullName                     String
      PayrollComponent                     Guid
      PayrollComponentCode                 String
      PayrollComponentDescription          String
      PayrollComponentType                 Int32
      PayrollComponentTypeDescription      String
      PayrollRun                           Guid
      PayrollRunCode                       String
      PayrollYear                          Int16
      Period                               Int16
      Status                               Int16
      Type                                 Int16
      TypeDescription                      String
      """)
  }
}

nonisolated extension Beta.Payroll.PayrollTransactionsByPayrollYear {
  /// What a query can name: `where`, `orderBy`, `select` and `expanding` take closures over it.
  nonisolated public struct Fields: EntityFields {
    public init() {}
    public var id: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID> { Property(0) }
    public var calculatedAmount: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(1) }
    public var calculatedBaseValue: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(2) }
    public var calculatedFranchise: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(3) }
    public var calculatedMaximum: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(4) }
    public var calculatedNumber: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(5) }
    public var costCenter: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(6) }
    public var costCenterCode: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(7) }
    public var costCenterDescription: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(8) }
    public var costUnit: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(9) }
    public var costUnitCode: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(10) }
    public var costUnitDescription: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(11) }
    public var created: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, LocalDateTime?> { Property(12) }
    public var creator: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID?> { Property(13) }
    public var creatorFullName: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(14) }
    public var date: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, LocalDateTime?> { Property(15) }
    public var department: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID?> { Property(16) }
    public var departmentCode: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(17) }
    public var departmentDescription: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(18) }
    public var division: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Int32?> { Property(19) }
    public var employee: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID?> { Property(20) }
    public var employeeHID: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Int32?> { Property(21) }
    public var employment: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID?> { Property(22) }
    public var employmentConditionGroup: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID?> { Property(23) }
    public var employmentConditionGroupCode: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> {
      Property(24)
    }
    public var employmentConditionGroupDescription: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> {
      Property(25)
    }
    public var entryAmount: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(26) }
    public var entryBase: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(27) }
    public var entryNumber: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(28) }
    public var entryPercentage: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(29) }
    public var entryPercentage2: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Decimal?> { Property(30) }
    public var entryType: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Int16?> { Property(31) }
    public var entryTypeDescription: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(32) }
    public var frequency: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, PayrollFrequency?> { Property(33) }
    public var fullName: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(34) }
    public var modifiedDate: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, LocalDateTime?> { Property(35) }
    public var modifier: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID?> { Property(36) }
    public var modifierFullName: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(37) }
    public var payrollComponent: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID?> { Property(38) }
    public var payrollComponentCode: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(39) }
    public var payrollComponentDescription: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> {
      Property(40)
    }
    public var payrollComponentType: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Int32?> { Property(41) }
    public var payrollComponentTypeDescription: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> {
      Property(42)
    }
    public var payrollRun: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, UUID?> { Property(43) }
    public var payrollRunCode: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(44) }
    public var payrollYear: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Int16?> { Property(45) }
    public var period: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Int16?> { Property(46) }
    public var status: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, PayrollTransactionStatus?> {
      Property(47)
    }
    public var type: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, Int16?> { Property(48) }
    public var typeDescription: Property<Beta.Payroll.PayrollTransactionsByPayrollYear, String?> { Property(49) }
  }
}
