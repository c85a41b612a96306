/// Filters as OData text.
extension Filter.Node {
  /// How tightly a node binds; a child that binds less stands in parentheses.
  private var precedence: Int {
    switch self {
    case .or, .raw: 0
    case .and: 1
    case .not: 2
    case .comparison, .text: 3
    }
  }

  /// Whether some part says nothing, as an empty `isOne(of:)` does.
  var hasEmptyPart: Bool {
    switch self {
    case .raw(let text): text.allSatisfy(\.isWhitespace)
    case .and(let lhs, let rhs), .or(let lhs, let rhs): lhs.hasEmptyPart || rhs.hasEmptyPart
    case .not(let node): node.hasEmptyPart
    case .comparison, .text: false
    }
  }

  func text(_ table: PropertyTable) -> String {
    func child(_ node: Self, in parent: Int) -> String {
      let text = node.text(table)
      return node.precedence < parent ? "(\(text))" : text
    }
    switch self {
    case .comparison(let slot, let operation, let value):
      let property = table.properties[slot]
      let literal = Literal.text(value, kind: property.kind, paddedWidth: property.paddedWidth)
      return "\(property.wireName) \(operation) \(literal)"
    case .text(.contains, let slot, let text):
      return "substringof(\(Literal.quoted(text)),\(table.properties[slot].wireName)) eq true"
    case .text(let function, let slot, let text):
      return "\(function.rawValue)(\(table.properties[slot].wireName),\(Literal.quoted(text))) eq true"
    case .not(let node): return "not (\(node.text(table)))"
    case .and(let lhs, let rhs): return "\(child(lhs, in: 1)) and \(child(rhs, in: 1))"
    case .or(let lhs, let rhs): return "\(child(lhs, in: 0)) or \(child(rhs, in: 0))"
    case .raw(let text): return text
    }
  }
}
