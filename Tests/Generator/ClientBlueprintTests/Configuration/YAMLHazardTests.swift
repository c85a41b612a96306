import ClientBlueprint
import Diagnostics
import Testing

@Suite("YAML that is not what it should be")
struct YAMLHazardTests {
  private func diagnostics(_ bytes: [UInt8]) -> [Diagnostic] {
    ConfigurationReader.read(bytes, file: "c.yaml").1
  }

  private func diagnostics(_ text: String) -> [Diagnostic] { diagnostics(Array(text.utf8)) }

  @Test(
    arguments: [
      ("module: [unclosed\n", "yaml-syntax"),
      ("module: 'unclosed\n", "yaml-syntax"),
      ("module: a\n  output: b\n", "yaml-syntax"),
      ("module: \"\\ud800\"\n", "yaml-syntax"),
      ("a: \u{1}\n", "yaml-syntax"),
      ("module: a\n---\nmodule: b\n", "yaml-syntax"),
      ("module: a\nmodule: b\n", "yaml-duplicate-key"),
      ("names: {'crm:A': a, 'crm:A': b}\n", "yaml-duplicate-key"),
      ("include: [*]\n", "yaml-alias"),
      ("include: [*x]\n", "yaml-alias"),
      ("include: &x [crm]\n", "yaml-alias"),
      ("include: &x [crm]\nexclude: *x\n", "yaml-alias"),
      ("module: &x A\n", "yaml-alias"),
      ("? [a]\n: b\n", "yaml-key"),
      ("include: !!seq [crm]\n", "yaml-tag"),
      ("!!map {module: A}\n", "yaml-tag"),
      ("module: !x A\n", "yaml-tag"),
    ])
  func isRefusedWithPlace(text: String, rule: String) throws {
    let found = diagnostics(text)
    let first = try #require(found.first)
    #expect(found.allSatisfy { $0.rule == rule && $0.severity == .error })
    #expect(first.location?.file == "c.yaml")
    if !text.contains("\u{1}") { #expect((first.location?.line ?? 0) > 0) }
  }

  @Test func doesNotExpandBombs() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, last) in zip("bcdefghijklmnopqrst", "abcdefghijklmnopqrs") {
      text += "\(name): &\(name) [*\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last), *\(last)]\n"
    }
    let found = diagnostics(text)
    #expect(found.count == 19 + 1)
    #expect(found.allSatisfy { $0.rule == "yaml-alias" })
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func boundsDepth(opening: String) {
    let found = diagnostics(String(repeating: opening, count: 50_000))
    #expect(found.map(\.rule) == ["yaml-depth"])
  }

  @Test func boundsSize() {
    let found = diagnostics([UInt8](repeating: UInt8(ascii: "#"), count: (16 << 20) + 1))
    #expect(found.map(\.rule) == ["yaml-size"])
  }

  @Test func refusesOtherEncodings() {
    #expect(diagnostics([0xFF, 0xFE, 0x61, 0x00]).map(\.rule) == ["yaml-encoding"])
    #expect(diagnostics([0x61, 0x3A, 0x20, 0xE9]).map(\.rule) == ["yaml-encoding"])
  }

  @Test func readsByteOrderMark() {
    let (configuration, found) = ConfigurationReader.read([0xEF, 0xBB, 0xBF] + "module: A\n".utf8, file: "c.yaml")
    #expect(found.isEmpty)
    #expect(configuration.module == "A")
  }

  @Test func keepsQuotedWordsAsText() {
    let (configuration, found) = ConfigurationReader.read(Array("output: 'null'\nmetadata: \"12\"\n".utf8), file: "c")
    #expect(found.isEmpty)
    #expect(configuration.output == "null")
    #expect(configuration.metadata == "12")
  }
}
