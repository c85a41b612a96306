#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A date and time of day without a time zone: what the wall clock of the service showed.
///
/// `Edm.DateTime` is this, not an instant. Exact Online writes Dutch wall-clock time into JSON as if it were UTC and
/// reads it back without a zone (Documentation/protocol.md, section 6.3); converting to an instant is explicit and
/// names the time zone, see ``instant(in:)``. Resolution: 1 millisecond. Range: years 1 to 9999.
public struct LocalDateTime: Sendable, Hashable, Comparable {
  /// Milliseconds from 1970-01-01T00:00:00 on the same wall clock.
  public let milliseconds: Int64

  static let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  /// Nil outside the years 1 to 9999.
  public init?(milliseconds: Int64) {
    guard Self.range.contains(milliseconds) else { return nil }
    self.milliseconds = milliseconds
  }

  init(clamping milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
  }

  /// Nil when there is no such day or time of day.
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

  /// Reads `2025-01-31`, `2025-01-31T23:59`, `2025-01-31T23:59:58.123`; nil for anything else, a zone included.
  public init?(_ text: String) {
    var text = text
    guard let value = text.withUTF8({ ISO8601Text.localDateTime($0, allowingZone: false) }) else { return nil }
    self = value
  }

  /// What the wall clock in `timeZone` shows at an instant; digits below the millisecond are cut off.
  public init(_ instant: Date, in timeZone: TimeZone) {
    // A Date counts seconds in binary: without a tolerance, some milliseconds would come out one less.
    let exact = instant.timeIntervalSince1970 * 1000
    let nearest = exact.rounded()
    let milliseconds = Int64(clamping: abs(exact - nearest) < 0.05 ? nearest : exact.rounded(.down))
    let offset = exact.isFinite ? Int64(timeZone.secondsFromGMT(for: instant)) * 1000 : 0
    self.init(clamping: milliseconds + offset)
  }

  /// The instant at which the wall clock in `timeZone` showed this.
  ///
  /// An hour that the clock passes twice means its first pass; one that it skips means as much later as was skipped.
  public func instant(in timeZone: TimeZone) -> Date {
    let wall = Double(milliseconds) / 1000
    // The offset holds for instants, which is what we look for: try the offsets on either side of a change of clocks.
    let before = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - 86_400))
    let candidate = Date(timeIntervalSince1970: wall - Double(before))
    if timeZone.secondsFromGMT(for: candidate) == before { return candidate }
    let after = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: wall + 86_400))
    let later = Date(timeIntervalSince1970: wall - Double(after))
    return timeZone.secondsFromGMT(for: later) == after ? later : candidate
  }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.milliseconds < rhs.milliseconds }

  private var days: Int64 { CivilCalendar.floorDivide(milliseconds, 86_400_000) }
  private var timeOfDay: Int64 { milliseconds - days * 86_400_000 }

  public var year: Int { CivilCalendar.date(days: days).year }
  public var month: Int { CivilCalendar.date(days: days).month }
  public var day: Int { CivilCalendar.date(days: days).day }
  public var hour: Int { Int(timeOfDay / 3_600_000) }
  public var minute: Int { Int(timeOfDay / 60_000 % 60) }
  public var second: Int { Int(timeOfDay / 1000 % 60) }
  public var millisecond: Int { Int(timeOfDay % 1000) }
}

extension Int64 {
  /// Milliseconds as a whole number, within ten times the range of ``LocalDateTime``; 0 for what is not a number.
  init(clamping milliseconds: Double) {
    self = milliseconds.isNaN ? 0 : Int64(Swift.max(Swift.min(milliseconds, 9e15), -9e15))
  }
}

extension LocalDateTime: CustomStringConvertible {
  /// `2025-01-31T23:59:58`, with `.123` only where there are milliseconds. Never a zone.
  public var description: String { ISO8601Text.text(of: self) }
}

extension LocalDateTime: PrimitiveType, OrderedLiteralValue {
  public static var edmKind: EdmKind { .dateTime }
  public init?(_ value: PrimitiveValue) {
    guard case .dateTime(let dateTime) = value else { return nil }
    self = dateTime
  }
  public var primitiveValue: PrimitiveValue { .dateTime(self) }
  public static var placeholder: LocalDateTime { LocalDateTime(clamping: 0) }
  public static func readIfPresent(_ cell: Cell) -> LocalDateTime? {
    cell.integer.map(LocalDateTime.init(clamping:))
  }
}
