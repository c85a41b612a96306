import EntityDataModel
import Testing

@testable import ClientGenerator

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
    #expect(files.first { $0.path == "Mine.swift" }.map { String(decoding: $0.bytes, as: UTF8.self) } == "// Mine on ODataRuntime\n")
    #expect(templates.texts["entity"] == TemplateSet.embedded().texts["entity"])
  }

  @Test(arguments: [
    ("unknown.mustache", "x", "unknown-template"), ("entity.mustache", "{{#a}}", "template-syntax"),
    ("entity.mustache", "{{#.properties}}{{/.other}}", "template-syntax"),
    ("entity.mustache", "line\n{{{.nam}}}", "unknown-template-name"),
    ("entity.mustache", "{{> nothing}}", "unknown-template-name"),
    ("field.mustache", "{{{.rawType}}}", "unknown-template-name"),
  ])
  func reportsWhatIsWrong(file: String, text: String, rule: String) {
    let (templates, diagnostics) = TemplateSet.loading(files: [file: text])
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.hasErrors)
    #expect(diagnostics.first?.location?.file == file)
    #expect(templates == TemplateSet.embedded())
  }
}
