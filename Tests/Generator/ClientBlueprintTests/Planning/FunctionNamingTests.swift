@testable import ClientBlueprint
@testable import SwiftNaming
import GeneratorFixtures
import Testing

@Suite struct FunctionNamingTests {
  private func named(_ name: String, _ parameters: [String]) -> String {
    let naming = FunctionNaming(name, parameters: parameters, sanitizer: IdentifierSanitizer())
    return "\(naming.base)(\(naming.labels.map { $0 + ":" }.joined()))"
  }

  @Test(arguments: [
    ("ReceivablesListByAgeGroup", ["ageGroup"], "receivablesList(byAgeGroup:)"),
    ("PayablesListByAccountAndAgeGroup", ["accountId", "ageGroup"], "payablesList(byAccount:ageGroup:)"),
    ("ProjectWBSByProjectAndWBS", ["projectId", "wbs"], "projectWBS(byProject:wbs:)"),
    ("ReportingBalanceByClassification", ["glScheme", "year"], "reportingBalanceByClassification(glScheme:year:)"),
    ("ByDate", ["date"], "byDate(date:)"), ("Standby", ["x"], "standby(x:)"), ("ListBy", ["x"], "listBy(x:)"),
    ("Ping", [], "ping()"),
  ])
  func splitsAtBy_whereWordsAndParametersAgree(name: String, parameters: [String], expected: String) {
    #expect(named(name, parameters) == expected)
  }

  @Test func distinguishesAFunctionFromASet_andKeepsOverloads() {
    let plan = Fixture.plan([
      Fixture.document(
        "s",
        Fixture.schema(
          entities: [Fixture.entity("A")], sets: [("Lists", "M.A"), ("Aging", "M.A")],
          functions: [
            Fixture.function("Lists", returns: "Collection(M.A)"),
            Fixture.function("AgingByA", [("a", "Edm.Guid")], returns: "M.A"),
            Fixture.function("AgingByB", [("b", "Edm.Guid")], returns: "Edm.Int32", method: "POST"),
            Fixture.function("Root", [("root", "Edm.Int32"), ("in", "Edm.String")], returns: nil),
          ]))
    ])
    let functions = plan.blueprint.services[0].functions
    #expect(functions.map(\.name) == ["listsFunction", "aging", "aging", "rootFunction"])
    #expect(functions.map(\.call) == [.collection, .entity, .primitive, .action])
    #expect(functions[2].method == .post)
    #expect(functions[3].parameters.map(\.name) == ["rootParameter", "in"])
    #expect(functions[3].parameters[1].label == "in")
  }

  @Test(arguments: [
    ("PUT" as String?, FunctionBlueprint.Method.put), ("MERGE", .merge), ("PATCH", .patch), ("DELETE", .delete),
    (nil, .get),
  ])
  func functionIsSentWithItsOwnMethod(declared: String?, method: FunctionBlueprint.Method) {
    let functions = [Fixture.function("F", returns: "Edm.Int32", method: declared)]
    let plan = Fixture.plan([Fixture.document("s", Fixture.schema(functions: functions))])
    #expect(plan.blueprint.services.first?.functions.map(\.method) == [method])
  }
}
