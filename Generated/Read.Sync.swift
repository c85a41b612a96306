// exact-online-generator 0.1.0 · for runtime 1 · generated, edits are lost
// swift-format-ignore-file
// swiftlint:disable all

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/sync`
  nonisolated public struct Sync: ODataService {
    /// The address of this service, and the connection to it.
    public let root: ServiceRoot
    /// Creates the service at an address.
    public init(root: ServiceRoot) { self.root = root }

    /// `/api/v1/{division}/read/sync/Sync`
    public var sync: Read.Sync.Sync { Read.Sync.Sync(root: root.service("Sync")) }
  }
}
