import Diagnostics

/// Rows and columns of text, and the forms they are printed in.
struct TextTable: Sendable, Equatable {
  struct Column: Sendable, Equatable {
    var title: String
    /// Numbers are aligned at the right.
    var isNumber: Bool

    init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  var columns: [Column]
  /// Each has a cell per column.
  var rows: [[String]]

  init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The table without the columns in which no row has a value.
  var withoutEmptyColumns: Self {
    let kept = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    return Self(kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// The table aligned with spaces, two between columns, below a line of titles.
  var lines: [String] {
    let cells = ([columns.map(\.title)] + rows).map { $0.map(VisibleText.line) }
    let widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      let padded = zip(columns.indices, row).map { column, cell in
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        return columns[column].isNumber ? blanks + cell : cell + blanks
      }
      let line = padded.joined(separator: "  ")
      return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }
  }

  var markdown: [String] {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
    let rule = "|" + columns.map { $0.isNumber ? "---:|" : "---|" }.joined()
    let titles = line(columns.map { VisibleText.markdown($0.title) })
    return [titles, rule] + rows.map { line($0.map(VisibleText.markdown)) }
  }

  /// The rows, without titles.
  var tabSeparated: [String] {
    rows.map { $0.map(VisibleText.line).joined(separator: "\t") }
  }
}
