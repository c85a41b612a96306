import HTTPTypes
import Logging

extension EntitySet where Allowed: Creatable, Subject.Key: EntityKey {
  /// Creates a row from the assignments of `build`, including lines. Costs one call, and is never sent twice. `build`
  /// runs on the caller's actor.
  ///
  /// - Parameters:
  ///   - validation: The treatment of required properties that are not assigned; a warning by default.
  ///   - build: Assigns the properties to send; runs on the caller's actor.
  /// - Throws: ``ODataError``; of kind `.createdWithoutKey` if the row was created but the response does not contain
  ///   its key.
  nonisolated(nonsending) public func create(
    validation: CreateValidation = .lenient, _ build: (inout Changes<Subject>) throws -> Void
  ) async throws -> Created<Subject> {
    try await create(Changes<Subject>.new(build), validation: validation)
  }

  /// Creates a row from a change set.
  ///
  /// - Parameters:
  ///   - changes: The assigned properties.
  ///   - validation: The treatment of required properties that are not assigned; a warning by default.
  public func create(
    _ changes: Changes<Subject>, validation: CreateValidation = .lenient
  ) async throws -> Created<Subject> {
    let writer = RowWriter(root: root, set: name)
    let answer = try await writer.create(changes.changeSet, validation: validation)
    writer.report(answer, level: .warning)
    let canBeRead = Allowed.self is any Readable.Type
    if !canBeRead { try writer.checkBusinessFailure(answer, needsRow: false) }
    return try writer.created(answer, canBeRead: canBeRead)
  }
}

extension EntitySet where Allowed: Creatable, Subject.Key: EntityKey {
  /// Creates a row whose binary property is read while it is sent. Costs one call.
  ///
  /// - Parameters:
  ///   - property: The wire name of the binary property.
  ///   - bytes: Its value, before base64.
  ///   - changes: Everything else.
  package func create(
    _ property: String, from bytes: StreamedBody, with changes: Changes<Subject>
  ) async throws -> Created<Subject> {
    let writer = RowWriter(root: root, set: name)
    let streamed = RowWriter.StreamedValue(wireName: property, bytes: bytes)
    let answer = try await writer.create(changes.changeSet, streamed: streamed, validation: .lenient)
    writer.report(answer, level: .warning)
    return try writer.created(answer)
  }
}

extension EntitySet where Allowed == Methods.Create {
  /// Performs the action of posting to this set, and returns the service's response. Costs one call, and is never sent
  /// twice.
  ///
  /// - Parameters:
  ///   - validation: The treatment of required properties that are not assigned; a warning by default.
  ///   - build: Assigns the properties to send; runs on the caller's actor.
  /// - Throws: ``ODataError``; of kind `.businessFailure` if the service responds with success but reports a failure in
  ///   its response, and of kind `.unexpectedBody` if its response lacks the row, so that the outcome is unknown.
  nonisolated(nonsending) public func post(
    validation: CreateValidation = .lenient, _ build: (inout Changes<Subject>) throws -> Void
  ) async throws -> Subject {
    let writer = RowWriter(root: root, set: name)
    let answer = try await writer.create(Changes<Subject>.new(build).changeSet, validation: validation)
    writer.report(answer, level: .debug)
    try writer.checkBusinessFailure(answer)
    return Subject(row: answer.row)
  }
}

extension EntitySet where Allowed: Updatable, Subject.Key: EntityKey {
  /// Sends the assignments of `build`, and nothing else, to the row with this key. Costs one call, or none if nothing
  /// was assigned. `build` runs on the caller's actor.
  ///
  /// If the response is lost or a 5xx, and the set can be read, a second call reads the row: the update succeeds if the
  /// row has the assigned values, and otherwise throws its error.
  ///
  /// - Parameters:
  ///   - key: The key of the row.
  ///   - build: Assigns the properties to send; runs on the caller's actor.
  nonisolated(nonsending) public func update(_ key: Subject.Key, _ build: (inout Changes<Subject>) throws -> Void)
    async throws
  {
    try await update(key, Changes<Subject>.new(build))
  }

  /// Sends a change set to the row with this key.
  ///
  /// - Parameters:
  ///   - key: The key of the row.
  ///   - changes: The assigned properties.
  public func update(_ key: Subject.Key, _ changes: Changes<Subject>) async throws {
    let writer = RowWriter(root: root, set: name)
    let method = root.connection.conventions.updateMethod.httpMethod
    try await writer.update(
      try writer.target(key, Subject.table, method), changes.changeSet, canRead: Allowed.self is any Readable.Type)
  }

