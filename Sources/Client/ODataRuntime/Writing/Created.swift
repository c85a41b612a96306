/// A row that the service created.
///
/// The service may answer a create with most properties null, or with nothing. That the row was created and under which
/// key is always known here; the rest is there when the answer was complete, or can be read with ``read()``.
@dynamicMemberLookup
public struct Created<Root: Entity>: Sendable where Root.Key: EntityKey {
  public let key: Root.Key
  /// The row as the service answered it; nil when the answer lacks values that the metadata promises.
  public let entity: Root?
  /// What the answer had, complete or not; at least the key.
  let answer: Root
  private let set: EntitySet<Root, Methods.Read>

  init(key: Root.Key, entity: Root?, answer: Root, set: EntitySet<Root, Methods.Read>) {
    self.key = key
    self.entity = entity
    self.answer = answer
    self.set = set
  }

  /// The complete row: the answer's, or read by its key, which costs one call.
  public func read() async throws -> Root {
    if let entity { return entity }
    return try await set.find(key)
  }

  /// A nullable property of the answer; nil also when the answer left it out, see ``entity``.
  public subscript<Value>(dynamicMember property: KeyPath<Root, Value?>) -> Value? { answer[keyPath: property] }

  /// The key property.
  public subscript(dynamicMember property: KeyPath<Root, Root.Key>) -> Root.Key { answer[keyPath: property] }
}

/// What a create does when a property that is documented as required was not assigned.
public enum CreateValidation: Sendable {
  /// Sends it all the same, with a warning in the log: the documentation is sometimes wrong.
  case lenient
  /// Refuses before the call.
  case strict
}
