#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A date and time of day without a time zone: the reading of the service's wall clock.
///
/// `Edm.DateTime` is this, not an instant. Exact Online writes Dutch wall-clock time into JSON as if it were UTC and
/// reads it back without a zone (Documentation/protocol.md, section 6.3); converting to an instant is explicit and
/// requires the time zone, see ``instant(in:)``. Resolution: 1 millisecond. Range: years 1 to 9999.
public struct LocalDateTime: Sendable, Hashable, Comparable {
  /// Milliseconds from 1970-01-01T00:00:00 on the same wall clock.
  public let milliseconds: Int64

  static let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  /// Creates a wall clock.
  ///
  /// - Parameter milliseconds: The time since 1970-01-01T00:00:00 on the same wall clock; nil is returned outside the
  ///   years 1 to 9999.
  public init?(milliseconds: Int64) {
    guard Self.range.contains(milliseconds) else { return nil }
    self.milliseconds = milliseconds
  }

  init(clamping milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
  }

  /// A date and time of day by its parts; nil if there is no such day or time of day.
  ///
  /// - Parameters:
  ///   - year: The year, 1 to 9999.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, from 1.
  ///   - hour: The hour, 0 to 23.
  ///   - minute: The minute, 0 to 59.
  ///   - second: The second, 0 to 59.
  ///   - millisecond: The millisecond, 0 to 999.
  public init?(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
  ) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilCalendar.days(inMonth: month, year: year), (0...23).contains(hour), (0...59).contains(minute),
      (0...59).contains(second), (0...999).contains(millisecond)
    else { return nil }
    let days = CivilCalendar.days(year: year, month: month, day: day)
    milliseconds = (((days * 24 + Int64(hour)) * 60 + Int64(minute)) * 60 + Int64(second)) * 1000 + Int64(millisecond)
  }

  /// Reads `2025-01-31`, `2025-01-31T23:59` or `2025-01-31T23:59:58.123`; nil for anything else, including a zone.
  ///
  /// - Parameter text: The text.
  public init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ ISO8601Text.localDateTime($0, allowingZone: false) }) else { return nil }
    self = value
  }

  /// The wall clock in a time zone at an instant; fractions of a millisecond are truncated.
  ///
  /// - Parameters:
  ///   - instant: The instant.
  ///   - timeZone: The time zone of the wall clock.
  public init(_ instant: Date, in timeZone: TimeZone) {
    // A Date counts seconds in binary: without a tolerance, some milliseconds would be one too low.
    let exact = instant.timeIntervalSince1970 * 1000
    let nearest = exact.rounded()
    let milliseconds = Int64(clamping: abs(exact - nearest) < 0.05 ? nearest : exact.rounded(.down))
    let offset = exact.isFinite ? Int64(timeZone.secondsFromGMT(for: instant)) * 1000 : 0
    self.init(clamping: milliseconds + offset)
  }

  /// The instant at which the wall clock in a time zone showed this time.
  ///
  /// For an hour that the clock passes twice this is the first pass; a time that the clock skips counts as that much
  /// later.
  ///
  /// - Parameter timeZone: The time zone of the wall clock.
  public func instant(in timeZone: TimeZone) -> Date {
    let wall = Double(milliseconds) / 1000
    // The offset depends on the instant that is being computed: try the offsets on either side of a clock change.
    let before = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - 86_400))
    let candidate = Date(timeIntervalSince1970: wall - Double(before))
    if timeZone.secondsFromGMT(for: candidate) == before { return candidate }
    let after = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: wall + 86_400))
    let later = Date(timeIntervalSince1970: wall - Double(after))
    return timeZone.secondsFromGMT(for: later) == after ? later : candidate
  }

  /// Whether the wall clock showed `lhs` before `rhs`.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.milliseconds < rhs.milliseconds }

  private var days: Int64 { CivilCalendar.floorDivide(milliseconds, 86_400_000) }
  private var timeOfDay: Int64 { milliseconds - days * 86_400_000 }

  /// The year, 1 to 9999.
  public var year: Int { CivilCalendar.date(days: days).year }
  /// The month, 1 to 12.
  public var month: Int { CivilCalendar.date(days: days).month }
  /// The day of the month, 1 to 31.
  public var day: Int { CivilCalendar.date(days: days).day }
  /// The hour, 0 to 23.
  public var hour: Int { Int(timeOfDay / 3_600_000) }
  /// The minute, 0 to 59.
  public var minute: Int { Int(timeOfDay / 60_000 % 60) }
  /// The second, 0 to 59.
  public var second: Int { Int(timeOfDay / 1000 % 60) }
  /// The millisecond, 0 to 999.
  public var millisecond: Int { Int(timeOfDay % 1000) }
}

extension LocalDateTime {
  /// The UTC wall clock of an instant.
  init(clamping instant: Date) {
    self.init(clamping: Int64(clamping: (instant.timeIntervalSince1970 * 1000).rounded()))
  }
}

extension Int64 {
  /// Milliseconds as a whole number, within ten times the range of ``LocalDateTime``; 0 if this is not a number.
  init(clamping milliseconds: Double) {
    self = milliseconds.isNaN ? 0 : Int64(Swift.max(Swift.min(milliseconds, 9e15), -9e15))
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// `2025-01-31T23:59:58`, with `.123` only if there are milliseconds. Never with a zone.
  public var description: String { ISO8601Text.text(of: self) }
}

extension LocalDateTime: Codable {
  /// Reads the text that ``encode(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = LocalDateTime(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date and time without a zone")
    }
    self = value
  }

  /// Writes ``description``: `2025-01-31T23:59:58`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// The proleptic Gregorian calendar in days since 1970-01-01, without time zones: enough for wall clocks, without the
/// cost of Foundation's calendars.
enum CivilCalendar {
  static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }

  /// Counts in years that begin in March, so that the leap day is last; eras of 400 years have 146,097 days.
  static func days(year: Int, month: Int, day: Int) -> Int64 {
    let year = Int64(month <= 2 ? year - 1 : year)
    let era = floorDivide(year, 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * Int64(month > 2 ? month - 3 : month + 9) + 2) / 5 + Int64(day) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func date(days: Int64) -> (year: Int, month: Int, day: Int) {
    let days = days + 719_468
    let era = floorDivide(days, 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = Int(shifted < 10 ? shifted + 3 : shifted - 9)
    let year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    return (year, month, Int(dayOfYear - (153 * shifted + 2) / 5 + 1))
  }
}
