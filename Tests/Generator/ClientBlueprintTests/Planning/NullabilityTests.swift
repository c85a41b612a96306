import ClientBlueprint
import EntityDataModel
import GeneratorFixtures
import SwiftNaming
import Testing

@Suite struct NullabilityTests {
  private func shape(
    _ type: String = "Edm.String", nullable: Bool, isKey: Bool = false, isRelaxed: Bool = false
  ) -> SlotBlueprint.Kind.Shape {
    Nullability.shape(
      of: Fixture.property("P", type, nullable: nullable), isKey: isKey, isRelaxed: isRelaxed)
  }

  @Test func propertiesAreAsTheDocumentSays() {
    #expect(shape(nullable: true) == .nullable)
    #expect(shape(nullable: false) == .required)
  }

  @Test func keysAreNeverOptional_whateverIsSaid() {
    #expect(shape(nullable: true, isKey: true) == .required)
    #expect(shape(nullable: false, isKey: true, isRelaxed: true) == .required)
  }

  @Test func relaxedPropertiesAreOptional() {
    #expect(shape(nullable: false, isRelaxed: true) == .nullable)
  }

  /// WCF Data Services promise every complex value, and send null.
  @Test func complexValuesAreOptional_whateverIsSaid() {
    let property = Fixture.property("P", "M.Address", nullable: false)
    #expect(Nullability.shape(of: property, isComplex: true, isKey: false, isRelaxed: false) == .nullable)
  }

  @Test(arguments: [true, false])
  func collectionsAreNeverOptional(nullable: Bool) {
    #expect(shape("Collection(Edm.String)", nullable: nullable, isRelaxed: nullable) == .collection)
  }

  @Test(arguments: [(Multiplicity.zeroOrOne, SlotBlueprint.Kind.Shape.one), (.one, .one), (.many, .many)])
  func navigationsAreNeverOptional(multiplicity: Multiplicity, shape: SlotBlueprint.Kind.Shape) {
    #expect(Nullability.shape(of: Fixture.navigation("N", to: "M.A", multiplicity)) == shape)
  }

  @Test func parametersCanBeLeftOut_onlyWhereTheDocumentSaysSo() throws {
    var function = Fixture.function("F", [("stated", "Edm.Int32"), ("unstated", "Edm.Int32")], returns: "Edm.Int32")
    function.parameters[0].isNullable = true
    let document = Fixture.document("s", Fixture.schema(functions: [function]))
    let plan = Fixture.plan([document])
    let method = try #require(plan.blueprint.services.first?.functions.first)
    #expect(method.parameters.map(\.isOptional) == [true, false])
    #expect(method.parameters.map { "\($0.name): \($0.type)" } == ["stated: Int32?", "unstated: Int32"])
    // `inspect` claims nothing else.
    let printed = inspectJSON([document])
    #expect(printed.contains(#""nullable": true"#))
    #expect(printed.split(separator: "nullable").count == 2)
  }

  @Test func resultsAreNeverOptional() {
    let single = TypeReference(QualifiedName("Edm.Int32"))
    #expect(Nullability.type(ofResult: single, element: "Int32") == "Int32")
    let many = TypeReference(QualifiedName("Edm.Int32"), isCollection: true)
    #expect(Nullability.type(ofResult: many, element: "Int32") == .array("Int32"))
  }
}
