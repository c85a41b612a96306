// exact-online-generator 0.1.0 · for runtime 1 · services/payroll.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/payroll`
nonisolated public struct Payroll: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `Employees` · read · 60 rows a page · permission "Hrm payroll"
  public var employees: EntitySet<Payroll.Employee, Methods.Read> { EntitySet(root, "Employees") }

  /// `ActiveEmployments` · read · 60 rows a page · permission "Hrm payroll"
  public var activeEmployments: EntitySet<Payroll.ActiveEmployment, Methods.Read> { EntitySet(root, "ActiveEmployments") }

  /// `Employments` · read · 60 rows a page · permission "Hrm payroll"
  public var employments: EntitySet<Payroll.Employment, Methods.Read> { EntitySet(root, "Employments") }

  /// `EmploymentEndReasons` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentEndReasons: EntitySet<Payroll.EmploymentEndReason, Methods.Read> { EntitySet(root, "EmploymentEndReasons") }

  /// `EmploymentContracts` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentContracts: EntitySet<Payroll.EmploymentContract, Methods.Read> { EntitySet(root, "EmploymentContracts") }

  /// `EmploymentContractFlexPhases` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentContractFlexPhases: EntitySet<Payroll.EmploymentContractFlexPhase, Methods.Read> { EntitySet(root, "EmploymentContractFlexPhases") }

  /// `EmploymentOrganizations` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentOrganizations: EntitySet<Payroll.EmploymentOrganization, Methods.Read> { EntitySet(root, "EmploymentOrganizations") }

  /// `EmploymentSalaries` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentSalaries: EntitySet<Payroll.EmploymentSalary, Methods.Read> { EntitySet(root, "EmploymentSalaries") }

  /// `TaxEmploymentEndFlexCodes` · read · 60 rows a page · permission "Hrm payroll"
  public var taxEmploymentEndFlexCodes: EntitySet<Payroll.TaxEmploymentEndFlexCode, Methods.Read> { EntitySet(root, "TaxEmploymentEndFlexCodes") }

  /// `VariableMutations` · read, create, update · 60 rows a page · permission "Hrm payroll"
  public var variableMutations: EntitySet<Payroll.VariableMutation, Methods.ReadCreateUpdate> { EntitySet(root, "VariableMutations") }

  /// `EmploymentTaxAuthoritiesGeneral` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentTaxAuthoritiesGeneral: EntitySet<Payroll.EmploymentTaxAuthoritiesGeneral, Methods.Read> { EntitySet(root, "EmploymentTaxAuthoritiesGeneral") }

  /// `NewEmployment`
  public var newEmployment: EntitySet<Payroll.NewEmployment, Methods.ReadCreateUpdateDelete> { EntitySet(root, "NewEmployment") }

  /// `ScheduleEntries`
  public var scheduleEntries: EntitySet<Payroll.ScheduleEntry, Methods.ReadCreateUpdateDelete> { EntitySet(root, "ScheduleEntries") }

  /// `FiscaalGemakEmployments`
  public var fiscaalGemakEmployments: EntitySet<Payroll.FiscaalGemakEmployment, Methods.ReadCreateUpdateDelete> { EntitySet(root, "FiscaalGemakEmployments") }

  /// `EmploymentCLAs`
  public var employmentCLAs: EntitySet<Payroll.EmploymentCLA, Methods.ReadCreateUpdateDelete> { EntitySet(root, "EmploymentCLAs") }

  /// `FiscaalGemakPeriodCalculations`
  public var fiscaalGemakPeriodCalculations: EntitySet<Payroll.FiscaalGemakPeriodCalculation, Methods.ReadCreateUpdateDelete> { EntitySet(root, "FiscaalGemakPeriodCalculations") }

  /// `EndEmployment`
  public var endEmployment: EntitySet<Payroll.EndEmployment, Methods.ReadCreateUpdateDelete> { EntitySet(root, "EndEmployment") }

  /// `RestoreEmployment`
  public var restoreEmployment: EntitySet<Payroll.RestoreEmployment, Methods.ReadCreateUpdateDelete> { EntitySet(root, "RestoreEmployment") }

  /// `EmploymentComponents`
  public var employmentComponents: EntitySet<Payroll.EmploymentComponent, Methods.ReadCreateUpdateDelete> { EntitySet(root, "EmploymentComponents") }

  /// `BankAccounts`
  public var bankAccounts: EntitySet<Payroll.BankAccount, Methods.ReadCreateUpdateDelete> { EntitySet(root, "BankAccounts") }

  /// `EmploymentOrganizationCostCenters`
  public var employmentOrganizationCostCenters: EntitySet<Payroll.EmploymentOrganizationCostCenter, Methods.ReadCreateUpdateDelete> { EntitySet(root, "EmploymentOrganizationCostCenters") }

  /// `WageScales`
  public var wageScales: EntitySet<Payroll.WageScale, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WageScales") }

  /// `WageScaleDetails`
  public var wageScaleDetails: EntitySet<Payroll.WageScaleDetail, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WageScaleDetails") }

  /// `FiscaalGemakEmployments` · function · GET
  public func fiscaalGemakEmployments(payrollYear: Int32) async throws -> [Payroll.FiscaalGemakEmployment] {
    try await root.collection("FiscaalGemakEmployments", .get, [FunctionParameter("payrollYear", .int32, payrollYear)])
  }

  /// `FiscaalGemakPeriodCalculations` · function · GET
  public func fiscaalGemakPeriodCalculations(payrollYear: Int32) async throws -> [Payroll.FiscaalGemakPeriodCalculation] {
    try await root.collection("FiscaalGemakPeriodCalculations", .get, [FunctionParameter("payrollYear", .int32, payrollYear)])
  }
}

nonisolated extension Payroll {
  /// `payroll/ActiveEmployments` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct ActiveEmployment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `AverageDaysPerWeek` · Edm.Double
  public var averageDaysPerWeek: Decimal? { row.decimal(0) }
  /// `AverageDaysPerWeek` in queries and change sets.
  public static var averageDaysPerWeek: Property<Self, Decimal?> { .init(0) }

  /// `AverageHoursPerWeek` · Edm.Double
  public var averageHoursPerWeek: Decimal? { row.decimal(1) }
  /// `AverageHoursPerWeek` in queries and change sets.
  public static var averageHoursPerWeek: Property<Self, Decimal?> { .init(1) }

  /// `Contract` · Edm.Guid
  public var contract: UUID? { row.guid(2) }
  /// `Contract` in queries and change sets.
  public static var contract: Property<Self, UUID?> { .init(2) }

  /// `ContractDocument` · Edm.Guid
  public var contractDocument: UUID? { row.guid(3) }
  /// `ContractDocument` in queries and change sets.
  public static var contractDocument: Property<Self, UUID?> { .init(3) }

  /// `ContractEndDate` · Edm.DateTime
  public var contractEndDate: LocalDateTime? { row.dateTime(4) }
  /// `ContractEndDate` in queries and change sets.
  public static var contractEndDate: Property<Self, LocalDateTime?> { .init(4) }

  /// `ContractProbationEndDate` · Edm.DateTime
  public var contractProbationEndDate: LocalDateTime? { row.dateTime(5) }
  /// `ContractProbationEndDate` in queries and change sets.
  public static var contractProbationEndDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `ContractProbationPeriod` · Edm.Int32
  public var contractProbationPeriod: Int32? { row.int32(6) }
  /// `ContractProbationPeriod` in queries and change sets.
  public static var contractProbationPeriod: Property<Self, Int32?> { .init(6) }

  /// `ContractStartDate` · Edm.DateTime
  public var contractStartDate: LocalDateTime? { row.dateTime(7) }
  /// `ContractStartDate` in queries and change sets.
  public static var contractStartDate: Property<Self, LocalDateTime?> { .init(7) }

  /// `ContractType` · Edm.Int32
  public var contractType: EmploymentContractType? { row[ifPresent: 8] }
  /// `ContractType` in queries and change sets.
  public static var contractType: Property<Self, EmploymentContractType?> { .init(8) }

  /// `ContractTypeDescription` · Edm.String
  public var contractTypeDescription: String? { row.string(9) }
  /// `ContractTypeDescription` in queries and change sets.
  public static var contractTypeDescription: Property<Self, String?> { .init(9) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(10) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(10) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(11) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(11) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(12) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(12) }

  /// `Department` · Edm.Guid
  public var department: UUID? { row.guid(13) }
  /// `Department` in queries and change sets.
  public static var department: Property<Self, UUID?> { .init(13) }

  /// `DepartmentCode` · Edm.String
  public var departmentCode: String? { row.string(14) }
  /// `DepartmentCode` in queries and change sets.
  public static var departmentCode: Property<Self, String?> { .init(14) }

  /// `DepartmentDescription` · Edm.String
  public var departmentDescription: String? { row.string(15) }
  /// `DepartmentDescription` in queries and change sets.
  public static var departmentDescription: Property<Self, String?> { .init(15) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(16) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(16) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(17) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(17) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(18) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(18) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(19) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(19) }

  /// `EmploymentOrganization` · Edm.Guid
  public var employmentOrganization: UUID? { row.guid(20) }
  /// `EmploymentOrganization` in queries and change sets.
  public static var employmentOrganization: Property<Self, UUID?> { .init(20) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(21) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(21) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(22) }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int32?> { .init(22) }

  /// `HourlyWage` · Edm.Double
  public var hourlyWage: Decimal? { row.decimal(23) }
  /// `HourlyWage` in queries and change sets.
  public static var hourlyWage: Property<Self, Decimal?> { .init(23) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[24] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(24) }

  /// `InternalRate` · Edm.Double
  public var internalRate: Decimal? { row.decimal(25) }
  /// `InternalRate` in queries and change sets.
  public static var internalRate: Property<Self, Decimal?> { .init(25) }

  /// `Jobtitle` · Edm.Guid
  public var jobtitle: UUID? { row.guid(26) }
  /// `Jobtitle` in queries and change sets.
  public static var jobtitle: Property<Self, UUID?> { .init(26) }

  /// `JobtitleDescription` · Edm.String
  public var jobtitleDescription: String? { row.string(27) }
  /// `JobtitleDescription` in queries and change sets.
  public static var jobtitleDescription: Property<Self, String?> { .init(27) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(28) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(28) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(29) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(29) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(30) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(30) }

  /// `ReasonEnd` · Edm.Int32
  public var reasonEnd: Int32? { row.int32(31) }
  /// `ReasonEnd` in queries and change sets.
  public static var reasonEnd: Property<Self, Int32?> { .init(31) }

  /// `ReasonEndDescription` · Edm.String
  public var reasonEndDescription: String? { row.string(32) }
  /// `ReasonEndDescription` in queries and change sets.
  public static var reasonEndDescription: Property<Self, String?> { .init(32) }

  /// `ReasonEndFlex` · Edm.Int32
  public var reasonEndFlex: Int32? { row.int32(33) }
  /// `ReasonEndFlex` in queries and change sets.
  public static var reasonEndFlex: Property<Self, Int32?> { .init(33) }

  /// `ReasonEndFlexDescription` · Edm.String
  public var reasonEndFlexDescription: String? { row.string(34) }
  /// `ReasonEndFlexDescription` in queries and change sets.
  public static var reasonEndFlexDescription: Property<Self, String?> { .init(34) }

  /// `Salary` · Edm.Guid
  public var salary: UUID? { row.guid(35) }
  /// `Salary` in queries and change sets.
  public static var salary: Property<Self, UUID?> { .init(35) }

  /// `Schedule` · Edm.Guid
  public var schedule: UUID? { row.guid(36) }
  /// `Schedule` in queries and change sets.
  public static var schedule: Property<Self, UUID?> { .init(36) }

  /// `ScheduleCode` · Edm.String
  public var scheduleCode: String? { row.string(37) }
  /// `ScheduleCode` in queries and change sets.
  public static var scheduleCode: Property<Self, String?> { .init(37) }

  /// `ScheduleDescription` · Edm.String
  public var scheduleDescription: String? { row.string(38) }
  /// `ScheduleDescription` in queries and change sets.
  public static var scheduleDescription: Property<Self, String?> { .init(38) }

  /// `ScheduleHours` · Edm.Double
  public var scheduleHours: Decimal? { row.decimal(39) }
  /// `ScheduleHours` in queries and change sets.
  public static var scheduleHours: Property<Self, Decimal?> { .init(39) }

  /// `ScheduleDays` · Edm.Double
  public var scheduleDays: Decimal? { row.decimal(40) }
  /// `ScheduleDays` in queries and change sets.
  public static var scheduleDays: Property<Self, Decimal?> { .init(40) }

  /// `ScheduleAverageHours` · Edm.Double
  public var scheduleAverageHours: Decimal? { row.decimal(41) }
  /// `ScheduleAverageHours` in queries and change sets.
  public static var scheduleAverageHours: Property<Self, Decimal?> { .init(41) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(42) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(42) }

  /// `StartDateOrganization` · Edm.DateTime
  public var startDateOrganization: LocalDateTime? { row.dateTime(43) }
  /// `StartDateOrganization` in queries and change sets.
  public static var startDateOrganization: Property<Self, LocalDateTime?> { .init(43) }
}

