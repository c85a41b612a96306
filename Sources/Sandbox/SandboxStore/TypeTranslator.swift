import ODataQueries

/// `isof` and `cast` in SQL (OData 2.0, URI conventions, 4.5): of the type of the rows, and of primitive types where the
/// result is certain. Null is of no type. Conversions that can lose something are refused.
enum TypeTranslator {
  typealias Operand = ExpressionTranslator.Operand

  static let names: Set<String> = ["isof", "cast"]

  /// - Parameter set: The rows that an expression without an operand is about.
  static func call(
    _ name: String, _ arguments: [Operand], of set: SetSchema, at position: Int
  ) throws(QueryProblem) -> Operand {
    guard (1...2).contains(arguments.count), case .string(let type)? = arguments.last?.literal else {
      throw QueryProblem(
        "No function '\(name)' with these arguments exists, at position \(position): it takes a value, which may be "
          + "left out, and the name of a type between quotes.")
    }
    guard arguments.count == 2 else {
      guard name == "isof" else { throw unsupported(name, "the rows to '\(type.prefix(100))'") }
      return try rows(of: set, are: type)
    }
    let value = arguments[0]
    guard type.hasPrefix("Edm."), let kind = EdmKind(rawValue: String(type.dropFirst(4))) else {
      throw unsupported(name, "a value to '\(type.prefix(100))'")
    }
    guard let known = value.kind else {
      return name == "isof" ? truth(false) : Operand(text: SQLText("NULL"), kind: kind)
    }
    guard name == "cast" else {
      guard known == kind else { return truth(false) }
      return Operand(text: SQLText("(") + value.text + SQLText(" IS NOT NULL)"), kind: .boolean)
    }
    return try cast(value, from: known, to: kind)
  }

  /// Rows of a derived type are never stored, so all are of the type of their set.
  private static func rows(of set: SetSchema, are type: String) throws(QueryProblem) -> Operand {
    guard type == set.type else { throw unsupported("isof", "rows of '\(set.type)' to '\(type.prefix(100))'") }
    return truth(true)
  }

  private static func truth(_ isTrue: Bool) -> Operand { Operand(text: SQLText(isTrue ? "1" : "0"), kind: .boolean) }

  /// Conversions that lose nothing.
  private static func cast(_ value: Operand, from known: EdmKind, to kind: EdmKind) throws(QueryProblem) -> Operand {
    let text: SQLText
    switch (known.family, kind.family) {
    case _ where known == kind: text = value.text
    case (.integer, .integer) where holds(kind, known): text = value.text
    // A whole number of 64 bits can have more digits than a binary fraction.
    case (.integer, .floating) where kind == .double && known != .int64:
      text = SQLText("CAST(") + value.text + SQLText(" AS REAL)")
    case (.floating, .floating) where kind == .double: text = value.text
    case (.integer, .decimal): text = .call("odata_decimal", [value.text])
    default: throw unsupported("cast", "'\(known.typeName)' to '\(kind.typeName)'")
    }
    return Operand(text: text, kind: kind)
  }

  /// Whether one kind of whole numbers has all of another.
  private static func holds(_ kind: EdmKind, _ other: EdmKind) -> Bool {
    kind.range.contains(other.range.lowerBound) && kind.range.contains(other.range.upperBound)
  }

  private static func unsupported(_ name: String, _ what: String) -> QueryProblem {
    .unsupported(
      "The sandbox does not evaluate '\(name)' of \(what): it knows the type of the rows, and primitive types where "
        + "nothing is lost.")
  }
}
