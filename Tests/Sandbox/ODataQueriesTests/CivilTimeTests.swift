import ODataQueries
import Testing

@Suite struct CivilTimeTests {
  @Test(arguments: [
    ("0001-01-01T00:00:00", -621_355_968_000_000_000), ("1969-12-31T23:59:59.9999999", -1),
    ("1970-01-01T00:00:00", 0), ("2000-02-29T12:00:00", 9_518_256_000_000_000),
    ("9999-12-31T23:59:59.9999999", 2_534_023_007_999_999_999),
  ])
  func dateTime_goesToTicksAndBack(text: String, ticks: Int64) throws {
    #expect(try #require(CivilTime.read(text)).ticks == ticks)
    #expect(CivilTime(ticks: try #require(CivilTime.read(text)).ticks).text == text)
  }

  @Test func everyDay_followsTheOneBefore() throws {
    var previous = try #require(CivilTime.read("1895-12-31")).ticks
    for year in 1896...1905 {
      for month in 1...12 {
        for day in 1...31 {
          let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          guard let reading = CivilTime.read(text) else { continue }
          #expect(reading.ticks - previous == CivilTime.ticksPerDay)
          previous = reading.ticks
        }
      }
    }
  }

  @Test(arguments: [
    ("2025-01-31", nil as Int?), ("2025-01-31T08:30", nil), ("2025-01-31T08:30:00Z", 0),
    ("2025-01-31T08:30:00-05:30", -330),
  ])
  func offset_isRead(text: String, offset: Int?) throws {
    #expect(try #require(CivilTime.read(text)).offsetMinutes == offset)
  }

  @Test(arguments: [
    "2025-1-31", "2025-02-29", "2025-13-01", "0000-01-01", "2025-01-31T24:00", "2025-01-31T08:30:00.12345678",
    "2025-01-31 08:30", "2025-01-31T08:30:00+1", "",
  ])
  func brokenText_isRefused(text: String) {
    #expect(CivilTime.read(text) == nil)
  }

  @Test(arguments: ["PT8H30M", "PT0S", "-PT1.5S", "PT26H"])
  func timeSpan_isReadAndSpelled(text: String) throws {
    #expect(try #require(TimeSpan(text)).text == text)
  }

  @Test(arguments: ["", "P", "PT", "8H", "PT1M1H", "PT99999999999999999H", "P1H"])
  func brokenTimeSpan_isRefused(text: String) {
    #expect(TimeSpan(text) == nil)
  }
}
