import Diagnostics
import Testing

@Suite("Visible text")
struct VisibleTextTests {
  @Test(arguments: [
    ("\u{1B}[31m", "\\u{1b}[31m"), ("a\nb", "a\\u{a}b"), ("a\u{202E}b", "a\\u{202e}b"), ("\u{FE0F}", "\\u{fe0f}"),
    ("\u{E000}", "\\u{e000}"), ("\u{2028}", "\\u{2028}"), ("é \u{A0}😀", "é \u{A0}😀"), ("", ""),
  ])
  func escapesInvisibleCharacters(text: String, line: String) {
    #expect(VisibleText.line(text) == line)
    #expect(Diagnostic.quoted(text) == "'\(line)'")
  }

  @Test(arguments: ["👩\u{200D}🔧", "👩🏽\u{200D}🔧", "❤\u{FE0F}\u{200D}🔥", "❤\u{FE0E}", "1\u{FE0F}\u{20E3}", "🇳🇱"])
  func keepsEmoji(text: String) {
    #expect(VisibleText.line("Fixed by \(text) today") == "Fixed by \(text) today")
  }

  @Test(arguments: [
    ("a\u{200D}🔧", "a\\u{200d}🔧"), ("👩\u{200D}b", "👩\\u{200d}b"), ("👩\u{200D}", "👩\\u{200d}"),
    ("👩\u{200D}\u{200D}🔧", "👩\\u{200d}\\u{200d}🔧"), ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}\\u{fe0f}"),
    ("1\u{FE0F}2", "1\\u{fe0f}2"), ("🏴\u{E0067}", "🏴\\u{e0067}"), ("👩\u{202E}", "👩\\u{202e}"),
    ("❤\u{FE00}", "❤\\u{fe00}"),
  ])
  func escapesWhatOnlyLooksLikeAnEmoji(text: String, line: String) {
    #expect(VisibleText.line(text) == line)
  }

  @Test func namesAreQuoted_upTo200Characters() {
    #expect(Diagnostic.quoted(String(repeating: "é", count: 200)) == "'\(String(repeating: "é", count: 200))'")
    #expect(Diagnostic.quoted(String(repeating: "x", count: 201)) == "'\(String(repeating: "x", count: 199))…'")
  }

  @Test func clippedText_isOneLineOf60Characters() {
    #expect("a\r\nb\u{1B}".clipped == "a b\\u{1b}")
    #expect(String(repeating: "x", count: 60).clipped.count == 60)
    #expect(String(repeating: "x", count: 61).clipped == String(repeating: "x", count: 59) + "…")
    // One character for Swift.
    #expect(("e" + String(repeating: "\u{301}", count: 100_000)).clipped.unicodeScalars.count == 60)
  }
}
