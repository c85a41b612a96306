import ODataQueries
import SandboxService
import SandboxStore

/// The financial year and period of a date, and whether it is open.
package struct EntryCalendar {
  private let ledger: Ledger

  package init(ledger: Ledger) { self.ledger = ledger }

  package static func day(_ ticks: Int64) -> Int64 {
    CivilTime.floorDivide(ticks, CivilTime.ticksPerDay).quotient * CivilTime.ticksPerDay
  }

  /// By the division's periods; calendar months if it has none.
  package func period(of date: Int64) throws -> (year: Int64, period: Int64) {
    let time = CivilTime(ticks: date)
    let periods = try ledger.periods()
    guard !periods.isEmpty else { return (Int64(time.year), Int64(time.month)) }
    guard let found = periods.first(where: { $0.start <= date && Self.day(date) <= $0.end }) else {
      throw ODataError(
        500, "There is no financial period for \(time.text.prefix(10)).",
        hint: "financial/FinancialPeriods has none with that date.")
    }
    return (found.year, found.period)
  }

  /// A given year and period must be among those of the division; calendar months if it has none.
  func refuseUnknown(year: Int64, period: Int64) throws {
    guard !ledger.isSeed else { return }
    let periods = try ledger.periods()
    let isKnown =
      periods.isEmpty
      ? (1...9999).contains(year) && (1...12).contains(period)
      : periods.contains { $0.year == year && $0.period == period }
    guard !isKnown else { return }
    throw ODataError(
      500, "There is no financial period \(period) in \(year).",
      hint: periods.isEmpty
        ? "Periods are the months 1 to 12, as financial/FinancialPeriods has none."
        : "financial/FinancialPeriods has none with that year and number.")
  }

  package func refuseClosed(_ journal: String, year: Int64, period: Int64) throws {
    guard let table = ledger.books["read/financial/JournalStatusList"] else { return }
    if try ledger.hasClosedPeriods(table),
      let row = try ledger.first(
        table, [("Journal", .text(journal)), ("Year", .integer(year)), ("Period", .integer(period))]),
      row.integer("Status") == 1
    {
      throw BookProblem.closed(journal, year: year, period: period)
    }
  }

  /// The day on which an invoice of a day is due.
  package func dueDate(of date: Int64, condition: Record?) -> Int64 {
    let start = Self.day(date)
    guard let condition else { return start }
    let days = min(max(condition.integer("PaymentDays") ?? 0, 0), 36_500)
    var due = start + days * CivilTime.ticksPerDay
    let months = condition.integer("PaymentEndOfMonths") ?? 0
    if months > 0 {
      // The last day of the month, so many months on.
      let time = CivilTime(ticks: due)
      let month = time.year * 12 + time.month - 1 + Int(min(months, 120))
      var next = CivilTime(ticks: 0)
      (next.year, next.month) = (month / 12, month % 12 + 1)
      due = next.ticks - CivilTime.ticksPerDay
    }
    return min(due, Self.day(CivilTime.range.upperBound))
  }
}
