import ServiceAnnotations
import ClientBlueprint
import Diagnostics
import Testing

@Suite("Reading the configuration")
struct ConfigurationReaderTests {
  private func read(_ text: String) -> (Configuration, [Diagnostic]) {
    ConfigurationReader.read(Array(text.utf8), file: "c.yaml")
  }

  @Test(arguments: ["", "# nothing here\n", "---\n", "{}"])
  func givesDefaults_whenFileIsEmpty(text: String) {
    let (configuration, diagnostics) = read(text)
    #expect(configuration == Configuration())
    #expect(diagnostics.isEmpty)
    #expect(configuration.metadata == "Metadata")
    #expect(configuration.output == "Generated")
    #expect(configuration.module == "ExactOnline")
    #expect(configuration.runtime == .exactOnline)
    #expect(configuration.access == .public)
  }

  @Test func packagedAndBuild_areNoFolders() {
    let (words, _) = read("metadata: packaged\noutput: build\n")
    #expect(words.usesPackagedMetadata && words.generatesOnBuild)
    let (folders, _) = read("metadata: ./packaged\noutput: ./build\n")
    #expect(!folders.usesPackagedMetadata && !folders.generatesOnBuild)
    #expect(folders.metadata == "./packaged" && folders.output == "./build")
  }

  @Test func readsEveryOption() {
    let (configuration, diagnostics) = read(
      """
      metadata: Edmx
      output: Sources/Client
      module: Northwind
      runtime: ODataRuntime
      access: internal
      include: [crm, "sync/*"]
      exclude:
        - crm:Account.FreeTextField*
      types: {Edm.Double: Double}
      names:
        crm:Account.GLAccount: ledgerAccount
      nullability:
        relax: ["*"]
        honour: ["crm:Account.ID"]
      annotations: [mine.yaml]
      templates: Templates
      silence: [stale-annotation]
      """)
    #expect(diagnostics.isEmpty)
    #expect(configuration.metadata == "Edmx")
    #expect(configuration.output == "Sources/Client")
    #expect(configuration.module == "Northwind")
    #expect(configuration.runtime == .odata)
    #expect(configuration.access == .internal)
    #expect(configuration.include.map(\.description) == ["crm", "sync/*"])
    #expect(configuration.exclude.map(\.description) == ["crm:Account.FreeTextField*"])
    #expect(configuration.exclude.first?.location == SourceLocation(file: "c.yaml", line: 8, column: 5))
    #expect(configuration.types == ["Edm.Double": "Double"])
    #expect(configuration.names == ["crm:Account.GLAccount": "ledgerAccount"])
    #expect(configuration.locations["names/crm:Account.GLAccount"]?.line == 11)
    #expect(configuration.nullability.relax.count == 1)
    #expect(configuration.nullability.honour.count == 1)
    #expect(configuration.annotations == ["mine.yaml"])
    #expect(configuration.templates == "Templates")
    #expect(configuration.silence == ["stale-annotation"])
  }

  @Test func namesNearestKey_whenKeyIsUnknown() throws {
    let (_, diagnostics) = read("modul: X\n")
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    let line = "c.yaml:1:1: error: Unknown key 'modul' in the configuration. [unknown-key]"
    #expect(diagnostic.description.hasPrefix(line))
    #expect(diagnostic.advice?.hasPrefix("Did you mean 'module'? Allowed: metadata, output, module") == true)
  }

  @Test func namesNearestValue_whenValueIsUnknown() throws {
    let (_, diagnostics) = read("access: Pubic\nruntime: ODataRunTime\n")
    #expect(diagnostics.map(\.rule) == ["unknown-value", "unknown-value"])
    #expect(diagnostics[0].advice == "Did you mean 'public'? Allowed: public, package, internal.")
    #expect(diagnostics[1].advice?.hasPrefix("Did you mean 'ODataRuntime'?") == true)
    #expect(diagnostics[1].location == SourceLocation(file: "c.yaml", line: 2, column: 10))
  }

  @Test func reportsEveryProblem_notOnlyTheFirst() {
    let (configuration, diagnostics) = read("modul: X\naccess: 3\ninclude: crm\nexclude: [crm]\n")
    #expect(diagnostics.map(\.rule) == ["unknown-key", "wrong-kind", "wrong-kind"])
    #expect(configuration.exclude.count == 1)
  }

