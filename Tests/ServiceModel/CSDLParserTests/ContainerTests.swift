import Diagnostics
import CSDLParser
import EntityDataModel
import TestSupport
import Testing

/// Containers, sets, functions and operations.
@Suite struct ContainerTests {
  private static let metadata = "xmlns:m=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\""

  @Test func readsSetsAndAssociationSets_ofSeveralContainers() throws {
    let schema = try Fixture.schema(
      SchemaText.v2(
        """
        \(SchemaText.entity("A"))
        <Association Name="R"><End Role="X" Type="N.A" Multiplicity="1"/><End Role="Y" Type="N.A" Multiplicity="*"/></Association>
        <EntityContainer Name="C" m:IsDefaultEntityContainer="true" \(Self.metadata)>
          <EntitySet Name="As" EntityType="N.A"/><EntitySet Name="Bs" EntityType="N.A"/>
          <AssociationSet Name="Rs" Association="N.R"><End Role="X" EntitySet="As"/><End EntitySet="Bs"/></AssociationSet>
        </EntityContainer>
        <EntityContainer Name="D" Extends="C"><EntitySet Name="As" EntityType="N.A"/></EntityContainer>
        """))
    #expect(schema.containers.map(\.name) == ["C", "D"])
    #expect(schema.containers.map(\.isDefault) == [true, false])
    #expect(schema.containers.last?.extends == "C")
    #expect(schema.containers.first?.entitySets.map(\.entityType.description) == ["N.A", "N.A"])
    let set = try #require(schema.containers.first?.associationSets.first)
    #expect(set.association.description == "N.R")
    #expect(set.ends == [.init(role: "X", entitySet: "As"), .init(role: nil, entitySet: "Bs")])
  }

  @Test func readsFunctionImports_ofV2() throws {
    let schema = try Fixture.schema(
      SchemaText.v2(
        """
        \(SchemaText.entity("A"))
        <EntityContainer Name="C" \(Self.metadata)>
          <EntitySet Name="As" EntityType="N.A"/>
          <FunctionImport Name="As" ReturnType="Collection(N.A)" EntitySet="As" m:HttpMethod="GET">
            <Parameter Name="from" Type="Edm.DateTime" Mode="In"/>
            <Parameter Name="to" Type="Edm.DateTime" Nullable="false" MaxLength="3"/>
          </FunctionImport>
          <FunctionImport Name="Do" m:HttpMethod="POST"/>
        </EntityContainer>
        """))
    let functions = try #require(schema.containers.first).functionImports
    #expect(functions.map(\.name) == ["As", "Do"])
    #expect(functions.map(\.httpMethod) == ["GET", "POST"])
    #expect(functions.map { $0.returnType?.description } == ["Collection(N.A)", nil])
    #expect(functions.first?.entitySet == "As")
    #expect(functions.first?.parameters.map(\.mode) == ["In", nil])
    #expect(functions.first?.parameters.map(\.isNullable) == [nil, false])
    #expect(functions.first?.parameters.last?.facets.maxLength == "3")
  }

  @Test func readsFunctionImports_ofV3_boundAndOverloaded() throws {
    let schema = try Fixture.schema(
      SchemaText.v2(
        """
        \(SchemaText.entity("A"))\(SchemaText.entity("B"))
        <EntityContainer Name="C">
          <EntitySet Name="As" EntityType="N.A"/>
          <FunctionImport Name="F" IsBindable="true" IsSideEffecting="false" IsComposable="true">
            <ReturnType Type="Collection(N.A)" EntitySet="As"/><Parameter Name="x" Type="N.A"/>
          </FunctionImport>
          <FunctionImport Name="F" IsBindable="true">
            <ReturnType><CollectionType><TypeRef Type="Edm.String"/></CollectionType></ReturnType>
            <Parameter Name="x"><CollectionType ElementType="N.B"/></Parameter>
          </FunctionImport>
        </EntityContainer>
        """, year: "2009/11"))
    let functions = try #require(schema.containers.first).functionImports
    #expect(functions.map(\.isBindable) == [true, true])
    #expect(functions.map(\.isSideEffecting) == [false, nil])
    #expect(functions.map { $0.returnType?.description } == ["Collection(N.A)", "Collection(Edm.String)"])
    #expect(functions.map(\.entitySet) == ["As", nil])
    #expect(functions.map { $0.parameters.map(\.type.description) } == [["N.A"], ["Collection(N.B)"]])
  }

