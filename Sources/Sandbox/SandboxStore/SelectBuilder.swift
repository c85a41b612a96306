import ODataQueries

/// Makes the statement of a query.
struct SelectBuilder {
  /// Something that rows are ordered by.
  private struct Term {
    var text: SQLText
    var kind: EdmKind?
    var isDescending: Bool
  }

  private let query: ReadQuery
  private var translator: ExpressionTranslator
  private(set) var indexable: Set<Int> = []

  init(_ query: ReadQuery) {
    self.query = query
    translator = ExpressionTranslator(service: query.service, set: query.set)
  }

  /// The id of the row, the columns, hidden columns of links, and what rows are ordered by.
  mutating func rows() throws(QueryProblem) -> SQLText {
    let terms = try terms()
    var columns = [SQLText("t.\"#id\"")]
    columns += query.columns.map { SQLText("t.\(query.set.columns[$0].sqlName)") }
    columns += query.set.hiddenColumns.map { SQLText("t.\($0)") }
    if !query.orderBy.isEmpty { columns += terms.prefix(query.orderBy.count).map(\.text) }
    let selection = SQLText(columns.map(\.sql).joined(separator: ", "), columns.flatMap(\.arguments))
    var text = SQLText("SELECT ") + selection + (try from(terms))
    if !terms.isEmpty {
      let order = terms.map { SQLText($0.text.sql + ($0.isDescending ? " DESC" : ""), $0.text.arguments) }
      text = text + SQLText(" ORDER BY \(order.map(\.sql).joined(separator: ", "))", order.flatMap(\.arguments))
    }
    return text + limit
  }

  /// The sets that navigation properties in the filter and the order lead to.
  var targets: [SetSchema] { translator.targets }

  mutating func count() throws(QueryProblem) -> SQLText {
    let from = try from([])
    guard query.limit != nil || query.skip > 0 else { return SQLText("SELECT COUNT(*)") + from }
    return SQLText("SELECT COUNT(*) FROM (SELECT 1") + from + limit + SQLText(")")
  }

  private var limit: SQLText {
    let bounds = query.bounds
    return bounds.isEmpty ? SQLText("") : SQLText(bounds.count > 1 ? " LIMIT ? OFFSET ?" : " LIMIT ?", bounds)
  }

  private mutating func from(_ terms: [Term]) throws(QueryProblem) -> SQLText {
    var conditions = query.matches.map { SQLText("t.\($0.column) = ?", [$0.value]) }
    indexable.formUnion(query.matches.compactMap(\.index))
    if let filter = query.filter {
      conditions.append(try translator.filter(filter))
      indexable.formUnion(translator.indexable)
    }
    if let after = query.after { conditions.append(try Self.behind(after, terms)) }
    let from = SQLText(" FROM \(query.set.table) t")
    return conditions.isEmpty ? from : from + SQLText(" WHERE ") + SQLText.joined(conditions, by: "AND")
  }

  /// The order of `$orderby`, then of the key, so that it is total and pages can begin after any row.
  private mutating func terms() throws(QueryProblem) -> [Term] {
    var terms: [Term] = []
    for (index, term) in query.orderBy.enumerated() {
      var operand = try translator.operand(term.value)
      if operand.literal != nil { operand.text = SQLText("NULL") }
      if index == 0, let column = operand.column { indexable.insert(column) }
      terms.append(Term(text: operand.text, kind: operand.kind, isDescending: term.isDescending))
    }
    return terms
      + query.set.key.map { column in
        let schema = query.set.columns[column]
        return Term(text: SQLText("t.\(schema.sqlName)"), kind: schema.kind, isDescending: false)
      }
  }

  /// Rows that come after the one with these values. Nulls come first, as in SQLite.
  private static func behind(_ values: [Literal], _ terms: [Term]) throws(QueryProblem) -> SQLText {
    guard values.count == terms.count else {
      throw QueryProblem("The $skiptoken has \(values.count) values, but the order of the rows has \(terms.count).")
    }
    var equal: [SQLText] = []
    var choices: [SQLText] = []
    for (literal, term) in zip(values, terms) {
      guard let value = term.kind.map({ StoredValue(literal, as: $0) }) ?? .null else {
        throw QueryProblem("The $skiptoken value \(literal) is not of the type '\(term.kind?.typeName ?? "")'.")
      }
      let later: SQLText?
      switch (value, term.isDescending) {
      case (.null, false): later = term.text + SQLText(" IS NOT NULL")
      case (.null, true): later = nil
      case (_, false): later = term.text + SQLText(" > ?", [value])
      case (_, true):
        later = SQLText("(") + term.text + SQLText(" < ? OR ", [value]) + term.text + SQLText(" IS NULL)")
      }
      if let later { choices.append(SQLText.joined(equal + [later], by: "AND")) }
      equal.append(term.text + SQLText(" IS ?", [value]))
    }
    let text = choices.isEmpty ? SQLText("0") : SQLText.joined(choices, by: "OR")
    // Said once more in a form that an index can begin at.
    guard choices.count > 1, let first = terms.first, !first.isDescending, let kind = first.kind,
      let value = StoredValue(values[0], as: kind), value != .null
    else { return text }
    return SQLText("(") + first.text + SQLText(" >= ? AND ", [value]) + text + SQLText(")")
  }
}
