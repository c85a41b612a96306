import HTTPTypes

/// The result of ``EntitySet/createOnce(where:validation:pauses:_:)``: a row that exists exactly once.
public struct CreatedOnce<Subject: Entity>: Sendable where Subject.Key: EntityKey {
  /// The row and its key.
  public let created: Created<Subject>
  /// Whether the row existed before the call, which then created nothing.
  public let wasThere: Bool
  /// Assigned properties for which a row that was found has another value: it was created with other values, was changed
  /// since, or the service has dropped or rounded them. Lines and binary data are not compared. Empty for a row that the
  /// service returned when it created it; ``Created/missing`` is about that.
  public let differences: [String]

  /// The key of the row.
  public var key: Subject.Key { created.key }

  /// The complete row, from the response or read by its key, which costs one call.
  public func read() async throws -> Subject { try await created.read() }
}

extension EntitySet where Allowed: Readable & Creatable, Subject.Key: EntityKey {
  /// Creates a row unless one meets the condition; never creates a second one.
  ///
  /// ```swift
  /// let order = try await division.salesOrder.salesOrders.createOnce(where: { $0.yourRef == "web-10045" }) {
  ///   $0.yourRef = "web-10045"
  ///   $0.orderedBy = customer
  ///   $0.salesOrderLines = lines
  /// }
  /// ```
  ///
  /// It first looks for the row. If the outcome of the create is unknown, because the response was lost or the service
  /// failed, it looks again before anything else, and returns the row if it finds it. If not, it throws the error of
  /// the create, and sends nothing a second time: the service may still be working. Calling this again, at once or days
  /// later, is always safe.
  ///
  /// A 500 with a message, with which Exact Online refuses rows, is looked into as well, once: the service may have
  /// failed after it wrote the row. A row that is found counts as created, with its lines unread. If that search fails
  /// as well, the error is still the refusal, and its advice says that the row may exist.
  ///
  /// The condition must identify the row by properties that are assigned: `YourRef`, or your own number or code. It
  /// does not protect against two programs that create the same row at the same instant.
  ///
  /// Costs one call if the row exists, two if it does not, one more if the service refuses it with 500, and up to three
  /// more after another failure. A refusal with another status costs none.
  ///
  /// - Parameters:
  ///   - condition: Identifies the row: equalities with values that `build` assigns, joined by `&&`.
  ///   - validation: The treatment of required properties that were not assigned.
  ///   - pauses: The waits before each search after an unknown outcome.
  ///   - build: Assigns the properties of the row to create; runs on the caller's actor.
  /// - Returns: The row, and whether it existed before.
  /// - Throws: ``ODataError``; of kind `.invalidRequest`, with nothing sent, if the row would not meet the condition,
  ///   and if more than one row meets it; of kind `.unexpectedBody`, with nothing created, if the service returns a row
  ///   that does not meet it. ``ODataError/mayHaveBeenCarriedOut`` is true if the row was sent, and may exist.
  nonisolated(nonsending) public func createOnce(
    where condition: (Subject.Type) -> Filter<Subject>, validation: CreateValidation = .lenient,
    pauses: [Duration] = [.milliseconds(500), .seconds(2), .seconds(5)],
    _ build: (inout Changes<Subject>) throws -> Void
  ) async throws -> CreatedOnce<Subject> {
    let query = self.where(condition)
    let changes = try Changes<Subject>.new(build)
    let operation = RowWriter(root: root, set: name).operation(.post)
    let node = condition(Subject.self).node
    if let fault = node.fault(after: changes.changeSet) {
      throw ODataError(
        .invalidRequest, operation: operation, detail: "\(fault); nothing was sent",
        advice: "Identify the row in the condition by properties that you assign, with the same values")
    }
    if let row = try await only(query, node, operation) { return found(row, changes, wasThere: true) }
    do {
      return CreatedOnce(
        created: try await create(changes, validation: validation), wasThere: false, differences: [])
    } catch let error as ODataError where error.canBeSettledByReading {
      let isRefusal = !error.mayHaveBeenCarriedOut
      var search = Search.notMade
      // The service has finished with a row that it refuses, so there is nothing to wait for.
      for pause in isRefusal ? pauses.prefix(1).map({ _ in .zero }) : pauses where !Task.isCancelled {
        try? await Task.sleep(for: pause)
        do {
          if let row = try await only(query, node, operation) { return found(row, changes, wasThere: false) }
          search = .foundNone
        } catch let look as ODataError where look.kind == .foreignRow {
          throw error.unsettled(after: .failed(look)).after(look)
        } catch {
          // It tells nothing about the row.
          search = .failed(error)
        }
      }
      throw isRefusal && search.hasFoundNone ? error : error.unsettled(after: search)
    }
  }

  /// The one row that meets the condition, and its key.
  private func only(
    _ query: Query<Subject>, _ condition: Filter<Subject>.Node, _ operation: String
  ) async throws -> (row: Subject, key: Subject.Key)? {
    let rows = try await query.first(2)
    guard rows.count < 2 else {
      throw ODataError(
        .invalidRequest, operation: operation, detail: "more than one row meets the condition; nothing was created",
        advice: "Add more properties to the condition")
    }
    guard let row = rows.first else { return nil }
    let search = RowWriter(root: root, set: name).operation(.get)
    // A service that ignores the condition, or mixes up rows, says nothing about this one.
    if let name = condition.unmet(by: row.row) {
      throw ODataError(
        .unexpectedBody, operation: search,
        detail: "the response to the search has a row with another \(name) than in the condition; nothing was created",
        advice: "The service may not filter by \(name): use another property in the condition")
    }
    guard let key = row.entityKey else {
      throw ODataError(
        .unexpectedBody, operation: search,
        detail: "the response to the search has a row without its key; nothing was created")
    }
    return (row, key)
  }

