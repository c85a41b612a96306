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
