import HTTPTypes
import Logging

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Creates and updates rows of one set: makes the requests, and reads their answers.
struct RowWriter {
  let root: ServiceRoot
  let set: String

  struct Answer {
    /// The properties of the answer, complete or not; at least the key, where anything names it.
    var row: Row
    var isComplete: Bool
    /// Assigned properties without a value in the answer.
    var missing: [String] = []
    var response: ODataResponse
  }

  /// The row that an update or a delete is about.
  struct Target {
    /// Percent-encoded, with its parentheses.
    var predicate: String
    /// The concurrency token that the row must still have; nil to accept any.
    var etag: String?

    var anyVersion: Target { Target(predicate: predicate) }
  }

  func target<Key: EntityKey>(_ key: Key, _ table: PropertyTable) -> Target {
    Target(predicate: Literal.keyPredicate(key.odataKeyValues, table: table, root.connection.conventions))
  }

  /// The target that a row stands for, with the token that it came with.
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
        detail: "the row came without the token that the metadata declares; nothing was sent",
        advice: "Read it again; by its key alone it is written whatever others have changed")
    }
    return Target(
      predicate: Literal.keyPredicate(key, table: row.table, root.connection.conventions), etag: etag)
  }

  func operation(_ method: HTTPRequest.Method) -> String { root.request(method, set).operation }

  /// A binary property whose bytes are read while they are sent.
  struct StreamedValue {
    var wireName: String
    var bytes: StreamedBody
  }

  /// - Parameter streamed: The last property of the row, where its value is not in memory.
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
          detail: "documented as required and not assigned: \(missing.joined(separator: ", ")); nothing was sent")
      }
      root.connection.logger.warning(
        "documented as required and not assigned",
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
    } catch var error as ODataError {
      if !missing.isEmpty, let status = error.status, [400, 500].contains(status) {
        error.advice = "Documented as required and not assigned: \(missing.joined(separator: ", "))"
      }
      if case .transport(let failure) = error.kind, failure.mayHaveBeenSent, error.advice == nil {
        error.advice = "It may have been carried out all the same: look before you send it again"
      }
      throw error
    }
    var answer = answer(response, changes.table)
    try checkScope(answer.row, response, .post)
    answer.missing = changes.unanswered(in: answer.row)
    return answer
  }

  /// Throws when the answer to a call that changes something says that it was carried out in another part.
  private func checkScope(_ row: Row?, _ response: ODataResponse, _ method: HTTPRequest.Method) throws {
    guard let scope = root.scope?.applied(to: set) else { return }
    let address = Self.address(in: response).flatMap { address in
      address.firstRange(of: "://").map { String(address[$0.upperBound...].drop { $0 != "/" }) } ?? address
    }
    guard
      let found = row.flatMap({ scope.foreignValue(in: $0) }) ?? address.flatMap({ scope.foreignValue(at: $0) })
    else { return }
    scope.didFindForeign(found)
    throw ODataError(
      .foreignRow, operation: operation(method), status: response.status.code,
      detail: "it was carried out where \(scope.property) is \(found), and \(scope.value) was asked for",
      advice: "Do not send it again: look it up where \(scope.property) is \(found), have it undone there, and "
        + "report it to the service")
  }

  /// Logs that the answer to a create is not the row that was to be created.
  ///
  /// - Parameter level: The level of the line about assigned properties. Actions need not repeat them.
  func report(_ answer: Answer, level: Logger.Level) {
    if !answer.missing.isEmpty {
      root.connection.logger.log(
        level: level, "the answer to a create lacks what was assigned",
        metadata: ["operation": "\(operation(.post))", "properties": "\(answer.missing.joined(separator: ","))"])
    } else if !answer.isComplete {
      root.connection.logger.info(
        "the answer to a create is incomplete", metadata: ["operation": "\(operation(.post))"])
    }
  }

  /// - Parameter canRead: whether the row can be read, to see what came of an update whose answer got lost.
  func update(_ target: Target, _ changes: ChangeSet, canRead: Bool) async throws {
    guard !changes.isEmpty else { return }
    let method = root.connection.conventions.updateMethod.httpMethod
    for assignment in changes.assignments {
      guard let slot = assignment.slot else { continue }
      if changes.table.properties[slot].isKey {
        throw ODataError(
          .invalidRequest, operation: operation(method),
          detail: "\(assignment.wireName) is the key of the row, or a part of it, which cannot change; "
            + "nothing was sent",
          advice: "Leave it out: the row is addressed by its key already")
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
    } catch let error as ODataError where canRead && error.mayHaveBeenCarriedOut {
      guard changes.isComparable, let row = try? await read(target, changes), changes.isHeld(by: row) else {
        throw error
      }
      return reportSettled(error)
    }
    // Most services answer with nothing.
    let row = try? Envelope.single(response.body, table: changes.table, rules: .lenient)
    try checkScope(row, response, method)
  }

  func delete(_ target: Target, canRead: Bool) async throws {
    do {
      _ = try await perform(.delete, target)
    } catch let error as ODataError where canRead && error.mayHaveBeenCarriedOut {
      do {
        _ = try await perform(.get, target.anyVersion)
      } catch let look as ODataError where look.kind == .notFound {
        return reportSettled(error)
      } catch {
        // The look says nothing about the row.
      }
      throw error
    }
  }

  /// The row as it is now, with the properties that were to be changed.
  private func read(_ target: Target, _ changes: ChangeSet) async throws -> Row? {
    var request = root.request(.get, set, key: target.predicate, body: nil)
    request.options.append(QueryOption("$select", changes.assignedNames.joined(separator: ",")))
    let response = try await root.performer.perform(request)
    return try Envelope.single(response.body, table: changes.table, rules: .lenient)
  }

  private func reportSettled(_ error: ODataError) {
    root.connection.logger.notice(
      "the answer got lost, and the row shows that it was carried out",
      metadata: ["operation": "\(error.operation)", "error": "\(error)"])
  }

  private func perform(
    _ method: HTTPRequest.Method, _ target: Target, body: [UInt8]? = nil
  ) async throws -> ODataResponse {
    var request = root.request(method, set, key: target.predicate, body: body)
    if let etag = target.etag { request.headerFields[.ifMatch] = etag }
    return try await root.performer.perform(request)
  }

  private func encode(_ changes: ChangeSet, _ method: HTTPRequest.Method) throws -> [UInt8] {
    do {
      return try ChangeEncoder.encode(changes, root.connection.conventions)
    } catch {
      throw ODataError(
        .invalidRequest, operation: operation(method),
        detail: "\(error.path.joined(separator: ".")): \(error.detail); nothing was sent")
    }
  }

  /// Reads the answer to a create. The create succeeded, whatever the answer looks like: a faulty one only leaves less
  /// to know.
  private func answer(_ response: ODataResponse, _ table: PropertyTable) -> Answer {
    if let row = try? Envelope.single(response.body, table: table) {
      return Answer(row: row.tagged(by: response), isComplete: true, response: response)
    }
    let partial =
      (try? Envelope.single(response.body, table: table, rules: .lenient)) ?? fittingMembers(response.body, table)
    let row = partial.flatMap { $0.keyValues == nil ? nil : $0 } ?? keyRow(response, table) ?? partial
    return Answer(row: row ?? .empty(table), isComplete: false, response: response)
  }

  /// A row with the members that can be read, when others do not fit the metadata.
  private func fittingMembers(_ body: [UInt8], _ table: PropertyTable) -> Row? {
    func row(_ members: [String: JSONValue]) -> Row? {
      let json = JSONValue.object(["d": .object(members)]).description
      return try? Envelope.single(Array(json.utf8), table: table, rules: .lenient)
    }
    let answer = (try? JSONValue(parsing: body))?["d"]
    guard case .object(let members)? = answer?["results"]?[0] ?? answer?[0] ?? answer else { return nil }
    return row(members.filter { row([$0.key: $0.value]) != nil })
  }

  /// A row with only the key, when the answer's head names the new row's address.
  private func keyRow(_ response: ODataResponse, _ table: PropertyTable) -> Row? {
    Self.address(in: response).flatMap { KeyPredicateParser.keyRow($0, table: table) }
  }

  /// The address of the new row, where the answer's head names it.
  static func address(in response: ODataResponse) -> String? {
    let fields = [HTTPField.Name.location, HTTPField.Name("DataServiceId")].compactMap { $0 }
    return fields.lazy.compactMap { response.headerFields[$0] }.first
  }

  /// Throws when the service's answer to an action says that it failed.
  ///
  /// - Parameters:
  ///   - failure: Properties whose text says so, besides those that the service's conventions find.
  ///   - success: A property that is true when it was carried out.
  ///   - isAction: Whether the conventions hold: they are about answers to actions.
  func checkBusinessFailure(
    _ row: Row, _ response: ODataResponse, failure: [String] = [], success: String? = nil, isAction: Bool = true
  ) throws {
    var messages = failure.compactMap { row.text(of: $0) }
    for message in isAction ? root.connection.conventions.failureMessages(row) : [] where !messages.contains(message) {
      messages.append(message)
    }
    let isDone = success.flatMap { row.flag($0) }
    if messages.isEmpty, success == nil || isDone == true { return }
    var error = ODataError(
      .businessFailure(row: row), operation: operation(.post), status: response.status.code,
      serviceMessage: messages.isEmpty ? nil : messages.joined(separator: "; "),
      advice: "The row of the error is the whole answer, and says what was carried out all the same")
    if let success, isDone != true {
      error.detail = "the answer \(isDone == nil ? "has no \(success)" : "says \(success): false")"
    }
    throw error
  }

  /// The row that a create has made.
  func created<Subject: Entity>(_ answer: Answer) throws -> Created<Subject> where Subject.Key: EntityKey {
    guard let values = answer.row.keyValues, let key = Subject.Key(odataKeyValues: values) else {
      throw ODataError(
        .createdWithoutKey, operation: operation(.post), status: answer.response.status.code,
        detail: "the row was created, but the answer names neither its key nor its address",
        advice: "Do not create it again; look it up by what you assigned")
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
  /// The text of a property of the answer to an action; nil where there is none, or only blanks.
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