  @Test func readsV4Container_importsResolvedToOperations() throws {
    let schema = try Fixture.schema(
      SchemaText.v4(
        """
        <EntityContainer Name="C">
          <EntitySet Name="As" EntityType="Self.A">
            <NavigationPropertyBinding Path="One" Target="Me"/><NavigationPropertyBinding Path="Many" Target="N.C/As"/>
          </EntitySet>
          <Singleton Name="Me" Type="Self.A"><NavigationPropertyBinding Path="One" Target="As"/></Singleton>
          <FunctionImport Name="Near" Function="Self.Nearest" EntitySet="N.C/As" IncludeInServiceDocument="true"/>
          <ActionImport Name="Reset" Action="N.Reset"/>
        </EntityContainer>
        \(SchemaText.entity("A", "<NavigationProperty Name=\"One\" Type=\"N.A\"/><NavigationProperty Name=\"Many\" Type=\"Collection(N.A)\"/>"))
        <Function Name="Nearest" IsBound="true"><Parameter Name="a" Type="N.A"/><ReturnType Type="N.A"/></Function>
        <Function Name="Nearest" IsComposable="true">
          <Parameter Name="lat" Type="Edm.Double" Nullable="false"/><ReturnType Type="Self.A" Nullable="false"/>
        </Function>
        <Action Name="Reset"/>
        """))
    let container = try #require(schema.containers.first)
    #expect(
      container.entitySets.first?.bindings == [.init(path: "One", target: "Me"), .init(path: "Many", target: "N.C/As")])
    #expect(container.singletons.map(\.type.description) == ["N.A"])
    #expect(container.singletons.first?.bindings.count == 1)
    #expect(container.functionImports.map(\.httpMethod) == ["GET", "POST"])
    #expect(container.functionImports.map { $0.operation?.description } == ["N.Nearest", "N.Reset"])
    #expect(container.functionImports.first?.parameters.map(\.name) == ["lat"])
    #expect(container.functionImports.first?.returnType?.description == "N.A")
    #expect(schema.operations.map(\.kind) == [.function, .function, .action])
    #expect(schema.operations.map(\.isBound) == [true, false, false])
    #expect(schema.operations.map(\.isComposable) == [false, true, false])
  }

  @Test func reportsUnknownOperation() throws {
    let text = SchemaText.v4(
      "<Function Name=\"Reset\"/>" + SchemaText.container("<FunctionImport Name=\"X\" Function=\"Self.Rest\"/>"))
    let finding = try Fixture.finding("unknown-operation", in: text)
    #expect(finding.message == "Operation 'N.Rest' of import 'X' is not declared.")
    #expect(finding.advice == "Did you mean 'N.Reset'?")
    let bound = SchemaText.v4(
      "<Action Name=\"Reset\" IsBound=\"true\"/>"
        + SchemaText.container("<ActionImport Name=\"X\" Action=\"N.Reset\"/>"))
    #expect(try Fixture.finding("unknown-operation", in: bound).message.contains("is bound"))
  }

  @Test func reportsSetOfUnknownType() throws {
    let text = SchemaText.v2(
      SchemaText.entity("Account") + SchemaText.container("<EntitySet Name=\"Accounts\" EntityType=\"N.Acount\"/>"))
    let finding = try Fixture.finding("unknown-entity-type", in: text)
    #expect(finding.message == "Entity type 'N.Acount' of entity set 'Accounts' is not declared.")
    #expect(finding.advice == "Did you mean 'N.Account'?")
    let complex = SchemaText.v2(
      "<ComplexType Name=\"A\"/>" + SchemaText.container("<EntitySet Name=\"As\" EntityType=\"N.A\"/>"))
    #expect(try Fixture.finding("unknown-entity-type", in: complex).message.contains("is not an entity type"))
  }

  @Test func reportsUnknownSet_namedByFunctionAndAssociationSet() throws {
    let function = SchemaText.v2(
      SchemaText.entity("A")
        + SchemaText.container(
          "<EntitySet Name=\"Lines\" EntityType=\"N.A\"/><FunctionImport Name=\"F\" EntitySet=\"Line\"/>"))
    let finding = try Fixture.finding("unknown-entity-set", in: function)
    #expect(finding.message == "Entity set 'Line' named by function import 'F' is not declared.")
    #expect(finding.advice == "Did you mean 'Lines'?")
    let association = SchemaText.v2(
      SchemaText.entity("A")
        + "<Association Name=\"R\"><End Role=\"X\" Type=\"N.A\" Multiplicity=\"1\"/></Association>"
        + SchemaText.container(
          "<AssociationSet Name=\"S\" Association=\"N.R\"><End Role=\"Z\" EntitySet=\"Gone\"/></AssociationSet>"))
    #expect(Set(Fixture.parse(association).rules) == ["unknown-entity-set", "unknown-role"])
  }

  @Test func reportsUnknownAssociation_ofAssociationSet() throws {
    let text = SchemaText.v2(SchemaText.container("<AssociationSet Name=\"S\" Association=\"N.R\"/>"))
    #expect(try Fixture.finding("unknown-association", in: text).message.contains("association set 'S'"))
  }

  @Test func warnsOfUnknownBindingTarget() throws {
    let text = SchemaText.v4(
      SchemaText.entity("A")
        + SchemaText.container(
          "<EntitySet Name=\"As\" EntityType=\"N.A\"><NavigationPropertyBinding Path=\"B\" Target=\"Bs\"/></EntitySet>")
    )
    #expect(try Fixture.finding("unknown-binding-target", in: text).severity == .warning)
  }
}
