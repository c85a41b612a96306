import Diagnostics
import CSDLParser
import EntityDataModel
import TestSupport
import Testing

/// Names that lead nowhere, in circles, or into another document.
@Suite struct ReferenceTests {
  @Test func reportsUnknownType_withSuggestion() throws {
    let text = SchemaText.v2(
      "<ComplexType Name=\"A\">\n<Property Name=\"P\" Type=\"Edm.Strin\"/><Property Name=\"Q\" Type=\"Collection(N.AA)\"/></ComplexType>"
    )
    let result = Fixture.parse(text)
    #expect(
      result.diagnostics.map(\.description) == [
        "crm.xml:6:1: warning: Type 'Edm.Strin' of property 'P' of 'A' is not declared. [unknown-type] Did you mean 'Edm.String'?",
        "crm.xml:6:38: warning: Type 'N.AA' of property 'Q' of 'A' is not declared. [unknown-type] Did you mean 'N.A'?",
      ])
    #expect(
      result.diagnostics.map(\.omission?.subject) == [.property("P", of: "A"), .property("Q", of: "A")])
    #expect(result.document?.schemas.first?.complexTypes.map(\.properties) == [[]])
  }

  @Test func reportsUnknownType_ofNavigationParameterResultAndDefinition() {
    let text = SchemaText.v4(
      """
      \(SchemaText.entity("A", "<NavigationProperty Name=\"B\" Type=\"N.Gone\"/>"))
      <TypeDefinition Name="T" UnderlyingType="Edm.Nothing"/>
      <Function Name="F"><Parameter Name="p" Type="N.Gone"/><ReturnType Type="N.Gone"/></Function>
      <EntityContainer Name="C"><Singleton Name="S" Type="N.Gone"/></EntityContainer>
      """)
    #expect(Fixture.parse(text).rules == Array(repeating: "unknown-type", count: 5))
  }

  @Test func reportsUnknownBaseType() throws {
    let text = SchemaText.v2(SchemaText.entity("Base") + "<EntityType Name=\"A\" BaseType=\"N.Bse\"/>")
    let finding = try Fixture.finding("unknown-base-type", in: text)
    #expect(finding.message == "Base type 'N.Bse' of type 'A' is not declared.")
    #expect(finding.advice?.hasPrefix("Did you mean 'N.Base'?") == true)
  }

  @Test func reportsCyclicInheritance_onceForEachCircle() throws {
    let text = SchemaText.v2(
      """
      <EntityType Name="D" BaseType="N.A"/>
      <EntityType Name="A" BaseType="N.B"/><EntityType Name="B" BaseType="N.C"/><EntityType Name="C" BaseType="N.A"/>
      <ComplexType Name="Self" BaseType="N.Self"/>
      """)
    let result = Fixture.parse(text)
    #expect(
      result.diagnostics.map(\.message) == [
        "Type 'N.A' is its own base type: 'N.A' is a 'N.B' is a 'N.C' is a 'N.A'.",
        "Type 'N.Self' is its own base type: 'N.Self' is a 'N.Self'.",
      ])
    #expect(result.diagnostics.map(\.omission?.subject) == [.type("A"), .type("Self")])
    // Following base types in the model comes to an end.
    let schema = try #require(result.document?.schemas.first)
    #expect(schema.entityTypes.map { $0.baseType?.description } == ["N.A", nil, "N.C", "N.A"])
    #expect(schema.complexTypes.map(\.baseType) == [nil])
  }

  @Test func reportsMissingKey_onlyOfWhatASetHolds() throws {
    let text = SchemaText.v2(
      """
      <EntityType Name="Free"/><EntityType Name="Root" Abstract="true"/>
      <EntityType Name="Bad" BaseType="N.Root"><Property Name="P" Type="Edm.Byte"/></EntityType>
      <EntityType Name="Good" BaseType="N.Root"><Key><PropertyRef Name="ID"/></Key><Property Name="ID" Type="Edm.Byte"/></EntityType>
      <EntityType Name="Better" BaseType="N.Good"/>
      \(SchemaText.container("<EntitySet Name=\"R\" EntityType=\"N.Root\"/><EntitySet Name=\"B\" EntityType=\"N.Bad\"/><EntitySet Name=\"G\" EntityType=\"N.Better\"/>"))
      """)
    let finding = try Fixture.finding("missing-key", in: text)
    #expect(finding.omission?.subject == .set("B", of: "Bad"))
    #expect(finding.message == "Entity type 'N.Bad' of entity set 'B' has no key, nor has any base type.")
  }

  @Test func reportsKeyOfUnknownProperty() throws {
    let text = SchemaText.v2(
      "<EntityType Name=\"A\"><Key><PropertyRef Name=\"Id\"/></Key><Property Name=\"ID\" Type=\"Edm.Guid\"/></EntityType>"
    )
    let finding = try Fixture.finding("unknown-key-property", in: text)
    #expect(finding.message == "The key of entity type 'A' names 'Id', which is not one of its properties.")
    #expect(
      finding.advice == "Did you mean 'ID'? Without its key, rows of 'A' are read in pages, and not found by key.")
    let inherited = SchemaText.v2(
      "<EntityType Name=\"B\" BaseType=\"N.A\"><Key><PropertyRef Name=\"ID\"/></Key></EntityType>"
        + "<EntityType Name=\"A\" Abstract=\"true\"><Property Name=\"ID\" Type=\"Edm.Guid\"/></EntityType>")
    #expect(Fixture.parse(inherited).diagnostics == [])
  }

  @Test func notesTypesOfReferencedDocuments_andGoesOn() throws {
    let reference =
      "<edmx:Reference Uri=\"https://x/common\"><edmx:Include Namespace=\"Org.Common\" Alias=\"Common\"/></edmx:Reference>"
    let result = Fixture.parse(
      SchemaText.v4(
        """
        <EntityType Name="A" BaseType="Common.Thing"><Property Name="P" Type="Collection(Common.Money)"/></EntityType>
        <EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/></EntityContainer>
        """, references: reference))
    #expect(result.errors == [])
    #expect(Set(result.rules) == ["external-type"])
    let type = try #require(result.document?.schemas.first?.entityTypes.first)
    #expect(type.baseType?.description == "Org.Common.Thing")
    #expect(type.properties.first?.type.description == "Collection(Org.Common.Money)")
  }

  @Test func readsUsing_asAlias() throws {
    let result = Fixture.parse(
      SchemaText.v2(
        "<Using Namespace=\"Far.Away\" Alias=\"F\"/><ComplexType Name=\"A\"><Property Name=\"P\" Type=\"F.T\"/></ComplexType>"
      ))
    #expect(result.rules == ["external-type"])
    #expect(result.document?.schemas.first?.complexTypes.first?.properties.first?.type.description == "Far.Away.T")
  }

  @Test func warnsOfAmbiguousAlias() throws {
    let schema = { (name: String) in
      "<Schema Namespace=\"\(name)\" Alias=\"Self\" xmlns=\"http://schemas.microsoft.com/ado/2008/09/edm\"/>"
    }
    let finding = try Fixture.finding("duplicate-alias", in: SchemaText.edmx(schema("A") + schema("B")))
    #expect(finding.severity == .warning)
  }
}
