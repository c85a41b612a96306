import HTTPTypes
import Logging

extension EntitySet where Allowed: Creatable, Subject.Key: EntityKey {
  /// Creates a row from what `build` assigns, lines included. Costs one call, and is never sent twice. `build` runs on
  /// the caller's actor, and may use what belongs to it.
  ///
  /// - Throws: ``ODataError``; of kind `.createdWithoutKey` when the row was created but the service does not say under
  ///   which key.
  nonisolated(nonsending) public func create(
    validation: CreateValidation = .lenient, _ build: (inout Changes<Subject>) throws -> Void
  ) async throws -> Created<Subject> {
    try await create(Changes<Subject>.new(build), validation: validation)
  }

  /// Creates a row from a change set.
  public func create(
    _ changes: Changes<Subject>, validation: CreateValidation = .lenient
  ) async throws -> Created<Subject> {
    let writer = RowWriter(root: root, set: name)
    let answer = try await writer.create(changes.changeSet, validation: validation)
    writer.report(answer, level: .warning)
    if !(Allowed.self is any Readable.Type) { try writer.checkBusinessFailure(answer.row, answer.response) }
    return try writer.created(answer)
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
  /// Performs the action that posting to this set stands for, and returns the service's answer. Costs one call, and is
  /// never sent twice.
  ///
  /// - Throws: ``ODataError``; of kind `.businessFailure` when the service answers with success and reports a failure
  ///   in its answer.
  nonisolated(nonsending) public func post(
    validation: CreateValidation = .lenient, _ build: (inout Changes<Subject>) throws -> Void
  ) async throws -> Subject {
    let writer = RowWriter(root: root, set: name)
    let answer = try await writer.create(Changes<Subject>.new(build).changeSet, validation: validation)
    writer.report(answer, level: .debug)
    try writer.checkBusinessFailure(answer.row, answer.response)
    return Subject(row: answer.row)
  }
}

extension EntitySet where Allowed: Updatable, Subject.Key: EntityKey {
  /// Sends what `build` assigns, and nothing else, to the row with this key. Costs one call; none when nothing was
  /// assigned. `build` runs on the caller's actor.
  ///
  /// Where the answer gets lost and the set can be read, a second call reads the row: it returns when the row has what was
  /// assigned, and throws the error of the update when it has not.
  nonisolated(nonsending) public func update(_ key: Subject.Key, _ build: (inout Changes<Subject>) throws -> Void)
    async throws
  {
    try await update(key, Changes<Subject>.new(build))
  }

  /// Sends a change set to the row with this key.
  public func update(_ key: Subject.Key, _ changes: Changes<Subject>) async throws {
    let writer = RowWriter(root: root, set: name)
    try await writer.update(
      writer.target(key, Subject.table), changes.changeSet, canRead: Allowed.self is any Readable.Type)
  }

  /// Sends what `build` assigns, and nothing else, to a row that was read, unless somebody else has changed it since.
  /// Costs one call; none when nothing was assigned.
  ///
  /// The concurrency token that the row came with (``Row/etag``) goes along as `If-Match` ([MS-ODATA] 2.2.5.5). Where
  /// the service has no tokens this is an update by the row's key. The row stays as it is, and so does its token: read
  /// it again before another update.
  ///
  /// - Throws: ``ODataError`` of kind `.concurrency(.changed)` when the row is no longer what was read.
  nonisolated(nonsending) public func update(_ row: Subject, _ build: (inout Changes<Subject>) throws -> Void)
    async throws
  {
    try await update(row, Changes<Subject>.new(build))
  }

  /// Sends a change set to a row that was read, unless somebody else has changed it since.
  public func update(_ row: Subject, _ changes: Changes<Subject>) async throws {
    let writer = RowWriter(root: root, set: name)
    let method = root.connection.conventions.updateMethod.httpMethod
    try await writer.update(
      try writer.target(row.row, method), changes.changeSet, canRead: Allowed.self is any Readable.Type)
  }
}

extension EntitySet where Allowed: Deletable, Subject.Key: EntityKey {
  /// Deletes the row with this key. Costs one call, and a second where the answer gets lost and the set can be read: it
  /// returns when the row is gone, and throws the error of the delete when it is not.
  public func delete(_ key: Subject.Key) async throws {
    let writer = RowWriter(root: root, set: name)
    try await writer.delete(writer.target(key, Subject.table), canRead: Allowed.self is any Readable.Type)
  }

  /// Deletes a row that was read, unless somebody else has changed it since: with its concurrency token, as
  /// `update(row)` does. Costs one call.
  ///
  /// - Throws: ``ODataError`` of kind `.concurrency(.changed)` when the row is no longer what was read.
  public func delete(_ row: Subject) async throws {
    let writer = RowWriter(root: root, set: name)
    try await writer.delete(try writer.target(row.row, .delete), canRead: Allowed.self is any Readable.Type)
  }
}

/// A row that the service created.
///
/// The service may answer a create with most properties null, or with nothing. That the row was created and under which
/// key is always known here; the rest is there when the answer was complete, or can be read with ``read()``.
@dynamicMemberLookup
public struct Created<Subject: Entity>: Sendable where Subject.Key: EntityKey {
  /// The key of the new row.
  public let key: Subject.Key
  /// The row as the service answered it; nil when the answer lacks values that the metadata promises, or that were
  /// assigned.
  public let entity: Subject?
  /// Assigned properties without a value in the answer: `GLAccount`, `SalesInvoiceLines[0].GLAccount`. The service has
  /// dropped them, as it does with the key of another division's row, or its answer is incomplete: ``read()`` shows
  /// which (Documentation/protocol.md, section 7.1). A warning in the log names them, too.
  public let missing: [String]
  /// The properties of the answer, complete or not; at least the key.
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

  /// The complete row: the answer's, or read by its key, which costs one call.
  public func read() async throws -> Subject {
    if let entity { return entity }
    return try await set.find(key)
  }

  /// A nullable property of the answer; nil also when the answer left it out, see ``entity``.
  public subscript<Value>(dynamicMember property: KeyPath<Subject, Value?>) -> Value? { answer[keyPath: property] }

  /// The key property.
  public subscript(dynamicMember property: KeyPath<Subject, Subject.Key>) -> Subject.Key { answer[keyPath: property] }
}

/// The treatment of properties that are documented as required and were not assigned, in a create.
public enum CreateValidation: Sendable, Hashable, CaseIterable {
  /// Sends the create all the same, with a warning in the log: the documentation is sometimes wrong.
  case lenient
  /// Throws before the call.
  case strict
}
