/// A set of entities that the service offers. `Allowed` says which methods; those it does not allow do not exist here.
///
/// Reading a set as an `AsyncSequence` reads all its rows, page by page; see ``EntityQuery``.
public struct EntitySet<Subject: Entity, Allowed: Sendable>: Sendable {
  let root: ServiceRoot
  /// The set's name in the service.
  public let name: String

  /// The set with this name of a service.
  @_spi(Generated) public init(_ root: ServiceRoot, _ name: String) {
    self.root = root
    self.name = name
  }
}

extension EntitySet: AsyncSequence, EntityQuery where Allowed: Readable {
  public typealias Element = Subject
  public typealias AsyncIterator = RowIterator<Subject>

  public var plan: QueryPlan { QueryPlan(root: root, set: name, table: Subject.table) }
  public func element(from row: Row) -> Subject { Subject(row: row) }
}

extension EntitySet: CustomStringConvertible {
  /// The address: `https://start.exactonline.nl/api/v1/123456/crm/Accounts`
  public var description: String { "\(root)/\(name)" }
}

/// Sets whose rows can be read.
public protocol Readable: Sendable {}
/// Sets in which rows can be created.
public protocol Creatable: Sendable {}
/// Sets whose rows can be updated.
public protocol Updatable: Sendable {}
/// Sets whose rows can be deleted.
public protocol Deletable: Sendable {}

/// The combinations of methods that a set can allow. What a set does not allow has no method in Swift.
public enum Methods {
  public enum Read: Readable {}
  public enum Create: Creatable {}
  public enum Update: Updatable {}
  public enum Delete: Deletable {}
  public enum ReadCreate: Readable, Creatable {}
  public enum ReadUpdate: Readable, Updatable {}
  public enum ReadDelete: Readable, Deletable {}
  public enum CreateUpdate: Creatable, Updatable {}
  public enum CreateDelete: Creatable, Deletable {}
  public enum UpdateDelete: Updatable, Deletable {}
  public enum ReadCreateUpdate: Readable, Creatable, Updatable {}
  public enum ReadCreateDelete: Readable, Creatable, Deletable {}
  public enum ReadUpdateDelete: Readable, Updatable, Deletable {}
  public enum CreateUpdateDelete: Creatable, Updatable, Deletable {}
  public enum ReadCreateUpdateDelete: Readable, Creatable, Updatable, Deletable {}
}
