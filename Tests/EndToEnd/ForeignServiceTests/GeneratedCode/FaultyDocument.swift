import TestSupport
import Testing

/// A document with one hazard: a fault in one declaration, or names that get in each other's way.
struct FaultyDocument: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var text: String
  /// The rules of the warnings that something is left out, sorted; empty when nothing is.
  var omissions: [String]
  /// Text that the client has.
  var present: [String]
  /// Text that the client does not have.
  var absent: [String]

  init(
    _ name: String, _ text: String, omissions: [String] = [], present: [String] = [], absent: [String] = []
  ) {
    testDescription = name
    self.text = text
    self.omissions = omissions
    self.present = present
    self.absent = absent
  }

  private static let rows = #"<EntitySet Name="Rows" EntityType="N.Row"/>"#

  /// A type `Row` with more in it, and a set of it.
  private static func v2(_ row: String = "", types: String = "", container: String = "") -> String {
    SchemaText.v2(SchemaText.entity("Row", row) + types + SchemaText.container(rows + container))
  }

  private static func v4(
    _ row: String = "", types: String = "", container: String = "", references: String = ""
  ) -> String {
    SchemaText.v4(
      SchemaText.entity("Row", row) + types + SchemaText.container(rows + container), references: references)
  }

  private static func property(_ name: String, _ type: String = "Edm.String") -> String {
    #"<Property Name="\#(name)" Type="\#(type)"/>"#
  }

  private static let rowsAccessor = "var rows: EntitySet<Svc.RowEntity,"

  static let all: [FaultyDocument] = types + properties + containers + names

  private static let types: [FaultyDocument] = [
    FaultyDocument(
      "entity type without a key",
      v2(
        types: #"<EntityType Name="View">\#(property("A"))</EntityType>"#,
        container: #"<EntitySet Name="Views" EntityType="N.View"/>"#),
      omissions: ["missing-key"], present: [rowsAccessor, "var views: EntitySet<Svc.View,"]),
    FaultyDocument(
      "key of a property that there is not",
      v2(
        types: #"<EntityType Name="View"><Key><PropertyRef Name="B"/></Key>\#(property("A"))</EntityType>"#,
        container: #"<EntitySet Name="Views" EntityType="N.View"/>"#),
      omissions: ["unknown-key-property"], present: ["var views: EntitySet<Svc.View,", "var a: String?"]),
    FaultyDocument(
      "key whose property has no type",
      v2(
        types: """
          <EntityType Name="View"><Key><PropertyRef Name="A"/><PropertyRef Name="B"/></Key>\(property("A"))
          \(property("B", "N.Lost"))</EntityType>
          """, container: #"<EntitySet Name="Views" EntityType="N.View"/>"#),
      omissions: ["unknown-type"], present: ["var a: String"], absent: ["struct Key", "var b:"]),
    FaultyDocument(
      "composite key with a collection",
      v2(
        types: """
          <EntityType Name="View"><Key><PropertyRef Name="B"/><PropertyRef Name="A"/></Key>\(property("A"))
          \(property("B", "Collection(Edm.String)"))</EntityType>
          """, container: #"<EntitySet Name="Views" EntityType="N.View"/>"#),
      omissions: ["unusable-key"], present: ["var a: String"], absent: ["struct Key"]),
    FaultyDocument(
      "key of a complex value, with a type derived from it",
      v2(
        types: """
          <ComplexType Name="Place">\(property("X"))</ComplexType>
          <EntityType Name="View"><Key><PropertyRef Name="A"/></Key>\(property("A", "N.Place"))</EntityType>
          <EntityType Name="Narrow" BaseType="N.View"/>
          """, container: #"<EntitySet Name="Views" EntityType="N.View"/>"#),
      omissions: ["unusable-key"], present: ["var views: EntitySet<Svc.View,"]),
    FaultyDocument(
      "unknown base type",
      v2(types: #"<EntityType Name="Special" BaseType="N.Lost">\#(property("A"))</EntityType>"#),
      omissions: ["unknown-base-type"], present: [rowsAccessor, "struct Special"]),
    FaultyDocument(
      "type that is its own base type",
      v2(types: #"<ComplexType Name="A" BaseType="N.B"/><ComplexType Name="B" BaseType="N.A"/>"#),
      omissions: ["cyclic-inheritance"], present: [rowsAccessor]),
    FaultyDocument(
      "type declared twice, in the same words",
      v2(
        types:
          #"<ComplexType Name="A">\#(property("P"))</ComplexType><ComplexType Name="A">\#(property("P"))</ComplexType>"#
      ),
      present: ["struct A: ComplexType"]),
    FaultyDocument(
      "type declared twice, in other words",
      v2(
        types:
          #"<ComplexType Name="A">\#(property("P"))</ComplexType><ComplexType Name="A">\#(property("Q"))</ComplexType>"#
      ),
      omissions: ["duplicate-type"], present: ["var p: String?"], absent: ["var q: String?"]),
    FaultyDocument(
      "type without a name", v2(types: #"<ComplexType>\#(property("P"))</ComplexType>"#),
      omissions: ["missing-attribute"], present: [rowsAccessor]),
    FaultyDocument(
      "definition of a type that there is not",
      v4(property("A", "N.Money") + property("B"), types: #"<TypeDefinition Name="Money" UnderlyingType="Edm.Mony"/>"#),
      omissions: ["unknown-type", "unknown-type"], present: ["var b: String?"], absent: ["var a:"]),
  ]

  private static let properties: [FaultyDocument] = [
    FaultyDocument(
      "property of an unknown type", v2(property("A", "N.Lost") + property("B")), omissions: ["unknown-type"],
      present: ["var b: String?"], absent: ["var a:"]),
    FaultyDocument(
      "property of an entity type",
      v4(
        property("A", "N.Row") + property("B", "N.Parts"),
        types: #"<ComplexType Name="Parts">\#(property("C", "Collection(N.Row)"))</ComplexType>"#),
      omissions: ["entity-as-value", "entity-as-value"], present: ["var b: Svc.Parts?"], absent: ["var a:", "var c:"]),
    FaultyDocument(
      "property declared twice, in the same words", v2(property("A") + property("A")), present: ["var a: String?"]),
    FaultyDocument(
      "property declared twice, in other words", v2(property("A") + property("A", "Edm.Int32")),
      omissions: ["duplicate-property"], present: ["var a: String?"], absent: ["var a: Int32?"]),
    FaultyDocument(
      "property without a type", v2(#"<Property Name="A"/>"# + property("B")), omissions: ["missing-attribute"],
      present: ["var b: String?"], absent: ["var a:"]),
    FaultyDocument(
      "flag that is none", v2(#"<Property Name="A" Type="Edm.String" Nullable="maybe"/>"#),
      omissions: ["invalid-value"], present: ["var a: String?"]),
    FaultyDocument(
      "navigation along an unknown association",
      v2(#"<NavigationProperty Name="To" Relationship="N.Lost" FromRole="A" ToRole="B"/>"#),
      omissions: ["unknown-association"], present: [rowsAccessor], absent: ["var to:"]),
    FaultyDocument(
      "navigation to an unknown role",
      v2(
        #"<NavigationProperty Name="To" Relationship="N.R" FromRole="A" ToRole="C"/>"#,
        types: """
          <Association Name="R"><End Role="A" Type="N.Row" Multiplicity="1"/>\
          <End Role="B" Type="N.Row" Multiplicity="*"/></Association>
          """),
      omissions: ["unknown-role"], absent: ["var to:"]),
    FaultyDocument(
      "association of an unknown type",
      v2(
        #"<NavigationProperty Name="To" Relationship="N.R" FromRole="A" ToRole="B"/>"#,
        types: """
          <Association Name="R"><End Role="A" Type="N.Row" Multiplicity="1"/>\
          <End Role="B" Type="N.Lost" Multiplicity="*"/></Association>
          """),
      omissions: ["unknown-association"], absent: ["var to:"]),
    FaultyDocument(
      "association with an unknown multiplicity",
      v2(
        #"<NavigationProperty Name="To" Relationship="N.R" FromRole="A" ToRole="B"/>"#,
        types: """
          <Association Name="R"><End Role="A" Type="N.Row" Multiplicity="1"/>\
          <End Role="B" Type="N.Row" Multiplicity="many"/></Association>
          """),
      omissions: ["unknown-role"], absent: ["var to:"]),
    FaultyDocument(
      "navigation to any entity", v4(#"<NavigationProperty Name="Any" Type="Edm.EntityType"/>"#), absent: ["var any:"]),
    FaultyDocument(
      "navigation to a complex type",
      v4(
        #"<NavigationProperty Name="To" Type="N.Part"/>"#,
        types: #"<ComplexType Name="Part">\#(property("P"))</ComplexType>"#),
      omissions: ["unknown-type"], absent: ["var to:"]),
  ]

  private static let containers: [FaultyDocument] = [
    FaultyDocument(
      "set of an unknown type", v2(container: #"<EntitySet Name="Others" EntityType="N.Lost"/>"#),
      omissions: ["unknown-entity-type"], present: [rowsAccessor], absent: ["var others:"]),
    FaultyDocument(
      "set of a type of another document",
      v4(
        container: #"<EntitySet Name="Others" EntityType="GPS.Vehicle"/>"#,
        references: #"<edmx:Reference Uri="../gps/$metadata"><edmx:Include Namespace="GPS"/></edmx:Reference>"#),
      omissions: ["unknown-type"], present: [rowsAccessor], absent: ["var others:"]),
    FaultyDocument(
      "set without a type", v2(container: #"<EntitySet Name="Others"/>"#), omissions: ["missing-attribute"],
      present: [rowsAccessor]),
    FaultyDocument("set declared twice, in the same words", v2(container: rows), present: [rowsAccessor]),
    FaultyDocument(
      "association set of an unknown association",
      v2(
        container: #"<AssociationSet Name="S" Association="N.Lost"><End Role="A" EntitySet="Rows"/></AssociationSet>"#),
      present: [rowsAccessor]),
    FaultyDocument(
      "function that names no set",
      v2(container: #"<FunctionImport Name="F" EntitySet="" ReturnType="Edm.Int32" m:HttpMethod="GET"/>"#),
      present: ["func f() async throws -> Int32"]),
    FaultyDocument(
      "function that names an unknown set",
      v2(container: #"<FunctionImport Name="F" EntitySet="Lost" ReturnType="Collection(N.Row)" m:HttpMethod="GET"/>"#),
      present: ["func f() async throws -> [Svc.RowEntity]"]),
    FaultyDocument(
      "function with a parameter of an unknown type",
      v2(
        container: """
          <FunctionImport Name="F" ReturnType="Edm.Int32" m:HttpMethod="GET"><Parameter Name="p" Type="N.Lost"/>\
          </FunctionImport>
          """),
      omissions: ["unknown-type"], present: [rowsAccessor], absent: ["func f("]),
    FaultyDocument(
      "function with a parameter without a name",
      v2(
        container: """
          <FunctionImport Name="F" ReturnType="Edm.Int32" m:HttpMethod="GET"><Parameter Type="Edm.Int32"/>\
          </FunctionImport>
          """),
      omissions: ["missing-attribute"], present: [rowsAccessor], absent: ["func f("]),
    FaultyDocument(
      "function with a result of an unknown type",
      v2(container: #"<FunctionImport Name="F" ReturnType="Collection(N.Lost)" m:HttpMethod="GET"/>"#),
      omissions: ["unknown-type"], present: [rowsAccessor], absent: ["func f("]),
    FaultyDocument(
      "import of a bound function",
      v4(
        types:
          #"<Function Name="F" IsBound="true"><Parameter Name="t" Type="N.Row"/><ReturnType Type="Edm.Int32"/></Function>"#,
        container: #"<FunctionImport Name="F" Function="N.F"/>"#),
      omissions: ["unknown-operation"], present: [rowsAccessor], absent: ["func f("]),
    FaultyDocument(
      "import of a function of another document",
      v4(
        container: #"<FunctionImport Name="F" Function="GPS.F"/>"#,
        references: #"<edmx:Reference Uri="../gps/$metadata"><edmx:Include Namespace="GPS"/></edmx:Reference>"#),
      omissions: ["unknown-operation"], absent: ["func f("]),
    FaultyDocument(
      "bound function with a parameter of an unknown type",
      v4(
        types: """
          <Function Name="F" IsBound="true"><Parameter Name="t" Type="N.Row"/><Parameter Name="u" Type="N.Lost"/>\
          <ReturnType Type="Edm.Int32"/></Function>
          """),
      present: [rowsAccessor]),
  ]

  private static let names: [FaultyDocument] = [
    FaultyDocument(
      "overloads by the names of parameters",
      v4(
        types: """
          <Function Name="Get"><ReturnType Type="Collection(N.Row)"/></Function>\
          <Function Name="Get"><Parameter Name="Name" Type="Edm.String"/><ReturnType Type="Collection(N.Row)"/></Function>\
          <Function Name="Get"><Parameter Name="A" Type="Edm.Int32"/><Parameter Name="B" Type="Edm.Int32"/>\
          <ReturnType Type="Collection(N.Row)"/></Function>
          """, container: #"<FunctionImport Name="Get" Function="N.Get"/>"#),
      present: ["func get() ", "func get(name: ", "func get(a: Int32, b: Int32)"]),
    FaultyDocument(
      "overloads by the types of parameters",
      v2(
        container: ["Int32", "String"].map { type in
          """
          <FunctionImport Name="Find" ReturnType="Edm.Int32" m:HttpMethod="GET">\
          <Parameter Name="value" Type="Edm.\(type)"/></FunctionImport>
          """
        }.joined()),
      present: ["func find(value: Int32)", "func find(value: String)"]),
    FaultyDocument(
      "names that differ in an underscore",
      v2(
        property("Part") + property("_Part"),
        container: #"<EntitySet Name="Product" EntityType="N.Row"/><EntitySet Name="_Product" EntityType="N.Row"/>"#),
      present: ["var part: ", "var _part: ", "var product: ", "var _product: "]),
    FaultyDocument(
      "set and function of one name",
      v2(container: #"<FunctionImport Name="Rows" ReturnType="Collection(N.Row)" m:HttpMethod="GET"/>"#),
      present: [rowsAccessor, "func rowsFunction()"]),
    FaultyDocument(
      "complex value that is never null",
      v2(
        #"<Property Name="A" Type="N.P" Nullable="false"/>"#,
        types: #"<ComplexType Name="P">\#(property("Q"))</ComplexType>"#),
      present: ["var a: Svc.P?"]),
  ]
}
