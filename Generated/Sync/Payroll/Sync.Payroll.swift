// exact-online-generator 0.1.0 · services/sync/Payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Sync {
  /// `/api/v1/{division}/sync/Payroll`
  nonisolated public struct Payroll: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `BankAccounts` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var bankAccounts: EntitySet<Sync.Payroll.BankAccountSync, Methods.Read> { EntitySet(root, "BankAccounts") }

    /// `Employees` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employees: EntitySet<Sync.Payroll.EmployeeSync, Methods.Read> { EntitySet(root, "Employees") }

    /// `EmploymentCLAs` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentCLAs: EntitySet<Sync.Payroll.EmploymentCLASync, Methods.Read> {
      EntitySet(root, "EmploymentCLAs")
    }

    /// `EmploymentContracts` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentContracts: EntitySet<Sync.Payroll.EmploymentContractSync, Methods.Read> {
      EntitySet(root, "EmploymentContracts")
    }

    /// `EmploymentOrganizations` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentOrganizations: EntitySet<Sync.Payroll.EmploymentOrganizationSync, Methods.Read> {
      EntitySet(root, "EmploymentOrganizations")
    }

    /// `Employments` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employments: EntitySet<Sync.Payroll.EmploymentSync, Methods.Read> { EntitySet(root, "Employments") }

    /// `EmploymentSalaries` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentSalaries: EntitySet<Sync.Payroll.EmploymentSalarySync, Methods.Read> {
      EntitySet(root, "EmploymentSalaries")
    }

    /// `EmploymentTaxAuthoritiesGeneral` · read · 1000 rows a page · `$select` required · permission "Hrm payroll"
    public var employmentTaxAuthoritiesGeneral:
      EntitySet<Sync.Payroll.EmploymentTaxAuthoritiesGeneralSync, Methods.Read>
    {
      EntitySet(root, "EmploymentTaxAuthoritiesGeneral")
    }
  }
}
