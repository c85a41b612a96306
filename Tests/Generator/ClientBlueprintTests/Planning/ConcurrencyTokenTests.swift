import ClientBlueprint
import EntityDataModel
import GeneratorFixtures
import SwiftNaming
import Testing

@Suite struct ConcurrencyTokenTests {
  @Test func tokenInAComplexType_isOneOfTheEntity() {
    var tag = Fixture.property("Tag", "Edm.Binary")
    tag.facets.concurrencyMode = "Fixed"
    let key = Fixture.property("ID", "Edm.Guid", nullable: false)
    let plan = Fixture.plan([
      Fixture.document(
        "s",
        Fixture.schema(
          entities: [
            Fixture.entity("A", properties: [key, Fixture.property("Log", "M.Log")]),
            Fixture.entity("B", properties: [key, Fixture.property("Log", "M.Plain")]),
          ],
          complexTypes: [
            Fixture.complex(
              "Log", properties: [Fixture.property("Inner", "M.Inner"), Fixture.property("Log", "M.Log")]),
            Fixture.complex("Inner", properties: [tag]), Fixture.complex("Plain", properties: [key]),
          ], sets: [("As", "M.A"), ("Bs", "M.B")]))
    ])
    let tokens = plan.blueprint.types.filter { $0.slots.contains(where: \.flags.isConcurrencyToken) }
    #expect(Set(tokens.map(\.path.description)) == ["S.A", "S.Log", "S.Inner"])
  }
}
