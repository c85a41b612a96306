/// A token of an expression, and its position.
struct Token: Equatable {
  enum Kind: Equatable {
    case identifier(String)
    case literal(Literal)
    case open, close, comma, slash, minus, equals, end
  }

  var kind: Kind
  var position: Int
}
