/// One part of `$orderby`.
package struct OrderTerm: Sendable, Hashable {
  package var value: Expression
  package var isDescending: Bool

  package init(_ value: Expression, isDescending: Bool = false) {
    self.value = value
    self.isDescending = isDescending
  }
}
