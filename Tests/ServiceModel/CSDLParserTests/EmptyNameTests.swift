import CSDLParser
import Diagnostics
import EntityDataModel
import TestSupport
import Testing

/// Attributes that are there and empty where a name or a type is expected: nothing says what was meant.
@Suite struct EmptyNameTests {
  private static let key = "<Key><PropertyRef Name=\"ID\"/></Key><Property Name=\"ID\" Type=\"Edm.Byte\"/>"

  @Test(arguments: [
    ("<EntityType Name=\"A\" BaseType=\"\">\(key)</EntityType>", "BaseType", Omission.Subject.type("A")),
    ("<ComplexType Name=\"A\" BaseType=\"\"/>", "BaseType", .type("A")),
    (SchemaText.entity("A", "<Property Name=\"B\" Type=\"\"/>"), "Type", .property("B", of: "A")),
    (
      SchemaText.entity("A", "<Property Name=\"B\"><CollectionType ElementType=\"\"/></Property>"), "ElementType",
      .property("B", of: "A")
    ),
    (
      SchemaText.entity("A", "<Property Name=\"B\"><TypeRef Type=\"\"/></Property>"), "Type", .property("B", of: "A")
    ),
    (SchemaText.container("<FunctionImport Name=\"F\" ReturnType=\"\"/>"), "ReturnType", .function("F")),
    (
      SchemaText.container("<FunctionImport Name=\"F\"><ReturnType Type=\"\"/></FunctionImport>"), "Type",
      .function("F")
    ),
    (
      SchemaText.container("<FunctionImport Name=\"F\"><Parameter Name=\"p\" Type=\"\"/></FunctionImport>"), "Type",
      .function("F")
    ),
    ("<EnumType Name=\"A\" UnderlyingType=\"\"><Member Name=\"M\"/></EnumType>", "UnderlyingType", .type("A")),
  ])
  func emptyNameOrType_isAFault(content: String, word: String, subject: Omission.Subject) throws {
    let found = Fixture.parse(SchemaText.v2(content)).diagnostics.filter { $0.severity != .note }
    #expect(found.map(\.rule) == ["missing-attribute"], "\(found)")
    let finding = try #require(found.first)
    #expect(finding.message.contains("'\(word)' is empty."))
    #expect(finding.omission?.subject == subject)
    #expect(finding.advice?.contains("remove the attribute") == true && finding.location?.column ?? 0 > 0)
  }

  @Test func functionWithAnEmptyResult_isLeftOut() {
    let text = SchemaText.v2(
      "<Function Name=\"G\" ReturnType=\"\"/>"
        + SchemaText.container("<FunctionImport Name=\"F\" ReturnType=\"\"/><FunctionImport Name=\"H\"/>"))
    let schema = Fixture.parse(text).document?.schemas.first
    #expect(schema?.containers.first?.functionImports.map(\.name) == ["H"])
    #expect(schema?.operations.isEmpty == true)
  }

  @Test func navigationOfAnEmptyType_isOneFault() throws {
    let text = SchemaText.v4(SchemaText.entity("A", "<NavigationProperty Name=\"B\" Type=\"\"/>"))
    let found = Fixture.parse(text).diagnostics.filter { $0.severity != .note }
    #expect(found.map(\.omission?.subject) == [.property("B", of: "A")], "\(found)")
  }

  @Test func emptyTarget_isAWarning() throws {
    let text = SchemaText.v4(
      "<Annotations Target=\"\"><Annotation Term=\"Core.Description\" String=\"x\"/></Annotations>")
    let finding = try Fixture.finding("missing-attribute", in: text)
    #expect(finding.severity == .warning && finding.omission == nil && finding.message == "'Target' is empty.")
  }

  /// Nothing is lost without these.
  @Test func emptyAlias_isAWarning_andNotTaken() throws {
    let text = SchemaText.v2("").replacing("Namespace=\"N\"", with: "Namespace=\"N\" Alias=\"\"")
    let finding = try Fixture.finding("missing-attribute", in: text)
    #expect(finding.severity == .warning && finding.omission == nil)
    #expect(finding.message == "'Alias' is empty.")
    #expect(Fixture.parse(text).document?.schemas.first?.alias == nil)
  }
}