  /// Sends the assignments of `build`, and nothing else, to a row that was read, unless somebody else has changed it
  /// since. Costs one call, or none if nothing was assigned.
  ///
  /// The concurrency token of the row (``Row/etag``) is sent as `If-Match` ([MS-ODATA] 2.2.5.5). If the service has no
  /// tokens, this is an update by the row's key. The row and its token do not change: read it again before another
  /// update.
  ///
  /// - Parameters:
  ///   - row: The row as it was read.
  ///   - build: Assigns the properties to send; runs on the caller's actor.
  /// - Throws: ``ODataError`` of kind `.concurrency(.changed)` if the row has changed since it was read.
  nonisolated(nonsending) public func update(_ row: Subject, _ build: (inout Changes<Subject>) throws -> Void)
    async throws
  {
    try await update(row, Changes<Subject>.new(build))
  }

  /// Sends a change set to a row that was read, unless somebody else has changed it since.
  ///
  /// - Parameters:
  ///   - row: The row as it was read.
  ///   - changes: The assigned properties.
  public func update(_ row: Subject, _ changes: Changes<Subject>) async throws {
    let writer = RowWriter(root: root, set: name)
    let method = root.connection.conventions.updateMethod.httpMethod
    try await writer.update(
      try writer.target(row.row, method), changes.changeSet, canRead: Allowed.self is any Readable.Type)
  }
}

extension EntitySet where Allowed: Deletable, Subject.Key: EntityKey {
  /// Deletes the row with this key. Costs one call, and a second if the response is lost or a 5xx, and the set can be
  /// read: the delete succeeds if the row is gone, and otherwise throws its error.
  ///
  /// - Parameter key: The key of the row.
  public func delete(_ key: Subject.Key) async throws {
    let writer = RowWriter(root: root, set: name)
    try await writer.delete(
      try writer.target(key, Subject.table, .delete), canRead: Allowed.self is any Readable.Type)
  }

  /// Deletes a row that was read, unless somebody else has changed it since: with its concurrency token, as
  /// `update(row)` does. Costs one call.
  ///
  /// - Parameter row: The row as it was read.
  /// - Throws: ``ODataError`` of kind `.concurrency(.changed)` if the row has changed since it was read.
  public func delete(_ row: Subject) async throws {
    let writer = RowWriter(root: root, set: name)
    try await writer.delete(try writer.target(row.row, .delete), canRead: Allowed.self is any Readable.Type)
  }
}

/// A row that the service created.
///
/// The service may respond to a create with most properties null, or with nothing. The key is always known here; the
/// other properties are available if the response was complete, or can be read with ``read()``.
@dynamicMemberLookup
public struct Created<Subject: Entity>: Sendable where Subject.Key: EntityKey {
  /// The key of the new row.
  public let key: Subject.Key
  /// The row from the service's response; nil if the response lacks values that the metadata promises, or that were
  /// assigned.
  public let entity: Subject?
  /// Assigned properties without a value in the response: `GLAccount`, `SalesInvoiceLines[0].GLAccount`. The service
  /// has dropped them, as it does with the key of another division's row, or its response is incomplete: ``read()``
  /// shows which (Documentation/protocol.md, section 7.1). They are also logged as a warning.
  public let missing: [String]
  /// The properties in the response, complete or not; at least the key.
  let answer: Subject
  private let set: EntitySet<Subject, Methods.Read>

  init(
    key: Subject.Key, entity: Subject?, answer: Subject, missing: [String], set: EntitySet<Subject, Methods.Read>
  ) {
    self.key = key
    self.entity = entity
    self.missing = missing
    self.answer = answer
    self.set = set
  }

  /// The complete row, from the response or read by its key, which costs one call.
  public func read() async throws -> Subject {
    if let entity { return entity }
    return try await set.find(key)
  }

  /// A nullable property of the response; also nil if the response does not contain it, see ``entity``.
  ///
  /// - Parameter property: The property.
  public subscript<Value>(dynamicMember property: KeyPath<Subject, Value?>) -> Value? { answer[keyPath: property] }

  /// The key property.
  ///
  /// - Parameter property: The key property.
  public subscript(dynamicMember property: KeyPath<Subject, Subject.Key>) -> Subject.Key { answer[keyPath: property] }
}

/// The treatment of required properties that a create does not assign.
public enum CreateValidation: Sendable, Hashable, CaseIterable {
  /// Sends the create anyway, and logs a warning: the documentation is sometimes wrong.
  case lenient
  /// Throws before the call.
  case strict
}
