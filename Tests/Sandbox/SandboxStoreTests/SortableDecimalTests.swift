import SandboxStore
import Testing

@Suite struct SortableDecimalTests {
  /// In ascending order.
  private static let ascending = [
    "-1234567890123456789012345678901234567890", "-100", "-99.999", "-12.5", "-12.49", "-12.4", "-1.05", "-1", "-0.1",
    "-0.05", "-0.0000000001", "0", "0.0000000001", "0.05", "0.1", "1", "1.05", "1.1", "9.99", "10", "12.4", "12.49",
    "12.5", "99.999", "100", "9007199254740993", "9007199254740993.1", "1234567890123456789012345678901234567890",
  ]

  @Test func bytes_sortAsTheNumbersDo() throws {
    let bytes = try Self.ascending.map { try #require(SortableDecimal($0)).bytes }
    for (index, left) in bytes.enumerated() {
      for right in bytes[(index + 1)...] { #expect(left.lexicographicallyPrecedes(right)) }
    }
  }

  @Test func bytes_giveTheDigits() throws {
    for text in Self.ascending {
      #expect(SortableDecimal(bytes: try #require(SortableDecimal(text)).bytes).text == text)
    }
  }

  @Test(arguments: [
    ("1.50", "1.5"), ("-0.00", "0"), ("1e3", "1000"), ("12.5E-2", "0.125"), ("007", "7"), (".5", "0.5"),
  ])
  func spelling_doesNotMatter(text: String, plain: String) {
    #expect(SortableDecimal(text) == SortableDecimal(plain))
    #expect(SortableDecimal(text)?.text == plain)
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1e", "1e5000", "x", "1 ", "0x10"])
  func brokenText_isRefused(text: String) {
    #expect(SortableDecimal(text) == nil)
  }
}
