/// A date and a time of day in the proleptic Gregorian calendar, without a zone.
///
/// `Edm.DateTime` counts ticks of 100 ns, so ticks are stored and compared; they count from 1970.
package struct CivilTime: Sendable, Hashable {
  package static let ticksPerSecond: Int64 = 10_000_000
  package static let ticksPerDay: Int64 = 86_400 * ticksPerSecond
  /// The ticks of the years 1 to 9999, which a date can have.
  package static let range = -719_162 * ticksPerDay...2_932_897 * ticksPerDay - 1

  package var year: Int
  package var month: Int
  package var day: Int
  package var hour = 0
  package var minute = 0
  package var second = 0
  /// Ticks within the second.
  package var fraction: Int64 = 0

  package init(ticks: Int64) {
    let (dayNumber, ticksOfDay) = Self.floorDivide(ticks, Self.ticksPerDay)
    (year, month, day) = Self.date(of: dayNumber)
    let seconds = Int(ticksOfDay / Self.ticksPerSecond)
    (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    fraction = ticksOfDay % Self.ticksPerSecond
  }

  package var ticks: Int64 {
    let seconds = Int64(hour * 3600 + minute * 60 + second)
    return Self.dayNumber(year, month, day) * Self.ticksPerDay + seconds * Self.ticksPerSecond + fraction
  }

  /// `2025-01-31T08:30:00`, with as many digits of the fraction as it has.
  package var text: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    let time = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    return "\(date)T\(time)\(TimeSpan.fractionText(fraction))"
  }

  package static func floorDivide(_ value: Int64, _ by: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: by)
    return remainder < 0 ? (quotient - 1, remainder + by) : (quotient, remainder)
  }

  /// Days since 1970 of a date.
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    // Years begin in March here, so that the leap day is the last one.
    let shifted = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(Int64(shifted), 400)
    let dayOfYear = Int64((153 * ((month + 9) % 12) + 2) / 5 + day - 1)
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(of dayNumber: Int64) -> (Int, Int, Int) {
    let (era, dayOfEra) = floorDivide(dayNumber + 719_468, 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1))
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
