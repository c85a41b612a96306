import TestSupport

/// Rows of the differential test, and how their values are spelled and ordered.
enum PlainData {
  static func row(_ index: Int, _ random: inout SeededGenerator) -> PlainRow {
    let words = ["", "a", "A", "ab", "Ab", "abc", "b", "it's", "é", "Éa", "x%y", "_", "zz top"]
    func maybe<Value>(_ value: Value) -> Value? { random.chance(1, in: 5) ? nil : value }
    let digits = String(random.next() % 1_000_000_000_000 + 1_000_000_000_000)
    return PlainRow(
      id: "\(String(digits.suffix(8)))-0000-4000-8000-\(padded(index, 12))",
      name: maybe(random.pick(words)), number: maybe(Int.random(in: -9...9, using: &random)),
      amount: maybe(Double(Int.random(in: -40...40, using: &random)) / 8),
      price: maybe(Int.random(in: -3...3, using: &random) * random.pick([1, 10, 1000, 999])),
      date: maybe(Int.random(in: -40...40, using: &random) * 43_200), isOpen: maybe(random.chance(1, in: 2)))
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  static func spelled(price: Int) -> String {
    "\(price < 0 ? "-" : "")\(abs(price) / 1000).\(padded(abs(price) % 1000, 3))"
  }

  /// Within a year of 1970.
  static func spelled(date: Int) -> String {
    let (year, dayOfYear) = date < 0 ? (1969, 365 + (date - 86_399) / 86_400) : (1970, date / 86_400)
    let seconds = ((date % 86_400) + 86_400) % 86_400
    let (month, day) = monthAndDay(dayOfYear)
    return "\(year)-\(padded(month, 2))-\(padded(day, 2))T\(padded(seconds / 3600, 2)):00:00"
  }

  static func day(of date: Int) -> Int {
    monthAndDay(date < 0 ? 365 + (date - 86_399) / 86_400 : date / 86_400).1
  }

  private static func monthAndDay(_ dayOfYear: Int) -> (Int, Int) {
    var rest = dayOfYear
    for (index, length) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
      if rest < length { return (index + 1, rest + 1) }
      rest -= length
    }
    return (12, 31)
  }

  static func isBefore(_ left: PlainValue, _ right: PlainValue) -> Bool {
    switch (left, right) {
    case (.text(let one), .text(let two)): Array(one.utf8).lexicographicallyPrecedes(Array(two.utf8))
    case (.number(let one), .number(let two)), (.price(let one), .price(let two)), (.date(let one), .date(let two)):
      one < two
    case (.real(let one), .real(let two)): one < two
    default: false
    }
  }

  /// Nulls come first.
  static func isBefore(_ left: PlainValue?, _ right: PlainValue?) -> Bool {
    guard let right else { return false }
    return left.map { isBefore($0, right) } ?? true
  }
}
