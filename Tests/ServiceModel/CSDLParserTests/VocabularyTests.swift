@testable import CSDLParser
import Diagnostics
import EntityDataModel
import TestSupport
import Testing

/// Descriptions, and elements that mean nothing to the model.
@Suite struct VocabularyTests {
  @Test func readsDocumentationElements() throws {
    let documentation =
      "<Documentation><Summary>A &amp; <![CDATA[B]]>\n  C</Summary><LongDescription>D</LongDescription></Documentation>"
    let schema = try Fixture.schema(
      SchemaText.v2(
        """
        <EntityType Name="A">\(documentation)<Key><PropertyRef Name="ID"/></Key>
          <Property Name="ID" Type="Edm.Guid">\(documentation)</Property><Property Name="X" Type="Edm.Guid"/></EntityType>
        <EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A">\(documentation)</EntitySet>
          <FunctionImport Name="F">\(documentation)</FunctionImport></EntityContainer>
        """))
    let text = "A & B C\n\nD"
    #expect(schema.entityTypes.first?.documentation == text)
    #expect(schema.entityTypes.first?.properties.map(\.documentation) == [text, nil])
    #expect(schema.containers.first?.entitySets.first?.documentation == text)
    #expect(schema.containers.first?.functionImports.first?.documentation == text)
  }

  @Test func readsV4Descriptions_inPlaceAndByTarget() throws {
    let vocabulary =
      "<edmx:Reference Uri=\"u\"><edmx:Include Namespace=\"Org.OData.Core.V1\" Alias=\"Base\"/></edmx:Reference>"
    let schema = try Fixture.schema(
      SchemaText.v4(
        """
        <Annotations Target="Self.A/P"><Annotation Term="Core.Description" String="of P"/></Annotations>
        <Annotations Target="N.E"><Annotation Term="Base.Description" String="of E"/></Annotations>
        <Annotations Target="N.C/As"><Annotation Term="Base.Description" String="of As"/></Annotations>
        <EntityType Name="A"><Key><PropertyRef Name="P"/></Key>
          <Annotation Term="Org.OData.Core.V1.Description" String="of A"/>
          <Annotation Term="Org.OData.Core.V1.LongDescription"><String>more of A</String></Annotation>
          <Property Name="P" Type="Edm.Int32"/>
          <NavigationProperty Name="Q" Type="N.A"><Annotation Term="Base.Description" String="of Q"/></NavigationProperty>
        </EntityType>
        <EnumType Name="E"><Member Name="M"><Annotation Term="Core.Description" String="of M"/></Member></EnumType>
        <EntityContainer Name="C"><EntitySet Name="As" EntityType="N.A"/></EntityContainer>
        """, references: vocabulary))
    let type = try #require(schema.entityTypes.first)
    #expect(type.documentation == "of A\n\nmore of A")
    #expect(type.properties.first?.documentation == "of P")
    #expect(type.navigationProperties.first?.documentation == "of Q")
    #expect(schema.enumTypes.first?.documentation == "of E")
    #expect(schema.containers.first?.entitySets.first?.documentation == "of As")
  }

  @Test func notesDescriptionOfNothing() throws {
    let text = SchemaText.v4(
      "<Annotations Target=\"N.Gone\"><Annotation Term=\"Core.Description\" String=\"x\"/></Annotations>")
    #expect(try Fixture.finding("unknown-annotation-target", in: text).severity == .note)
  }

