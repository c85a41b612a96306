import TestSupport

/// A row of the differential test.
struct PlainRow {
  var id: String
  var name: String?
  var number: Int?
  var amount: Double?
  /// In thousandths.
  var price: Int?
  /// Seconds since 1970.
  var date: Int?
  var isOpen: Bool?
  var lines: [Int] = []
}

/// A value of the plain evaluation; null is nil.
enum PlainValue: Equatable {
  case text(String)
  case number(Int)
  case real(Double)
  case price(Int)
  case date(Int)
  case truth(Bool)
}

/// A value of a query: how it is spelled, and what it is for a row.
struct PlainTerm {
  enum Kind: CaseIterable {
    case text, number, real, price, date
  }

  var spelling: String
  var kind: Kind
  var value: (PlainRow) -> PlainValue?

  static func random(_ kind: Kind, depth: Int, _ random: inout SeededGenerator) -> PlainTerm {
    if depth > 0, random.chance(1, in: 3), let made = call(kind, depth: depth - 1, &random) { return made }
    return random.chance(2, in: 3) ? property(kind) : literal(kind, &random)
  }

  static func property(_ kind: Kind) -> PlainTerm {
    switch kind {
    case .text: PlainTerm(spelling: "Name", kind: kind) { $0.name.map(PlainValue.text) }
    case .number: PlainTerm(spelling: "Number", kind: kind) { $0.number.map(PlainValue.number) }
    case .real: PlainTerm(spelling: "Amount", kind: kind) { $0.amount.map(PlainValue.real) }
    case .price: PlainTerm(spelling: "Price", kind: kind) { $0.price.map(PlainValue.price) }
    case .date: PlainTerm(spelling: "Date", kind: kind) { $0.date.map(PlainValue.date) }
    }
  }

  private static func literal(_ kind: Kind, _ random: inout SeededGenerator) -> PlainTerm {
    let sample = PlainData.row(0, &random)
    func constant(_ spelling: String, _ value: PlainValue) -> PlainTerm {
      PlainTerm(spelling: spelling, kind: kind) { _ in value }
    }
    switch kind {
    case .text:
      let text = sample.name ?? "a"
      return constant("'\(text.replacing("'", with: "''"))'", .text(text))
    case .number: return constant("\(sample.number ?? -3)", .number(sample.number ?? -3))
    case .real: return constant("\(sample.amount ?? 0.5)", .real(sample.amount ?? 0.5))
    case .price:
      let value = sample.price ?? 1
      return constant("\(PlainData.spelled(price: value))\(random.chance(1, in: 2) ? "M" : "")", .price(value))
    case .date: return constant("datetime'\(PlainData.spelled(date: sample.date ?? 0))'", .date(sample.date ?? 0))
    }
  }

  private static func call(_ kind: Kind, depth: Int, _ random: inout SeededGenerator) -> PlainTerm? {
    switch kind {
    case .text:
      let inner = Self.random(.text, depth: depth, &random)
      switch random.next() % 3 {
      case 0: return text("tolower", inner) { $0.lowercased() }
      case 1: return text("toupper", inner) { $0.uppercased() }
      default:
        let start = Int(random.next() % 3)
        return PlainTerm(spelling: "substring(\(inner.spelling), \(start))", kind: .text) { row in
          guard case .text(let value)? = inner.value(row) else { return nil }
          return .text(String(value.dropFirst(start)))
        }
      }
    case .number:
      switch random.next() % 3 {
      case 0:
        let inner = Self.random(.text, depth: depth, &random)
        return PlainTerm(spelling: "length(\(inner.spelling))", kind: .number) { row in
          guard case .text(let value)? = inner.value(row) else { return nil }
          return .number(value.count)
        }
      case 1:
        return PlainTerm(spelling: "day(Date)", kind: .number) { row in
          row.date.map { .number(PlainData.day(of: $0)) }
        }
      default:
        let (left, right) = (Self.random(.number, depth: depth, &random), Self.random(.number, depth: depth, &random))
        return PlainTerm(spelling: "(\(left.spelling) add \(right.spelling))", kind: .number) { row in
          guard case .number(let one)? = left.value(row), case .number(let two)? = right.value(row) else { return nil }
          return .number(one + two)
        }
      }
    case .price:
      let (left, right) = (Self.random(.price, depth: depth, &random), Self.random(.price, depth: depth, &random))
      guard left.spelling.contains("Price") || left.spelling.hasSuffix("M"),
        right.spelling.contains("Price") || right.spelling.hasSuffix("M")
      else { return nil }
      return PlainTerm(spelling: "(\(left.spelling) sub \(right.spelling))", kind: .price) { row in
        guard case .price(let one)? = left.value(row), case .price(let two)? = right.value(row) else { return nil }
        return .price(one - two)
      }
    case .real, .date: return nil
    }
  }

  private static func text(
    _ name: String, _ inner: PlainTerm, _ change: @escaping (String) -> String
  ) -> PlainTerm {
    PlainTerm(spelling: "\(name)(\(inner.spelling))", kind: .text) { row in
      guard case .text(let value)? = inner.value(row) else { return nil }
      return .text(change(value))
    }
  }
}

/// A condition: how it is spelled, and its truth for a row, which can be unknown.
struct PlainCondition {
  var spelling: String
  var truth: (PlainRow) -> Bool?

