// exact-online-generator 0.1.0 · services/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

/// `/api/v1/{division}/payroll`
nonisolated public struct Payroll: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `Employees` · read · 60 rows a page · permission "Hrm payroll"
  public var employees: EntitySet<Payroll.Employee, Methods.Read> { EntitySet(root, "Employees") }

  /// `ActiveEmployments` · read · 60 rows a page · permission "Hrm payroll"
  public var activeEmployments: EntitySet<Payroll.ActiveEmployment, Methods.Read> {
    EntitySet(root, "ActiveEmployments")
  }

  /// `Employments` · read · 60 rows a page · permission "Hrm payroll"
  public var employments: EntitySet<Payroll.Employment, Methods.Read> { EntitySet(root, "Employments") }

  /// `EmploymentEndReasons` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentEndReasons: EntitySet<Payroll.EmploymentEndReason, Methods.Read> {
    EntitySet(root, "EmploymentEndReasons")
  }

  /// `EmploymentContracts` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentContracts: EntitySet<Payroll.EmploymentContract, Methods.Read> {
    EntitySet(root, "EmploymentContracts")
  }

  /// `EmploymentContractFlexPhases` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentContractFlexPhases: EntitySet<Payroll.EmploymentContractFlexPhase, Methods.Read> {
    EntitySet(root, "EmploymentContractFlexPhases")
  }

  /// `EmploymentOrganizations` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentOrganizations: EntitySet<Payroll.EmploymentOrganization, Methods.Read> {
    EntitySet(root, "EmploymentOrganizations")
  }

  /// `EmploymentSalaries` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentSalaries: EntitySet<Payroll.EmploymentSalary, Methods.Read> {
    EntitySet(root, "EmploymentSalaries")
  }

  /// `TaxEmploymentEndFlexCodes` · read · 60 rows a page · permission "Hrm payroll"
  public var taxEmploymentEndFlexCodes: EntitySet<Payroll.TaxEmploymentEndFlexCode, Methods.Read> {
    EntitySet(root, "TaxEmploymentEndFlexCodes")
  }

  /// `VariableMutations` · read, create, update · 60 rows a page · permission "Hrm payroll"
  public var variableMutations: EntitySet<Payroll.VariableMutation, Methods.ReadCreateUpdate> {
    EntitySet(root, "VariableMutations")
  }

  /// `EmploymentTaxAuthoritiesGeneral` · read · 60 rows a page · permission "Hrm payroll"
  public var employmentTaxAuthoritiesGeneral: EntitySet<Payroll.EmploymentTaxAuthoritiesGeneral, Methods.Read> {
    EntitySet(root, "EmploymentTaxAuthoritiesGeneral")
  }

  /// `NewEmployment`
  public var newEmployment: EntitySet<Payroll.NewEmployment, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "NewEmployment")
  }

  /// `ScheduleEntries`
  public var scheduleEntries: EntitySet<Payroll.ScheduleEntry, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "ScheduleEntries")
  }

  /// `FiscaalGemakEmployments`
  public var fiscaalGemakEmployments: EntitySet<Payroll.FiscaalGemakEmployment, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "FiscaalGemakEmployments")
  }

  /// `EmploymentCLAs`
  public var employmentCLAs: EntitySet<Payroll.EmploymentCLA, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "EmploymentCLAs")
  }

  /// `FiscaalGemakPeriodCalculations`
  public var fiscaalGemakPeriodCalculations:
    EntitySet<Payroll.FiscaalGemakPeriodCalculation, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "FiscaalGemakPeriodCalculations")
  }

  /// `EndEmployment`
  public var endEmployment: EntitySet<Payroll.EndEmployment, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "EndEmployment")
  }

  /// `RestoreEmployment`
  public var restoreEmployment: EntitySet<Payroll.RestoreEmployment, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "RestoreEmployment")
  }

  /// `EmploymentComponents`
  public var employmentComponents: EntitySet<Payroll.EmploymentComponent, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "EmploymentComponents")
  }

  /// `BankAccounts`
  public var bankAccounts: EntitySet<Payroll.BankAccount, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "BankAccounts")
  }

  /// `EmploymentOrganizationCostCenters`
  public var employmentOrganizationCostCenters:
    EntitySet<Payroll.EmploymentOrganizationCostCenter, Methods.ReadCreateUpdateDelete>
  {
    EntitySet(root, "EmploymentOrganizationCostCenters")
  }

  /// `WageScales`
  public var wageScales: EntitySet<Payroll.WageScale, Methods.ReadCreateUpdateDelete> { EntitySet(root, "WageScales") }

  /// `WageScaleDetails`
  public var wageScaleDetails: EntitySet<Payroll.WageScaleDetail, Methods.ReadCreateUpdateDelete> {
    EntitySet(root, "WageScaleDetails")
  }

  /// `FiscaalGemakEmployments` · function · GET
  public func fiscaalGemakEmployments(payrollYear: Int32) async throws -> [Payroll.FiscaalGemakEmployment] {
    try await root.collection("FiscaalGemakEmployments", .get, [FunctionParameter("payrollYear", .int32, payrollYear)])
  }

  /// `FiscaalGemakPeriodCalculations` · function · GET
  public func fiscaalGemakPeriodCalculations(
    payrollYear: Int32
  ) async throws -> [Payroll.FiscaalGemakPeriodCalculation] {
    try await root.collection(
      "FiscaalGemakPeriodCalculations", .get,
      [FunctionParameter("payrollYear", .int32, payrollYear)])
  }
}
