import Diagnostics
import CSDLParser
import EntityDataModel
import TestSupport
import Testing

/// Entity and complex types of all versions.
@Suite struct TypeTests {
  @Test(arguments: ["2006/04", "2007/05", "2008/01", "2008/09", "2009/08", "2009/11"])
  func readsEveryVersion(year: String) throws {
    let schema = try Fixture.schema(SchemaText.v2(SchemaText.entity("A"), year: year))
    #expect(schema.entityTypes.map(\.name) == ["A"])
  }

  @Test func readsEnvelope() throws {
    let document = try #require(Fixture.parse(SchemaText.v2(SchemaText.entity("A"))).document)
    #expect(document.servicePath == "crm")
    #expect(document.file == "crm.xml")
    #expect(document.edmxVersion == "1.0")
    #expect(document.dataServiceVersion == "2.0")
    let v4 = try #require(Fixture.parse(SchemaText.v4("")).document)
    #expect(v4.edmxVersion == "4.0")
    #expect(v4.dataServiceVersion == nil)
    #expect(v4.schemas.first?.alias == "Self")
  }

  @Test func readsBareSchema_withoutEnvelope() throws {
    let text =
      "<Schema Namespace=\"N\" xmlns=\"http://schemas.microsoft.com/ado/2006/04/edm\"><ComplexType Name=\"A\"/></Schema>"
    #expect(try Fixture.schema(text).complexTypes.map(\.name) == ["A"])
    #expect(Fixture.parse(text).document?.edmxVersion == nil)
  }

  @Test func readsDesignerFile_ofEntityFramework() throws {
    let text = """
      <edmx:Edmx Version="3.0" xmlns:edmx="http://schemas.microsoft.com/ado/2009/11/edmx"><edmx:Runtime>
      <edmx:StorageModels><Schema Namespace="S" xmlns="http://schemas.microsoft.com/ado/2009/11/edm/ssdl"/></edmx:StorageModels>
      <edmx:ConceptualModels><Schema Namespace="N" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">
      <ComplexType Name="A"><Property Name="P" Type="String"/></ComplexType></Schema></edmx:ConceptualModels>
      </edmx:Runtime></edmx:Edmx>
      """
    let schema = try Fixture.schema(text)
    #expect(schema.namespace == "N")
    #expect(schema.complexTypes.first?.properties.first?.type.description == "Edm.String")
  }

  @Test func readsKeyAndProperties_inOrder_withTheirPlaces() throws {
    let schema = try Fixture.schema(
      SchemaText.v2(
        """
        <EntityType Name="A">
          <Key><PropertyRef Name="B"/><PropertyRef Name="A"/></Key>
          <Property Name="A" Type="Edm.Int32" Nullable="false"/>
            <Property
              Name="B" Type="Edm.Guid" Nullable="0"/>
          <Property Name="ç" Type="Edm.String"/><Property Name="D" Type="Edm.String" Nullable="True"/>
        </EntityType>
        """))
    let type = try #require(schema.entityTypes.first)
    #expect(type.key == ["B", "A"])
    #expect(type.properties.map(\.name) == ["A", "B", "ç", "D"])
    #expect(type.properties.map(\.isNullable) == [false, false, true, true])
    #expect(type.location.description == "crm.xml:5:1")
    #expect(type.properties.map { "\($0.location.line):\($0.location.column)" } == ["7:3", "8:5", "10:3", "10:41"])
  }

  @Test func readsAllFacets() throws {
    let schema = try Fixture.schema(
      SchemaText.v2(
        """
        <ComplexType Name="A">
          <Property Name="S" Type="Edm.String" MaxLength="Max" Unicode="false" FixedLength="true" Collation="de"
            DefaultValue="a &amp; b" ConcurrencyMode="Fixed"/>
          <Property Name="D" Type="Edm.Decimal" Precision="12" Scale="variable"/>
          <Property Name="G" Type="Edm.GeographyPoint" SRID="4326"/>
        </ComplexType>
        """))
    let properties = try #require(schema.complexTypes.first).properties
    var text = Facets()
    text.maxLength = "Max"
    text.isUnicode = false
    text.isFixedLength = true
    text.collation = "de"
    text.defaultValue = "a & b"
    text.concurrencyMode = "Fixed"
    #expect(properties[0].facets == text)
    #expect(properties[1].facets.precision == "12")
    #expect(properties[1].facets.scale == "variable")
    #expect(properties[2].facets.srid == "4326")
  }

