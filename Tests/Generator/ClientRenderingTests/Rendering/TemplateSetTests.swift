import EntityDataModel
@testable import ClientBlueprint
@testable import ClientRendering
@testable import Diagnostics
@testable import SwiftNaming
import GeneratorFixtures
import Testing

@Suite struct TemplateSetTests {
  @Test func embeddedTemplatesPassTheirOwnCheck() {
    let templates = TemplateSet.embedded()
    #expect(Set(templates.texts.keys) == TemplateNames.templates)
    for (name, text) in templates.texts {
      #expect(TemplateCheck.problems(in: text, template: name, file: name).map(\.description) == [])
    }
  }

  @Test func replacesTemplates_oneByOne() {
    let (templates, diagnostics) = TemplateSet.loading(files: ["module.mustache": "// {{{module}}} on {{{runtime}}}\n"])
    #expect(diagnostics.isEmpty)
    let blueprint = ClientBlueprint(module: "Mine", runtime: .odata, access: .public)
    let files = Renderer(templates: templates).render(blueprint, lock: NameLock()).files
    let module = files.first { $0.path == "Mine.swift" }?.bytes ?? []
    #expect(String(decoding: module, as: UTF8.self) == "// Mine on ODataRuntime\n")
    #expect(templates.texts["type"] == TemplateSet.embedded().texts["type"])
  }

  /// The embedded templates are filled without Mustache; a comment makes one, and those that it is part of, go through
  /// Mustache.
  @Test(arguments: [TemplateNames.templates.sorted()] + TemplateNames.templates.sorted().map { [$0] })
  func rendersTheSame_withAndWithoutMustache(names: [String]) {
    let long = String(repeating: "Long", count: 14)
    let entity = Fixture.entity(
      "Type\(long)",
      properties: ["ID", "Name", "N\(long)", "default"].map { Fixture.property($0, "Edm.Guid", nullable: $0 != "ID") },
      navigations: [Fixture.navigation("To", to: "M.Type\(long)", .many)])
    let pair = Fixture.entity(
      "Pair", key: ["A", "B"], properties: ["A", "B"].map { Fixture.property($0, "Edm.Guid", nullable: false) })
    let plan = Fixture.plan([
      Fixture.document(
        "s", Fixture.schema(entities: [entity, pair], sets: [("As", "M.Type\(long)"), ("Ps", "M.Pair")]))
    ])
    let embedded = TemplateSet.embedded().texts
    let commented = Dictionary(
      uniqueKeysWithValues: names.map { ("\($0).mustache", (embedded[$0] ?? "") + "{{!x}}") })
    let (templates, diagnostics) = TemplateSet.loading(files: commented)
    #expect(diagnostics.isEmpty)
    let usual = Renderer().render(plan.blueprint, lock: plan.lock).files
    #expect(Renderer(templates: templates).render(plan.blueprint, lock: plan.lock).files == usual)
  }

  @Test(arguments: [
    ("unknown.mustache", "x", "unknown-template"), ("type.mustache", "{{#a}}", "template-syntax"),
    ("type.mustache", "{{#.properties}}{{/.other}}", "template-syntax"),
    ("type.mustache", "line\n{{{.nam}}}", "unknown-template-name"),
    ("type.mustache", "{{> nothing}}", "unknown-template-name"),
    ("property.mustache", "{{{.rawType}}}", "unknown-template-name"),
  ])
  func reportsWhatIsWrong(file: String, text: String, rule: String) {
    let (templates, diagnostics) = TemplateSet.loading(files: [file: text])
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.first?.location?.file == file)
    #expect(templates == TemplateSet.embedded())
  }
}
