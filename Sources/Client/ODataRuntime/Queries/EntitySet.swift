/// A set of entities that the service offers. `Allowed` says which methods; those it does not allow do not exist here.
///
/// Reading a set as an `AsyncSequence` reads all its rows, page by page; see ``EntityQuery``.
public struct EntitySet<Root: Entity, Allowed: Sendable>: Sendable {
  let root: ServiceRoot
  /// The set's name in the service.
  public let name: String

  public init(_ root: ServiceRoot, _ name: String) {
    self.root = root
    self.name = name
  }
}

extension EntitySet: AsyncSequence, EntityQuery where Allowed: Readable {
  public typealias Element = Root
  public typealias AsyncIterator = RowIterator<Root>

  public var plan: QueryPlan { QueryPlan(root: root, set: name, table: Root.table) }
  public func element(from row: Row) -> Root { Root(row: row) }
}

extension EntitySet where Allowed: Readable {
  /// All rows at once, for sets that are reports: `read.financial.profitLossOverview()`. Costs one call a page.
  public func callAsFunction() async throws -> [Root] { try await all() }
}
