import CSDLParser
import Diagnostics
import EntityDataModel
import TestSupport
import Testing

/// Whatever a document loses, or says in two ways, is told.
@Suite struct SilentLossTests {
  private static let key = "<Key><PropertyRef Name=\"ID\"/></Key>"
  private static let set = SchemaText.container("<EntitySet Name=\"As\" EntityType=\"N.A\"/>")

  private func findings(_ text: String) -> [Diagnostic] {
    Fixture.parse(text).diagnostics.filter { $0.severity != .note }
  }

  // MARK: - Schemas

  @Test(arguments: [
    ("<Schema xmlns=\"http://schemas.microsoft.com/ado/2008/09/edm\"/>", "missing-attribute"),
    ("<Schema Namespace=\"\" xmlns=\"http://schemas.microsoft.com/ado/2008/09/edm\"/>", "missing-attribute"),
    ("<Schema Namespace=\"M\" xmlns=\"http://schemas.microsoft.com/ado/2042/01/edm\"/>", "unknown-csdl-namespace"),
  ])
  func faultySchema_isSkipped_andRefusedOnlyWithoutAnother(schema: String, rule: String) {
    let good =
      "<Schema Namespace=\"N\" xmlns=\"http://schemas.microsoft.com/ado/2008/09/edm\">\(SchemaText.entity("A"))</Schema>"
    for text in [schema + good, good + schema] {
      let result = Fixture.parse(SchemaText.edmx(text))
      #expect(result.rules == [rule])
      #expect(result.diagnostics.map(\.severity) == [.warning])
      #expect(result.diagnostics.first?.omission == Omission(service: "crm", subject: nil))
      #expect(result.document?.schemas.map(\.namespace) == ["N"])
    }
    #expect(Fixture.parse(SchemaText.edmx(schema)).errors.map(\.rule) == [rule])
  }

  // MARK: - Keys

