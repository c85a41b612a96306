import ODataQueries

/// Makes SQL of `$filter` and `$orderby`.
///
/// Null is what OData says it is: `eq` and `ne` compare with it as with any value, the other comparisons with it are
/// false, and functions and arithmetic with it are null. `and`, `or` and `not` know three truth values, as SQL does. So
/// a comparison must not become NULL where a `not` or another comparison is around it; where none is, NULL and false
/// come to the same, and SQL is left in the form for which SQLite can use an index.
struct ExpressionTranslator {
  let service: ServiceSchema
  let set: SetSchema
  /// The table's name in the statement.
  let alias: String
  /// Columns of the set itself that an index would help.
  private(set) var indexable: Set<Int> = []
  /// The sets that navigation properties lead to.
  private(set) var targets: [SetSchema] = []
  private var joins = 0

  init(service: ServiceSchema, set: SetSchema, alias: String = "t") {
    self.service = service
    self.set = set
    self.alias = alias
  }

  /// A value of an expression: its SQL, its kind, and its literal if it is one.
  struct Operand {
    var text: SQLText
    /// Nil for `null`.
    var kind: EdmKind?
    var literal: Literal?
    var column: Int?
  }

  /// SQL that is true for the rows that are asked for.
  mutating func filter(_ expression: Expression) throws(QueryProblem) -> SQLText {
    try condition(expression, isExact: false)
  }

  /// `isExact`: false must be 0, not NULL.
  mutating func condition(_ expression: Expression, isExact: Bool) throws(QueryProblem) -> SQLText {
    switch expression {
    case .all(let parts): return try joined(parts, "AND", isExact)
    case .any(let parts): return try joined(parts, "OR", isExact)
    case .not(let inner, _): return SQLText("NOT ") + (try condition(inner, isExact: true))
    case .binary(let comparison, let left, let right, let position) where comparison.isComparison:
      return try compare(comparison, try operand(left), try operand(right), isExact, at: position)
    default:
      let value = try operand(expression)
      guard value.kind == .boolean || value.kind == nil else {
        throw QueryProblem("Expression of type 'System.Boolean' expected at position 0.")
      }
      return value.text
    }
  }

  private mutating func joined(
    _ parts: [Expression], _ word: String, _ isExact: Bool
  ) throws(QueryProblem) -> SQLText {
    var conditions: [SQLText] = []
    for part in parts { conditions.append(try condition(part, isExact: isExact)) }
    return SQLText.joined(conditions, by: word)
  }

  mutating func operand(_ expression: Expression) throws(QueryProblem) -> Operand {
    switch expression {
    case .literal(let literal): return Self.operand(literal)
    case .member(let path, let position): return try member(path, at: position)
    case .negate(let inner, let position): return try negated(try operand(inner), at: position)
    case .binary(let found, let left, let right, let position) where !found.isComparison:
      return try arithmetic(found, try operand(left), try operand(right), at: position)
    case .call(let name, let arguments, let position):
      var operands: [Operand] = []
      for argument in arguments { operands.append(try operand(argument)) }
      if TypeTranslator.names.contains(name) {
        return try TypeTranslator.call(name, operands, of: set, at: position)
      }
      return try FunctionTranslator.call(name, operands, at: position)
    case .all, .any, .not, .binary:
      return Operand(text: SQLText("(") + (try condition(expression, isExact: true)) + SQLText(")"), kind: .boolean)
    }
  }

  static func operand(_ literal: Literal) -> Operand {
    let kind: EdmKind? =
      switch literal {
      case .null: nil
      case .boolean: .boolean
      case .string: .string
      case .guid: .guid
      case .integer(let value): EdmKind.int32.range.contains(value) ? .int32 : .int64
      case .long: .int64
      case .real, .double: .double
      case .single: .single
      case .decimal: .decimal
      case .dateTime: .dateTime
      case .dateTimeOffset: .dateTimeOffset
      case .time: .time
      case .binary: .binary
      }
    let value = kind.flatMap { StoredValue(literal, as: $0) } ?? .null
    return Operand(text: .value(value), kind: kind, literal: literal)
  }

  // MARK: Members

