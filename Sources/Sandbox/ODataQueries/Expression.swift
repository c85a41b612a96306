/// A condition or value of `$filter` and `$orderby`. Positions count characters from the beginning of the option.
package indirect enum Expression: Sendable, Hashable {
  case literal(Literal)
  /// A property, or a property of a navigation property's target.
  case member([String], position: Int)
  case not(Expression, position: Int)
  case negate(Expression, position: Int)
  case binary(Operator, Expression, Expression, position: Int)
  /// `and`, of two or more.
  case all([Expression])
  /// `or`, of two or more.
  case any([Expression])
  case call(String, [Expression], position: Int)

  /// The properties that it names, as paths.
  package var members: [[String]] {
    switch self {
    case .literal: []
    case .member(let path, _): [path]
    case .not(let inner, _), .negate(let inner, _): inner.members
    case .binary(_, let left, let right, _): left.members + right.members
    case .all(let parts), .any(let parts): parts.flatMap(\.members)
    case .call(_, let arguments, _): arguments.flatMap(\.members)
    }
  }

  package enum Operator: String, Sendable, CaseIterable {
    case eq, ne, lt, le, gt, ge, add, sub, mul, div, mod

    package var isComparison: Bool {
      switch self {
      case .eq, .ne, .lt, .le, .gt, .ge: true
      case .add, .sub, .mul, .div, .mod: false
      }
    }
  }
}
