/// Cuts an expression, a key or a skip token into words.
struct Lexer {
  private let text: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) { self.text = Array(text.unicodeScalars) }

  static func tokens(_ text: String) throws(QueryProblem) -> [Token] {
    var lexer = Lexer(text)
    var tokens: [Token] = []
    repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
    return tokens
  }

  private var current: Unicode.Scalar? { index < text.count ? text[index] : nil }

  private mutating func next() throws(QueryProblem) -> Token {
    while let scalar = current, scalar.properties.isWhitespace { index += 1 }
    let start = index
    guard let scalar = current else { return Token(kind: .end, position: start) }
    index += 1
    let kind: Token.Kind
    switch scalar {
    case "(": kind = .open
    case ")": kind = .close
    case ",": kind = .comma
    case "/": kind = .slash
    case "=": kind = .equals
    case "'":
      index = start
      kind = .literal(.string(try quoted(from: start)))
    case "-":
      if let digit = current, Self.isDigit(digit) { kind = .literal(try number(from: start)) } else { kind = .minus }
    case "0"..."9": kind = .literal(try number(from: start))
    case "*": kind = .identifier("*")
    default:
      guard Self.isIdentifierStart(scalar) else {
        throw QueryProblem("Syntax error: character '\(scalar)' is not valid at position \(start).")
      }
      kind = try word(from: start)
    }
    return Token(kind: kind, position: start)
  }

  /// The text between quotes, in which a quote is written twice.
  private mutating func quoted(from start: Int) throws(QueryProblem) -> String {
    index += 1
    var content = String.UnicodeScalarView()
    while let scalar = current {
      index += 1
      if scalar == "'" {
        guard current == "'" else { return String(content) }
        index += 1
      }
      content.append(scalar)
    }
    throw QueryProblem("Syntax error: the string that begins at position \(start) has no end.")
  }

  private mutating func word(from start: Int) throws(QueryProblem) -> Token.Kind {
    while let scalar = current, Self.isIdentifierStart(scalar) || Self.isDigit(scalar) { index += 1 }
    let name = String(String.UnicodeScalarView(text[start..<index]))
    guard current == "'" else {
      switch name {
      case "null": return .literal(.null)
      case "true": return .literal(.boolean(true))
      case "false": return .literal(.boolean(false))
      default: return .identifier(name)
      }
    }
    let content = try quoted(from: start)
    let spelling = String(String.UnicodeScalarView(text[start..<index]))
    guard let literal = try Self.typed(name, content, spelling: spelling, at: start) else {
      throw QueryProblem("Unrecognized literal '\(spelling)' at position \(start).")
    }
    return .literal(literal)
  }

  /// A literal with a prefix; nil if there is no such prefix.
  private static func typed(
    _ prefix: String, _ content: String, spelling: String, at position: Int
  ) throws(QueryProblem) -> Literal? {
    let (literal, type): (Literal?, String)
    switch prefix.lowercased() {
    case "guid": (literal, type) = (GuidText.canonical(content).map(Literal.guid), "Guid")
    case "datetime":
      // A `Z` is read and means nothing: the time is that of the wall clock.
      let reading = CivilTime.read(content)
      (literal, type) = (reading.flatMap { ($0.offsetMinutes ?? 0) == 0 ? .dateTime($0.ticks) : nil }, "DateTime")
    case "datetimeoffset":
      let reading = CivilTime.read(content)
      let ticks = reading.flatMap { $0.offsetMinutes == nil ? nil : $0.utcTicks }
      (literal, type) = (ticks.map(Literal.dateTimeOffset), "DateTimeOffset")
    case "time": (literal, type) = (TimeSpan(content).map { .time($0.ticks) }, "Time")
    case "binary", "x": (literal, type) = (HexText.decode(content.utf8).map(Literal.binary), "Binary")
    default: return nil
    }
    guard let literal else {
      throw QueryProblem("Unrecognized 'Edm.\(type)' literal '\(spelling)' in '\(position)'.")
    }
    return literal
  }

  private mutating func number(from start: Int) throws(QueryProblem) -> Literal {
    while let scalar = current, Self.isDigit(scalar) { index += 1 }
    var isReal = false
    if current == ".", index + 1 < text.count, Self.isDigit(text[index + 1]) {
      isReal = true
      index += 1
      while let scalar = current, Self.isDigit(scalar) { index += 1 }
    }
    if current == "e" || current == "E" {
      var end = index + 1
      if end < text.count, text[end] == "+" || text[end] == "-" { end += 1 }
      if end < text.count, Self.isDigit(text[end]) {
        isReal = true
        index = end
        while let scalar = current, Self.isDigit(scalar) { index += 1 }
      }
    }
    let digits = String(String.UnicodeScalarView(text[start..<index]))
    let suffix = current
    if let suffix, "LlDdFfMm".unicodeScalars.contains(suffix) { index += 1 }
    if let next = current, Self.isIdentifierStart(next) || Self.isDigit(next) || next == "'" || next == "." {
      throw QueryProblem("Syntax error: '\(digits)' at position \(start) is no number.")
    }
    guard let literal = Self.number(digits, suffix: suffix, isReal: isReal) else {
      throw QueryProblem("Unrecognized number '\(digits)' at position \(start).")
    }
    return literal
  }

  private static func number(_ digits: String, suffix: Unicode.Scalar?, isReal: Bool) -> Literal? {
    switch suffix {
    case "L", "l": return isReal ? nil : Int64(digits).map(Literal.long)
    case "D", "d": return Double(digits).flatMap { $0.isFinite ? .double($0) : nil }
    case "F", "f": return Float(digits).flatMap { $0.isFinite ? .single($0) : nil }
    case "M", "m": return .decimal(digits)
    default:
      if !isReal, let value = Int64(digits) { return .integer(value) }
      return Double(digits).flatMap { $0.isFinite ? .real(digits) : nil }
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isIdentifierStart(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
      || (!scalar.isASCII && scalar.properties.isAlphabetic)
  }
}

/// A word of an expression, and where it begins.
struct Token: Equatable {
  enum Kind: Equatable {
    case identifier(String)
    case literal(Literal)
    case open, close, comma, slash, minus, equals, end
  }

  var kind: Kind
  var position: Int
}
