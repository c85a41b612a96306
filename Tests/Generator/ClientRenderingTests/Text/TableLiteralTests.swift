import ClientBlueprint
import GeneratorFixtures
import ServiceAnnotations
import Testing

/// Flags of property tables that depend on the Swift type.
@Suite struct TableLiteralTests {
  private func table(_ types: [String: String]) -> [Substring] {
    let entity = Fixture.entity(
      "Reading",
      properties: [
        Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Value", "Edm.Double"),
        Fixture.property("Values", "Collection(Edm.Double)"), Fixture.property("Weight", "Edm.Single"),
        Fixture.property("Price", "Edm.Decimal"),
      ])
    let document = Fixture.document("lab", Fixture.schema(entities: [entity], sets: [("Readings", "M.Reading")]))
    var configuration = Configuration()
    configuration.types = types
    let files = Fixture.render([document], Annotations(), configuration)
    return files.values.flatMap { $0.split(separator: "\n") }
      .map { $0.drop { $0 == " " } }.filter { $0.contains("binary") }
      .map { $0.prefix { $0 != " " } }
  }

  /// Marks numbers that are not read as Decimal, as they may be beyond its range.
  @Test func numbersThatAreNotReadAsDecimal_sayThatTheyAreBinary() {
    #expect(table([:]) == ["Weight"])
    #expect(table(["Edm.Double": "Double"]) == ["Value", "Values", "Weight"])
    #expect(table(["Edm.Double": "String", "Edm.Single": "Decimal"]) == ["Value", "Values"])
    #expect(table(["Edm.Decimal": "Double"]) == ["Weight", "Price"])
  }
}
