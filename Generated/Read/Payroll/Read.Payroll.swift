// exact-online-generator 0.1.0 · services/read/payroll.xml · generated, edits are lost

public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/payroll`
  nonisolated public struct Payroll: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `EmploymentContractFlexPhasesOnFocusDate` · function · GET · may take parameters that no source names
    /// · permission "Hrm payroll"
    public func employmentContractFlexPhasesOnFocusDate()
      async throws -> [Read.Payroll.EmploymentContractFlexPhasesOnFocusDate]
    {
      try await root.collection("EmploymentContractFlexPhasesOnFocusDate", .get, [])
    }

    /// `EmploymentEndReasonsOnFocusDate` · function · GET · may take parameters that no source names
    /// · permission "Hrm payroll"
    public func employmentEndReasonsOnFocusDate() async throws -> [Read.Payroll.EmploymentEndReasonsOnFocusDate] {
      try await root.collection("EmploymentEndReasonsOnFocusDate", .get, [])
    }
  }
}
