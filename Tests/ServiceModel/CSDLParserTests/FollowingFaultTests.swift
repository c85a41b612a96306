import CSDLParser
import Diagnostics
import EntityDataModel
import TestSupport
import Testing

/// One fault is one finding, at its place, and costs no more than it has to.
@Suite struct FollowingFaultTests {
  private static let key = "<Key><PropertyRef Name=\"ID\"/></Key>"
  private static let set = "<EntitySet Name=\"As\" EntityType=\"N.A\"/>"

  private func findings(_ text: String) -> [Diagnostic] {
    Fixture.parse(text).diagnostics.filter { $0.severity != .note }
  }

  @Test(arguments: [
    "<Property Name=\"ID\" Type=\"N.Gone\"/>", "<Property Name=\"ID\"/>",
    "<Property Name=\"ID\" Type=\"Collection(N\"/>",
  ])
  func keyPropertyWithAFaultyType_isOneFaultOfItsType(property: String) throws {
    let text = SchemaText.v2(
      "<EntityType Name=\"A\">\(Self.key)\(property)</EntityType>" + SchemaText.container(Self.set))
    let found = findings(text)
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.omission?.subject == .type("A"))
    #expect(Fixture.parse(text).document?.schemas.first?.entityTypes.first?.key == [])
  }

  @Test func keyWithoutAName_isNoMissingKeyAsWell() {
    let text = SchemaText.v2(
      "<EntityType Name=\"A\"><Key><PropertyRef/></Key></EntityType>" + SchemaText.container(Self.set))
    #expect(findings(text).map(\.rule) == ["missing-attribute"])
  }

  @Test func secondTypeWithoutKey_isNoMissingKey() {
    let text = SchemaText.v2(
      SchemaText.entity("A") + "<EntityType Name=\"A\"/>" + SchemaText.container(Self.set))
    #expect(findings(text).map(\.rule) == ["duplicate-type"])
  }

  @Test func keyNameWithASlash_isNoPath() throws {
    let schema = try Fixture.schema(
      SchemaText.v2(
        "<EntityType Name=\"A\"><Key><PropertyRef Name=\"*/\"/></Key><Property Name=\"*/\" Type=\"Edm.Byte\"/></EntityType>"
      ))
    #expect(schema.entityTypes.first?.key == ["*/"])
  }

  @Test func builtInBaseTypes_haveNoKey() {
    func text(_ base: String) -> String {
      SchemaText.v4("<EntityType Name=\"A\" BaseType=\"\(base)\"/>" + SchemaText.container(Self.set))
    }
    #expect(findings(text("Edm.EntityType")).map(\.rule) == ["missing-key"])
    #expect(findings(text("Edm.String")).contains { $0.rule == "unknown-base-type" })
  }

  @Test(arguments: [
    "<NavigationProperty Name=\"B\" FromRole=\"X\" ToRole=\"Y\"/>",
    "<Property Name=\"B\" Type=\"Collection(Edm.String\"/>",
    "<Property Name=\"B\" Type=\"Edm.Byte\" Nullable=\"maybe\"/>",
  ])
  func faultyMember_isOneFindingAboutIt(member: String) throws {
    let found = findings(SchemaText.v2(SchemaText.entity("A", member)))
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.omission?.subject == .property("B", of: "A"))
    if member.contains("Role") { #expect(found.first?.message.contains("'Relationship'") == true) }
  }

  @Test func faultyAttributeOfAType_isAboutThatType() {
    let found = findings(SchemaText.v2(SchemaText.entity("A", attributes: "OpenType=\"x\"")))
    #expect(found.map(\.omission?.subject) == [.type("A")])
  }

  @Test func typeDefinitionsInACircle_areOneFinding_andTheirUsersTheirOwn() throws {
    let text = SchemaText.v4(
      "<TypeDefinition Name=\"L0\" UnderlyingType=\"N.L1\"/><TypeDefinition Name=\"L1\" UnderlyingType=\"N.L2\"/>"
        + "<TypeDefinition Name=\"L2\" UnderlyingType=\"N.L1\"/><TypeDefinition Name=\"S\" UnderlyingType=\"N.S\"/>"
        + "<TypeDefinition Name=\"T\" UnderlyingType=\"N.U\"/><TypeDefinition Name=\"U\" UnderlyingType=\"Edm.Byte\"/>"
        + SchemaText.entity("A", "<Property Name=\"P\" Type=\"N.L2\"/><Property Name=\"Q\" Type=\"N.T\"/>"))
    let found = findings(text)
    #expect(
      found.filter { $0.rule == "cyclic-inheritance" }.map(\.message) == [
        "Type definition 'N.L1' is its own underlying type: 'N.L1' is a 'N.L2' is a 'N.L1'.",
        "Type definition 'N.S' is its own underlying type: 'N.S' is a 'N.S'.",
      ])
    #expect(
      found.filter { $0.rule == "unknown-type" }.compactMap(\.omission?.subject) == [
        .type("L0"), .property("P", of: "A"),
      ])
    let schema = try #require(Fixture.parse(text).document?.schemas.first)
    #expect(schema.typeDefinitions.map(\.name) == ["T", "U"])
    #expect(schema.entityTypes.first?.properties.map(\.name) == ["ID", "Q"])
  }

  @Test func navigationsAndSets_leadToNoValues() throws {
    let navigation = SchemaText.v4(SchemaText.entity("A", "<NavigationProperty Name=\"B\" Type=\"Edm.String\"/>"))
    #expect(try Fixture.finding("unknown-type", in: navigation).message.contains("is not an entity type"))
    let any = SchemaText.v4(SchemaText.entity("A", "<NavigationProperty Name=\"B\" Type=\"Edm.EntityType\"/>"))
    #expect(findings(any) == [])
    let set = SchemaText.v2(SchemaText.container("<EntitySet Name=\"As\" EntityType=\"Edm.String\"/>"))
    #expect(try Fixture.finding("unknown-entity-type", in: set).message.contains("is not an entity type"))
  }

  @Test func excludedSet_doesNotAffectOthersOfItsName() throws {
    let broken = "<EntitySet Name=\"As\" EntityType=\"N.Gone\"/>"
    for sets in [broken + Self.set, Self.set + broken] {
      let text = SchemaText.v2(SchemaText.entity("A") + SchemaText.container(sets))
      #expect(findings(text).map(\.rule) == ["unknown-entity-type"])
      #expect(Fixture.parse(text).document?.schemas.first?.containers.first?.entitySets.count == 1)
    }
  }

  @Test func containerWithoutName_keepsItsSets() throws {
    let text = SchemaText.v2(SchemaText.entity("A") + "<EntityContainer>\(Self.set)</EntityContainer>")
    let finding = try Fixture.finding("missing-attribute", in: text)
    #expect(finding.severity == .warning && finding.omission == nil)
    #expect(Fixture.parse(text).document?.schemas.first?.containers.first?.entitySets.map(\.name) == ["As"])
  }

  @Test(arguments: [
    (
      "<Function Name=\"F\"><ReturnType Type=\"Edm.Byte\"/></Function>", "<FunctionImport Name=\"X\"/>",
      "missing-attribute"
    ),
    ("<Action Name=\"F\"/>", "<FunctionImport Name=\"X\" Function=\"N.F\"/>", "unknown-operation"),
    ("<Function Name=\"F\"/>", "<ActionImport Name=\"X\" Action=\"N.F\"/>", "unknown-operation"),
    ("<ComplexType Name=\"F\"/>", "<FunctionImport Name=\"X\" Function=\"N.F\"/>", "unknown-operation"),
  ])
  func importOfNoFunction_isLeftOut(declaration: String, imported: String, rule: String) {
    let text = SchemaText.v4(declaration + SchemaText.container(imported))
    let found = findings(text)
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.omission?.subject == .function("X"))
    #expect(Fixture.parse(text).document?.schemas.first?.containers.first?.functionImports == [])
  }

  @Test func importOfAFunctionWithAFault_isReportedWithTheFunction() {
    let text = SchemaText.v4(
      "<Function Name=\"F\"><ReturnType/></Function>"
        + SchemaText.container("<FunctionImport Name=\"X\" Function=\"N.F\"/>"))
    #expect(findings(text).map(\.rule) == ["missing-attribute"])
  }

  @Test func unknownMode_isReported_andTheParameterStays() throws {
    let text = SchemaText.v2(
      SchemaText.container(
        "<FunctionImport Name=\"X\"><Parameter Name=\"p\" Type=\"Edm.Byte\" Mode=\"Sideways\"/></FunctionImport>"))
    #expect(findings(text).map(\.omission?.subject) == [.function("X")])
    let function = try #require(Fixture.parse(text).document?.schemas.first?.containers.first?.functionImports.first)
    #expect(function.parameters.map(\.mode) == [nil])
  }

  @Test func setNamedWithASlash_isNoPath() throws {
    let set = "<EntitySet Name=\"*/\" EntityType=\"N.A\"/>"
    let function = "<FunctionImport Name=\"F\" EntitySet=\"*/\" ReturnType=\"Collection(N.A)\"/>"
    let schema = try Fixture.schema(SchemaText.v2(SchemaText.entity("A") + SchemaText.container(set + function)))
    #expect(schema.containers.first?.functionImports.map(\.entitySet) == ["*/"])
    let absent = SchemaText.v2(SchemaText.entity("A") + SchemaText.container(function))
    #expect(findings(absent).map(\.rule) == ["unknown-entity-set"])
  }

  /// Found while the document is read, and when its references are resolved.
  @Test(arguments: [
    "<EntityType Name=\"A\" BaseType=\"N.Gone\"><Property Name=\"B\"/></EntityType>",
    "<EntityType Name=\"A\" OpenType=\"x\"><Property Name=\"B\" Type=\"N.Gone\" Nullable=\"maybe\"/></EntityType>",
    "<EntityType Name=\"A\"><Key><PropertyRef Name=\"None\"/></Key>"
      + "<NavigationProperty Name=\"B\" Relationship=\"N.Gone\" FromRole=\"X\" ToRole=\"Y\"/></EntityType>",
    "<ComplexType Name=\"A\"><Property Name=\"B\" Type=\"N.Gone\"/></ComplexType>",
  ])
  func faultsOfASecondDeclaration_areNoFindings(second: String) throws {
    let after = SchemaText.entity("Z", "<Property Name=\"B\"/>")
    let text = SchemaText.v2(SchemaText.entity("A") + second + after + SchemaText.container(Self.set))
    let found = findings(text)
    #expect(found.map(\.rule) == ["duplicate-type", "missing-attribute"])
    #expect(found.last?.omission?.subject == .property("B", of: "Z"))
  }

  @Test func faultsOfASecondAssociationOrEnumeration_areNoFindings() {
    let ends =
      "<End Type=\"N.A\" Role=\"X\" Multiplicity=\"1\"/><End Type=\"N.A\" Role=\"Y\" Multiplicity=\"*\"/>"
    let associations = [ends, "<End Role=\"X\"/>"].map { "<Association Name=\"R\">\($0)</Association>" }.joined()
    #expect(findings(SchemaText.v2(SchemaText.entity("A") + associations)).map(\.rule) == ["duplicate-association"])
    let members = ["<Member Name=\"a\"/>", "<Member Name=\"a\"/><Member Name=\"a\" Value=\"7\"/><Member/>"]
    let enumerations = members.map { "<EnumType Name=\"E\">\($0)</EnumType>" }.joined()
    #expect(findings(SchemaText.v4(enumerations)).map(\.rule) == ["duplicate-type"])
  }
}
