/// The formats of a report.
package enum DiffFormat: String, Sendable, CaseIterable {
  case text, markdown, json, github

  package func text(_ result: DiffResult) -> String {
    switch self {
    case .text: TextReport.text(result)
    case .markdown: MarkdownReport.text(result)
    case .json: JSONReport.text(result)
    case .github: GitHubReport.text(result)
    }
  }
}
