// exact-online-generator 0.1.0 · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/openingbalance`
nonisolated public struct OpeningBalance: ODataService {
  public let root: ServiceRoot
  public init(root: ServiceRoot) { self.root = root }

  /// `/api/v1/{division}/openingbalance/CurrentYear`
  public var currentYear: OpeningBalance.CurrentYear { OpeningBalance.CurrentYear(root: root.service("CurrentYear")) }

  /// `/api/v1/{division}/openingbalance/PreviousYear`
  public var previousYear: OpeningBalance.PreviousYear {
    OpeningBalance.PreviousYear(root: root.service("PreviousYear"))
  }
}