  @Test func readsInheritance_baseAfterDerivedAndInAnotherSchema() throws {
    let result = Fixture.parse(
      SchemaText.edmx(
        """
        <Schema Namespace="A.B" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
          <EntityType Name="Leaf" BaseType="A.B.Middle"/>
          <EntityType Name="Middle" BaseType="Base.Root" Abstract="true" OpenType="true"/>
          <ComplexType Name="Small" BaseType="Base.Large"/>
          <EntityContainer Name="C"><EntitySet Name="Leaves" EntityType="A.B.Leaf"/></EntityContainer>
        </Schema>
        <Schema Namespace="Other.Space" Alias="Base" xmlns="http://schemas.microsoft.com/ado/2006/04/edm">
          \(SchemaText.entity("Root", attributes: "Abstract=\"true\""))
          <ComplexType Name="Large" Abstract="true"/>
        </Schema>
        """))
    #expect(result.diagnostics == [])
    let schema = try #require(result.document?.schemas.first)
    #expect(schema.entityTypes.map { $0.baseType?.description } == ["A.B.Middle", "Other.Space.Root"])
    #expect(schema.entityTypes.map(\.isAbstract) == [false, true])
    #expect(schema.entityTypes.map(\.isOpen) == [false, true])
    #expect(schema.entityTypes.map(\.key) == [[], []])
    #expect(schema.complexTypes.first?.baseType?.description == "Other.Space.Large")
    #expect(result.document?.schemas.last?.complexTypes.first?.isAbstract == true)
  }

  @Test func readsHasStream_asMetadataAttributeAndWithoutPrefix() throws {
    let prefixed = SchemaText.entity("A", attributes: "m:HasStream=\"true\"")
      .replacing(
        "<EntityType", with: "<EntityType xmlns:m=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\"")
    #expect(try Fixture.schema(SchemaText.v2(prefixed)).entityTypes.first?.hasStream == true)
    let plain = SchemaText.entity("A", attributes: "HasStream=\"true\"")
    #expect(try Fixture.schema(SchemaText.v4(plain)).entityTypes.first?.hasStream == true)
    #expect(try Fixture.schema(SchemaText.v2(SchemaText.entity("A"))).entityTypes.first?.hasStream == false)
  }

