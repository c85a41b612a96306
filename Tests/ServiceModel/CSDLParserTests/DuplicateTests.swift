import Diagnostics
import CSDLParser
import EntityDataModel
import TestSupport
import Testing

/// Names declared twice.
@Suite struct DuplicateTests {
  @Test func leavesOutTheSecondType_whichIsHarmlessInTheSameWords() throws {
    let same = try Fixture.finding(
      "duplicate-type", in: SchemaText.v2(SchemaText.entity("A") + "\n" + SchemaText.entity("A")))
    #expect(same.severity == .warning && same.omission == nil)
    #expect(same.message == "Type 'N.A' is declared twice.")
    #expect(same.location?.line == 10)
    let different = SchemaText.v2(
      SchemaText.entity("A") + SchemaText.entity("A", "<Property Name=\"P\" Type=\"Edm.Byte\"/>"))
    let finding = try Fixture.finding("duplicate-type", in: different)
    #expect(finding.omission == Omission(service: "crm", subject: .type("A")))
    #expect(Fixture.parse(different).document?.schemas.first?.entityTypes.map(\.properties.count) == [1])
    let kinds = SchemaText.v2(SchemaText.entity("A") + "<ComplexType Name=\"A\"/>")
    let mixed = try Fixture.finding("duplicate-type", in: kinds)
    #expect(mixed.omission?.subject == .type("A"))
    #expect(Fixture.parse(kinds).document?.schemas.first?.complexTypes == [])
  }

  @Test func reportsDuplicateProperty() throws {
    let property = "<Property Name=\"P\" Type=\"Edm.Byte\"/>"
    let finding = try Fixture.finding(
      "duplicate-property", in: SchemaText.v2("<ComplexType Name=\"A\">\(property)\n\(property)</ComplexType>"))
    #expect(finding.severity == .warning && finding.omission == nil)
    #expect(finding.message == "Property 'P' of 'A' is declared twice.")
    #expect(finding.location?.line == 6)
  }

  @Test func warnsOfPropertyAndNavigationOfOneName_andOfInheritedName() throws {
    let navigation = SchemaText.v4(SchemaText.entity("A", "<NavigationProperty Name=\"ID\" Type=\"N.A\"/>"))
    #expect(try Fixture.finding("duplicate-property", in: navigation).severity == .warning)
    let inherited = try Fixture.finding(
      "duplicate-property",
      in: SchemaText.v2(
        "<EntityType Name=\"B\" BaseType=\"N.A\"><Property Name=\"ID\" Type=\"Edm.Byte\"/></EntityType>"
          + SchemaText.entity("A") + "<EntityType Name=\"C\"><Property Name=\"ID\" Type=\"Edm.Byte\"/></EntityType>"))
    #expect(inherited.severity == .warning)
    #expect(inherited.message == "Property 'ID' of 'B' is already declared by its base type 'N.A'.")
  }

  @Test func reportsDuplicateMember() throws {
    let text = SchemaText.v4("<EnumType Name=\"E\"><Member Name=\"A\"/><Member Name=\"A\"/></EnumType>")
    #expect(try Fixture.finding("duplicate-member", in: text).message.contains("'A' of enum type 'E'"))
  }

  @Test func reportsDuplicateSet_butNotSetAndFunction() throws {
    let set = "<EntitySet Name=\"As\" EntityType=\"N.A\"/>"
    let twice = SchemaText.v2(SchemaText.entity("A") + SchemaText.container(set + set))
    #expect(try Fixture.finding("duplicate-set", in: twice).message.contains("'As' of container 'C'"))
    // As in Exact Online's documents.
    let mixed = SchemaText.v2(SchemaText.entity("A") + SchemaText.container(set + "<FunctionImport Name=\"As\"/>"))
    #expect(Fixture.parse(mixed).diagnostics == [])
  }

  @Test func warnsOfFunctionWithTheSameParameters() throws {
    let function = "<FunctionImport Name=\"F\"><Parameter Name=\"p\" Type=\"Edm.Byte\"/></FunctionImport>"
    let finding = try Fixture.finding(
      "duplicate-function", in: SchemaText.v2(SchemaText.container(function + function)))
    #expect(finding.severity == .warning)
  }

  @Test func reportsDuplicateParameter() throws {
    let parameter = "<Parameter Name=\"p\" Type=\"Edm.Byte\"/>"
    let text = SchemaText.v2(
      SchemaText.container("<FunctionImport Name=\"F\">\(parameter)\(parameter)</FunctionImport>"))
    #expect(try Fixture.finding("duplicate-parameter", in: text).message == "Parameter 'p' of 'F' is declared twice.")
  }

  @Test func reportsDuplicateAssociation() throws {
    let text = SchemaText.v2("<Association Name=\"R\"/><Association Name=\"R\"/>")
    let same = try Fixture.finding("duplicate-association", in: text)
    #expect(same.severity == .warning && same.omission == nil)
    let other = "<Association Name=\"R\"><End Type=\"N.A\" Multiplicity=\"1\"/></Association><Association Name=\"R\"/>"
    #expect(
      try Fixture.finding("duplicate-association", in: SchemaText.v2(SchemaText.entity("A") + other)).omission != nil)
  }
}
