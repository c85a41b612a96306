import Diagnostics
import ExactOnlineRuntime

/// A printer of rows, page by page, in one of the output formats.
package struct RowPrinter {
  private let console: Console
  private let format: OutputFormat?
  private let columns: [String]
  private var count = 0
  private var widths: [Int] = []
  private var hasLinePerField = false
  /// The columns of the table that the terminal is too narrow for.
  private var cutOff: [String] = []

  /// Creates a printer.
  ///
  /// - Parameter columns: The names of the columns, in order.
  package init(_ format: OutputFormat?, columns: [String], console: Console = .standard) {
    self.format = format
    self.columns = columns
    self.console = console
  }

  /// Prints the rows of a page.
  package mutating func print(_ rows: [OrderedRow]) {
    guard !rows.isEmpty else { return }
    switch format {
    case .json:
      for row in rows {
        let json = console.outputIsTerminal ? TerminalText.json(row.json) : row.json
        console.write(bytes: ((count == 0 ? "[\n" : ",\n") + json).utf8)
        count += 1
      }
    case .jsonl: for row in rows { console.print(json: row.json) }
    case .csv:
      if count == 0 { printCSVHeader() }
      for row in rows { console.print(columns.map { Self.csv(shown(row[$0]?.field ?? "")) }.joined(separator: ",")) }
    case nil where console.outputIsTerminal: printTable(rows)
    case nil:
      for row in rows { console.print(columns.map { Self.plain(row[$0]?.field ?? "") }.joined(separator: "\t")) }
    }
    if format != .json { count += rows.count }
  }

  /// Ends the output.
  package mutating func finish() {
    switch format {
    case .json: console.print(count == 0 ? "[]" : "\n]")
    case .csv where count == 0: printCSVHeader()
    case nil where count == 0 && console.outputIsTerminal: console.note("No rows.")
    case nil where !cutOff.isEmpty && console.errorIsTerminal:
      let names = cutOff.count > 5 ? "\(cutOff.count) of \(columns.count) columns" : cutOff.joined(separator: ", ")
      console.note(console.styledNote("Too wide for this terminal: \(names). --csv prints all columns.", .dim))
    default: break
    }
  }

  private func printCSVHeader() { console.print(columns.map(Self.csv).joined(separator: ",")) }

  // MARK: - Tables

  private static let longestCell = 40
  /// On a terminal with fewer columns a table that does not fit is a line for each field: the key alone has 36.
  private static let narrowestTable = 60

  private mutating func printTable(_ rows: [OrderedRow]) {
    let cells = rows.map { row in columns.map { Self.plain(row[$0]?.cell ?? "") } }
    if count == 0 {
      // The widths of the first page are used for all pages.
      widths = columns.indices.map { column in
        max(
          columns[column].count, min(Self.longestCell, cells.map { TextWidth.columns(of: $0[column]) }.max() ?? 0))
      }
      let width = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
      hasLinePerField = console.width.map { $0 < Self.narrowestTable && $0 < width } ?? false
      if !hasLinePerField {
        cutOff = console.width.map(columnsBeyond) ?? []
        console.print(console.styled(line(columns), .bold))
      }
    }
    for (number, row) in cells.enumerated() {
      guard hasLinePerField else {
        console.print(line(row))
        continue
      }
      if count + number > 0 { console.print() }
      printFields(row)
    }
  }

  /// The columns whose headings do not fit into a width.
  private func columnsBeyond(_ width: Int) -> [String] {
    var start = 0
    return columns.indices.filter { column in
      defer { start += widths[column] + 2 }
      return start + columns[column].count > width
    }.map { columns[$0] }
  }

  private func printFields(_ cells: [String]) {
    let width = columns.map(\.count).max() ?? 0
    for (name, cell) in zip(columns, cells) where !cell.isEmpty {
      let padding = String(repeating: " ", count: width - name.count)
      console.print(console.styled(name + padding, .bold) + "  " + cell)
    }
  }

  /// A line, cut to the width of the terminal.
  private func line(_ cells: [String]) -> String {
    var text = ""
    for (column, cell) in cells.enumerated() {
      let isLast = column == cells.count - 1
      guard !isLast else {
        text += cell
        break
      }
      let cut = TextWidth.cut(cell, to: widths[column])
      text += cut + String(repeating: " ", count: max(0, widths[column] - TextWidth.columns(of: cut)) + 2)
    }
    while text.last == " " { text.removeLast() }
    return console.width.map { TextWidth.cut(text, to: $0) } ?? text
  }

  // MARK: - Fields

  /// The text of a field: one line, without tabs and control characters.
  private static func plain(_ text: String) -> String {
    VisibleText.line(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }

  /// The text of a field of CSV: as it is in a pipe.
  private func shown(_ text: String) -> String { console.outputIsTerminal ? TerminalText.visible(text) : text }

  package static func csv(_ text: String) -> String {
    // By bytes: a combining mark makes another character of the quotation mark or the comma before it.
    let isSpecial = text.utf8.contains { "\",\n\r".utf8.contains($0) }
    guard isSpecial || text.first == " " || text.last == " " else { return text }
    let quoted = text.utf8.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
    return "\"" + String(decoding: quoted, as: UTF8.self) + "\""
  }
}