  @Test func skipsWhatItDoesNotKnow_withOneNoteEach() throws {
    let result = Fixture.parse(
      SchemaText.v2(
        """
        <a:link xmlns:a="http://www.w3.org/2005/Atom" href="x"><a:deep><a:er/></a:deep></a:link>
        <EntityType Name="A" sap:label="L" Odd="1" xml:lang="de" xmlns:sap="http://www.sap.com/Protocols/SAPData">
          <Key><PropertyRef Name="ID"/></Key>
          <Property Name="ID" Type="Edm.Guid" sap:label="M" Odd="2"/><Property Name="B" Type="Edm.Guid" sap:label="N"/>
          <Annotation Term="UI.LineItem"><Collection><Record/></Collection></Annotation><Annotation Term="UI.Hidden"/>
          <TypeAnnotation Term="UI.Odd"/>
        </EntityType>
        """))
    #expect(result.diagnostics.map(\.severity) == Array(repeating: .note, count: 5))
    #expect(
      result.rules.sorted() == [
        "skipped-attribute", "skipped-attribute", "skipped-element", "skipped-element", "skipped-element",
      ])
    #expect(result.diagnostics.first?.message.contains("'link' of 'http://www.w3.org/2005/Atom'") == true)
    #expect(result.document?.schemas.first?.entityTypes.first?.properties.map(\.name) == ["ID", "B"])
  }

  /// CSDL's namespace has no words but CSDL's own, so another one is a mistake that costs a declaration.
  @Test(arguments: [
    (SchemaText.entity("A", "<Proprety Name=\"B\" Type=\"Edm.Byte\"/>"), "'Proprety' is none", "'Property'"),
    (SchemaText.entity("A", "<Xyz/>"), "'Xyz' is none of CSDL's", "It is skipped."),
    (SchemaText.entity("A", "<Member Name=\"B\"/>"), "'Member' does not belong here", "It is skipped."),
    ("<EntityTyp Name=\"A\"/>", "'EntityTyp' is none", "'EntityType'"),
    (
      "<ComplexType Name=\"A\"><Property Name=\"B\" Type=\"Edm.Byte\"><Property/></Property></ComplexType>",
      "'Property' does not", "skipped"
    ),
    (SchemaText.container("<FunctionImports Name=\"F\"/>"), "'FunctionImports' is none", "'FunctionImport'"),
  ])
  func elementThatMeansNothing_isAFault(content: String, message: String, advice: String) throws {
    let finding = try Fixture.finding("unknown-element", in: SchemaText.v2(content))
    #expect(finding.severity == .warning && finding.omission != nil)
    #expect(finding.message.contains(message) && finding.advice?.contains(advice) == true)
    #expect(finding.location?.column ?? 0 > 0)
  }

  @Test(arguments: [
    (
      SchemaText.entity("A", "<Property Name=\"B\" Type=\"Edm.Byte\" Nulable=\"false\"/>"), "Nulable", "Nullable",
      Omission.Subject.property("B", of: "A")
    ),
    (
      SchemaText.container("<FunctionImport Name=\"F\" ReturnTyp=\"Edm.Byte\"/>"), "ReturnTyp", "ReturnType",
      .function("F")
    ),
    (
      SchemaText.entity("A") + SchemaText.container("<EntitySet Name=\"As\" EntityType=\"N.A\" Entityset=\"x\"/>"),
      "Entityset", "EntitySet", .set("As", of: "A")
    ),
  ])
  func misspeltAttribute_isAFault(content: String, word: String, meant: String, subject: Omission.Subject) throws {
    let finding = try Fixture.finding("unknown-attribute", in: SchemaText.v2(content))
    #expect(finding.message == "Attribute '\(word)' is none of CSDL's.")
    #expect(finding.advice?.hasPrefix("Did you mean '\(meant)'") == true)
    #expect(finding.omission?.subject == subject)
  }

  /// Vendors' elements have names of their own; CSDL's in another namespace are declarations that got lost.
  @Test(arguments: ["", "http://schemas.microsoft.com/ado/2099/01/edm", "urn:x"])
  func containerOfAnotherNamespace_isAFault(namespace: String) throws {
    let container = SchemaText.container("<EntitySet Name=\"As\" EntityType=\"N.A\"/>")
    let text = SchemaText.v2(
      SchemaText.entity("A")
        + container.replacing("<EntityContainer ", with: "<EntityContainer xmlns=\"\(namespace)\" "))
    let finding = try Fixture.finding("unknown-element", in: text)
    let place = namespace.isEmpty ? "is in no namespace" : "is in the namespace '\(namespace)'"
    #expect(finding.message == "Element 'EntityContainer' \(place), which is not CSDL's.")
    #expect(finding.omission == Omission(service: "crm", subject: nil))
    #expect(finding.advice?.hasPrefix("Give it the namespace of the elements around it") == true)
  }

  @Test func keyOfAnotherNamespace_isNoMissingKeyAsWell() {
    let type = SchemaText.entity("A").replacing("<Key>", with: "<Key xmlns=\"\">")
    let set = SchemaText.container("<EntitySet Name=\"As\" EntityType=\"N.A\"/>")
    #expect(Fixture.parse(SchemaText.v2(type + set)).rules == ["unknown-element"])
  }

  @Test func misspeltEnvelope_isNamed() throws {
    let text = SchemaText.v2("").replacing("edmx:DataServices", with: "edmx:DataServces")
    #expect(try Fixture.finding("unknown-element", in: text).advice?.contains("'DataServices'") == true)
  }

  @Test func misspeltAttribute_thatIsMandatory_isNamed() throws {
    let finding = try Fixture.finding(
      "missing-attribute", in: SchemaText.v2("<ComplexType Nmae=\"A\" sap:Name=\"B\" xmlns:sap=\"urn:sap\"/>"))
    #expect(finding.message == "Element 'ComplexType' has no 'Name'.")
    #expect(finding.advice == "Did you mean 'Name' by 'Nmae'? It is skipped.")
  }

  @Test func misspeltMetadataAttribute_isAFault_andVendorsAreNot() throws {
    let function =
      "<FunctionImport Name=\"F\" m:HttpMethd=\"POST\" m:FC_TargetPath=\"x\" v:HttpMethd=\"x\" xmlns:v=\"urn:v\"/>"
    let finding = try Fixture.finding("unknown-attribute", in: SchemaText.v2(SchemaText.container(function)))
    #expect(finding.message == "Attribute 'HttpMethd' is none of CSDL's.")
    #expect(finding.advice?.contains("'HttpMethod'") == true && finding.omission?.subject == .function("F"))
  }

  /// A key without one of its parts would be another key.
  @Test func misspeltPart_costsTheKeyOrFunctionThatItIsIn() throws {
    let text = SchemaText.v2(
      "<EntityType Name=\"A\"><Key><PropertyRef Name=\"ID\"/><PropertRef Name=\"No\"/></Key>"
        + "<Property Name=\"ID\" Type=\"Edm.Byte\"/><Property Name=\"No\" Type=\"Edm.Byte\"/></EntityType>"
        + SchemaText.container(
          "<EntitySet Name=\"As\" EntityType=\"N.A\"/>"
            + "<FunctionImport Name=\"F\"><Paramter Name=\"p\" Type=\"Edm.Byte\"/></FunctionImport>"))
    let result = Fixture.parse(text)
    #expect(result.rules == ["unknown-element", "unknown-element"])
    #expect(result.document?.schemas.first?.entityTypes.first?.key == [])
    #expect(result.document?.schemas.first?.containers.first?.functionImports == [])
  }

  /// The prefix is the fault: whose the word is, is not known.
  @Test func wordWithAnUndeclaredPrefix_isNotMisspelt() {
    let content = SchemaText.entity("A", "<q:Proprty Name=\"B\"/>", attributes: "q:BaseTpe=\"x\"")
    #expect(
      Set(Fixture.parse(SchemaText.v2(content)).diagnostics.filter { $0.severity != .note }.map(\.rule)) == [
        "undeclared-prefix"
      ])
  }

  @Test func warnsOfUndeclaredPrefix_andReadsOn() throws {
    let text = SchemaText.v2(SchemaText.container("<FunctionImport Name=\"F\" q:Label=\"x\"/>"))
    let finding = try Fixture.finding("undeclared-prefix", in: text)
    #expect(finding.severity == .warning)
    #expect(finding.message.contains("q"))
    #expect(Fixture.parse(text).document?.schemas.first?.containers.first?.functionImports.count == 1)
  }

  /// With the prefix `m` undeclared, or declared with a slash too many, POST would become GET.
  @Test(arguments: ["q", "slash"])
  func attributeOfAnotherNamespace_costsWhatItWouldMean(prefix: String) throws {
    let slash = "xmlns:slash=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata/\""
    let text = SchemaText.v2(
      SchemaText.entity(
        "A", "<\(prefix):Property Name=\"B\" \(slash)/>", attributes: "\(prefix):HasStream=\"true\" \(slash)")
        + SchemaText.container(
          "<FunctionImport Name=\"F\" \(prefix):HttpMethod=\"POST\" \(slash)/><FunctionImport Name=\"G\"/>"))
    let result = Fixture.parse(text)
    let found = result.diagnostics.filter { $0.omission != nil }
    #expect(found.map(\.rule) == ["unknown-attribute", "unknown-element", "unknown-attribute"])
    #expect(found.map(\.omission?.subject) == [.type("A"), .type("A"), .function("F")])
    #expect(result.document?.schemas.first?.containers.first?.functionImports.map(\.name) == ["G"])
  }

  @Test(arguments: [
    ("POST", "POST"), ("get", "GET"), ("MERGE", "MERGE"), ("PATCH", "PATCH"), ("HEAD", nil), ("DELTE", nil),
    ("P OST", nil),
    (" POST", nil), ("", nil),
  ])
  func functionWithAMethodThatCannotBeSent_isLeftOut(text: String, method: String?) throws {
    let result = Fixture.parse(
      SchemaText.v2(SchemaText.container("<FunctionImport Name=\"F\" m:HttpMethod=\"\(text)\"/>")))
    let functions = try #require(result.document?.schemas.first?.containers.first?.functionImports)
    #expect(functions.map(\.httpMethod) == (method.map { [$0] } ?? []))
    #expect(result.diagnostics.compactMap(\.omission?.subject) == (method == nil ? [.function("F")] : []))
  }

  @Test(arguments: [
    ("<EntityType/>", "EntityType", "Name"), ("<ComplexType Name=\"\"/>", "ComplexType", "Name"),
    ("<EntityContainer Name=\"C\"><EntitySet Name=\"S\"/></EntityContainer>", "EntitySet", "EntityType"),
    ("<ComplexType Name=\"A\"><Property Name=\"P\"/></ComplexType>", "Property", "Type"),
    ("<ComplexType Name=\"A\"><NavigationProperty Name=\"P\"/></ComplexType>", "NavigationProperty", "Relationship"),
    ("<Association Name=\"R\"><End Role=\"A\" Type=\"N.A\"/></Association>", "End", "Multiplicity"),
    ("<TypeDefinition Name=\"A\"/>", "TypeDefinition", "UnderlyingType"),
    ("<EntityContainer Name=\"C\"><ActionImport Name=\"A\"/></EntityContainer>", "ActionImport", "Action"),
    ("<Action Name=\"A\"><Parameter Name=\"p\"/></Action>", "Parameter", "Type"),
    ("<Action Name=\"A\"><ReturnType/></Action>", "ReturnType", "Type"),
  ])
  func reportsMissingAttribute(element: String, name: String, attribute: String) throws {
    let finding = try Fixture.finding("missing-attribute", in: SchemaText.v2(element))
    #expect(finding.message.contains(name))
    #expect(finding.message.contains("'\(attribute)'"))
    #expect(Fixture.parse(SchemaText.v2(element)).diagnostics.count == 1)
  }

  @Test(arguments: [
    "<EntityType Name=\"A\" Abstract=\"maybe\"/>", "<EnumType Name=\"E\"><Member Name=\"M\" Value=\"x\"/></EnumType>",
    "<EnumType Name=\"E\"><Member Name=\"M\" Value=\"9223372036854775807\"/><Member Name=\"O\"/></EnumType>",
    "<ComplexType Name=\"A\"><Property Name=\"P\" Type=\"Collection(Collection(Edm.Byte))\" Nullable=\"TRUE\"/></ComplexType>",
  ])
  func reportsInvalidValue(element: String) throws {
    #expect(Fixture.parse(SchemaText.v2(element)).rules.contains("invalid-value"))
  }

  @Test func keepsRuleIdentifiersDistinct() {
    #expect(Set(Rule.allCases.map(\.rawValue)).count == Rule.allCases.count)
  }

  @Test func keepsAttributeNamesInOneMask() {
    #expect(AttributeName.allCases.count <= 64)
    #expect(Set(AttributeName.byWord.values) == Set(AttributeName.allCases))
  }
}
