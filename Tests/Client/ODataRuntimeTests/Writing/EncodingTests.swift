import Foundation
@_spi(Generated) @testable import ODataRuntime
import Testing

@Suite struct EncodingTests {
  private func json(_ build: (inout Changes<Everything>) throws -> Void) throws -> String {
    let changes = try Changes<Everything>.new(build)
    return String(decoding: try ChangeEncoder.encode(changes.changeSet, .plain), as: UTF8.self)
  }

  private func invoice(_ build: (inout Changes<Shop.Invoice>) throws -> Void) throws -> String {
    let changes = try Changes<Shop.Invoice>.new(build)
    return String(decoding: try ChangeEncoder.encode(changes.changeSet, .plain), as: UTF8.self)
  }

  @Test func absent_null_andValue_differ() throws {
    #expect(try invoice { _ in } == "{}")
    #expect(try invoice { $0.name = nil } == #"{"Name":null}"#)
    #expect(try invoice { $0.name = "x" } == #"{"Name":"x"}"#)
    #expect(
      try invoice {
        $0.name = "x"; $0.isOpen = false; $0.name = nil
      } == #"{"Name":null,"IsOpen":false}"#)
    #expect(
      try invoice {
        $0.lines = []; $0.tags = nil
      } == #"{"Lines":[],"Tags":null}"#)
  }

  @Test func assigned_values_canBeReadBack() throws {
    let changes = Changes<Shop.Invoice>.new {
      $0.name = "x"
      $0.code = nil
      $0.lines = [.new { $0.quantity = 2 }]
    }
    #expect(changes.name == "x")
    #expect(changes.code == nil)
    #expect(changes.amount == nil)
    #expect(changes.lines?.first?.quantity == 2)
    #expect(changes.changeSet.assignedNames == ["Name", "Code", "Lines"])
  }

  @Test func dates_areZoneless() throws {
    let time = try dateTime("2026-04-07")
    #expect(try json { $0.dateTime = time } == #"{"DateTime":"2026-04-07T00:00:00"}"#)
    #expect(
      try json { $0.dateTime = try dateTime("2026-04-07T01:02:03.004") } == #"{"DateTime":"2026-04-07T01:02:03.004"}"#)
    #expect(try invoice { $0.stamps = [time] } == #"{"Stamps":["2026-04-07T00:00:00"]}"#)
    #expect(
      try json {
        $0["DateTime"] = time; $0["New"] = time
      } == #"{"DateTime":"2026-04-07T00:00:00","New":"2026-04-07T00:00:00"}"#)
    #expect(
      try json { $0.dateTimeOffset = Date(timeIntervalSince1970: 1.5) } == #"{"Offset":"1970-01-01T00:00:01.500Z"}"#)
    #expect(try json { $0.time = .seconds(48_000) } == #"{"Time":"PT13H20M"}"#)
  }

