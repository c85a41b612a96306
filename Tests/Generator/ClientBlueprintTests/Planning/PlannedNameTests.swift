import SwiftNaming
@testable import ClientBlueprint
@testable import Diagnostics
@testable import EntityDataModel
@testable import ServiceAnnotations
import GeneratorFixtures
import Testing

/// The names that the planner gives: kept apart, kept over time, changed by the configuration.
@Suite struct PlannedNameTests {
  @Test func distinguishesTypesOfOneName_byTheirNamespaces() {
    let documents = [
      Fixture.document(
        "s", Fixture.schema("SP.Web", entities: [Fixture.entity("Page")]),
        Fixture.schema("SP.Publishing", entities: [Fixture.entity("Page"), Fixture.entity("Site")]))
    ]
    let names = Fixture.plan(documents).blueprint.types.map(\.path.description)
    #expect(names == ["S.PublishingPage", "S.Site", "S.WebPage"])
  }

  @Test func keepsTypesFromHidingWhatCodeSpellsFromTheTop() {
    let documents = [
      Fixture.document("budget", Fixture.schema(entities: [Fixture.entity("Budget"), Fixture.entity("String")])),
      Fixture.document("sync/crm", Fixture.schema(entities: [Fixture.entity("Budget"), Fixture.entity("CRM")])),
      Fixture.document("sync/sync", Fixture.schema(entities: [Fixture.entity("ExactOnline")])),
    ]
    let plan = Fixture.plan(documents)
    #expect(
      plan.blueprint.types.map(\.path.description) == [
        "Budget.BudgetEntity", "Budget.StringEntity", "Sync.Crm.BudgetEntity", "Sync.Crm.CRMEntity",
        "Sync.SyncService.ExactOnlineEntity",
      ])
    let sync = plan.blueprint.services.first { $0.path.description == "Sync" }
    #expect(sync?.children.map(\.accessor) == ["crm", "syncService"])
  }

  @Test func renamesNothing_whenMembersAreGained() throws {
    let before = Fixture.document(
      "s",
      Fixture.schema(
        entities: [
          Fixture.entity(
            "A",
            properties: [
              Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Class01"),
            ])
        ], sets: [("As", "M.A")]))
    var after = before
    after.schemas[0].entityTypes[0].properties.insert(Fixture.property("Class_01"), at: 0)
    after.schemas.append(Fixture.schema("N", entities: [Fixture.entity("A")]))
    after.schemas[0].containers[0].functionImports = [Fixture.function("As", returns: nil)]
    let first = Fixture.plan([before])
    let second = Fixture.plan([after, Fixture.document("a", Fixture.schema())], lock: first.lock)
    #expect(!second.diagnostics.hasErrors)
    for entry in first.lock.entries { #expect(second.lock[entry.path] == entry.name, "\(entry.path)") }
    #expect(Set(try second.type("S.A").slots.map(\.name)) == ["id", "class01", "class_01"])
    #expect(second.blueprint.types.count == 2)
    // And back: what is gone is reported and leaves the lock.
    let third = Fixture.plan([before], lock: second.lock)
    #expect(third.lock == first.lock)
    #expect(third.diagnostics.contains { $0.rule == "stale-lock-entry" })
  }

  @Test func takesOverrides_byExactPath() throws {
    var configuration = Configuration()
    configuration.names = ["s:A": "Thing", "s:As": "things", "s:A.ID": "identifier", "s": "Service1"]
    let plan = Fixture.plan(
      [Fixture.document("s", Fixture.schema(entities: [Fixture.entity("A")], sets: [("As", "M.A")]))], Annotations(),
      configuration)
    #expect(try plan.type("Service1.Thing").slots[0].name == "identifier")
    #expect(plan.blueprint.services[0].sets[0].name == "things")
  }

  @Test func keepsServicesFromHidingModulesOfThePlatform_butNotTheirAccessors() {
    let plan = Fixture.plan([Fixture.document("system", Fixture.schema(entities: [Fixture.entity("Item")]))])
    #expect(plan.blueprint.services.map(\.path.description) == ["SystemService"])
    #expect(plan.blueprint.services.map(\.accessor) == ["system"])
    // Only at the top: nested in another service it hides nothing.
    let nested = Fixture.plan([Fixture.document("sync/system", Fixture.schema())])
    #expect(nested.blueprint.services.map(\.path.description) == ["Sync", "Sync.System"])
  }

  @Test func replacesALockedName_thatBecameReserved_withAWarning() {
    let document = Fixture.document("system", Fixture.schema(entities: [Fixture.entity("Item")]))
    let lock = NameLock(names: [
      LockPath(.service, "system"): "System", LockPath(.member, "system"): "system",
      LockPath(.type, "system:M.Item"): "Item",
    ])
    let plan = Fixture.plan([document], lock: lock)
    #expect(!plan.diagnostics.hasErrors)
    #expect(plan.diagnostics.filter { $0.severity == .warning }.map(\.rule) == ["reserved-name"])
    #expect(plan.lock[LockPath(.service, "system")] == "SystemService")
    #expect(plan.lock[LockPath(.member, "system")] == "system")
    // The new name is as frozen as any other.
    let next = Fixture.plan([document], lock: plan.lock)
    #expect(next.lock == plan.lock)
    #expect(!next.diagnostics.contains { $0.severity == .warning })
  }
}
