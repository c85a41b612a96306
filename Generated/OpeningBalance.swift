// exact-online-generator 0.1.0 · for runtime 1 · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

/// `/api/v1/{division}/openingbalance`
nonisolated public struct OpeningBalance: ODataService {
  /// The address of this service, and the connection to it.
  public let root: ServiceRoot
  /// Creates the service at an address.
  public init(root: ServiceRoot) { self.root = root }

  /// `/api/v1/{division}/openingbalance/CurrentYear`
  public var currentYear: OpeningBalance.CurrentYear { OpeningBalance.CurrentYear(root: root.service("CurrentYear")) }

  /// `/api/v1/{division}/openingbalance/PreviousYear`
  public var previousYear: OpeningBalance.PreviousYear { OpeningBalance.PreviousYear(root: root.service("PreviousYear")) }
}
