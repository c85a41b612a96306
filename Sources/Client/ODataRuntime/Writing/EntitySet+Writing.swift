import HTTPTypes
import Logging

extension EntitySet where Allowed: Creatable, Root.Key: EntityKey {
  /// Creates a row from what `build` assigns, lines included. Costs one call, and is never sent twice. `build` runs on
  /// the caller's actor, and may use what belongs to it.
  ///
  /// - Throws: ``ODataError``; of kind `.createdWithoutKey` when the row was created but the service does not say under
  ///   which key.
  nonisolated(nonsending) public func create(
    validation: CreateValidation = .lenient, _ build: (inout Changes<Root>) throws -> Void
  ) async throws -> Created<Root> {
    try await create(Changes<Root>.new(build), validation: validation)
  }

  /// Creates a row from a change set.
  public func create(
    _ changes: Changes<Root>, validation: CreateValidation = .lenient
  ) async throws -> Created<Root> {
    let writer = RowWriter(root: root, set: name)
    let answer = try await writer.create(changes.changeSet, validation: validation)
    if !(Allowed.self is any Readable.Type) { try writer.checkBusinessFailure(answer.row, answer.response) }
    guard let values = answer.row.keyValues, let key = Root.Key(keyValues: values) else {
      throw ODataError(
        .createdWithoutKey, operation: writer.operation(.post), status: answer.response.status.code,
        detail: "the row was created, but the answer names neither its key nor its address",
        advice: "Do not create it again; look it up by what you assigned")
    }
    return Created(
      key: key, entity: answer.isComplete ? Root(row: answer.row) : nil, answer: Root(row: answer.row),
      set: EntitySet<Root, Methods.Read>(root, name))
  }
}

extension EntitySet where Allowed == Methods.Create {
  /// Performs the action that posting to this set stands for, and returns the service's answer. Costs one call, and is
  /// never sent twice.
  ///
  /// - Throws: ``ODataError``; of kind `.businessFailure` when the service answers with success and reports a failure
  ///   in its answer.
  nonisolated(nonsending) public func post(
    validation: CreateValidation = .lenient, _ build: (inout Changes<Root>) throws -> Void
  ) async throws -> Root {
    let writer = RowWriter(root: root, set: name)
    let answer = try await writer.create(Changes<Root>.new(build).changeSet, validation: validation)
    try writer.checkBusinessFailure(answer.row, answer.response)
    return Root(row: answer.row)
  }
}

extension EntitySet where Allowed: Updatable, Root.Key: EntityKey {
  /// Sends what `build` assigns, and nothing else, to the row with this key. Costs one call; none when nothing was
  /// assigned. `build` runs on the caller's actor.
  nonisolated(nonsending) public func update(_ key: Root.Key, _ build: (inout Changes<Root>) throws -> Void)
    async throws
  {
    try await update(key, Changes<Root>.new(build))
  }

  /// Sends a change set to the row with this key.
  public func update(_ key: Root.Key, _ changes: Changes<Root>) async throws {
    let predicate = Literal.keyPredicate(key.keyValues, table: Root.table)
    try await RowWriter(root: root, set: name).update(predicate, changes.changeSet)
  }
}

extension EntitySet where Allowed: Deletable, Root.Key: EntityKey {
  /// Deletes the row with this key. Costs one call.
  public func delete(_ key: Root.Key) async throws {
    let predicate = Literal.keyPredicate(key.keyValues, table: Root.table)
    _ = try await root.performer.perform(root.request(.delete, name, key: predicate))
  }
}
