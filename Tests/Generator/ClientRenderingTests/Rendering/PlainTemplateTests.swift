@testable import ClientRendering
import Testing

/// Templates that are filled without Mustache give what Mustache makes of them.
@Suite struct PlainTemplateTests {
  private struct Values: TemplateContext {
    var word = "w"
    var isTrue = true
    var parts: [Part] = []

    enum Name: String, CaseIterable { case word, absent, isTrue, isFalse, one, parts, none, source }

    func value(of name: Name) -> TemplateValue? {
      switch name {
      case .word: .text(word)
      case .absent: nil
      case .isTrue: .flag(isTrue)
      case .isFalse: .flag(!isTrue)
      case .one: .one(Part(word: "o"))
      case .parts: .many(parts)
      case .none: .many([])
      case .source: .source(Array("s & ü".utf8))
      }
    }
  }

  private struct Part: TemplateContext {
    var word: String
    enum Name: String, CaseIterable { case word }
    func value(of name: Name) -> TemplateValue? { .text(word) }
  }

  private static let values = Values(parts: ["a", "b", "c"].map(Part.init))
  private static let partials = ["inner": "<{{{.word}}}>\n", "line": "-{{{.word}}}-"]

  @Test(arguments: [
    "", "\n", "text", "{{{.word}}}", "a {{{.word}}} b\n{{{.word}}}\n", "{{{.absent}}}|{{{.source}}}|{{{.isTrue}}}",
    "{{#.isTrue}}x{{/.isTrue}}{{#.isFalse}}y{{/.isFalse}}{{^.isTrue}}y{{/.isTrue}}{{^.isFalse}}x{{/.isFalse}}",
    "{{#.isTrue}}\nx {{{.word}}}\n{{/.isTrue}}\nend\n",
    "a\n{{#.word}}\n[{{{.}}}]\n{{/.word}}\n{{#.absent}}\nno\n{{/.absent}}",
    "{{#.parts}}\n{{{.word}}}\n{{/.parts}}\n", "{{#.parts}}{{{.word}}}{{^last()}}, {{/last()}}{{/.parts}}",
    "{{#.parts}}\n{{^first()}}\n\n{{/first()}}\n{{> inner}}\n{{/.parts}}\n}",
    "{{#.parts}}{{#first()}}1{{/first()}}{{/.parts}}",
    "{{#.parts}}{{#.word}}{{^first()}}x{{/first()}}{{{.}}}{{/.word}}{{/.parts}}", "{{^first()}}x{{/first()}}",
    "{{#.one}}{{{.word}}}{{#.parts}}no{{/.parts}}{{/.one}}{{{.word}}}", "{{^.none}}empty{{{.word}}}{{/.none}}",
    "{{> line}} and {{>line}}\n", "{{#.none}}no{{/.none}}", "a{{#.word}}\n{{/.word}}\nb", "{{#.word}}{{/.word}}\n",
    "{ {x} }{ {{{.word}}} }", "x{{#.isTrue}}  {{/.isTrue}}\n",
  ])
  func givesTheSameAsMustache(text: String) throws {
    let plain = try #require(PlainTemplate("t", of: Self.partials.merging(["t": text]) { $1 }))
    var bytes: [UInt8] = []
    #expect(plain.append(Self.values, to: &bytes))
    // A comment that is alone on its line, or at the end of one, leaves nothing.
    let texts = Self.partials.merging(["t": text + "{{!x}}"]) { $1 }
    let mustache = try TemplateLibrary(texts, constants: [:]).render(Self.values, with: "t")
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: mustache, as: UTF8.self))
  }

  /// Blanks around tags that are alone on a line, other line ends, and other tags have rules of their own.
  @Test(arguments: [
    "{{.word}}", "{{&.word}}", "{{{word}}}", "{{{ .word }}}", "{{{.one.word}}}", "{{! comment }}", "{{=<% %>=}}",
    " {{#.isTrue}}\n{{/.isTrue}}", "{{#.isTrue}} \n{{/.isTrue}}", "  {{> inner}}\n", "{{#.isTrue}}\r\n{{/.isTrue}}\r\n",
    "{{> *dynamic}}", "{{> gone}}", "{{> t}}", "{{#.word}}", "{{/.word}}", "{{#.word}}{{/.parts}}",
    "{{#word}}{{/word}}",
    "{{", "{{{", "{{#", "{{{.word}}", "{{}}", "{{#}}{{/}}",
  ])
  func leavesOtherTemplatesToMustache(text: String) {
    #expect(PlainTemplate("t", of: Self.partials.merging(["t": text]) { $1 }) == nil)
  }

  @Test(arguments: ["{{{.parts}}}", "{{{.one}}}", "x{{#.source}}{{{.}}}{{/.source}}", "{{{.}}}"])
  func leavesOtherValuesToMustache(text: String) throws {
    let plain = try #require(PlainTemplate("t", of: ["t": text]))
    var bytes: [UInt8] = [1]
    #expect(!plain.append(Self.values, to: &bytes))
    #expect(bytes == [1])
  }
}