  @Test(
    arguments: [
      ("[a, b]", "The configuration must be a mapping, not a list."),
      ("metadata: [a]", "'metadata' must be text, not a list."),
      ("output: {a: b}", "'output' must be text, not a mapping."),
      ("output: 12", "'output' must be text, not 12."),
      ("module: true", "'module' must be text, not true."),
      ("include: crm", "'include' must be a list, not the text 'crm'."),
      ("names: [a]", "'names' must be a mapping, not a list."),
      ("annotations: {a: b}", "'annotations' must be a list, not a mapping."),
      ("annotations: mine.yaml", "'annotations' must be a list, not the text 'mine.yaml'."),
    ])
  func refusesValue_whenOfWrongKind(text: String, message: String) {
    let (_, diagnostics) = read(text)
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.map(\.rule) == ["wrong-kind"])
  }

  @Test(
    arguments: [
      ("include: [':x']", "pattern"),
      ("include: ['crm:']", "pattern"),
      ("exclude: ['crm:Account.']", "pattern"),
      ("exclude: ['crm :Account']", "pattern"),
      ("names: {'crm:*': x}", "path"),
      ("names: {'crm:Account': 'a b'}", "identifier"),
      ("names: {'crm:Account': '`x`; import Foundation'}", "identifier"),
      ("names: {'crm:Account': '1st'}", "identifier"),
      ("module: '../../x'", "identifier"),
      ("metadata: ''", "empty-value"),
      ("metadata: \"a\\nb\"", "control-character"),
      ("types: {Edm.Dubble: Double}", "unknown-key"),
      ("types: {Edm.Double: Float80}", "unknown-value"),
      ("nullability: {relaxed: []}", "unknown-key"),
      ("silence: [\"Not a rule\"]", "rule-id"),
      ("silence: [stub, stub]", "duplicate-value"), ("silence: [unknwon-type]", "rule-id"),
      ("module: class", "module-name"), ("module: Swift", "module-name"), ("module: ODataRuntime", "module-name"),
      ("strict: perhaps", "wrong-kind"), ("names: {crm:A: \"1a\"}", "identifier"),
    ])
  func refusesValue_whenItMakesNoSense(text: String, rule: String) {
    let (configuration, diagnostics) = read(text)
    #expect(diagnostics.map(\.rule) == [rule])
    #expect(diagnostics.allSatisfy { $0.severity == .error && $0.location?.line == 1 })
    #expect(configuration.names.isEmpty)
  }

  @Test(arguments: [
    ("packaged", true, []), ("[packaged]", true, []), ("[mine.yaml, packaged]", true, ["mine.yaml"]),
    ("[mine.yaml]", false, ["mine.yaml"]), ("[./packaged]", false, ["./packaged"]), ("[]", false, [String]()),
  ])
  func packagedAnnotations_standAloneOrInAList(text: String, isPackaged: Bool, files: [String]) {
    let (configuration, diagnostics) = read("annotations: \(text)\n")
    #expect(diagnostics.isEmpty)
    #expect(configuration.usesPackagedAnnotations == isPackaged)
    #expect(configuration.annotations == files)
    let shown = (isPackaged ? ["packaged"] : []) + files
    let line = "annotations         \(shown.isEmpty ? "none" : shown.joined(separator: ", "))"
    #expect(configuration.summary.contains(line))
  }

  @Test(arguments: ["package", "Packaged", "packged"])
  func misspeltPackaged_namesTheNearestValue(text: String) {
    let (_, diagnostics) = read("annotations: \(text)\n")
    #expect(diagnostics.map(\.rule) == ["unknown-value"])
    #expect(diagnostics.first?.advice?.hasPrefix("Did you mean 'packaged'?") == true)
  }

  @Test(arguments: ["package", "Packaged", "pakaged"])
  func misspeltPackagedInAList_isNotTakenForAFile(text: String) {
    let (configuration, diagnostics) = read("annotations: [mine.yaml, \(text)]\n")
    #expect(diagnostics.map(\.rule) == ["unknown-value"])
    #expect(diagnostics.first?.advice == "Did you mean 'packaged'? For a file of that name write './\(text)'.")
    #expect(diagnostics.first?.location?.column == 26)
    #expect(configuration.annotations.isEmpty)
    #expect(read("annotations: [./\(text), \(text).yaml, crm]\n").1.isEmpty)
  }

  @Test func prefersCommandLine_overFile() {
    let (configuration, _) = read("metadata: A\noutput: B\nmodule: C\naccess: package\n")
    let result = configuration.applying(.init(output: "out", access: .internal))
    #expect(result.metadata == "A")
    #expect(result.output == "out")
    #expect(result.module == "C")
    #expect(result.access == .internal)
  }

  @Test func summaryHasOneAlignedLinePerOption() {
    let (configuration, _) = read("include: [crm]\ntypes: {Edm.Double: Double}\n")
    let lines = configuration.summary
    #expect(lines.count == 15)
    #expect(lines.contains("include             crm"))
    #expect(lines.contains("types               Edm.Double → Double"))
    #expect(lines.contains("nullability.honour  none"))
  }

  @Test(arguments: [(nil as Bool?, true), (true, true), (false, false)])
  func commandLineDecidesAboutStrict_beforeTheFile(option: Bool?, isStrict: Bool) {
    let (configuration, _) = ConfigurationReader.read(Array("strict: true".utf8), file: "c.yaml")
    let resolved = configuration.applying(Configuration.Overrides(isStrict: option))
    #expect(resolved.isStrict == isStrict)
    #expect((resolved.locations["strict"] == nil) == (option != nil))
  }
}
