import ODataQueries

/// The common type of two operands before they are compared or computed with (OData 2.0, overview, numeric promotion).
enum OperandPromotion {
  typealias Operand = ExpressionTranslator.Operand

  /// Both in one kind. A literal takes the kind of its neighbour where that loses nothing.
  static func promoted(
    _ left: Operand, _ right: Operand, _ found: Expression.Operator, at position: Int
  ) throws(QueryProblem) -> (SQLText, SQLText, EdmKind) {
    guard let leftKind = left.kind, let rightKind = right.kind else {
      throw mismatch(found, left, right, at: position)
    }
    switch (leftKind.family, rightKind.family) {
    case (.integer, .integer): return (left.text, right.text, larger(leftKind, rightKind))
    case (.floating, .integer), (.integer, .floating):
      // SQLite compares whole numbers and floating ones exactly; for arithmetic one of them makes the result floating.
      return (left.text, right.text, leftKind.family == .floating ? leftKind : rightKind)
    case (.floating, .floating):
      return (adapted(left, to: rightKind), adapted(right, to: leftKind), larger(leftKind, rightKind))
    case (.decimal, .decimal): return (left.text, right.text, .decimal)
    case (.decimal, .integer), (.decimal, .floating):
      return (left.text, try decimal(right, orFail: mismatch(found, left, right, at: position)), .decimal)
    case (.integer, .decimal), (.floating, .decimal):
      // A decimal literal beside a column of doubles is a double.
      if let literal = right.literal, leftKind.family == .floating, let value = StoredValue(literal, as: leftKind) {
        return (left.text, .value(value), leftKind)
      }
      return (try decimal(left, orFail: mismatch(found, left, right, at: position)), right.text, .decimal)
    case (let one, let other) where one == other: return (left.text, right.text, leftKind)
    default: throw mismatch(found, left, right, at: position)
    }
  }

  static func mismatch(
    _ found: Expression.Operator, _ left: Operand, _ right: Operand, at position: Int
  ) -> QueryProblem {
    let types = [left, right].map { "'\($0.kind?.typeName ?? "null")'" }.joined(separator: " and ")
    return QueryProblem(
      "Operator '\(found.rawValue)' incompatible with operand types \(types) at position \(position).")
  }

  /// The kind in which arithmetic happens.
  static func widened(_ kind: EdmKind?) -> EdmKind? {
    kind.map { $0.family == .integer && $0 != .int64 ? .int32 : $0 }
  }

  private static func larger(_ left: EdmKind, _ right: EdmKind) -> EdmKind {
    if left == .int64 || right == .int64 { return .int64 }
    if left == .double || right == .double { return .double }
    return left.family == .integer ? .int32 : left
  }

  /// `12.1` beside a column of singles is the single that is nearest to it.
  private static func adapted(_ operand: Operand, to kind: EdmKind) -> SQLText {
    guard case .real? = operand.literal, kind == .single, let literal = operand.literal,
      let value = StoredValue(literal, as: kind)
    else { return operand.text }
    return .value(value)
  }

  private static func decimal(
    _ operand: Operand, orFail problem: QueryProblem
  ) throws(QueryProblem) -> SQLText {
    if let literal = operand.literal {
      guard let value = StoredValue(literal, as: .decimal) else { throw problem }
      return .value(value)
    }
    guard operand.kind?.family == .integer else { throw problem }
    return .call("odata_decimal", [operand.text])
  }
}
