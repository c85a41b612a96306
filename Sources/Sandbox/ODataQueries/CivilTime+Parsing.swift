extension CivilTime {
  /// The time in a text: ticks of the wall clock, and the offset from UTC if there is one.
  package struct Reading: Sendable, Hashable {
    package var ticks: Int64
    package var offsetMinutes: Int?

    /// The ticks in UTC, if there is an offset.
    package var utcTicks: Int64 { ticks - Int64(offsetMinutes ?? 0) * 60 * CivilTime.ticksPerSecond }
  }

  /// Reads `2025-01-31`, `2025-01-31T08:30`, `2025-01-31T08:30:00.1234567`, optionally followed by `Z` or `+01:00`.
  package static func read(_ text: String) -> Reading? {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(4), scanner.skip("-"), let month = scanner.number(2), scanner.skip("-"),
      let day = scanner.number(2), year >= 1, (1...12).contains(month), (1...days(in: month, of: year)).contains(day)
    else { return nil }
    var time = CivilTime(ticks: 0)
    (time.year, time.month, time.day) = (year, month, day)
    if scanner.isAtEnd { return Reading(ticks: time.ticks, offsetMinutes: nil) }
    guard scanner.skip("T") || scanner.skip("t"), let hour = scanner.number(2), scanner.skip(":"),
      let minute = scanner.number(2), hour < 24, minute < 60
    else { return nil }
    (time.hour, time.minute) = (hour, minute)
    if scanner.skip(":") {
      guard let second = scanner.number(2), second < 60 else { return nil }
      time.second = second
      if scanner.skip(".") {
        guard let fraction = scanner.fraction() else { return nil }
        time.fraction = fraction
      }
    }
    guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
    return Reading(ticks: time.ticks, offsetMinutes: offset)
  }
}

/// Reads digits of a fixed count from a text.
struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Up to seven digits after a point, as ticks.
  mutating func fraction() -> Int64? {
    var value: Int64 = 0
    var count = 0
    while let digit = digit() {
      guard count < 7 else { return nil }
      value = value * 10 + Int64(digit)
      count += 1
    }
    guard count > 0 else { return nil }
    for _ in count..<7 { value *= 10 }
    return value
  }

  /// Minutes from UTC; a present nil if the text has no offset.
  mutating func offset() -> Int?? {
    if isAtEnd { return .some(nil) }
    if skip("Z") || skip("z") { return .some(0) }
    let isBehind = rest.first == UInt8(ascii: "-")
    guard skip("+") || skip("-"), let hours = number(2), skip(":"), let minutes = number(2), hours <= 14, minutes < 60
    else { return nil }
    return .some((isBehind ? -1 : 1) * (hours * 60 + minutes))
  }

  private mutating func digit() -> Int? {
    guard let first = rest.first, first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") else { return nil }
    rest.removeFirst()
    return Int(first - UInt8(ascii: "0"))
  }
}