  @Test(arguments: [
    "\(key)<Property Name=\"ID\" Type=\"Edm.Int3\"/>", "\(key)<Property Name=\"ID\"/>",
    "<Key><PropertyRef/></Key><Property Name=\"ID\" Type=\"Edm.Byte\"/>",
    "<Key><PropertyReff Name=\"ID\"/></Key><Property Name=\"ID\" Type=\"Edm.Byte\"/>",
    "<Kye><PropertyRef Name=\"ID\"/></Kye><Property Name=\"ID\" Type=\"Edm.Byte\"/>",
    "<Key><PropertyRef Name=\"ID\"/><x:PropertyRef xmlns:x=\"urn:x\" Name=\"B\"/></Key><Property Name=\"ID\" Type=\"Edm.Byte\"/>",
    "\(key)<Property Name=\"Id\" Type=\"Edm.Byte\"/>",
  ])
  func faultThatCostsTheKey_saysSo(content: String) {
    let found = findings(SchemaText.v2("<EntityType Name=\"A\">\(content)</EntityType>" + Self.set))
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.omission?.subject == .type("A"))
    #expect(found.first?.advice?.contains("not found by key") == true)
  }

  @Test func lostBaseType_takesTheKeyWithIt() {
    let text = SchemaText.v2("<EntityType Name=\"A\" BaseType=\"N.Gone\"/>")
    #expect(findings(text).first?.advice?.contains("and its key") == true)
  }

  @Test func otherFaultsOfAType_doNotMentionTheKey() {
    let found = findings(SchemaText.v2(SchemaText.entity("A", attributes: "OpenType=\"x\"") + Self.set))
    #expect(found.first?.advice?.contains("by key") == false)
  }

  // MARK: - Contradictions

  @Test func aliasThatIsAnotherNamespace_isTold() throws {
    let namespace = "xmlns=\"http://schemas.microsoft.com/ado/2008/09/edm\""
    let text = SchemaText.edmx(
      "<Schema Namespace=\"N\" \(namespace)/><Schema Namespace=\"M\" Alias=\"N\" \(namespace)/>")
    #expect(try Fixture.finding("duplicate-alias", in: text).severity == .warning)
  }

  @Test(arguments: [("N.B", true), ("N.A", false)])
  func roleOfBothEnds_costsTheNavigation_unlessTheEndsAreAlike(type: String, isFault: Bool) throws {
    let text = SchemaText.v2(
      SchemaText.entity("A", "<NavigationProperty Name=\"To\" Relationship=\"N.R\" FromRole=\"r\" ToRole=\"r\"/>")
        + SchemaText.entity("B")
        + "<Association Name=\"R\"><End Role=\"r\" Type=\"N.A\" Multiplicity=\"*\"/>"
        + "<End Role=\"r\" Type=\"\(type)\" Multiplicity=\"*\"/></Association>")
    let result = Fixture.parse(text)
    #expect(result.diagnostics.compactMap(\.omission?.subject) == (isFault ? [.property("To", of: "A")] : []))
    #expect(result.document?.schemas.first?.entityTypes.first?.navigationProperties.count == (isFault ? 0 : 1))
  }

  @Test func associationWithoutEnds_isSaidToHaveNone() throws {
    let text = SchemaText.v2(
      SchemaText.entity("A", "<NavigationProperty Name=\"To\" Relationship=\"N.R\" FromRole=\"r\" ToRole=\"r\"/>")
        + "<Association Name=\"R\"/>")
    #expect(try Fixture.finding("unknown-role", in: text).advice?.contains("no ends") == true)
  }

  @Test(arguments: [("Fixed", false), ("none", false), ("Optimistic", true), ("", true)])
  func unknownConcurrencyMode_isAFault(mode: String, isFault: Bool) {
    let property = "<Property Name=\"Tag\" Type=\"Edm.Binary\" ConcurrencyMode=\"\(mode)\"/>"
    let found = findings(SchemaText.v2(SchemaText.entity("A", property)))
    #expect(found.map(\.omission?.subject) == (isFault ? [.property("Tag", of: "A")] : []))
  }

  @Test(arguments: [("N.A", 0), ("Collection(N.D)", 0), ("N.B", 1), ("Collection(N.B)", 1), ("Edm.Byte", 0)])
  func functionWhoseSetHasOtherRows_isTold(type: String, count: Int) {
    let text = SchemaText.v2(
      SchemaText.entity("A") + "<EntityType Name=\"D\" BaseType=\"N.A\"/>" + SchemaText.entity("B")
        + SchemaText.container(
          "<EntitySet Name=\"As\" EntityType=\"N.A\"/>"
            + "<FunctionImport Name=\"F\" ReturnType=\"\(type)\" EntitySet=\"As\"/>"))
    let result = Fixture.parse(text)
    #expect(result.diagnostics.map(\.rule) == Array(repeating: "unknown-entity-type", count: count))
    #expect(result.document?.schemas.first?.containers.first?.functionImports.count == 1)
  }

  @Test func versionsThatDoNotExist_areTold() {
    let text = SchemaText.v2(SchemaText.entity("A") + Self.set)
    let changed = text.replacing("Edmx Version=\"1.0\"", with: "Edmx Version=\"9.0\"")
      .replacing("DataServiceVersion=\"2.0\"", with: "DataServiceVersion=\"9.0\"")
    #expect(findings(text) == [])
    #expect(findings(changed).map(\.rule) == ["invalid-value", "invalid-value"])
    #expect(findings(changed).map(\.severity) == [.warning, .warning])
  }

  /// XML compares code points and Swift canonical forms: the second of two names is lost.
  @Test func namesThatDifferInNormalization_areNoHarmlessRepetition() {
    let (composed, decomposed) = ("Caf\u{E9}", "Cafe\u{301}")
    func property(_ name: String) -> String { "<Property Name=\"\(name)\" Type=\"Edm.Byte\"/>" }
    func function(_ name: String) -> String { "<FunctionImport Name=\"\(name)\"/>" }
    let found = findings(
      SchemaText.v2(
        SchemaText.entity("A", property(composed) + property(decomposed))
          + SchemaText.container(
            function(composed) + function(decomposed) + "<EntitySet Name=\"\(composed)\" EntityType=\"N.A\"/>"
              + "<EntitySet Name=\"\(decomposed)\" EntityType=\"N.A\"/>")))
    #expect(Set(found.map(\.rule)) == ["duplicate-property", "duplicate-function", "duplicate-set"])
    #expect(found.allSatisfy { $0.omission != nil })
    let same = findings(SchemaText.v2(SchemaText.entity("A", property(composed) + property(composed))))
    #expect(same.allSatisfy { $0.omission == nil })
  }
}
