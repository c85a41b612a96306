@testable import SandboxBookkeeping
import Testing

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
