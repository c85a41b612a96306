/// The ISO 8601 formats of OData, read from and written to text: dates with times, and durations.
enum ISO8601Text {
  /// Reads `2025-01-31[THH:MM[:SS[.fff]]]`; with `allowingZone` also a trailing `Z`, which is ignored.
  static func localDateTime(_ text: UnsafeBufferPointer<UInt8>, allowingZone: Bool) -> LocalDateTime? {
    guard let (value, rest) = dateTime(text) else { return nil }
    if rest == text.count { return value }
    return allowingZone && rest == text.count - 1 && text[rest] | 0x20 == UInt8(ascii: "z") ? value : nil
  }

  /// Reads the same with a mandatory `Z` or `±HH:MM`, as milliseconds since 1970 UTC.
  static func instant(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard let (value, rest) = dateTime(text), rest < text.count else { return nil }
    var reader = DigitReader(text, at: rest)
    if reader.take(UInt8(ascii: "Z")) || reader.take(UInt8(ascii: "z")) {
      return reader.isAtEnd ? value.milliseconds : nil
    }
    let isNegative = reader.take(UInt8(ascii: "-"))
    guard isNegative || reader.take(UInt8(ascii: "+")), let hours = reader.number(digits: 2), hours <= 14 else {
      return nil
    }
    _ = reader.take(UInt8(ascii: ":"))
    guard let minutes = reader.number(digits: 2), minutes < 60, reader.isAtEnd else { return nil }
    let offset = Int64(hours * 60 + minutes) * 60_000
    return value.milliseconds + (isNegative ? offset : -offset)
  }

  private static func dateTime(_ text: UnsafeBufferPointer<UInt8>) -> (LocalDateTime, rest: Int)? {
    var reader = DigitReader(text, at: 0)
    guard let year = reader.number(digits: 4), reader.take(UInt8(ascii: "-")), let month = reader.number(digits: 2),
      reader.take(UInt8(ascii: "-")), let day = reader.number(digits: 2)
    else { return nil }
    var (hour, minute, second, millisecond) = (0, 0, 0, 0)
    if reader.take(UInt8(ascii: "T")) || reader.take(UInt8(ascii: " ")) {
      guard let hours = reader.number(digits: 2), reader.take(UInt8(ascii: ":")),
        let minutes = reader.number(digits: 2)
      else { return nil }
      (hour, minute) = (hours, minutes)
      if reader.take(UInt8(ascii: ":")) {
        guard let seconds = reader.number(digits: 2) else { return nil }
        second = seconds
        if reader.take(UInt8(ascii: ".")) {
          guard let fraction = reader.fraction() else { return nil }
          millisecond = Int(fraction / 1_000_000)
        }
      }
    }
    guard
      let value = LocalDateTime(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second, millisecond: millisecond)
    else { return nil }
    return (value, reader.position)
  }

