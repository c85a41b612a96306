import GeneratorFixtures
import Testing

@testable import ServiceAnnotations

/// The effects of annotations on generated code.
@Suite("Rendering what annotations say")
struct AnnotationRenderingTests {
  /// Two sets, and functions that return their rows.
  private func file(_ change: (inout AnnotatedService) -> Void) throws -> String {
    let order = Fixture.entity(
      "Order",
      properties: [
        Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Mode", "Edm.Int32"),
        Fixture.property("Status"), Fixture.property("Amount", "Edm.Double", nullable: false),
      ])
    let result = Fixture.entity(
      "Outcome",
      properties: [Fixture.property("ID", "Edm.Guid", nullable: false), Fixture.property("Year", "Edm.Int32")])
    let document = Fixture.document(
      "s",
      Fixture.schema(
        entities: [order, result], sets: [("Orders", "M.Order"), ("Outcomes", "M.Outcome")],
        functions: [
          Fixture.function("Price", returns: "Collection(M.Outcome)"),
          Fixture.function("Weeks", [("weeks", "Edm.Int32"), ("parameters", "Edm.Int32")], returns: "M.Outcome"),
        ]))
    let annotations = Fixture.annotations("s") {
      $0.sets["Outcomes"] = Fixture.set(methods: [])
      change(&$0)
    }
    return try #require(Fixture.render([document], annotations)["S.swift"])
  }

  private func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: Fixture.location) }

  private func orders(_ change: (inout SetAnnotations) -> Void) throws -> String {
    try file {
      var set = Fixture.set(methods: [.read, .create, .update])
      change(&set)
      $0.sets["Orders"] = set
    }
  }

  @Test func defaults_areInTheTable_andSaid() throws {
    let text = try orders {
      $0.defaults = located(["Mode": .number(1), "Status": .text("a b)\""), "Amount": .boolean(true)])
    }
    #expect(text.contains("Mode    Int32    create update default(1)"))
    #expect(text.contains("Status  String   create update default(a%20b%29%22)"))
    #expect(text.contains("`Mode` · Edm.Int32 · `1` on create unless assigned"))
  }

  @Test func defaults_wantACreate() throws {
    let text = try file {
      var set = Fixture.set(methods: [.read, .update])
      set.defaults = located(["Mode": .number(1)])
      $0.sets["Orders"] = set
    }
    #expect(!text.contains("default("))
  }

  @Test func createOnly_isWritable_andOfNoUpdate() throws {
    let text = try orders { $0.createOnly = located(["Status": .oneSource]) }
    #expect(text.contains("Status  String   create\n"))
    #expect(text.contains("static var status: WritableProperty<"))
    #expect(text.contains("`Status` · Edm.String · accepted on create only"))
  }

  @Test func nullable_isOptional_whateverTheDocumentSays() throws {
    #expect(try orders { _ in }.contains("var amount: Decimal {"))
    let text = try orders { $0.nullable = located(["Amount", "ID"]) }
    #expect(text.contains("var amount: Decimal? { row.decimal(3) }"))
    #expect(text.contains("var id: UUID {"))
  }

  @Test func deprecated_isAnAttribute() throws {
    let text = try orders {
      $0.deprecated = located("use \"Bills\"")
      $0.deprecatedProperties = located(["Status": "use Mode"])
    }
    #expect(text.contains("\n  @available(*, deprecated, message: \"use \\\"Bills\\\"\")\n  public var orders: "))
    #expect(text.contains("\n  @available(*, deprecated, message: \"use Mode\")\n  public var status: "))
    #expect(text.contains("\n  @available(*, deprecated, message: \"use Mode\")\n  public static var status: "))
    #expect(text.ranges(of: "@available").count == 3)
    let function = try file { $0.functions["Price"] = FunctionAnnotations(deprecated: located("use Results")) }
    #expect(function.contains("\n  @available(*, deprecated, message: \"use Results\")\n  public func price("))
  }

  @Test func unknownParameters_areGivenByWireName() throws {
    let text = try file {
      for name in ["Price", "Weeks"] {
        $0.functions[name] = FunctionAnnotations(parametersUnknown: located(true))
      }
    }
    #expect(text.contains("func price(parameters: [String: any PrimitiveType]) async throws -> [S.Outcome] {"))
    #expect(text.contains("root.collection(\"Price\", .get, [] + FunctionParameter.named(parameters))"))
    // The parameter of that name has another one.
    #expect(
      text.contains(
        "func weeks(weeks: Int32, parametersParameter: Int32, parameters: [String: any PrimitiveType]) async"))
  }

  @Test func filterableFunction_takesACondition_onThesePropertiesAlone() throws {
    let text = try file { $0.functions["Price"] = FunctionAnnotations(filterable: located(["Year"])) }
    #expect(
      text.contains(
        "func price(where condition: (@Sendable (S.Outcome.Type) -> Filter<S.Outcome>)? = nil) async throws -> "))
    #expect(text.contains("root.collection(\"Price\", .get, [], where: condition)"))
    #expect(text.contains("static var year: Property<"))
    #expect(text.contains("static var id: SelectableProperty<"))
  }
}

extension FunctionAnnotations {
  fileprivate init(
    parametersUnknown: Located<Bool>? = nil, deprecated: Located<String>? = nil, filterable: Located<[String]>? = nil
  ) {
    self.init()
    self.parametersUnknown = parametersUnknown
    self.deprecated = deprecated
    self.filterable = filterable
  }
}