  @Test func guids_areNeverEmpty() throws {
    #expect(try json { $0.guid = try uuid(aGuid.uppercased()) } == #"{"Guid":"\#(aGuid)"}"#)
    #expect(try json { $0["Guid"] = try uuid(aGuid) } == #"{"Guid":"\#(aGuid)"}"#)
    for text in ["", aGuid] {
      let fault = #expect(throws: EncodingFault.self) { try json { $0["Guid"] = text } }
      #expect(fault?.path == ["Guid"])
    }
    let fault = #expect(throws: EncodingFault.self) {
      try invoice { $0.lines = [.new { $0["Item"] = "" }] }
    }
    #expect(fault?.path == ["Lines", "Item"])
  }

  @Test(arguments: [
    ("1e30", "1" + String(repeating: "0", count: 30)), ("1e-30", "0." + String(repeating: "0", count: 29) + "1"),
    ("0.10", "0.1"), ("-12.50", "-12.5"), ("0", "0"), ("12345678901234567890.12", "12345678901234567890.12"),
  ])
  func decimals_haveNoExponent(text: String, written: String) throws {
    let number = try #require(JSONValue.number(text).decimalValue)
    #expect(try json { $0.decimal = number } == #"{"Decimal":\#(written)}"#)
    #expect(try invoice { $0.amount = number } == #"{"Amount":\#(written)}"#)
  }

  @Test func decimal_literals_haveNoBinaryNoise() throws {
    let amount: Decimal = 0.1
    #expect(try invoice { $0.amount = amount * 3 } == #"{"Amount":0.3}"#)
    #expect(throws: EncodingFault.self) { try invoice { $0.amount = .nan } }
    // Swift makes 5.009999999999998976 of it.
    #expect(try invoice { $0.amount = 5.01 } == #"{"Amount":5.01}"#)
    #expect(try invoice { $0["Amount"] = 5.01 as Decimal } == #"{"Amount":5.01}"#)
  }

  @Test(arguments: [
    (0.1, "0.1"), (1e21, "1000000000000000000000"), (1e-7, "0.0000001"), (-2.5, "-2.5"), (3, "3"), (0, "0"),
    (0.1 + 0.2, "0.30000000000000004"), (2.2737367544323206E-13, "0.00000000000022737367544323206"),
  ])
  func doubles_haveNoExponent(number: Double, written: String) throws {
    #expect(try json { $0.double = number } == #"{"Double":\#(written)}"#)
  }

  /// Their shortest digits, which read as the same number; without an exponent there would be too many.
  @Test(arguments: [
    (1e200, "1e+200"), (-1.5e-200, "-1.5e-200"), (.leastNonzeroMagnitude, "5e-324"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
  ])
  func doubles_beyondDecimal_haveAnExponent(number: Double, written: String) throws {
    #expect(try json { $0.double = number } == #"{"Double":\#(written)}"#)
    #expect(try json { $0["Unknown"] = number } == #"{"Unknown":\#(written)}"#)
    #expect(Double(written) == number)
  }

  @Test func doubles_thatAreNotFinite_areWords() throws {
    #expect(try json { $0.double = .infinity } == #"{"Double":"INF"}"#)
    #expect(try json { $0.double = -.infinity } == #"{"Double":"-INF"}"#)
    #expect(try json { $0.double = .nan } == #"{"Double":"NaN"}"#)
    #expect(try json { $0.single = .infinity } == #"{"Single":"INF"}"#)
  }

  /// As a client has them whose configuration reads the type as `String`.
  @Test func numbersAsText_areNumbers() throws {
    #expect(
      try json {
        $0["Double"] = "1e40"
        $0["Single"] = "-INF"
        $0["Decimal"] = "12.50"
        $0["Int64"] = "-7"
      } == #"{"Double":1e40,"Single":"-INF","Decimal":12.50,"Int64":-7}"#)
    #expect(try json { $0["Decimal"] = "1.5e3" } == #"{"Decimal":1500}"#)
    let digits = String(repeating: "1234567890", count: 6)
    #expect(try json { $0["Decimal"] = digits } == #"{"Decimal":\#(digits)}"#)
    #expect(try json { $0["String"] = "12.50" } == #"{"String":"12.50"}"#)
  }

  @Test(arguments: [
    ("Double", "12,50"), ("Double", ""), ("Double", " 1"), ("Double", "1e400"), ("Double", "0x10"), ("Double", "nan"),
    ("Single", "1e39"), ("Decimal", "INF"), ("Decimal", "1e200"), ("Decimal", "1M"), ("Int64", "1.5"),
    ("Int64", "9223372036854775808"),
  ])
  func textsThatAreNoNumbers_areRefused(name: String, text: String) {
    let fault = #expect(throws: EncodingFault.self) { try json { $0[name] = text } }
    #expect(fault?.description == "\(name): \"\(text)\" is not a number of Edm.\(name)")
  }

  @Test func valuesWithoutAForm_areRefused() {
    func detail(_ build: (inout Changes<Everything>) throws -> Void) -> String? {
      #expect(throws: EncodingFault.self) { try json(build) }?.description
    }
    #expect(detail { $0.decimal = .nan } == "Decimal: NaN is not a number")
    #expect(detail { $0["Double"] = Decimal.nan } == "Double: NaN is not a number")
    #expect(detail { $0["Decimal"] = Double.infinity } == "Decimal: INF is not a number of Edm.Decimal")
    #expect(detail { $0["Int32"] = Double.nan } == "Int32: NaN is not a number of Edm.Int32")
    for number in [1e200, 1e-200] {
      #expect(
        detail { $0["Decimal"] = number }
          == "Decimal: \(number) cannot be written as Edm.Decimal, which has no exponent")
    }
    #expect(detail { $0["Single"] = 1e200 } == "Single: 1e+200 is out of the range of Edm.Single")
    #expect(
      detail { $0.dateTimeOffset = Date(timeIntervalSince1970: .nan) } == "Offset: the date is not a point in time")
    #expect(
      detail { $0.raw = .object(["a": .array([.number("1"), .number("NaN")])]) }
        == "Raw: \"NaN\" is not a number in JSON")
    let line = #expect(throws: EncodingFault.self) { try invoice { $0.lines = [.new { $0.quantity = .nan }] } }
    #expect(line?.description == "Lines.Quantity: NaN is not a number")
  }

  @Test func singles_keepTheirDigits() throws {
    #expect(try json { $0.single = 0.1 } == #"{"Single":0.1}"#)
    #expect(try json { $0.single = 16_777_216 } == #"{"Single":16777216}"#)
  }

  @Test func integers_areNumbers() throws {
    #expect(try json { $0.int64 = .min } == #"{"Int64":-9223372036854775808}"#)
    #expect(try json { $0.priority = .high } == #"{"Priority":1}"#)
    #expect(try json { $0["Int32"] = Int32(5) } == #"{"Int32":5}"#)
  }

  @Test func paddedCodes_arePadded() throws {
    #expect(try invoice { $0.code = "1024" } == #"{"Code":"              1024"}"#)
    #expect(try invoice { $0["Code"] = "1024" } == #"{"Code":"              1024"}"#)
    #expect(try invoice { $0.code = "" } == #"{"Code":""}"#)
    #expect(try invoice { $0.address = .new { $0.zip = "12" } } == #"{"Address":{"Zip":"    12"}}"#)
  }

  @Test func text_isEscaped() throws {
    #expect(try invoice { $0.name = "a\"\\\n\u{1}é" } == #"{"Name":"a\"\\\n\u0001é"}"#)
    #expect(try invoice { $0["we\"ird"] = "x" } == #"{"we\"ird":"x"}"#)
  }

  @Test func others() throws {
    #expect(try json { $0.binary = Data([1, 2, 3]) } == #"{"Binary":"AQID"}"#)
    #expect(try json { $0.raw = .object(["a": .array([.number("1.50")])]) } == #"{"Raw":{"a":[1.50]}}"#)
    #expect(try invoice { $0.status = .paid } == #"{"Status":"P"}"#)
    #expect(try invoice { $0.tags = ["a", ""] } == #"{"Tags":["a",""]}"#)
  }

  @Test func deepInsert_nests() throws {
    let body = try invoice {
      $0.name = "n"
      $0.lines = [.new { $0.quantity = 2 }, .new { $0.item = nil }]
      $0.contact = .new { $0.staff = [.new { $0.name = "s" }] }
      $0.addresses = [.new { $0.street = "a" }]
    }
    #expect(
      body
        == #"{"Name":"n","Lines":[{"Quantity":2},{"Item":null}],"Contact":{"Staff":[{"Name":"s"}]},"#
        + #""Addresses":[{"Street":"a"}]}"#)
  }

  @Test func wireNames_reachEverything() throws {
    var changes = Changes<Shop.Invoice>()
    changes["Number"] = Int32(7)
    changes["Unknown"] = "x"
    changes["Name"] = nil
    #expect(changes["Number"] as? Int32 == 7)
    #expect(changes["Nothing"] == nil)
    #expect(
      String(decoding: try ChangeEncoder.encode(changes.changeSet, .plain), as: UTF8.self)
        == #"{"Number":7,"Unknown":"x","Name":null}"#)
    changes["Name"] = "typed"
    #expect(changes.name == "typed")
  }

  @Test func required_isSatisfiedOnlyByAValue() throws {
    func missing(_ build: (inout Changes<Shop.Invoice>) throws -> Void) throws -> [String] {
      try Changes<Shop.Invoice>.new(build).changeSet.missingRequiredNames
    }
    #expect(try missing { _ in } == ["Name"])
    #expect(try missing { $0.name = nil } == ["Name"])
    #expect(try missing { $0["Name"] = Optional<String>.none } == ["Name"])
    #expect(try missing { $0.name = "" } == [])
    #expect(try missing { $0["Name"] = "x" } == [])
  }
}
