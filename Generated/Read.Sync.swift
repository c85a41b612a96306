// exact-online-generator 0.1.0 · generated, edits are lost

@_spi(Generated) public import ExactOnlineRuntime

nonisolated extension Read {
  /// `/api/v1/{division}/read/sync`
  nonisolated public struct Sync: ODataService {
    public let root: ServiceRoot
    public init(root: ServiceRoot) { self.root = root }

    /// `/api/v1/{division}/read/sync/Sync`
    public var sync: Read.Sync.Sync { Read.Sync.Sync(root: root.service("Sync")) }
  }
}