nonisolated extension Payroll {
  /// `payroll/BankAccounts`
  nonisolated public struct BankAccount: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                     Guid!     key create update
      Main                   Boolean!  create update
      BankAccountHolderName  String    create update
      BICCode                String    create update
      Created                DateTime  create update
      Creator                Guid      create update
      CreatorFullName        String    create update
      Description            String    create update
      Employee               Guid      create update
      EmployeeFullName       String    create update
      EmployeeHID            Int32!    create update
      Modified               DateTime  create update
      Modifier               Guid      create update
      ModifierFullName       String    create update
      Number                 String    create update
      """)
  }
}

nonisolated extension Payroll.BankAccount {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Main` · Edm.Boolean
  public var main: Bool { row[1] }
  /// `Main` in queries and change sets.
  public static var main: WritableProperty<Self, Bool> { .init(1) }

  /// `BankAccountHolderName` · Edm.String
  public var bankAccountHolderName: String? { row.string(2) }
  /// `BankAccountHolderName` in queries and change sets.
  public static var bankAccountHolderName: WritableProperty<Self, String?> { .init(2) }

  /// `BICCode` · Edm.String
  public var bicCode: String? { row.string(3) }
  /// `BICCode` in queries and change sets.
  public static var bicCode: WritableProperty<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(6) }

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(7) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(8) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(8) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(9) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(9) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[10] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: WritableProperty<Self, Int32> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(13) }

  /// `Number` · Edm.String
  public var number: String? { row.string(14) }
  /// `Number` in queries and change sets.
  public static var number: WritableProperty<Self, String?> { .init(14) }
}

nonisolated extension Payroll {
  /// A person employed by the company, with personal data.
  ///
  /// `payroll/Employees` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct Employee: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ActiveEmployment           Byte
      CASONumber                 String
      Municipality               String
      ID                         Guid!     key
      AddressLine2               String
      AddressLine3               String
      AddressStreet              String
      AddressStreetNumber        String
      AddressStreetNumberSuffix  String
      BirthDate                  DateTime
      BirthName                  String
      BirthNamePrefix            String
      BirthPlace                 String
      BusinessEmail              String
      BusinessFax                String
      BusinessMobile             String
      BusinessPhone              String
      BusinessPhoneExtension     String
      City                       String
      Code                       String
      Country                    String
      Created                    DateTime
      Creator                    Guid
      CreatorFullName            String
      Customer                   Guid
      Division                   Int32
      Email                      String
      EmployeeHID                Int32
      EndDate                    DateTime
      FirstName                  String
      FullName                   String
      Gender                     String
      HID                        Int32
      Initials                   String
      IsActive                   Boolean!
      IsAnonymised               Byte!
      Language                   String
      LastName                   String
      LocationDescription        String
      Manager                    Guid
      MaritalDate                DateTime
      MaritalStatus              Int16
      MiddleName                 String
      Mobile                     String
      Modified                   DateTime
      Modifier                   Guid
      ModifierFullName           String
      NameComposition            Int16
      Nationality                String
      NickName                   String
      Notes                      String
      PartnerName                String
      PartnerNamePrefix          String
      Person                     Guid
      Phone                      String
      PhoneExtension             String
      Picture                    Binary
      PictureFileName            String
      PictureThumbnailUrl        String
      PictureUrl                 String
      Postcode                   String
      PrivateEmail               String
      SocialSecurityNumber       String
      State                      String
      StartDate                  DateTime
      Title                      String
      User                       Guid
      UserFullName               String
      CustomField                String
      TaxIdentificationNumber    String
      """)
  }
}

nonisolated extension Payroll.Employee {
  /// `ActiveEmployment` · Edm.Byte
  public var activeEmployment: UInt8? { row[ifPresent: 0] }
  /// `ActiveEmployment` in queries and change sets.
  public static var activeEmployment: Property<Self, UInt8?> { .init(0) }

  /// `CASONumber` · Edm.String
  public var casoNumber: String? { row.string(1) }
  /// `CASONumber` in queries and change sets.
  public static var casoNumber: Property<Self, String?> { .init(1) }

  /// `Municipality` · Edm.String
  public var municipality: String? { row.string(2) }
  /// `Municipality` in queries and change sets.
  public static var municipality: Property<Self, String?> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(3) }

  /// `AddressLine2` · Edm.String
  public var addressLine2: String? { row.string(4) }
  /// `AddressLine2` in queries and change sets.
  public static var addressLine2: Property<Self, String?> { .init(4) }

  /// `AddressLine3` · Edm.String
  public var addressLine3: String? { row.string(5) }
  /// `AddressLine3` in queries and change sets.
  public static var addressLine3: Property<Self, String?> { .init(5) }

  /// `AddressStreet` · Edm.String
  public var addressStreet: String? { row.string(6) }
  /// `AddressStreet` in queries and change sets.
  public static var addressStreet: Property<Self, String?> { .init(6) }

  /// `AddressStreetNumber` · Edm.String
  public var addressStreetNumber: String? { row.string(7) }
  /// `AddressStreetNumber` in queries and change sets.
  public static var addressStreetNumber: Property<Self, String?> { .init(7) }

  /// `AddressStreetNumberSuffix` · Edm.String
  public var addressStreetNumberSuffix: String? { row.string(8) }
  /// `AddressStreetNumberSuffix` in queries and change sets.
  public static var addressStreetNumberSuffix: Property<Self, String?> { .init(8) }

  /// `BirthDate` · Edm.DateTime
  public var birthDate: LocalDateTime? { row.dateTime(9) }
  /// `BirthDate` in queries and change sets.
  public static var birthDate: Property<Self, LocalDateTime?> { .init(9) }

  /// `BirthName` · Edm.String
  public var birthName: String? { row.string(10) }
  /// `BirthName` in queries and change sets.
  public static var birthName: Property<Self, String?> { .init(10) }

  /// `BirthNamePrefix` · Edm.String
  public var birthNamePrefix: String? { row.string(11) }
  /// `BirthNamePrefix` in queries and change sets.
  public static var birthNamePrefix: Property<Self, String?> { .init(11) }

  /// `BirthPlace` · Edm.String
  public var birthPlace: String? { row.string(12) }
  /// `BirthPlace` in queries and change sets.
  public static var birthPlace: Property<Self, String?> { .init(12) }

  /// `BusinessEmail` · Edm.String
  public var businessEmail: String? { row.string(13) }
  /// `BusinessEmail` in queries and change sets.
  public static var businessEmail: Property<Self, String?> { .init(13) }

  /// `BusinessFax` · Edm.String
  public var businessFax: String? { row.string(14) }
  /// `BusinessFax` in queries and change sets.
  public static var businessFax: Property<Self, String?> { .init(14) }

  /// `BusinessMobile` · Edm.String
  public var businessMobile: String? { row.string(15) }
  /// `BusinessMobile` in queries and change sets.
  public static var businessMobile: Property<Self, String?> { .init(15) }

  /// `BusinessPhone` · Edm.String
  public var businessPhone: String? { row.string(16) }
  /// `BusinessPhone` in queries and change sets.
  public static var businessPhone: Property<Self, String?> { .init(16) }

  /// `BusinessPhoneExtension` · Edm.String
  public var businessPhoneExtension: String? { row.string(17) }
  /// `BusinessPhoneExtension` in queries and change sets.
  public static var businessPhoneExtension: Property<Self, String?> { .init(17) }

  /// `City` · Edm.String
  public var city: String? { row.string(18) }
  /// `City` in queries and change sets.
  public static var city: Property<Self, String?> { .init(18) }

  /// `Code` · Edm.String
  public var code: String? { row.string(19) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(19) }

  /// `Country` · Edm.String
  public var country: String? { row.string(20) }
  /// `Country` in queries and change sets.
  public static var country: Property<Self, String?> { .init(20) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(21) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(21) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(22) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(22) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(23) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(23) }

  /// `Customer` · Edm.Guid
  public var customer: UUID? { row.guid(24) }
  /// `Customer` in queries and change sets.
  public static var customer: Property<Self, UUID?> { .init(24) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(25) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(25) }

  /// `Email` · Edm.String
  public var email: String? { row.string(26) }
  /// `Email` in queries and change sets.
  public static var email: Property<Self, String?> { .init(26) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(27) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(27) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(28) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(28) }

  /// `FirstName` · Edm.String
  public var firstName: String? { row.string(29) }
  /// `FirstName` in queries and change sets.
  public static var firstName: Property<Self, String?> { .init(29) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(30) }
  /// `FullName` in queries and change sets.
  public static var fullName: Property<Self, String?> { .init(30) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 31] }
  /// `Gender` in queries and change sets.
  public static var gender: Property<Self, Gender?> { .init(31) }

  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(32) }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int32?> { .init(32) }

  /// `Initials` · Edm.String
  public var initials: String? { row.string(33) }
  /// `Initials` in queries and change sets.
  public static var initials: Property<Self, String?> { .init(33) }

  /// `IsActive` · Edm.Boolean
  public var isActive: Bool { row[34] }
  /// `IsActive` in queries and change sets.
  public static var isActive: Property<Self, Bool> { .init(34) }

  /// `IsAnonymised` · Edm.Byte
  public var isAnonymised: Bool { row[35] }
  /// `IsAnonymised` in queries and change sets.
  public static var isAnonymised: Property<Self, Bool> { .init(35) }

  /// `Language` · Edm.String
  public var language: String? { row.string(36) }
  /// `Language` in queries and change sets.
  public static var language: Property<Self, String?> { .init(36) }

  /// `LastName` · Edm.String
  public var lastName: String? { row.string(37) }
  /// `LastName` in queries and change sets.
  public static var lastName: Property<Self, String?> { .init(37) }

  /// `LocationDescription` · Edm.String
  public var locationDescription: String? { row.string(38) }
  /// `LocationDescription` in queries and change sets.
  public static var locationDescription: Property<Self, String?> { .init(38) }

  /// `Manager` · Edm.Guid
  public var manager: UUID? { row.guid(39) }
  /// `Manager` in queries and change sets.
  public static var manager: Property<Self, UUID?> { .init(39) }

  /// `MaritalDate` · Edm.DateTime
  public var maritalDate: LocalDateTime? { row.dateTime(40) }
  /// `MaritalDate` in queries and change sets.
  public static var maritalDate: Property<Self, LocalDateTime?> { .init(40) }

  /// `MaritalStatus` · Edm.Int16
  public var maritalStatus: Int16? { row[ifPresent: 41] }
  /// `MaritalStatus` in queries and change sets.
  public static var maritalStatus: Property<Self, Int16?> { .init(41) }

  /// `MiddleName` · Edm.String
  public var middleName: String? { row.string(42) }
  /// `MiddleName` in queries and change sets.
  public static var middleName: Property<Self, String?> { .init(42) }

  /// `Mobile` · Edm.String
  public var mobile: String? { row.string(43) }
  /// `Mobile` in queries and change sets.
  public static var mobile: Property<Self, String?> { .init(43) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(44) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(44) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(45) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(45) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(46) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(46) }

  /// `NameComposition` · Edm.Int16
  public var nameComposition: Int16? { row[ifPresent: 47] }
  /// `NameComposition` in queries and change sets.
  public static var nameComposition: Property<Self, Int16?> { .init(47) }

  /// `Nationality` · Edm.String
  public var nationality: String? { row.string(48) }
  /// `Nationality` in queries and change sets.
  public static var nationality: Property<Self, String?> { .init(48) }

  /// `NickName` · Edm.String
  public var nickName: String? { row.string(49) }
  /// `NickName` in queries and change sets.
  public static var nickName: Property<Self, String?> { .init(49) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(50) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(50) }

  /// `PartnerName` · Edm.String
  public var partnerName: String? { row.string(51) }
  /// `PartnerName` in queries and change sets.
  public static var partnerName: Property<Self, String?> { .init(51) }

  /// `PartnerNamePrefix` · Edm.String
  public var partnerNamePrefix: String? { row.string(52) }
  /// `PartnerNamePrefix` in queries and change sets.
  public static var partnerNamePrefix: Property<Self, String?> { .init(52) }

  /// `Person` · Edm.Guid
  public var person: UUID? { row.guid(53) }
  /// `Person` in queries and change sets.
  public static var person: Property<Self, UUID?> { .init(53) }

  /// `Phone` · Edm.String
  public var phone: String? { row.string(54) }
  /// `Phone` in queries and change sets.
  public static var phone: Property<Self, String?> { .init(54) }

  /// `PhoneExtension` · Edm.String
  public var phoneExtension: String? { row.string(55) }
  /// `PhoneExtension` in queries and change sets.
  public static var phoneExtension: Property<Self, String?> { .init(55) }

  /// `Picture` · Edm.Binary
  public var picture: Data? { row[ifPresent: 56] }
  /// `Picture` in queries and change sets.
  public static var picture: Property<Self, Data?> { .init(56) }

  /// `PictureFileName` · Edm.String
  public var pictureFileName: String? { row.string(57) }
  /// `PictureFileName` in queries and change sets.
  public static var pictureFileName: Property<Self, String?> { .init(57) }

  /// `PictureThumbnailUrl` · Edm.String
  public var pictureThumbnailURL: String? { row.string(58) }
  /// `PictureThumbnailUrl` in queries and change sets.
  public static var pictureThumbnailURL: Property<Self, String?> { .init(58) }

  /// `PictureUrl` · Edm.String
  public var pictureURL: String? { row.string(59) }
  /// `PictureUrl` in queries and change sets.
  public static var pictureURL: Property<Self, String?> { .init(59) }

  /// `Postcode` · Edm.String
  public var postcode: String? { row.string(60) }
  /// `Postcode` in queries and change sets.
  public static var postcode: Property<Self, String?> { .init(60) }

  /// `PrivateEmail` · Edm.String
  public var privateEmail: String? { row.string(61) }
  /// `PrivateEmail` in queries and change sets.
  public static var privateEmail: Property<Self, String?> { .init(61) }

  /// `SocialSecurityNumber` · Edm.String
  public var socialSecurityNumber: String? { row.string(62) }
  /// `SocialSecurityNumber` in queries and change sets.
  public static var socialSecurityNumber: Property<Self, String?> { .init(62) }

  /// `State` · Edm.String
  public var state: String? { row.string(63) }
  /// `State` in queries and change sets.
  public static var state: Property<Self, String?> { .init(63) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(64) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(64) }

  /// `Title` · Edm.String
  public var title: String? { row.string(65) }
  /// `Title` in queries and change sets.
  public static var title: Property<Self, String?> { .init(65) }

  /// `User` · Edm.Guid
  public var user: UUID? { row.guid(66) }
  /// `User` in queries and change sets.
  public static var user: Property<Self, UUID?> { .init(66) }

  /// `UserFullName` · Edm.String
  public var userFullName: String? { row.string(67) }
  /// `UserFullName` in queries and change sets.
  public static var userFullName: Property<Self, String?> { .init(67) }

  /// `CustomField` · Edm.String
  public var customField: String? { row.string(68) }
  /// `CustomField` in queries and change sets.
  public static var customField: Property<Self, String?> { .init(68) }

  /// `TaxIdentificationNumber` · Edm.String
  public var taxIdentificationNumber: String? { row.string(69) }
  /// `TaxIdentificationNumber` in queries and change sets.
  public static var taxIdentificationNumber: Property<Self, String?> { .init(69) }
}

