package import ExactOnlineRuntime
import ODataRuntime

/// The tables of a set, and the mapping of its rows to them.
package struct SetSchema: Sendable {
  /// The set's path below the division: `sync/CRM/Accounts`.
  let path: String
  let layout: RowLayout
  /// One table; for a feed with headers and lines, the table of headers and the table of lines.
  let tables: [MirrorTable]

  /// - Parameters:
  ///   - name: The name of the set: `salesInvoices`.
  ///   - path: The set's path below the division.
  init(_ name: String, _ table: PropertyTable, path: String) throws {
    self.path = path
    let feed = FeedCatalog.feeds[path.lowercased()]
    layout = RowLayout(table)
    let keyName = feed?.row ?? table.properties.first(where: \.isKey)?.wireName ?? ""
    guard let key = layout.position(of: keyName) else {
      throw ODataError(
        .invalidRequest, operation: "GET \(path)",
        detail: "the key of the set's rows is not a single property; nothing was sent")
    }
    let names = MirrorSet.tableNames(of: name, hasLines: feed?.lines != nil)
    guard names.count == 2, let feed, let line = feed.lines, let header = feed.header.flatMap(layout.position(of:))
    else {
      // The total line of an entry and its VAT lines are in the feed, too, so the sum of all lines is zero.
      let isEntry = feed?.path == "sync/Financial/TransactionLines"
      tables = [
        MirrorTable(
          name: names[0], columns: layout.columns, key: key,
          view: MirrorView(name: "\(names[0])_view", lineNumber: isEntry ? "LineNumber" : nil), set: name)
      ]
      return
    }
    tables = [
      MirrorTable(
        name: names[0], columns: layout.columns, key: key, view: MirrorView(name: "\(names[0])_view"), set: name),
      MirrorTable(
        name: names[1], columns: layout.columns, key: key, header: header,
        view: MirrorView(
          name: "\(names[1])_view", inverted: ["AmountDC", "AmountFC", "VATAmountDC", "VATAmountFC"],
          lineNumber: line), set: name),
    ]
  }

  /// `salesInvoices` → `sales_invoices`, `glAccounts` → `gl_accounts`, `projectWBS` → `project_wbs`.
  static func snakeCase(_ name: String) -> String {
    var text = ""
    var wasLower = false
    for character in name {
      if character.isUppercase, wasLower { text += "_" }
      wasLower = character.isLowercase || character.isNumber
      text += character.lowercased()
    }
    return text
  }
}

extension MirrorSet {
  /// The tables of the set. Costs no call.
  ///
  /// - Parameter division: Any division.
  package func tables(of division: Division) throws -> [MirrorTable] { try schema(division).tables }

  /// The name of the table of a set with this name.
  package static func tableName(of name: String) -> String { SetSchema.snakeCase(name) }

  /// `sales_invoices`, and `sales_invoice_lines` if the set has headers and lines.
  package static func tableNames(of name: String, hasLines: Bool) -> [String] {
    let base = tableName(of: name)
    guard hasLines else { return [base] }
    return [base, "\(base.hasSuffix("s") ? String(base.dropLast()) : base)_lines"]
  }
}
