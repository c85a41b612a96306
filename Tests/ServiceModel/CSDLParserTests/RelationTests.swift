import Diagnostics
import CSDLParser
import EntityDataModel
import TestSupport
import Testing

/// Navigation properties and the associations they are resolved from.
@Suite struct RelationTests {
  private static let association = """
    <Association Name="R">
      <End Role="Order" Type="N.Order" Multiplicity="0..1"/><End Role="Lines" Type="N.Line" Multiplicity="*"/>
      <ReferentialConstraint><Principal Role="Order"><PropertyRef Name="ID"/></Principal></ReferentialConstraint>
    </Association>
    """

  private static func order(_ attributes: String) -> String {
    SchemaText.entity("Order", "<NavigationProperty Name=\"Lines\" \(attributes)/>") + SchemaText.entity("Line")
  }

  @Test func resolvesAssociation_toTargetAndMultiplicity() throws {
    let line = "<NavigationProperty Name=\"Order\" Relationship=\"N.R\" FromRole=\"Lines\" ToRole=\"Order\"/>"
    let text = SchemaText.v2(
      SchemaText.entity("Line", line)
        + SchemaText.entity(
          "Order", "<NavigationProperty Name=\"Lines\" Relationship=\"N.R\" FromRole=\"Order\" ToRole=\"Lines\"/>")
        + Self.association)
    let schema = try Fixture.schema(text)
    let navigations = schema.entityTypes.compactMap(\.navigationProperties.first)
    #expect(navigations.map(\.target.description) == ["N.Order", "N.Line"])
    #expect(navigations.map(\.multiplicity) == [.zeroOrOne, .many])
    #expect(schema.associations.first?.ends.map(\.role) == ["Order", "Lines"])
    #expect(Fixture.parse(text).rules == ["skipped-element"])
  }

  @Test func resolvesAssociation_ofAnotherSchemaThroughAlias_endsWithoutRole() throws {
    let result = Fixture.parse(
      SchemaText.edmx(
        """
        <Schema Namespace="N" Alias="Self" xmlns="http://schemas.microsoft.com/ado/2006/04/edm">
          \(Self.order("Relationship=\"R.Link\" FromRole=\"Order\" ToRole=\"Line\""))
        </Schema>
        <Schema Namespace="Relations" Alias="R" xmlns="http://schemas.microsoft.com/ado/2006/04/edm">
          <Association Name="Link"><End Type="Self.Order" Multiplicity="1"/><End Type="Self.Line" Multiplicity="1"/></Association>
        </Schema>
        """))
    #expect(result.diagnostics == [])
    let navigation = try #require(result.document?.schemas.first?.entityTypes.first?.navigationProperties.first)
    #expect(navigation.target.description == "N.Line")
    #expect(navigation.multiplicity == .one)
  }

  @Test func readsV4Navigation() throws {
    let schema = try Fixture.schema(
      SchemaText.v4(
        SchemaText.entity(
          "A",
          """
          <NavigationProperty Name="One" Type="Self.A" Nullable="false"/>
          <NavigationProperty Name="Maybe" Type="N.A" Partner="One"/>
          <NavigationProperty Name="Many" Type="Collection(Self.A)" ContainsTarget="true">
            <ReferentialConstraint Property="ID" ReferencedProperty="ID"/>
          </NavigationProperty>
          """) + "<ComplexType Name=\"C\"><NavigationProperty Name=\"A\" Type=\"Self.A\"/></ComplexType>"))
    let navigations = try #require(schema.entityTypes.first).navigationProperties
    #expect(navigations.map(\.multiplicity) == [.one, .zeroOrOne, .many])
    #expect(navigations.map(\.target.description) == ["N.A", "N.A", "N.A"])
    #expect(navigations.map(\.containsTarget) == [false, false, true])
    #expect(schema.complexTypes.first?.navigationProperties.map(\.target.description) == ["N.A"])
  }

  @Test func reportsUnknownAssociation_andLeavesNavigationOut() throws {
    let text = SchemaText.v2(Self.order("Relationship=\"N.RR\" FromRole=\"Order\" ToRole=\"Lines\"") + Self.association)
    let finding = try Fixture.finding("unknown-association", in: text)
    #expect(finding.message == "Association 'N.RR' of navigation property 'Lines' of 'Order' is not declared.")
    #expect(finding.advice == "Did you mean 'N.R'?")
    #expect(finding.location?.line == 8)
    #expect(Fixture.parse(text).document?.schemas.first?.entityTypes.first?.navigationProperties == [])
  }

  @Test func reportsUnknownRole() throws {
    let to = try Fixture.finding(
      "unknown-role",
      in: SchemaText.v2(Self.order("Relationship=\"N.R\" FromRole=\"Order\" ToRole=\"Rows\"") + Self.association))
    #expect(to.message.contains("'Rows'"))
    #expect(to.advice?.contains("'Order' and 'Lines'") == true)
    let from = try Fixture.finding(
      "unknown-role",
      in: SchemaText.v2(Self.order("Relationship=\"N.R\" FromRole=\"Head\" ToRole=\"Lines\"") + Self.association))
    #expect(from.message.contains("'Head'"))
  }

  @Test func reportsAssociationEndOfUnknownType() throws {
    let text = SchemaText.v2(
      "<Association Name=\"R\"><End Role=\"A\" Type=\"N.Gone\" Multiplicity=\"1\"/></Association>")
    #expect(try Fixture.finding("unknown-type", in: text).message.contains("association 'R'"))
  }

  @Test func reportsUnknownMultiplicity() throws {
    let text = SchemaText.v2(
      "<Association Name=\"R\"><End Role=\"A\" Type=\"N.A\" Multiplicity=\"many\"/></Association>"
        + SchemaText.entity("A")
    )
    #expect(try Fixture.finding("invalid-value", in: text).message.contains("'many'"))
  }

  @Test func reportsThirdEnd() throws {
    let ends = String(repeating: "<End Type=\"N.A\" Multiplicity=\"1\"/>", count: 3)
    let text = SchemaText.v2("<Association Name=\"R\">\(ends)</Association>" + SchemaText.entity("A"))
    #expect(try Fixture.finding("invalid-value", in: text).message.contains("two ends"))
  }

  @Test func notesAssociations_thatNothingLeadsAlong_inOneLine() throws {
    func association(_ name: String) -> String {
      "<Association Name=\"\(name)\"><End Role=\"A\" Type=\"N.Order\" Multiplicity=\"1\"/>"
        + "<End Role=\"B\" Type=\"N.Line\" Multiplicity=\"*\"/></Association>"
    }
    let used = Self.order("Relationship=\"N.R\" FromRole=\"Order\" ToRole=\"Lines\"")
    func notes(_ names: String...) -> [Diagnostic] {
      Fixture.parse(SchemaText.v2(used + Self.association + names.map(association).joined())).diagnostics.filter {
        $0.rule == "unused-association"
      }
    }
    #expect(notes().isEmpty)
    #expect(notes("P").map(\.message) == ["No navigation property leads along the association 'P'."])
    #expect(
      notes("P", "Q", "S", "T", "U").map(\.message)
        == ["No navigation property leads along 5 associations: 'P', 'Q', 'S' and 2 more."])
    #expect(notes("P").allSatisfy { $0.severity == .note && $0.location != nil })
  }
}
