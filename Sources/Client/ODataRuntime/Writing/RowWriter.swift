import HTTPTypes
import Logging

/// Creates and updates rows of one set: requests, and what their answers mean.
struct RowWriter {
  let root: ServiceRoot
  let set: String

  struct Answer {
    /// The properties of the answer, complete or not; at least the key, where anything names it.
    var row: Row
    var isComplete: Bool
    var response: ODataResponse
  }

  func operation(_ method: HTTPRequest.Method) -> String { root.request(method, set).operation }

  func create(_ changes: ChangeSet, validation: CreateValidation) async throws -> Answer {
    let changes = changes.withCreateDefaults()
    let missing = changes.missingRequiredNames
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
    request.headerFields[ODataRequest.prefer] = "return=representation"
    let response: ODataResponse
    do {
      response = try await root.performer.perform(request)
    } catch var error as ODataError {
      if !missing.isEmpty, let status = error.status, [400, 500].contains(status) {
        error.advice = "Documented as required and not assigned: \(missing.joined(separator: ", "))"
      }
      throw error
    }
    return answer(response, changes.table)
  }

  func update(_ predicate: String, _ changes: ChangeSet) async throws {
    guard !changes.isEmpty else { return }
    let method = root.connection.conventions.updateMethod
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
    _ = try await root.performer.perform(
      root.request(method, set, key: predicate, body: try encode(changes, method)))
  }

  private func encode(_ changes: ChangeSet, _ method: HTTPRequest.Method) throws -> [UInt8] {
    do {
      return try ChangeEncoder.encode(changes)
    } catch {
      throw ODataError(
        .invalidRequest, operation: operation(method),
        detail: "\(error.path.joined(separator: ".")): \(error.detail); nothing was sent")
    }
  }

  /// Reads the answer to a create. It succeeded, whatever the answer looks like: a faulty one only leaves less to know.
  private func answer(_ response: ODataResponse, _ table: PropertyTable) -> Answer {
    if let row = try? Envelope.single(response.body, table: table) {
      return Answer(row: row, isComplete: true, response: response)
    }
    root.connection.logger.info(
      "the answer to a create is incomplete", metadata: ["operation": "\(operation(.post))"])
    let partial =
      (try? Envelope.single(response.body, table: table, isLenient: true)) ?? fittingMembers(response.body, table)
    let row = partial.flatMap { $0.keyValues == nil ? nil : $0 } ?? keyRow(response, table) ?? partial
    return Answer(row: row ?? .empty(table), isComplete: false, response: response)
  }

  /// A row with the members that can be read, when others do not fit the metadata.
  private func fittingMembers(_ body: [UInt8], _ table: PropertyTable) -> Row? {
    func row(_ members: [String: JSONValue]) -> Row? {
      let json = JSONValue.object(["d": .object(members)]).description
      return try? Envelope.single(Array(json.utf8), table: table, isLenient: true)
    }
    let answer = (try? JSONValue(parsing: body))?["d"]
    guard case .object(let members)? = answer?["results"]?[0] ?? answer?[0] ?? answer else { return nil }
    return row(members.filter { row([$0.key: $0.value]) != nil })
  }

  /// A row with only the key, when the answer's head names the new row's address.
  private func keyRow(_ response: ODataResponse, _ table: PropertyTable) -> Row? {
    let fields = [HTTPField.Name.location, HTTPField.Name("DataServiceId")].compactMap { $0 }
    guard let address = fields.lazy.compactMap({ response.headerFields[$0] }).first else { return nil }
    return KeyPredicateParser.keyRow(address, table: table)
  }

  /// Throws when the service's answer to an action says that it failed.
  func checkBusinessFailure(_ row: Row, _ response: ODataResponse) throws {
    let messages = root.connection.conventions.failureMessages(row)
    guard !messages.isEmpty else { return }
    throw ODataError(
      .businessFailure(row: row), operation: operation(.post), status: response.status.code,
      serviceMessage: messages.joined(separator: "; "))
  }
}