nonisolated extension Payroll {
  /// A period during which an employee works for the company.
  ///
  /// `payroll/Employments` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct Employment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      HID                       Int32
      ID                        Guid!     key
      StartDateOrganization     DateTime
      Created                   DateTime
      Creator                   Guid
      CreatorFullName           String
      Division                  Int32
      Employee                  Guid
      EmployeeHID               Int32
      EmployeeFullName          String
      EmploymentNumber          Int32
      EndDate                   DateTime
      Modified                  DateTime
      Modifier                  Guid
      ModifierFullName          String
      ReasonEnd                 Int32
      ReasonEndDescription      String
      ReasonEndFlex             Int32
      ReasonEndFlexDescription  String
      StartDate                 DateTime
      """)
  }
}

nonisolated extension Payroll.Employment {
  /// `HID` · Edm.Int32
  public var hid: Int32? { row.int32(0) }
  /// `HID` in queries and change sets.
  public static var hid: Property<Self, Int32?> { .init(0) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[1] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(1) }

  /// `StartDateOrganization` · Edm.DateTime
  public var startDateOrganization: LocalDateTime? { row.dateTime(2) }
  /// `StartDateOrganization` in queries and change sets.
  public static var startDateOrganization: Property<Self, LocalDateTime?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(7) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(7) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(8) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(8) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(9) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(9) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(10) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: Property<Self, Int32?> { .init(10) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(11) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(12) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(12) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(13) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(13) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(14) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(14) }

  /// `ReasonEnd` · Edm.Int32
  public var reasonEnd: Int32? { row.int32(15) }
  /// `ReasonEnd` in queries and change sets.
  public static var reasonEnd: Property<Self, Int32?> { .init(15) }

  /// `ReasonEndDescription` · Edm.String
  public var reasonEndDescription: String? { row.string(16) }
  /// `ReasonEndDescription` in queries and change sets.
  public static var reasonEndDescription: Property<Self, String?> { .init(16) }

  /// `ReasonEndFlex` · Edm.Int32
  public var reasonEndFlex: Int32? { row.int32(17) }
  /// `ReasonEndFlex` in queries and change sets.
  public static var reasonEndFlex: Property<Self, Int32?> { .init(17) }

  /// `ReasonEndFlexDescription` · Edm.String
  public var reasonEndFlexDescription: String? { row.string(18) }
  /// `ReasonEndFlexDescription` in queries and change sets.
  public static var reasonEndFlexDescription: Property<Self, String?> { .init(18) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(19) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(19) }
}

nonisolated extension Payroll {
  /// `payroll/EmploymentCLAs`
  nonisolated public struct EmploymentCLA: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                                Guid!     key create update
      Created                           DateTime  create update
      Creator                           Guid      create update
      CreatorFullName                   String    create update
      Division                          Int32     create update
      Employee                          Guid!     create update
      EmployeeHID                       Int32     create update
      EmployeeFullName                  String    create update
      Employment                        Guid!     create update
      EmploymentNumber                  Int32     create update
      EndDate                           DateTime  create update
      Modified                          DateTime  create update
      Modifier                          Guid      create update
      ModifierFullName                  String    create update
      PayrollComponentGroup             Guid!     create update
      PayrollComponentGroupDescription  String    create update
      StartDate                         DateTime  create update
      """)
  }
}

nonisolated extension Payroll.EmploymentCLA {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(3) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(4) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(4) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[5] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(5) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(6) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: WritableProperty<Self, Int32?> { .init(6) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(7) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(7) }

  /// `Employment` · Edm.Guid
  public var employment: UUID { row[8] }
  /// `Employment` in queries and change sets.
  public static var employment: WritableProperty<Self, UUID> { .init(8) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(9) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: WritableProperty<Self, Int32?> { .init(9) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(10) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(13) }

  /// `PayrollComponentGroup` · Edm.Guid
  public var payrollComponentGroup: UUID { row[14] }
  /// `PayrollComponentGroup` in queries and change sets.
  public static var payrollComponentGroup: WritableProperty<Self, UUID> { .init(14) }

  /// `PayrollComponentGroupDescription` · Edm.String
  public var payrollComponentGroupDescription: String? { row.string(15) }
  /// `PayrollComponentGroupDescription` in queries and change sets.
  public static var payrollComponentGroupDescription: WritableProperty<Self, String?> { .init(15) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(16) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(16) }
}

nonisolated extension Payroll {
  /// `payroll/EmploymentComponents`
  nonisolated public struct EmploymentComponent: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Account               Guid      create update
      BankAccount           Guid      create update
      Calculate             Byte!     create update
      CreateAutoCorrection  Boolean!  create update
      CreatorFullName       String    create update
      Description           String    create update
      Division              Int32!    create update
      Document              Guid      create update
      Employee              Guid!     create update
      EmployeeFullName      String    create update
      EmployeeHID           Int32!    create update
      Employment            Guid      create update
      EmploymentCLA         Guid!     create update
      EmploymentNumber      Int32!    create update
      EndDate               DateTime  create update
      ID                    Guid!     key create update
      Modified              DateTime  create update
      Modifier              Guid      create update
      ModifierFullName      String    create update
      Notes                 String    create update
      PaymentReference      String    create update
      PayrollComponent      String    create update
      StartDate             DateTime  create update
      Visible               Byte!     create update
      Amount                Double    create update
      BaseValue             Double    create update
      Percentage            Double    create update
      Percentage2           Double    create update
      Quantity              Double    create update
      """)
  }
}

nonisolated extension Payroll.EmploymentComponent {
  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(0) }
  /// `Account` in queries and change sets.
  public static var account: WritableProperty<Self, UUID?> { .init(0) }

  /// `BankAccount` · Edm.Guid
  public var bankAccount: UUID? { row.guid(1) }
  /// `BankAccount` in queries and change sets.
  public static var bankAccount: WritableProperty<Self, UUID?> { .init(1) }

  /// `Calculate` · Edm.Byte
  public var calculate: UInt8 { row[2] }
  /// `Calculate` in queries and change sets.
  public static var calculate: WritableProperty<Self, UInt8> { .init(2) }

  /// `CreateAutoCorrection` · Edm.Boolean
  public var createAutoCorrection: Bool { row[3] }
  /// `CreateAutoCorrection` in queries and change sets.
  public static var createAutoCorrection: WritableProperty<Self, Bool> { .init(3) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(4) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(4) }

  /// `Description` · Edm.String
  public var description: String? { row.string(5) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[6] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(6) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(7) }
  /// `Document` in queries and change sets.
  public static var document: WritableProperty<Self, UUID?> { .init(7) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[8] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(8) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(9) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(9) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32 { row[10] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: WritableProperty<Self, Int32> { .init(10) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(11) }
  /// `Employment` in queries and change sets.
  public static var employment: WritableProperty<Self, UUID?> { .init(11) }

  /// `EmploymentCLA` · Edm.Guid
  public var employmentCLA: UUID { row[12] }
  /// `EmploymentCLA` in queries and change sets.
  public static var employmentCLA: WritableProperty<Self, UUID> { .init(12) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32 { row[13] }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: WritableProperty<Self, Int32> { .init(13) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(14) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(14) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[15] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(15) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(16) }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime?> { .init(16) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(18) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(19) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(19) }

  /// `PaymentReference` · Edm.String
  public var paymentReference: String? { row.string(20) }
  /// `PaymentReference` in queries and change sets.
  public static var paymentReference: WritableProperty<Self, String?> { .init(20) }

  /// `PayrollComponent` · Edm.String
  public var payrollComponent: String? { row.string(21) }
  /// `PayrollComponent` in queries and change sets.
  public static var payrollComponent: WritableProperty<Self, String?> { .init(21) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(22) }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime?> { .init(22) }

  /// `Visible` · Edm.Byte
  public var visible: UInt8 { row[23] }
  /// `Visible` in queries and change sets.
  public static var visible: WritableProperty<Self, UInt8> { .init(23) }

  /// `Amount` · Edm.Double
  public var amount: Decimal? { row.decimal(24) }
  /// `Amount` in queries and change sets.
  public static var amount: WritableProperty<Self, Decimal?> { .init(24) }

  /// `BaseValue` · Edm.Double
  public var baseValue: Decimal? { row.decimal(25) }
  /// `BaseValue` in queries and change sets.
  public static var baseValue: WritableProperty<Self, Decimal?> { .init(25) }

  /// `Percentage` · Edm.Double
  public var percentage: Decimal? { row.decimal(26) }
  /// `Percentage` in queries and change sets.
  public static var percentage: WritableProperty<Self, Decimal?> { .init(26) }

  /// `Percentage2` · Edm.Double
  public var percentage2: Decimal? { row.decimal(27) }
  /// `Percentage2` in queries and change sets.
  public static var percentage2: WritableProperty<Self, Decimal?> { .init(27) }

  /// `Quantity` · Edm.Double
  public var quantity: Decimal? { row.decimal(28) }
  /// `Quantity` in queries and change sets.
  public static var quantity: WritableProperty<Self, Decimal?> { .init(28) }
}

nonisolated extension Payroll {
  /// A contract within an employment, with type and dates.
  ///
  /// `payroll/EmploymentContracts` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentContract: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                                   Guid!     key
      CreateAutoCorrection                 Boolean!
      CreatePredecessorsForLinkedAgencies  Boolean!
      EmploymentHID                        Int32
      Notes                                String
      StartDate                            DateTime
      ContractFlexPhase                    Int32
      ContractFlexPhaseDescription         String
      Created                              DateTime
      Creator                              Guid
      CreatorFullName                      String
      Division                             Int32
      Document                             Guid
      Employee                             Guid
      EmployeeHID                          Int32
      EmployeeFullName                     String
      EmployeeType                         Int32
      EmployeeTypeDescription              String
      Employment                           Guid
      EmploymentNumber                     Int32
      EndDate                              DateTime
      Modified                             DateTime
      Modifier                             Guid
      ModifierFullName                     String
      ProbationEndDate                     DateTime
      ProbationPeriod                      Int32
      ProbationPeriodDescription           String
      ReasonContract                       Int32
      ReasonContractDescription            String
      Sequence                             Int32
      Type                                 Int32
      TypeDescription                      String
      """)
  }
}

