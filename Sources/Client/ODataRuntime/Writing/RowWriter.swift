import HTTPTypes
import Logging

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Creates and updates rows of one set: creates the requests, and reads their responses.
struct RowWriter {
  let root: ServiceRoot
  let set: String

  private static let noGuid = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

  struct Answer {
    /// The properties in the response, complete or not; at least the key, if it is known.
    var row: Row
    var isComplete: Bool
    /// Whether the body has any property of the row. The head has at most the key.
    var hasContent: Bool
    /// Assigned properties without a value in the response.
    var missing: [String] = []
    var response: ODataResponse
  }

  /// The row to update or delete.
  struct Target {
    /// Percent-encoded, with its parentheses.
    var predicate: String
    /// The concurrency token that the row must still have; nil to accept any.
    var etag: String?

    var anyVersion: Target { Target(predicate: predicate) }
  }

  func target<Key: EntityKey>(_ key: Key, _ table: PropertyTable, _ method: HTTPRequest.Method) throws -> Target {
    Target(predicate: try predicate(key.odataKeyValues, table, method))
  }

  private func predicate(
    _ key: [PrimitiveValue], _ table: PropertyTable, _ method: HTTPRequest.Method
  ) throws -> String {
    do {
      return try Literal.keyPredicate(key, table: table, root.connection.conventions)
    } catch {
      throw ODataError(unsendable: error, operation: operation(method))
    }
  }

  /// The target for a row, with its concurrency token.
  func target(_ row: Row, _ method: HTTPRequest.Method) throws -> Target {
    guard let key = row.keyValues else {
      throw ODataError(
        .invalidRequest, operation: operation(method),
        detail: "the row was read without its key; nothing was sent", advice: "Select the key as well")
    }
    let etag = row.etag
    if etag == nil, row.table.hasConcurrencyToken {
      throw ODataError(
        .concurrency(.tokenRequired), operation: operation(method),
        detail: "the row has no concurrency token although the metadata declares one; nothing was sent",
        advice: "Read it again; an update by its key alone ignores the changes of others")
    }
    return Target(predicate: try predicate(key, row.table, method), etag: etag)
  }

  func operation(_ method: HTTPRequest.Method) -> String { root.request(method, set).operation }

  /// A binary property whose bytes are read while they are sent.
  struct StreamedValue {
    var wireName: String
    var bytes: StreamedBody
  }

  /// - Parameter streamed: The last property of the row, if its value is not in memory.
  func create(
    _ changes: ChangeSet, streamed: StreamedValue? = nil, validation: CreateValidation
  ) async throws -> Answer {
    var changes = changes.withCreateDefaults()
    if let streamed { changes.assign(Data(), to: streamed.wireName) }
    let missing = changes.missingRequired(in: set)
    if !missing.isEmpty {
      if validation == .strict {
        throw ODataError(
          .invalidRequest, operation: operation(.post),
          detail: "documented as required, but not assigned: \(missing.joined(separator: ", ")); nothing was sent")
      }
      root.connection.logger.warning(
        "documented as required, but not assigned",
        metadata: ["operation": "\(operation(.post))", "properties": "\(missing.joined(separator: ","))"])
    }
    var request = root.request(.post, set, body: try encode(changes, .post))
    if let streamed { request.stream(streamed.bytes) }
    if root.connection.conventions.prefersRepresentation {
      request.headerFields[ODataRequest.prefer] = "return=representation"
    }
    let response: ODataResponse
    do {
      response = try await root.performer.perform(request)
      try response.checkError(operation(.post))
    } catch var error as ODataError {
      if !missing.isEmpty, let status = error.status, [400, 500].contains(status) {
        error.advice = "Documented as required, but not assigned: \(missing.joined(separator: ", "))"
      }
      if case .transport = error.kind, error.mayHaveBeenCarriedOut, error.advice == nil {
        error.advice = ODataError.adviceToCheck
      }
      throw error
    }
    var answer = answer(response, changes.table)
    try checkScope(answer.row, response, .post)
    answer.missing = changes.unanswered(in: answer.row)
    return answer
  }

