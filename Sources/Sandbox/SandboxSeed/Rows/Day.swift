import ODataQueries

/// A day of the calendar.
struct Day: Sendable, Hashable, Comparable {
  /// Days since 1970.
  var number: Int

  init(_ number: Int) { self.number = number }

  /// The day that an instant of the wall clock is in.
  init(ticks: Int64) { number = Int(CivilTime.floorDivide(ticks, CivilTime.ticksPerDay).quotient) }

  var ticks: Int64 { Int64(number) * CivilTime.ticksPerDay }
  var civil: CivilTime { CivilTime(ticks: ticks) }
  var year: Int { civil.year }
  var month: Int { civil.month }

  /// From 1, Monday, to 7.
  var weekday: Int { (number + 3) % 7 + 1 }

  /// This day, or the Monday after it.
  var workday: Day { weekday < 6 ? self : self + (8 - weekday) }

  var startOfMonth: Day { self + (1 - civil.day) }
  var endOfMonth: Day { (startOfMonth + 31).startOfMonth + -1 }

  static func + (day: Day, days: Int) -> Day { Day(day.number + days) }
  static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