nonisolated extension Payroll.EmploymentContract {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `CreateAutoCorrection` · Edm.Boolean
  public var createAutoCorrection: Bool { row[1] }
  /// `CreateAutoCorrection` in queries and change sets.
  public static var createAutoCorrection: Property<Self, Bool> { .init(1) }

  /// `CreatePredecessorsForLinkedAgencies` · Edm.Boolean
  public var createPredecessorsForLinkedAgencies: Bool { row[2] }
  /// `CreatePredecessorsForLinkedAgencies` in queries and change sets.
  public static var createPredecessorsForLinkedAgencies: Property<Self, Bool> { .init(2) }

  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32? { row.int32(3) }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: Property<Self, Int32?> { .init(3) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(4) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(4) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(5) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `ContractFlexPhase` · Edm.Int32
  public var contractFlexPhase: Int32? { row.int32(6) }
  /// `ContractFlexPhase` in queries and change sets.
  public static var contractFlexPhase: Property<Self, Int32?> { .init(6) }

  /// `ContractFlexPhaseDescription` · Edm.String
  public var contractFlexPhaseDescription: String? { row.string(7) }
  /// `ContractFlexPhaseDescription` in queries and change sets.
  public static var contractFlexPhaseDescription: Property<Self, String?> { .init(7) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(8) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(8) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(9) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(9) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(10) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(10) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(11) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(11) }

  /// `Document` · Edm.Guid
  public var document: UUID? { row.guid(12) }
  /// `Document` in queries and change sets.
  public static var document: Property<Self, UUID?> { .init(12) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(13) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(13) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(14) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(14) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(15) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(15) }

  /// `EmployeeType` · Edm.Int32
  public var employeeType: EmployeeType? { row[ifPresent: 16] }
  /// `EmployeeType` in queries and change sets.
  public static var employeeType: Property<Self, EmployeeType?> { .init(16) }

  /// `EmployeeTypeDescription` · Edm.String
  public var employeeTypeDescription: String? { row.string(17) }
  /// `EmployeeTypeDescription` in queries and change sets.
  public static var employeeTypeDescription: Property<Self, String?> { .init(17) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(18) }
  /// `Employment` in queries and change sets.
  public static var employment: Property<Self, UUID?> { .init(18) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(19) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: Property<Self, Int32?> { .init(19) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(20) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(20) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(21) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(21) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(22) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(22) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(23) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(23) }

  /// `ProbationEndDate` · Edm.DateTime
  public var probationEndDate: LocalDateTime? { row.dateTime(24) }
  /// `ProbationEndDate` in queries and change sets.
  public static var probationEndDate: Property<Self, LocalDateTime?> { .init(24) }

  /// `ProbationPeriod` · Edm.Int32
  public var probationPeriod: Int32? { row.int32(25) }
  /// `ProbationPeriod` in queries and change sets.
  public static var probationPeriod: Property<Self, Int32?> { .init(25) }

  /// `ProbationPeriodDescription` · Edm.String
  public var probationPeriodDescription: String? { row.string(26) }
  /// `ProbationPeriodDescription` in queries and change sets.
  public static var probationPeriodDescription: Property<Self, String?> { .init(26) }

  /// `ReasonContract` · Edm.Int32
  public var reasonContract: EmploymentContractReason? { row[ifPresent: 27] }
  /// `ReasonContract` in queries and change sets.
  public static var reasonContract: Property<Self, EmploymentContractReason?> { .init(27) }

  /// `ReasonContractDescription` · Edm.String
  public var reasonContractDescription: String? { row.string(28) }
  /// `ReasonContractDescription` in queries and change sets.
  public static var reasonContractDescription: Property<Self, String?> { .init(28) }

  /// `Sequence` · Edm.Int32
  public var sequence: Int32? { row.int32(29) }
  /// `Sequence` in queries and change sets.
  public static var sequence: Property<Self, Int32?> { .init(29) }

  /// `Type` · Edm.Int32
  public var type: EmploymentContractType? { row[ifPresent: 30] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, EmploymentContractType?> { .init(30) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(31) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: Property<Self, String?> { .init(31) }
}

nonisolated extension Payroll {
  /// `payroll/EmploymentContractFlexPhases` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentContractFlexPhase: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!  key
      Description  String
      """)
  }
}

nonisolated extension Payroll.EmploymentContractFlexPhase {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }
}

nonisolated extension Payroll {
  /// `payroll:EmploymentContractFlexPhasesOnFocusDate`
  nonisolated public struct EmploymentContractFlexPhasesOnFocusDate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!    key
      Description  String
      StartDate    DateTime
      EndDate      DateTime
      Code         Int32
      """)
  }
}

nonisolated extension Payroll.EmploymentContractFlexPhasesOnFocusDate {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(2) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(3) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `Code` · Edm.Int32
  public var code: Int32? { row.int32(4) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, Int32?> { .init(4) }
}

nonisolated extension Payroll {
  /// `payroll/EmploymentEndReasons` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentEndReason: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!  key
      Description  String
      """)
  }
}

nonisolated extension Payroll.EmploymentEndReason {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }
}

nonisolated extension Payroll {
  /// `payroll:EmploymentEndReasonsOnFocusDate`
  nonisolated public struct EmploymentEndReasonsOnFocusDate: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = Int32
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID           Int32!     key
      Description  String
      StartDate    DateTime!
      EndDate      DateTime
      Code         String
      """)
  }
}

nonisolated extension Payroll.EmploymentEndReasonsOnFocusDate {
  /// `ID` · Edm.Int32 · key
  public var id: Int32 { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, Int32> { .init(0) }

  /// `Description` · Edm.String
  public var description: String? { row.string(1) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(1) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[2] }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime> { .init(2) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(3) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(3) }

  /// `Code` · Edm.String
  public var code: String? { row.string(4) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(4) }
}

nonisolated extension Payroll {
  /// `payroll/EmploymentOrganizations` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentOrganization: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32? { row.int32(0) }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: Property<Self, Int32?> { .init(0) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(1) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(1) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[2] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(2) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(3) }
  /// `Notes` in queries and change sets.
  public static var notes: Property<Self, String?> { .init(3) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(4) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(4) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(5) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: Property<Self, String?> { .init(5) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(6) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: Property<Self, String?> { .init(6) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(7) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: Property<Self, String?> { .init(7) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(8) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: Property<Self, String?> { .init(8) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(9) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(9) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(10) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(10) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(11) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(11) }

  /// `Department` · Edm.Guid
  public var department: UUID? { row.guid(12) }
  /// `Department` in queries and change sets.
  public static var department: Property<Self, UUID?> { .init(12) }

  /// `DepartmentCode` · Edm.String
  public var departmentCode: String? { row.string(13) }
  /// `DepartmentCode` in queries and change sets.
  public static var departmentCode: Property<Self, String?> { .init(13) }

  /// `DepartmentDescription` · Edm.String
  public var departmentDescription: String? { row.string(14) }
  /// `DepartmentDescription` in queries and change sets.
  public static var departmentDescription: Property<Self, String?> { .init(14) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(15) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(15) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(16) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(16) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(17) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(17) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(18) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(18) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(19) }
  /// `Employment` in queries and change sets.
  public static var employment: Property<Self, UUID?> { .init(19) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(20) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: Property<Self, Int32?> { .init(20) }

  /// `JobTitle` · Edm.Guid
  public var jobTitle: UUID? { row.guid(21) }
  /// `JobTitle` in queries and change sets.
  public static var jobTitle: Property<Self, UUID?> { .init(21) }

  /// `JobTitleCode` · Edm.String
  public var jobTitleCode: String? { row.string(22) }
  /// `JobTitleCode` in queries and change sets.
  public static var jobTitleCode: Property<Self, String?> { .init(22) }

  /// `JobTitleDescription` · Edm.String
  public var jobTitleDescription: String? { row.string(23) }
  /// `JobTitleDescription` in queries and change sets.
  public static var jobTitleDescription: Property<Self, String?> { .init(23) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(24) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(24) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(25) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(25) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(26) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(26) }
}

nonisolated extension Payroll {
  /// `payroll/EmploymentOrganizationCostCenters`
  nonisolated public struct EmploymentOrganizationCostCenter: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                      Guid!      key create update
      CostCenter              String     create update
      CostCenterDescription   String     create update
      Created                 DateTime!  create update
      Creator                 Guid!      create update
      CreatorFullName         String     create update
      Division                Int32!     create update
      Employee                Guid       create update
      EmployeeFullName        String     create update
      EmployeeHID             Int32      create update
      Employment              Guid       create update
      EmploymentNumber        Int32      create update
      EmploymentOrganization  Guid       create update
      Modified                DateTime!  create update
      Modifier                Guid!      create update
      ModifierFullName        String     create update
      Percentage              Double!    create update
      """)
  }
}

nonisolated extension Payroll.EmploymentOrganizationCostCenter {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(1) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: WritableProperty<Self, String?> { .init(1) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(2) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: WritableProperty<Self, String?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[3] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID { row[4] }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[6] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(6) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(7) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(7) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(8) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(8) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(9) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: WritableProperty<Self, Int32?> { .init(9) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(10) }
  /// `Employment` in queries and change sets.
  public static var employment: WritableProperty<Self, UUID?> { .init(10) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(11) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: WritableProperty<Self, Int32?> { .init(11) }

  /// `EmploymentOrganization` · Edm.Guid
  public var employmentOrganization: UUID? { row.guid(12) }
  /// `EmploymentOrganization` in queries and change sets.
  public static var employmentOrganization: WritableProperty<Self, UUID?> { .init(12) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[13] }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime> { .init(13) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID { row[14] }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID> { .init(14) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(15) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(15) }

  /// `Percentage` · Edm.Double
  public var percentage: Decimal { row[16] }
  /// `Percentage` in queries and change sets.
  public static var percentage: WritableProperty<Self, Decimal> { .init(16) }
}

nonisolated extension Payroll {
  /// Salary data of an employment from a given date.
  ///
  /// `payroll/EmploymentSalaries` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentSalary: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `AutoCorrection` · Edm.Boolean
  public var autoCorrection: Bool { row[0] }
  /// `AutoCorrection` in queries and change sets.
  public static var autoCorrection: Property<Self, Bool> { .init(0) }

  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32? { row.int32(1) }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: Property<Self, Int32?> { .init(1) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(2) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(3) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(4) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(4) }

  /// `AmountType` · Edm.Int16
  public var amountType: SalaryAmountType? { row[ifPresent: 5] }
  /// `AmountType` in queries and change sets.
  public static var amountType: Property<Self, SalaryAmountType?> { .init(5) }

  /// `AmountTypeDescription` · Edm.String
  public var amountTypeDescription: String? { row.string(6) }
  /// `AmountTypeDescription` in queries and change sets.
  public static var amountTypeDescription: Property<Self, String?> { .init(6) }

  /// `AverageDaysPerWeek` · Edm.Double
  public var averageDaysPerWeek: Decimal? { row.decimal(7) }
  /// `AverageDaysPerWeek` in queries and change sets.
  public static var averageDaysPerWeek: Property<Self, Decimal?> { .init(7) }

  /// `AverageHoursPerWeek` · Edm.Double
  public var averageHoursPerWeek: Decimal? { row.decimal(8) }
  /// `AverageHoursPerWeek` in queries and change sets.
  public static var averageHoursPerWeek: Property<Self, Decimal?> { .init(8) }

  /// `BillabilityTarget` · Edm.Double
  public var billabilityTarget: Decimal? { row.decimal(9) }
  /// `BillabilityTarget` in queries and change sets.
  public static var billabilityTarget: Property<Self, Decimal?> { .init(9) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(10) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(10) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(11) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(11) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(12) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(12) }

  /// `Description` · Edm.String
  public var description: String? { row.string(13) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(13) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(14) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(14) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(15) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(15) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(16) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(16) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(17) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(17) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(18) }
  /// `Employment` in queries and change sets.
  public static var employment: Property<Self, UUID?> { .init(18) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(19) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: Property<Self, Int32?> { .init(19) }

  /// `EmploymentSalaryType` · Edm.Int32
  public var employmentSalaryType: EmploymentSalaryType? { row[ifPresent: 20] }
  /// `EmploymentSalaryType` in queries and change sets.
  public static var employmentSalaryType: Property<Self, EmploymentSalaryType?> { .init(20) }

  /// `EmploymentSalaryTypeDescription` · Edm.String
  public var employmentSalaryTypeDescription: String? { row.string(21) }
  /// `EmploymentSalaryTypeDescription` in queries and change sets.
  public static var employmentSalaryTypeDescription: Property<Self, String?> { .init(21) }

  /// `ExternalRate` · Edm.Double
  public var externalRate: Decimal? { row.decimal(22) }
  /// `ExternalRate` in queries and change sets.
  public static var externalRate: Property<Self, Decimal?> { .init(22) }

  /// `Frequency` · Edm.Int32
  public var frequency: PayrollFrequency { row[23] }
  /// `Frequency` in queries and change sets.
  public static var frequency: Property<Self, PayrollFrequency> { .init(23) }

  /// `FrequencyDescription` · Edm.String
  public var frequencyDescription: String? { row.string(24) }
  /// `FrequencyDescription` in queries and change sets.
  public static var frequencyDescription: Property<Self, String?> { .init(24) }

  /// `FulltimeAmount` · Edm.Double
  public var fulltimeAmount: Decimal? { row.decimal(25) }
  /// `FulltimeAmount` in queries and change sets.
  public static var fulltimeAmount: Property<Self, Decimal?> { .init(25) }

  /// `HourlyWage` · Edm.Double
  public var hourlyWage: Decimal? { row.decimal(26) }
  /// `HourlyWage` in queries and change sets.
  public static var hourlyWage: Property<Self, Decimal?> { .init(26) }

  /// `IntercompanyRate` · Edm.Double
  public var intercompanyRate: Decimal? { row.decimal(27) }
  /// `IntercompanyRate` in queries and change sets.
  public static var intercompanyRate: Property<Self, Decimal?> { .init(27) }

  /// `InternalRate` · Edm.Double
  public var internalRate: Decimal? { row.decimal(28) }
  /// `InternalRate` in queries and change sets.
  public static var internalRate: Property<Self, Decimal?> { .init(28) }

  /// `JobLevel` · Edm.Int32
  public var jobLevel: Int32? { row.int32(29) }
  /// `JobLevel` in queries and change sets.
  public static var jobLevel: Property<Self, Int32?> { .init(29) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(30) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(30) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(31) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(31) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(32) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(32) }

  /// `ParttimeAmount` · Edm.Double
  public var parttimeAmount: Decimal? { row.decimal(33) }
  /// `ParttimeAmount` in queries and change sets.
  public static var parttimeAmount: Property<Self, Decimal?> { .init(33) }

  /// `ParttimeFactor` · Edm.Double
  public var parttimeFactor: Decimal? { row.decimal(34) }
  /// `ParttimeFactor` in queries and change sets.
  public static var parttimeFactor: Property<Self, Decimal?> { .init(34) }

  /// `SalaryBasedType` · Edm.Int32
  public var salaryBasedType: SalaryBasedType? { row[ifPresent: 35] }
  /// `SalaryBasedType` in queries and change sets.
  public static var salaryBasedType: Property<Self, SalaryBasedType?> { .init(35) }

  /// `SalaryBasedTypeDescription` · Edm.String
  public var salaryBasedTypeDescription: String? { row.string(36) }
  /// `SalaryBasedTypeDescription` in queries and change sets.
  public static var salaryBasedTypeDescription: Property<Self, String?> { .init(36) }

  /// `Scale` · Edm.String
  public var scale: String? { row.string(37) }
  /// `Scale` in queries and change sets.
  public static var scale: Property<Self, String?> { .init(37) }

  /// `Schedule` · Edm.Guid
  public var schedule: UUID? { row.guid(38) }
  /// `Schedule` in queries and change sets.
  public static var schedule: Property<Self, UUID?> { .init(38) }

  /// `ScheduleCode` · Edm.String
  public var scheduleCode: String? { row.string(39) }
  /// `ScheduleCode` in queries and change sets.
  public static var scheduleCode: Property<Self, String?> { .init(39) }

  /// `ScheduleDescription` · Edm.String
  public var scheduleDescription: String? { row.string(40) }
  /// `ScheduleDescription` in queries and change sets.
  public static var scheduleDescription: Property<Self, String?> { .init(40) }

  /// `WageScale` · Edm.Guid
  public var wageScale: UUID? { row.guid(41) }
  /// `WageScale` in queries and change sets.
  public static var wageScale: Property<Self, UUID?> { .init(41) }

  /// `WageScalePeriod` · Edm.Int16
  public var wageScalePeriod: Int16? { row[ifPresent: 42] }
  /// `WageScalePeriod` in queries and change sets.
  public static var wageScalePeriod: Property<Self, Int16?> { .init(42) }

  /// `WageScaleStep` · Edm.String
  public var wageScaleStep: String? { row.string(43) }
  /// `WageScaleStep` in queries and change sets.
  public static var wageScaleStep: Property<Self, String?> { .init(43) }
}

nonisolated extension Payroll {
  /// `payroll/EmploymentTaxAuthoritiesGeneral` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentTaxAuthoritiesGeneral: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                                       Guid!     key
      EmploymentHID                            Int32
      Account                                  Guid
      Created                                  DateTime
      Creator                                  Guid
      CreatorFullName                          String
      Division                                 Int32
      Employee                                 Guid
      EmployeeFullName                         String
      EmployeeHID                              Int32
      Employment                               Guid
      EmploymentNumber                         Int32
      EndDate                                  DateTime
      InfluenceInsuranceObligation             String
      InfluenceInsuranceObligationDescription  String
      Modified                                 DateTime
      Modifier                                 Guid
      ModifierFullName                         String
      NatureOfWorkRelationship                 String
      NatureOfWorkRelationshipDescription      String
      PayrollTaxesNumber                       String
      StartDate                                DateTime
      TypeOfIncome                             String
      TypeOfIncomeDescription                  String
      """)
  }
}

nonisolated extension Payroll.EmploymentTaxAuthoritiesGeneral {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `EmploymentHID` · Edm.Int32
  public var employmentHID: Int32? { row.int32(1) }
  /// `EmploymentHID` in queries and change sets.
  public static var employmentHID: Property<Self, Int32?> { .init(1) }

  /// `Account` · Edm.Guid
  public var account: UUID? { row.guid(2) }
  /// `Account` in queries and change sets.
  public static var account: Property<Self, UUID?> { .init(2) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(3) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(3) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(4) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(4) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(5) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(5) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(6) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(6) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(7) }
  /// `Employee` in queries and change sets.
  public static var employee: Property<Self, UUID?> { .init(7) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(8) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: Property<Self, String?> { .init(8) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(9) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: Property<Self, Int32?> { .init(9) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(10) }
  /// `Employment` in queries and change sets.
  public static var employment: Property<Self, UUID?> { .init(10) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(11) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: Property<Self, Int32?> { .init(11) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(12) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(12) }

  /// `InfluenceInsuranceObligation` · Edm.String
  public var influenceInsuranceObligation: String? { row.string(13) }
  /// `InfluenceInsuranceObligation` in queries and change sets.
  public static var influenceInsuranceObligation: Property<Self, String?> { .init(13) }

  /// `InfluenceInsuranceObligationDescription` · Edm.String
  public var influenceInsuranceObligationDescription: String? { row.string(14) }
  /// `InfluenceInsuranceObligationDescription` in queries and change sets.
  public static var influenceInsuranceObligationDescription: Property<Self, String?> { .init(14) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(15) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(15) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(16) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(16) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(17) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(17) }

  /// `NatureOfWorkRelationship` · Edm.String
  public var natureOfWorkRelationship: String? { row.string(18) }
  /// `NatureOfWorkRelationship` in queries and change sets.
  public static var natureOfWorkRelationship: Property<Self, String?> { .init(18) }

  /// `NatureOfWorkRelationshipDescription` · Edm.String
  public var natureOfWorkRelationshipDescription: String? { row.string(19) }
  /// `NatureOfWorkRelationshipDescription` in queries and change sets.
  public static var natureOfWorkRelationshipDescription: Property<Self, String?> { .init(19) }

  /// `PayrollTaxesNumber` · Edm.String
  public var payrollTaxesNumber: String? { row.string(20) }
  /// `PayrollTaxesNumber` in queries and change sets.
  public static var payrollTaxesNumber: Property<Self, String?> { .init(20) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(21) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(21) }

  /// `TypeOfIncome` · Edm.String
  public var typeOfIncome: String? { row.string(22) }
  /// `TypeOfIncome` in queries and change sets.
  public static var typeOfIncome: Property<Self, String?> { .init(22) }

  /// `TypeOfIncomeDescription` · Edm.String
  public var typeOfIncomeDescription: String? { row.string(23) }
  /// `TypeOfIncomeDescription` in queries and change sets.
  public static var typeOfIncomeDescription: Property<Self, String?> { .init(23) }
}

nonisolated extension Payroll {
  /// `payroll/EndEmployment`
  nonisolated public struct EndEmployment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Employee           Guid!     create update
      EmployeeFullName   String    create update
      EmploymentEndDate  DateTime  create update
      ID                 Guid!     key create update
      ReasonEnd          Int32     create update
      ReasonEndFlex      Int32     create update
      """)
  }
}

nonisolated extension Payroll.EndEmployment {
  /// `Employee` · Edm.Guid
  public var employee: UUID { row[0] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(0) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(1) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(1) }

  /// `EmploymentEndDate` · Edm.DateTime
  public var employmentEndDate: LocalDateTime? { row.dateTime(2) }
  /// `EmploymentEndDate` in queries and change sets.
  public static var employmentEndDate: WritableProperty<Self, LocalDateTime?> { .init(2) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[3] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(3) }

  /// `ReasonEnd` · Edm.Int32
  public var reasonEnd: Int32? { row.int32(4) }
  /// `ReasonEnd` in queries and change sets.
  public static var reasonEnd: WritableProperty<Self, Int32?> { .init(4) }

  /// `ReasonEndFlex` · Edm.Int32
  public var reasonEndFlex: Int32? { row.int32(5) }
  /// `ReasonEndFlex` in queries and change sets.
  public static var reasonEndFlex: WritableProperty<Self, Int32?> { .init(5) }
}

nonisolated extension Payroll {
  /// `payroll/FiscaalGemakEmployments`
  nonisolated public struct FiscaalGemakEmployment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
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
  /// `Employment` · Edm.Guid · key
  public var employment: UUID { row[0] }
  /// `Employment` in queries and change sets.
  public static var employment: WritableProperty<Self, UUID> { .init(0) }

  /// `EmployeeID` · Edm.Guid
  public var employeeID: UUID { row[1] }
  /// `EmployeeID` in queries and change sets.
  public static var employeeID: WritableProperty<Self, UUID> { .init(1) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(2) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(2) }

  /// `SocialSecurityNumber` · Edm.String
  public var socialSecurityNumber: String? { row.string(3) }
  /// `SocialSecurityNumber` in queries and change sets.
  public static var socialSecurityNumber: WritableProperty<Self, String?> { .init(3) }

  /// `Gender` · Edm.String
  public var gender: Gender? { row[ifPresent: 4] }
  /// `Gender` in queries and change sets.
  public static var gender: WritableProperty<Self, Gender?> { .init(4) }

  /// `GenderDescription` · Edm.String
  public var genderDescription: String? { row.string(5) }
  /// `GenderDescription` in queries and change sets.
  public static var genderDescription: WritableProperty<Self, String?> { .init(5) }

  /// `EmploymentStartDate` · Edm.DateTime
  public var employmentStartDate: LocalDateTime { row[6] }
  /// `EmploymentStartDate` in queries and change sets.
  public static var employmentStartDate: WritableProperty<Self, LocalDateTime> { .init(6) }

  /// `EmploymentEndDate` · Edm.DateTime
  public var employmentEndDate: LocalDateTime? { row.dateTime(7) }
  /// `EmploymentEndDate` in queries and change sets.
  public static var employmentEndDate: WritableProperty<Self, LocalDateTime?> { .init(7) }

  /// `ContractType` · Edm.Int32
  public var contractType: EmploymentContractType { row[8] }
  /// `ContractType` in queries and change sets.
  public static var contractType: WritableProperty<Self, EmploymentContractType> { .init(8) }

  /// `ContractTypeDescription` · Edm.String
  public var contractTypeDescription: String? { row.string(9) }
  /// `ContractTypeDescription` in queries and change sets.
  public static var contractTypeDescription: WritableProperty<Self, String?> { .init(9) }

  /// `ContractStartDate` · Edm.DateTime
  public var contractStartDate: LocalDateTime { row[10] }
  /// `ContractStartDate` in queries and change sets.
  public static var contractStartDate: WritableProperty<Self, LocalDateTime> { .init(10) }

  /// `ContractEndDate` · Edm.DateTime
  public var contractEndDate: LocalDateTime? { row.dateTime(11) }
  /// `ContractEndDate` in queries and change sets.
  public static var contractEndDate: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `EmploymentSalaryType` · Edm.Int32
  public var employmentSalaryType: EmploymentSalaryType { row[12] }
  /// `EmploymentSalaryType` in queries and change sets.
  public static var employmentSalaryType: WritableProperty<Self, EmploymentSalaryType> { .init(12) }

  /// `EmploymentSalaryTypeDescription` · Edm.String
  public var employmentSalaryTypeDescription: String? { row.string(13) }
  /// `EmploymentSalaryTypeDescription` in queries and change sets.
  public static var employmentSalaryTypeDescription: WritableProperty<Self, String?> { .init(13) }

  /// `PayrollPeriodFrequency` · Edm.Int32
  public var payrollPeriodFrequency: PayrollFrequency { row[14] }
  /// `PayrollPeriodFrequency` in queries and change sets.
  public static var payrollPeriodFrequency: WritableProperty<Self, PayrollFrequency> { .init(14) }

  /// `PayrollPeriodFrequencyDescription` · Edm.String
  public var payrollPeriodFrequencyDescription: String? { row.string(15) }
  /// `PayrollPeriodFrequencyDescription` in queries and change sets.
  public static var payrollPeriodFrequencyDescription: WritableProperty<Self, String?> { .init(15) }

  /// `AmountType` · Edm.Int32
  public var amountType: SalaryAmountTypeInt32 { row[16] }
  /// `AmountType` in queries and change sets.
  public static var amountType: WritableProperty<Self, SalaryAmountTypeInt32> { .init(16) }

  /// `AmountTypeDescription` · Edm.String
  public var amountTypeDescription: String? { row.string(17) }
  /// `AmountTypeDescription` in queries and change sets.
  public static var amountTypeDescription: WritableProperty<Self, String?> { .init(17) }

  /// `FulltimeAmount` · Edm.Decimal
  public var fulltimeAmount: Decimal { row[18] }
  /// `FulltimeAmount` in queries and change sets.
  public static var fulltimeAmount: WritableProperty<Self, Decimal> { .init(18) }

  /// `HourlyWage` · Edm.Double
  public var hourlyWage: Decimal { row[19] }
  /// `HourlyWage` in queries and change sets.
  public static var hourlyWage: WritableProperty<Self, Decimal> { .init(19) }

  /// `ParttimeFactor` · Edm.Double
  public var parttimeFactor: Decimal { row[20] }
  /// `ParttimeFactor` in queries and change sets.
  public static var parttimeFactor: WritableProperty<Self, Decimal> { .init(20) }
}

nonisolated extension Payroll {
  /// `payroll/FiscaalGemakPeriodCalculations`
  nonisolated public struct FiscaalGemakPeriodCalculation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Employment                  Guid!     key create update
      EmployeeID                  Guid!     create update
      EmployeeFullName            String    create update
      PayrollYear                 Int32!    create update
      Period                      Int32!    create update
      Frequency                   Int32!    create update
      FrequencyDescription        String    create update
      CalcAmount                  Decimal!  create update
      ColorOfTaxTable             Int16!    create update
      ColorOfTaxTableDescription  String    create update
      """)
  }
}

nonisolated extension Payroll.FiscaalGemakPeriodCalculation {
  /// `Employment` · Edm.Guid · key
  public var employment: UUID { row[0] }
  /// `Employment` in queries and change sets.
  public static var employment: WritableProperty<Self, UUID> { .init(0) }

  /// `EmployeeID` · Edm.Guid
  public var employeeID: UUID { row[1] }
  /// `EmployeeID` in queries and change sets.
  public static var employeeID: WritableProperty<Self, UUID> { .init(1) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(2) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(2) }

  /// `PayrollYear` · Edm.Int32
  public var payrollYear: Int32 { row[3] }
  /// `PayrollYear` in queries and change sets.
  public static var payrollYear: WritableProperty<Self, Int32> { .init(3) }

  /// `Period` · Edm.Int32
  public var period: Int32 { row[4] }
  /// `Period` in queries and change sets.
  public static var period: WritableProperty<Self, Int32> { .init(4) }

  /// `Frequency` · Edm.Int32
  public var frequency: PayrollFrequency { row[5] }
  /// `Frequency` in queries and change sets.
  public static var frequency: WritableProperty<Self, PayrollFrequency> { .init(5) }

  /// `FrequencyDescription` · Edm.String
  public var frequencyDescription: String? { row.string(6) }
  /// `FrequencyDescription` in queries and change sets.
  public static var frequencyDescription: WritableProperty<Self, String?> { .init(6) }

  /// `CalcAmount` · Edm.Decimal
  public var calcAmount: Decimal { row[7] }
  /// `CalcAmount` in queries and change sets.
  public static var calcAmount: WritableProperty<Self, Decimal> { .init(7) }

  /// `ColorOfTaxTable` · Edm.Int16
  public var colorOfTaxTable: Int16 { row[8] }
  /// `ColorOfTaxTable` in queries and change sets.
  public static var colorOfTaxTable: WritableProperty<Self, Int16> { .init(8) }

  /// `ColorOfTaxTableDescription` · Edm.String
  public var colorOfTaxTableDescription: String? { row.string(9) }
  /// `ColorOfTaxTableDescription` in queries and change sets.
  public static var colorOfTaxTableDescription: WritableProperty<Self, String?> { .init(9) }
}

nonisolated extension Payroll {
  /// `payroll/NewEmployment`
  nonisolated public struct NewEmployment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Created                                  DateTime                create update
      Creator                                  Guid                    create update
      CreatorFullName                          String                  create update
      Division                                 Int32                   create update
      Employee                                 Guid                    create update
      EmployeeFullName                         String                  create update
      EmployeeHID                              Int32                   create update
      EmployeeType                             Int32                   create update
      EmployeeTypeDescription                  String                  create update
      EmploymentNumber                         Int32                   create update
      ID                                       Guid!                   key create update
      StartDateForYearsInService               DateTime                create update
      ContractDocument                         Guid                    create update
      ContractEndDate                          DateTime                create update
      ContractFlexPhase                        Int32                   create update
      ContractFlexPhaseDescription             String                  create update
      ContractId                               Guid                    create update
      ContractProbationEndDate                 DateTime                create update
      ContractProbationPeriod                  Int32                   create update
      ContractProbationPeriodDescription       String                  create update
      ContractReasonContract                   Int32                   create update
      ContractReasonContractDescription        String                  create update
      ContractSequence                         Int32                   create update
      ContractStartDate                        DateTime                create update
      ContractType                             Int32                   create update
      ContractTypeDescription                  String                  create update
      Costcenter                               String                  create update
      CostcenterDescription                    String                  create update
      Costunit                                 String                  create update
      CostunitDescription                      String                  create update
      Department                               Guid                    create update
      DepartmentDescription                    String                  create update
      JobTitle                                 Guid                    create update
      JobTitleDescription                      String                  create update
      CLAHoursWeek                             Double                  create update
      EmploymentConditionGroup                 Guid                    create update
      EmploymentConditionGroupDescription      String                  create update
      LeaveHoursCompensation                   Double                  create update
      SalaryBillabilityTarget                  Double                  create update
      SalaryParttimeFactor                     Double                  create update
      Schedule                                 Guid                    create update
      ScheduleAverageHoursPerWeek              Double                  create update
      ScheduleNumberOfWeeks                    Int32                   create update
      ScheduleStartWeek                        Int32                   create update
      ScheduleType                             Int32                   create update
      ScheduleTypeDescription                  String                  create update
      JobLevel                                 Int32                   create update
      SalaryAmountType                         Int16                   create update
      SalaryAmountTypeDescription              String                  create update
      SalaryAverageDaysPerWeek                 Double                  create update
      SalaryAverageHoursPerWeek                Double                  create update
      SalaryBasedType                          Int32                   create update
      SalaryBasedTypeDescription               String                  create update
      SalaryEmploymentSalaryType               Int32                   create update
      SalaryEmploymentSalaryTypeDescription    String                  create update
      SalaryExternalRate                       Double                  create update
      SalaryFulltimeAmount                     Double                  create update
      SalaryHourlyWage                         Double                  create update
      SalaryIntercompanyRate                   Double                  create update
      SalaryInternalRate                       Double                  create update
      SalaryParttimeAmount                     Double                  create update
      SalaryPayrollPeriodFrequency             Int32                   create update
      SalaryPayrollPeriodFrequencyDescription  String                  create update
      Scale                                    String                  create update
      WageScale                                Guid                    create update
      WageScaleDescription                     String                  create update
      WageScalePeriod                          Int32                   create update
      WageScaleStep                            String                  create update
      IkvNumber                                Int32                   create update
      ScheduleEntries                          Payroll.ScheduleEntry*  create
      """, related: { [Payroll.ScheduleEntry.table] })
  }
}

nonisolated extension Payroll.NewEmployment {
  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(0) }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime?> { .init(0) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(1) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(1) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(2) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(2) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(3) }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32?> { .init(3) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(4) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(4) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(5) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(5) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(6) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: WritableProperty<Self, Int32?> { .init(6) }

  /// `EmployeeType` · Edm.Int32
  public var employeeType: EmployeeType? { row[ifPresent: 7] }
  /// `EmployeeType` in queries and change sets.
  public static var employeeType: WritableProperty<Self, EmployeeType?> { .init(7) }

  /// `EmployeeTypeDescription` · Edm.String
  public var employeeTypeDescription: String? { row.string(8) }
  /// `EmployeeTypeDescription` in queries and change sets.
  public static var employeeTypeDescription: WritableProperty<Self, String?> { .init(8) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(9) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: WritableProperty<Self, Int32?> { .init(9) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[10] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(10) }

  /// `StartDateForYearsInService` · Edm.DateTime
  public var startDateForYearsInService: LocalDateTime? { row.dateTime(11) }
  /// `StartDateForYearsInService` in queries and change sets.
  public static var startDateForYearsInService: WritableProperty<Self, LocalDateTime?> { .init(11) }

  /// `ContractDocument` · Edm.Guid
  public var contractDocument: UUID? { row.guid(12) }
  /// `ContractDocument` in queries and change sets.
  public static var contractDocument: WritableProperty<Self, UUID?> { .init(12) }

  /// `ContractEndDate` · Edm.DateTime
  public var contractEndDate: LocalDateTime? { row.dateTime(13) }
  /// `ContractEndDate` in queries and change sets.
  public static var contractEndDate: WritableProperty<Self, LocalDateTime?> { .init(13) }

  /// `ContractFlexPhase` · Edm.Int32
  public var contractFlexPhase: Int32? { row.int32(14) }
  /// `ContractFlexPhase` in queries and change sets.
  public static var contractFlexPhase: WritableProperty<Self, Int32?> { .init(14) }

  /// `ContractFlexPhaseDescription` · Edm.String
  public var contractFlexPhaseDescription: String? { row.string(15) }
  /// `ContractFlexPhaseDescription` in queries and change sets.
  public static var contractFlexPhaseDescription: WritableProperty<Self, String?> { .init(15) }

  /// `ContractId` · Edm.Guid
  public var contractID: UUID? { row.guid(16) }
  /// `ContractId` in queries and change sets.
  public static var contractID: WritableProperty<Self, UUID?> { .init(16) }

  /// `ContractProbationEndDate` · Edm.DateTime
  public var contractProbationEndDate: LocalDateTime? { row.dateTime(17) }
  /// `ContractProbationEndDate` in queries and change sets.
  public static var contractProbationEndDate: WritableProperty<Self, LocalDateTime?> { .init(17) }

  /// `ContractProbationPeriod` · Edm.Int32
  public var contractProbationPeriod: Int32? { row.int32(18) }
  /// `ContractProbationPeriod` in queries and change sets.
  public static var contractProbationPeriod: WritableProperty<Self, Int32?> { .init(18) }

  /// `ContractProbationPeriodDescription` · Edm.String
  public var contractProbationPeriodDescription: String? { row.string(19) }
  /// `ContractProbationPeriodDescription` in queries and change sets.
  public static var contractProbationPeriodDescription: WritableProperty<Self, String?> { .init(19) }

  /// `ContractReasonContract` · Edm.Int32
  public var contractReasonContract: EmploymentContractReason? { row[ifPresent: 20] }
  /// `ContractReasonContract` in queries and change sets.
  public static var contractReasonContract: WritableProperty<Self, EmploymentContractReason?> { .init(20) }

  /// `ContractReasonContractDescription` · Edm.String
  public var contractReasonContractDescription: String? { row.string(21) }
  /// `ContractReasonContractDescription` in queries and change sets.
  public static var contractReasonContractDescription: WritableProperty<Self, String?> { .init(21) }

  /// `ContractSequence` · Edm.Int32
  public var contractSequence: Int32? { row.int32(22) }
  /// `ContractSequence` in queries and change sets.
  public static var contractSequence: WritableProperty<Self, Int32?> { .init(22) }

  /// `ContractStartDate` · Edm.DateTime
  public var contractStartDate: LocalDateTime? { row.dateTime(23) }
  /// `ContractStartDate` in queries and change sets.
  public static var contractStartDate: WritableProperty<Self, LocalDateTime?> { .init(23) }

  /// `ContractType` · Edm.Int32
  public var contractType: EmploymentContractType? { row[ifPresent: 24] }
  /// `ContractType` in queries and change sets.
  public static var contractType: WritableProperty<Self, EmploymentContractType?> { .init(24) }

  /// `ContractTypeDescription` · Edm.String
  public var contractTypeDescription: String? { row.string(25) }
  /// `ContractTypeDescription` in queries and change sets.
  public static var contractTypeDescription: WritableProperty<Self, String?> { .init(25) }

  /// `Costcenter` · Edm.String
  public var costcenter: String? { row.string(26) }
  /// `Costcenter` in queries and change sets.
  public static var costcenter: WritableProperty<Self, String?> { .init(26) }

  /// `CostcenterDescription` · Edm.String
  public var costcenterDescription: String? { row.string(27) }
  /// `CostcenterDescription` in queries and change sets.
  public static var costcenterDescription: WritableProperty<Self, String?> { .init(27) }

  /// `Costunit` · Edm.String
  public var costunit: String? { row.string(28) }
  /// `Costunit` in queries and change sets.
  public static var costunit: WritableProperty<Self, String?> { .init(28) }

  /// `CostunitDescription` · Edm.String
  public var costunitDescription: String? { row.string(29) }
  /// `CostunitDescription` in queries and change sets.
  public static var costunitDescription: WritableProperty<Self, String?> { .init(29) }

  /// `Department` · Edm.Guid
  public var department: UUID? { row.guid(30) }
  /// `Department` in queries and change sets.
  public static var department: WritableProperty<Self, UUID?> { .init(30) }

  /// `DepartmentDescription` · Edm.String
  public var departmentDescription: String? { row.string(31) }
  /// `DepartmentDescription` in queries and change sets.
  public static var departmentDescription: WritableProperty<Self, String?> { .init(31) }

  /// `JobTitle` · Edm.Guid
  public var jobTitle: UUID? { row.guid(32) }
  /// `JobTitle` in queries and change sets.
  public static var jobTitle: WritableProperty<Self, UUID?> { .init(32) }

  /// `JobTitleDescription` · Edm.String
  public var jobTitleDescription: String? { row.string(33) }
  /// `JobTitleDescription` in queries and change sets.
  public static var jobTitleDescription: WritableProperty<Self, String?> { .init(33) }

  /// `CLAHoursWeek` · Edm.Double
  public var claHoursWeek: Decimal? { row.decimal(34) }
  /// `CLAHoursWeek` in queries and change sets.
  public static var claHoursWeek: WritableProperty<Self, Decimal?> { .init(34) }

  /// `EmploymentConditionGroup` · Edm.Guid
  public var employmentConditionGroup: UUID? { row.guid(35) }
  /// `EmploymentConditionGroup` in queries and change sets.
  public static var employmentConditionGroup: WritableProperty<Self, UUID?> { .init(35) }

  /// `EmploymentConditionGroupDescription` · Edm.String
  public var employmentConditionGroupDescription: String? { row.string(36) }
  /// `EmploymentConditionGroupDescription` in queries and change sets.
  public static var employmentConditionGroupDescription: WritableProperty<Self, String?> { .init(36) }

  /// `LeaveHoursCompensation` · Edm.Double
  public var leaveHoursCompensation: Decimal? { row.decimal(37) }
  /// `LeaveHoursCompensation` in queries and change sets.
  public static var leaveHoursCompensation: WritableProperty<Self, Decimal?> { .init(37) }

  /// `SalaryBillabilityTarget` · Edm.Double
  public var salaryBillabilityTarget: Decimal? { row.decimal(38) }
  /// `SalaryBillabilityTarget` in queries and change sets.
  public static var salaryBillabilityTarget: WritableProperty<Self, Decimal?> { .init(38) }

  /// `SalaryParttimeFactor` · Edm.Double
  public var salaryParttimeFactor: Decimal? { row.decimal(39) }
  /// `SalaryParttimeFactor` in queries and change sets.
  public static var salaryParttimeFactor: WritableProperty<Self, Decimal?> { .init(39) }

  /// `Schedule` · Edm.Guid
  public var schedule: UUID? { row.guid(40) }
  /// `Schedule` in queries and change sets.
  public static var schedule: WritableProperty<Self, UUID?> { .init(40) }

  /// `ScheduleAverageHoursPerWeek` · Edm.Double
  public var scheduleAverageHoursPerWeek: Decimal? { row.decimal(41) }
  /// `ScheduleAverageHoursPerWeek` in queries and change sets.
  public static var scheduleAverageHoursPerWeek: WritableProperty<Self, Decimal?> { .init(41) }

  /// `ScheduleNumberOfWeeks` · Edm.Int32
  public var scheduleNumberOfWeeks: Int32? { row.int32(42) }
  /// `ScheduleNumberOfWeeks` in queries and change sets.
  public static var scheduleNumberOfWeeks: WritableProperty<Self, Int32?> { .init(42) }

  /// `ScheduleStartWeek` · Edm.Int32
  public var scheduleStartWeek: Int32? { row.int32(43) }
  /// `ScheduleStartWeek` in queries and change sets.
  public static var scheduleStartWeek: WritableProperty<Self, Int32?> { .init(43) }

  /// `ScheduleType` · Edm.Int32
  public var scheduleType: ScheduleType? { row[ifPresent: 44] }
  /// `ScheduleType` in queries and change sets.
  public static var scheduleType: WritableProperty<Self, ScheduleType?> { .init(44) }

  /// `ScheduleTypeDescription` · Edm.String
  public var scheduleTypeDescription: String? { row.string(45) }
  /// `ScheduleTypeDescription` in queries and change sets.
  public static var scheduleTypeDescription: WritableProperty<Self, String?> { .init(45) }

  /// `JobLevel` · Edm.Int32
  public var jobLevel: Int32? { row.int32(46) }
  /// `JobLevel` in queries and change sets.
  public static var jobLevel: WritableProperty<Self, Int32?> { .init(46) }

  /// `SalaryAmountType` · Edm.Int16
  public var salaryAmountType: SalaryAmountType? { row[ifPresent: 47] }
  /// `SalaryAmountType` in queries and change sets.
  public static var salaryAmountType: WritableProperty<Self, SalaryAmountType?> { .init(47) }

  /// `SalaryAmountTypeDescription` · Edm.String
  public var salaryAmountTypeDescription: String? { row.string(48) }
  /// `SalaryAmountTypeDescription` in queries and change sets.
  public static var salaryAmountTypeDescription: WritableProperty<Self, String?> { .init(48) }

  /// `SalaryAverageDaysPerWeek` · Edm.Double
  public var salaryAverageDaysPerWeek: Decimal? { row.decimal(49) }
  /// `SalaryAverageDaysPerWeek` in queries and change sets.
  public static var salaryAverageDaysPerWeek: WritableProperty<Self, Decimal?> { .init(49) }

  /// `SalaryAverageHoursPerWeek` · Edm.Double
  public var salaryAverageHoursPerWeek: Decimal? { row.decimal(50) }
  /// `SalaryAverageHoursPerWeek` in queries and change sets.
  public static var salaryAverageHoursPerWeek: WritableProperty<Self, Decimal?> { .init(50) }

  /// `SalaryBasedType` · Edm.Int32
  public var salaryBasedType: SalaryBasedType? { row[ifPresent: 51] }
  /// `SalaryBasedType` in queries and change sets.
  public static var salaryBasedType: WritableProperty<Self, SalaryBasedType?> { .init(51) }

  /// `SalaryBasedTypeDescription` · Edm.String
  public var salaryBasedTypeDescription: String? { row.string(52) }
  /// `SalaryBasedTypeDescription` in queries and change sets.
  public static var salaryBasedTypeDescription: WritableProperty<Self, String?> { .init(52) }

  /// `SalaryEmploymentSalaryType` · Edm.Int32
  public var salaryEmploymentSalaryType: EmploymentSalaryType? { row[ifPresent: 53] }
  /// `SalaryEmploymentSalaryType` in queries and change sets.
  public static var salaryEmploymentSalaryType: WritableProperty<Self, EmploymentSalaryType?> { .init(53) }

  /// `SalaryEmploymentSalaryTypeDescription` · Edm.String
  public var salaryEmploymentSalaryTypeDescription: String? { row.string(54) }
  /// `SalaryEmploymentSalaryTypeDescription` in queries and change sets.
  public static var salaryEmploymentSalaryTypeDescription: WritableProperty<Self, String?> { .init(54) }

  /// `SalaryExternalRate` · Edm.Double
  public var salaryExternalRate: Decimal? { row.decimal(55) }
  /// `SalaryExternalRate` in queries and change sets.
  public static var salaryExternalRate: WritableProperty<Self, Decimal?> { .init(55) }

  /// `SalaryFulltimeAmount` · Edm.Double
  public var salaryFulltimeAmount: Decimal? { row.decimal(56) }
  /// `SalaryFulltimeAmount` in queries and change sets.
  public static var salaryFulltimeAmount: WritableProperty<Self, Decimal?> { .init(56) }

  /// `SalaryHourlyWage` · Edm.Double
  public var salaryHourlyWage: Decimal? { row.decimal(57) }
  /// `SalaryHourlyWage` in queries and change sets.
  public static var salaryHourlyWage: WritableProperty<Self, Decimal?> { .init(57) }

  /// `SalaryIntercompanyRate` · Edm.Double
  public var salaryIntercompanyRate: Decimal? { row.decimal(58) }
  /// `SalaryIntercompanyRate` in queries and change sets.
  public static var salaryIntercompanyRate: WritableProperty<Self, Decimal?> { .init(58) }

  /// `SalaryInternalRate` · Edm.Double
  public var salaryInternalRate: Decimal? { row.decimal(59) }
  /// `SalaryInternalRate` in queries and change sets.
  public static var salaryInternalRate: WritableProperty<Self, Decimal?> { .init(59) }

  /// `SalaryParttimeAmount` · Edm.Double
  public var salaryParttimeAmount: Decimal? { row.decimal(60) }
  /// `SalaryParttimeAmount` in queries and change sets.
  public static var salaryParttimeAmount: WritableProperty<Self, Decimal?> { .init(60) }

  /// `SalaryPayrollPeriodFrequency` · Edm.Int32
  public var salaryPayrollPeriodFrequency: PayrollFrequency? { row[ifPresent: 61] }
  /// `SalaryPayrollPeriodFrequency` in queries and change sets.
  public static var salaryPayrollPeriodFrequency: WritableProperty<Self, PayrollFrequency?> { .init(61) }

  /// `SalaryPayrollPeriodFrequencyDescription` · Edm.String
  public var salaryPayrollPeriodFrequencyDescription: String? { row.string(62) }
  /// `SalaryPayrollPeriodFrequencyDescription` in queries and change sets.
  public static var salaryPayrollPeriodFrequencyDescription: WritableProperty<Self, String?> { .init(62) }

  /// `Scale` · Edm.String
  public var scale: String? { row.string(63) }
  /// `Scale` in queries and change sets.
  public static var scale: WritableProperty<Self, String?> { .init(63) }

  /// `WageScale` · Edm.Guid
  public var wageScale: UUID? { row.guid(64) }
  /// `WageScale` in queries and change sets.
  public static var wageScale: WritableProperty<Self, UUID?> { .init(64) }

  /// `WageScaleDescription` · Edm.String
  public var wageScaleDescription: String? { row.string(65) }
  /// `WageScaleDescription` in queries and change sets.
  public static var wageScaleDescription: WritableProperty<Self, String?> { .init(65) }

  /// `WageScalePeriod` · Edm.Int32
  public var wageScalePeriod: Int32? { row.int32(66) }
  /// `WageScalePeriod` in queries and change sets.
  public static var wageScalePeriod: WritableProperty<Self, Int32?> { .init(66) }

  /// `WageScaleStep` · Edm.String
  public var wageScaleStep: String? { row.string(67) }
  /// `WageScaleStep` in queries and change sets.
  public static var wageScaleStep: WritableProperty<Self, String?> { .init(67) }

  /// `IkvNumber` · Edm.Int32
  public var ikvNumber: Int32? { row.int32(68) }
  /// `IkvNumber` in queries and change sets.
  public static var ikvNumber: WritableProperty<Self, Int32?> { .init(68) }

  /// `ScheduleEntries` · expand with `expanding { $0.scheduleEntries }`
  public var scheduleEntries: Expanded<Payroll.ScheduleEntry> { row[69] }
  /// `ScheduleEntries` in queries and change sets.
  public static var scheduleEntries: WritableNavigation<Self, Payroll.ScheduleEntry, [Changes<Payroll.ScheduleEntry>]> { .init(69) }
}

nonisolated extension Payroll {
  /// `payroll/RestoreEmployment`
  nonisolated public struct RestoreEmployment: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                 Guid!     key create update
      EmploymentEndDate  DateTime  create update
      Employee           Guid      create update
      EmployeeFullName   String    create update
      EmployeeHID        Int32     create update
      IsAnonymized       Boolean   create update
      ReasonEnd          Int32     create update
      ReasonEndFlex      Int32     create update
      """)
  }
}

nonisolated extension Payroll.RestoreEmployment {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `EmploymentEndDate` · Edm.DateTime
  public var employmentEndDate: LocalDateTime? { row.dateTime(1) }
  /// `EmploymentEndDate` in queries and change sets.
  public static var employmentEndDate: WritableProperty<Self, LocalDateTime?> { .init(1) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(2) }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID?> { .init(2) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(3) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(3) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(4) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: WritableProperty<Self, Int32?> { .init(4) }

  /// `IsAnonymized` · Edm.Boolean
  public var isAnonymized: Bool? { row.boolean(5) }
  /// `IsAnonymized` in queries and change sets.
  public static var isAnonymized: WritableProperty<Self, Bool?> { .init(5) }

  /// `ReasonEnd` · Edm.Int32
  public var reasonEnd: Int32? { row.int32(6) }
  /// `ReasonEnd` in queries and change sets.
  public static var reasonEnd: WritableProperty<Self, Int32?> { .init(6) }

  /// `ReasonEndFlex` · Edm.Int32
  public var reasonEndFlex: Int32? { row.int32(7) }
  /// `ReasonEndFlex` in queries and change sets.
  public static var reasonEndFlex: WritableProperty<Self, Int32?> { .init(7) }
}

nonisolated extension Payroll {
  /// `payroll/ScheduleEntries`
  nonisolated public struct ScheduleEntry: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                Guid!      key create update
      Break             Boolean    create update
      BreakEndTime      String     create update
      BreakStartTime    String     create update
      Created           DateTime!  create update
      Creator           Guid       create update
      CreatorFullName   String     create update
      Day               Int32      create update
      DayIsSelected     Boolean    create update
      Division          Int32!     create update
      Employee          Guid!      create update
      EmployeeFullName  String     create update
      Employment        Guid       create update
      EmploymentNumber  Int32      create update
      EndTime           String     create update
      Hours             String     create update
      Modified          DateTime!  create update
      Modifier          Guid       create update
      ModifierFullName  String     create update
      Schedule          Guid!      create update
      ScheduleType      Int32      create update
      StartTime         String     create update
      WeekNumber        Int32!     create update
      """)
  }
}

nonisolated extension Payroll.ScheduleEntry {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `Break` · Edm.Boolean
  public var `break`: Bool? { row.boolean(1) }
  /// `Break` in queries and change sets.
  public static var `break`: WritableProperty<Self, Bool?> { .init(1) }

  /// `BreakEndTime` · Edm.String
  public var breakEndTime: String? { row.string(2) }
  /// `BreakEndTime` in queries and change sets.
  public static var breakEndTime: WritableProperty<Self, String?> { .init(2) }

  /// `BreakStartTime` · Edm.String
  public var breakStartTime: String? { row.string(3) }
  /// `BreakStartTime` in queries and change sets.
  public static var breakStartTime: WritableProperty<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[4] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(6) }

  /// `Day` · Edm.Int32
  public var day: ScheduleDay? { row[ifPresent: 7] }
  /// `Day` in queries and change sets.
  public static var day: WritableProperty<Self, ScheduleDay?> { .init(7) }

  /// `DayIsSelected` · Edm.Boolean
  public var dayIsSelected: Bool? { row.boolean(8) }
  /// `DayIsSelected` in queries and change sets.
  public static var dayIsSelected: WritableProperty<Self, Bool?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32 { row[9] }
  /// `Division` in queries and change sets.
  public static var division: WritableProperty<Self, Int32> { .init(9) }

  /// `Employee` · Edm.Guid
  public var employee: UUID { row[10] }
  /// `Employee` in queries and change sets.
  public static var employee: WritableProperty<Self, UUID> { .init(10) }

  /// `EmployeeFullName` · Edm.String
  public var employeeFullName: String? { row.string(11) }
  /// `EmployeeFullName` in queries and change sets.
  public static var employeeFullName: WritableProperty<Self, String?> { .init(11) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(12) }
  /// `Employment` in queries and change sets.
  public static var employment: WritableProperty<Self, UUID?> { .init(12) }

  /// `EmploymentNumber` · Edm.Int32
  public var employmentNumber: Int32? { row.int32(13) }
  /// `EmploymentNumber` in queries and change sets.
  public static var employmentNumber: WritableProperty<Self, Int32?> { .init(13) }

  /// `EndTime` · Edm.String
  public var endTime: String? { row.string(14) }
  /// `EndTime` in queries and change sets.
  public static var endTime: WritableProperty<Self, String?> { .init(14) }

  /// `Hours` · Edm.String
  public var hours: String? { row.string(15) }
  /// `Hours` in queries and change sets.
  public static var hours: WritableProperty<Self, String?> { .init(15) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[16] }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime> { .init(16) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(17) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(17) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(18) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(18) }

  /// `Schedule` · Edm.Guid
  public var schedule: UUID { row[19] }
  /// `Schedule` in queries and change sets.
  public static var schedule: WritableProperty<Self, UUID> { .init(19) }

  /// `ScheduleType` · Edm.Int32
  public var scheduleType: ScheduleType? { row[ifPresent: 20] }
  /// `ScheduleType` in queries and change sets.
  public static var scheduleType: WritableProperty<Self, ScheduleType?> { .init(20) }

  /// `StartTime` · Edm.String
  public var startTime: String? { row.string(21) }
  /// `StartTime` in queries and change sets.
  public static var startTime: WritableProperty<Self, String?> { .init(21) }

  /// `WeekNumber` · Edm.Int32
  public var weekNumber: Int32 { row[22] }
  /// `WeekNumber` in queries and change sets.
  public static var weekNumber: WritableProperty<Self, Int32> { .init(22) }
}

nonisolated extension Payroll {
  /// `payroll/TaxEmploymentEndFlexCodes` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct TaxEmploymentEndFlexCode: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code              String
      Created           DateTime
      Creator           Guid
      CreatorFullName   String
      Description       String
      EndDate           DateTime
      ID                Guid!     key
      Modified          DateTime
      Modifier          Guid
      ModifierFullName  String
      StartDate         DateTime
      """)
  }
}

nonisolated extension Payroll.TaxEmploymentEndFlexCode {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(1) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(4) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(5) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(5) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[6] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(6) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(7) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(7) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(8) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(8) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(9) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(9) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(10) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(10) }
}

nonisolated extension Payroll {
  /// `payroll/VariableMutations` · read, create, update · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct VariableMutation: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                  Guid!    key create update
      PayrollYear         Int16!   create! update
      PayrollPeriod       Int16!   create! update
      EmployeeHID         Int32!   create! update
      EmployeeID          Guid!
      Type                Int32!   create! update
      PayrollComponent    String   create update
      PayrollComponentID  Guid
      EntryFieldType      Int32    create update
      Value               Double!  create! update
      Description         String   create update
      Notes               String   create update
      """)
  }
}

nonisolated extension Payroll.VariableMutation {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(0) }

  /// `PayrollYear` · Edm.Int16 · required on create
  public var payrollYear: Int16 { row[1] }
  /// `PayrollYear` in queries and change sets.
  public static var payrollYear: WritableProperty<Self, Int16> { .init(1) }

  /// `PayrollPeriod` · Edm.Int16 · required on create
  public var payrollPeriod: Int16 { row[2] }
  /// `PayrollPeriod` in queries and change sets.
  public static var payrollPeriod: WritableProperty<Self, Int16> { .init(2) }

  /// `EmployeeHID` · Edm.Int32 · required on create
  public var employeeHID: Int32 { row[3] }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: WritableProperty<Self, Int32> { .init(3) }

  /// `EmployeeID` · Edm.Guid · read-only
  public var employeeID: UUID { row[4] }
  /// `EmployeeID` in queries and change sets.
  public static var employeeID: Property<Self, UUID> { .init(4) }

  /// `Type` · Edm.Int32 · required on create
  public var type: VariableMutationType { row[5] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, VariableMutationType> { .init(5) }

  /// `PayrollComponent` · Edm.String
  public var payrollComponent: String? { row.string(6) }
  /// `PayrollComponent` in queries and change sets.
  public static var payrollComponent: WritableProperty<Self, String?> { .init(6) }

  /// `PayrollComponentID` · Edm.Guid · read-only
  public var payrollComponentID: UUID? { row.guid(7) }
  /// `PayrollComponentID` in queries and change sets.
  public static var payrollComponentID: Property<Self, UUID?> { .init(7) }

  /// `EntryFieldType` · Edm.Int32
  public var entryFieldType: VariableMutationEntryFieldType? { row[ifPresent: 8] }
  /// `EntryFieldType` in queries and change sets.
  public static var entryFieldType: WritableProperty<Self, VariableMutationEntryFieldType?> { .init(8) }

  /// `Value` · Edm.Double · required on create
  public var value: Decimal { row[9] }
  /// `Value` in queries and change sets.
  public static var value: WritableProperty<Self, Decimal> { .init(9) }

  /// `Description` · Edm.String
  public var description: String? { row.string(10) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(10) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(11) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(11) }
}

nonisolated extension Payroll {
  /// `payroll/WageScales`
  nonisolated public struct WageScale: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Code                   String                    create update
      Created                DateTime!                 create update
      Creator                Guid                      create update
      CreatorFullName        String                    create update
      Description            String                    create update
      EffectiveFromType      Int16                     create update
      EndDate                DateTime                  create update
      Frequency              Int32!                    create update
      FrequencyDescription   String                    create update
      ID                     Guid!                     key create update
      Modified               DateTime!                 create update
      Modifier               Guid                      create update
      ModifierFullName       String                    create update
      Notes                  String                    create update
      PayrollComponentGroup  Guid!                     create update
      Period                 Int16                     create update
      StartDate              DateTime!                 create update
      StepDeterminationType  Int16!                    create update
      Type                   Int16!                    create update
      WageScaleDetails       Payroll.WageScaleDetail*  create
      """, related: { [Payroll.WageScaleDetail.table] })
  }
}

