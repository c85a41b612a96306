@testable import SandboxBookkeeping
import SandboxService
import Testing

@Suite("Numbers as JSON")
struct JSONNumberTests {
  @Test func doublesAreTheShortestTextThatReadsTheSame() {
    var random = SystemRandomNumberGenerator()
    var values: [Double] = [
      0, -0.0, 0.1, -0.05, 0.07, 19.99, 1e14, 1e15, 1e16, 1e-7, 0.005, 2.675, .greatestFiniteMagnitude,
    ]
    for _ in 0..<5000 {
      values.append(Double(Int64.random(in: -9_000_000_000_000...9_000_000_000_000, using: &random)) / 100)
      values.append(Double.random(in: -1000...1000, using: &random))
      values.append(Double(bitPattern: .random(in: 0...UInt64.max, using: &random)))
    }
    for value in values where value.isFinite {
      var writer = JSONWriter()
      writer.double(value)
      let text = String(decoding: writer.bytes, as: UTF8.self)
      if value == value.rounded(), abs(value) < 1e15 {
        #expect(text == String(Int64(value)))
      } else {
        #expect(text == "\(value)")
      }
    }
  }
}

@Suite struct AmountTests {
  @Test func sumsAndProductsAreThoseOfTheDigits() throws {
    let tenth = try #require(Amount(0.1))
    #expect((0..<10).map { _ in tenth }.total == .one)
    #expect((try #require(Amount(1.005)) * .one).rounded.text == "1.01")
    #expect((try #require(Amount(-1.005))).rounded.text == "-1.01")
    #expect((Amount(100) / Amount(3)).rounded.double == 33.33)
    #expect(Amount(cents: 5).text == "0.05")
    #expect(Amount(7) / .zero == .zero)
  }

  @Test func whatIsTooLargeIsNone() {
    #expect(Amount(1e30) == nil)
    #expect(Amount(Double.nan) == nil)
    #expect(Amount(Double.infinity) == nil)
    #expect(Amount(Int.max) * Amount(Int.max) == Amount(units: .max))
    #expect(Amount(units: .max) + Amount(units: .max) == Amount(units: .max))
    #expect(-Amount(units: .min) == Amount(units: .max))
  }
}