  /// Throws if the response to a call that changes data shows that it was carried out in another part.
  private func checkScope(_ row: Row?, _ response: ODataResponse, _ method: HTTPRequest.Method) throws {
    guard let scope = root.scope?.applied(to: set) else { return }
    guard let found = row.flatMap({ scope.foreignValue(in: $0) }) ?? scope.foreignValue(atAddressIn: response) else {
      return
    }
    scope.didFindForeign(found)
    throw ODataError(
      carriedOutIn: found, insteadOf: scope, operation: operation(method), status: response.status.code)
  }

  /// Logs that the response to a create is not the row that was to be created.
  ///
  /// - Parameter level: The log level for assigned properties. Actions need not repeat them.
  func report(_ answer: Answer, level: Logger.Level) {
    if !answer.missing.isEmpty {
      root.connection.logger.log(
        level: level, "the response to a create lacks assigned values",
        metadata: ["operation": "\(operation(.post))", "properties": "\(answer.missing.joined(separator: ","))"])
    } else if !answer.isComplete {
      root.connection.logger.info(
        "the response to a create is incomplete", metadata: ["operation": "\(operation(.post))"])
    }
  }

  /// - Parameter canRead: Whether the row can be read, to determine the outcome of an update whose response was lost, or
  ///   was a 5xx.
  func update(_ target: Target, _ changes: ChangeSet, canRead: Bool) async throws {
    guard !changes.isEmpty else { return }
    let method = root.connection.conventions.updateMethod.httpMethod
    for assignment in changes.assignments {
      guard let slot = assignment.slot else { continue }
      if changes.table.properties[slot].isKey {
        throw ODataError(
          .invalidRequest, operation: operation(method),
          detail: "\(assignment.wireName) is the key of the row, or a part of it, and cannot be changed; "
            + "nothing was sent",
          advice: "Do not assign it: the row is already identified by its key")
      }
      guard changes.table.properties[slot].isNavigation else { continue }
      throw ODataError(
        .invalidRequest, operation: operation(method),
        detail: "\(assignment.wireName) cannot be changed through an update of its parent; nothing was sent",
        advice: "Create, update or delete these rows in their own set")
    }
    let response: ODataResponse
    do {
      response = try await perform(method, target, body: try encode(changes, method))
    } catch let failure as ODataError where canRead && failure.canBeSettledByReading {
      guard changes.isComparable else { throw failure }
      let row: Row?
      do {
        row = try await read(target, changes)
      } catch {
        throw failure.after(error)
      }
      guard let row, changes.isHeld(by: row) else { throw failure }
      return reportSettled(failure)
    }
    // Most services respond without a body.
    let row = try? Envelope.single(response.body, table: changes.table, rules: .lenient)
    try checkScope(row, response, method)
  }

  func delete(_ target: Target, canRead: Bool) async throws {
    do {
      _ = try await perform(.delete, target)
    } catch let error as ODataError where canRead && error.canBeSettledByReading {
      do {
        let response = try await perform(.get, target.anyVersion)
        let scope = root.scope?.applied(to: set)
        if let scope, let found = scope.foreignValue(inJSON: response.body) {
          scope.didFindForeign(found)
          throw foreignRow(found, scope, response)
        }
      } catch let look as ODataError where look.kind == .notFound && !look.isFromElsewhere {
        return reportSettled(error)
      } catch let look {
        // Otherwise the check tells nothing about the row.
        throw error.after(look)
      }
      throw error
    }
  }