  private mutating func member(_ path: [String], at position: Int) throws(QueryProblem) -> Operand {
    if let column = set.column(path) {
      let schema = set.columns[column]
      return Operand(text: SQLText("\(alias).\(schema.sqlName)"), kind: schema.kind, column: column)
    }
    guard let navigation = set.navigation(path[0]) else {
      if set.member(path[0]) != nil, path.count == 1 {
        throw QueryProblem("'\(path[0])' is a complex property without a single value, at position \(position).")
      }
      throw QueryProblem(
        "No property '\(path.joined(separator: "/"))' exists in type '\(set.type)' at position \(position).")
    }
    guard !navigation.isCollection, path.count > 1 else {
      throw QueryProblem(
        "The navigation property '\(path[0])' at position \(position) has no single value that could be compared.")
    }
    // A property of the one row that a navigation property leads to.
    joins += 1
    guard joins <= 20 else { throw QueryProblem("The expression has more than 20 navigation properties.") }
    let target = service.sets[navigation.target]
    var inner = ExpressionTranslator(service: service, set: target, alias: "\(alias)\(joins)")
    inner.joins = joins
    let value = try inner.member(Array(path.dropFirst()), at: position)
    joins = inner.joins
    targets += [target] + inner.targets
    let condition =
      switch navigation.link {
      case .columns(let own, let other):
        "\(inner.alias).\(target.columns[other].sqlName) = \(alias).\(set.columns[own].sqlName)"
      case .hiddenInSource(let column): "\(inner.alias).\"#id\" = \(alias).\(column)"
      case .hiddenInTarget(let column): "\(inner.alias).\(column) = \(alias).\"#id\""
      }
    let text = SQLText(
      "(SELECT \(value.text.sql) FROM \(target.table) \(inner.alias) WHERE \(condition) LIMIT 1)",
      value.text.arguments)
    return Operand(text: text, kind: value.kind)
  }

  // MARK: Operators

  private mutating func compare(
    _ comparison: Expression.Operator, _ left: Operand, _ right: Operand, _ isExact: Bool, at position: Int
  ) throws(QueryProblem) -> SQLText {
    if left.kind == nil || right.kind == nil {
      switch comparison {
      case .eq, .ne:
        let other = left.kind == nil ? right : left
        if other.kind == nil { return SQLText(comparison == .eq ? "1" : "0") }
        note(other)
        return other.text + SQLText(comparison == .eq ? " IS NULL" : " IS NOT NULL")
      default: return SQLText("0")
      }
    }
    let (first, second, kind) = try OperandPromotion.promoted(left, right, comparison, at: position)
    if comparison != .eq, comparison != .ne, [.boolean, .binary].contains(kind.family) {
      throw OperandPromotion.mismatch(comparison, left, right, at: position)
    }
    note(left)
    note(right)
    let isWithValue = left.literal != nil || right.literal != nil
    let sign: String
    switch comparison {
    case .eq: sign = isWithValue && !isExact ? "=" : "IS"
    case .ne: sign = "IS NOT"
    case .lt: sign = "<"
    case .le: sign = "<="
    case .gt: sign = ">"
    default: sign = ">="
    }
    let text = first + SQLText(" \(sign) ") + second
    let isNeverNull = comparison == .eq || comparison == .ne
    return isExact && !isNeverNull ? SQLText("COALESCE(") + text + SQLText(", 0)") : SQLText("(") + text + SQLText(")")
  }

  private mutating func note(_ operand: Operand) {
    if let column = operand.column { indexable.insert(column) }
  }

  private func negated(_ value: Operand, at position: Int) throws(QueryProblem) -> Operand {
    switch value.kind?.family {
    case nil: return value
    case .integer, .floating:
      return Operand(text: SQLText("(-") + value.text + SQLText(")"), kind: OperandPromotion.widened(value.kind))
    case .decimal: return Operand(text: .call("odata_decimal_negate", [value.text]), kind: .decimal)
    default:
      throw QueryProblem(
        "Operator '-' incompatible with operand type '\(value.kind?.typeName ?? "null")' at position \(position).")
    }
  }

  private func arithmetic(
    _ found: Expression.Operator, _ left: Operand, _ right: Operand, at position: Int
  ) throws(QueryProblem) -> Operand {
    guard left.kind != nil, right.kind != nil else { return Operand(text: SQLText("NULL"), kind: nil) }
    let (first, second, kind) = try OperandPromotion.promoted(left, right, found, at: position)
    switch kind.family {
    case .decimal: return Operand(text: .call("odata_decimal_\(found.rawValue)", [first, second]), kind: .decimal)
    case .floating where found == .mod:
      return Operand(text: .call("odata_remainder", [first, second]), kind: .double)
    case .integer, .floating:
      let sign = [.add: "+", .sub: "-", .mul: "*", .div: "/", .mod: "%"][found] ?? "+"
      return Operand(
        text: SQLText("(") + first + SQLText(" \(sign) ") + second + SQLText(")"),
        kind: kind == .single ? .double : kind)
    default: throw OperandPromotion.mismatch(found, left, right, at: position)
    }
  }
}