  static func text(of value: LocalDateTime) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = "\(padded(value.year, 4))-\(padded(value.month, 2))-\(padded(value.day, 2))"
    let time = "\(padded(value.hour, 2)):\(padded(value.minute, 2)):\(padded(value.second, 2))"
    let fraction = value.millisecond == 0 ? "" : ".\(padded(value.millisecond, 3))"
    return "\(date)T\(time)\(fraction)"
  }

  /// Reads `[-]P[nD][T[nH][nM][n[.fff]S]]` and `HH:MM[:SS[.fff]]`, as nanoseconds. Years and months have no fixed
  /// length and are rejected.
  static func duration(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    var reader = DigitReader(text, at: 0)
    let isNegative = reader.take(UInt8(ascii: "-"))
    guard reader.take(UInt8(ascii: "P")) else { return isNegative ? nil : timeOfDay(text) }
    var total: Int64 = 0
    var parts = 0
    var isTime = false
    while !reader.isAtEnd {
      if !isTime, reader.take(UInt8(ascii: "T")) {
        isTime = true
        continue
      }
      guard let number = reader.number() else { return nil }
      var nanoseconds: Int64 = 0
      if reader.take(UInt8(ascii: ".")) {
        guard let fraction = reader.fraction() else { return nil }
        nanoseconds = fraction
        guard !reader.isAtEnd, reader.peek == UInt8(ascii: "S") else { return nil }
      }
      let unit: Int64
      switch (reader.next(), isTime) {
      case (UInt8(ascii: "D"), false): unit = 86_400
      case (UInt8(ascii: "H"), true): unit = 3600
      case (UInt8(ascii: "M"), true): unit = 60
      case (UInt8(ascii: "S"), true): unit = 1
      default: return nil
      }
      let (seconds, overflow1) = Int64(number).multipliedReportingOverflow(by: unit)
      let (scaled, overflow2) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      let (sum, overflow3) = total.addingReportingOverflow(scaled)
      let (withFraction, overflow4) = sum.addingReportingOverflow(nanoseconds)
      guard !overflow1, !overflow2, !overflow3, !overflow4 else { return nil }
      total = withFraction
      parts += 1
    }
    return parts == 0 ? nil : isNegative ? -total : total
  }

  private static func timeOfDay(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    var reader = DigitReader(text, at: 0)
    guard let hours = reader.number(digits: 2), hours < 24, reader.take(UInt8(ascii: ":")),
      let minutes = reader.number(digits: 2), minutes < 60
    else { return nil }
    var nanoseconds = Int64(hours * 3600 + minutes * 60) * 1_000_000_000
    if reader.take(UInt8(ascii: ":")) {
      guard let seconds = reader.number(digits: 2), seconds < 60 else { return nil }
      nanoseconds += Int64(seconds) * 1_000_000_000
      if reader.take(UInt8(ascii: ".")) {
        guard let fraction = reader.fraction() else { return nil }
        nanoseconds += fraction
      }
    }
    return reader.isAtEnd ? nanoseconds : nil
  }

  /// `PT13H20M5.25S`, the form of `Edm.Time` in V2; `PT0S` for nothing.
  static func text(of duration: Duration) -> String {
    let (whole, attoseconds) = duration.components
    let isNegative = whole < 0 || attoseconds < 0
    var seconds = whole.magnitude
    let nanoseconds = attoseconds.magnitude / 1_000_000_000
    var text = isNegative ? "-P" : "P"
    if seconds >= 86_400 {
      text += "\(seconds / 86_400)D"
      seconds %= 86_400
    }
    text += "T"
    if seconds >= 3600 { text += "\(seconds / 3600)H" }
    if seconds % 3600 >= 60 { text += "\(seconds % 3600 / 60)M" }
    if seconds % 60 != 0 || nanoseconds != 0 || text.hasSuffix("T") {
      text += "\(seconds % 60)"
      if nanoseconds != 0 {
        var digits = String(nanoseconds)
        digits = String(repeating: "0", count: 9 - digits.count) + digits
        while digits.last == "0" { digits.removeLast() }
        text += ".\(digits)"
      }
      text += "S"
    }
    return text
  }
}

/// Reads digits and punctuation from a text, with bounds checks.
private struct DigitReader {
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var position: Int

  init(_ text: UnsafeBufferPointer<UInt8>, at position: Int) {
    self.text = text
    self.position = position
  }

  var isAtEnd: Bool { position >= text.count }
  var peek: UInt8? { isAtEnd ? nil : text[position] }

  mutating func next() -> UInt8? {
    guard let byte = peek else { return nil }
    position += 1
    return byte
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func digit() -> Int? {
    guard let byte = peek, byte &- 0x30 <= 9 else { return nil }
    position += 1
    return Int(byte &- 0x30)
  }

  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// One to nine digits.
  mutating func number() -> Int? {
    guard var value = digit() else { return nil }
    for _ in 0..<8 {
      guard let digit = digit() else { return value }
      value = value * 10 + digit
    }
    return peek.map { $0 &- 0x30 <= 9 } == true ? nil : value
  }

  /// Digits after the point, as nanoseconds; finer digits are truncated.
  mutating func fraction() -> Int64? {
    guard let first = digit() else { return nil }
    var value = Int64(first)
    var count = 1
    while let digit = digit() {
      if count < 9 {
        value = value * 10 + Int64(digit)
        count += 1
      }
    }
    while count < 9 {
      value *= 10
      count += 1
    }
    return value
  }
}
