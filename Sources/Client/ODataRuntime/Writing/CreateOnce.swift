import HTTPTypes

/// A row that is there once, however often its making was tried.
public struct CreatedOnce<Subject: Entity>: Sendable where Subject.Key: EntityKey {
  /// The row and its key.
  public let created: Created<Subject>
  /// Whether the row was there before the call, which has created nothing then.
  public let wasThere: Bool

  /// The key of the row.
  public var key: Subject.Key { created.key }

  /// The complete row: read already, or by its key, which costs one call.
  public func read() async throws -> Subject { try await created.read() }
}

extension EntitySet where Allowed: Readable & Creatable, Subject.Key: EntityKey {
  /// Creates a row unless there is one that meets a condition, and never a second.
  ///
  /// ```swift
  /// let invoice = try await division.salesInvoice.salesInvoices.createOnce(where: { $0.yourRef == "web-10045" }) {
  ///   $0.yourRef = "web-10045"
  ///   $0.orderedBy = customer
  /// }
  /// ```
  ///
  /// It looks first. Where the outcome of the create is unknown, because the answer got lost or the service failed, it
  /// looks again before anything else, and gives the row that it finds. Where none is found then, the error of the
  /// create is thrown, and nothing is sent a second time: the service may still be at work. Calling this again, at once
  /// or days later, is always safe.
  ///
  /// The condition has to say which row it is by properties that are assigned: `YourRef`, a number or a code of one's
  /// own. Two programs that create the same row at the same instant are not kept apart by it.
  ///
  /// Costs one call where the row is there, two where it is not, and up to three more after a failure.
  ///
  /// - Parameters:
  ///   - condition: which row it is. Equalities with values that `build` assigns, joined by `&&`.
  ///   - validation: what becomes of a create that lacks what is documented as required.
  ///   - pauses: the waits before each look after an unknown outcome.
  ///   - build: assigns the properties of the row that is created where there is none; on the caller's actor.
  /// - Throws: ``ODataError``; of kind `.invalidRequest`, with nothing sent, when the row would not meet the condition,
  ///   and when more than one row meets it.
  nonisolated(nonsending) public func createOnce(
    where condition: (Subject.Type) -> Filter<Subject>, validation: CreateValidation = .lenient,
    pauses: [Duration] = [.milliseconds(500), .seconds(2), .seconds(5)],
    _ build: (inout Changes<Subject>) throws -> Void
  ) async throws -> CreatedOnce<Subject> {
    let query = self.where(condition)
    let changes = try Changes<Subject>.new(build)
    let operation = RowWriter(root: root, set: name).operation(.post)
    if let fault = condition(Subject.self).node.fault(after: changes.changeSet) {
      throw ODataError(
        .invalidRequest, operation: operation, detail: "\(fault); nothing was sent",
        advice: "Name properties in the condition that say which row it is, and assign the same values")
    }
    if let found = try await only(query, operation) { return CreatedOnce(created: found, wasThere: true) }
    do {
      return CreatedOnce(created: try await create(changes, validation: validation), wasThere: false)
    } catch let error as ODataError where error.mayHaveBeenCarriedOut {
      for pause in pauses where !Task.isCancelled {
        try? await Task.sleep(for: pause)
        // A look that fails says nothing about the row.
        if let found = try? await only(query, operation, after: changes.changeSet) {
          return CreatedOnce(created: found, wasThere: false)
        }
      }
      throw error.unsettled
    }
  }

  /// The one row that meets the condition.
  ///
  /// - Parameter changes: the values that it was created with, to name those that it lacks.
  private func only(
    _ query: Query<Subject>, _ operation: String, after changes: ChangeSet? = nil
  ) async throws -> Created<Subject>? {
    let rows = try await query.first(2)
    guard rows.count < 2 else {
      throw ODataError(
        .invalidRequest, operation: operation, detail: "more than one row meets the condition; nothing was created",
        advice: "Name more properties in the condition")
    }
    return rows.first.flatMap { row in
      row.entityKey.map { key in
        Created(
          key: key, entity: row, answer: row, missing: changes?.ownUnanswered(in: row.row) ?? [],
          set: EntitySet<Subject, Methods.Read>(root, name))
      }
    }
  }
}

extension ODataError {
  /// Whether the call may have been carried out although it failed: it was sent, and nothing that came back is the
  /// service's word on it.
  public var mayHaveBeenCarriedOut: Bool {
    switch kind {
    case .transport(let failure): failure.mayHaveBeenSent
    case .unavailable: status.map { $0 == 408 || $0 >= 500 } ?? true
    case .unexpectedBody, .decoding: true
    case .createdWithoutKey: true
    default: false
    }
  }

  /// The error of a create of which no look has told what came of it.
  fileprivate var unsettled: ODataError {
    var error = self
    error.advice =
      "No row meets the condition yet, and nothing was sent a second time. Call createOnce again: it looks first"
    return error
  }
}

extension Filter.Node {
  /// The reason why a row with these values would not be found again by this condition; nil where it would.
  fileprivate func fault(after changes: ChangeSet) -> String? {
    var hasEquality = false
    for part in conjunction {
      // What is not an equality narrows the search, which nothing here can check.
      guard case .comparison(let slot, "eq", let value) = part else { continue }
      let property = changes.table.properties[slot]
      guard let assigned = changes.value(at: slot)?.odataChange else {
        return "the condition names \(property.wireName), which is not assigned"
      }
      guard case .primitive(let given) = assigned, let value, given.isSame(as: value) else {
        return "\(property.wireName) is assigned another value than the condition names"
      }
      hasEquality = true
    }
    if hasEquality { return nil }
    if case .raw = self { return nil }
    return "the condition says of no assigned property which value it has"
  }

  private var conjunction: [Self] {
    if case .and(let left, let right) = self { return left.conjunction + right.conjunction }
    return [self]
  }
}
