// exact-online-generator 0.1.0 · services/beta/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Beta {
  /// `/api/v1/beta/{division}/payroll`
  nonisolated public struct Payroll: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `EmploymentConditionGroups` · read · 60 rows a page · permission "Hrm payroll"
    public var employmentConditionGroups: EntitySet<Beta.Payroll.EmploymentConditionGroup, Methods.Read> {
      EntitySet(root, "EmploymentConditionGroups")
    }

    /// `PayrollComponents` · function · GET · may take parameters that no source names · permission "Hrm payroll"
    public func payrollComponents() async throws -> [Beta.Payroll.PayrollComponent] {
      try await root.collection("PayrollComponents", .get, [])
    }

    /// `PayrollTransactionsByPayrollYear` · function · GET · may take parameters that no source names · 1000 rows a page
    /// · permission "Hrm payroll"
    public func payrollTransactionsByPayrollYear() async throws -> [Beta.Payroll.PayrollTransactionsByPayrollYear] {
      try await root.collection("PayrollTransactionsByPayrollYear", .get, [])
    }
  }
}
