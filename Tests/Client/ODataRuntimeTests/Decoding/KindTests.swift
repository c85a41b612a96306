import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

/// Every kind, in all the forms that services write it.
@Suite struct KindTests {
  @Test func decodesText() throws {
    #expect(try everything("String", #""""#).string == "")
    #expect(try everything("String", #""5  ""#).string == "5  ")
    #expect(try everything("String", #""a\u0000\"\\\/é\ud83d\ude00\u0065\u0301""#).string == "a\0\"\\/é😀e\u{301}")
    #expect(try everything("String", "null").string == nil)
  }

  /// Around the lengths of words, and of what is copied in one go; in the middle of a body and at its end.
  @Test func decodesText_ofEveryLength() throws {
    for length in 0...140 {
      for (written, meant) in [("x", "x"), ("é", "é"), (#"\n"#, "\n"), (#"\""#, "\"")] {
        let filler = String(repeating: "a", count: length)
        for after in ["", String(repeating: " ", count: 100)] {
          let value = try everything("String", "\"\(filler)\(written)\(filler)\"\(after)").string
          if value != filler + meant + filler { Issue.record("\(length) letters around \(written)") }
        }
      }
      let broken =
        #"{"d":[{"ID":"1","String":"\#(String(repeating: "a", count: length))"# + "\t"
        + #""\#(String(repeating: " ", count: 100))}]}"#
      #expect(try decodingError(broken, of: Everything.table).reason == .malformedJSON)
    }
  }

  @Test func decodesGuid_inAnyCase() throws {
    let id = try uuid("5D3F0A1B-1111-4222-8333-ABCDEF012345")
    #expect(try everything("Guid", #""5d3f0a1b-1111-4222-8333-abcdef012345""#).guid == id)
    #expect(try everything("Guid", #""5D3F0A1B-1111-4222-8333-ABCDEF012345""#).guid == id)
    #expect(try everything("Guid", #""\u0035d3f0a1b-1111-4222-8333-abcdef012345""#).guid == id)
  }

  @Test func decodesInteger_fromStringOrNumber() throws {
    #expect(try everything("Int64", "-9223372036854775808").int64 == .min)
    #expect(try everything("Int64", #""9223372036854775807""#).int64 == .max)
    #expect(try everything("Int64", #""-1""#).int64 == -1)
    #expect(try everything("Int64", "-0").int64 == 0)
    #expect(try everything("Int32", "-2147483648").int32 == .min)
    #expect(try everything("Int16", #""32767""#).int16 == .max)
    #expect(try everything("Byte", "255").byte == 255)
    #expect(try everything("SByte", "-128").sbyte == -128)
    #expect(try everything("Priority", "1").priority == .high)
    #expect(try everything("Priority", "200").priority?.isKnown == false)
  }

  @Test func decodesNumber_fromStringOrNumber_toTheDigit() throws {
    let tenth = Decimal(sign: .plus, exponent: -1, significand: 1)
    for json in ["0.1", #""0.1""#, "1e-1", #""1E-1""#, "0.10000"] {
      #expect(try everything("Decimal", json).decimal == tenth)
      #expect(try everything("Double", json).double == 0.1)
      #expect(try everything("Single", json).single == 0.1)
    }
    #expect(try everything("Double", "2.2737367544323206E-13").double == 2.2737367544323206E-13)
    #expect(try everything("Decimal", "-0").decimal == 0)
    #expect(
      try everything("Decimal", #""12345678901234567890.123456789012345678""#).decimal?.description
        == "12345678901234567890.123456789012345678")
  }

  @Test func decodesDate_inItsForms() throws {
    let expected = try dateTime("2014-02-19T14:00:56.147")
    for json in [
      #""/Date(1392818456147)/""#, #""\/Date(1392818456147)\/""#, #""/Date(1392818456147+0060)/""#,
      #""/Date(1392818456147-0120)/""#, #""/Date(1392818456147+60)/""#, #""2014-02-19T14:00:56.147""#,
      #""2014-02-19T14:00:56.147Z""#, #""\u002fDate(1392818456147)/""#,
    ] {
      #expect(try everything("DateTime", json).dateTime == expected, "\(json)")
    }
    #expect(try everything("DateTime", #""/Date(1351209600000)/""#).dateTime == (try dateTime("2012-10-26")))
    #expect(try everything("DateTime", #""/Date(-62135596800000)/""#).dateTime == (try dateTime("0001-01-01")))
    #expect(try everything("DateTime", #""/Date(253402300799999)/""#).dateTime?.year == 9999)
    #expect(try everything("DateTime", #""/Date(0)/""#).dateTime == (try dateTime("1970-01-01")))
    #expect(try everything("Date", #""2024-02-29""#).date == (try dateTime("2024-02-29")))
  }

  @Test func decodesInstant_inItsForms() throws {
    let expected = Date(timeIntervalSince1970: 1_392_818_456)
    for json in [
      #""/Date(1392818456000+0060)/""#, #""/Date(1392818456000)/""#, #""2014-02-19T14:00:56Z""#,
      #""2014-02-19T15:00:56+01:00""#, #""2014-02-19T08:30:56-05:30""#, #""2014-02-19T15:00:56.000+0100""#,
    ] {
      #expect(try everything("Offset", json).dateTimeOffset == expected, "\(json)")
    }
  }

  @Test func decodesTheRest() throws {
    #expect(try everything("Boolean", "true").boolean == true)
    #expect(try everything("Boolean", "false").boolean == false)
    #expect(try everything("Boolean", "null").boolean == nil)
    #expect(try everything("Time", #""PT13H20M""#).time == .seconds(48_000))
    #expect(try everything("TimeOfDay", #""13:20:00.5""#).timeOfDay == .seconds(48_000) + .milliseconds(500))
    #expect(try everything("Duration", #""-P1DT1S""#).duration == .seconds(-86_401))
    #expect(try everything("Binary", #""AQID""#).binary == Data([1, 2, 3]))
    #expect(try everything("Binary", #""""#).binary == Data())
    #expect(try everything("Binary", #""AQ\/+""#).binary == Data([1, 15, 254]))
    #expect(
      try everything("Raw", #"{"type":"Point","coordinates":[1.50,2]}"#).raw?["coordinates"]?[0] == .number("1.50"))
    #expect(try everything("Raw", #""text""#).raw == .string("text"))
  }

  private static let wrongValues: [(String, [String])] = [
    ("String", ["1", "true", "{}", "[]"]),
    (
      "Guid",
      [
        #""""#, #""5d3f""#, "1", #""5d3f0a1b-1111-4222-8333-abcdef01234g""#,
        #""5d3f0a1b11114222-8333-abcdef012345----""#, #""{5d3f0a1b-1111-4222-8333-abcdef012345}""#, "{}",
        #""5d3f0a1b-1111-4222-8333-abcdef0123455""#, #""5d3f0a1b-1111-4222-8333-\n23456789012""#,
      ]
    ),
    ("Byte", ["-1", "256", #""256""#, "1.0", "1e1", "true", #""""#, "[1]"]), ("SByte", ["128", "-129"]),
    ("Int16", ["32768", "-32769"]), ("Int32", ["2147483648", "-2147483649", #""x""#, #""1 ""#, #"" 1""#, #""+1""#]),
    ("Int64", ["9223372036854775808", "-9223372036854775809", "99999999999999999999", #""1.5""#, #""-""#, #""""#]),
    ("Boolean", ["0", "1", #""true""#, "{}"]),
    (
      "Double",
      [
        #""""#, #""1,5""#, #""NaN""#, #""INF""#, #""1.""#, #""-""#, #""1e""#, #""01""#, #"".5""#, "true", "{}",
        "1e400", "1e-400", #""1e128""#,
      ]
    ),
    ("Decimal", [#""12,50""#, #""1.5M""#, #""1 ""#, #"" 1""#, "[]"]), ("Single", [#""abc""#]),
    (
      "DateTime",
      [
        "1392818456147", #""""#, #""/Date()/""#, #""/Date(1.5)/""#, #""/Date(1)""#, #""/Date(1/""#,
        #""Date(1)""#, #""/Date(253402300800000)/""#, #""/Date(-62135596800001)/""#,
        #""/Date(9999999999999999999999)/""#,
        #""2025-02-29""#, #""2025-01-01T00:00:00+01:00""#, #""/Date(1+)/""#, #""/Date(1+00000)/""#, #""/Date(1)/x""#,
        "{}",
      ]
    ),
    ("Offset", [#""2014-02-19T14:00:56""#, #""2014-02-19T14:00:56+15:00""#, #""2014-02-19T14:00:56+1""#]),
    ("Time", ["1", #""1 hour""#, #""PT""#, #""25:00""#]), ("Binary", [#""A""#, #""A-_A""#, "1", #""é===""#]),
  ]

  @Test(arguments: wrongValues)
  func refusesWrongValue_withItsPlace(name: String, values: [String]) throws {
    for json in values {
      let error = try decodingError(
        #"{"d":{"results":[{"ID":"1"},{"ID":"2","\#(name)":\#(json),"Z":1}]}}"#, of: Everything.table)
      #expect(error.reason == .wrongValue, "\(json): \(error)")
      #expect(error.path == "$.d.results[1].\(name)", "\(json)")
      #expect(error.wireName == name, "\(json)")
      #expect(error.value?.hasPrefix(json) == true, "\(json): \(error)")
    }
  }

  @Test func clipsTheValue() throws {
    let long = "\"" + String(repeating: "é", count: 200) + "\""
    let error = try decodingError(#"{"d":[{"ID":\#(long)}]}"#, of: Everything.table)
    let value = try #require(error.value)
    #expect(value.utf8.count < 100)
    #expect(value.hasSuffix("…"))
    #expect(!error.description.contains("\n"))
  }
}