  private func found(
    _ found: (row: Subject, key: Subject.Key), _ changes: Changes<Subject>, wasThere: Bool
  ) -> CreatedOnce<Subject> {
    let row = found.row.row
    // A row that was there may have been created with other values.
    let missing = wasThere ? [] : changes.changeSet.ownUnanswered(in: row)
    return CreatedOnce(
      created: Created(
        key: found.key, entity: found.row, answer: found.row, missing: missing,
        set: EntitySet<Subject, Methods.Read>(root, name)),
      wasThere: wasThere, differences: changes.changeSet.differences(from: row))
  }
}

extension ODataError {
  /// Whether data may have been changed although the call failed: it was sent, and there is no conclusive response of
  /// the service. A 500 with a message, with which Exact Online refuses rows, is conclusive. False for a read, such as the
  /// search with which ``EntitySet/createOnce(where:validation:pauses:_:)`` begins, and for a call that got no token.
  public var mayHaveBeenCarriedOut: Bool {
    if isOfAuthorization || ["GET", "HEAD"].contains(operation.prefix { $0 != " " }) { return false }
    return switch kind {
    case .transport(let failure): failure.mayHaveBeenSent
    case .unavailable: status.map { $0 == 408 || $0 >= 500 } ?? true
    case .unexpectedBody, .decoding: true
    case .createdWithoutKey: true
    default: false
    }
  }

  /// Whether reading can show that the call was carried out although it failed: its outcome is unknown, or the service
  /// responded with any 5xx. What fails with a message usually refuses the call, but can also come after the work.
  package var canBeSettledByReading: Bool {
    // What the network in front of the service blocks has not reached it, and more calls make it worse.
    if case .blocked = kind { return false }
    if isOfAuthorization { return false }
    return mayHaveBeenCarriedOut || status.map { (500..<600).contains($0) } ?? false
  }

  /// This error, when the attempt to settle it by reading has failed. What was wrong with that is only told if the
  /// response belonged to another part: then the service mixes up its customers' data.
  func after(_ look: any Error) -> ODataError {
    guard let look = look as? ODataError, look.kind == .foreignRow else { return self }
    var error = self
    let finding = "the response to the check belongs to another part: \(look.detail ?? "")"
    error.detail = detail.map { "\($0); \(finding)" } ?? finding
    return error
  }

  /// The error of a create whose outcome no search has settled.
  fileprivate func unsettled(after search: Search) -> ODataError {
    var error = self
    let finding =
      switch search {
      case .foundNone: "No row was found that meets the condition"
      case .notMade: "No search was made, so the row may exist"
      case .failed(let failure):
        "The search for the row failed as well\((failure as? ODataError).map { ": \($0.searchFailure)" } ?? ""), "
          + "so the row may exist"
      }
    let advice = "\(finding); nothing was sent a second time. Call createOnce again: it searches first"
    // A refusal has advice about its cause.
    error.advice = mayHaveBeenCarriedOut ? advice : self.advice.map { "\($0). \(advice)" } ?? advice
    return error
  }

  /// The failure of a search, in a few words.
  private var searchFailure: String { failureName + (status.map { " (\($0))" } ?? "") }
}

/// The outcome of the last search for a row whose create failed.
private enum Search {
  case notMade, foundNone
  case failed(any Error)

  var hasFoundNone: Bool { if case .foundNone = self { true } else { false } }
}

extension Filter.Node {
  /// The reason why this condition would not find a row with these values again; nil if it would.
  fileprivate func fault(after changes: ChangeSet) -> String? {
    var hasEquality = false
    for part in conjunction {
      // A part that is not an equality narrows the search, which cannot be checked here.
      guard case .comparison(let slot, "eq", let value) = part else { continue }
      let property = changes.table.properties[slot]
      guard let assigned = changes.value(at: slot)?.odataChange else {
        return "the condition uses \(property.wireName), which is not assigned"
      }
      guard case .primitive(let given) = assigned, let value, property.takes(given, for: value) else {
        return "\(property.wireName) is assigned another value than in the condition"
      }
      hasEquality = true
    }
    if hasEquality { return nil }
    if case .raw = self { return nil }
    return "the condition has no equality with an assigned property"
  }

  /// The property of an equality that a row does not meet; nil if it meets all of them, as far as can be told: services
  /// may not distinguish case.
  fileprivate func unmet(by row: Row) -> String? {
    for part in conjunction {
      guard case .comparison(let slot, "eq", let value?) = part else { continue }
      let isMet =
        switch (value, Cell(row, slot).primitiveValue) {
        case (.string(let wanted), .string(let found)):
          PaddedCode(wanted).text.lowercased() == PaddedCode(found).text.lowercased()
        case (.guid(let wanted), .guid(let found)): wanted == found
        case (.integer(let wanted), .integer(let found)): wanted == found
        default: true
        }
      if !isMet { return row.table.properties[slot].wireName }
    }
    return nil
  }

  private var conjunction: [Self] {
    if case .and(let left, let right) = self { return left.conjunction + right.conjunction }
    return [self]
  }
}

extension PropertyDescriptor {
  /// Whether a search for `value` finds what is stored when `given` was assigned. Texts have to be equal byte by byte:
  /// services tell `é` from `é` in its decomposed form, and a space before a text from none.
  fileprivate func takes(_ given: PrimitiveValue, for value: PrimitiveValue) -> Bool {
    if case (.string(let given), .string(let value)) = (given, value), paddedWidth == 0 {
      return given.utf8.elementsEqual(value.utf8)
    }
    return given.isSame(as: value)
  }
}
