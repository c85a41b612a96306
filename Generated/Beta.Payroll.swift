// exact-online-generator 0.1.0 · for runtime 1 · services/beta/payroll.xml · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/payroll`
  nonisolated public struct Payroll: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `EmploymentConditionGroups` · read · 60 rows a page · permission "Hrm payroll"
    public var employmentConditionGroups: EntitySet<Beta.Payroll.EmploymentConditionGroup, Methods.Read> { EntitySet(root, "EmploymentConditionGroups") }

    /// `PayrollComponents` · function · GET · permission "Hrm payroll"
    public func payrollComponents() async throws -> [Beta.Payroll.PayrollComponent] {
      try await root.collection("PayrollComponents", .get, [])
    }

    /// `PayrollTransactionsByPayrollYear` · function · GET
    /// · filters on `Employment`, `Frequency`, `PayrollComponent`, `PayrollYear`, `Period`, `Status` · 1000 rows a page
    /// · permission "Hrm payroll"
    public func payrollTransactionsByPayrollYear(where condition: (@Sendable (Beta.Payroll.PayrollTransactionsByPayrollYear.Type) -> Filter<Beta.Payroll.PayrollTransactionsByPayrollYear>)? = nil) async throws -> [Beta.Payroll.PayrollTransactionsByPayrollYear] {
      try await root.collection("PayrollTransactionsByPayrollYear", .get, [], where: condition)
    }
  }
}