  static func random(depth: Int, _ random: inout SeededGenerator) -> PlainCondition {
    guard depth > 0, random.chance(3, in: 5) else { return leaf(&random) }
    let left = Self.random(depth: depth - 1, &random)
    switch random.next() % 5 {
    case 0:
      return PlainCondition(spelling: "not (\(left.spelling))") { row in left.truth(row).map { !$0 } }
    case 1:
      let wanted = random.chance(1, in: 2)
      return PlainCondition(spelling: "(\(left.spelling)) eq \(wanted)") { row in left.truth(row) == wanted }
    case 2:
      let right = Self.random(depth: depth - 1, &random)
      return PlainCondition(spelling: "(\(left.spelling) or \(right.spelling))") { row in
        let (one, two) = (left.truth(row), right.truth(row))
        return one == true || two == true ? true : one == nil || two == nil ? nil : false
      }
    default:
      let right = Self.random(depth: depth - 1, &random)
      return PlainCondition(spelling: "(\(left.spelling) and \(right.spelling))") { row in
        let (one, two) = (left.truth(row), right.truth(row))
        return one == false || two == false ? false : one == nil || two == nil ? nil : true
      }
    }
  }

  private static func leaf(_ random: inout SeededGenerator) -> PlainCondition {
    switch random.next() % 8 {
    case 0: return PlainCondition(spelling: "IsOpen") { $0.isOpen }
    case 1:
      let kind = random.pick(PlainTerm.Kind.allCases)
      let property = PlainTerm.property(kind)
      let isEqual = random.chance(1, in: 2)
      return PlainCondition(spelling: "\(property.spelling) \(isEqual ? "eq" : "ne") null") { row in
        (property.value(row) == nil) == isEqual
      }
    case 2:
      let (whole, part) = (PlainTerm.random(.text, depth: 1, &random), PlainTerm.random(.text, depth: 0, &random))
      let name = random.pick(["startswith", "endswith", "substringof"])
      let arguments = name == "substringof" ? [part, whole] : [whole, part]
      let spelling = "\(name)(\(arguments.map(\.spelling).joined(separator: ",")))"
      return PlainCondition(spelling: spelling) { row in
        guard case .text(let one)? = whole.value(row), case .text(let two)? = part.value(row) else { return nil }
        switch name {
        case "startswith": return one.hasPrefix(two)
        case "endswith": return one.hasSuffix(two)
        default: return two.isEmpty || one.contains(two)
        }
      }
    default:
      let kind = random.pick(PlainTerm.Kind.allCases)
      let (left, right) = (PlainTerm.random(kind, depth: 2, &random), PlainTerm.random(kind, depth: 2, &random))
      let sign = random.pick(["eq", "ne", "lt", "le", "gt", "ge"])
      return PlainCondition(spelling: "\(left.spelling) \(sign) \(right.spelling)") { row in
        let (one, two) = (left.value(row), right.value(row))
        if sign == "eq" { return one == two }
        if sign == "ne" { return one != two }
        guard let one, let two else { return false }
        switch sign {
        case "lt": return PlainData.isBefore(one, two)
        case "le": return !PlainData.isBefore(two, one)
        case "gt": return PlainData.isBefore(two, one)
        default: return !PlainData.isBefore(one, two)
        }
      }
    }
  }
}