  /// The current row, with the properties that were to be changed, and the one that states its part.
  private func read(_ target: Target, _ changes: ChangeSet) async throws -> Row? {
    let scope = root.scope?.applied(to: set)
    let part = scope?.slot(in: changes.table).map { changes.table.properties[$0].wireName }
    let names = changes.assignedNames + (part.map { changes.assignedNames.contains($0) ? [] : [$0] } ?? [])
    var request = root.request(.get, set, key: target.predicate, body: nil)
    request.options.append(QueryOption("$select", names.joined(separator: ",")))
    let response = try await root.performer.perform(request)
    let row = try Envelope.single(response.body, table: changes.table, rules: .lenient)
    guard let scope, let found = row.flatMap({ scope.foreignValue(in: $0) }) else { return row }
    // Another part's row says nothing about this one.
    scope.didFindForeign(found)
    throw foreignRow(found, scope, response)
  }

  /// The error of a check that got the row of another part.
  private func foreignRow(_ found: Int64, _ scope: RowScope, _ response: ODataResponse) -> ODataError {
    ODataError(
      .foreignRow, operation: operation(.get), status: response.status.code,
      detail: "\(scope.property) is \(found), but \(scope.value) was requested")
  }

  private func reportSettled(_ error: ODataError) {
    root.connection.logger.notice(
      "the call failed, but the row is as the call was to leave it",
      metadata: ["operation": "\(error.operation)", "error": "\(error)"])
  }

  private func perform(
    _ method: HTTPRequest.Method, _ target: Target, body: [UInt8]? = nil
  ) async throws -> ODataResponse {
    var request = root.request(method, set, key: target.predicate, body: body)
    if let etag = target.etag { request.headerFields[.ifMatch] = etag }
    let response = try await root.performer.perform(request)
    if method != .get { try response.checkError(operation(method)) }
    return response
  }

  private func encode(_ changes: ChangeSet, _ method: HTTPRequest.Method) throws -> [UInt8] {
    do {
      return try ChangeEncoder.encode(changes, root.connection.conventions)
    } catch {
      throw ODataError(unsendable: error, operation: operation(method))
    }
  }

  /// Reads the response to a create. The create succeeded, whatever the response looks like: a faulty one only contains
  /// less information.
  private func answer(_ response: ODataResponse, _ table: PropertyTable) -> Answer {
    if let row = try? Envelope.single(response.body, table: table) {
      let row = row.tagged(by: response)
      return Answer(row: row, isComplete: true, hasContent: row.hasProperty, response: response)
    }
    let partial =
      (try? Envelope.single(response.body, table: table, rules: .lenient)) ?? fittingMembers(response.body, table)
    let row = partial.flatMap { $0.keyValues == nil ? nil : $0 } ?? keyRow(response, table) ?? partial
    return Answer(
      row: row ?? .empty(table), isComplete: false, hasContent: partial?.hasProperty ?? false, response: response)
  }

  /// A row with the members that can be read, if others do not match the metadata.
  private func fittingMembers(_ body: [UInt8], _ table: PropertyTable) -> Row? {
    func row(_ members: [String: JSONValue]) -> Row? {
      let json = JSONValue.object(["d": .object(members)]).description
      return try? Envelope.single(Array(json.utf8), table: table, rules: .lenient)
    }
    let answer = (try? JSONValue(parsing: body))?["d"]
    guard case .object(let members)? = answer?["results"]?[0] ?? answer?[0] ?? answer else { return nil }
    return row(members.filter { row([$0.key: $0.value]) != nil })
  }

  /// A row with only the key, if the response head has the new row's address.
  private func keyRow(_ response: ODataResponse, _ table: PropertyTable) -> Row? {
    response.addressOfRow.flatMap { KeyPredicateParser.keyRow($0, table: table) }
  }

