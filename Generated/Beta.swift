// exact-online-generator 0.1.0 · for runtime 1 · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/beta/{division}`
nonisolated public struct Beta: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `/api/v1/beta/{division}/budget`
  public var budget: Beta.Budget { Beta.Budget(root: root.service("budget")) }

  /// `/api/v1/beta/{division}/cashflow`
  public var cashflow: Beta.Cashflow { Beta.Cashflow(root: root.service("cashflow")) }

  /// `/api/v1/beta/{division}/payroll`
  public var payroll: Beta.Payroll { Beta.Payroll(root: root.service("payroll")) }

  /// `/api/v1/beta/{division}/workflow`
  public var workflow: Beta.Workflow { Beta.Workflow(root: root.service("workflow")) }
}
