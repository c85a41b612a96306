import Diagnostics
import EntityDataModel
import Foundation
import Testing

@testable import ClientDiff

/// The reports of changes, with any names that a document may have.
@Suite("diff: reports")
struct DiffReportTests {
  private static let rule = DiffRule(
    "property-removed", reading: .breaking, writing: .risky, "A property was removed.", advice: "Remove its uses.")
  private static let hostile = "a|b`c`\\|<b>@team\n::error::x\u{202E}%0A,"

  private func change(
    _ rule: DiffRule = rule, path: String = "crm:Account.Fax", message: String = "It is gone.",
    file: String = "M/crm.xml",
    line: Int = 7
  ) -> Change {
    Change(
      rule, at: path, swiftName: "CRM.Account.fax", message,
      location: SourceLocation(file: file, line: line, column: 3),
      oldLocation: SourceLocation(file: "old.xml", line: 9))
  }

  private func result(_ changes: Change..., ignored: Int = 0) -> DiffResult {
    DiffResult(old: "v1", new: ".", changes: changes, ignored: ignored)
  }

  @Test func textHasALineAChange_andOneThatCounts() {
    let text = DiffFormat.text.text(result(change(), ignored: 2))
    #expect(
      text == """
        breaking crm:Account.Fax (CRM.Account.fax): It is gone. [property-removed: reading breaking, writing risky] \
        Remove its uses.
        1 change: 1 breaking; 2 ignored

        """)
    #expect(DiffFormat.text.text(result()) == "")
    #expect(DiffFormat.github.text(result()) == "")
  }

  @Test func textKeepsToOneLine_whateverTheName() {
    let text = DiffFormat.text.text(result(change(path: Self.hostile)))
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.contains(#"@team\u{a}::error::x\u{202e}%0A"#))
  }

  @Test func jsonIsJSON_withWhatTheDocumentationSays() throws {
    var renamed = change(path: Self.hostile)
    renamed.rename = .init(path: "crm:Account.FaxNumber", swiftName: "CRM.Account.faxNumber", isNew: true)
    let text = DiffFormat.json.text(result(change(), renamed, ignored: 1))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? Int == 1)
    #expect(root["old"] as? String == "v1")
    #expect(root["counts"] as? [String: Int] == ["breaking": 2, "risky": 0, "additive": 0, "neutral": 0, "ignored": 1])
    let changes = try #require(root["changes"] as? [[String: Any]])
    let first = changes[0]
    #expect(first["rule"] as? String == "property-removed")
    #expect(first["level"] as? String == "breaking")
    #expect(first["reading"] as? String == "breaking")
    #expect(first["writing"] as? String == "risky")
    #expect(first["swiftName"] as? String == "CRM.Account.fax")
    #expect(first["message"] as? String == "It is gone.")
    #expect(first["advice"] as? String == "Remove its uses.")
    let location = try #require(first["location"] as? [String: Any])
    #expect(location["file"] as? String == "M/crm.xml" && location["line"] as? Int == 7)
    #expect((first["oldLocation"] as? [String: Any])?["line"] as? Int == 9)
    #expect(first["rename"] == nil)
    #expect(changes[1]["path"] as? String == Self.hostile)
    #expect((changes[1]["rename"] as? [String: String])?["to"] == "crm:Account.FaxNumber")
  }

  @Test func githubEscapes() {
    let text = DiffFormat.github.text(
      result(change(message: "100% gone.\r\nTwice.", file: "a:b,c%/crm.xml")))
    #expect(
      text == """
        ::error file=a%3Ab%2Cc%25/crm.xml,line=7,col=3,title=breaking%3A property-removed::crm:Account.Fax \
        (CRM.Account.fax): 100%25 gone.\\u{d}\\u{a}Twice. [reading breaking, writing risky] Remove its uses.

        """)
    let hostile = DiffFormat.github.text(result(change(path: Self.hostile, file: Self.hostile)))
    #expect(hostile.split(separator: "\n").count == 1)
    #expect(hostile.contains("%250A"))
  }

  @Test func githubUsesTheCommandOfTheLevel_andTheOldFileWhereThereIsNoNew() {
    let levels: [(ChangeLevel, String)] = [
      (.breaking, "::error "), (.risky, "::warning "), (.additive, "::notice "), (.neutral, "::notice "),
    ]
    for (level, command) in levels {
      let rule = DiffRule("service-removed", reading: level, "A rule.")
      #expect(DiffFormat.github.text(result(change(rule))).hasPrefix(command))
    }
    var gone = change()
    gone.location = nil
    #expect(DiffFormat.github.text(result(gone)).hasPrefix("::error file=old.xml,title="))
    #expect(DiffFormat.github.text(result(change(line: 0))).hasPrefix("::error file=M/crm.xml,title="))
  }

  @Test func markdownFoldsAllButBreakingChanges() {
    let additive = DiffRule("property-added", reading: .additive, "A property is new.")
    let text = DiffFormat.markdown.text(result(change(), change(additive)))
    #expect(text.hasPrefix("## Changes of the client\n\n2 changes: 1 breaking, 1 additive: `v1` → `.`\n"))
    #expect(text.contains("<details open>\n<summary>1 breaking</summary>\n\n| What |"))
    #expect(text.contains("<details>\n<summary>1 additive</summary>\n\n| What |"))
    #expect(text.contains("| `crm:Account.Fax` | `CRM.Account.fax` | It is gone. Remove its uses. | "))
    #expect(text.count { $0 == "\n" } == text.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
    #expect(DiffFormat.markdown.text(result()).contains("No changes for users of the client: `v1` → `.`"))
  }

  @Test func markdownCellsCannotBeLeft() throws {
    let text = DiffFormat.markdown.text(result(change(path: Self.hostile, message: Self.hostile)))
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("| <code>") })
    // As GitHub splits cells: at each | that no backslash escapes.
    var cells = 0
    var isEscaped = false
    for character in row {
      if character == "|", !isEscaped { cells += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    #expect(cells == 5)
    #expect(row.contains("<code>a&#124;b&#96;c&#96;&#92;&#124;&#60;b&#62;&#64;team"))
    #expect(row.contains(#" a\|b\`c\`\\\|&lt;b&gt;&#64;team"#))
    #expect(!row.contains("@"))
  }

  @Test func markdownEnds_beforeACommentWouldBeTooLong() {
    let changes = (0..<2_000).map { change(path: "crm:Account.Property\($0)") }
    let text = DiffFormat.markdown.text(DiffResult(old: "a", new: "b", changes: changes))
    #expect(text.count < 65_536)
    let rows = text.split(separator: "\n").count { $0.hasPrefix("| `crm:") }
    #expect(text.contains("\n\(2_000 - rows) more are omitted here; the other formats list all of them.\n"))
  }
}
