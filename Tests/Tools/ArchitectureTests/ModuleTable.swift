/// The table of modules in Documentation/architecture.md: `| Module | Group | What it holds | Imports of ours |`.
struct ModuleTable {
  struct Row: Equatable {
    var module: String
    var group: String
    var imports: Set<String>
  }

  var rows: [Row] = []

  init(_ page: String) {
    let title = "| Module | Group | What it holds | Imports of ours |\n"
    guard let start = page.firstRange(of: title)?.upperBound else { return }
    for line in page[start...].split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else { return }
      let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
      guard cells.count == 4, let module = Self.names(cells[0]).first else { continue }
      rows.append(
        Row(
          module: module, group: String(cells[1].drop { $0 == " " }.prefix { $0 != " " }),
          imports: Set(Self.names(cells[3]))))
    }
  }

  /// The texts in backticks.
  private static func names(_ cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
  }
}