  @Test func readsCollections_inEverySpelling() throws {
    let schema = try Fixture.schema(
      SchemaText.v2(
        """
        <ComplexType Name="A">
          <Property Name="A" Type="Collection(Edm.String)"/>
          <Property Name="B" Type="Edm.String" CollectionKind="List"/>
          <Property Name="C" Type="Edm.String" CollectionKind="None"/>
          <Property Name="D"><CollectionType ElementType="Edm.Int32"/></Property>
          <Property Name="E"><CollectionType><TypeRef Type="N.A"/></CollectionType></Property>
          <Property Name="F"><TypeRef Type="Edm.Byte"/></Property>
          <Property Name="G" Type="Edm.Stream"/>
        </ComplexType>
        """, year: "2009/11"))
    #expect(
      schema.complexTypes.first?.properties.map(\.type.description) == [
        "Collection(Edm.String)", "Collection(Edm.String)", "Edm.String", "Collection(Edm.Int32)", "Collection(N.A)",
        "Edm.Byte", "Edm.Stream",
      ])
  }

  @Test func readsEnumTypes_withImplicitValues() throws {
    let schema = try Fixture.schema(
      SchemaText.v4(
        """
        <EnumType Name="A"><Member Name="X"/><Member Name="Y" Value="-5"/><Member Name="Z"/></EnumType>
        <EnumType Name="B" IsFlags="true" UnderlyingType="Edm.Int64"><Member Name="M" Value="4294967296"/></EnumType>
        <ComplexType Name="C"><Property Name="P" Type="Self.A" DefaultValue="X"/></ComplexType>
        """))
    #expect(schema.enumTypes.map(\.isFlags) == [false, true])
    #expect(schema.enumTypes.map(\.underlyingType.description) == ["Edm.Int32", "Edm.Int64"])
    #expect(schema.enumTypes.first?.members.map(\.value) == [0, -5, -4])
    #expect(schema.enumTypes.last?.members.map(\.value) == [4_294_967_296])
    #expect(schema.complexTypes.first?.properties.first?.type.description == "N.A")
  }

  @Test func readsTypeDefinitions() throws {
    let schema = try Fixture.schema(
      SchemaText.v4(
        """
        <ComplexType Name="C"><Property Name="P" Type="Collection(Self.Weight)"/></ComplexType>
        <TypeDefinition Name="Weight" UnderlyingType="Edm.Decimal" Precision="9" Scale="3"/>
        """))
    let definition = try #require(schema.typeDefinitions.first)
    #expect(definition.underlyingType.description == "Edm.Decimal")
    #expect(definition.facets.precision == "9")
    #expect(definition.facets.scale == "3")
    #expect(schema.complexTypes.first?.properties.first?.type.description == "Collection(N.Weight)")
  }

  @Test func readsV4KeyPath_withAlias() throws {
    let schema = try Fixture.schema(
      SchemaText.v4(
        """
        <ComplexType Name="Part"><Property Name="No" Type="Edm.Int32" Nullable="false"/></ComplexType>
        <EntityType Name="A"><Key><PropertyRef Name="Part/No" Alias="PartNo"/></Key>
          <Property Name="Part" Type="Self.Part" Nullable="false"/></EntityType>
        """))
    #expect(schema.entityTypes.first?.key == ["Part/No"])
  }

  @Test func resolvesNamesWithoutNamespace() throws {
    let schema = try Fixture.schema(
      SchemaText.v2(
        """
        <ComplexType Name="A"><Property Name="P" Type="String"/><Property Name="Q" Type="B"/></ComplexType>
        <ComplexType Name="B" BaseType="A"/>
        """))
    #expect(schema.complexTypes.first?.properties.map(\.type.description) == ["Edm.String", "N.B"])
    #expect(schema.complexTypes.last?.baseType?.description == "N.A")
  }

  @Test func readsSameModel_whateverTheOrder() throws {
    let parts = [
      SchemaText.entity("Leaf", attributes: "BaseType=\"N.Root\"").replacing(
        "<Key><PropertyRef Name=\"ID\"/></Key>", with: ""
      )
      .replacing("<Property Name=\"ID\" Type=\"Edm.Guid\" Nullable=\"false\"/>", with: ""),
      SchemaText.entity(
        "Root", "<NavigationProperty Name=\"Leaves\" Relationship=\"N.R\" FromRole=\"A\" ToRole=\"B\"/>"),
      "<Association Name=\"R\"><End Role=\"A\" Type=\"N.Root\" Multiplicity=\"1\"/><End Role=\"B\" Type=\"N.Leaf\" Multiplicity=\"*\"/></Association>",
      SchemaText.container("<EntitySet Name=\"Leaves\" EntityType=\"N.Leaf\"/>"),
    ]
    func summary(_ schema: Schema) -> [String] {
      schema.entityTypes.map { "\($0.name) \($0.baseType?.description ?? "") \($0.navigationProperties.map(\.target))" }
        .sorted() + schema.containers.flatMap(\.entitySets).map { "\($0.name) \($0.entityType)" }
    }
    let forwards = summary(try Fixture.schema(SchemaText.v2(parts.joined())))
    let backwards = summary(try Fixture.schema(SchemaText.v2(parts.reversed().joined())))
    #expect(forwards == backwards)
    #expect(forwards.count == 3)
  }
}
