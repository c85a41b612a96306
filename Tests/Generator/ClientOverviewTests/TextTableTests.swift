import Testing

@testable import ClientOverview

@Suite("Tables")
struct TextTableTests {
  private let table = TextTable(
    [.init("Set"), .init("Page", isNumber: true), .init("Note")],
    rows: [["Accounts", "60", ""], ["Me", "1000", ""]])

  @Test func alignsColumns_numbersAtTheRight() {
    #expect(table.withoutEmptyColumns.lines == ["Set       Page", "Accounts    60", "Me        1000"])
    #expect(table.lines[1] == "Accounts    60")
  }

  @Test func writesMarkdown() {
    #expect(
      table.withoutEmptyColumns.markdown == [
        "| Set | Page |", "|---|---:|", "| Accounts | 60 |", "| Me | 1000 |",
      ])
  }

  /// Names come from documents of others.
  @Test func hostileCells_stayCells() {
    let hostile = TextTable([.init("$select")], rows: [["a|b`c\n| d <b>*_[x](y)\\"], ["tab\there \u{1B}[31m\u{202E}"]])
    #expect(
      hostile.markdown == [
        "| \\$select |", "|---|", "| a\\|b\\`c\\\\u{a}\\| d \\<b\\>\\*\\_\\[x\\](y)\\\\ |",
        "| tab\\\\u{9}here \\\\u{1b}\\[31m\\\\u{202e} |",
      ])
    #expect(hostile.tabSeparated == ["a|b`c\\u{a}| d <b>*_[x](y)\\", "tab\\u{9}here \\u{1b}[31m\\u{202e}"])
    #expect(hostile.lines.count == 3)
    #expect(hostile.lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E } })
  }
}
