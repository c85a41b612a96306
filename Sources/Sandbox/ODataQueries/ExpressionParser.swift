/// Reads `$filter`, `$orderby` and `$skiptoken` (OData 2.0, URI conventions, 4).
package struct ExpressionParser {
  /// Parentheses, calls and signs in each other.
  package static let maximumDepth = 60
  /// Operators one after another at one level, other than `and` and `or`, which may be any number.
  static let maximumChain = 100

  private let tokens: [Token]
  private var index = 0
  private var depth = 0

  private init(_ text: String) throws(QueryProblem) { tokens = try Lexer.tokens(text) }

  package static func filter(_ text: String) throws(QueryProblem) -> Expression {
    var parser = try Self(text)
    let expression = try parser.expression()
    try parser.expectEnd()
    return expression
  }

  package static func orderBy(_ text: String) throws(QueryProblem) -> [OrderTerm] {
    var parser = try Self(text)
    var terms: [OrderTerm] = []
    repeat {
      let value = try parser.expression()
      var isDescending = false
      if parser.skip(word: "desc") { isDescending = true } else { _ = parser.skip(word: "asc") }
      terms.append(OrderTerm(value, isDescending: isDescending))
    } while parser.skip(.comma)
    try parser.expectEnd()
    return terms
  }

  /// The literals of a skip token.
  package static func literals(_ text: String) throws(QueryProblem) -> [Literal] {
    var parser = try Self(text)
    var literals: [Literal] = []
    repeat { literals.append(try parser.literal()) } while parser.skip(.comma)
    try parser.expectEnd()
    return literals
  }

  /// The part between the parentheses of a key.
  package static func key(_ text: String) throws(QueryProblem) -> KeyPredicate {
    var parser = try Self(text)
    guard case .identifier = parser.current.kind else {
      let value = try parser.literal()
      try parser.expectEnd()
      return .single(value)
    }
    var parts: [KeyPredicate.Part] = []
    repeat {
      guard case .identifier(let name) = parser.current.kind else { throw parser.unexpected() }
      parser.index += 1
      guard parser.skip(.equals) else { throw parser.unexpected() }
      parts.append(KeyPredicate.Part(name: name, value: try parser.literal()))
    } while parser.skip(.comma)
    try parser.expectEnd()
    return .named(parts)
  }

  // MARK: Levels, loosest first

  private mutating func expression() throws(QueryProblem) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw QueryProblem("The expression is nested more than \(Self.maximumDepth) deep.")
    }
    let parts = try list(
      "or",
      of: { parser throws(QueryProblem) in
        let parts = try parser.list("and", of: { parser throws(QueryProblem) in try parser.operators(0) })
        return parts.count == 1 ? parts[0] : .all(parts)
      })
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func list(
    _ word: String, of part: (inout Self) throws(QueryProblem) -> Expression
  ) throws(QueryProblem) -> [Expression] {
    var parts = [try part(&self)]
    while skip(word: word) { parts.append(try part(&self)) }
    return parts
  }

  private static let levels: [[Expression.Operator]] = [
    [.eq, .ne], [.lt, .le, .gt, .ge], [.add, .sub], [.mul, .div, .mod],
  ]

  private mutating func operators(_ level: Int) throws(QueryProblem) -> Expression {
    guard level < Self.levels.count else { return try unary() }
    var left = try operators(level + 1)
    var count = 0
    while case .identifier(let word) = current.kind, let found = Expression.Operator(rawValue: word),
      Self.levels[level].contains(found)
    {
      let position = current.position
      index += 1
      count += 1
      guard count <= Self.maximumChain else {
        throw QueryProblem("The expression has more than \(Self.maximumChain) operators one after another.")
      }
      left = .binary(found, left, try operators(level + 1), position: position)
    }
    return left
  }

  private mutating func unary() throws(QueryProblem) -> Expression {
    let position = current.position
    let isNot = isWord("not")
    guard isNot || current.kind == .minus else { return try primary() }
    index += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw QueryProblem("The expression is nested more than \(Self.maximumDepth) deep.")
    }
    let operand = try unary()
    return isNot ? .not(operand, position: position) : .negate(operand, position: position)
  }

  private mutating func primary() throws(QueryProblem) -> Expression {
    let token = current
    index += 1
    switch token.kind {
    case .literal(let literal): return .literal(literal)
    case .open:
      let inner = try expression()
      guard skip(.close) else { throw QueryProblem("')' expected at position \(current.position).") }
      return inner
    case .identifier(let name):
      if skip(.open) { return .call(name, try arguments(), position: token.position) }
      var path = [name]
      while skip(.slash) {
        guard case .identifier(let next) = current.kind else { throw unexpected() }
        index += 1
        path.append(next)
      }
      return .member(path, position: token.position)
    default:
      index -= 1
      throw unexpected()
    }
  }

  private mutating func arguments() throws(QueryProblem) -> [Expression] {
    if skip(.close) { return [] }
    var arguments: [Expression] = []
    repeat { arguments.append(try expression()) } while skip(.comma)
    guard skip(.close) else { throw QueryProblem("')' or ',' expected at position \(current.position).") }
    return arguments
  }

  private mutating func literal() throws(QueryProblem) -> Literal {
    guard case .literal(let literal) = current.kind else { throw unexpected() }
    index += 1
    return literal
  }

  // MARK: Words

  private var current: Token { tokens[index] }

  private func isWord(_ word: String) -> Bool { current.kind == .identifier(word) }

  private mutating func skip(word: String) -> Bool { skip(.identifier(word)) }

  private mutating func skip(_ kind: Token.Kind) -> Bool {
    guard current.kind == kind else { return false }
    index += 1
    return true
  }

  private func expectEnd() throws(QueryProblem) {
    guard current.kind == .end else { throw unexpected() }
  }

  private func unexpected() -> QueryProblem {
    switch current.kind {
    case .end: QueryProblem("The expression ends too early, at position \(current.position).")
    default: QueryProblem("Syntax error at position \(current.position).")
    }
  }
}
