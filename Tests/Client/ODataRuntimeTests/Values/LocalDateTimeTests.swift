import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct LocalDateTimeTests {
  private func amsterdam() throws -> TimeZone { try #require(TimeZone(identifier: "Europe/Amsterdam")) }

  @Test(arguments: [
    ("2025-01-31", "2025-01-31T00:00:00"), ("2025-01-31T23:59", "2025-01-31T23:59:00"),
    ("2025-01-31T23:59:58", "2025-01-31T23:59:58"), ("2025-01-31T23:59:58.1", "2025-01-31T23:59:58.100"),
    ("2025-01-31T23:59:58.1239999", "2025-01-31T23:59:58.123"), ("2024-02-29", "2024-02-29T00:00:00"),
    ("2000-02-29", "2000-02-29T00:00:00"), ("0001-01-01", "0001-01-01T00:00:00"),
    ("9999-12-31T23:59:59.999", "9999-12-31T23:59:59.999"), ("1969-12-31T23:59:59.001", "1969-12-31T23:59:59.001"),
  ])
  func parsesAndPrints(text: String, printed: String) throws {
    let value = try dateTime(text)
    #expect(value.description == printed)
    #expect(LocalDateTime(value.description) == value)
    #expect(
      LocalDateTime(
        year: value.year, month: value.month, day: value.day, hour: value.hour, minute: value.minute,
        second: value.second, millisecond: value.millisecond) == value)
  }

  @Test(arguments: [
    "", "2025", "2025-1-31", "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-01-00", "2025-04-31",
    "0000-01-01", "10000-01-01", "2025-01-31T24:00:00", "2025-01-31T23:60", "2025-01-31T23:59:60", "2025-01-31T",
    "2025-01-31T23:59:58.", "2025-01-31T23:59:58Z", "2025-01-31T23:59:58+01:00", "2025-01-31 ", " 2025-01-31",
    "2025-01-31T23:59:58.123x", "２０２５-01-31", "-2025-01-31",
  ])
  func refuses(text: String) { #expect(LocalDateTime(text) == nil) }

  @Test func countsEveryDay_overFourHundredYears() {
    var days = CivilCalendar.days(year: 1799, month: 12, day: 31)
    for year in 1800...2200 {
      for month in 1...12 {
        for day in 1...CivilCalendar.days(inMonth: month, year: year) {
          days += 1
          if CivilCalendar.days(year: year, month: month, day: day) != days { Issue.record("\(year)-\(month)-\(day)") }
          if CivilCalendar.date(days: days) != (year, month, day) { Issue.record("day \(days)") }
        }
      }
    }
    #expect(CivilCalendar.days(year: 1970, month: 1, day: 1) == 0)
  }

  @Test func hasARange() {
    #expect(LocalDateTime(milliseconds: LocalDateTime.range.lowerBound)?.description == "0001-01-01T00:00:00")
    #expect(LocalDateTime(milliseconds: LocalDateTime.range.upperBound)?.description == "9999-12-31T23:59:59.999")
    #expect(LocalDateTime(milliseconds: LocalDateTime.range.lowerBound - 1) == nil)
    #expect(LocalDateTime(milliseconds: LocalDateTime.range.upperBound + 1) == nil)
    #expect(LocalDateTime(milliseconds: .min) == nil)
    #expect(LocalDateTime(milliseconds: .max) == nil)
  }

  @Test func comparesByTime() throws {
    #expect(try dateTime("1969-12-31T23:59:59.999") < dateTime("1970-01-01"))
    #expect(try dateTime("2025-01-31") > dateTime("2025-01-30T23:59"))
  }

  @Test(arguments: [
    // Winter, summer, and around both changes of clocks; the doubled hour means its first pass.
    ("2025-01-15T12:00:00", "2025-01-15T11:00:00Z"), ("2025-07-15T12:00:00", "2025-07-15T10:00:00Z"),
    ("2025-03-30T01:59:59", "2025-03-30T00:59:59Z"), ("2025-03-30T03:00:00", "2025-03-30T01:00:00Z"),
    ("2025-10-26T01:59:59", "2025-10-25T23:59:59Z"), ("2025-10-26T02:30:00", "2025-10-26T00:30:00Z"),
    ("2025-10-26T03:00:00", "2025-10-26T02:00:00Z"), ("2025-03-30T12:00:00", "2025-03-30T10:00:00Z"),
    ("2025-10-26T12:00:00", "2025-10-26T11:00:00Z"), ("2025-10-27T01:00:00", "2025-10-27T00:00:00Z"),
  ])
  func becomesAnInstant_inAmsterdam(wall: String, instant: String) throws {
    let date = try dateTime(wall).instant(in: amsterdam())
    #expect(date == (try Date(instant, strategy: .iso8601)))
    #expect(LocalDateTime(date, in: try amsterdam()) == (try dateTime(wall)))
  }

  @Test func skippedHour_isAsMuchLaterAsWasSkipped() throws {
    let date = try dateTime("2025-03-30T02:30:00").instant(in: amsterdam())
    #expect(date == (try Date("2025-03-30T01:30:00Z", strategy: .iso8601)))
    #expect(LocalDateTime(date, in: try amsterdam()) == (try dateTime("2025-03-30T03:30:00")))
  }

  @Test func doubledHour_hasTwoInstants() throws {
    for instant in ["2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z"] {
      let date = try Date(instant, strategy: .iso8601)
      #expect(LocalDateTime(date, in: try amsterdam()) == (try dateTime("2025-10-26T02:30:00")))
    }
  }

  @Test func keepsEveryMillisecond_throughAnInstant() throws {
    let zone = try amsterdam()
    var wrong: [LocalDateTime] = []
    for millisecond in Int64(0)..<1000 {
      for start in [1_392_818_456_000, -1_000_000_000_000, 251_402_300_799_000, -59_135_596_800_000] as [Int64] {
        let value = try #require(LocalDateTime(milliseconds: start + millisecond))
        if LocalDateTime(value.instant(in: zone), in: zone) != value { wrong.append(value) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func cutsOffWhatIsFiner() throws {
    let date = Date(timeIntervalSince1970: 0.9996)
    #expect(LocalDateTime(date, in: .gmt).millisecond == 999)
  }

  @Test func takesAnyDate_withoutTrapping() throws {
    #expect(LocalDateTime(.distantPast, in: try amsterdam()).year == 1)
    #expect(LocalDateTime(Date(timeIntervalSince1970: 1e12), in: try amsterdam()).year == 9999)
    #expect(LocalDateTime(clamping: Date(timeIntervalSince1970: .nan)).year == 1970)
    #expect(LocalDateTime(clamping: Date(timeIntervalSince1970: .infinity)).year == 9999)
    #expect(LocalDateTime(clamping: Date(timeIntervalSince1970: -.infinity)).year == 1)
  }
}
