@testable import ClientBlueprint
@testable import EntityDataModel
@testable import ServiceAnnotations
import Diagnostics
import GeneratorFixtures
import SwiftNaming
import Testing

@Suite("Planning verbs")
struct VerbPlannerTests {
  private func plan(
    _ verb: String = "accept", configuration: Configuration = Configuration(), more: [MetadataDocument] = [],
    _ change: (inout VerbAnnotations) -> Void = { _ in }
  ) -> ClientPlanner.Plan {
    let order = Fixture.entity(
      "Order",
      properties: [Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Token", "Edm.Int32")])
    let approval = Fixture.entity(
      "Approval", key: ["Order"],
      properties: [
        Fixture.property("Order", "Edm.Guid", nullable: false), Fixture.property("Days", "Edm.Int16"),
        Fixture.property("ErrorMessage"),
      ])
    let document = Fixture.document(
      "s",
      Fixture.schema(entities: [order, approval], sets: [("Orders", "M.Order"), ("Approve", "M.Approval")]))
    let annotations = Fixture.annotations("s") {
      var known = VerbAnnotations(set: "Approve", key: "Order", location: Fixture.location)
      change(&known)
      var orders = Fixture.set()
      orders.verbs = Located([verb: known], at: Fixture.location)
      $0.sets["Orders"] = orders
      $0.sets["Approve"] = Fixture.set(methods: [.create])
    }
    return Fixture.plan([document] + more, annotations, configuration)
  }

  private func verb(_ plan: ClientPlanner.Plan) -> VerbBlueprint? {
    plan.blueprint.services.first { $0.origin.service == "s" }?.sets.first { $0.wireName == "Orders" }?.verbs.first
  }

  @Test func verb_takesTypes() throws {
    let plan = plan {
      $0.arguments = [.init(label: "after", property: "Days")]
      $0.failure = ["ErrorMessage"]
    }
    let verb = try #require(self.verb(plan))
    #expect(verb.fullName == "accept(_:after:_:)")
    #expect(verb.action.description == "S.Approval")
    #expect(verb.sourceType.description == "UUID")
    #expect(verb.arguments.map(\.type.description) == ["Int16"])
    #expect(verb.result.description == "S.Approval")
    #expect(verb.documentation == ["POST `s/Approve` · throws `ErrorMessage`"])
  }

  @Test func namesAreThoseOfTheAnnotation_andNotLocked() {
    #expect(plan().lock.entries.allSatisfy { $0.name != "accept" })
  }

  @Test(arguments: ["find", "where", "create", "map", "post", "init", "odataAct"])
  func verbThatHidesAMember_isAnError(name: String) {
    let plan = plan(name)
    #expect(plan.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["verb-name"])
    #expect(plan.diagnostics.first?.message.contains("s:Orders.\(name)") == true)
    #expect(plan.diagnostics.first?.advice != nil)
    #expect(verb(plan) == nil)
  }

  @Test(arguments: ["row", "key", "build", "self"])
  func labelOfTheMethodItself_isAnError(label: String) {
    let plan = plan { $0.arguments = [.init(label: label, property: "Days")] }
    #expect(plan.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["verb-name"])
    #expect(verb(plan) == nil)
  }

  @Test func verbOfAnExcludedSet_isLeftOut_withANote() {
    var configuration = Configuration()
    configuration.exclude = [.init(service: "s", name: "Approval")]
    let plan = plan(configuration: configuration)
    #expect(verb(plan) == nil)
    let note = plan.diagnostics.first { $0.rule == "not-generated" }
    #expect(note?.severity == .note)
    #expect(note?.message.contains("s:Approve") == true)
  }

  @Test func rowsThatAnotherServiceHas_haveNoVerbs() {
    let other = Fixture.document("t", Fixture.schema("N", sets: [("Others", "M.Order")]))
    let plan = plan(more: [other])
    #expect(plan.diagnostics.map(\.rule).contains("verb-rows"))
    #expect(verb(plan) == nil)
  }

  @Test(arguments: [
    ("/api/v1/{division}/read/financial", "/api/v1/{division}/financial", "../../financial"),
    ("/api/v1/{division}/salesorder", "/api/v1/{division}/read/salesinvoice", "../read/salesinvoice"),
    ("/api/v1/{division}/crm", "/api/v1/current", "../../current"), ("a/b", "a", ".."), ("a", "b", "../b"),
  ])
  func addresses_areRelative(from: String, to: String, expected: String) {
    #expect(VerbPlanner.relative(from: from, to: to) == expected)
  }

  @Test func addressInADivision_cannotFollowFromOneOutside() {
    #expect(VerbPlanner.relative(from: "/api/v1/current", to: "/api/v1/{division}/crm") == nil)
  }
}
