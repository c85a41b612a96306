import HTTPTypes
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Requests by the letter of OData 2.0, and with each of the choices.
@Suite struct ServiceConventionsTests {
  private func set(
    _ performer: StubPerformer
  ) -> EntitySet<Everything, Methods.ReadCreateUpdateDelete> { EntitySet(performer.root, "All") }

  private func requests(
    _ change: (inout ServiceConventions) -> Void = { _ in },
    _ calls: (EntitySet<Everything, Methods.ReadCreateUpdateDelete>) async throws -> Void
  ) async throws -> [ODataRequest] {
    var conventions = ServiceConventions()
    change(&conventions)
    let performer = StubPerformer(
      [.body(#"{"d":{"ID":"1"}}"#, status: 201)], repeatsLast: true, conventions: conventions)
    try await calls(set(performer))
    return performer.requests
  }

  private func body(
    _ change: (inout ServiceConventions) -> Void = { _ in }, _ build: (inout Changes<Everything>) throws -> Void
  ) throws -> String {
    var conventions = ServiceConventions()
    change(&conventions)
    return String(
      decoding: try ChangeEncoder.encode(Changes<Everything>.new(build).changeSet, conventions), as: UTF8.self)
  }

  private static let xMethod = HTTPField.Name("X-HTTP-Method") ?? .accept
  private static let version = HTTPField.Name("MaxDataServiceVersion") ?? .accept

  // MARK: - Bodies

  @Test func longNumbers_areStrings_andOthersAreNumbers() throws {
    func build(_ changes: inout Changes<Everything>) {
      changes.int64 = 9_007_199_254_740_993
      changes.decimal = 12.5
      changes.double = 0.5
      changes.single = 0.25
      changes["Int32"] = Int32(7)
      changes["Decimal"] = Int32(3)
      changes["Unknown"] = Int64(5)
    }
    #expect(
      try body { build(&$0) }
        == #"{"Int64":"9007199254740993","Decimal":"3","Double":0.5,"Single":0.25,"Int32":7,"Unknown":5}"#)
    #expect(
      try body({ $0.writesLongNumbersBare = true }) { build(&$0) }
        == #"{"Int64":9007199254740993,"Decimal":3,"Double":0.5,"Single":0.25,"Int32":7,"Unknown":5}"#)
  }

  @Test func dates_areTicks() throws {
    func build(_ changes: inout Changes<Everything>) throws {
      changes.dateTime = try dateTime("2014-03-03T00:00:00.005")
      changes.dateTimeOffset = Date(timeIntervalSince1970: -1.5)
      changes["New"] = try dateTime("1970-01-01")
      changes["Date"] = try dateTime("2026-04-07")
      changes.time = .seconds(3600)
    }
    #expect(
      try body { try build(&$0) }
        == #"{"DateTime":"\/Date(1393804800005)\/","Offset":"\/Date(-1500+0000)\/","New":"\/Date(0)\/","#
        + #""Date":"2026-04-07T00:00:00","Time":"PT1H"}"#)
    #expect(
      try body({ $0.writesDatesAsISO8601 = true }) { try build(&$0) }
        == #"{"DateTime":"2014-03-03T00:00:00.005","Offset":"1969-12-31T23:59:58.500Z","#
        + #""New":"1970-01-01T00:00:00","Date":"2026-04-07T00:00:00","Time":"PT1H"}"#)
  }

  @Test func descriptions_haveTheShortSpelling() throws {
    let changes = try Changes<Everything>.new {
      $0.int64 = 5
      $0.dateTime = try dateTime("2014-03-03")
    }
    #expect(changes.debugDescription == #"{"Int64":5,"DateTime":"2014-03-03T00:00:00"}"#)
    #expect((Everything.double > 1.5).description == "Double gt 1.5")
  }

  // MARK: - Literals

  @Test func suffixes_canBeLeftOut_typeByType() async throws {
    let query: @Sendable (Everything.Type) -> Filter<Everything> = {
      $0.double > 115.5 && $0.single < 4 && $0.decimal == 2.5 && $0.int64 != 5
    }
    func filter(_ change: (inout ServiceConventions) -> Void) async throws -> String? {
      try await requests(change) { _ = try? await $0.where(query).select { $0.id }.all() }
        .first?.options.first { $0.name == "$filter" }?.value
    }
    #expect(try await filter { _ in } == "Double gt 115.5d and Single lt 4.0f and Decimal eq 2.5M and Int64 ne 5L")
    #expect(
      try await filter { $0.kindsWithoutSuffix = [.double, .int64] }
        == "Double gt 115.5 and Single lt 4.0f and Decimal eq 2.5M and Int64 ne 5")
  }

  @Test func numbersOfEveryForm_getTheSuffixOfTheirType() {
    let book = ServiceConventions()
    #expect(Literal.text(.integer(5), kind: .double, book) == "5d")
    #expect(Literal.text(.integer(5), kind: .single, book) == "5f")
    #expect(Literal.text(.double(1e21), kind: .decimal, book) == "1000000000000000000000M")
    #expect(Literal.text(.double(1e21), kind: .double, book) == "1e+21d")
    #expect(Literal.text(.decimal(5), kind: .int32, book) == "5")
    #expect(Literal.text(nil, kind: .double, book) == "null")
  }

  // MARK: - Requests

  @Test func updates_areMerges_unlessChosenOtherwise() async throws {
    for (method, name) in [(UpdateMethod.merge, "MERGE"), (.patch, "PATCH"), (.put, "PUT")] {
      let requests = try await requests({ $0.updateMethod = method }) {
        try await $0.update(5) { $0.double = 1 }
        try await $0.delete(5)
      }
      #expect(requests.map(\.method.rawValue) == [name, "DELETE"])
      #expect(requests.map(\.operation) == ["\(name) shop/All", "DELETE shop/All"])
      #expect(requests.allSatisfy { $0.headerFields[Self.xMethod] == nil })
    }
    #expect(ServiceConventions().updateMethod == .merge)
  }

  @Test func functionsWithMerge_areSentAsMerge() {
    #expect([HTTPRequest.Method.merge, .patch].map(\.rawValue) == ["MERGE", "PATCH"])
  }

  @Test func methods_areTunnelled_whereThatIsChosen() async throws {
    let requests = try await requests({ $0.tunnelsMethods = true }) {
      try await $0.update(5) { $0.double = 1 }
      try await $0.delete(5)
      _ = try await $0.create { $0.double = 1 }
      _ = try? await $0.find(5)
    }
    #expect(requests.map(\.method) == [.post, .post, .post, .get])
    #expect(requests.map { $0.headerFields[Self.xMethod] } == ["MERGE", "DELETE", nil, nil])
    #expect(requests.map(\.operation) == ["MERGE shop/All", "DELETE shop/All", "POST shop/All", "GET shop/All"])
  }

  @Test func everyRequest_hasTheFieldsOfTheService() async throws {
    let client = try #require(HTTPField.Name("sap-client"))
    let requests = try await requests({ $0.headerFields[client] = "100" }) {
      try await $0.update(5) { $0.double = 1 }
      _ = try? await $0.find(5)
      _ = try? await $0.count()
      _ = try await $0.root.send(.get, "/All?$top=1")
      _ = try await $0.root.metadata()
    }
    #expect(requests.map { $0.headerFields[client] } == Array(repeating: "100", count: 5))
    #expect(requests.map { $0.headerFields[Self.version] } == ["2.0", "2.0", "2.0", "2.0", nil])
    #expect(requests.map { $0.headerFields[.contentType] } == ["application/json; charset=utf-8", nil, nil, nil, nil])
  }

  @Test func bodies_haveTheMediaTypeOfTheService() async throws {
    let requests = try await requests({ $0.contentType = "application/json;odata=verbose" }) {
      _ = try await $0.create { $0.double = 1 }
      _ = try await $0.root.send(.post, "/All", body: Array("{}".utf8))
    }
    #expect(
      requests.map { $0.headerFields[.contentType] } == Array(repeating: "application/json;odata=verbose", count: 2))
  }

  @Test func representation_isAskedFor_whereThatIsChosen() async throws {
    for isAsked in [true, false] {
      let requests = try await requests({ $0.prefersRepresentation = isAsked }) {
        _ = try await $0.create { $0.double = 1 }
        _ = try await $0.root.send(.post, "/All", body: Array("{}".utf8))
      }
      let expected = isAsked ? "return=representation" : nil
      #expect(requests.map { $0.headerFields[ODataRequest.prefer] } == [expected, expected])
    }
  }

  @Test func functions_areAskedForProperties_unlessChosenOtherwise() async throws {
    for selects in [true, false] {
      let requests = try await requests({ $0.selectsFromFunctions = selects }) {
        let _: [Everything]? = try? await $0.root.collection("Top", .get, [FunctionParameter("price", .double, 1.5)])
      }
      #expect(requests.first?.options.map(\.name) == (selects ? ["price", "$select"] : ["price"]))
      #expect(requests.first?.options.first?.value == "1.5d")
    }
  }

  // MARK: - Advice

  private func advice(_ message: String?, selection: Bool = false) async throws -> String? {
    let refusal = ODataError(.invalidRequest, operation: "GET shop/All", status: 400, serviceMessage: message)
    let set = set(StubPerformer([.failure(refusal)]))
    return try await #require(throws: ODataError.self) {
      if selection { _ = try await set.select { $0.id }.all() } else { _ = try await set.all() }
    }.advice
  }

  @Test func completeRead_isNamedInTheError_onlyWhereItMayBeTheReason() async throws {
    #expect(try await advice(nil)?.contains("$metadata") == true)
    #expect(try await advice("No property 'TimeOfDay' in type All.")?.contains("$metadata") == true)
    #expect(try await advice("Client 999 is not available.") == nil)
    #expect(try await advice("No property 'TimeOfDay'", selection: true) == nil)
  }
}