nonisolated extension Payroll.WageScale {
  /// `Code` · Edm.String
  public var code: String? { row.string(0) }
  /// `Code` in queries and change sets.
  public static var code: WritableProperty<Self, String?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(3) }

  /// `Description` · Edm.String
  public var description: String? { row.string(4) }
  /// `Description` in queries and change sets.
  public static var description: WritableProperty<Self, String?> { .init(4) }

  /// `EffectiveFromType` · Edm.Int16
  public var effectiveFromType: Int16? { row[ifPresent: 5] }
  /// `EffectiveFromType` in queries and change sets.
  public static var effectiveFromType: WritableProperty<Self, Int16?> { .init(5) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(6) }
  /// `EndDate` in queries and change sets.
  public static var endDate: WritableProperty<Self, LocalDateTime?> { .init(6) }

  /// `Frequency` · Edm.Int32
  public var frequency: PayrollFrequency { row[7] }
  /// `Frequency` in queries and change sets.
  public static var frequency: WritableProperty<Self, PayrollFrequency> { .init(7) }

  /// `FrequencyDescription` · Edm.String
  public var frequencyDescription: String? { row.string(8) }
  /// `FrequencyDescription` in queries and change sets.
  public static var frequencyDescription: WritableProperty<Self, String?> { .init(8) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[9] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(9) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[10] }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime> { .init(10) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(11) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(11) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(12) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(12) }

  /// `Notes` · Edm.String
  public var notes: String? { row.string(13) }
  /// `Notes` in queries and change sets.
  public static var notes: WritableProperty<Self, String?> { .init(13) }

  /// `PayrollComponentGroup` · Edm.Guid
  public var payrollComponentGroup: UUID { row[14] }
  /// `PayrollComponentGroup` in queries and change sets.
  public static var payrollComponentGroup: WritableProperty<Self, UUID> { .init(14) }

  /// `Period` · Edm.Int16
  public var period: Int16? { row[ifPresent: 15] }
  /// `Period` in queries and change sets.
  public static var period: WritableProperty<Self, Int16?> { .init(15) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime { row[16] }
  /// `StartDate` in queries and change sets.
  public static var startDate: WritableProperty<Self, LocalDateTime> { .init(16) }

  /// `StepDeterminationType` · Edm.Int16
  public var stepDeterminationType: Int16 { row[17] }
  /// `StepDeterminationType` in queries and change sets.
  public static var stepDeterminationType: WritableProperty<Self, Int16> { .init(17) }

  /// `Type` · Edm.Int16
  public var type: Int16 { row[18] }
  /// `Type` in queries and change sets.
  public static var type: WritableProperty<Self, Int16> { .init(18) }

  /// `WageScaleDetails` · expand with `expanding { $0.wageScaleDetails }`
  public var wageScaleDetails: Expanded<Payroll.WageScaleDetail> { row[19] }
  /// `WageScaleDetails` in queries and change sets.
  public static var wageScaleDetails: WritableNavigation<Self, Payroll.WageScaleDetail, [Changes<Payroll.WageScaleDetail>]> { .init(19) }
}

