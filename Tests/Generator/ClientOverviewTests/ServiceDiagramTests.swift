import Diagnostics
import EntityDataModel
@testable import ClientOverview
import GeneratorFixtures
import Testing

@Suite("Diagrams")
struct ServiceDiagramTests {
  private let documents = [
    Fixture.document(
      "crm",
      Fixture.schema(
        entities: [
          Fixture.entity(
            "Account",
            properties: [
              Fixture.property("Name"), Fixture.property("ID", "Edm.Guid", nullable: false),
              Fixture.property("Home", "M.Address"), Fixture.property("Others", "Collection(M.Address)"),
            ],
            navigations: [
              Fixture.navigation("Parent", to: "M.Account", .zeroOrOne),
              Fixture.navigation("Staff", to: "H.Person", .many),
              Fixture.navigation("Lost", to: "X.Nowhere", .one),
            ]),
          Fixture.entity("Customer", key: [], base: "M.Account", properties: []),
        ],
        complexTypes: [Fixture.complex("Address", properties: [Fixture.property("Street")])])),
    Fixture.document("hrm", Fixture.schema("H", entities: [Fixture.entity("Person")])),
  ]

  @Test func mermaid_showsTypesAndWhatLeadsWhere() {
    #expect(
      ServiceDiagram.make(documents, properties: 2)[0].mermaid == [
        "## crm", "", "```mermaid", "classDiagram",
        "  class t0[\"Account\"] {", "    ID: Guid, key", "    Name: String", "    Home: Address", "    … and 1 more",
        "  }",
        "  class t1[\"Customer\"]",
        "  class t2[\"Address\"] {", "    <<complex>>", "    Street: String", "  }",
        "  class t3[\"hrm:Person\"] {", "    <<elsewhere>>", "  }",
        "  class t4[\"Nowhere\"] {", "    <<elsewhere>>", "  }",
        "  t0 *-- \"1\" t2 : Home", "  t0 *-- \"*\" t2 : Others",
        "  t0 --> \"0..1\" t0 : Parent", "  t0 --> \"*\" t3 : Staff", "  t0 --> \"1\" t4 : Lost",
        "  t0 <|-- t1",
        "```", "",
      ])
  }

  @Test func properties_areAsManyAsAreAskedFor() {
    func lines(_ limit: Int?) -> Int { ServiceDiagram.make(documents, properties: limit)[0].boxes[0].properties.count }
    #expect(lines(0) == 1)
    #expect(lines(nil) == 4)
    #expect(ServiceDiagram.make(documents, properties: 0)[0].boxes[0].hidden == 3)
  }

  /// Every line of the diagram is of the few forms that we know Mermaid to read, whatever the names are.
  @Test(arguments: [
    "a\"b", "a`b", "```", "a\nb", "}", "{", "a]b", "a|b", "direction TB", "%%{init: {}}%%", "a;b", "a:b", "<b>", "()",
    "~T~", "x*", "x$", "-->", "\u{202E}x", "", "#quot;", "note", "-x", "o", "click a href \"javascript:\"", "end",
  ])
  func mermaid_hostileNames_cannotSayAnythingElse(name: String) throws {
    let document = Fixture.document(
      "s\(name)",
      Fixture.schema(
        entities: [
          Fixture.entity(
            name, properties: [Fixture.property(name, "M.\(name)"), Fixture.property("ID")],
            navigations: [Fixture.navigation(name, to: "M.\(name)", .many)])
        ]))
    let lines = ServiceDiagram.make([document], properties: nil)[0].mermaid
    #expect(lines[0].hasPrefix("## s"))
    #expect(!lines[0].contains("\n"))
    #expect(lines[1...3] == ["", "```mermaid", "classDiagram"])
    #expect(lines.suffix(2) == ["```", ""])
    let known = #/  class t\d+\["[\w./:-]+"\]( \{)?|    \w+: \w+(\[\])?(, key)?|  \}|  t\d+ --> "\*" t\d+ : \w+/#
    for line in lines.dropFirst(4).dropLast(2) {
      #expect(line.wholeMatch(of: known) != nil, "\(line)")
    }
  }

  @Test func dot_hostileNames_areQuoted() {
    let name = "a\"b<c>&\\N\n"
    let document = Fixture.document(
      name,
      Fixture.schema(
        entities: [Fixture.entity(name, navigations: [Fixture.navigation(name, to: "M.\(name)", .many)])]))
    let dot = ServiceDiagram.dot(ServiceDiagram.make([document], properties: nil))
    #expect(dot.contains("    label=\"a\\\"b<c>&\\\\N\\\\u{a}\";"))
    #expect(dot.contains { $0.contains("<B>a&quot;b&lt;c&gt;&amp;\\N\\u{a}</B>") })
    #expect(dot.contains("  t0_0 -> t0_0 [label=\"a\\\"b<c>&\\\\N\\\\u{a} *\", arrowhead=vee];"))
    #expect(dot.allSatisfy { !$0.contains("\n") })
  }

  @Test func diagramThatMermaidRefuses_isAWarning() {
    let many = (0..<2000).map { Fixture.entity("LongNameOfAType\($0)") }
    let document = Fixture.document("s", Fixture.schema(entities: many))
    #expect(ServiceDiagram.make([document], properties: 0)[0].mermaidProblem?.rule == "diagram-size")
    #expect(ServiceDiagram.make(documents, properties: nil)[0].mermaidProblem == nil)
  }
}