nonisolated extension Beta.Payroll {
  /// `beta/payroll/EmploymentConditionGroups` · read · 60 rows a page · permission "Hrm payroll"
  nonisolated public struct EmploymentConditionGroup: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                           Guid!     key
      CLACodeTaxOffice             String
      CLACodeTaxOfficeDescription  String
      Code                         String
      Created                      DateTime
      Creator                      Guid
      CreatorFullName              String
      Description                  String
      Division                     Int32
      EndDate                      DateTime
      HoursPerWeek                 Double
      Modified                     DateTime
      Modifier                     Guid
      ModifierFullName             String
      SBICode                      String
      SBICodeDescription           String
      StartDate                    DateTime
      """)
  }
}

nonisolated extension Beta.Payroll.EmploymentConditionGroup {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `CLACodeTaxOffice` · Edm.String
  public var claCodeTaxOffice: String? { row.string(1) }
  /// `CLACodeTaxOffice` in queries and change sets.
  public static var claCodeTaxOffice: Property<Self, String?> { .init(1) }

  /// `CLACodeTaxOfficeDescription` · Edm.String
  public var claCodeTaxOfficeDescription: String? { row.string(2) }
  /// `CLACodeTaxOfficeDescription` in queries and change sets.
  public static var claCodeTaxOfficeDescription: Property<Self, String?> { .init(2) }

  /// `Code` · Edm.String
  public var code: String? { row.string(3) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(3) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(4) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(4) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(5) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(5) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(6) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(6) }

  /// `Description` · Edm.String
  public var description: String? { row.string(7) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(7) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(8) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(8) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(9) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(9) }

  /// `HoursPerWeek` · Edm.Double
  public var hoursPerWeek: Decimal? { row.decimal(10) }
  /// `HoursPerWeek` in queries and change sets.
  public static var hoursPerWeek: Property<Self, Decimal?> { .init(10) }

  /// `Modified` · Edm.DateTime
  public var modified: LocalDateTime? { row.dateTime(11) }
  /// `Modified` in queries and change sets.
  public static var modified: Property<Self, LocalDateTime?> { .init(11) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(12) }
  /// `Modifier` in queries and change sets.
  public static var modifier: Property<Self, UUID?> { .init(12) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(13) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: Property<Self, String?> { .init(13) }

  /// `SBICode` · Edm.String
  public var sbiCode: String? { row.string(14) }
  /// `SBICode` in queries and change sets.
  public static var sbiCode: Property<Self, String?> { .init(14) }

  /// `SBICodeDescription` · Edm.String
  public var sbiCodeDescription: String? { row.string(15) }
  /// `SBICodeDescription` in queries and change sets.
  public static var sbiCodeDescription: Property<Self, String?> { .init(15) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(16) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(16) }
}

nonisolated extension Beta.Payroll {
  /// `beta/payroll:PayrollComponent`
  nonisolated public struct PayrollComponent: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
    /// The type of its key.
    public typealias Key = UUID
    /// The values of the properties.
    public let row: Row
    /// Creates a value from a row.
    public init(row: Row) { self.row = row }

    /// The properties in the order of their slots: wire name, kind, and uses.
    public static let table: PropertyTable = PropertyTable(
      """
      ID                                              Guid!     key
      Calculate                                       Byte
      Category                                        String
      CategoryDescription                             String
      Code                                            String
      Created                                         DateTime
      Creator                                         Guid
      CreatorFullName                                 String
      Description                                     String
      Division                                        Int32
      EmploymentConditionGroupCode                    String
      EmploymentConditionGroupDescription             String
      EndDate                                         DateTime
      GLClassification                                String
      GLClassificationDescription                     String
      Modified                                        DateTime
      Modifier                                        Guid
      ModifierFullName                                String
      PensionDeclarationClassification                String
      PensionDeclarationClassificationDescription     String
      PensionDeclarationSubclassification             String
      PensionDeclarationSubclassificationDescription  String
      SearchCode                                      String
      StartDate                                       DateTime
      Subcategory                                     String
      SubcategoryDescription                          String
      TaxDeclarationClassification                    String
      TaxDeclarationClassificationDescription         String
      TransactionType                                 Int16
      Type                                            Int32
      WageListClassification                          String
      WageListClassificationDescription               String
      """)
  }
}

nonisolated extension Beta.Payroll.PayrollComponent {
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: Property<Self, UUID> { .init(0) }

  /// `Calculate` · Edm.Byte
  public var calculate: UInt8? { row[ifPresent: 1] }
  /// `Calculate` in queries and change sets.
  public static var calculate: Property<Self, UInt8?> { .init(1) }

  /// `Category` · Edm.String
  public var category: String? { row.string(2) }
  /// `Category` in queries and change sets.
  public static var category: Property<Self, String?> { .init(2) }

  /// `CategoryDescription` · Edm.String
  public var categoryDescription: String? { row.string(3) }
  /// `CategoryDescription` in queries and change sets.
  public static var categoryDescription: Property<Self, String?> { .init(3) }

  /// `Code` · Edm.String
  public var code: String? { row.string(4) }
  /// `Code` in queries and change sets.
  public static var code: Property<Self, String?> { .init(4) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(5) }
  /// `Created` in queries and change sets.
  public static var created: Property<Self, LocalDateTime?> { .init(5) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(6) }
  /// `Creator` in queries and change sets.
  public static var creator: Property<Self, UUID?> { .init(6) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(7) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: Property<Self, String?> { .init(7) }

  /// `Description` · Edm.String
  public var description: String? { row.string(8) }
  /// `Description` in queries and change sets.
  public static var description: Property<Self, String?> { .init(8) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(9) }
  /// `Division` in queries and change sets.
  public static var division: Property<Self, Int32?> { .init(9) }

  /// `EmploymentConditionGroupCode` · Edm.String
  public var employmentConditionGroupCode: String? { row.string(10) }
  /// `EmploymentConditionGroupCode` in queries and change sets.
  public static var employmentConditionGroupCode: Property<Self, String?> { .init(10) }

  /// `EmploymentConditionGroupDescription` · Edm.String
  public var employmentConditionGroupDescription: String? { row.string(11) }
  /// `EmploymentConditionGroupDescription` in queries and change sets.
  public static var employmentConditionGroupDescription: Property<Self, String?> { .init(11) }

  /// `EndDate` · Edm.DateTime
  public var endDate: LocalDateTime? { row.dateTime(12) }
  /// `EndDate` in queries and change sets.
  public static var endDate: Property<Self, LocalDateTime?> { .init(12) }

  /// `GLClassification` · Edm.String
  public var glClassification: String? { row.string(13) }
  /// `GLClassification` in queries and change sets.
  public static var glClassification: Property<Self, String?> { .init(13) }

  /// `GLClassificationDescription` · Edm.String
  public var glClassificationDescription: String? { row.string(14) }
  /// `GLClassificationDescription` in queries and change sets.
  public static var glClassificationDescription: Property<Self, String?> { .init(14) }

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

  /// `PensionDeclarationClassification` · Edm.String
  public var pensionDeclarationClassification: String? { row.string(18) }
  /// `PensionDeclarationClassification` in queries and change sets.
  public static var pensionDeclarationClassification: Property<Self, String?> { .init(18) }

  /// `PensionDeclarationClassificationDescription` · Edm.String
  public var pensionDeclarationClassificationDescription: String? { row.string(19) }
  /// `PensionDeclarationClassificationDescription` in queries and change sets.
  public static var pensionDeclarationClassificationDescription: Property<Self, String?> { .init(19) }

  /// `PensionDeclarationSubclassification` · Edm.String
  public var pensionDeclarationSubclassification: String? { row.string(20) }
  /// `PensionDeclarationSubclassification` in queries and change sets.
  public static var pensionDeclarationSubclassification: Property<Self, String?> { .init(20) }

  /// `PensionDeclarationSubclassificationDescription` · Edm.String
  public var pensionDeclarationSubclassificationDescription: String? { row.string(21) }
  /// `PensionDeclarationSubclassificationDescription` in queries and change sets.
  public static var pensionDeclarationSubclassificationDescription: Property<Self, String?> { .init(21) }

  /// `SearchCode` · Edm.String
  public var searchCode: String? { row.string(22) }
  /// `SearchCode` in queries and change sets.
  public static var searchCode: Property<Self, String?> { .init(22) }

  /// `StartDate` · Edm.DateTime
  public var startDate: LocalDateTime? { row.dateTime(23) }
  /// `StartDate` in queries and change sets.
  public static var startDate: Property<Self, LocalDateTime?> { .init(23) }

  /// `Subcategory` · Edm.String
  public var subcategory: String? { row.string(24) }
  /// `Subcategory` in queries and change sets.
  public static var subcategory: Property<Self, String?> { .init(24) }

  /// `SubcategoryDescription` · Edm.String
  public var subcategoryDescription: String? { row.string(25) }
  /// `SubcategoryDescription` in queries and change sets.
  public static var subcategoryDescription: Property<Self, String?> { .init(25) }

  /// `TaxDeclarationClassification` · Edm.String
  public var taxDeclarationClassification: String? { row.string(26) }
  /// `TaxDeclarationClassification` in queries and change sets.
  public static var taxDeclarationClassification: Property<Self, String?> { .init(26) }

  /// `TaxDeclarationClassificationDescription` · Edm.String
  public var taxDeclarationClassificationDescription: String? { row.string(27) }
  /// `TaxDeclarationClassificationDescription` in queries and change sets.
  public static var taxDeclarationClassificationDescription: Property<Self, String?> { .init(27) }

  /// `TransactionType` · Edm.Int16
  public var transactionType: PayrollComponentTransactionType? { row[ifPresent: 28] }
  /// `TransactionType` in queries and change sets.
  public static var transactionType: Property<Self, PayrollComponentTransactionType?> { .init(28) }

  /// `Type` · Edm.Int32
  public var type: PayrollComponentType? { row[ifPresent: 29] }
  /// `Type` in queries and change sets.
  public static var type: Property<Self, PayrollComponentType?> { .init(29) }

  /// `WageListClassification` · Edm.String
  public var wageListClassification: String? { row.string(30) }
  /// `WageListClassification` in queries and change sets.
  public static var wageListClassification: Property<Self, String?> { .init(30) }

  /// `WageListClassificationDescription` · Edm.String
  public var wageListClassificationDescription: String? { row.string(31) }
  /// `WageListClassificationDescription` in queries and change sets.
  public static var wageListClassificationDescription: Property<Self, String?> { .init(31) }
}

nonisolated extension Beta.Payroll {
  /// `beta/payroll:PayrollTransactionsByPayrollYear`
  nonisolated public struct PayrollTransactionsByPayrollYear: Entity, Hashable, Encodable, CustomDebugStringConvertible, Identifiable {
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
  /// `ID` · Edm.Guid · key
  public var id: UUID { row[0] }
  /// `ID` in queries and change sets.
  public static var id: SelectableProperty<Self, UUID> { .init(0) }

  /// `CalculatedAmount` · Edm.Double
  public var calculatedAmount: Decimal? { row.decimal(1) }
  /// `CalculatedAmount` in queries and change sets.
  public static var calculatedAmount: SelectableProperty<Self, Decimal?> { .init(1) }

  /// `CalculatedBaseValue` · Edm.Double
  public var calculatedBaseValue: Decimal? { row.decimal(2) }
  /// `CalculatedBaseValue` in queries and change sets.
  public static var calculatedBaseValue: SelectableProperty<Self, Decimal?> { .init(2) }

  /// `CalculatedFranchise` · Edm.Double
  public var calculatedFranchise: Decimal? { row.decimal(3) }
  /// `CalculatedFranchise` in queries and change sets.
  public static var calculatedFranchise: SelectableProperty<Self, Decimal?> { .init(3) }

  /// `CalculatedMaximum` · Edm.Double
  public var calculatedMaximum: Decimal? { row.decimal(4) }
  /// `CalculatedMaximum` in queries and change sets.
  public static var calculatedMaximum: SelectableProperty<Self, Decimal?> { .init(4) }

  /// `CalculatedNumber` · Edm.Double
  public var calculatedNumber: Decimal? { row.decimal(5) }
  /// `CalculatedNumber` in queries and change sets.
  public static var calculatedNumber: SelectableProperty<Self, Decimal?> { .init(5) }

  /// `CostCenter` · Edm.String
  public var costCenter: String? { row.string(6) }
  /// `CostCenter` in queries and change sets.
  public static var costCenter: SelectableProperty<Self, String?> { .init(6) }

  /// `CostCenterCode` · Edm.String
  public var costCenterCode: String? { row.string(7) }
  /// `CostCenterCode` in queries and change sets.
  public static var costCenterCode: SelectableProperty<Self, String?> { .init(7) }

  /// `CostCenterDescription` · Edm.String
  public var costCenterDescription: String? { row.string(8) }
  /// `CostCenterDescription` in queries and change sets.
  public static var costCenterDescription: SelectableProperty<Self, String?> { .init(8) }

  /// `CostUnit` · Edm.String
  public var costUnit: String? { row.string(9) }
  /// `CostUnit` in queries and change sets.
  public static var costUnit: SelectableProperty<Self, String?> { .init(9) }

  /// `CostUnitCode` · Edm.String
  public var costUnitCode: String? { row.string(10) }
  /// `CostUnitCode` in queries and change sets.
  public static var costUnitCode: SelectableProperty<Self, String?> { .init(10) }

  /// `CostUnitDescription` · Edm.String
  public var costUnitDescription: String? { row.string(11) }
  /// `CostUnitDescription` in queries and change sets.
  public static var costUnitDescription: SelectableProperty<Self, String?> { .init(11) }

  /// `Created` · Edm.DateTime
  public var created: LocalDateTime? { row.dateTime(12) }
  /// `Created` in queries and change sets.
  public static var created: SelectableProperty<Self, LocalDateTime?> { .init(12) }

  /// `Creator` · Edm.Guid
  public var creator: UUID? { row.guid(13) }
  /// `Creator` in queries and change sets.
  public static var creator: SelectableProperty<Self, UUID?> { .init(13) }

  /// `CreatorFullName` · Edm.String
  public var creatorFullName: String? { row.string(14) }
  /// `CreatorFullName` in queries and change sets.
  public static var creatorFullName: SelectableProperty<Self, String?> { .init(14) }

  /// `Date` · Edm.DateTime
  public var date: LocalDateTime? { row.dateTime(15) }
  /// `Date` in queries and change sets.
  public static var date: SelectableProperty<Self, LocalDateTime?> { .init(15) }

  /// `Department` · Edm.Guid
  public var department: UUID? { row.guid(16) }
  /// `Department` in queries and change sets.
  public static var department: SelectableProperty<Self, UUID?> { .init(16) }

  /// `DepartmentCode` · Edm.String
  public var departmentCode: String? { row.string(17) }
  /// `DepartmentCode` in queries and change sets.
  public static var departmentCode: SelectableProperty<Self, String?> { .init(17) }

  /// `DepartmentDescription` · Edm.String
  public var departmentDescription: String? { row.string(18) }
  /// `DepartmentDescription` in queries and change sets.
  public static var departmentDescription: SelectableProperty<Self, String?> { .init(18) }

  /// `Division` · Edm.Int32
  public var division: Int32? { row.int32(19) }
  /// `Division` in queries and change sets.
  public static var division: SelectableProperty<Self, Int32?> { .init(19) }

  /// `Employee` · Edm.Guid
  public var employee: UUID? { row.guid(20) }
  /// `Employee` in queries and change sets.
  public static var employee: SelectableProperty<Self, UUID?> { .init(20) }

  /// `EmployeeHID` · Edm.Int32
  public var employeeHID: Int32? { row.int32(21) }
  /// `EmployeeHID` in queries and change sets.
  public static var employeeHID: SelectableProperty<Self, Int32?> { .init(21) }

  /// `Employment` · Edm.Guid
  public var employment: UUID? { row.guid(22) }
  /// `Employment` in queries and change sets.
  public static var employment: Property<Self, UUID?> { .init(22) }

  /// `EmploymentConditionGroup` · Edm.Guid
  public var employmentConditionGroup: UUID? { row.guid(23) }
  /// `EmploymentConditionGroup` in queries and change sets.
  public static var employmentConditionGroup: SelectableProperty<Self, UUID?> { .init(23) }

  /// `EmploymentConditionGroupCode` · Edm.String
  public var employmentConditionGroupCode: String? { row.string(24) }
  /// `EmploymentConditionGroupCode` in queries and change sets.
  public static var employmentConditionGroupCode: SelectableProperty<Self, String?> { .init(24) }

  /// `EmploymentConditionGroupDescription` · Edm.String
  public var employmentConditionGroupDescription: String? { row.string(25) }
  /// `EmploymentConditionGroupDescription` in queries and change sets.
  public static var employmentConditionGroupDescription: SelectableProperty<Self, String?> { .init(25) }

  /// `EntryAmount` · Edm.Double
  public var entryAmount: Decimal? { row.decimal(26) }
  /// `EntryAmount` in queries and change sets.
  public static var entryAmount: SelectableProperty<Self, Decimal?> { .init(26) }

  /// `EntryBase` · Edm.Double
  public var entryBase: Decimal? { row.decimal(27) }
  /// `EntryBase` in queries and change sets.
  public static var entryBase: SelectableProperty<Self, Decimal?> { .init(27) }

  /// `EntryNumber` · Edm.Double
  public var entryNumber: Decimal? { row.decimal(28) }
  /// `EntryNumber` in queries and change sets.
  public static var entryNumber: SelectableProperty<Self, Decimal?> { .init(28) }

  /// `EntryPercentage` · Edm.Double
  public var entryPercentage: Decimal? { row.decimal(29) }
  /// `EntryPercentage` in queries and change sets.
  public static var entryPercentage: SelectableProperty<Self, Decimal?> { .init(29) }

  /// `EntryPercentage2` · Edm.Double
  public var entryPercentage2: Decimal? { row.decimal(30) }
  /// `EntryPercentage2` in queries and change sets.
  public static var entryPercentage2: SelectableProperty<Self, Decimal?> { .init(30) }

  /// `EntryType` · Edm.Int16
  public var entryType: Int16? { row[ifPresent: 31] }
  /// `EntryType` in queries and change sets.
  public static var entryType: SelectableProperty<Self, Int16?> { .init(31) }

  /// `EntryTypeDescription` · Edm.String
  public var entryTypeDescription: String? { row.string(32) }
  /// `EntryTypeDescription` in queries and change sets.
  public static var entryTypeDescription: SelectableProperty<Self, String?> { .init(32) }

  /// `Frequency` · Edm.Int32
  public var frequency: PayrollFrequency? { row[ifPresent: 33] }
  /// `Frequency` in queries and change sets.
  public static var frequency: Property<Self, PayrollFrequency?> { .init(33) }

  /// `FullName` · Edm.String
  public var fullName: String? { row.string(34) }
  /// `FullName` in queries and change sets.
  public static var fullName: SelectableProperty<Self, String?> { .init(34) }

  /// `ModifiedDate` · Edm.DateTime
  public var modifiedDate: LocalDateTime? { row.dateTime(35) }
  /// `ModifiedDate` in queries and change sets.
  public static var modifiedDate: SelectableProperty<Self, LocalDateTime?> { .init(35) }

  /// `Modifier` · Edm.Guid
  public var modifier: UUID? { row.guid(36) }
  /// `Modifier` in queries and change sets.
  public static var modifier: SelectableProperty<Self, UUID?> { .init(36) }

  /// `ModifierFullName` · Edm.String
  public var modifierFullName: String? { row.string(37) }
  /// `ModifierFullName` in queries and change sets.
  public static var modifierFullName: SelectableProperty<Self, String?> { .init(37) }

  /// `PayrollComponent` · Edm.Guid
  public var payrollComponent: UUID? { row.guid(38) }
  /// `PayrollComponent` in queries and change sets.
  public static var payrollComponent: Property<Self, UUID?> { .init(38) }

  /// `PayrollComponentCode` · Edm.String
  public var payrollComponentCode: String? { row.string(39) }
  /// `PayrollComponentCode` in queries and change sets.
  public static var payrollComponentCode: SelectableProperty<Self, String?> { .init(39) }

  /// `PayrollComponentDescription` · Edm.String
  public var payrollComponentDescription: String? { row.string(40) }
  /// `PayrollComponentDescription` in queries and change sets.
  public static var payrollComponentDescription: SelectableProperty<Self, String?> { .init(40) }

  /// `PayrollComponentType` · Edm.Int32
  public var payrollComponentType: Int32? { row.int32(41) }
  /// `PayrollComponentType` in queries and change sets.
  public static var payrollComponentType: SelectableProperty<Self, Int32?> { .init(41) }

  /// `PayrollComponentTypeDescription` · Edm.String
  public var payrollComponentTypeDescription: String? { row.string(42) }
  /// `PayrollComponentTypeDescription` in queries and change sets.
  public static var payrollComponentTypeDescription: SelectableProperty<Self, String?> { .init(42) }

  /// `PayrollRun` · Edm.Guid
  public var payrollRun: UUID? { row.guid(43) }
  /// `PayrollRun` in queries and change sets.
  public static var payrollRun: SelectableProperty<Self, UUID?> { .init(43) }

  /// `PayrollRunCode` · Edm.String
  public var payrollRunCode: String? { row.string(44) }
  /// `PayrollRunCode` in queries and change sets.
  public static var payrollRunCode: SelectableProperty<Self, String?> { .init(44) }

  /// `PayrollYear` · Edm.Int16
  public var payrollYear: Int16? { row[ifPresent: 45] }
  /// `PayrollYear` in queries and change sets.
  public static var payrollYear: Property<Self, Int16?> { .init(45) }

  /// `Period` · Edm.Int16
  public var period: Int16? { row[ifPresent: 46] }
  /// `Period` in queries and change sets.
  public static var period: Property<Self, Int16?> { .init(46) }

  /// `Status` · Edm.Int16
  public var status: PayrollTransactionStatus? { row[ifPresent: 47] }
  /// `Status` in queries and change sets.
  public static var status: Property<Self, PayrollTransactionStatus?> { .init(47) }

  /// `Type` · Edm.Int16
  public var type: Int16? { row[ifPresent: 48] }
  /// `Type` in queries and change sets.
  public static var type: SelectableProperty<Self, Int16?> { .init(48) }

  /// `TypeDescription` · Edm.String
  public var typeDescription: String? { row.string(49) }
  /// `TypeDescription` in queries and change sets.
  public static var typeDescription: SelectableProperty<Self, String?> { .init(49) }
}
