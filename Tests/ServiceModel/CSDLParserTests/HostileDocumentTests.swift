import Diagnostics
import CSDLParser
import EntityDataModel
import TestSupport
import Testing

/// Documents made to hurt: none reads another file, expands anything, or takes memory or time out of proportion.
@Suite struct HostileDocumentTests {
  @Test func refusesEntityBomb() throws {
    let text = """
      <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
      \(SchemaText.v2("<EntityType Name=\"&c;\"/>"))
      """
    let result = Fixture.parse(text)
    #expect(result.rules == ["doctype"])
    #expect(result.document == nil)
    #expect(try Fixture.finding("doctype", in: text).location?.line == 1)
  }

  @Test(arguments: ["file:///etc/passwd", "http://127.0.0.1:9/x"])
  func refusesExternalEntity(address: String) {
    let entity = Fixture.parse(
      "<!DOCTYPE a [<!ENTITY x SYSTEM \"\(address)\">]>\n\(SchemaText.v2("<ComplexType Name=\"A&x;\"/>"))")
    #expect(entity.rules == ["doctype"])
    let subset = Fixture.parse("<!DOCTYPE a SYSTEM \"\(address)\">\n\(SchemaText.v2(""))")
    #expect(subset.rules == ["doctype"])
    let parameter = Fixture.parse("<!DOCTYPE a [<!ENTITY % x SYSTEM \"\(address)\">%x;]>\n\(SchemaText.v2(""))")
    #expect(parameter.rules == ["doctype"])
  }

  @Test func reportsUndeclaredEntity() throws {
    let finding = try Fixture.finding("entity", in: SchemaText.v2("<ComplexType Name=\"A&nbsp;B\"/>"))
    #expect(finding.message.contains("nbsp"))
  }

  @Test func readsPredefinedEntitiesAndCharacterReferences() throws {
    let property = "<Property Name=\"A\" Type=\"Edm.String\" DefaultValue=\"&amp;lt; &lt;&#38;#65;&quot;&#x41;\"/>"
    let schema = try Fixture.schema(SchemaText.v2("<ComplexType Name=\"A\">\(property)</ComplexType>"))
    #expect(schema.complexTypes.first?.properties.first?.facets.defaultValue == "&lt; <&#65;\"A")
  }

  @Test func refusesDeepNesting() throws {
    let depth = 100_000
    let text = SchemaText.v2(String(repeating: "<x>", count: depth) + String(repeating: "</x>", count: depth))
    let result = Fixture.parse(text)
    #expect(result.errors.map(\.rule) == ["too-deep"])
    #expect(result.document == nil)
  }

  @Test func refusesHugeAttribute() {
    let result = Fixture.parse(SchemaText.v2("<ComplexType Name=\"\(String(repeating: "A", count: 2_000_000))\"/>"))
    #expect(result.rules == ["too-long"])
    #expect(result.document == nil)
  }

  @Test func refusesHugeComment() {
    let result = Fixture.parse(SchemaText.v2("<!--\(String(repeating: "A", count: 2_000_000))-->"))
    #expect(result.rules == ["too-long"])
  }

  @Test func skipsLongName_andReadsOn() {
    let name = String(repeating: "A", count: 5_000)
    let result = Fixture.parse(SchemaText.v2("<ComplexType Name=\"\(name)\"/><ComplexType Name=\"B\"/>"))
    #expect(result.rules == ["value-too-long"])
    #expect(result.document?.schemas.first?.complexTypes.map(\.name) == ["B"])
  }

  @Test func refusesManyAttributes() {
    let attributes = (0..<5_000).map { "a\($0)=\"\"" }.joined(separator: " ")
    #expect(Fixture.parse(SchemaText.v2("<ComplexType Name=\"A\" \(attributes)/>")).rules == ["too-long"])
    let namespaces = (0..<1_000).map { "xmlns:a\($0)=\"urn:\($0)\"" }.joined(separator: " ")
    #expect(Fixture.parse(SchemaText.v2("<ComplexType Name=\"A\" \(namespaces)/>")).rules == ["too-long"])
  }

  @Test func refusesEndlessVocabulary() {
    let elements = (0..<40_000).map { "<x\($0)/>" }.joined()
    let result = Fixture.parse(SchemaText.v2(elements))
    #expect(result.errors.map(\.rule) == ["too-many-names"])
    #expect(result.document == nil)
    // Skipping the elements around them makes no difference.
    #expect(Fixture.parse(SchemaText.v2("<y>\(elements)</y>")).errors.map(\.rule) == ["too-many-names"])
  }

  @Test func cutsLongDescription() throws {
    let text = String(repeating: "word ", count: 10_000)
    let schema = try Fixture.schema(
      SchemaText.v2(
        "<ComplexType Name=\"A\"><Documentation><Summary>\(text)</Summary><LongDescription>\(text)\(text)</LongDescription>"
          + "</Documentation><Documentation><Summary>\(text)</Summary></Documentation></ComplexType>"))
    let documentation = try #require(schema.complexTypes.first?.documentation)
    #expect(documentation.utf8.count <= 65_536)
  }

  /// The same in an annotation as in a 'Documentation' element.
  @Test func cutsLongAnnotation() throws {
    let text = String(repeating: "\u{E9}", count: 100_000)
    let annotation = "<Annotation Term=\"Org.OData.Core.V1.Description\" String=\"\(text)\"/>"
    let schema = try Fixture.schema(SchemaText.v4(SchemaText.entity("A", annotation)))
    let documentation = try #require(schema.entityTypes.first?.documentation)
    #expect(documentation.utf8.count == 65_536 && documentation.allSatisfy { $0 == "\u{E9}" })
  }

  /// However much is wrong, the list stays short, says how much it leaves out, and keeps the errors.
  @Test func listsBoundedNumberOfFindings() throws {
    let notes = (0..<5_000).map { "<x:Unknown\($0) xmlns:x=\"urn:x\"/>" }.joined()
    let errors = (0..<5_000).map { "<Property Name=\"P\($0)\" Type=\"N.Missing\($0)\"/>" }.joined(separator: "\n")
    let result = Fixture.parse(SchemaText.v2("\(notes)<ComplexType Name=\"A\">\(errors)</ComplexType>"))
    #expect(result.diagnostics.count { $0.rule == "unknown-type" } == 200)
    #expect(result.diagnostics.count == 401)
    let last = try #require(result.diagnostics.last)
    #expect(last.rule == "more-findings")
    #expect(last.message == "4800 more warnings, 4800 more notes of this document are not listed.")
    // Findings that are not listed may concern anyone.
    #expect(last.omission == Omission(service: "crm", subject: nil))
  }

  private func chain(of count: Int) -> String {
    let types = (1..<count).reversed()
      .map {
        "<EntityType Name=\"T\($0)\" BaseType=\"N.T\($0 - 1)\"><Property Name=\"P\($0)\" Type=\"Edm.Byte\"/></EntityType>"
      }
    let set = SchemaText.container("<EntitySet Name=\"S\" EntityType=\"N.T\(count - 1)\"/>")
    return SchemaText.v2(types.joined(separator: "\n") + SchemaText.entity("T0") + set)
  }

  /// Each type repeats its inherited members, so a client would grow with the square of the depth.
  @Test func cutsDeepInheritance() throws {
    let deepest = try Fixture.schema(chain(of: 65))
    #expect(deepest.entityTypes.count { $0.baseType != nil } == 64)
    let result = Fixture.parse(chain(of: 1_000))
    let found = result.diagnostics.filter { $0.severity != .note }
    #expect(found.count == 15 && found.allSatisfy { $0.rule == "deep-inheritance" })
    #expect(found.last?.omission?.subject == .type("T65"))
    let types = try #require(result.document?.schemas.first?.entityTypes)
    #expect(types.count == 1_000)
    #expect(types.count { $0.baseType == nil } == 16)
  }

  /// Many types that inherit much are refused for the same reason, many of one base type are not.
  @Test func refusesWhatInheritsTooMuch() {
    func document(types: Int, properties: Int) -> String {
      let inherited = (0..<properties).map { "<Property Name=\"P\($0)\" Type=\"Edm.Byte\"/>" }.joined()
      let derived = (0..<types).map { "<EntityType Name=\"D\($0)\" BaseType=\"N.A\"/>" }.joined()
      return SchemaText.v2(SchemaText.entity("A", inherited) + derived)
    }
    #expect(Fixture.parse(document(types: 1_000, properties: 10)).diagnostics == [])
    let result = Fixture.parse(document(types: 1_000, properties: 600))
    #expect(result.errors.map(\.rule) == ["too-many-inherited"])
    #expect(result.document?.schemas.isEmpty == true)
  }

  /// Names are data: the parser does not interpret them.
  @Test func keepsHostileNames() throws {
    let name = "`}\"; import Foundation // ../\\(x)"
    let schema = try Fixture.schema(
      SchemaText.v2("<ComplexType Name=\"\(name.replacing("\"", with: "&quot;"))\"/>"))
    #expect(schema.complexTypes.first?.name == name)
  }

  /// Streams share nothing: in parallel they read the same as alone.
  @Test func readsSideBySide() async {
    let good = SchemaText.v2(SchemaText.entity("A"))
    let bad = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + good
    let broken = good.dropLast(20)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<60 {
        group.addTask { Fixture.parse(good).document?.schemas.first?.entityTypes.count == 1 }
        group.addTask { Fixture.parse(bad).rules == ["doctype"] }
        group.addTask { Fixture.parse(String(broken)).rules == ["truncated"] }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
