import Testing

@Suite("Cycles between folders")
struct FolderGraphTests {
  private func cycles(_ files: [String: String]) -> [String] {
    FolderGraph(files.map { SourceFile($0.value, path: $0.key) }).cycles
  }

  @Test func findsCycles_alsoLongOnes() {
    #expect(cycles(["A/a.swift": "struct A { var b: B }", "B/b.swift": "struct B {}"]) == [])
    #expect(
      cycles([
        "A/a.swift": "struct A { var b: B }", "B/b.swift": "package struct B { var c: C }",
        "C/c.swift": "@frozen public enum C { case a(A) }", "top.swift": "let top = A()",
      ]) == ["A → B: B in A/a.swift", "B → C: C in B/b.swift", "C → A: A in C/c.swift"])
  }

  @Test func commentsTextsMembersAndPrivateTypes_areNoUses() {
    let other = "enum B {}\nprivate struct P {}\nlet a: A"
    for text in ["// B", "let x = \"B\"", "let x = \"\"\"\nB\n\"\"\"", "let x = y.B", "var p: P"] {
      #expect(cycles(["A/a.swift": "struct A {}\n\(text)", "B/b.swift": other]) == [], "\(text)")
    }
    #expect(!cycles(["A/a.swift": "struct A {}\nvar b: B", "B/b.swift": other]).isEmpty)
  }

  @Test func findsImports_ofEveryForm() {
    let text = "import A\npackage import B\n@_spi(Generated) public import C\n@_exported public import D\n  import E\n"
    #expect(SourceFile(text, path: "a.swift").imports == ["A", "B", "C", "D", "E"])
  }
}
