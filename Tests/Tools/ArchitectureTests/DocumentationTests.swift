import TestSupport
import Testing

/// Checks of public declarations' comments beyond those of `swift format lint` and DocC.
@Suite("Documentation of public declarations", .timeLimit(.minutes(1)))
struct DocumentationTests {
  private static let folders = [
    "Sources/Client", "Sources/Adapters", "Sources/Sandbox/ExactOnlineSandbox", "Generated/Extensions",
  ]

  @Test(arguments: folders) func everyCaseOfAPublicEnumeration_hasAComment(folder: String) throws {
    for file in Repository.swiftFiles(in: folder) {
      let lines = try Self.lines(of: "\(folder)/\(file)")
      for index in Self.casesOfPublicEnumerations(lines) where !Self.isComment(lines[index - 1]) {
        Issue.record("\(folder)/\(file):\(index + 1): no comment: \(lines[index].drop(while: \.isWhitespace))")
      }
    }
  }

  /// A comment that begins with its parameters has no summary.
  @Test(arguments: folders) func everyPublicComment_beginsWithASummary(folder: String) throws {
    for file in Repository.swiftFiles(in: folder) {
      let lines = try Self.lines(of: "\(folder)/\(file)")
      for (index, line) in lines.enumerated() where line.contains("/// - ") {
        guard index == 0 || !Self.isComment(lines[index - 1]) else { continue }
        let declaration = lines[index...].first { !Self.isComment($0) }?.drop(while: \.isWhitespace) ?? ""
        if declaration.hasPrefix("public ") || declaration.hasPrefix("nonisolated(nonsending) public ") {
          Issue.record("\(folder)/\(file):\(index + 1): no summary: \(declaration)")
        }
      }
    }
  }

  /// A summary says what a declaration is, with a noun or a verb, and does not begin with a question word.
  @Test(arguments: ["Sources", "Plugins", "Generated/Extensions", "Tests"])
  func noSummary_beginsWithAQuestionWord(folder: String) throws {
    let words: Set<Substring> = ["What", "How", "Where", "Why", "When", "Who"]
    for file in Repository.swiftFiles(in: folder) {
      let lines = try Self.lines(of: "\(folder)/\(file)")
      for (index, line) in lines.enumerated() where Self.isComment(line) {
        guard index == 0 || !Self.isComment(lines[index - 1]) else { continue }
        let summary = line.drop(while: \.isWhitespace).dropFirst(3).split(separator: " ", maxSplits: 1)
        if let first = summary.first, words.contains(first) {
          Issue.record("\(folder)/\(file):\(index + 1): begins with '\(first)'")
        }
      }
    }
  }

  private static func lines(of path: String) throws -> [Substring] {
    try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func isComment(_ line: Substring) -> Bool { line.drop(while: \.isWhitespace).hasPrefix("///") }

  /// The lines of the cases, by the indentation that the formatter gives them.
  private static func casesOfPublicEnumerations(_ lines: [Substring]) -> [Int] {
    var cases: [Int] = []
    var enumeration: Int?
    for (index, line) in lines.enumerated() {
      let indentation = line.prefix(while: \.isWhitespace).count
      let text = line.dropFirst(indentation)
      if text.hasPrefix("public enum ") || text.hasPrefix("public indirect enum ") { enumeration = indentation }
      guard let outer = enumeration else { continue }
      if indentation == outer, text.hasPrefix("}") { enumeration = nil }
      if indentation == outer + 2, text.hasPrefix("case ") { cases.append(index) }
    }
    return cases
  }
}
