import Diagnostics
import CSDLParser
import EntityDataModel
import TestSupport
import Testing

/// Names declared twice.
@Suite struct DuplicateTests {
  @Test func leavesOutTheSecondType_withoutAnErrorWhenItIsEqual() throws {
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

  // MARK: A sound declaration behind a faulty one

  private func rules(_ text: String) -> [String] {
    Fixture.parse(text).diagnostics.filter { $0.severity != .note }.map(\.rule)
  }

  @Test(arguments: ["UnderlyingType=\"N.Gone\"", "UnderlyingType=\"N.T\""])
  func takesTheTypeDefinitionThatLeadsToAType(underlying: String) throws {
    let faulty = "<TypeDefinition Name=\"T\" \(underlying)/>"
    let sound = "<TypeDefinition Name=\"T\" UnderlyingType=\"Edm.Byte\"/>"
    for definitions in [faulty + sound, sound + faulty] {
      let text = SchemaText.v4(definitions + SchemaText.entity("A", "<Property Name=\"P\" Type=\"N.T\"/>"))
      #expect(rules(text) == ["duplicate-type"])
      let schema = try #require(Fixture.parse(text).document?.schemas.first)
      #expect(schema.typeDefinitions.map(\.underlyingType.description) == ["Edm.Byte"])
      #expect(schema.entityTypes.first?.properties.map(\.name) == ["ID", "P"])
    }
  }

  @Test(arguments: [
    "<EntityType Name=\"A\"/>", "<EntityType Name=\"A\" BaseType=\"N.Gone\"/>",
    "<EntityType Name=\"A\"><Key><PropertyRef/></Key></EntityType>",
  ])
  func takesTheEntityTypeWithAKey(faulty: String) throws {
    let text = SchemaText.v2(
      faulty + SchemaText.entity("A") + SchemaText.container("<EntitySet Name=\"As\" EntityType=\"N.A\"/>"))
    #expect(rules(text) == ["duplicate-type"])
    #expect(Fixture.parse(text).document?.schemas.first?.entityTypes.map(\.key) == [["ID"]])
    let finding = try Fixture.finding("duplicate-type", in: text)
    #expect(finding.advice == "Rename or remove one; references mean the one without a fault.")
    #expect(finding.location?.line == 5)
  }

  @Test(arguments: [
    "<End Type=\"N.A\" Role=\"X\" Multiplicity=\"1\"/>",
    "<End Type=\"N.A\" Role=\"X\" Multiplicity=\"1\"/><End Type=\"N.Gone\" Role=\"Y\" Multiplicity=\"*\"/>",
  ])
  func takesTheAssociationWithBothEnds(faulty: String) throws {
    let sound =
      "<End Type=\"N.A\" Role=\"X\" Multiplicity=\"1\"/><End Type=\"N.A\" Role=\"Y\" Multiplicity=\"*\"/>"
    let text = SchemaText.v2(
      [faulty, sound].map { "<Association Name=\"R\">\($0)</Association>" }.joined()
        + SchemaText.entity(
          "A", "<NavigationProperty Name=\"B\" Relationship=\"N.R\" FromRole=\"X\" ToRole=\"Y\"/>"))
    #expect(rules(text) == ["duplicate-association"])
    #expect(
      Fixture.parse(text).document?.schemas.first?.entityTypes.first?.navigationProperties.map(\.multiplicity) == [
        .many
      ])
  }

  @Test(arguments: ["<Parameter Name=\"p\" Type=\"N.Gone\"/>", "<Parameter Name=\"p\"/>"])
  func takesTheParameterWithAType(faulty: String) throws {
    let sound = "<Parameter Name=\"p\" Type=\"Edm.Byte\"/>"
    for parameters in [faulty + sound, sound + faulty] {
      let text = SchemaText.v2(
        SchemaText.container("<FunctionImport Name=\"F\">\(parameters)</FunctionImport>"))
      #expect(rules(text).count == 1)
      let functions = Fixture.parse(text).document?.schemas.first?.containers.first?.functionImports ?? []
      #expect(functions.map { $0.parameters.map(\.type.description) } == [["Edm.Byte"]])
    }
  }

  @Test func takesTheFirstKey_unlessItLacksAPart() throws {
    func text(_ keys: String) -> String {
      SchemaText.v2(
        "<EntityType Name=\"A\">\(keys)<Property Name=\"ID\" Type=\"Edm.Byte\"/>"
          + "<Property Name=\"No\" Type=\"Edm.Byte\"/></EntityType>")
    }
    func key(_ text: String) -> [String]? { Fixture.parse(text).document?.schemas.first?.entityTypes.first?.key }
    let id = "<Key><PropertyRef Name=\"ID\"/></Key>"
    let second = text(id + "<Key><PropertyRef Name=\"No\"/></Key>")
    #expect(try Fixture.finding("duplicate-key", in: second).omission?.subject == .type("A"))
    #expect(key(second) == ["ID"])
    #expect(key(text("<Key><PropertyRef/></Key>" + id)) == ["ID"])
    #expect(key(text("<Key/>" + id)) == ["ID"])
  }
}
