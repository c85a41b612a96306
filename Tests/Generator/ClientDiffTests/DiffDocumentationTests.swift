import Foundation
import TestSupport
import Testing

@testable import ClientDiff

/// `Documentation/diff.md` has the same texts as the rules.
@Suite("diff: documentation")
struct DiffDocumentationTests {
  @Test func listsEveryRule_asItIs() throws {
    let root = Repository.root
    let page = try String(contentsOf: root.appendingPathComponent("Documentation/diff.md"), encoding: .utf8)
    let table = page.split(separator: "## Rules\n").last ?? ""
    let rows = table.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init)
    let expected = ClientDiff.rules.map { rule in
      "| `\(rule.id)` | \(rule.reading?.rawValue ?? "") | \(rule.writing?.rawValue ?? "") | \(rule.summary) |"
    }
    #expect(rows == expected, "The table is to be:\n\(expected.joined(separator: "\n"))")
  }
}