nonisolated extension Payroll {
  /// `payroll/WageScaleDetails`
  nonisolated public struct WageScaleDetail: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      Age                       Int32      create update
      Created                   DateTime!  create update
      Creator                   Guid       create update
      CreatorFullName           String     create update
      HourlyAmount              Double!    create update
      ID                        Guid!      key create update
      Modified                  DateTime!  create update
      Modifier                  Guid       create update
      ModifierFullName          String     create update
      PeriodAmount              Double!    create update
      SequenceNumber            Int32!     create update
      Step                      String     create update
      WageScale                 Guid!      create update
      WageScaleCode             String     create update
      WageScaleType             Int16!     create update
      WageScaleTypeDescription  String     create update
      YearsInService            Int32      create update
      """)
  }
}

nonisolated extension Payroll.WageScaleDetail {
  /// `Age` · Edm.Int32
  public var age: Int32? { row.int32(0) }
  /// `Age` in queries and change sets.
  public static var age: WritableProperty<Self, Int32?> { .init(0) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime { row[1] }
  /// `Created` in queries and change sets.
  public static var created: WritableProperty<Self, LocalDateTime> { .init(1) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(2) }
  /// `Creator` in queries and change sets.
  public static var creator: WritableProperty<Self, UUID?> { .init(2) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(3) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: WritableProperty<Self, String?> { .init(3) }

  /// `HourlyAmount` · Edm.Double
  public var hourlyAmount: Decimal { row[4] }
  /// `HourlyAmount` in queries and change sets.
  public static var hourlyAmount: WritableProperty<Self, Decimal> { .init(4) }

  /// `ID` · Edm.Guid · key
  public var id: UUID { row[5] }
  /// `ID` in queries and change sets.
  public static var id: WritableProperty<Self, UUID> { .init(5) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime { row[6] }
  /// `Modified` in queries and change sets.
  public static var modified: WritableProperty<Self, LocalDateTime> { .init(6) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(7) }
  /// `Modifier` in queries and change sets.
  public static var modifier: WritableProperty<Self, UUID?> { .init(7) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(8) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: WritableProperty<Self, String?> { .init(8) }

  /// `PeriodAmount` · Edm.Double
  public var periodAmount: Decimal { row[9] }
  /// `PeriodAmount` in queries and change sets.
  public static var periodAmount: WritableProperty<Self, Decimal> { .init(9) }

  /// `SequenceNumber` · Edm.Int32
  public var sequenceNumber: Int32 { row[10] }
  /// `SequenceNumber` in queries and change sets.
  public static var sequenceNumber: WritableProperty<Self, Int32> { .init(10) }

  /// `Step` · Edm.String
  public var step: String? { row.string(11) }
  /// `Step` in queries and change sets.
  public static var step: WritableProperty<Self, String?> { .init(11) }

  /// `WageScale` · Edm.Guid
  public var wageScale: UUID { row[12] }
  /// `WageScale` in queries and change sets.
  public static var wageScale: WritableProperty<Self, UUID> { .init(12) }

  /// `WageScaleCode` · Edm.String
  public var wageScaleCode: String? { row.string(13) }
  /// `WageScaleCode` in queries and change sets.
  public static var wageScaleCode: WritableProperty<Self, String?> { .init(13) }

  /// `WageScaleType` · Edm.Int16
  public var wageScaleType: Int16 { row[14] }
  /// `WageScaleType` in queries and change sets.
  public static var wageScaleType: WritableProperty<Self, Int16> { .init(14) }

  /// `WageScaleTypeDescription` · Edm.String
  public var wageScaleTypeDescription: String? { row.string(15) }
  /// `WageScaleTypeDescription` in queries and change sets.
  public static var wageScaleTypeDescription: WritableProperty<Self, String?> { .init(15) }

  /// `YearsInService` · Edm.Int32
  public var yearsInService: Int32? { row.int32(16) }
  /// `YearsInService` in queries and change sets.
  public static var yearsInService: WritableProperty<Self, Int32?> { .init(16) }
}