  /// Throws if the service's response to an action reports a failure, or is not one from which the outcome is known: the
  /// row that was posted, with what became of it. 204 says that there is none, which is fine if none was declared.
  ///
  /// - Parameters:
  ///   - failure: Properties whose text means a failure, besides those that the service's conventions find.
  ///   - success: A property that is true if the action was carried out.
  ///   - isAction: Whether the conventions apply: they are about responses to actions.
  ///   - needsRow: Whether the outcome is known from the row alone. A create is known from its status, and has its key.
  func checkBusinessFailure(
    _ answer: Answer, failure: [String] = [], success: String? = nil, isAction: Bool = true, needsRow: Bool = true
  ) throws {
    let (row, response) = (answer.row, answer.response)
    var messages = failure.compactMap { row.text(of: $0) }
    for message in isAction ? root.connection.conventions.failureMessages(row) : [] where !messages.contains(message) {
      messages.append(message)
    }
    let declaresOutcome = !failure.isEmpty || success != nil
    if needsRow, messages.isEmpty, !answer.hasContent, declaresOutcome || isAction && response.status != .noContent {
      throw ODataError(
        .unexpectedBody, operation: operation(.post), status: response.status.code,
        detail: "the response has no row, so the outcome is unknown",
        advice: "It may have been carried out nevertheless: read the rows that it changes before you send it again")
    }
    let isDone = success.flatMap { row.flag($0) }
    if messages.isEmpty, success == nil || isDone == true { return }
    var error = ODataError(
      .businessFailure(row: row), operation: operation(.post), status: response.status.code,
      serviceMessage: messages.isEmpty ? nil : messages.joined(separator: "; "),
      advice: "The row of the error is the whole response, and shows what was carried out nevertheless")
    if let success, isDone != true {
      error.detail = "the response \(isDone == nil ? "has no \(success)" : "says \(success): false")"
    }
    throw error
  }

  /// The row that a create has created.
  ///
  /// - Parameter canBeRead: Whether a row with the key can be read: then a Guid of zeros is none. Actions may answer it.
  func created<Subject: Entity>(
    _ answer: Answer, canBeRead: Bool = true
  ) throws -> Created<Subject> where Subject.Key: EntityKey {
    guard let values = answer.row.keyValues, let key = Subject.Key(odataKeyValues: values),
      !canBeRead || values != [.guid(Self.noGuid)]
    else {
      throw ODataError(
        .createdWithoutKey, operation: operation(.post), status: answer.response.status.code,
        detail: "the row was created, but the response contains neither its key nor its address",
        advice: "Do not create it again; look it up by the values that you assigned")
    }
    return Created(
      key: key, entity: answer.isComplete && answer.missing.isEmpty ? Subject(row: answer.row) : nil,
      answer: Subject(row: answer.row), missing: answer.missing,
      set: EntitySet<Subject, Methods.Read>(root, set))
  }
}

extension ODataRequest {
  /// Sends bytes as the value of the last member of the body, which is an empty text.
  fileprivate mutating func stream(_ bytes: StreamedBody) {
    guard let body else { return }
    let (before, after) = (Array(body.dropLast(2)), Array(body.suffix(2)))
    let length = bytes.length.map { Base64Member(before: before, bytes: HTTPBody([]), after: after).length(of: $0) }
    stream = bytes.mapping(length: length) { Base64Member(before: before, bytes: $0, after: after) }
    self.body = nil
  }
}

extension Row {
  /// Whether the service sent any property of the metadata, as a value or as null.
  fileprivate var hasProperty: Bool { table.properties.indices.contains { !slot($0).isAbsent } }

  /// The text of a property of the response to an action; nil if there is none, or only white space.
  fileprivate func text(of wireName: String) -> String? {
    let cell = table.slot(named: wireName).map { Cell(self, $0) }
    let text = cell.flatMap(String.odataReadIfPresent) ?? unknownMembers[wireName]?.stringValue
    return text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// The value of a Boolean property.
  fileprivate func flag(_ wireName: String) -> Bool? {
    table.slot(named: wireName).flatMap { Bool.odataReadIfPresent(Cell(self, $0)) }
  }
}
