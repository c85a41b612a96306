/// The part in parentheses after a set's name.
package enum KeyPredicate: Sendable, Hashable {
  package struct Part: Sendable, Hashable {
    package var name: String
    package var value: Literal
  }

  case single(Literal)
  case named([Part])
}
